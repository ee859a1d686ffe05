//! Whether two reported totals may stand side by side.

use chrono::NaiveDate;

use crate::model::{Hosts, Scope, SessionKind};

/// What tells a reported total from others; unit and place are the caller's numbers for them.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct TotalKey {
    /// The unit that reported.
    pub unit: i64,
    /// Whose sessions it counts.
    pub scope: Scope,
    /// The hosts, as an exact set; none where not given.
    pub hosts: Option<Hosts>,
    /// The unit where they were held; none where not given.
    pub at: Option<i64>,
    /// The kind of session; none where not given.
    pub kind: Option<SessionKind>,
    /// The first day of its period.
    pub from: NaiveDate,
    /// The last day of its period.
    pub to: NaiveDate,
}

/// Which of two totals lies inside the other.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Inner {
    /// The first lies inside the second.
    First,
    /// The second lies inside the first.
    Second,
}

/// How two totals go together.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Clash {
    /// They are the same row.
    Same,
    /// One lies inside the other by its period, alike in all else.
    Inside(Inner),
    /// They count different sessions, or sessions that only the units' tree can compare.
    Apart,
    /// They may count the same sessions and nothing tells them apart.
    Refused,
}

impl TotalKey {
    /// Tells whether the periods share a day.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.from <= other.to && other.from <= self.to
    }

    /// Tells whether the whole period lies in the other's, which may be the same.
    pub fn within(&self, other: &Self) -> bool {
        other.from <= self.from && self.to <= other.to
    }
}

/// Compares two totals (contract, section 6); whether one unit lies below another is the caller's knowledge.
pub fn clash(a: &TotalKey, b: &TotalKey) -> Clash {
    if a == b {
        return Clash::Same;
    }
    if a.unit != b.unit || a.scope != b.scope || !a.overlaps(b) || told_apart(a, b) {
        return Clash::Apart;
    }
    let alike = (a.hosts, a.at, a.kind) == (b.hosts, b.at, b.kind);
    if alike && a.within(b) {
        Clash::Inside(Inner::First)
    } else if alike && b.within(a) {
        Clash::Inside(Inner::Second)
    } else {
        Clash::Refused
    }
}

/// Two totals are told apart by a field that both give and give differently.
fn told_apart(a: &TotalKey, b: &TotalKey) -> bool {
    fn differ<T: PartialEq>(a: Option<T>, b: Option<T>) -> bool {
        a.is_some() && b.is_some() && a != b
    }
    differ(a.hosts, b.hosts) || differ(a.at, b.at) || differ(a.kind, b.kind)
}
