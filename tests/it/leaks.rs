//! Petitioners' personal data leaves the register only where the contract says so: all output and
//! files are searched byte by byte, packages unpacked.

use doithoai::inside::model::Kind;

use crate::outputs::{Told, WRITING, gathered, reading};
use crate::planted::planted;
use crate::purge::{holds, ways};
use crate::support::{Register, words};

/// Personal data: current, replaced, and of a removed petition.
const PLANTED: &[&str] = &[
    "Lê Văn Biếtdanh",
    "0912 345 678",
    "Thôn Đầm Xưa",
    "Phạm Thị Thaytên",
    "0987 654 321",
    "Hồ Bị Gỡbỏ",
    "0977 111 222",
    "Ngõ Cũ 17",
    "Đỗ Từng Ghi",
    "Vũ Nhập Bảng",
    "0955 123 123",
    "Xóm Bến Đò",
];

fn register() -> Register {
    let register = planted(|kind, column, row| match (kind, column) {
        (Kind::Petition, "petitioner") => format!("Vũ Nhập Bảng {row}"),
        (Kind::Petition, "contact") => "0955 123 123".to_owned(),
        (Kind::Petition, "address") => "Xóm Bến Đò".to_owned(),
        (_, "name") if row == 0 => "Mẫu".to_owned(),
        _ => format!("đường ngập {} {column} {row}", kind.spec().plural),
    });
    for line in [
        "record petition dong-lac-2019-1 --text 'Đường ngập' --petitioner 'Lê Văn Biếtdanh' --contact '0912 345 678' --address 'Thôn Đầm Xưa'",
        "record petition dong-lac-2019-1 --text 'Rác nhiều' --petitioner='Hồ Bị Gỡbỏ' --contact='0977 111 222' --address='Ngõ Cũ 17'",
        "record petition dong-lac-2019-1 --text 'Đèn hỏng' --petitioner 'Đỗ Từng Ghi'",
        "edit dong-lac-2019-1.4 --petitioner 'Phạm Thị Thaytên' --contact '0987 654 321'",
        "edit dong-lac-2019-1.6 --petitioner ''",
        "remove dong-lac-2019-1.5",
        // Lines that are refused after personal data was typed: nothing is repeated or kept.
        "record petition nothing-2019-1 --text x --petitioner 'Lê Văn Biếtdanh'",
    ] {
        let output = register.run(words(line));
        assert_eq!(output.code, i32::from(line.contains("nothing")), "{output}");
        search(&[Told {
            line: line.to_owned(),
            name: "stderr".to_owned(),
            bytes: output.stderr.into_bytes(),
        }]);
    }
    register
}

/// The texts searched for: every spelling of each, except those that are part of other words.
fn needles() -> Vec<String> {
    PLANTED.iter().flat_map(|text| ways(text)).filter(|way| way.chars().count() > 5).collect()
}

fn search(all: &[Told]) {
    let needles = needles();
    let mut found = Vec::new();
    for told in all {
        found.extend(
            needles
                .iter()
                .filter(|way| holds(&told.bytes, way))
                .map(|way| format!("{} {}: {way}", told.line, told.name)),
        );
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn who_petitioned_is_in_no_output_without_names() {
    let register = register();
    let read = gathered(&register, reading());
    search(&read);
    let written = gathered(&register, WRITING.iter().map(|line| (*line).to_owned()));
    // A purge names a petition by its code only.
    search(&written);
    let bytes: usize = read.iter().chain(&written).map(|told| told.bytes.len()).sum();
    println!(
        "{} ways of {} texts in {} outputs of {bytes} bytes",
        needles().len(),
        PLANTED.len(),
        read.len() + written.len()
    );
}

/// S2. No query reads more than the register's views, whether it is answered or refused.
#[test]
fn no_query_gives_a_name_out() {
    let register = register();
    let queries = [
        "SELECT * FROM petitions",
        "WITH petitions AS (SELECT * FROM identity) SELECT * FROM petitions",
        "WITH sessions AS (SELECT petitioner p FROM identity_before) SELECT p FROM sessions",
        "WITH units AS MATERIALIZED (SELECT id, command FROM entry) SELECT * FROM units",
        "WITH units AS (SELECT before FROM change) SELECT * FROM units",
        "WITH units AS (SELECT content FROM kept) SELECT * FROM units",
        "SELECT (WITH petitions AS (SELECT group_concat(petitioner) q FROM identity) SELECT q FROM petitions)",
        "SELECT count(*) FROM petitions WHERE petitioner LIKE 'Lê Văn Biết%'",
        "SELECT code FROM petitions ORDER BY petitioner",
        "SELECT * FROM search",
        "SELECT * FROM search WHERE search MATCH 'biet'",
        "SELECT * FROM search_content",
    ];
    for query in queries {
        for more in ["", "--json"] {
            let output =
                register.run(["sql", query].into_iter().chain((!more.is_empty()).then_some(more)));
            let told = |name: &str, text: &str| Told {
                line: String::new(),
                name: name.to_owned(),
                bytes: text.into(),
            };
            // A refusal repeats no more of a query than SQLite does: the name of a missing object.
            search(&[told("stdout", &output.stdout), told("stderr", &output.stderr)]);
            assert_eq!(output.code, i32::from(query != queries[0]), "{query}: {output}");
        }
    }
}

#[test]
fn who_petitioned_is_given_out_on_request_and_the_journal_says_so() {
    for (line, is_noted) in [
        ("list petitions --with-names", true),
        ("list petitions --with-names --json", true),
        ("report petitions 2019 --with-names --format html", true),
        ("report petitions 2019 --with-names -o named.xlsx", true),
        ("sql 'SELECT petitioner FROM petitions' --with-names", true),
        ("export named --with-names", true),
        ("bundle make -o named.dtb --with-names", true),
        ("letter conclusion dong-lac-2019-1 --with-names", true),
        ("letter minutes dong-lac-2019-1 --with-names", true),
        ("find thayten --with-names --json", true),
        ("show dong-lac-2019-1.4", false),
        ("show dong-lac-2019-1.4 --json", false),
        ("show dong-lac-2019-1 --json", false),
    ] {
        let register = register().on("2019-12-20");
        let before = register.journal_length();
        let all = gathered(&register, [line.to_owned()]);
        let is_told = all.iter().any(|told| holds(&told.bytes, "Phạm Thị Thaytên"));
        assert!(is_told, "{line}");
        assert_eq!(register.journal_length() - before, usize::from(is_noted), "{line}");
        let log = register.run(["log", "--json"]).success().stdout;
        assert!(!needles().iter().any(|way| holds(log.as_bytes(), way)), "{line}");
    }
}
