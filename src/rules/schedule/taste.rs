//! What is liked better where the limits leave a choice: sessions in different quarters, then evenly spread, then not all units on
//! the same days.

use chrono::{Datelike, NaiveDate};

use crate::rules::calendar::is_weekend;
use crate::rules::schedule::Need;
use crate::rules::schedule::compiled::{Board, NeedConstraints, number};

/// Two sessions that follow each other in one quarter cost more than any spread can save.
const SAME_QUARTER: i64 = 10_000_000;

/// What a session costs for each other on its day: as much as a gap that is some days off.
const CROWD: i64 = 150;

/// What a Saturday or Sunday costs that is worked by the table: people have made other plans.
const SWAPPED: i64 = 300;

/// A day: its number and its quarter.
type Mark = (i64, i64);

/// The costs of one unit's arrangements.
#[derive(Debug)]
pub(super) struct Taste {
    days: Vec<Mark>,
    /// Sessions that are there: its own, and others' held there; of a month's entry its middle.
    marks: Vec<Mark>,
    /// The cost of each mark after the one before it, added up.
    along: Vec<i64>,
    /// How many marks are not after a day.
    before: Vec<usize>,
    /// What each day costs by itself.
    dear: Vec<i64>,
    /// The gap that would be even.
    gap: i64,
    /// The day liked best for the first session, where none is there before it.
    first: i64,
    /// The last day.
    last: i64,
}

fn mark(day: &NaiveDate) -> Mark {
    (number(day), i64::from(day.year()) * 4 + i64::from(day.month0() / 3))
}

impl Taste {
    /// No day is liked better than another.
    pub fn none() -> Self {
        let (days, marks, along, before, dear) = Default::default();
        Self { days, marks, along, before, dear, gap: 0, first: 0, last: 0 }
    }

    /// Finds what a unit would like; `turn` is its place among all units.
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

    /// What two sessions that follow each other cost.
    fn apart(&self, one: Mark, next: Mark) -> i64 {
        let off = next.0 - one.0 - self.gap;
        off * off + if one.1 == next.1 { SAME_QUARTER } else { 0 }
    }

    /// What a session costs on a day, with what lies between it and the last.
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

    /// What it costs to end with a day.
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
