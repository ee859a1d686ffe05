//! `sql` reads the documented views and nothing else.

use std::time::{Duration, Instant};

use chrono::NaiveDate;
use doithoai::inside::model::Kind;
use doithoai::inside::store::{Query, VIEWS_VERSION, views};
use doithoai::inside::words::{Lang, Words};

use crate::support::Register;

fn demo() -> Register {
    let register = Register::empty().on("2026-01-15");
    register.run(["demo", ".", "--data", "district-2025"]).success();
    register
}

fn day() -> NaiveDate {
    "2026-01-15".parse().expect("a day")
}

#[test]
fn views_hold_what_the_tables_hold() {
    let register = demo();
    for kind in Kind::ALL {
        let plural = kind.spec().plural;
        let counted = register.json(["sql", &format!("SELECT count(*) AS n FROM {plural}")]);
        let listed = register.json(["list", plural]);
        assert_eq!(
            counted[0]["n"].as_u64(),
            listed.as_array().map(|all| all.len() as u64),
            "{plural}"
        );
    }
    let overdue = "SELECT count(*) AS n FROM assignment_states WHERE state = 'overdue'";
    let listed = register.json(["assign", "list", "--overdue"]);
    assert_eq!(
        register.json(["sql", overdue])[0]["n"].as_u64(),
        listed.as_array().map(|all| all.len() as u64)
    );
    let shown = register.run([
        "sql",
        "SELECT unit, count(*) AS n FROM sessions GROUP BY unit ORDER BY n DESC LIMIT 2",
    ]);
    assert!(shown.success().stdout.contains("unit"));
}

#[test]
fn nothing_is_changed_and_nothing_else_is_read() {
    let register = demo();
    let before = std::fs::read(register.path("doithoai.db")).expect("the register");
    let refused = [
        "DELETE FROM sessions",
        "UPDATE session SET attended = 0",
        "CREATE TABLE t (a)",
        "ATTACH 'x.db' AS x",
        "PRAGMA table_info(identity)",
        "SELECT * FROM pragma_table_info('identity')",
        "SELECT petitioner FROM identity",
        "SELECT petitioner FROM main.identity",
        "SELECT petitioner FROM petitions",
        "WITH a AS (SELECT * FROM identity) SELECT * FROM a",
        "SELECT (SELECT petitioner FROM identity LIMIT 1) FROM sessions",
        "SELECT sql FROM sqlite_schema",
        "SELECT * FROM entry",
        "SELECT load_extension('x')",
        "VACUUM INTO 'copy.db'",
        "SELECT 1; DELETE FROM session",
        "SELEC 1",
        "",
        "/* nothing */",
        "SELECT count(*) FROM entry",
        "SELECT count(*) FROM identity",
    ];
    for query in refused {
        let output = register.run(["sql", query]).exits(1);
        assert!(
            !output.stderr.contains("internal error") && output.stdout.is_empty(),
            "{query}: {output}"
        );
    }
    assert!(
        std::fs::read(register.path("doithoai.db")).expect("the register") == before,
        "nothing is changed"
    );
    assert!(!register.path("copy.db").exists());
}

#[test]
fn who_petitioned_is_given_out_only_when_asked_for() {
    let register = demo();
    let who = ["--petitioner", "Phùng Thị Kín"];
    register
        .run(["record", "petition", "an-khe-2025-1", "--text", "x y z"].into_iter().chain(who))
        .success();
    let entries = register.journal_length();
    let query = "SELECT petitioner FROM petitions WHERE text = 'x y z'";
    register.run(["sql", query]).exits(1);
    assert_eq!(register.json(["sql", query, "--with-names"])[0]["petitioner"], "Phùng Thị Kín");
    assert_eq!(register.journal_length(), entries + 1, "giving a name out is noted");
}

/// S2. Every way to introduce a name in a query, with a view's name and with a table's.
fn shapes(name: &str, table: &str, column: &str) -> Vec<String> {
    vec![
        format!("WITH {name} AS (SELECT * FROM {table}) SELECT * FROM {name}"),
        format!("WITH {name} AS MATERIALIZED (SELECT * FROM {table}) SELECT * FROM {name}"),
        format!(
            "WITH {name} AS NOT MATERIALIZED (SELECT {column} FROM {table}) SELECT * FROM {name}"
        ),
        format!("WITH {name}(q) AS (SELECT {column} FROM {table}) SELECT q FROM {name}"),
        format!("WITH {name} AS (SELECT {column} FROM {table}) SELECT count(*) FROM {name}"),
        format!("WITH {name} AS (SELECT 1) SELECT (SELECT count(*) FROM {table}) FROM {name}"),
        format!(
            "SELECT (WITH {name} AS (SELECT group_concat({column}) q FROM {table}) SELECT q FROM {name})"
        ),
        format!(
            "SELECT * FROM (WITH {name} AS (SELECT {column} FROM {table}) SELECT * FROM {name}) AS {name}"
        ),
        format!("SELECT * FROM (SELECT {column} FROM {table}) AS {name}"),
        format!("SELECT {name}.* FROM {table} AS {name}"),
        format!(
            "WITH RECURSIVE {name}(n, q) AS (SELECT 1, NULL UNION ALL SELECT n + 1, (SELECT max({column}) FROM {table}) FROM {name} WHERE n < 3) SELECT * FROM {name}"
        ),
        format!(
            "WITH RECURSIVE {name}(q) AS (SELECT {column} FROM {table} UNION SELECT q FROM {name}) SELECT * FROM {name}"
        ),
        format!(
            "SELECT code FROM units AS {name} WHERE EXISTS (SELECT 1 FROM {table} WHERE {column} LIKE '%' || {name}.code || '%')"
        ),
        format!(
            "SELECT count(*) FROM units WHERE code IN (WITH {name} AS (SELECT {column} FROM {table}) SELECT * FROM {name})"
        ),
        format!(
            "WITH a AS (SELECT 1), {name} AS (SELECT {column} FROM a, {table}) SELECT count(*) FROM {name} JOIN a"
        ),
        format!("SELECT 1 FROM {name} UNION SELECT {column} FROM {table}"),
        format!(
            "SELECT max(code) OVER (ORDER BY (SELECT count(*) FROM {table})) FROM units AS {name}"
        ),
        format!("EXPLAIN WITH {name} AS (SELECT {column} FROM {table}) SELECT * FROM {name}"),
        format!("VALUES ((SELECT {column} FROM main.{table} AS {name}))"),
        format!("WITH {name} AS (SELECT 1) SELECT {table}.{column} FROM {name}, temp.{table}"),
    ]
}

/// S2. A query reads only views, whatever names it defines.
#[test]
fn no_table_is_reached_by_a_views_name() {
    let register = demo();
    let who = ["--petitioner", "Phùng Thị Kín", "--contact", "0912 345 678"];
    register
        .run(["record", "petition", "an-khe-2025-1", "--text", "x y z"].into_iter().chain(who))
        .success();
    let file = register.path("doithoai.db");
    let tables = [
        ("identity", "petitioner"),
        ("identity_before", "contact"),
        ("entry", "command"),
        ("session", "code"),
        ("sqlite_schema", "sql"),
        ("sqlite_temp_master", "name"),
        ("pragma_table_info('identity')", "name"),
        ("dbstat", "name"),
    ];
    let names = views(true).into_iter().map(|(name, _)| name);
    for (place, name) in names.enumerate() {
        for (table, column) in tables {
            for query in shapes(name, table, column) {
                // Each table under each name in every shape; with personal data in every third.
                let asked = Query {
                    sql: query.clone(),
                    named: place % 3 == 0,
                    time: Duration::from_secs(5),
                };
                let given = doithoai::inside::store::Register::query(&file, &asked, day());
                assert!(given.is_err(), "{query}: {given:?}");
            }
        }
    }
    for (table, column) in tables {
        for query in shapes("petitions", table, column) {
            let output = register.run(["sql", &query]).exits(1);
            assert!(
                !output.stderr.contains("internal error") && output.stdout.is_empty(),
                "{query}: {output}"
            );
            assert!(!output.stderr.contains("Phùng"), "{output}");
        }
    }
}

/// S2. A query may define any names, also those of tables.
#[test]
fn a_query_may_call_what_it_makes_as_it_likes() {
    let register = demo();
    let many = register.json(["sql", "SELECT count(*) AS n FROM sessions"])[0]["n"].clone();
    for name in ["sessions", "petitions", "session", "a", "unit"] {
        let query = format!(
            "WITH {name}(q) AS MATERIALIZED (SELECT code FROM temp.sessions) SELECT count(*) AS n FROM {name}"
        );
        assert_eq!(register.json(["sql", &query])[0]["n"], many, "{query}");
        let query = format!("WITH {name} AS (SELECT 1 AS id) SELECT count(*) AS n FROM {name}");
        assert_eq!(register.json(["sql", &query])[0]["n"], 1, "{query}");
    }
    for query in [
        "SELECT count(*) AS n FROM json_each('[1,2,3]')",
        "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 9) SELECT count(*) AS n FROM c",
        "SELECT count(*) AS n FROM sessions s JOIN petitions p ON p.session = s.code",
        "SELECT count(*) AS n FROM petitions a, (SELECT DISTINCT unit FROM sessions) b WHERE a.field LIKE '%'",
    ] {
        assert!(register.json(["sql", query])[0]["n"].as_u64().is_some(), "{query}");
    }
    for (view, _) in views(false) {
        assert!(
            register.json(["sql", &format!("SELECT * FROM {view} LIMIT 2")]).is_array(),
            "{view}"
        );
    }
}

/// S11. A query beyond its time, rows or memory is stopped with a sentence, and prints nothing.
#[test]
fn a_query_is_stopped_at_its_limits() {
    let register = demo();
    let endless = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT";
    let huge = "randomblob(8000000)";
    for (query, time, told) in [
        (format!("{endless} count(*) FROM c"), "0.5", "after 0.5 seconds"),
        (format!("{endless} x FROM c"), "60", "more than 1,000,000 rows"),
        (
            "SELECT count(*) FROM petitions a, petitions b, petitions c, petitions d".to_owned(),
            "1",
            "after 1 seconds",
        ),
        ("SELECT zeroblob(1000000000)".to_owned(), "60", "too big"),
        ("SELECT printf('%.*c', 1000000000, 'x')".to_owned(), "60", "too big"),
        (
            format!(
                "{endless} group_concat(x, printf('%.*c', 1000, 'x')) FROM (SELECT x FROM c LIMIT 100000)"
            ),
            "60",
            "too big",
        ),
        (format!("{endless} {huge} FROM c"), "60", "MB of memory"),
        (
            format!(
                "WITH RECURSIVE c(x) AS (SELECT {huge} UNION SELECT {huge} FROM c) SELECT count(*) FROM c"
            ),
            "60",
            "MB of memory",
        ),
        (
            format!("SELECT x FROM ({endless} x, {huge} AS y FROM c LIMIT 1000) ORDER BY y"),
            "60",
            "MB of memory",
        ),
        (
            format!("SELECT '{}' LIKE '{}b'", "a".repeat(60_000), "%a".repeat(1_200)),
            "60",
            "LIKE or GLOB pattern too complex",
        ),
    ] {
        let output = register.run(["sql", &query, "--timeout", time, "--lang", "en"]).exits(1);
        assert!(output.stdout.is_empty() && output.stderr.contains(told), "{output}");
    }
    let rows = register.run(["sql", &format!("{endless} x FROM c LIMIT 1000000")]).success().stdout;
    assert_eq!(rows.lines().count(), 1_000_003);
    for given in ["0", "-1", "nhanh", "1e9", ""] {
        let output = register.run(["sql", "SELECT 1", "--timeout", given]).exits(2);
        assert!(output.stderr.contains("invalid time"), "{output}");
    }
    for given in ["3", "0.5", "0,5", "100"] {
        register.run(["sql", "SELECT 1", "--timeout", given]).success();
    }
}

/// S12. An error of a query is never reported as damage of the register.
#[test]
fn a_querys_own_mistake_is_no_damage() {
    let register = demo();
    for (query, words) in [
        ("SELECT json(char(123))", "malformed JSON"),
        ("SELECT text FROM petitions WHERE json(text)", "malformed JSON"),
        ("SELECT * FROM json_each('{')", "malformed JSON"),
        ("SELECT text -> 'a' FROM petitions", "malformed JSON"),
        ("SELECT jsonb(x'ff00')", "malformed JSON"),
        ("SELECT json_extract('{}', 'a')", "JSON path"),
        ("SELECT sum(9223372036854775807) FROM units", "integer overflow"),
        ("SELECT abs(-9223372036854775808)", "integer overflow"),
        ("SELECT 'a' LIKE 'b' ESCAPE 'cc'", "ESCAPE"),
        ("SELECT text FROM petitions WHERE text MATCH 'a'", "MATCH"),
        ("SELECT 'a' REGEXP '('", "REGEXP"),
        ("SELECT count(a, b, c) FROM units", "count"),
        ("SELECT * FROM units, (SELECT 1, 2) WHERE (1, 2) = 3", "row value"),
        ("SELECT ?1 + ", "incomplete"),
        ("SELECT strftime(1, 2, 3, 4), substr()", "substr"),
    ] {
        let output = register.run(["sql", query, "--lang", "en"]).exits(1);
        assert!(
            output.stderr.contains(words) && !output.stderr.contains("damaged"),
            "{query}: {output}"
        );
    }
    register.run(["verify"]).success();
}

/// S10. A writer waits for a query for a second at most.
#[test]
fn a_writer_is_let_through_while_a_query_runs() {
    let register = demo();
    let endless = "SELECT count(*) FROM sessions a, sessions b, sessions c, sessions d, sessions e, petitions f";
    std::thread::scope(|scope| {
        let asked = scope.spawn(|| register.run(["sql", endless, "--timeout", "6"]));
        std::thread::sleep(Duration::from_millis(1_500));
        for name in ["Xã Một", "Xã Hai", "Xã Ba"] {
            let begun = Instant::now();
            register.run(["unit", "add", name, "--kind", "commune"]).success();
            // This includes the writer's own work and a busy machine.
            assert!(begun.elapsed() < Duration::from_millis(2_500), "{:?}", begun.elapsed());
        }
        let output = asked.join().expect("an answer").exits(1);
        assert!(output.stderr.contains("6 seconds"), "{output}");
    });
    let query = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 6000000) SELECT count(*) AS n FROM c, (SELECT count(*) FROM units)";
    std::thread::scope(|scope| {
        let asked = scope.spawn(|| register.json(["sql", query, "--timeout", "60"]));
        std::thread::sleep(Duration::from_millis(200));
        register.run(["unit", "add", "Xã Bốn", "--kind", "commune"]).success();
        assert_eq!(
            asked.join().expect("an answer")[0]["n"],
            6_000_000,
            "it is answered all the same"
        );
    });
}

/// The page of the reference is generated from the model's columns.
#[test]
fn the_views_are_documented() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/reference/views.md");
    let (vi, en) = (Words::new(Lang::Vi), Words::new(Lang::En));
    let mut page = format!(
        "# The views of `doithoai sql`, version {VIEWS_VERSION}\n\nMade from the program's own tables. A view has the columns of the CSV file of its name; days are\ntext (`2025-05-20`), yes and no are 1 and 0. Columns in *italics* are there only with `--with-names`, which the journal notes. Names\nthat are words of SQL are put in quotes: `\"from\"`, `\"with\"`, `\"by\"`. `assignment_states` gives the state of each assignment\ntoday (`--today`); its `estimate` is `yes` or `no`. Nothing else of the file can be read,\nand nothing changed. A query may take 10 seconds (`--timeout 60` gives it more) and give a million rows; one that goes beyond prints\nnothing (`limits.md`).\n"
    );
    for (view, columns) in views(true) {
        page += &format!("\n## {view}\n\n| column | meaning | nghĩa |\n|---|---|---|\n");
        let known = views(false).into_iter().find(|(name, _)| *name == view).expect("the view").1;
        for column in columns {
            let mark = if known.contains(&column) { "`" } else { "*" };
            let spec = Kind::find(view).map(Kind::spec);
            let label = spec.and_then(|spec| spec.column(column)).map_or(column, |one| one.label);
            let term = |words: &Words| {
                words.known(&format!("term-column-{label}")).unwrap_or_else(|| "–".to_owned())
            };
            page += &format!("| {mark}{column}{mark} | {} | {} |\n", term(&en), term(&vi));
        }
    }
    if std::env::var_os("DOITHOAI_WRITE").is_some() {
        std::fs::write(path, &page).expect("written");
    }
    assert_eq!(
        std::fs::read_to_string(path).unwrap_or_default(),
        page,
        "write it anew with DOITHOAI_WRITE=1"
    );
}
