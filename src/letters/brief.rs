//! A two-page brief for a leader before a session: petitions raised at a place, replies, overdue
//! and repeated petitions.

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::{self, Brief, PastSession, Raising, Repeat};
use crate::letters::Subject;
use crate::letters::ballot::rate;
use crate::letters::context::LetterContext;
use crate::letters::dialogue::{hosts, sentence};
use crate::letters::names::Name::{self, Flag, Rows, Text};
use crate::letters::names::Values;
use crate::letters::office::Office;
use crate::letters::phrases::{fixed, number, phrase};
use crate::model::{Closed, UnitId};

const SESSION: &[Name] = &[
    Text("n"),
    Text("session"),
    Text("day"),
    Text("unit"),
    Text("hosts"),
    Text("attended"),
    Text("opinions"),
    Text("answered"),
    Text("rate"),
    Text("topic"),
];

const RAISED: &[Name] = &[
    Text("n"),
    Text("petition"),
    Text("text"),
    Text("unit"),
    Text("raised_on"),
    Text("agency"),
    Text("due"),
    Text("days"),
    Text("result"),
    Text("extended"),
    Text("until"),
    Text("checked"),
];

/// Names of a brief.
pub(super) const NAMES: &[Name] = &[
    Text("place_of_brief"),
    Text("as_of"),
    Rows("broken", RAISED),
    Text("more_broken"),
    Rows("refuted", RAISED),
    Text("more_refuted"),
    Rows("sessions", SESSION),
    Text("more_sessions"),
    Text("total"),
    Text("answered"),
    Text("replied"),
    Text("pending"),
    Text("overdue_count"),
    Text("unassigned_count"),
    Text("withdrawn"),
    Text("fields"),
    Rows("replies", RAISED),
    Text("more_replies"),
    Rows("overdue", RAISED),
    Text("more_overdue"),
    Rows("waiting", RAISED),
    Text("more_waiting"),
    Rows("unassigned", RAISED),
    Text("more_unassigned"),
    Rows(
        "repeats",
        &[
            Text("n"),
            Text("petition"),
            Text("text"),
            Text("sessions"),
            Text("first"),
            Text("last"),
            Text("answered"),
            Text("times"),
            Flag("never_done"),
            Flag("suggested"),
        ],
    ),
    Text("more_repeats"),
    Text("least"),
];

/// Builds the values of a brief; long lists are cut to fit two pages.
pub(super) fn build(context: &LetterContext<'_>) -> Result<Values> {
    let Subject::Unit(unit, least) = context.request.subject else { return Ok(Values::new()) };
    let all = figures::brief(context.reader, unit, context.request.as_of, least)?;
    let standing = all.standing;
    let some = |count: i64| Some(count).filter(|count| *count > 0);
    let values = Values::new()
        .text("place_of_brief", context.place(unit, context.request.as_of))
        .day("as_of", Some(context.request.as_of))
        .some_count("total", some(standing.total))
        .count("answered", standing.answered)
        .count("replied", standing.replied)
        .count("pending", standing.pending)
        .count("overdue_count", standing.overdue)
        .count("unassigned_count", standing.unassigned)
        .some_count("withdrawn", some(standing.withdrawn))
        .text("fields", fields(context, &all)?)
        .text("least", least.to_string());
    // A district's lines also name the unit and more of its lists are full, so each list is
    // shorter.
    let commune = Office::of(&context.lineage, unit, context.request.as_of).is_commune();
    let most = |below: usize, above: usize| if commune { below } else { above };
    let values = first(values, "broken", most(4, 3), &all.broken, |one| raised(context, one));
    let values = first(values, "refuted", most(3, 2), &all.refuted, |one| raised(context, one));
    let values = first(values, "sessions", most(4, 3), &all.sessions, |one| session(context, one));
    let values = first(values, "replies", most(3, 2), &all.answered, |one| raised(context, one));
    let values = first(values, "overdue", most(5, 4), &all.overdue, |one| raised(context, one));
    let values = first(values, "waiting", most(2, 1), &all.pending, |one| raised(context, one));
    let values =
        first(values, "unassigned", most(2, 1), &all.unassigned, |one| raised(context, one));
    Ok(first(values, "repeats", 3, &all.repeats, repeat))
}

/// The first rows of a list, and the number left out.
fn first<T>(
    values: Values,
    name: &str,
    most: usize,
    all: &[T],
    row: impl Fn(&T) -> Values,
) -> Values {
    let more = i64::try_from(all.len().saturating_sub(most)).ok().filter(|more| *more > 0);
    values.rows(name, all.iter().take(most).map(row)).some_count(&format!("more_{name}"), more)
}

fn session(context: &LetterContext<'_>, one: &PastSession) -> Values {
    let session = &one.held.session;
    let organiser = Office::of(&context.lineage, session.unit, session.day);
    let titles: Vec<String> =
        hosts(&one.dialogue, &organiser).into_iter().map(|host| host.title).collect();
    Values::new()
        .text("session", session.code.as_str())
        .day("day", Some(session.day))
        .some("unit", elsewhere(context, session.unit, session.day).as_deref())
        .text("hosts", titles.join("; "))
        .text("attended", session.attended.map_or_else(|| "–".to_owned(), number))
        .count("opinions", one.held.opinions)
        .count("answered", one.held.answered)
        .text(
            "rate",
            one.ballot.as_ref().map_or_else(|| "–".to_owned(), |ballot| rate(ballot.percent)),
        )
        .some("topic", one.dialogue.texts.topic.as_deref())
}

fn raised(context: &LetterContext<'_>, one: &Raising) -> Values {
    let petition = &one.petition;
    let agency = petition.agency.as_ref().map(|agency| agency.name.as_str());
    let outcome = petition.outcome.map(|outcome| context.words.term("outcome", outcome.code()));
    let checked = one.refuted.map(|result| context.words.term("check-result", result.code()));
    let result = match (petition.answered, agency, outcome) {
        (true, _, _) => petition.answer.as_deref().map_or_else(|| fixed("answered"), sentence),
        (_, Some(agency), Some(outcome)) => {
            phrase("result", &[("agency", agency), ("outcome", &outcome)])
        }
        (_, agency, _) => agency.unwrap_or_default().to_owned(),
    };
    Values::new()
        .text("petition", petition.code.as_str())
        .text("text", short(&petition.text))
        .some("unit", elsewhere(context, petition.unit, petition.day).as_deref())
        .day("raised_on", Some(petition.day))
        .some("agency", agency)
        .day("due", petition.due_on)
        .count("days", one.days_late)
        .some("extended", extended(one.extensions).as_deref())
        .day("until", one.broken)
        .some("checked", checked.as_deref())
        .text("result", result)
}

/// How often a due date was extended; `None` if it never was.
fn extended(times: u32) -> Option<String> {
    (times > 0).then(|| phrase("extended", &[("count", &number(i64::from(times)))]))
}

/// The organiser of a session; `None` if it is the brief's own unit.
fn elsewhere(context: &LetterContext<'_>, unit: UnitId, on: NaiveDate) -> Option<String> {
    let own = matches!(context.request.subject, Subject::Unit(asked, _) if asked == unit);
    (!own).then(|| context.place_apart(unit, on))
}

fn repeat(one: &Repeat) -> Values {
    Values::new()
        .text("petition", one.petition.as_str())
        .text("text", short(&one.text))
        .count("sessions", one.sessions)
        .day("first", Some(one.first_day))
        .day("last", Some(one.last_day))
        .count("answered", one.answered)
        .count("times", i64::try_from(one.raised.len()).unwrap_or(i64::MAX))
        .flag("never_done", one.answered_never_done)
        .flag("suggested", one.suggested)
}

/// The beginning of a long text.
fn short(text: &str) -> String {
    const MAX_CHARS: usize = 110;
    let text = sentence(text);
    match text.char_indices().nth(MAX_CHARS) {
        None => text,
        Some((end, _)) => {
            format!("{} …", text[..end].rsplit_once(' ').map_or(&text[..end], |(whole, _)| whole))
        }
    }
}

/// The fields with the most petitions, with their counts.
fn fields(context: &LetterContext<'_>, all: &Brief) -> Result<String> {
    const MAX_FIELDS: usize = 4;
    let mut counts: Vec<(&String, i64)> =
        all.fields.iter().map(|(code, count)| (code, *count)).collect();
    counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
    let shown = counts.into_iter().take(MAX_FIELDS).map(|(code, count)| {
        Ok(phrase("field", &[("name", &context.field(code)?), ("count", &number(count))]))
    });
    Ok(shown.collect::<Result<Vec<_>>>()?.join(", "))
}
