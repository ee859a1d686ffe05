//! Units that share persons: an exhaustive search, minus dominated choices.
//!
//! The search places one session at a time, unit after unit, beginning with the fewest open days.
//! It takes a step back if the unit, or one that shares a person just taken, cannot be completed.
//! Two kinds of choices are skipped because another is at least as good: a unit that needs none of
//! the persons it shares is placed without them; and of the days that take no shared person, only
//! the first is tried if the unit has one sort of session and no entry by month. Everything else is
//! tried, so `Nothing` proves that there is no arrangement.
//!
//! Example: units A and B have the same chair, who must host, and need one session each. A is open
//! on days 1 and 2, B only on day 1. B has fewer open days and takes day 1. The chair is then busy
//! on day 1, but A still has day 2, which the search places next: A on day 2, B on day 1.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::Post;
use crate::rules::schedule::Spot;
use crate::rules::schedule::compiled::NeedConstraints;
use crate::rules::schedule::path::{self, State};
use crate::rules::schedule::taste::Taste;

/// Result of a search.
pub(super) enum Found {
    /// An arrangement: sessions by need.
    Whole(Vec<(usize, Vec<Spot>)>),
    /// No arrangement exists.
    Nothing,
    /// The search gave up.
    Undecided,
}

/// Groups needs that share persons, each group in the given order.
pub(super) fn groups(all: &[NeedConstraints], order: &[usize]) -> Vec<Vec<usize>> {
    let mut groups: Vec<(BTreeSet<u32>, Vec<usize>)> = Vec::new();
    for place in order {
        let mut persons = all[*place].all_persons();
        if persons.is_empty() {
            groups.push((persons, vec![*place]));
            continue;
        }
        let mut members = Vec::new();
        let mut apart = Vec::new();
        for (other, mut there) in groups {
            if other.is_disjoint(&persons) {
                apart.push((other, there));
            } else {
                persons.extend(other);
                members.append(&mut there);
            }
        }
        members.push(*place);
        apart.push((persons, members));
        groups = apart;
    }
    groups.into_iter().map(|(_, members)| members).collect()
}

/// Searches for an arrangement of a group.
pub(super) fn search(all: &[NeedConstraints], group: &[usize], max_steps: usize) -> Found {
    let mut done: BTreeMap<usize, Vec<Spot>> = BTreeMap::new();
    let mut rest: Vec<usize> = group.to_vec();
    while let Some((at, spots)) =
        rest.iter().enumerate().find_map(|(at, place)| Some((at, untroubling(all, &rest, *place)?)))
    {
        done.insert(rest.remove(at), spots);
    }
    let room = |place: &usize| {
        all[*place]
            .session_needs
            .iter()
            .map(|(_, open)| open.iter().filter(|mask| **mask != 0).count())
            .sum::<usize>()
    };
    rest.sort_by_key(|place| (room(place), *place));
    let mut search = Search {
        all,
        rest: &rest,
        taken: BTreeSet::new(),
        spots: Vec::new(),
        steps_left: max_steps,
    };
    if search.unit(0) {
        for (place, spot) in search.spots {
            done.entry(place).or_default().push(spot);
        }
        return Found::Whole(done.into_iter().collect());
    }
    if search.steps_left == 0 { Found::Undecided } else { Found::Nothing }
}

/// Places a need without the persons that it shares with other needs of `rest`.
fn untroubling(all: &[NeedConstraints], rest: &[usize], place: usize) -> Option<Vec<Spot>> {
    let others: BTreeSet<u32> = rest
        .iter()
        .filter(|other| **other != place)
        .flat_map(|other| all[*other].all_persons())
        .collect();
    let one = all[place].closed(|person, _| others.contains(&person));
    let path = path::best(&one, &Taste::none())?;
    let spot = |(day, session_need): (usize, usize)| {
        Some(Spot { day, session_need, post: one.posts(session_need, day).first().copied()? })
    };
    path.into_iter().map(spot).collect()
}

fn takes_nobody(one: &NeedConstraints, post: Post, day: usize) -> bool {
    one.persons(post, day).next().is_none()
}

/// Returns the posts to try: if one takes no shared person, only that one.
fn worth_trying(one: &NeedConstraints, session_need: usize, day: usize) -> Vec<Post> {
    let posts = one.posts(session_need, day);
    match posts.iter().find(|post| takes_nobody(one, **post, day)) {
        Some(free) => vec![*free],
        None => posts,
    }
}

struct Search<'a> {
    all: &'a [NeedConstraints],
    rest: &'a [usize],
    taken: BTreeSet<(u32, usize)>,
    spots: Vec<(usize, Spot)>,
    /// Remaining steps.
    steps_left: usize,
}

impl Search<'_> {
    /// Places the units from `at` on.
    fn unit(&mut self, at: usize) -> bool {
        let Some(place) = self.rest.get(at) else { return true };
        let start = State::start(&self.all[*place]);
        self.session(at, &start)
    }

    /// Places the next session of a unit.
    fn session(&mut self, at: usize, state: &State) -> bool {
        let place = self.rest[at];
        let one = self.all[place].without(&self.taken);
        if state.is_whole(&one) {
            return self.unit(at + 1);
        }
        let simple = one.session_needs.len() == 1 && one.months.is_empty();
        for day in path::first_after(&one, state.last)..one.days.len() {
            for session_need in 0..one.session_needs.len() {
                if state.placed[session_need] == one.session_needs[session_need].0 {
                    continue;
                }
                let posts = worth_trying(&one, session_need, day);
                let last = simple && posts.iter().any(|post| takes_nobody(&one, *post, day));
                if posts
                    .into_iter()
                    .any(|post| self.step(at, &one, state, Spot { day, session_need, post }))
                {
                    return true;
                }
                if last || self.steps_left == 0 {
                    return false;
                }
            }
        }
        false
    }

    /// Takes a step and continues from it, or takes it back.
    fn step(&mut self, at: usize, one: &NeedConstraints, state: &State, spot: Spot) -> bool {
        if self.steps_left == 0 {
            return false;
        }
        self.steps_left -= 1;
        let next = state.then(one, spot.session_need, spot.day);
        if !path::can_end(one, &next) {
            return false;
        }
        let persons: Vec<(u32, usize)> =
            one.persons(spot.post, spot.day).map(|person| (person, spot.day)).collect();
        self.taken.extend(persons.iter().copied());
        self.spots.push((self.rest[at], spot));
        if self.others_can_be_served(at, &persons) && self.session(at, &next) {
            return true;
        }
        self.spots.pop();
        for taken in &persons {
            self.taken.remove(taken);
        }
        false
    }

    fn others_can_be_served(&self, at: usize, persons: &[(u32, usize)]) -> bool {
        let touched = |place: &&usize| {
            let theirs = self.all[**place].all_persons();
            persons.iter().any(|(person, _)| theirs.contains(person))
        };
        self.rest[at + 1..].iter().filter(touched).all(|place| {
            let other = self.all[*place].without(&self.taken);
            path::can_end(&other, &State::start(&other))
        })
    }
}
