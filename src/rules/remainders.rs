//! Remainders of reported totals: what each adds to the records and to the totals inside it, and
//! where two may count the same sessions (contract 0.2, section 5, "Totals").
//!
//! Example: a district reports 9 sessions of its communes in the year, of which 2 are recorded. One
//! commune reports 4 of its own for the first half of the year: they are among the 9, and 3 are
//! left. Another reports 3 for the twelve months to 14 December: nobody knows how many of these lie
//! in the year, so its total straddles, and at least 3 − 3 = 0 of what is left are sessions of
//! others.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

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

/// How a total that has ended lies to a period.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Standing {
    /// Within the period: its sessions are the period's.
    Counted,
    /// Over the period's edge: any of its sessions may be the period's.
    Crossing,
    /// Outside the period.
    Outside,
}

impl Standing {
    /// Compares a total's days with those of a period.
    pub fn of(total: &Total, from: NaiveDate, to: NaiveDate) -> Self {
        match () {
            () if total.to < from || to < total.from => Self::Outside,
            () if from <= total.from && total.to <= to => Self::Counted,
            () => Self::Crossing,
        }
    }
}

/// A total, and what it adds to the records and to the totals inside it.
#[derive(Clone, Debug)]
pub struct Remainder {
    /// Total.
    pub total: Total,
    /// What it adds.
    pub adds: Sums,
    /// Whether it reports fewer sessions than are recorded.
    pub below: bool,
    /// How it lies to the period.
    pub standing: Standing,
    /// Counted totals of scope `communes` that may count some of its sessions too.
    pub shared: Vec<String>,
    /// Sessions of it that may be among those of such totals, so that the least number of all
    /// sessions leaves them out.
    pub twice: i64,
}

impl Remainder {
    /// Returns whether its sessions are the period's.
    pub fn is_counted(&self) -> bool {
        self.standing == Standing::Counted
    }

    /// Returns whether it straddles a counted total.
    pub fn straddles(&self) -> bool {
        !self.shared.is_empty()
    }
}

/// Computes the remainders of totals that have ended, inner ones first, for a report on the days
/// `from` to `to`. `totals` and `sessions` must reach over all days of those that touch it.
pub fn remainders(
    mut totals: Vec<Total>,
    sessions: &[&SessionWithChildren],
    lineage: &Lineage,
    (from, to): (NaiveDate, NaiveDate),
) -> Vec<Remainder> {
    // Inner totals come first: shorter periods before longer ones, own before communes, of fewer
    // units and of given hosts, place and kind before the others.
    totals.sort_by_cached_key(|total| {
        let open = [total.hosts.is_none(), total.at.is_none(), total.kind.is_none()];
        let days = (total.to - total.from).num_days();
        let units = told(total, lineage).len();
        (days, total.scope == Scope::Communes, units, open.into_iter().filter(|open| *open).count())
    });
    let mut by_unit: HashMap<UnitId, Vec<&SessionWithChildren>> = HashMap::new();
    for one in sessions {
        by_unit.entry(one.session.unit).or_default().push(one);
    }
    let nest = Nest::of(&totals, lineage);
    let mut done: Vec<Remainder> = Vec::with_capacity(totals.len());
    for (place, total) in totals.iter().enumerate() {
        let mut known = Sums::default();
        let units = told(total, lineage);
        for one in units.iter().filter_map(|unit| by_unit.get(unit)).flatten() {
            if records(total, &one.session, lineage) {
                known.add(Sums::of(one));
            }
        }
        let below = known.sessions > total.sessions;
        for inner in &nest.taken[place] {
            known.add(done[*inner].adds);
        }
        let left = |reported: Option<i64>, known: i64| {
            reported.map_or(0, |reported| (reported - known).max(0))
        };
        let adds = Sums {
            sessions: left(Some(total.sessions), known.sessions),
            attended: left(total.attended, known.attended),
            opinions: left(total.opinions, known.opinions),
            answered: left(total.answered, known.answered),
        };
        let standing = Standing::of(total, from, to);
        let total = total.clone();
        done.push(Remainder { total, adds, below, standing, shared: Vec::new(), twice: 0 });
    }
    for place in 0..done.len() {
        done[place].shared = nest.shared(place, &done, lineage);
    }
    mark_twice(&mut done, lineage);
    done
}

/// Which totals lie inside which.
struct Nest {
    /// Totals of scope `communes` inside each total.
    communes: Vec<Vec<usize>>,
    /// Totals whose remainders each total leaves out.
    taken: Vec<HashSet<usize>>,
}

impl Nest {
    fn of(totals: &[Total], lineage: &Lineage) -> Self {
        let (mut communes, mut taken) = (Vec::new(), Vec::new());
        for outer in totals {
            let inner = |scope: Scope| {
                let all = totals.iter().enumerate();
                all.filter(move |(_, inner)| inner.scope == scope && inside(inner, outer, lineage))
            };
            let of_communes: Vec<usize> = match outer.scope {
                Scope::Own => Vec::new(),
                Scope::Communes => inner(Scope::Communes).map(|(place, _)| place).collect(),
            };
            // An own total over the edge of an inner one may be among that one's sessions.
            let is_free = |own: &Total| {
                of_communes.iter().map(|place| &totals[*place]).all(|communes| {
                    !meets(own, communes, lineage) || inside(own, communes, lineage)
                })
            };
            let own = inner(Scope::Own)
                .filter(|(_, own)| narrows(own, outer) && is_free(own))
                .map(|(place, _)| place);
            taken.push(own.chain(of_communes.iter().copied()).collect());
            communes.push(of_communes);
        }
        Self { communes, taken }
    }

    /// Returns the counted totals of scope `communes` with a remainder that may count sessions of
    /// the total at `place` too: neither they nor those inside them leave it out.
    fn shared(&self, place: usize, all: &[Remainder], lineage: &Lineage) -> Vec<String> {
        let mine = &all[place].total;
        let is_taken_off = |outer: usize| {
            std::iter::once(outer)
                .chain(self.communes[outer].iter().copied())
                .any(|one| self.taken[one].contains(&place))
        };
        let others = all.iter().enumerate().filter(|(outer, other)| {
            // Of two of scope `communes`, the inner one may be among the other's sessions.
            (*outer > place || mine.scope == Scope::Own)
                && other.total.scope == Scope::Communes
                && other.is_counted()
                && other.adds.sessions > 0
                && meets(mine, &other.total, lineage)
                && !is_taken_off(*outer)
        });
        others.map(|(_, other)| other.total.code.clone()).collect()
    }
}

/// Counted totals of scope `communes` that share units.
#[derive(Debug, Default)]
struct Group {
    units: HashSet<UnitId>,
    codes: HashSet<String>,
    sessions: i64,
}

/// Marks the sessions that counted totals may share: of the totals that straddle those of one
/// group, together at most what the group has.
fn mark_twice(all: &mut [Remainder], lineage: &Lineage) {
    let is_pool = |one: &&Remainder| {
        one.total.scope == Scope::Communes && one.is_counted() && one.adds.sessions > 0
    };
    let mut groups: Vec<Group> = Vec::new();
    for one in all.iter().filter(is_pool) {
        let units = told(&one.total, lineage).into_iter().collect();
        let (codes, sessions) = (HashSet::from([one.total.code.clone()]), one.adds.sessions);
        let mut group = Group { units, codes, sessions };
        let (near, far): (Vec<_>, Vec<_>) =
            groups.into_iter().partition(|other| !other.units.is_disjoint(&group.units));
        for other in near {
            group.units.extend(other.units);
            group.codes.extend(other.codes);
            group.sessions += other.sessions;
        }
        groups = far;
        groups.push(group);
    }
    for group in groups {
        let mut left = group.sessions;
        for one in all.iter_mut().filter(|one| one.is_counted()) {
            if one.shared.iter().any(|code| group.codes.contains(code)) {
                one.twice = one.adds.sessions.min(left);
                left -= one.twice;
            }
        }
    }
}

/// Returns the units whose own sessions a total may include, whatever the day.
pub fn told(total: &Total, lineage: &Lineage) -> Vec<UnitId> {
    match total.scope {
        Scope::Own => vec![total.unit],
        Scope::Communes => lineage.units().filter(|unit| includes(total, *unit, lineage)).collect(),
    }
}

/// Returns whether a total may include a unit's own sessions, whatever the day.
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
        && match total.scope {
            Scope::Own => session.unit == total.unit,
            Scope::Communes => {
                !lineage.days_below(session.unit, total.unit, session.day, session.day).is_empty()
            }
        }
}

/// Returns whether every session of one total is of the hosts, place and kind of another.
fn narrows(inner: &Total, outer: &Total) -> bool {
    (outer.hosts.is_none() || outer.hosts == inner.hosts)
        && (outer.at.is_none() || outer.at == inner.at)
        && (outer.kind.is_none() || outer.kind == inner.kind)
}

/// Returns whether one total lies inside another: the same with a shorter period, or that of a unit
/// below inside one of all communes.
fn inside(inner: &Total, outer: &Total, lineage: &Lineage) -> bool {
    let within = outer.from <= inner.from && inner.to <= outer.to;
    let days = |total: &Total| (total.from, total.to);
    let key = |total: &Total| (total.hosts, total.at, total.kind);
    within
        && match (inner.scope, outer.scope) {
            (Scope::Own, Scope::Own) => {
                inner.unit == outer.unit && key(inner) == key(outer) && days(inner) != days(outer)
            }
            (Scope::Own, Scope::Communes) => {
                includes(outer, inner.unit, lineage)
                    && lineage.lies_below(inner.unit, outer.unit, inner.from, inner.to)
            }
            (Scope::Communes, Scope::Communes) if inner.unit == outer.unit => {
                narrows(inner, outer) && (key(inner), days(inner)) != (key(outer), days(outer))
            }
            (Scope::Communes, Scope::Communes) => {
                narrows(inner, outer)
                    && lineage.lies_below(inner.unit, outer.unit, inner.from, inner.to)
            }
            (Scope::Communes, Scope::Own) => false,
        }
}

/// Returns whether a total and one of scope `communes` may include the same session.
fn meets(one: &Total, communes: &Total, lineage: &Lineage) -> bool {
    fn differ<T: PartialEq>(a: Option<T>, b: Option<T>) -> bool {
        a.zip(b).is_some_and(|(a, b)| a != b)
    }
    let (from, to) = (one.from.max(communes.from), one.to.min(communes.to));
    let apart = from > to
        || differ(one.hosts, communes.hosts)
        || differ(one.at, communes.at)
        || differ(one.kind, communes.kind);
    let below = |unit, over| !lineage.days_below(unit, over, from, to).is_empty();
    !apart
        && match one.scope {
            Scope::Own => includes(communes, one.unit, lineage) && below(one.unit, communes.unit),
            Scope::Communes => {
                one.unit == communes.unit
                    || below(one.unit, communes.unit)
                    || below(communes.unit, one.unit)
            }
        }
}
