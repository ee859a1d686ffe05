//! Periods as people write them: `tháng 10/2026`, `quý III/2026`, `6 tháng đầu năm 2026`.

use crate::model::YearPart;
use crate::model::period::{digits, year};
use crate::problem::Problem;
use crate::text::fold;

/// Reads year and part from `name`, the part of `given` before its cut-off day; `None` if the words
/// name no period.
///
/// # Errors
/// If the year is missing or not of four digits, or the words have two meanings.
pub(super) fn read(name: &str, given: &str) -> Result<Option<(i32, YearPart)>, Problem> {
    let words = fold(&name.replace('/', " / "));
    let words: Vec<&str> = words.split(' ').collect();
    let named = match words.as_slice() {
        ["nam", rest @ ..] => Some((YearPart::Whole, rest)),
        ["thang", month, rest @ ..] => {
            number(month, 12).map(|month| (YearPart::Month(month), rest))
        }
        ["quy", quarter, rest @ ..] => {
            self::quarter(quarter).map(|quarter| (YearPart::Quarter(quarter), rest))
        }
        [count, "thang", "dau", rest @ ..] => match number(count, 9) {
            Some(3) => Some((YearPart::Quarter(1), rest)),
            Some(6) => Some((YearPart::Half(1), rest)),
            Some(9) => Some((YearPart::NineMonths, rest)),
            _ => None,
        },
        [count, "thang", "cuoi", rest @ ..] => {
            number(count, 9).filter(|count| *count == 6).map(|_| (YearPart::Half(2), rest))
        }
        [count, "thang", rest @ ..] => match number(count, 9) {
            Some(9) => Some((YearPart::NineMonths, rest)),
            Some(6) => return Err(two_halves(given, rest)),
            _ => None,
        },
        [month, "/", year] => {
            number(month, 12).map(|month| (YearPart::Month(month), std::slice::from_ref(year)))
        }
        _ => None,
    };
    let Some((part, rest)) = named else { return Ok(None) };
    match of_year(rest) {
        Some(year) => Ok(Some((year, part))),
        None => Err(Problem::usage("period-without-year").with("given", given)),
    }
}

/// Reads a month without a year: `12`, `tháng 12`.
pub(super) fn month_alone(given: &str) -> Option<u32> {
    let words = fold(given);
    number(words.strip_prefix("thang ").unwrap_or(&words), 12)
}

/// Reads the year at the end: `2026`, `/2026`, `năm 2026`.
fn of_year(rest: &[&str]) -> Option<i32> {
    match rest {
        [number] | ["/" | "nam", number] => year(number),
        _ => None,
    }
}

/// Reads a number of one or two digits, 1 to `most`.
fn number(text: &str, most: u32) -> Option<u32> {
    digits(text, 1).or_else(|| digits(text, 2)).filter(|number| (1..=most).contains(number))
}

/// Reads a quarter in digits or Roman numerals.
fn quarter(text: &str) -> Option<u32> {
    let roman = ["i", "ii", "iii", "iv"].iter().position(|roman| *roman == text);
    roman.and_then(|place| u32::try_from(place + 1).ok()).or_else(|| number(text, 4))
}

/// Names both halves that `6 tháng 2026` can mean, each with the cut-off day given.
fn two_halves(given: &str, rest: &[&str]) -> Problem {
    match of_year(rest) {
        Some(year) => {
            let cut_off = given.find('@').map_or("", |at| given[at..].trim_end());
            Problem::usage("period-which-half")
                .with("given", given)
                .with("first", format!("{year}-H1{cut_off}"))
                .with("second", format!("{year}-H2{cut_off}"))
        }
        None => Problem::usage("period-without-year").with("given", given),
    }
}
