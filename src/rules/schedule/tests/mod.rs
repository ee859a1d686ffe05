//! The schedule compared with its definition, and with an exhaustive search.

use chrono::Days;

use super::*;
use crate::model::{DayStatus, HolidayKind, UnitId};
use crate::rules::{HolidayRow, RuleKey, RuleRow};

mod random;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn notice(days: u32) -> RuleBook {
    let row = RuleRow {
        key: RuleKey::NoticeDays,
        value: Some(days.to_string()),
        from: None,
        source: String::new(),
    };
    RuleBook::new(if days == 0 { Vec::new() } else { vec![row] })
}

fn off(days: &[NaiveDate], kind: HolidayKind) -> impl Iterator<Item = HolidayRow> {
    let row = move |day: &NaiveDate| HolidayRow {
        day: *day,
        kind,
        name: String::new(),
        source: String::new(),
        status: DayStatus::Confirmed,
    };
    days.iter().map(row)
}

/// A case with its own tables.
#[derive(Clone, Debug)]
struct Case {
    from: NaiveDate,
    to: NaiveDate,
    today: NaiveDate,
    apart: i64,
    calendar: WorkCalendar,
    book: RuleBook,
    asked: Asked,
}

impl Case {
    fn year(year: i32, needs: Vec<Need>) -> Self {
        let from = NaiveDate::from_ymd_opt(year, 1, 1).expect("a day");
        let to = NaiveDate::from_ymd_opt(year, 12, 31).expect("a day");
        let asked = Asked { needs, ..Asked::default() };
        Self {
            from,
            to,
            today: from,
            apart: 30,
            calendar: WorkCalendar::default(),
            book: notice(0),
            asked,
        }
    }

    fn limits(&self) -> Limits<'_> {
        let Self { from, to, today, apart, .. } = *self;
        Limits { from, to, today, apart, calendar: &self.calendar, book: &self.book }
    }

    fn schedule(&self) -> Result<Vec<Placed>, Vec<Clash>> {
        schedule_within(&self.limits(), &self.asked, usize::MAX)
    }

    fn days_of(&self, unit_number: i64) -> Vec<String> {
        let placed = self.schedule().expect("a schedule");
        placed
            .iter()
            .filter(|one| one.unit == UnitId::of_row(unit_number))
            .map(|one| one.day.to_string())
            .collect()
    }

    /// The same limits, stated directly: whether a session may be on a day, ignoring others.
    fn allows(&self, need: &Need, session_need: &SessionNeed, day: NaiveDate, post: Post) -> bool {
        let notice = self.book.on(day).notice_days.unwrap_or(0);
        let holders =
            need.holders.iter().filter(|(held, _, span)| *held == post && span.contains(day));
        self.calendar.is_working(day)
            && (day - self.today).num_days() >= notice
            && (self.from..=self.to).contains(&day)
            && session_need.spans.iter().any(|span| span.contains(day))
            && session_need.posts.contains(&post)
            && need.kept.iter().all(|other| (day - *other).num_days().abs() >= self.apart)
            && !holders
                .into_iter()
                .any(|(_, name, _)| self.asked.busy.contains(&(name.clone(), day)))
    }

    /// Whether each entry by month still has a day far enough from the sessions.
    fn leaves_months(&self, need: &Need, days: &[NaiveDate]) -> bool {
        need.months.iter().all(|month| {
            let first = month.first().max(self.today);
            let all: Vec<NaiveDate> =
                first.iter_days().take_while(|day| *day <= month.last()).collect();
            let worked: Vec<NaiveDate> =
                all.iter().copied().filter(|day| self.calendar.is_working(*day)).collect();
            let all = if worked.is_empty() { all } else { worked };
            let far = |day: &NaiveDate| {
                days.iter().all(|other| (*day - *other).num_days().abs() >= self.apart)
            };
            all.is_empty() || all.iter().any(far)
        })
    }

    /// Returns the limit that a schedule violates.
    fn broken(&self, placed: &[Placed]) -> Option<String> {
        let mut persons = BTreeSet::new();
        for need in &self.asked.needs {
            let own: Vec<&Placed> = placed.iter().filter(|one| one.unit == need.unit).collect();
            if own.len() != need.count() {
                return Some(format!("{}: {} of {}", need.code, own.len(), need.count()));
            }
            for session_need in
                need.session_needs.iter().filter(|session_need| session_need.count > 0)
            {
                let here = |one: &&&Placed| {
                    one.at.is_none_or(|at| session_need.places.contains(&at))
                        && one.at.is_some() != session_need.places.is_empty()
                };
                let of_sort: Vec<_> = own.iter().filter(here).collect();
                if of_sort.len() != session_need.count
                    || !of_sort.iter().all(|one| self.allows(need, session_need, one.day, one.post))
                {
                    return Some(format!("{}: a day or a host", need.code));
                }
            }
            let days: Vec<NaiveDate> = own.iter().map(|one| one.day).collect();
            if days.windows(2).any(|pair| (pair[1] - pair[0]).num_days() < self.apart)
                || !self.leaves_months(need, &days)
            {
                return Some(format!("{}: too near", need.code));
            }
            if own.iter().filter(|one| one.thematic).count() != need.thematic {
                return Some(format!("{}: thematic", need.code));
            }
            for one in &own {
                let holds = |(post, _, span): &&(Post, String, Span)| {
                    *post == one.post && span.contains(one.day)
                };
                let names: BTreeSet<&String> =
                    need.holders.iter().filter(holds).map(|(_, name, _)| name).collect();
                if !names.into_iter().all(|name| persons.insert((name.clone(), one.day))) {
                    return Some(format!("{}: a person twice", need.code));
                }
            }
        }
        None
    }

    /// Searches exhaustively.
    fn is_possible(&self) -> bool {
        self.tried(0, &mut Vec::new(), &mut Vec::new())
    }

    fn tried(
        &self,
        at: usize,
        own: &mut Vec<(NaiveDate, usize)>,
        taken: &mut Vec<(String, NaiveDate)>,
    ) -> bool {
        let Some(need) = self.asked.needs.get(at) else { return true };
        if own.len() == need.count() {
            let days: Vec<NaiveDate> = own.iter().map(|(day, _)| *day).collect();
            return self.leaves_months(need, &days) && self.tried(at + 1, &mut Vec::new(), taken);
        }
        let first = own.last().map_or(self.from, |(day, _)| {
            *day + Days::new(u64::try_from(self.apart).expect("days"))
        });
        for day in first.iter_days().take_while(|day| *day <= self.to) {
            for (session_need, what) in need.session_needs.iter().enumerate() {
                if own.iter().filter(|(_, other)| *other == session_need).count() == what.count {
                    continue;
                }
                for post in [Post::Secretary, Post::Chair]
                    .into_iter()
                    .filter(|post| self.allows(need, what, day, *post))
                {
                    let holds = |(held, _, span): &&(Post, String, Span)| {
                        *held == post && span.contains(day)
                    };
                    let names: BTreeSet<String> = need
                        .holders
                        .iter()
                        .filter(holds)
                        .map(|(_, name, _)| name.clone())
                        .collect();
                    if names.iter().any(|name| taken.contains(&(name.clone(), day))) {
                        continue;
                    }
                    let before = taken.len();
                    taken.extend(names.into_iter().map(|name| (name, day)));
                    own.push((day, session_need));
                    if self.tried(at, own, taken) {
                        return true;
                    }
                    own.pop();
                    taken.truncate(before);
                }
            }
        }
        false
    }
}

fn heads() -> Vec<Post> {
    vec![Post::Secretary, Post::Chair]
}

fn need(unit_number: i64, count: usize) -> Need {
    let session_need =
        SessionNeed { count, spans: vec![Span::default()], posts: heads(), places: Vec::new() };
    Need {
        unit: UnitId::of_row(unit_number),
        code: format!("u{unit_number}"),
        session_needs: vec![session_need],
        ..Need::default()
    }
}

fn held(post: Post, name: &str) -> (Post, String, Span) {
    (post, name.to_owned(), Span::default())
}

/// Units that need one session each, with one person in all posts.
fn of_one_head(units: i64, name: &str) -> Vec<Need> {
    let holders = vec![held(Post::Secretary, name), held(Post::Chair, name)];
    (1..=units).map(|unit| Need { holders: holders.clone(), ..need(unit, 1) }).collect()
}

#[test]
fn four_sessions_fall_into_four_quarters_and_hosts_take_turns() {
    let case = Case::year(2026, (0..19).map(|unit| need(unit, 4)).collect());
    let placed = case.schedule().expect("a schedule");
    assert_eq!(case.broken(&placed), None);
    for unit in 0..19 {
        let own: Vec<&Placed> =
            placed.iter().filter(|one| one.unit == UnitId::of_row(unit)).collect();
        let quarters: Vec<u32> =
            own.iter().map(|one| chrono::Datelike::month0(&one.day) / 3).collect();
        assert_eq!(quarters, [0, 1, 2, 3], "unit {unit}");
        assert!(own.windows(2).all(|pair| pair[0].post != pair[1].post));
    }
    let days: BTreeSet<NaiveDate> = placed.iter().map(|one| one.day).collect();
    assert!(days.len() > 60, "76 sessions on {} days", days.len());
}

#[test]
fn the_same_seed_gives_the_same_and_another_another() {
    let with = |seed| {
        let mut case = Case::year(2026, (0..5).map(|unit| need(unit, 4)).collect());
        case.asked.seed = seed;
        case.schedule().expect("a schedule")
    };
    assert_eq!(with(1), with(1));
    assert_ne!(with(1), with(2));
}

#[test]
fn what_is_kept_is_kept_apart_and_fills_its_quarter() {
    let mut one = need(1, 3);
    one.kept = vec![day("2026-05-20")];
    one.months = vec!["2026-08".parse().expect("a month")];
    one.session_needs[0].count = 2;
    let case = Case::year(2026, vec![one]);
    let quarter = |day: &String| (day[5..7].parse::<u32>().expect("a month") - 1) / 3;
    assert_eq!(case.days_of(1).iter().map(quarter).collect::<Vec<_>>(), [0, 3]);
}

#[test]
fn what_clashes_is_named() {
    let clash = |case: &Case| case.schedule().expect_err("a clash").remove(0);
    let mut late = Case::year(2019, vec![need(1, 4)]);
    late.today = day("2019-10-01");
    let one = clash(&late);
    assert_eq!(
        (one.needed, one.fits, one.from, one.limits),
        (4, Some(3), Some(day("2019-10-01")), vec![Limit::Apart, Limit::DaysOff])
    );

    let mut told = Case::year(2019, vec![need(1, 1)]);
    (told.today, told.book) = (day("2019-12-28"), notice(7));
    let one = clash(&told);
    assert_eq!((one.fits, one.from, one.limits), (Some(0), None, vec![Limit::Notice]));

    let mut kept = Case::year(2019, vec![need(1, 1)]);
    (kept.today, kept.asked.needs[0].kept) = (day("2019-12-02"), vec![day("2019-12-10")]);
    assert_eq!(clash(&kept).limits, [Limit::Apart, Limit::Kept]);

    let mut over = Case::year(2019, vec![need(1, 1)]);
    over.today = day("2020-01-01");
    let one = clash(&over);
    assert_eq!((one.fits, one.limits), (Some(0), Vec::new()));

    let mut weekend = Case::year(2019, vec![need(1, 1)]);
    (weekend.from, weekend.to) = (day("2019-12-28"), day("2019-12-29"));
    assert_eq!(clash(&weekend).limits, [Limit::DaysOff]);
    weekend.calendar = WorkCalendar::new(off(&[day("2019-12-28")], HolidayKind::Work));
    assert_eq!(weekend.days_of(1), ["2019-12-28"], "a swapped Saturday is worked");
}

#[test]
fn a_person_with_two_posts_is_in_one_place_a_day() {
    let mut case = Case::year(2019, of_one_head(3, "Lê Mẫu"));
    case.today = day("2019-12-27");
    let placed = case.schedule().expect("Friday, Monday and Tuesday");
    assert_eq!(case.broken(&placed), None);
    case.today = day("2019-12-30");
    let clash = case.schedule().expect_err("three sessions on two days").remove(0);
    assert_eq!(
        (clash.units, clash.persons, clash.undecided),
        ([1, 2, 3].map(UnitId::of_row).to_vec(), vec!["Lê Mẫu".to_owned()], false)
    );
    case.asked.needs[2].holders.pop();
    case.schedule().expect("the third unit has a chair of its own");
    case.asked.busy.insert(("Lê Mẫu".to_owned(), day("2019-12-31")));
    let clash = case.schedule().expect_err("two on one day").remove(0);
    assert_eq!(clash.units, [1, 2].map(UnitId::of_row), "the third has nothing to do with it");
}

#[test]
fn a_search_given_up_says_so() {
    let mut case = Case::year(2019, of_one_head(3, "X"));
    case.today = day("2019-12-30");
    let clash = schedule_within(&case.limits(), &case.asked, 1).expect_err("given up").remove(0);
    assert!(clash.undecided);
}

#[test]
fn a_search_that_ends_with_its_last_step_has_found() {
    let case = Case::year(2019, of_one_head(2, "X"));
    let limits = case.limits();
    let board = Board::new(&limits, &case.asked, Slack::default());
    let all: Vec<NeedConstraints> =
        case.asked.needs.iter().map(|need| board.compile(need)).collect();
    let is_found =
        |max_steps| matches!(shared::search(&all, &[0, 1], max_steps), shared::Found::Whole(_));
    assert_eq!([1, 2, 3].map(is_found), [false, true, true], "two sessions are two steps");
}
