//! A register and an export of version 0.1.0 (`tests/it/files/v0.1`, made by its `make.sh`) open, verify and report.
//!
//! The register has mergers, a split, extensions, transfers, a withdrawal, a purge, a sealed year, a merged bundle and codes such as `A_01`.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::support::Register;

/// The years of the reports that 0.1.0 left, all as of 31/12/2025.
const YEARS: [&str; 3] = ["2023", "2024", "2025"];

fn kept(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/files/v0.1").join(name)
}

/// The register of 0.1.0 in a folder of its own.
fn old_register() -> Register {
    let register = Register::empty().on("2026-01-15");
    let path = register.path("doithoai.db");
    fs::copy(kept("register.db"), &path).expect("a copy");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).expect("as the program had made it");
    register
}

/// What 0.1.0 reported of a year.
fn reported(year: &str) -> Value {
    let text = fs::read(kept(&format!("reports/year-{year}.json"))).expect("a report");
    serde_json::from_slice(&text).expect("JSON")
}

#[test]
fn a_register_of_0_1_opens_verifies_and_can_be_written() {
    let register = old_register();
    register.run(["verify"]).success();
    let codes = register.json(["list", "sessions"]);
    let codes: Vec<&str> =
        codes.as_array().expect("sessions").iter().filter_map(|line| line["code"].as_str()).collect();
    assert!(codes.contains(&"A_01") && codes.contains(&"Hop:(2)*"), "odd codes stay: {codes:?}");
    register.does("record session --unit ha-thuong --on 10/1/2026 --host chair\nundo\nverify");
}

/// S13's kind: entries that 0.1 left without a mark are judged by what they did, and only where nothing tells it by their command.
#[test]
fn an_undo_judges_the_entries_of_0_1_rightly() {
    let register = old_register();
    let log = register.json(["log", "-n", "1000"]);
    let log = log.as_array().expect("entries");
    let named = |word: &str| {
        let all = log.iter().filter(|entry| entry["command"].as_str().is_some_and(|line| line.contains(word)));
        all.map(|entry| entry["entry"].to_string()).collect::<Vec<_>>()
    };
    for (word, told) in [(" purge ", "blanked who petitioned for good"), (" close ", "a seal is opened, not undone")] {
        let entries = named(word);
        assert!(!entries.is_empty(), "{word}");
        for entry in entries {
            let refused = register.run(["undo", &entry]).exits(1);
            assert!(refused.stderr.contains(told), "{word}: {refused}");
        }
    }
    register.run(["verify"]).success();
}

#[test]
fn a_register_of_0_1_reports_what_it_reported() {
    let register = old_register();
    for year in YEARS {
        let report = register.json(["report", "year", year, "--as-of", "2025-12-31"]);
        assert_eq!(report, reported(year), "{year}");
    }
}
