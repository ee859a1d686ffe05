//! What still has to happen for each commune to meet its minimum (contract, section 9, "Outlook").

use anyhow::Result;
use chrono::{Days, NaiveDate};
use serde::Serialize;

use crate::figures::plan::{is_ahead, is_open, last_day};
use crate::figures::{Frame, UnitLine, YearFigures, calendar};
use crate::model::UnitKind;
use crate::rules::{UnitState, WorkCalendar};
use crate::store::Reader;
use crate::store::tally::PlanFact;

/// At least so many days lie between two sessions of one unit (contract, section 9, "Suggested schedule").
pub const APART: u64 = 30;

/// What one unit still owes and by when.
#[derive(Clone, Debug, Serialize)]
pub struct OutlookLine {
    /// Its code.
    pub unit: String,
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: UnitKind,
    /// Sessions owed in the period.
    pub required: i64,
    /// Sessions that count so far.
    pub counted: i64,
    /// Sessions still owed: required less counted.
    pub owed: i64,
    /// Open plan entries ahead that would count.
    pub planned: i64,
    /// Sessions that no plan entry stands for yet: owed less planned, not below 0.
    pub to_plan: i64,
    /// Days left of the unit's existence in the period, the day of the report among them.
    pub days_left: i64,
    /// A session has to be held every so many days: days left divided by sessions owed, rounded down; none where none is
    /// owed or no day is left.
    pub pace_days: Option<i64>,
    /// The last day for each session owed, the next one first.
    pub last_days: Vec<NaiveDate>,
    /// Whether they can all still be held.
    pub feasible: bool,
    /// What is proved so far.
    pub state: UnitState,
}

/// What still has to happen.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Outlook {
    /// Sessions owed by all units.
    pub owed: i64,
    /// Of these, those for which a plan entry stands.
    pub covered: i64,
    /// Of these, those still to be planned.
    pub to_plan: i64,
    /// Units that can no longer meet their minimum.
    pub infeasible: i64,
    /// Sessions reported for several units together, some of which may be owed no more.
    pub pool: i64,
    /// Each unit that owes the minimum.
    pub units: Vec<OutlookLine>,
}

/// Looks ahead from the day of the report.
///
/// # Errors
/// Where the file fails.
pub fn outlook(reader: Reader<'_>, figures: &YearFigures) -> Result<Outlook> {
    let frame = &figures.frame;
    let period = &frame.ask.period;
    let entries = reader.plan_facts(period.from, period.to, frame.ask.as_of)?;
    let calendar = calendar(reader)?;
    let mut all = Outlook { pool: figures.minimum.pool, ..Outlook::default() };
    for line in &figures.units {
        let one = unit(frame, &calendar, &entries, line);
        all.owed += one.owed;
        all.covered += one.owed - one.to_plan;
        all.to_plan += one.to_plan;
        all.infeasible += i64::from(!one.feasible);
        all.units.push(one);
    }
    Ok(all)
}

fn unit(frame: &Frame, calendar: &WorkCalendar, entries: &[PlanFact], line: &UnitLine) -> OutlookLine {
    let (as_of, to) = (frame.ask.as_of, frame.ask.period.to);
    let of_unit = |unit: i64| frame.lineage.code(frame.shown(unit)) == line.unit;
    let counts = |entry: &&PlanFact| frame.hosts_count(entry.hosts, last_day(entry).unwrap_or(to));
    let ahead = entries.iter().filter(is_open).filter(|entry| is_ahead(entry, as_of) && of_unit(entry.unit));
    let planned: i64 = ahead.filter(counts).map(|_| 1).sum();
    let held = frame.sessions.iter().filter(|session| of_unit(session.unit));
    let next = held.map(|session| session.day).max().and_then(|last| last.checked_add_days(Days::new(APART)));
    let unit = frame.lineage.units().find(|unit| frame.lineage.code(*unit) == line.unit);
    let last = unit.map_or(to, |unit| frame.last_day_of(unit));
    let last_days = last_days(calendar, last, line.shortfall);
    let days_left = ((last - as_of.max(frame.ask.period.from)).num_days() + 1).max(0);
    let earliest = next.map_or(as_of, |next| next.max(as_of));
    OutlookLine {
        unit: line.unit.clone(),
        name: line.name.clone(),
        kind: line.kind,
        required: line.required,
        counted: line.counted,
        owed: line.shortfall,
        planned,
        to_plan: (line.shortfall - planned).max(0),
        days_left,
        pace_days: (line.shortfall > 0 && days_left > 0).then(|| days_left / line.shortfall),
        feasible: line.shortfall == 0 || last_days.first().is_some_and(|day| *day >= earliest),
        last_days,
        state: line.state,
    }
}

/// The last days for so many sessions, each on a working day and apart from the next, counted back from the last day.
fn last_days(calendar: &WorkCalendar, last: NaiveDate, owed: i64) -> Vec<NaiveDate> {
    let mut days = Vec::new();
    let mut limit = Some(last);
    for _ in 0..owed {
        let Some(day) = limit.and_then(|limit| working(calendar, limit)) else { break };
        days.push(day);
        limit = day.checked_sub_days(Days::new(APART));
    }
    days.reverse();
    days
}

fn working(calendar: &WorkCalendar, mut day: NaiveDate) -> Option<NaiveDate> {
    while !calendar.is_working(day) {
        day = day.pred_opt()?;
    }
    Some(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn last_days_lie_apart_and_on_working_days() {
        let calendar = WorkCalendar::new([]);
        // 31/12/2023 is a Sunday; 29/11 a Wednesday; 30/10 a Monday.
        let days = last_days(&calendar, day("2023-12-31"), 3);
        assert_eq!(days, ["2023-10-30", "2023-11-29", "2023-12-29"].map(day));
        assert!(last_days(&calendar, day("2023-12-31"), 0).is_empty());
    }
}
