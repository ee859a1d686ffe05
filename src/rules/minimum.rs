//! Minimum of a unit that may exist for part of a year.

/// A fraction over 365 × 366, exact for days of common and leap years.
#[derive(Clone, Copy, Debug, Default, Eq, Ord, PartialEq, PartialOrd)]
pub struct Fraction {
    num: i64,
}

/// Common denominator of common and leap years.
const WHOLE: i64 = 365 * 366;

impl Fraction {
    /// Adds another fraction.
    pub fn add(&mut self, other: Self) {
        self.num += other.num;
    }

    /// Returns whether it is more than 0.
    pub fn is_positive(self) -> bool {
        self.num > 0
    }

    /// Rounds half up.
    pub fn rounded(self) -> i64 {
        (2 * self.num + WHOLE).div_euclid(2 * WHOLE)
    }
}

/// Sums the minimum over calendar years, exactly: minimum × days of existence ÷ days of the year.
pub fn required(terms: &[(i64, i64, i64)]) -> Fraction {
    let num = terms.iter().map(|(minimum, days, in_year)| minimum * days * (WHOLE / in_year)).sum();
    Fraction { num }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_owed_is_rounded_once() {
        assert_eq!(required(&[(4, 365, 365)]).rounded(), 4);
        assert_eq!(required(&[(4, 366, 366)]).rounded(), 4);
        assert_eq!(required(&[(4, 181, 365)]).rounded(), 2, "181/365 of 4 is 1.98");
        assert_eq!(required(&[(1, 183, 366)]).rounded(), 1, "a half goes up");
        assert_eq!(required(&[(1, 182, 365)]).rounded(), 0);
        let mut two = required(&[(1, 120, 365)]);
        two.add(required(&[(1, 120, 365)]));
        assert_eq!(two.rounded(), 1, "two that alone owe nothing owe one together");
    }
}
