//! A sentence with its phrases, numbers and times, and which of its words concern which number.

use super::figure_rules::speaks_of;
use super::find::Found;
use super::lexicon::{Tag, Tagged};
use super::subject::Noun;
use super::time::Named;
use super::token::Token;

/// A sentence with its phrases, numbers and times.
pub(super) struct Sentence<'a, 't> {
    pub(super) text: &'a str,
    /// Tokens.
    pub(super) tokens: &'a [Token<'t>],
    pub(super) tags: Vec<Tagged>,
    /// Numbers.
    pub(super) figures: Vec<Found>,
    pub(super) times: Vec<Named>,
}

/// Range of tokens that concern one number.
#[derive(Clone, Copy, Debug)]
pub(super) struct Share {
    /// Start of the tokens before it.
    pub(super) before: usize,
    /// Start of its clause.
    pub(super) near: usize,
    /// End of its clause.
    pub(super) after: usize,
    /// End of the tokens after it.
    pub(super) limit: usize,
}

impl Sentence<'_, '_> {
    /// Returns the tags within a range.
    pub(super) fn within(&self, from: usize, to: usize) -> impl Iterator<Item = &Tagged> {
        self.tags.iter().filter(move |one| from <= one.from && one.to <= to)
    }

    /// Returns the tag that begins at a token.
    pub(super) fn tag_at(&self, at: usize) -> Option<Tag> {
        self.tags.iter().find(|one| one.from == at).map(|one| one.tag)
    }

    /// Returns whether a sign or word at `at`, outside any phrase, parts clauses.
    pub(super) fn is_soft(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        let inside = self.tags.iter().any(|one| one.from < at && at < one.to);
        let and = self.tag_at(at) == Some(Tag::And);
        let signs = [",", "(", ")", "-", "–", "—", ";", ":", "|", "\t", "/"];
        !inside && (and || signs.iter().any(|sign| token.is_sign(sign)))
    }

    /// Returns whether a statement ends at `at`: a semicolon, or a word that starts another.
    fn is_hard(&self, at: usize) -> bool {
        let starts = matches!(
            self.tag_at(at),
            Some(Tag::Part | Tag::WholeList | Tag::Partly | Tag::Left | Tag::Change)
        );
        starts || (self.tokens[at].is_sign(";"))
    }

    /// Splits the words between two numbers: returns the end of the first one's share and the start
    /// of the second one's. What is said of the second one's noun only belongs to that.
    fn parting(&self, first: &Found, second: &Found) -> (usize, usize) {
        let (from, to) = (first.to, second.label.unwrap_or(second.from).max(first.to));
        if let Some(part) = (from..to).find(|at| self.is_hard(*at)) {
            return (part, part);
        }
        if from < to && self.is_soft(from) {
            return (from, from);
        }
        let (Some(one), Some(other)) = (first.noun, second.noun) else {
            return self.last_soft(from, to);
        };
        let acts = self.within(from, to).find(|tagged| {
            matches!(tagged.tag, Tag::Act(act) if speaks_of(other, act) && !speaks_of(one, act))
        });
        if one == Noun::Sessions
            && let Some(act) = acts
        {
            return (act.from, act.from);
        }
        self.last_soft(from, to)
    }

    fn last_soft(&self, from: usize, to: usize) -> (usize, usize) {
        (from..to).rev().find(|at| self.is_soft(*at)).map_or((to, from), |at| (at, at))
    }

    /// Returns whether the words after the separator at `at` go on with what is before: `với nhân
    /// dân, cán bộ`.
    fn continues(&self, at: usize) -> bool {
        let next = self.tags.iter().find(|one| one.from > at);
        let near = next.filter(|one| one.from <= at + 1);
        let list = self.tokens[at].is_sign(",") || self.tag_at(at) == Some(Tag::And);
        list && near.is_some_and(|one| {
            let names = one.tag.names_organiser() || matches!(one.tag, Tag::Heads | Tag::Dialogue);
            names
                || matches!(
                    one.tag,
                    Tag::Topic
                        | Tag::Unknown
                        | Tag::Place
                        | Tag::OtherHost
                        | Tag::Kind(_)
                        | Tag::Form(_)
                )
        })
    }

    /// Returns the words that concern a number.
    pub(super) fn share(&self, place: usize) -> Share {
        let found = &self.figures[place];
        let before = match place.checked_sub(1) {
            None => 0,
            Some(previous) => self.parting(&self.figures[previous], found).1,
        };
        let limit = self
            .figures
            .get(place + 1)
            .map_or(self.tokens.len(), |next| self.parting(found, next).0);
        let limit = (found.to..limit).find(|at| self.is_hard(*at)).unwrap_or(limit);
        let ends = |at: &usize| self.is_soft(*at) && !self.continues(*at);
        let after = (found.to..limit).find(ends).unwrap_or(limit);
        let start = found.label.unwrap_or(found.from);
        let hard = (before..start).rev().find(|at| self.is_hard(*at)).map_or(before, |at| at);
        let part = |at: &usize| self.is_soft(*at);
        let near = (before..start).rev().find(part).map_or(before, |at| at + 1);
        Share { before: hard, near, after, limit }
    }

    /// Returns tokens as written, with single spaces.
    pub(super) fn slice(&self, from: usize, to: usize) -> String {
        match (self.tokens.get(from), to.checked_sub(1).and_then(|last| self.tokens.get(last))) {
            (Some(first), Some(last)) if first.start <= last.end => {
                self.text[first.start..last.end].split_whitespace().collect::<Vec<_>>().join(" ")
            }
            _ => String::new(),
        }
    }

    /// Returns a phrase, cut between words if it is long.
    pub(super) fn phrase(&self, from: usize, to: usize) -> String {
        let whole = self.slice(from, to);
        let whole =
            whole.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '-'));
        if whole.chars().count() <= 160 {
            return whole.to_owned();
        }
        let cut: String = whole.chars().take(159).collect();
        format!("{}…", cut.rsplit_once(' ').map_or(cut.as_str(), |(head, _)| head))
    }
}
