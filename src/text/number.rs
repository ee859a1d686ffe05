//! Numbers as people write them.

use crate::problem::{Cause, Problem};
use crate::text::day::plain_width;
use crate::text::fold;

/// Groups a whole number by thousands: `1.234`, in English `1,234`.
pub fn number(count: i64, english: bool) -> String {
    let digits = count.unsigned_abs().to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(if english { ',' } else { '.' });
        }
        grouped.push(digit);
    }
    if count < 0 { format!("-{grouped}") } else { grouped }
}

/// Returns a percentage with some decimals, as an integer in units of the last decimal, rounded
/// half up from the exact fraction; `None` if the whole is 0. 7 of 8 with 1 decimal is 875.
pub fn percent(part: i64, whole: i64, decimals: u32) -> Option<i64> {
    if whole <= 0 {
        return None;
    }
    let (part, whole) = (i128::from(part) * 200 * 10_i128.pow(decimals), i128::from(whole) * 2);
    i64::try_from((part + whole / 2).div_euclid(whole)).ok()
}

/// Returns the decimals that a percentage needs: one, or as many as prevent rounding up to a whole
/// percent that is not reached: 89.95% is not 90%.
pub fn percent_decimals(part: i64, whole: i64) -> u32 {
    let honest = |decimals: &u32| {
        let one = 10_i128.pow(*decimals);
        let shown = percent(part, whole, *decimals).map_or(0, i128::from);
        shown % one != 0 || shown * i128::from(whole) <= i128::from(part) * 100 * one
    };
    (1..=9).find(honest).unwrap_or(9)
}

/// Formats a percentage: `92,5%`, in English `92.5%`; `None` if the whole is 0.
pub fn show_percent(part: i64, whole: i64, english: bool) -> Option<String> {
    let decimals = percent_decimals(part, whole);
    let (shown, one) = (percent(part, whole, decimals)?, 10_i64.pow(decimals));
    let point = if english { '.' } else { ',' };
    let width = decimals as usize;
    Some(format!("{}{point}{:0width$}%", number(shown / one, english), shown % one))
}

/// Parses a whole number, 0 or more, also with grouped thousands as `1.234`, `1,234` or `1 234`;
/// `0.123` is a fraction, not a count.
///
/// # Errors
/// If the text is anything else (a problem of usage).
pub fn read_count(given: &str) -> Result<i64, Problem> {
    read_count_of(given, &[])
}

/// Parses a whole number that one of these words may follow: `120 người`.
///
/// # Errors
/// If the text is anything else (a problem of usage).
pub fn read_count_of(given: &str, words: &[&str]) -> Result<i64, Problem> {
    let text = plain_width(given.trim());
    let text = without_unit(&text, words);
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let grouped = |separator: char| {
        let mut parts = text.split(separator);
        let first = parts
            .next()
            .is_some_and(|part| digits(part) && part.len() <= 3 && !part.starts_with('0'));
        first && parts.all(|part| digits(part) && part.len() == 3)
    };
    let plain = if digits(text) || ['.', ',', ' ', '\u{a0}', '\u{202f}'].into_iter().any(grouped) {
        text.chars().filter(char::is_ascii_digit).collect::<String>().parse().ok()
    } else {
        None
    };
    plain
        .filter(|count| *count <= 1_000_000_000)
        .ok_or_else(|| Problem::because(Cause::NotACount { of_column: false }).with("given", given))
}

/// Removes one of these words, and the blank before it, from the end of a text.
fn without_unit<'a>(text: &'a str, words: &[&str]) -> &'a str {
    let Some(start) = text.find(char::is_alphabetic) else { return text };
    let (number, word) = text.split_at(start);
    let is_unit = words.iter().any(|unit| fold(unit) == fold(word));
    if is_unit && number.ends_with(char::is_whitespace) { number.trim_end() } else { text }
}

/// Parses `yes`, `no`, `true`, `false`, `có` or `không`.
///
/// # Errors
/// If the text is anything else.
pub fn read_yes_no(given: &str) -> Result<bool, Problem> {
    match fold(given).as_str() {
        "yes" | "true" | "co" => Ok(true),
        "no" | "false" | "khong" => Ok(false),
        _ => Err(Problem::because(Cause::NotYesNo { of_column: false }).with("given", given)),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_grouped_by_thousands() {
        assert_eq!(
            (number(1_234_567, false), number(-12, true)),
            ("1.234.567".to_owned(), "-12".to_owned())
        );
        let shown = |part, whole, english| show_percent(part, whole, english).unwrap_or_default();
        assert_eq!(
            (shown(37, 40, false), shown(37, 40, true)),
            ("92,5%".to_owned(), "92.5%".to_owned())
        );
        assert_eq!(
            (shown(2, 3, false), shown(9, 10, false), shown(0, 0, false).as_str()),
            ("66,7%".into(), "90,0%".into(), "")
        );
    }

    #[test]
    fn a_whole_percent_is_shown_only_where_it_is_reached() {
        let shown = |part, whole| show_percent(part, whole, true).unwrap_or_default();
        assert_eq!(
            (shown(8995, 10_000), shown(899_999, 1_000_000)),
            ("89.95%".into(), "89.9999%".into())
        );
        assert_eq!((shown(1999, 2000), shown(1, 1)), ("99.95%".into(), "100.0%".into()));
        assert_eq!((shown(9001, 10_000), shown(0, 7)), ("90.0%".into(), "0.0%".into()));
    }

    #[test]
    fn only_whole_numbers_are_counts() {
        assert_eq!(
            (read_count("1.234"), read_count(" 70 "), read_count("1 234 567")),
            (Ok(1234), Ok(70), Ok(1_234_567))
        );
        assert_eq!(
            (read_count("1\u{a0}234"), read_count("007"), read_count("0")),
            (Ok(1234), Ok(7), Ok(0))
        );
        assert_eq!(
            (read_count("1,085"), read_count("１２０"), read_count_of("120 Người", &["người"])),
            (Ok(1085), Ok(120), Ok(120))
        );
        for given in [
            "",
            "120 người",
            "1.234,5",
            "1,234.567",
            "0,123",
            "-1",
            "1.5",
            "1,5",
            "12.34",
            "abc",
            "1e3",
            "9999999999",
            "0.123",
            "01.234",
            "1.234 567",
        ] {
            assert!(read_count(given).is_err(), "{given}");
        }
    }

    #[test]
    fn yes_and_no_are_read_in_both_languages() {
        assert_eq!(
            (read_yes_no("Có"), read_yes_no("KHÔNG"), read_yes_no("x").is_err()),
            (Ok(true), Ok(false), true)
        );
    }

    proptest! {
        #[test]
        fn no_percentage_shown_crosses_a_whole_percent(whole in 1..100_000_i64, part in 0..100_000_i64) {
            let part = part.min(whole);
            let shown = show_percent(part, whole, true).expect("a percentage");
            let shown: f64 = shown.trim_end_matches('%').parse().expect("a number");
            #[expect(clippy::cast_precision_loss, reason = "small numbers")]
            let exact = part as f64 * 100.0 / whole as f64;
            prop_assert!(shown.floor() <= exact + 1e-9, "{shown} of {exact}");
            prop_assert!((shown - exact).abs() <= 0.05 + 1e-9);
        }

        #[test]
        fn a_count_shown_is_read_back(count in 0..=1_000_000_000_i64) {
            prop_assert_eq!(read_count(&number(count, false)), Ok(count));
            prop_assert_eq!(read_count(&count.to_string()), Ok(count));
        }

        #[test]
        fn nothing_typed_makes_reading_a_count_panic(given in "\\PC{0,12}") {
            prop_assert!(read_count(&given).is_ok_and(|count| count >= 0) || read_count(&given).is_err());
        }
    }
}
