//! Derived columns and SQL views agree with the rules that compute them.

use std::path::Path;

use chrono::NaiveDate;
use doithoai::inside::model::{Closed, PetitionState, UnitKind, bare_name};
use doithoai::inside::rules::{assignment_state, holding_on, judge};
use doithoai::inside::store::{self, Reader, assignments, petition_timeline, petitions};
use doithoai::inside::text::fold;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use rusqlite::Connection;

use crate::reference::random;
use crate::support::Register;

/// Compares each petition's state, and its assignment's days, in SQL with the rules over its
/// history, over a year of days. `verify` compares the histories with the records.
fn states_agree(reader: Reader<'_>, first: NaiveDate) -> anyhow::Result<usize> {
    let mut histories = Vec::new();
    petition_timeline::each(reader, (day("1900-01-01"), day("2200-01-01")), None, |history| {
        histories.push(history);
        Ok(())
    })?;
    let mut assigned = 0;
    for as_of in first.iter_days().step_by(9).take(60) {
        let states = petitions::states_on(reader, as_of)?;
        for history in &histories {
            let petition = history.facts.petition;
            let original = match history.facts.duplicate_of {
                Some(original) => petition_timeline::of(reader, original)?,
                None => None,
            };
            let state = judge(history, original.as_ref(), as_of).state;
            assert_eq!(states[&petition], state, "petition {petition:?} at {as_of}");
            let Some(assignment) = assignments::of_petition(reader, petition)? else { continue };
            assigned += 1;
            let days = assignments::days_of(reader, assignment, as_of)?;
            let by_rule = if history.facts.is_answered {
                Some(PetitionState::Answered)
            } else {
                assignment_state(history, as_of)
            };
            if days.start_on <= as_of {
                assert_eq!(days.state, by_rule, "assignment of {petition:?} at {as_of}");
                let place = holding_on(history, as_of).expect("a stretch");
                let kept = (days.due_on, days.is_estimate, days.is_withdrawn);
                let held = history.holdings[place];
                assert_eq!(kept, (held.due, held.is_estimate, held.withdrawal.is_some()));
            } else if !history.facts.is_answered {
                assert_eq!(days.state, None, "assignment of {petition:?} at {as_of}");
            }
        }
    }
    Ok(assigned)
}

/// Compares each folded text with the result of folding.
fn folds_agree(path: &Path) {
    let conn = Connection::open(path).expect("the register");
    let mut statement =
        conn.prepare("SELECT name, kind, name_fold FROM unit_version").expect("a query");
    let rows =
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).expect("rows");
    for (name, kind, folded) in
        rows.map(|row: rusqlite::Result<(String, String, String)>| row.expect("a row"))
    {
        let kind = UnitKind::parse(&kind).expect("a kind");
        assert_eq!(fold(bare_name(&name, kind)), folded, "unit_version");
    }
    for (table, text, folded) in [("leader", "name", "name_fold"), ("agency", "name", "name_fold")]
    {
        let mut statement =
            conn.prepare(&format!("SELECT {text}, {folded} FROM {table}")).expect("a query");
        let rows = statement
            .query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))
            .expect("rows");
        for (text, folded) in rows.map(|row| row.expect("a row")) {
            assert_eq!(fold(&text), folded, "{table}");
        }
    }
}

fn agrees(path: &Path, first: NaiveDate) -> usize {
    let mut register = store::Register::open(path, &store::Upgrade::none()).expect("the register");
    let count = register.read(|reader| states_agree(reader, first)).expect("read");
    folds_agree(path);
    count
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

#[test]
fn what_is_stored_of_the_sample_agrees_with_the_rules_also_after_they_change() {
    let office = Register::empty().on("2026-11-23");
    office.does("demo d --data district-2025 -q");
    let path = office.path("d/doithoai.db");
    assert!(agrees(&path, day("2025-01-01")) > 400);
    office.does("--file d/doithoai.db rule set due_kind working --from 2025-03-01");
    office.does("--file d/doithoai.db rule set due_from assignment --from 2025-06-01");
    office.does("--file d/doithoai.db rule set due_days none --from 2025-09-01");
    office.does("--file d/doithoai.db holiday add 2025-05-05 --name x --status provisional");
    agrees(&path, day("2025-01-01"));
    office.does("--file d/doithoai.db edit an-khe-2025-1 --on 2025-04-24 --force");
    agrees(&path, day("2025-01-01"));
}

#[test]
fn what_is_stored_of_random_registers_agrees_with_the_rules() {
    let mut runner = TestRunner::deterministic();
    let mut seen = 0;
    for _ in 0..12 {
        let case = random::case().new_tree(&mut runner).expect("a case").current();
        let office = Register::empty().on("2040-01-01");
        std::fs::create_dir(office.path("books")).expect("a folder");
        case.books.write_csv(&office.path("books")).expect("written");
        let rules = case.books.first_rules.name();
        office.does(&format!("init --unit nam-sach --rules {rules} --units books/units.csv"));
        office.does("import books -q");
        seen += agrees(&office.path("doithoai.db"), case.period.from - chrono::Days::new(60));
    }
    assert!(seen > 20, "only {seen} assignments were seen");
}
