//! Who held the sessions: a line for each holder of a post.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::figures::Frame;
use crate::model::{Post, Scope, SessionKind};
use crate::store::tally::LeaderFact;

/// A holder of a post, or a post without a known holder, with the sessions hosted.
#[derive(Clone, Debug, Serialize)]
pub struct LeaderLine {
    /// The unit's code.
    pub unit: String,
    /// The post.
    pub post: Post,
    /// The holder; none where no holder is known, and for deputies.
    pub name: Option<String>,
    /// Sessions hosted.
    pub sessions: i64,
    /// The thematic ones among them.
    pub thematic: i64,
}

/// Orders lines: by unit, post and name, the nameless last.
type Key = (String, Post, bool, String);

/// Counts the sessions of each leader.
pub(super) fn leaders(frame: &Frame, holders: &[LeaderFact]) -> Vec<LeaderLine> {
    let mut lines: BTreeMap<Key, (i64, i64)> = BTreeMap::new();
    let key = |unit: i64, post: Post, name: Option<&str>| {
        (frame.lineage.code(unit).to_owned(), post, name.is_none(), name.unwrap_or_default().to_owned())
    };
    let period = &frame.ask.period;
    let heads = |holder: &&LeaderFact| holder.post != Post::Deputy && frame.covers(holder.unit);
    for holder in holders.iter().filter(heads).filter(|holder| holder.span.days_within(period.from, period.to) > 0) {
        lines.entry(key(holder.unit, holder.post, Some(&holder.name))).or_default();
    }
    let mut by_post: BTreeMap<(i64, Post), Vec<&LeaderFact>> = BTreeMap::new();
    holders.iter().for_each(|holder| by_post.entry((holder.unit, holder.post)).or_default().push(holder));
    for session in frame.sessions() {
        let thematic = i64::from(session.kind == SessionKind::Thematic);
        for post in session.hosts.posts() {
            let of_post = by_post.get(&(session.unit, post)).filter(|_| post != Post::Deputy);
            let mut names: Vec<&str> = of_post
                .into_iter()
                .flatten()
                .filter(|holder| holder.span.contains(session.day))
                .map(|holder| holder.name.as_str())
                .collect();
            names.sort_unstable();
            names.dedup();
            let keys: Vec<Key> = match names.as_slice() {
                [] => vec![key(session.unit, post, None)],
                names => names.iter().map(|name| key(session.unit, post, Some(name))).collect(),
            };
            for key in keys {
                let line = lines.entry(key).or_default();
                line.0 += 1;
                line.1 += thematic;
            }
        }
    }
    // A total of all communes does not tell whose heads they were.
    for remainder in
        frame.remainders().filter(|remainder| remainder.total.scope == Scope::Own && remainder.adds.sessions > 0)
    {
        let thematic = remainder.total.kind == Some(SessionKind::Thematic);
        for post in remainder.total.hosts.into_iter().flat_map(crate::model::Hosts::posts) {
            let line = lines.entry(key(remainder.total.unit, post, None)).or_default();
            line.0 += remainder.adds.sessions;
            line.1 += if thematic { remainder.adds.sessions } else { 0 };
        }
    }
    lines
        .into_iter()
        .map(|((unit, post, nameless, name), (sessions, thematic))| LeaderLine {
            unit,
            post,
            name: (!nameless).then_some(name),
            sessions,
            thematic,
        })
        .collect()
}
