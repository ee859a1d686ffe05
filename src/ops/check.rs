//! What a record must be, and what about it is unlikely. What cannot be is refused; what is unlikely is taken with a warning.

use std::collections::BTreeSet;

use anyhow::Result;

use crate::model::{Closed, Column, Kind, TotalId, Type, UnitId, Value};
use crate::ops::input::{CellProblem, Entering, Mode};
use crate::ops::total;
use crate::ops::unlikely::{Finding, held_already, left_before, unlikely};
use crate::ops::values::Values;
use crate::problem::{Arg, Lint, Problem, Warning};
use crate::rules::RuleKey;
use crate::store::{Reader, Work, units};
use crate::text::{self, Personal, personal};

/// Checks a record; `was` is its row and what it said, where it is there already. A finding that is refused when typed is refused
/// unless the record had it before.
pub(super) fn check(
    work: &mut Work<'_>,
    values: &mut Values,
    was: Option<(i64, &Values)>,
    mode: Mode,
) -> Entering<()> {
    form(work.reader(), values, was.map(|(id, _)| id))?;
    let mut found = unlikely(work.reader(), values, mode)?;
    let known = match was {
        Some((_, before)) if mode.is_strict() => unlikely(work.reader(), before, mode)?,
        _ => Vec::new(),
    };
    if let Some((id, before)) = was {
        found.extend(left_before(work.reader(), id, before, values)?);
    }
    if !mode.import {
        found.extend(
            held_already(work.reader(), was.map(|(_, before)| before), values)?.map(Finding::from),
        );
    }
    for finding in found {
        let is_new = mode.is_strict() && !known.contains(&finding);
        match finding.refusal {
            Some(problem) if is_new => {
                return refuse(finding.column, values.get(finding.column), problem);
            }
            _ => work.warn(finding.warning),
        }
    }
    Ok(())
}

fn refuse(column: &'static str, given: impl ToString, problem: Problem) -> Entering<()> {
    Err(CellProblem::at(column, given.to_string(), problem).into())
}

/// What cannot be.
pub(super) fn form(reader: Reader<'_>, values: &mut Values, id: Option<i64>) -> Entering<()> {
    if let (Some(from), Some(until)) = (values.day("from"), values.day("until"))
        && until <= from
    {
        return refuse(
            "until",
            until,
            Problem::refused("until-before-from").with("from", from).with("until", until),
        );
    }
    match values.kind {
        Kind::Rule => return rule(values),
        Kind::Unit => return unit(reader, values, id),
        Kind::Ballot => return ballot(values),
        Kind::Plan => plan(values)?,
        Kind::Petition => {
            for column in ["duplicate_of", "part_of"] {
                if id.is_some() && values.row(column) == id {
                    return refuse(
                        column,
                        values.text("code").to_owned(),
                        Problem::refused("petition-of-itself"),
                    );
                }
            }
        }
        Kind::Total => return total::clashes(reader, values, id.map(TotalId::of_row)),
        _ => {}
    }
    Ok(())
}

/// Writes a rule's value as it is stored and compared.
pub(super) fn rule(values: &mut Values) -> Entering<()> {
    let key = RuleKey::parse(values.text("key")).map_err(anyhow::Error::from)?;
    match key.check(values.text("value")) {
        Ok(value) => values.set("value", Value::Text(value)),
        Err(problem) => return refuse("value", values.text("value").to_owned(), problem),
    }
    Ok(())
}

/// Refuses a unit that would lie below itself by the parents of any day. [`form`] does not ask: two offices may each have made a
/// half of that, and neither's records are refused for it.
pub(super) fn lineage(reader: Reader<'_>, values: &Values) -> Entering<()> {
    let unit =
        if values.kind == Kind::Unit { units::find(reader, values.text("code"))? } else { None };
    match (unit, values.id("parent")) {
        (Some(unit), Some(parent)) if is_within(reader, parent, unit)? => {
            let code = values.text("code");
            refuse("parent", code, Problem::refused("unit-under-itself").with("code", code))
        }
        _ => Ok(()),
    }
}

/// Tells whether a unit is another or lies below it.
fn is_within(reader: Reader<'_>, unit: UnitId, other: UnitId) -> Result<bool> {
    let (mut open, mut seen) = (vec![unit], BTreeSet::from([unit]));
    while let Some(one) = open.pop() {
        if one == other {
            return Ok(true);
        }
        let parents =
            units::versions_of(reader, one)?.into_iter().filter_map(|version| version.parent);
        open.extend(parents.filter(|parent| seen.insert(*parent)));
    }
    Ok(false)
}

fn unit(reader: Reader<'_>, values: &mut Values, id: Option<i64>) -> Entering<()> {
    let code = values.text("code").to_owned();
    if text::slug(&code) != code {
        return refuse(
            "code",
            &code,
            Problem::refused("unit-code-odd")
                .with("given", code.as_str())
                .with("slug", text::slug(&code)),
        );
    }
    let Some(unit) = units::find(reader, &code)? else { return Ok(()) };
    if values.id("parent") == Some(unit) {
        return refuse(
            "parent",
            &code,
            Problem::refused("unit-under-itself").with("code", code.as_str()),
        );
    }
    let span = values.span();
    for other in units::versions_of(reader, unit)? {
        if Some(other.id.row()) != id && other.span.overlaps(&span) {
            return refuse(
                "from",
                values.get("from").to_string(),
                Problem::refused("unit-periods-overlap").with("code", code.as_str()),
            );
        }
    }
    Ok(())
}

/// The levels of satisfaction; together they are the valid ballots.
pub(super) const LEVELS: [&str; 4] = ["very_satisfied", "satisfied", "neutral", "dissatisfied"];

fn ballot(values: &Values) -> Entering<()> {
    let count = |name: &str| values.count(name).unwrap_or(0);
    let (issued, returned, invalid) = (count("issued"), count("returned"), count("invalid"));
    if returned > issued {
        let problem =
            Problem::refused("ballot-returned").with("returned", returned).with("issued", issued);
        return refuse("returned", returned, problem);
    }
    if invalid > returned {
        let problem =
            Problem::refused("ballot-invalid").with("invalid", invalid).with("returned", returned);
        return refuse("invalid", invalid, problem);
    }
    let levels = LEVELS.map(count).iter().sum::<i64>();
    if levels != returned - invalid {
        let problem = Problem::refused("ballot-levels")
            .with("levels", levels)
            .with("valid", returned - invalid);
        return refuse("very_satisfied", count("very_satisfied"), problem);
    }
    Ok(())
}

fn plan(values: &Values) -> Result<(), CellProblem> {
    match (values.get("day").is_empty(), values.get("month").is_empty()) {
        (true, true) => Err(CellProblem::at("day", "", Problem::refused("plan-no-day"))),
        (false, false) => Err(CellProblem::at(
            "month",
            values.text("month"),
            Problem::refused("plan-day-and-month"),
        )),
        _ => Ok(()),
    }
}

/// What personal data a text looks as if it held where it has no place: anything in a text; of who petitioned the citizen's number,
/// for which there is no field.
pub(super) fn out_of_place(column: &Column, text: &str) -> Option<Personal> {
    let found = personal(text).filter(|_| matches!(column.of, Type::Text))?;
    (!column.personal || found == Personal::CitizenNumber).then_some(found)
}

pub(super) fn told_personal(column: &'static str, found: Personal) -> Warning {
    let looks = Arg::Term("personal", found.code().to_owned());
    Warning::of(Lint::TextPersonal)
        .with("column", Arg::Term("column", column.to_owned()))
        .with("looks", looks)
}
