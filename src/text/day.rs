//! Days as people write them.

use chrono::{Datelike, NaiveDate, TimeDelta};

use super::fold;
use crate::fault::Fault;

/// Reads a day: `20/5/2019`, `20-5-2019`, `20.5.2019`, `2019-05-20`, `20/5` (this year), a word or `+15`.
///
/// # Errors
/// Refused when no day is written so (`day-unreadable`), or there is no such day (`day-impossible`).
pub fn read_day(text: &str, today: NaiveDate) -> Result<NaiveDate, Fault> {
    let given = text.trim();
    if let Some(days) = offset(given) {
        let day = TimeDelta::try_days(days).and_then(|delta| today.checked_add_signed(delta));
        return day.filter(in_range).ok_or_else(|| impossible(text));
    }
    if let Some((year, month, day)) = triple(given).or_else(|| this_year(given, today)) {
        return day_of(year, month, day).ok_or_else(|| impossible(text));
    }
    match fold(given).as_str() {
        "today" | "hom nay" => Ok(today),
        "yesterday" | "hom qua" => today.pred_opt().ok_or_else(|| impossible(text)),
        "tomorrow" | "ngay mai" => today.succ_opt().ok_or_else(|| impossible(text)),
        _ => Err(Fault::refused("day-unreadable").with("given", text)),
    }
}

/// Reads a day that names its year; none where it cannot be read or there is no such day.
pub(crate) fn absolute_day(text: &str) -> Option<NaiveDate> {
    let (year, month, day) = triple(text.trim())?;
    day_of(year, month, day)
}

/// Returns the day when it exists and lies in the years taken, 1900–2200.
pub(crate) fn day_of(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day).filter(in_range)
}

fn in_range(day: &NaiveDate) -> bool {
    (1900..=2200).contains(&day.year())
}

fn impossible(text: &str) -> Fault {
    Fault::refused("day-impossible").with("given", text)
}

/// `+15` or `-3`: days from today.
fn offset(text: &str) -> Option<i64> {
    let (sign, digits) = match text.strip_prefix('+') {
        Some(digits) => (1, digits),
        None => (-1, text.strip_prefix('-')?),
    };
    let short = (1..=6).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    short.then(|| digits.parse::<i64>().ok())?.map(|days| sign * days)
}

/// Year, month and day as written, the year first or last.
fn triple(text: &str) -> Option<(i32, u32, u32)> {
    let [a, b, c] = parts(text)?;
    if a.len() == 4 && !text.contains('.') {
        Some((a.parse().ok()?, small(b)?, small(c)?))
    } else if c.len() == 4 {
        Some((c.parse().ok()?, small(b)?, small(a)?))
    } else {
        None
    }
}

fn this_year(text: &str, today: NaiveDate) -> Option<(i32, u32, u32)> {
    let [day, month] = parts(text)?;
    Some((today.year(), small(month)?, small(day)?))
}

/// Splits at one kind of separator into exactly `N` runs of digits.
fn parts<const N: usize>(text: &str) -> Option<[&str; N]> {
    let separator = text.chars().find(|c| matches!(c, '/' | '-' | '.'))?;
    let parts: Vec<&str> = text.split(separator).map(str::trim).collect();
    let digits = parts.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    if digits { parts.try_into().ok() } else { None }
}

fn small(text: &str) -> Option<u32> {
    if text.len() > 2 { None } else { text.parse().ok() }
}
