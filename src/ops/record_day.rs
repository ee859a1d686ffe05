//! The day on which the units and agencies of a record are looked up.

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{Kind, Record, assignment, columns, coverage, total};
use crate::ops::input::Mode;
use crate::ops::resolver::Resolver;
use crate::store::{Work, petitions};

/// Day on which a record's units and agencies are looked up.
pub(super) fn record_day(
    work: &Work<'_>,
    resolver: &mut Resolver,
    values: &Record,
    mode: Mode,
) -> Result<Option<NaiveDate>> {
    if let Some(day) = values.day_or_month() {
        return Ok(Some(day));
    }
    Ok(match values.kind {
        Kind::Total => values.get(total::PERIOD).map(|period| period.to),
        Kind::Coverage => values.get(coverage::UNTIL),
        // Whoever is typed without a first day is meant of today, if a unit of that name is there.
        Kind::Leader => values.get(columns::FROM).or((!mode.import).then_some(mode.today)),
        Kind::Agency if !mode.import => Some(values.get(columns::FROM).unwrap_or(mode.today)),
        Kind::Unit => Some(values.get(columns::FROM).unwrap_or(mode.today)),
        Kind::Assignment => match values.get(assignment::PETITION) {
            Some(petition) => {
                let session = petitions::session_of(work.reader(), petition)?;
                Some(resolver.session_day(work.reader(), session)?)
            }
            None => None,
        },
        _ => None,
    })
}

/// Returns whether the day only says which unit is meant first: a unit of another day is found too.
pub(super) fn is_only_preferred(values: &Record) -> bool {
    match values.kind {
        Kind::Leader => values.lacks(columns::FROM),
        kind => kind == Kind::Agency,
    }
}
