//! Shell completion: bash runs its script, the other shells' requests are imitated.

use crate::support::Register;
use crate::support::district::filled;

/// Bash's candidates for the last word of a line.
pub fn offered(office: &Register, line: &[&str]) -> Vec<String> {
    let script = "eval \"$(doithoai completions bash)\"; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); \
                  COMP_TYPE=9; _clap_complete_doithoai doithoai \"${COMP_WORDS[COMP_CWORD]}\" ''; printf '%s\\n' \"${COMPREPLY[@]}\"";
    let output = office.ended(office.command("bash").args(["-c", script, "bash"]).args(line));
    assert!(output.stderr.is_empty(), "{line:?}: {output}");
    let words = output.stdout.lines();
    words.map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect()
}

#[test]
fn bash_completes_commands_options_lists_and_codes_of_the_register() {
    let office = filled("en");
    let cases: &[(&[&str], &[&str])] = &[
        (&["doithoai", "re"], &["record", "report", "redo", "remove"]),
        (&["doithoai", "record", "ses"], &["session"]),
        (&["doithoai", "record", "session", "--unit", "dong"], &["dong-lac"]),
        (&["doithoai", "ghi", "session", "--unit", "nhue"], &["nhue-son"]),
        (&["doithoai", "record", "session", "--host", "ch"], &["chair"]),
        (&["doithoai", "record", "session", "--host", "secretary,ch"], &["secretary,chair"]),
        (&["doithoai", "record", "ballot", "dong"], &["dong-lac-2019-1"]),
        (&["doithoai", "assign", "dong-lac-2019-1.3"], &["dong-lac-2019-1.3"]),
        (&["doithoai", "giao", "dong-lac-2019-1.3", "--to", "phong tai"], &["tnmt"]),
        (&["doithoai", "plan", "show", "dong-lac-2019-k"], &["dong-lac-2019-k1"]),
        (&["doithoai", "record", "petition", "dong-lac-2019-1", "--field", "tra"], &["transport"]),
        (&["doithoai", "report", "over"], &["overdue"]),
        (&["doithoai", "report", "year", "--explain", "petitions.on_t"], &["petitions.on_time"]),
        (&["doithoai", "report", "units", "--explain", "minimum.m"], &["minimum.met"]),
        (&["doithoai", "list", "petitions", "--columns", "te"], &["text"]),
        (
            &["doithoai", "liet-ke", "sessions", "--columns", "code,at"],
            &["code,at", "code,attended"],
        ),
        (&["doithoai", "unit", "list", "--columns", "pa"], &["parent"]),
        (&["doithoai", "assign", "list", "--columns", "days"], &["days_left"]),
        (&["doithoai", "--file", "nowhere.db", "show", "dong"], &[]),
    ];
    for (line, wanted) in cases {
        let offered = offered(&office, line);
        for word in *wanted {
            assert!(offered.contains(&(*word).to_owned()), "{line:?}: {offered:?}");
        }
        assert_eq!(wanted.is_empty(), offered.is_empty(), "{line:?}: {offered:?}");
    }
    let options = offered(&office, &["doithoai", "record", "session", "--att"]);
    assert_eq!(options, ["--attended"]);
}

#[test]
fn every_shell_has_its_script_and_another_is_refused() {
    let office = filled("en");
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let script = office.does(&format!("completions {shell}")).stdout;
        assert!(script.contains("COMPLETE") && script.contains("doithoai"), "{shell}: {script}");
    }
    assert_eq!(office.run(["completions", "tcsh"]).code, 2);
    let log = office.does("log --json").stdout;
    assert!(!log.contains("completions"), "nothing is journalled");
}

#[test]
fn scripts_refused_and_pages_written_are_told_in_both_languages() {
    for lang in ["vi", "en"] {
        let office = Register::empty().on("2019-05-22").speaking(lang);
        insta::assert_snapshot!(
            format!("completions_{lang}"),
            office.transcript("completions tcsh\nman trang\nman trang\nman trang --force --json")
        );
        let page = std::fs::read_to_string(office.path("trang/doithoai-record-session.1"))
            .expect("a page");
        assert!(page.contains("attended") && page.contains("dong\\-lac"), "{page}");
        assert!(office.path("trang/doithoai.1").is_file());
    }
}
