//! Pools: sessions reported for several units together, and the units that may have held them.

use std::collections::{BTreeMap, BTreeSet};

use crate::figures::ReportContext;
use crate::figures::reported::Counts;
use crate::figures::tally::owes;
use crate::model::{Scope, UnitId};
use crate::rules::{Pool, Remainder, joined, told};

/// Units with what may be theirs.
#[derive(Clone, Debug, Default)]
pub(super) struct Group {
    /// Units and the sessions reported for them together.
    pub pool: Pool,
    /// Whether the pool's sessions can be of no unit but these.
    pub whole: bool,
    /// Sessions of counted totals of single units that may be among the pool's, by total.
    pub straddling: Vec<(String, i64)>,
    /// Sessions of units above that may have been held in any of these, by total.
    pub above: Vec<(String, i64)>,
}

impl Group {
    /// Returns the sessions of the pool that no total of a single unit can have counted too.
    pub fn least(&self) -> i64 {
        let straddling: i64 = self.straddling.iter().map(|(_, sessions)| sessions).sum();
        (self.pool.size - straddling).max(0)
    }

    /// Returns the sessions that may lie in the period, or in these units, or not.
    pub fn possible(&self) -> i64 {
        self.pool.possible + self.above.iter().map(|(_, sessions)| sessions).sum::<i64>()
    }
}

/// A total of scope `communes` whose sessions count, and how many of the period's it adds: surely,
/// and possibly.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pooled<'f> {
    /// Total.
    pub remainder: &'f Remainder,
    /// Sessions of the period.
    pub counted: i64,
    /// Sessions that may be the period's and count, or not.
    pub possible: i64,
}

/// Returns the totals of scope `communes` whose sessions count, whoever reported them: a report on
/// one unit proves no less of it than a report on all.
pub(super) fn pooled(context: &ReportContext) -> impl Iterator<Item = Pooled<'_>> {
    let communes = context
        .reported
        .ended()
        .filter(|one| one.total.scope == Scope::Communes && one.adds.sessions > 0);
    communes.filter_map(|remainder| {
        let adds = remainder.adds.sessions;
        let (counted, possible) = match context.counts(&remainder.total) {
            Counts::Never => return None,
            Counts::Always if remainder.is_counted() => (adds, 0),
            Counts::Always | Counts::Sometimes => (0, adds),
        };
        Some(Pooled { remainder, counted, possible })
    })
}

/// Sessions that a unit above reported without saying where it held them, on days on which sessions
/// count where they are held.
#[derive(Clone, Debug)]
pub(super) struct AboveTotal {
    /// Code of the total.
    pub code: String,
    /// Its sessions.
    pub sessions: i64,
    /// Units, of those looked at, in which they may have been held.
    pub units: BTreeSet<UnitId>,
}

/// Returns such totals of units above these.
pub(super) fn above_totals<'f>(
    context: &'f ReportContext,
    units: &'f BTreeSet<UnitId>,
) -> impl Iterator<Item = AboveTotal> + 'f {
    let own = context.reported.ended().filter(|one| {
        one.total.scope == Scope::Own
            && one.total.at.is_none()
            && one.adds.sessions > 0
            && context.counts_there(&one.total) != Counts::Never
    });
    let above = own.map(|one| AboveTotal {
        code: one.total.code.clone(),
        sessions: one.adds.sessions,
        units: below(context, one.total.unit, units),
    });
    above.filter(|one| !one.units.is_empty())
}

/// Returns those of these units that lie below another on any day.
fn below(context: &ReportContext, over: UnitId, units: &BTreeSet<UnitId>) -> BTreeSet<UnitId> {
    let below = context.lineage.units().filter(|unit| context.lineage.is_below(*unit, over));
    below.map(|unit| context.shown(unit)).filter(|unit| units.contains(unit)).collect()
}

/// Groups these units by the pool that may belong to them; units outside any come last.
pub(super) fn groups(context: &ReportContext, units: &BTreeSet<UnitId>) -> Vec<Group> {
    let pools = pooled(context).map(|one| {
        let over = one.remainder.total.unit;
        Pool {
            units: below(context, over, units),
            totals: BTreeSet::from([one.remainder.total.code.clone()]),
            size: one.counted,
            possible: one.possible,
            over: vec![over],
        }
    });
    let pools = pools.filter(|pool| !pool.units.is_empty() || context.covers(pool.over[0]));
    let mut groups: Vec<Group> =
        joined(pools).into_iter().map(|pool| group(context, units, pool)).collect();
    let above: Vec<AboveTotal> = above_totals(context, units).collect();
    groups.extend(outside(units, &groups, &above));
    for group in &mut groups {
        let reach = above.iter().filter(|one| !one.units.is_disjoint(&group.pool.units));
        group.above = reach.map(|one| (one.code.clone(), one.sessions)).collect();
    }
    groups
}

/// Returns a pool with the totals that may count its sessions too.
fn group(context: &ReportContext, units: &BTreeSet<UnitId>, pool: Pool) -> Group {
    let counted = context.reported.counted.iter();
    let straddling = counted
        .filter(|one| one.shared.iter().any(|code| pool.totals.contains(code)))
        .map(|one| (one.total.code.clone(), one.adds.sessions))
        .collect();
    let may_hold = |one: &Remainder| {
        told(&one.total, &context.lineage)
            .into_iter()
            .filter(|unit| owes(context, *unit))
            .all(|unit| context.covers(unit) && units.contains(&context.shown(unit)))
    };
    let whole = pooled(context)
        .filter(|one| one.counted > 0 && pool.totals.contains(&one.remainder.total.code))
        .all(|one| may_hold(one.remainder));
    Group { pool, whole, straddling, above: Vec::new() }
}

/// Groups the units outside any pool by the reports of units above that may be of sessions held in
/// them; those of whom nobody reported so come last.
fn outside(units: &BTreeSet<UnitId>, groups: &[Group], above: &[AboveTotal]) -> Vec<Group> {
    let mut apart: BTreeMap<Vec<usize>, BTreeSet<UnitId>> = BTreeMap::from([(vec![], [].into())]);
    for unit in units {
        if !groups.iter().any(|group| group.pool.units.contains(unit)) {
            let reach = above.iter().enumerate().filter(|(_, one)| one.units.contains(unit));
            apart.entry(reach.map(|(place, _)| place).collect()).or_default().insert(*unit);
        }
    }
    let group =
        |units| Group { pool: Pool { units, ..Pool::default() }, whole: true, ..Group::default() };
    apart.into_values().rev().map(group).collect()
}
