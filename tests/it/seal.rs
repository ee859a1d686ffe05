//! Sealed years: no change affects a sealed figure, and later changes are in the next report.

use std::collections::BTreeMap;

use doithoai::inside::figures;
use doithoai::inside::model::read_whole_year;
use doithoai::inside::store;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use rusqlite::Connection;
use serde_json::Value as Json;
use sha2::{Digest, Sha256};

use crate::json_figures::listed;
use crate::support::{Register, words};
use crate::undo::{LINES, office};

const AS_OF: &str = "2019-06-01";

/// The years that are sealed: two that overlap, and one that ended on 14/12/2018.
const SEALED: [&str; 3] = ["2019", "2019@14", "2018@14"];

/// Lines about days around the borders of these years.
const BORDERS: &[&str] = &[
    "record session --unit an-lam --on 14/12/2018 --host chair",
    "record session --unit an-lam --on 15/12/2018 --host chair",
    "record total --unit an-lam --period 2018-12 --sessions 2",
    "record total --unit dong-lac --period 2018-12@14 --sessions 2",
    "record total --unit dong-lac --period 2019-01@14 --sessions 2",
    "plan add --unit an-lam --month 2018-12 --host chair",
    "plan add --unit an-lam --on 14/12/2018 --host chair",
    "record session --plan an-lam-2018-k1 --on 3/1/2019",
    "record session --plan an-lam-2018-k2 --on 4/1/2019",
    "edit an-lam-2018-1 --on 20/12/2018",
    "edit an-lam-2018-2 --on 10/12/2018",
    "remove an-lam-2019-1",
    "record coverage --unit an-lam --until 14/12/2018",
    "record coverage --unit an-lam --from 15/12/2018 --until 31/12/2018",
    "edit coverage-1 --until 13/12/2018",
    "edit coverage-1 --from 1/1/2019 --until 5/1/2019",
    "rule set minimum 1 --from 1/12/2018",
];

/// Lines about days after the seal's, or about other years.
const LATER: &[&str] = &[
    "record reply dong-lac-2019-1.1 --on 10/6/2019 --outcome resolved",
    "record check dong-lac-2019-1.1 --on 12/6/2019 --by 'Ủy ban Mẫu' --result done",
    "assign withdraw dong-lac-2019-1.1 --why rút --on 15/6/2019",
    "record session --unit dong-lac --on 4/6/2019 --host chair",
    "record session --unit an-lam --on 5/3/2018 --host chair",
    "unit rename an-lam --to 'An Lâm Mới' --on 1/1/2020",
    "unit end an-lam --on 1/5/2019",
    "rule set minimum 2",
    "rule set minimum 5 --from 1/1/2020",
    "holiday add 30/5/2019 --name 'Ngày riêng'",
    "purge dong-lac-2019-1.1 --yes",
    "plan add --unit an-lam --month 2019-11 --host chair",
    "record total --unit an-lam --period 2019-05 --sessions 4",
    "record total --unit an-lam --period 2019 --sessions 4",
    "record coverage --unit an-lam --until 15/6/2019",
    "record coverage --unit an-lam --from 2/6/2019 --until 15/6/2019",
    "edit coverage-1 --until 16/6/2019 --note khác",
    "undo",
];

/// The recomputed figures of the sealed years.
fn sealed(register: &Register) -> BTreeMap<String, Json> {
    let mut book = store::Register::open(&register.path("doithoai.db"), &store::Upgrade::none())
        .expect("a register");
    let day = AS_OF.parse().expect("a day");
    let mut all = BTreeMap::new();
    for year in SEALED {
        let period = read_whole_year(year).expect("a year");
        let figures = book.read(|reader| Ok(figures::of_year(reader, &period, day)?.figures()));
        let figures = listed(&figures.expect("figures")).into_iter();
        all.extend(figures.map(|(name, value)| (format!("{year} {name}"), value)));
    }
    all
}

#[test]
fn no_change_moves_a_figure_of_a_sealed_year() {
    let cases =
        std::env::var("DOITHOAI_CASES").ok().and_then(|count| count.parse().ok()).unwrap_or(6);
    let mut runner =
        TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    let lines: Vec<&str> = [BORDERS, LINES, LATER].concat();
    let before = prop::collection::vec(0..BORDERS.len() + LINES.len() * 2 / 3, 8..24);
    let after = prop::collection::vec(0..lines.len(), 16..40);
    let outcome = runner.run(&(before, after), |(before, after)| {
        let register = office();
        before.into_iter().for_each(|place| drop(register.run(words(lines[place]))));
        for year in SEALED {
            register.run(["close", year, "--as-of", AS_OF, "--force"]).success();
        }
        let figures = sealed(&register);
        for place in after {
            let line = lines[place];
            let output = register.run(words(line));
            prop_assert!(output.code < 4, "{}: {output}", line);
            prop_assert_eq!(&sealed(&register), &figures, "{}: {}", line, output);
        }
        prop_assert_eq!(register.run(["verify"]).code, 0);
        Ok(())
    });
    outcome.expect("the same figures");
}

/// A sealed register with a session, two petitions, one of them assigned, and a plan.
fn closed() -> Register {
    let register = office();
    for place in [0, 2, 6, 12, 17] {
        register.run(words(LINES[place])).success();
    }
    register
        .does("record petition dong-lac-2019-1 --text 'Rác chưa thu gom' --petitioner 'Lê Mẫu'");
    register.run(["close", "2019", "--as-of", AS_OF, "--force"]).success();
    register
}

#[test]
fn what_happened_by_the_day_is_refused_and_what_happens_later_is_not() {
    let register = closed();
    let refused = [
        "record session --unit an-lam --on 1/6/2019 --host chair",
        "record petition dong-lac-2019-1 --text 'Cầu hỏng'",
        "record ballot dong-lac-2019-1 --issued 1 --returned 1 --very-satisfied 1 --satisfied 0 --dissatisfied 0",
        "record reply dong-lac-2019-1.1 --on 1/6/2019 --outcome resolved",
        "record review dong-lac-2019-1 --on 1/6/2019",
        "assign dong-lac-2019-1.2 --to tnmt --on 1/6/2019",
        "assign extend dong-lac-2019-1.1 --by 5 --why chờ --on 1/6/2019",
        "edit dong-lac-2019-1 --note 'sửa'",
        "edit dong-lac-2019-1.1 --text 'Đường hỏng'",
        "remove dong-lac-2019-1/conclusion",
        "remove dong-lac-2019-1.2",
        "plan postpone dong-lac-2019-k1 --why bão",
        "plan add --unit an-lam --month 2019-11 --host chair",
        "record total --unit an-lam --period 2019-05 --sessions 4",
        "rule set minimum 2",
        "unit end an-lam --on 1/5/2019",
        "unit add 'Xã Mới' --parent nam-sach",
        "undo",
    ];
    for line in refused {
        let output = register.run(words(line)).exits(1);
        assert!(output.stderr.contains("sealed"), "{line}: {output}");
        assert!(output.stderr.contains("as of 01/06/2019"), "{line}: {output}");
        assert!(output.stderr.contains("doithoai reopen 2019"), "{line}: {output}");
    }
    let taken = [
        "record session --unit an-lam --on 2/6/2019 --host chair",
        "record reply dong-lac-2019-1.1 --on 2/6/2019 --outcome resolved",
        "record publication dong-lac-2019-1 --on 2/6/2019 --channel 'loa'",
        "assign extend dong-lac-2019-1.1 --to 30/6/2019 --why chờ --on 2/6/2019",
        "assign dong-lac-2019-1.2 --to tnmt --on 2/6/2019",
        "record session --unit an-lam --on 1/6/2018 --host chair",
        "record total --unit an-lam --period 2018 --sessions 4",
        "record total --unit an-lam --period 2019 --sessions 4",
        "rule set minimum 2 --from 1/1/2020",
        "unit rename an-lam --to 'An Lâm Mới' --on 1/1/2020",
        "agency add 'Phòng khác'",
        "undo",
        "purge dong-lac-2019-1.1 --yes",
    ];
    for line in taken {
        register.run(words(line)).success();
    }
}

#[test]
fn a_reopened_year_tells_what_changed_until_it_is_sealed_anew() {
    let register = closed();
    let year = ["report", "year", "2019", "--as-of", AS_OF];
    let told = |register: &Register| {
        let warnings = register.json(year)["warnings"].clone();
        let found = warnings
            .as_array()
            .expect("warnings")
            .iter()
            .find(|one| one["code"] == "changed_since_seal");
        found.map(|warning| warning["refs"].clone())
    };
    register.run(["reopen", "2019", "--why", "Nhập sót một ý kiến"]).success();
    assert_eq!(told(&register), None, "nothing has changed yet");
    register
        .run([
            "record",
            "petition",
            "dong-lac-2019-1",
            "--text",
            "Cầu hỏng",
            "--field",
            "transport",
        ])
        .success();
    let refs = told(&register).expect("a warning");
    assert!(
        refs.as_array().expect("paths").contains(&"petitions.by_field.transport.total".into()),
        "{refs}"
    );
    let shown = register.run(year).success().stdout;
    assert!(shown.contains("Nhập sót một ý kiến") && shown.contains("petitions.total"), "{shown}");
    register.run(["undo"]).success();
    assert_eq!(told(&register), None, "undone, it is as it was sealed");
    register.run(["redo"]).success();
    let again = register.json(["close", "2019", "--as-of", AS_OF, "--force"]);
    assert_eq!(again["code"], "2019");
    assert_eq!(told(&register), None, "sealed anew");
    let refused = register.run(["undo"]).exits(1);
    assert!(refused.stderr.contains("sealed"), "a seal is opened, not undone: {refused}");
    register.run(["verify"]).success();
}

/// A register on 20/01/2027 with sessions on both sides of both borders of 2026@14.
fn borders(lang: &str) -> Register {
    let register = Register::empty().on("2027-01-20").speaking(lang);
    register.does(
        "
        init --no-list --unit 'Nam Sách' --kind district --rules nam-sach-2019
        unit add 'xã Đồng Lạc' --code dong-lac --parent nam-sach
        record session --unit dong-lac --on 14/12/2025 --host chair
        record session --unit dong-lac --on 15/12/2025 --host chair
        record session --unit dong-lac --on 14/12/2026 --host chair
        record session --unit dong-lac --on 15/12/2026 --host chair
    ",
    );
    register
}

/// Runs lines: those that name a sealed year are refused with the way to reopen it.
fn runs(register: &Register, lines: &[(&str, Option<&str>)]) {
    for (line, sealed) in lines {
        let output = register.run(words(line));
        let way = sealed.map(|year| format!(": doithoai reopen {year} --why 'reason'"));
        match way {
            Some(way) => {
                assert_eq!(output.code, 1, "{line}: {output}");
                assert!(output.stderr.contains(&way), "{line}: {output}");
            }
            None => assert_eq!(output.code, 0, "{line}: {output}"),
        }
    }
}

#[test]
fn a_year_with_a_cut_off_day_protects_its_own_days_beside_the_calendar_year() {
    let register = borders("en");
    let sessions = |year: &str| {
        register.json(["report", "year", year, "--as-of", "2027-01-20"])["sessions"]["total"]
            .clone()
    };
    assert_eq!([sessions("2026@14"), sessions("2026")], [2, 2].map(Json::from));
    register.does("close 2026@14");
    runs(
        &register,
        &[
            ("edit dong-lac-2025-1 --attended 10", None),
            ("edit dong-lac-2025-2 --attended 10", Some("2026@14")),
            ("edit dong-lac-2026-1 --attended 10", Some("2026@14")),
            ("edit dong-lac-2026-2 --attended 10", None),
            ("edit dong-lac-2025-1 --on 16/12/2025", Some("2026@14")),
            ("edit dong-lac-2026-2 --on 13/12/2026", Some("2026@14")),
            ("record session --unit dong-lac --on 1/1/2026 --host chair", Some("2026@14")),
            ("record session --unit dong-lac --on 20/1/2027 --host chair", None),
            ("record total --unit dong-lac --period 2026-06 --sessions 2", Some("2026@14")),
            ("record total --unit dong-lac --period 2026-01@14 --sessions 2", Some("2026@14")),
            ("record total --unit dong-lac --period 2026-12 --sessions 2", Some("2026@14")),
            ("record total --unit dong-lac --period 2027-01 --sessions 2", None),
            ("plan add --unit dong-lac --month 6/2026 --host chair", Some("2026@14")),
            // Months that lie only partly in the year are not counted in it.
            ("plan add --unit dong-lac --month 12/2025 --host chair", None),
            ("plan add --unit dong-lac --month 12/2026 --host chair", None),
            ("plan move dong-lac-2026-k1 --on 10/12/2026", Some("2026@14")),
            ("rule set minimum 2 --from 1/1/2025", Some("2026@14")),
            ("rule set minimum 2 --from 1/1/2027", None),
            ("undo", None),
        ],
    );
    register.does("close 2026");
    runs(
        &register,
        &[
            ("edit dong-lac-2025-2 --attended 10", Some("2026@14")),
            ("edit dong-lac-2026-1 --attended 10", Some("2026")),
            ("edit dong-lac-2026-2 --attended 11", Some("2026")),
            ("edit dong-lac-2025-1 --attended 11", None),
            ("reopen 2026@14 --why 'Xã gửi bổ sung'", None),
            ("edit dong-lac-2025-2 --attended 10", None),
            ("edit dong-lac-2026-1 --attended 10", Some("2026")),
            ("undo", None),
            ("redo", None),
            ("verify", None),
        ],
    );
    let told = |year: &str| {
        let report = register.json(["report", "year", year, "--as-of", "2027-01-20"]);
        let warnings = report["warnings"].as_array().expect("warnings").clone();
        warnings.into_iter().find(|one| one["code"] == "changed_since_seal")
    };
    let warning = told("2026@14").expect("a warning");
    assert_eq!(
        warning["refs"],
        serde_json::json!(["sessions.attended", "units.dong-lac.attended"])
    );
    assert_eq!(told("2026"), None);
    assert_eq!(register.json(["close", "2026@14"])["code"], "2026@14");
    assert_eq!(told("2026@14"), None);
    register.does("verify");
}

#[test]
fn what_is_said_of_a_year_with_a_cut_off_day_names_its_days() {
    let lines = "
        close 2027@14
        close 2026@14 --as-of 13/12/2026
        close 2026@14 --as-of 21/1/2027
        close 2026@29
        close 2026-H1@14
        close 1900@14
        close 'năm 2026@14' --dry-run
        reopen 2026@14 --why sai
        close 2026@14
        close 2026@14
        log -n 1
        undo
        edit dong-lac-2026-1 --attended 10
        holiday add 1/7/2026 --name 'Ngày riêng'
        rule set minimum 2 --from 1/1/2025
        reopen 2026 --why sai
        reopen 2026@14 --why ''
        reopen 2026@14 --why 'Xã gửi bổ sung'
        undo
        edit dong-lac-2026-1 --attended 10
        report units 2026@14
        report year 2026@14 --format md
        close 2026@14
        purge --before 2026@14
    ";
    insta::assert_snapshot!("seal_cut_off_vi", borders("vi").transcript(lines));
    insta::assert_snapshot!("seal_cut_off_en", borders("en").transcript(lines));
}

#[test]
fn the_hash_covers_the_code_of_the_year_the_day_and_the_figures() {
    let register = borders("en");
    for year in ["2026", "2026@14"] {
        register.run(["close", year, "--as-of", "2027-01-02"]).success();
        let conn = Connection::open(register.path("doithoai.db")).expect("the register");
        let (figures, hash): (String, String) = conn
            .query_row("SELECT figures, hash FROM seal ORDER BY id DESC LIMIT 1", [], |row| {
                Ok((row.get("figures")?, row.get("hash")?))
            })
            .expect("a seal");
        let digest = Sha256::digest(format!("{year} 2027-01-02\n{figures}"));
        let expected: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hash, expected, "{year}");
    }
    // The other code does not fit the hash.
    let conn = Connection::open(register.path("doithoai.db")).expect("the register");
    conn.execute("UPDATE seal SET cut_off = 15 WHERE cut_off = 14", []).expect("a change");
    let found = register.run(["verify"]).exits(3).stdout;
    assert!(
        found.contains("The seal of 2026 (16/12/2025–15/12/2026) (table seal, row 2)"),
        "{found}"
    );
}

/// A session after the year by which a plan entry of the year was held moved its sealed figures.
#[test]
fn a_session_after_the_year_is_protected_if_it_holds_a_plan_entry_of_the_year() {
    let register = office();
    register.does(
        "
        plan add --unit dong-lac --on 20/12/2018 --host chair
        plan add --unit dong-lac --month 12/2018 --host chair
        record session --plan dong-lac-2018-k1 --on 5/1/2019
        record session --unit dong-lac --on 6/1/2019 --host chair
        close 2018
    ",
    );
    runs(
        &register,
        &[
            ("edit dong-lac-2019-1 --plan ''", Some("2018")),
            ("remove dong-lac-2019-1", Some("2018")),
            ("record session --plan dong-lac-2018-k2 --on 7/1/2019", Some("2018")),
            ("remove dong-lac-2019-2", None),
            ("verify", None),
        ],
    );
}
