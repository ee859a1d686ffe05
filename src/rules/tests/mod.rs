//! Small registers, and every world that agrees with what they tell.
//!
//! A world says how many sessions each unit held in each month. Records show some of them, totals
//! report sums, statements say that nothing else was held. Whatever world agrees with these must lie
//! within the bounds.

use std::collections::BTreeMap;

use chrono::{Days, Months, NaiveDate};

use super::{Clash, TotalKey, clash};
use crate::model::{Scope, UnitId};

mod proof;
mod ways;

/// Sessions held by unit and month.
type World = BTreeMap<(usize, usize), i64>;

/// Months of a register; the period is some of them.
const MONTHS: usize = 3;
const DISTRICT: usize = 0;

fn first(month: usize) -> NaiveDate {
    let start = NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day");
    start + Months::new(u32::try_from(month).expect("small"))
}

fn last(month: usize) -> NaiveDate {
    first(month + 1) - Days::new(1)
}

fn id(unit: usize) -> UnitId {
    UnitId::of_row(i64::try_from(unit).expect("small") + 1)
}

/// What was reported: a total, or that nothing else was held.
#[derive(Clone, Copy, Debug)]
struct Row {
    /// Unit, or the district for all communes.
    unit: usize,
    from: usize,
    to: usize,
}

impl Row {
    fn tells(&self, unit: usize, month: usize) -> bool {
        (self.unit == DISTRICT || self.unit == unit) && (self.from..=self.to).contains(&month)
    }
}

/// A small register.
#[derive(Clone, Debug)]
struct Case {
    /// Months in which each unit exists.
    lives: Vec<(usize, usize)>,
    /// Sessions held, by unit and month.
    held: Vec<[i64; MONTHS]>,
    /// Of these, recorded ones.
    recorded: Vec<[i64; MONTHS]>,
    totals: Vec<Row>,
    statements: Vec<Row>,
    required: Vec<i64>,
    period: (usize, usize),
    /// Last month that is over.
    now: usize,
}

impl Case {
    fn units(&self) -> std::ops::RangeInclusive<usize> {
        1..=self.lives.len()
    }

    fn lives(&self, unit: usize, month: usize) -> bool {
        let (from, to) = self.lives[unit - 1];
        (from..=to).contains(&month)
    }

    fn cells(&self) -> Vec<(usize, usize)> {
        let all = self.units().flat_map(|unit| (0..=self.now).map(move |month| (unit, month)));
        all.filter(|(unit, month)| self.lives(*unit, *month)).collect()
    }

    fn ended(&self) -> impl Iterator<Item = &Row> {
        self.totals.iter().filter(|total| total.to <= self.now)
    }

    fn sum(&self, total: &Row) -> i64 {
        let told = self.cells().into_iter().filter(|(unit, month)| total.tells(*unit, *month));
        told.map(|(unit, month)| self.held[unit - 1][month]).sum()
    }

    /// Returns whether somebody said that every session of a unit and month is in the register, and
    /// no total that ends by then can tell of more.
    fn is_settled(&self, unit: usize, month: usize) -> bool {
        self.statements.iter().filter(|row| row.tells(unit, month)).any(|row| {
            !self.totals.iter().any(|total| total.tells(unit, month) && total.to <= row.to)
        })
    }

    /// Returns whether a month is the first of the period of which nobody told in a unit: what it may
    /// have held besides is tried there, 0 to 6 sessions.
    fn is_first_free(&self, unit: usize, month: usize) -> bool {
        let is_free = |month: &usize| {
            self.lives(unit, *month)
                && !self.is_settled(unit, *month)
                && !self.ended().any(|total| total.tells(unit, *month))
        };
        (self.period.0..=self.period.1).find(is_free) == Some(month)
    }

    /// Takes back what contradicts itself: totals that could not be entered, and sessions held that
    /// somebody said were not.
    fn settled(mut self) -> Self {
        let mut kept: Vec<Row> = Vec::new();
        for total in &self.totals {
            let clashes = |other: &Row| {
                matches!(clash(&key(total), &key(other)), Clash::Refused | Clash::Same)
            };
            if !kept.iter().any(|other| other.unit == total.unit && clashes(other)) {
                kept.push(*total);
            }
        }
        self.totals = kept;
        for (unit, month) in self.units().flat_map(|unit| (0..MONTHS).map(move |m| (unit, m))) {
            let lives = self.lives(unit, month);
            let held = if lives { self.held[unit - 1][month] } else { 0 };
            let recorded = self.recorded[unit - 1][month].min(held);
            let is_settled = self.is_settled(unit, month);
            self.recorded[unit - 1][month] = recorded;
            self.held[unit - 1][month] = if is_settled { recorded } else { held };
        }
        self
    }

    /// Calls `each` with every world that agrees with what was told.
    fn worlds(&self, each: &mut dyn FnMut(&World)) {
        let totals: Vec<(Row, i64)> = self.ended().map(|row| (*row, self.sum(row))).collect();
        self.fill(&self.cells(), totals, &mut World::new(), each);
    }

    fn fill(
        &self,
        cells: &[(usize, usize)],
        left: Vec<(Row, i64)>,
        world: &mut World,
        each: &mut dyn FnMut(&World),
    ) {
        let Some((cell @ (unit, month), rest)) = cells.split_first().map(|(c, r)| (*c, r)) else {
            if left.iter().all(|(_, left)| *left == 0) {
                each(world);
            }
            return;
        };
        let told = left.iter().filter(|(row, _)| row.tells(unit, month)).map(|(_, left)| *left);
        let recorded = self.recorded[unit - 1][month];
        let most = match told.min() {
            _ if self.is_settled(unit, month) => recorded,
            Some(left) => left,
            None if self.is_first_free(unit, month) => recorded + 6,
            None => recorded,
        };
        for held in recorded..=most {
            let mut left = left.clone();
            left.iter_mut()
                .filter(|(row, _)| row.tells(unit, month))
                .for_each(|(_, left)| *left -= held);
            if left.iter().all(|(_, left)| *left >= 0) {
                world.insert(cell, held);
                self.fill(rest, left, world, each);
                world.remove(&cell);
            }
        }
    }
}

fn key(row: &Row) -> TotalKey {
    let scope = if row.unit == DISTRICT { Scope::Communes } else { Scope::Own };
    let (from, to) = (first(row.from), last(row.to));
    TotalKey { unit: id(row.unit), scope, hosts: None, at: None, kind: None, from, to }
}
