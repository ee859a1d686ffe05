//! The plan of a period.

use anyhow::Result;

use crate::figures::{self, Dialogue};
use crate::letters::Subject;
use crate::letters::context::LetterContext;
use crate::letters::dialogue::{self, due_term};
use crate::letters::names::Name::{self, Rows, Text};
use crate::letters::names::Values;
use crate::letters::office::Office;
use crate::letters::phrases::{day, fixed, in_sentence, month};
use crate::model::{Closed, PlannedFor};
use crate::report::period_name;

/// Names of a planned session.
const ENTRY: &[Name] = &[
    Text("n"),
    Text("plan"),
    Text("unit"),
    Text("when"),
    Text("where"),
    Text("hosts"),
    Text("kind"),
    Text("subject"),
];

/// Names of a plan.
pub(super) const NAMES: &[Name] = &[
    Text("period"),
    Rows("entries", ENTRY),
    Rows("below", ENTRY),
    Text("owing"),
    Text("minimum"),
    Text("notice_days"),
    Text("publish_days"),
    Text("due_term"),
];

/// Builds the values of a plan.
pub(super) fn build(context: &LetterContext<'_>) -> Result<Values> {
    let Subject::Period(period, unit) = &context.request.subject else { return Ok(Values::new()) };
    let programme = figures::programme(context.reader, *unit, period)?;
    let number = |number: Option<i64>| number.map(in_sentence);
    let owing =
        programme.rules.minimum.and(Some(programme.with_minimum)).filter(|owing| *owing > 0);
    Ok(Values::new()
        .text("period", period_name(period, &context.words))
        .rows("entries", programme.own.iter().map(|one| entry(context, one)))
        .rows("below", programme.below.iter().map(|one| entry(context, one)))
        .some("owing", owing.map(in_sentence).as_deref())
        .some("minimum", number(programme.rules.minimum).as_deref())
        .some("notice_days", number(programme.rules.notice_days).as_deref())
        .some("publish_days", number(programme.rules.publish_days).as_deref())
        .some("due_term", due_term(context, period.from).as_deref()))
}

fn entry(context: &LetterContext<'_>, one: &Dialogue) -> Values {
    let on = one.on.first();
    let organiser = Office::of(&context.lineage, one.unit, on);
    let there = one.texts.venue.clone().or(one.at.map(|at| context.place(at, on)));
    let titles: Vec<String> =
        dialogue::hosts(one, &organiser).into_iter().map(|host| host.title).collect();
    Values::new()
        .text("plan", one.code.as_str())
        .text("unit", context.place(one.unit, on))
        .text("when", when(one))
        .text("where", there.unwrap_or(organiser.place))
        .text("hosts", titles.join("; "))
        .text("kind", fixed(&format!("session.{}", one.kind.code())))
        .text("subject", subject(one))
}

/// A day, or a month.
fn when(one: &Dialogue) -> String {
    match one.on {
        PlannedFor::Day(on) => day(on),
        PlannedFor::Month(of) => month(of.first()),
    }
}

/// The subject and the participants.
fn subject(one: &Dialogue) -> String {
    let both = [one.texts.topic.as_deref(), one.texts.audience.as_deref()];
    both.into_iter().flatten().collect::<Vec<_>>().join("; ")
}
