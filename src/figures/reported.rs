//! What is reported without records, and until when units were heard of: the inputs of bounds.

use std::collections::HashSet;

use anyhow::Result;
use chrono::{Datelike, NaiveDate};

use crate::figures::{ReportContext, ReportQuery};
use crate::model::{Coverage, SessionWithChildren, Total, UnitId};
use crate::rules::{
    CoverageCase, DaySet, Lineage, Remainder, RuleKey, Rules, Standing, Statement, remainders,
};
use crate::store::{Reader, coverage, sessions, totals};

/// Reported totals of every unit, by how they lie to the report's period, and what offices said of
/// their units' days.
#[derive(Debug)]
pub struct Reported {
    /// Totals that have ended within the period.
    pub counted: Vec<Remainder>,
    /// Totals that have ended and reach over the period's edge.
    pub crossing: Vec<Remainder>,
    /// Totals of the period's days that have not ended.
    pub waiting: Vec<Total>,
    /// What offices said.
    pub statements: Vec<Statement>,
    /// The register's own unit.
    pub own: UnitId,
    /// First day from which the own unit's sessions are taken to be there.
    own_from: Option<NaiveDate>,
}

impl Reported {
    /// Reads what touches a report's period; `recorded` are its sessions.
    pub(super) fn read(
        reader: Reader<'_>,
        query: &ReportQuery,
        recorded: &[SessionWithChildren],
        lineage: &Lineage,
    ) -> Result<Self> {
        let (from, to) = (query.period.from, query.period.to);
        let last = to.min(query.as_of);
        let touching = totals::of_period(reader, from, to)?;
        let (ended, waiting): (Vec<Total>, Vec<Total>) =
            touching.into_iter().partition(|total| total.to <= query.as_of);
        // What a total over the edge adds depends on all of its days.
        let first = ended.iter().map(|total| total.from).fold(from, NaiveDate::min);
        let end = ended.iter().map(|total| total.to).fold(last, NaiveDate::max);
        let mut outside = Vec::new();
        if let Some(eve) = from.pred_opt().filter(|eve| first <= *eve) {
            outside = sessions::of_period(reader, first, eve)?;
        }
        if let Some(next) = last.succ_opt().filter(|next| *next <= end) {
            outside.extend(sessions::of_period(reader, next, end)?);
        }
        let near = if outside.is_empty() && (first, end) == (from, last) {
            ended
        } else {
            let near = totals::of_period(reader, first, end)?;
            near.into_iter().filter(|total| total.to <= query.as_of).collect()
        };
        let all: Vec<&SessionWithChildren> = recorded.iter().chain(&outside).collect();
        let touching = remainders(near, &all, lineage, (from, to))
            .into_iter()
            .filter(|one| one.standing != Standing::Outside);
        let (counted, crossing) = touching.partition(Remainder::is_counted);
        let own = reader.own_unit()?;
        let earliest = [
            sessions::first_day(reader, own, query.as_of)?,
            totals::first_day(reader, own, query.as_of)?,
        ];
        let year = earliest.into_iter().flatten().min().map(|day| day.year());
        Ok(Self {
            counted,
            crossing,
            waiting,
            statements: coverage::touching(reader, from, last)?.iter().map(statement).collect(),
            own,
            own_from: year.and_then(|year| NaiveDate::from_ymd_opt(year, 1, 1)),
        })
    }

    /// Returns the totals that have ended, counted ones first.
    pub fn ended(&self) -> impl Iterator<Item = &Remainder> {
        self.counted.iter().chain(&self.crossing)
    }
}

fn statement(row: &Coverage) -> Statement {
    Statement { unit: row.unit, scope: row.scope, from: row.from, until: row.until }
}

/// Whether a total's sessions count by the rules of its days.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Counts {
    /// On all of its days.
    Always,
    /// On some of them.
    Sometimes,
    /// On none.
    Never,
}

impl ReportContext {
    /// Returns whether a total's sessions count for the units that held them; missing hosts are
    /// taken to be heads.
    pub(super) fn counts(&self, total: &Total) -> Counts {
        let headed = total.hosts.is_none_or(|hosts| hosts.has_head());
        self.on_days_of(total, |rules| headed || rules.count_deputies)
    }

    /// Returns whether a total's sessions count for the units in which they were held.
    pub(super) fn counts_there(&self, total: &Total) -> Counts {
        let headed = total.hosts.is_none_or(|hosts| hosts.has_head());
        self.on_days_of(total, |rules| rules.count_at && (headed || rules.count_deputies))
    }

    fn on_days_of(&self, total: &Total, holds: impl Fn(&Rules) -> bool) -> Counts {
        let changes = self.book.changes_within(total.from, total.to).filter_map(|row| {
            let matters = matches!(row.key, RuleKey::CountAt | RuleKey::CountDeputies);
            if matters { row.from } else { None }
        });
        let found: HashSet<bool> = std::iter::once(total.from)
            .chain(changes)
            .map(|day| holds(&self.book.on(day)))
            .collect();
        match (found.contains(&true), found.contains(&false)) {
            (true, false) => Counts::Always,
            (true, true) => Counts::Sometimes,
            _ => Counts::Never,
        }
    }

    /// Returns the last day of the period, or the report's day where that comes first.
    pub fn last_day(&self) -> NaiveDate {
        self.query.period.to.min(self.query.as_of)
    }

    /// Returns what covers the days of this report.
    pub(super) fn coverage(&self) -> CoverageCase<'_> {
        let (from, until) = (self.query.period.from, self.last_day());
        let is_whole =
            |total: &Total| total.hosts.is_none() && total.at.is_none() && total.kind.is_none();
        let totals = self.reported.ended().filter(|one| is_whole(&one.total) && !one.below);
        CoverageCase {
            lineage: &self.lineage,
            from,
            until,
            own: self.reported.own,
            own_from: self.reported.own_from,
            statements: self.reported.statements.clone(),
            totals: totals.map(|one| &one.total).collect(),
            waiting: self.reported.waiting.iter().collect(),
            recorded: self.sessions.iter().map(|one| one.session.unit).collect(),
            count_at: self.days_of_count_at(from, until),
        }
    }

    /// Returns the days on which sessions count for the unit where they are held.
    fn days_of_count_at(&self, from: NaiveDate, until: NaiveDate) -> DaySet {
        let changes = self.book.changes_within(from, until);
        let changes = changes.filter(|row| row.key == RuleKey::CountAt).filter_map(|row| row.from);
        let mut days: Vec<NaiveDate> = std::iter::once(from).chain(changes).collect();
        days.sort_unstable();
        let ends = days.iter().skip(1).filter_map(|day| day.pred_opt()).chain([until]);
        days.iter()
            .zip(ends)
            .filter(|(day, _)| self.book.on(**day).count_at)
            .map(|(day, end)| DaySet::between(*day, end))
            .fold(DaySet::default(), |all, days| all.union(&days))
    }
}
