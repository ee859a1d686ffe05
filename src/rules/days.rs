//! Sets of days.

use chrono::NaiveDate;
use serde::Serialize;

/// Days one after another, both ends included.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
pub struct Stretch {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub until: NaiveDate,
}

impl Stretch {
    /// Returns whether a day lies in the stretch.
    fn contains(self, day: NaiveDate) -> bool {
        (self.from..=self.until).contains(&day)
    }
}

/// A set of days: stretches in order, with at least one day between two of them.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct DaySet(Vec<Stretch>);

impl DaySet {
    /// Returns the days from one to another, both included; none if the second comes first.
    pub fn between(from: NaiveDate, until: NaiveDate) -> Self {
        if from <= until { Self(vec![Stretch { from, until }]) } else { Self::default() }
    }

    /// Returns the stretches in order.
    pub fn stretches(&self) -> &[Stretch] {
        &self.0
    }

    /// Returns whether it has no day.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns whether a day is in it.
    pub fn contains(&self, day: NaiveDate) -> bool {
        self.0.iter().any(|stretch| stretch.contains(day))
    }

    /// Returns the last day.
    pub fn last(&self) -> Option<NaiveDate> {
        self.0.last().map(|stretch| stretch.until)
    }

    /// Returns the days in either set.
    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        let mut all: Vec<Stretch> = self.0.iter().chain(&other.0).copied().collect();
        all.sort_by_key(|stretch| stretch.from);
        let mut joined: Vec<Stretch> = Vec::new();
        for next in all {
            match joined.last_mut() {
                Some(last) if last.until.succ_opt().is_none_or(|after| next.from <= after) => {
                    last.until = last.until.max(next.until);
                }
                _ => joined.push(next),
            }
        }
        Self(joined)
    }

    /// Returns the days in both sets.
    #[must_use]
    pub fn common(&self, other: &Self) -> Self {
        let mut both = Vec::new();
        for one in &self.0 {
            for two in &other.0 {
                let (from, until) = (one.from.max(two.from), one.until.min(two.until));
                if from <= until {
                    both.push(Stretch { from, until });
                }
            }
        }
        Self(both)
    }

    /// Returns the days that are not in another set.
    #[must_use]
    pub fn without(&self, other: &Self) -> Self {
        let mut left = self.0.clone();
        for gone in &other.0 {
            left = left.into_iter().flat_map(|one| cut(one, *gone)).collect();
        }
        Self(left)
    }
}

/// Returns what a stretch keeps before and after another.
fn cut(one: Stretch, gone: Stretch) -> impl Iterator<Item = Stretch> {
    let before = gone.from.pred_opt().map(|eve| Stretch { until: one.until.min(eve), ..one });
    let after = gone.until.succ_opt().map(|next| Stretch { from: one.from.max(next), ..one });
    [before, after].into_iter().flatten().filter(|part| part.from <= part.until)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use chrono::Days;
    use proptest::prelude::*;

    use super::*;

    const FIRST: NaiveDate = NaiveDate::from_ymd_opt(2026, 2, 20).expect("a day");

    fn day(number: u64) -> NaiveDate {
        FIRST + Days::new(number)
    }

    fn set(stretches: &[(u64, u64)]) -> DaySet {
        let one = |(from, until): &(u64, u64)| DaySet::between(day(*from), day(*until));
        stretches.iter().map(one).fold(DaySet::default(), |all, one| all.union(&one))
    }

    fn listed(days: &DaySet) -> BTreeSet<u64> {
        (0..20).filter(|number| days.contains(day(*number))).collect()
    }

    #[test]
    fn stretches_that_touch_are_one() {
        let days = set(&[(0, 3), (4, 6), (8, 9)]);
        let stretch = |from, until| Stretch { from: day(from), until: day(until) };
        assert_eq!(days.stretches(), [stretch(0, 6), stretch(8, 9)]);
        assert_eq!((days.last(), set(&[(5, 4)]).last()), (Some(day(9)), None));
        let left = days.without(&set(&[(2, 8)]));
        assert_eq!(left.stretches(), [stretch(0, 1), stretch(9, 9)]);
    }

    proptest! {
        #[test]
        fn sets_of_days_are_sets(
            one in prop::collection::vec((0..20_u64, 0..20_u64), 0..4),
            two in prop::collection::vec((0..20_u64, 0..20_u64), 0..4),
        ) {
            let (one, two) = (set(&one), set(&two));
            let (first, second) = (listed(&one), listed(&two));
            prop_assert_eq!(listed(&one.union(&two)), &first | &second);
            prop_assert_eq!(listed(&one.common(&two)), &first & &second);
            prop_assert_eq!(listed(&one.without(&two)), &first - &second);
            prop_assert_eq!(one.without(&two).is_empty(), first.is_subset(&second));
            prop_assert_eq!(one.without(&two).union(&one.common(&two)), one);
        }
    }
}
