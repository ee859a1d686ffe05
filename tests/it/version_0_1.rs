//! A register and an export of version 0.1.0 (`tests/it/files/v0.1`, made by its `make.sh`) can be
//! opened, verified and reported.
//!
//! The register has mergers, a split, extensions, transfers, a withdrawal, a purge, a sealed year,
//! a merged bundle and codes such as `A_01`.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::completion::offered;
use crate::support::Register;

/// The years of the reports by 0.1.0, all as of 31/12/2025.
const YEARS: [&str; 3] = ["2023", "2024", "2025"];

pub fn kept(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/files/v0.1").join(name)
}

/// The register of 0.1.0 in its own folder.
pub fn old_register() -> Register {
    let register = Register::empty().on("2026-01-15");
    let path = register.path("doithoai.db");
    fs::copy(kept("register.db"), &path).expect("a copy");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600))
        .expect("as the program had made it");
    register
}

/// The report of a year by 0.1.0.
fn reported(year: &str) -> Value {
    let text = fs::read(kept(&format!("reports/year-{year}.json"))).expect("a report");
    unworded(serde_json::from_slice(&text).expect("JSON"))
}

/// The report without the sentences of its warnings, which later versions word differently; their
/// codes and references stay.
fn unworded(mut report: Value) -> Value {
    for warning in report["warnings"].as_array_mut().expect("warnings") {
        warning.as_object_mut().expect("a warning").remove("message").expect("a sentence");
    }
    report
}

/// A report with the keys and meanings of 0.1, which knew no online sessions and counted exempt
/// units as met.
fn as_of_0_1(mut report: Value) -> Value {
    let removed = |block: &mut Value, key: &str| {
        block.as_object_mut().and_then(|block| block.remove(key)).expect("a new key")
    };
    assert_eq!(report["schema"], "doithoai.report.year/2");
    report["schema"] = "doithoai.report.year/1".into();
    assert_eq!(removed(&mut report["rules"], "count_online"), false);
    // A register founded anew has a source for it.
    report["rules"]["sources"].as_object_mut().expect("sources").remove("count_online");
    assert_eq!(removed(&mut report["sessions"]["by_form"], "online"), 0);
    let exempt = removed(&mut report["minimum"], "exempt").as_i64().expect("a count");
    for key in ["met", "met_at_least", "met_at_most"] {
        let met = report["minimum"][key].as_i64().expect("a count");
        report["minimum"][key] = (met + exempt).into();
    }
    for key in ["open", "pool_least", "pool_possible"] {
        removed(&mut report["minimum"], key);
    }
    for key in ["complete", "at_most"] {
        removed(&mut report["sessions"], key);
    }
    for key in ["raised", "divided", "by_rule", "moved"] {
        removed(&mut report["petitions"], key);
    }
    for key in ["promised", "referred"] {
        assert_eq!(removed(&mut report["petitions"]["outcomes"], key), 0);
    }
    for key in ["promises", "carried_out"] {
        removed(&mut report, key);
    }
    let agencies = report["agencies"].as_array_mut().expect("agencies");
    // Those that only handed on had no row.
    agencies.retain(|line| line["assigned"] != 0);
    for line in agencies {
        for key in ["by_rule", "handed_on", "handed_on_late"] {
            removed(line, key);
        }
    }
    for unit in report["units"].as_array_mut().expect("units") {
        for key in ["heard_until", "heard_from", "gaps", "open", "possible"] {
            removed(unit, key);
        }
        if unit["state"] == "exempt" {
            unit["state"] = "met".into();
        }
    }
    report
}

#[test]
fn a_register_of_0_1_opens_verifies_and_can_be_written() {
    let register = old_register();
    register.run(["verify"]).success();
    let codes = register.json(["list", "sessions"]);
    let codes: Vec<&str> = codes
        .as_array()
        .expect("sessions")
        .iter()
        .filter_map(|line| line["code"].as_str())
        .collect();
    assert!(codes.contains(&"A_01") && codes.contains(&"Hop:(2)*"), "odd codes stay: {codes:?}");
    register.does("record session --unit ha-thuong --on 10/1/2026 --host chair\nundo\nverify");
}

/// Similar to S13: entries that 0.1 left without a mark are classified by their changes, and by
/// their command only if these do not tell.
#[test]
fn an_undo_judges_the_entries_of_0_1_rightly() {
    let register = old_register();
    let log = register.json(["log", "-n", "1000"]);
    let log = log.as_array().expect("entries");
    let named = |word: &str| {
        let all = log
            .iter()
            .filter(|entry| entry["command"].as_str().is_some_and(|line| line.contains(word)));
        all.map(|entry| entry["entry"].to_string()).collect::<Vec<_>>()
    };
    for (word, told) in [
        (" purge ", "it erased personal data"),
        (" close ", "a sealed year is reopened, not undone"),
    ] {
        let entries = named(word);
        assert!(!entries.is_empty(), "{word}");
        for entry in entries {
            let refused = register.run(["undo", &entry]).exits(1);
            assert!(refused.stderr.contains(told), "{word}: {refused}");
        }
    }
    register.run(["verify"]).success();
}

/// Says that every session is in the register, as 0.1 took it to be.
fn nothing_is_missing(register: &Register) {
    register.does(
        "record coverage --unit binh-lam --scope communes --from 1/1/2023 --until 31/12/2025",
    );
}

#[test]
fn a_register_of_0_1_reports_what_it_reported() {
    let register = old_register();
    // What an office says of the days of a sealed year would move its figures.
    register.does("reopen 2024 --why 'báo cáo đủ'");
    nothing_is_missing(&register);
    for year in YEARS {
        let as_of = |day: &str| {
            as_of_0_1(unworded(register.json(["report", "year", year, "--as-of", day])))
        };
        let mut report = as_of("2025-12-31");
        // The transfers have the days of their entries, which the register took from the clock.
        report["agencies"] = as_of("2027-12-31")["agencies"].take();
        assert_eq!(report, reported(year), "{year}");
    }
}

/// A new register with the same units, before the export's tables.
fn fresh_register() -> Register {
    let register = Register::empty().on("2026-01-15");
    let units = kept("export/units.csv");
    register
        .run([
            "init".into(),
            "--unit".into(),
            "binh-lam".into(),
            "--units".into(),
            units.into_os_string(),
        ])
        .success();
    register
}

fn import(register: &Register, more: &[&str]) -> crate::support::Output {
    let args = ["import".into(), kept("export").into_os_string()];
    register.run(args.into_iter().chain(more.iter().map(Into::into)))
}

#[test]
fn an_export_of_0_1_is_refused_for_its_codes_unless_asked() {
    let register = fresh_register();
    let before = register.journal_length();
    let refused = import(&register, &[]).exits(1);
    for told in ["“A_01”: “_” is not", "“Hop:(2)*”: “:” is not", "“P_1”: “_” is not", "--old-codes"]
    {
        assert!(refused.stderr.contains(told), "{told}: {refused}");
    }
    assert_eq!(register.journal_length(), before, "nothing was entered");
    import(&register, &["--old-codes"]).success();
    // Existing codes are not new.
    import(&register, &[]).success();
}

/// Data missing in an export: the seal of 2024, and the days on which assignments were extended;
/// without these, an extension's due date is in force from the beginning.
#[test]
fn an_export_of_0_1_gives_the_reports_of_0_1() {
    let register = fresh_register();
    import(&register, &["--old-codes"]).success();
    nothing_is_missing(&register);
    for year in YEARS {
        let report = unworded(register.json(["report", "year", year, "--as-of", "2025-12-31"]));
        assert_eq!(as_of_0_1(report), reported(year), "{year}");
    }
}

/// S5, S6: invalid codes of 0.1 are named by `lint`, quoted in hints and omitted by completions,
/// and the records are usable.
#[test]
fn odd_codes_of_0_1_are_named_quoted_and_usable() {
    let register = fresh_register();
    import(&register, &["--old-codes"]).success();
    let old = old_register();
    old.does("reopen 2024 --why 'thử'");
    for register in [register, old] {
        let lint = register.run(["lint", "--json"]).exits(3).json();
        let findings = lint["findings"].as_array().expect("findings").iter();
        let odd: Vec<&str> = findings
            .filter(|one| one["code"] == "code_odd")
            .filter_map(|one| one["refs"][0].as_str())
            .collect();
        assert_eq!(odd, ["A_01", "Hop:(2)*", "A_01.1", "P_1"]);
        let hint = register.run(["remove", "Hop:(2)*"]);
        assert!(hint.code == 0, "{hint}");
        register.does("undo");
        register.does(
            "show A_01
             show 'Hop:(2)*'
             edit 'Hop:(2)*' --attended 41
             record petition 'Hop:(2)*' --text 'Cống hỏng'
             assign 'Hop:(2)*.1' --to tnmt
             edit P_1 --field land
             record reply P_1 --on 1/4/2024 --outcome explained
             remove P_1/reply-2",
        );
        let hint = register.run(["remove", "Hop:(2)*"]).exits(1);
        assert!(hint.stderr.contains("doithoai show 'Hop:(2)*'"), "{hint}");
        register
            .does("remove 'Hop:(2)*.1/assignment'\nremove 'Hop:(2)*.1'\nremove 'Hop:(2)*'\nverify");
    }
}

/// S6: completions offer no code that a shell would interpret.
#[test]
fn completions_leave_odd_codes_of_0_1_out() {
    let office = Register::empty().on("2026-01-15");
    let path = office.write("doithoai.db", fs::read(kept("register.db")).expect("the register"));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600))
        .expect("as the program had made it");
    office.does("list sessions");
    for begun in ["A_01", "Hop", "P_", "A", "P", ""] {
        let offered = offered(&office, &["doithoai", "show", begun]);
        assert!(begun.len() < 2 || offered.is_empty(), "{begun}: {offered:?}");
        assert!(!offered.iter().any(|code| code.contains(['_', '('])), "{begun}: {offered:?}");
    }
    assert!(
        offered(&office, &["doithoai", "show", "an-ha-2024"]).contains(&"an-ha-2024-1".to_owned())
    );
}

/// F3: records of 0.1.0 with letters that look like Đ are found, and the register verifies.
#[test]
fn a_register_of_0_1_with_a_copied_eth_is_found_by_its_name_and_verifies() {
    let register = Register::empty().on("2026-01-15");
    let path = register.path("doithoai.db");
    let conn = rusqlite::Connection::open(&path).expect("a file");
    conn.execute_batch("PRAGMA synchronous = OFF").expect("a setting");
    conn.execute_batch(&fs::read_to_string(kept("eth.sql")).expect("a dump"))
        .expect("the register");
    drop(conn);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600))
        .expect("as the program had made it");
    register.does(
        "verify
         record session --unit 'Đông Hải' --on 10/1/2026 --host chair
         record petition ong-hai-2019-1 --text 'Cống tắc'
         assign ong-hai-2019-1.2 --to 'phòng quản lý đất đai'",
    );
    for (asked, code) in [
        ("duong lang", "ong-hai-2019-1.1"),
        ("đường", "ong-hai-2019-1.1"),
        ("Đông Hải", "ong-hai"),
        ("do thi mau", "ong-hai chair"),
    ] {
        let found = register.json(["find", asked]);
        assert!(found.to_string().contains(code), "{asked}: {found}");
    }
    register.run(["record", "petition", "ong-hai-2019-1", "--text", "Đường làng hỏng"]).exits(1);
    register.does("verify");
}
