//! Shares of a whole, exact until displayed.

use std::cmp::Ordering;

use serde::{Serialize, Serializer};

use crate::text::percent;

/// A part of a whole. A whole of 0 has no rate.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Share {
    /// The part.
    pub part: i64,
    /// The whole.
    pub whole: i64,
}

impl Share {
    /// Returns the percentage in tenths, rounded half away from zero from the exact fraction;
    /// `None` if the whole is 0.
    pub fn tenths(self) -> Option<i64> {
        percent(self.part, self.whole, 1)
    }

    /// Returns whether the share is at least `percent`, compared exactly; `None` if the whole is 0.
    pub fn meets(self, percent: i64) -> Option<bool> {
        (self.whole > 0)
            .then(|| i128::from(self.part) * 100 >= i128::from(self.whole) * i128::from(percent))
    }

    /// Compares two shares exactly; neither whole may be 0.
    pub fn cmp_exact(&self, other: &Self) -> Ordering {
        let cross = |a: i64, b: i64| i128::from(a) * i128::from(b);
        cross(self.part, other.whole).cmp(&cross(other.part, self.whole))
    }
}

/// A number with one decimal; null if the whole is 0.
impl Serialize for Share {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.tenths() {
            None => serializer.serialize_none(),
            #[expect(
                clippy::cast_precision_loss,
                reason = "tenths of a percent are far below 2^52"
            )]
            Some(tenths) => serializer.serialize_f64(tenths as f64 / 10.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_judged_before_it_is_rounded() {
        let close = Share { part: 8995, whole: 10000 };
        assert_eq!((close.tenths(), close.meets(90)), (Some(900), Some(false)));
        assert_eq!(
            (Share { part: 9, whole: 10 }.meets(90), Share { part: 0, whole: 0 }.meets(90)),
            (Some(true), None)
        );
        assert_eq!(Share { part: 1, whole: 8 }.tenths(), Some(125));
        assert_eq!(Share { part: 1, whole: 2000 }.tenths(), Some(1), "half a tenth goes up");
        assert_eq!(serde_json::to_string(&Share { part: 2, whole: 3 }).expect("a number"), "66.7");
    }

    #[test]
    fn shares_are_compared_exactly() {
        let compare = |a: (i64, i64), b: (i64, i64)| {
            Share { part: a.0, whole: a.1 }.cmp_exact(&Share { part: b.0, whole: b.1 })
        };
        assert_eq!(compare((1, 3), (3, 9)), Ordering::Equal);
        assert_eq!(compare((1, 3), (1, 2)), Ordering::Less);
        assert_eq!(compare((9, 10), (8, 100)), Ordering::Greater);
        assert_eq!(
            compare((i64::MAX - 1, i64::MAX), (i64::MAX - 2, i64::MAX - 1)),
            Ordering::Greater
        );
    }
}
