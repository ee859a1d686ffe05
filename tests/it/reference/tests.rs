//! The reference compared with worked examples.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use super::calendar::{Period, day};
use super::compare;
use super::figures::{Question, percent, report_year};
use super::random;
use super::records::*;
use super::units::rounded_sum;

fn holidays(off: &[NaiveDate], work: &[NaiveDate]) -> Books {
    let row =
        |work: bool| move |day: &NaiveDate| HolidayRow { day: *day, work, ..HolidayRow::default() };
    Books {
        holidays: off.iter().map(row(false)).chain(work.iter().map(row(true))).collect(),
        ..Books::default()
    }
}

#[test]
fn fifteen_days_end_as_worked_out_by_hand() {
    let tet = (4..=8).map(|number| day(2019, 2, number));
    let others = [
        day(2019, 4, 15),
        day(2019, 4, 29),
        day(2019, 4, 30),
        day(2019, 5, 1),
        day(2026, 8, 31),
        day(2026, 9, 1),
        day(2026, 9, 2),
        day(2026, 11, 24),
    ];
    let books =
        holidays(&tet.chain(others).collect::<Vec<_>>(), &[day(2019, 5, 4), day(2026, 8, 22)]);
    let examples = [
        (day(2019, 4, 12), day(2019, 4, 27), day(2019, 5, 2), day(2019, 5, 8)),
        (day(2019, 1, 25), day(2019, 2, 9), day(2019, 2, 11), day(2019, 2, 22)),
        (day(2026, 8, 14), day(2026, 8, 29), day(2026, 9, 3), day(2026, 9, 8)),
        (day(2026, 11, 23), day(2026, 12, 8), day(2026, 12, 8), day(2026, 12, 15)),
    ];
    for (session, calendar, rolled, working) in examples {
        assert_eq!(books.term_end(session, 15, "calendar"), calendar);
        assert_eq!(books.term_end(session, 15, "calendar-roll"), rolled);
        assert_eq!(books.term_end(session, 15, "working"), working);
    }
}

/// Nineteen communes of one district and the sessions in its report of 2019.
fn nam_sach() -> Books {
    let commune = |number: usize| UnitRow {
        code: format!("xa-{number:02}"),
        name: format!("Xã {number}"),
        kind: "commune",
        parent: Some("nam-sach".to_owned()),
        ..UnitRow::default()
    };
    let district = UnitRow {
        code: "nam-sach".to_owned(),
        name: "Nam Sách".to_owned(),
        kind: "district",
        ..UnitRow::default()
    };
    let session = |number: usize| SessionRow {
        code: format!("nam-sach-2019-{number}"),
        unit: "nam-sach".to_owned(),
        day: day(2019, 5, number as u32),
        hosts: Hosts::from([if number < 3 { "secretary" } else { "chair" }]),
        at: Some(format!("xa-{number:02}")),
        ..SessionRow::default()
    };
    let total = TotalRow {
        unit: "nam-sach".to_owned(),
        period: Period::year(2019),
        sessions: 65,
        communes: true,
        hosts: Hosts::new(),
        at: None,
        kind: None,
        attended: None,
        opinions: None,
        answered: None,
    };
    Books {
        units: std::iter::once(district).chain((1..=19).map(commune)).collect(),
        sessions: (1..=4).map(session).collect(),
        totals: vec![total],
        ..Books::default()
    }
}

fn year_at(books: &Books, as_of: NaiveDate) -> Value {
    let period = Period::year(2019);
    let question =
        Question { books, period: &period, as_of, unit: None, now: false, own: "nam-sach" };
    report_year(&question, ("nam-sach", "Nam Sách"))
}

fn year(books: &Books) -> Value {
    year_at(books, day(2019, 12, 31))
}

#[test]
fn nam_sach_in_2019_has_sixty_nine_sessions_and_three_communes_short() {
    let report = year(&nam_sach());
    assert_eq!(report["sessions"]["total"], 69);
    assert_eq!(
        report["sessions"]["by_level"],
        json!({"province": 0, "district": 4, "commune": 65, "village": 0})
    );
    assert_eq!(
        report["minimum"],
        json!({"units": 19, "required": 76, "counted": 0, "pool": 65, "shortfall": 76, "met": 0, "short": 0,
            "unknown": 19, "exempt": 0, "open": 0, "pool_least": 65, "pool_possible": 0, "met_at_least": 1, "met_at_most": 16, "shortfall_at_least": 11})
    );
}

#[test]
fn nam_sach_with_the_district_s_sessions_counted_where_held_has_two_short() {
    let mut books = nam_sach();
    books.rules = vec![RuleRow {
        key: "count_at",
        value: "yes".to_owned(),
        from: Some(day(2019, 1, 1)),
        source: None,
    }];
    let minimum = &year(&books)["minimum"];
    assert_eq!(
        (&minimum["counted"], &minimum["met_at_most"], &minimum["shortfall_at_least"]),
        (&json!(4), &json!(17), &json!(7))
    );
}

#[test]
fn nested_totals_and_records_are_counted_once() {
    let mut books = nam_sach();
    let own = |period, sessions| TotalRow {
        unit: "xa-01".to_owned(),
        communes: false,
        period,
        sessions,
        ..nam_sach().totals[0].clone()
    };
    books.totals.extend([
        own(Period::year(2019), 20),
        own(Period::half(2019, 1), 10),
        own(Period::quarter(2019, 1), 4),
    ]);
    let session = |month: u32| SessionRow {
        code: format!("xa-01-2019-{month}"),
        unit: "xa-01".to_owned(),
        day: day(2019, month, 1),
        hosts: Hosts::from(["chair"]),
        ..SessionRow::default()
    };
    books.sessions.extend([1, 2, 8].map(session));
    let report = year(&books);
    // The unit's own 20 include its 3 records; the communes' 65 include those 20.
    assert_eq!(report["units"][0]["counted"], 20);
    assert_eq!(report["minimum"]["pool"], 45);
    assert_eq!(
        (&report["sessions"]["recorded"], &report["sessions"]["reported"]),
        (&json!(7), &json!(62))
    );
    assert_eq!(
        report["units"][0]["by_host"],
        json!({"secretary": 0, "chair": 3, "both": 0, "deputy": 0, "unknown": 17})
    );
}

#[test]
fn a_duplicate_takes_its_original_s_state_and_no_agency() {
    let mut books = nam_sach();
    let petition = |code: &str, duplicate_of: Option<&str>| PetitionRow {
        code: code.to_owned(),
        session: code.split('.').next().expect("a session").to_owned(),
        text: "Sửa đường".to_owned(),
        duplicate_of: duplicate_of.map(str::to_owned),
        ..PetitionRow::default()
    };
    books.petitions = vec![
        petition("nam-sach-2019-2.1", None),
        petition("nam-sach-2019-3.1", Some("nam-sach-2019-2.1")),
        // A duplicate of an earlier session than its original, and one of another duplicate, count
        // as separate petitions.
        petition("nam-sach-2019-1.1", Some("nam-sach-2019-2.1")),
        petition("nam-sach-2019-4.1", Some("nam-sach-2019-3.1")),
    ];
    books.agencies =
        vec![AgencyRow { code: "tnmt".to_owned(), name: "Phòng TNMT".to_owned(), unit: None }];
    books.assignments = vec![AssignmentRow {
        petition: "nam-sach-2019-2.1".to_owned(),
        agency: "tnmt".to_owned(),
        ..AssignmentRow::default()
    }];
    let reply = |number, outcome| ReplyRow {
        petition: "nam-sach-2019-2.1".to_owned(),
        day: day(2019, 5, number),
        outcome,
        ..ReplyRow::default()
    };
    // An interim reply in time, a final one the day after the due date, a revision.
    books.replies = vec![reply(10, "interim"), reply(18, "noted"), reply(20, "resolved")];
    let report = year(&books);
    let petitions = &report["petitions"];
    assert_eq!((&petitions["late"], &petitions["unassigned"]), (&json!(2), &json!(2)));
    assert_eq!((&petitions["total"], &petitions["distinct"]), (&json!(4), &json!(1)));
    assert_eq!(
        petitions["outcomes"],
        json!({"resolved": 2, "explained": 0, "noted": 0, "declined": 0, "promised": 0, "referred": 0})
    );
    assert_eq!(petitions["on_time_percent"], json!(0.0));
    assert_eq!(report["agencies"][0]["assigned"], 1);
    assert_eq!(report["agencies"][0]["median_days"], 16);
    let earlier = year_at(&books, day(2019, 5, 17));
    assert_eq!(earlier["petitions"]["pending"], 2);
}

#[test]
fn percents_round_half_away_from_zero() {
    assert_eq!(percent(1, 3), json!(33.3));
    assert_eq!(percent(1, 16), json!(6.3));
    assert_eq!(percent(1, 2000), json!(0.1));
    assert_eq!(percent(0, 0), Value::Null);
}

#[test]
fn required_is_rounded_once_and_half_up() {
    // Half of 2019 and half of 2020 at 4 a year: 184 of 365 days and 183 of 366.
    assert_eq!(rounded_sum(&[(4 * 184, 365), (4 * 183, 366)]), 4);
    assert_eq!(rounded_sum(&[(3 * 183, 366)]), 2);
    assert_eq!(rounded_sum(&[(183, 366), (1, 2), (1, 2)]), 2);
    assert_eq!(rounded_sum(&[]), 0);
}

#[test]
fn a_difference_is_named_by_its_path() {
    let ours = json!({"units": [{"counted": 4, "warnings": []}], "warnings": ["x"]});
    let reference = json!({"units": [{"counted": 4.0, "warnings": []}]});
    assert_eq!(compare(&ours, &reference), Ok(()));
    let other = json!({"units": [{"counted": 5, "warnings": []}]});
    assert_eq!(
        compare(&ours, &other),
        Err("units[0].counted: is 4, the reference has 5".to_owned())
    );
    assert!(compare(&json!({"more": 1}), &json!({})).is_err());
    assert!(compare(&json!({}), &json!({"less": 1})).is_err());
}

/// Invariants of the handling of petitions.
fn handling_hangs_together(report: &Value) {
    let number = |path: &str| {
        report.pointer(path).and_then(Value::as_i64).unwrap_or_else(|| panic!("{path}"))
    };
    let sum = |block: &str, keys: &[&str]| -> i64 {
        keys.iter().map(|key| number(&format!("{block}/{key}"))).sum()
    };
    let rows = report["agencies"].as_array().expect("rows");
    let held = |path: &str| -> i64 {
        rows.iter().map(|row| row.pointer(path).and_then(Value::as_i64).expect("a count")).sum()
    };
    let classes = ["on_time", "late", "pending", "overdue", "withdrawn", "no_term"];
    assert_eq!(
        sum("/petitions/by_rule", &classes),
        number("/petitions/total") - number("/petitions/answered")
    );
    assert!(number("/petitions/by_rule/promised") <= number("/petitions/by_rule/on_time"));
    assert_eq!(
        number("/petitions/moved/by_rule_late") + number("/petitions/moved/stricter"),
        sum("/petitions/moved", &["withdrawn", "extended", "given_due", "in_force_late"])
    );
    assert_eq!(held("/late") + held("/overdue"), number("/petitions/moved/in_force_late"));
    assert_eq!(
        held("/by_rule/late") + held("/by_rule/overdue"),
        number("/petitions/moved/by_rule_late")
    );
    assert!(rows.iter().all(|row| row["handed_on_late"].as_i64() <= row["handed_on"].as_i64()));
    let fates = ["kept", "kept_late", "dropped", "open", "broken"];
    assert_eq!(sum("/promises", &fates), number("/promises/made"));
    assert!(number("/promises/renewed") <= number("/promises/made"));
    let fates = ["confirmed", "refuted", "unchecked"];
    assert_eq!(sum("/carried_out", &fates), number("/carried_out/claimed"));
}

/// Invariants of every report, whoever computes it.
fn hangs_together(report: &Value) {
    let number = |path: &str| {
        report.pointer(path).and_then(Value::as_i64).unwrap_or_else(|| panic!("{path}"))
    };
    let parts = |path: &str| -> i64 {
        let parts =
            report.pointer(path).and_then(Value::as_object).unwrap_or_else(|| panic!("{path}"));
        parts.values().map(|part| part.as_i64().expect("a count")).sum()
    };
    assert_eq!(
        number("/sessions/recorded") + number("/sessions/reported"),
        number("/sessions/total")
    );
    for split in ["by_level", "by_kind", "by_form", "by_host"] {
        let (parts, total) = (parts(&format!("/sessions/{split}")), number("/sessions/total"));
        // What straddles is taken off what tells no kind or hosts, as far as it goes.
        let is_lessened = report.pointer(&format!("/sessions/{split}/unknown")) == Some(&json!(0));
        assert!(parts == total || is_lessened && parts > total, "{split}: {parts} of {total}");
    }
    let states = ["met", "short", "unknown", "exempt"];
    let states = states.map(|state| number(&format!("/minimum/{state}")));
    let rows = report["units"].as_array().expect("rows");
    let not_set = rows.iter().filter(|row| row["state"].is_null()).count();
    assert_eq!(states.iter().sum::<i64>() + not_set as i64, number("/minimum/units"));
    assert!(number("/minimum/met_at_least") >= number("/minimum/met"));
    assert!(number("/minimum/met_at_least") <= number("/minimum/met_at_most"));
    assert!(number("/minimum/shortfall_at_least") <= number("/minimum/shortfall"));
    let states = ["answered", "on_time", "late", "pending", "overdue", "withdrawn", "unassigned"];
    let states = states.map(|state| number(&format!("/petitions/{state}")));
    assert_eq!(states.iter().sum::<i64>(), number("/petitions/total"));
    handling_hangs_together(report);
    let plan =
        ["held", "postponed", "cancelled", "open"].map(|state| number(&format!("/plan/{state}")));
    assert_eq!(plan.iter().sum::<i64>(), number("/plan/planned"));
}

#[test]
fn random_registers_reach_every_figure() {
    let mut runner = TestRunner::deterministic();
    let mut reached = BTreeSet::new();
    let mut known = BTreeSet::new();
    for _ in 0..400 {
        let case = random::case().new_tree(&mut runner).expect("a case").current();
        let report = case.report();
        let mut take = |name: &str, object: &Value| {
            for (key, value) in object.as_object().expect("an object") {
                if let Some(count) = value.as_f64() {
                    known.insert(format!("{name}.{key}"));
                    if count > 0.0 {
                        reached.insert(format!("{name}.{key}"));
                    }
                }
            }
        };
        for block in ["petitions", "promises", "carried_out"] {
            take(block, &report[block]);
        }
        for block in ["outcomes", "by_rule", "moved"] {
            take(block, &report["petitions"][block]);
        }
        for agency in report["agencies"].as_array().expect("rows") {
            take("agencies", agency);
            take("agencies.by_rule", &agency["by_rule"]);
        }
    }
    let missing: Vec<&String> = known.difference(&reached).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn every_random_register_has_a_report_that_hangs_together(case in random::case()) {
        let report = case.report();
        hangs_together(&report);
        let folder = tempfile::tempdir().expect("a folder");
        can_be_imported(&case.books);
        case.books.write_csv(folder.path()).expect("written");
        prop_assert!(folder.path().join("totals.csv").is_file());
        prop_assert!(folder.path().join("steps.csv").is_file());
    }
}

/// What an import refuses: a part's parent, a step or a promise that cannot be.
fn can_be_imported(books: &Books) {
    let petition = |code: &str| books.petitions.iter().find(|row| row.code == code);
    for row in &books.petitions {
        if let Some(whole) = row.part_of.as_deref().and_then(petition) {
            assert!(whole.part_of.is_none() && whole.session == row.session, "{row:?}");
        }
    }
    for assignment in &books.assignments {
        let own = || books.steps.iter().filter(|step| step.petition == assignment.petition);
        let mut numbers: Vec<Option<i64>> = own().map(|step| step.number).collect();
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=own().count() as i64).map(Some).collect::<Vec<_>>());
        let session = petition(&assignment.petition).expect("a petition").session.as_str();
        let session = books.sessions.iter().find(|row| row.code == session).expect("a session");
        let mut steps: Vec<&StepRow> = own().collect();
        let start = assignment.day.unwrap_or(session.day);
        steps.sort_by_key(|step| (step.day.unwrap_or(start), step.number));
        let agencies = steps.iter().filter_map(|step| step.agency.as_ref());
        let holders: Vec<&String> = std::iter::once(&assignment.agency).chain(agencies).collect();
        assert!(holders.windows(2).all(|pair| pair[0] != pair[1]), "{holders:?}");
    }
    for step in &books.steps {
        assert!(books.assignments.iter().any(|row| row.petition == step.petition), "{step:?}");
        assert_eq!(step.agency.is_some(), step.step == "transfer", "{step:?}");
        assert!(step.due.is_some() || step.step != "extend", "{step:?}");
        assert!(step.due.is_none() || step.step != "withdraw", "{step:?}");
    }
    for reply in &books.replies {
        assert_eq!(reply.until.is_some(), reply.outcome == "promised", "{reply:?}");
        assert!(reply.until.is_none_or(|until| reply.day <= until), "{reply:?}");
        assert_eq!(reply.referred_to.is_some(), reply.outcome == "referred", "{reply:?}");
    }
}
