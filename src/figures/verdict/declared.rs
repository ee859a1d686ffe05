//! Conclusions on the minimum from declared totals alone, without a register.

use serde::Serialize;

use super::Judgement;

/// Conclusions from declared totals; `None` if a necessary total is missing.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
pub struct Declared {
    /// Sessions declared for all units together.
    pub sessions: Option<i64>,
    /// Units declared.
    pub units: Option<i64>,
    /// Minimum per unit.
    pub minimum: i64,
    /// Sessions required of all units.
    pub required: Option<i64>,
    /// Lower bound of units that met the minimum.
    pub met_at_least: Option<i64>,
    /// Upper bound of units that met it.
    pub met_at_most: Option<i64>,
    /// Lower bound of the shortfall.
    pub shortfall_at_least: Option<i64>,
    /// Whether all units met the minimum.
    pub all_met: Judgement,
}

/// Derives bounds from `sessions` held by `units` together; equivalent to `rules::bounds` of one
/// pool, without a row for each unit.
pub fn declared(sessions: Option<i64>, units: Option<i64>, minimum: i64) -> Declared {
    let required = units.map(|units| units.saturating_mul(minimum));
    let both = sessions.zip(units);
    let met_at_most = both
        .map(|(sessions, units)| if minimum <= 0 { units } else { units.min(sessions / minimum) });
    let met_at_least = both.map(|(sessions, units)| match minimum {
        ..=0 => units,
        minimum => i64::from(units > 0 && sessions > units.saturating_mul(minimum - 1)),
    });
    let all_met = match (units, met_at_least, met_at_most) {
        (Some(units), _, Some(most)) if most < units => Judgement::Contradicts,
        (Some(units), Some(least), _) if least >= units => Judgement::Agrees,
        _ => Judgement::Unknown,
    };
    let shortfall_at_least =
        required.zip(sessions).map(|(required, sessions)| (required - sessions).max(0));
    Declared {
        sessions,
        units,
        minimum,
        required,
        met_at_least,
        met_at_most,
        shortfall_at_least,
        all_met,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::rules::{PoolCase, Required, UnitCase, bounds};

    #[test]
    fn what_sixty_five_sessions_of_nineteen_units_prove() {
        let all = declared(Some(65), Some(19), 4);
        assert_eq!(
            (all.required, all.met_at_least, all.met_at_most),
            (Some(76), Some(1), Some(16))
        );
        assert_eq!((all.shortfall_at_least, all.all_met), (Some(11), Judgement::Contradicts));
        assert_eq!(declared(Some(76), Some(19), 4).all_met, Judgement::Unknown);
        assert_eq!(declared(Some(5), Some(1), 4).all_met, Judgement::Agrees);
        let half = declared(None, Some(19), 4);
        assert_eq!(
            (half.required, half.met_at_most, half.all_met),
            (Some(76), None, Judgement::Unknown)
        );
    }

    proptest! {
        #[test]
        fn a_declaration_is_one_pool(sessions in 0..60_i64, units in 0..12_i64, minimum in 0..6_i64) {
            let units_of = (0..units).map(|_| UnitCase::of(Required::Sessions(minimum), 0)).collect();
            let (pool, all) = (bounds(&PoolCase { pool: sessions, pool_least: sessions, possible: 0, whole: true, units: units_of }), declared(Some(sessions), Some(units), minimum));
            prop_assert_eq!(all.met_at_least, Some(pool.met_at_least));
            prop_assert_eq!(all.met_at_most, Some(pool.met_at_most));
            prop_assert_eq!(all.shortfall_at_least, Some(pool.shortfall_at_least));
        }

        #[test]
        fn no_declaration_is_too_large(sessions in any::<i64>(), units in any::<i64>(), minimum in 0..4000_i64) {
            let all = declared(Some(sessions.max(0)), Some(units.max(0)), minimum);
            prop_assert!(all.met_at_most >= all.met_at_least || all.all_met == Judgement::Unknown);
        }
    }
}
