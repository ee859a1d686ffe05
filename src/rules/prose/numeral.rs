//! Numbers in prose: in digits and in Vietnamese words.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::text::{exact_key, read_count};

/// A number in digits.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Digits {
    /// `04`, `1.234`.
    Whole(i64),
    /// `19/19`.
    Pair(i64, i64),
    /// `92,5`: its digits and the number of decimal places.
    Decimal(i64, u32),
}

fn whole(text: &str) -> Option<i64> {
    let padded = text.len() > 2 && text.starts_with('0');
    if padded || text.contains([' ', ',', '\u{a0}', '\u{202f}']) {
        None
    } else {
        read_count(text).ok()
    }
}

fn decimal(text: &str) -> Option<Digits> {
    let (whole_part, rest) = text.split_once(',').or_else(|| text.split_once('.'))?;
    let fits = |part: &str, most: usize| {
        (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    if !fits(whole_part, 6) || !fits(rest, 4) {
        return None;
    }
    let digits = format!("{whole_part}{rest}");
    Some(Digits::Decimal(digits.parse().ok()?, u32::try_from(rest.len()).ok()?))
}

/// Reads a number in digits; `None` for dates, ranges, and numbers with leading zeros.
pub(super) fn digits(text: &str) -> Option<Digits> {
    if let Some((part, all)) = text.split_once('/') {
        return Some(Digits::Pair(whole(part)?, whole(all)?));
    }
    whole(text).map(Digits::Whole).or_else(|| decimal(text))
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Sign {
    /// 0 to 9 in first position.
    One(i64),
    /// mốt, tư, lăm, nhăm: only after tens; tư also after linh.
    Behind(i64),
    /// mười.
    Ten,
    /// mươi.
    Tens,
    /// trăm.
    Hundred,
    /// nghìn, ngàn.
    Thousand,
    /// linh, lẻ.
    Gap,
}

static WORDS: LazyLock<HashMap<String, Sign>> = LazyLock::new(|| {
    let ones = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
    let ones = ones.into_iter().zip(0_i64..).map(|(word, value)| (word, Sign::One(value)));
    let others = [
        ("bẩy", Sign::One(7)),
        ("mốt", Sign::Behind(1)),
        ("tư", Sign::Behind(4)),
        ("lăm", Sign::Behind(5)),
        ("nhăm", Sign::Behind(5)),
        ("mười", Sign::Ten),
        ("mươi", Sign::Tens),
        ("trăm", Sign::Hundred),
        ("nghìn", Sign::Thousand),
        ("ngàn", Sign::Thousand),
        ("linh", Sign::Gap),
        ("lẻ", Sign::Gap),
    ];
    ones.chain(others).map(|(word, sign)| (exact_key(word), sign)).collect()
});

/// Returns whether the word with this key belongs to numbers.
pub(super) fn is_numeral(key: &str) -> bool {
    WORDS.contains_key(key)
}

/// Reads the ones after tens: the value and the number of words used.
fn behind(signs: &[Sign]) -> (i64, usize) {
    match signs {
        [Sign::One(value @ 1..), ..] | [Sign::Behind(value), ..] => (*value, 1),
        _ => (0, 0),
    }
}

/// Reads a number below a hundred.
fn tens(signs: &[Sign]) -> Option<(i64, usize)> {
    match signs {
        [Sign::Ten, rest @ ..] => {
            let (one, used) = match rest {
                [Sign::Behind(5), ..] => (5, 1),
                [Sign::One(value @ 1..), ..] => (*value, 1),
                _ => (0, 0),
            };
            Some((10 + one, 1 + used))
        }
        [Sign::One(value @ 2..), Sign::Tens, rest @ ..] => {
            let (one, used) = behind(rest);
            Some((value * 10 + one, 2 + used))
        }
        [Sign::One(value), ..] => Some((*value, 1)),
        _ => None,
    }
}

/// Reads what follows hundreds or thousands: `linh năm`, `mười lăm`.
fn rest(signs: &[Sign]) -> (i64, usize) {
    match signs {
        [Sign::Gap, Sign::One(value @ 1..), ..] => (*value, 2),
        [Sign::Gap, Sign::Behind(4), ..] => (4, 2),
        [Sign::Ten, ..] | [Sign::One(2..), Sign::Tens, ..] => tens(signs).unwrap_or((0, 0)),
        _ => (0, 0),
    }
}

/// Reads a number below a thousand.
fn hundreds(signs: &[Sign]) -> Option<(i64, usize)> {
    match signs {
        [Sign::One(value), Sign::Hundred, after @ ..] => {
            let (more, used) = rest(after);
            Some((value * 100 + more, 2 + used))
        }
        _ => tens(signs),
    }
}

/// Reads the number at the beginning of words, given by their keys, and the number of words used;
/// `None` if further number words follow that do not fit.
pub(super) fn in_words<'a>(keys: impl Iterator<Item = &'a str>) -> Option<(i64, usize)> {
    let signs: Vec<Sign> = keys.map_while(|key| WORDS.get(key).copied()).collect();
    let (value, used) = hundreds(&signs)?;
    let (value, used) = match &signs[used..] {
        [Sign::Thousand, after @ ..] if value > 0 => {
            let (more, more_used) = match after {
                [Sign::One(_), Sign::Hundred, ..] => hundreds(after)?,
                _ => rest(after),
            };
            (value * 1000 + more, used + 1 + more_used)
        }
        _ => (value, used),
    };
    (used == signs.len()).then_some((value, used))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ONES: [&str; 10] =
        ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    fn below_hundred(value: usize, odd: bool) -> String {
        let (ten, one) = (value / 10, value % 10);
        let behind = match (ten, one) {
            (0, _) => return ONES[one].to_owned(),
            (_, 0) => "",
            (2.., 1) => "mốt",
            (2.., 4) if odd => "tư",
            (_, 5) => "lăm",
            (_, one) => ONES[one],
        };
        let head = if ten == 1 { "mười".to_owned() } else { format!("{} mươi", ONES[ten]) };
        format!("{head} {behind}").trim_end().to_owned()
    }

    fn spoken(value: usize, odd: bool) -> String {
        let (thousands, hundreds, rest) = (value / 1000, value / 100 % 10, value % 100);
        let mut parts = Vec::new();
        if thousands > 0 {
            parts.push(format!("{} {}", ONES[thousands], if odd { "ngàn" } else { "nghìn" }));
        }
        if hundreds > 0 || (thousands > 0 && rest > 0) {
            parts.push(format!("{} trăm", ONES[hundreds]));
        }
        match rest {
            0 if !parts.is_empty() => {}
            1..10 if !parts.is_empty() => {
                parts.push(format!("{} {}", if odd { "lẻ" } else { "linh" }, ONES[rest]))
            }
            rest => parts.push(below_hundred(rest, odd)),
        }
        parts.join(" ")
    }

    fn read(text: &str) -> Option<(i64, usize)> {
        let keys: Vec<String> = text.split_whitespace().map(exact_key).collect();
        in_words(keys.iter().map(String::as_str))
    }

    #[test]
    fn numbers_in_words() {
        for (text, value) in [
            ("sáu mươi chín", 69),
            ("mười lăm", 15),
            ("hai mươi mốt", 21),
            ("bốn mươi tư", 44),
            ("một trăm linh năm", 105),
            ("một trăm lẻ tư", 104),
            ("hai nghìn không trăm mười chín", 2019),
            ("Ba ngàn", 3000),
        ] {
            assert_eq!(read(text), Some((value, text.split_whitespace().count())), "{text}");
        }
        for text in [
            "năm ba",
            "tư",
            "mươi",
            "trăm",
            "hai ba",
            "một hai ba",
            "linh năm",
            "một lăm",
            "không nghìn",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_in_digits() {
        assert_eq!(
            (digits("04"), digits("1.234")),
            (Some(Digits::Whole(4)), Some(Digits::Whole(1234)))
        );
        assert_eq!(
            (digits("19/19"), digits("92,5")),
            (Some(Digits::Pair(19, 19)), Some(Digits::Decimal(925, 1)))
        );
        assert_eq!(digits("92.5"), Some(Digits::Decimal(925, 1)));
        for text in [
            "03/01/2018",
            "0900",
            "012",
            "18.3.2021",
            "3-5",
            "13:54",
            "2+2+65",
            "1,2,3",
            "99999999999",
        ] {
            assert_eq!(digits(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_number_spoken_is_read_back(value in 0..=9999_usize, odd in any::<bool>()) {
            let text = spoken(value, odd);
            let words = text.split_whitespace().count();
            prop_assert_eq!(read(&text), Some((i64::try_from(value).expect("small"), words)), "{}", text);
        }
    }
}
