//! A register of any earlier program opens in this one, after a backup beside it, without loss or
//! change.
//!
//! `schemas/N.sql` is the register that the program of schema N made of [`DISTRICT`], [`SESSION`]
//! and [`MORE`] (schema 1: of less).

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use rusqlite::Connection;
use rusqlite::types::Value;

use crate::bundles::seen;
use crate::support::district::{DISTRICT, SESSION};
use crate::support::{Register, difference, without_ids};

/// Further records for the programs of schemas 2 and later, after the district's first session.
const MORE: &str = "
    record reply dong-lac-2019-1.1 --on 22/5/2019 --outcome interim --text 'Đang đo đạc'
    record reply dong-lac-2019-1.1 --on 22/5/2019 --outcome resolved --number 45/UBND-VP
    record check dong-lac-2019-1.1 --on 22/5/2019 --by 'MTTQ xã' --result not-done
    assign extend dong-lac-2019-1.3 --by 5 --kind working --why 'chờ đo đạc'
    assign transfer dong-lac-2019-1.3 --to tnmt --why 'đúng thẩm quyền'
    record total --unit nam-sach --period 2018 --sessions 65 --scope communes
    rule set due_kind working --from 1/6/2019 --source 'Quy chế mẫu'
    record session --unit an-son --on 10/6/2019 --host secretary --attended 40
    record petition an-son-2019-1 --text 'Cầu yếu' --petitioner 'Vũ Thị Mẫu' --address 'thôn Đoài'
    assign an-son-2019-1.1 --to kinh-te --on 11/6/2019
    edit dong-lac-2019-1 --attended 90
    edit an-son-2019-1.1 --petitioner 'Vũ Văn Mẫu'
    remove dong-lac-2019-1/review-1
    undo
    record petition an-son-2019-1 --text 'Nhập nhầm' --petitioner 'Người Mẫu'
    remove an-son-2019-1.2
    unit rename nhue-son --to 'Nhuế Sơn Thượng' --on 1/7/2019
";

/// The earlier schemas, and further lines for their programs.
const SCHEMAS: [(u32, &str); 13] = [
    (1, ""),
    (2, ""),
    (3, "purge an-son-2019-1.1 --yes"),
    (4, "purge an-son-2019-1.1 --yes\nclose 2019 --as-of 2019-06-20 --force"),
    (
        5,
        "purge an-son-2019-1.1 --yes\nclose 2019 --as-of 2019-06-20 --force\nbundle make -o all.dtb",
    ),
    (
        6,
        "purge an-son-2019-1.1 --yes\nclose 2019 --as-of 2019-06-20 --force\nbundle make -o all.dtb",
    ),
    (
        7,
        "purge an-son-2019-1.1 --yes\nclose 2019 --as-of 2019-06-20 --force\nbundle make -o all.dtb",
    ),
    (
        8,
        "purge an-son-2019-1.1 --yes\nclose 2019 --as-of 2019-06-20 --force\nbundle make -o all.dtb",
    ),
    (
        9,
        "purge an-son-2019-1.1 --yes\nclose 2019 --as-of 2019-06-20 --force\nbundle make -o all.dtb",
    ),
    (
        10,
        "purge an-son-2019-1.1 --yes\nclose 2019 --as-of 2019-06-20 --force\nbundle make -o all.dtb",
    ),
    (
        11,
        "purge an-son-2019-1.1 --yes\nclose 2019 --as-of 2019-06-20 --force\nbundle make -o all.dtb",
    ),
    (
        12,
        "purge an-son-2019-1.1 --yes\nclose 2019 --as-of 2019-06-20 --force\nbundle make -o all.dtb",
    ),
    (
        13,
        "purge an-son-2019-1.1 --yes\nclose 2019 --as-of 2019-06-20 --force\nbundle make -o all.dtb",
    ),
];

/// Columns that a later schema removed, packs otherwise or rewrites: they are derived from others,
/// or steps have them.
const GONE: [(&str, &str); 11] = [
    ("petition", "text_fold"),
    ("course", "packed"),
    ("assignment", "agency_id"),
    ("assignment", "extended_to"),
    ("assignment", "extended_day"),
    ("assignment", "extended_was"),
    ("assignment", "withdrawn"),
    ("assignment", "start_on"),
    ("assignment", "due_on"),
    ("assignment", "due_estimate"),
    ("assignment", "replied_on"),
];

/// Creates a register of an earlier schema from its dump.
pub fn old_register(path: &Path, schema: u32) {
    let dump = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/it/schemas/{schema}.sql"));
    let conn = Connection::open(path).expect("a file");
    conn.execute_batch("PRAGMA synchronous = OFF").expect("a setting");
    conn.execute_batch(&fs::read_to_string(dump).expect("a dump")).expect("an earlier schema");
    fs::set_permissions(path, fs::Permissions::from_mode(0o600))
        .expect("as the program had made it");
}

/// A register of an earlier schema in its own folder.
fn old(schema: u32) -> Register {
    let register = Register::empty().on("2019-06-20");
    old_register(&register.path("doithoai.db"), schema);
    register
}

/// The same lines in the present program.
fn new(more: &str) -> Register {
    let register = Register::empty().on("2019-06-20");
    // The programs of these schemas copied nothing from a session's plan entry.
    let session = SESSION.replace("--plan dong-lac-2019-k1", "--plan dong-lac-2019-k1 --topic ''");
    register.does(&[DISTRICT, session.as_str(), MORE, more].concat());
    register
}

/// Tables with their columns, without the index, whose content cannot be queried.
fn tables(conn: &Connection) -> Vec<(String, String)> {
    let sql = "SELECT m.name, group_concat('\"' || p.name || '\"', ', ') FROM sqlite_schema AS m, pragma_table_info(m.name) AS p
                WHERE m.type = 'table' AND m.name NOT LIKE 'search%' GROUP BY m.name ORDER BY m.name";
    let mut statement = conn.prepare(sql).expect("a query");
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("tables");
    let kept = |(table, columns): (String, String)| {
        let gone =
            GONE.iter().filter(|(of, _)| *of == table).map(|(_, column)| format!(", \"{column}\""));
        let columns = gone.fold(columns, |columns, gone| columns.replace(&gone, ""));
        (table, columns)
    };
    rows.map(|row| kept(row.expect("a table"))).collect()
}

/// Every row of tables, in the order of their columns.
fn rows(conn: &Connection, tables: &[(String, String)]) -> Vec<(String, Vec<Value>)> {
    let mut all = Vec::new();
    for (table, columns) in tables {
        let mut statement =
            conn.prepare(&format!("SELECT {columns} FROM {table} ORDER BY 1, 2")).expect("a query");
        let count = statement.column_count();
        let mut rows = statement.query([]).expect("rows");
        while let Some(row) = rows.next().expect("a row") {
            all.push((
                table.clone(),
                (0..count).map(|place| row.get(place).expect("a cell")).collect(),
            ));
        }
    }
    all
}

#[test]
fn every_earlier_schema_has_its_dump() {
    let newest: u32 = Connection::open(Register::new("Nam Sách").path("doithoai.db"))
        .and_then(|conn| conn.pragma_query_value(None, "user_version", |row| row.get(0)))
        .expect("a number");
    assert!(
        SCHEMAS.iter().map(|(schema, _)| *schema).eq(1..newest),
        "a dump for each schema before {newest}"
    );
}

#[test]
fn every_row_of_an_earlier_schema_is_there_after_its_steps() {
    for (schema, _) in SCHEMAS {
        let register = old(schema);
        let conn = Connection::open(register.path("doithoai.db")).expect("the register");
        let tables = tables(&conn);
        let before = rows(&conn, &tables);
        drop(conn);
        register.run(["list", "units"]).success();
        let after =
            rows(&Connection::open(register.path("doithoai.db")).expect("the register"), &tables);
        // The last schema step adds its entry, where it made steps of what the journal tells.
        let gone: Vec<_> = before.iter().filter(|row| !after.contains(row)).collect();
        let is_counter = |(table, _): &(String, Vec<Value>)| table == "sqlite_sequence";
        assert!(
            before.len() > 200 && gone.iter().copied().all(is_counter),
            "schema {schema}: {gone:?}"
        );
        let copy = register.path(format!("doithoai.schema-{schema}.db"));
        assert_eq!(
            fs::metadata(&copy).expect("a copy beside").permissions().mode() & 0o777,
            0o600,
            "it is private"
        );
        assert!(
            before == rows(&Connection::open(copy).expect("the copy"), &tables),
            "the copy of schema {schema} is whole"
        );
        register.run(["verify"]).success();
        register
            .run([
                "record", "session", "--unit", "an-son", "--on", "3/4/2020", "--host", "chair",
                "--force",
            ])
            .success();
        register.run(["undo"]).success();
        register.run(["verify"]).success();
    }
}

/// What is seen of a register, without the rules that only a new register is founded with.
pub fn without_new_rules(seen: &str) -> String {
    let is_new = |line: &str| {
        ["count_online,", "\"count_online\": \""].iter().any(|new| line.starts_with(new))
    };
    seen.split_inclusive('\n').filter(|line| !is_new(line.trim_start())).collect()
}

/// What is seen of a register, without the days on which rows were entered, which earlier programs
/// did not keep, and without the reasons of steps.
fn without_days_of_entry(seen: &str) -> String {
    let mut kept = String::new();
    let mut is_dated = false;
    for line in without_ids(seen).lines() {
        if line.starts_with('/') {
            is_dated = false;
        }
        is_dated |= line.ends_with(",known,id");
        if line.contains("after_the_fact") || line.contains("entered_unknown") {
            continue;
        }
        let mut cells = line.rsplitn(3, ',');
        let (id, _, rest) = (cells.next(), cells.next(), cells.next());
        let line = match (id, rest) {
            (Some(id), Some(rest)) if is_dated => format!("{rest},{id}"),
            _ => line.to_owned(),
        };
        kept.push_str(&line.replace("chờ đo đạc", "").replace("đúng thẩm quyền", ""));
        kept.push('\n');
    }
    kept
}

#[test]
fn an_earlier_register_tells_what_one_of_today_tells() {
    // A register made today also has the days off of later years.
    let packaged = concat!(env!("CARGO_MANIFEST_DIR"), "/data/holidays.csv");
    for (schema, more) in &SCHEMAS[1..] {
        let earlier = old(*schema);
        earlier.run(["holiday", "import", packaged]).success();
        // A transfer of version 0.1 has the day of its entry, which these dumps took from the clock.
        earlier.run(["reopen", "2019", "--why", "x"]);
        for step in ["dong-lac-2019-1.3/step-1", "dong-lac-2019-1.3/step-2"] {
            earlier.run(["edit", step, "--on", "2019-06-20"]).success();
        }
        let [told, expected] = [seen(&earlier), seen(&new(more))]
            .map(|all| without_days_of_entry(&without_new_rules(&all)));
        assert_eq!(told, expected, "schema {schema}:\n{}", difference(&told, &expected));
    }
}

#[test]
fn several_who_open_an_earlier_register_at_once_all_get_it() {
    for (schema, _) in SCHEMAS {
        let register = old(schema);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| register.run(["list", "units"]).success());
            }
        });
        register.run(["verify"]).success();
        let copy = Connection::open(register.path(format!("doithoai.schema-{schema}.db")))
            .expect("the copy");
        let copied: u32 =
            copy.pragma_query_value(None, "user_version", |row| row.get(0)).expect("a number");
        assert_eq!(copied, schema, "the copy is from before the step, whoever took it");
    }
}
