//! The plan against what was held.

use chrono::{Months, NaiveDate};
use serde::Serialize;

use crate::figures::Frame;
use crate::model::PlanStatus;
use crate::store::tally::PlanFact;

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
pub(super) fn plan(frame: &Frame, entries: &[PlanFact]) -> Plan {
    let mut plan = Plan::default();
    for entry in entries.iter().filter(|entry| frame.covers(entry.unit)) {
        plan.planned += 1;
        match (entry.held_on, entry.status) {
            (Some(held), _) => {
                plan.held += 1;
                plan.held_on_time += i64::from(last_day(entry).is_some_and(|last| held <= last));
            }
            (None, Some(PlanStatus::Postponed)) => plan.postponed += 1,
            (None, Some(PlanStatus::Cancelled)) => plan.cancelled += 1,
            (None, None) => plan.open += 1,
        }
    }
    plan.unplanned_sessions = frame.sessions().map(|session| i64::from(!session.planned)).sum();
    plan
}

/// The day until which an entry is held on time.
pub(super) fn last_day(entry: &PlanFact) -> Option<NaiveDate> {
    entry.day.or_else(|| entry.month?.checked_add_months(Months::new(1))?.pred_opt())
}
