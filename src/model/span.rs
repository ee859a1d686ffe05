//! Stretches of days.

use chrono::NaiveDate;

/// The days from `from` (included) until `until` (not included); an absent end is without limit.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Span {
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The first day that is no longer in it.
    pub until: Option<NaiveDate>,
}

impl Span {
    /// Tells whether `day` lies in the span.
    pub fn contains(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day < until)
    }

    /// Tells whether two spans share a day.
    pub fn overlaps(&self, other: &Self) -> bool {
        let begins_before = |a: &Self, b: &Self| match (a.from, b.until) {
            (Some(from), Some(until)) => from < until,
            _ => true,
        };
        begins_before(self, other) && begins_before(other, self)
    }

    /// Counts the span's days between `first` and `last`, both included.
    pub fn days_within(&self, first: NaiveDate, last: NaiveDate) -> i64 {
        let begin = self.from.map_or(first, |from| from.max(first));
        let end = self.until.map_or(last, |until| until.pred_opt().unwrap_or(until).min(last));
        (end - begin).num_days().saturating_add(1).max(0)
    }
}
