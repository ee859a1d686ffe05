//! Reported totals: sessions of which only the number is known.

use chrono::NaiveDate;

use crate::model::{Hosts, Scope, SessionKind, UnitId};

/// A reported total.
#[derive(Clone, Debug)]
pub struct Total {
    /// Its code.
    pub code: String,
    /// The unit that reported it.
    pub unit: UnitId,
    /// Whose sessions it counts.
    pub scope: Scope,
    /// The first day of its period.
    pub from: NaiveDate,
    /// The last day of its period.
    pub to: NaiveDate,
    /// The posts that hosted the sessions, if reported.
    pub hosts: Option<Hosts>,
    /// The unit where they were held, if reported.
    pub at: Option<UnitId>,
    /// Their kind, if reported.
    pub kind: Option<SessionKind>,
    /// The number of sessions.
    pub sessions: i64,
    /// The attendance, if reported.
    pub attended: Option<i64>,
    /// The number of opinions, if reported.
    pub opinions: Option<i64>,
    /// The number of opinions answered at the sessions, if reported.
    pub answered: Option<i64>,
}
