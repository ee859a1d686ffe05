//! Backup and restore: complete, checked, and without losses.

use std::collections::HashMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use rusqlite::{Connection, TransactionBehavior};

use crate::migrations::old_register;
use crate::support::Register;
use crate::support::district::{DISTRICT, SESSION};

fn filled() -> Register {
    let register = Register::empty().on("2019-06-20");
    for lines in [DISTRICT, SESSION] {
        register.does(lines);
    }
    register
}

fn year(register: &Register) -> String {
    register.run(["report", "year", "2019", "--json"]).success().stdout
}

#[test]
fn a_backup_is_whole_private_and_brings_the_register_back() {
    let register = filled();
    let before = year(&register);
    let entries = register.journal_length();
    register.run(["backup", "copy.db"]).success();
    let mode = fs::metadata(register.path("copy.db")).expect("a copy").permissions().mode();
    assert_eq!(mode & 0o777, 0o600, "the copy is private");
    let copied = register.run(["verify", "--file", "copy.db"]).success();
    assert!(copied.stdout.contains(&entries.to_string()), "{copied}");
    register.run(["remove", "dong-lac-2019-1/ballot"]).success();
    assert_ne!(year(&register), before);
    let after = year(&register);
    register.run(["restore", "copy.db", "--yes"]).success();
    assert_eq!(year(&register), before);
    assert_eq!(register.journal_length(), entries + 1, "the restoring is noted");
    register.run(["verify"]).success();
    // The replaced register is kept, and can be restored the same way.
    register.run(["restore", "doithoai.before-restore-1.db", "--yes"]).success();
    assert_eq!(year(&register), after);
    assert!(register.path("doithoai.before-restore-2.db").is_file());
    let left = fs::read_dir(register.path(""))
        .expect("the folder")
        .map(|file| file.expect("a file").file_name());
    assert!(
        left.into_iter().all(|name| !name.to_string_lossy().starts_with(".doithoai")),
        "nothing is left behind"
    );
}

/// Case S14: through a symbolic link the register behind it is restored, as in every command, even
/// if it is lost.
#[test]
fn a_restoring_follows_a_link() {
    let register = filled();
    let before = year(&register);
    fs::create_dir(register.path("real")).expect("a folder");
    fs::rename(register.path("doithoai.db"), register.path("real/so.db")).expect("moved");
    symlink("real/so.db", register.path("doithoai.db")).expect("a link");
    register.run(["backup", "copy.db"]).success();
    register.run(["remove", "dong-lac-2019-1/ballot"]).success();
    let restored = register.run(["restore", "copy.db", "--yes"]).success();
    assert!(restored.stderr.contains("real/so.before-restore-1.db"), "{restored}");
    fs::remove_file(register.path("real/so.db")).expect("lost");
    register.run(["restore", "copy.db", "--yes"]).success();
    let link = fs::symlink_metadata(register.path("doithoai.db")).expect("the link");
    assert!(link.is_symlink(), "the link stays");
    assert_eq!(
        register.run(["--file", "real/so.db", "report", "year", "2019", "--json"]).success().stdout,
        before
    );
    let purged = register.run(["purge", "dong-lac-2019-1", "--yes"]).success();
    assert!(
        purged.stderr.contains("so.before-restore-1.db"),
        "copies lie beside the register: {purged}"
    );
}

/// A change made during a restore is in the register that is kept: its file is locked until the
/// other has its name, in every repetition.
#[test]
fn a_restoring_loses_no_change_made_meanwhile() {
    let register = filled();
    register.run(["backup", "copy.db"]).success();
    let path = register.path("doithoai.db");
    let (done, last) = (AtomicBool::new(false), Mutex::new(HashMap::new()));
    thread::scope(|scope| {
        scope.spawn(|| {
            for change in 0.. {
                if done.load(Ordering::Relaxed) {
                    break;
                }
                let (file, conn) =
                    (fs::metadata(&path).map(|known| known.ino()), Connection::open(&path));
                let (Ok(file), Ok(conn)) = (file, conn) else { continue };
                conn.busy_timeout(Duration::ZERO).expect("no patience");
                let changed =
                    conn.execute("UPDATE unit_version SET name = ?1", [format!("lần {change}")]);
                // SQLite itself refuses a file that was moved.
                if changed.is_ok() && fs::metadata(&path).is_ok_and(|known| known.ino() == file) {
                    last.lock().expect("one writer").insert(file, format!("lần {change}"));
                }
            }
        });
        for round in 1..=5 {
            let replaced = fs::metadata(&path).expect("the register").ino();
            register.run(["restore", "copy.db", "--yes"]).success();
            let kept =
                Connection::open(register.path(format!("doithoai.before-restore-{round}.db")))
                    .expect("kept");
            let name: String = kept
                .query_row("SELECT DISTINCT name FROM unit_version", [], |row| row.get(0))
                .expect("one name");
            let last = last.lock().expect("one writer").get(&replaced).cloned();
            assert!(last.is_none_or(|last| last == name), "round {round} lost a change");
            thread::sleep(Duration::from_millis(50));
        }
        done.store(true, Ordering::Relaxed);
    });
}

/// A command that waits for a register being replaced reports that, and changes neither of the two.
#[test]
fn a_command_that_waited_for_a_replaced_register_says_so() {
    for (lang, told) in
        [("en", "was moved or replaced while this command waited"), ("vi", "thay bằng sổ khác")]
    {
        let register = filled();
        register.run(["backup", "copy.db"]).success();
        let path = register.path("doithoai.db");
        let mut conn = Connection::open(&path).expect("the register");
        let held = conn.transaction_with_behavior(TransactionBehavior::Immediate).expect("held");
        thread::scope(|scope| {
            let waiting =
                scope.spawn(|| register.run(["--lang", lang, "agency", "add", "Phòng Mẫu"]));
            thread::sleep(Duration::from_secs(2));
            fs::hard_link(&path, register.path("kept.db")).expect("kept");
            fs::rename(register.path("copy.db"), &path).expect("replaced");
            held.rollback().expect("free again");
            let refused = waiting.join().expect("it ends").exits(5);
            assert!(refused.stderr.contains(told), "{refused}");
        });
        for file in ["kept.db", "doithoai.db"] {
            assert_eq!(
                register
                    .run(["--file", file, "agency", "list", "--json"])
                    .success()
                    .stdout
                    .matches("Phòng Mẫu")
                    .count(),
                0
            );
        }
    }
}

/// The backup before a schema step is put beside the register, and replaces only such backups.
#[test]
fn the_copy_before_a_schema_step_replaces_no_file_of_the_users() {
    let register = Register::empty().on("2019-06-20");
    fs::create_dir(register.path("real")).expect("a folder");
    old_register(&register.path("real/so.db"), 6);
    symlink("real/so.db", register.path("doithoai.db")).expect("a link");
    register.write("real/so.schema-6.db", "của tôi");
    register.run(["unit", "list"]).success();
    assert_eq!(
        fs::read(register.path("real/so.schema-6.db")).expect("a file"),
        "của tôi".as_bytes()
    );
    register.run(["--file", "real/so.schema-6-2.db", "unit", "list"]).success();
}

#[test]
fn a_register_lost_or_damaged_is_restored() {
    let register = filled();
    let before = year(&register);
    register.run(["backup", "copy.db"]).success();
    for damage in [None, Some(&b"not a register"[..]), Some(&[0; 8192])] {
        match damage {
            None => fs::remove_file(register.path("doithoai.db")).expect("removed"),
            Some(bytes) => fs::write(register.path("doithoai.db"), bytes).expect("damaged"),
        }
        register.run(["restore", "copy.db", "--yes"]).success();
        assert_eq!(year(&register), before);
        register.run(["verify"]).success();
    }
}

#[test]
fn a_copy_that_is_not_whole_is_never_taken() {
    let register = filled();
    register.run(["backup", "copy.db"]).success();
    let before = (year(&register), register.journal_length());
    let whole = fs::read(register.path("copy.db")).expect("a copy");
    for place in (0..whole.len()).step_by(whole.len() / 97) {
        let mut damaged = whole.clone();
        damaged[place] ^= 0xFF;
        register.write("damaged.db", damaged);
        let output = register.run(["restore", "damaged.db", "--yes"]);
        assert!(matches!(output.code, 0 | 4 | 6), "byte {place}: {output}");
        if output.code == 0 {
            // Irrelevant bytes: free space, statistics, version numbers.
            assert_eq!(year(&register), before.0, "byte {place}");
            register.run(["verify"]).success();
            register.run(["restore", "copy.db", "--yes"]).success();
        }
        assert_eq!(year(&register), before.0, "byte {place}");
    }
    // A row changed by hand in the copy, which SQLite does not notice.
    let changed = Connection::open(register.path("copy.db")).expect("the copy");
    changed.execute("UPDATE session SET attended = attended + 1", []).expect("changed");
    drop(changed);
    let refused = register.run(["restore", "copy.db", "--yes"]).exits(4);
    assert!(refused.stderr.contains("not an intact register"), "{refused}");
    assert_eq!(year(&register), before.0);
}

#[test]
fn a_backup_of_the_first_schema_is_brought_up_to_date() {
    let register = filled();
    old_register(&register.path("old.db"), 1);
    let bytes = fs::read(register.path("old.db")).expect("the copy");
    register.run(["restore", "old.db", "--yes"]).success();
    register.run(["verify"]).success();
    assert_eq!(
        fs::read(register.path("old.db")).expect("the copy"),
        bytes,
        "the copy stays as it was"
    );
    let purged = register.run(["purge", "dong-lac-2019-1", "--yes"]).success();
    assert!(purged.stderr.contains("before-restore-1.db"), "the copy still holds names: {purged}");
}

#[test]
fn copies_are_told_in_both_languages() {
    for lang in ["vi", "en"] {
        let office = Register::empty().on("2019-06-20").speaking(lang);
        office.transcript(DISTRICT);
        fs::create_dir(office.path("stick")).expect("a folder");
        office.write("letter.db", "not a register");
        insta::assert_snapshot!(
            format!("copies_{lang}"),
            office.transcript(
                "
                backup copy.db
                backup copy.db
                backup stick
                backup stick --json
                backup nowhere/copy.db
                agency add 'Phòng Mẫu'
                restore copy.db
                restore copy.db --yes
                restore copy.db --json --yes
                restore letter.db
                restore missing.db
                restore copy.db --file stick
                restore doithoai.before-restore-1.db --file new.db
                log -n 2
                verify --file letter.db
            "
            )
        );
    }
}

/// A register and its rollback journal in the middle of a change, as a killed program leaves them.
fn cut_short(register: &Register) -> (Vec<u8>, Vec<u8>) {
    let path = register.path("doithoai.db");
    let mut conn = Connection::open(&path).expect("the register");
    conn.execute_batch("PRAGMA cache_size = 1; PRAGMA cache_spill = 1").expect("a small cache");
    let change = conn.transaction().expect("a change");
    change
        .execute_batch(
            "UPDATE holiday SET name = 'dở dang'; UPDATE session SET attended = 1; UPDATE unit_version SET name = 'x'",
        )
        .expect("changed");
    (
        fs::read(&path).expect("the register"),
        fs::read(register.path("doithoai.db-journal")).expect("its journal"),
    )
}

#[test]
fn what_a_killed_program_left_of_a_lost_register_spoils_no_other() {
    let register = filled();
    let before = year(&register);
    register.run(["backup", "copy.db"]).success();
    let (half, journal) = cut_short(&register);
    register.write("doithoai.db", &half);
    register.write("doithoai.db-journal", &journal);
    assert_eq!(year(&register), before, "the change that was cut short is rolled back");
    register.run(["verify"]).success();
    // SQLite applies the journal to a damaged file by itself; the journal of a lost file is kept
    // under its expected name.
    register.write("doithoai.db", vec![0xA5; half.len()]);
    register.write("doithoai.db-journal", &journal);
    register.run(["restore", "copy.db", "--yes"]).success();
    assert_eq!(year(&register), before);
    register.run(["verify"]).success();
    fs::remove_file(register.path("doithoai.db")).expect("removed");
    register.write("doithoai.db-journal", &journal);
    register.run(["restore", "copy.db", "--yes"]).success();
    assert_eq!(year(&register), before);
    register.run(["verify"]).success();
    assert_eq!(
        fs::read(register.path("doithoai.before-restore-2.db-journal")).expect("kept"),
        journal
    );
    fs::remove_file(register.path("doithoai.db")).expect("removed");
    register.write("doithoai.db-journal", &journal);
    let file = register.path("doithoai.db").to_string_lossy().into_owned();
    let init =
        ["--file", file.as_str(), "init", "--no-list", "--unit", "Nam Sách", "--kind", "district"];
    let refused = register.run(init).exits(1);
    assert_eq!(
        refused.stderr,
        "Error: “DIR/doithoai.db-journal” is the unfinished change of another register and would damage a register created beside it\nHint: restore the register that it belongs to, or move it away: mv 'DIR/doithoai.db-journal' 'DIR/doithoai.db-journal.old'\n"
    );
    let refused = register.run(init.into_iter().chain(["--lang", "vi"])).exits(1);
    assert_eq!(
        refused.stderr,
        "Lỗi: “DIR/doithoai.db-journal” chứa thay đổi dở dang của một sổ khác, sẽ làm hỏng sổ mới lập bên cạnh\nGợi ý: chuyển sổ của tệp đó về vị trí cũ, hoặc chuyển tệp đi: mv 'DIR/doithoai.db-journal' 'DIR/doithoai.db-journal.cu'\n"
    );
    fs::rename(register.path("doithoai.db-journal"), register.path("doithoai.db-journal.old"))
        .expect("moved away");
    register.run(["init", "--no-list", "--unit", "Nam Sách", "--kind", "district"]).success();
    register.write("other.db-journal", &journal);
    register.run(["backup", "other.db"]).exits(1);
}

#[test]
fn a_register_that_another_tool_gave_a_log_is_one_file_again() {
    let register = filled();
    let before = year(&register);
    let conn = Connection::open(register.path("doithoai.db")).expect("the register");
    let mode: String =
        conn.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0)).expect("a log");
    assert_eq!(mode, "wal");
    conn.execute("UPDATE counter SET last = last", []).expect("a change in the log");
    // It can be read and written while the other tool has it open.
    assert_eq!(year(&register), before);
    register.run(["agency", "add", "Phòng Mẫu"]).success();
    drop(conn);
    assert_eq!(year(&register), before);
    let header = fs::read(register.path("doithoai.db")).expect("the register");
    assert_eq!(header[18..20], [1, 1], "no log");
    assert!(
        !register.path("doithoai.db-wal").exists() && !register.path("doithoai.db-shm").exists()
    );
    register.run(["verify"]).success();
}
