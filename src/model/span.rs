//! Spans of days.

use chrono::NaiveDate;

/// The days from `from` (included) until `until` (excluded); `None` means unlimited.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Span {
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The first day after the span.
    pub until: Option<NaiveDate>,
}

impl Span {
    /// Returns whether `day` lies in the span.
    pub fn contains(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day < until)
    }

    /// Returns whether two spans overlap.
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

#[cfg(test)]
mod tests {
    use super::*;

    fn day(number: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2019, 5, number).expect("a day")
    }

    fn span(from: Option<u32>, until: Option<u32>) -> Span {
        Span { from: from.map(day), until: until.map(day) }
    }

    #[test]
    fn the_day_on_which_a_span_ends_is_not_in_it() {
        let week = span(Some(6), Some(13));
        assert_eq!(
            [5, 6, 12, 13].map(|number| week.contains(day(number))),
            [false, true, true, false]
        );
        assert!(!week.overlaps(&span(Some(13), None)) && week.overlaps(&span(Some(12), None)));
        assert!(!week.overlaps(&span(None, Some(6))) && week.overlaps(&span(None, Some(7))));
        assert!(week.overlaps(&Span::default()), "a span without ends is every day");
    }

    #[test]
    fn days_are_counted_within_both_limits() {
        let week = span(Some(6), Some(13));
        assert_eq!(week.days_within(day(1), day(31)), 7);
        assert_eq!(week.days_within(day(12), day(31)), 1);
        assert_eq!(week.days_within(day(13), day(31)), 0);
        assert_eq!(Span::default().days_within(day(1), day(31)), 31);
    }
}
