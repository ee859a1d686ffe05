//! Finds the numbers of a sentence that are figures, with what they count and their bounds.

use super::bounds::{
    BEFORE_YEAR, LINKS, SCALES, UNCOUNTED, begins_with_one, bound, ends_with_one, follows_number,
    is_name, numbers_item,
};
use super::lexicon::{Lexicon, ends, reads};
use super::numeral::{Digits, digits, in_words, is_numeral};
use super::subject::Noun;
use super::time::Named;
use super::time_words::year;
use super::token::{Shape, Token};
use super::{Bound, Value};

/// Position of a figure in its sentence.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    /// First token, including the words of its bound.
    pub(super) from: usize,
    /// First token of the number.
    pub(super) number: usize,
    /// Token after the number.
    pub(super) number_end: usize,
    /// Token after the noun.
    pub(super) to: usize,
    /// Number.
    pub(super) value: Value,
    /// Noun; `None` if neither a noun nor a label stands beside the number.
    pub(super) noun: Option<Noun>,
    /// First token of the label that has the noun: `Số hội nghị: 69`.
    pub(super) label: Option<usize>,
    /// Bound before the number.
    pub(super) bound: Bound,
}

/// Numbers of a sentence that are being read.
struct Finder<'a, 't> {
    sentence: &'a [Token<'t>],
    lexicon: &'a Lexicon,
    times: &'a [Named],
}

impl Finder<'_, '_> {
    /// Returns the noun of the label before `end`, and where the label begins: the first noun since
    /// the last sign.
    fn label(&self, end: usize) -> Option<(Noun, usize)> {
        let mut at = end;
        let links = |token: &[Token<'_>]| token[0].is_sign("\t") || begins_with_one(token, LINKS);
        while at > 0 && links(&self.sentence[at - 1..at]) {
            at -= 1;
        }
        let linked = at < end;
        let parts = |place: usize| {
            let token = &self.sentence[place];
            let timed = self.times.iter().any(|time| time.at <= place && place < time.to);
            matches!(token.text, ";" | ":" | "(" | ")" | "|" | "\t" | "–" | ".")
                || (token.is_sign(",") && !self.is_listed(place))
                || (token.is_sign("-") && token.first)
                || (token.shape == Shape::Number && !timed)
        };
        let mut start = at;
        while start > 0 && !parts(start - 1) {
            start -= 1;
        }
        let counted = |place: &usize| {
            let rest = &self.sentence[*place..];
            begins_with_one(rest, &["số", "tổng số", "tổng"]) || linked
        };
        let head = (start..at).find(counted)?;
        let fits = |place: usize| {
            let (noun, used) = self.lexicon.noun(&self.sentence[place..at])?;
            (place + used <= at && noun != Noun::Percent && noun != Noun::Days)
                .then_some((noun, head))
        };
        (head..at).find_map(fits)
    }

    /// Returns whether a comma stands inside a noun: `ý kiến, kiến nghị`.
    fn is_listed(&self, comma: usize) -> bool {
        (comma.saturating_sub(4)..comma).any(|from| {
            self.lexicon.noun(&self.sentence[from..]).is_some_and(|(_, used)| from + used > comma)
        })
    }

    /// Reads two numbers with a noun as a range: `3-5 hội nghị`, `từ 3 đến 5 hội nghị`.
    fn range(&self, at: usize) -> Option<Found> {
        let whole = |text: &str| match digits(text) {
            Some(Digits::Whole(value)) => Some(value),
            _ => None,
        };
        let (token, before) = (&self.sentence[at], &self.sentence[..at]);
        let joined = token.text.split_once(['-', '–']);
        let ((one, other), end) = match joined {
            Some((one, other)) => ((whole(one)?, whole(other)?), at + 1),
            None => {
                let link = self.sentence.get(at + 1)?;
                let fits = link.is_sign("-")
                    || link.is_sign("–")
                    || reads(&self.sentence[at + 1..], "đến");
                let next =
                    self.sentence.get(at + 2).filter(|next| fits && next.shape == Shape::Number)?;
                ((whole(token.text)?, whole(next.text)?), at + 3)
            }
        };
        let (noun, used) = self.lexicon.noun(&self.sentence[end..])?;
        let sure = one < other && noun != Noun::Other && !is_name(before);
        let from = at - usize::from(ends(before, "từ"));
        sure.then_some(Found {
            from,
            number: at,
            number_end: end,
            to: end + used,
            value: Value::Range(one, other),
            noun: Some(noun),
            label: None,
            bound: Bound::Exactly,
        })
    }

    /// Reads `hàng chục`, `hàng trăm`: at least two of these.
    fn tens(&self, at: usize) -> Option<Found> {
        if !begins_with_one(&self.sentence[at..], &["hàng", "nhiều", "vài"]) {
            return None;
        }
        let rest = &self.sentence[at + 1..];
        let (_, scale) = SCALES.iter().find(|(word, _)| reads(rest, word))?;
        let (noun, used) = self.lexicon.noun(&rest[1..])?;
        Some(Found {
            from: at,
            number: at,
            number_end: at + 2,
            to: at + 2 + used,
            value: Value::Count(*scale),
            noun: Some(noun),
            label: None,
            bound: Bound::Tens,
        })
    }

    /// Reads the number in digits at `at`.
    fn in_digits(&self, at: usize) -> Option<Found> {
        let (token, before, after) =
            (&self.sentence[at], &self.sentence[..at], &self.sentence[at + 1..]);
        if numbers_item(before, &self.sentence[at..])
            || is_name(before)
            || begins_with_one(after, UNCOUNTED)
        {
            return None;
        }
        if let Some(range) = self.range(at) {
            return Some(range);
        }
        let read = digits(token.text)?;
        let scaled = SCALES.iter().any(|(word, _)| reads(after, word));
        let behind = self.lexicon.noun(after);
        let pair = matches!(read, Digits::Pair(..));
        let (bound, from) = bound(before);
        let labelled = if behind.is_none() { self.label(from) } else { None };
        let (noun, used) = match (behind, labelled) {
            (Some((noun, used)), _) => (Some(noun), used),
            (None, Some((noun, _))) => (Some(noun), 0),
            (None, None) => (None, 0),
        };
        let is_year = year(token).is_some()
            && !matches!(
                noun,
                Some(Noun::People | Noun::Petitions | Noun::Ballots | Noun::Percent)
            );
        let looks_like_day = pair && behind.is_none() && labelled.is_none() && {
            let Digits::Pair(one, other) = read else { return None };
            one <= 31
                && other <= 12
                && one != other
                && !after.first().is_some_and(|next| next.shape == Shape::Word)
        };
        if is_year || looks_like_day {
            return None;
        }
        let is_percent = noun == Some(Noun::Percent);
        let value = match read {
            _ if scaled || follows_number(before) => Value::Unclear,
            Digits::Whole(value) if is_percent => Value::Decimal(value, 0),
            Digits::Whole(value) => Value::Count(value),
            Digits::Pair(part, all) => Value::Pair(part, all),
            Digits::Decimal(value, places) if is_percent => Value::Decimal(value, places),
            Digits::Decimal(..) => Value::Unclear,
        };
        let number_end = at + 1 + if is_percent { used } else { 0 };
        let label = labelled.map(|(_, label)| label);
        Some(Found { from, number: at, number_end, to: at + 1 + used, value, noun, label, bound })
    }

    /// Reads the number in words at `at`; what it counts must follow.
    fn spelled(&self, at: usize) -> Option<Found> {
        let (sentence, before) = (self.sentence, &self.sentence[..at]);
        let (value, words) = in_words(sentence[at..].iter().map(|token| token.key.as_str()))?;
        let after = &sentence[at + words..];
        let (noun, used) = self.lexicon.noun(after)?;
        let digits_before = before.last().is_some_and(|token| token.shape == Shape::Number);
        let alone = words == 1
            && (reads(&sentence[at..], "không")
                || (reads(&sentence[at..], "năm")
                    && (ends_with_one(before, BEFORE_YEAR) || digits_before))
                || (reads(&sentence[at..], "một")
                    && ends_with_one(before, &["mỗi", "từng", "tại", "ở", "như", "nhiều", "là"])));
        let of_year =
            ends(before, "năm") && ends_with_one(&before[..before.len() - 1], BEFORE_YEAR);
        let counted = before.last().is_some_and(|token| is_numeral(&token.key) && !of_year)
            || is_name(before);
        if alone || counted || noun == Noun::Other || begins_with_one(after, UNCOUNTED) {
            return None;
        }
        let value = match noun {
            _ if follows_number(before) => Value::Unclear,
            Noun::Percent => Value::Decimal(value, 0),
            _ => Value::Count(value),
        };
        let (bound, from) = bound(before);
        let number_end = at + words + if noun == Noun::Percent { used } else { 0 };
        let to = at + words + used;
        Some(Found {
            from,
            number: at,
            number_end,
            to,
            value,
            noun: Some(noun),
            label: None,
            bound,
        })
    }

    fn find(&self) -> Vec<Found> {
        let mut all: Vec<Found> = Vec::new();
        let mut at = 0;
        while at < self.sentence.len() {
            if let Some(time) = self.times.iter().find(|time| time.at <= at && at < time.to) {
                at = time.to;
                continue;
            }
            let found = match self.sentence[at].shape {
                Shape::Number => self.in_digits(at),
                Shape::Word if is_numeral(&self.sentence[at].key) => self.spelled(at),
                Shape::Word => self.tens(at),
                _ => None,
            };
            let floor = all.last().map_or(0, |last| last.to);
            at = found.map_or(at + 1, |found| found.to);
            all.extend(found.map(|found| Found { from: found.from.max(floor), ..found }));
        }
        all
    }
}

/// Finds the figures of a sentence, in order.
pub(super) fn figures(sentence: &[Token<'_>], lexicon: &Lexicon, times: &[Named]) -> Vec<Found> {
    Finder { sentence, lexicon, times }.find()
}
