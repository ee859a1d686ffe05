//! Checks of coverage: days to come, communes of a unit that has none.

use anyhow::Result;

use crate::model::{Kind, Record, Scope, UnitLevel, coverage, kind_with_name};
use crate::ops::unlikely::{Finding, Subject};
use crate::problem::{Arg, Lint, Problem, Warning};
use crate::store::{Reader, units};

/// Finds days to come: nobody knows yet that every session of these is in the register.
pub(super) fn ahead(of: Subject<'_>) -> Result<Vec<Finding>> {
    let is_coverage = of.values.kind == Kind::Coverage;
    let until = of.values.get(coverage::UNTIL).filter(|_| is_coverage);
    let Some(until) = until.filter(|until| *until > of.mode.today) else { return Ok(Vec::new()) };
    let problem = Problem::refused("coverage-ahead")
        .with("until", Arg::Weekday(until))
        .with("today", of.mode.today);
    let finding = Finding::from(Warning::of(Lint::CoverageAhead).with("day", until));
    Ok(vec![finding.refused(coverage::UNTIL, problem)])
}

/// Finds coverage of all communes below a unit that is itself of commune level or lower.
pub(super) fn without_communes(of: Subject<'_>) -> Result<Vec<Finding>> {
    let Some(name) = has_no_communes(of.reader, of.values)? else { return Ok(Vec::new()) };
    let problem = Problem::refused("coverage-without-communes").with("unit", name.as_str());
    let finding = Finding::from(Warning::of(Lint::CoverageWithoutCommunes).with("unit", name));
    Ok(vec![finding.refused(coverage::SCOPE, problem)])
}

/// Returns the unit's name if coverage is of the communes below a unit under district level, on its
/// last day.
pub(in crate::ops) fn has_no_communes(
    reader: Reader<'_>,
    values: &Record,
) -> Result<Option<String>> {
    let is_of_communes =
        values.kind == Kind::Coverage && values.get(coverage::SCOPE) == Some(Scope::Communes);
    let (true, Some(unit)) = (is_of_communes, values.get(coverage::UNIT)) else { return Ok(None) };
    let versions = units::versions_of(reader, unit)?;
    let day = values.get(coverage::UNTIL);
    let on_day = versions.iter().find(|one| day.is_some_and(|day| one.span.contains(day)));
    let is_below = |level: UnitLevel| matches!(level, UnitLevel::Commune | UnitLevel::Village);
    let unit = on_day.or(versions.last()).filter(|one| is_below(one.kind.level()));
    Ok(unit.map(|one| kind_with_name(&one.name, one.kind)))
}
