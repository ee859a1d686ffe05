//! Totals: what they add to records, which of them are compatible, and the pools.

use std::collections::BTreeSet;

use super::figures::Question;
use super::records::{SessionRow, TotalRow};

/// A figure of a total.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Measure {
    Sessions,
    Attended,
    Opinions,
    Answered,
}

/// Sessions reported together for the communes below a unit, attributed to none of them.
#[derive(Debug)]
pub struct Pool<'a> {
    pub sessions: i64,
    /// The units subject to the minimum that it may belong to.
    pub units: BTreeSet<&'a str>,
    /// Whether the reporting units are requested, so that no other unit shares in it.
    pub is_asked_for: bool,
}

impl TotalRow {
    fn alike(&self, other: &Self) -> bool {
        (&self.unit, self.communes, &self.hosts, &self.at, self.kind)
            == (&other.unit, other.communes, &other.hosts, &other.at, other.kind)
    }

    fn told_apart(&self, other: &Self) -> bool {
        (!self.hosts.is_empty() && !other.hosts.is_empty() && self.hosts != other.hosts)
            || (self.at.is_some() && other.at.is_some() && self.at != other.at)
            || (self.kind.is_some() && other.kind.is_some() && self.kind != other.kind)
    }
}

impl<'a> Question<'a> {
    /// Whether a register may contain both totals.
    pub fn may_stand_together(&self, one: &TotalRow, two: &TotalRow) -> bool {
        if !one.period.overlaps(&two.period) || one.communes != two.communes {
            return true;
        }
        if one.unit != two.unit {
            let related =
                self.lies_above(&one.unit, &two.unit) || self.lies_above(&two.unit, &one.unit);
            return !(one.communes && related);
        }
        let nested =
            one.period.strictly_within(&two.period) || two.period.strictly_within(&one.period);
        one.told_apart(two) || (one.alike(two) && nested)
    }

    /// The totals counted in a report of any unit: their whole period is in the report's and has
    /// ended.
    pub fn all_totals(&self) -> impl Iterator<Item = &'a TotalRow> {
        let (period, as_of) = (self.period, self.as_of);
        self.books
            .totals
            .iter()
            .filter(move |total| total.period.within(period) && total.period.to <= as_of)
    }

    /// Those of the requested unit and of the units below it.
    pub fn totals(&self) -> impl Iterator<Item = &'a TotalRow> {
        self.all_totals().filter(|total| self.in_scope(&total.unit))
    }

    /// Whether a total includes a unit's sessions.
    fn covers(&self, total: &TotalRow, unit: &str) -> bool {
        if total.communes {
            self.ever_has_minimum(unit) && self.lies_above(&total.unit, unit)
        } else {
            total.unit == unit
        }
    }

    fn is_inside(&self, inner: &TotalRow, outer: &TotalRow) -> bool {
        (inner.alike(outer) && inner.period.strictly_within(&outer.period))
            || (outer.communes
                && !inner.communes
                && self.covers(outer, &inner.unit)
                && inner.period.within(&outer.period))
    }

    fn is_recorded_in(&self, session: &SessionRow, total: &TotalRow) -> bool {
        session.day <= self.as_of
            && total.period.holds(session.day)
            && self.covers(total, &session.unit)
            && (total.hosts.is_empty() || total.hosts == session.hosts)
            && (total.at.is_none() || total.at == session.at)
            && (total.kind.is_none() || total.kind == Some(session.kind.unwrap_or("periodic")))
    }

    /// The part of a total beyond the records and the totals inside it.
    pub fn remainder(&self, total: &TotalRow, measure: Measure) -> i64 {
        let reported = match measure {
            Measure::Sessions => Some(total.sessions),
            Measure::Attended => total.attended,
            Measure::Opinions => total.opinions,
            Measure::Answered => total.answered,
        };
        let Some(reported) = reported else { return 0 };
        let sessions =
            self.books.sessions.iter().filter(|session| self.is_recorded_in(session, total));
        let recorded: i64 = sessions
            .map(|session| match measure {
                Measure::Sessions => 1,
                Measure::Attended => session.attended.unwrap_or(0),
                Measure::Opinions => self.opinions(session),
                Measure::Answered => self.answered(session),
            })
            .sum();
        let inside = self.all_totals().filter(|inner| self.is_inside(inner, total));
        let told: i64 = inside.map(|inner| self.remainder(inner, measure)).sum();
        (reported - recorded - told).max(0)
    }

    /// Whether the remainder of a total counts towards the minimum: hosts not given are assumed to
    /// be heads.
    pub fn total_counts(&self, total: &TotalRow) -> bool {
        total.hosts.is_empty() || self.hosts_count(&total.hosts, total.period.to)
    }

    /// The pools over some units subject to the minimum, whoever reported them. Two that share a
    /// unit are joined.
    pub fn pools(&self, units: &BTreeSet<&'a str>) -> Vec<Pool<'a>> {
        let mut pools: Vec<(&str, Pool<'a>)> = Vec::new();
        for total in self.all_totals().filter(|total| total.communes && self.total_counts(total)) {
            let sessions = self.remainder(total, Measure::Sessions);
            match pools.iter_mut().find(|(top, _)| *top == total.unit) {
                Some((_, pool)) => pool.sessions += sessions,
                None => {
                    let reported = |unit: &str| self.lies_above(&total.unit, unit);
                    let below = units.iter().copied();
                    let below = below
                        .filter(|unit| self.shown_under(unit).into_iter().any(reported))
                        .collect();
                    let is_asked_for = self.in_scope(&total.unit);
                    pools.push((&total.unit, Pool { sessions, units: below, is_asked_for }));
                }
            }
        }
        let mut joined: Vec<Pool<'a>> = Vec::new();
        for (_, mut pool) in
            pools.into_iter().filter(|(_, pool)| pool.is_asked_for || !pool.units.is_empty())
        {
            while let Some(at) =
                joined.iter().position(|other| !other.units.is_disjoint(&pool.units))
            {
                let other = joined.remove(at);
                pool.sessions += other.sessions;
                pool.units.extend(other.units);
                pool.is_asked_for &= other.is_asked_for;
            }
            joined.push(pool);
        }
        joined
    }
}
