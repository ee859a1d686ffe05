//! Search for a schedule that meets every limit, or for the limits that clash (contract, section 9,
//! "Suggested schedule").
//!
//! Limits apply to suggested sessions only: working days, not before today, in time for the public
//! notice, a minimum of days from any other session of the unit, nobody in two places on one day.
//! Planned and held sessions are kept and never checked. Units affect each other only through
//! persons with posts in several; `path` decides each unit exactly, `shared` searches groups of
//! units that share persons. `docs/decisions/0015-schedule.md` has the reasons.
//!
//! Example: a commune needs 2 sessions in February and March 2027, 30 days apart, and has one
//! planned on 1 March. Every earlier day is fewer than 30 days from it, so only 31 March is open:
//! the result is a [`Clash`] with `needed` 2 and `fits` 1. Its limits are `apart` and `kept`: if
//! either is lifted, two sessions fit. Without the planned session, 1 February and 3 March are
//! possible.

pub use clash::{Clash, Limit};

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::model::{Month, Post, Span, UnitId};
use crate::rules::schedule::compiled::{Board, NeedConstraints, Slack};
use crate::rules::schedule::taste::Taste;
use crate::rules::{RuleBook, WorkCalendar};

mod clash;
mod compiled;
mod path;
mod shared;
mod taste;
#[cfg(test)]
mod tests;

/// Limits on all suggested sessions.
#[derive(Clone, Copy, Debug)]
pub struct Limits<'a> {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Today; no session is suggested before it.
    pub today: NaiveDate,
    /// Minimum days between two sessions of one unit.
    pub apart: i64,
    /// Working days.
    pub calendar: &'a WorkCalendar,
    /// Rules with the days of public notice.
    pub book: &'a RuleBook,
}

impl Limits<'_> {
    /// Returns the last day for the public notice of a session; `None` if the rules of its day give
    /// none.
    pub fn notice_by(&self, day: NaiveDate) -> Option<NaiveDate> {
        self.book.notice_by(day)
    }
}

/// Equivalent sessions of one unit: their number, days and hosts.
#[derive(Clone, Debug, Default)]
pub struct SessionNeed {
    /// Number of sessions.
    pub count: usize,
    /// Spans of the possible days.
    pub spans: Vec<Span>,
    /// Posts that may host.
    pub posts: Vec<Post>,
    /// Units to visit, in order; empty for sessions at the unit itself.
    pub places: Vec<UnitId>,
}

/// Sessions needed by one unit, and its constraints.
#[derive(Clone, Debug, Default)]
pub struct Need {
    /// Unit.
    pub unit: UnitId,
    /// Unit code.
    pub code: String,
    /// Sessions needed.
    pub session_needs: Vec<SessionNeed>,
    /// Days of its held and planned sessions.
    pub kept: Vec<NaiveDate>,
    /// Months of its plan entries without a day.
    pub months: Vec<Month>,
    /// Days of other units' sessions held there; its own should keep a distance from them.
    pub around: Vec<NaiveDate>,
    /// Sessions hosted so far by the secretary and by the chair.
    pub hosted: [i64; 2],
    /// Number of thematic sessions among those needed.
    pub thematic: usize,
    /// Leaders of its posts.
    pub holders: Vec<(Post, String, Span)>,
}

impl Need {
    fn count(&self) -> usize {
        self.session_needs.iter().map(|session_need| session_need.count).sum()
    }
}

/// Input of the search.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Needs of the units.
    pub needs: Vec<Need>,
    /// Persons busy on days of held and planned sessions.
    pub busy: BTreeSet<(String, NaiveDate)>,
    /// Number of sessions of all units by day.
    pub load: BTreeMap<NaiveDate, i64>,
    /// Seed that decides between equally good schedules.
    pub seed: u64,
}

/// A suggested session.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Placed {
    /// Organising unit.
    pub unit: UnitId,
    /// Day.
    pub day: NaiveDate,
    /// Post of the host.
    pub post: Post,
    /// Place, if not the unit itself.
    pub at: Option<UnitId>,
    /// Whether it is thematic.
    pub thematic: bool,
}

/// A session of a need: index of its day on the board, sort, post.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct Spot {
    day: usize,
    session_need: usize,
    post: Post,
}

/// Maximum steps of the search before it gives up.
const MAX_SEARCH_STEPS: usize = 20_000;

/// Finds a schedule, sorted by day and then by need, or the clashing limits.
///
/// # Errors
/// If there is none: a clash for each unit that cannot be scheduled by itself, else for each group
/// of units that cannot be scheduled together.
pub fn schedule(limits: &Limits<'_>, asked: &Asked) -> Result<Vec<Placed>, Vec<Clash>> {
    schedule_within(limits, asked, MAX_SEARCH_STEPS)
}

fn schedule_within(
    limits: &Limits<'_>,
    asked: &Asked,
    max_steps: usize,
) -> Result<Vec<Placed>, Vec<Clash>> {
    let board = Board::new(limits, asked, Slack::default());
    let all: Vec<NeedConstraints> = asked.needs.iter().map(|need| board.compile(need)).collect();
    let alone: Vec<Clash> = all
        .iter()
        .zip(&asked.needs)
        .filter_map(|(one, need)| clash::alone(&board, need, one))
        .collect();
    if !alone.is_empty() {
        return Err(alone);
    }
    let mut placing = Placing::new(&board, asked, &all);
    let mut clashes = Vec::new();
    for group in shared::groups(&all, &order(asked)) {
        if let Err(unplaced) = placing.group(&group, max_steps) {
            let undecided = unplaced == Unplaced::Undecided;
            clashes.push(clash::together(asked, &all, &group, max_steps, undecided));
        }
    }
    if clashes.is_empty() { Ok(placing.placed()) } else { Err(clashes) }
}

/// Order in which units are placed: those that visit others first, then by the seed.
fn order(asked: &Asked) -> Vec<usize> {
    let mut order: Vec<usize> = (0..asked.needs.len()).collect();
    let visits =
        |need: &Need| need.session_needs.iter().any(|session_need| !session_need.places.is_empty());
    order.sort_by_key(|place| {
        let need = &asked.needs[*place];
        (!visits(need), chance(asked.seed, &need.code), *place)
    });
    order
}

/// Pseudo-random number, the same on every machine (FNV-1a, then the finaliser of splitmix64).
pub fn chance(seed: u64, text: &str) -> u64 {
    let hash = text.bytes().fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01B3)
    });
    let mut mixed = hash ^ seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

/// Why units that share persons were not placed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Unplaced {
    /// No schedule exists.
    Impossible,
    /// The search ended before that was known.
    Undecided,
}

/// A schedule under construction.
struct Placing<'a> {
    board: &'a Board<'a>,
    asked: &'a Asked,
    all: &'a [NeedConstraints],
    /// Number of sessions of all units, by index of the day.
    load: Vec<i64>,
    /// Persons taken by suggested sessions.
    taken: BTreeSet<(u32, usize)>,
    /// Days on which others visit a unit.
    visits: BTreeMap<UnitId, Vec<NaiveDate>>,
    done: Vec<Vec<Spot>>,
    /// Number of units placed.
    chosen: usize,
}

impl<'a> Placing<'a> {
    fn new(board: &'a Board<'a>, asked: &'a Asked, all: &'a [NeedConstraints]) -> Self {
        let load = board.days.iter().map(|day| asked.load.get(day).copied().unwrap_or(0)).collect();
        let done = vec![Vec::new(); all.len()];
        Self {
            board,
            asked,
            all,
            load,
            taken: BTreeSet::new(),
            visits: BTreeMap::new(),
            done,
            chosen: 0,
        }
    }

    /// Places units that share persons: one after another by preference, else by search.
    ///
    /// # Errors
    /// If they cannot be placed; the value is true if the search gave up.
    fn group(&mut self, group: &[usize], max_steps: usize) -> Result<(), Unplaced> {
        for place in group {
            let one = self.all[*place].without(&self.taken);
            let taste = self.taste(*place);
            let Some(path) = path::best(&one, &taste) else { return self.search(group, max_steps) };
            let first = chance(self.asked.seed, &self.asked.needs[*place].code).is_multiple_of(2);
            let spots = hosted(&self.asked.needs[*place], &one, &path, first);
            self.keep(*place, spots);
        }
        Ok(())
    }

    fn search(&mut self, group: &[usize], max_steps: usize) -> Result<(), Unplaced> {
        for place in group {
            self.forget(*place);
        }
        match shared::search(self.all, group, max_steps) {
            shared::Found::Whole(found) => {
                for (place, spots) in found {
                    self.keep(place, spots);
                }
                Ok(())
            }
            shared::Found::Nothing => Err(Unplaced::Impossible),
            shared::Found::Undecided => Err(Unplaced::Undecided),
        }
    }

    /// Returns a unit's preferences: spread over the period, away from existing sessions.
    fn taste(&self, place: usize) -> Taste {
        let need = &self.asked.needs[place];
        let others = self.visits.get(&need.unit).map_or(&[][..], Vec::as_slice);
        Taste::new(
            self.board,
            need,
            &self.all[place],
            others,
            &self.load,
            (self.chosen, self.all.len()),
        )
    }

    fn keep(&mut self, place: usize, spots: Vec<Spot>) {
        self.chosen += 1;
        for (spot, at) in held_at(&self.asked.needs[place], &spots) {
            self.load[spot.day] += 1;
            self.taken.extend(
                self.all[place].persons(spot.post, spot.day).map(|person| (person, spot.day)),
            );
            if let Some(at) = at {
                self.visits.entry(at).or_default().push(self.board.days[spot.day]);
            }
        }
        self.done[place] = spots;
    }

    fn forget(&mut self, place: usize) {
        let spots = std::mem::take(&mut self.done[place]);
        self.chosen -= usize::from(!spots.is_empty());
        for (spot, at) in held_at(&self.asked.needs[place], &spots) {
            self.load[spot.day] -= 1;
            for person in self.all[place].persons(spot.post, spot.day) {
                self.taken.remove(&(person, spot.day));
            }
            if let Some(days) = at.and_then(|at| self.visits.get_mut(&at)) {
                days.retain(|day| *day != self.board.days[spot.day]);
            }
        }
    }

    fn placed(self) -> Vec<Placed> {
        let mut all = Vec::new();
        for (need, spots) in self.asked.needs.iter().zip(&self.done) {
            let periodic = spots.len().saturating_sub(need.thematic);
            for (place, (spot, at)) in held_at(need, spots).into_iter().enumerate() {
                let (unit, day) = (need.unit, self.board.days[spot.day]);
                all.push(Placed { unit, day, post: spot.post, at, thematic: place >= periodic });
            }
        }
        all.sort_by_key(|one| one.day);
        all
    }
}

/// Assigns the places of a sort to its sessions, in order; `None` for the unit itself.
fn held_at(need: &Need, spots: &[Spot]) -> Vec<(Spot, Option<UnitId>)> {
    let mut queues: Vec<_> =
        need.session_needs.iter().map(|session_need| session_need.places.iter().copied()).collect();
    spots.iter().map(|spot| (*spot, queues[spot.session_need].next())).collect()
}

/// Chooses the hosts of a path: a leader in office, then the one who has hosted less, then not the
/// last host. Units start with different posts.
fn hosted(
    need: &Need,
    one: &NeedConstraints,
    path: &[(usize, usize)],
    chair_first: bool,
) -> Vec<Spot> {
    let mut hosted = need.hosted;
    let mut last = Some(if chair_first { Post::Secretary } else { Post::Chair });
    let spot = |(day, session_need): &(usize, usize)| {
        let mut posts = one.posts(*session_need, *day);
        posts.sort_by_key(|post| {
            (
                one.is_vacant(*post, *day),
                hosted[usize::from(*post == Post::Chair)],
                last == Some(*post),
                *post,
            )
        });
        let post = posts.first().copied().unwrap_or(Post::Secretary);
        hosted[usize::from(post == Post::Chair)] += 1;
        last = Some(post);
        Spot { day: *day, session_need: *session_need, post }
    };
    path.iter().map(spot).collect()
}
