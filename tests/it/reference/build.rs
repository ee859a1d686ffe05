//! Builds valid books from raw rows.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate, Weekday};

use super::acts::{AGENCIES, build_acts, build_petitions};
use super::calendar::{Period, day, days_after};
use super::figures::{KEYS, PRACTICE, Question, owes};
use super::raw::*;
use super::records::*;

const COMMUNES: [(&str, &str); 6] = [
    ("an-binh", "An Bình"),
    ("dong-lac", "Đồng Lạc"),
    ("hop-tien", "Hợp Tiến"),
    ("quoc-tuan", "Quốc Tuấn"),
    ("thanh-quang", "Thanh Quang"),
    ("nam-hung", "Nam Hưng"),
];
const KINDS: [&str; 4] = ["commune", "township", "ward", "special-zone"];
const PROVINCES: [&str; 2] = ["province", "central-city"];
const DISTRICTS: [&str; 4] = ["district", "urban-district", "district-town", "provincial-city"];
const MASKS: [&[&str]; 7] = [
    &["secretary"],
    &["chair"],
    &["secretary", "chair"],
    &["deputy"],
    &["secretary", "deputy"],
    &["chair", "deputy"],
    &["secretary", "chair", "deputy"],
];
const FORMS: [&str; 3] = ["direct", "online", "indirect"];
const SESSION_KINDS: [&str; 3] = ["periodic", "thematic", "adhoc"];
const NAMES: [&str; 4] = ["Lê An", "Bùi Bình", "Vũ Cường", "Đỗ Dũng"];
pub fn pick<T: Clone>(list: &[T], at: usize) -> T {
    list[at % list.len()].clone()
}

pub fn hosts(mask: usize) -> Hosts {
    pick(&MASKS, mask).iter().copied().collect()
}

pub fn on(offset: i64) -> NaiveDate {
    days_after(day(2032, 1, 1), offset)
}

fn build_units(raw: &RawUnits) -> Vec<UnitRow> {
    let unit = |code: &str, name: &str, kind, parent: Option<&str>| UnitRow {
        code: code.to_owned(),
        name: name.to_owned(),
        kind,
        parent: parent.map(str::to_owned),
        ..UnitRow::default()
    };
    let mut rows = vec![
        unit("hai-duong", "Hải Dương", pick(&PROVINCES, raw.upper), None),
        unit("nam-sach", "Nam Sách", pick(&DISTRICTS, raw.upper), Some("hai-duong")),
    ];
    if raw.second_district {
        rows.push(unit("kinh-mon", "Kinh Môn", pick(&DISTRICTS, raw.upper / 4), Some("hai-duong")));
    }
    for (at, (commune, (code, name))) in raw.communes.iter().zip(COMMUNES).enumerate() {
        let parent = match commune.parent {
            0 => "hai-duong",
            1 | 2 if raw.second_district => "kinh-mon",
            _ => "nam-sach",
        };
        let turn = on(commune.turn);
        let mut row = unit(code, name, pick(&KINDS, commune.kind), Some(parent));
        if let Some(day) = raw.merger.filter(|_| at < 2) {
            row.until = Some(on(day));
            row.successor = vec!["tan-lap".to_owned()];
            rows.push(row);
            continue;
        }
        match commune.life {
            0 => row.from = Some(turn),
            1 => row.until = Some(turn),
            2 => row.from = Some(day(2000, 1, 1)),
            3 => (row.from, row.until) = (Some(turn), Some(days_after(turn, 90))),
            // A change of name and kind, and perhaps of parent, under the same code.
            4 | 5 => {
                let mut second = unit(
                    code,
                    &format!("{name} Mới"),
                    pick(&KINDS, commune.second_kind),
                    Some(parent),
                );
                if commune.life == 5 {
                    let other = raw.second_district && parent != "kinh-mon";
                    second.parent = Some(if other { "kinh-mon" } else { "hai-duong" }.to_owned());
                }
                row.until = Some(turn);
                second.from = Some(turn);
                rows.push(row);
                row = second;
            }
            _ => {}
        }
        rows.push(row);
    }
    if let Some(day) = raw.merger {
        let mut row = unit("tan-lap", "Tân Lập", "commune", Some("nam-sach"));
        row.from = Some(on(day));
        if let Some(later) = raw.second_merger.map(|later| on(day + later)) {
            row.until = Some(later);
            row.successor = vec!["tan-viet".to_owned()];
            let mut last = unit("tan-viet", "Tân Việt", "ward", Some("hai-duong"));
            last.from = Some(later);
            rows.push(last);
        }
        rows.push(row);
    }
    if let Some(day) = raw.split.map(on)
        && let Some(last) = rows.iter_mut().rev().find(|row| owes(row.kind))
        && last.until.is_none()
        && last.from.is_none_or(|from| from < day)
        && raw.merger.is_none()
    {
        last.until = Some(day);
        last.successor = vec!["phu-dien".to_owned(), "cong-hoa".to_owned()];
        let parent = last.parent.clone();
        for (code, name, kind) in
            [("phu-dien", "Phú Điền", "commune"), ("cong-hoa", "Cộng Hòa", "township")]
        {
            let mut row = unit(code, name, kind, parent.as_deref());
            row.from = Some(day);
            rows.push(row);
        }
    }
    for (code, name, at) in
        [("nhue-son", "Nhuế Sơn", 0), ("co-khe", "Cổ Khê", 1)].into_iter().take(raw.villages)
    {
        rows.push(unit(code, name, "village", Some(COMMUNES[at].0)));
    }
    rows
}

fn build_rules(raw: &[(usize, usize, i64)]) -> Vec<RuleRow> {
    let mut seen = BTreeSet::new();
    let mut rows = Vec::new();
    for (key, value, from) in raw {
        let number = |list: &[i64]| pick(list, *value).to_string();
        let (key, value) = match key {
            0 | 1 => ("minimum", number(&[0, 1, 2, 3, 4, 6])),
            2 => ("count_at", "no".to_owned()),
            3 | 4 => ("count_at", "yes".to_owned()),
            5 => ("count_deputies", pick(&["yes", "no"], *value).to_owned()),
            6 => ("due_days", number(&[1, 5, 10, 15, 20, 30])),
            7 => ("due_kind", pick(&["calendar", "calendar-roll", "working"], *value).to_owned()),
            8 => ("due_from", pick(&["session", "assignment"], *value).to_owned()),
            9 => ("threshold_percent", number(&[50, 80, 85, 90, 95, 100])),
            10 => ("notice_days", number(&[1, 3, 7, 10])),
            11 => ("conclusion_days", number(&[5, 7])),
            13 | 14 => ("count_online", pick(&["yes", "no"], *value).to_owned()),
            17..=19 => ("due_from", "assignment".to_owned()),
            15 | 16 => (pick(&KEYS, *value), "none".to_owned()),
            _ => ("publish_days", number(&[5, 10])),
        };
        // Half of the changes are on the first of a month.
        let from =
            if from % 2 == 0 { on(*from) } else { on(*from).with_day(1).expect("a first day") };
        if seen.insert((key, from)) {
            let number = rows.len() + 1;
            let is_practice = number % 3 == 0;
            let source =
                if is_practice { PRACTICE.to_owned() } else { format!("Quy chế {number}") };
            let source = Some(source);
            rows.push(RuleRow { key, value, from: Some(from), source });
        }
    }
    rows
}

fn build_holidays(raw: &[(i64, bool, bool)]) -> Vec<HolidayRow> {
    let mut rows: BTreeMap<NaiveDate, HolidayRow> = BTreeMap::new();
    for (offset, work, provisional) in raw {
        let day = on(*offset);
        let work = *work && matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        let name = if work { "Làm bù" } else { "Nghỉ lễ" }.to_owned();
        rows.insert(day, HolidayRow { day, work, name, provisional: *provisional });
    }
    rows.into_values().collect()
}

fn build_leaders(raw: &[RawLeader], codes: &[String]) -> Vec<LeaderRow> {
    let mut seen = BTreeSet::new();
    let mut rows = Vec::new();
    for (unit, post, name, from, until) in raw {
        let (unit, post) =
            (pick(codes, *unit), ["secretary", "chair", "secretary", "chair", "deputy"][*post]);
        let name = NAMES[*name].to_owned();
        let from = from.map(on);
        let until = until.map(on).filter(|until| from.is_none_or(|from| from < *until));
        if seen.insert((unit.clone(), post, name.clone(), from)) {
            rows.push(LeaderRow { unit, post, name, from, until });
        }
    }
    rows
}

/// The numbers of a unit's records in a year.
#[derive(Default)]
struct Numbers(BTreeMap<(String, i32), u32>);

impl Numbers {
    fn next(&mut self, unit: &str, day: NaiveDate) -> u32 {
        let number = self.0.entry((unit.to_owned(), day.year())).or_default();
        *number += 1;
        *number
    }
}

fn build_plans(raw: &[RawPlan], codes: &[String]) -> Vec<PlanRow> {
    let mut numbers = Numbers::default();
    let mut seen = BTreeSet::new();
    let mut rows = Vec::new();
    for plan in raw {
        let unit = pick(codes, plan.unit);
        let mut first = on(plan.day);
        if plan.by_month {
            first = first.with_day(1).expect("a first day");
        }
        if !seen.insert((unit.clone(), first, plan.by_month, plan.hosts)) {
            continue;
        }
        let status = [None, None, None, Some("postponed"), Some("cancelled")][plan.status];
        rows.push(PlanRow {
            code: format!("{unit}-{}-k{}", first.year(), numbers.next(&unit, first)),
            unit,
            when: if plan.by_month { PlannedFor::Month(first) } else { PlannedFor::Day(first) },
            hosts: hosts(plan.hosts),
            at: None,
            kind: None,
            status,
            reason: status.map(|_| "mưa bão".to_owned()),
        });
    }
    rows
}

fn build_sessions(raw: &[RawSession], codes: &[String], books: &mut Books) {
    let mut numbers = Numbers::default();
    for one in raw {
        let (unit, held_on) = (pick(codes, one.unit), on(one.day));
        let code = format!("{unit}-{}-{}", held_on.year(), numbers.next(&unit, held_on));
        let plans: Vec<&PlanRow> = books.plans.iter().filter(|plan| plan.unit == unit).collect();
        let [attended, speakers, opinions, answered] = one.figures;
        books.sessions.push(SessionRow {
            code: code.clone(),
            plan: one.plan.filter(|_| !plans.is_empty()).map(|at| pick(&plans, at).code.clone()),
            unit,
            day: held_on,
            hosts: hosts(one.hosts),
            at: one.at.map(|at| pick(codes, at)),
            kind: one.kind.map(|kind| SESSION_KINDS[kind]),
            form: one.form.map(|form| FORMS[form]),
            attended,
            speakers,
            opinions,
            answered,
            notice: one.notice.map(|before| days_after(held_on, -before)),
            known: one.known.map(|after| days_after(held_on, after)),
        });
        if let Some(ballot) = &one.ballot {
            books.ballots.push(BallotRow { session: code.clone(), ..ballot.clone() });
        }
        let [conclusions, reviews, publications] = &one.after;
        for after in conclusions {
            let number = format!("{}-TB", books.conclusions.len() + 1);
            books.conclusions.push(ConclusionRow {
                session: code.clone(),
                number,
                day: days_after(held_on, *after),
            });
        }
        for after in reviews {
            books
                .reviews
                .push(ReviewRow { session: code.clone(), day: days_after(held_on, *after) });
        }
        for after in publications {
            let row = PublicationRow {
                session: code.clone(),
                day: days_after(held_on, *after),
                channel: "loa truyền thanh".to_owned(),
            };
            books.publications.push(row);
        }
        build_petitions(&one.petitions, &code, books);
    }
}

/// The periods of totals and reports, the nested ones of 2032 first.
pub fn periods() -> Vec<Period> {
    let mut list = vec![
        Period::year(2032),
        Period::half(2032, 1),
        Period::nine_months(2032),
        Period::quarter(2032, 1),
        Period::half(2032, 2),
    ];
    list.extend((2..=4).map(|quarter| Period::quarter(2032, quarter)));
    list.extend([1, 2, 7, 12].map(|month| Period::month(2032, month)));
    list.extend([Period::quarter(2031, 4), Period::year(2031), Period::quarter(2033, 1)]);
    list.push(Period::range(day(2032, 2, 10), day(2032, 5, 20)));
    // Cut-off periods, nested among themselves and across those of whole months.
    list.extend(list[..8].to_vec().iter().map(|whole| whole.cut_off(14)));
    list.extend([1, 3].map(|month| Period::month(2032, month).cut_off(14)));
    list.extend([Period::year(2032).cut_off(28), Period::month(2032, 3).cut_off(28)]);
    list
}

fn build_totals(raw: &[RawTotals], codes: &[String], books: &mut Books) {
    for family in raw {
        let communes = family.communes;
        let unit = if communes { upper(codes, family.unit) } else { pick(codes, family.unit) };
        for (period, sessions, [attended, opinions, answered]) in &family.periods {
            let total = TotalRow {
                unit: unit.clone(),
                period: pick(&periods(), *period),
                sessions: *sessions,
                communes,
                hosts: family.hosts.map(hosts).unwrap_or_default(),
                at: family.at.map(|at| pick(codes, at)),
                kind: family.kind.map(|kind| pick(&SESSION_KINDS, kind)),
                attended: *attended,
                opinions: *opinions,
                answered: *answered,
            };
            let period = Period::year(2032);
            let question = Question {
                books,
                period: &period,
                as_of: on(1000),
                unit: None,
                now: false,
                own: "nam-sach",
            };
            if books.totals.iter().all(|other| question.may_stand_together(other, &total)) {
                books.totals.push(total);
            }
        }
    }
}

/// The unit of a row of scope `communes`: a province's or a district's.
fn upper(codes: &[String], at: usize) -> String {
    let uppers = ["hai-duong", "nam-sach", "kinh-mon", "nam-sach"].map(str::to_owned);
    let there: Vec<String> = uppers.into_iter().filter(|code| codes.contains(code)).collect();
    pick(&there, at)
}

fn build_coverage(raw: &[RawCoverage], codes: &[String]) -> Vec<CoverageRow> {
    let mut seen = BTreeSet::new();
    let mut rows = Vec::new();
    for one in raw {
        let until = on(one.until);
        let row = CoverageRow {
            unit: if one.communes { upper(codes, one.unit) } else { pick(codes, one.unit) },
            until,
            from: one.length.map(|length| days_after(until, -length)),
            communes: one.communes,
            on: one.on.map(|after| days_after(until, after)),
            by: one.on.map(|_| "Văn phòng".to_owned()),
        };
        if seen.insert((row.unit.clone(), row.communes, row.first_day(), until)) {
            rows.push(row);
        }
    }
    rows
}

pub fn build(raw: &RawBooks) -> Books {
    let mut books = Books {
        units: build_units(&raw.units),
        first_rules: pick(&FirstRules::ALL, raw.first_rules),
        rules: build_rules(&raw.rules),
        holidays: build_holidays(&raw.holidays),
        ..Books::default()
    };
    let mut codes: Vec<String> = books.units.iter().map(|row| row.code.clone()).collect();
    codes.dedup();
    let agency = |(code, name): (&str, &str)| AgencyRow {
        code: code.to_owned(),
        name: name.to_owned(),
        unit: None,
    };
    books.agencies = AGENCIES.map(agency).to_vec();
    books.leaders = build_leaders(&raw.leaders, &codes);
    books.plans = build_plans(&raw.plans, &codes);
    build_sessions(&raw.sessions, &codes, &mut books);
    build_acts(&raw.sessions, &mut books);
    build_totals(&raw.totals, &codes, &mut books);
    books.coverage = build_coverage(&raw.coverage, &codes);
    books
}
