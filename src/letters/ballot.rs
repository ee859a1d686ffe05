//! The minutes of a ballot count.

use anyhow::Result;
use chrono::Datelike;

use crate::figures;
use crate::layout::Cell;
use crate::letters::Subject;
use crate::letters::context::LetterContext;
use crate::letters::dialogue;
use crate::letters::names::Name::{self, Flag, Text};
use crate::letters::names::Values;
use crate::letters::phrases::{fixed, number};
use crate::model::Share;

/// Names of the minutes, beside those of all letters about a session.
pub(super) const NAMES: &[Name] = &[
    Text("count_year"),
    Flag("counted"),
    Text("issued"),
    Text("returned"),
    Text("valid"),
    Text("invalid"),
    Text("very_satisfied"),
    Text("very_satisfied_rate"),
    Text("satisfied"),
    Text("satisfied_rate"),
    Text("neutral"),
    Text("neutral_rate"),
    Text("dissatisfied"),
    Text("dissatisfied_rate"),
    Text("rate"),
    Flag("met"),
    Text("threshold"),
];

/// Builds their values; counts that are missing are left to be filled in.
pub(super) fn build(context: &LetterContext<'_>) -> Result<Values> {
    let mut values = dialogue::build(context)?;
    let Subject::Session(session) = context.request.subject else { return Ok(values) };
    let file = figures::session_file(context.reader, session, context.request.as_of)?;
    let ballot = file.ballot.as_ref();
    let day = file.held.session.day;
    let threshold = context.book.on(day).threshold_percent;
    let known = |count: Option<i64>| count.map_or_else(|| fixed("blank.short"), number);
    let counts = [
        ("issued", ballot.map(|one| one.issued)),
        ("returned", ballot.map(|one| one.returned)),
        ("valid", ballot.map(|one| one.valid)),
        ("invalid", file.held.ballot.map(|one| one.invalid)),
    ];
    for (name, count) in counts {
        values = values.text(name, known(count));
    }
    let levels = [
        ("very_satisfied", ballot.map(|one| one.very_satisfied)),
        ("satisfied", ballot.map(|one| one.satisfied)),
        ("neutral", ballot.map(|one| one.neutral)),
        ("dissatisfied", ballot.map(|one| one.dissatisfied)),
    ];
    for (name, count) in levels {
        let share = count.zip(ballot).map(|(part, one)| rate(Share { part, whole: one.valid }));
        values = values
            .text(name, known(count))
            .text(&format!("{name}_rate"), share.unwrap_or_else(|| fixed("blank.short")));
    }
    Ok(values
        .text("count_year", day.year().to_string())
        .flag("counted", ballot.is_some())
        .some("rate", ballot.map(|one| rate(one.percent)).as_deref())
        .flag("met", ballot.is_some_and(|one| one.meets == Some(true)))
        .some("threshold", threshold.map(|percent| percent.to_string()).as_deref()))
}

/// A rate with its fraction.
pub(super) fn rate(share: Share) -> String {
    Cell::Share { part: share.part, whole: share.whole }.shown(false)
}
