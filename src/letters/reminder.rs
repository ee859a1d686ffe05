//! The letter that reminds an agency of outstanding replies.

use anyhow::Result;

use crate::letters::Subject;
use crate::letters::context::LetterContext;
use crate::letters::dialogue::{petitioner, sentence};
use crate::letters::names::Name::{self, Flag, Rows, Text};
use crate::letters::names::Values;
use crate::letters::phrases::in_sentence;
use crate::model::OpenAssignment;
use crate::problem::Problem;

/// Names of a petition that awaits a reply.
const AWAITED: &[Name] = &[
    Text("n"),
    Text("petition"),
    Text("text"),
    Text("petitioner"),
    Text("address"),
    Text("contact"),
    Text("unit"),
    Text("raised_on"),
    Text("due"),
    Flag("estimate"),
    Text("days"),
];

/// Names of a reminder.
pub(super) const NAMES: &[Name] = &[
    Text("agency"),
    Text("as_of"),
    Text("within"),
    Text("overdue_count"),
    Text("soon_count"),
    Flag("both"),
    Rows("overdue", AWAITED),
    Rows("soon", AWAITED),
    Flag("estimated"),
];

/// Builds the values of a reminder.
pub(super) fn build(context: &LetterContext<'_>) -> Result<Values> {
    let Subject::Agency(reminder, within) = &context.request.subject else {
        return Ok(Values::new());
    };
    let rows = |all: &[OpenAssignment]| {
        all.iter().map(|one| awaited(context, one)).collect::<Result<Vec<_>>>()
    };
    let (overdue, soon) = (rows(&reminder.overdue)?, rows(&reminder.soon)?);
    if overdue.is_empty() && soon.is_empty() {
        let problem = Problem::refused("letter-nothing-owed").with("name", reminder.name.as_str());
        return Err(problem.with("days", within.to_string()).into());
    }
    Ok(Values::new()
        .text("agency", reminder.name.as_str())
        .day("as_of", Some(context.request.as_of))
        .text("within", in_sentence(i64::try_from(*within)?))
        .text("overdue_count", in_sentence(i64::try_from(overdue.len())?))
        .text("soon_count", in_sentence(i64::try_from(soon.len())?))
        .flag("both", !overdue.is_empty() && !soon.is_empty())
        .flag("estimated", reminder.overdue.iter().chain(&reminder.soon).any(|one| one.is_estimate))
        .rows("overdue", overdue)
        .rows("soon", soon))
}

fn awaited(context: &LetterContext<'_>, one: &OpenAssignment) -> Result<Values> {
    let days = (one.due_on - context.request.as_of).num_days().abs();
    Ok(Values::new()
        .text("petition", one.petition.as_str())
        .text("text", sentence(&one.text))
        .and(petitioner(context, one.petition_id)?)
        .text("unit", context.place_apart(one.unit, one.session_on))
        .day("raised_on", Some(one.session_on))
        .day("due", Some(one.due_on))
        .flag("estimate", one.is_estimate)
        .count("days", days))
}
