//! Small registers of whole quarters, of which every completion can be tried.

use std::fmt;

use chrono::NaiveDate;
use proptest::prelude::*;

use super::calendar::{Period, day, days_after};
use super::figures::{Question, owes};
use super::random::Case;
use super::records::*;

#[derive(Clone)]
pub struct Small {
    pub books: Books,
    pub period: Period,
    pub as_of: NaiveDate,
    pub unit: Option<&'static str>,
    pub now: bool,
    pub count_at: bool,
}

impl Small {
    pub fn question(&self) -> Question<'_> {
        Question {
            books: &self.books,
            period: &self.period,
            as_of: self.as_of,
            unit: self.unit,
            now: self.now,
            own: "tinh",
        }
    }

    pub fn case(&self) -> Case {
        Case {
            books: self.books.clone(),
            period: self.period.clone(),
            as_of: self.as_of,
            unit: self.unit.map(str::to_owned),
            now: self.now,
            register: ("tinh".to_owned(), "tinh".to_owned()),
        }
    }
}

impl fmt::Debug for Small {
    fn fmt(&self, told: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = |day: Option<NaiveDate>| day.map_or("–".to_owned(), |day| day.to_string());
        let scope = |communes| if communes { "communes" } else { "own" };
        let Self { period, as_of, unit, now, count_at, .. } = self;
        write!(told, "{} at {as_of} unit {unit:?} now {now} count_at {count_at}; ", period.label)?;
        for row in self.books.units.iter().filter(|row| owes(row.kind)) {
            let parent = row.parent.as_deref().unwrap_or("–");
            write!(told, "{} {parent} {} {}; ", row.code, day(row.from), day(row.until))?;
        }
        for row in &self.books.sessions {
            write!(told, "{} {}; ", row.code, row.day)?;
        }
        for row in &self.books.totals {
            let (unit, period) = (&row.unit, &row.period.label);
            write!(told, "total {unit} {} {period} {}; ", scope(row.communes), row.sessions)?;
        }
        for row in &self.books.coverage {
            let (unit, from, until) = (&row.unit, day(row.from), row.until);
            write!(told, "coverage {unit} {} {from} {until}; ", scope(row.communes))?;
        }
        Ok(())
    }
}

pub fn quarter(number: usize) -> Period {
    Period::quarter(2032, number as u32 + 1)
}

pub fn first_day(number: usize) -> NaiveDate {
    if number < 4 { quarter(number).from } else { day(2033, 1, 1) }
}

/// The periods of totals and reports.
fn wholes() -> Vec<Period> {
    let mut list = vec![Period::year(2032), Period::nine_months(2032)];
    list.extend([Period::half(2032, 1), Period::half(2032, 2)]);
    list.extend((0..4).map(quarter));
    list.push(Period::range(day(2032, 4, 1), day(2032, 9, 30)));
    list
}

type RawTotal = (usize, usize, i64);

fn units(lives: &[(usize, usize)], merged: bool) -> Vec<UnitRow> {
    let unit = |code: &str, kind, parent: Option<&str>| UnitRow {
        code: code.to_owned(),
        name: code.to_owned(),
        kind,
        parent: parent.map(str::to_owned),
        ..UnitRow::default()
    };
    let mut rows = vec![
        unit("tinh", "province", None),
        unit("huyen-a", "district", Some("tinh")),
        unit("huyen-b", "district", Some("tinh")),
    ];
    for (at, (life, turn)) in lives.iter().enumerate() {
        let code = ["xa-1", "xa-2", "xa-3"][at];
        let parent = ["huyen-a", "huyen-a", "huyen-b"][at];
        let mut row = unit(code, "commune", Some(parent));
        let turn = Some(first_day(1 + turn % 3));
        if merged && at < 2 {
            row.until = Some(first_day(2));
            row.successor = vec!["xa-moi".to_owned()];
            rows.push(row);
            continue;
        }
        match life {
            0 => row.from = turn,
            1 => row.until = turn,
            // It moves to the other district.
            2 => {
                let mut second = row.clone();
                row.until = turn;
                second.from = turn;
                second.parent = Some(if at < 2 { "huyen-b" } else { "huyen-a" }.to_owned());
                rows.push(second);
            }
            _ => {}
        }
        rows.push(row);
    }
    if merged {
        let mut row = unit("xa-moi", "commune", Some("huyen-a"));
        row.from = Some(first_day(2));
        rows.push(row);
    }
    rows
}

fn build(
    raw: (Vec<(usize, usize)>, bool, i64, bool),
    recorded: &[(usize, usize)],
    totals: &[RawTotal],
    coverage: &[(usize, usize, usize)],
) -> Books {
    let (lives, merged, minimum, count_at) = raw;
    let mut books = Books { units: units(&lives, merged), ..Books::default() };
    let rule = |key, value: String| RuleRow {
        key,
        value,
        from: Some(day(2030, 1, 1)),
        source: Some("Quy chế".to_owned()),
    };
    books.rules.push(rule("minimum", minimum.to_string()));
    books.rules.push(rule("count_at", if count_at { "yes" } else { "no" }.to_owned()));
    let mut codes: Vec<String> = books.units.iter().map(|row| row.code.clone()).collect();
    codes.sort();
    codes.dedup();
    for (number, (unit, at)) in recorded.iter().enumerate() {
        let unit = codes[unit % codes.len()].clone();
        let held_on = days_after(quarter(at % 4).from, 10 + number as i64);
        let question = Question {
            books: &books,
            period: &Period::year(2032),
            as_of: held_on,
            unit: None,
            now: false,
            own: "tinh",
        };
        if question.exists_on(&unit, held_on) {
            books.sessions.push(SessionRow {
                code: format!("{unit}-2032-{}", number + 1),
                unit,
                day: held_on,
                hosts: ["chair"].into(),
                ..SessionRow::default()
            });
        }
    }
    for (unit, period, sessions) in totals {
        // Every other total is of communes.
        let communes = unit % 2 == 1;
        let total = TotalRow {
            unit: if communes {
                ["huyen-a", "huyen-b", "tinh", "huyen-a"][unit / 2 % 4].to_owned()
            } else {
                codes[unit / 2 % codes.len()].clone()
            },
            period: wholes()[period % wholes().len()].clone(),
            sessions: *sessions,
            communes,
            hosts: Hosts::new(),
            at: None,
            kind: None,
            attended: None,
            opinions: None,
            answered: None,
        };
        let question = Question {
            books: &books,
            period: &Period::year(2032),
            as_of: first_day(4),
            unit: None,
            now: false,
            own: "tinh",
        };
        if books.totals.iter().all(|other| question.may_stand_together(other, &total)) {
            books.totals.push(total);
        }
    }
    let uppers = ["tinh", "huyen-a", "huyen-b"];
    for (what, from, until) in coverage {
        let (from, until) = (from % 4, until % 4);
        let row = |unit: &str, communes| CoverageRow {
            unit: unit.to_owned(),
            from: Some(first_day(from.min(until))),
            until: days_after(first_day(from.max(until) + 1), -1),
            communes,
            ..CoverageRow::default()
        };
        match what % 4 {
            0 => books.coverage.push(row(uppers[what / 4 % 3], true)),
            1 => books.coverage.extend(uppers.map(|unit| row(unit, false))),
            _ => books.coverage.push(row(&codes[what / 4 % codes.len()], false)),
        }
    }
    books
}

pub fn small() -> impl Strategy<Value = Small> {
    let lives = prop::collection::vec((0..9_usize, 0..3_usize), 1..=3);
    let units = (lives, prop::bool::weighted(0.15), 1..4_i64, prop::bool::weighted(0.25));
    let recorded = prop::collection::vec((0..99_usize, 0..4_usize), 0..4);
    let total = (0..99_usize, 0..99_usize, 0..5_i64);
    let totals = prop::collection::vec(total, 0..6);
    let coverage = prop_oneof![
        1 => Just(vec![(0, 0, 3), (1, 0, 3)]),
        3 => prop::collection::vec((0..99_usize, 0..4_usize, 0..4_usize), 0..4),
        2 => prop::collection::vec((0..99_usize, Just(0_usize), Just(3_usize)), 1..7),
    ];
    let report = (0..99_usize, prop_oneof![2 => Just(3_usize), 1 => 0..4_usize], 0..12_usize);
    (units, recorded, totals, coverage, report, prop::bool::weighted(0.2)).prop_map(
        |(units, recorded, totals, coverage, (period, as_of, unit), now)| {
            let count_at = units.3;
            Small {
                books: build(units, &recorded, &totals, &coverage),
                period: wholes()[period % wholes().len()].clone(),
                as_of: days_after(first_day(as_of + 1), -1),
                unit: [Some("xa-1"), Some("huyen-a"), Some("tinh")].get(unit).copied().flatten(),
                now,
                count_at,
            }
        },
    )
}
