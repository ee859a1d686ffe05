//! Hosts of the sessions: one line per leader of a post.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::figures::ReportContext;
use crate::model::{Hosts, Leader, Post, Scope, SessionKind, SessionWithChildren, UnitId};

/// A leader in a post, or a post without a known leader, with the sessions hosted.
#[derive(Clone, Debug, Serialize)]
pub struct LeaderLine {
    /// Unit code.
    pub unit: String,
    /// Post.
    pub post: Post,
    /// Name of the leader; `None` if unknown, and for deputies.
    pub name: Option<String>,
    /// Sessions hosted.
    pub sessions: i64,
    /// Thematic sessions among them.
    pub thematic: i64,
}

/// Sort key of lines: unit, post, name, lines without names last.
type Key = (String, Post, bool, String);

fn key(context: &ReportContext, unit: UnitId, post: Post, name: Option<&str>) -> Key {
    (
        context.lineage.code(unit).to_owned(),
        post,
        name.is_none(),
        name.unwrap_or_default().to_owned(),
    )
}

/// Counts the sessions of each leader.
pub(super) fn leaders(context: &ReportContext, holders: &[Leader]) -> Vec<LeaderLine> {
    let mut lines: BTreeMap<Key, (i64, i64)> = BTreeMap::new();
    let period = &context.query.period;
    let heads = |holder: &&Leader| holder.post != Post::Deputy && context.covers(holder.unit);
    for holder in holders
        .iter()
        .filter(heads)
        .filter(|holder| holder.span.days_within(period.from, period.to) > 0)
    {
        lines.entry(key(context, holder.unit, holder.post, Some(&holder.name))).or_default();
    }
    for (_, key, sessions, thematic) in hosted(context, holders) {
        let line = lines.entry(key).or_default();
        line.0 += sessions;
        line.1 += thematic;
    }
    let line = |(key, (sessions, thematic))| line(key, sessions, thematic);
    lines.into_iter().map(line).collect()
}

fn line((unit, post, nameless, name): Key, sessions: i64, thematic: i64) -> LeaderLine {
    LeaderLine { unit, post, name: (!nameless).then_some(name), sessions, thematic }
}

/// Returns what each session and total adds: its code, and the leader's line from it alone.
pub(super) fn parts(context: &ReportContext, holders: &[Leader]) -> Vec<(String, LeaderLine)> {
    let alone =
        |(code, key, sessions, thematic): Hosted| (code.to_owned(), line(key, sessions, thematic));
    hosted(context, holders).into_iter().map(alone).collect()
}

/// Record code, host, number of sessions, number of thematic sessions.
type Hosted<'a> = (&'a str, Key, i64, i64);

/// Finds the leaders of each session and total.
fn hosted<'a>(context: &'a ReportContext, holders: &[Leader]) -> Vec<Hosted<'a>> {
    let mut by_post: BTreeMap<(UnitId, Post), Vec<&Leader>> = BTreeMap::new();
    holders
        .iter()
        .for_each(|holder| by_post.entry((holder.unit, holder.post)).or_default().push(holder));
    let mut all: Vec<Hosted<'a>> = Vec::new();
    for SessionWithChildren { session, .. } in context.sessions() {
        let thematic = i64::from(session.kind == SessionKind::Thematic);
        for post in session.hosts.posts() {
            let of_post = by_post.get(&(session.unit, post)).filter(|_| post != Post::Deputy);
            let on_the_day =
                of_post.into_iter().flatten().filter(|holder| holder.span.contains(session.day));
            let mut names: Vec<Option<&str>> =
                on_the_day.map(|holder| Some(holder.name.as_str())).collect();
            names.sort_unstable();
            names.dedup();
            if names.is_empty() {
                names.push(None);
            }
            all.extend(names.iter().map(|name| {
                (session.code.as_str(), key(context, session.unit, post, *name), 1, thematic)
            }));
        }
    }
    // A total of all communes does not say whose leaders hosted.
    for remainder in
        context.remainders().filter(|one| one.total.scope == Scope::Own && one.adds.sessions > 0)
    {
        let (total, sessions) = (&remainder.total, remainder.adds.sessions);
        let thematic = if total.kind == Some(SessionKind::Thematic) { sessions } else { 0 };
        let posts = total.hosts.into_iter().flat_map(Hosts::posts);
        all.extend(posts.map(|post| {
            (total.code.as_str(), key(context, total.unit, post, None), sessions, thematic)
        }));
    }
    all
}
