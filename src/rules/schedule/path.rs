//! Best days for one unit, by dynamic programming over its days.
//!
//! A state is the number of sessions placed per sort, the number of entries by month that have a
//! day left, and the day of the last session. The next session is tried on every open day that is
//! far enough; the entries that fit between the two sessions are then served, as early as possible,
//! since their months follow one another. Every arrangement passes through reached states, and the
//! cheapest path to each is kept.
//!
//! Example: two sessions of one sort, 30 days apart, on the open days 0, 20, 40 and 60. From day 0
//! the second can be on 40 or 60, from 20 on 60, from 40 or 60 on none: the paths are (0, 40), (0,
//! 60) and (20, 60), and the cheapest is chosen. If an entry by month can only be on day 80, the
//! last session must be on 50 or earlier, which leaves (0, 40).

use crate::rules::schedule::compiled::NeedConstraints;
use crate::rules::schedule::taste::Taste;

/// Before any day, if negative; after every day, if positive.
const NEVER: i64 = i64::MAX / 4;

/// State of a partial arrangement.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct State {
    /// Sessions placed, by sort.
    pub placed: Vec<usize>,
    /// Entries by month that have a day left.
    pub served: usize,
    /// Index of the last session's day on the board.
    pub last: Option<usize>,
}

impl State {
    /// State before any session.
    pub fn start(one: &NeedConstraints) -> Self {
        Self { placed: vec![0; one.session_needs.len()], served: 0, last: None }
    }

    /// State after another session of a sort.
    pub fn then(&self, one: &NeedConstraints, session_need: usize, day: usize) -> Self {
        let mut placed = self.placed.clone();
        placed[session_need] += 1;
        Self { placed, served: serve(one, self.served, self.last, Some(day)), last: Some(day) }
    }

    /// Whether everything is placed and served.
    pub fn is_whole(&self, one: &NeedConstraints) -> bool {
        self.placed.iter().zip(&one.session_needs).all(|(placed, (count, _))| placed == count)
            && serve(one, self.served, self.last, None) == one.months.len()
    }
}

/// Serves the entries by month that have a day between two sessions.
fn serve(
    one: &NeedConstraints,
    mut served: usize,
    last: Option<usize>,
    next: Option<usize>,
) -> usize {
    let from = last.map_or(-NEVER, |day| one.days[day] + one.apart);
    let to = next.map_or(NEVER, |day| one.days[day] - one.apart);
    while one
        .months
        .get(served)
        .is_some_and(|days| days.iter().any(|day| from <= *day && *day <= to))
    {
        served += 1;
    }
    served
}

/// Index of the first day that is far enough from a session.
pub(super) fn first_after(one: &NeedConstraints, last: Option<usize>) -> usize {
    last.map_or(0, |last| one.days.partition_point(|day| *day < one.days[last] + one.apart))
}

/// Numbered states of a need: sessions placed by sort, entries served, last day (0 before any).
struct States<'a> {
    one: &'a NeedConstraints,
    days: usize,
    served: usize,
    codes: usize,
}

/// Last step of the path to a state.
#[derive(Clone, Copy)]
struct Transition {
    cost: i64,
    from: usize,
    session_need: usize,
}

const NO_WAY: Transition = Transition { cost: i64::MAX, from: usize::MAX, session_need: 0 };

impl<'a> States<'a> {
    fn of(one: &'a NeedConstraints) -> Self {
        let codes = one.session_needs.iter().map(|(count, _)| count + 1).product();
        Self { one, days: one.days.len() + 1, served: one.months.len() + 1, codes }
    }

    fn code(&self, placed: &[usize]) -> usize {
        placed
            .iter()
            .zip(&self.one.session_needs)
            .fold(0, |code, (placed, (count, _))| code * (count + 1) + placed)
    }

    fn placed(&self, mut code: usize) -> Vec<usize> {
        let mut placed = vec![0; self.one.session_needs.len()];
        for (place, (count, _)) in self.one.session_needs.iter().enumerate().rev() {
            placed[place] = code % (count + 1);
            code /= count + 1;
        }
        placed
    }

    fn place(&self, code: usize, served: usize, last: Option<usize>) -> usize {
        (code * self.served + served) * self.days + last.map_or(0, |day| day + 1)
    }

    /// Finds all states reachable from a state, with the cheapest path to each.
    fn walk(&self, start: &State, taste: Option<&Taste>) -> Vec<Transition> {
        let mut ways = vec![NO_WAY; self.codes * self.served * self.days];
        let first = self.place(self.code(&start.placed), start.served, start.last);
        ways[first] = Transition { cost: 0, ..NO_WAY };
        for code in self.code(&start.placed)..self.codes {
            let placed = self.placed(code);
            let left: Vec<usize> = (0..placed.len())
                .filter(|session_need| {
                    placed[*session_need] < self.one.session_needs[*session_need].0
                })
                .collect();
            for rest in 0..self.served * self.days {
                let place = code * self.served * self.days + rest;
                if ways[place].cost == i64::MAX {
                    continue;
                }
                let (served, last) = (rest / self.days, (rest % self.days).checked_sub(1));
                for session_need in &left {
                    let step = self.codes_below(*session_need);
                    self.step(&mut ways, place, (code + step, served, last), *session_need, taste);
                }
            }
        }
        ways
    }

    /// Returns the increase of the code for one session of a sort.
    fn codes_below(&self, session_need: usize) -> usize {
        self.one.session_needs[session_need + 1..].iter().map(|(count, _)| count + 1).product()
    }

    /// Tries the next session of a sort on every day.
    fn step(
        &self,
        ways: &mut [Transition],
        from: usize,
        (code, served, last): (usize, usize, Option<usize>),
        session_need: usize,
        taste: Option<&Taste>,
    ) {
        let open = &self.one.session_needs[session_need].1;
        for day in first_after(self.one, last)..open.len() {
            if open[day] == 0 {
                continue;
            }
            let served =
                if self.served == 1 { 0 } else { serve(self.one, served, last, Some(day)) };
            let cost = ways[from].cost + taste.map_or(0, |taste| taste.step(last, day));
            let way = &mut ways[self.place(code, served, Some(day))];
            if cost < way.cost {
                *way = Transition { cost, from, session_need };
            }
        }
    }

    /// Returns the states in which all entries are served: index, code of the sessions placed, last
    /// day.
    fn ends<'w>(
        &'w self,
        ways: &'w [Transition],
    ) -> impl Iterator<Item = (usize, usize, Option<usize>)> + 'w {
        let reached = ways.iter().enumerate().filter(|(_, way)| way.cost < i64::MAX);
        reached.filter_map(|(place, _)| {
            let (rest, last) = (place / self.days, (place % self.days).checked_sub(1));
            let (code, served) = (rest / self.served, rest % self.served);
            (serve(self.one, served, last, None) == self.one.months.len())
                .then_some((place, code, last))
        })
    }
}

/// Finds the best days, each with the sort of its session; `None` if there are none.
pub(super) fn best(one: &NeedConstraints, taste: &Taste) -> Option<Vec<(usize, usize)>> {
    let states = States::of(one);
    let ways = states.walk(&State::start(one), Some(taste));
    let whole = states.ends(&ways).filter(|(_, code, _)| code + 1 == states.codes);
    let (mut at, _, _) =
        whole.min_by_key(|(place, _, last)| (ways[*place].cost + taste.end(*last), *place))?;
    let mut path = Vec::new();
    while ways[at].from != usize::MAX {
        path.push((at % states.days - 1, ways[at].session_need));
        at = ways[at].from;
    }
    path.reverse();
    Some(path)
}

/// Returns the maximum number of sessions that fit.
pub(super) fn most(one: &NeedConstraints) -> usize {
    let (bound, count) = (greedy(one), one.count());
    if one.session_needs.len() == 1 && one.months.is_empty() {
        return bound.min(count);
    }
    // No sort can have more sessions than fit for all sorts together.
    let mut few = one.clone();
    for (count, _) in &mut few.session_needs {
        *count = bound.min(*count);
    }
    let states = States::of(&few);
    let one = &few;
    let ways = states.walk(&State::start(one), None);
    states.ends(&ways).map(|(_, code, _)| states.placed(code).iter().sum()).max().unwrap_or(0)
}

/// Counts the sessions that fit if each is as early as possible, whatever its sort.
fn greedy(one: &NeedConstraints) -> usize {
    let mut count = 0;
    let mut last = None;
    while let Some(day) = (first_after(one, last)..one.days.len())
        .find(|day| one.session_needs.iter().any(|(_, open)| open[*day] != 0))
    {
        count += 1;
        last = Some(day);
    }
    count
}

/// Returns whether the rest can be placed from a state.
pub(super) fn can_end(one: &NeedConstraints, start: &State) -> bool {
    let states = States::of(one);
    let ways = states.walk(start, None);
    states.ends(&ways).any(|(_, code, _)| code + 1 == states.codes)
}
