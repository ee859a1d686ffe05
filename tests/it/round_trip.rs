//! Export, import into a new register, and export again: equal bytes and equal figures.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fs;
use std::path::Path;

use proptest::test_runner::TestRunner;
use serde_json::Value;

use crate::figures::{cases, register_of, told};
use crate::reference::{compare, random::case};
use crate::support::{PROGRAM, Register};

/// The office and the report that compare two registers.
struct Asked<'a> {
    unit: &'a str,
    report: Vec<String>,
}

impl<'a> Asked<'a> {
    fn year(unit: &'a str, year: &str) -> Self {
        Self {
            unit,
            report: ["year", year, "--as-of", &format!("{year}-12-31"), "--json"]
                .map(str::to_owned)
                .to_vec(),
        }
    }

    fn figures(&self, register: &Register) -> Value {
        register.run(["report".to_owned()].into_iter().chain(self.report.clone())).success().json()
    }
}

fn data(folder: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(folder)
}

fn export(register: &Register, folder: &str, bom: bool) -> BTreeMap<String, String> {
    let mut args: Vec<OsString> =
        vec!["export".into(), register.path(folder).into(), "--with-names".into()];
    args.extend((!bom).then(|| "--no-bom".into()));
    register.run(args).success();
    tables(&register.path(folder))
}

fn tables(folder: &Path) -> BTreeMap<String, String> {
    let files = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("a file").path());
    files
        .map(|file| {
            let name = file.file_name().expect("a name").to_string_lossy().into_owned();
            (name, fs::read_to_string(&file).expect("a table"))
        })
        .collect()
}

fn import(register: &Register, folder: &Path) -> Value {
    register.json([OsString::from("import"), folder.into()])
}

/// Counts the rows of tables; no cell of the test data has a line end.
fn rows(tables: &BTreeMap<String, String>) -> i64 {
    tables.values().map(|text| text.lines().count() as i64 - 1).sum()
}

/// A new register from exported tables, with the result of the import.
fn copy(folder: &Path, unit: &str) -> (Register, Value) {
    let copy = Register::empty();
    let units = folder.join("units.csv").into_os_string();
    let init = ["init", "--unit", unit, "--rules", "none", "--units"]
        .map(OsString::from)
        .into_iter()
        .chain([units]);
    copy.run(init).success();
    let done = import(&copy, folder);
    (copy, done)
}

fn same_tables(left: &BTreeMap<String, String>, right: &BTreeMap<String, String>) {
    assert_eq!(left.keys().collect::<Vec<_>>(), right.keys().collect::<Vec<_>>());
    for (name, text) in left {
        assert_eq!(text, &right[name], "{name}");
    }
}

fn round_trip(register: &Register, asked: &Asked<'_>, bom: bool) {
    let first = export(register, "A", bom);
    let folder = register.path("A");
    let (again, done) = copy(&folder, asked.unit);
    let count = |done: &Value, key: &str| done[key].as_i64().expect("a count");
    assert_eq!(count(&done, "new") + count(&done, "same"), rows(&first), "{done}");
    assert_eq!(count(&done, "changed"), 0, "{done}");
    same_tables(&first, &export(&again, "B", bom));
    // Without warnings: totals have no code in their table, so the copy numbers them differently.
    compare(&asked.figures(&again), &asked.figures(register))
        .unwrap_or_else(|different| panic!("{different}"));

    let done = import(&again, &folder);
    assert_eq!(
        (&done["entry"], &done["new"], &done["changed"]),
        (&Value::Null, &0.into(), &0.into()),
        "{done}"
    );
    assert_eq!(count(&done, "same"), rows(&first), "{done}");
    same_tables(&first, &export(&again, "C", bom));
}

#[test]
fn random_registers_come_back() {
    let mut runner = TestRunner::new(cases(16));
    told(runner.run(&case(), |case| {
        let register = register_of(&case.books, &case.register.0);
        round_trip(&register, &Asked { unit: &case.register.0, report: case.arguments() }, false);
        Ok(())
    }));
}

#[test]
fn the_invented_district_comes_back() {
    let register = Register::of(&data("sample-district"), "lac-thanh");
    round_trip(&register, &Asked::year("lac-thanh", "2025"), false);
}

#[test]
fn nam_sach_comes_back_with_a_mark_for_excel() {
    let register = Register::of(&data("nam-sach-2019"), "nam-sach");
    let asked = Asked::year("nam-sach", "2019");
    round_trip(&register, &asked, true);
    assert!(
        fs::read(register.path("A/units.csv")).expect("a table").starts_with("\u{feff}".as_bytes())
    );
}

/// Rewrites a table with semicolons and Vietnamese headings.
fn as_an_office_writes_it(text: &str) -> String {
    const HEADINGS: [(&str, &str); 16] = [
        ("code", "Mã"),
        ("unit", "Đơn vị"),
        ("day", "Ngày"),
        ("hosts", "Chủ trì"),
        ("attended", "Số người dự"),
        ("opinions", "Số ý kiến"),
        ("session", "Hội nghị"),
        ("text", "Nội dung"),
        ("field", "Lĩnh vực"),
        ("petition", "Kiến nghị"),
        ("agency", "Cơ quan"),
        ("number", "Số văn bản"),
        ("satisfied", "Hài lòng"),
        ("period", "Kỳ"),
        ("sessions", "Số cuộc"),
        ("note", "Ghi chú"),
    ];
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    for (line, row) in reader.records().enumerate() {
        let row = row.expect("a row");
        let put = |cell: &str| {
            let known = HEADINGS.iter().find(|(name, _)| line == 0 && *name == cell);
            known.map_or(cell, |(_, heading)| heading).to_owned()
        };
        writer.write_record(row.iter().map(put)).expect("a row");
    }
    String::from_utf8(writer.into_inner().expect("the text")).expect("UTF-8")
}

#[test]
fn semicolons_and_vietnamese_headings_say_the_same() {
    let register = Register::of(&data("sample-district"), "lac-thanh");
    let first = export(&register, "A", false);
    for (name, text) in &first {
        register.write(&format!("office/{name}"), as_an_office_writes_it(text));
    }
    let sessions = fs::read_to_string(register.path("office/sessions.csv")).expect("a table");
    assert!(sessions.starts_with("Mã;Đơn vị;Ngày;Chủ trì;"), "{}", &sessions[..60]);
    let (again, _) = copy(&register.path("office"), "lac-thanh");
    same_tables(&first, &export(&again, "B", false));
}

#[test]
fn a_list_that_names_nothing_is_nothing() {
    let register = Register::seeded("one_petition").on("2019-05-22");
    register.run(["assign", "dong-lac-2019-1.1", "--to", "tnmt", "--with", ";"]).success();
    register.run(["edit", "dong-lac", "--successor", " ; "]).success();
    export(&register, "A", false);
    let done = import(&register, &register.path("A"));
    assert_eq!((&done["new"], &done["changed"]), (&0.into(), &0.into()), "{done}");
}

#[test]
fn a_code_whose_number_none_could_follow_is_taken_and_not_counted_on_from() {
    let register = Register::new("Nam Sách").on("2019-05-22");
    let last = format!("nam-sach-2019-{}", i64::MAX);
    register.write(
        "in/sessions.csv",
        format!("code,unit,day,hosts\n{last},nam-sach,2019-04-01,chair\n"),
    );
    register.write(
        "in/petitions.csv",
        format!("code,session,text\n{last}.{},{last},Đường ngập\n", i64::MAX),
    );
    register.run(["import", "in"]).exits(1);
    register.run(["import", "in", "--old-codes"]).success();
    register
        .run(["record", "session", "--unit", "nam-sach", "--on", "20/5/2019", "--host", "chair"])
        .success();
    register.run(["record", "petition", &last, "--text", "Rác nhiều"]).success();
    let codes = |kind| -> BTreeSet<String> {
        let all = register.json(["list", kind]);
        all.as_array()
            .expect("a list")
            .iter()
            .map(|one| one["code"].as_str().expect("a code").to_owned())
            .collect()
    };
    assert_eq!(codes("sessions"), BTreeSet::from([last.clone(), "nam-sach-2019-1".to_owned()]));
    assert_eq!(
        codes("petitions"),
        BTreeSet::from([format!("{last}.{}", i64::MAX), format!("{last}.1")])
    );
    register.run(["verify"]).success();
}

/// Until the row with code `c` is read, “Cũ” is the only name that begins with that code.
#[test]
fn a_code_of_a_units_file_stands_for_its_own_row_also_before_it_is_read() {
    let register = Register::empty().on("2026-01-15");
    let rows = "code,name,kind,parent,from,until,successor\nh,Cũ,district,,,,\nb,Bình,commune,ch,,,\n\
        a,An,commune,h,,2020-07-01,c;d\nc,Cường,commune,h,,,\nd,Dũng,commune,h,,,\nch,Chung,district,,,,\n";
    register.write("units.csv", rows);
    register.run(["init", "--unit", "h", "--units", "units.csv"]).success();
    let units = register.json(["unit", "list"]);
    let told = |code: &str, column: &str| {
        let unit = units
            .as_array()
            .and_then(|all| all.iter().find(|unit| unit["code"] == code))
            .expect("a unit");
        unit[column].as_str().unwrap_or("none").to_owned()
    };
    assert_eq!(
        [told("a", "successor"), told("a", "parent"), told("b", "parent")],
        ["c;d", "h", "ch"]
    );
    register.run(["import", "units.csv"]).success();
    assert!(register.run(["import", "units.csv"]).success().stderr.contains("0 new, 6 unchanged"));
}

#[test]
fn the_mark_before_a_text_is_no_part_of_its_first_line() {
    let register = Register::seeded("one_petition").on("2019-05-22");
    let path = register.write("lines.txt", "\u{feff}Cầu yếu\n");
    let mut piped = register.command(PROGRAM);
    piped.args(["record", "petition", "dong-lac-2019-1", "--lines", "-"]);
    register.ended(piped.stdin(fs::File::open(&path).expect("lines"))).success();
    let petitions = register.json(["list", "petitions"]);
    assert_eq!(petitions[1]["text"], "Cầu yếu");
}
