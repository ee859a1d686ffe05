//! Wilson score intervals of rates, and which of them overlap.
//!
//! Of x among n, with p = x/n and z = 1.959964 (95 %), the interval is
//!
//! (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n)
//!
//! (E. B. Wilson, 1927). 5 of 8: p = 0.625, z²/n = 0.480182; the middle is
//! (0.625 + 0.240091) ÷ 1.480182 = 0.584449, half the width
//! 1.959964 · √(0.029297 + 0.015006) ÷ 1.480182 = 0.278707: from 30.6 % to 86.3 %.

use crate::model::Share;

/// The two-sided 95 % quantile of the normal distribution.
const Z: f64 = 1.959_964;

/// An interval of a rate, as fractions from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Its lower end.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
}

impl Interval {
    /// Returns its ends in tenths of a percent.
    #[expect(clippy::cast_possible_truncation, reason = "tenths of a percent are small")]
    pub fn tenths(&self) -> (i64, i64) {
        let tenths = |end: f64| (end * 1000.0).round() as i64;
        (tenths(self.low), tenths(self.high))
    }
}

/// Returns the Wilson score interval of a rate at 95 %; `None` if the whole is 0. The ends of
/// 0 % and 100 % are exact.
#[expect(clippy::cast_precision_loss, reason = "petitions are far fewer than 2^52")]
pub fn wilson(rate: Share) -> Option<Interval> {
    if rate.whole <= 0 {
        return None;
    }
    let whole = rate.whole as f64;
    let share = rate.part as f64 / whole;
    let squared = Z * Z / whole;
    let scale = 1.0 + squared;
    let middle = (share + squared / 2.0) / scale;
    let half = Z * (share * (1.0 - share) / whole + squared / (4.0 * whole)).sqrt() / scale;
    let low = if rate.part <= 0 { 0.0 } else { middle - half };
    let high = if rate.part >= rate.whole { 1.0 } else { middle + half };
    Some(Interval { low, high })
}

/// Returns the largest groups of two or more whose intervals all overlap or touch: two members of one group
/// cannot be told apart, two that share no group can. Members are places in `intervals`, ascending;
/// so are the groups.
///
/// A line that moves from 0 to 1 meets intervals that begin and leaves intervals that end. Whenever
/// one ends after another has begun, those that it meets are such a group: intervals that overlap
/// in pairs have a point that is common to all.
///
/// 0–4, 3–7, 6–9 and 1–2: the line leaves 1–2 while it meets {0–4, 1–2}, then 0–4 while it meets
/// {0–4, 3–7}, then 3–7 while it meets {3–7, 6–9}.
pub fn indistinct(intervals: &[Option<Interval>]) -> Vec<Vec<usize>> {
    let known = intervals.iter().enumerate().filter_map(|(place, one)| Some((place, (*one)?)));
    // Of ends at one point, beginnings come first.
    let mut ends: Vec<(f64, bool, usize)> =
        known.flat_map(|(place, one)| [(one.low, false, place), (one.high, true, place)]).collect();
    ends.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    let (mut met, mut has_grown, mut groups) = (Vec::new(), false, Vec::new());
    for (_, is_end, place) in ends {
        if is_end {
            if has_grown && met.len() > 1 {
                let mut group = met.clone();
                group.sort_unstable();
                groups.push(group);
            }
            met.retain(|one| *one != place);
        } else {
            met.push(place);
        }
        has_grown = !is_end;
    }
    groups.sort();
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(part: i64, whole: i64) -> Option<(i64, i64)> {
        wilson(Share { part, whole }).map(|interval| interval.tenths())
    }

    #[test]
    fn intervals_are_the_published_ones() {
        // R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in
        // Medicine 17 (1998), table I, method 3.
        let published = [
            (81, 263, 0.2553, 0.3662),
            (15, 148, 0.0624, 0.1605),
            (0, 20, 0.0, 0.1611),
            (1, 29, 0.0061, 0.1718),
        ];
        for (part, whole, low, high) in published {
            let found = wilson(Share { part, whole }).expect("a rate");
            assert!((found.low - low).abs() < 0.000_05, "{part}/{whole}: {found:?}");
            assert!((found.high - high).abs() < 0.000_05, "{part}/{whole}: {found:?}");
        }
    }

    #[test]
    fn the_worked_example_comes_out() {
        assert_eq!(of(5, 8), Some((306, 863)));
    }

    #[test]
    fn nothing_and_all_end_where_rates_end() {
        assert_eq!(of(0, 0), None);
        assert_eq!((of(0, 1), of(1, 1)), (Some((0, 793)), Some((207, 1000))));
        assert_eq!((of(0, 50), of(50, 50)), (Some((0, 71)), Some((929, 1000))));
        assert_eq!(of(1, 2), Some((95, 905)));
        let exact = wilson(Share { part: 407, whole: 407 }).expect("a rate");
        assert!((exact.high - 1.0).abs() < f64::EPSILON && exact.low < 1.0);
    }

    #[test]
    fn an_interval_contains_its_rate_and_mirrors_that_of_the_rest() {
        for whole in 1..60_i64 {
            for part in 0..=whole {
                let found = wilson(Share { part, whole }).expect("a rate");
                let rest = wilson(Share { part: whole - part, whole }).expect("a rate");
                #[expect(clippy::cast_precision_loss, reason = "small numbers")]
                let rate = part as f64 / whole as f64;
                assert!(0.0 <= found.low && found.low <= rate, "{part}/{whole}");
                assert!(rate <= found.high && found.high <= 1.0, "{part}/{whole}");
                assert!((found.low + rest.high - 1.0).abs() < 1e-12, "{part}/{whole}");
            }
        }
    }

    fn intervals(ends: &[(f64, f64)]) -> Vec<Option<Interval>> {
        ends.iter().map(|(low, high)| Some(Interval { low: *low, high: *high })).collect()
    }

    #[test]
    fn groups_are_the_largest_whose_members_all_overlap() {
        let all = intervals(&[(0.0, 0.4), (0.3, 0.7), (0.6, 0.9), (0.1, 0.2)]);
        assert_eq!(indistinct(&all), [vec![0, 1], vec![0, 3], vec![1, 2]]);
        assert_eq!(indistinct(&intervals(&[(0.0, 0.2), (0.3, 0.4)])), Vec::<Vec<usize>>::new());
        assert_eq!(indistinct(&intervals(&[(0.0, 0.2), (0.2, 0.4)])), [vec![0, 1]], "they touch");
        let with_unknown = [None, all[0], None, all[1]];
        assert_eq!(indistinct(&with_unknown), [vec![1, 3]]);
    }

    #[test]
    fn two_share_a_group_exactly_if_they_overlap() {
        let rates = [(10, 15), (44, 59), (19, 22), (85, 93), (4, 4), (1, 30), (30, 40), (2, 9)];
        let all: Vec<Option<Interval>> = rates
            .iter()
            .map(|(part, whole)| wilson(Share { part: *part, whole: *whole }))
            .collect();
        let groups = indistinct(&all);
        for one in 0..all.len() {
            for other in one + 1..all.len() {
                let overlap = all[one]
                    .zip(all[other])
                    .is_some_and(|(a, b)| a.low <= b.high && b.low <= a.high);
                let grouped =
                    groups.iter().any(|group| group.contains(&one) && group.contains(&other));
                assert_eq!(grouped, overlap, "{one} {other}");
            }
        }
        let is_within = |a: &Vec<usize>, b: &Vec<usize>| a.iter().all(|one| b.contains(one));
        for (place, group) in groups.iter().enumerate() {
            let larger =
                groups.iter().enumerate().any(|(at, b)| at != place && is_within(group, b));
            assert!(!larger, "{group:?} is part of another group");
        }
    }
}
