//! Derived columns and SQL views agree with the rules that compute them.

use std::path::Path;

use chrono::NaiveDate;
use doithoai::inside::figures::{book, calendar};
use doithoai::inside::model::{
    Closed, Kind, Outcome, PetitionId, PetitionState, RecordRow, UnitKind, assignment, bare_name,
    petition, reply,
};
use doithoai::inside::rules::{Standing, due_on, petition_state, state_at};
use doithoai::inside::store::{self, Filter, Reader, assignments, petitions, sessions};
use doithoai::inside::text::fold;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use rusqlite::Connection;

use crate::reference::random;
use crate::support::Register;

/// Compares each assignment's stored days and state in SQL with the rules, over a year of days.
fn assignments_agree(reader: Reader<'_>, first: NaiveDate) -> anyhow::Result<usize> {
    let (book, calendar) = (book(reader)?, calendar(reader)?);
    let assignments = reader.records(Kind::Assignment, &Filter::default())?;
    for (id, record) in &assignments {
        let petition = record.get(assignment::PETITION).expect("a petition");
        let session = sessions::day_of(reader, petitions::session_of(reader, petition)?)?;
        let start = record.get(assignment::DAY).unwrap_or(session);
        let rules = book.on(session);
        let anchor = rules.anchor(session, start);
        let computed =
            rules.due_days.map(|days| due_on(anchor, days, rules.day_counting(), &calendar));
        let given = record.get(assignment::EXTENDED_TO).or(record.get(assignment::DUE));
        let due = given.or(computed.map(|due| due.on));
        let withdrawn = record.get(assignment::WITHDRAWN).map(|text| text.parse().unwrap_or(start));
        let filter = Filter { petition: Some(petition), ..Filter::default() };
        let replies = reader.records(Kind::Reply, &filter)?;
        let finals =
            replies.iter().filter(|(_, reply)| reply.get(reply::OUTCOME) != Some(Outcome::Interim));
        let replied = finals.filter_map(|(_, reply)| reply.get(reply::DAY)).min();
        let answered =
            reader.record(RecordRow::new(Kind::Petition, petition))?.get(petition::ANSWERED)
                == Some(true);
        for as_of in first.iter_days().step_by(9).take(60) {
            let by_rule = if answered {
                Some(PetitionState::Answered)
            } else {
                state_at(start, withdrawn, replied, due, as_of)
            };
            let kept = assignments::days_of(reader, id.to(), as_of)?;
            let kept = (kept.start_on, kept.due_on, kept.is_estimate, kept.state);
            let estimate = given.is_none() && computed.is_some_and(|due| due.estimate);
            assert_eq!(kept, (start, due, estimate, by_rule), "assignment {id:?} at {as_of}");
        }
    }
    Ok(assignments.len())
}

/// The state of a petition by the rules; the assignment's days are checked by
/// [`assignments_agree`].
fn standing(
    reader: Reader<'_>,
    petition: PetitionId,
    as_of: NaiveDate,
) -> anyhow::Result<Standing> {
    let record = reader.record(RecordRow::new(Kind::Petition, petition))?;
    let is_answered = record.get(petition::ANSWERED) == Some(true);
    let Some(assignment) = assignments::of_petition(reader, petition)? else {
        return Ok(Standing { is_answered, assignment: None });
    };
    let days = assignments::days_of(reader, assignment, as_of)?;
    let (start, due) = (days.start_on, days.due_on);
    let assignment = reader.record(RecordRow::new(Kind::Assignment, assignment))?;
    let withdrawn = assignment.get(assignment::WITHDRAWN).map(|text| text.parse().unwrap_or(start));
    let filter = Filter { petition: Some(petition), ..Filter::default() };
    let replies = reader.records(Kind::Reply, &filter)?;
    let finals =
        replies.iter().filter(|(_, reply)| reply.get(reply::OUTCOME) != Some(Outcome::Interim));
    let replied = finals.filter_map(|(_, reply)| reply.get(reply::DAY)).min();
    let assignment = state_at(start, withdrawn, replied, due, as_of);
    Ok(Standing { is_answered, assignment })
}

/// Compares each petition's state in SQL with the rules, over a year of days.
fn petitions_agree(reader: Reader<'_>, first: NaiveDate) -> anyhow::Result<()> {
    let petitions = reader.records(Kind::Petition, &Filter::default())?;
    for as_of in first.iter_days().step_by(45).take(12) {
        let states = petitions::states_on(reader, as_of)?;
        for (id, record) in &petitions {
            let id = id.to();
            let original = match record.get(petition::DUPLICATE_OF) {
                Some(original) if is_original(reader, original, id)? => {
                    Some(standing(reader, original, as_of)?)
                }
                _ => None,
            };
            let by_rule = petition_state(standing(reader, id, as_of)?, original);
            let state = petitions::standing_on(reader, id, as_of)?.state;
            let code = record.text(petition::CODE);
            assert_eq!(state, by_rule, "petition {code} at {as_of}");
            assert_eq!(states[&id], by_rule, "petition {code} at {as_of}");
        }
    }
    Ok(())
}

/// Returns whether a petition is not a duplicate itself and not of a later session than its
/// duplicate.
fn is_original(reader: Reader<'_>, one: PetitionId, duplicate: PetitionId) -> anyhow::Result<bool> {
    let record = reader.record(RecordRow::new(Kind::Petition, one))?;
    let is_later = petitions::day_of(reader, one)? > petitions::day_of(reader, duplicate)?;
    Ok(record.lacks(petition::DUPLICATE_OF) && !is_later)
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
    let mut register = store::Register::open(path).expect("the register");
    let count = register.read(|reader| assignments_agree(reader, first)).expect("read");
    register.read(|reader| petitions_agree(reader, first)).expect("read");
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
