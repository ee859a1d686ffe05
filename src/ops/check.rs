//! Checks of a record. Impossible values are refused; unlikely values are accepted with a warning.

use std::collections::BTreeSet;

use anyhow::Result;

use crate::model::{
    Closed, Column, ColumnType, Kind, Outcome, PetitionId, Record, RecordRow, RowId, StepKind,
    UnitId, ballot, columns, petition, plan, reply, rule, step, unit,
};
use crate::ops::input::{CellProblem, Entering, Mode};
use crate::ops::members::read_rule;
use crate::ops::unlikely::{Finding, clashes, held_already, left_before, unlikely};
use crate::ops::{coverage, total};
use crate::problem::{Arg, Problem};
use crate::store::{Reader, Work, assignments, codes, parts, units};
use crate::text;

/// Checks a record; `was` is its existing row and content. A value that is refused when typed is
/// accepted if the record had it before.
pub(super) fn check(
    work: &mut Work<'_>,
    values: &mut Record,
    was: Option<(RowId, &Record)>,
    mode: Mode,
) -> Entering<()> {
    form(work.reader(), values, was.map(|(id, _)| id))?;
    if !mode.merge {
        belongs(work.reader(), values, was)?;
    }
    let mut found = unlikely(work.reader(), values, mode)?;
    let known = match was {
        Some((_, before)) if mode.is_strict() => unlikely(work.reader(), before, mode)?,
        _ => Vec::new(),
    };
    if let Some((id, before)) = was {
        found.extend(left_before(work.reader(), id, before, values)?);
    }
    if !mode.import {
        let before = was.map(|(_, before)| before);
        found.extend(held_already(work.reader(), before, values)?.map(Finding::from));
        found.extend(clashes(work.reader(), before, values)?.into_iter().map(Finding::from));
    }
    for finding in found {
        let is_new = mode.is_strict() && !known.contains(&finding);
        match finding.refusal {
            Some((column, problem)) if is_new => {
                let given = values.value(&column).to_string();
                return Err(CellProblem::at(&column, given, problem).into());
            }
            _ => work.warn(finding.warning),
        }
    }
    Ok(())
}

fn refuse<T: ColumnType>(
    column: Column<T>,
    given: impl ToString,
    problem: Problem,
) -> Entering<()> {
    Err(CellProblem::of(column, given.to_string(), problem).into())
}

/// Refuses impossible values.
pub(super) fn form(reader: Reader<'_>, values: &mut Record, id: Option<RowId>) -> Entering<()> {
    if values.kind == Kind::Coverage {
        return coverage::form(values);
    }
    if let (Some(from), Some(until)) = (values.get(columns::FROM), values.get(columns::UNTIL))
        && until <= from
    {
        return refuse(
            columns::UNTIL,
            until,
            Problem::refused("until-before-from").with("from", from).with("until", until),
        );
    }
    match values.kind {
        Kind::Rule => return rule(values),
        Kind::Unit => return unit(reader, values, id),
        Kind::Ballot => return ballot(values),
        Kind::Plan => plan(values)?,
        Kind::Petition => return id.map_or(Ok(()), |id| petition_of_itself(values, id)),
        Kind::Step => return step(values),
        Kind::Reply => return promise(values),
        Kind::Total => return total::clashes(reader, values, id.map(RowId::to)),
        _ => {}
    }
    Ok(())
}

/// Refuses what does not fit the records beside it: a part of a petition of another session or of
/// another part, a step without an assignment, a promise moved to a later day. Versions of other
/// offices are not refused for it.
fn belongs(reader: Reader<'_>, values: &Record, was: Option<(RowId, &Record)>) -> Entering<()> {
    match values.kind {
        Kind::Petition => part(reader, values, was.map(|(id, _)| id)),
        Kind::Step => step_of_assigned(reader, values),
        Kind::Reply => was.map_or(Ok(()), |(_, before)| promise_moved(values, before)),
        _ => Ok(()),
    }
}

/// Refuses a part of a petition of another session, or of one that is itself a part, and the same
/// for a petition that has parts (contract 0.2, section 4).
fn part(reader: Reader<'_>, values: &Record, id: Option<RowId>) -> Entering<()> {
    let session = values.get(petition::SESSION);
    if let Some(whole) = values.get(petition::PART_OF) {
        let record = reader.record(RecordRow::new(Kind::Petition, whole))?;
        let code = record.text(columns::CODE);
        if record.get(petition::SESSION) != session {
            let problem = Problem::refused("part-elsewhere").with("code", code);
            return refuse(petition::PART_OF, code, problem);
        }
        if let Some(above) = record.get(petition::PART_OF) {
            let above = codes::of(reader, above)?;
            let problem = Problem::refused("part-of-part").with("code", code).with("whole", above);
            return refuse(petition::PART_OF, code, problem);
        }
    }
    let Some(id) = id else { return Ok(()) };
    for part in parts::parts_of(reader, id.to())? {
        let own = values.text(columns::CODE);
        if !values.lacks(petition::PART_OF) {
            let problem = Problem::refused("part-has-parts").with("code", own);
            return refuse(petition::PART_OF, own, problem.with("part", part.code));
        }
        if Some(part.session) != session {
            let problem = Problem::refused("parts-left-behind").with("code", own);
            return refuse(petition::SESSION, own, problem.with("part", part.code));
        }
    }
    Ok(())
}

/// Refuses a step of a petition that is not assigned.
fn step_of_assigned(reader: Reader<'_>, values: &Record) -> Entering<()> {
    let petition = values.get(step::PETITION).unwrap_or_default();
    if assignments::of_petition(reader, petition)?.is_some() {
        return Ok(());
    }
    let code = codes::of(reader, petition)?;
    let problem = Problem::refused("not-assigned").with("code", code.as_str());
    refuse(step::PETITION, code, problem)
}

/// Refuses a step that lacks what it sets or has what it cannot set.
fn step(values: &Record) -> Entering<()> {
    let kind = values.get(step::STEP).unwrap_or(StepKind::Withdraw);
    let needs = |key| Problem::refused(key).with("step", Arg::Term("step", kind.code().to_owned()));
    let (has_due, has_agency) = (!values.lacks(step::DUE), !values.lacks(step::AGENCY));
    match kind {
        StepKind::Extend if !has_due => return refuse(step::DUE, "", needs("step-lacks-due")),
        StepKind::Transfer if !has_agency => {
            return refuse(step::AGENCY, "", needs("step-lacks-agency"));
        }
        StepKind::Withdraw if has_due => {
            let given = values.value(&step::DUE.any()).to_string();
            return refuse(step::DUE, given, needs("step-sets-no-due"));
        }
        StepKind::Extend | StepKind::Withdraw if has_agency => {
            return refuse(step::AGENCY, "", needs("step-sets-no-agency"));
        }
        _ => {}
    }
    Ok(())
}

/// Refuses a promise without the day by which it is to be kept, or with one before its own day.
fn promise(values: &Record) -> Entering<()> {
    let (until, day) = (values.get(reply::UNTIL), values.get(columns::DAY));
    let is_promise = values.get(reply::OUTCOME) == Some(Outcome::Promised);
    match (until, day) {
        (None, _) if is_promise => refuse(reply::UNTIL, "", Problem::refused("promise-no-day")),
        (Some(until), Some(day)) if until < day => {
            let problem = Problem::refused("promise-before-reply").with("until", until);
            refuse(reply::UNTIL, until, problem.with("day", day))
        }
        _ => Ok(()),
    }
}

/// Refuses to move the day of a promise to a later one: that is a promise of its own (contract 0.2,
/// section 5).
fn promise_moved(values: &Record, before: &Record) -> Entering<()> {
    match (before.get(reply::UNTIL), values.get(reply::UNTIL)) {
        (Some(was), Some(now)) if was < now => {
            let problem = Problem::refused("promise-moved").with("was", was).with("until", now);
            refuse(reply::UNTIL, now, problem)
        }
        _ => Ok(()),
    }
}

/// Refuses a petition that is its own duplicate, or a part of itself.
fn petition_of_itself(values: &Record, id: RowId) -> Entering<()> {
    for column in [petition::DUPLICATE_OF, petition::PART_OF] {
        if values.get(column).map(PetitionId::any) == Some(id) {
            let code = values.text(columns::CODE);
            return refuse(column, code, Problem::refused("petition-of-itself"));
        }
    }
    Ok(())
}

/// Refuses a record that names itself by a cell that waited for the rows after it.
pub(super) fn of_itself(reader: Reader<'_>, values: &Record, id: RowId) -> Entering<()> {
    match values.kind {
        Kind::Petition => {
            petition_of_itself(values, id)?;
            part(reader, values, Some(id))
        }
        _ => lineage(reader, values),
    }
}

/// Writes a rule's value in its stored form.
pub(super) fn rule(values: &mut Record) -> Entering<()> {
    match read_rule(values.text(rule::KEY), values.text(rule::VALUE)) {
        Ok((_, value)) => values.set(rule::VALUE, &value),
        Err(problem) => return refuse(rule::VALUE, values.text(rule::VALUE).to_owned(), problem),
    }
    Ok(())
}

/// Refuses a unit that would be its own ancestor by the parents of any day. [`form`] does not check
/// this: two offices may each have recorded one half of the cycle, and neither's records are
/// refused for it.
pub(super) fn lineage(reader: Reader<'_>, values: &Record) -> Entering<()> {
    let unit = if values.kind == Kind::Unit {
        units::find(reader, values.text(columns::CODE))?
    } else {
        None
    };
    match (unit, values.get(unit::PARENT)) {
        (Some(unit), Some(parent)) if is_within(reader, parent, unit)? => under_itself(values),
        _ => Ok(()),
    }
}

fn under_itself(values: &Record) -> Entering<()> {
    let code = values.text(columns::CODE);
    refuse(unit::PARENT, code, Problem::refused("unit-under-itself").with("code", code))
}

/// Returns whether a unit is `other` or belongs to it.
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

fn unit(reader: Reader<'_>, values: &mut Record, id: Option<RowId>) -> Entering<()> {
    let code = values.text(columns::CODE).to_owned();
    if text::slug(&code) != code {
        return refuse(
            columns::CODE,
            &code,
            Problem::refused("unit-code-odd")
                .with("given", code.as_str())
                .with("slug", text::slug(&code)),
        );
    }
    let Some(unit) = units::find(reader, &code)? else { return Ok(()) };
    if values.get(unit::PARENT) == Some(unit) {
        return under_itself(values);
    }
    let span = values.span();
    for other in units::versions_of(reader, unit)? {
        if Some(other.id.any()) != id && other.span.overlaps(&span) {
            return refuse(
                columns::FROM,
                values.value(&columns::FROM.any()),
                Problem::refused("unit-periods-overlap").with("code", code.as_str()),
            );
        }
    }
    Ok(())
}

fn ballot(values: &Record) -> Entering<()> {
    let count = |column| values.get(column).unwrap_or(0);
    let (issued, returned, invalid) =
        (count(ballot::ISSUED), count(ballot::RETURNED), count(ballot::INVALID));
    if returned > issued {
        let problem =
            Problem::refused("ballot-returned").with("returned", returned).with("issued", issued);
        return refuse(ballot::RETURNED, returned, problem);
    }
    if invalid > returned {
        let problem =
            Problem::refused("ballot-invalid").with("invalid", invalid).with("returned", returned);
        return refuse(ballot::INVALID, invalid, problem);
    }
    let levels = ballot::LEVELS.map(count).iter().sum::<i64>();
    if levels != returned - invalid {
        let problem = Problem::refused("ballot-levels")
            .with("levels", levels)
            .with("valid", returned - invalid);
        return refuse(ballot::VERY_SATISFIED, count(ballot::VERY_SATISFIED), problem);
    }
    Ok(())
}

fn plan(values: &Record) -> Result<(), CellProblem> {
    match (values.lacks(columns::DAY), values.lacks(plan::MONTH)) {
        (true, true) => Err(CellProblem::of(columns::DAY, "", Problem::refused("plan-no-day"))),
        (false, false) => Err(CellProblem::of(
            plan::MONTH,
            values.value(&plan::MONTH.any()).to_string(),
            Problem::refused("plan-day-and-month"),
        )),
        _ => Ok(()),
    }
}
