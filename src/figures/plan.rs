//! The plan against what was held.

use chrono::{Months, NaiveDate};
use serde::Serialize;

use crate::figures::ReportContext;
use crate::model::PlanStatus;
use crate::store::facts::{PlanFact, SessionFact};

/// The period's plan entries by what became of them.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Plan {
    /// Entries whose day or month lies in the period.
    pub planned: i64,
    /// Fulfilled by a session.
    pub held: i64,
    /// Fulfilled not after their day, or their month's last.
    pub held_on_time: i64,
    /// Postponed and not held.
    pub postponed: i64,
    /// Cancelled and not held.
    pub cancelled: i64,
    /// None of these.
    pub open: i64,
    /// Recorded sessions that fulfil no entry.
    pub unplanned_sessions: i64,
}

/// Counts the plan's entries.
pub(super) fn plan(frame: &ReportContext, entries: &[PlanFact]) -> Plan {
    let mut plan = Plan::default();
    entries.iter().filter(|entry| frame.covers(entry.unit)).for_each(|entry| plan.entry(entry));
    frame.sessions().for_each(|session| plan.session(session));
    plan
}

impl Plan {
    /// Adds a plan entry.
    pub(super) fn entry(&mut self, entry: &PlanFact) {
        self.planned += 1;
        match (entry.held_on, entry.status) {
            (Some(held), _) => {
                self.held += 1;
                self.held_on_time += i64::from(last_day(entry).is_some_and(|last| held <= last));
            }
            (None, Some(PlanStatus::Postponed)) => self.postponed += 1,
            (None, Some(PlanStatus::Cancelled)) => self.cancelled += 1,
            (None, None) => self.open += 1,
        }
    }

    /// Adds a recorded session.
    pub(super) fn session(&mut self, session: &SessionFact) {
        self.unplanned_sessions += i64::from(!session.planned);
    }
}

/// The day until which an entry is held on time.
pub(super) fn last_day(entry: &PlanFact) -> Option<NaiveDate> {
    entry.day.or_else(|| entry.month?.checked_add_months(Months::new(1))?.pred_opt())
}

/// Tells whether an entry is neither held, postponed nor cancelled.
pub(super) fn is_open(entry: &&PlanFact) -> bool {
    entry.held_on.is_none() && entry.status.is_none()
}

/// Tells whether an entry's day, or its month's last, is not past.
pub(super) fn is_ahead(entry: &PlanFact, today: NaiveDate) -> bool {
    last_day(entry).is_some_and(|last| last >= today)
}
