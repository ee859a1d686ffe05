//! Days as people type them.

use std::ops::RangeInclusive;

use chrono::{Datelike, Months, NaiveDate, NaiveDateTime, TimeDelta, Weekday};

use crate::problem::{Arg, Cause, Problem};
use crate::text::fold;
use crate::text::time::{Time, split_time};

/// The valid years of days and periods; others are typing errors.
pub const YEARS: RangeInclusive<i32> = 1900..=2200;

/// The side of today on which a day lies that is typed without a year or as a weekday.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Direction {
    /// Of what happened: today or before.
    Past,
    /// Of plans, due dates and promises: weekdays are those to come.
    Ahead,
    /// On either side: a weekday alone has two meanings.
    Either,
}

/// Parses a day: `20/5/2026`, `20/5/26`, `20-5-2026`, `20.5.2026`, `2026-05-20`, `2026/5/20`,
/// `20/5` and `20-5` (this year), `ngày 20 tháng 5 năm 2026`, `20 tháng 5`, each also with its
/// weekday or a time, `thứ 2` … `chủ nhật`, `hôm nay`, `today` and similar, `+15` and `-3` (days
/// from today). A time is dropped; see `drops_time`.
///
/// # Errors
/// If the text is not a day, the day does not exist, or it has several meanings.
pub fn read_day(given: &str, today: NaiveDate, direction: Direction) -> Result<NaiveDate, Problem> {
    let text = fold(&plain_width(given));
    let (day, time) = split_time(&text);
    let found = DayText { given, today, direction }.read(day)?;
    let Some(Time { minutes, zone: Some(zone), .. }) = time else { return Ok(found) };
    let here = NaiveDateTime::from(found) + TimeDelta::minutes(minutes - zone + VIET_NAM);
    Some(here.date()).filter(in_range).ok_or_else(|| impossible(given))
}

/// Minutes from UTC to the time of Viet Nam.
const VIET_NAM: i64 = 7 * 60;

/// Returns whether a text that is read as a day has a time, which the day does not keep.
pub fn drops_time(given: &str) -> bool {
    split_time(&fold(&plain_width(given))).1.is_some()
}

/// Returns a text with full-width digits, letters and signs as the usual ones.
pub(super) fn plain_width(text: &str) -> String {
    let plain = |c: char| match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        c => c,
    };
    text.chars().map(plain).collect()
}

fn impossible(given: &str) -> Problem {
    Problem::refused("day-impossible").with("given", given)
}

fn in_range(day: &NaiveDate) -> bool {
    YEARS.contains(&day.year())
}

/// What a text is read for.
struct DayText<'a> {
    /// The text as typed.
    given: &'a str,
    today: NaiveDate,
    direction: Direction,
}

impl DayText<'_> {
    fn unreadable(&self) -> Problem {
        Problem::refused("day-unreadable").with("given", self.given)
    }

    fn read(&self, text: &str) -> Result<NaiveDate, Problem> {
        if let Some(days) = from_today(text) {
            let day = days.and_then(|days| self.today.checked_add_signed(TimeDelta::days(days)));
            return day.filter(in_range).ok_or_else(|| self.unreadable());
        }
        let Some((weekday, rest)) = weekday(text) else { return self.calendar_day(text) };
        if rest.is_empty() {
            return self.day_of_week(weekday);
        }
        let day = self.calendar_day(rest)?;
        if day.weekday() != weekday {
            return Err(Problem::refused("day-not-that-weekday")
                .with("given", self.given)
                .with("day", Arg::Weekday(day)));
        }
        Ok(day)
    }

    /// Returns the nearest day with this weekday on the side of today that is meant.
    fn day_of_week(&self, weekday: Weekday) -> Result<NaiveDate, Problem> {
        let is_today = self.today.weekday() == weekday;
        let days_after = i64::from(weekday.days_since(self.today.weekday()));
        let next = self.today + TimeDelta::days(if is_today { 7 } else { days_after });
        let last = self.today - TimeDelta::days(if is_today { 7 } else { 7 - days_after });
        let (first, second) = match self.direction {
            Direction::Past if !is_today => return Ok(last),
            Direction::Ahead if !is_today => return Ok(next),
            Direction::Past => (last, self.today),
            Direction::Ahead => (self.today, next),
            Direction::Either => (last, next),
        };
        Err(two_days(self.given, first, second))
    }

    /// Reads a day of the calendar, with or without a year.
    fn calendar_day(&self, text: &str) -> Result<NaiveDate, Problem> {
        let text = text.strip_prefix("ngay ").unwrap_or(text);
        let (day, month, year) = parts(text).ok_or_else(|| self.unreadable())?;
        let (Some(day), Some(month)) = (number(day, 2), number(month, 2)) else {
            return Err(self.unreadable());
        };
        let found = match year {
            Year::Absent => {
                let found = NaiveDate::from_ymd_opt(self.today.year(), month, day);
                if let Some(found) = found.filter(|day| *day > self.today)
                    && self.direction == Direction::Past
                {
                    return Err(self.of_last_year(found));
                }
                found
            }
            Year::Short(year) => {
                let year = 2000 + number(year, 2).ok_or_else(|| self.unreadable())?;
                let found = on(year, month, day);
                let last = self.today.checked_add_months(Months::new(12));
                if let (Some(found), Some(last)) = (found, last)
                    && found > last
                {
                    let problem = Problem::refused("day-of-which-century");
                    let full = format!("{day}/{month}/{year}");
                    return Err(problem
                        .with("given", self.given)
                        .with("day", found)
                        .with("full", full));
                }
                found
            }
            Year::ShortOfEitherEnd(year) => {
                let year = number(year, 2).ok_or_else(|| self.unreadable())?;
                return match (on(2000 + year, month, day), on(2000 + day, month, year)) {
                    (Some(one), Some(other)) if one != other => {
                        Err(two_days(self.given, one, other))
                    }
                    _ => Err(self.unreadable()),
                };
            }
            Year::Full(year) | Year::Sure(year) => {
                on(number(year, 4).ok_or_else(|| self.unreadable())?, month, day)
            }
        };
        if let Some(found) = found.filter(in_range) {
            return Ok(found);
        }
        let year = match year {
            Year::Short(year) => number(year, 2).map(|year| 2000 + year),
            Year::Full(year) => number(year, 4),
            Year::Absent if !text.contains(" thang ") => u32::try_from(self.today.year()).ok(),
            Year::Absent | Year::Sure(_) | Year::ShortOfEitherEnd(_) => None,
        };
        match year.and_then(|year| on(year, day, month)).filter(in_range) {
            Some(meant) => {
                let problem = Problem::because(Cause::MonthBeforeDay);
                Err(problem.with("given", self.given).with("day", meant))
            }
            None => Err(impossible(self.given)),
        }
    }

    /// Refuses a day without a year that would lie after today, and offers last year's.
    fn of_last_year(&self, day: NaiveDate) -> Problem {
        let problem = Problem::refused("day-without-year-ahead")
            .with("given", self.given)
            .with("day", Arg::Weekday(day));
        let last = day.with_year(day.year() - 1).unwrap_or(day);
        problem.with("last", last)
    }
}

/// Refuses a text with two meanings.
fn two_days(given: &str, first: NaiveDate, second: NaiveDate) -> Problem {
    Problem::refused("day-of-two-meanings")
        .with("given", given)
        .with("first", Arg::Weekday(first))
        .with("second", Arg::Weekday(second))
        .with("typed", first)
}

/// Returns the days from today to a day named by today; `Some(None)` if there are too many.
fn from_today(text: &str) -> Option<Option<i64>> {
    const NAMED: [(&str, i64); 7] = [
        ("today", 0),
        ("hom nay", 0),
        ("yesterday", -1),
        ("hom qua", -1),
        ("hom kia", -2),
        ("tomorrow", 1),
        ("ngay mai", 1),
    ];
    if let Some((_, days)) = NAMED.iter().find(|(name, _)| *name == text) {
        return Some(Some(*days));
    }
    let (sign, digits) = match text.as_bytes().first()? {
        b'+' => (1, &text[1..]),
        b'-' => (-1, &text[1..]),
        _ => return None,
    };
    Some(number(digits, 5).map(|days| sign * i64::from(days)))
}

/// The names of the weekdays, Monday first. The short ones stand only before a day.
const WEEKDAYS: [(Weekday, &[&str], &[&str]); 7] = [
    (Weekday::Mon, &["thu hai", "thu 2", "monday"], &["t2", "mon"]),
    (Weekday::Tue, &["thu ba", "thu 3", "tuesday"], &["t3", "tue"]),
    (Weekday::Wed, &["thu tu", "thu 4", "wednesday"], &["t4", "wed"]),
    (Weekday::Thu, &["thu nam", "thu 5", "thursday"], &["t5", "thu"]),
    (Weekday::Fri, &["thu sau", "thu 6", "friday"], &["t6", "fri"]),
    (Weekday::Sat, &["thu bay", "thu 7", "saturday"], &["t7", "sat"]),
    (Weekday::Sun, &["chu nhat", "sunday"], &["cn", "sun"]),
];

/// Splits a text that begins with a weekday.
fn weekday(text: &str) -> Option<(Weekday, &str)> {
    let begun = |names: &[&str]| {
        names.iter().find_map(|name| {
            let rest = text.strip_prefix(name)?;
            let is_whole = rest.is_empty() || rest.starts_with([' ', ',']);
            is_whole.then(|| rest.trim_start_matches([' ', ',']))
        })
    };
    let whole = WEEKDAYS.iter().find_map(|(day, names, _)| Some((*day, begun(names)?)));
    whole.or_else(|| {
        let short = WEEKDAYS.iter().find_map(|(day, _, names)| Some((*day, begun(names)?)));
        short.filter(|(_, rest)| !rest.is_empty())
    })
}

/// The year of a day as typed.
#[derive(Clone, Copy)]
enum Year<'a> {
    /// No year: this year's.
    Absent,
    /// Two digits after `/`: of this century.
    Short(&'a str),
    /// Two digits after `-`, where the first part may be the year as well.
    ShortOfEitherEnd(&'a str),
    /// Four digits.
    Full(&'a str),
    /// Four digits where the month's place is sure: `2026-05-20`, `20 thang 5 nam 2026`.
    Sure(&'a str),
}

/// Splits a day of the calendar into day, month and year.
fn parts(text: &str) -> Option<(&str, &str, Year<'_>)> {
    if let Some((day, rest)) = text.split_once(" thang ") {
        return match rest.split_once(" nam ") {
            Some((month, year)) if year.len() == 4 => Some((day, month, Year::Sure(year))),
            Some(_) => None,
            None => Some((day, rest, Year::Absent)),
        };
    }
    let separator = text.chars().find(|c| matches!(c, '/' | '-' | '.'))?;
    let parts: Vec<&str> = text.split(separator).collect();
    match (parts.as_slice(), separator) {
        ([year, month, day], '/' | '-') if year.len() == 4 => Some((day, month, Year::Sure(year))),
        ([day, month, year], _) if year.len() == 4 => Some((day, month, Year::Full(year))),
        ([day, month, year], '/') if year.len() == 2 => Some((day, month, Year::Short(year))),
        ([day, month, year], '-') if year.len() == 2 => {
            Some((day, month, Year::ShortOfEitherEnd(year)))
        }
        ([day, month], '/' | '-') => Some((day, month, Year::Absent)),
        _ => None,
    }
}

fn on(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// Parses a number of at most `most` digits.
fn number(text: &str, most: usize) -> Option<u32> {
    // `parse` would accept a sign before the digits.
    if text.len() > most || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A Wednesday.
    fn today() -> NaiveDate {
        on(2026, 5, 20).expect("a day")
    }

    fn key(given: &str, direction: Direction) -> String {
        match read_day(given, today(), direction) {
            Ok(day) => day.to_string(),
            Err(problem) => problem.key().to_string(),
        }
    }

    #[test]
    fn a_weekday_is_on_the_side_that_is_meant() {
        for (given, past, ahead, either) in [
            ("thứ 2", "2026-05-18", "2026-05-25", "day-of-two-meanings"),
            ("Chủ nhật", "2026-05-17", "2026-05-24", "day-of-two-meanings"),
            ("Thursday", "2026-05-14", "2026-05-21", "day-of-two-meanings"),
            ("thứ tư", "day-of-two-meanings", "day-of-two-meanings", "day-of-two-meanings"),
            ("thứ 8", "day-unreadable", "day-unreadable", "day-unreadable"),
            ("t2", "day-unreadable", "day-unreadable", "day-unreadable"),
            ("21/5", "day-without-year-ahead", "2026-05-21", "2026-05-21"),
            ("20/5", "2026-05-20", "2026-05-20", "2026-05-20"),
        ] {
            for (direction, expected) in
                [(Direction::Past, past), (Direction::Ahead, ahead), (Direction::Either, either)]
            {
                assert_eq!(key(given, direction), expected, "{given} {direction:?}");
            }
        }
    }

    #[test]
    fn an_instant_with_a_zone_is_a_day_of_viet_nam() {
        for (given, day) in [
            ("2026-05-20T17:00:00Z", "2026-05-21"),
            ("2026-05-20T16:59:59Z", "2026-05-20"),
            ("2026-05-20 23:30:00.5 +07:00", "2026-05-20"),
            ("20/05/2026 01:00 +09:00", "2026-05-19"),
            ("2026-05-20T01:30:00-0500", "2026-05-20"),
        ] {
            assert_eq!(key(given, Direction::Past), day, "{given}");
            assert!(drops_time(given), "{given}");
        }
        assert!(!drops_time("20/5/2026") && !drops_time("thứ 2"));
    }

    proptest! {
        #[test]
        fn nothing_typed_makes_reading_a_day_panic(
            given in "[0-9０１/.:+ thangmyuwZ,-]{0,24}",
            days in 0..400_i64,
        ) {
            for direction in [Direction::Past, Direction::Ahead, Direction::Either] {
                if let Ok(day) = read_day(&given, today() + TimeDelta::days(days), direction) {
                    prop_assert!(in_range(&day));
                }
            }
        }
    }
}
