//! `sql` reads the documented views and nothing else.

use doithoai::model::Kind;
use doithoai::store::{VIEWS_VERSION, views};
use doithoai::words::{Lang, Words};

use crate::support::Register;

fn demo() -> Register {
    let register = Register::empty().on("2026-01-15");
    register.run(["demo", "."]).success();
    register
}

#[test]
fn views_hold_what_the_tables_hold() {
    let register = demo();
    for kind in Kind::ALL {
        let plural = kind.spec().plural;
        let counted = register.json(["sql", &format!("SELECT count(*) AS n FROM {plural}")]);
        let listed = register.json(["list", plural]);
        assert_eq!(counted[0]["n"].as_u64(), listed.as_array().map(|all| all.len() as u64), "{plural}");
    }
    let overdue = "SELECT count(*) AS n FROM assignment_states WHERE state = 'overdue'";
    let listed = register.json(["assign", "list", "--overdue"]);
    assert_eq!(register.json(["sql", overdue])[0]["n"].as_u64(), listed.as_array().map(|all| all.len() as u64));
    let shown = register.run(["sql", "SELECT unit, count(*) AS n FROM sessions GROUP BY unit ORDER BY n DESC LIMIT 2"]);
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
        assert!(!output.stderr.contains("defect") && output.stdout.is_empty(), "{query}: {output}");
    }
    assert!(std::fs::read(register.path("doithoai.db")).expect("the register") == before, "nothing is changed");
    assert!(!register.path("copy.db").exists());
}

#[test]
fn who_petitioned_is_given_out_only_when_asked_for() {
    let register = demo();
    let who = ["--petitioner", "Phùng Thị Kín"];
    register.run(["record", "petition", "an-khe-2025-1", "--text", "x y z"].into_iter().chain(who)).success();
    let entries = register.journal_length();
    let query = "SELECT petitioner FROM petitions WHERE text = 'x y z'";
    register.run(["sql", query]).exits(1);
    assert_eq!(register.json(["sql", query, "--with-names"])[0]["petitioner"], "Phùng Thị Kín");
    assert_eq!(register.journal_length(), entries + 1, "giving a name out is noted");
}

/// The reference's page is made of the model's own columns.
#[test]
fn the_views_are_documented() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/reference/views.md");
    let (vi, en) = (Words::new(Lang::Vi), Words::new(Lang::En));
    let mut page = format!(
        "# The views of `doithoai sql`, version {VIEWS_VERSION}\n\nMade from the program's own tables. A view has the columns of the CSV file of its name; days are\ntext (`2025-05-20`), yes and no are 1 and 0. Columns in *italics* are there only with `--with-names`, which the journal notes. Names\nthat are words of SQL are put in quotes: `\"from\"`, `\"with\"`, `\"by\"`. `assignment_states` tells where each assignment stands\ntoday (`--today`); its `estimate` is `yes` or `no`. Nothing else of the file can be read, and nothing changed.\n"
    );
    for (view, columns) in views(true) {
        page += &format!("\n## {view}\n\n| column | meaning | nghĩa |\n|---|---|---|\n");
        let known = views(false).into_iter().find(|(name, _)| *name == view).expect("the view").1;
        for column in columns {
            let mark = if known.contains(&column) { "`" } else { "*" };
            let term = |words: &Words| words.known(&format!("term-column-{column}")).unwrap_or_else(|| "–".to_owned());
            page += &format!("| {mark}{column}{mark} | {} | {} |\n", term(&en), term(&vi));
        }
    }
    if std::env::var_os("DOITHOAI_WRITE").is_some() {
        std::fs::write(path, &page).expect("written");
    }
    assert_eq!(std::fs::read_to_string(path).unwrap_or_default(), page, "write it anew with DOITHOAI_WRITE=1");
}
