//! Guarantees of the register: nobody else reads it, tampering is detected, the README is correct.

use std::os::unix::fs::{MetadataExt, PermissionsExt};

use rusqlite::Connection;

use crate::support::district::{DISTRICT, SESSION};
use crate::support::{PROGRAM, Register, words};

fn filled() -> Register {
    let office = Register::empty().on("2019-05-22");
    office.transcript(DISTRICT);
    office.transcript(SESSION);
    office
}

#[test]
fn only_its_owner_reads_a_register() {
    let office = filled();
    let mode =
        std::fs::metadata(office.path("doithoai.db")).expect("the register").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let names: Vec<_> = std::fs::read_dir(office.folder())
        .expect("the folder")
        .map(|file| file.expect("a file").file_name())
        .collect();
    assert_eq!(names, ["doithoai.db"], "nothing is left beside it");
}

#[test]
fn a_row_changed_behind_the_journals_back_is_named() {
    for (sql, named) in [
        (
            "UPDATE session SET attended = 850",
            "Table session: row 1 differs from journal entry 11.",
        ),
        ("UPDATE ballot SET satisfied = 34, neutral = 2", "Table ballot: row 1"),
        ("DELETE FROM review", "Table review: row 1"),
        (
            "INSERT INTO field (uid, code, name_vi, name_en) VALUES (randomblob(16), 'x', 'x', 'x')",
            "Table field: row 15 has no journal entry.",
        ),
        (
            "UPDATE entry SET command = 'nothing happened' WHERE id = 5",
            "Journal entry 5 does not link",
        ),
        ("DELETE FROM change WHERE entry_id = 11", "Journal entry 11 does not link"),
        ("UPDATE identity SET digest = randomblob(32)", "Table identity: row 1"),
    ] {
        let office = filled();
        office.does("verify");
        let conn = Connection::open(office.path("doithoai.db")).expect("the register");
        conn.execute_batch(sql).expect(sql);
        drop(conn);
        let output = office.run(["verify"]);
        assert_eq!(output.code, 3, "{sql}");
        assert!(output.stdout.contains(named), "{sql}\n{}", output.stdout);
    }
}

#[test]
fn identities_stand_apart_from_the_journals_chain() {
    let office = filled();
    office.does("edit dong-lac-2019-1.1 --petitioner 'Phạm Thị Mẫu'");
    let conn = Connection::open(office.path("doithoai.db")).expect("the register");
    let chained: String = conn
        .query_row(
            "SELECT group_concat(command || coalesce(before, '')) FROM entry JOIN change ON entry_id = id",
            [],
            |row| row.get(0),
        )
        .expect("the journal");
    assert!(!chained.contains("Lê Văn Mẫu") && !chained.contains("Phạm Thị Mẫu"), "{chained}");
    drop(conn);
    office.does("purge dong-lac-2019-1.1 --yes");
    office.does("verify");
}

#[test]
fn who_petitioned_is_proved_and_a_purge_is_told_from_a_hand() {
    const BLANK: &str = "petitioner = NULL, contact = NULL, address = NULL, salt = NULL";
    for (sql, named) in [
        (
            format!("UPDATE identity SET {BLANK}"),
            "Table identity: the personal data of row 1 was erased without a journal entry.",
        ),
        (format!("UPDATE identity_before SET {BLANK}"), "was erased without a journal entry."),
        (
            "UPDATE identity SET contact = NULL".to_owned(),
            "Table identity: row 1 does not match its digest",
        ),
        (
            "UPDATE identity SET petitioner = 'Vũ Văn Mẫu'".to_owned(),
            "Table identity: row 1 does not match",
        ),
        ("UPDATE identity SET salt = NULL".to_owned(), "Table identity: row 1 does not match"),
        ("UPDATE identity_before SET address = 'x'".to_owned(), "Table identity_before: row "),
        ("DELETE FROM identity_before".to_owned(), "is missing, but other records refer to it."),
    ] {
        let office = filled();
        office.does("edit dong-lac-2019-1.1 --petitioner 'Phạm Thị Mẫu'");
        office.does("verify");
        let conn = Connection::open(office.path("doithoai.db")).expect("the register");
        conn.execute_batch(&sql).expect("changed");
        drop(conn);
        let output = office.run(["verify"]);
        assert_eq!(output.code, 3, "{sql}");
        assert!(output.stdout.contains(named), "{sql}\n{}", output.stdout);
        assert_eq!(office.run(["backup", "copy.db"]).code, 4, "no copy is called whole");
    }
}

#[test]
fn many_rows_entered_together_are_one_line_of_the_journal() {
    let office = filled();
    let rows: String = (0..3_000).map(|n| format!("dong-lac-2019-1,Ý kiến số {n}\n")).collect();
    office.write("petitions.csv", format!("session,text\n{rows}"));
    office.does("import petitions.csv");
    let conn = Connection::open(office.path("doithoai.db")).expect("the register");
    let changes: i64 = conn
        .query_row(
            "SELECT count(*) FROM change WHERE entry_id = (SELECT max(id) FROM entry)",
            [],
            |row| row.get(0),
        )
        .expect("the journal");
    assert_eq!(changes, 1);
    drop(conn);
    office.does("edit dong-lac-2019-1.2000 --field land");
    office.does("verify");
}

#[test]
fn the_tours_first_day_can_be_typed() {
    let tour = include_str!("../../docs/tour.md");
    let day = tour
        .split("## A clerk's first day")
        .nth(1)
        .and_then(|rest| rest.split("```").nth(1))
        .expect("a first day");
    let office = Register::empty().on("2026-06-02");
    for line in day.lines().filter_map(|line| line.strip_prefix("doithoai ")) {
        let output = office.run(words(line));
        assert_eq!(output.code, 0, "{line}\n{}", output.stderr);
    }
    let told = office.does("report year 2026 --as-of 31/12/2026 --json").stdout;
    let year: serde_json::Value = serde_json::from_str(&told).expect("JSON");
    assert_eq!((&year["sessions"]["total"], &year["petitions"]["on_time"]), (&1.into(), &1.into()));
}

const READMES: [&str; 2] = [include_str!("../../README.md"), include_str!("../../README.vi.md")];

#[test]
fn the_readmes_picture_is_what_the_program_prints() {
    let shown = Register::empty()
        .on("2026-11-23")
        .speaking("vi")
        .does("demo nam --data nam-sach-2019")
        .stdout;
    for readme in READMES {
        let picture = readme
            .split("```text")
            .nth(1)
            .and_then(|rest| rest.split("```").next())
            .expect("a picture");
        for line in picture.lines().filter(|line| !line.trim().is_empty() && line.trim() != "…") {
            assert!(shown.lines().any(|other| other == line), "{line}");
        }
    }
}

#[test]
fn the_readmes_day_is_five_commands() {
    for (readme, heading) in
        READMES.into_iter().zip(["## A day in five commands", "## Một ngày trong năm lệnh"])
    {
        let office = Register::empty().on("2026-06-02").speaking("vi");
        office.does("init --no-list --unit 'Nam Sách' --kind district");
        office.does("unit add 'An Sơn' --kind commune --parent nam-sach");
        office.does("agency add 'Phòng Tài nguyên và Môi trường' --code tnmt");
        office.write("y-kien.txt", "Đường liên thôn ngập\nRác thải chưa được thu gom\n");
        let day =
            readme.split(heading).nth(1).and_then(|rest| rest.split("```").nth(1)).expect("a day");
        let lines: Vec<&str> = day.lines().filter(|line| line.starts_with("doithoai")).collect();
        assert_eq!(lines.len(), 5);
        for line in lines {
            let line = line.split(" # ").next().unwrap_or(line).trim();
            // On the day of the session no reply is overdue or nearly due.
            let later = if line.contains("reminder") { " --today 12/6/2026" } else { "" };
            let output = office.run(words(&format!("{line}{later}")).into_iter().skip(1));
            assert_eq!(output.code, 0, "{line}\n{}", output.stderr);
        }
        let letters = std::fs::read_dir(office.path("don-doc")).expect("the letters").count();
        assert_eq!(letters, 1);
    }
}

#[test]
fn damage_is_found_and_told() {
    let office = filled();
    let mut bytes = std::fs::read(office.path("doithoai.db")).expect("the register");
    let half = bytes.len() / 2;
    bytes[half..half + 20_000].fill(0xA5);
    office.write("damaged.db", &bytes);
    let output = office.run(["--file", "damaged.db", "verify"]);
    assert_eq!(output.code, 3, "{}{}", output.stdout, output.stderr);
    assert!(output.stdout.contains("The file is damaged"), "{}", output.stdout);
}

#[test]
fn a_demonstration_opens_no_other_register() {
    let office = Register::empty().on("2026-11-23");
    office.does("demo d --data district-2025 -q");
    office.does("demo d --data district-2025 -q");
    let output = office.run(["demo", "d", "--data", "nam-sach-2019"]);
    let told = "Error: “d/doithoai.db” is another register, not this example\nHint: choose another folder: doithoai demo example --data nam-sach-2019\n";
    assert_eq!((output.code, output.stderr.as_str(), output.stdout.as_str()), (1, told, ""));
}

#[test]
fn a_stream_that_is_full_is_told_and_undoes_nothing() {
    let office = filled();
    let full = || std::fs::OpenOptions::new().write(true).open("/dev/full").expect("a full device");
    let run = |line: &str| {
        let output = office.ended(office.command(PROGRAM).args(words(line)).stdout(full()));
        (Some(output.code), output.stderr)
    };
    let (code, told) = run("report year 2019");
    assert_eq!(code, Some(1));
    assert!(told.starts_with("Error: cannot write the result"), "{told}");
    let (code, told) = run("record petition dong-lac-2019-1 --text x --json");
    assert_eq!(
        (code, told.as_str()),
        (
            Some(0),
            "The change is recorded in the register (journal 22), but its confirmation could not be printed.\n"
        )
    );
    assert!(office.does("list petitions --json").stdout.contains("dong-lac-2019-1.5"));
}

/// Case S17: a register that others can change is usable, with a warning that gives the reason.
#[test]
fn a_register_that_others_can_change_is_told_of() {
    let office = filled();
    let path = office.path("doithoai.db");
    let of_both_owners = std::fs::metadata(&path).expect("the register").uid() == 0;
    assert_eq!(office.does("list sessions --json").stderr, "");
    for mode in [0o666, 0o620] {
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).expect("a mode");
        let told = "Warning: other users of this machine can write to the register “doithoai.db”; prevent it: chmod go-w 'doithoai.db'\n";
        let record = format!("record petition dong-lac-2019-1 --text 'Việc khác {mode}' --json");
        for line in ["list sessions --json", &record, "verify --json"] {
            let output = office.does(line);
            assert_eq!(output.stderr, told, "{line}");
            serde_json::from_str::<serde_json::Value>(&output.stdout).expect("JSON alone");
        }
    }
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).expect("a mode");
    if of_both_owners {
        std::os::unix::fs::chown(&path, Some(65534), None).expect("given away");
        let told = office.does("list sessions").stderr;
        assert!(told.contains("“doithoai.db” belongs to another user of this machine"), "{told}");
    }
}

/// Case S18: changes of the schema by another program are named when the register is opened, before
/// any of them runs.
#[test]
fn a_changed_schema_is_refused_when_the_register_is_opened() {
    for (sql, name) in [
        (
            "CREATE TRIGGER t AFTER INSERT ON session BEGIN UPDATE session SET attended = 99999; END",
            "trigger “t”",
        ),
        ("CREATE VIEW sessions AS SELECT 1", "view “sessions”"),
        ("CREATE INDEX more ON session (note)", "index “more”"),
        ("CREATE TABLE search_notes (text TEXT)", "table “search_notes”"),
        ("DROP INDEX agency_name", "index “agency_name”"),
        ("ALTER TABLE session ADD COLUMN secret TEXT", "table “session”"),
    ] {
        let office = filled();
        let conn = Connection::open(office.path("doithoai.db")).expect("the register");
        conn.execute_batch(sql).expect(sql);
        drop(conn);
        let bytes = || std::fs::read(office.path("doithoai.db")).expect("the register");
        let before = bytes();
        for line in [
            "record session --unit an-son --on 21/5/2019 --host chair --attended 5",
            "list sessions",
            "undo",
            "backup a.db",
        ] {
            let output = office.run(words(line));
            assert!(
                output.code == 4 && output.stderr.contains(name),
                "{sql}: {line}: {}",
                output.stderr
            );
        }
        assert!(bytes() == before, "{sql}: nothing is written");
        let output = office.run(["verify"]);
        let quoted = name.split_once(' ').expect("a name").1;
        assert!(
            output.code == 3 && output.stdout.contains(quoted),
            "{sql}: {}{}",
            output.stdout,
            output.stderr
        );
    }
}

/// Statistics and a rewrite of the file change nothing relevant.
#[test]
fn what_sqlite_itself_does_to_the_schema_is_no_change() {
    let office = filled();
    let conn = Connection::open(office.path("doithoai.db")).expect("the register");
    conn.execute_batch("ANALYZE; VACUUM").expect("done");
    drop(conn);
    office.does("record session --unit an-son --on 21/5/2019 --host chair --attended 5");
    office.does("verify");
}

/// Case S24: the user's name from the environment is kept up to a limit, and controls no terminal;
/// so is the command.
#[test]
fn the_journal_keeps_names_and_commands_up_to_a_limit() {
    let office = filled();
    let record = |user: &str, text: &str| {
        let mut command = office.command(PROGRAM);
        command.args(["record", "petition", "dong-lac-2019-1", "--text", text]);
        let output = office.ended(command.env("DOITHOAI_USER", user)).success();
        let log: serde_json::Value =
            serde_json::from_str(&office.does("log --json -n 1").stdout).expect("JSON");
        let kept = |key: &str| log[0][key].as_str().expect("a text").to_owned();
        (kept("who"), kept("command"), output.stderr)
    };
    let (who, command, told) = record(&"ả".repeat(10_000), &"dài ".repeat(8_000));
    assert_eq!((who.chars().count(), command.chars().count()), (100, 4_000));
    assert!(who.ends_with('…') && command.ends_with('…'));
    assert!(
        told.contains("the journal keeps only the first 100 characters of the user name"),
        "{told}"
    );
    let (who, _, told) = record("\u{1b}[2Jclerk\u{202e}\n", "Việc khác");
    assert_eq!(who, "␛[2Jclerk\\u{202e} ");
    assert!(!told.contains("first 100 characters"), "{told}");
    office.does("verify");
}

#[test]
fn the_log_tells_the_values_before_and_after() {
    let office = filled();
    office.does("edit dong-lac-2019-1 --attended 90");
    office.does("edit dong-lac-2019-1 --attended 95");
    let log: serde_json::Value =
        serde_json::from_str(&office.does("log --json -n 2").stdout).expect("JSON");
    let attended = |entry: usize, when: &str| log[entry]["changes"][0][when]["attended"].as_i64();
    assert_eq!(
        (attended(1, "before"), attended(1, "after")),
        (Some(85), Some(90)),
        "read from the next change"
    );
    assert_eq!(
        (attended(0, "before"), attended(0, "after")),
        (Some(90), Some(95)),
        "read from the row"
    );
    assert_eq!(log[0]["changes"][0]["record"], "dong-lac-2019-1");
}

#[test]
fn machines_get_units_by_code_and_people_by_name() {
    let office = Register::empty().on("2026-11-23").speaking("vi");
    office.does("demo d --data district-2025 -q");
    let report = |format: &str| {
        office
            .does(&format!(
                "--file d/doithoai.db report units 2025 --as-of 2025-12-31 --format {format}"
            ))
            .stdout
    };
    let csv = report("csv");
    let table =
        csv.split("\n\n").find(|table| table.starts_with("unit,name,required")).expect("the units");
    let codes: Vec<&str> =
        table.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
    assert!(codes.len() == 20 && codes.is_sorted(), "{codes:?}");
    let people = report("table");
    let place = |name: &str| people.find(name).expect(name);
    assert!(
        place("xã Đông Phong") < place("xã Hà Trung")
            && place("xã Kim Đường") < place("thị trấn Lạc Thanh")
    );
}

#[test]
fn a_number_given_under_anothers_name_is_not_given_again() {
    let office = filled();
    office.does("record session --unit an-son --on 21/5/2019 --host chair");
    office.write(
        "petitions.csv",
        "code,session,text\ndong-lac-2019-1.9,an-son-2019-1,Nhận từ nơi khác\n",
    );
    office.does("import petitions.csv");
    office.does("undo");
    office.does("verify");
    let receipt: serde_json::Value = serde_json::from_str(
        &office.does("record petition dong-lac-2019-1 --text x --json").stdout,
    )
    .expect("JSON");
    assert_eq!(receipt["code"], "dong-lac-2019-1.10");
}
