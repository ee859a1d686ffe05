//! The letter that asks a unit to report the sessions of days of which nobody told.

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::AskedDays;
use crate::letters::Subject;
use crate::letters::context::LetterContext;
use crate::letters::names::Name::{self, Flag, Rows, Text};
use crate::letters::names::Values;
use crate::letters::office::Office;
use crate::letters::phrases::{day, fixed, phrase};
use crate::report::period_name;

/// The number of gaps that a sentence tells; more of them stand in the table alone.
const IN_SENTENCE: usize = 3;

/// Names of a request for a report.
pub(super) const NAMES: &[Name] = &[
    Text("addressee"),
    Text("period_name"),
    Text("as_of"),
    Text("heard_until"),
    Text("asked_days"),
    Text("reply_by"),
    Flag("recorded_some"),
    Rows(
        "asked",
        &[
            Text("n"),
            Text("unit"),
            Text("first_day"),
            Text("last_day"),
            Text("recorded"),
            Text("gap"),
        ],
    ),
];

/// Builds the values of a request.
pub(super) fn build(context: &LetterContext<'_>) -> Result<Values> {
    let Subject::Coverage(subject) = &context.request.subject else { return Ok(Values::new()) };
    let request = &subject.request;
    let row = |asked: &AskedDays| {
        Values::new()
            .text("unit", context.place(asked.unit, asked.days.until))
            .day("first_day", Some(asked.days.from))
            .day("last_day", Some(asked.days.until))
            .count("recorded", asked.recorded)
            .text("gap", "")
    };
    let asked = || request.asked.iter();
    Ok(Values::new()
        .text("addressee", addressee(context))
        .text("period_name", period_name(&subject.period, &context.words))
        .day("as_of", Some(context.request.as_of))
        .day("heard_until", request.heard_until)
        .text("asked_days", asked_days(&request.asked))
        .text("reply_by", subject.reply_by.map_or_else(|| fixed("blank"), day))
        .flag("recorded_some", asked().any(|one| one.recorded > 0))
        .rows("asked", asked().map(row)))
}

/// The body of the unit that answers: its Party committee in the Party's layout, else its People's
/// Committee.
fn addressee(context: &LetterContext<'_>) -> String {
    let Subject::Coverage(subject) = &context.request.subject else { return String::new() };
    Office::of(&context.lineage, subject.request.office, context.day).body(context.body)
}

/// The days asked about, in a sentence. Predecessors are named in the table.
fn asked_days(asked: &[AskedDays]) -> String {
    let office = asked.first().map(|one| one.unit);
    if asked.len() > IN_SENTENCE || asked.iter().any(|one| Some(one.unit) != office) {
        return fixed("days.listed");
    }
    let stretch = |from: NaiveDate, until: NaiveDate| {
        let key = if from == until { "days.one" } else { "days.from" };
        phrase(key, &[("from", &day(from)), ("until", &day(until))])
    };
    let all: Vec<String> = asked.iter().map(|one| stretch(one.days.from, one.days.until)).collect();
    match all.split_last() {
        Some((last, rest)) if !rest.is_empty() => {
            phrase("and", &[("first", &rest.join("; ")), ("last", last)])
        }
        _ => all.concat(),
    }
}
