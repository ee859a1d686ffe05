//! Periods of reports and totals, and months.

use std::{fmt, ops::RangeInclusive, str::FromStr};

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Serialize, Serializer};

use crate::fault::Fault;
use crate::text::{absolute_day, day_of};

/// The days from `from` to `to`, both included, named by the label that prints them.
#[derive(Clone, Debug, Eq, Hash, PartialEq, Serialize)]
pub struct Period {
    /// The canonical form: `2019`, `2019-H1`, `2019-9M`, `2019-Q3`, `2019-05`, `2019-01-01..2019-06-30`.
    pub label: String,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
}

impl Period {
    /// Returns the whole of a year.
    pub fn year(year: i32) -> Self {
        let bound = |month, day, other| NaiveDate::from_ymd_opt(year, month, day).unwrap_or(other);
        let (from, to) = (bound(1, 1, NaiveDate::MIN), bound(12, 31, NaiveDate::MAX));
        Self { label: format!("{year:04}"), from, to }
    }

    /// Tells whether `day` lies in the period.
    pub fn contains(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }

    /// Tells whether the whole period lies in `other`.
    pub fn within(&self, other: &Self) -> bool {
        other.from <= self.from && self.to <= other.to
    }

    /// Tells whether the periods share a day.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.from <= other.to && other.from <= self.to
    }

    /// Returns the calendar years that the period touches.
    pub fn years(&self) -> RangeInclusive<i32> {
        self.from.year()..=self.to.year()
    }

    fn read(text: &str) -> Option<Self> {
        if let Some((from, to)) = text.split_once("..") {
            let (from, to) = (absolute_day(from)?, absolute_day(to)?);
            return (from <= to).then(|| Self { label: format!("{from}..{to}"), from, to });
        }
        let Some((year, part)) = text.split_once('-') else { return Some(Self::year(read_year(text)?)) };
        let year = read_year(year)?;
        let part = part.to_ascii_uppercase();
        let (first_month, months) = match part.as_str() {
            "H1" => (1, 6),
            "H2" => (7, 6),
            "9M" => (1, 9),
            "Q1" => (1, 3),
            "Q2" => (4, 3),
            "Q3" => (7, 3),
            "Q4" => (10, 3),
            _ => {
                let month = Month::of(year, &part)?;
                return Some(Self { label: month.to_string(), from: month.first(), to: month.last() });
            }
        };
        let from = day_of(year, first_month, 1)?;
        Some(Self { label: format!("{year}-{part}"), from, to: last_of(from, months) })
    }
}

impl FromStr for Period {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        Self::read(text.trim()).ok_or_else(|| Fault::usage("not-a-period").with("given", text))
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.label)
    }
}

/// A month of a year, as in a plan: `2019-05`.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Month {
    /// The year.
    pub year: i32,
    /// The month, from 1 to 12.
    pub month: u32,
}

impl Month {
    /// Returns the first day.
    pub fn first(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, self.month.clamp(1, 12), 1).unwrap_or_default()
    }

    /// Returns the last day.
    pub fn last(self) -> NaiveDate {
        last_of(self.first(), 1)
    }

    fn of(year: i32, month: &str) -> Option<Self> {
        if month.len() > 2 || !is_digits(month) {
            return None;
        }
        let month = month.parse().ok()?;
        day_of(year, month, 1).map(|_| Self { year, month })
    }

    fn read(text: &str) -> Option<Self> {
        let (a, b) = text.split_once(['-', '/'])?;
        let (year, month) = if a.len() == 4 { (a, b) } else { (b, a) };
        Self::of(read_year(year)?, month)
    }
}

impl FromStr for Month {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        Self::read(text.trim()).ok_or_else(|| Fault::refused("not-a-month").with("given", text))
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn read_year(text: &str) -> Option<i32> {
    if text.len() != 4 || !is_digits(text) {
        return None;
    }
    text.parse().ok().filter(|year| day_of(*year, 1, 1).is_some())
}

/// The last of so many months that begin on `from`, a month's first day.
fn last_of(from: NaiveDate, months: u32) -> NaiveDate {
    let next = from.checked_add_months(Months::new(months));
    next.and_then(|next| next.checked_sub_days(Days::new(1))).unwrap_or(from)
}
