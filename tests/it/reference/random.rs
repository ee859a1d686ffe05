//! Small valid random registers, each with a report.
//!
//! Each table is drawn as raw numbers, and numbers that refer to another table wrap around its
//! length, so that a failing case shrinks row by row. Days are around 2032, a leap year.

use chrono::{Datelike, NaiveDate};
use proptest::prelude::*;
use serde_json::Value;

use super::acts::day_of;
use super::build::{build, on, periods, pick};
use super::calendar::{Period, day, days_after, last_of_month};
use super::figures::{Question, report_year};
use super::raw::*;
use super::records::Books;

/// A register and a requested report.
#[derive(Clone, Debug)]
pub struct Case {
    pub books: Books,
    pub period: Period,
    pub as_of: NaiveDate,
    pub unit: Option<String>,
    /// Whether units are shown as they are now.
    pub now: bool,
    /// The code and name of the register's own unit.
    pub register: (String, String),
}

impl Case {
    /// The parameters of the report.
    pub fn question(&self) -> Question<'_> {
        Question {
            books: &self.books,
            period: &self.period,
            as_of: self.as_of,
            unit: self.unit.as_deref(),
            now: self.now,
            own: &self.register.0,
        }
    }

    /// The reference's report.
    pub fn report(&self) -> Value {
        report_year(&self.question(), (&self.register.0, &self.register.1))
    }

    /// The program's arguments after `report`.
    pub fn arguments(&self) -> Vec<String> {
        let mut words = vec!["year".to_owned(), self.period.label.clone()];
        words.extend(["--as-of".to_owned(), self.as_of.to_string(), "--json".to_owned()]);
        if let Some(unit) = &self.unit {
            words.extend(["--unit".to_owned(), unit.clone()]);
        }
        if self.now {
            words.extend(["--view", "now"].map(str::to_owned));
        }
        words
    }
}

/// A random register.
pub fn books() -> impl Strategy<Value = Books> {
    raw_books().prop_map(|raw| build(&raw))
}

fn period() -> impl Strategy<Value = Period> {
    prop_oneof![
        4 => Just(Period::year(2032)),
        4 => prop::sample::select(periods()),
        1 => (1..13_u32).prop_map(|month| Period::month(2032, month)),
        2 => (1..13_u32, 1..29_u32).prop_map(|(month, at)| Period::month(2032, month).cut_off(at)),
        1 => (1..29_u32).prop_map(|at| Period::year(2032).cut_off(at)),
        1 => Just(Period::range(day(2031, 7, 2), day(2033, 1, 20))),
        // A range that is not a named period.
        2 => (offset(), 1..300_i64).prop_map(|(from, length)| {
            let from = on(from);
            let from = if from.day() == 1 { days_after(from, 1) } else { from };
            Period::range(from, days_after(from, length))
        }),
    ]
}

/// A random register and a report.
pub fn case() -> impl Strategy<Value = Case> {
    let unit = prop::option::weighted(0.25, index());
    let as_of = prop_oneof![
        3 => Just(None),
        3 => Just(Some(When::Session(500))),
        2 => offset().prop_map(|at| Some(When::Session(at))),
        2 => (0..2_i64).prop_map(|after| Some(When::Due(after))),
        2 => (0..2_i64).prop_map(|after| Some(When::Rule(after))),
        1 => (0..2_i64).prop_map(|after| Some(When::Promise(after))),
    ];
    let now = prop::bool::weighted(0.3);
    (books(), period(), as_of, index(), unit, now).prop_map(
        |(books, period, as_of, at, unit, now)| {
            let as_of = match as_of {
                None => period.to,
                Some(When::Session(offset)) => on(offset),
                Some(_) if books.petitions.is_empty() => last_of_month(period.from),
                Some(when) => day_of(&books, &pick(&books.petitions, at), when),
            };
            let unit = unit.map(|at| pick(&books.units, at).code);
            let register = ("nam-sach".to_owned(), "Nam Sách".to_owned());
            Case { books, period, as_of, unit, now, register }
        },
    )
}
