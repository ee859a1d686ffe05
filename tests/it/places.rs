//! Files that are not registers, or cannot be written, read or opened: reported with a way out, and
//! never waited for.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{PermissionsExt, chown, symlink};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use rusqlite::Connection;

use crate::support::district::{DISTRICT, SESSION};
use crate::support::{PROGRAM, Register, words};
use crate::whole::whole;

#[test]
fn what_is_no_register_is_refused_at_once_and_told_in_both_languages() {
    for lang in ["vi", "en"] {
        let office = Register::empty().on("2019-05-22").speaking(lang);
        office.write(
            "letter.db",
            "Kính gửi: Ủy ban nhân dân xã. Đây là một lá thư, không phải là sổ của ai cả.",
        );
        office.write("empty.db", "");
        fs::create_dir(office.path("folder.db")).expect("a folder");
        symlink("loop.db", office.path("loop.db")).expect("a loop");
        symlink("nowhere.db", office.path("dangling.db")).expect("a link to nothing");
        let fifo = Command::new("mkfifo").arg(office.path("pipe.db")).status().expect("mkfifo");
        assert!(fifo.success());
        let other = Connection::open(office.path("other.db")).expect("a file");
        other
            .execute_batch("CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT)")
            .expect("another program's");
        drop(other);
        let mut newer = whole().to_vec();
        newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
        office.write("newer.db", newer);
        let mut told = String::new();
        for name in [
            "letter",
            "empty",
            "folder",
            "loop",
            "dangling",
            "pipe",
            "other",
            "newer",
            "missing",
            "letter.db/x",
        ] {
            told.push_str(&office.transcript(&format!("--file {name}.db report year 2019")));
        }
        told.push_str(&office.transcript(
            "--file other.db record petition dong-lac-2019-1 --text a
             --file pipe.db verify
             --file empty.db verify
             --file loop.db sql 'SELECT 1'
             restore pipe.db
             restore loop.db",
        ));
        insta::assert_snapshot!(format!("places_{lang}"), told);
    }
}

/// Runs a line as another user if the tester is root, as no permission stops root.
fn as_nobody(office: &Register, lang: &str, line: &str) -> String {
    let mut command = office.command(PROGRAM);
    command.args(words(line)).env("DOITHOAI_LANG", lang);
    if is_root() {
        command.uid(65534).gid(65534);
    }
    let output = office.ended(&mut command);
    let told: String = output.stderr.lines().map(|line| format!("stderr| {line}\n")).collect();
    format!("$ doithoai {line}\n{}{told}exit {}\n\n", output.stdout, output.code)
}

fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    let folder = tempfile::tempdir().expect("a folder");
    folder.path().metadata().expect("a folder").uid() == 0
}

fn give(path: &Path) {
    if is_root() {
        chown(path, Some(65534), Some(65534)).expect("given away");
    }
}

fn allow(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("permissions");
}

/// A folder with a register, both owned by a user other than root.
fn office(lang: &'static str) -> Register {
    let office = Register::empty().on("2019-05-22").speaking(lang);
    office.transcript(DISTRICT);
    office.transcript(SESSION);
    give(office.folder());
    give(&office.path("doithoai.db"));
    office
}

const READING: &[&str] = &[
    "report minimum 2019 --json",
    "report year 2019 --json",
    "unit list --json",
    "list petitions --json",
    "show dong-lac-2019-1 --json",
    "assign list --json",
    "find duong --json",
    "log --json",
    "lint --json",
    "verify --json",
    "sql 'SELECT count(*) FROM petitions' --json",
];

#[test]
fn a_register_that_can_only_be_read_is_read_and_no_change_is_lost() {
    for lang in ["vi", "en"] {
        let office = office(lang);
        let register = office.path("doithoai.db");
        let reading =
            || READING.iter().map(|line| as_nobody(&office, lang, line)).collect::<String>();
        let bytes = fs::read(&register).expect("the register");
        let before = reading();
        assert!(before.matches("\nexit 0").count() >= READING.len() - 2, "{before}");
        let mut told = String::new();
        for (name, file, folder) in
            [("file", 0o400, 0o700), ("folder", 0o600, 0o500), ("both", 0o400, 0o500)]
        {
            allow(&register, file);
            allow(office.folder(), folder);
            assert_eq!(reading(), before, "{name}");
            told.push_str(&format!("# {name}\n"));
            for line in [
                "record petition dong-lac-2019-1 --text a",
                "undo",
                "purge dong-lac-2019-1 --yes",
                "backup copy.db",
            ] {
                told.push_str(&as_nobody(&office, lang, line));
            }
            allow(office.folder(), 0o700);
            let _ = fs::remove_file(office.path("copy.db"));
            assert_eq!(
                fs::read(&register).expect("the register"),
                bytes,
                "{name}: nothing was changed"
            );
        }
        allow(&register, 0o000);
        told.push_str("# not to be read\n");
        told.push_str(&as_nobody(&office, lang, "unit list"));
        told.push_str(&as_nobody(&office, lang, "verify"));
        allow(&register, 0o600);
        told.push_str("# not to be entered\n");
        let shut = office.path("shut");
        fs::create_dir(&shut).expect("a folder");
        fs::copy(&register, shut.join("doithoai.db")).expect("a register");
        allow(&shut, 0o000);
        told.push_str(&as_nobody(&office, lang, "--file shut/doithoai.db unit list"));
        allow(&shut, 0o700);
        insta::assert_snapshot!(format!("read_only_{lang}"), told);
    }
}

#[test]
fn an_older_register_that_can_only_be_read_is_told_of() {
    let dump = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/schemas/1.sql");
    for lang in ["vi", "en"] {
        let office = Register::empty().on("2019-05-22").speaking(lang);
        let path = office.path("doithoai.db");
        let old = Connection::open(&path).expect("a file");
        old.execute_batch(&fs::read_to_string(dump).expect("a dump")).expect("the first schema");
        drop(old);
        give(office.folder());
        give(&path);
        let mut told = String::new();
        for (file, folder) in [(0o400, 0o700), (0o600, 0o500)] {
            allow(&path, file);
            allow(office.folder(), folder);
            told.push_str(&as_nobody(&office, lang, "unit list"));
            allow(office.folder(), 0o700);
        }
        let names: Vec<_> = fs::read_dir(office.folder())
            .expect("a folder")
            .map(|file| file.expect("a file").file_name())
            .collect();
        assert_eq!(names, ["doithoai.db"], "nothing is left beside it");
        insta::assert_snapshot!(format!("old_read_only_{lang}"), told);
    }
}

#[test]
fn no_pipe_is_waited_for() {
    let office = Register::empty().on("2019-05-22");
    let fifo = Command::new("mkfifo").arg(office.path("doithoai.db")).status().expect("mkfifo");
    assert!(fifo.success());
    for line in ["verify", "unit list", "backup a.db", "restore doithoai.db"] {
        let mut child = office
            .command(PROGRAM)
            .args(words(line))
            .env("DOITHOAI_FILE", "doithoai.db")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program runs");
        let mut left = 100;
        while child.try_wait().expect("a state").is_none() {
            left -= 1;
            if left == 0 {
                child.kill().expect("ended");
                panic!("{line} waits");
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

/// Case S20: every input refuses a pipe without a writer and a folder with the same message.
#[test]
fn no_input_is_waited_for() {
    let office = Register::empty().on("2019-05-22");
    office.transcript(DISTRICT);
    office.transcript(SESSION);
    assert!(Command::new("mkfifo").arg(office.path("pipe")).status().expect("mkfifo").success());
    fs::create_dir(office.path("folder")).expect("a folder");
    office.does("bundle make -o own.dtb");
    for name in ["pipe", "folder"] {
        for line in [
            format!("report verify-text {name} 2019"),
            format!("bundle show {name}"),
            format!("bundle merge own.dtb {name}"),
            format!("bundle show {name} --key own.dtb"),
            format!("letter minutes dong-lac-2019-1 --template {name} -o o.docx"),
            format!("letter adopt minutes {name}"),
            format!("--file n.db init --unit x --units {name}"),
            format!("holiday import {name}"),
            format!("record petition dong-lac-2019-1 --lines {name}"),
            format!("restore {name}"),
        ] {
            let mut limited = office.command("timeout");
            let output = office.ended(limited.args(["20", PROGRAM]).args(words(&line)));
            let told = format!(
                "Error: “{name}” is a folder, a pipe or a device, not a file\nHint: name a file; save the output of another program to a file first: COMMAND > file.txt\n"
            );
            assert_eq!((output.code, output.stderr), (1, told), "{line}");
        }
    }
    // A stream that a shell has opened for the program is read.
    let run = |line: &str| office.command("bash").args(["-c", line]).status().expect("bash");
    assert!(run("doithoai record petition dong-lac-2019-1 --lines <(echo 'Việc khác')").success());
    assert!(
        run("echo 'Việc khác nữa' | doithoai record petition dong-lac-2019-1 --lines -").success()
    );
    assert!(
        run("doithoai report verify-text <(echo 'Năm 2019 tổ chức 1 cuộc.') 2019")
            .code()
            .is_some_and(|code| code != 1)
    );
}

/// Case S23: a truncated file is refused before anything is written, and `verify` names it.
#[test]
fn a_register_that_lost_its_end_takes_nothing() {
    for lost in [1, 100, 4096, 9000] {
        let office = office("en");
        let path = office.path("doithoai.db");
        let file = fs::File::options().write(true).open(&path).expect("the register");
        file.set_len(file.metadata().expect("its length").len() - lost).expect("cut");
        let before = fs::read(&path).expect("the register");
        for line in [
            "record petition dong-lac-2019-1 --text a",
            "list units",
            "report year 2019",
            "undo",
            "backup a.db",
        ] {
            let output = office.run(words(line));
            assert_eq!(output.code, 4, "{lost}: {line}: {}", output.stderr);
        }
        assert!(fs::read(&path).expect("the register") == before, "{lost}: nothing is written");
        let output = office.run(["verify"]);
        assert_eq!(output.code, 3, "{lost}: {}{}", output.stdout, output.stderr);
    }
}

/// Case F10: if SQLite would first have to write beside the register, a problem says so and names
/// who can do it.
#[test]
fn what_another_program_left_beside_a_register_is_told_to_whoever_may_not_write_there() {
    let mut told = String::new();
    for lang in ["vi", "en"] {
        let office = office(lang);
        let path = office.path("doithoai.db");
        let conn = Connection::open(&path).expect("the register");
        conn.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(())).expect("a log");
        drop(conn);
        let shut = |mode: u32| {
            allow(&path, if mode == 0o500 { 0o400 } else { 0o600 });
            allow(office.folder(), mode);
        };
        shut(0o500);
        told.push_str(&as_nobody(&office, lang, "list sessions"));
        told.push_str(&as_nobody(&office, lang, "verify"));
        shut(0o700);
        assert_eq!(office.run(["verify"]).code, 0, "whoever may write there puts it right");
        // An interrupted change: the old pages are in the journal.
        let mut conn = Connection::open(&path).expect("the register");
        conn.execute_batch("PRAGMA cache_size = 1; PRAGMA cache_spill = 1").expect("a small cache");
        let change = conn.transaction().expect("a change");
        change
            .execute_batch("UPDATE holiday SET name = 'dở dang'; UPDATE session SET attended = 1")
            .expect("changed");
        let journal = office.path("doithoai.db-journal");
        let (half, undone) =
            (fs::read(&path).expect("the register"), fs::read(&journal).expect("its journal"));
        drop(change);
        drop(conn);
        fs::write(&path, half).expect("half a change");
        fs::write(&journal, undone).expect("what takes it back");
        give(&journal);
        shut(0o500);
        told.push_str(&as_nobody(&office, lang, "list sessions"));
        shut(0o700);
        assert_eq!(office.run(["verify"]).code, 0, "whoever may write there puts it right");
    }
    insta::assert_snapshot!("left_beside", told);
}

#[test]
fn a_register_is_named_by_whatever_bytes_its_name_has() {
    let office = Register::empty().on("2019-05-22");
    office.does("init --no-list --unit 'Xã Khác'");
    let name = OsStr::from_bytes(b"so \xff.db");
    let run = |line: &str| {
        office.ended(office.command(PROGRAM).args(words(line)).env("DOITHOAI_FILE", name))
    };
    run("init --no-list --unit 'Nam Sách' --kind district").success();
    assert!(office.path(name).is_file(), "the register that the environment names");
    assert!(run("unit list").stdout.contains("nam-sach"));
}
