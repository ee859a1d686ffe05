//! Bounds: what records and reports prove of the minimum (contract 0.2, section 5, "What is
//! proved"), and nothing that any completion of what is unknown would belie.
//!
//! A pool of `P` sessions was reported for several units together, and any split among them is
//! possible. Up to `E` more may be theirs: sessions of reports that reach over the period's edge. Of
//! one unit, `e` such sessions were reported. A unit has the deficit `d`: required minus counted. It
//! has met its minimum if `d` is 0. If it is open, nobody knows what it held besides, and it lacks
//! nothing for certain; else it lacks `ρ`, which is `d` minus `e`. It is short if `ρ` exceeds `P`
//! plus `E`, and unknown otherwise.
//!
//! Example: four units must hold 4 each and have 4, 2, 1 and 0; `P` is 3. The deficits are 0, 2, 3
//! and 4: met, unknown, unknown, short. At most 2 units met the minimum, since the pool fills the
//! smallest deficit, 2, but not the next as well. At least 1 did: the one that is met. Of the
//! shortfall of 9, at least 9 − 3 = 6 sessions are missing. If the last unit is open, it is unknown,
//! at most 3 met the minimum, and at least 5 − 3 = 2 sessions are missing.
//!
//! If no unit is met by itself, the pool may be too large to leave all of them short: 19 units that
//! must hold 4 and have none can take 19 × 3 = 57 sessions without meeting the minimum, so of a
//! pool of 65 at least 1 unit met it, and at most 65 ÷ 4 = 16 did. What totals of single units may
//! have counted too is no proof of that: `P_least` leaves it out.

use std::collections::BTreeSet;

use crate::model::lists::closed;
use crate::model::{Closed as _, UnitId};

closed! {
    /// State of a unit.
    UnitState {
        /// The minimum is met.
        Met = "met",
        /// Pooled sessions may have filled its deficit.
        Unknown = "unknown",
        /// The minimum is not met.
        Short = "short",
        /// Its minimum for a part of the year is rounded to 0: it must hold none.
        Exempt = "exempt",
    }
}

/// A pool and its units.
#[derive(Clone, Debug, Default)]
pub struct PoolCase {
    /// Sessions of the period reported for several units together, P.
    pub pool: i64,
    /// Of these, sessions that no total of a single unit can have counted too.
    pub pool_least: i64,
    /// Sessions reported together that may lie in the period, or in these units, or not, E.
    pub possible: i64,
    /// Whether the pool's sessions can be of no unit but these.
    pub whole: bool,
    /// Units.
    pub units: Vec<UnitCase>,
}

/// A unit of a pool.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct UnitCase {
    /// Sessions required.
    pub required: Required,
    /// Sessions counted.
    pub counted: i64,
    /// Sessions reported of it that may lie in the period or not, e.
    pub possible: i64,
    /// Whether it may have held sessions of which nobody told.
    pub open: bool,
    /// Whether it exists on any day until the report's.
    pub exists: bool,
}

impl UnitCase {
    /// Makes a unit of which everything is known.
    pub fn of(required: Required, counted: i64) -> Self {
        Self { required, counted, possible: 0, open: false, exists: true }
    }

    /// Returns its deficit, d.
    pub fn deficit(&self) -> i64 {
        (self.required.sessions() - self.counted).max(0)
    }

    /// Returns the sessions that it lacks even if all that may be its own alone is, ρ.
    pub fn lacking(&self) -> i64 {
        if self.open || !self.exists { 0 } else { (self.deficit() - self.possible).max(0) }
    }
}

/// Sessions required of a unit.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Required {
    /// No minimum is in force.
    NoMinimum,
    /// More than 0, but rounded to 0.
    RoundedToNone,
    /// This number.
    Sessions(i64),
}

impl Required {
    /// Returns the number of sessions.
    pub fn sessions(self) -> i64 {
        match self {
            Self::NoMinimum | Self::RoundedToNone => 0,
            Self::Sessions(number) => number,
        }
    }
}

/// Bounds for the units of a pool.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct PoolBounds {
    /// Units proved to have met the minimum.
    pub met: i64,
    /// Units proved to be short.
    pub short: i64,
    /// Units for which neither is proved.
    pub unknown: i64,
    /// Units whose minimum is rounded to 0.
    pub exempt: i64,
    /// Units that may have held sessions of which nobody told.
    pub open: i64,
    /// Lower bound of units that met it.
    pub met_at_least: i64,
    /// Upper bound of units that met it.
    pub met_at_most: i64,
    /// Shortfall, ignoring the pool.
    pub shortfall: i64,
    /// Lower bound of the shortfall.
    pub shortfall_at_least: i64,
    /// State of each unit, in the given order; `None` without a minimum.
    pub states: Vec<Option<UnitState>>,
    /// Sessions that each unit lacks, whatever is unknown.
    pub lacking: Vec<i64>,
}

/// Pool: sessions reported for several units together.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Pool {
    /// Units to which they may belong.
    pub units: BTreeSet<UnitId>,
    /// Codes of the totals.
    pub totals: BTreeSet<String>,
    /// Number of sessions of the period.
    pub size: i64,
    /// Number of sessions that may lie in the period or not.
    pub possible: i64,
    /// Units that reported them.
    pub over: Vec<UnitId>,
}

/// Joins pools that share a unit, since its sessions may come from either: pools of 4 for units 1
/// and 2, and of 5 for 2 and 3, become a pool of 9 for 1, 2 and 3. A pool without units fills no
/// deficit and stays separate.
pub fn joined(pools: impl IntoIterator<Item = Pool>) -> Vec<Pool> {
    let mut apart: Vec<Pool> = Vec::new();
    for mut pool in pools {
        let (shared, rest): (Vec<_>, Vec<_>) =
            apart.into_iter().partition(|other| !other.units.is_disjoint(&pool.units));
        for other in shared {
            pool.units.extend(other.units);
            pool.totals.extend(other.totals);
            pool.size += other.size;
            pool.possible += other.possible;
            pool.over.extend(other.over);
        }
        apart = rest;
        apart.push(pool);
    }
    apart
}

/// Computes the bounds of a pool's units.
pub fn bounds(case: &PoolCase) -> PoolBounds {
    let room = case.pool + case.possible;
    let mut all = PoolBounds::default();
    for unit in &case.units {
        let state = match (unit.required, unit.deficit()) {
            (Required::NoMinimum, _) => None,
            (Required::RoundedToNone, _) => Some(UnitState::Exempt),
            (_, 0) => Some(UnitState::Met),
            _ if unit.lacking() > room => Some(UnitState::Short),
            _ => Some(UnitState::Unknown),
        };
        match state {
            Some(UnitState::Met) => all.met += 1,
            Some(UnitState::Unknown) => all.unknown += 1,
            Some(UnitState::Short) => all.short += 1,
            Some(UnitState::Exempt) => all.exempt += 1,
            None => {}
        }
        all.open += i64::from(unit.open);
        all.states.push(state);
        all.lacking.push((unit.lacking() - room).max(0));
    }
    let owing: Vec<&UnitCase> = case.units.iter().filter(|unit| unit.deficit() > 0).collect();
    all.shortfall = owing.iter().map(|unit| unit.deficit()).sum();
    let mut lacking: Vec<i64> = owing.iter().map(|unit| unit.lacking()).collect();
    all.shortfall_at_least = (lacking.iter().sum::<i64>() - room).max(0);
    lacking.sort_unstable();
    let mut left = room;
    let filled = lacking.iter().take_while(|lacking| {
        left -= **lacking;
        left >= 0
    });
    all.met_at_most = all.met + i64::try_from(filled.count()).unwrap_or(0);
    let fits_short = owing.iter().map(|unit| unit.deficit() - 1).sum::<i64>();
    // If every unit has a deficit and the pool is too large for all to stay short, one must have
    // met. A unit without a deficit, exempt or without a minimum too, may have taken the pool.
    let is_forced = case.whole
        && !owing.is_empty()
        && owing.len() == case.units.len()
        && case.pool_least > fits_short;
    all.met_at_least = if is_forced { 1 } else { all.met };
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Units with this required and counted number of sessions, of which everything is known.
    fn units(units: &[(i64, i64)]) -> Vec<UnitCase> {
        let one = |(required, counted): &(i64, i64)| {
            UnitCase::of(Required::Sessions(*required), *counted)
        };
        units.iter().map(one).collect()
    }

    fn pooled(pool: i64, units: Vec<UnitCase>) -> PoolCase {
        PoolCase { pool, pool_least: pool, possible: 0, whole: true, units }
    }

    #[test]
    fn exempt_units_and_those_without_a_minimum_are_not_met_but_may_have_taken_the_pool() {
        let with = |more: &[(Required, i64)]| {
            let more = more.iter().map(|(required, counted)| UnitCase::of(*required, *counted));
            bounds(&pooled(9, units(&[(2, 0)]).into_iter().chain(more).collect()))
        };
        let alone = with(&[]);
        assert_eq!((alone.met, alone.met_at_least, alone.met_at_most), (0, 1, 1));
        let exempt = with(&[(Required::RoundedToNone, 0), (Required::NoMinimum, 3)]);
        assert_eq!(exempt.states, [Some(UnitState::Unknown), Some(UnitState::Exempt), None]);
        assert_eq!((exempt.met, exempt.exempt), (0, 1));
        assert_eq!((exempt.met_at_least, exempt.met_at_most), (0, 1));
        assert_eq!((exempt.shortfall, exempt.shortfall_at_least), (2, 0));
    }

    #[test]
    fn a_unit_is_met_unknown_or_short_by_its_deficit_and_the_pool() {
        let four = units(&[(4, 4), (4, 2), (4, 1), (4, 0), (4, 9)]);
        let judged = bounds(&pooled(3, four));
        let states = [
            UnitState::Met,
            UnitState::Unknown,
            UnitState::Unknown,
            UnitState::Short,
            UnitState::Met,
        ];
        assert_eq!(judged.states, states.map(Some));
        assert_eq!((judged.met, judged.unknown, judged.short), (2, 2, 1));
        assert_eq!(judged.lacking, [0, 0, 0, 1, 0]);
        assert_eq!((judged.met_at_least, judged.met_at_most), (2, 3));
        assert_eq!((judged.shortfall, judged.shortfall_at_least), (9, 6));
    }

    #[test]
    fn an_open_unit_lacks_nothing_for_certain() {
        let mut four = units(&[(4, 4), (4, 2), (4, 1), (4, 0)]);
        four[3].open = true;
        let judged = bounds(&pooled(3, four.clone()));
        assert_eq!((judged.met, judged.unknown, judged.short, judged.open), (1, 3, 0, 1));
        assert_eq!((judged.met_at_least, judged.met_at_most), (1, 3));
        assert_eq!((judged.shortfall, judged.shortfall_at_least), (9, 2));
        four[3] = UnitCase { open: false, exists: false, ..four[3] };
        assert_eq!(judged.lacking, [0, 0, 0, 0]);
        assert_eq!(bounds(&pooled(3, four)), PoolBounds { open: 0, ..judged }, "not there yet");
    }

    #[test]
    fn what_may_lie_in_the_period_leaves_a_unit_unknown() {
        let mut two = units(&[(4, 1), (4, 0)]);
        two[0].possible = 3;
        let judged = bounds(&PoolCase { possible: 3, ..pooled(0, two.clone()) });
        assert_eq!(judged.states, [UnitState::Unknown, UnitState::Short].map(Some));
        assert_eq!((judged.met_at_most, judged.shortfall_at_least), (1, 1));
        let judged = bounds(&PoolCase { possible: 4, ..pooled(0, two) });
        assert_eq!((judged.short, judged.met_at_most, judged.shortfall_at_least), (0, 2, 0));
    }

    #[test]
    fn sessions_that_may_be_counted_twice_force_nothing() {
        let forced = |case: PoolCase| bounds(&case).met_at_least;
        let case = pooled(7, units(&[(4, 0), (4, 0)]));
        assert_eq!(forced(case.clone()), 1, "3 and 3 would leave one over");
        assert_eq!(forced(PoolCase { pool_least: 6, ..case.clone() }), 0);
        assert_eq!(forced(PoolCase { whole: false, ..case }), 0, "or of a unit not looked at");
    }

    #[test]
    fn pools_that_share_a_unit_are_one() {
        let pool = |units: &[i64], size: i64| {
            let units = units.iter().copied().map(UnitId::of_row).collect();
            Pool { units, size, possible: size, ..Pool::default() }
        };
        let all = |pools: &[Pool]| joined(pools.to_vec());
        assert_eq!(
            all(&[pool(&[1, 2, 3], 4), pool(&[2], 5)]),
            [pool(&[1, 2, 3], 9)],
            "one below the other"
        );
        assert_eq!(
            all(&[pool(&[1, 2], 4), pool(&[2, 3], 5)]),
            [pool(&[1, 2, 3], 9)],
            "a unit that moved"
        );
        assert_eq!(all(&[pool(&[1], 1), pool(&[3], 2), pool(&[1, 3], 3)]), [pool(&[1, 3], 6)]);
        let lonely = [pool(&[1], 4), pool(&[], 5)];
        assert_eq!(all(&lonely), lonely, "sessions of units that owe nothing fill no deficit");
    }

    #[test]
    fn nineteen_communes_and_sixty_five_sessions_reported_together() {
        let all = bounds(&pooled(65, units(&[(4, 0); 19])));
        assert_eq!((all.met_at_least, all.met_at_most), (1, 16));
        assert_eq!((all.shortfall, all.shortfall_at_least), (76, 11));
        assert_eq!((all.met, all.unknown, all.short), (0, 19, 0));
        assert_eq!(all.states[0].map(UnitState::code), Some("unknown"));
    }
}
