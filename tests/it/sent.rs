//! Reports that were sent: noted, listed, and compared with the register of today.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::support::{Register, words};
use crate::undo::{LINES, office};

/// A commune whose year was reported, and what was entered afterwards.
fn sent(lang: &'static str) -> Register {
    let register = office().speaking(lang);
    for line in [LINES[0], LINES[2], LINES[12], LINES[7]] {
        register.does(line);
    }
    register.does(
        "report year 2019 --as-of 20/6/2019 -o nam.docx --sent 12/BC-UBND --to 'UBND tỉnh Mẫu'",
    );
    register
}

/// The text with each SHA-256 of a file as `SHA256`: it changes with the program.
fn without_sha256(text: &str) -> String {
    let is_digest =
        |word: &str| word.len() == 64 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let masked = |word: &str| if is_digest(word) { "SHA256".to_owned() } else { word.to_owned() };
    let line = |line: &str| {
        let cells = line.split(',').map(|cell| cell.split(' ').map(masked).collect::<Vec<_>>());
        cells.map(|words| words.join(" ")).collect::<Vec<_>>().join(",")
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_sent_report_is_noted_listed_and_compared_in_both_languages() {
    for lang in ["vi", "en"] {
        let register = sent(lang);
        let told = register.transcript(
            "
            list sent-reports
            show report-1
            report changes report-1
            record session --unit an-lam --on 3/6/2019 --host secretary --attended 40
            agency add 'Phòng khác'
            edit dong-lac-2019-1 --attended 90
            report changes report-1
            report units 2019 --as-of 20/6/2019 --quiet
            undo
            undo
            undo
            undo
            report units 2019 -o don-vi.csv --sent 13/BC --on 19/6/2019
            list sent-reports --format csv
            export out
            show report-9
            report changes
            report changes dong-lac-2019-1
            report year 2019 --sent 14/BC
            report year 2019 -o - --sent 14/BC
            report outlook 2019 -o x.csv --sent 14/BC
            report year 2019 -o x.csv --sent ' '
            report changes report-1 --as-of 1/1/2019
        ",
        );
        let digest = Sha256::digest(std::fs::read(register.path("nam.docx")).expect("a file"));
        let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        assert!(told.contains(&digest), "the file's own");
        insta::assert_snapshot!(format!("sent_{lang}"), without_sha256(&told));
    }
}

#[test]
fn a_sealed_year_is_a_sent_report_with_a_lock() {
    let register = sent("en");
    register.does("close 2018 --as-of 20/6/2019");
    let all = register.json(["list", "sent-reports"]);
    assert_eq!(all[1]["code"], "report-2");
    assert_eq!((&all[0]["sealed"], &all[1]["sealed"]), (&Value::Null, &true.into()));
    register.does("reopen 2018 --why x");
    register.does("record session --unit an-lam --on 3/6/2018 --host secretary --force");
    let changes = register.json(["report", "changes", "report-2"]);
    let entries: Vec<&str> = changes["entries"]
        .as_array()
        .expect("entries")
        .iter()
        .map(|entry| entry["command"].as_str().expect("a command"))
        .collect();
    assert!(entries.len() == 1 && entries[0].contains("3/6/2018"), "{changes}");
    assert_eq!(changes["entries"][0]["records"][0], "an-lam-2018-1");
}

/// What moved, by figure: as sent and as it is.
fn moved(changes: &Value) -> BTreeMap<String, (Value, Value)> {
    let all = changes["figures"].as_array().expect("figures");
    all.iter()
        .map(|one| {
            let name = one["figure"].as_str().expect("a name").to_owned();
            (name, (one["sent"].clone(), one["now"].clone()))
        })
        .collect()
}

/// Each moved figure has an entry that moves it, and an entry is named only where it moves one.
fn entries_account_for_what_moved(
    before: &[&'static str],
    after: &[&'static str],
) -> Result<(), TestCaseError> {
    let register = office();
    let run = |line: &&str| {
        let output = register.run(words(line));
        prop_assert!(output.code < 4, "{line}: {output}");
        Ok(())
    };
    before.iter().try_for_each(run)?;
    register.does("report year 2019 --as-of 20/6/2019 -o nam.json --format json --sent 1/BC");
    let then = register.json(["report", "year", "2019", "--as-of", "2019-06-20"]);
    after.iter().try_for_each(run)?;
    let changes = register.json(["report", "changes", "report-1"]);
    let figures = |entry: i64| {
        let known = format!("--known-on=#{entry}");
        let mut report = register.json(["report", "year", "2019", "--as-of", "2019-06-20", &known]);
        report.as_object_mut().expect("a report").remove("warnings");
        report
    };
    let last = register.journal_length() as i64;
    let first = changes["sent"]["entry"].as_i64().expect("an entry");
    let mut sent = then;
    sent.as_object_mut().expect("a report").remove("warnings");
    prop_assert_eq!(&figures(first), &sent);
    prop_assert_eq!(moved(&changes).is_empty(), figures(last) == sent);
    let named: Vec<i64> = changes["entries"]
        .as_array()
        .expect("entries")
        .iter()
        .map(|entry| entry["entry"].as_i64().expect("a number"))
        .collect();
    prop_assert_eq!(named.is_empty(), moved(&changes).is_empty());
    for entry in &named {
        prop_assert!(figures(entry - 1) != figures(*entry), "{entry} moves a figure");
    }
    Ok(())
}

#[test]
fn entries_named_move_figures_and_account_for_all_that_moved() {
    let cases =
        std::env::var("DOITHOAI_CASES").ok().and_then(|count| count.parse().ok()).unwrap_or(4);
    let mut runner =
        TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    let line = || prop_oneof![0..LINES.len() / 2, 0..LINES.len()].prop_map(|place| LINES[place]);
    let lines = |range| prop::collection::vec(line(), range);
    let outcome = runner.run(&(lines(4..16), lines(4..16)), |(before, after)| {
        entries_account_for_what_moved(&before, &after)
    });
    outcome.expect("entries that account for what moved");
}
