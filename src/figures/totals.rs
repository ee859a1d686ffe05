//! Remainders of reported totals: what they add to the records.

use crate::model::{Scope, Session, SessionWithChildren, Total, UnitId};
use crate::rules::Lineage;

/// Sums of sessions, attendance, opinions and answers.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Sums {
    /// Sessions.
    pub sessions: i64,
    /// Attendance.
    pub attended: i64,
    /// Opinions.
    pub opinions: i64,
    /// Opinions answered at the session.
    pub answered: i64,
}

impl Sums {
    /// Adds other sums.
    pub fn add(&mut self, other: Self) {
        self.sessions += other.sessions;
        self.attended += other.attended;
        self.opinions += other.opinions;
        self.answered += other.answered;
    }

    /// Returns a session's sums.
    pub fn of(one: &SessionWithChildren) -> Self {
        let attended = one.session.attended.unwrap_or(0);
        Self { sessions: 1, attended, opinions: one.opinions, answered: one.answered }
    }
}

/// A total, and what it adds to the records and to the totals inside it (contract, section 6,
/// "Totals").
#[derive(Clone, Debug)]
pub struct Remainder {
    /// Total.
    pub total: Total,
    /// What it adds.
    pub adds: Sums,
    /// Whether it reports fewer sessions than are recorded.
    pub below: bool,
}

/// Computes the remainders of totals that count, inner ones first.
pub(super) fn remainders(
    mut totals: Vec<Total>,
    sessions: &[SessionWithChildren],
    lineage: &Lineage,
) -> Vec<Remainder> {
    // Inner totals come first: shorter periods before longer ones, own before communes.
    totals
        .sort_by_key(|total| ((total.to - total.from).num_days(), total.scope == Scope::Communes));
    let mut done: Vec<Remainder> = Vec::with_capacity(totals.len());
    for total in totals {
        let mut known = Sums::default();
        sessions
            .iter()
            .filter(|one| records(&total, &one.session, lineage))
            .for_each(|one| known.add(Sums::of(one)));
        let below = known.sessions > total.sessions;
        done.iter()
            .filter(|inner| inside(&inner.total, &total, lineage))
            .for_each(|inner| known.add(inner.adds));
        let left = |reported: Option<i64>, known: i64| {
            reported.map_or(0, |reported| (reported - known).max(0))
        };
        let adds = Sums {
            sessions: left(Some(total.sessions), known.sessions),
            attended: left(total.attended, known.attended),
            opinions: left(total.opinions, known.opinions),
            answered: left(total.answered, known.answered),
        };
        done.push(Remainder { total, adds, below });
    }
    done
}

/// Returns whether a total of scope `communes` includes a unit's own sessions.
fn includes(total: &Total, unit: UnitId, lineage: &Lineage) -> bool {
    match total.scope {
        Scope::Own => unit == total.unit,
        Scope::Communes => lineage.ever_has_minimum(unit) && lineage.is_below(unit, total.unit),
    }
}

/// Returns whether a total includes a recorded session.
fn records(total: &Total, session: &Session, lineage: &Lineage) -> bool {
    (total.from..=total.to).contains(&session.day)
        && total.hosts.is_none_or(|hosts| hosts == session.hosts)
        && (total.at.is_none() || total.at == session.at)
        && total.kind.is_none_or(|kind| kind == session.kind)
        && includes(total, session.unit, lineage)
}

/// Returns whether one total lies inside another: the same with a shorter period, or a unit's own
/// inside one of all communes.
fn inside(inner: &Total, outer: &Total, lineage: &Lineage) -> bool {
    let within = outer.from <= inner.from && inner.to <= outer.to;
    let key = |total: &Total| (total.unit, total.scope, total.hosts, total.at, total.kind);
    let alike = key(inner) == key(outer) && (inner.from, inner.to) != (outer.from, outer.to);
    let of_commune = outer.scope == Scope::Communes
        && inner.scope == Scope::Own
        && includes(outer, inner.unit, lineage);
    within && (alike || of_commune)
}
