//! Sums of each unit that owes the minimum: required, held, counted, and what may be its own.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use crate::figures::reported::Counts;
use crate::figures::{ByHost, ReportContext, UnitLine};
use crate::model::{Scope, SessionWithChildren, Share, UnitId, UnitKind};
use crate::rules::{Fraction, Life, Remainder, Required, Sums, UnitCase, UnitState, required};

/// Running sums of a unit.
#[derive(Debug, Default)]
pub(super) struct Tally {
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
    /// Sessions of reports over the period's edge, or that count for it on some days only.
    possible: i64,
}

impl Tally {
    /// Returns the sessions required.
    pub(super) fn required(&self) -> Required {
        match self.owed.rounded() {
            _ if !self.has_minimum => Required::NoMinimum,
            0 if self.owed.is_positive() => Required::RoundedToNone,
            number => Required::Sessions(number),
        }
    }

    /// Returns the unit for the bounds.
    pub(super) fn case(&self, open: bool, exists: bool) -> UnitCase {
        let known = UnitCase::of(self.required(), self.counted);
        UnitCase { possible: self.possible, open, exists, ..known }
    }
}

/// Sums up every unit that must hold sessions, where a minimum is in force.
pub(super) fn tallied(context: &ReportContext) -> BTreeMap<UnitId, Tally> {
    let mut tallies = required_tallies(context);
    context.sessions.iter().for_each(|session| add_session(context, &mut tallies, session));
    for one in context.reported.ended() {
        add_remainder(context, &mut tallies, one);
    }
    tallies
}

/// Makes a unit's line from its sums.
pub(super) fn line(
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
        lacking: 0,
        attended_told: tally.attended_told,
        state,
        attended: tally.sums.attended,
        petitions: tally.petitions,
        satisfied_percent: Share { part: tally.satisfied, whole: tally.valid },
        heard_until: None,
        heard_from: None,
        gaps: Vec::new(),
        open: false,
        possible: tally.possible,
    }
}

/// Returns whether a unit exists in the period with a minimum.
pub(super) fn owes(context: &ReportContext, unit: UnitId) -> bool {
    !terms(context, unit).is_empty()
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

/// Adds the remainder of a unit's own total; one of all communes belongs to no single unit. What
/// may lie in the period or not, or counts on some of its days only, is possible.
fn add_remainder(
    context: &ReportContext,
    tallies: &mut BTreeMap<UnitId, Tally>,
    remainder: &Remainder,
) {
    let (total, adds) = (&remainder.total, remainder.adds);
    if total.scope == Scope::Communes {
        return;
    }
    let is_counted = remainder.is_counted();
    let count = |tally: &mut Tally, counts: Counts| match counts {
        Counts::Always if is_counted => tally.counted += adds.sessions,
        Counts::Always | Counts::Sometimes => tally.possible += adds.sessions,
        Counts::Never => {}
    };
    let there = context.counts_there(total);
    for unit in hosting(context, tallies, total.unit, total.at) {
        count(tallies.entry(unit).or_default(), there);
    }
    if let Some(tally) = tallies.get_mut(&context.shown(total.unit)) {
        count(tally, context.counts(total));
        if is_counted {
            tally.sums.add(adds);
            tally.attended_told |= total.attended.is_some();
            tally.by_host.add(total.hosts, adds.sessions);
        }
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
    let totals = context.reported.ended();
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
