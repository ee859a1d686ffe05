//! Bounds: what records and reports prove of the minimum (contract, section 6, "What records and
//! reports prove").
//!
//! A pool of `P` sessions was reported for several units together, and any split among them is
//! possible. A unit with deficit `d` (required minus counted) has met its minimum if `d` is 0, is
//! short if `d` exceeds `P`, and is unknown otherwise.
//!
//! Example: four units must hold 4 each and have 4, 2, 1 and 0; `P` is 3. The deficits are 0, 2, 3
//! and 4: met, unknown, unknown, short. At most 2 units met the minimum, since the pool fills the
//! smallest deficit, 2, but not the next as well. At least 1 did: the one that is met. Of the
//! shortfall of 9, at least 9 − 3 = 6 sessions are missing.
//!
//! If no unit is met by itself, the pool may be too large to leave all of them short: 19 units that
//! must hold 4 and have none can take 19 × 3 = 57 sessions without meeting the minimum, so of a
//! pool of 65 at least 1 unit met it, and at most 65 ÷ 4 = 16 did.

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
#[derive(Clone, Debug)]
pub struct PoolCase {
    /// Sessions in the pool.
    pub pool: i64,
    /// Required and counted sessions of each unit.
    pub units: Vec<(Required, i64)>,
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
}

/// Pool: sessions reported for several units together.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Pool {
    /// Units to which they may belong.
    pub units: BTreeSet<UnitId>,
    /// Number of sessions.
    pub size: i64,
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
            pool.size += other.size;
            pool.over.extend(other.over);
        }
        apart = rest;
        apart.push(pool);
    }
    apart
}

/// Computes the bounds of a pool's units.
pub fn bounds(case: &PoolCase) -> PoolBounds {
    let deficit = |(required, counted): &(Required, i64)| (required.sessions() - counted).max(0);
    let deficits: Vec<i64> = case.units.iter().map(deficit).collect();
    let mut all = PoolBounds::default();
    for ((required, _), deficit) in case.units.iter().zip(&deficits) {
        let state = match (*required, *deficit) {
            (Required::NoMinimum, _) => None,
            (Required::RoundedToNone, _) => Some(UnitState::Exempt),
            (_, 0) => Some(UnitState::Met),
            (_, deficit) if deficit <= case.pool => Some(UnitState::Unknown),
            _ => Some(UnitState::Short),
        };
        match state {
            Some(UnitState::Met) => all.met += 1,
            Some(UnitState::Unknown) => all.unknown += 1,
            Some(UnitState::Short) => all.short += 1,
            Some(UnitState::Exempt) => all.exempt += 1,
            None => {}
        }
        all.states.push(state);
    }
    all.shortfall = deficits.iter().sum();
    all.shortfall_at_least = (all.shortfall - case.pool).max(0);
    let none_is_filled = deficits.iter().all(|deficit| *deficit > 0);
    let mut open: Vec<i64> = deficits.into_iter().filter(|deficit| *deficit > 0).collect();
    open.sort_unstable();
    let mut left = case.pool;
    let filled = open.iter().take_while(|deficit| {
        left -= **deficit;
        left >= 0
    });
    all.met_at_most = all.met + i64::try_from(filled.count()).unwrap_or(0);
    let fits_short = open.iter().map(|deficit| deficit - 1).sum::<i64>();
    // If every unit has a deficit and the pool is too large for all to stay short, one must have
    // met. A unit without a deficit, exempt or without a minimum too, may have taken the pool.
    let is_forced = none_is_filled && !open.is_empty() && case.pool > fits_short;
    all.met_at_least = if is_forced { 1 } else { all.met };
    all
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Units with this required and counted number of sessions.
    fn units(units: &[(i64, i64)]) -> Vec<(Required, i64)> {
        units.iter().map(|(required, counted)| (Required::Sessions(*required), *counted)).collect()
    }

    #[test]
    fn exempt_units_and_those_without_a_minimum_are_not_met_but_may_have_taken_the_pool() {
        let with = |more: &[(Required, i64)]| {
            bounds(&PoolCase { pool: 9, units: [units(&[(2, 0)]).as_slice(), more].concat() })
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
        let case = PoolCase { units: units(&[(4, 4), (4, 2), (4, 1), (4, 0), (4, 9)]), pool: 3 };
        let judged = bounds(&case);
        let states = [
            UnitState::Met,
            UnitState::Unknown,
            UnitState::Unknown,
            UnitState::Short,
            UnitState::Met,
        ];
        assert_eq!(judged.states, states.map(Some));
        assert_eq!((judged.met, judged.unknown, judged.short), (2, 2, 1));
        assert_eq!((judged.met_at_least, judged.met_at_most), (2, 3));
        assert_eq!((judged.shortfall, judged.shortfall_at_least), (9, 6));
    }

    #[test]
    fn pools_that_share_a_unit_are_one() {
        let pool = |units: &[i64], size: i64| {
            let units = units.iter().copied().map(UnitId::of_row).collect();
            Pool { units, size, over: Vec::new() }
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
        let all = bounds(&PoolCase { pool: 65, units: units(&[(4, 0); 19]) });
        assert_eq!((all.met_at_least, all.met_at_most), (1, 16));
        assert_eq!((all.shortfall, all.shortfall_at_least), (76, 11));
        assert_eq!((all.met, all.unknown, all.short), (0, 19, 0));
        assert_eq!(all.states[0].map(UnitState::code), Some("unknown"));
    }

    /// Splits the pool in every way: returns the fewest and most units that meet, and the smallest
    /// shortfall.
    fn every_way(pool: i64, deficits: &[i64]) -> (i64, i64, i64) {
        match deficits {
            [] => (0, 0, 0),
            [deficit, rest @ ..] => (0..=pool)
                .map(|given| {
                    let (least, most, missing) = every_way(pool - given, rest);
                    let met = i64::from(given >= *deficit);
                    (least + met, most + met, missing + (deficit - given).max(0))
                })
                .reduce(|a, b| (a.0.min(b.0), a.1.max(b.1), a.2.min(b.2)))
                .unwrap_or_default(),
        }
    }

    /// Splits the whole pool in every way: returns the fewest units that meet.
    fn fewest(pool: i64, deficits: &[i64]) -> i64 {
        match deficits {
            [] => i64::from(pool > 0) * 1_000,
            [last] => i64::from(pool >= *last),
            [deficit, rest @ ..] => (0..=pool)
                .map(|given| i64::from(given >= *deficit) + fewest(pool - given, rest))
                .min()
                .unwrap_or(0),
        }
    }

    proptest! {
        #[test]
        fn bounds_are_those_of_every_way_to_share_the_pool(
            pool in 0..8_i64, units in prop::collection::vec((0..5_i64, 0..5_i64), 1..5),
        ) {
            let deficits: Vec<i64> = units.iter().map(|(required, counted)| (required - counted).max(0)).collect();
            let units = self::units(&units);
            let all = bounds(&PoolCase { pool, units });
            let (_, most, missing) = every_way(pool, &deficits);
            prop_assert_eq!(all.met_at_most, most);
            prop_assert_eq!(all.shortfall_at_least, missing);
            if all.met == 0 {
                // One unit can take all remaining sessions, so at most one is forced to meet.
                prop_assert_eq!(all.met_at_least, fewest(pool, &deficits));
            }
        }
    }
}
