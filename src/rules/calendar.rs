//! Working days, from the table of days off and swapped working days.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate, Weekday};

use crate::model::{DayStatus, HolidayKind};

/// A row of the holiday table.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct HolidayRow {
    /// Day.
    pub day: NaiveDate,
    /// Day off or working day.
    pub kind: HolidayKind,
    /// Name of the day.
    pub name: String,
    /// Source.
    pub source: String,
    /// Confirmed or provisional.
    pub status: DayStatus,
}

/// Working days and days off. Lunar days are never computed: days missing from the table are
/// unknown.
#[derive(Clone, Debug, Default)]
pub struct WorkCalendar {
    rows: BTreeMap<NaiveDate, HolidayRow>,
    certain_years: BTreeSet<i32>,
}

impl WorkCalendar {
    /// Makes a calendar from the table's rows.
    pub fn new(rows: impl IntoIterator<Item = HolidayRow>) -> Self {
        let rows: BTreeMap<NaiveDate, HolidayRow> =
            rows.into_iter().map(|row| (row.day, row)).collect();
        let confirmed = rows.values().filter(|row| row.status == DayStatus::Confirmed);
        let certain_years = confirmed.map(|row| row.day.year()).collect();
        Self { rows, certain_years }
    }

    /// Returns whether a day is a working day: by the table, else a weekday.
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

    /// Returns whether the table has a confirmed row in a year.
    pub fn knows(&self, year: i32) -> bool {
        self.certain_years.contains(&year)
    }

    /// Returns whether the status of a day is certain: the table has a confirmed row in its year,
    /// and the day is not provisional.
    pub fn is_certain(&self, day: NaiveDate) -> bool {
        self.certain_years.contains(&day.year())
            && self.rows.get(&day).is_none_or(|row| row.status == DayStatus::Confirmed)
    }
}

/// Returns whether a day is a Saturday or a Sunday.
pub(super) fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}
