//! Which reported totals can coexist.

use std::cmp::Ordering;

use chrono::NaiveDate;

use crate::model::{Hosts, Scope, SessionKind, UnitId};

/// Values that distinguish totals.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct TotalKey {
    /// Unit that reported it.
    pub unit: UnitId,
    /// Scope.
    pub scope: Scope,
    /// Hosts, if given.
    pub hosts: Option<Hosts>,
    /// Place, if given.
    pub at: Option<UnitId>,
    /// Kind, if given.
    pub kind: Option<SessionKind>,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

/// Relation of two totals of one unit and scope.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Clash {
    /// Equal in all values.
    Same,
    /// Equal but for the period, one of which contains the other.
    Inside,
    /// Different days, or different values of a field that both have.
    Apart,
    /// None of these: some sessions may be counted twice.
    Refused,
}

/// Compares two totals of one unit and scope (contract, section 6, "Totals").
pub fn clash(a: &TotalKey, b: &TotalKey) -> Clash {
    fn differ<T: PartialEq>(a: Option<T>, b: Option<T>) -> bool {
        a.zip(b).is_some_and(|(a, b)| a != b)
    }
    if a.to < b.from || b.to < a.from {
        return Clash::Apart;
    }
    if differ(a.hosts, b.hosts) || differ(a.at, b.at) || differ(a.kind, b.kind) {
        return Clash::Apart;
    }
    if (a.hosts, a.at, a.kind) != (b.hosts, b.at, b.kind) {
        return Clash::Refused;
    }
    match (a.from.cmp(&b.from), a.to.cmp(&b.to)) {
        (Ordering::Equal, Ordering::Equal) => Clash::Same,
        (from, to) if from != to => Clash::Inside,
        _ => Clash::Refused,
    }
}

#[cfg(test)]
mod tests {
    use chrono::Days;
    use proptest::prelude::*;

    use super::*;
    use crate::model::Period;

    fn key(period: &str) -> TotalKey {
        let period: Period = period.parse().expect("a period");
        TotalKey {
            unit: UnitId::of_row(1),
            scope: Scope::Own,
            hosts: None,
            at: None,
            kind: None,
            from: period.from,
            to: period.to,
        }
    }

    #[test]
    fn totals_lie_apart_or_one_inside_another() {
        assert_eq!(clash(&key("2019-Q1"), &key("2019-Q2")), Clash::Apart);
        assert_eq!(clash(&key("2019-Q1"), &key("2019-H1")), Clash::Inside);
        assert_eq!(clash(&key("2019"), &key("2019-Q2")), Clash::Inside);
        assert_eq!(clash(&key("2019"), &key("2019")), Clash::Same);
        assert_eq!(clash(&key("2019-02-01..2019-04-30"), &key("2019-Q1")), Clash::Refused);
    }

    #[test]
    fn only_a_field_that_both_have_tells_totals_apart() {
        let by = |hosts: &str| TotalKey { hosts: Hosts::parse(hosts).ok(), ..key("2019") };
        assert_eq!(clash(&by("secretary"), &by("chair")), Clash::Apart);
        assert_eq!(clash(&by("secretary"), &key("2019")), Clash::Refused);
        let at = |unit| TotalKey { at: Some(UnitId::of_row(unit)), ..key("2019") };
        let of = |kind: SessionKind| TotalKey { kind: Some(kind), ..key("2019") };
        assert_eq!(clash(&at(1), &at(2)), Clash::Apart);
        assert_eq!(clash(&of(SessionKind::Periodic), &of(SessionKind::Thematic)), Clash::Apart);
        assert_eq!(
            clash(&by("secretary"), &TotalKey { kind: Some(SessionKind::Thematic), ..key("2019") }),
            Clash::Refused
        );
    }

    proptest! {
        #[test]
        fn the_order_of_two_totals_does_not_matter(
            days in prop::array::uniform4(0..8_u64), at in prop::array::uniform2(prop::option::of(0..2_i64)),
        ) {
            let first = key("2019").from;
            let total = |a: u64, b: u64, at: Option<i64>| TotalKey {
                from: first + Days::new(a.min(b)),
                to: first + Days::new(a.max(b)),
                at: at.map(UnitId::of_row),
                ..key("2019")
            };
            let (a, b) = (total(days[0], days[1], at[0]), total(days[2], days[3], at[1]));
            prop_assert_eq!(clash(&a, &b), clash(&b, &a));
            prop_assert_eq!(clash(&a, &b) == Clash::Same, a == b);
            let share_a_day = a.from <= b.to && b.from <= a.to;
            prop_assert!(share_a_day || clash(&a, &b) == Clash::Apart);
        }
    }
}
