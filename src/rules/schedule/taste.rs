//! Preferences between possible schedules: sessions in different quarters, then even gaps, then few
//! sessions on one day.

use chrono::{Datelike, NaiveDate};

use crate::rules::calendar::is_weekend;
use crate::rules::schedule::Need;
use crate::rules::schedule::compiled::{Board, NeedConstraints, number};

/// Cost of two consecutive sessions in one quarter, more than any spread can save.
const SAME_QUARTER: i64 = 10_000_000;

/// Cost per other session on the same day, equal to that of a gap some days off.
const CROWD: i64 = 150;

/// Cost of a swapped working day on a weekend: people have made other plans.
const SWAPPED: i64 = 300;

/// Number and quarter of a day.
type Mark = (i64, i64);

/// Costs of one unit's arrangements.
#[derive(Debug)]
pub(super) struct Taste {
    days: Vec<Mark>,
    /// Existing sessions: its own, others' held there, and the middle of each month with an entry.
    marks: Vec<Mark>,
    /// Cumulative cost of each mark after the one before it.
    along: Vec<i64>,
    /// Number of marks up to and including each day.
    before: Vec<usize>,
    /// Cost of each day by itself.
    dear: Vec<i64>,
    /// Even gap in days.
    gap: i64,
    /// Preferred day of the first session, if none precedes it.
    first: i64,
    /// Last open day.
    last: i64,
}

fn mark(day: &NaiveDate) -> Mark {
    (number(day), i64::from(day.year()) * 4 + i64::from(day.month0() / 3))
}

impl Taste {
    /// No preferences.
    pub fn none() -> Self {
        let (days, marks, along, before, dear) = Default::default();
        Self { days, marks, along, before, dear, gap: 0, first: 0, last: 0 }
    }

    /// Computes a unit's preferences; `turn` is its place among all units.
    pub fn new(
        board: &Board<'_>,
        need: &Need,
        one: &NeedConstraints,
        others: &[NaiveDate],
        load: &[i64],
        turn: (usize, usize),
    ) -> Self {
        let days: Vec<Mark> = board.days.iter().map(mark).collect();
        let middles = need.months.iter().map(|month| month.first() + chrono::Days::new(14));
        let there = need.kept.iter().chain(&need.around).chain(others).copied().chain(middles);
        let mut marks: Vec<Mark> = there.map(|day| mark(&day)).collect();
        marks.sort_unstable();
        let is_open = |place: &usize| one.session_needs.iter().any(|(_, open)| open[*place] != 0);
        let mut open = (0..days.len()).filter(is_open);
        let begin = open.next().map_or(0, |place| days[place].0);
        let last = open.next_back().map_or(begin, |place| days[place].0);
        let ahead = marks.iter().filter(|mark| (begin..=last).contains(&mark.0)).count();
        let sessions = i64::try_from(one.count() + ahead).unwrap_or(1).max(1);
        let gap = match marks.iter().rfind(|mark| mark.0 < begin) {
            Some(before) => 2 * (last - before.0) / (2 * sessions + 1),
            None => (last - begin) / sessions,
        };
        let (turn, turns) =
            (i64::try_from(turn.0).unwrap_or(0), i64::try_from(turn.1).unwrap_or(1).max(1));
        let first = begin + gap * (2 * turn + 1) / (2 * turns);
        let before = days.iter().map(|day| marks.partition_point(|mark| mark.0 <= day.0)).collect();
        let swapped = |day: &NaiveDate| if is_weekend(*day) { SWAPPED } else { 0 };
        let dear =
            board.days.iter().zip(load).map(|(day, load)| CROWD * load + swapped(day)).collect();
        let mut taste = Self { days, marks, along: Vec::new(), before, dear, gap, first, last };
        let mut sum = 0;
        for place in 0..taste.marks.len() {
            sum += place
                .checked_sub(1)
                .map_or(0, |last| taste.apart(taste.marks[last], taste.marks[place]));
            taste.along.push(sum);
        }
        taste
    }

    /// Cost of two consecutive sessions.
    fn apart(&self, one: Mark, next: Mark) -> i64 {
        let off = next.0 - one.0 - self.gap;
        off * off + if one.1 == next.1 { SAME_QUARTER } else { 0 }
    }

    /// Cost of a session on a day, including the marks between it and the last session.
    pub fn step(&self, last: Option<usize>, day: usize) -> i64 {
        let Some(here) = self.days.get(day).copied() else { return 0 };
        let between = last.map_or(0, |last| self.before[last])..self.before[day];
        let way = match (last, between.is_empty()) {
            (None, true) => (here.0 - self.first).pow(2),
            (None, false) => {
                self.along[between.end - 1] + self.apart(self.marks[between.end - 1], here)
            }
            (Some(last), true) => self.apart(self.days[last], here),
            (Some(last), false) => {
                let along = self.along[between.end - 1] - self.along[between.start];
                let (first, end) = (self.marks[between.start], self.marks[between.end - 1]);
                self.apart(self.days[last], first) + along + self.apart(end, here)
            }
        };
        way + self.dear[day]
    }

    /// Cost of ending with a day.
    pub fn end(&self, last: Option<usize>) -> i64 {
        let Some(last) = last.filter(|last| *last < self.days.len()) else { return 0 };
        match self.marks.get(self.before[last]) {
            Some(next) => {
                self.apart(self.days[last], *next) + self.along[self.marks.len() - 1]
                    - self.along[self.before[last]]
            }
            None => (self.last - self.days[last].0 - self.gap).max(0).pow(2),
        }
    }
}
