//! Dates as people type them.

use std::ops::RangeInclusive;

use chrono::{Datelike, Days, NaiveDate};

use crate::problem::Problem;
use crate::text::fold;

/// The valid years of days and periods; others are typing errors.
pub const YEARS: RangeInclusive<i32> = 1900..=2200;

/// Parses a day: `20/5/2019`, `20-5-2019`, `20.5.2019`, `2019-05-20`, `20/5` (this year),
/// `hôm nay`, `today` and similar, `+15` and `-3` (days from today).
///
/// # Errors
/// If the text is not a day, or the day does not exist.
/// A problem for a day that cannot be read, and for one that no calendar has.
pub fn read_day(given: &str, today: NaiveDate) -> Result<NaiveDate, Problem> {
    let unreadable = || Problem::refused("day-unreadable").with("given", given);
    let text = fold(given);
    match text.as_str() {
        "today" | "hom nay" => return Ok(today),
        "yesterday" | "hom qua" => return today.pred_opt().ok_or_else(unreadable),
        "tomorrow" | "ngay mai" => return today.succ_opt().ok_or_else(unreadable),
        _ => {}
    }
    if let Some(days) = text.strip_prefix(['+', '-']) {
        let days = Days::new(whole(days).ok_or_else(unreadable)?.into());
        let found = if text.starts_with('+') {
            today.checked_add_days(days)
        } else {
            today.checked_sub_days(days)
        };
        return found.filter(in_range).ok_or_else(unreadable);
    }
    let separator = text.chars().find(|c| matches!(c, '/' | '-' | '.')).ok_or_else(unreadable)?;
    let parts: Vec<&str> = text.split(separator).collect();
    let (year, month, day) = match parts.as_slice() {
        [year, month, day] if year.len() == 4 && separator == '-' => {
            (whole(year), whole(month), whole(day))
        }
        [day, month, year] if year.len() == 4 => (whole(year), whole(month), whole(day)),
        [day, month] if separator != '.' && day.len() <= 2 && month.len() <= 2 => {
            (u32::try_from(today.year()).ok(), whole(month), whole(day))
        }
        _ => return Err(unreadable()),
    };
    let (Some(year), Some(month), Some(day)) = (year, month, day) else { return Err(unreadable()) };
    let found = i32::try_from(year).ok().and_then(|year| NaiveDate::from_ymd_opt(year, month, day));
    found.filter(in_range).ok_or_else(|| Problem::refused("day-impossible").with("given", given))
}

fn in_range(day: &NaiveDate) -> bool {
    YEARS.contains(&day.year())
}

/// Parses at most five digits.
fn whole(text: &str) -> Option<u32> {
    // `parse` would accept a sign before the digits.
    if text.len() > 5 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a real day")
    }

    #[test]
    fn a_day_is_read_in_every_way_it_is_typed() {
        let today = day(2019, 5, 21);
        for given in [
            "20/5/2019",
            "20-5-2019",
            "2019-05-20",
            "20.05.2019",
            "20/5",
            "hôm qua",
            "Hom Qua",
            "yesterday",
            "-1",
        ] {
            assert_eq!(read_day(given, today), Ok(day(2019, 5, 20)), "{given}");
        }
        assert_eq!(read_day("+15", today), Ok(day(2019, 6, 5)));
        assert_eq!(read_day("ngày mai", today), Ok(day(2019, 5, 22)));
        assert_eq!(read_day("29/2/2020", today), Ok(day(2020, 2, 29)));
    }

    #[test]
    fn an_impossible_day_is_refused_and_never_moved() {
        let today = day(2019, 5, 21);
        for given in ["31/4/2019", "29/2/2019", "0/1/2019", "1/13/2019", "2019-02-30", "1/1/1492"] {
            assert_eq!(
                read_day(given, today).map_err(|problem| problem.key().to_string()),
                Err("day-impossible".to_owned()),
                "{given}"
            );
        }
        for given in [
            "",
            "x",
            "5/2019",
            "2019-05",
            "2019",
            "1/2/3/4",
            "1/1/19",
            "+",
            "--3",
            "20/05/2019x",
            "2019/5/20",
        ] {
            assert_eq!(
                read_day(given, today).map_err(|problem| problem.key().to_string()),
                Err("day-unreadable".to_owned()),
                "{given}"
            );
        }
    }
}
