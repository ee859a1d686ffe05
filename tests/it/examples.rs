//! The scripts of `docs/examples` work: the sh script is run, and the `PowerShell` script is
//! compared with it.

use std::path::Path;

use crate::support::Register;
use crate::support::district::filled;

fn script(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/examples").join(name)
}

/// Runs the script with the program in its path; returns its exit code and output.
fn year_end(office: &Register, args: &[&str]) -> (i32, String) {
    let mut shell = office.command("sh");
    shell.arg(script("year-end.sh")).args(args).env("DOITHOAI_TODAY", "2019-12-26");
    let output = office.ended(&mut shell);
    (output.code, output.stdout + &output.stderr)
}

#[test]
fn the_years_report_is_written_by_itself_and_tells_by_its_exit_code_what_is_wanting() {
    let office = filled("en");
    let (code, told) = year_end(&office, &["doithoai.db", "2019", "bao cao"]);
    assert_eq!(code, 3, "units are short of their minimum: {told}");
    let there = |name: &str| office.path("bao cao").join(name).is_file();
    for ending in ["docx", "xlsx", "html", "json"] {
        assert!(there(&format!("bao-cao-2019.{ending}")), "{ending}: {told}");
    }
    assert!(there("lint.json") && there("wanting.txt"), "{told}");
    let copies = std::fs::read_dir(office.path("bao cao")).expect("the folder").flatten();
    assert_eq!(
        copies
            .filter(|entry| entry.path().extension().is_some_and(|ending| ending == "db"))
            .count(),
        1
    );

    // A second run on the same day succeeds too.
    assert_eq!(year_end(&office, &["doithoai.db", "2019", "bao cao"]).0, 3);
}

#[test]
fn the_years_report_passes_on_what_stops_it() {
    let office = Register::empty().on("2019-05-22");
    assert_eq!(year_end(&office, &["nowhere.db", "2019", "x"]).0, 4);
    assert_eq!(year_end(&office, &["nowhere.db", "2019"]).0, 2);
    assert!(!office.path("x").exists(), "nothing was written");
}

#[test]
fn both_scripts_give_the_same_commands() {
    let commands = |name: &str| -> Vec<String> {
        let text = std::fs::read_to_string(script(name)).expect("a script");
        let lines = text
            .lines()
            .filter(|line| !line.trim_start().starts_with('#') && !line.contains("echo"));
        let mut found: Vec<String> = lines
            .filter_map(|line| line.split_once("doithoai ").map(|(_, rest)| rest))
            .map(|rest| rest.split([' ', '|']).next().expect("a word").to_owned())
            .collect();
        found.sort();
        found.dedup();
        found
    };
    assert_eq!(commands("year-end.sh"), ["backup", "lint", "report", "verify"]);
    assert_eq!(commands("year-end.ps1"), commands("year-end.sh"));
}
