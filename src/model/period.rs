//! Reporting periods and plan months.

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use chrono::{Datelike, Months, NaiveDate};

use crate::problem::Problem;
use crate::text::YEARS;

/// A named range of whole days: `2019`, `2019-H1`, `2019-9M`, `2019-Q3`, `2019-05` or
/// `2019-01-01..2019-06-30`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Period {
    /// The name.
    pub label: String,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
}

impl Period {
    /// Returns a calendar year.
    ///
    /// # Errors
    /// If the year is outside [`YEARS`]: a problem of usage.
    pub fn year(year: i32) -> Result<Self, Problem> {
        months(year, 1, 12)
            .map(|(from, to)| Self { label: year.to_string(), from, to })
            .ok_or_else(|| not_a_period(&year.to_string()))
    }

    /// Returns whether a day lies in the period.
    pub fn contains(&self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }

    /// Returns the calendar years that the period overlaps.
    pub fn years(&self) -> RangeInclusive<i32> {
        self.from.year()..=self.to.year()
    }
}

/// Reads a four-digit year.
///
/// # Errors
/// If the text is anything else: a problem of usage.
pub fn read_year(given: &str) -> Result<i32, Problem> {
    let read = year(given.trim()).filter(|year| YEARS.contains(year));
    read.ok_or_else(|| Problem::usage("not-a-year").with("given", given))
}

fn not_a_period(given: &str) -> Problem {
    Problem::usage("not-a-period").with("given", given)
}

/// Returns the first and last day of `count` months of a year.
fn months(year: i32, first: u32, count: u32) -> Option<(NaiveDate, NaiveDate)> {
    let from = NaiveDate::from_ymd_opt(year, first, 1).filter(|day| YEARS.contains(&day.year()))?;
    Some((from, from.checked_add_months(Months::new(count))?.pred_opt()?))
}

fn digits(text: &str, count: usize) -> Option<u32> {
    (text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())?
}

impl FromStr for Period {
    type Err = Problem;

    fn from_str(given: &str) -> Result<Self, Problem> {
        let text = given.trim().to_ascii_uppercase();
        let read = || {
            if let Some((from, to)) = text.split_once("..") {
                let (from, to): (NaiveDate, NaiveDate) = (iso(from)?, iso(to)?);
                return (from <= to).then_some((from, to));
            }
            let Some((number, part)) = text.split_once('-') else {
                return months(year(&text)?, 1, 12);
            };
            let year = year(number)?;
            match part {
                "H1" => months(year, 1, 6),
                "H2" => months(year, 7, 6),
                "9M" => months(year, 1, 9),
                _ => match part.strip_prefix('Q') {
                    Some(quarter) => months(
                        year,
                        (digits(quarter, 1).filter(|q| (1..=4).contains(q))? - 1) * 3 + 1,
                        3,
                    ),
                    None => months(year, digits(part, 2)?, 1),
                },
            }
        };
        let (from, to) = read().ok_or_else(|| not_a_period(given))?;
        Ok(Self { label: text, from, to })
    }
}

fn year(text: &str) -> Option<i32> {
    digits(text, 4).and_then(|year| i32::try_from(year).ok())
}

fn iso(text: &str) -> Option<NaiveDate> {
    let day: NaiveDate = (text.len() == 10).then(|| text.parse().ok())??;
    // The reader accepts spaces and signs; a label must not have them.
    (YEARS.contains(&day.year()) && day.to_string() == text).then_some(day)
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Days contain only digits, so an upper-case label is the same.
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

    /// Returns its first day.
    pub fn first(self) -> NaiveDate {
        self.first
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
            let (a, b) = text.split_once(['-', '/'])?;
            let (year, month) = if a.len() == 4 { (a, b) } else { (b, a) };
            let month = digits(month, 2).or_else(|| digits(month, 1))?;
            months(self::year(year)?, month, 1).map(|(first, _)| Self { first })
        };
        read().ok_or_else(|| Problem::usage("not-a-month").with("given", given))
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.first.format("%Y-%m"))
    }
}

#[cfg(test)]
mod tests {
    use chrono::Days;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn years_and_months_are_read_as_what_they_are() {
        assert_eq!([" 2019 ", "1900", "2200"].map(read_year), [Ok(2019), Ok(1900), Ok(2200)]);
        assert!(["1899", "2201", "19", "nay"].map(read_year).iter().all(Result::is_err));
        let month: Month = "2020-02".parse().expect("a month");
        assert_eq!(
            [month.first(), month.last()].map(|day| day.to_string()),
            ["2020-02-01", "2020-02-29"]
        );
    }

    #[test]
    fn a_period_read_and_written_is_the_same() {
        for label in [
            "2019",
            "2019-H1",
            "2019-H2",
            "2019-9M",
            "2019-Q3",
            "2019-05",
            "2019-01-01..2019-06-30",
        ] {
            let period: Period = label.parse().expect("a period");
            assert_eq!(period.to_string(), label);
            assert_eq!(label.to_lowercase().parse(), Ok(period));
        }
        for given in [
            "",
            "19",
            "2019-Q5",
            "2019-13",
            "2019-H3",
            "2019-06-30..2019-01-01",
            "2019-5",
            "1492",
            "2019-02-30..2019-03-01",
            "2019-01- 1..2019-06-30",
            "+2019-01-1..2019-06-30",
        ] {
            assert_eq!(
                given.parse::<Period>().map_err(|problem| problem.key().to_string()),
                Err("not-a-period".to_owned()),
                "{given}"
            );
        }
    }

    #[test]
    fn the_last_day_is_in_the_period() {
        let quarter: Period = "2020-Q1".parse().expect("a period");
        assert_eq!(
            (quarter.from.to_string(), quarter.to.to_string()),
            ("2020-01-01".into(), "2020-03-31".into())
        );
        let month: Month = "2/2020".parse().expect("a month");
        assert_eq!(
            (month.to_string(), month.last().to_string()),
            ("2020-02".into(), "2020-02-29".into())
        );
    }

    #[test]
    fn a_month_is_read_in_every_way_it_is_typed() {
        for given in ["2019-05", "5/2019", "05-2019", "05/2019", " 2019-5 "] {
            assert_eq!(
                given.parse::<Month>().map(|month| month.to_string()),
                Ok("2019-05".to_owned()),
                "{given}"
            );
        }
        for given in ["", "2019", "13/2019", "0/2019", "5/19", "2019-05-01", "5/1492"] {
            assert_eq!(
                given.parse::<Month>().map_err(|problem| problem.key().to_string()),
                Err("not-a-month".to_owned()),
                "{given}"
            );
        }
    }

    proptest! {
        #[test]
        fn any_stretch_read_and_written_is_the_same(first in 0..100_000_u64, length in 0..2_000_u64) {
            let from = NaiveDate::from_ymd_opt(1900, 1, 1).expect("a day") + Days::new(first);
            let to = from + Days::new(length);
            let period: Period = format!("{from}..{to}").parse().expect("a period");
            prop_assert_eq!((period.from, period.to), (from, to));
            prop_assert_eq!(period.to_string().parse(), Ok(period.clone()));
            prop_assert!(period.contains(from) && period.contains(to) && !period.contains(to + Days::new(1)));
        }

        #[test]
        fn what_is_read_prints_as_it_is_read(given in "[0-9]{4}(-[0-9HhQqMm ]{1,2})?|20[0-9]{2}-[ 0-9]{2}-[ 0-9]{2}\\.\\.20[0-9]{2}-[ 01][0-9]-[0-2][0-9]") {
            if let Ok(period) = given.parse::<Period>() {
                prop_assert!(period.from <= period.to && !period.to_string().contains(' '));
                prop_assert_eq!(period.to_string().parse(), Ok(period));
            }
        }
    }
}
