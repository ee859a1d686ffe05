//! Letters about a session, held or planned: invitation, public notice, minutes, ballot sheet. Also
//! the values that all letters give of a session.

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::{self, Dialogue};
use crate::letters::context::LetterContext;
use crate::letters::names::Name::{self, Flag, Rows, Text};
use crate::letters::names::Values;
use crate::letters::office::{Body, Office};
use crate::letters::phrases::{day, fixed, in_sentence, month, phrase, weekday};
use crate::letters::{Layout, Subject};
use crate::model::{
    Closed, Hosts, Leader, Origin, PetitionDetails, PetitionId, Petitioner, Post, SessionForm,
};
use crate::store::{agencies, petitions};
use crate::text::capitalised;

/// Names of letters about a session.
pub(super) const NAMES: &[Name] = &[
    Text("session"),
    Text("session_code"),
    Text("session_day"),
    Text("held_day"),
    Text("month"),
    Text("time"),
    Text("venue"),
    Text("place_of_session"),
    Text("hosts_line"),
    Rows("hosts", &[Text("n"), Text("name"), Text("title")]),
    Text("kind"),
    Text("topic"),
    Text("audience"),
    Text("form"),
    Flag("direct"),
    Text("publish_days"),
    Text("notice_days"),
    Text("due_term"),
];

/// Names of a petition.
pub(super) const PETITION: &[Name] = &[
    Text("n"),
    Text("petition"),
    Text("text"),
    Text("petitioner"),
    Text("address"),
    Text("contact"),
    Text("answer"),
    Text("answered_by"),
    Text("agency"),
    Text("with"),
    Text("due"),
    Flag("estimate"),
];

/// Further names of the minutes.
pub(super) const MINUTES: &[Name] = &[
    Text("attended"),
    Text("speakers"),
    Rows("collected", PETITION),
    Rows("raised", PETITION),
    Rows("lines", &[Text("n"), Text("gap")]),
];

/// Number of lines of the minutes left to be filled by hand.
const LINES: i64 = 8;

/// A letter that gives only day, place and hosts.
pub(super) fn build(context: &LetterContext<'_>) -> Result<Values> {
    let Some(dialogue) = &context.dialogue else { return Ok(Values::new()) };
    Ok(values_of(context, dialogue))
}

/// The minutes: filled from a session held, else with blank lines.
pub(super) fn minutes(context: &LetterContext<'_>) -> Result<Values> {
    let values = build(context)?.rows("lines", (0..LINES).map(|_| Values::new().text("gap", " ")));
    let Subject::Session(session) = context.request.subject else { return Ok(values) };
    let file = figures::session_file(context.reader, session, context.request.as_of)?;
    let of = |origin: Origin| file.petitions.iter().filter(move |one| one.origin == origin);
    Ok(values
        .some_count("attended", file.held.session.attended)
        .some_count("speakers", file.held.session.speakers)
        .rows("collected", rows(context, of(Origin::Collected))?)
        .rows("raised", rows(context, of(Origin::Raised))?))
}

/// The values of a session.
fn values_of(context: &LetterContext<'_>, dialogue: &Dialogue) -> Values {
    let on = dialogue.on.first();
    let organiser = Office::of(&context.lineage, dialogue.unit, on);
    let there = dialogue.at.map_or(organiser.place.clone(), |at| context.place(at, on));
    let place = match dialogue.at {
        Some(_) => phrase("venue.at", &[("place", &there)]),
        None => fixed("blank"),
    };
    let rules = context.book.on(on);
    let hosts = hosts(dialogue, &organiser);
    let hosts_line = line(&hosts);
    let hosts = hosts
        .into_iter()
        .map(|host| Values::new().text("name", host.name).text("title", host.title));
    let days = |days: Option<i64>| days.map(in_sentence);
    let (held_on, texts) = (dialogue.on.day(), &dialogue.texts);
    Values::new()
        .text("session", session(dialogue, &organiser, &there))
        .text("session_code", dialogue.code.as_str())
        .some("session_day", held_on.map(weekday).as_deref())
        .some("held_day", held_on.map(day).as_deref())
        .some("month", dialogue.on.month().map(|of| month(of.first())).as_deref())
        .text("time", fixed("time.open"))
        .text("venue", texts.venue.clone().unwrap_or(place))
        .text("place_of_session", there)
        .text("hosts_line", hosts_line)
        .rows("hosts", hosts)
        .text("kind", fixed(&format!("session.{}", dialogue.kind.code())))
        .some("topic", texts.topic.as_deref())
        .some("audience", texts.audience.as_deref())
        .text("form", fixed(&format!("form.{}", dialogue.form.code())))
        .flag("direct", dialogue.form == SessionForm::Direct)
        .some("publish_days", days(rules.publish_days).as_deref())
        .some("notice_days", days(rules.notice_days).as_deref())
        .some("due_term", due_term(context, on).as_deref())
}

/// The term within which replies are due; `None` if the rules set none.
pub(super) fn due_term(context: &LetterContext<'_>, on: NaiveDate) -> Option<String> {
    let rules = context.book.on(on);
    let from = fixed(&format!("from.{}", rules.starts_at().code()));
    let term = format!("term.{}", rules.day_counting().code());
    Some(phrase(&term, &[("days", &in_sentence(rules.due_days?)), ("from", &from)]))
}

/// A host in a letter.
#[derive(Debug)]
pub(super) struct Host {
    /// The name; empty if unknown.
    pub name: String,
    /// The title.
    pub title: String,
}

/// The hosts of a session.
pub(super) fn hosts(dialogue: &Dialogue, organiser: &Office) -> Vec<Host> {
    let title = |post: Post| {
        let bodies =
            [("party", organiser.body(Body::Party)), ("state", organiser.body(Body::State))];
        phrase(
            &format!("title.{}", post.code()),
            &bodies.each_ref().map(|(name, body)| (*name, body.as_str())),
        )
    };
    let one = |post: Post| {
        let leader: Option<&Leader> = dialogue.leaders.iter().find(|leader| leader.post == post);
        let known = leader.and_then(|leader| leader.title.clone());
        Host {
            name: leader.map_or(String::new(), |leader| leader.name.clone()),
            title: known.unwrap_or_else(|| title(post)),
        }
    };
    dialogue.hosts.posts().map(one).collect()
}

/// Hosts in running text.
pub(super) fn line(hosts: &[Host]) -> String {
    let one = |host: &Host| {
        let key = if host.name.is_empty() { "host.unnamed" } else { "host.named" };
        phrase(key, &[("name", &host.name), ("title", &host.title)])
    };
    let mut all: Vec<String> = hosts.iter().map(one).collect();
    match (all.pop(), all.as_slice()) {
        (Some(last), []) => last,
        (Some(last), first) => phrase("and", &[("first", &first.join(", ")), ("last", &last)]),
        (None, _) => String::new(),
    }
}

/// The name of a session.
fn session(dialogue: &Dialogue, organiser: &Office, there: &str) -> String {
    let heads = match heads(dialogue.hosts) {
        Some(Layout::Party) => "secretary",
        Some(Layout::State) => "chair",
        None if dialogue.hosts.has_head() => "both",
        None => "deputy",
    };
    let heads = phrase(&format!("heads.{heads}"), &[("place", &organiser.place)]);
    let audience =
        dialogue.texts.audience.clone().unwrap_or_else(|| phrase("people", &[("place", there)]));
    let name = format!("session.{}", dialogue.form.code());
    phrase(&name, &[("heads", &heads), ("audience", &audience)])
}

/// The layout of the head who alone hosts a session; `None` if both heads host it or neither does.
fn heads(hosts: Hosts) -> Option<Layout> {
    match (hosts.has(Post::Secretary), hosts.has(Post::Chair)) {
        (true, false) => Some(Layout::Party),
        (false, true) => Some(Layout::State),
        _ => None,
    }
}

/// Petitions, one row each.
pub(super) fn rows<'p>(
    context: &LetterContext<'_>,
    all: impl IntoIterator<Item = &'p PetitionDetails>,
) -> Result<Vec<Values>> {
    all.into_iter().map(|one| row(context, one)).collect()
}

/// A petition in a row.
pub(super) fn row(context: &LetterContext<'_>, one: &PetitionDetails) -> Result<Values> {
    let petition = &one.petition;
    let answered = petition.answered.then(|| fixed("answered"));
    let answer = petition.answer.as_deref().map(sentence).or(answered);
    Ok(Values::new()
        .text("petition", petition.code.as_str())
        .text("text", sentence(&petition.text))
        .and(petitioner(context, petition.id)?)
        .some("answer", answer.as_deref())
        .some("answered_by", one.answered_by.as_deref())
        .some("agency", petition.agency.as_ref().map(|agency| agency.name.as_str()))
        .text("with", supporting(context, one)?.join(", "))
        .day("due", petition.due_on)
        .flag("estimate", petition.is_estimate))
}

/// The names of the agencies that support a petition's lead agency.
pub(super) fn supporting(
    context: &LetterContext<'_>,
    one: &PetitionDetails,
) -> Result<Vec<String>> {
    if one.supporting.is_empty() {
        return Ok(Vec::new());
    }
    let known = agencies::all(context.reader)?;
    let named = one.supporting.iter().map(|code| {
        let agency = known.iter().find(|agency| agency.code == *code);
        agency.map_or(code, |agency| &agency.name).clone()
    });
    Ok(named.collect())
}

/// A petition's petitioner; empty unless the letter names petitioners.
pub(super) fn petitioner(context: &LetterContext<'_>, petition: PetitionId) -> Result<Values> {
    let who = match context.request.named {
        true => petitions::petitioner_of(context.reader, petition)?,
        false => Petitioner::default(),
    };
    Ok(Values::new()
        .some("petitioner", who.name.as_deref())
        .some("address", who.address.as_deref())
        .some("contact", who.contact.as_deref()))
}

/// A petition's text as part of a sentence: capitalised, without its final full stop.
pub(super) fn sentence(text: &str) -> String {
    let text = text.trim();
    capitalised(text.strip_suffix('.').filter(|rest| !rest.ends_with('.')).unwrap_or(text))
}
