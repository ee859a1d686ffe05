//! Units with their parents and successors over time.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;

use crate::model::{Span, UnitId, UnitKind, bare_name};
use crate::rules::DaySet;

/// A part of a unit's life with the same name, kind and parent.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Life {
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: UnitKind,
    /// Parent.
    pub parent: Option<UnitId>,
    /// Days.
    pub span: Span,
}

/// All units over time.
#[derive(Debug, Default)]
pub struct Lineage {
    codes: HashMap<UnitId, String>,
    coded: HashMap<String, UnitId>,
    lives: BTreeMap<UnitId, Vec<Life>>,
    successors: HashMap<UnitId, Vec<UnitId>>,
    above: HashMap<UnitId, HashSet<UnitId>>,
}

impl Lineage {
    /// Makes a lineage from the lives of units (unit, code, life), oldest first, and the links to
    /// their successors.
    pub fn gather(
        lives: impl IntoIterator<Item = (UnitId, String, Life)>,
        links: impl IntoIterator<Item = (UnitId, UnitId)>,
    ) -> Self {
        let mut lineage = Self::default();
        for (unit, code, life) in lives {
            if lineage.codes.insert(unit, code.clone()).is_none() {
                lineage.coded.insert(code, unit);
            }
            lineage.lives.entry(unit).or_default().push(life);
        }
        for (unit, successor) in links {
            lineage.successors.entry(unit).or_default().push(successor);
        }
        lineage.above = lineage.lives.keys().map(|unit| (*unit, lineage.climb(*unit))).collect();
        lineage
    }

    /// Collects every ancestor of `unit` by the parent links of any day.
    fn climb(&self, unit: UnitId) -> HashSet<UnitId> {
        let mut above = HashSet::new();
        let mut open = vec![unit];
        while let Some(next) = open.pop() {
            for parent in self.lives.get(&next).into_iter().flatten().filter_map(|life| life.parent)
            {
                if parent != unit && above.insert(parent) {
                    open.push(parent);
                }
            }
        }
        above
    }

    /// Returns whether `unit` belongs to `other` by the parent links of any day.
    pub fn is_below(&self, unit: UnitId, other: UnitId) -> bool {
        self.above.get(&unit).is_some_and(|above| above.contains(&other))
    }

    /// Returns `unit` and all its ancestors by the parent links of any day, in no fixed order.
    pub fn upwards(&self, unit: UnitId) -> impl Iterator<Item = UnitId> + '_ {
        std::iter::once(unit).chain(self.above.get(&unit).into_iter().flatten().copied())
    }

    /// Returns whether `unit` is `other` or belongs to it.
    pub fn is_within(&self, unit: UnitId, other: UnitId) -> bool {
        unit == other || self.is_below(unit, other)
    }

    /// Returns `unit` and all its descendants.
    pub fn within(&self, unit: UnitId) -> Vec<UnitId> {
        self.lives.keys().copied().filter(|other| self.is_within(*other, unit)).collect()
    }

    /// Returns whether a unit is, on any day, of a kind with a minimum.
    pub fn ever_has_minimum(&self, unit: UnitId) -> bool {
        self.lives(unit).iter().any(|life| life.kind.has_minimum())
    }

    /// Returns the lives of a unit, oldest first.
    pub fn lives(&self, unit: UnitId) -> &[Life] {
        self.lives.get(&unit).map_or(&[], Vec::as_slice)
    }

    /// Returns a unit's life on a day; outside all its lives, the last one.
    pub fn life_on(&self, unit: UnitId, day: NaiveDate) -> Option<&Life> {
        let lives = self.lives(unit);
        lives.iter().find(|life| life.span.contains(day)).or(lives.last())
    }

    /// Returns the units among `those` that exist from `from` to `until` and have, at its end, the
    /// same kind and name as another of them.
    pub fn alike(
        &self,
        from: NaiveDate,
        until: NaiveDate,
        those: impl Fn(UnitId) -> bool,
    ) -> HashSet<UnitId> {
        let mut named: HashMap<(UnitKind, String), Vec<UnitId>> = HashMap::new();
        for unit in self.units() {
            let lives = self.lives(unit);
            let exists = || lives.iter().any(|life| life.span.days_within(from, until) > 0);
            if !those(unit) || !exists() {
                continue;
            }
            if let Some(life) = self.life_on(unit, until) {
                let name = bare_name(&life.name, life.kind).to_lowercase();
                named.entry((life.kind, name)).or_default().push(unit);
            }
        }
        named.into_values().filter(|units| units.len() > 1).flatten().collect()
    }

    /// Returns the days from `from` to `until` on which a unit exists.
    pub fn days_of(&self, unit: UnitId, from: NaiveDate, until: NaiveDate) -> DaySet {
        let days = self.lives(unit).iter().map(|life| days_in(life.span, from, until));
        days.fold(DaySet::default(), |all, days| all.union(&days))
    }

    /// Returns the days from `from` to `until` on which parent links join `unit` to `over`.
    pub fn days_below(
        &self,
        unit: UnitId,
        over: UnitId,
        from: NaiveDate,
        until: NaiveDate,
    ) -> DaySet {
        let mut all = DaySet::default();
        if !self.is_below(unit, over) {
            return all;
        }
        // Links that go round in a circle join nothing more than those met on the way.
        let mut open = vec![(unit, DaySet::between(from, until), vec![unit])];
        while let Some((below, days, way)) = open.pop() {
            for life in self.lives(below) {
                let days = days.common(&days_in(life.span, from, until));
                match life.parent {
                    _ if days.is_empty() => {}
                    Some(parent) if parent == over => all = all.union(&days),
                    Some(parent) if !way.contains(&parent) => {
                        open.push((parent, days, [way.as_slice(), &[parent]].concat()));
                    }
                    _ => {}
                }
            }
        }
        all
    }

    /// Returns whether a unit exists on a day of a period, and parent links join it to `over` on
    /// every such day.
    pub fn lies_below(
        &self,
        unit: UnitId,
        over: UnitId,
        from: NaiveDate,
        until: NaiveDate,
    ) -> bool {
        let days = self.days_of(unit, from, until);
        !days.is_empty() && days.without(&self.days_below(unit, over, from, until)).is_empty()
    }

    /// Returns the units that follow a unit as its only successor, step by step, nearest first.
    pub fn followers(&self, unit: UnitId) -> Vec<UnitId> {
        let mut all = Vec::new();
        let mut at = unit;
        while let Some([next]) = self.successors.get(&at).map(Vec::as_slice) {
            if *next == unit || all.contains(next) {
                break;
            }
            all.push(*next);
            at = *next;
        }
        all
    }

    /// Returns a unit's code.
    pub fn code(&self, unit: UnitId) -> &str {
        self.codes.get(&unit).map_or("", String::as_str)
    }

    /// Returns the unit with a code.
    pub fn coded(&self, code: &str) -> Option<UnitId> {
        self.coded.get(code).copied()
    }

    /// Returns all units.
    pub fn units(&self) -> impl Iterator<Item = UnitId> + '_ {
        self.lives.keys().copied()
    }

    /// Follows successor links to the present unit; a unit that was split stays as it is.
    pub fn now(&self, unit: UnitId) -> UnitId {
        self.followers(unit).last().copied().unwrap_or(unit)
    }
}

/// Returns the days of a span from `from` to `until`.
fn days_in(span: Span, from: NaiveDate, until: NaiveDate) -> DaySet {
    let first = span.from.map_or(from, |first| first.max(from));
    match span.until.map(|end| end.pred_opt()) {
        None => DaySet::between(first, until),
        Some(Some(last)) => DaySet::between(first, last.min(until)),
        Some(None) => DaySet::default(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn id(row: i64) -> UnitId {
        UnitId::of_row(row)
    }

    fn life(kind: UnitKind, parent: Option<i64>, from: Option<&str>, until: Option<&str>) -> Life {
        let span = Span { from: from.map(day), until: until.map(day) };
        Life { name: format!("{kind:?}"), kind, parent: parent.map(id), span }
    }

    /// Province 1 with district 2 and commune 3, which became a ward and moved to district 4;
    /// village 5 in it; 3 and 6 merged into 7, and 8 split into 3 and 6; 9 and 10 succeed each
    /// other in a cycle, which no real register has.
    fn lineage() -> Lineage {
        let lives = [
            (1, life(UnitKind::Province, None, None, None)),
            (2, life(UnitKind::District, Some(1), None, None)),
            (3, life(UnitKind::Commune, Some(2), None, Some("2020-01-01"))),
            (3, life(UnitKind::Ward, Some(4), Some("2020-01-01"), None)),
            (4, life(UnitKind::District, Some(1), None, None)),
            (5, life(UnitKind::Village, Some(3), None, None)),
            (6, life(UnitKind::Commune, Some(2), None, None)),
            (7, life(UnitKind::Commune, Some(2), None, None)),
            (8, life(UnitKind::Commune, Some(2), None, None)),
            (9, life(UnitKind::Village, Some(10), None, None)),
            (10, life(UnitKind::Village, Some(9), None, None)),
        ];
        let lives = lives.into_iter().map(|(unit, life)| (id(unit), format!("u{unit}"), life));
        Lineage::gather(
            lives,
            [(3, 7), (6, 7), (8, 3), (8, 6), (9, 10), (10, 9)]
                .map(|(one, next)| (id(one), id(next))),
        )
    }

    #[test]
    fn parent_links_of_any_day_put_a_unit_below() {
        let lineage = lineage();
        let is_below = |unit, other| lineage.is_below(id(unit), id(other));
        let is_within = |unit, other| lineage.is_within(id(unit), id(other));
        let above: Vec<i64> = (1..=10).filter(|other| is_below(5, *other)).collect();
        assert_eq!(above, [1, 2, 3, 4]);
        assert_eq!(
            lineage.upwards(id(5)).collect::<BTreeSet<_>>(),
            BTreeSet::from([1, 2, 3, 4, 5].map(id))
        );
        assert!(!is_below(3, 3) && is_within(3, 3) && !is_within(2, 3) && is_within(3, 2));
        assert_eq!(lineage.within(id(4)), [3, 4, 5].map(id));
        assert_eq!((is_below(9, 10), is_below(9, 9)), (true, false), "a circle ends");
        assert_eq!(lineage.units().collect::<Vec<_>>(), (1..=10).map(id).collect::<Vec<_>>());
    }

    #[test]
    fn a_unit_lies_below_another_on_the_days_on_which_links_join_them() {
        let lineage = lineage();
        let year = (day("2019-07-01"), day("2020-06-30"));
        let below = |unit, over| lineage.days_below(id(unit), id(over), year.0, year.1);
        assert_eq!(below(3, 2), DaySet::between(year.0, day("2019-12-31")));
        assert_eq!(below(5, 4), DaySet::between(day("2020-01-01"), year.1), "through 3");
        assert_eq!(below(5, 1), DaySet::between(year.0, year.1), "by one way, then by the other");
        assert!(below(4, 2).is_empty());
        assert_eq!(below(9, 10), DaySet::between(year.0, year.1), "a circle ends");
        let lies =
            |from: &str, until: &str| lineage.lies_below(id(3), id(2), day(from), day(until));
        assert!(lies("2019-01-01", "2019-12-31") && !lies("2019-01-01", "2020-01-01"));
        assert!(!lineage.lies_below(id(99), id(2), year.0, year.1), "never there");
    }

    #[test]
    fn a_unit_is_what_it_was_on_the_day_and_owes_what_it_ever_owed() {
        let lineage = lineage();
        let kind = |unit, on: &str| lineage.life_on(id(unit), day(on)).map(|life| life.kind);
        assert_eq!(
            [kind(3, "2019-12-31"), kind(3, "2020-01-01")],
            [Some(UnitKind::Commune), Some(UnitKind::Ward)]
        );
        assert_eq!(
            (kind(99, "2019-01-01"), lineage.lives(id(3)).len(), lineage.lives(id(99)).len()),
            (None, 2, 0)
        );
        assert!(
            lineage.ever_has_minimum(id(3))
                && lineage.ever_has_minimum(id(6))
                && !lineage.ever_has_minimum(id(2))
                && !lineage.ever_has_minimum(id(99))
        );
        assert_eq!((lineage.code(id(3)), lineage.code(id(99))), ("u3", ""));
    }

    #[test]
    fn a_merged_unit_is_its_successor_now_and_a_split_one_stays() {
        let lineage = lineage();
        assert_eq!([3, 6, 7, 8, 2].map(|unit| lineage.now(id(unit))), [7, 7, 7, 8, 2].map(id));
        assert_eq!(lineage.now(id(9)), id(10), "a circle ends");
        assert_eq!((lineage.followers(id(3)), lineage.followers(id(8))), (vec![id(7)], vec![]));
    }

    #[test]
    fn units_of_one_kind_and_name_are_alike_where_both_exist() {
        let lineage = lineage();
        let alike = |from, until| {
            let mut all: Vec<UnitId> =
                lineage.alike(day(from), day(until), |_| true).into_iter().collect();
            all.sort_unstable();
            all
        };
        assert_eq!(alike("2019-01-01", "2019-12-31"), [2, 3, 4, 5, 6, 7, 8, 9, 10].map(id));
        let later = alike("2021-01-01", "2021-12-31");
        assert!(!later.contains(&id(3)), "a ward since 2020: {later:?}");
        let own = lineage.alike(day("2019-01-01"), day("2019-12-31"), |unit| unit == id(3));
        assert!(own.is_empty(), "nobody else is asked for");
    }
}
