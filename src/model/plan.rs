//! Plan entries: dialogues that are planned.

use chrono::NaiveDate;

use crate::model::{DialogueTexts, Hosts, Month, PlanId, PlanStatus, SessionKind, UnitId};

/// The day, or only the month, for which a dialogue is planned.
#[derive(Clone, Copy, Debug)]
pub enum PlannedFor {
    /// A day.
    Day(NaiveDate),
    /// A month.
    Month(Month),
}

impl PlannedFor {
    /// Returns the day; `None` if only the month is known.
    pub fn day(self) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(day),
            Self::Month(_) => None,
        }
    }

    /// Returns the month; `None` if the day is known.
    pub fn month(self) -> Option<Month> {
        match self {
            Self::Day(_) => None,
            Self::Month(month) => Some(month),
        }
    }

    /// Returns the day, or the first day of the month.
    pub fn first(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Month(month) => month.first(),
        }
    }

    /// Returns the day, or the last day of the month.
    pub fn last(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Month(month) => month.last(),
        }
    }
}

/// A plan entry. What else is written about it is read apart ([`PlanDetails`]).
#[derive(Clone, Debug)]
pub struct Plan {
    /// Its row.
    pub id: PlanId,
    /// Its code.
    pub code: String,
    /// The unit that organises it.
    pub unit: UnitId,
    /// When it is to be held.
    pub planned_for: PlannedFor,
    /// The posts that are to host it.
    pub hosts: Hosts,
    /// The unit where it is to be held, if it is another.
    pub at: Option<UnitId>,
    /// Its kind.
    pub kind: SessionKind,
    /// The day of the public notice.
    pub notice: Option<NaiveDate>,
    /// Its written status.
    pub status: Option<PlanStatus>,
}

/// A plan entry with the session that fulfils it.
#[derive(Clone, Debug)]
pub struct PlanWithSession {
    /// The plan entry.
    pub plan: Plan,
    /// The day of the first session that fulfils it.
    pub held_on: Option<NaiveDate>,
}

impl PlanWithSession {
    /// Returns whether the entry is neither held, postponed nor cancelled.
    pub fn is_open(&self) -> bool {
        self.held_on.is_none() && self.plan.status.is_none()
    }

    /// Returns whether the entry's day, or its month's last, is not past.
    pub fn is_ahead(&self, today: NaiveDate) -> bool {
        self.plan.planned_for.last() >= today
    }
}

/// What is written about a plan entry.
#[derive(Clone, Debug)]
pub struct PlanDetails {
    /// Its texts.
    pub texts: DialogueTexts,
    /// The number of the plan in which it is.
    pub number: Option<String>,
    /// The reason for its status.
    pub reason: Option<String>,
}
