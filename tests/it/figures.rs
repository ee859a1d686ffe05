//! The year's figures of random registers against the independent reference.

use std::cell::Cell;
use std::env;
use std::fmt::Write as _;
use std::path::Path;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestError, TestRunner};

use crate::reference::brute::{falsehoods, truth};
use crate::reference::calendar::{Period, day, days_after};
use crate::reference::compare;
use crate::reference::random::{Case, case};
use crate::reference::records::*;
use crate::reference::small::small;
use crate::support::Register;

/// The number of random registers; `DOITHOAI_CASES` overrides it.
pub fn cases(default: u32) -> Config {
    let cases =
        env::var("DOITHOAI_CASES").ok().and_then(|count| count.parse().ok()).unwrap_or(default);
    Config { cases, failure_persistence: None, max_shrink_iters: 400, ..Config::default() }
}

/// A register with the contents of the books.
pub fn register_of(books: &Books, unit: &str) -> Register {
    let register = Register::empty();
    let tables = register.path("tables");
    std::fs::create_dir(&tables).expect("a folder");
    books.write_csv(&tables).expect("written tables");
    let units = tables.join("units.csv");
    let rules = books.first_rules.name();
    let init = ["init", "--unit", unit, "--rules", rules, "--units"]
        .map(Into::into)
        .into_iter()
        .chain([units.into_os_string()]);
    register.run(init).success();
    register.run(["import".into(), tables.into_os_string()]).success();
    register
}

/// Panics with the smallest failing case, its tables as CSV.
pub fn told(outcome: Result<(), TestError<Case>>) {
    let (reason, case) = match outcome {
        Ok(()) => return,
        Err(TestError::Fail(reason, case)) => (reason, case),
        Err(error) => panic!("{error}"),
    };
    let folder = tempfile::tempdir().expect("a folder");
    case.books.write_csv(folder.path()).expect("written tables");
    let mut tables = String::new();
    for entry in std::fs::read_dir(folder.path()).expect("a folder") {
        let path = entry.expect("a file").path();
        let text = std::fs::read_to_string(&path).expect("a table");
        if text.lines().count() > 1 {
            writeln!(tables, "-- {}\n{text}", path.file_name().expect("a name").display())
                .expect("text");
        }
    }
    panic!("{reason}\nreport {}\n{tables}", case.arguments().join(" "));
}

fn report_agrees(case: &Case, verified: bool) -> Result<(), TestCaseError> {
    let register = register_of(&case.books, &case.register.0);
    let report =
        register.run(["report".to_owned()].into_iter().chain(case.arguments())).success().json();
    compare(&report, &case.report()).map_err(TestCaseError::fail)?;
    if verified {
        let output = register.run(["verify"]);
        prop_assert_eq!(output.code, 0, "{}", output);
    }
    Ok(())
}

#[test]
fn the_year_of_a_random_register_is_the_reference_s() {
    let tried = Cell::new(0_u32);
    let mut runner = TestRunner::new(cases(48));
    let outcome = runner.run(&case(), |case| {
        tried.set(tried.get() + 1);
        report_agrees(&case, tried.get() % 8 == 1)
    });
    told(outcome);
}

/// Small registers, of which every completion of what is unknown can be tried: the program agrees
/// with the reference, and says nothing that a completion denies.
#[test]
fn what_the_program_proves_of_a_small_register_holds_whatever_the_unknown_was() {
    let outcome = TestRunner::new(cases(24)).run(&small(), |small| {
        let case = small.case();
        let register = register_of(&case.books, &case.register.0);
        let report = register
            .run(["report".to_owned()].into_iter().chain(case.arguments()))
            .success()
            .json();
        compare(&report, &case.report()).map_err(TestCaseError::fail)?;
        let denied = truth(&small, &report).map(|truth| falsehoods(&report, &truth));
        prop_assert!(denied.as_ref().is_none_or(Vec::is_empty), "{:?}", denied);
        Ok(())
    });
    if let Err(error) = outcome {
        panic!("{error}");
    }
}

/// A session and an assignment on every other day of 2025, the year's packaged holidays, and this
/// day counting.
fn a_year_of_terms(kind: &str) -> Books {
    let unit = |code: &str, kind: &'static str, parent: Option<&str>| UnitRow {
        code: code.to_owned(),
        name: code.to_owned(),
        kind,
        parent: parent.map(str::to_owned),
        ..UnitRow::default()
    };
    let mut books = Books {
        units: vec![
            unit("nam-sach", "district", None),
            unit("dong-lac", "commune", Some("nam-sach")),
        ],
        agencies: vec![AgencyRow {
            code: "tnmt".to_owned(),
            name: "Phòng TNMT".to_owned(),
            unit: None,
        }],
        rules: vec![RuleRow {
            key: "due_kind",
            value: kind.to_owned(),
            from: Some(day(2024, 1, 1)),
            source: None,
        }],
        packaged: packaged_holidays(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("data/holidays.csv"),
        ),
        ..Books::default()
    };
    assert!(books.packaged.len() > 100, "the packaged days off");
    for number in 1..=180 {
        let session = SessionRow {
            code: format!("dong-lac-2025-{number}"),
            unit: "dong-lac".to_owned(),
            day: days_after(day(2025, 1, 1), 2 * number - 2),
            hosts: ["chair"].into(),
            ..SessionRow::default()
        };
        let petition = format!("{}.1", session.code);
        books.petitions.push(PetitionRow {
            code: petition.clone(),
            session: session.code.clone(),
            text: format!("Đề nghị {number}"),
            ..PetitionRow::default()
        });
        let agency = "tnmt".to_owned();
        books.assignments.push(AssignmentRow { petition, agency, ..AssignmentRow::default() });
        books.sessions.push(session);
    }
    books
}

#[test]
fn terms_over_the_packaged_days_off_end_as_in_the_reference() {
    let period = Period::year(2025);
    for kind in ["calendar-roll", "working"] {
        let books = a_year_of_terms(kind);
        let register = register_of(&books, "nam-sach");
        for week in 0..56 {
            let as_of = days_after(day(2025, 1, 10), 7 * week + week % 7);
            let case = Case {
                books: books.clone(),
                period: period.clone(),
                as_of,
                unit: None,
                now: false,
                register: ("nam-sach".to_owned(), "nam-sach".to_owned()),
            };
            let report = register
                .run(["report".to_owned()].into_iter().chain(case.arguments()))
                .success()
                .json();
            compare(&report, &case.report())
                .unwrap_or_else(|different| panic!("{kind} at {as_of}: {different}"));
        }
    }
}
