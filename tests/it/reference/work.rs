//! The figures of leaders, plans, ballots and follow-up.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike;
use serde_json::{Value, json};

use super::calendar::{days_after, last_of_month, lives_on};
use super::figures::{Question, add, percent, zeros};
use super::records::{BallotRow, CheckRow, PlannedFor, SessionRow};
use super::totals::Measure;

/// The sums of some ballots.
#[derive(Default)]
struct Sheets {
    issued: i64,
    returned: i64,
    levels: [i64; 4],
}

impl Sheets {
    fn of<'b>(ballots: impl IntoIterator<Item = &'b BallotRow>) -> Self {
        ballots.into_iter().fold(Self::default(), |mut sum, ballot| {
            sum.issued += ballot.issued;
            sum.returned += ballot.returned;
            sum.levels[0] += ballot.very_satisfied;
            sum.levels[1] += ballot.satisfied;
            sum.levels[2] += ballot.neutral.unwrap_or(0);
            sum.levels[3] += ballot.dissatisfied;
            sum
        })
    }

    fn valid(&self) -> i64 {
        self.levels.iter().sum()
    }

    fn satisfied(&self) -> i64 {
        self.levels[0] + self.levels[1]
    }
}

impl<'a> Question<'a> {
    // Leaders.

    pub fn leaders(&self) -> Value {
        const POSTS: [&str; 3] = ["secretary", "chair", "deputy"];
        // By unit, then post, then name with `None` last: sessions and thematic ones.
        let mut rows: BTreeMap<(&str, usize, bool, &str), (i64, i64)> = BTreeMap::new();
        let mut add = |key, thematic: bool, count: i64| {
            let row = rows.entry(key).or_default();
            row.0 += count;
            row.1 += if thematic { count } else { 0 };
        };
        for (rank, post) in POSTS.iter().enumerate() {
            let holders = || {
                self.books.leaders.iter().filter(|leader| leader.post == *post && *post != "deputy")
            };
            for leader in holders().filter(|leader| self.in_scope(&leader.unit)) {
                if leader.from.is_none_or(|from| from <= self.period.to)
                    && leader.until.is_none_or(|until| self.period.from < until)
                {
                    add((&leader.unit, rank, false, &leader.name), false, 0);
                }
            }
            for session in self.sessions().filter(|session| session.hosts.contains(post)) {
                let names: BTreeSet<&str> = holders()
                    .filter(|leader| {
                        leader.unit == session.unit
                            && lives_on(leader.from, leader.until, session.day)
                    })
                    .map(|leader| leader.name.as_str())
                    .collect();
                let thematic = session.kind == Some("thematic");
                if names.is_empty() {
                    add((&session.unit, rank, true, ""), thematic, 1);
                }
                for name in names {
                    add((&session.unit, rank, false, name), thematic, 1);
                }
            }
            for total in self.totals().filter(|total| !total.communes && total.hosts.contains(post))
            {
                let rest = self.remainder(total, Measure::Sessions);
                if rest > 0 {
                    add((&total.unit, rank, true, ""), total.kind == Some("thematic"), rest);
                }
            }
        }
        let row = |(key, count): (&(&str, usize, bool, &str), &(i64, i64))| {
            let name = if key.2 { Value::Null } else { json!(key.3) };
            json!({"unit": key.0, "post": POSTS[key.1], "name": name, "sessions": count.0, "thematic": count.1})
        };
        rows.iter().map(row).collect()
    }

    // Plan.

    pub fn plan(&self) -> Value {
        let keys = [
            "planned",
            "held",
            "held_on_time",
            "postponed",
            "cancelled",
            "open",
            "unplanned_sessions",
        ];
        let mut sum = zeros(&keys);
        for entry in self.books.plans.iter().filter(|entry| self.in_scope(&entry.unit)) {
            let (first, last) = match entry.when {
                PlannedFor::Day(day) => (day, day),
                PlannedFor::Month(first) => (first, last_of_month(first)),
            };
            if !(self.period.holds(first) && self.period.holds(last)) {
                continue;
            }
            add(&mut sum, "planned", 1);
            let fulfils = |session: &&SessionRow| session.plan.as_ref() == Some(&entry.code);
            let days = self.books.sessions.iter().filter(fulfils).map(|session| session.day);
            match days.filter(|day| *day <= self.as_of).min() {
                Some(day) => {
                    add(&mut sum, "held", 1);
                    add(&mut sum, "held_on_time", i64::from(day <= last));
                }
                None => add(&mut sum, entry.status.unwrap_or("open"), 1),
            }
        }
        add(
            &mut sum,
            "unplanned_sessions",
            self.sessions().filter(|session| session.plan.is_none()).count() as i64,
        );
        Value::Object(sum)
    }

    // Satisfaction.

    fn ballot(&self, session: &SessionRow) -> Option<&'a BallotRow> {
        self.books.ballots.iter().find(|ballot| ballot.session == session.code)
    }

    pub fn satisfied_percent<'s>(&self, sessions: impl Iterator<Item = &'s SessionRow>) -> Value {
        let sum = Sheets::of(sessions.filter_map(|session| self.ballot(session)));
        percent(sum.satisfied(), sum.valid())
    }

    pub fn satisfaction(&self) -> Value {
        let sum = Sheets::of(self.sessions().filter_map(|session| self.ballot(session)));
        let (mut meeting, mut lowest): (i64, Option<(&SessionRow, i64, i64)>) = (0, None);
        let number = |session: &SessionRow| {
            session.code.rsplit('-').next().and_then(|text| text.parse::<u64>().ok()).unwrap_or(0)
        };
        let mut ordered: Vec<&SessionRow> = self.sessions().collect();
        ordered.sort_by_key(|session| (&session.unit, session.day.year(), number(session)));
        for session in ordered {
            let Some(ballot) = self.ballot(session) else { continue };
            let own = Sheets::of([ballot]);
            let (part, whole) = (own.satisfied(), own.valid());
            if whole == 0 {
                continue;
            }
            let threshold = self.rule_number("threshold_percent", session.day);
            meeting += i64::from(threshold.is_some_and(|percent| 100 * part >= percent * whole));
            if lowest.is_none_or(|(_, low_part, low_whole)| part * low_whole < low_part * whole) {
                lowest = Some((session, part, whole));
            }
        }
        let lowest =
            lowest.map(|(session, part, whole)| json!({"session": session.code, "percent": percent(part, whole)}));
        json!({
            "sessions_with_ballots": self.sessions().filter(|session| self.ballot(session).is_some()).count(),
            "issued": sum.issued,
            "returned": sum.returned,
            "valid": sum.valid(),
            "very_satisfied": sum.levels[0],
            "satisfied": sum.levels[1],
            "neutral": sum.levels[2],
            "dissatisfied": sum.levels[3],
            "percent": percent(sum.satisfied(), sum.valid()),
            "sessions_meeting": meeting,
            "lowest": lowest,
        })
    }

    // Follow-up.

    pub fn follow_up(&self) -> Value {
        let books = self.books;
        let count = |has: &dyn Fn(&SessionRow) -> bool| {
            self.sessions().filter(|session| has(session)).count()
        };
        let concluded = count(&|session| {
            books.conclusions.iter().any(|row| row.session == session.code && row.day <= self.as_of)
        });
        let is_done = |check: &&CheckRow| check.result == "done";
        let checks = || self.counted_petitions().filter_map(|one| self.last_check(one));
        json!({
            "conclusions": concluded,
            "without_conclusion": self.sessions().count() - concluded,
            "reviews": count(&|session| {
                books.reviews.iter().any(|row| row.session == session.code && row.day <= self.as_of)
            }),
            "publications": count(&|session| {
                books.publications.iter().any(|row| row.session == session.code && row.day <= self.as_of)
            }),
            "checks": checks().count(),
            "checks_done": checks().filter(is_done).count(),
            "noticed_in_time": count(&|session| {
                match (session.notice, self.rule_number("notice_days", session.day)) {
                    (Some(notice), Some(before)) => notice <= days_after(session.day, -before),
                    _ => false,
                }
            }),
        })
    }
}
