//! Contradictions in the records: what entry took with a warning, and what only the whole register shows.

use anyhow::Result;
use chrono::{Days, NaiveDate};

use crate::figures::{book, broken_seals, calendar, lineage, since_seal_warning};
use crate::model::{Kind, TotalId, odd_code};
use crate::ops::bundle::conflicts;
use crate::ops::check::{out_of_place, told_personal};
use crate::ops::edit::find_record;
use crate::ops::naming::record_name;
use crate::ops::public::public_findings;
use crate::ops::total;
use crate::ops::values::Values;
use crate::problem::{Lint, Problem, Remark, Warning};
use crate::rules::due_on;
use crate::store::{Filter, Form, Reader, sessions};

/// Finds the contradictions of a register as it stands today, check by check.
pub fn lint(reader: Reader<'_>, today: NaiveDate) -> Result<Vec<Warning>> {
    let mut found = reader.contradictions(today)?;
    found.extend(odd_codes(reader)?);
    found.extend(late_extensions(reader)?);
    found.extend(without_conclusion(reader, today)?);
    let units = lineage(reader)?;
    for record in reader.records(Kind::Total, Form::Raw, &Filter::default())? {
        let values = Values { kind: Kind::Total, all: record.values };
        found.extend(total::below_records(reader, TotalId::of_row(record.id), &values, &units)?);
    }
    let conflicts = conflicts(reader, today)?.into_iter();
    found.extend(conflicts.map(|conflict| Warning::of(Lint::ConflictOpen).about(conflict.code)));
    let seals = broken_seals(reader)?.into_iter();
    found
        .extend(seals.map(|(seal, changes)| since_seal_warning((seal.year, seal.as_of), &changes)));
    found.extend(personal_texts(reader)?);
    found.extend(public_findings(reader)?);
    found.sort_by_key(check_of);
    Ok(found)
}

/// Returns the check that a finding is of.
pub fn check_of(finding: &Warning) -> Option<Lint> {
    match finding.remark {
        Remark::Lint(lint) => Some(lint),
        _ => None,
    }
}

/// Codes that no new record may have: they are of version 0.1.
fn odd_codes(reader: Reader<'_>) -> Result<Vec<Warning>> {
    let mut found = Vec::new();
    for kind in [Kind::Agency, Kind::Field, Kind::Plan, Kind::Session, Kind::Petition] {
        reader.each_code(kind, |code| {
            let odd =
                odd_code(code).map(|_| Warning::of(Lint::CodeOdd).with("code", code).about(code));
            found.extend(odd);
        })?;
    }
    Ok(found)
}

/// Counts the findings about records of a year.
pub fn findings_of_year(reader: Reader<'_>, year: i32, today: NaiveDate) -> Result<usize> {
    let mut count = 0;
    for warning in lint(reader, today)? {
        let mut of_year = false;
        for name in &warning.refs {
            // A finding may name what is no record, such as a figure.
            of_year |= match find_record(reader, name) {
                Ok((kind, id)) => reader.happened_in(kind, id, year)?,
                Err(error) if error.is::<Problem>() => false,
                Err(error) => return Err(error),
            };
        }
        count += usize::from(of_year);
    }
    Ok(count)
}

/// Texts that look as if they held personal data.
fn personal_texts(reader: Reader<'_>) -> Result<Vec<Warning>> {
    let mut suspects = Vec::new();
    reader.suspect_texts(|kind, column, id, text| {
        suspects.extend(
            out_of_place(column, text).map(|found| (kind, id, told_personal(column.name, found))),
        );
    })?;
    let named = |(kind, id, warning): (Kind, i64, Warning)| {
        Ok(warning.about(record_name(reader, kind, id)?))
    };
    suspects.into_iter().map(named).collect()
}

/// Extensions given after the due day that they replaced.
fn late_extensions(reader: Reader<'_>) -> Result<Vec<Warning>> {
    let extensions = reader.extensions()?;
    if extensions.is_empty() {
        return Ok(Vec::new());
    }
    let (book, calendar) = (book(reader)?, calendar(reader)?);
    let late = extensions.into_iter().filter_map(|one| {
        let (session, start) = one.anchors;
        let rules = book.on(session);
        let by_rules =
            || due_on(rules.anchor(session, start), rules.due_days, rules.due_kind, &calendar).on;
        let due = one.was.unwrap_or_else(by_rules);
        let warning = Warning::of(Lint::ExtendedAfterDue).with("on", one.on).with("due", due);
        (one.on > due).then(|| warning.about(format!("{}/assignment", one.petition)))
    });
    Ok(late.collect())
}

/// Sessions without conclusion after its time: the days that the rules give for it; where they give none, those for the
/// replies, which it orders.
fn without_conclusion(reader: Reader<'_>, today: NaiveDate) -> Result<Vec<Warning>> {
    let book = book(reader)?;
    let sessions = sessions::of_period(reader, NaiveDate::MIN, today)?.into_iter();
    let late = sessions.filter(|session| session.concluded_on.is_none()).filter_map(|one| {
        let session = one.session;
        let rules = book.on(session.day);
        let days = u64::try_from(rules.conclusion_days.unwrap_or(rules.due_days)).ok()?;
        let by = session.day.checked_add_days(Days::new(days))?;
        (by < today)
            .then(|| Warning::of(Lint::ConclusionOverdue).with("day", by).about(session.code))
    });
    Ok(late.collect())
}
