//! What records and reports prove of the minimum, when a pool of sessions belongs to no unit in particular.

use std::ops::{Add, AddAssign};

use crate::model::closed;

closed! {
    /// What is known of one unit's minimum.
    UnitState {
        /// The minimum is met.
        Met = "met",
        /// The pool might hold what is missing.
        Unknown = "unknown",
        /// Short whatever the pool holds.
        Short = "short",
    }
}

/// A pool and its units; units outside any pool make a case with a pool of 0.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct PoolCase {
    /// P, the sessions reported for all of the units together.
    pub pool: i64,
    /// Each unit's (required, counted).
    pub units: Vec<(i64, i64)>,
}

/// The bounds that a pool leaves; those of several pools are added.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct PoolBounds {
    /// Units that met the minimum without the pool.
    pub met: i64,
    /// Units that are short whatever the pool holds.
    pub short: i64,
    /// Units of which nobody can say.
    pub unknown: i64,
    /// At least so many met the minimum.
    pub met_at_least: i64,
    /// At most so many met the minimum.
    pub met_at_most: i64,
    /// Sessions missing without the pool.
    pub shortfall: i64,
    /// Sessions missing at least.
    pub shortfall_at_least: i64,
    /// Each unit's state, in the order of the units.
    pub states: Vec<UnitState>,
}

impl PoolCase {
    /// Works out what is proved (contract, section 6).
    pub fn bounds(&self) -> PoolBounds {
        let deficits: Vec<i64> = self.units.iter().map(|(required, counted)| (required - counted).max(0)).collect();
        let states: Vec<UnitState> = deficits.iter().map(|deficit| self.state(*deficit)).collect();
        let how_many = |state| states.iter().map(|other| i64::from(*other == state)).sum::<i64>();
        let (met, unknown, short) =
            (how_many(UnitState::Met), how_many(UnitState::Unknown), how_many(UnitState::Short));
        let mut open: Vec<i64> = deficits.into_iter().filter(|deficit| *deficit > 0).collect();
        open.sort_unstable();
        let shortfall: i64 = open.iter().sum();
        let room = open.iter().map(|deficit| deficit - 1).sum::<i64>();
        let forced = i64::from(met == 0 && !open.is_empty() && self.pool > room);
        PoolBounds {
            met,
            short,
            unknown,
            met_at_least: met + forced,
            met_at_most: met + filled(&open, self.pool),
            shortfall,
            shortfall_at_least: (shortfall - self.pool).max(0),
            states,
        }
    }

    fn state(&self, deficit: i64) -> UnitState {
        match deficit {
            0 => UnitState::Met,
            _ if deficit <= self.pool => UnitState::Unknown,
            _ => UnitState::Short,
        }
    }
}

/// How many deficits the pool fills, the smallest first.
fn filled(sorted: &[i64], pool: i64) -> i64 {
    let mut left = pool;
    let fits = |deficit: &&i64| {
        left -= **deficit;
        left >= 0
    };
    sorted.iter().take_while(fits).map(|_| 1).sum()
}

impl AddAssign for PoolBounds {
    fn add_assign(&mut self, other: Self) {
        self.met += other.met;
        self.short += other.short;
        self.unknown += other.unknown;
        self.met_at_least += other.met_at_least;
        self.met_at_most += other.met_at_most;
        self.shortfall += other.shortfall;
        self.shortfall_at_least += other.shortfall_at_least;
        self.states.extend(other.states);
    }
}

impl Add for PoolBounds {
    type Output = Self;

    fn add(mut self, other: Self) -> Self {
        self += other;
        self
    }
}
