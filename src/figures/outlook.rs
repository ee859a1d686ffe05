//! Outlook: sessions still required of each commune (contract, section 9, "Outlook").

use std::collections::HashMap;

use anyhow::Result;
use chrono::{Days, NaiveDate};
use serde::Serialize;

use crate::figures::ahead::spans_with_minimum;
use crate::figures::block_figures::{
    BlockFigure, MinimumFigure, OutlookFigure, OutlookUnitFigure, UnitFigure,
};
use crate::figures::explain::{Explained, explain};
use crate::figures::figure::{Figure, FigureName};
use crate::figures::tally::units_at;
use crate::figures::{ReportContext, UnitLine, YearFigures, calendar};
use crate::model::{Plan, PlanWithSession, UnitKind};
use crate::rules::{UnitState, WorkCalendar};
use crate::store::{Reader, plans, sessions};

/// Minimum days between two sessions of one unit (contract, section 9, "Suggested schedule").
pub const APART: u64 = 30;

/// Sessions still required of one unit, and their last days.
#[derive(Clone, Debug, Serialize)]
pub struct OutlookLine {
    /// Unit code.
    pub unit: String,
    /// Unit name.
    pub name: String,
    /// Kind.
    pub kind: UnitKind,
    /// Sessions required in the period.
    pub required: i64,
    /// Sessions counted so far.
    pub counted: i64,
    /// Sessions still required: required minus counted. At most so many, since some may have been
    /// held of which nobody told.
    pub owed: i64,
    /// Open plan entries ahead that would count.
    pub planned: i64,
    /// Sessions without a plan entry: owed minus planned, at least 0.
    pub to_plan: i64,
    /// Remaining days on which the unit exists and has a minimum, including the day of the report.
    pub days_left: i64,
    /// Days left divided by sessions owed, rounded down; `None` if no session is owed or no day is
    /// left.
    pub pace_days: Option<i64>,
    /// Last day for each session owed, next first.
    pub last_days: Vec<NaiveDate>,
    /// Whether those that it lacks for certain can still be held.
    pub feasible: bool,
    /// State so far; `None` if no minimum is in force.
    pub state: Option<UnitState>,
    /// Whether it may have sessions of which nobody told.
    pub open: bool,
    /// Whether it is feasible only if it held sessions of which nobody told.
    #[serde(skip)]
    pub doubtful: bool,
    /// Whether fewer sessions may be required.
    #[serde(skip)]
    pub at_most: bool,
    /// Plan entries ahead that would count.
    #[serde(skip)]
    pub entries: Vec<String>,
}

/// Outlook of all units.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Outlook {
    /// Sessions still required of all units.
    pub owed: i64,
    /// Of these, sessions with a plan entry.
    pub covered: i64,
    /// Of these, sessions to be planned.
    pub to_plan: i64,
    /// Units that can no longer meet their minimum, whatever they held of which nobody told.
    pub infeasible: i64,
    /// Pooled sessions; some of the sessions owed may be among them.
    pub pool: i64,
    /// Units with a minimum.
    pub units: Vec<OutlookLine>,
}

/// Computes the outlook from the day of the report.
pub fn outlook(reader: Reader<'_>, figures: &YearFigures) -> Result<Outlook> {
    look_ahead(reader, &figures.context, figures.minimum.pool, &figures.units)
}

/// Computes the outlook from the figures of the minimum.
pub(super) fn look_ahead(
    reader: Reader<'_>,
    context: &ReportContext,
    pool: i64,
    lines: &[UnitLine],
) -> Result<Outlook> {
    let period = &context.query.period;
    let entries = plans::of_period(reader, period.from, period.to, context.query.as_of)?;
    let calendar = calendar(reader)?;
    let mut all = Outlook { pool, ..Outlook::default() };
    let ahead = by_unit(context, &entries);
    let held = last_held(reader, context)?;
    let owing = days_with_minimum(context);
    for line in lines {
        let code = line.unit.as_str();
        let ahead = ahead.get(code).map_or(&[][..], Vec::as_slice);
        let (first, last) = owing.get(code).copied().unwrap_or((period.from, period.to));
        let days = (first.max(context.query.as_of), last);
        let one = unit(&calendar, ahead, held.get(code).copied(), days, line);
        all.owed += one.owed;
        all.covered += one.owed - one.to_plan;
        all.to_plan += one.to_plan;
        all.infeasible += i64::from(!one.feasible);
        all.units.push(one);
    }
    Ok(all)
}

/// Returns the last session of each unit, by code of the unit shown; includes the time just before
/// the period, since the distance applies to it too.
fn last_held<'f>(
    reader: Reader<'_>,
    context: &'f ReportContext,
) -> Result<HashMap<&'f str, NaiveDate>> {
    let from = context.query.period.from;
    let near = from.checked_sub_days(Days::new(APART)).zip(from.pred_opt());
    let earlier = near.map_or(Ok(Vec::new()), |(near, eve)| {
        sessions::of_period(reader, near, eve.min(context.query.as_of))
    })?;
    let mut held: HashMap<&str, NaiveDate> = HashMap::new();
    for one in earlier.iter().chain(&context.sessions) {
        let session = &one.session;
        let last =
            held.entry(context.lineage.code(context.shown(session.unit))).or_insert(session.day);
        *last = session.day.max(*last);
    }
    Ok(held)
}

/// Returns the first and last day of the period on which a unit has a minimum, by code of the unit
/// shown.
fn days_with_minimum(context: &ReportContext) -> HashMap<&str, (NaiveDate, NaiveDate)> {
    let (from, to) = (context.query.period.from, context.query.period.to);
    let mut days: HashMap<&str, (NaiveDate, NaiveDate)> = HashMap::new();
    for one in context.lineage.units() {
        for span in spans_with_minimum(context, one)
            .into_iter()
            .filter(|span| span.days_within(from, to) > 0)
        {
            let first = span.from.map_or(from, |first| first.max(from));
            let last =
                span.until.and_then(|until| until.pred_opt()).map_or(to, |last| last.min(to));
            let known =
                days.entry(context.lineage.code(context.shown(one))).or_insert((first, last));
            *known = (known.0.min(first), known.1.max(last));
        }
    }
    days
}

/// Returns open plan entries ahead that will count, by code of the unit shown; under `count_at`
/// also for the units where they are to be held.
fn by_unit<'f>(
    context: &'f ReportContext,
    entries: &'f [PlanWithSession],
) -> HashMap<&'f str, Vec<&'f Plan>> {
    let mut by_unit: HashMap<&str, Vec<&Plan>> = HashMap::new();
    for entry in
        entries.iter().filter(|entry| entry.is_open() && entry.is_ahead(context.query.as_of))
    {
        let entry = &entry.plan;
        let last = entry.planned_for.last();
        if !context.hosts_count(entry.hosts, last) {
            continue;
        }
        by_unit.entry(context.lineage.code(context.shown(entry.unit))).or_default().push(entry);
        if context.book.on(last).count_at {
            for unit in units_at(context, entry.unit, entry.at) {
                by_unit.entry(context.lineage.code(unit)).or_default().push(entry);
            }
        }
    }
    by_unit
}

/// Computes one unit's outlook from its last session `held` and its remaining days.
fn unit(
    calendar: &WorkCalendar,
    ahead: &[&Plan],
    held: Option<NaiveDate>,
    (first, last): (NaiveDate, NaiveDate),
    line: &UnitLine,
) -> OutlookLine {
    let entries: Vec<String> = ahead.iter().map(|entry| entry.code.clone()).collect();
    let planned = i64::try_from(entries.len()).unwrap_or(i64::MAX);
    let next = held.and_then(|last| last.checked_add_days(Days::new(APART)));
    let earliest = next.map_or(first, |next| next.max(first));
    // A unit that does not exist yet, or a period that has not begun, has no untold sessions.
    let certain = if line.exists() { line.lacking } else { line.shortfall };
    let certain_days = last_days(calendar, last, certain);
    let last_days = last_days(calendar, last, line.shortfall);
    let fit = |days: &[NaiveDate], owed: i64| {
        owed == 0 || days.first().is_some_and(|day| *day >= earliest)
    };
    let feasible = fit(&certain_days, certain);
    let doubtful = feasible && !fit(&last_days, line.shortfall);
    let days_left = ((last - first).num_days() + 1).max(0);
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
        feasible,
        doubtful,
        last_days,
        state: line.state,
        open: line.open,
        at_most: certain < line.shortfall,
        entries,
    }
}

/// Returns the last days for a number of sessions, on working days and with the required distance,
/// counted back from `last`.
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

/// Explains a figure of an outlook; `None` if the name is unknown.
pub fn explain_outlook(
    reader: Reader<'_>,
    figures: &YearFigures,
    outlook: &Outlook,
    name: &str,
) -> Result<Option<Explained>> {
    let Some(Figure { name, value }) =
        outlook.figures().into_iter().find(|one| one.name.to_string() == name)
    else {
        return Ok(None);
    };
    let figure = Explained::of(&name, value);
    let by_unit = |part: &dyn Fn(&OutlookLine) -> i64| -> Vec<(String, i64)> {
        outlook.units.iter().map(|line| (line.unit.clone(), part(line))).collect()
    };
    let line = |unit: &str| outlook.units.iter().find(|line| line.unit == unit);
    Ok(Some(match &name {
        FigureName::Outlook(OutlookFigure::Owed) => figure.records(by_unit(&|line| line.owed)),
        FigureName::Outlook(OutlookFigure::Covered) => {
            figure.records(by_unit(&|line| line.owed - line.to_plan))
        }
        FigureName::Outlook(OutlookFigure::ToPlan) => figure.records(by_unit(&|line| line.to_plan)),
        FigureName::Outlook(OutlookFigure::Infeasible) => {
            figure.records(by_unit(&|line| i64::from(!line.feasible)))
        }
        FigureName::Outlook(OutlookFigure::Pool) => {
            let value = outlook.pool.into();
            let pool = explain(
                reader,
                figures,
                Figure { name: FigureName::Minimum(MinimumFigure::Pool), value },
            )?;
            Explained { records: pool.records, ..figure }
        }
        FigureName::OutlookUnit(unit, of) => match line(unit) {
            Some(line) => of_unit(reader, figures, line, figure, *of)?,
            None => figure,
        },
        FigureName::OutlookLastDay(unit, _) => match line(unit) {
            Some(line) => Explained { of: vec![owed(reader, figures, line)?], ..figure },
            None => figure,
        },
        _ => figure,
    }))
}

/// Returns a figure of a unit's line in the report.
fn in_report(
    reader: Reader<'_>,
    figures: &YearFigures,
    unit: &str,
    of: UnitFigure,
) -> Result<Option<Explained>> {
    let Some(line) = figures.units.iter().find(|line| line.unit == unit) else { return Ok(None) };
    let figure = Figure { name: FigureName::Unit(unit.to_owned(), of), value: of.value(line) };
    explain(reader, figures, figure).map(Some)
}

/// Explains a unit's sessions still required: required and counted.
fn owed(reader: Reader<'_>, figures: &YearFigures, line: &OutlookLine) -> Result<Explained> {
    let required = in_report(reader, figures, &line.unit, UnitFigure::Required)?;
    let counted = in_report(reader, figures, &line.unit, UnitFigure::Counted)?;
    let figure = Explained::of(
        FigureName::OutlookUnit(line.unit.clone(), OutlookUnitFigure::Owed),
        line.owed,
    );
    let of = [required, counted].into_iter().flatten().collect();
    Ok(Explained { of, ..figure.records([(line.unit.clone(), line.owed)]) })
}

/// Explains a figure of one unit by required and counted sessions, or by its plan entries.
fn of_unit(
    reader: Reader<'_>,
    figures: &YearFigures,
    line: &OutlookLine,
    figure: Explained,
    of: OutlookUnitFigure,
) -> Result<Explained> {
    let planned =
        |figure: Explained| figure.records(line.entries.iter().map(|code| (code.clone(), 1)));
    let as_in_report = |of: UnitFigure| -> Result<Explained> {
        let made_of = in_report(reader, figures, &line.unit, of)?.unwrap_or_default();
        Ok(Explained { figure: figure.figure.clone(), ..made_of })
    };
    Ok(match of {
        OutlookUnitFigure::Required => as_in_report(UnitFigure::Required)?,
        OutlookUnitFigure::Counted => as_in_report(UnitFigure::Counted)?,
        OutlookUnitFigure::State => as_in_report(UnitFigure::State)?,
        OutlookUnitFigure::Open => as_in_report(UnitFigure::Open)?,
        OutlookUnitFigure::Owed => owed(reader, figures, line)?,
        OutlookUnitFigure::Planned => planned(figure),
        OutlookUnitFigure::ToPlan => {
            let name = FigureName::OutlookUnit(line.unit.clone(), OutlookUnitFigure::Planned);
            let of = vec![owed(reader, figures, line)?, planned(Explained::of(name, line.planned))];
            Explained { of, ..figure.records([(line.unit.clone(), line.to_plan)]) }
        }
        OutlookUnitFigure::DaysLeft | OutlookUnitFigure::PaceDays => {
            Explained { of: vec![owed(reader, figures, line)?], ..figure }
        }
    })
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
