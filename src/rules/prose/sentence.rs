//! A sentence with what was found in it.

use super::Time;
use super::find::Found;
use super::lexicon::Tagged;
use super::token::Token;

/// A sentence with what was found in it.
pub(super) struct Sentence<'a, 't> {
    pub(super) text: &'a str,
    /// Its pieces.
    pub(super) tokens: &'a [Token<'t>],
    pub(super) tags: Vec<Tagged>,
    /// Its figures.
    pub(super) figures: Vec<Found>,
    pub(super) times: &'a [(usize, Time)],
}

/// The pieces that speak of one figure.
#[derive(Clone, Copy, Debug)]
pub(super) struct Share {
    /// Where what stands before it begins.
    pub(super) before: usize,
    /// Where the clause that holds it begins.
    pub(super) near: usize,
    /// Where the clause that holds it ends.
    pub(super) after: usize,
    /// Where what stands behind it ends.
    pub(super) limit: usize,
}

impl Sentence<'_, '_> {
    /// Returns what is said in a stretch.
    pub(super) fn within(&self, from: usize, to: usize) -> impl Iterator<Item = &Tagged> {
        self.tags.iter().filter(move |one| from <= one.from && one.to <= to)
    }
}
