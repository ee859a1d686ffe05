//! The phrases of `data/letters/phrases.txt`, and days and numbers as letters write them. Letters
//! are in Vietnamese, whatever the clerk's language; the year's report also in English
//! (`phrases.en.txt`).

use std::collections::BTreeMap;
use std::sync::OnceLock;

use chrono::{Datelike, NaiveDate};

use crate::text;
use crate::words::Lang;

type Phrases = BTreeMap<&'static str, &'static str>;

/// Every phrase by its key.
fn phrases() -> &'static Phrases {
    static PHRASES: OnceLock<Phrases> = OnceLock::new();
    PHRASES.get_or_init(|| read(include_str!("../../data/letters/phrases.txt")))
}

/// The phrases that differ in English reports.
fn english() -> &'static Phrases {
    static ENGLISH: OnceLock<Phrases> = OnceLock::new();
    ENGLISH.get_or_init(|| read(include_str!("../../data/letters/phrases.en.txt")))
}

fn read(text: &'static str) -> Phrases {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(" = ")).map(|(key, text)| (key.trim(), text)).collect()
}

/// Finds a phrase.
pub(super) fn known(key: &str) -> Option<&'static str> {
    known_in(Lang::Vi, key)
}

/// Finds a phrase in a language.
pub(super) fn known_in(lang: Lang, key: &str) -> Option<&'static str> {
    let english = if lang == Lang::En { english().get(key) } else { None };
    english.or_else(|| phrases().get(key)).copied()
}

/// Fills a phrase; a missing one is shown in brackets, which a test forbids. `¶` begins a
/// line.
pub(super) fn phrase(key: &str, args: &[(&str, &str)]) -> String {
    phrase_in(Lang::Vi, key, args)
}

/// Fills a phrase in a language.
pub(super) fn phrase_in(lang: Lang, key: &str, args: &[(&str, &str)]) -> String {
    known_in(lang, key).map_or_else(|| format!("⟦{key}⟧"), |pattern| filled(pattern, args))
}

/// Fills the gaps of a pattern; filled-in text is not scanned again.
pub(super) fn filled(pattern: &str, args: &[(&str, &str)]) -> String {
    let mut shown = String::new();
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        shown.push_str(&before.replace('¶', "\n"));
        shown
            .push_str(args.iter().find(|(other, _)| *other == name).map_or("", |(_, value)| value));
        rest = after;
    }
    shown + &rest.replace('¶', "\n")
}

/// A phrase without gaps.
pub(super) fn fixed(key: &str) -> String {
    phrase(key, &[])
}

/// A day as texts and tables show it.
pub(super) fn day(day: NaiveDate) -> String {
    day.format("%d/%m/%Y").to_string()
}

/// A day with its day of the week.
pub(super) fn weekday(on: NaiveDate) -> String {
    let word = fixed(&format!("weekday.{}", on.weekday().number_from_monday()));
    format!("{word}, {} {}", fixed("day.word"), day(on))
}

/// A number as people read it.
pub(super) fn number(count: i64) -> String {
    text::number(count, false)
}

/// A month in a sentence: `tháng 5/2019`.
pub(super) fn month(of: NaiveDate) -> String {
    phrase("month", &[("month", &of.month().to_string()), ("year", &of.year().to_string())])
}

/// A number in running text: below 10 with a leading 0.
pub(super) fn in_sentence(count: i64) -> String {
    if (1..10).contains(&count) { format!("0{count}") } else { number(count) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_filled_once() {
        assert_eq!(phrase("month", &[("month", "{year}"), ("year", "2026")]), "tháng {year}/2026");
        assert_eq!(phrase("state.sign.deputy", &[]).lines().count(), 2);
    }

    #[test]
    fn a_day_is_told_with_its_day_of_the_week() {
        let on = |text: &str| text.parse::<NaiveDate>().expect("a day");
        assert_eq!(weekday(on("2025-03-20")), "thứ Năm, ngày 20/03/2025");
        assert_eq!([0, 4, 10, 1234].map(in_sentence), ["0", "04", "10", "1.234"]);
    }
}
