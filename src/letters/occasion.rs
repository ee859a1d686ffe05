//! Letters about a session, held or planned: invitation, public notice, minutes, ballot sheet; and what all letters say of one.

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::{self, Holder, Matter, Occasion};
use crate::letters::context::LetterContext;
use crate::letters::names::Name::{self, Flag, Rows, Text};
use crate::letters::names::Values;
use crate::letters::office::{Body, Office};
use crate::letters::phrases::{capital, day, fixed, in_sentence, month, phrase, weekday};
use crate::letters::{Layout, Subject};
use crate::model::{Closed, Hosts, Kind, Origin, Post, SessionForm, SessionId};
use crate::store::facts::Identity;

/// What letters about a session may use.
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
    Flag("direct"),
    Text("publish_days"),
    Text("notice_days"),
    Text("due_term"),
];

/// A petition in a letter.
pub(super) const MATTER: &[Name] = &[
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

/// What the minutes may use beside.
pub(super) const MINUTES: &[Name] = &[
    Text("attended"),
    Text("speakers"),
    Rows("collected", MATTER),
    Rows("raised", MATTER),
    Rows("lines", &[Text("n"), Text("gap")]),
];

/// So many lines of the minutes are left to be filled by hand.
const LINES: i64 = 8;

/// A letter that says only when, where and with whom.
pub(super) fn build(context: &LetterContext<'_>) -> Result<Values> {
    let Some(occasion) = &context.occasion else { return Ok(Values::new()) };
    Ok(told(context, occasion))
}

/// The minutes: with what the register knows of a session held, else with lines to fill.
pub(super) fn minutes(context: &LetterContext<'_>) -> Result<Values> {
    let values = build(context)?.rows("lines", (0..LINES).map(|_| Values::new().text("gap", " ")));
    let Subject::Occasion(Kind::Session, id) = context.request.subject else { return Ok(values) };
    let file = figures::session_file(
        context.reader,
        SessionId::of_row(id),
        context.request.as_of,
        context.request.named,
    )?;
    let of =
        |origin: Origin| file.matters.iter().filter(move |one| one.origin == origin).map(matter);
    Ok(values
        .some_count("attended", file.fact.attended)
        .some_count("speakers", file.fact.speakers)
        .rows("collected", of(Origin::Collected))
        .rows("raised", of(Origin::Raised)))
}

/// What letters say of a session.
pub(super) fn told(context: &LetterContext<'_>, occasion: &Occasion) -> Values {
    let on = occasion.about().unwrap_or(context.day);
    let organiser = Office::of(&context.lineage, occasion.unit, on);
    let there = occasion.at.map_or(organiser.place.clone(), |at| context.place(at, on));
    let place = match occasion.at {
        Some(_) => phrase("venue.at", &[("place", &there)]),
        None => fixed("blank"),
    };
    let rules = context.book.on(on);
    let hosts = hosts(occasion, &organiser);
    let days = |days: Option<i64>| days.map(in_sentence);
    Values::new()
        .text("session", session(occasion, &organiser, &there))
        .text("session_code", occasion.code.as_str())
        .some("session_day", occasion.day.map(weekday).as_deref())
        .some("held_day", occasion.day.map(day).as_deref())
        .some("month", occasion.month.map(month).as_deref())
        .text("time", fixed("time.open"))
        .text("venue", occasion.venue.clone().unwrap_or(place))
        .text("place_of_session", there)
        .text("hosts_line", line(&hosts))
        .rows(
            "hosts",
            hosts
                .into_iter()
                .map(|host| Values::new().text("name", host.name).text("title", host.title)),
        )
        .text("kind", fixed(&format!("session.{}", occasion.kind.code())))
        .some("topic", occasion.topic.as_deref())
        .some("audience", occasion.audience.as_deref())
        .flag("direct", occasion.form != Some(SessionForm::Indirect))
        .some("publish_days", days(rules.publish_days).as_deref())
        .some("notice_days", days(rules.notice_days).as_deref())
        .text("due_term", due_term(context, on))
}

/// In what time replies are due.
pub(super) fn due_term(context: &LetterContext<'_>, on: NaiveDate) -> String {
    let rules = context.book.on(on);
    let from = fixed(&format!("from.{}", rules.due_from.code()));
    phrase(
        &format!("term.{}", rules.due_kind.code()),
        &[("days", &in_sentence(rules.due_days)), ("from", &from)],
    )
}

/// A host in a letter.
#[derive(Debug)]
pub(super) struct Host {
    /// The name; empty where the register does not know it.
    pub name: String,
    /// The title.
    pub title: String,
}

/// Who holds a session.
pub(super) fn hosts(occasion: &Occasion, organiser: &Office) -> Vec<Host> {
    let title = |post: Post| {
        let bodies =
            [("party", organiser.body(Body::Party)), ("state", organiser.body(Body::State))];
        phrase(
            &format!("title.{}", post.code()),
            &bodies.each_ref().map(|(name, body)| (*name, body.as_str())),
        )
    };
    let one = |post: Post| {
        let holder: Option<&Holder> = occasion.holders.iter().find(|holder| holder.post == post);
        let known = holder.and_then(|holder| holder.title.clone());
        Host {
            name: holder.map_or(String::new(), |holder| holder.name.clone()),
            title: known.unwrap_or_else(|| title(post)),
        }
    };
    occasion.hosts.posts().map(one).collect()
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

/// How a session is called.
fn session(occasion: &Occasion, organiser: &Office, there: &str) -> String {
    let heads = match heads(occasion.hosts) {
        Some(Layout::Party) => "secretary",
        Some(Layout::State) => "chair",
        None if occasion.hosts.has_head() => "both",
        None => "deputy",
    };
    let heads = phrase(&format!("heads.{heads}"), &[("place", &organiser.place)]);
    let audience =
        occasion.audience.clone().unwrap_or_else(|| phrase("people", &[("place", there)]));
    let form = if occasion.form == Some(SessionForm::Indirect) {
        "session.indirect"
    } else {
        "session.direct"
    };
    phrase(form, &[("heads", &heads), ("audience", &audience)])
}

/// Whose head alone holds a session; none where both heads or none do.
fn heads(hosts: Hosts) -> Option<Layout> {
    match (hosts.has(Post::Secretary), hosts.has(Post::Chair)) {
        (true, false) => Some(Layout::Party),
        (false, true) => Some(Layout::State),
        _ => None,
    }
}

/// A petition in a row.
pub(super) fn matter(one: &Matter) -> Values {
    let answered = one.answered.then(|| fixed("answered"));
    let answer = one.answer.as_deref().map(sentence).or(answered);
    Values::new()
        .text("petition", one.code.as_str())
        .text("text", sentence(&one.text))
        .and(identity(&one.identity))
        .some("answer", answer.as_deref())
        .some("answered_by", one.answered_by.as_deref())
        .some("agency", one.agency.as_ref().map(|(_, name)| name.as_str()))
        .text("with", one.with.join(", "))
        .day("due", one.due)
        .flag("estimate", one.estimate)
}

/// Who petitioned; nothing where it was not asked for.
pub(super) fn identity(who: &Identity) -> Values {
    Values::new()
        .some("petitioner", who.petitioner.as_deref())
        .some("address", who.address.as_deref())
        .some("contact", who.contact.as_deref())
}

/// A petition's text where more may follow it in a sentence: with a capital, without the full stop at its end.
pub(super) fn sentence(text: &str) -> String {
    let text = text.trim();
    capital(text.strip_suffix('.').filter(|rest| !rest.ends_with('.')).unwrap_or(text))
}
