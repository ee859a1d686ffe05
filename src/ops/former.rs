//! Columns of files of version 0.1 that are steps now: `extended_to` and `withdrawn` of an
//! assignment.

use std::borrow::Cow;

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{Closed, Kind, Record, StepKind, assignment, columns, step};
use crate::ops::input::{GivenCell, Input};
use crate::ops::read::read_plain;
use crate::store::{Work, codes, steps};

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

/// Returns the steps that these cells of an assignment tell, where no step of its petition says the
/// same. An extension has no day; a withdrawal may have none.
pub(super) fn steps(
    work: &Work<'_>,
    former: &[GivenCell],
    assignment: &Record,
    today: NaiveDate,
) -> Result<Vec<Input>> {
    let Some(petition) = assignment.get(columns::PETITION).filter(|_| !former.is_empty()) else {
        return Ok(Vec::new());
    };
    let there = steps::of_petition(work.reader(), petition)?;
    let code = codes::of(work.reader(), petition)?;
    let new = |kind: StepKind| {
        Input::new(Kind::Step).with(step::PETITION, code.as_str()).with(step::STEP, kind.code())
    };
    let mut missing = Vec::new();
    for cell in former.iter().filter(|cell| !cell.text.trim().is_empty()) {
        let value = read_plain(cell.column, cell.text.trim(), today)?.to_string();
        if value.is_empty() {
            continue;
        }
        if cell.column.is(assignment::EXTENDED_TO) {
            let due = value.parse().ok();
            if !there.iter().any(|one| one.step == StepKind::Extend && one.due == due) {
                missing.push(new(StepKind::Extend).with(step::DUE, value));
            }
            continue;
        }
        let day = Some(value).filter(|day| day != "yes");
        let on = day.as_deref().and_then(|day| day.parse().ok());
        if !there.iter().any(|one| one.step == StepKind::Withdraw && one.day == on) {
            missing.push(new(StepKind::Withdraw).with_some(step::DAY, day));
        }
    }
    Ok(missing)
}
