//! Totals: what they add to records, which of them are compatible, and the pools.

use chrono::NaiveDate;

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

/// How a total lies to the report's period and day.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Standing {
    /// It has ended, within the period.
    Counted,
    /// It has ended and overlaps the period, not within it.
    Crossing,
    /// It overlaps the period and has not ended.
    Waiting,
}

impl TotalRow {
    fn alike(&self, other: &Self) -> bool {
        (&self.unit, self.communes, &self.hosts, &self.at, self.kind)
            == (&other.unit, other.communes, &other.hosts, &other.at, other.kind)
    }

    fn lies_inside_alike(&self, outer: &Self) -> bool {
        self.communes && self.alike(outer) && self.period.strictly_within(&outer.period)
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

    /// How a total lies to the report; `None` if it does not touch the period.
    pub fn standing(&self, total: &TotalRow) -> Option<Standing> {
        if !total.period.overlaps(self.period) {
            None
        } else if total.period.to > self.as_of {
            Some(Standing::Waiting)
        } else if total.period.within(self.period) {
            Some(Standing::Counted)
        } else {
            Some(Standing::Crossing)
        }
    }

    /// The totals of this standing, of every unit.
    pub fn standing_as(&self, standing: Standing) -> Vec<&'a TotalRow> {
        let totals = self.books.totals.iter();
        totals.filter(|total| self.standing(total) == Some(standing)).collect()
    }

    /// The counted totals of every unit.
    pub fn all_totals(&self) -> impl Iterator<Item = &'a TotalRow> {
        self.standing_as(Standing::Counted).into_iter()
    }

    /// Those of the requested unit and of the units below it.
    pub fn totals(&self) -> impl Iterator<Item = &'a TotalRow> {
        self.all_totals().filter(|total| self.in_scope(&total.unit))
    }

    /// Whether a unit's own total lies inside a `communes` total, by its days, its unit and what
    /// both tell of hosts, place and kind.
    fn own_lies_inside(&self, own: &TotalRow, communes: &TotalRow) -> bool {
        let days = || own.period.from.iter_days().take_while(|day| *day <= own.period.to);
        let lives = |day: &NaiveDate| self.exists_on(&own.unit, *day);
        own.period.within(&communes.period)
            && self.ever_has_minimum(&own.unit)
            && days().any(|day| lives(&day))
            && days().filter(lives).all(|day| self.joined_on(&communes.unit, &own.unit, day))
            && (communes.hosts.is_empty() || communes.hosts == own.hosts)
            && (communes.at.is_none() || communes.at == own.at)
            && (communes.kind.is_none() || communes.kind == own.kind)
    }

    /// Whether the remainder of one total is taken off the other.
    fn is_taken_off(&self, inner: &TotalRow, outer: &TotalRow) -> bool {
        if inner.alike(outer) {
            return inner.period.strictly_within(&outer.period);
        }
        let parts = || self.books.totals.iter().filter(|part| part.lies_inside_alike(outer));
        outer.communes
            && !inner.communes
            && self.own_lies_inside(inner, outer)
            && parts().all(|part| {
                !self.have_days_in_common(inner, part) || self.own_lies_inside(inner, part)
            })
    }

    /// Whether a unit's own total has days on which a `communes` total tells of the unit.
    fn have_days_in_common(&self, own: &TotalRow, communes: &TotalRow) -> bool {
        let mut days = own.period.from.iter_days().take_while(|day| *day <= own.period.to);
        days.any(|day| self.tells_of(communes, &own.unit, day))
    }

    /// The sessions recorded in a total.
    pub fn recorded_in(&self, total: &TotalRow) -> impl Iterator<Item = &'a SessionRow> {
        let is_told = |session: &&SessionRow| {
            session.day <= self.as_of
                && self.tells_of(total, &session.unit, session.day)
                && (total.hosts.is_empty() || total.hosts == session.hosts)
                && (total.at.is_none() || total.at == session.at)
                && (total.kind.is_none() || total.kind == Some(session.kind.unwrap_or("periodic")))
        };
        self.books.sessions.iter().filter(is_told).collect::<Vec<_>>().into_iter()
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
        let recorded: i64 = self
            .recorded_in(total)
            .map(|session| match measure {
                Measure::Sessions => 1,
                Measure::Attended => session.attended.unwrap_or(0),
                Measure::Opinions => self.opinions(session),
                Measure::Answered => self.answered(session),
            })
            .sum();
        let inside = self.books.totals.iter().filter(|inner| self.is_taken_off(inner, total));
        let told: i64 = inside.map(|inner| self.remainder(inner, measure)).sum();
        (reported - recorded - told).max(0)
    }

    /// The sessions of a total beyond the records and the totals inside it.
    pub fn rest(&self, total: &TotalRow) -> i64 {
        self.remainder(total, Measure::Sessions)
    }

    /// Whether a unit is subject to the minimum in the period and may be among those of a
    /// `communes` total: parent links hold whatever the day.
    pub fn may_be_of(&self, total: &TotalRow, unit: &str) -> bool {
        self.owes_in_period(unit) && self.lies_above(&total.unit, unit)
    }

    /// Whether a unit's own total may have sessions in common with a counted `communes` total.
    pub fn straddles(&self, own: &TotalRow, communes: &TotalRow) -> bool {
        let mut parts = self.books.totals.iter().filter(|part| part.lies_inside_alike(communes));
        !own.communes
            && self.owes_in_period(&own.unit)
            && !own.told_apart(communes)
            && self.have_days_in_common(own, communes)
            && !self.is_taken_off(own, communes)
            && !parts.any(|part| self.is_taken_off(own, part))
    }

    /// The counted own totals that straddle one of these.
    pub fn straddling(&self, communes: &[&TotalRow]) -> Vec<&'a TotalRow> {
        let straddles = |own: &&TotalRow| communes.iter().any(|total| self.straddles(own, total));
        self.all_totals().filter(straddles).collect()
    }

    /// Whether the remainder of a total counts towards the minimum: hosts not given are assumed to
    /// be heads.
    pub fn total_counts(&self, total: &TotalRow) -> bool {
        total.hosts.is_empty() || self.hosts_count(&total.hosts, total.period.to)
    }
}
