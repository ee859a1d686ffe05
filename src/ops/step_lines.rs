//! The steps after an assignment, in the order in which they take effect.

use anyhow::Result;
use chrono::NaiveDate;
use serde::Serialize;

use crate::model::{Kind, PetitionId, ShownRecord, Value, step};
use crate::store::{Filter, Identities, Reader, assignments};

/// A step after an assignment.
#[derive(Clone, Debug, Serialize)]
pub struct StepLine {
    /// What it does: the code of a step.
    pub step: String,
    /// Its day; a step without one holds from the assignment's day.
    pub day: Option<NaiveDate>,
    /// Code of the new lead agency of a transfer.
    pub agency: Option<String>,
    /// Due date that it sets.
    pub due: Option<NaiveDate>,
    /// Reason.
    pub why: Option<String>,
    /// Day on which it was entered.
    pub known: Option<NaiveDate>,
    /// Its number.
    pub number: Option<i64>,
}

impl StepLine {
    fn of(record: &ShownRecord) -> Self {
        let text = |value: &Value| Some(value.to_string()).filter(|text| !text.is_empty());
        Self {
            step: record.get(step::STEP).to_string(),
            day: record.get(step::DAY).as_day(),
            agency: text(record.get(step::AGENCY)),
            due: record.get(step::DUE).as_day(),
            why: text(record.get(step::WHY)),
            known: record.get(step::KNOWN).as_day(),
            number: number(record),
        }
    }
}

fn number(step: &ShownRecord) -> Option<i64> {
    match step.get(step::NUMBER) {
        Value::Count(number) => Some(*number),
        _ => None,
    }
}

/// The key that orders the steps of an assignment that starts on a day.
pub(super) fn order_of(step: &ShownRecord, start: Option<NaiveDate>) -> impl Ord + use<> {
    (step.get(step::DAY).as_day().or(start), number(step))
}

/// Returns the day on which a petition's assignment starts.
pub(super) fn start_of(
    reader: Reader<'_>,
    petition: PetitionId,
    today: NaiveDate,
) -> Result<Option<NaiveDate>> {
    let Some(assignment) = assignments::of_petition(reader, petition)? else { return Ok(None) };
    Ok(Some(assignments::days_of(reader, assignment, today)?.start_on))
}

/// Returns the steps of a petition's assignment that starts on a day.
pub(super) fn step_lines(
    reader: Reader<'_>,
    petition: PetitionId,
    start: Option<NaiveDate>,
) -> Result<Vec<StepLine>> {
    let of_it = Filter { petition: Some(petition), ..Filter::default() };
    let mut steps = reader.shown_records(Kind::Step, Identities::Hidden, &of_it)?;
    steps.sort_by_key(|step| order_of(step, start));
    Ok(steps.iter().map(StepLine::of).collect())
}
