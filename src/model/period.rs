//! Reporting periods and plan months.

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use chrono::{Datelike, Months, NaiveDate};

use crate::model::period_words;
use crate::problem::{Arg, Problem};
use crate::text::YEARS;

/// A part of a year.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum YearPart {
    /// The whole year.
    Whole,
    /// The first or second half.
    Half(u32),
    /// The first nine months.
    NineMonths,
    /// A quarter, 1 to 4.
    Quarter(u32),
    /// A month, 1 to 12.
    Month(u32),
}

/// A period named by its year: `2019`, `2019-H1`, `2019-9M`, `2019-Q3`, `2019-05`, each also with a
/// cut-off day: `2019-05@14`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct NamedPeriod {
    /// The year.
    pub year: i32,
    /// The part of the year.
    pub part: YearPart,
    /// The day of the month on which the period ends, 1 to 28; `None` if it ends with a month.
    pub cut_off: Option<u32>,
}

/// A range of whole days: a named period, or `2019-01-01..2019-06-30`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Period {
    /// The code.
    pub label: String,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// The name; `None` for other ranges of days.
    pub named: Option<NamedPeriod>,
}

impl YearPart {
    /// Returns its first month and the number of its months.
    fn months(self) -> (u32, u32) {
        match self {
            Self::Whole => (1, 12),
            Self::Half(half) => (half * 6 - 5, 6),
            Self::NineMonths => (1, 9),
            Self::Quarter(quarter) => (quarter * 3 - 2, 3),
            Self::Month(month) => (month, 1),
        }
    }
}

impl fmt::Display for NamedPeriod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.year)?;
        match self.part {
            YearPart::Whole => {}
            YearPart::Half(half) => write!(f, "-H{half}")?,
            YearPart::NineMonths => f.write_str("-9M")?,
            YearPart::Quarter(quarter) => write!(f, "-Q{quarter}")?,
            YearPart::Month(month) => write!(f, "-{month:02}")?,
        }
        self.cut_off.map_or(Ok(()), |day| write!(f, "@{day}"))
    }
}

impl Period {
    /// Returns a calendar year.
    ///
    /// # Errors
    /// If the year is outside [`YEARS`]: a problem of usage.
    pub fn year(year: i32) -> Result<Self, Problem> {
        let named = NamedPeriod { year, part: YearPart::Whole, cut_off: None };
        Self::of(named).ok_or_else(|| not_a_period(&year.to_string()))
    }

    /// Returns a whole year, with or without a cut-off day; `None` if there is no such year.
    pub fn whole_year(year: i32, cut_off: Option<u32>) -> Option<Self> {
        let is_day = cut_off.is_none_or(|day| CUT_OFF_DAYS.contains(&day));
        let named = NamedPeriod { year, part: YearPart::Whole, cut_off };
        is_day.then(|| Self::of(named))?
    }

    /// Returns a range of days, without a name.
    pub fn days(from: NaiveDate, to: NaiveDate) -> Self {
        Self { label: format!("{from}..{to}"), from, to, named: None }
    }

    /// Returns the days of a named period; `None` if the year is outside [`YEARS`].
    ///
    /// A cut-off day N moves both ends: the period ends on day N of its last month and begins the
    /// day after N of the month before its first (Decree 09/2019/NĐ-CP, Article 12). `2026-05@14`
    /// is 15/04/2026 to 14/05/2026.
    fn of(named: NamedPeriod) -> Option<Self> {
        let (first, count) = named.part.months();
        let (mut from, mut to) = months(named.year, first, count)?;
        if let Some(day) = named.cut_off {
            from = from.checked_sub_months(Months::new(1))?.with_day(day)?.succ_opt()?;
            to = to.with_day(day)?;
        }
        let label = named.to_string();
        YEARS.contains(&from.year()).then_some(Self { label, from, to, named: Some(named) })
    }

    /// Returns whether a day lies in the period.
    pub fn contains(&self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }

    /// Returns the calendar years that the period overlaps.
    pub fn years(&self) -> RangeInclusive<i32> {
        self.from.year()..=self.to.year()
    }

    /// Returns the year and cut-off day of a period that is a whole year.
    pub fn as_year(&self) -> Option<(i32, Option<u32>)> {
        match self.named {
            Some(NamedPeriod { year, part: YearPart::Whole, cut_off }) => Some((year, cut_off)),
            _ => None,
        }
    }

    /// Returns the year by which sentences name the period, with its days if it has a cut-off day.
    pub fn year_shown(&self) -> Arg {
        let cut_off = self.named.and_then(|named| named.cut_off);
        let year = self.named.map_or(self.to.year(), |named| named.year);
        Arg::Year(year, cut_off.map(|_| (self.from, self.to)))
    }
}

/// Reads a calendar year: `2019` or `năm 2019`.
///
/// # Errors
/// If the text is anything else: a problem of usage.
pub fn read_year(given: &str) -> Result<i32, Problem> {
    match read_whole_year(given)?.as_year() {
        Some((year, None)) => Ok(year),
        Some((year, Some(_))) => {
            Err(Problem::usage("year-cut-off").with("given", given).with("year", year.to_string()))
        }
        None => Err(not_a_year(given)),
    }
}

/// Reads a whole year, with or without a cut-off day: `2019` or `năm 2026@14`.
///
/// # Errors
/// If the text is anything else: a problem of usage.
pub fn read_whole_year(given: &str) -> Result<Period, Problem> {
    let whole = |text: &str| text.parse::<Period>().map(|period| period.as_year().is_some());
    match given.split_once('@') {
        // The day may be wrong.
        Some((year, _)) if whole(year) == Ok(true) => given.parse(),
        None if whole(given) == Ok(true) => given.parse(),
        _ => Err(not_a_year(given)),
    }
}

fn not_a_year(given: &str) -> Problem {
    Problem::usage("not-a-year").with("given", given)
}

fn not_a_period(given: &str) -> Problem {
    Problem::usage("not-a-period").with("given", given)
}

/// Returns the first and last day of `count` months of a year.
fn months(year: i32, first: u32, count: u32) -> Option<(NaiveDate, NaiveDate)> {
    let from = NaiveDate::from_ymd_opt(year, first, 1).filter(|day| YEARS.contains(&day.year()))?;
    Some((from, from.checked_add_months(Months::new(count))?.pred_opt()?))
}

/// Reads exactly `count` digits.
pub(super) fn digits(text: &str, count: usize) -> Option<u32> {
    (text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())?
}

/// Reads a year's four digits.
pub(super) fn year(text: &str) -> Option<i32> {
    digits(text, 4).and_then(|year| i32::try_from(year).ok())
}

/// Reads year and part by code: `2019`, `2019-H1`, `2019-05`.
fn coded(text: &str) -> Option<(i32, YearPart)> {
    let text = text.to_ascii_uppercase();
    let Some((number, part)) = text.split_once('-') else {
        return Some((year(&text)?, YearPart::Whole));
    };
    let part = match part {
        "H1" => YearPart::Half(1),
        "H2" => YearPart::Half(2),
        "9M" => YearPart::NineMonths,
        "Q1" => YearPart::Quarter(1),
        "Q2" => YearPart::Quarter(2),
        "Q3" => YearPart::Quarter(3),
        "Q4" => YearPart::Quarter(4),
        _ => YearPart::Month(digits(part, 2).filter(|month| (1..=12).contains(month))?),
    };
    Some((year(number)?, part))
}

/// The cut-off days: every month has them.
const CUT_OFF_DAYS: RangeInclusive<u32> = 1..=28;

/// Reads a cut-off day.
fn cut_off(text: &str) -> Option<u32> {
    digits(text, 1).or_else(|| digits(text, 2)).filter(|day| CUT_OFF_DAYS.contains(day))
}

impl FromStr for Period {
    type Err = Problem;

    fn from_str(given: &str) -> Result<Self, Problem> {
        let text = given.trim();
        let (name, day) = match text.split_once('@') {
            Some((name, day)) => (name.trim_end(), Some(day.trim_start())),
            None => (text, None),
        };
        if let Some((from, to)) = name.split_once("..") {
            let days = iso(from).zip(iso(to)).filter(|(from, to)| from <= to);
            let (from, to) = days.ok_or_else(|| not_a_period(given))?;
            return match day {
                None => Ok(Self::days(from, to)),
                Some(_) => Err(Problem::usage("period-range-cut-off")
                    .with("given", given)
                    .with("days", name)),
            };
        }
        let (year, part) = match coded(name) {
            Some(named) => named,
            None => period_words::read(name, given)?.ok_or_else(|| not_a_period(given))?,
        };
        let mut named = NamedPeriod { year, part, cut_off: None };
        if let Some(day) = day {
            named.cut_off = Some(cut_off(day).ok_or_else(|| {
                Problem::usage("period-cut-off-day")
                    .with("given", day)
                    .with("period", named.to_string())
            })?);
        }
        Self::of(named).ok_or_else(|| not_a_period(given))
    }
}

fn iso(text: &str) -> Option<NaiveDate> {
    let day: NaiveDate = (text.len() == 10).then(|| text.parse().ok())??;
    // The reader accepts spaces and signs; a label must not have them.
    (YEARS.contains(&day.year()) && day.to_string() == text).then_some(day)
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.label)
    }
}

/// A month of a plan, written `2019-05`.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Month {
    first: NaiveDate,
}

impl Month {
    /// Returns the month of a day.
    pub fn of(day: NaiveDate) -> Self {
        Self { first: day.with_day(1).unwrap_or(day) }
    }

    /// Reads a month as it is typed: `12` and `tháng 12` are this year's.
    ///
    /// # Errors
    /// If the text is no month: a problem of usage.
    pub fn typed(given: &str, today: NaiveDate) -> Result<Self, Problem> {
        let month =
            period_words::month_alone(given).and_then(|month| months(today.year(), month, 1));
        month.map_or_else(|| given.parse(), |(first, _)| Ok(Self { first }))
    }

    /// Returns its first day.
    pub fn first(self) -> NaiveDate {
        self.first
    }

    /// Returns the month as people write it: `11/2026`.
    pub fn shown(self) -> String {
        self.first.format("%m/%Y").to_string()
    }

    /// Returns its last day.
    pub fn last(self) -> NaiveDate {
        self.first
            .checked_add_months(Months::new(1))
            .and_then(|next| next.pred_opt())
            .unwrap_or(self.first)
    }
}

impl FromStr for Month {
    type Err = Problem;

    fn from_str(given: &str) -> Result<Self, Problem> {
        let text = given.trim();
        let read = || {
            if let Ok(Some((year, YearPart::Month(month)))) = period_words::read(text, text) {
                return Some((year, month));
            }
            let (a, b) = text.split_once(['-', '/'])?;
            let (year, month) = if a.len() == 4 { (a, b) } else { (b, a) };
            Some((self::year(year)?, digits(month, 2).or_else(|| digits(month, 1))?))
        };
        read()
            .and_then(|(year, month)| months(year, month, 1))
            .map(|(first, _)| Self { first })
            .ok_or_else(|| Problem::usage("not-a-month").with("given", given))
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.first.format("%Y-%m"))
    }
}

#[cfg(test)]
mod tests;
