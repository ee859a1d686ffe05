//! Proof that the bounds of a group are the best and the worst of all ways to complete what is
//! unknown.

use proptest::prelude::*;

use crate::rules::{PoolCase, Required, UnitCase, bounds};

/// Bounds found by trying every way.
#[derive(Clone, Copy, Debug)]
struct Tried {
    met_least: i64,
    met_most: i64,
    missing: i64,
}

/// Tries every way to share `given` sessions and up to `possible` more among the units, with
/// those of their own that may lie in the period, and 0 to 6 unknown ones of an open unit.
fn every_way(given: i64, possible: i64, units: &[UnitCase]) -> Option<Tried> {
    let Some((unit, rest)) = units.split_first() else {
        let nothing = Tried { met_least: 0, met_most: 0, missing: 0 };
        return (given == 0).then_some(nothing);
    };
    let own = unit.possible + if unit.open || !unit.exists { 6 } else { 0 };
    let mut best: Option<Tried> = None;
    for pool in 0..=given {
        for more in 0..=possible {
            let Some(others) = every_way(given - pool, possible - more, rest) else { continue };
            for own in 0..=own {
                let lacks = (unit.deficit() - pool - more - own).max(0);
                let owes = matches!(unit.required, Required::Sessions(_));
                let met = i64::from(owes && lacks == 0);
                let this = Tried {
                    met_least: others.met_least + met,
                    met_most: others.met_most + met,
                    missing: others.missing + lacks,
                };
                best = Some(best.map_or(this, |best| Tried {
                    met_least: best.met_least.min(this.met_least),
                    met_most: best.met_most.max(this.met_most),
                    missing: best.missing.min(this.missing),
                }));
            }
        }
    }
    best
}

fn any_unit() -> impl Strategy<Value = UnitCase> {
    let required = prop_oneof![
        1 => Just(Required::NoMinimum),
        1 => Just(Required::RoundedToNone),
        8 => (0..5_i64).prop_map(Required::Sessions),
    ];
    (required, 0..5_i64, 0..3_i64, 0..8_u8).prop_map(|(required, counted, possible, how)| {
        UnitCase { required, counted, possible, open: how < 2, exists: how != 2 }
    })
}

proptest! {
    #[test]
    fn bounds_are_those_of_every_way_to_complete_what_is_unknown(
        pool in 0..6_i64, twice in 0..3_i64, possible in 0..4_i64,
        units in prop::collection::vec(any_unit(), 1..4),
    ) {
        let pool_least = (pool - twice).max(0);
        let case = PoolCase { pool, pool_least, possible, whole: true, units };
        let all = bounds(&case);
        // What a total of one unit may have counted too is in the pool or not.
        let ways = (pool_least..=pool)
            .filter_map(|given| every_way(given, possible, &case.units));
        let tried = ways.reduce(|a, b| Tried {
            met_least: a.met_least.min(b.met_least),
            met_most: a.met_most.max(b.met_most),
            missing: a.missing.min(b.missing),
        });
        let tried = tried.expect("there is a way");
        prop_assert_eq!(all.met_at_most, tried.met_most);
        prop_assert_eq!(all.shortfall_at_least, tried.missing);
        prop_assert_eq!(all.met_at_least, tried.met_least);
    }
}
