//! Units and how they lie below and follow one another.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use chrono::NaiveDate;

use crate::model::{Span, UnitKind};

/// A stretch of a unit's life in which its name, kind and parent stay the same.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Life {
    /// The name.
    pub name: String,
    /// The kind.
    pub kind: UnitKind,
    /// The unit it belongs to.
    pub parent: Option<i64>,
    /// The days.
    pub span: Span,
}

/// Every unit through time.
#[derive(Debug, Default)]
pub struct Lineage {
    codes: HashMap<i64, String>,
    lives: BTreeMap<i64, Vec<Life>>,
    successors: HashMap<i64, Vec<i64>>,
    above: HashMap<i64, HashSet<i64>>,
}

impl Lineage {
    /// Gathers units from their lives (unit, code, life), the oldest first, and the links to their successors.
    pub fn gather(
        lives: impl IntoIterator<Item = (i64, String, Life)>,
        links: impl IntoIterator<Item = (i64, i64)>,
    ) -> Self {
        let mut lineage = Self::default();
        for (unit, code, life) in lives {
            lineage.codes.insert(unit, code);
            lineage.lives.entry(unit).or_default().push(life);
        }
        for (unit, successor) in links {
            lineage.successors.entry(unit).or_default().push(successor);
        }
        lineage.above = lineage.lives.keys().map(|unit| (*unit, lineage.climb(*unit))).collect();
        lineage
    }

    /// Collects every unit that any parent link of any day puts above `unit`.
    fn climb(&self, unit: i64) -> HashSet<i64> {
        let mut above = HashSet::new();
        let mut open = vec![unit];
        while let Some(next) = open.pop() {
            for parent in self.lives.get(&next).into_iter().flatten().filter_map(|life| life.parent) {
                if parent != unit && above.insert(parent) {
                    open.push(parent);
                }
            }
        }
        above
    }

    /// Tells whether `unit` lies below `other` by the parent links of any day.
    pub fn is_below(&self, unit: i64, other: i64) -> bool {
        self.above.get(&unit).is_some_and(|above| above.contains(&other))
    }

    /// Tells whether `unit` is `other` or lies below it.
    pub fn is_within(&self, unit: i64, other: i64) -> bool {
        unit == other || self.is_below(unit, other)
    }

    /// Returns `unit` and every unit below it.
    pub fn within(&self, unit: i64) -> Vec<i64> {
        self.lives.keys().copied().filter(|other| self.is_within(*other, unit)).collect()
    }

    /// Tells whether a unit is, on any day, of a kind that owes the minimum.
    pub fn ever_owes(&self, unit: i64) -> bool {
        self.lives(unit).iter().any(|life| life.kind.owes_minimum())
    }

    /// Returns the lives of a unit, the oldest first.
    pub fn lives(&self, unit: i64) -> &[Life] {
        self.lives.get(&unit).map_or(&[], Vec::as_slice)
    }

    /// Returns a unit's life on a day; outside all its lives, its last.
    pub fn life_on(&self, unit: i64, day: NaiveDate) -> Option<&Life> {
        let lives = self.lives(unit);
        lives.iter().find(|life| life.span.contains(day)).or(lives.last())
    }

    /// Returns a unit's code.
    pub fn code(&self, unit: i64) -> &str {
        self.codes.get(&unit).map_or("", String::as_str)
    }

    /// Returns all units.
    pub fn units(&self) -> impl Iterator<Item = i64> + '_ {
        self.lives.keys().copied()
    }

    /// Carries a unit along the links to the one that stands for it now; a unit that was split stays as it was.
    pub fn now(&self, unit: i64) -> i64 {
        let mut seen = BTreeSet::from([unit]);
        let mut at = unit;
        while let Some([next]) = self.successors.get(&at).map(Vec::as_slice) {
            if !seen.insert(*next) {
                break;
            }
            at = *next;
        }
        at
    }
}
