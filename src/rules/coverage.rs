//! Coverage: on which days a unit's sessions are all in the register (contract 0.2, section 5,
//! "Silence is not zero").
//!
//! Example: a commune that lived through 2026 said that it had entered everything until 30 June,
//! and reported 2 sessions of its own for the third quarter. A report on the year as of 31 December
//! has heard of it until 30 September; October to December are a gap, and the unit is open: nobody
//! knows how many sessions it held then. Its records alone would cover no day.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use chrono::NaiveDate;

use crate::model::lists::closed;
use crate::model::{Closed as _, Scope, Total, UnitId};
use crate::rules::{DaySet, Lineage};

closed! {
    /// How a unit was heard of.
    HeardFrom {
        /// An office said until when its sessions are all there.
        Coverage = "coverage",
        /// A reported total.
        Total = "total",
        /// Records, which cover nothing but in the register's own unit.
        Records = "records",
    }
}

/// What an office said: every session of a unit, or of all communes below it, on these days is in
/// the register.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Statement {
    /// Unit.
    pub unit: UnitId,
    /// Its own sessions, or those of the communes below it.
    pub scope: Scope,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub until: NaiveDate,
}

/// What covers days of a report.
#[derive(Debug)]
pub struct CoverageCase<'a> {
    /// Units over time.
    pub lineage: &'a Lineage,
    /// First day of the report's period.
    pub from: NaiveDate,
    /// Last day of its period, or the report's day where that comes first.
    pub until: NaiveDate,
    /// The register's own unit.
    pub own: UnitId,
    /// First day from which the own unit's sessions are taken to be there.
    pub own_from: Option<NaiveDate>,
    /// What offices said.
    pub statements: Vec<Statement>,
    /// Totals of all sessions of their days, ended and not below the records.
    pub totals: Vec<&'a Total>,
    /// Totals that have not ended.
    pub waiting: Vec<&'a Total>,
    /// Units with a recorded session on these days.
    pub recorded: HashSet<UnitId>,
    /// Days on which sessions count for the unit where they are held.
    pub count_at: DaySet,
}

/// What is known of a unit's days.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Heard {
    /// Days on which it exists.
    pub life: DaySet,
    /// Of these, days of which every session is told.
    pub covered: DaySet,
    /// Days on which a unit above may have held sessions in it that nobody told, by unit.
    pub above: BTreeMap<UnitId, DaySet>,
    /// How it was heard of.
    pub from: Option<HeardFrom>,
}

impl Heard {
    /// Returns the days of its life that nothing covers.
    pub fn gaps(&self) -> DaySet {
        self.life.without(&self.covered)
    }

    /// Returns the last day covered.
    pub fn until(&self) -> Option<NaiveDate> {
        self.covered.last()
    }

    /// Returns whether it may have sessions that nobody told.
    pub fn is_open(&self) -> bool {
        !self.gaps().is_empty() || !self.above.is_empty()
    }

    /// Adds another unit that is shown on the same line: a day is covered if it is in all units
    /// that exist on it.
    pub fn join(&mut self, other: Self) {
        let gaps = self.gaps().union(&other.gaps());
        self.life = self.life.union(&other.life);
        self.covered = self.life.without(&gaps);
        for (unit, days) in other.above {
            let all = self.above.entry(unit).or_default();
            *all = all.union(&days);
        }
        self.from = [self.from, other.from].into_iter().flatten().min();
    }
}

impl CoverageCase<'_> {
    /// Returns what is known of each of these units, which owe the minimum.
    pub fn heard(&self, units: &BTreeSet<UnitId>) -> BTreeMap<UnitId, Heard> {
        let mut silent: BTreeMap<UnitId, DaySet> = BTreeMap::new();
        let mut all = BTreeMap::new();
        for unit in units {
            let mut heard = self.of(*unit, false);
            let asked = heard.life.common(&self.count_at);
            if !asked.is_empty() {
                for above in self.lineage.upwards(*unit).filter(|above| above != unit) {
                    let gaps = silent.entry(above).or_insert_with(|| self.of(above, true).gaps());
                    let days = gaps.common(&asked);
                    if !days.is_empty() {
                        heard.above.insert(above, days);
                    }
                }
            }
            all.insert(*unit, heard);
        }
        all
    }

    /// Returns what is known of a unit that owes nothing, from its own statements and totals.
    pub fn heard_alone(&self, unit: UnitId) -> Heard {
        self.of(unit, true)
    }

    fn of(&self, unit: UnitId, alone: bool) -> Heard {
        let life = self.lineage.days_of(unit, self.from, self.until);
        let scopes = |scope: Scope| scope == Scope::Own || !alone;
        let of_totals = |totals: &[&Total]| {
            let totals = totals.iter().filter(|total| scopes(total.scope));
            totals
                .map(|total| self.days_told(unit, total.unit, total.scope, total.from, total.to))
                .fold(DaySet::default(), |all, days| all.union(&days))
        };
        let waiting = of_totals(&self.waiting);
        let by_rule = self.by_rule(unit).without(&waiting).common(&life);
        let stated = self.stated(unit, alone).without(&waiting).common(&life);
        let told = of_totals(&self.totals).common(&life);
        let from = match () {
            () if life.is_empty() => None,
            () if !stated.is_empty() => Some(HeardFrom::Coverage),
            () if !told.is_empty() => Some(HeardFrom::Total),
            () if !by_rule.is_empty() || self.recorded.contains(&unit) => Some(HeardFrom::Records),
            () => None,
        };
        let covered = by_rule.union(&stated).union(&told);
        Heard { life, covered, above: BTreeMap::new(), from }
    }

    /// Returns the days covered by the rule for the register's own unit, whose office enters its
    /// own sessions, until it says itself until when they are there.
    fn by_rule(&self, unit: UnitId) -> DaySet {
        let stated = self.statements.iter().any(|one| {
            one.unit == unit
                && one.scope == Scope::Own
                && one.from <= self.until
                && self.from <= one.until
        });
        match self.own_from {
            Some(first) if unit == self.own && !stated => {
                DaySet::between(first.max(self.from), self.until)
            }
            _ => DaySet::default(),
        }
    }

    /// Returns the days that offices said to be complete. What a unit says holds also for those of
    /// which it is the only successor.
    fn stated(&self, unit: UnitId, alone: bool) -> DaySet {
        let after = self.lineage.followers(unit);
        let says = |one: &Statement| match one.scope {
            Scope::Own if after.contains(&one.unit) => {
                DaySet::between(one.from.max(self.from), one.until.min(self.until))
            }
            Scope::Communes if alone => DaySet::default(),
            scope => self.days_told(unit, one.unit, scope, one.from, one.until),
        };
        self.statements.iter().map(says).fold(DaySet::default(), |all, days| all.union(&days))
    }

    /// Returns the days on which what `teller` says of its own sessions, or of the communes below
    /// it, tells of a unit.
    fn days_told(
        &self,
        unit: UnitId,
        teller: UnitId,
        scope: Scope,
        from: NaiveDate,
        until: NaiveDate,
    ) -> DaySet {
        let (from, until) = (from.max(self.from), until.min(self.until));
        match scope {
            Scope::Own if unit == teller => DaySet::between(from, until),
            Scope::Own => DaySet::default(),
            Scope::Communes => self.lineage.days_below(unit, teller, from, until),
        }
    }
}
