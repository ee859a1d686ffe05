//! Numbers as people write them.

use crate::fault::Fault;
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

/// Shows a percentage given in tenths: `92,5 %`, in English `92.5%`.
pub fn percent(tenths: i64, english: bool) -> String {
    let whole = number(tenths / 10, english);
    let tenth = (tenths % 10).abs();
    if english { format!("{whole}.{tenth}%") } else { format!("{whole},{tenth} %") }
}

/// Reads a whole number, 0 or more, also with its thousands grouped as `1.234` or `1 234`; `0.123` is a fraction, not a
/// count.
///
/// # Errors
/// A fault of usage for anything else.
pub fn read_count(given: &str) -> Result<i64, Fault> {
    let text = given.trim();
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let grouped = |separator: char| {
        let mut parts = text.split(separator);
        let first = parts.next().is_some_and(|part| digits(part) && part.len() <= 3 && !part.starts_with('0'));
        first && parts.all(|part| digits(part) && part.len() == 3)
    };
    let plain = if digits(text) || ['.', ' ', '\u{a0}', '\u{202f}'].into_iter().any(grouped) {
        text.chars().filter(char::is_ascii_digit).collect::<String>().parse().ok()
    } else {
        None
    };
    plain.filter(|count| *count <= 1_000_000_000).ok_or_else(|| Fault::usage("not-a-count").with("given", given))
}

/// Reads `yes`, `no`, `true`, `false`, `có` or `không`.
///
/// # Errors
/// A fault for anything else.
pub fn read_yes_no(given: &str) -> Result<bool, Fault> {
    match fold(given).as_str() {
        "yes" | "true" | "co" => Ok(true),
        "no" | "false" | "khong" => Ok(false),
        _ => Err(Fault::refused("not-yes-no").with("given", given)),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_grouped_by_thousands() {
        assert_eq!((number(1_234_567, false), number(-12, true)), ("1.234.567".to_owned(), "-12".to_owned()));
        assert_eq!((percent(925, false), percent(925, true)), ("92,5 %".to_owned(), "92.5%".to_owned()));
    }

    #[test]
    fn only_whole_numbers_are_counts() {
        assert_eq!(
            (read_count("1.234"), read_count(" 70 "), read_count("1 234 567")),
            (Ok(1234), Ok(70), Ok(1_234_567))
        );
        assert_eq!((read_count("1\u{a0}234"), read_count("007"), read_count("0")), (Ok(1234), Ok(7), Ok(0)));
        for given in ["", "-1", "1.5", "1,5", "12.34", "abc", "1e3", "9999999999", "0.123", "01.234", "1.234 567"] {
            assert!(read_count(given).is_err(), "{given}");
        }
    }

    #[test]
    fn yes_and_no_are_read_in_both_languages() {
        assert_eq!((read_yes_no("Có"), read_yes_no("KHÔNG"), read_yes_no("x").is_err()), (Ok(true), Ok(false), true));
    }

    proptest! {
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
