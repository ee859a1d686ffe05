//! What is there instead of a register, or cannot be written, read or entered: told, with a way out, and never waited for.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{PermissionsExt, chown, symlink};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use rusqlite::Connection;

use crate::district::{DISTRICT, SESSION};
use crate::transcript::{Office, words};
use crate::whole::whole;

#[test]
fn what_is_no_register_is_refused_at_once_and_told_in_both_languages() {
    for lang in ["vi", "en"] {
        let office = Office::new("2019-05-22", lang);
        office.file("letter.db", "Kính gửi: Ủy ban nhân dân xã. Đây là một lá thư, không phải là sổ của ai cả.");
        office.file("empty.db", "");
        fs::create_dir(office.path().join("folder.db")).expect("a folder");
        symlink("loop.db", office.path().join("loop.db")).expect("a loop");
        symlink("nowhere.db", office.path().join("dangling.db")).expect("a link to nothing");
        let fifo = Command::new("mkfifo").arg(office.path().join("pipe.db")).status().expect("mkfifo");
        assert!(fifo.success());
        let other = Connection::open(office.path().join("other.db")).expect("a file");
        other.execute_batch("CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT)").expect("another program's");
        drop(other);
        let mut newer = whole().to_vec();
        newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
        office.file("newer.db", newer);
        let mut told = String::new();
        for name in
            ["letter", "empty", "folder", "loop", "dangling", "pipe", "other", "newer", "missing", "letter.db/x"]
        {
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

/// Runs a line as somebody who is not the tester where that is root, whom no permission stops.
fn as_nobody(office: &Office, lang: &str, line: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_doithoai"));
    command.args(words(line)).current_dir(office.path()).env_clear();
    command.env("DOITHOAI_TODAY", "2019-05-22").env("DOITHOAI_LANG", lang).env("DOITHOAI_USER", "clerk");
    if is_root() {
        command.uid(65534).gid(65534);
    }
    let output = command.stdin(Stdio::null()).output().expect("the program runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace(&*office.path().to_string_lossy(), "FOLDER");
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    let told: String = err.lines().map(|line| format!("stderr| {line}\n")).collect();
    format!("$ doithoai {line}\n{out}{told}exit {}\n\n", output.status.code().unwrap_or(-1))
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

/// A folder with a register in it, both of somebody who is not root.
fn office(lang: &'static str) -> Office {
    let office = Office::new("2019-05-22", lang);
    office.transcript(DISTRICT);
    office.transcript(SESSION);
    give(office.path());
    give(&office.path().join("doithoai.db"));
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
        let register = office.path().join("doithoai.db");
        let reading = || READING.iter().map(|line| as_nobody(&office, lang, line)).collect::<String>();
        let bytes = fs::read(&register).expect("the register");
        let before = reading();
        assert!(before.matches("\nexit 0").count() >= READING.len() - 2, "{before}");
        let mut told = String::new();
        for (name, file, folder) in [("file", 0o400, 0o700), ("folder", 0o600, 0o500), ("both", 0o400, 0o500)] {
            allow(&register, file);
            allow(office.path(), folder);
            assert_eq!(reading(), before, "{name}");
            told.push_str(&format!("# {name}\n"));
            for line in
                ["record petition dong-lac-2019-1 --text a", "undo", "purge dong-lac-2019-1 --yes", "backup copy.db"]
            {
                told.push_str(&as_nobody(&office, lang, line));
            }
            allow(office.path(), 0o700);
            let _ = fs::remove_file(office.path().join("copy.db"));
            assert_eq!(fs::read(&register).expect("the register"), bytes, "{name}: nothing was changed");
        }
        allow(&register, 0o000);
        told.push_str("# not to be read\n");
        told.push_str(&as_nobody(&office, lang, "unit list"));
        told.push_str(&as_nobody(&office, lang, "verify"));
        allow(&register, 0o600);
        told.push_str("# not to be entered\n");
        let shut = office.path().join("shut");
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
        let office = Office::new("2019-05-22", lang);
        let path = office.path().join("doithoai.db");
        let old = Connection::open(&path).expect("a file");
        old.execute_batch(&fs::read_to_string(dump).expect("a dump")).expect("the first schema");
        drop(old);
        give(office.path());
        give(&path);
        let mut told = String::new();
        for (file, folder) in [(0o400, 0o700), (0o600, 0o500)] {
            allow(&path, file);
            allow(office.path(), folder);
            told.push_str(&as_nobody(&office, lang, "unit list"));
            allow(office.path(), 0o700);
        }
        let names: Vec<_> =
            fs::read_dir(office.path()).expect("a folder").map(|file| file.expect("a file").file_name()).collect();
        assert_eq!(names, ["doithoai.db"], "nothing is left beside it");
        insta::assert_snapshot!(format!("old_read_only_{lang}"), told);
    }
}

#[test]
fn no_pipe_is_waited_for() {
    let office = Office::new("2019-05-22", "en");
    let fifo = Command::new("mkfifo").arg(office.path().join("doithoai.db")).status().expect("mkfifo");
    assert!(fifo.success());
    for line in ["verify", "unit list", "backup a.db", "restore doithoai.db"] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_doithoai"))
            .args(words(line))
            .current_dir(office.path())
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

#[test]
fn a_register_is_named_by_whatever_bytes_its_name_has() {
    let office = Office::new("2019-05-22", "en");
    office.does("init --unit 'Xã Khác'");
    let name = OsStr::from_bytes(b"so \xff.db");
    let run = |line: &str| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_doithoai"));
        program.args(words(line)).current_dir(office.path()).env_clear().env("DOITHOAI_FILE", name);
        program.output().expect("the program runs")
    };
    assert!(run("init --unit 'Nam Sách'").status.success());
    assert!(office.path().join(name).is_file(), "the register that the environment names");
    assert!(String::from_utf8_lossy(&run("unit list").stdout).contains("nam-sach"));
}
