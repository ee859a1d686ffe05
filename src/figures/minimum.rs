//! Minimum of sessions per commune, and what the records prove of it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::Serialize;

use crate::figures::pools::{Group, above_totals, groups};
use crate::figures::tally::{Tally, line, owes, tallied};
use crate::figures::{ByHost, ReportContext};
use crate::model::{Share, UnitId, UnitKind};
use crate::rules::{Heard, HeardFrom, PoolBounds, PoolCase, Stretch, UnitState, bounds};

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
    /// Shortfall: required minus counted, at least 0. What is not known may fill it.
    pub shortfall: i64,
    /// Counted minus required; negative if short.
    #[serde(skip)]
    pub over: i64,
    /// Whether sessions reported for several units together may be its own.
    #[serde(skip)]
    pub pooled: bool,
    /// Sessions that it lacks, whatever is unknown.
    #[serde(skip)]
    pub lacking: i64,
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
    /// Last day of its life until which it was heard of; `None` if never.
    pub heard_until: Option<NaiveDate>,
    /// How it was heard of.
    pub heard_from: Option<HeardFrom>,
    /// Days of its life of which nobody told.
    pub gaps: Vec<Stretch>,
    /// Whether it may have sessions of which nobody told: it has a gap, or a unit above has one on
    /// days on which sessions count where they are held.
    pub open: bool,
    /// Sessions reported of it that may lie in the period or not.
    pub possible: i64,
}

impl UnitLine {
    /// Returns whether it exists on any day of the period until the report's.
    pub fn exists(&self) -> bool {
        self.heard_until.is_some() || !self.gaps.is_empty()
    }

    /// Returns whether it may have held more sessions than are known.
    pub fn may_have_more(&self) -> bool {
        self.pooled || self.open || self.possible > 0
    }
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
    /// Of these, sessions that no total of a single unit can have counted too.
    pub pool_least: i64,
    /// Sessions reported for several units together that may lie in the period, or in these units,
    /// or not.
    pub pool_possible: i64,
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
    /// Units that may have sessions of which nobody told.
    pub open: i64,
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

/// Returns what is known of each line's days.
pub(super) fn heard(context: &ReportContext) -> BTreeMap<UnitId, Heard> {
    let units: BTreeSet<UnitId> = context
        .lineage
        .units()
        .filter(|unit| context.covers(*unit) && owes(context, *unit))
        .collect();
    let mut lines: BTreeMap<UnitId, Heard> = BTreeMap::new();
    for (unit, heard) in context.coverage().heard(&units) {
        match lines.get_mut(&context.shown(unit)) {
            Some(line) => line.join(heard),
            None => {
                lines.insert(context.shown(unit), heard);
            }
        }
    }
    lines
}

/// Evaluates a group of units.
fn judged(
    group: &Group,
    tallies: &BTreeMap<UnitId, Tally>,
    heard: &BTreeMap<UnitId, Heard>,
) -> PoolBounds {
    let unit = |unit: &UnitId| {
        let known = &heard[unit];
        tallies[unit].case(known.is_open(), !known.life.is_empty())
    };
    bounds(&PoolCase {
        pool: group.pool.size,
        pool_least: group.least(),
        possible: group.possible(),
        whole: group.whole,
        units: group.pool.units.iter().map(unit).collect(),
    })
}

/// Evaluates each unit and the total.
pub(super) fn minimum(context: &ReportContext) -> (Minimum, Vec<UnitLine>) {
    let (tallies, heard) = (tallied(context), heard(context));
    let mut all = Minimum::default();
    let mut lines = Vec::new();
    let mut states: BTreeMap<UnitId, (Option<UnitState>, i64, bool)> = BTreeMap::new();
    let units = tallies.keys().copied().collect();
    for group in groups(context, &units) {
        let judged = judged(&group, &tallies, &heard);
        all.pool += group.pool.size;
        all.pool_least += group.least();
        all.pool_possible += group.pool.possible;
        all.met += judged.met;
        all.short += judged.short;
        all.unknown += judged.unknown;
        all.exempt += judged.exempt;
        all.open += judged.open;
        all.met_at_least += judged.met_at_least;
        all.met_at_most += judged.met_at_most;
        all.shortfall += judged.shortfall;
        all.shortfall_at_least += judged.shortfall_at_least;
        let pooled = group.pool.size + group.possible() > 0;
        let states_of = judged.states.into_iter().zip(judged.lacking);
        let states_of = states_of.map(|(state, lacking)| (state, lacking, pooled));
        states.extend(group.pool.units.into_iter().zip(states_of));
    }
    // A report that may be of units of several groups is told once.
    all.pool_possible += above_totals(context, &units).map(|one| one.sessions).sum::<i64>();
    for (unit, tally) in &tallies {
        let (state, lacking, pooled) = states[unit];
        let known = &heard[unit];
        let line = UnitLine {
            pooled,
            lacking,
            heard_until: known.until(),
            heard_from: known.from,
            gaps: known.gaps().stretches().to_vec(),
            open: known.is_open(),
            ..line(context, *unit, tally, state)
        };
        all.units += 1;
        all.required += line.required;
        all.counted += line.counted;
        lines.push(line);
    }
    lines.sort_by(|a, b| a.unit.cmp(&b.unit));
    (all, lines)
}
