//! A sentence with its tags, figures and times.

use super::Time;
use super::find::Found;
use super::lexicon::Tagged;
use super::token::Token;

/// A sentence with its tags, figures and times.
pub(super) struct Sentence<'a, 't> {
    pub(super) text: &'a str,
    /// Tokens.
    pub(super) tokens: &'a [Token<'t>],
    pub(super) tags: Vec<Tagged>,
    /// Figures.
    pub(super) figures: Vec<Found>,
    pub(super) times: &'a [(usize, Time)],
}

/// Range of tokens that concern one figure.
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
}
