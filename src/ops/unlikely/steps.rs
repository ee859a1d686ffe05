//! Checks of steps after assignments, and of replies beside them.

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{Closed, Holding, Kind, PastStep, RecordRow, StepKind, columns, step};
use crate::ops::derived::due_rule;
use crate::ops::unlikely::{Finding, Subject};
use crate::problem::{Lint, Warning};
use crate::rules::steps_with_stretch_before;
use crate::store::{references, steps};

/// Days by which a step may precede the day on which it was entered.
const MOST_DAYS_BACK: i64 = 7;

/// Finds a step that was entered after the due day that it replaced: it moves no rate by rule.
pub(super) fn after_due(of: Subject<'_>) -> Result<Vec<Finding>> {
    let (reader, values) = (of.reader, of.values);
    let (Some(this), Some(petition)) = (past_step(of), values.get(columns::PETITION)) else {
        return Ok(Vec::new());
    };
    let Some(assigned) = steps::assigned_of(reader, petition)? else { return Ok(Vec::new()) };
    let mut others = steps::of_petition(reader, petition)?;
    others.retain(|other| other.number != this.number);
    others.push(this);
    let by_rule = due_rule(reader)?(assigned.held_on, assigned.assignment.start);
    let told = steps_with_stretch_before(assigned.assignment, &others, by_rule);
    let told = told.iter().find(|(step, _)| step.number == this.number);
    Ok(told
        .and_then(|(step, before)| entered_late(step, before))
        .into_iter()
        .map(Finding::from)
        .collect())
}

/// Finds a step that was dated long before it was entered.
pub(super) fn step_dated_back(of: Subject<'_>) -> Result<Vec<Finding>> {
    Ok(past_step(of).and_then(|step| dated_back(&step)).into_iter().map(Finding::from).collect())
}

/// Finds a step without a day: it holds from the assignment's day.
pub(super) fn step_without_day(of: Subject<'_>) -> Result<Vec<Finding>> {
    let Some(step) = past_step(of).filter(|step| step.day.is_none()) else {
        return Ok(Vec::new());
    };
    let warning = Warning::of(Lint::StepWithoutDay).with("step", step.step.code());
    Ok(vec![warning.into()])
}

/// Returns the step of a record, if it is one.
fn past_step(of: Subject<'_>) -> Option<PastStep> {
    let values = Some(of.values).filter(|values| values.kind == Kind::Step)?;
    Some(PastStep {
        number: values.get(step::NUMBER).unwrap_or(0),
        step: values.get(step::STEP)?,
        day: values.get(step::DAY),
        agency: values.get(step::AGENCY),
        due: values.get(step::DUE),
        known: values.get(step::KNOWN),
    })
}

/// Warns of an extension or a withdrawal that was entered after the due day in force before it. A
/// transfer that sets a later due day extends too; of several withdrawals the first counts.
pub(in crate::ops) fn entered_late(step: &PastStep, before: &Holding) -> Option<Warning> {
    let entered = step.known.or(step.day)?;
    let due = before.due.filter(|due| entered > *due)?;
    let lint = match step.step {
        StepKind::Extend => Lint::ExtendedAfterDue,
        StepKind::Transfer if step.due.is_some_and(|new| new > due) => Lint::ExtendedAfterDue,
        StepKind::Withdraw if before.withdrawal.is_none() => Lint::WithdrawnAfterDue,
        StepKind::Transfer | StepKind::Withdraw => return None,
    };
    Some(Warning::of(lint).with("on", entered).with("due", due))
}

/// Warns of a step that was dated long before it was entered.
pub(in crate::ops) fn dated_back(step: &PastStep) -> Option<Warning> {
    let (day, known) = (step.day?, step.known?);
    let days = (known - day).num_days();
    let warning = Warning::of(Lint::StepDatedBack).with("day", day).with("known", known);
    Some(warning.with("days", days)).filter(|_| days > MOST_DAYS_BACK)
}

/// Finds a reply dated before its petition's assignment, and an assignment dated after a reply. One
/// without a day begins with the session.
pub(super) fn reply_before_assignment(of: Subject<'_>) -> Result<Vec<Finding>> {
    let Subject { reader, values, .. } = of;
    let beside = match values.kind {
        Kind::Reply => Kind::Assignment,
        Kind::Assignment => Kind::Reply,
        _ => return Ok(Vec::new()),
    };
    let (Some(day), Some(petition)) = (values.get(columns::DAY), values.get(columns::PETITION))
    else {
        return Ok(Vec::new());
    };
    for id in references::children(reader, beside, petition.any())? {
        let Some(other) = reader.record(RecordRow { kind: beside, id })?.get(columns::DAY) else {
            continue;
        };
        let (replied, assigned) = if beside == Kind::Reply { (other, day) } else { (day, other) };
        if replied < assigned {
            return Ok(vec![before_assignment(replied, assigned).into()]);
        }
    }
    Ok(Vec::new())
}

fn before_assignment(replied: NaiveDate, assigned: NaiveDate) -> Warning {
    Warning::of(Lint::ReplyBeforeAssignment).with("day", replied).with("assigned", assigned)
}
