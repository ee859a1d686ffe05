//! Minimum of sessions per commune, and what the records prove of it.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use crate::figures::pools::{pooled, pools, total_counts};
use crate::figures::totals::{Remainder, Sums};
use crate::figures::{ByHost, ReportContext};
use crate::model::{Scope, SessionWithChildren, Share, UnitId, UnitKind};
use crate::rules::{Fraction, Life, Pool, PoolCase, Required, UnitState, bounds, required};

/// A unit with a minimum.
#[derive(Clone, Debug, Serialize)]
pub struct UnitLine {
    /// Unit code.
    pub unit: String,
    /// Unit name.
    pub name: String,
    /// Kind.
    pub kind: UnitKind,
    /// Sessions required.
    pub required: i64,
    /// Its own sessions, of any form and host.
    pub held: i64,
    /// Sessions counted towards the minimum.
    pub counted: i64,
    /// Sessions held there by a higher unit.
    pub hosted_by_higher: i64,
    /// Its own sessions by host.
    pub by_host: ByHost,
    /// Shortfall: required minus counted, at least 0.
    pub shortfall: i64,
    /// Counted minus required; negative if short.
    #[serde(skip)]
    pub over: i64,
    /// Whether some pooled sessions may be its own.
    #[serde(skip)]
    pub pooled: bool,
    /// Whether any of its sessions or totals gives attendance.
    #[serde(skip)]
    pub attended_told: bool,
    /// State; `None` if no minimum is in force.
    pub state: Option<UnitState>,
    /// Attendance at its own sessions.
    pub attended: i64,
    /// Petitions raised at its own recorded sessions.
    pub petitions: i64,
    /// Satisfaction rate of its own recorded sessions.
    pub satisfied_percent: Share,
}

/// Minimum over all units with one.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Minimum {
    /// Units with a minimum.
    pub units: i64,
    /// Sessions required.
    pub required: i64,
    /// Sessions counted whose unit is known.
    pub counted: i64,
    /// Pooled sessions, reported for several units together.
    pub pool: i64,
    /// Shortfall, ignoring the pool.
    pub shortfall: i64,
    /// Units proved to have met it.
    pub met: i64,
    /// Units proved to be short.
    pub short: i64,
    /// Units for which neither is proved.
    pub unknown: i64,
    /// Units whose minimum is rounded to 0: they must hold none and are not counted as met.
    pub exempt: i64,
    /// Lower bound of units that met it.
    pub met_at_least: i64,
    /// Upper bound of units that met it.
    pub met_at_most: i64,
    /// Lower bound of the shortfall.
    pub shortfall_at_least: i64,
}

impl Minimum {
    /// Returns the number of units that must hold sessions: all but those exempt or without a
    /// minimum.
    pub fn obliged(&self) -> i64 {
        self.met + self.short + self.unknown
    }

    /// Returns the lower bound of units that are short.
    pub fn short_at_least(&self) -> i64 {
        self.obliged() - self.met_at_most
    }

    /// Returns whether units exist and none has a minimum in force.
    pub fn is_not_set(&self) -> bool {
        self.units > 0 && self.obliged() + self.exempt == 0
    }
}

/// Running sums of a unit.
#[derive(Debug, Default)]
struct Tally {
    owed: Fraction,
    has_minimum: bool,
    sums: Sums,
    counted: i64,
    hosted_by_higher: i64,
    by_host: ByHost,
    petitions: i64,
    satisfied: i64,
    valid: i64,
    attended_told: bool,
}

impl Tally {
    fn required(&self) -> Required {
        match self.owed.rounded() {
            _ if !self.has_minimum => Required::NoMinimum,
            0 if self.owed.is_positive() => Required::RoundedToNone,
            number => Required::Sessions(number),
        }
    }
}

/// Sums up every unit that must hold sessions, where a minimum is in force.
fn tallied(context: &ReportContext) -> BTreeMap<UnitId, Tally> {
    let mut tallies = required_tallies(context);
    context.sessions.iter().for_each(|session| add_session(context, &mut tallies, session));
    context.remainders.iter().for_each(|remainder| add_remainder(context, &mut tallies, remainder));
    tallies
}

/// Evaluates each unit and the total.
pub(super) fn minimum(context: &ReportContext) -> (Minimum, Vec<UnitLine>) {
    let tallies = tallied(context);
    let mut all = Minimum::default();
    let mut lines = Vec::new();
    let mut states: BTreeMap<UnitId, (Option<UnitState>, bool)> = BTreeMap::new();
    for pool in pools(context, &tallies.keys().copied().collect()) {
        let units = pool
            .units
            .iter()
            .map(|unit| (tallies[unit].required(), tallies[unit].counted))
            .collect();
        let judged = bounds(&PoolCase { pool: pool.size, units });
        // A pool reported from above the covered units may belong entirely to others.
        let own = pool.over.iter().all(|over| context.covers(*over));
        all.pool += pool.size;
        all.met += judged.met;
        all.short += judged.short;
        all.unknown += judged.unknown;
        all.exempt += judged.exempt;
        all.met_at_least += if own { judged.met_at_least } else { judged.met };
        all.met_at_most += judged.met_at_most;
        all.shortfall += judged.shortfall;
        all.shortfall_at_least += judged.shortfall_at_least;
        states.extend(
            pool.units
                .into_iter()
                .zip(judged.states.into_iter().map(|state| (state, pool.size > 0))),
        );
    }
    for (unit, tally) in &tallies {
        let (state, pooled) = states[unit];
        let line = UnitLine { pooled, ..line(context, *unit, tally, state) };
        all.units += 1;
        all.required += line.required;
        all.counted += line.counted;
        lines.push(line);
    }
    lines.sort_by(|a, b| a.unit.cmp(&b.unit));
    (all, lines)
}

fn line(
    context: &ReportContext,
    unit: UnitId,
    tally: &Tally,
    state: Option<UnitState>,
) -> UnitLine {
    let required = tally.required().sessions();
    let lives = context.lineage.lives(unit);
    let period = &context.query.period;
    let touches =
        |life: &&Life| life.kind.has_minimum() && life.span.days_within(period.from, period.to) > 0;
    let life = lives.iter().rfind(touches).or(lives.last());
    UnitLine {
        unit: context.lineage.code(unit).to_owned(),
        name: life.map_or(String::new(), |life| life.name.clone()),
        kind: life.map_or(UnitKind::Commune, |life| life.kind),
        required,
        held: tally.sums.sessions,
        counted: tally.counted,
        hosted_by_higher: tally.hosted_by_higher,
        by_host: tally.by_host,
        shortfall: (required - tally.counted).max(0),
        over: tally.counted - required,
        pooled: false,
        attended_told: tally.attended_told,
        state,
        attended: tally.sums.attended,
        petitions: tally.petitions,
        satisfied_percent: Share { part: tally.satisfied, whole: tally.valid },
    }
}

/// Finds the units with a minimum in the period, with the exact number required.
fn required_tallies(context: &ReportContext) -> BTreeMap<UnitId, Tally> {
    let mut tallies: BTreeMap<UnitId, Tally> = BTreeMap::new();
    for unit in context.lineage.units().filter(|unit| context.covers(*unit)) {
        let terms: Vec<Term> = terms(context, unit).into_iter().map(|(_, term)| term).collect();
        if !terms.is_empty() {
            let tally = tallies.entry(context.shown(unit)).or_default();
            let in_force = terms.iter().filter_map(Term::in_force).collect::<Vec<_>>();
            tally.has_minimum |= !in_force.is_empty();
            tally.owed.add(required(&in_force));
        }
    }
    tallies
}

/// Term of a calendar year.
#[derive(Clone, Copy, Debug)]
pub(super) struct Term {
    /// Minimum of the year; `None` if none is in force.
    pub minimum: Option<i64>,
    /// Days on which the unit exists within the period.
    pub days: i64,
    /// Days of the year.
    pub in_year: i64,
}

impl Term {
    /// Returns minimum, days and days of the year, if a minimum is in force.
    fn in_force(&self) -> Option<(i64, i64, i64)> {
        self.minimum.map(|minimum| (minimum, self.days, self.in_year))
    }
}

/// Returns a unit's terms for the calendar years in which it exists within the period.
fn terms(context: &ReportContext, unit: UnitId) -> Vec<(i32, Term)> {
    let period = &context.query.period;
    let term = |year: i32| {
        let (first, last) =
            (NaiveDate::from_ymd_opt(year, 1, 1)?, NaiveDate::from_ymd_opt(year, 12, 31)?);
        let lives = context.lineage.lives(unit).iter().filter(|life| life.kind.has_minimum());
        let days: i64 = lives
            .map(|life| life.span.days_within(first.max(period.from), last.min(period.to)))
            .sum();
        let minimum = context.book.on(last).minimum;
        (days > 0).then(|| (year, Term { minimum, days, in_year: i64::from(last.ordinal()) }))
    };
    period.years().filter_map(term).collect()
}

/// Finds the units other than the organiser for which a session held at `at` counts under
/// `count_at`.
fn hosting(
    context: &ReportContext,
    tallies: &BTreeMap<UnitId, Tally>,
    organiser: UnitId,
    at: Option<UnitId>,
) -> Vec<UnitId> {
    units_at(context, organiser, at).into_iter().filter(|unit| tallies.contains_key(unit)).collect()
}

/// Finds the units below the organiser in which a session held at `at` takes place.
pub(super) fn units_at(
    context: &ReportContext,
    organiser: UnitId,
    at: Option<UnitId>,
) -> Vec<UnitId> {
    let Some(at) = at else { return Vec::new() };
    let there =
        context.lineage.upwards(at).filter(|unit| context.lineage.is_below(*unit, organiser));
    let mut units: Vec<UnitId> = there.map(|unit| context.shown(unit)).collect();
    units.sort_unstable();
    units.dedup();
    units
}

/// Adds a session to its organiser and, if it counts there too, to the unit where it was held.
fn add_session(
    context: &ReportContext,
    tallies: &mut BTreeMap<UnitId, Tally>,
    one: &SessionWithChildren,
) {
    let session = &one.session;
    let rules = context.book.on(session.day);
    let counts = rules.form_counts(session.form) && context.hosts_count(session.hosts, session.day);
    for unit in hosting(context, tallies, session.unit, session.at) {
        let tally = tallies.entry(unit).or_default();
        tally.hosted_by_higher += 1;
        tally.counted += i64::from(counts && rules.count_at);
    }
    if let Some(tally) = tallies.get_mut(&context.shown(session.unit)) {
        add_own(tally, one, counts);
    }
}

fn add_own(tally: &mut Tally, one: &SessionWithChildren, counts: bool) {
    tally.sums.add(Sums::of(one));
    tally.attended_told |= one.session.attended.is_some();
    tally.counted += i64::from(counts);
    tally.by_host.add(Some(one.session.hosts), 1);
    tally.petitions += one.petitions;
    if let Some(ballot) = one.ballot {
        tally.satisfied += ballot.very_satisfied + ballot.satisfied;
        tally.valid += ballot.returned - ballot.invalid;
    }
}

/// Adds the remainder of a unit's own total; one of all communes belongs to no single unit.
fn add_remainder(
    context: &ReportContext,
    tallies: &mut BTreeMap<UnitId, Tally>,
    remainder: &Remainder,
) {
    let (total, adds) = (&remainder.total, remainder.adds);
    if total.scope == Scope::Communes {
        return;
    }
    let counts = total_counts(context, total.hosts, total.to);
    if counts && context.book.on(total.to).count_at {
        for unit in hosting(context, tallies, total.unit, total.at) {
            tallies.entry(unit).or_default().counted += adds.sessions;
        }
    }
    if let Some(tally) = tallies.get_mut(&context.shown(total.unit)) {
        tally.sums.add(adds);
        tally.attended_told |= total.attended.is_some();
        tally.by_host.add(total.hosts, adds.sessions);
        tally.counted += if counts { adds.sessions } else { 0 };
    }
}

/// Returns what each session and total adds to a unit: its code, and the unit's line from it alone.
pub(super) fn parts_of(context: &ReportContext, unit: UnitId) -> Vec<(String, UnitLine)> {
    let alone = |code: &str, add: &dyn Fn(&mut BTreeMap<UnitId, Tally>)| {
        let mut tallies = BTreeMap::from([(unit, Tally::default())]);
        add(&mut tallies);
        (code.to_owned(), line(context, unit, &tallies[&unit], None))
    };
    let sessions = context
        .sessions
        .iter()
        .map(|one| alone(&one.session.code, &|all| add_session(context, all, one)));
    let totals = context.remainders.iter();
    let totals =
        totals.map(|total| alone(&total.total.code, &|all| add_remainder(context, all, total)));
    sessions.chain(totals).collect()
}

/// Returns the terms of a unit's minimum: year, minimum, days of existence, days of the year; with
/// the unit that existed, which under `--view now` may differ from the one shown.
pub(super) fn terms_of(context: &ReportContext, unit: UnitId) -> Vec<(UnitId, i32, Term)> {
    let under =
        context.lineage.units().filter(|one| context.covers(*one) && context.shown(*one) == unit);
    under
        .flat_map(|one| terms(context, one).into_iter().map(move |(year, term)| (one, year, term)))
        .collect()
}

/// A pool with its totals and the deficits of its units.
#[derive(Clone, Debug)]
pub(super) struct PoolShown {
    /// Number of sessions.
    pub pool: i64,
    /// Totals in the pool, each with its part.
    pub totals: Vec<(String, i64)>,
    /// Units that must hold sessions, with their deficits.
    pub deficits: Vec<(String, i64)>,
    /// Units that must hold none.
    pub nothing_required: Vec<String>,
}

/// Returns the pools with their totals and deficits; the last one holds the units outside any pool.
pub(super) fn pools_shown(context: &ReportContext) -> Vec<PoolShown> {
    let tallies = tallied(context);
    let shown = |pool: Pool| {
        let totals = pooled(context).filter(|one| pool.over.contains(&one.total.unit));
        let totals = totals.map(|one| (one.total.code.clone(), one.adds.sessions)).collect();
        let (mut deficits, mut nothing_required) = (Vec::new(), Vec::new());
        for unit in &pool.units {
            let (tally, code) = (&tallies[unit], context.lineage.code(*unit).to_owned());
            match tally.required() {
                Required::Sessions(number) => {
                    deficits.push((code, (number - tally.counted).max(0)))
                }
                Required::NoMinimum | Required::RoundedToNone => nothing_required.push(code),
            }
        }
        PoolShown { pool: pool.size, totals, deficits, nothing_required }
    };
    pools(context, &tallies.keys().copied().collect()).into_iter().map(shown).collect()
}
