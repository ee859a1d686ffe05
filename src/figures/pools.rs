//! Pools: sessions reported for several units together.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::figures::ReportContext;
use crate::figures::totals::Remainder;
use crate::model::{Hosts, Scope, UnitId};
use crate::rules::{Pool, joined};

/// Returns remainders of scope `communes` whose sessions count, whoever reported them: a report on
/// one unit proves no less of it than a report on all.
pub(super) fn pooled(context: &ReportContext) -> impl Iterator<Item = &Remainder> {
    let counts = |one: &&Remainder| total_counts(context, one.total.hosts, one.total.to);
    context
        .remainders
        .iter()
        .filter(|remainder| remainder.total.scope == Scope::Communes)
        .filter(counts)
}

/// Groups these units by the pool that may belong to them; units outside any come last, with a pool
/// of 0.
pub(super) fn pools(context: &ReportContext, units: &BTreeSet<UnitId>) -> Vec<Pool> {
    let mut sizes: BTreeMap<UnitId, i64> = BTreeMap::new();
    pooled(context).for_each(|one| *sizes.entry(one.total.unit).or_default() += one.adds.sessions);
    let below = |over: UnitId| -> BTreeSet<UnitId> {
        let below = context.lineage.units().filter(|unit| context.lineage.is_below(*unit, over));
        below.map(|unit| context.shown(unit)).filter(|unit| units.contains(unit)).collect()
    };
    let pools =
        sizes.into_iter().map(|(over, size)| Pool { units: below(over), size, over: vec![over] });
    let mut pools =
        joined(pools.filter(|pool| !pool.units.is_empty() || context.covers(pool.over[0])));
    let outside = units
        .iter()
        .copied()
        .filter(|unit| !pools.iter().any(|pool| pool.units.contains(unit)))
        .collect();
    pools.push(Pool { units: outside, size: 0, over: Vec::new() });
    pools
}

/// Returns whether a total's sessions count; missing hosts are taken to be heads.
pub(super) fn total_counts(context: &ReportContext, hosts: Option<Hosts>, day: NaiveDate) -> bool {
    hosts.is_none_or(|hosts| context.hosts_count(hosts, day))
}
