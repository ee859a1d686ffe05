//! Breakdown of bounds: the pools, what may be a unit's besides, and of whom nobody told which days.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::figures::explain::Evidence;
use crate::figures::minimum::heard;
use crate::figures::pools::{Group, groups, pooled};
use crate::figures::tally::{Tally, owes, tallied};
use crate::figures::{ReportContext, YearFigures};
use crate::model::UnitId;
use crate::rules::{Heard, Required, Stretch};

/// A pool, what its units lack, and of which of them nobody told everything.
#[derive(Clone, Debug, Serialize)]
pub struct PoolShare {
    /// Number of sessions, P.
    #[serde(rename = "P")]
    pub size: i64,
    /// Of these, sessions that no total of a single unit can have counted too, P_least.
    #[serde(rename = "P_least")]
    pub least: i64,
    /// Sessions that may lie in the period, or in these units, or not, E.
    #[serde(rename = "E")]
    pub possible: i64,
    /// Totals in the pool.
    pub totals: Vec<Evidence>,
    /// Totals of which E consists.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub possible_totals: Vec<Evidence>,
    /// Totals of single units that may count sessions of the pool too.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub straddling: Vec<Evidence>,
    /// Deficit of each unit that must hold sessions, d.
    #[serde(rename = "d")]
    pub deficits: Vec<Evidence>,
    /// Sessions of each unit that may lie in the period or not, e.
    #[serde(rename = "e", skip_serializing_if = "Vec::is_empty")]
    pub possible_own: Vec<Evidence>,
    /// Units that may have sessions of which nobody told, with the days.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub open: Vec<Silence>,
    /// Units that do not exist until the report's day.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub absent: Vec<String>,
    /// Units that must hold none, exempt or without a minimum: they may have held the pool.
    pub nothing_required: Vec<String>,
    /// Whether the pool's sessions may be of units outside the report: it forces nobody to have met
    /// the minimum then.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub shared: bool,
}

/// Days of a unit of which nobody told.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Silence {
    /// Unit.
    pub unit: String,
    /// Days of its own that nothing covers.
    pub gaps: Vec<Stretch>,
    /// Units above that may have held sessions in it, with their days that nothing covers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub above: Vec<Silence>,
}

impl Silence {
    /// Returns the silence of a unit.
    pub(super) fn of(context: &ReportContext, unit: UnitId, heard: &Heard) -> Self {
        let code = |unit| context.lineage.code(unit).to_owned();
        let above = heard.above.iter().map(|(unit, days)| Self {
            unit: code(*unit),
            gaps: days.stretches().to_vec(),
            above: Vec::new(),
        });
        let gaps = heard.gaps().stretches().to_vec();
        Self { unit: code(unit), gaps, above: above.collect() }
    }
}

fn evidence(parts: impl IntoIterator<Item = (String, i64)>) -> Vec<Evidence> {
    parts.into_iter().map(|(record, part)| Evidence { record, part }).collect()
}

fn share(
    context: &ReportContext,
    group: Group,
    tallies: &BTreeMap<UnitId, Tally>,
    known: &BTreeMap<UnitId, Heard>,
) -> PoolShare {
    let own =
        || pooled(context).filter(|one| group.pool.totals.contains(&one.remainder.total.code));
    let code = |unit: &UnitId| context.lineage.code(*unit).to_owned();
    let of = |one: crate::figures::pools::Pooled<'_>, sessions| {
        (one.remainder.total.code.clone(), sessions)
    };
    let counted = own().filter(|one| one.counted > 0).map(|one| of(one, one.counted));
    let possible = own().filter(|one| one.possible > 0).map(|one| of(one, one.possible));
    let cases: Vec<_> =
        group.pool.units.iter().map(|unit| (unit, tallies[unit].case(false, true))).collect();
    let (owing, free): (Vec<_>, Vec<_>) =
        cases.into_iter().partition(|(_, case)| matches!(case.required, Required::Sessions(_)));
    let possible_own = owing.iter().filter(|(_, case)| case.possible > 0);
    let silent = group.pool.units.iter().filter(|unit| known[unit].is_open());
    let absent = owing.iter().filter(|(unit, _)| known[*unit].life.is_empty());
    PoolShare {
        absent: absent.map(|(unit, _)| code(unit)).collect(),
        size: group.pool.size,
        least: group.least(),
        possible: group.possible(),
        totals: evidence(counted),
        possible_totals: evidence(possible.chain(group.above.iter().cloned())),
        straddling: evidence(group.straddling.iter().cloned()),
        deficits: evidence(owing.iter().map(|(unit, case)| (code(unit), case.deficit()))),
        possible_own: evidence(possible_own.map(|(unit, case)| (code(unit), case.possible))),
        open: silent.map(|unit| Silence::of(context, *unit, &known[unit])).collect(),
        nothing_required: free.iter().map(|(unit, _)| code(unit)).collect(),
        shared: !group.whole,
    }
}

/// Returns the pools, or only a unit's pool.
pub(super) fn pools_of(all: &YearFigures, unit: Option<&str>) -> Vec<PoolShare> {
    let context = &all.context;
    let (tallies, known) = (tallied(context), heard(context));
    let shown = groups(context, &tallies.keys().copied().collect())
        .into_iter()
        .map(|group| share(context, group, &tallies, &known));
    let all: Vec<PoolShare> = shown
        .filter(|pool| {
            unit.is_none_or(|unit| {
                pool.deficits.iter().any(|deficit| deficit.record == unit)
                    || pool.nothing_required.iter().any(|other| other == unit)
            })
        })
        .collect();
    // Units outside any pool come last; if there are none, a register without units still shows its
    // P and d.
    let empty = |pool: &PoolShare| {
        pool.size + pool.possible == 0
            && pool.deficits.is_empty()
            && pool.nothing_required.is_empty()
    };
    if all.iter().all(empty) { all } else { all.into_iter().filter(|pool| !empty(pool)).collect() }
}

/// Returns the records that cover days of a unit, each with the number of days.
pub(super) fn covering(all: &YearFigures, unit: UnitId) -> Vec<(String, i64)> {
    let context = &all.context;
    let case = context.coverage();
    let under = context
        .lineage
        .units()
        .filter(|one| context.covers(*one) && context.shown(*one) == unit && owes(context, *one));
    let mut days: BTreeMap<String, i64> = BTreeMap::new();
    for (code, count) in under.flat_map(|one| case.covering(one)) {
        *days.entry(code).or_default() += count;
    }
    days.into_iter().collect()
}

/// Returns what is not told of a unit's days.
pub(super) fn silence_of(all: &YearFigures, unit: UnitId) -> Vec<Silence> {
    let known = heard(&all.context);
    let heard = known.get(&unit).filter(|heard| heard.is_open());
    heard.map(|heard| Silence::of(&all.context, unit, heard)).into_iter().collect()
}
