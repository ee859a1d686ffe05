//! The work calendar: weekends, days off and swapped working days.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate, Weekday};

use crate::model::{DayStatus, HolidayKind};

/// A row of the holiday table.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct HolidayRow {
    /// The day.
    pub day: NaiveDate,
    /// Whether it is off or a swapped working day.
    pub kind: HolidayKind,
    /// What it is called.
    pub name: String,
    /// The document that says so.
    pub source: String,
    /// Whether it is certain.
    pub status: DayStatus,
}

/// The days on which offices work, by the holiday table.
#[derive(Clone, Debug, Default)]
pub struct WorkCalendar {
    rows: BTreeMap<NaiveDate, HolidayRow>,
    confirmed_years: BTreeSet<i32>,
}

impl WorkCalendar {
    /// Makes a calendar; of two rows for one day the later holds.
    pub fn new(rows: impl IntoIterator<Item = HolidayRow>) -> Self {
        let rows: BTreeMap<_, _> = rows.into_iter().map(|row| (row.day, row)).collect();
        let confirmed = rows.values().filter(|row| row.status == DayStatus::Confirmed);
        let confirmed_years = confirmed.map(|row| row.day.year()).collect();
        Self { rows, confirmed_years }
    }

    /// Tells whether offices work on `day`.
    pub fn is_working(&self, day: NaiveDate) -> bool {
        match self.rows.get(&day) {
            Some(row) => row.kind == HolidayKind::Work,
            None => !matches!(day.weekday(), Weekday::Sat | Weekday::Sun),
        }
    }

    /// Returns the table's row for `day`.
    pub fn row(&self, day: NaiveDate) -> Option<&HolidayRow> {
        self.rows.get(&day)
    }

    /// Tells whether the table can be relied on for `day`: its year has a confirmed row and it is not provisional.
    pub fn is_certain(&self, day: NaiveDate) -> bool {
        self.confirmed_years.contains(&day.year())
            && self.rows.get(&day).is_none_or(|row| row.status == DayStatus::Confirmed)
    }
}
