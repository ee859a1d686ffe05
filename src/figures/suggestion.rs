//! Suggested schedule of the sessions to be planned (contract, section 9, "Suggested schedule").

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;

use anyhow::Result;
use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use crate::figures::ahead::{Facts, spans_with_minimum};
use crate::figures::minimum::minimum;
use crate::figures::outlook::look_ahead;
use crate::figures::planned::{PlanLine, PlanState, UnitName};
use crate::figures::visits::visits;
use crate::figures::{OutlookLine, OwnUnit, ReportContext, ReportQuery, calendar};
use crate::model::{Closed, Period, Post, SessionKind, UnitId, UnitKind};
use crate::problem::{Problem, Warning};
use crate::rules::schedule::{Asked, Clash, Limit, Limits, Need, Placed, SessionNeed, schedule};
use crate::store::{Reader, plans};

/// Query of a suggestion.
#[derive(Clone, Debug)]
pub struct ToSuggest {
    /// Period.
    pub period: Period,
    /// Today.
    pub today: NaiveDate,
    /// Unit, with its descendants.
    pub unit: Option<UnitId>,
    /// Thematic sessions per unit.
    pub thematic: usize,
    /// Communes to be visited by each head of the unit above.
    pub visits: usize,
    /// Minimum days between two sessions of one unit.
    pub apart: i64,
    /// Seed that decides between equally good schedules.
    pub seed: u64,
}

/// A unit with a minimum, and its suggested sessions.
#[derive(Clone, Debug, Serialize)]
pub struct SuggestedUnit {
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
    /// Open plan entries ahead that would count.
    pub planned: i64,
    /// Days suggested.
    pub proposed: Vec<NaiveDate>,
    /// Days suggested for visits by leaders of a higher unit.
    pub visits: Vec<NaiveDate>,
}

/// Suggested sessions of a quarter.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
pub struct Quarter {
    /// Year.
    pub year: i32,
    /// Quarter, 1 to 4.
    pub quarter: u32,
    /// Number of sessions.
    pub sessions: usize,
}

/// A suggested schedule.
#[derive(Clone, Debug)]
pub struct Suggestion {
    /// Query.
    pub query: ToSuggest,
    /// Register's own unit.
    pub register: OwnUnit,
    /// Sessions, by day.
    pub lines: Vec<PlanLine>,
    /// Units with a minimum, by code.
    pub units: Vec<SuggestedUnit>,
    /// Sessions by quarter.
    pub quarters: Vec<Quarter>,
    /// Pooled sessions; some of the sessions owed may be among them.
    pub pool: i64,
    /// Warnings for the reader.
    pub warnings: Vec<Warning>,
}

/// Units whose sessions cannot be scheduled, for people.
#[derive(Clone, Debug, Serialize)]
pub struct ClashLine {
    /// Unit codes.
    pub units: Vec<String>,
    /// Sessions needed.
    pub needed: usize,
    /// Sessions that fit; `None` for several units, for which it is not computed.
    pub fits: Option<usize>,
    /// First open day.
    pub from: Option<NaiveDate>,
    /// Limits each of which, if lifted alone, allows a schedule.
    pub limits: Vec<Limit>,
    /// Persons with posts in several of the units.
    pub persons: Vec<String>,
    /// Whether the search gave up before it had an answer.
    pub undecided: bool,
    /// Unit names.
    #[serde(skip)]
    pub names: Vec<UnitName>,
}

/// Why there is no schedule.
#[derive(Clone, Debug)]
pub struct NoSchedule {
    /// Query.
    pub query: ToSuggest,
    /// Clashes.
    pub clashes: Vec<ClashLine>,
    /// Largest distance in days that allows a schedule.
    pub apart: Option<i64>,
}

impl fmt::Display for NoSchedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no schedule: {:?}", self.clashes)
    }
}

impl Error for NoSchedule {}

/// Suggests a schedule for the sessions to be planned.
///
/// # Errors
/// If there is no schedule ([`NoSchedule`]), the period is over, visits have no commune to go to,
/// or the register fails.
pub fn suggest(reader: Reader<'_>, query: ToSuggest) -> Result<Suggestion> {
    let context = ReportContext::read(
        reader,
        ReportQuery { unit: query.unit, ..ReportQuery::new(query.period.clone(), query.today) },
    )?;
    let (sums, lines) = minimum(&context);
    let ahead = look_ahead(reader, &context, sums.pool, &lines)?.units;
    let facts = Facts::read(reader, &context, query.apart)?;
    let calendar = calendar(reader)?;
    let asked = Asked {
        needs: needs(reader, &context, &facts, &query, &ahead)?,
        busy: facts.busy(),
        load: facts.dated().fold(BTreeMap::new(), |mut load, (_, _, day, _)| {
            *load.entry(day).or_default() += 1;
            load
        }),
        seed: query.seed,
    };
    let (from, to) = (query.period.from, query.period.to);
    if to < query.today && !asked.needs.is_empty() {
        return Err(Problem::refused("schedule-past")
            .with("period", query.period.label.as_str())
            .into());
    }
    let limits = Limits {
        from,
        to,
        today: query.today,
        apart: query.apart,
        calendar: &calendar,
        book: &context.book,
    };
    let placed = match schedule(&limits, &asked) {
        Ok(placed) => placed,
        Err(clashes) => {
            let apart = apart_that_does(&limits, &asked, &clashes);
            let clashes = clashes.into_iter().map(|clash| clash_line(&context, clash)).collect();
            return Err(NoSchedule { query, clashes, apart }.into());
        }
    };
    let warnings = warnings(reader, &context, &limits)?;
    Ok(Suggestion {
        register: context.own_unit(reader)?,
        lines: placed.iter().map(|one| plan_line(&context, &limits, one)).collect(),
        units: ahead.iter().map(|line| unit_line(&context, line, &placed)).collect(),
        quarters: quarters(&placed),
        pool: sums.pool,
        warnings,
        query,
    })
}

/// Returns the needs of each unit: sessions to be planned, or the thematic ones if more; and the
/// visits.
fn needs(
    reader: Reader<'_>,
    context: &ReportContext,
    facts: &Facts<'_>,
    query: &ToSuggest,
    ahead: &[OutlookLine],
) -> Result<Vec<Need>> {
    let mut needs = Vec::new();
    let mut visited: BTreeMap<UnitId, i64> = BTreeMap::new();
    if query.visits > 0 {
        let own = reader.own_unit()?;
        let organiser =
            query.unit.filter(|unit| !context.lineage.ever_has_minimum(*unit)).unwrap_or(own);
        let session_needs = visits(reader, context, facts, organiser, query.visits, query.seed)?;
        session_needs
            .iter()
            .flat_map(|session_need| &session_need.places)
            .for_each(|place| *visited.entry(*place).or_default() += 1);
        needs.push(Need { session_needs, ..facts.need(organiser) });
    }
    // A visit is certain to count only if the rules say so for every day on which it may fall.
    let (first, last) = (query.period.from.max(query.today), query.period.to);
    let counts =
        first.iter_days().take_while(|day| *day <= last).all(|day| context.book.on(day).count_at);
    for line in ahead {
        let Some(unit) = context.lineage.coded(&line.unit) else { continue };
        let by_others = visited.get(&unit).copied().filter(|_| counts).unwrap_or(0);
        let owed = usize::try_from(line.to_plan - by_others).unwrap_or(0);
        let asked = if line.required > 0 { query.thematic } else { 0 };
        let thematic = asked.saturating_sub(facts.thematic(unit));
        let count = owed.max(thematic);
        let posts = vec![Post::Secretary, Post::Chair];
        let session_need = SessionNeed {
            count,
            spans: spans_with_minimum(context, unit),
            posts,
            places: Vec::new(),
        };
        if count > 0 {
            needs.push(Need { session_needs: vec![session_need], thematic, ..facts.need(unit) });
        }
    }
    needs.retain(|need| need.session_needs.iter().any(|session_need| session_need.count > 0));
    Ok(needs)
}

/// Finds the largest distance in days that allows a schedule: a smaller distance never prevents
/// one.
fn apart_that_does(limits: &Limits<'_>, asked: &Asked, clashes: &[Clash]) -> Option<i64> {
    let named: Vec<UnitId> = clashes.iter().flat_map(|clash| clash.units.iter().copied()).collect();
    let needs = asked.needs.iter().filter(|need| named.contains(&need.unit)).cloned().collect();
    let few = Asked { needs, ..asked.clone() };
    let does = |apart: i64, asked: &Asked| schedule(&Limits { apart, ..*limits }, asked).is_ok();
    let (mut can, mut cannot) = (1, limits.apart);
    if cannot <= can || !does(can, &few) {
        return None;
    }
    while cannot - can > 1 {
        let middle = i64::midpoint(can, cannot);
        if does(middle, &few) { can = middle } else { cannot = middle }
    }
    Some(can).filter(|apart| does(*apart, asked))
}

fn clash_line(context: &ReportContext, clash: Clash) -> ClashLine {
    let Clash { units, needed, fits, from, limits, persons, undecided } = clash;
    let name = |unit: &UnitId| UnitName::on(context, *unit, context.query.period.to);
    let names = units.iter().map(name).collect();
    let units = units.iter().map(|unit| context.lineage.code(*unit).to_owned()).collect();
    ClashLine { units, needed, fits, from, limits, persons, undecided, names }
}

fn plan_line(context: &ReportContext, limits: &Limits<'_>, placed: &Placed) -> PlanLine {
    let unit_name = UnitName::on(context, placed.unit, placed.day);
    let kind = if placed.thematic { SessionKind::Thematic } else { SessionKind::Periodic };
    PlanLine {
        code: None,
        unit: context.lineage.code(placed.unit).to_owned(),
        day: Some(placed.day),
        month: None,
        hosts: placed.post.code().to_owned(),
        at: placed.at.map(|at| context.lineage.code(at).to_owned()),
        venue: None,
        kind: kind.code().to_owned(),
        topic: None,
        audience: None,
        number: None,
        notice: None,
        status: None,
        reason: None,
        name: unit_name.name.clone(),
        state: PlanState::Proposed,
        held_on: None,
        notice_by: limits.notice_by(placed.day),
        at_name: placed.at.map(|at| UnitName::on(context, at, placed.day)),
        unit_name,
    }
}

fn unit_line(context: &ReportContext, line: &OutlookLine, placed: &[Placed]) -> SuggestedUnit {
    let unit = context.lineage.coded(&line.unit);
    let days = |own: bool| {
        let here =
            placed.iter().filter(|one| if own { Some(one.unit) == unit } else { one.at == unit });
        here.map(|one| one.day).collect()
    };
    SuggestedUnit {
        unit: line.unit.clone(),
        name: line.name.clone(),
        kind: line.kind,
        required: line.required,
        counted: line.counted,
        planned: line.planned,
        proposed: days(true),
        visits: days(false),
    }
}

fn quarters(placed: &[Placed]) -> Vec<Quarter> {
    let mut counts: BTreeMap<(i32, u32), usize> = BTreeMap::new();
    placed.iter().for_each(|one| {
        *counts.entry((one.day.year(), one.day.month0() / 3 + 1)).or_default() += 1
    });
    counts
        .into_iter()
        .map(|((year, quarter), sessions)| Quarter { year, quarter, sessions })
        .collect()
}

/// Returns warnings: missing days off, past plan entries, and those of the figures used.
fn warnings(
    reader: Reader<'_>,
    context: &ReportContext,
    limits: &Limits<'_>,
) -> Result<Vec<Warning>> {
    let mut all = context.warnings.clone();
    let first = limits.from.max(limits.today).year();
    for year in (first..=limits.to.year()).filter(|year| !limits.calendar.knows(*year)) {
        all.push(Warning::new("schedule-days-off-unknown").with("year", year.to_string()));
    }
    let entries = plans::of_period(reader, limits.from, limits.to, limits.today)?;
    let past = entries.iter().filter(|entry| {
        entry.is_open() && !entry.is_ahead(limits.today) && context.covers(entry.plan.unit)
    });
    let past: Vec<String> = past.map(|entry| entry.plan.code.clone()).collect();
    if let Some(first) = past.first() {
        let warning = Warning::new("schedule-past-entries")
            .with("count", past.len())
            .with("first", first.as_str());
        all.push(Warning { refs: past, ..warning });
    }
    Ok(all)
}
