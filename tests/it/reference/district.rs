//! Books of one district, for worked examples: An Bình, Bạch Đằng and Cộng Hòa below Nam Sách, each
//! of which must hold 4 sessions a year. A year that examples speak of is 2019.

use chrono::NaiveDate;
use serde_json::Value;

use super::calendar::Period;
use super::figures::{Question, report_year};
use super::records::*;

/// The books of an example, and the register's own unit.
#[derive(Clone)]
pub struct District {
    pub books: Books,
    pub own: &'static str,
}

/// A report that an example asks for.
#[derive(Clone)]
pub struct Asked {
    pub period: Period,
    pub as_of: NaiveDate,
    pub unit: Option<&'static str>,
    pub now: bool,
}

pub fn on(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// The year's report at its end.
pub fn year() -> Asked {
    asked(Period::year(2019), "2019-12-31")
}

pub fn asked(period: Period, as_of: &str) -> Asked {
    Asked { period, as_of: on(as_of), unit: None, now: false }
}

pub fn unit(code: &str, kind: &'static str, parent: Option<&str>) -> UnitRow {
    UnitRow {
        code: code.to_owned(),
        name: code.to_owned(),
        kind,
        parent: parent.map(str::to_owned),
        ..UnitRow::default()
    }
}

impl District {
    /// The district, whose register it is, and its communes.
    pub fn new() -> Self {
        let mut units = vec![unit("nam-sach", "district", None)];
        for code in ["an-binh", "bach-dang", "cong-hoa"] {
            units.push(unit(code, "commune", Some("nam-sach")));
        }
        Self { books: Books { units, ..Books::default() }, own: "nam-sach" }
    }

    pub fn owned_by(mut self, own: &'static str) -> Self {
        self.own = own;
        self
    }

    /// Leaves out a unit.
    pub fn without(mut self, code: &str) -> Self {
        self.books.units.retain(|row| row.code != code);
        self
    }

    pub fn adding(mut self, row: UnitRow) -> Self {
        self.books.units.push(row);
        self
    }

    pub fn unit(mut self, code: &str, change: impl FnOnce(&mut UnitRow)) -> Self {
        let row = self.books.units.iter_mut().find(|row| row.code == code).expect("a unit");
        change(row);
        self
    }

    pub fn rule(mut self, key: &'static str, value: &str, from: &str) -> Self {
        let from = Some(on(from));
        self.books.rules.push(RuleRow { key, value: value.to_owned(), from, source: None });
        self
    }

    /// A session that the chair held.
    pub fn session(mut self, unit: &str, day: &str) -> Self {
        self.books.sessions.push(SessionRow {
            code: format!("{unit}-2019-{}", self.books.sessions.len() + 1),
            unit: unit.to_owned(),
            day: on(day),
            hosts: Hosts::from(["chair"]),
            ..SessionRow::default()
        });
        self
    }

    /// So many sessions of a unit's own.
    pub fn own_total(self, unit: &str, period: Period, sessions: i64) -> Self {
        self.total(unit, false, period, sessions)
    }

    /// So many sessions of the communes below a unit.
    pub fn communes_total(self, unit: &str, period: Period, sessions: i64) -> Self {
        self.total(unit, true, period, sessions)
    }

    fn total(mut self, unit: &str, communes: bool, period: Period, sessions: i64) -> Self {
        self.books.totals.push(TotalRow {
            unit: unit.to_owned(),
            period,
            sessions,
            communes,
            hosts: Hosts::new(),
            at: None,
            kind: None,
            attended: None,
            opinions: None,
            answered: None,
        });
        self
    }

    /// Changes the last total.
    pub fn but(mut self, change: impl FnOnce(&mut TotalRow)) -> Self {
        change(self.books.totals.last_mut().expect("a total"));
        self
    }

    pub fn covered(self, unit: &str, from: &str, until: &str) -> Self {
        self.coverage(unit, false, from, until)
    }

    pub fn communes_covered(self, unit: &str, from: &str, until: &str) -> Self {
        self.coverage(unit, true, from, until)
    }

    fn coverage(mut self, unit: &str, communes: bool, from: &str, until: &str) -> Self {
        self.books.coverage.push(CoverageRow {
            unit: unit.to_owned(),
            until: on(until),
            from: Some(on(from)),
            communes,
            ..CoverageRow::default()
        });
        self
    }

    /// Complete books of the whole year 2019.
    pub fn all_covered(self) -> Self {
        let (from, until) = ("2019-01-01", "2019-12-31");
        self.communes_covered("nam-sach", from, until).covered("nam-sach", from, until)
    }

    pub fn report(&self, asked: &Asked) -> Value {
        let question = Question {
            books: &self.books,
            period: &asked.period,
            as_of: asked.as_of,
            unit: asked.unit,
            now: asked.now,
            own: self.own,
        };
        report_year(&question, (self.own, self.own))
    }
}

/// What the report says of a unit.
pub fn line<'r>(report: &'r Value, unit: &str) -> &'r Value {
    let rows = report["units"].as_array().expect("rows");
    rows.iter().find(|row| row["unit"] == unit).unwrap_or_else(|| panic!("{unit}"))
}

/// What was heard of a unit: until when, from whom, the gaps, and whether it is open.
pub fn heard(report: &Value, unit: &str) -> String {
    let row = line(report, unit);
    let text = |value: &Value| value.as_str().unwrap_or("–").to_owned();
    let gap = |gap: &Value| format!("{}..{}", text(&gap["from"]), text(&gap["until"]));
    let gaps: Vec<String> = row["gaps"].as_array().expect("gaps").iter().map(gap).collect();
    let open = if row["open"] == true { "open" } else { "told" };
    let words =
        [text(&row["heard_until"]), text(&row["heard_from"]), gaps.join(" "), open.to_owned()];
    words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The state of each unit with its possible sessions, in the order of codes.
pub fn states(report: &Value) -> String {
    let rows = report["units"].as_array().expect("rows").iter();
    let told = rows.map(|row| {
        let state = row["state"].as_str().unwrap_or("–");
        match row["possible"].as_i64() {
            Some(0) => state.to_owned(),
            Some(more) => format!("{state}+{more}"),
            None => panic!("{row}"),
        }
    });
    told.collect::<Vec<_>>().join(" ")
}

/// The pools and the bounds: pool, least and possible; met at least and at most; missing at least.
pub fn proved(report: &Value) -> [i64; 6] {
    let keys = [
        "pool",
        "pool_least",
        "pool_possible",
        "met_at_least",
        "met_at_most",
        "shortfall_at_least",
    ];
    keys.map(|key| report["minimum"][key].as_i64().unwrap_or_else(|| panic!("{key}")))
}

/// The sessions in all: at least, at most, and whether these are all.
pub fn all(report: &Value) -> (i64, Option<i64>, bool) {
    let sessions = &report["sessions"];
    let complete = sessions["complete"].as_bool().expect("yes or no");
    (sessions["total"].as_i64().expect("a count"), sessions["at_most"].as_i64(), complete)
}
