//! Until when units reported, and what to ask of those that did not (contract 0.2, section 5,
//! "Silence is not zero").
//!
//! Example: as of 30 November, a commune that said in October that its sessions until 30 September
//! are all there is 61 days behind, with a gap from 1 October to 30 November. It is asked how many
//! sessions it held in these two months; the answer may be none, but then it is told.

use std::collections::BTreeMap;

use anyhow::Result;
use chrono::NaiveDate;
use serde::Serialize;

use crate::figures::block_figures::{BlockFigure, CoverageFigure};
use crate::figures::completeness::silent;
use crate::figures::explain::{Explained, explain, named};
use crate::figures::{ReportContext, UnitLine, YearFigures};
use crate::model::{UnitId, UnitKind};
use crate::rules::{Heard, HeardFrom, Stretch};
use crate::store::Reader;
use crate::text::viet_nam_day;

/// Until when a unit that owes the minimum reported.
#[derive(Clone, Debug, Serialize)]
pub struct CoverageLine {
    /// Unit code.
    pub unit: String,
    /// Unit name.
    pub name: String,
    /// Kind.
    #[serde(skip)]
    pub kind: UnitKind,
    /// Last day of its life until which it was heard of; `None` if never.
    pub heard_until: Option<NaiveDate>,
    /// Days of its life of which nobody told.
    pub gaps: Vec<Stretch>,
    /// How it was heard of.
    pub heard_from: Option<HeardFrom>,
    /// Days from there to the last day of the report; `None` if it was never heard of.
    pub days_behind: Option<i64>,
    /// Day on which the last bundle from its office was merged, as far as the register knows.
    pub last_bundle: Option<NaiveDate>,
    /// Whether it exists on any day of the period until the report's.
    #[serde(skip)]
    pub exists: bool,
    /// Whether it may have sessions of which nobody told, its own or those of a unit above.
    #[serde(skip)]
    pub open: bool,
}

/// How many units reported all their days.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Reporting {
    /// Units without a gap.
    pub reported: i64,
    /// Units that exist until the report's day.
    pub units: i64,
}

impl Reporting {
    /// Counts the units that reported all their days, of those that exist; `None` if that tells
    /// nothing: there is none, or only the register's own.
    pub fn of(figures: &YearFigures) -> Option<Self> {
        let units: Vec<&UnitLine> = figures.units.iter().filter(|line| line.exists()).collect();
        if units.iter().all(|line| line.unit == figures.register.unit) {
            return None;
        }
        let reported = units.iter().filter(|line| line.gaps.is_empty()).count();
        let count = |number| i64::try_from(number).unwrap_or(i64::MAX);
        Some(Self { reported: count(reported), units: count(units.len()) })
    }
}

/// Returns until when each unit reported, by code.
pub fn coverage_lines(reader: Reader<'_>, figures: &YearFigures) -> Result<Vec<CoverageLine>> {
    let context = &figures.context;
    let mut bundles: BTreeMap<String, NaiveDate> = BTreeMap::new();
    for (office, at) in reader.offices_heard()? {
        let Some(day) = viet_nam_day(&at) else { continue };
        let shown = match context.lineage.coded(&office) {
            Some(unit) => context.lineage.code(context.shown(unit)).to_owned(),
            None => office,
        };
        let last = bundles.entry(shown).or_insert(day);
        *last = day.max(*last);
    }
    let line = |line: &UnitLine| CoverageLine {
        unit: line.unit.clone(),
        name: line.name.clone(),
        kind: line.kind,
        heard_until: line.heard_until,
        gaps: line.gaps.clone(),
        heard_from: line.heard_from,
        days_behind: line.heard_until.map(|day| (context.last_day() - day).num_days()),
        last_bundle: bundles.get(&line.unit).copied(),
        exists: line.exists(),
        open: line.open,
    };
    Ok(figures.units.iter().map(line).collect())
}

/// Returns the units that owe nothing and have days of which nobody told, by code: their sessions
/// are missing from the total, and may count in units below.
pub fn silent_without_minimum(figures: &YearFigures) -> Vec<UnitId> {
    let context = &figures.context;
    let listed = |unit: UnitId| {
        let shown = context.lineage.code(context.shown(unit));
        figures.units.iter().any(|line| line.unit == shown)
    };
    let all = silent(context).into_iter().filter(|(_, heard)| !heard.gaps().is_empty());
    let mut units: Vec<UnitId> = all.map(|(unit, _)| unit).filter(|unit| !listed(*unit)).collect();
    units.sort_by_key(|unit| context.lineage.code(*unit).to_owned());
    units
}

/// Explains a figure of `report coverage`: the days that a unit is behind by what covers its days,
/// other figures as everywhere.
pub fn explain_coverage(
    reader: Reader<'_>,
    figures: &YearFigures,
    name: &str,
) -> Result<Option<Explained>> {
    for line in coverage_lines(reader, figures)? {
        let of = |figure: CoverageFigure| format!("units.{}.{}", line.unit, figure.code());
        let own = [CoverageFigure::DaysBehind, CoverageFigure::LastBundle];
        let Some(figure) = own.into_iter().find(|figure| of(*figure) == name) else { continue };
        let explained = Explained::of(name, figure.value(&line));
        let until = named(figures, &of(CoverageFigure::HeardUntil));
        return Ok(Some(match (figure, until) {
            (CoverageFigure::DaysBehind, Some(until)) => {
                let until = explain(reader, figures, until)?;
                Explained { records: until.records, open: until.open, ..explained }
            }
            _ => explained.records([]),
        }));
    }
    named(figures, name).map(|figure| explain(reader, figures, figure)).transpose()
}

/// Days of a unit of which nobody told, and the sessions recorded on them.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct AskedDays {
    /// The unit that held the sessions.
    pub unit: UnitId,
    /// The days.
    pub days: Stretch,
    /// Recorded sessions of these days.
    pub recorded: i64,
}

/// What to ask of one office.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct CoverageRequest {
    /// The unit whose office answers: the one asked about, or its only successor.
    pub office: UnitId,
    /// Its code.
    pub code: String,
    /// The days asked about, of the unit and those that it succeeds.
    pub asked: Vec<AskedDays>,
    /// Last day until which it was heard of; `None` if never.
    pub heard_until: Option<NaiveDate>,
}

/// Open units, by what can be asked of them.
#[derive(Debug, Default)]
pub struct CoverageRequests {
    /// What to ask, by the office's code.
    pub requests: Vec<CoverageRequest>,
    /// Ended units without an office that succeeds them alone.
    pub ended: Vec<UnitId>,
    /// Units that told everything themselves, with those above that did not.
    pub above: Vec<(UnitId, Vec<UnitId>)>,
    /// Whether the register's own unit is open.
    pub own: bool,
}

/// Finds what to ask of whom: every open unit that a report covers, and those above that are open,
/// but for the register's own.
pub fn coverage_requests(context: &ReportContext) -> CoverageRequests {
    let own = context.reported.own;
    let mut all = CoverageRequests::default();
    let mut asked: BTreeMap<String, CoverageRequest> = BTreeMap::new();
    for (unit, heard) in silent(context) {
        let gaps = heard.gaps();
        let office = context.lineage.now(unit);
        if unit == own || office == own {
            all.own = true;
        } else if gaps.is_empty() {
            all.above.push((unit, heard.above.keys().copied().collect()));
        } else if !exists(context, office) {
            all.ended.push(unit);
        } else {
            let code = context.lineage.code(office).to_owned();
            let request = asked.entry(code.clone()).or_insert(CoverageRequest {
                office,
                code,
                asked: Vec::new(),
                heard_until: None,
            });
            request.heard_until = request.heard_until.max(heard.until());
            request.asked.extend(asked_days(context, unit, &heard));
        }
    }
    for request in asked.values_mut() {
        request.asked.sort_by_key(|one| (one.days.from, one.days.until, one.unit));
    }
    all.requests = asked.into_values().collect();
    all
}

fn exists(context: &ReportContext, unit: UnitId) -> bool {
    let day = context.query.as_of;
    context.lineage.lives(unit).iter().any(|life| life.span.contains(day))
}

fn asked_days(context: &ReportContext, unit: UnitId, heard: &Heard) -> Vec<AskedDays> {
    let recorded = |days: &Stretch| {
        let all = context.sessions.iter().map(|one| &one.session);
        let own =
            all.filter(|one| one.unit == unit && days.from <= one.day && one.day <= days.until);
        i64::try_from(own.count()).unwrap_or(i64::MAX)
    };
    let gaps = heard.gaps();
    let one = |days: &Stretch| AskedDays { unit, days: *days, recorded: recorded(days) };
    gaps.stretches().iter().map(one).collect()
}
