//! Plan entries and sessions held.

use anyhow::Result;
use serde::Serialize;

use crate::figures::ReportContext;
use crate::model::{PlanStatus, PlanWithSession, Session};
use crate::problem::Warning;
use crate::store::{Reader, plans};

/// Plan entries of the period by status.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Plan {
    /// Entries whose day or month lies in the period.
    pub planned: i64,
    /// Held.
    pub held: i64,
    /// Held by their day, or by the end of their month.
    pub held_on_time: i64,
    /// Postponed and not held.
    pub postponed: i64,
    /// Cancelled and not held.
    pub cancelled: i64,
    /// Other entries.
    pub open: i64,
    /// Recorded sessions without a plan entry.
    pub unplanned_sessions: i64,
}

/// Warns of plan entries by month that are not counted because their month lies only partly in the
/// period; `None` if there are none.
pub(super) fn left_out(reader: Reader<'_>, context: &ReportContext) -> Result<Option<Warning>> {
    let period = &context.query.period;
    let mut codes: Vec<String> = Vec::new();
    for (code, unit) in plans::partly_within(reader, period.from, period.to)? {
        if context.covers(unit) {
            codes.push(code);
        }
    }
    let warning = Warning::new("plans-left-out").with("plans", codes.join(", "));
    Ok((!codes.is_empty()).then_some(Warning { refs: codes, ..warning }))
}

/// Counts the plan entries.
pub(super) fn plan(context: &ReportContext, entries: &[PlanWithSession]) -> Plan {
    let mut plan = Plan::default();
    for entry in entries.iter().filter(|entry| context.covers(entry.plan.unit)) {
        plan.entry(entry);
    }
    for one in context.sessions() {
        plan.session(&one.session);
    }
    plan
}

impl Plan {
    /// Adds a plan entry.
    pub(super) fn entry(&mut self, entry: &PlanWithSession) {
        self.planned += 1;
        match (entry.held_on, entry.plan.status) {
            (Some(held), _) => {
                self.held += 1;
                self.held_on_time += i64::from(held <= entry.plan.planned_for.last());
            }
            (None, Some(PlanStatus::Postponed)) => self.postponed += 1,
            (None, Some(PlanStatus::Cancelled)) => self.cancelled += 1,
            (None, None) => self.open += 1,
        }
    }

    /// Adds a recorded session.
    pub(super) fn session(&mut self, session: &Session) {
        self.unplanned_sessions += i64::from(session.plan.is_none());
    }
}
