//! Changes that are found even if the journal's chain was recomputed by hand, and the changed one
//! among many rows.

use std::fs;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};

use crate::migrations::old_register;
use crate::support::{Register, words};

/// The columns of a session outside the chain.
const DERIVED: [&str; 3] = ["order_unit", "order_year", "order_number"];

fn text(hash: &mut Sha256, text: &[u8]) {
    hash.update((text.len() as u64).to_be_bytes());
    hash.update(text);
}

/// Digests a single session like the journal.
fn digest_of(conn: &Connection, id: i64) -> Vec<u8> {
    let mut statement = conn.prepare("SELECT * FROM session WHERE id = ?1").expect("a query");
    let names: Vec<String> = statement.column_names().map(str::to_owned).collect();
    let digest = statement.query_row([id], |row| {
        let mut hash = Sha256::new();
        for (place, name) in
            names.iter().enumerate().filter(|(_, name)| !DERIVED.contains(&name.as_str()))
        {
            let (tag, bytes) = match row.get_ref(place)? {
                ValueRef::Integer(count) => (b'i', count.to_be_bytes().to_vec()),
                ValueRef::Text(text) => (b't', text.to_vec()),
                ValueRef::Blob(bytes) => (b'b', bytes.to_vec()),
                _ => continue,
            };
            hash.update([tag, u8::try_from(name.len()).expect("a short name")]);
            hash.update(name.as_bytes());
            text(&mut hash, &bytes);
        }
        hash.update(b"\n");
        Ok(hash.finalize().to_vec())
    });
    digest.expect("a session")
}

/// Changes a session and recomputes the chain, so that it is valid.
fn forge(register: &Register, sql: &str) {
    let conn = Connection::open(register.path("doithoai.db")).expect("the register");
    conn.execute_batch(sql).expect(sql);
    let digest = digest_of(&conn, 1);
    let changed =
        "UPDATE change SET digest = ?1 WHERE tab = 'session' AND first_id = 1 AND last_id = 1";
    assert_eq!(conn.execute(changed, params![digest]).expect("a change"), 1);
    let mut entries = conn
        .prepare("SELECT id, at, who, command, reverts, note, mark FROM entry ORDER BY id")
        .expect("a query");
    let mut rows = entries.query([]).expect("entries");
    let mut previous = vec![0; 32];
    while let Some(row) = rows.next().expect("an entry") {
        let id: i64 = row.get(0).expect("a number");
        let mut hash = Sha256::new();
        hash.update(&previous);
        hash.update(id.to_be_bytes());
        (1..4).for_each(|place| {
            text(&mut hash, row.get::<_, String>(place).expect("a text").as_bytes())
        });
        if let Some(reverts) = row.get::<_, Option<i64>>(4).expect("a number") {
            hash.update(reverts.to_be_bytes());
        }
        if row.get::<_, Option<i64>>(5).expect("a note").is_some() {
            text(&mut hash, b"note");
        }
        if let Some(mark) = row.get::<_, Option<String>>(6).expect("a mark") {
            text(&mut hash, b"mark");
            text(&mut hash, mark.as_bytes());
        }
        let changes = "SELECT tab, act, first_id, last_id, coalesce(before, ''), coalesce(digest, zeroblob(32)), prints
                         FROM change WHERE entry_id = ?1 ORDER BY place";
        let mut changes = conn.prepare(changes).expect("a query");
        let mut changes = changes.query([id]).expect("changes");
        while let Some(change) = changes.next().expect("a change") {
            (0..2).for_each(|place| {
                text(&mut hash, change.get::<_, String>(place).expect("a text").as_bytes())
            });
            (2..4).for_each(|place| {
                hash.update(change.get::<_, i64>(place).expect("a number").to_be_bytes())
            });
            text(&mut hash, change.get::<_, String>(4).expect("an image").as_bytes());
            hash.update(change.get::<_, Vec<u8>>(5).expect("a digest"));
            if let Some(prints) = change.get::<_, Option<Vec<u8>>>(6).expect("prints") {
                text(&mut hash, b"prints");
                text(&mut hash, &prints);
            }
        }
        previous = hash.finalize().to_vec();
        conn.execute("UPDATE entry SET hash = ?2 WHERE id = ?1", params![id, previous])
            .expect("a hash");
    }
}

/// A commune with a session of 2019, which is sealed.
fn sealed() -> Register {
    let register = Register::empty().on("2020-01-15");
    register.does(
        "
        init --no-list --unit 'Nam Sách' --kind district
        unit add 'Đồng Lạc' --kind commune --parent nam-sach
        record session --unit dong-lac --on 20/5/2019 --host chair --attended 80
        record session --unit dong-lac --on 20/6/2018 --host chair
        close 2019 --as-of 31/12/2019
    ",
    );
    register
}

/// S13: a sealed year's figure went from 1 to 0 with a recomputed chain, unnoticed.
#[test]
fn a_standing_seal_is_compared_though_the_chain_holds() {
    let register = sealed();
    let told = |as_of: &str| {
        let warnings =
            register.json(["report", "year", "2019", "--as-of", as_of])["warnings"].clone();
        let found = warnings
            .as_array()
            .expect("warnings")
            .iter()
            .find(|one| one["code"] == "changed_since_seal");
        found.map(|warning| warning["refs"].to_string())
    };
    register.run(["verify"]).success();
    assert_eq!(told("2019-12-31"), None);
    forge(&register, "UPDATE session SET hosts = 'deputy', attended = 8 WHERE id = 1");
    let found = register.run(["verify"]).exits(3);
    assert!(!found.stdout.contains("Table session"), "the chain holds: {found}");
    assert!(
        found.stdout.contains(
            "The year 2019 is sealed, but minimum.counted has changed since the seal: 1 → 0."
        ),
        "{found}"
    );
    let flaws = register.run(["verify", "--json"]).exits(3).json();
    let flaw = flaws["flaws"]
        .as_array()
        .expect("flaws")
        .iter()
        .find(|flaw| flaw["figure"] == "sessions.attended");
    let flaw = flaw.expect("the figure");
    assert_eq!((&flaw["flaw"], &flaw["year"]), (&"seal_moved".into(), &2019.into()));
    assert_eq!((&flaw["sealed"], &flaw["now"]), (&80.into(), &8.into()));
    // On the day of the seal and on a later one.
    for as_of in ["2019-12-31", "2020-01-15"] {
        assert!(told(as_of).is_some_and(|refs| refs.contains("sessions.attended")), "{as_of}");
    }
    let report = register.run(["report", "year", "2019"]).success().stdout;
    assert!(
        report.contains("another program changed the file") && report.contains("sessions.attended"),
        "{report}"
    );
    let lint = register.run(["lint"]).exits(3).stdout;
    assert!(
        lint.contains("differ from the sealed ones") && lint.contains("doithoai verify"),
        "{lint}"
    );
    // The existing data can still be backed up.
    register.run(["backup", "copy.db"]).success();
}

#[test]
fn a_sealed_year_as_it_was_sealed_is_told_of_by_nobody() {
    let register = sealed();
    register.does("record session --unit dong-lac --on 12/1/2020 --host chair\nreport year 2019 --as-of 2019-05-01");
    let report = register.json(["report", "year", "2019"]);
    assert!(!report["warnings"].to_string().contains("changed_since_seal"), "{report}");
    register.run(["verify"]).success();
}

/// Rows of a single import.
fn imported() -> Register {
    let register = sealed();
    let rows: String =
        (1..=12).map(|month| format!("dong-lac,2017-{month:02}-05,chair,{month}0\n")).collect();
    register.write("in/sessions.csv", format!("unit,day,hosts,attended\n{rows}"));
    register.run(["import", "in"]).success();
    register
}

/// S21: `verify` did not tell which of 75 imported sessions was changed.
#[test]
fn of_rows_that_came_in_together_the_changed_one_is_named() {
    for (sql, code) in [
        (
            "UPDATE session SET attended = attended + 1 WHERE code = 'dong-lac-2017-7'",
            "dong-lac-2017-7",
        ),
        ("UPDATE session SET speakers = 9 WHERE code = 'dong-lac-2017-1'", "dong-lac-2017-1"),
        (
            "UPDATE session SET uid = randomblob(16) WHERE code = 'dong-lac-2017-12'",
            "dong-lac-2017-12",
        ),
    ] {
        let register = imported();
        // The program changed and removed others of the same import.
        register.does("edit dong-lac-2017-3 --attended 31\nremove dong-lac-2017-5\nverify");
        let conn = Connection::open(register.path("doithoai.db")).expect("the register");
        assert_eq!(conn.execute(sql, []).expect(sql), 1);
        drop(conn);
        let found = register.run(["verify", "--json"]).exits(3).json();
        let flaws = found["flaws"].as_array().expect("flaws");
        assert_eq!((flaws.len(), &flaws[0]["record"]), (1, &code.into()), "{found}");
        assert_eq!(flaws[0]["first_id"], flaws[0]["last_id"]);
    }
    let register = imported();
    let conn = Connection::open(register.path("doithoai.db")).expect("the register");
    conn.execute_batch("DELETE FROM search; DELETE FROM course WHERE session_id = 6; DELETE FROM session WHERE id = 6")
        .expect("gone");
    drop(conn);
    let found = register.run(["verify"]).exits(3);
    assert!(found.stdout.contains("Table session: row 6 differs from journal entry"), "{found}");
}

/// S21: for an earlier register it names the range, from the first to the last possible row.
#[test]
fn an_earlier_registers_rows_that_came_in_together_are_narrowed() {
    let register = Register::empty().on("2019-06-20");
    old_register(&register.path("doithoai.db"), 7);
    register.run(["verify"]).success();
    register.run(words("edit land --name-en 'Land and plots'")).success();
    let first = |sql: &str| {
        let conn = Connection::open(register.path("doithoai.db")).expect("the register");
        conn.query_row(sql, [], |row| row.get::<_, i64>(0)).expect("a number")
    };
    let (land, last) =
        (first("SELECT id FROM field WHERE code = 'land'"), first("SELECT max(id) FROM field"));
    let conn = Connection::open(register.path("doithoai.db")).expect("the register");
    conn.execute("UPDATE field SET name_vi = 'x' WHERE id = ?1", [last]).expect("changed");
    drop(conn);
    let found = register.run(["verify"]).exits(3);
    let from = if land == 1 { 2 } else { 1 };
    assert!(
        found.stdout.contains(&format!("Table field: rows {from} to {last} differ")),
        "{found}"
    );
    fs::remove_file(register.path("doithoai.db")).expect("removed");
}
