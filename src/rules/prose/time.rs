//! Times named in a sentence.

use super::Time;
use super::lexicon::{Tag, ends, reads, tagged};
use super::numeral::{Digits, digits, in_words};
use super::token::{Shape, Token};
use crate::model::Period;

/// Reads a year in digits.
pub(super) fn year(token: &Token<'_>) -> Option<i32> {
    let fits = token.shape == Shape::Number && token.text.len() == 4;
    token.text.parse().ok().filter(|year| fits && (1900..=2100).contains(year))
}

/// Reads the number, in digits or words, at the end of tokens.
fn number_before(tokens: &[Token<'_>]) -> Option<i64> {
    let last = tokens.last()?;
    match digits(last.text) {
        Some(Digits::Whole(value)) => Some(value),
        _ => in_words(std::iter::once(last.key.as_str())).map(|(value, _)| value),
    }
}

fn quarter(token: &Token<'_>) -> Option<u32> {
    let place = ["I", "II", "III", "IV"].iter().position(|roman| *roman == token.text);
    place
        .map(|place| place as u32 + 1)
        .or_else(|| token.text.parse().ok().filter(|quarter| (1..=4).contains(quarter)))
}

/// Reads the period of `… năm Y`, where `before` are the tokens before `năm`.
fn of_year(before: &[Token<'_>], year: i32) -> Time {
    let period = |label: String| label.parse::<Period>().map_or(Time::Unclear, Time::Is);
    let months = |head: &[Token<'_>]| match number_before(head) {
        Some(6) => period(format!("{year}-H1")),
        Some(9) => period(format!("{year}-9M")),
        Some(3) => period(format!("{year}-Q1")),
        _ => Time::Unclear,
    };
    if ends(before, "tháng đầu") {
        return months(&before[..before.len() - 2]);
    }
    if ends(before, "tháng") {
        return months(&before[..before.len() - 1]);
    }
    if let [head @ .., last] = before {
        if ends(head, "quý") {
            return quarter(last)
                .map_or(Time::Unclear, |quarter| period(format!("{year}-Q{quarter}")));
        }
        if ends(head, "tháng") {
            return number_before(before)
                .map_or(Time::Unclear, |month| period(format!("{year}-{month:02}")));
        }
    }
    let unclear = [
        "đầu", "cuối", "giữa", "các", "từ", "đến", "với", "trước", "sau", "kỳ", "những", "hết",
        "nửa", "qua",
    ];
    if unclear.iter().any(|word| ends(before, word)) {
        Time::Unclear
    } else {
        period(year.to_string())
    }
}

/// Returns whether a document's number precedes; its date is not the figure's time.
fn is_of_document(before: &[Token<'_>]) -> bool {
    let last = before.iter().rfind(|token| token.shape != Shape::Sign);
    last.is_some_and(|token| token.shape == Shape::Code) || ends(before, "ban hành")
}

/// Returns the number of tokens of a date: `ngày 3 tháng 1 năm 2018`, `03/01/2018`.
fn date(tokens: &[Token<'_>]) -> Option<usize> {
    let is_date = |token: &Token<'_>| {
        token.shape == Shape::Number
            && token.text.split(['/', '.', '-']).count() == 3
            && digits(token.text).is_none()
    };
    let number = |at: usize| tokens.get(at).filter(|token| token.shape == Shape::Number);
    let head = usize::from(reads(tokens, "ngày"));
    let first = number(head)?;
    if head == 0 {
        return is_date(first).then_some(1);
    }
    let mut used = 2;
    for word in ["tháng", "năm"] {
        if reads(&tokens[used..], word) && number(used + 1).is_some() {
            used += 2;
        }
    }
    Some(used)
}

/// Finds the times named in a sentence, each with its token.
pub(super) fn times(sentence: &[Token<'_>]) -> Vec<(usize, Time)> {
    let mut all = Vec::new();
    let mut covered = vec![false; sentence.len()];
    let mut at = 0;
    while at < sentence.len() {
        if let Some(used) = date(&sentence[at..]) {
            if !is_of_document(&sentence[..at]) {
                all.push((at, Time::Unclear));
            }
            covered[at..at + used].fill(true);
            at += used;
            continue;
        }
        if reads(&sentence[at..], "năm")
            && let Some(year) = sentence.get(at + 1).and_then(year)
        {
            let time = of_year(&sentence[..at], year);
            let part = matches!(&time, Time::Is(period) if period.label != year.to_string());
            covered[at.saturating_sub(if part { 3 } else { 0 })..at + 2].fill(true);
            all.push((at, time));
            at += 2;
            continue;
        }
        at += 1;
    }
    all.extend(unclear(sentence, &covered).into_iter().map(|at| (at, Time::Unclear)));
    all.sort_by_key(|(at, _)| *at);
    all
}

/// Finds times that are not a known period.
fn unclear(sentence: &[Token<'_>], covered: &[bool]) -> Vec<usize> {
    let phrases =
        tagged(sentence).into_iter().filter(|one| one.tag == Tag::Time && !covered[one.from]);
    let mut found: Vec<usize> = phrases.map(|one| one.from).collect();
    for (at, token) in sentence.iter().enumerate().filter(|(at, _)| !covered[*at]) {
        let after = &sentence[at + 1..];
        let counted =
            token.shape == Shape::Number || in_words(std::iter::once(token.key.as_str())).is_some();
        let years = counted && reads(after, "năm") && year(token).is_none();
        let bare_month = reads(&sentence[at..], "tháng") && !is_of_year(sentence, at);
        let range = token
            .text
            .split(['-', '–'])
            .filter(|part| part.len() == 4 && part.parse::<u32>().is_ok())
            .count()
            == 2;
        if years || bare_month || range {
            found.push(at);
        }
    }
    found
}

/// Returns whether the `tháng` at `at` belongs to a period with a year: `6 tháng đầu năm 2019`,
/// `tháng 5 năm 2019`.
fn is_of_year(sentence: &[Token<'_>], at: usize) -> bool {
    (at + 1..=at + 2).any(|next| {
        sentence
            .get(next..)
            .is_some_and(|rest| reads(rest, "năm") && rest.get(1).and_then(year).is_some())
    })
}
