//! What files and versions of 0.1 say of an assignment that are steps now: `extended_to` and
//! `withdrawn`.

use std::borrow::Cow;

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{
    Closed, Content, Kind, PetitionId, Record, RecordId, StepKind, Value, assignment, columns, step,
};
use crate::ops::enter::{ForeignIdentity, give_code, insert_as};
use crate::ops::input::{GivenCell, Input};
use crate::ops::read::read_plain;
use crate::ops::resolver::Resolver;
use crate::problem::Problem;
use crate::store::{Reader, Work, codes, steps};

/// A step that an assignment of 0.1 tells.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct Told {
    step: StepKind,
    day: Option<NaiveDate>,
    due: Option<NaiveDate>,
}

/// Takes the columns of version 0.1 out of an input.
pub(super) fn split(input: &Input) -> (Cow<'_, Input>, Vec<GivenCell>) {
    let former = input.kind.spec().former;
    let is_former = |cell: &GivenCell| former.contains(cell.column);
    if former.is_empty() || !input.cells.iter().any(is_former) {
        return (Cow::Borrowed(input), Vec::new());
    }
    let mut rest = input.clone();
    let (taken, kept) = rest.cells.into_iter().partition(is_former);
    rest.cells = kept;
    (Cow::Owned(rest), taken)
}

/// Reads what the cells tell: an extension has no day, a withdrawal may have none.
fn told(cells: &[GivenCell], today: NaiveDate) -> Result<Vec<Told>, Problem> {
    let mut all = Vec::new();
    for cell in cells.iter().filter(|cell| !cell.text.trim().is_empty()) {
        let value = read_plain(cell.column, cell.text.trim(), today)?.to_string();
        let day = value.parse().ok();
        if value.is_empty() {
            continue;
        }
        all.push(if cell.column.is(assignment::EXTENDED_TO) {
            Told { step: StepKind::Extend, day: None, due: day }
        } else {
            Told { step: StepKind::Withdraw, day, due: None }
        });
    }
    Ok(all)
}

/// Keeps what no step of the petition says.
fn unsaid(reader: Reader<'_>, petition: PetitionId, told: Vec<Told>) -> Result<Vec<Told>> {
    let there = steps::of_petition(reader, petition)?;
    let is_said = |one: &Told| {
        there.iter().any(|step| {
            step.step == one.step
                && step.due == one.due
                && (one.step == StepKind::Extend || step.day == one.day)
        })
    };
    Ok(told.into_iter().filter(|one| !is_said(one)).collect())
}

/// Returns the steps that these cells of a file's row tell, where no step of its petition says the
/// same.
pub(super) fn steps(
    work: &Work<'_>,
    former: &[GivenCell],
    assignment: &Record,
    today: NaiveDate,
) -> Result<Vec<Input>> {
    let Some(petition) = assignment.get(columns::PETITION).filter(|_| !former.is_empty()) else {
        return Ok(Vec::new());
    };
    let code = codes::of(work.reader(), petition)?;
    let missing = unsaid(work.reader(), petition, told(former, today)?)?;
    let input = |one: Told| {
        Input::new(Kind::Step)
            .with(step::PETITION, code.as_str())
            .with(step::STEP, one.step.code())
            .with_some(step::DAY, one.day.map(|day| day.to_string()))
            .with_some(step::DUE, one.due.map(|day| day.to_string()))
    };
    Ok(missing.into_iter().map(input).collect())
}

/// Enters the steps that another office's version of an assignment tells. Their hidden ids follow
/// from its own, so that they are the same in every register.
pub(super) fn enter_told(
    work: &mut Work<'_>,
    record: RecordId,
    assignment: &Record,
    content: &Content,
    today: NaiveDate,
) -> Result<()> {
    let former = Kind::Assignment.spec().former;
    let cells: Vec<GivenCell> = former
        .iter()
        .filter_map(|column| Some(GivenCell::new(column, content.get(column.name)?.clone())))
        .collect();
    let Some(petition) = assignment.get(columns::PETITION).filter(|_| !cells.is_empty()) else {
        return Ok(());
    };
    let given_on = content.get("extended_day").and_then(|day| day.parse().ok());
    let missing = unsaid(work.reader(), petition, told(&cells, today)?)?;
    for (place, one) in missing.into_iter().enumerate() {
        let day = one.day.or(given_on.filter(|_| one.step == StepKind::Extend));
        let set = one.due.or(one.day).map_or_else(String::new, |day| day.to_string());
        let uid = steps::told_by(record.uid, one.step, place, &set);
        if work.reader().row_of("step", uid)?.is_some() {
            continue;
        }
        let mut values = Record::empty(Kind::Step);
        values.set(step::PETITION, petition);
        values.set_value(&step::STEP.any(), Value::Text(one.step.code().to_owned()));
        values.set_value(&step::DAY.any(), day.map_or(Value::Empty, Value::Day));
        values.set_value(&step::DUE.any(), one.due.map_or(Value::Empty, Value::Day));
        give_code(work, &mut values)?;
        let given = ForeignIdentity { uid: Some(uid), code: None, place: None };
        insert_as(work, &mut Resolver::new(), &values, Some(&given))?;
    }
    Ok(())
}
