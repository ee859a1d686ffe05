//! Output targets: nothing is overwritten by accident, a register never, a pipe is written to, `-`
//! is standard output.

use std::fs;
use std::io::Read;
use std::os::unix::fs::{FileTypeExt, PermissionsExt, symlink};
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, SystemTime};

use serde_json::json;

use crate::support::district::{DISTRICT, SESSION};
use crate::support::{PROGRAM, Register, words};

/// Every command that writes a file, with the name of its output.
const FILES: [(&str, &str); 13] = [
    ("report year 2019 -o", "year.docx"),
    ("report petitions 2019 -o", "petitions.csv"),
    ("report year 2019 --format json -o", "figures"),
    ("report verify-text --declare sessions=900 --declare units=19 -o", "declared.html"),
    ("letter conclusion dong-lac-2019-1 -o", "conclusion.docx"),
    ("letter template conclusion -o", "packaged.docx"),
    ("plan export 2019 -o", "plan.docx"),
    ("plan export 2019 -o", "plan.ics"),
    ("plan suggest 2020 -o", "suggested.md"),
    ("template", "form.xlsx"),
    ("export --ics", "calendar.ics"),
    ("bundle make -o", "office.dtb"),
    ("backup", "copy.dat"),
];

/// Every command that writes a folder, with its output.
const FOLDERS: [(&str, &str); 4] = [
    ("report year 2019 --format csv -o", "figures"),
    ("export", "tables"),
    ("letter reminder --all --as-of 12/6/2019 -o", "letters"),
    ("man", "manual"),
];

fn office() -> Register {
    let register = Register::empty().on("2019-06-20");
    for lines in [DISTRICT, SESSION] {
        register.does(lines);
    }
    register
}

fn names(folder: &Path) -> Vec<String> {
    let files =
        fs::read_dir(folder).expect("a folder").map(|file| file.expect("a file").file_name());
    let mut names: Vec<String> = files.map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// Case A2.
#[test]
fn a_file_that_is_there_is_kept_by_every_command_unless_force_is_given() {
    let register = office();
    let entries = register.journal_length();
    for (line, name) in FILES {
        let path = register.write(name, "sửa tay");
        let refused = register.run(words(&format!("{line} {name}"))).exits(1);
        let told = format!(
            "Error: file “{name}” already exists\nHint: choose another name, or overwrite it: --force\n"
        );
        assert_eq!((refused.stderr, refused.stdout), (told, String::new()), "{line}");
        assert_eq!(fs::read(&path).expect("the file"), "sửa tay".as_bytes(), "{line}");
        register.does(&format!("{line} {name} --force"));
        assert_ne!(fs::read(&path).expect("the file"), "sửa tay".as_bytes(), "{line}");
        fs::remove_file(path).expect("removed");
    }
    assert_eq!(register.journal_length(), entries + 1, "one bundle was made");
}

/// Case A2: in folders.
#[test]
fn a_folders_files_are_kept_all_or_none_unless_force_is_given() {
    let register = office();
    for (line, name) in FOLDERS {
        let folder = register.path(name);
        register.does(&format!("{line} {name}"));
        let made = names(&folder);
        let last = folder.join(made.last().expect("a file"));
        made.iter().for_each(|file| fs::remove_file(folder.join(file)).expect("removed"));
        fs::write(&last, "sửa tay").expect("a file");
        fs::write(folder.join("ghi-chu.txt"), "của tôi").expect("a file");
        let before = names(&folder);
        let refused = register.run(words(&format!("{line} {name}"))).exits(1);
        assert!(
            refused
                .stderr
                .contains("already exists\nHint: choose another name, or overwrite it: --force"),
            "{refused}"
        );
        assert_eq!(names(&folder), before, "{line}: nothing is written");
        assert_eq!(fs::read(&last).expect("the file"), "sửa tay".as_bytes(), "{line}");
        register.does(&format!("{line} {name} --force"));
        assert_ne!(fs::read(&last).expect("the file"), "sửa tay".as_bytes(), "{line}");
        assert_eq!(names(&folder).len(), made.len() + 1, "{line}: what else is there stays");
    }
}

/// Cases A2, S4 and S25: registers, under any name, and the files beside them.
#[test]
fn no_output_replaces_a_register_or_takes_a_name_beside_one() {
    let register = office();
    register.does("backup other.db");
    for link in ["soft.docx", "soft.xlsx"] {
        symlink("doithoai.db", register.path(link)).expect("a link");
    }
    for link in ["hard.docx", "hard.xlsx"] {
        fs::hard_link(register.path("doithoai.db"), register.path(link)).expect("a link");
    }
    let beside = [
        "doithoai.db-journal",
        "doithoai.db-wal",
        "doithoai.db-shm",
        "doithoai.schema-6.db",
        "doithoai.before-restore-1.db",
        "other.db-journal",
    ];
    let there = ["doithoai.db", "other.db", "soft.docx", "soft.xlsx", "hard.docx", "hard.xlsx"];
    let before = names(&register.path(""));
    let bytes = |name: &str| fs::read(register.path(name)).expect("a register");
    let registers = (bytes("doithoai.db"), bytes("other.db"));
    for name in beside.into_iter().chain(there) {
        for (line, usual) in FILES.into_iter().chain(FOLDERS) {
            let ending = |name: &str| name.rsplit_once('.').map(|(_, ending)| ending.to_owned());
            // Letters and entry workbooks have their own extension.
            if ending(usual).is_some_and(|own| {
                ["docx", "xlsx"].contains(&own.as_str()) && ending(name) != Some(own)
            }) {
                continue;
            }
            let format = if line.contains("-o")
                && line.starts_with("report")
                && !line.contains("--format")
            {
                " --format json"
            } else {
                ""
            };
            let refused = register.run(words(&format!("{line} {name}{format} --force")));
            let is_meant = [
                "is the register in use",
                "is a doithoai register",
                "is reserved for the journal",
                "cannot write",
            ];
            // A plan or a proposal does not have that format.
            let is_usage = refused.code == 2 && line.starts_with("plan");
            let told = is_meant.iter().any(|words| refused.stderr.contains(words));
            assert!(is_usage || refused.code == 1 && told, "{line} {name}: {refused}");
        }
    }
    let refused = register
        .run([
            "init",
            "--no-list",
            "--unit",
            "Khác",
            "--kind",
            "district",
            "--file",
            "doithoai.db-wal",
        ])
        .exits(1);
    assert!(refused.stderr.contains("is reserved for the journal"), "{refused}");
    assert_eq!(names(&register.path("")), before);
    assert!((bytes("doithoai.db"), bytes("other.db")) == registers, "no register was changed");
    register.run(["verify"]).success();
}

fn pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().expect("mkfifo").success());
}

/// Case S4: a pipe is written to and stays one.
#[test]
fn what_is_written_to_a_pipe_comes_out_of_it() {
    let register = office();
    for (line, name) in FILES {
        let path = register.path(name);
        pipe(&path);
        let reader = thread::spawn({
            let path = path.clone();
            move || {
                let mut bytes = Vec::new();
                fs::File::open(path)
                    .and_then(|mut pipe| pipe.read_to_end(&mut bytes))
                    .expect("what was written");
                bytes
            }
        });
        register.run(words(&format!("{line} {name}"))).success();
        let bytes = reader.join().expect("read");
        assert!(bytes.len() > 100, "{line}: {} bytes", bytes.len());
        assert!(fs::symlink_metadata(&path).expect("the pipe").file_type().is_fifo(), "{line}");
        fs::remove_file(path).expect("removed");
    }
}

/// Case S4: a pipe without a reader blocks no command.
#[test]
fn a_pipe_that_nobody_reads_is_refused() {
    let register = office();
    pipe(&register.path("nobody.json"));
    let refused = register.run(["report", "year", "2019", "-o", "nobody.json"]).exits(1);
    assert!(refused.stderr.contains("no program reads the pipe “nobody.json”"), "{refused}");
}

/// A folder never replaces a file, and a file never a folder, even with `--force`.
#[test]
fn a_folder_is_never_replaced_by_a_file() {
    let register = office();
    for (line, name) in FILES {
        register.write(&format!("{name}/mine"), "của tôi");
        let refused = register.run(words(&format!("{line} {name} --force")));
        // A backup and tables may go into a folder.
        assert!(refused.code == 1 || line == "backup" || name == "figures", "{line}: {refused}");
        assert!(register.path(format!("{name}/mine")).is_file(), "{line}");
    }
    for (line, name) in FOLDERS {
        let name = format!("{name}.txt");
        register.write(&name, "của tôi");
        let line = line.replace(" --format csv", "");
        register.run(words(&format!("{line} {name}/x --force"))).exits(1);
        assert_eq!(fs::read(register.path(&name)).expect("a file"), "của tôi".as_bytes());
    }
}

/// With `--json` every file that was written is named by a receipt on standard output.
#[test]
fn a_written_file_has_a_receipt_in_json() {
    let register = office();
    for (line, files) in [
        ("report year 2019 -o y.html", &["y.html"][..]),
        ("report year 2019 -o y.json", &["y.json"]),
        ("report agencies 2019 -o y", &["y"]),
        ("report verify-text --declare sessions=9 --declare units=2 -o d.md", &["d.md"]),
        ("list sessions -o s.csv", &["s.csv"]),
        ("plan export 2019 -o p.ics", &["p.ics"]),
        ("plan suggest 2019 -o p.xlsx", &["p.xlsx"]),
    ] {
        let out = register.run(words(&format!("{line} --json")));
        let shown = out.json();
        assert_eq!(shown["files"], json!(files), "{line}");
        assert!(shown["entry"].is_null() && shown["warnings"].is_array(), "{line}: {shown}");
        assert_eq!(out.stderr, "", "{line}");
    }
    let out = register.json(words("report year 2019 -o year.csv"));
    let files = out["files"].as_array().expect("files");
    assert!(files.len() > 3 && files[0] == "year.csv", "{out}");
    for file in files {
        assert!(register.path(file.as_str().expect("a name")).is_file(), "{file}");
    }
    let named = register.json(words("report year 2019 --with-names -o names.html"));
    assert!(named["entry"].is_i64(), "{named}");
}

/// `-o -` is standard output for every command that has `-o`; receipts go elsewhere.
#[test]
fn a_dash_is_standard_output() {
    let register = office();
    let printed = |line: &str| {
        let output =
            register.command(PROGRAM).args(words(line)).output().expect("the program runs");
        assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
        output.stdout
    };
    for (line, begins) in [
        ("report year 2019 --format json -o -", &b"{"[..]),
        ("report year 2019 --format xlsx -o -", b"PK"),
        ("letter conclusion dong-lac-2019-1 -o -", b"PK"),
        ("letter template conclusion -o - --json", b"PK"),
        ("plan export 2019 --format ics -o -", b"BEGIN:VCALENDAR"),
        ("plan export 2019 --format docx -o -", b"PK"),
        ("export --ics -", b"BEGIN:VCALENDAR"),
        ("bundle make -o -", &[0x1f, 0x8b]),
        ("bundle make -o - --json", &[0x1f, 0x8b]),
        ("bundle make -o /dev/stdout", &[0x1f, 0x8b]),
        ("backup -", b"SQLite format 3"),
    ] {
        assert!(printed(line).starts_with(begins), "{line}");
    }
    for line in [
        "report year 2019",
        "report units 2019 --format csv",
        "plan export 2019",
        "plan suggest 2020 --format md",
    ] {
        assert_eq!(printed(&format!("{line} -o -")), printed(line), "{line}");
    }
    register.run(words("letter reminder --all --as-of 12/6/2019 -o -")).exits(1);
    assert!(!register.path("-").exists());
}

/// Case S3: of files that look temporary only those of this program are removed.
#[test]
fn what_a_user_named_like_a_draft_is_left_alone() {
    let register = office();
    let old = SystemTime::now() - Duration::from_hours(72);
    let age = |name: &str| {
        let file = fs::File::open(register.path(name)).expect("a file");
        file.set_modified(old).expect("a time");
    };
    let mine = [
        ".doithoai-archive/backup-2024.db",
        ".doithoai-notes.txt",
        ".doithoai-abcdef.new.txt",
        ".doithoai-aBcDe1.new/mine.txt",
    ];
    mine.iter().for_each(|name| drop(register.write(name, "quan trọng")));
    symlink("mine", register.path(".doithoai-aBcDe2.new")).expect("a link");
    let left = [
        ".doithoai-aBcDe3.new",
        ".doithoai-aBcDe3.new-journal",
        ".doithoai-aBcDe4.new/tables.csv",
        ".doithoai-aBcDe1.new/x.csv",
    ];
    left.iter().for_each(|name| drop(register.write(name, "names")));
    mine.iter().chain(&left).for_each(|name| age(name));
    [".doithoai-archive", ".doithoai-aBcDe1.new", ".doithoai-aBcDe4.new"]
        .iter()
        .for_each(|name| age(name));
    register.does("report year 2019 -o y.html");
    for name in mine {
        assert!(register.path(name).is_file(), "{name}");
    }
    assert!(register.path(".doithoai-aBcDe2.new").symlink_metadata().is_ok(), "a link is no draft");
    for name in left {
        assert!(!register.path(name).exists(), "{name}");
    }
    assert!(
        !register.path(".doithoai-aBcDe4.new").exists(),
        "a folder on the way goes when it is empty"
    );
}

/// Case S19: every folder that the program creates is accessible only to its owner, whatever the
/// umask.
#[test]
fn folders_are_their_owners_alone() {
    let register = office();
    for line in [
        "demo a/b",
        "man m/n",
        "export c/d",
        "letter reminder --all --as-of 12/6/2019 -o e/f",
        "report year 2019 -o g/h",
    ] {
        let run = format!("umask 000; exec \"$0\" {line}");
        register.ended(register.command("sh").args(["-c", &run, PROGRAM])).success();
    }
    for name in ["a", "a/b", "m", "m/n", "c", "c/d", "e", "e/f", "g", "g/h"] {
        let mode = fs::metadata(register.path(name)).expect(name).permissions().mode();
        assert_eq!(mode & 0o777, 0o700, "{name}");
    }
}

/// A link to a file is followed, a link to nothing is refused.
#[test]
fn links_to_files_are_followed() {
    let register = office();
    register.write("real/year.html", "cũ");
    symlink("real/year.html", register.path("year.html")).expect("a link");
    register.run(words("report year 2019 -o year.html")).exits(1);
    register.does("report year 2019 -o year.html --force");
    assert!(register.path("year.html").symlink_metadata().expect("the link").is_symlink());
    assert!(
        fs::read_to_string(register.path("real/year.html"))
            .expect("a page")
            .starts_with("<!DOCTYPE")
    );
    symlink("nowhere/year.html", register.path("dangling.html")).expect("a link");
    register.run(words("report year 2019 -o dangling.html --force")).exits(1);
    symlink("real/lost.html", register.path("lost.html")).expect("a link");
    register.run(words("report year 2019 -o lost.html --force")).exits(1);
    assert!(!register.path("real/lost.html").exists());
}
