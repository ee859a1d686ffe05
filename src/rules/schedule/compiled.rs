//! Candidate days of a schedule, and which of them are open for each need.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use chrono::{Datelike, NaiveDate};

use crate::model::{Month, Post, Span};
use crate::rules::schedule::{Asked, Limits, Need};

/// Limits to lift, in order to find those that clash.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Slack {
    pub apart: bool,
    pub days_off: bool,
    pub notice: bool,
    pub kept: bool,
    pub leaders: bool,
}

/// Candidate days, and the persons who affect several needs.
#[derive(Debug)]
pub(super) struct Board<'a> {
    pub days: Vec<NaiveDate>,
    pub limits: &'a Limits<'a>,
    pub asked: &'a Asked,
    slack: Slack,
    apart: i64,
    /// Persons with posts in several needs, numbered.
    persons: HashMap<&'a str, u32>,
}

impl<'a> Board<'a> {
    pub fn new(limits: &'a Limits<'a>, asked: &'a Asked, slack: Slack) -> Self {
        let first = limits.from.max(limits.today);
        let days = first.iter_days().take_while(|day| *day <= limits.to);
        let worked = |day: &NaiveDate| slack.days_off || limits.calendar.is_working(*day);
        let is_noticed_in_time = |day: &NaiveDate| {
            slack.notice || limits.notice_by(*day).is_none_or(|by| by >= limits.today)
        };
        let days: Vec<NaiveDate> = days.filter(worked).filter(is_noticed_in_time).collect();
        let apart = if slack.apart { 1 } else { limits.apart.max(1) };
        Self { days, limits, asked, slack, apart, persons: asked.shared_persons() }
    }

    /// Finds the open days of a need.
    pub fn compile(&self, need: &Need) -> NeedConstraints {
        let Self { asked, slack, .. } = *self;
        let kept: &[NaiveDate] = if slack.kept { &[] } else { &need.kept };
        let near = |day: &NaiveDate| {
            kept.iter().any(|other| (*day - *other).num_days().abs() < self.apart)
        };
        let busy = |name: &str, day: NaiveDate| {
            !slack.leaders && asked.busy.contains(&(name.to_owned(), day))
        };
        let free = |post: Post, day: NaiveDate| {
            let mut holders =
                need.holders.iter().filter(|(held, _, span)| *held == post && span.contains(day));
            !holders.any(|(_, name, _)| busy(name, day))
        };
        let open = |day: &NaiveDate, spans: &[Span], posts: &[Post]| {
            if near(day) || !spans.iter().any(|span| span.contains(*day)) {
                return 0;
            }
            posts.iter().filter(|post| free(**post, *day)).fold(0, |mask, post| mask | bit(*post))
        };
        let session_needs = need.session_needs.iter().map(|session_need| {
            let open = self
                .days
                .iter()
                .map(|day| open(day, &session_need.spans, &session_need.posts))
                .collect();
            (session_need.count, open)
        });
        let mut one = NeedConstraints {
            apart: self.apart,
            days: self.days.iter().map(number).collect(),
            session_needs: session_needs.collect(),
            months: if slack.kept { Vec::new() } else { self.months(need) },
            ..NeedConstraints::default()
        };
        if !slack.leaders {
            one.hold(self, need);
        }
        one
    }

    /// Returns the possible days of each plan entry by month, earliest month first.
    fn months(&self, need: &Need) -> Vec<Vec<i64>> {
        let months: BTreeSet<_> = need.months.iter().copied().collect();
        let window = |month: Month| -> Vec<i64> {
            let days = month
                .first()
                .max(self.limits.today)
                .iter_days()
                .take_while(move |day| *day <= month.last());
            let worked = days.clone().filter(|day| self.limits.calendar.is_working(*day));
            let worked: Vec<i64> = worked.map(|day| number(&day)).collect();
            if worked.is_empty() { days.map(|day| number(&day)).collect() } else { worked }
        };
        months.into_iter().map(window).filter(|days| !days.is_empty()).collect()
    }
}

/// Number of a day.
pub(super) fn number(day: &NaiveDate) -> i64 {
    i64::from(day.num_days_from_ce())
}

fn bit(post: Post) -> u8 {
    1 << post as u8
}

/// A need, reduced to numbers.
#[derive(Clone, Debug, Default)]
pub(super) struct NeedConstraints {
    /// Minimum days between two sessions.
    pub apart: i64,
    /// Days of the board, as numbers.
    pub days: Vec<i64>,
    /// By sort: number of sessions, and by day the posts that may host, as bits.
    pub session_needs: Vec<(usize, Vec<u8>)>,
    /// Possible days of each plan entry by month; one day per entry must stay free.
    pub months: Vec<Vec<i64>>,
    /// By post and day, the persons who also hold a post in another need.
    shared: BTreeMap<(Post, usize), Vec<u32>>,
    /// Days on which a post is vacant that somebody holds at another time.
    vacant: BTreeSet<(Post, usize)>,
}

impl NeedConstraints {
    /// Finds the vacant days of each post, and the persons shared with other needs.
    fn hold(&mut self, board: &Board<'_>, need: &Need) {
        let mut posts: Vec<Post> = need
            .session_needs
            .iter()
            .flat_map(|session_need| session_need.posts.iter().copied())
            .collect();
        posts.sort_unstable();
        posts.dedup();
        for post in posts {
            let holders: Vec<_> =
                need.holders.iter().filter(|(held, _, _)| *held == post).collect();
            let elsewhere: Vec<(u32, Span)> = holders
                .iter()
                .filter_map(|(_, name, span)| Some((*board.persons.get(name.as_str())?, *span)))
                .collect();
            for (place, day) in board.days.iter().enumerate() {
                if !holders.is_empty() && !holders.iter().any(|(_, _, span)| span.contains(*day)) {
                    self.vacant.insert((post, place));
                }
                let there: Vec<u32> = elsewhere
                    .iter()
                    .filter(|(_, span)| span.contains(*day))
                    .map(|(person, _)| *person)
                    .collect();
                if !there.is_empty() {
                    self.shared.insert((post, place), there);
                }
            }
        }
    }

    /// Counts the sessions needed.
    pub fn count(&self) -> usize {
        self.session_needs.iter().map(|(count, _)| count).sum()
    }

    /// Returns the shared persons who are busy if a post hosts on a day.
    pub fn persons(&self, post: Post, day: usize) -> impl Iterator<Item = u32> + '_ {
        self.shared.get(&(post, day)).into_iter().flatten().copied()
    }

    /// Returns the posts that may host a session of a sort on a day.
    pub fn posts(&self, session_need: usize, day: usize) -> Vec<Post> {
        [Post::Secretary, Post::Chair]
            .into_iter()
            .filter(|post| self.session_needs[session_need].1[day] & bit(*post) != 0)
            .collect()
    }

    pub fn is_vacant(&self, post: Post, day: usize) -> bool {
        self.vacant.contains(&(post, day))
    }

    /// Returns every person shared with another need.
    pub fn all_persons(&self) -> BTreeSet<u32> {
        self.shared.values().flatten().copied().collect()
    }

    /// Returns the need without the posts whose holders are taken.
    pub fn without(&self, taken: &BTreeSet<(u32, usize)>) -> Self {
        self.closed(|person, day| taken.contains(&(person, day)))
    }

    /// Returns the need without the posts of persons who cannot host.
    pub fn closed(&self, cannot: impl Fn(u32, usize) -> bool) -> Self {
        let mut one = self.clone();
        for ((post, day), persons) in &self.shared {
            if persons.iter().any(|person| cannot(*person, *day)) {
                for (_, open) in &mut one.session_needs {
                    open[*day] &= !bit(*post);
                }
            }
        }
        one
    }
}

impl Asked {
    /// Numbers the persons with posts in several needs.
    fn shared_persons(&self) -> HashMap<&str, u32> {
        let mut known: HashSet<&str> = HashSet::new();
        let mut shared = HashMap::new();
        for need in &self.needs {
            let own: BTreeSet<&str> =
                need.holders.iter().map(|(_, name, _)| name.as_str()).collect();
            for name in own.into_iter().filter(|name| !known.insert(name)) {
                let number = u32::try_from(shared.len()).unwrap_or(u32::MAX);
                shared.entry(name).or_insert(number);
            }
        }
        shared
    }
}
