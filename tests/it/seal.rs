//! Sealed years: no change affects a sealed figure, and later changes are in the next report.

use std::collections::BTreeMap;

use doithoai::inside::figures;
use doithoai::inside::store;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::Value as Json;

use crate::json_figures::listed;
use crate::support::{Register, words};
use crate::undo::{LINES, office};

const AS_OF: &str = "2019-06-01";

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
    "undo",
];

/// The recomputed figures of the sealed year.
fn sealed(register: &Register) -> BTreeMap<String, Json> {
    let mut book = store::Register::open(&register.path("doithoai.db")).expect("a register");
    let day = AS_OF.parse().expect("a day");
    let figures = book.read(|reader| Ok(figures::of_year(reader, 2019, day)?.figures()));
    listed(&figures.expect("figures")).into_iter().collect()
}

#[test]
fn no_change_moves_a_figure_of_a_sealed_year() {
    let cases =
        std::env::var("DOITHOAI_CASES").ok().and_then(|count| count.parse().ok()).unwrap_or(6);
    let mut runner =
        TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    let before = prop::collection::vec(0..LINES.len() * 2 / 3, 8..24);
    let after = prop::collection::vec(0..LINES.len() + LATER.len(), 16..40);
    let outcome = runner.run(&(before, after), |(before, after)| {
        let register = office();
        before.into_iter().for_each(|place| drop(register.run(words(LINES[place]))));
        register.run(["close", "2019", "--as-of", AS_OF, "--force"]).success();
        let figures = sealed(&register);
        for place in after {
            let line = LINES
                .get(place)
                .or_else(|| LATER.get(place.wrapping_sub(LINES.len())))
                .expect("a line");
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
        "assign extend dong-lac-2019-1.1 --by 5 --why chờ",
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
