//! Shares of a whole, exact until they are shown.

use std::cmp::Ordering;

use serde::{Serialize, Serializer};

/// A part of a whole, neither of them negative; a share of nothing is no number.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub struct Share {
    /// The part.
    pub part: i64,
    /// The whole.
    pub whole: i64,
}

impl Share {
    /// Returns the percentage in tenths, rounded half away from zero from the exact fraction; none over nothing.
    pub fn tenths(&self) -> Option<i64> {
        if self.whole == 0 {
            return None;
        }
        let (part, whole) = (i128::from(self.part) * 1000, i128::from(self.whole));
        let size = (2 * part.abs() + whole.abs()) / (2 * whole.abs());
        i64::try_from(size * part.signum() * whole.signum()).ok()
    }

    /// Tells whether the share is at least `percent` per cent, compared exactly; none over nothing.
    pub fn meets(&self, percent: i64) -> Option<bool> {
        (self.whole != 0).then(|| i128::from(self.part) * 100 >= i128::from(percent) * i128::from(self.whole))
    }

    /// Compares two shares exactly; a share of nothing comes after every other.
    pub fn cmp_exact(&self, other: &Self) -> Ordering {
        match (self.whole, other.whole) {
            (0, 0) => Ordering::Equal,
            (0, _) => Ordering::Greater,
            (_, 0) => Ordering::Less,
            (whole, others) => {
                (i128::from(self.part) * i128::from(others)).cmp(&(i128::from(other.part) * i128::from(whole)))
            }
        }
    }
}

impl Serialize for Share {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[expect(clippy::cast_precision_loss, reason = "tenths of a per cent are far below 2^53")]
        self.tenths().map(|tenths| tenths as f64 / 10.0).serialize(serializer)
    }
}
