//! Periods, working days and the end of a term.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::records::Books;

/// A range of days, both ends included, with its label in requests.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Period {
    pub label: String,
    pub from: NaiveDate,
    pub to: NaiveDate,
}

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a real day")
}

pub fn days_after(from: NaiveDate, count: i64) -> NaiveDate {
    from + chrono::Duration::days(count)
}

pub fn last_of_month(first: NaiveDate) -> NaiveDate {
    first + Months::new(1) - Days::new(1)
}

impl Period {
    fn months(label: String, year: i32, first: u32, count: u32) -> Self {
        let from = day(year, first, 1);
        Self { label, from, to: from + Months::new(count) - Days::new(1) }
    }

    pub fn year(year: i32) -> Self {
        Self::months(format!("{year}"), year, 1, 12)
    }

    /// The first or second half.
    pub fn half(year: i32, half: u32) -> Self {
        Self::months(format!("{year}-H{half}"), year, half * 6 - 5, 6)
    }

    pub fn nine_months(year: i32) -> Self {
        Self::months(format!("{year}-9M"), year, 1, 9)
    }

    pub fn quarter(year: i32, quarter: u32) -> Self {
        Self::months(format!("{year}-Q{quarter}"), year, quarter * 3 - 2, 3)
    }

    pub fn month(year: i32, month: u32) -> Self {
        Self::months(format!("{year}-{month:02}"), year, month, 1)
    }

    pub fn range(from: NaiveDate, to: NaiveDate) -> Self {
        Self { label: format!("{}..{}", from.format("%Y-%m-%d"), to.format("%Y-%m-%d")), from, to }
    }

    /// The period with a cut-off day: it ends on that day of its last month and begins the day after
    /// that day of the month before.
    pub fn cut_off(&self, at: u32) -> Self {
        let before = self.from - Days::new(1);
        Self {
            label: format!("{}@{at}", self.label),
            from: day(before.year(), before.month(), at) + Days::new(1),
            to: day(self.to.year(), self.to.month(), at),
        }
    }

    pub fn holds(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }

    pub fn within(&self, other: &Self) -> bool {
        other.from <= self.from && self.to <= other.to
    }

    pub fn strictly_within(&self, other: &Self) -> bool {
        self.within(other) && (self.from, self.to) != (other.from, other.to)
    }

    pub fn overlaps(&self, other: &Self) -> bool {
        self.from <= other.to && other.from <= self.to
    }
}

/// Whether a day is between a first day (included) and an end (not included), each of them open if
/// `None`.
pub fn lives_on(from: Option<NaiveDate>, until: Option<NaiveDate>, day: NaiveDate) -> bool {
    from.is_none_or(|from| from <= day) && until.is_none_or(|until| day < until)
}

impl Books {
    pub fn is_working(&self, day: NaiveDate) -> bool {
        let listed = self.holidays.iter().chain(&self.packaged).find(|row| row.day == day);
        match listed {
            Some(row) => row.work,
            None => !matches!(day.weekday(), Weekday::Sat | Weekday::Sun),
        }
    }

    /// The last day of a term: the anchor is day 0.
    pub fn term_end(&self, anchor: NaiveDate, term: i64, kind: &str) -> NaiveDate {
        match kind {
            "calendar" => days_after(anchor, term),
            "calendar-roll" => {
                let mut end = days_after(anchor, term);
                while !self.is_working(end) {
                    end = days_after(end, 1);
                }
                end
            }
            "working" => {
                let (mut end, mut counted) = (anchor, 0);
                while counted < term {
                    end = days_after(end, 1);
                    counted += i64::from(self.is_working(end));
                }
                end
            }
            _ => panic!("no such due_kind: {kind}"),
        }
    }
}
