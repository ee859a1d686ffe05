//! Entries that an undo reverts, passes over or never passes; irreversible commands ask for
//! confirmation, and can be tried first.

use std::collections::BTreeSet;
use std::fs;
use std::sync::OnceLock;

use rexpect::session::spawn_command;
use serde_json::Value as Json;

use crate::support::{PROGRAM, Register, words};
use crate::undo::office;

/// The effect of an undo on an entry.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fate {
    /// It is reverted.
    Back,
    /// It changed no record: it is passed over, and reported.
    Passed,
    /// Its change is irreversible: the undo ends there and says so.
    Ends,
}
use Fate::{Back, Ends, Passed};

/// Every kind of entry; of several lines the last is the one tested.
const KINDS: &[(Fate, &str)] = &[
    (Back, "record session --unit an-lam --on 3/6/2019 --host chair"),
    (Back, "record petition dong-lac-2019-1 --text 'Rác' --petitioner 'Hồ Mẫu'"),
    (
        Back,
        "record ballot dong-lac-2019-1 --issued 3 --returned 2 --very-satisfied 1 --satisfied 1 --dissatisfied 0",
    ),
    (Back, "record conclusion dong-lac-2019-1 --number 12-TB --on 22/5/2019"),
    (Back, "record reply dong-lac-2019-1.1 --on 30/5/2019 --outcome resolved"),
    (Back, "record check dong-lac-2019-1.1 --on 2/6/2019 --by 'Ủy ban Mẫu' --result done"),
    (Back, "record review dong-lac-2019-1 --on 22/5/2019"),
    (Back, "record publication dong-lac-2019-1 --on 23/5/2019 --channel loa"),
    (Back, "record total --unit an-lam --period 2018 --sessions 4"),
    (Back, "record coverage --unit an-lam --until 31/5/2019"),
    (Back, "assign dong-lac-2019-1.2 --to tnmt --on 21/5/2019"),
    (Back, "assign extend dong-lac-2019-1.1 --by 5 --why chờ"),
    (Back, "assign transfer dong-lac-2019-1.1 --to phong-mau --why 'đúng việc'"),
    (Back, "assign withdraw dong-lac-2019-1.1 --why rút"),
    (Back, "plan add --unit an-lam --month 2019-11 --host chair"),
    (Back, "plan move dong-lac-2019-k1 --on 20/9/2019"),
    (Back, "plan postpone dong-lac-2019-k1 --why bão"),
    (Back, "plan cancel dong-lac-2019-k1 --why bão"),
    (Back, "edit dong-lac-2019-1 --attended 85"),
    (Back, "edit dong-lac-2019-1.1 --petitioner 'Trần Thị Mẫu'"),
    (Back, "remove dong-lac-2019-1.2"),
    (Back, "agency add 'Phòng Khác'"),
    (Back, "agency end phong-mau --on 1/6/2019"),
    (Back, "leader add 'Vũ Thị Mẫu' --unit an-lam --post chair"),
    (Back, "leader end dong-lac --post chair --on 1/6/2019"),
    (Back, "unit add 'Xã Mới' --parent nam-sach"),
    (Back, "unit rename an-lam --to 'An Lâm Mới' --on 1/6/2019"),
    (Back, "unit merge dong-lac an-lam --into dong-moi --on 1/7/2019"),
    (Back, "unit split an-lam --into dong-moi --on 1/7/2019"),
    (Back, "unit end an-lam --on 1/7/2019"),
    (Back, "rule set due_days 10 --from 1/1/2019"),
    (Back, "rule use law-72-2025 --from 1/1/2026"),
    (Back, "holiday add 28/5/2019 --name 'Ngày riêng'"),
    (Back, "field add 'Điện, nước'"),
    (Back, "field remove new-rural"),
    (Back, "import more"),
    (Back, "bundle merge theirs.dtb"),
    (Back, "bundle make -o stated.dtb --complete-until 31/5/2019 --force"),
    (Back, "letter template conclusion -o own.docx\nletter adopt conclusion own.docx"),
    (
        Back,
        "letter template conclusion -o own.docx\nletter adopt conclusion own.docx\nletter adopt conclusion --packaged",
    ),
    (Passed, "list petitions --with-names"),
    (Passed, "find 'Lê' --with-names"),
    (Passed, "sql 'SELECT code FROM petitions' --with-names"),
    (Passed, "report petitions 2019 --with-names -o names.html --force"),
    (Passed, "letter assignment dong-lac-2019-1.1 --with-names -o slip.docx --force"),
    (Passed, "export out --with-names --force"),
    (Passed, "bundle make -o all.dtb --force"),
    (Passed, "bundle make -o names.dtb --with-names --force"),
    (Passed, "verify --rebuild"),
    (Ends, "purge dong-lac-2019-1.1 --yes"),
    (Ends, "purge --before 2020 --yes"),
    (Ends, "backup copy.db\nrestore copy.db --yes"),
    (Ends, "close 2018"),
    (Ends, "close 2018\nreopen 2018 --why 'nhập sót'"),
    (Ends, "close 2018@14"),
    (Ends, "close 2018@14\nreopen 2018@14 --why 'nhập sót'"),
];

/// The commands without a journal entry.
const READS: [&str; 12] = [
    "demo",
    "show",
    "status",
    "help",
    "lint",
    "log",
    "backup",
    "completions",
    "man",
    "template",
    "undo",
    "redo",
];

/// The records that the lines of [`KINDS`] name.
const BEFORE: &str = "
    agency add 'Phòng Mẫu'
    leader add 'Nguyễn Văn Mẫu' --unit dong-lac --post chair
    unit add 'Đồng Mới' --kind commune --parent nam-sach
    plan add --unit dong-lac --month 2019-09 --host chair
    record session --unit dong-lac --on 20/5/2019 --host chair --attended 80
    record petition dong-lac-2019-1 --text 'Đường ngập khi mưa' --petitioner 'Lê Văn Mẫu'
    record petition dong-lac-2019-1 --text 'Đèn hỏng'
    assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019
    record session --unit an-lam --on 1/4/2019 --host chair
";

/// The register before each line.
fn prepared() -> Register {
    static BYTES: OnceLock<(Vec<u8>, Vec<u8>)> = OnceLock::new();
    let (bytes, theirs) = BYTES.get_or_init(|| {
        let register = office();
        register.does(BEFORE);
        let read = |name: &str| fs::read(register.path(name)).expect("a file");
        (read("doithoai.db"), read("theirs.dtb"))
    });
    let register = Register::empty().on("2019-06-20");
    register.write("doithoai.db", bytes);
    register.write("theirs.dtb", theirs);
    register.write(
        "more/sessions.csv",
        "unit,day,hosts\nan-lam,2019-04-02,chair\ndong-lac,2019-05-21,chair\n",
    );
    register
}

/// Runs lines and returns the number of the last entry.
fn entry_of(register: &Register, lines: &str) -> i64 {
    register.does(lines);
    register.json(["log", "-n", "1"])[0]["entry"].as_i64().expect("a number")
}

/// A1: `undo` skipped a purge and took back the unrelated entry before it.
#[test]
fn every_kind_of_entry_is_taken_back_passed_over_and_told_or_ends_the_undo() {
    for (fate, lines) in KINDS {
        let register = prepared();
        let base = register.json(["log", "-n", "1"])[0]["entry"].as_i64();
        let entry = entry_of(&register, lines);
        let (length, number) = (register.journal_length(), entry.to_string());
        match fate {
            Back => {
                let undone = register.json(["undo"]);
                assert_eq!(
                    (&undone["reverted"], &undone["passed_over"]),
                    (&entry.into(), &Json::Array(vec![])),
                    "{lines}"
                );
                assert_eq!(register.json(["redo"])["passed_over"], Json::Array(vec![]), "{lines}");
            }
            Passed => {
                let named = register.run(["undo", &number]).exits(1);
                assert!(named.stderr.contains("changed no record"), "{lines}: {named}");
                let told = register.run(["undo"]).success().stderr;
                assert!(
                    told.contains("skipped one journal entry") && told.contains(&number),
                    "{lines}: {told}"
                );
                // An entry passed over again is reported again.
                let note = entry_of(
                    &register,
                    lines.lines().last().expect("a line").trim_end_matches(" -o own.docx"),
                );
                let redone = register.json(["redo"]);
                assert_eq!(redone["passed_over"], Json::Array(vec![note.into()]), "{lines}");
                let again = register.json(["undo"]);
                assert_eq!(again["reverted"].as_i64(), base, "{lines}");
                assert_eq!(again["warnings"][0]["code"], "undo_passed", "{lines}");
                assert_eq!(
                    again["passed_over"],
                    Json::Array(vec![note.into(), entry.into()]),
                    "{lines}"
                );
            }
            Ends => {
                for line in [&["undo"][..], &["undo", &number]] {
                    let refused = register.run(line).exits(1);
                    assert!(
                        refused.stderr.contains(&format!("entry {number}")),
                        "{lines}: {refused}"
                    );
                    assert!(refused.stderr.contains("\nHint: "), "{lines}: {refused}");
                }
                assert_eq!(register.journal_length(), length, "{lines}: nothing was taken back");
            }
        }
        register.run(["verify"]).success();
    }
}

/// Similar to A1: an entry undone before a purge cannot be redone after it.
#[test]
fn a_redo_ends_at_what_cannot_be_undone() {
    let register = prepared();
    register.does("undo\npurge dong-lac-2019-1.1 --yes");
    let refused = register.run(["redo"]).exits(1);
    assert!(refused.stderr.contains("purge dong-lac-2019-1.1"), "{refused}");
    let register = Register::new("Nam Sách");
    assert!(register.run(["undo"]).exits(1).stderr.contains("no changes to undo"));
}

#[test]
fn every_command_that_writes_has_its_case() {
    let all = crate::outputs::commands();
    let main = |command: &String| command.split(' ').next().map(str::to_owned);
    let commands: BTreeSet<String> = all.iter().filter_map(main).collect();
    assert!(commands.len() > 30, "{commands:?}");
    for command in commands {
        let tried = KINDS.iter().any(|(_, lines)| {
            lines.lines().any(|line| line.split(' ').next() == Some(command.as_str()))
        });
        // No undo passes the creation of the register.
        assert!(tried || READS.contains(&command.as_str()) || command == "init", "{command}");
    }
}

/// Commands with a dry run, and its output for a person and for a script.
const TRIED: &[(&str, &str, &str)] = &[
    ("purge --before 2020", "dong-lac-2019-1 (1)", "/sessions/0/session"),
    ("purge dong-lac-2019-1.1", "1 petition", "/petitions"),
    ("remove dong-lac-2019-1.2", "would delete dong-lac-2019-1.2", "/removes/0"),
    ("remove an-lam-2019-1", "would delete an-lam-2019-1", "/removes/0"),
    ("close 2018", "Hash: ", "/figures/sessions/total"),
    (
        "unit merge dong-lac an-lam --into dong-moi --on 1/7/2019",
        "plan entry dong-lac-2019-k1",
        "/units/0/plans/0",
    ),
    (
        "unit split dong-lac --into dong-moi --on 1/7/2019",
        "Nguyễn Văn Mẫu (chair)",
        "/units/0/leaders/0/name",
    ),
];

/// A3: changes that affect many records can be tried first; the dry run leaves every byte of the
/// file unchanged.
#[test]
fn a_dry_run_says_what_would_happen_and_changes_nothing() {
    let register = prepared();
    let before = fs::read(register.path("doithoai.db")).expect("the register");
    for (line, told, key) in TRIED {
        let output = register.run(words(&format!("{line} --dry-run"))).success();
        let all = format!("{}{}", output.stdout, output.stderr);
        assert!(all.contains(told) && all.contains("nothing changed"), "{line}: {output}");
        let shown = register.json(words(&format!("{line} --dry-run")));
        assert_eq!(
            (&shown["dry_run"], &shown["entry"]),
            (&Json::Bool(true), &Json::Null),
            "{line}"
        );
        assert!(shown.pointer(key).is_some(), "{line}: {shown}");
        assert_eq!(fs::read(register.path("doithoai.db")).expect("the register"), before, "{line}");
    }
    for line in ["purge --before 2020", "purge dong-lac-2019-1", "purge --before 2020 --json"] {
        let refused = register.run(words(line)).exits(1);
        assert!(
            refused.stderr.contains("dong-lac-2019-1 (1)"),
            "what would happen is told: {refused}"
        );
        assert!(
            refused.stderr.contains(&format!("doithoai {line} --yes")),
            "the hint can be pasted: {refused}"
        );
        assert_eq!(fs::read(register.path("doithoai.db")).expect("the register"), before, "{line}");
    }
    register.run(["backup", "copy.db"]).success();
    let refused = register.run(["restore", "copy.db"]).exits(1);
    assert!(refused.stderr.contains("doithoai restore copy.db --yes"), "{refused}");
    assert_eq!(fs::read(register.path("doithoai.db")).expect("the register"), before);
    // If there is no register nothing is lost, and nobody is asked.
    register.run(["restore", "copy.db", "--file", "new.db"]).success();
}

/// B10: a year was sealed on 30 November without a warning.
#[test]
fn a_year_that_is_not_over_is_sealed_only_by_force_and_findings_are_counted() {
    for (today, line, code) in [
        ("2019-06-20", "close 2019", 1),
        ("2019-12-31", "close 2019", 1),
        ("2020-01-01", "close 2019 --as-of 30/12/2019", 1),
        ("2020-01-01", "close 2019 --as-of 31/12/2019", 0),
        ("2020-01-01", "close 2019", 0),
        ("2019-06-20", "close 2019 --force", 0),
        ("2019-12-14", "close 2019@14", 1),
        ("2019-12-15", "close 2019@14 --as-of 13/12/2019", 1),
        ("2019-12-15", "close 2019@14", 0),
    ] {
        let register = prepared().on(today);
        let output = register.run(words(line)).exits(code);
        if code == 1 {
            assert!(
                output.stderr.contains("not over") && output.stderr.contains("doithoai close 2019"),
                "{output}"
            );
            register.run(words(&format!("{line} --dry-run"))).exits(1);
        } else {
            assert!(output.stderr.contains("findings concern records of 2019"), "{line}: {output}");
            assert!(output.stderr.contains("doithoai lint"), "{output}");
        }
    }
    let register = prepared().on("2020-01-01");
    assert!(register.json(["close", "2019"])["findings"].as_i64().is_some_and(|count| count > 0));
    assert_eq!(
        register.json(["close", "2018"])["findings"],
        0,
        "those of other years are not counted"
    );
}

/// A3: at a terminal the person is asked in their language; only a yes confirms.
#[test]
fn whoever_does_not_say_yes_purges_and_restores_nothing() {
    for lang in ["en", "vi"] {
        let register = prepared();
        register.does("backup copy.db");
        for (line, question) in [
            (
                "purge dong-lac-2019-1.1",
                [
                    "Permanently erase the personal data of 1 petition",
                    "Xóa vĩnh viễn thông tin cá nhân",
                ],
            ),
            ("restore copy.db", ["Replace the register", "Thay sổ"]),
        ] {
            for (answer, yes) in [("\u{1b}", false), ("\r", false), ("n\r", false), ("y\r", true)] {
                let before = register.journal_length();
                let mut command = register.command(PROGRAM);
                command.args(words(line)).env("DOITHOAI_LANG", lang);
                command.env("NO_COLOR", "1").env("TERM", "xterm").env("COLUMNS", "200");
                let mut session = spawn_command(command, Some(120_000)).expect("the program runs");
                // The terminal's library returns each byte as a letter.
                let asked: String =
                    question[usize::from(lang == "vi")].bytes().map(char::from).collect();
                session.exp_string(&asked).unwrap_or_else(|error| panic!("{line}: {error}"));
                session.send(answer).expect("an answer");
                session.flush().expect("sent");
                let _ = session.exp_eof();
                let status = session.process().wait().expect("an end");
                let ended = if yes { ", 0)" } else { ", 1)" };
                assert!(format!("{status:?}").ends_with(ended), "{line} {answer:?}: {status:?}");
                if !yes {
                    assert_eq!(register.journal_length(), before, "{line} {answer:?}");
                }
            }
        }
    }
}
