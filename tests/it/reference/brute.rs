//! What is proved, tried on every way in which the unknown may have been: small registers of whole
//! quarters.
//!
//! A completion gives each unit a number of sessions that nobody recorded in each quarter, so that
//! every total that has ended is true to the number, and so is all that was said of complete days.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use proptest::test_runner::{Config, TestCaseError, TestRunner};
use serde_json::Value;

use super::calendar::days_after;
use super::figures::{Question, owes, report_year};
use super::records::*;
use super::small::{Small, first_day, quarter, small};

/// Completions beyond this number are not tried.
const LIMIT: u64 = 200_000;

/// The sessions of a unit in a quarter that nobody recorded.
struct Unknown<'a> {
    unit: &'a str,
    at: usize,
    /// The totals that tell of them, and the most that there can be where none does.
    totals: Vec<usize>,
    cap: i64,
}

/// What holds in every completion: the least and the most.
#[derive(Debug, Default)]
pub struct Truth {
    pub ways: u64,
    pub whole: bool,
    pub met: (i64, i64),
    pub shortfall_least: i64,
    pub sessions: (i64, i64),
    /// The lines that meet the minimum in some completion.
    pub may_meet: BTreeSet<String>,
}

/// Judges one completion.
type Judge<'a> = dyn Fn(&[Unknown<'a>], &[i64], &mut Truth) + 'a;

struct Search<'a> {
    unknown: Vec<Unknown<'a>>,
    /// What is left of each total.
    left: Vec<i64>,
    /// The last unknown of each total.
    last: Vec<Option<usize>>,
    given: Vec<i64>,
    judge: &'a Judge<'a>,
    truth: Truth,
}

impl Search<'_> {
    fn go(&mut self, at: usize) {
        if self.truth.ways > LIMIT {
            return;
        }
        if at == self.unknown.len() {
            if self.left.iter().all(|left| *left == 0) {
                (self.judge)(&self.unknown, &self.given, &mut self.truth);
            }
            return;
        }
        let totals = self.unknown[at].totals.clone();
        let most = totals.iter().map(|total| self.left[*total]).min();
        let most = most.unwrap_or(self.unknown[at].cap).min(self.unknown[at].cap);
        for given in 0..=most {
            let forced = totals
                .iter()
                .all(|total| self.last[*total] != Some(at) || self.left[*total] == given);
            if !forced {
                continue;
            }
            self.given.push(given);
            for total in &totals {
                self.left[*total] -= given;
            }
            self.go(at + 1);
            for total in &totals {
                self.left[*total] += given;
            }
            self.given.pop();
        }
    }
}

/// Tries every completion of a register; `None` if it contradicts itself.
pub fn truth(small: &Small, report: &Value) -> Option<Truth> {
    let question = small.question();
    let books = &small.books;
    let told =
        |total: &TotalRow, unit: &str, at: usize| question.tells_of(total, unit, quarter(at).from);
    let recorded = |total: &TotalRow| question.recorded_in(total).count() as i64;
    let ended: Vec<&TotalRow> = books
        .totals
        .iter()
        .filter(|total| total.period.to <= small.as_of && total.sessions >= recorded(total))
        .collect();
    let codes: BTreeSet<&str> = books.units.iter().map(|row| row.code.as_str()).collect();
    let mut unknown: Vec<Unknown<'_>> = Vec::new();
    let mut order: Vec<&str> = codes.into_iter().collect();
    order.sort_by_key(|unit| std::cmp::Reverse(*unit));
    // Nobody is asked of a district without communes.
    let everything = Question { unit: None, ..question };
    order.retain(|unit| everything.units_asked().contains(unit));
    for unit in order {
        let mut free_there = false;
        for at in 0..4 {
            let first = quarter(at).from;
            if first > small.as_of || !question.exists_on(unit, first) {
                continue;
            }
            let of: Vec<usize> =
                (0..ended.len()).filter(|total| told(ended[*total], unit, at)).collect();
            let waits = books
                .totals
                .iter()
                .any(|total| total.period.to > small.as_of && told(total, unit, at));
            // Whoever says that all is told says it of records and of these totals.
            let mut allowed = true;
            let mut said = Vec::new();
            for row in &books.coverage {
                let own = row.unit == unit || question.is_continued_by(unit, &row.unit);
                let speaks = if row.communes {
                    question.ever_has_minimum(unit) && question.joined_on(&row.unit, unit, first)
                } else {
                    own
                };
                if speaks && row.first_day() <= first && first <= row.until && !waits {
                    said.push((row.first_day(), row.until));
                }
            }
            let (from, to) = (small.period.from, small.period.to.min(small.as_of));
            let touched = books.coverage.iter().any(|row| {
                row.unit == "tinh" && !row.communes && row.first_day() <= to && from <= row.until
            });
            let is_own = unit == "tinh" && !touched && !waits;
            let begun =
                books.sessions.iter().any(|one| one.unit == "tinh" && one.day <= small.as_of)
                    || books
                        .totals
                        .iter()
                        .any(|one| one.unit == "tinh" && one.period.to <= small.as_of);
            if is_own && begun {
                said.push((first_day(0), days_after(first_day(4), -1)));
            }
            for (first, last) in &said {
                allowed &=
                    of.iter().any(|total| (*first..=*last).contains(&ended[*total].period.to));
            }
            let cap = if owes_ever(books, unit) { 3 } else { 1 };
            if !of.is_empty() {
                unknown.push(Unknown { unit, at, totals: of, cap: if allowed { 99 } else { 0 } });
            } else if said.is_empty() && small.period.holds(first) && !free_there {
                free_there = true;
                unknown.push(Unknown { unit, at, totals: of, cap });
            }
        }
    }
    let last = (0..ended.len())
        .map(|total| unknown.iter().rposition(|one| one.totals.contains(&total)))
        .collect();
    let left = ended.iter().map(|total| total.sessions - recorded(total)).collect();
    let rows: Vec<(&str, i64)> = report["units"]
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| {
            (row["unit"].as_str().expect("a code"), row["required"].as_i64().expect("a count"))
        })
        .filter(|row| row.1 > 0)
        .collect();
    let recorded: BTreeMap<&str, i64> =
        rows.iter().map(|row| (row.0, count_recorded(&question, row.0))).collect();
    let all_recorded = question.sessions().count() as i64;

    let judge = |unknown: &[Unknown<'_>], given: &[i64], truth: &mut Truth| {
        let inside = || {
            unknown.iter().zip(given).filter(|(one, _)| small.period.holds(quarter(one.at).from))
        };
        let mut held = recorded.clone();
        let mut above: Vec<(&str, usize, i64)> = Vec::new();
        let mut total = all_recorded;
        for (one, given) in inside() {
            total += if question.in_scope(one.unit) { *given } else { 0 };
            match held.get_mut(question.shown(one.unit)) {
                Some(held) => *held += given,
                None => above.push((one.unit, one.at, *given)),
            }
        }
        let lacking: Vec<(&str, i64)> =
            rows.iter().map(|row| (row.0, (row.1 - held[row.0]).max(0))).collect();
        let met = lacking.iter().filter(|row| row.1 == 0).count() as i64;
        // By `count_at` any session of a unit above may have been held in one of them.
        let below = |upper: &str, at: usize| -> Vec<usize> {
            let lies_below = |line: &str| {
                question.shown_under(line).iter().any(|one| {
                    question.lies_above(upper, one) && question.exists_on(one, quarter(at).from)
                })
            };
            (0..lacking.len()).filter(|at| small.count_at && lies_below(lacking[*at].0)).collect()
        };
        let above: Vec<(Vec<usize>, i64)> = above
            .into_iter()
            .map(|one| (below(one.0, one.1), one.2))
            .filter(|one| one.1 > 0)
            .collect();
        let mut lacks: Vec<i64> = lacking.iter().map(|row| row.1).collect();
        let mut best = Best { met, short: lacks.iter().sum(), may_meet: BTreeSet::new() };
        best.share(&above, &mut lacks);
        let (most, short) = (best.met, best.short);
        truth.may_meet.extend(best.may_meet.into_iter().map(|at| lacking[at].0.to_owned()));
        let first = truth.ways == 0;
        let least = |old: i64, new: i64| if first { new } else { old.min(new) };
        truth.met = (least(truth.met.0, met), truth.met.1.max(most));
        truth.shortfall_least = least(truth.shortfall_least, short);
        truth.sessions = (least(truth.sessions.0, total), truth.sessions.1.max(total));
        truth.ways += 1;
    };
    let mut search =
        Search { unknown, left, last, given: Vec::new(), judge: &judge, truth: Truth::default() };
    search.go(0);
    let mut truth = search.truth;
    truth.whole = truth.ways <= LIMIT;
    (truth.ways > 0).then_some(truth)
}

/// The best that the sessions of units above can do for those below.
struct Best {
    met: i64,
    short: i64,
    may_meet: BTreeSet<usize>,
}

impl Best {
    /// Tries every way to hold them in the units that lack some.
    fn share(&mut self, above: &[(Vec<usize>, i64)], lacks: &mut Vec<i64>) {
        let Some(((below, count), rest)) = above.split_first() else {
            let met = (0..lacks.len()).filter(|at| lacks[*at] == 0);
            self.met = self.met.max(met.clone().count() as i64);
            self.may_meet.extend(met);
            self.short = self.short.min(lacks.iter().sum());
            return;
        };
        let may_take: Vec<usize> = below.iter().copied().filter(|at| lacks[*at] > 0).collect();
        if *count == 0 || may_take.is_empty() {
            return self.share(rest, lacks);
        }
        let mut less = above.to_vec();
        less[0].1 -= 1;
        for at in may_take {
            lacks[at] -= 1;
            self.share(&less, lacks);
            lacks[at] += 1;
        }
    }
}

fn owes_ever(books: &Books, unit: &str) -> bool {
    books.units.iter().any(|row| row.code == unit && owes(row.kind))
}

/// The recorded sessions of a line in the period.
fn count_recorded(question: &Question<'_>, line: &str) -> i64 {
    question.all_sessions().filter(|session| question.shown(&session.unit) == line).count() as i64
}

/// What a report says that some completion denies.
pub fn falsehoods(report: &Value, truth: &Truth) -> Vec<String> {
    let number = |path: &str| report.pointer(path).and_then(Value::as_i64);
    let count = |path: &str| number(path).unwrap_or_else(|| panic!("{path}"));
    let mut found = Vec::new();
    let mut check = |holds: bool, what: &str| {
        if !holds {
            found.push(what.to_owned());
        }
    };
    check(count("/minimum/met_at_least") <= truth.met.0, "met_at_least");
    check(count("/minimum/met_at_most") >= truth.met.1, "met_at_most");
    check(count("/minimum/shortfall_at_least") <= truth.shortfall_least, "shortfall_at_least");
    check(count("/sessions/total") <= truth.sessions.0, "total");
    check(number("/sessions/at_most").is_none_or(|most| truth.sessions.1 <= most), "at_most");
    if report["sessions"]["complete"] == true {
        check(truth.sessions.0 == truth.sessions.1, "complete");
    }
    for row in report["units"].as_array().expect("rows") {
        let unit = row["unit"].as_str().expect("a code");
        if row["state"] == "short" {
            check(!truth.may_meet.contains(unit), unit);
        }
    }
    found
}

#[derive(Debug, Default)]
struct Tried {
    registers: u32,
    contradictory: u32,
    too_large: u32,
    plain: u32,
    plain_inexact: BTreeMap<&'static str, u32>,
    inexact: BTreeMap<&'static str, u32>,
}

#[test]
fn nothing_that_is_printed_as_certain_is_denied_by_a_completion() {
    let cases = std::env::var("DOITHOAI_CASES").ok().and_then(|count| count.parse().ok());
    let config =
        Config { cases: cases.unwrap_or(300), failure_persistence: None, ..Config::default() };
    let tried = RefCell::new(Tried::default());
    let outcome = TestRunner::new(config).run(&small(), |small| {
        let report = report_year(&small.question(), ("tinh", "Tỉnh"));
        let mut tried = tried.borrow_mut();
        tried.registers += 1;
        let Some(truth) = truth(&small, &report) else {
            tried.contradictory += 1;
            return Ok(());
        };
        let false_ones = falsehoods(&report, &truth);
        if !false_ones.is_empty() {
            return Err(TestCaseError::fail(format!(
                "{false_ones:?}\n{truth:?}\n{}\n{}\n{}",
                report["minimum"], report["sessions"], report["units"]
            )));
        }
        if !truth.whole {
            tried.too_large += 1;
            return Ok(());
        }
        let figures = [
            ("met_at_least", &report["minimum"]["met_at_least"], truth.met.0),
            ("met_at_most", &report["minimum"]["met_at_most"], truth.met.1),
            ("shortfall", &report["minimum"]["shortfall_at_least"], truth.shortfall_least),
            ("total", &report["sessions"]["total"], truth.sessions.0),
        ];
        // Sessions of whole years and no doubt about who reported what: the bounds are exact.
        let question = small.question();
        let lives = |row: &UnitRow| {
            row.from.is_none_or(|from| from <= small.period.from)
                && row.until.is_none_or(|until| small.period.to < until)
        };
        let totals = || small.books.totals.iter().filter(|total| total.period.to <= small.as_of);
        let overlap = |own: &TotalRow, other: &TotalRow| {
            other.communes
                && !own.communes
                && question.lies_above(&other.unit, &own.unit)
                && own.period.overlaps(&other.period)
                && !own.period.within(&other.period)
        };
        let is_plain = !small.count_at
            && small.unit.is_none()
            && small.period.from <= small.as_of
            && small.books.units.iter().all(lives)
            && !totals().any(|own| totals().any(|other| overlap(own, other)));
        tried.plain += u32::from(is_plain);
        for (name, told, true_one) in figures {
            if told.as_i64() == Some(true_one) {
                continue;
            }
            let inexact = if is_plain { &mut tried.plain_inexact } else { &mut tried.inexact };
            *inexact.entry(name).or_default() += 1;
            if is_plain && std::env::var("SHOW").is_ok() {
                println!("{name} {told} {true_one} {small:?} {}\n", report["minimum"]);
            }
        }
        Ok(())
    });
    println!("{:?}", tried.borrow());
    if let Err(error) = outcome {
        panic!("{error}");
    }
    let tried = tried.into_inner();
    assert!(tried.contradictory * 2 < tried.registers, "{tried:?}");
}
