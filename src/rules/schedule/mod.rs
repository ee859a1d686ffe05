//! A schedule that meets every limit, or the limits that clash (contract, section 9, "Suggested schedule").
//!
//! A limit binds what is proposed: on working days, after today and its notice, so many days from any other session of its unit, no
//! person in two places on a day. What is planned or held already is kept and never judged. Units bear on one another only through
//! persons who hold posts in several; each unit by itself is decided exactly (`path`), units that share persons by search
//! (`shared`). `docs/decisions/0015-schedule.md` has the reasons.

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

/// What binds every session proposed.
#[derive(Clone, Copy, Debug)]
pub struct Limits<'a> {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// Today, before which nothing is proposed.
    pub today: NaiveDate,
    /// At least so many days lie between two sessions of one unit.
    pub apart: i64,
    /// Which days are worked.
    pub calendar: &'a WorkCalendar,
    /// How long before a session its public notice is due.
    pub book: &'a RuleBook,
}

impl Limits<'_> {
    /// Returns the last day for the public notice of a session; `None` if the rules of its day give none.
    pub fn notice_by(&self, day: NaiveDate) -> Option<NaiveDate> {
        self.book.notice_by(day)
    }
}

/// Sessions of one unit that are alike: how many, when they may be, who may host them.
#[derive(Clone, Debug, Default)]
pub struct SessionNeed {
    /// How many.
    pub count: usize,
    /// The days of which one has each of them.
    pub spans: Vec<Span>,
    /// The posts of which one hosts each of them.
    pub posts: Vec<Post>,
    /// The units where they are held, in the order in which those are to be visited; none for the unit itself.
    pub places: Vec<UnitId>,
}

/// What one unit needs, and what bears on it.
#[derive(Clone, Debug, Default)]
pub struct Need {
    /// The unit.
    pub unit: UnitId,
    /// Its code.
    pub code: String,
    /// The sessions needed.
    pub session_needs: Vec<SessionNeed>,
    /// The days of its sessions held and planned.
    pub kept: Vec<NaiveDate>,
    /// The months of its plan entries without a day.
    pub months: Vec<Month>,
    /// Days of other units' sessions held there, from which its own had better lie apart.
    pub around: Vec<NaiveDate>,
    /// Sessions of the secretary and of the chair so far.
    pub hosted: [i64; 2],
    /// How many of the sessions needed are to be thematic.
    pub thematic: usize,
    /// Who holds its posts.
    pub holders: Vec<(Post, String, Span)>,
}

impl Need {
    fn count(&self) -> usize {
        self.session_needs.iter().map(|session_need| session_need.count).sum()
    }
}

/// All that is asked for.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// What each unit needs.
    pub needs: Vec<Need>,
    /// On which days persons are taken by what is planned or held.
    pub busy: BTreeSet<(String, NaiveDate)>,
    /// How many sessions of all units there are on a day.
    pub load: BTreeMap<NaiveDate, i64>,
    /// What decides between schedules that are as good as each other.
    pub seed: u64,
}

/// A session proposed.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Placed {
    /// The unit that holds it.
    pub unit: UnitId,
    /// Its day.
    pub day: NaiveDate,
    /// Who hosts it.
    pub post: Post,
    /// Where it is held, if not at the unit itself.
    pub at: Option<UnitId>,
    /// Whether it is thematic.
    pub thematic: bool,
}

/// A session of a need: its day's place on the board, which sort, which post.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct Spot {
    day: usize,
    session_need: usize,
    post: Post,
}

/// How much is tried before it is said that nothing is known.
const MAX_SEARCH_STEPS: usize = 20_000;

/// Finds a schedule, by day and then in the order of the needs; where there is none, which limits clash.
///
/// # Errors
/// The clashes, one for each unit that cannot be served by itself, else for each group of units that cannot be served together.
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

/// The order in which units choose: those that visit others first, then as the seed has it.
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

/// A number that looks like chance and is the same on every machine (FNV-1a, then the finaliser of splitmix64).
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

/// The schedule while it grows.
struct Placing<'a> {
    board: &'a Board<'a>,
    asked: &'a Asked,
    all: &'a [NeedConstraints],
    /// Sessions of all units by the day's place on the board.
    load: Vec<i64>,
    /// Persons taken by what is proposed.
    taken: BTreeSet<(u32, usize)>,
    /// Days on which others come to a unit.
    visits: BTreeMap<UnitId, Vec<NaiveDate>>,
    done: Vec<Vec<Spot>>,
    /// How many units have chosen.
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

    /// Places units that share persons: one after another as each likes best, else by search.
    ///
    /// # Errors
    /// If they cannot be placed.
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

    /// What a unit would like: its share of the days, apart from what is there.
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

/// Gives each session the place where it is held, in the order in which the places of its sort are to be visited; none for the unit
/// itself.
fn held_at(need: &Need, spots: &[Spot]) -> Vec<(Spot, Option<UnitId>)> {
    let mut queues: Vec<_> =
        need.session_needs.iter().map(|session_need| session_need.places.iter().copied()).collect();
    spots.iter().map(|spot| (*spot, queues[spot.session_need].next())).collect()
}

/// Gives each session of a path a host: one who holds the post, and of two the one who has hosted less, or not the last. Not all
/// units begin with the same post.
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
