//! Sessions and plan entries in and around a period, as constraints on further planning.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use chrono::{Days, NaiveDate};

use crate::figures::ReportContext;
use crate::figures::tally::units_at;
use crate::model::{
    Hosts, Leader, Plan, PlanWithSession, Post, SessionKind, SessionWithChildren, Span, UnitId,
};
use crate::rules::schedule::Need;
use crate::store::{Reader, leaders, plans, sessions};

/// Sessions and plan entries in and around a period.
pub(super) struct Facts<'a> {
    context: &'a ReportContext,
    sessions: Vec<SessionWithChildren>,
    /// Open plan entries that are not past.
    pub(super) entries: Vec<PlanWithSession>,
    leaders: Vec<Leader>,
}

impl<'a> Facts<'a> {
    pub(super) fn read(reader: Reader<'_>, context: &'a ReportContext, apart: i64) -> Result<Self> {
        let days = |days: i64| Days::new(u64::try_from(days).unwrap_or(0));
        let (from, to) = (context.query.period.from, context.query.period.to);
        let sessions = sessions::of_period(reader, from - days(apart), to + days(apart))?;
        let entries = plans::of_period(
            reader,
            from - days(apart + 31),
            to + days(apart + 31),
            context.query.as_of,
        )?;
        let ahead =
            |entry: &PlanWithSession| entry.is_open() && entry.is_ahead(context.query.as_of);
        let entries = entries.into_iter().filter(ahead).collect();
        Ok(Self { context, sessions, entries, leaders: leaders::all(reader)? })
    }

    /// Returns the open entries of the period.
    pub(super) fn ahead(&self) -> impl Iterator<Item = &Plan> {
        let period = &self.context.query.period;
        let within = |entry: &&Plan| {
            entry.planned_for.first() >= period.from && entry.planned_for.last() <= period.to
        };
        self.entries.iter().map(|entry| &entry.plan).filter(within)
    }

    /// Returns each session and dated entry: unit, place, day, hosts.
    pub(super) fn dated(&self) -> impl Iterator<Item = (UnitId, Option<UnitId>, NaiveDate, Hosts)> {
        let held = self.sessions.iter().map(|one| &one.session);
        let held = held.map(|one| (one.unit, one.at, one.day, one.hosts));
        let planned = self.entries.iter().map(|entry| &entry.plan);
        held.chain(
            planned.filter_map(|one| Some((one.unit, one.at, one.planned_for.day()?, one.hosts))),
        )
    }

    /// Returns the constraints on a unit's new sessions.
    pub(super) fn need(&self, unit: UnitId) -> Need {
        let own = self.dated().filter(|(by, _, _, _)| *by == unit);
        let around =
            self.dated().filter(|(by, at, _, _)| units_at(self.context, *by, *at).contains(&unit));
        let in_period =
            self.context.sessions.iter().map(|one| (one.session.unit, one.session.hosts));
        let in_period = in_period.chain(self.ahead().map(|one| (one.unit, one.hosts)));
        let hosts: Vec<Hosts> =
            in_period.filter(|(by, _)| *by == unit).map(|(_, hosts)| hosts).collect();
        let hosted = [Post::Secretary, Post::Chair]
            .map(|post| hosts.iter().filter(|hosts| hosts.has(post)).count());
        let heads =
            self.leaders.iter().filter(|leader| leader.unit == unit && leader.post != Post::Deputy);
        Need {
            unit,
            code: self.context.lineage.code(unit).to_owned(),
            kept: own.map(|(_, _, day, _)| day).collect(),
            around: around.map(|(_, _, day, _)| day).collect(),
            months: self
                .entries
                .iter()
                .filter(|entry| entry.plan.unit == unit)
                .filter_map(|entry| entry.plan.planned_for.month())
                .collect(),
            hosted: hosted.map(|count| i64::try_from(count).unwrap_or(i64::MAX)),
            holders: heads.map(|leader| (leader.post, leader.name.clone(), leader.span)).collect(),
            ..Need::default()
        }
    }

    /// Counts the thematic sessions that a unit has held or planned in the period.
    pub(super) fn thematic(&self, unit: UnitId) -> usize {
        let thematic = |kind: SessionKind| kind == SessionKind::Thematic;
        let held = self.context.sessions.iter().map(|one| &one.session);
        let held = held.filter(|one| one.unit == unit && thematic(one.kind)).count();
        held + self.ahead().filter(|one| one.unit == unit && thematic(one.kind)).count()
    }

    /// Returns the days on which persons are busy.
    pub(super) fn busy(&self) -> BTreeSet<(String, NaiveDate)> {
        let mut posts: BTreeMap<(UnitId, Post), Vec<&Leader>> = BTreeMap::new();
        self.leaders
            .iter()
            .for_each(|leader| posts.entry((leader.unit, leader.post)).or_default().push(leader));
        let mut busy = BTreeSet::new();
        for (unit, _, day, hosts) in self.dated() {
            for holder in hosts.posts().filter_map(|post| posts.get(&(unit, post))).flatten() {
                if holder.span.contains(day) {
                    busy.insert((holder.name.clone(), day));
                }
            }
        }
        busy
    }
}

/// Returns the spans in which a unit is of a kind that must hold the minimum.
pub(super) fn spans_with_minimum(context: &ReportContext, unit: UnitId) -> Vec<Span> {
    context
        .lineage
        .lives(unit)
        .iter()
        .filter(|life| life.kind.has_minimum())
        .map(|life| life.span)
        .collect()
}
