//! Undo and redo: an undone change leaves no trace in the data, and a redone one is as if never
//! undone.

use std::fmt::Write as _;
use std::sync::OnceLock;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use rusqlite::Connection;

use crate::support::{Register, words};

/// Every row of every table, hidden ids and derived columns included, except the journal,
/// unjournalled tables and the index.
fn dump(register: &Register) -> String {
    let conn = Connection::open(register.path("doithoai.db")).expect("the register's file");
    let tables =
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%'
                   AND name NOT IN ('entry', 'change', 'counter', 'identity_before', 'kept') ORDER BY name";
    let tables: Vec<String> = conn
        .prepare(tables)
        .and_then(|mut statement| statement.query_map([], |row| row.get(0))?.collect())
        .expect("the tables");
    let mut all = String::new();
    for table in tables {
        let mut statement =
            conn.prepare(&format!("SELECT * FROM {table} ORDER BY 1")).expect("a table");
        let count = statement.column_count();
        let mut rows = statement.query([]).expect("rows");
        while let Some(row) = rows.next().expect("a row") {
            let cells: Vec<String> = (0..count)
                .map(|place| format!("{:?}", row.get_ref(place).expect("a cell")))
                .collect();
            let _ = writeln!(all, "{table} {}", cells.join(" "));
        }
    }
    all
}

/// The content of the index, by search results.
fn found(register: &Register) -> String {
    ["duong", "rac", "mau", "dong", "truong"]
        .map(|word| register.run(["find", word, "--json"]).stdout)
        .concat()
}

/// Lines that a clerk may type in any order; some are refused if the records they name do not
/// exist.
pub const LINES: &[&str] = &[
    "record session --unit dong-lac --on 20/5/2019 --host chair --attended 80 --opinions 3",
    "record session --unit an-lam --on 3/6/2019 --host secretary,chair --topic 'Môi trường nông thôn'",
    "record petition dong-lac-2019-1 --text 'Đường ngập khi mưa' --field transport --petitioner 'Lê Văn Mẫu'",
    "record petition dong-lac-2019-2 --text 'Rác chưa thu gom' --field environment --answered",
    "record petition an-lam-2019-1 --text 'Trường thiếu phòng' --contact 0900000001",
    "record ballot dong-lac-2019-1 --issued 10 --returned 9 --very-satisfied 5 --satisfied 4 --dissatisfied 0",
    "record conclusion dong-lac-2019-1 --number 12-TB --on 22/5/2019",
    "record reply dong-lac-2019-1.1 --on 30/5/2019 --outcome resolved --number 5",
    "record reply dong-lac-2019-1.1 --on 29/5/2019 --outcome explained --text 'Đường sẽ sửa'",
    "record check dong-lac-2019-1.1 --on 2/6/2019 --by 'Ủy ban Mẫu' --result not-done",
    "record review dong-lac-2019-1 --on 22/5/2019 --limits 'chung chung'",
    "record total --unit an-lam --period 2019 --sessions 4",
    "assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019",
    "assign dong-lac-2019-1.2 --to tnmt --with 'Phòng Mẫu' --on 21/5/2019",
    "assign extend dong-lac-2019-1.1 --by 5 --kind working --why chờ",
    "assign transfer dong-lac-2019-1.1 --to phong-mau --why 'đúng việc'",
    "assign withdraw dong-lac-2019-1.1 --why rút",
    "plan add --unit dong-lac --month 2019-09 --host chair",
    "plan postpone dong-lac-2019-k1 --why bão",
    "plan move dong-lac-2019-k1 --on 20/9/2019",
    "record coverage --unit dong-lac --until 31/5/2019 --note 'đủ rồi'",
    "edit dong-lac-2019-1 --on 27/5/2019 --attended 85",
    "edit dong-lac-2019-1 --unit an-lam",
    "edit dong-lac-2019-1.1 --petitioner 'Trần Thị Mẫu' --text 'Đường hỏng nặng'",
    "edit dong-lac-2019-1.1 --petitioner ''",
    "edit dong-lac-2019-1.1/assignment --due 1/7/2019",
    "edit dong-lac-2019-1.1/reply-1 --on 25/5/2019",
    "edit coverage-1 --until 30/5/2019 --by 'Mẫu'",
    "remove dong-lac-2019-1.1/reply-1",
    "remove dong-lac-2019-1.1/assignment",
    "remove dong-lac-2019-1.1",
    "remove dong-lac-2019-1/ballot",
    "remove coverage-1",
    "remove an-lam-2019-1",
    "agency add 'Phòng Mẫu'",
    "remove phong-mau",
    "leader add 'Vũ Thị Mẫu' --unit dong-lac --post chair",
    "leader end dong-lac --post chair --on 1/6/2019",
    "unit add 'Đồng Mới' --kind commune --parent nam-sach --from 1/7/2019",
    "unit merge dong-lac an-lam --into dong-moi --on 1/7/2019",
    "unit rename an-lam --to 'An Lâm Mới' --on 1/6/2019",
    "rule set due_days 10 --from 1/1/2019",
    "rule set due_kind working",
    "rule set due_days 12 --from 1/1/2019",
    "holiday add 28/5/2019 --name 'Ngày riêng'",
    "import more",
    "import more --update",
    "list petitions --with-names",
    "bundle merge theirs.dtb",
];

/// A district with two communes and an agency.
pub fn office() -> Register {
    let register = Register::empty().on("2019-06-20");
    register.does(
        "
        init --no-list --unit 'Nam Sách' --kind district
        unit add 'Đồng Lạc' --kind commune --parent nam-sach
        unit add 'An Lâm' --kind commune --parent nam-sach
        agency add 'Phòng Tài nguyên' --code tnmt
    ",
    );
    register.write(
        "more/sessions.csv",
        "unit,day,hosts,attended\nan-lam,2019-04-02,chair,30\ndong-lac,2019-05-20,chair,77\n",
    );
    register.write(
        "more/petitions.csv",
        "session,text,petitioner\nan-lam 2019-04-02,Đường xa,Hồ Mẫu\nan-lam 2019-04-02,Rác nhiều,\n",
    );
    register.write("theirs.dtb", their_bundle());
    register
}

/// A bundle of another office, with some of the codes of [`LINES`].
pub fn their_bundle() -> Vec<u8> {
    static BUNDLE: OnceLock<Vec<u8>> = OnceLock::new();
    let make = || {
        let other = Register::empty().on("2019-06-20");
        other.does(
            "
            init --no-list --unit 'Nam Sách' --kind district
            unit add 'Đồng Lạc' --kind commune --parent nam-sach
            agency add 'Phòng TN&MT' --code tnmt
            record session --unit dong-lac --on 20/5/2019 --host secretary --attended 70
            record petition dong-lac-2019-1 --text 'Đường trơn' --petitioner 'Lý Mẫu'
            record ballot dong-lac-2019-1 --issued 10 --returned 9 --very-satisfied 5 --satisfied 4 --dissatisfied 0
            rule set due_days 11 --from 1/1/2019
            bundle make -o theirs.dtb --with-names
        ",
        );
        std::fs::read(other.path("theirs.dtb")).expect("a bundle")
    };
    BUNDLE.get_or_init(make).clone()
}

#[test]
fn any_sequence_of_commands_undone_gives_the_same_register_and_redone_gives_it_back() {
    let cases =
        std::env::var("DOITHOAI_CASES").ok().and_then(|count| count.parse().ok()).unwrap_or(6);
    let mut runner =
        TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    // The first half of the lines most often finds its records.
    let line = prop_oneof![0..LINES.len() / 2, 0..LINES.len()];
    let sequence = prop::collection::vec(line, 12..40);
    let outcome = runner.run(&sequence, |places| {
        let register = office();
        let mut states = vec![(dump(&register), String::new())];
        for place in places {
            let output = register.run(words(LINES[place]));
            prop_assert!(output.code < 4, "{}: {output}", LINES[place]);
            let state = dump(&register);
            if state != states[states.len() - 1].0 {
                prop_assert_eq!(output.code, 0, "a refused line changes nothing: {}", LINES[place]);
                states.push((state, found(&register)));
            }
        }
        for state in states[..states.len() - 1].iter().rev() {
            register.run(["undo"]).success();
            prop_assert_eq!(&dump(&register), &state.0);
        }
        prop_assert_eq!(register.run(["verify"]).code, 0);
        for state in &states[1..] {
            register.run(["redo"]).success();
            prop_assert_eq!(&dump(&register), &state.0);
            prop_assert_eq!(&found(&register), &state.1);
        }
        register.run(["redo"]).exits(1);
        prop_assert_eq!(register.run(["verify"]).code, 0);
        Ok(())
    });
    outcome.expect("the same register");
}

#[test]
fn an_import_of_thousands_of_rows_is_undone_and_redone_in_one_step() {
    let register = office();
    let before = dump(&register);
    let rows: String = (0..5000)
        .map(|number| format!("an-lam 2019-04-02,Đường số {number},Người Mẫu {number}\n"))
        .collect();
    register.write("big/sessions.csv", "unit,day,hosts\nan-lam,2019-04-02,chair\n");
    register.write("big/petitions.csv", format!("session,text,petitioner\n{rows}"));
    register.run(["import", "big"]).success();
    let after = dump(&register);
    let undone = register.run(["undo"]).success();
    assert!(
        undone.stderr.contains(
            "Undid entry 5 (doithoai import big): deleted an-lam-2019-1, 5,000 petitions."
        ),
        "{undone}"
    );
    assert_eq!(dump(&register), before);
    register.run(["redo"]).success();
    assert_eq!(dump(&register), after);
    register.run(["verify"]).success();
}

#[test]
fn an_older_entry_is_undone_where_nothing_later_stands_on_it() {
    let lines = "
        record session --unit dong-lac --on 20/5/2019 --host chair
        record session --unit an-lam --on 21/5/2019 --host chair
        record petition dong-lac-2019-1 --text 'Đường ngập'
        undo 5
        undo 6
        undo 6
        edit dong-lac-2019-1 --attended 50
        edit dong-lac-2019-1 --attended 60
        undo 9
        undo 10
        undo
        redo
        undo
        record ballot dong-lac-2019-1 --issued 10 --returned 8 --very-satisfied 5 --satisfied 3 --dissatisfied 0
        remove dong-lac-2019-1/ballot
        record ballot dong-lac-2019-1 --issued 12 --returned 8 --very-satisfied 5 --satisfied 3 --dissatisfied 0
        undo 16
        undo 1
        undo 99
        redo
        log dong-lac-2019-1
        log -n 4
    ";
    for lang in ["vi", "en"] {
        let office = Register::empty().on("2019-06-20").speaking(lang);
        office.transcript(
            "
            init --no-list --unit 'Nam Sách' --kind district
            unit add 'Đồng Lạc' --kind commune --parent nam-sach
            unit add 'An Lâm' --kind commune --parent nam-sach
            agency add 'Phòng Tài nguyên' --code tnmt
        ",
        );
        insta::assert_snapshot!(format!("undo_{lang}"), office.transcript(lines));
    }
}

#[test]
fn a_purge_is_not_undone_and_no_undo_brings_a_blanked_name_back() {
    let register = office();
    register.does(
        "
        record session --unit dong-lac --on 20/5/2019 --host chair
        record petition dong-lac-2019-1 --text 'Đường ngập' --petitioner 'Lê Văn Mẫu'
        edit dong-lac-2019-1.1 --petitioner 'Trần Thị Mẫu'
        purge dong-lac-2019-1.1 --yes
    ",
    );
    for line in [&["undo"][..], &["undo", "8"]] {
        let refused = register.run(line).exits(1);
        assert!(refused.stderr.contains("cannot undo journal entry 8"), "{refused}");
    }
    // An earlier one is undone by its number, and the restored row stays without personal data.
    register.run(["undo", "7"]).success();
    register.run(["verify"]).success();
    register.run(["redo"]).success();
    register.run(["verify"]).success();
    assert!(register.json(["show", "dong-lac-2019-1.1"])["petitioner"].is_null());
}
