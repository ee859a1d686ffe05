//! Units with records of which nobody said that they are all.

use anyhow::Result;
use chrono::{Datelike, NaiveDate};

use crate::figures::minimum::minimum;
use crate::figures::{OwnUnit, ReportContext, ReportQuery, UnitLine};
use crate::model::{Period, Scope, UnitLevel};
use crate::rules::HeardFrom;
use crate::store::{Reader, sessions};

/// What is missing: the register's own unit has not said until when its register is complete.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct CoverageNeeded {
    /// Number of units with records and days of which nobody told.
    pub units: usize,
    /// Code of the register's own unit.
    pub own: String,
    /// Whether it is to speak of itself or of the communes below it.
    pub scope: Scope,
    /// Last day of which the report speaks.
    pub until: NaiveDate,
}

/// Returns what is missing; `None` if every unit with records was told of.
pub fn coverage_needed(
    context: &ReportContext,
    lines: &[UnitLine],
    own: &OwnUnit,
) -> Option<CoverageNeeded> {
    let lives = context.lineage.coded(&own.unit).map(|unit| context.lineage.lives(unit));
    let life = lives.and_then(|lives| lives.last())?;
    let scope = match life.kind.level() {
        UnitLevel::Province | UnitLevel::District => Scope::Communes,
        UnitLevel::Commune | UnitLevel::Village => Scope::Own,
    };
    let needs = |line: &&UnitLine| {
        let is_spoken_of = scope == Scope::Communes || line.unit == own.unit;
        is_spoken_of && line.heard_from == Some(HeardFrom::Records) && !line.gaps.is_empty()
    };
    let units = lines.iter().filter(needs).count();
    let until = context.query.period.to.min(context.query.as_of);
    (units > 0).then(|| CoverageNeeded { units, own: own.unit.clone(), scope, until })
}

/// Returns what is missing of each year with sessions until today, as of today.
pub fn coverage_needed_by_year(
    reader: Reader<'_>,
    today: NaiveDate,
) -> Result<Vec<CoverageNeeded>> {
    let Some(first) = sessions::first_day_of_all(reader)? else { return Ok(Vec::new()) };
    let mut needed = Vec::new();
    for year in first.year()..=today.year() {
        let context = ReportContext::read(reader, ReportQuery::new(Period::year(year)?, today))?;
        let own = context.own_unit(reader)?;
        let (_, lines) = minimum(&context);
        needed.extend(coverage_needed(&context, &lines, &own));
    }
    Ok(needed)
}
