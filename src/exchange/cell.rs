//! A workbook's cell being read: its displayed text, and its value for a column of a table.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime};

use crate::exchange::number_format::{self, Shape};
use crate::model::{AnyColumn, Type};
use crate::problem::Problem;

/// The position of a cell: row and column from 0.
pub(super) type Place = (u32, u32);

/// A cell with content.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Cell {
    /// Its position.
    pub at: Place,
    /// Its displayed text.
    pub shown: String,
    /// Its value.
    pub value: CellValue,
    /// Whether it holds a formula.
    pub is_formula: bool,
}

/// The value of a cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CellValue {
    /// Text, a truth value or an error, with nothing beyond the displayed text.
    Text,
    /// A number, and its day as a serial number, with a time if it is not whole.
    Number(f64, Option<NaiveDateTime>),
    /// A percentage.
    Percent,
    /// A day, with a time if it is not midnight, and whether its format shows the day of the month.
    Day(NaiveDateTime, bool),
    /// A time of day or a duration.
    Time,
}

/// The years of serial numbers that are taken for days.
const SERIAL_YEARS: std::ops::RangeInclusive<i32> = 2000..=2099;

impl CellValue {
    /// Reads a number and its displayed text by its format code.
    pub(super) fn of_number(number: f64, code: &str, is_1904: bool) -> (Self, String) {
        let shown = number_format::show(number, code, is_1904);
        let day = number_format::moment(number, is_1904);
        let value = match (number_format::shape(code), day) {
            (Shape::Percent(_), _) => Self::Percent,
            (Shape::Day { of_month }, Some(day)) if number >= 1.0 || is_1904 => {
                Self::Day(day, of_month)
            }
            (Shape::Day { .. } | Shape::Time, _) => Self::Time,
            (_, day) => Self::Number(number, day.filter(|day| SERIAL_YEARS.contains(&day.year()))),
        };
        (value, shown)
    }

    /// Reads an ISO day, with or without a time, or a time alone; `None` for other text.
    pub(super) fn of_iso(text: &str) -> Option<(Self, String)> {
        if let Ok(day) = text.parse::<NaiveDate>() {
            return Some((Self::Day(day.into(), true), day.format("%d/%m/%Y").to_string()));
        }
        let at: NaiveDateTime = text.trim_end_matches('Z').parse().ok()?;
        Some((Self::Day(at, true), at.format("%d/%m/%Y %H:%M").to_string()))
    }

    /// Returns the cell's text for a column.
    ///
    /// # Errors
    /// If the sheet shows one thing and means another: a day or a fraction in a column of numbers,
    /// a time in a column of days.
    pub(super) fn read_as(self, column: &AnyColumn, shown: &str) -> Result<String, Problem> {
        let refused = |key: &'static str| Err(Problem::refused(key).with("given", shown));
        match (column.of, self) {
            (Type::Count, Self::Day(..)) => refused("cell-day-as-count"),
            (Type::Count, Self::Time) => refused("cell-time-as-count"),
            (Type::Count, Self::Percent) => refused("cell-not-whole"),
            (Type::Count, Self::Number(number, _)) if number.fract() != 0.0 => {
                refused("cell-not-whole")
            }
            (Type::Count, Self::Number(number, _)) => Ok(number_format::plain(number)),
            (Type::Day | Type::DayOrYes, Self::Day(day, _) | Self::Number(_, Some(day))) => {
                // The time goes along, so that the reader of days says that it is dropped.
                let is_whole = day.time() == NaiveTime::MIN;
                Ok(if is_whole { day.date().to_string() } else { day.to_string() })
            }
            (Type::Day | Type::DayOrYes, Self::Number(..)) => refused("cell-number-as-day"),
            (Type::Day | Type::DayOrYes, Self::Time | Self::Percent) => refused("cell-time-as-day"),
            (Type::Month, Self::Day(day, _)) | (Type::Period, Self::Day(day, false)) => {
                Ok(day.format("%Y-%m").to_string())
            }
            _ => Ok(shown.to_owned()),
        }
    }
}
