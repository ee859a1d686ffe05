//! What a report asks for, and what all its figures rest on, read once.

use std::collections::HashSet;

use anyhow::Result;
use chrono::NaiveDate;

use crate::fault::Warning;
use crate::figures::totals::{self, Remainder};
use crate::figures::{book, lineage};
use crate::model::{Closed, Period, View};
use crate::rules::{Lineage, RuleBook};
use crate::store::Reader;
use crate::store::tally::SessionFact;

/// What a report is asked for.
#[derive(Clone, Debug)]
pub struct Ask {
    /// The period.
    pub period: Period,
    /// The day whose knowledge counts; what happened after it does not.
    pub as_of: NaiveDate,
    /// The unit whose sessions, and those of the units below it, are meant; none for all.
    pub unit: Option<i64>,
    /// Whether units are shown as they were or as they are.
    pub view: View,
    /// Whether petitions are listed one by one.
    pub listed: bool,
    /// Whether overdue replies are listed one by one.
    pub overdue: bool,
    /// Whether their lists say who petitioned.
    pub named: bool,
    /// Whether their lists are for the notice board.
    pub public: bool,
}

impl Ask {
    /// Asks for all that the register holds of a period, as known on a day.
    pub fn new(period: Period, as_of: NaiveDate) -> Self {
        Self { period, as_of, unit: None, view: View::Then, listed: false, overdue: false, named: false, public: false }
    }
}

/// What the figures rest on.
#[derive(Debug)]
pub struct Frame {
    /// What was asked.
    pub ask: Ask,
    /// All units.
    pub lineage: Lineage,
    /// All rules.
    pub book: RuleBook,
    /// The sessions of the period by `as_of`, of every organiser, by code.
    pub sessions: Vec<SessionFact>,
    /// The totals that count, of every unit, with what each adds to the records.
    pub remainders: Vec<Remainder>,
    /// What a reader must know beside the figures.
    pub warnings: Vec<Warning>,
    scope: Option<HashSet<i64>>,
}

impl Frame {
    /// Reads what the figures rest on.
    ///
    /// # Errors
    /// Where the file fails.
    pub fn read(reader: Reader<'_>, ask: Ask) -> Result<Self> {
        let (lineage, book) = (lineage(reader)?, book(reader)?);
        let last = ask.period.to.min(ask.as_of);
        let sessions = reader.session_facts(ask.period.from, last)?;
        let scope: Option<HashSet<i64>> = ask.unit.map(|unit| lineage.within(unit).into_iter().collect());
        let touching = reader.total_facts(ask.period.from, ask.period.to)?;
        let (counted, others) = touching
            .into_iter()
            .partition(|total| ask.period.from <= total.from && total.to <= ask.period.to && total.to <= ask.as_of);
        let remainders = totals::remainders(counted, &sessions, &lineage);
        let mut frame = Self { ask, lineage, book, sessions, remainders, warnings: Vec::new(), scope };
        frame.warn(others);
        Ok(frame)
    }

    fn warn(&mut self, others: Vec<crate::store::tally::TotalFact>) {
        let left_out: Vec<String> =
            others.into_iter().filter(|total| self.covers(total.unit)).map(|total| total.code).collect();
        if !left_out.is_empty() {
            let mut warning = Warning::new("totals-left-out").with("totals", left_out.join(", "));
            warning.refs = left_out;
            self.warnings.push(warning);
        }
        let below: Vec<String> = self
            .remainders
            .iter()
            .filter(|one| one.below && self.covers(one.total.unit))
            .map(|one| one.total.code.clone())
            .collect();
        if !below.is_empty() {
            let mut warning = Warning::new("totals-below-records").with("totals", below.join(", "));
            warning.refs = below;
            self.warnings.push(warning);
        }
        for row in self.book.changes_within(self.ask.period.from, self.ask.period.to) {
            let from = row.from.unwrap_or(self.ask.period.from);
            let warning = Warning::new("rules-changed").with("key", row.key.code()).with("value", row.value.as_str());
            self.warnings.push(warning.with("day", from));
        }
        self.warnings.dedup();
    }

    /// Tells whether a unit's sessions are asked for.
    pub fn covers(&self, unit: i64) -> bool {
        self.scope.as_ref().is_none_or(|scope| scope.contains(&unit))
    }

    /// Returns the units asked for, in a fixed order; none for all.
    pub fn scope(&self) -> Option<Vec<i64>> {
        self.scope.as_ref().map(|scope| {
            let mut units: Vec<i64> = scope.iter().copied().collect();
            units.sort_unstable();
            units
        })
    }

    /// Returns the sessions asked for, by code.
    pub fn sessions(&self) -> impl Iterator<Item = &SessionFact> {
        self.sessions.iter().filter(|session| self.covers(session.unit))
    }

    /// Returns the remainders asked for.
    pub fn remainders(&self) -> impl Iterator<Item = &Remainder> {
        self.remainders.iter().filter(|remainder| self.covers(remainder.total.unit))
    }

    /// Tells whether a session's hosts make it count, by the rules of its day.
    pub fn hosts_count(&self, hosts: crate::model::Hosts, day: NaiveDate) -> bool {
        hosts.has_head() || self.book.on(day).count_deputies
    }

    /// Carries a unit to the one under which its figures are shown.
    pub fn shown(&self, unit: i64) -> i64 {
        if self.ask.view == View::Now { self.lineage.now(unit) } else { unit }
    }

    /// Returns the commune in which a unit lies: the unit that owes the minimum, itself or above it; else the unit.
    pub fn commune_of(&self, unit: i64) -> i64 {
        let owing = self.lineage.units().find(|one| self.lineage.ever_owes(*one) && self.lineage.is_within(unit, *one));
        owing.unwrap_or(unit)
    }

    /// Returns the last day of the period on which a unit exists.
    pub fn last_day_of(&self, unit: i64) -> NaiveDate {
        let to = self.ask.period.to;
        let until = self.lineage.lives(unit).iter().filter_map(|life| life.span.until).max();
        let open = self.lineage.lives(unit).iter().any(|life| life.span.until.is_none());
        until.filter(|_| !open).and_then(|until| until.pred_opt()).map_or(to, |last| last.min(to))
    }

    /// Tells whether the period is over.
    pub fn is_over(&self) -> bool {
        self.ask.as_of >= self.ask.period.to
    }
}
