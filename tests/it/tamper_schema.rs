//! Any change to the file's schema is named, and is reported as damage, never as a defect.

use doithoai::inside::ops::Flaw;
use rusqlite::Connection;

use crate::support::Register;
use crate::tamper::{Desk, register};
use crate::whole::whole;

#[test]
fn whatever_is_done_to_the_schema_is_named() {
    let (_folder, conn) = register();
    let desk = Desk::new();
    let told = |flaws: &[Flaw], name: &str| {
        let named = |flaw: &Flaw| matches!(flaw, Flaw::Schema { name: told, .. } if told == name);
        assert!(flaws.iter().any(named), "{name}: {flaws:?}");
    };
    for (sql, name) in [
        ("CREATE TRIGGER t AFTER INSERT ON session BEGIN UPDATE session SET attended = 0; END", "t"),
        ("CREATE VIEW sessions AS SELECT 1", "sessions"),
        ("CREATE TABLE notes (text TEXT)", "notes"),
        ("CREATE INDEX more ON session (note)", "more"),
        ("ALTER TABLE session ADD COLUMN secret TEXT", "session"),
        ("ALTER TABLE session RENAME COLUMN note TO noted", "session"),
        ("ALTER TABLE review RENAME TO reviews", "review"),
        (
            "PRAGMA writable_schema = ON;
             UPDATE sqlite_schema SET sql = replace(sql, 'returned BETWEEN 0 AND issued', 'returned >= 0') WHERE name = 'ballot'",
            "ballot",
        ),
        ("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'UNIQUE', '') WHERE name = 'seal_standing'", "seal_standing"),
    ] {
        told(&desk.after(|conn| conn.execute_batch(sql).expect(sql)), name);
    }
    let things =
        "SELECT type, name FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%'
                     AND name NOT LIKE 'search\\_%' ESCAPE '\\'";
    let things: Vec<(String, String)> = conn
        .prepare(things)
        .and_then(|mut all| all.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect())
        .expect("the schema");
    assert!(things.len() > 60);
    for (sort, name) in things {
        told(
            &desk
                .after(|conn| conn.execute_batch(&format!("DROP {sort} {name}")).expect("dropped")),
            &name,
        );
    }
}

#[test]
fn a_schema_whose_links_cannot_be_is_damage_and_no_defect() {
    let office = Register::empty().on("2019-05-22");
    office.write("doithoai.db", whole());
    let conn = Connection::open(office.path("doithoai.db")).expect("the register");
    conn.execute_batch(
        "PRAGMA writable_schema = ON;
         UPDATE sqlite_schema SET sql = replace(sql, 'id    INTEGER PRIMARY', 'jd    INTEGER PRIMARY') WHERE name = 'unit';",
    )
    .expect("altered");
    drop(conn);
    let checked = office.run(["verify"]);
    assert_eq!(checked.code, 3, "{}{}", checked.stdout, checked.stderr);
    assert!(
        checked.stdout.contains("“unit” differs from the one doithoai created"),
        "{}",
        checked.stdout
    );
    for line in [
        "report year 2019",
        "unit list",
        "record session --unit dong-lac --on 3/6/2019 --host chair",
    ] {
        let output = office.run(crate::support::words(line));
        assert_eq!(output.code, 4, "{line}: {}{}", output.stdout, output.stderr);
    }
}

#[test]
fn a_text_of_the_schema_that_became_bytes_is_named() {
    for column in ["type", "name", "tbl_name", "sql"] {
        let office = Register::empty().on("2019-05-22");
        office.write("doithoai.db", whole());
        let conn = Connection::open(office.path("doithoai.db")).expect("the register");
        let sql = format!(
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET {column} = CAST({column} AS BLOB) WHERE name = 'total';"
        );
        conn.execute_batch(&sql).expect("altered");
        drop(conn);
        let checked = office.run(["verify"]);
        assert!(
            checked.code == 3 && checked.stdout.contains("“total”"),
            "{column}: {}{}",
            checked.stdout,
            checked.stderr
        );
    }
}
