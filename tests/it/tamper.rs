//! Any change to the file by another program is found and located: in every column, every row,
//! every number; `tamper_schema` tests the schema.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use doithoai::inside::ops::Flaw;
use rusqlite::types::Value;
use rusqlite::{Connection, params};

use crate::support::district::DISTRICT;
use crate::support::{Register, without_digests};
use crate::whole::{Checked, check, whole};

/// A folder with the original register, for any number of copies.
pub struct Desk(tempfile::TempDir);

impl Desk {
    pub fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    /// Changes a fresh copy and checks it.
    pub fn after(&self, change: impl FnOnce(&Connection)) -> Vec<Flaw> {
        let path: PathBuf = self.0.path().join("doithoai.db");
        fs::write(&path, whole()).expect("a register");
        let conn = Connection::open(&path).expect("the register");
        conn.execute_batch(
            "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; PRAGMA foreign_keys = OFF",
        )
        .expect("no safety");
        change(&conn);
        drop(conn);
        match check(&path) {
            Checked::Found(found) => found.flaws,
            Checked::Refused(problem) => panic!("refused: {problem}"),
        }
    }
}

struct Table {
    name: String,
    /// Each column, and whether it is part of the key.
    columns: Vec<(String, bool)>,
    rows: Vec<Vec<Value>>,
}

impl Table {
    fn key(&self, row: usize) -> String {
        let of = |(place, (name, is_key)): (usize, &(String, bool))| {
            is_key.then(|| format!("\"{name}\" = {}", literal(&self.rows[row][place])))
        };
        let key: Vec<String> = self.columns.iter().enumerate().filter_map(of).collect();
        key.join(" AND ")
    }
}

fn literal(value: &Value) -> String {
    match value {
        Value::Null => "NULL".to_owned(),
        Value::Integer(count) => count.to_string(),
        Value::Real(real) => real.to_string(),
        Value::Text(text) => format!("'{}'", text.replace('\'', "''")),
        Value::Blob(bytes) => {
            format!("x'{}'", bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>())
        }
    }
}

/// Every table of the register, without those of the index and of SQLite.
fn tables(conn: &Connection) -> Vec<Table> {
    let names = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'
                    AND name NOT LIKE 'search%' ORDER BY name";
    let names: Vec<String> = conn
        .prepare(names)
        .and_then(|mut all| all.query_map([], |row| row.get(0))?.collect())
        .expect("the tables");
    let table = |name: String| {
        let info = format!("SELECT name, pk > 0 FROM pragma_table_info('{name}') ORDER BY cid");
        let columns: Vec<(String, bool)> = conn
            .prepare(&info)
            .and_then(|mut all| all.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect())
            .expect("columns");
        let mut statement = conn.prepare(&format!("SELECT * FROM {name}")).expect("a table");
        let count = columns.len();
        let rows = statement
            .query_map([], |row| {
                (0..count).map(|place| row.get(place)).collect::<rusqlite::Result<Vec<Value>>>()
            })
            .expect("rows");
        let rows = rows.collect::<rusqlite::Result<Vec<_>>>().expect("rows");
        Table { name, columns, rows }
    };
    names.into_iter().map(table).collect()
}

/// The opened register with its folder.
pub fn register() -> (tempfile::TempDir, Connection) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("doithoai.db");
    fs::write(&path, whole()).expect("a register");
    let conn = Connection::open(path).expect("the register");
    (folder, conn)
}

/// Other values of a cell, those likely to satisfy the constraints first.
fn others(table: &Table, column: usize, row: usize) -> Vec<Value> {
    let now = &table.rows[row][column];
    let mut all: Vec<Value> = match now {
        Value::Integer(count) => [1 - count, count + 1, count + 1_000].map(Value::Integer).to_vec(),
        Value::Text(text) => {
            let day = text.parse::<chrono::NaiveDate>().ok().and_then(|day| day.succ_opt());
            day.map(|day| Value::Text(day.to_string()))
                .into_iter()
                .chain([Value::Text(format!("{text}x"))])
                .collect()
        }
        Value::Blob(bytes) => vec![Value::Blob(bytes.iter().map(|byte| byte ^ 1).collect())],
        Value::Real(real) => vec![Value::Real(real + 1.0)],
        Value::Null => {
            ["2019-05-21", "x"].map(|text| Value::Text(text.into())).into_iter().collect()
        }
    };
    let beside = table
        .rows
        .iter()
        .map(|row| row[column].clone())
        .find(|other| other != now && *other != Value::Null);
    all.splice(0..0, beside.filter(|_| !matches!(now, Value::Integer(_))));
    all.push(Value::Integer(1));
    all.push(Value::Blob(vec![1; 32]));
    all.retain(|other| other != now);
    all
}

/// Returns whether a flaw names a table, or the journal if that was changed.
fn names(flaw: &Flaw, table: &str) -> bool {
    match flaw {
        Flaw::File(text) => text.contains(table),
        Flaw::Chain(_) => matches!(table, "entry" | "change"),
        Flaw::Rows { table: named, .. }
        | Flaw::UnjournalledRow { table: named, .. }
        | Flaw::Sequence { table: named, .. } => named == table,
        Flaw::Digest { table: named, .. } => *named == table,
        // Petition timelines are reported by their session.
        Flaw::Derived { table: named, column, .. } => *named == table || *column == table,
        Flaw::Counter { .. } => table == "counter",
        Flaw::Seal { .. } | Flaw::SealMoved { .. } => table == "seal",
        Flaw::Schema { name, .. } => name == table,
        Flaw::Search => false,
    }
}

/// Changes that nothing in the file contradicts, with the reason.
const UNPROVED: &[(&str, &str, &str)] = &[
    (
        "counter",
        "last",
        "a counter that is too high leaves numbers out; no figure and no code rests on it",
    ),
    ("counter", "stranger", "a counter of nothing counts nothing"),
    ("kept", "delete", "what an older version said may be known or not; what is open is asked for"),
    ("kept", "digest", "as a row that was deleted, and a stranger is told"),
];

fn is_unproved(table: &str, what: &str) -> bool {
    UNPROVED.iter().any(|(known, how, _)| (*known, *how) == (table, what))
}

#[test]
fn a_cell_changed_in_any_column_of_any_table_is_named() {
    let (_folder, conn) = register();
    let desk = Desk::new();
    let (mut seen, mut missed) = (0, Vec::new());
    for table in tables(&conn) {
        assert!(!table.rows.is_empty(), "{} has no rows to try", table.name);
        for (column, (name, _)) in table.columns.iter().enumerate() {
            let with = (0..table.rows.len()).find(|row| table.rows[*row][column] != Value::Null);
            let without = (0..table.rows.len()).find(|row| table.rows[*row][column] == Value::Null);
            for row in [with, without].into_iter().flatten() {
                let to = others(&table, column, row);
                let mut done = String::new();
                let flaws = desk.after(|conn| {
                    let mut change = |to: &Value| {
                        let sql = format!(
                            "UPDATE {} SET \"{name}\" = ?1 WHERE {}",
                            table.name,
                            table.key(row)
                        );
                        done = format!("{sql} [{}]", literal(to));
                        conn.execute(&sql, params![to]).is_ok_and(|count| count == 1)
                    };
                    let within = to.iter().find(|to| change(to)).is_some();
                    conn.execute_batch("PRAGMA ignore_check_constraints = ON").expect("no checks");
                    assert!(within || to.iter().any(&mut change), "{done}");
                });
                seen += 1;
                if !flaws.iter().any(|flaw| names(flaw, &table.name))
                    && !is_unproved(&table.name, name)
                {
                    missed.push(format!("{done}: {flaws:?}"));
                }
            }
        }
    }
    assert!(seen > 250 && missed.is_empty(), "{seen} tried, missed:\n{}", missed.join("\n"));
}

#[test]
fn a_row_deleted_put_in_or_swapped_is_named() {
    const MOST: usize = 4;
    let (_folder, conn) = register();
    let desk = Desk::new();
    let mut missed = Vec::new();
    for table in tables(&conn) {
        let name = table.name.as_str();
        let mut tell = |what: &str, done: String, flaws: Vec<Flaw>| {
            if !flaws.iter().any(|flaw| names(flaw, name)) && !is_unproved(name, what) {
                missed.push(format!("{what}: {done}: {flaws:?}"));
            }
        };
        let step = (table.rows.len() / MOST).max(1);
        for row in (0..table.rows.len()).step_by(step).chain([table.rows.len() - 1]) {
            let sql = format!("DELETE FROM {name} WHERE {}", table.key(row));
            let flaws = desk.after(|conn| assert_eq!(conn.execute(&sql, []).expect("deleted"), 1));
            tell("delete", sql, flaws);
        }
        let mut done = String::new();
        let flaws = desk.after(|conn| done = put_in(conn, &table));
        tell("stranger", done, flaws);
        let differ = (1..table.rows.len()).find(|row| table.rows[0][1..] != table.rows[*row][1..]);
        if let Some(other) = differ {
            let mut done = String::new();
            let flaws = desk.after(|conn| done = swap(conn, &table, other));
            tell("swap", done, flaws);
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// Inserts a copy of the first row under another key.
fn put_in(conn: &Connection, table: &Table) -> String {
    let anew = |value: &Value, place: usize, more: bool| match (value, place) {
        (Value::Integer(count), 0) => Value::Integer(count + 1_000_000),
        (Value::Integer(count), _) if more => Value::Integer(count + 1_000_000),
        (Value::Blob(bytes), _) => Value::Blob(bytes.iter().map(|byte| byte ^ 1).collect()),
        (Value::Text(text), _) if more => Value::Text(format!("{text}x")),
        (value, _) => value.clone(),
    };
    for (more, unchecked) in [(false, false), (true, false), (true, true)] {
        let cells = table.rows[0].iter().enumerate();
        let cells: Vec<String> =
            cells.map(|(place, value)| literal(&anew(value, place, more))).collect();
        let sql = format!("INSERT INTO {} VALUES ({})", table.name, cells.join(", "));
        conn.execute_batch(&format!("PRAGMA ignore_check_constraints = {}", i32::from(unchecked)))
            .expect("set");
        if conn.execute(&sql, []).is_ok() {
            return sql;
        }
    }
    panic!("nothing fits into {}", table.name)
}

/// Swaps the keys of two rows, or their contents if only the key distinguishes them.
fn swap(conn: &Connection, table: &Table, other: usize) -> String {
    let (mut first, mut second) = (table.rows[0].clone(), table.rows[other].clone());
    for (place, (_, is_key)) in table.columns.iter().enumerate() {
        if *is_key {
            std::mem::swap(&mut first[place], &mut second[place]);
        }
    }
    conn.execute_batch("PRAGMA ignore_check_constraints = ON").expect("no checks");
    for row in [0, other] {
        conn.execute(&format!("DELETE FROM {} WHERE {}", table.name, table.key(row)), [])
            .expect("deleted");
    }
    for row in [first, second] {
        let cells: Vec<String> = row.iter().map(literal).collect();
        conn.execute(&format!("INSERT INTO {} VALUES ({})", table.name, cells.join(", ")), [])
            .expect("put back");
    }
    format!("rows 0 and {other} of {}", table.name)
}

#[test]
fn numbers_that_would_be_given_again_and_entries_cut_off_are_named() {
    let (_folder, conn) = register();
    let desk = Desk::new();
    let numbered: BTreeSet<String> = conn
        .prepare("SELECT name FROM sqlite_sequence")
        .and_then(|mut all| all.query_map([], |row| row.get(0))?.collect())
        .expect("the numbers");
    assert!(numbered.len() > 18);
    for table in numbered {
        for sql in [
            "UPDATE sqlite_sequence SET seq = 0 WHERE name = ?1",
            "DELETE FROM sqlite_sequence WHERE name = ?1",
        ] {
            let flaws =
                desk.after(|conn| assert_eq!(conn.execute(sql, [&table]).expect("changed"), 1));
            let named =
                |flaw: &Flaw| matches!(flaw, Flaw::Sequence { table: told, .. } if *told == table);
            assert!(flaws.iter().any(named), "{table}: {flaws:?}");
        }
    }
    // The last entries with all their rows: the records given out with them reveal it, until those
    // are restored too.
    let fresh = Register::empty().on("2019-05-22");
    fresh.transcript(DISTRICT);
    let path = fresh.path("doithoai.db");
    let Checked::Found(before) = check(&path) else { panic!("a whole register") };
    fresh.does("record session --unit dong-lac --on 20/5/2019 --host chair");
    let Checked::Found(after) = check(&path) else { panic!("a whole register") };
    assert_ne!(before.head, after.head);
    let cut = Connection::open(&path).expect("the register");
    cut.execute_batch(
        "DELETE FROM session; DELETE FROM search WHERE rowid = 17;
         DELETE FROM change WHERE entry_id = (SELECT max(id) FROM entry);
         DELETE FROM entry WHERE id = (SELECT max(id) FROM entry);",
    )
    .expect("cut off");
    let Checked::Found(found) = check(&path) else { panic!("a register") };
    assert!(
        found.flaws.iter().any(|flaw| matches!(flaw, Flaw::Sequence { known: 0, given: 1, .. })),
        "{:?}",
        found.flaws
    );
    cut.execute_batch(
        "UPDATE sqlite_sequence SET seq = 0 WHERE name = 'session'; DELETE FROM counter WHERE scope LIKE 'session%'",
    )
    .expect("all traces");
    let Checked::Found(found) = check(&path) else { panic!("a register") };
    assert_eq!(
        (found.flaws, found.head),
        (vec![], before.head),
        "only who noted the later hash can tell"
    );
}

#[test]
fn numbers_of_the_files_head_never_look_like_a_defect() {
    let desk = Desk::new();
    let path = desk.0.path().join("doithoai.db");
    for (pragma, values) in [
        ("user_version", vec![0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 99, -1]),
        ("application_id", vec![0, 1, -1]),
    ] {
        for value in values {
            fs::write(&path, whole()).expect("a register");
            let conn = Connection::open(&path).expect("the register");
            conn.pragma_update(None, pragma, value).expect("set");
            drop(conn);
            let Checked::Refused(problem) = check(&path) else {
                panic!("{pragma} {value} was taken")
            };
            let wanted = match (pragma, value) {
                ("application_id", _) => "register-not-ours",
                (_, 15 | 99 | -1) => "register-too-new",
                _ => "register-altered",
            };
            assert_eq!(problem.key().to_string(), wanted, "{pragma} {value}");
        }
    }
}

#[test]
fn what_a_hand_did_is_told_in_both_languages_and_what_only_follows_is_filled_anew() {
    for lang in ["vi", "en"] {
        let office = Register::empty().on("2019-05-22").speaking(lang);
        let hand = |sql: &str| {
            fs::write(office.path("doithoai.db"), whole()).expect("a register");
            let conn = Connection::open(office.path("doithoai.db")).expect("the register");
            conn.execute_batch(sql).expect(sql);
        };
        let mut told = String::new();
        hand(
            "UPDATE holding SET due_on = '2019-12-31' WHERE petition_id = 1; UPDATE course SET answered = 0 WHERE session_id = 1;
              UPDATE counter SET last = 0 WHERE scope = 'total'; DELETE FROM search WHERE rowid = 16;",
        );
        told.push_str(&office.transcript("verify\nverify --rebuild\nverify\nlog -n 1\nfind duong"));
        hand(
            "UPDATE ballot SET satisfied = 34, neutral = 2 WHERE id = 1; UPDATE identity SET contact = 'x' WHERE salt IS NOT NULL;
              UPDATE kept SET content = NULL WHERE sort = 'session'; DELETE FROM identity_before;
              DELETE FROM sqlite_sequence WHERE name = 'review'; UPDATE sqlite_sequence SET seq = 99 WHERE name = 'ballot';
              UPDATE seal SET hash = replace(hash, '1', '2') WHERE id = 1; DROP INDEX session_day;
              CREATE TRIGGER quiet AFTER INSERT ON session BEGIN SELECT 1; END;",
        );
        told.push_str(&office.transcript("verify\nverify --rebuild\nbackup copy.db"));
        hand("PRAGMA user_version = 3");
        told.push_str(&office.transcript("verify\nunit list"));
        insta::assert_snapshot!(format!("tampered_{lang}"), without_digests(&told));
    }
}
