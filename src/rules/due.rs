//! The due day: how the days of a term are counted.
//!
//! The first day is not counted (Civil Code 2015, Art. 147); whether a last day off moves to the next working day
//! (Art. 148) is the rule set's to say, as the party regulation does not.

use chrono::{Days, NaiveDate};

use super::{HolidayRow, WorkCalendar};
use crate::model::DueKind;

/// A computed due day.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Due {
    /// The day.
    pub on: NaiveDate,
    /// Whether it rests on a day of which the holiday table is not certain.
    pub estimate: bool,
}

/// Why a day is not a working day.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum OffReason {
    /// A Saturday or Sunday.
    Weekend,
    /// A day off by the holiday table.
    Row(HolidayRow),
}

/// A day on the way to the due day.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct DueStep {
    /// The day.
    pub day: NaiveDate,
    /// Which day of the term it is; none where it is not counted.
    pub counted: Option<i64>,
    /// Why it is off, where that matters.
    pub off: Option<OffReason>,
}

/// Computes the due day of a term of `days` that runs from `anchor`, which is day 0.
pub fn due_on(anchor: NaiveDate, days: i64, kind: DueKind, calendar: &WorkCalendar) -> Due {
    let raw = plus(anchor, days);
    match kind {
        DueKind::Calendar => Due { on: raw, estimate: false },
        DueKind::CalendarRoll => {
            let on = rolled(raw, calendar);
            Due { on, estimate: any_uncertain(raw, on, calendar) }
        }
        DueKind::Working => {
            let on = counted(anchor, calendar).nth_working(days).unwrap_or(anchor);
            Due { on, estimate: on > anchor && any_uncertain(plus(anchor, 1), on, calendar) }
        }
    }
}

/// Tells how the due day came about: for `working` every day after `anchor`, else the last day and what moved it.
pub fn steps(anchor: NaiveDate, days: i64, kind: DueKind, calendar: &WorkCalendar) -> Vec<DueStep> {
    let raw = plus(anchor, days);
    let on = due_on(anchor, days, kind, calendar).on;
    match kind {
        DueKind::Calendar => vec![DueStep { day: raw, counted: Some(days), off: None }],
        DueKind::CalendarRoll => through(raw, on)
            .map(|day| DueStep { day, counted: (day == raw).then_some(days), off: off(day, calendar) })
            .collect(),
        DueKind::Working if on == anchor => vec![DueStep { day: anchor, counted: Some(0), off: None }],
        DueKind::Working => counted(anchor, calendar)
            .take_while(|(day, _)| *day <= on)
            .map(|(day, counted)| DueStep { day, counted, off: off(day, calendar) })
            .collect(),
    }
}

/// The days after an anchor, the working ones numbered.
struct Counted<'a> {
    day: NaiveDate,
    number: i64,
    calendar: &'a WorkCalendar,
}

fn counted(anchor: NaiveDate, calendar: &WorkCalendar) -> Counted<'_> {
    Counted { day: anchor, number: 0, calendar }
}

impl Counted<'_> {
    fn nth_working(mut self, days: i64) -> Option<NaiveDate> {
        if days <= 0 { None } else { self.find(|(_, number)| *number == Some(days)).map(|(day, _)| day) }
    }
}

impl Iterator for Counted<'_> {
    type Item = (NaiveDate, Option<i64>);

    fn next(&mut self) -> Option<Self::Item> {
        self.day = self.day.succ_opt()?;
        let works = self.calendar.is_working(self.day);
        self.number += i64::from(works);
        Some((self.day, works.then_some(self.number)))
    }
}

fn plus(day: NaiveDate, days: i64) -> NaiveDate {
    day.checked_add_days(Days::new(u64::try_from(days).unwrap_or(0))).unwrap_or(NaiveDate::MAX)
}

fn through(first: NaiveDate, last: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    first.iter_days().take_while(move |day| *day <= last)
}

fn rolled(raw: NaiveDate, calendar: &WorkCalendar) -> NaiveDate {
    raw.iter_days().find(|day| calendar.is_working(*day)).unwrap_or(raw)
}

fn any_uncertain(first: NaiveDate, last: NaiveDate, calendar: &WorkCalendar) -> bool {
    through(first, last).any(|day| !calendar.is_certain(day))
}

fn off(day: NaiveDate, calendar: &WorkCalendar) -> Option<OffReason> {
    let reason = || calendar.row(day).cloned().map_or(OffReason::Weekend, OffReason::Row);
    (!calendar.is_working(day)).then(reason)
}
