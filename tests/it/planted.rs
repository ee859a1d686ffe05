//! A register with every kind of record, and planted texts in every text column.

use std::fs;
use std::path::Path;

use doithoai::inside::model::{Kind, Type};

use crate::support::Register;

/// A row: columns with their values.
type Row = &'static [(&'static str, &'static str)];

/// The values of the other columns, kind by kind; a text is planted where a row has none here.
const ROWS: &[(Kind, &[Row])] = &[
    (
        Kind::Unit,
        &[
            &[("code", "nam-sach"), ("name", "Nam Sách"), ("kind", "district")],
            &[
                ("code", "dong-lac"),
                ("kind", "commune"),
                ("parent", "nam-sach"),
                ("gso_code", "10693"),
            ],
            &[("code", "an-son"), ("name", "An Sơn"), ("kind", "commune"), ("parent", "nam-sach")],
        ],
    ),
    (Kind::Leader, &[&[("unit", "dong-lac"), ("post", "chair"), ("from", "2019-01-01")]]),
    (Kind::Agency, &[&[("code", "tnmt")], &[("code", "kinh-te"), ("name", "Phòng Kinh tế")]]),
    (Kind::Rule, &[&[("key", "due_days"), ("value", "15"), ("from", "2019-01-01")]]),
    (Kind::Field, &[&[("code", "rieng")]]),
    (Kind::Holiday, &[&[("day", "2019-05-28"), ("kind", "off")]]),
    (
        Kind::Plan,
        &[
            &[
                ("code", "dong-lac-2019-k1"),
                ("unit", "dong-lac"),
                ("month", "2019-05"),
                ("hosts", "chair"),
            ],
            &[
                ("code", "dong-lac-2019-k2"),
                ("unit", "dong-lac"),
                ("day", "2019-12-20"),
                ("hosts", "chair"),
                ("status", "postponed"),
            ],
        ],
    ),
    (
        Kind::Session,
        &[&[
            ("code", "dong-lac-2019-1"),
            ("unit", "dong-lac"),
            ("day", "2019-05-20"),
            ("hosts", "chair"),
            ("attended", "85"),
            ("plan", "dong-lac-2019-k1"),
        ]],
    ),
    (
        Kind::Ballot,
        &[&[
            ("session", "dong-lac-2019-1"),
            ("issued", "80"),
            ("returned", "78"),
            ("invalid", "1"),
            ("very_satisfied", "40"),
            ("satisfied", "33"),
            ("neutral", "3"),
            ("dissatisfied", "1"),
        ]],
    ),
    (
        Kind::Petition,
        &[
            &[("code", "dong-lac-2019-1.1"), ("session", "dong-lac-2019-1"), ("field", "rieng")],
            &[("code", "dong-lac-2019-1.2"), ("session", "dong-lac-2019-1"), ("answered", "yes")],
            &[
                ("code", "dong-lac-2019-1.3"),
                ("session", "dong-lac-2019-1"),
                ("duplicate_of", "dong-lac-2019-1.1"),
            ],
        ],
    ),
    (Kind::Conclusion, &[&[("session", "dong-lac-2019-1"), ("day", "2019-05-21")]]),
    (
        Kind::Assignment,
        &[&[("petition", "dong-lac-2019-1.1"), ("agency", "tnmt"), ("day", "2019-05-21")]],
    ),
    (
        Kind::Step,
        &[
            &[
                ("petition", "dong-lac-2019-1.1"),
                ("step", "extend"),
                ("due", "2019-06-10"),
                ("day", "2019-06-01"),
            ],
            &[
                ("petition", "dong-lac-2019-1.1"),
                ("step", "transfer"),
                ("agency", "kinh-te"),
                ("day", "2019-06-02"),
            ],
        ],
    ),
    (
        Kind::Reply,
        &[&[("petition", "dong-lac-2019-1.1"), ("day", "2019-05-30"), ("outcome", "resolved")]],
    ),
    (
        Kind::Check,
        &[&[("petition", "dong-lac-2019-1.1"), ("day", "2019-06-03"), ("result", "partly")]],
    ),
    (Kind::Review, &[&[("session", "dong-lac-2019-1"), ("day", "2019-05-21")]]),
    (Kind::Publication, &[&[("session", "dong-lac-2019-1"), ("day", "2019-05-22")]]),
    (Kind::Total, &[&[("unit", "an-son"), ("period", "2019-Q1"), ("sessions", "3")]]),
    (Kind::Coverage, &[&[("unit", "an-son"), ("until", "2019-05-31")]]),
];

/// Makes a register with every kind of record; `plant` gives the text for a column of a kind's row.
pub fn planted(plant: impl Fn(Kind, &str, usize) -> String) -> Register {
    let register = Register::empty().on("2019-06-20");
    for (kind, rows) in ROWS {
        let columns = kind.spec().columns;
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(columns.iter().map(|column| column.name)).expect("headings");
        for (place, row) in rows.iter().enumerate() {
            let cell = |name: &str, of: Type| match row.iter().find(|(column, _)| *column == name) {
                Some((_, given)) => (*given).to_owned(),
                None if matches!(of, Type::Text) => plant(*kind, name, place),
                None => String::new(),
            };
            writer
                .write_record(columns.iter().map(|column| cell(column.name, column.of)))
                .expect("a row");
        }
        let table = writer.into_inner().expect("a table");
        register.write(&format!("tables/{}.csv", kind.spec().plural), table);
    }
    register.run(["init", "--unit", "nam-sach", "--units", "tables/units.csv"]).success();
    register.run(["import", "tables"]).success();
    rivalled(&register, &plant);
    register
}

/// Another office has the same register, and both change a petition and its petitioner: the other's
/// bundle is `rival.dtb`.
fn rivalled(register: &Register, plant: &impl Fn(Kind, &str, usize) -> String) {
    let other = register.path("other.db");
    fs::copy(register.path("doithoai.db"), &other).expect("a copy");
    let edit = |file: &Path, row: usize| {
        let cell = |kind: Kind, name: &str| format!("--{name}={}", plant(kind, name, row));
        let file = file.to_str().expect("a path");
        register
            .run([
                "edit",
                "dong-lac-2019-1.1",
                &cell(Kind::Petition, "text"),
                &cell(Kind::Petition, "petitioner"),
                "--file",
                file,
            ])
            .success();
        register
            .run(["edit", "dong-lac-2019-1", &cell(Kind::Session, "note"), "--file", file])
            .success();
    };
    edit(&register.path("doithoai.db"), 8);
    edit(&other, 9);
    let other = other.to_str().expect("a path");
    register.run(["bundle", "make", "-o", "rival.dtb", "--with-names", "--file", other]).success();
    fs::remove_file(other).expect("a file");
}

#[test]
fn every_kind_of_record_is_planted() {
    assert!(Kind::ALL.iter().all(|kind| ROWS.iter().any(|(planted, _)| planted == kind)));
}
