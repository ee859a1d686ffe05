//! Books of one session, for worked examples.
//!
//! The session is on 2 May 2019 with 15 days to reply: the due date by rule is 17 May. A row became
//! known on its own day unless an example has another.

use chrono::{Datelike, NaiveDate};
use serde_json::{Value, json};

use super::calendar::{Period, day};
use super::figures::{Question, report_year};
use super::records::*;

const SESSION: &str = "dong-lac-2019-1";

pub fn may(number: u32) -> NaiveDate {
    day(2019, 5, number)
}

pub fn june(number: u32) -> NaiveDate {
    day(2019, 6, number)
}

pub fn code(number: u32) -> String {
    format!("{SESSION}.{number}")
}

/// The books of an example.
#[derive(Clone)]
pub struct Example(pub Books);

impl Example {
    /// One session with some petitions.
    pub fn with(petitions: u32) -> Self {
        let agency =
            |code: &str| AgencyRow { code: code.to_owned(), name: code.to_owned(), unit: None };
        let petition = |number| PetitionRow {
            code: code(number),
            session: SESSION.to_owned(),
            text: format!("Kiến nghị {number}"),
            known: Some(may(2)),
            ..PetitionRow::default()
        };
        Self(Books {
            units: vec![UnitRow {
                code: "dong-lac".to_owned(),
                name: "Đồng Lạc".to_owned(),
                kind: "commune",
                ..UnitRow::default()
            }],
            agencies: ["a", "b", "c"].map(agency).to_vec(),
            sessions: vec![SessionRow {
                code: SESSION.to_owned(),
                unit: "dong-lac".to_owned(),
                day: may(2),
                hosts: Hosts::from(["chair"]),
                known: Some(may(2)),
                ..SessionRow::default()
            }],
            petitions: (1..=petitions).map(petition).collect(),
            ..Books::default()
        })
    }

    pub fn rule(mut self, key: &'static str, value: &str) -> Self {
        let row = RuleRow { key, value: value.to_owned(), ..RuleRow::default() };
        self.0.rules.push(row);
        self
    }

    pub fn petition(mut self, number: u32, change: impl FnOnce(&mut PetitionRow)) -> Self {
        change(&mut self.0.petitions[number as usize - 1]);
        self
    }

    /// An assignment to agency `a` on the session's day.
    pub fn assigned(self, number: u32) -> Self {
        self.assigned_on(number, None)
    }

    pub fn assigned_on(mut self, number: u32, day: impl Into<Option<NaiveDate>>) -> Self {
        let row = AssignmentRow {
            petition: code(number),
            agency: "a".to_owned(),
            day: day.into(),
            ..AssignmentRow::default()
        };
        self.0.assignments.push(row);
        self
    }

    pub fn given_due(mut self, due: NaiveDate) -> Self {
        self.0.assignments.last_mut().expect("an assignment").due = Some(due);
        self
    }

    pub fn step(
        mut self,
        petition: u32,
        step: &'static str,
        on: impl Into<Option<NaiveDate>>,
    ) -> Self {
        let on = on.into();
        self.0.steps.push(StepRow {
            petition: code(petition),
            step,
            day: on,
            known: on,
            ..StepRow::default()
        });
        self
    }

    /// Changes the last step.
    pub fn but(mut self, change: impl FnOnce(&mut StepRow)) -> Self {
        change(self.0.steps.last_mut().expect("a step"));
        self
    }

    pub fn extended(self, petition: u32, on: impl Into<Option<NaiveDate>>, due: NaiveDate) -> Self {
        self.step(petition, "extend", on).but(|step| step.due = Some(due))
    }

    pub fn passed(self, petition: u32, on: impl Into<Option<NaiveDate>>, agency: &str) -> Self {
        let agency = Some(agency.to_owned());
        self.step(petition, "transfer", on).but(|step| step.agency = agency)
    }

    pub fn replied(mut self, petition: u32, on: NaiveDate, outcome: &'static str) -> Self {
        let known = Some(on);
        let row =
            ReplyRow { petition: code(petition), day: on, outcome, known, ..ReplyRow::default() };
        self.0.replies.push(row);
        self
    }

    pub fn promised(self, petition: u32, on: NaiveDate, until: NaiveDate) -> Self {
        self.replied(petition, on, "promised").last_reply(|reply| reply.until = Some(until))
    }

    /// Changes the last reply.
    pub fn last_reply(mut self, change: impl FnOnce(&mut ReplyRow)) -> Self {
        change(self.0.replies.last_mut().expect("a reply"));
        self
    }

    pub fn checked(mut self, petition: u32, on: NaiveDate, result: &'static str) -> Self {
        let by = "Tổ kiểm tra".to_owned();
        self.0.checks.push(CheckRow { petition: code(petition), day: on, by, result });
        self
    }

    pub fn at(&self, as_of: NaiveDate) -> Value {
        let period = Period::year(as_of.year());
        let question = Question {
            books: &self.0,
            period: &period,
            as_of,
            unit: None,
            now: false,
            own: "dong-lac",
        };
        report_year(&question, ("dong-lac", "Đồng Lạc"))
    }

    pub fn later(&self) -> Value {
        self.at(day(2019, 12, 31))
    }
}

/// The figures of an object that are neither 0 nor null, in the order of their keys.
pub fn figures(report: &Value, path: &str) -> String {
    let object = report.pointer(path).and_then(Value::as_object).expect("an object");
    let mut told: Vec<String> = object
        .iter()
        .filter(|(_, value)| value.as_f64().is_some_and(|number| number != 0.0))
        .map(|(key, value)| format!("{key} {value}"))
        .collect();
    told.sort_unstable();
    told.join(", ")
}

/// The number of petitions in each state in force.
pub fn states(report: &Value) -> String {
    const STATES: [&str; 7] =
        ["answered", "on_time", "late", "pending", "overdue", "withdrawn", "unassigned"];
    let petitions = &report["petitions"];
    let told = STATES.iter().filter(|state| petitions[**state] != json!(0));
    told.map(|state| format!("{state} {}", petitions[*state])).collect::<Vec<_>>().join(", ")
}

/// The number of petitions in each class by rule.
pub fn classes(report: &Value) -> String {
    const OTHERS: [&str; 4] = ["promised", "after_the_fact", "entered_unknown", "on_time_percent"];
    let told = figures(report, "/petitions/by_rule");
    let is_class = |figure: &&str| OTHERS.iter().all(|other| !figure.starts_with(other));
    told.split(", ").filter(is_class).collect::<Vec<_>>().join(", ")
}

pub fn row<'r>(report: &'r Value, agency: &str) -> Option<&'r Value> {
    report["agencies"].as_array().expect("rows").iter().find(|row| row["agency"] == agency)
}

/// The agencies with their numbers of assignments held.
pub fn held(report: &Value) -> String {
    let rows = report["agencies"].as_array().expect("rows").iter();
    let told =
        rows.map(|row| format!("{} {}", row["agency"].as_str().expect("a code"), row["assigned"]));
    told.collect::<Vec<_>>().join(", ")
}
