//! `--known-on`: what was printed is printed again, whatever came later.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::support::{Register, words};
use crate::undo::{LINES, office};
use crate::version_0_1::old_register;

/// Lines that write and are not among [`LINES`].
const MORE: &[&str] = &[
    "undo",
    "undo",
    "redo",
    "field add 'Phòng cháy' --code pccc",
    "field remove pccc",
    "agency rename tnmt --to 'Phòng TNMT mới'",
    "unit end an-lam --on 30/6/2019",
    "plan cancel dong-lac-2019-k1 --why 'trùng lịch'",
    "plan suggest 2019 --accept",
    "record publication dong-lac-2019-1 --on 25/5/2019 --channel 'Niêm yết'",
    "record petition dong-lac-2019-1 --text 'Nửa đầu' --part-of dong-lac-2019-1.1",
    "record reply dong-lac-2019-1.2 --agency tnmt --on 1/6/2019 --outcome promised --until 1/7/2019",
    "rule use nam-sach-2019 --from 1/1/2019",
    "rule set threshold_percent none --from 1/1/2019",
    "holiday remove 28/5/2019",
    "record coverage --unit nam-sach --scope communes --until 31/5/2019",
    "close 2018 --as-of 20/6/2019",
    "reopen 2018 --why 'sửa'",
    "bundle make -o ours.dtb --force",
    "bundle resolve tnmt --take 2",
    "purge dong-lac-2019-1.1 --yes",
    "verify --rebuild",
];

/// What is printed of a register; petitioners are in the last, which a purge changes for good.
const PRINTS: &[&str] = &[
    "report year 2019 --as-of 20/6/2019 --json",
    "report year 2019 --as-of 20/6/2019 --lang vi",
    "report units 2019 --format csv",
    "report agencies 2019 --format md",
    "report coverage 2019",
    "report repeats 2019",
    "list petitions",
    "list assignments --json",
    "list sessions --wide",
    "list steps --format csv",
    "list rules",
    "list units --json",
    "show dong-lac-2019-1",
    "show dong-lac-2019-1 --json",
];

fn prints(register: &Register, known: Option<usize>) -> Vec<(i32, String)> {
    let print = |line: &&str| {
        let mut line = words(line);
        line.extend(known.map(|entry| format!("--known-on=#{entry}")));
        let output = register.run(line);
        (output.code, output.stdout)
    };
    PRINTS.iter().map(print).collect()
}

/// A line or the moment of a print.
#[derive(Clone, Debug)]
enum Step {
    Line(&'static str),
    Print,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        8 => (0..LINES.len() / 2).prop_map(|place| Step::Line(LINES[place])),
        4 => (0..LINES.len()).prop_map(|place| Step::Line(LINES[place])),
        4 => (0..MORE.len()).prop_map(|place| Step::Line(MORE[place])),
        1 => Just(Step::Print),
    ]
}

/// Takes the steps, then compares each print with the one made looking back.
fn looks_back(steps: Vec<Step>) -> Result<(), TestCaseError> {
    let register = office();
    let mut printed = Vec::new();
    let mut purged = false;
    for step in steps {
        match step {
            Step::Line(line) => {
                let output = register.run(words(line));
                prop_assert!(output.code < 4, "{line}: {output}");
                purged |= line.starts_with("purge") && output.code == 0;
            }
            Step::Print => {
                printed.push((register.journal_length(), prints(&register, None), purged))
            }
        }
    }
    let (bytes, length) =
        (std::fs::read(register.path("doithoai.db")).expect("a file"), register.journal_length());
    for (entry, then, was_purged) in printed {
        let now = prints(&register, Some(entry));
        // Erased personal data stays erased.
        let compared = PRINTS.len() - if purged && !was_purged { 1 } else { 0 };
        for place in 0..compared {
            prop_assert_eq!(&now[place], &then[place], "{} after entry {}", PRINTS[place], entry);
        }
    }
    prop_assert_eq!(register.journal_length(), length);
    prop_assert!(
        std::fs::read(register.path("doithoai.db")).expect("a file") == bytes,
        "nothing is written"
    );
    Ok(())
}

#[test]
fn what_was_printed_is_printed_again_whatever_came_later() {
    let cases =
        std::env::var("DOITHOAI_CASES").ok().and_then(|count| count.parse().ok()).unwrap_or(6);
    let mut runner =
        TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    let outcome = runner.run(&prop::collection::vec(step(), 12..40), looks_back);
    outcome.expect("the same prints");
}

#[test]
fn a_day_is_what_was_known_at_its_end_in_viet_nam() {
    let register = office();
    let register = register.by_clock("2019-06-21");
    register.does(LINES[0]);
    register.does(LINES[2]);
    let then = register.does("list petitions").stdout;
    let register = register.by_clock("2019-06-23");
    register.does("record petition dong-lac-2019-1 --text 'Việc khác'");
    for day in ["21/6/2019", "22/6/2019"] {
        let output = register.does(&format!("list petitions --known-on {day} --today 23/6/2019"));
        assert_eq!(output.stdout, then, "{day}");
    }
    let output = register.run(words("list petitions --known-on 19/6/2019"));
    assert_eq!(output.code, 1, "{output}");
}

#[test]
fn moments_that_do_not_exist_are_refused_in_both_languages() {
    for lang in ["vi", "en"] {
        let register = office().speaking(lang);
        insta::assert_snapshot!(
            format!("known_refused_{lang}"),
            register.transcript(
                "
                report year 2019 --known-on 19/6/2019
                list sessions --known-on '#99'
                show dong-lac --known-on '#x'
                show dong-lac --known-on 'hôm kia kìa'
                list sessions --known-on '#2'
            "
            )
        );
    }
}

/// A register of 0.1 is shown as of every entry since its founding, with a warning where a schema
/// step lies between: what the step made of extensions has no assignment before it.
#[test]
fn a_register_of_0_1_looks_back_across_the_schema_step() {
    let register = old_register();
    register.run(["verify"]).success();
    let last = register.journal_length();
    for entry in 1..=last {
        let known = format!("--known-on=#{entry}");
        let report = register.json(["report", "year", "2024", "--as-of", "31/12/2025", &known]);
        let warnings = report["warnings"].as_array().expect("warnings");
        let warned = warnings.iter().any(|warning| warning["code"] == "schema_changed");
        assert_eq!(warned, entry < last, "{entry}: {warnings:?}");
        let output = register.run(["list", "steps", &known]).success();
        assert_eq!(output.stderr.contains("may differ"), entry < last, "{output}");
    }
}
