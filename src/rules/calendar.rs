//! Working days, by the table of days off and swapped working days.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate, Weekday};

use crate::model::{DayStatus, HolidayKind};

/// A row of the holiday table.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct HolidayRow {
    /// The day.
    pub day: NaiveDate,
    /// Off, or worked.
    pub kind: HolidayKind,
    /// What day it is.
    pub name: String,
    /// What says so.
    pub source: String,
    /// Whether it is certain.
    pub status: DayStatus,
}

/// Tells working days from days off. Lunar days are never computed: what the table does not have is not known.
#[derive(Clone, Debug, Default)]
pub struct WorkCalendar {
    rows: BTreeMap<NaiveDate, HolidayRow>,
    certain_years: BTreeSet<i32>,
}

impl WorkCalendar {
    /// Gathers the table's rows.
    pub fn new(rows: impl IntoIterator<Item = HolidayRow>) -> Self {
        let rows: BTreeMap<NaiveDate, HolidayRow> =
            rows.into_iter().map(|row| (row.day, row)).collect();
        let confirmed = rows.values().filter(|row| row.status == DayStatus::Confirmed);
        let certain_years = confirmed.map(|row| row.day.year()).collect();
        Self { rows, certain_years }
    }

    /// Returns whether a day is worked: a weekday that the table does not give off, or any day that it says is worked.
    pub fn is_working(&self, day: NaiveDate) -> bool {
        match self.rows.get(&day).map(|row| row.kind) {
            Some(HolidayKind::Off) => false,
            Some(HolidayKind::Work) => true,
            None => !is_weekend(day),
        }
    }

    /// Returns the table's row of a day.
    pub fn row(&self, day: NaiveDate) -> Option<&HolidayRow> {
        self.rows.get(&day)
    }

    /// Returns whether the table has a confirmed row of a year.
    pub fn knows(&self, year: i32) -> bool {
        self.certain_years.contains(&year)
    }

    /// Returns whether it is certain what a day is: its year's table has a confirmed row and the day is not provisional.
    pub fn is_certain(&self, day: NaiveDate) -> bool {
        self.certain_years.contains(&day.year())
            && self.rows.get(&day).is_none_or(|row| row.status == DayStatus::Confirmed)
    }
}

/// Returns whether a day is a Saturday or a Sunday.
pub(super) fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}
