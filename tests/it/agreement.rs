//! What the store keeps ready for SQL agrees with the rules that it was computed by.

use std::path::Path;

use chrono::NaiveDate;
use doithoai::inside::figures::{book, calendar};
use doithoai::inside::model::{
    AssignmentId, Closed, Kind, PetitionState, UnitKind, Value, bare_name,
};
use doithoai::inside::rules::{due_on, state_at};
use doithoai::inside::store::{self, Filter, Form, Reader};
use doithoai::inside::text::fold;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use rusqlite::Connection;

use crate::reference::random;
use crate::support::Register;

/// Compares each assignment's stored days and state, as SQL tells them, with the rules, over a year of days.
fn assignments_agree(reader: Reader<'_>, first: NaiveDate) -> anyhow::Result<usize> {
    let (book, calendar) = (book(reader)?, calendar(reader)?);
    let assignments = reader.records(Kind::Assignment, Form::Raw, &Filter::default())?;
    for record in &assignments {
        let petition = record.get("petition").as_id().expect("a petition");
        let session = reader.session_day(reader.session_of(petition)?)?;
        let start = record.get("day").as_day().unwrap_or(session);
        let rules = book.on(session);
        let computed =
            due_on(rules.anchor(session, start), rules.due_days, rules.due_kind, &calendar);
        let given = record.get("extended_to").as_day().or(record.get("due").as_day());
        let due = given.unwrap_or(computed.on);
        let withdrawn = record.get("withdrawn").as_text().map(|text| text.parse().unwrap_or(start));
        let replies = reader.records(
            Kind::Reply,
            Form::Raw,
            &Filter { petition: Some(petition), ..Filter::default() },
        )?;
        let finals =
            replies.iter().filter(|reply| *reply.get("outcome") != Value::Text("interim".into()));
        let replied = finals.filter_map(|reply| reply.get("day").as_day()).min();
        let answered =
            reader.record(Kind::Petition, Form::Raw, petition.row())?.get("answered").clone()
                == Value::YesNo(true);
        for as_of in first.iter_days().step_by(9).take(60) {
            let by_rule = if answered {
                Some(PetitionState::Answered)
            } else {
                state_at(start, withdrawn, replied, due, as_of)
            };
            let kept = reader.assignment_days(AssignmentId::of_row(record.id), as_of)?;
            let estimate = given.is_none() && computed.estimate;
            assert_eq!(
                kept,
                (start, due, estimate, by_rule),
                "assignment {} at {as_of}",
                record.id
            );
        }
    }
    Ok(assignments.len())
}

/// Compares each folded text with what folding gives.
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
    let mut register = store::Register::open(path).expect("the register");
    let count = register.read(|reader| assignments_agree(reader, first)).expect("read");
    folds_agree(path);
    count
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

#[test]
fn what_is_stored_of_the_sample_agrees_with_the_rules_also_after_they_change() {
    let office = Register::empty().on("2026-11-23");
    office.does("demo d -q");
    let path = office.path("d/doithoai.db");
    assert!(agrees(&path, day("2025-01-01")) > 400);
    office.does("--file d/doithoai.db rule set due_kind working --from 2025-03-01");
    office.does("--file d/doithoai.db rule set due_from assignment --from 2025-06-01");
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
        office.does("init --unit nam-sach --units books/units.csv");
        office.does("import books -q");
        seen += agrees(&office.path("doithoai.db"), case.period.from - chrono::Days::new(60));
    }
    assert!(seen > 20, "only {seen} assignments were seen");
}
