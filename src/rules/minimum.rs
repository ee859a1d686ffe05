//! The minimum of sessions that a unit owes, exact over the years.

use std::{iter::Sum, ops::Add};

/// The common denominator of years of 365 and of 366 days.
const DENOMINATOR: i64 = 365 * 366;

/// A number of sessions owed, exact: so many parts of which 365 × 366 are one session.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Fraction {
    /// The numerator over 365 × 366.
    pub num: i64,
}

impl Fraction {
    /// Rounds to whole sessions, half up.
    pub fn rounded(self) -> i64 {
        (2 * self.num + DENOMINATOR).div_euclid(2 * DENOMINATOR)
    }
}

impl Add for Fraction {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { num: self.num + other.num }
    }
}

impl Sum for Fraction {
    fn sum<I: Iterator<Item = Self>>(fractions: I) -> Self {
        fractions.fold(Self::default(), Add::add)
    }
}

/// Adds up what is owed for the years of a period: each term is (minimum, days of existence, days in the year).
pub fn required(terms: &[(i64, i64, i64)]) -> Fraction {
    let term =
        |&(minimum, days, in_year): &(i64, i64, i64)| Fraction { num: minimum * days * (DENOMINATOR / in_year.max(1)) };
    terms.iter().map(term).sum()
}
