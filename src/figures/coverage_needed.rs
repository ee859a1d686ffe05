//! Units with records of which nobody said that they are all.

use chrono::NaiveDate;

use crate::figures::{OwnUnit, ReportContext, UnitLine};
use crate::model::{Scope, UnitLevel};
use crate::rules::HeardFrom;

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
