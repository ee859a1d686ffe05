//! Days off as offices publish them: texts of notices, lists with stretches, tables; what is not
//! certain is refused with its sentence.

use std::io::{Cursor, Write};

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use serde_json::Value;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::support::{Register, words};

/// The form of the yearly notice of the ministry: a stretch for Tết and one for the National Day, a
/// swap, documents and lunar days.
const NOTICE: &str = "BỘ NỘI VỤ
Số: 9999/TB-BNV
Hà Nội, ngày 20 tháng 11 năm 2026
THÔNG BÁO
Về việc nghỉ Tết Nguyên đán và nghỉ lễ Quốc khánh năm 2027
Thực hiện ý kiến của Thủ tướng Chính phủ tại văn bản số 8888/VPCP-KGVX ngày 15/11/2026, Bộ thông báo:
1. Công chức, viên chức nghỉ Tết Nguyên đán năm 2027 từ thứ Sáu ngày 05/02/2027 Dương lịch (tức ngày 29 tháng
Chạp năm Bính Ngọ) đến hết thứ Năm ngày 11/02/2027 (tức ngày 06 tháng Giêng năm Đinh Mùi).
2. Nghỉ lễ Quốc khánh năm 2027: 02 ngày, từ thứ Tư ngày 01/9/2027 đến hết thứ Năm ngày 02/9/2027.
3. Hoán đổi ngày làm việc từ thứ Hai, ngày 30/8/2027 sang thứ Bảy, ngày 21/8/2027.
";

fn office(lang: &str) -> Register {
    Register::new("xã Hồng Lim").on("2026-11-30").speaking(lang)
}

/// The rows of a year: `2027-02-05 off confirmed`.
fn rows(office: &Register, year: &str) -> Vec<String> {
    let rows = office.json(["holiday", "list", year]);
    let row = |row: &Value| {
        ["day", "kind", "status"].map(|key| row[key].as_str().unwrap_or("-").to_owned()).join(" ")
    };
    rows.as_array().expect("rows").iter().map(row).collect()
}

/// A Word document with a paragraph a line.
fn document(text: &str) -> Vec<u8> {
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    let part = SimpleFileOptions::default();
    package.start_file("[Content_Types].xml", part).expect("a part");
    package.write_all(b"<Types/>").expect("a part");
    package.start_file("word/document.xml", part).expect("a part");
    let paragraphs: String =
        text.lines().map(|line| format!("<w:p><w:r><w:t>{line}</w:t></w:r></w:p>")).collect();
    package.write_all(format!("<w:document>{paragraphs}</w:document>").as_bytes()).expect("a part");
    package.finish().expect("a package").into_inner()
}

#[test]
fn a_notice_and_what_is_refused_of_one_are_as_kept() {
    for lang in ["vi", "en"] {
        let office = office(lang);
        office.write("notice.txt", NOTICE);
        office.write("weekday.txt", NOTICE.replace("01/9/2027", "31/8/2027"));
        office.write("proposal.txt", "TỜ TRÌNH\nNghỉ Tết từ 05/02/2027 đến hết 11/02/2027.\n");
        office.write(
            "unclear.txt",
            "Nghỉ từ 05/02 đến hết 11/02.\nNghỉ ngày 30/02/2027.\nNghỉ từ 20/02/2027 đến hết 16/02/2027.\n\
             Học sinh nghỉ từ 01/02/2027 đến hết 12/02/2027.\nLàm bù vào thứ Hai ngày 15/02/2027.\n\
             Hoán đổi ngày 30/8/2027 sang ngày 31/8/2027.\n",
        );
        office
            .write("twice.txt", "Nghỉ Chủ nhật 22/8/2027.\nLàm bù vào Chủ nhật ngày 22/8/2027.\n");
        office.write("nothing.txt", "Không có ngày nào.\n");
        office.write("other.txt", "Làm bù vào thứ Bảy ngày 06/02/2027.\n");
        office.write(
            "list.csv",
            "Từ ngày,Đến ngày,Loại\n01/01/2028,03/01/2028,có lẽ\nmai,mốt,nghỉ\n",
        );
        let transcript = office.transcript(
            "
            lint
            holiday import weekday.txt
            holiday import proposal.txt
            holiday import unclear.txt
            holiday import twice.txt
            holiday import nothing.txt
            holiday import list.csv
            holiday import notice.txt --dry-run
            holiday import notice.txt --source 'Thông báo 9999/TB-BNV'
            holiday import notice.txt
            holiday import other.txt
            holiday import other.txt --update
            lint
            ",
        );
        insta::assert_snapshot!(format!("holiday_notice_{lang}"), transcript);
    }
}

/// The confirmed days replace provisional ones; those outside the notice's stretches are gone.
#[test]
fn a_notice_replaces_provisional_days_of_its_feasts() {
    let office = office("en");
    let all = office.import_file("none.csv", "day,kind\n", &["--table", "holidays"]);
    assert_eq!(all.code, 0, "{all}");
    let provisional = rows(&office, "2027");
    assert!(provisional.iter().all(|row| row.ends_with("provisional")), "{provisional:?}");
    office.write("notice.docx", document(NOTICE));
    let taken = office.reads("holiday import notice.docx --source 'Thông báo 9999/TB-BNV' --json");
    assert_eq!(taken["days"][0]["fate"], "removed");
    assert_eq!(
        rows(&office, "2027"),
        [
            "2027-01-01 off provisional",
            "2027-02-05 off confirmed",
            "2027-02-06 off confirmed",
            "2027-02-07 off confirmed",
            "2027-02-08 off confirmed",
            "2027-02-09 off confirmed",
            "2027-02-10 off confirmed",
            "2027-02-11 off confirmed",
            "2027-04-16 off provisional",
            "2027-04-30 off provisional",
            "2027-05-01 off provisional",
            "2027-05-03 off provisional",
            "2027-08-21 work confirmed",
            "2027-08-30 off confirmed",
            "2027-09-01 off confirmed",
            "2027-09-02 off confirmed",
            "2027-11-24 off provisional",
        ]
    );
    let sources = office.json(["holiday", "list", "2027-08"]);
    assert_eq!(sources[0]["source"], "Thông báo 9999/TB-BNV");
    // One entry of the journal, taken back at once.
    office.does("undo");
    assert_eq!(rows(&office, "2027"), provisional);
}

/// Lists with stretches, with a column of days worked, and of a workbook with cells of days.
#[test]
fn lists_of_days_off_are_read_as_tables() {
    let wanted = [
        "2027-01-01 off confirmed",
        "2027-02-04 off provisional",
        "2027-02-05 off confirmed",
        "2027-02-06 off confirmed",
        "2027-02-07 off confirmed",
        "2027-02-08 off confirmed",
    ];
    let by_stretch = "LỊCH NGHỈ NĂM 2027\nTT;Dịp nghỉ;Thời gian nghỉ;Ngày làm bù\n1;Tết Dương lịch;01/01/2027;\n\
        2;Tết Nguyên đán;05/02/2027 - 08/02/2027;\n3;Quốc khánh;từ ngày 30/8/2027 đến hết ngày 02/9/2027;21/8/2027\n\
        Người lập;;;\n";
    let by_ends = "Tên,Từ ngày,Đến ngày,Nghỉ/làm bù\nTết Dương lịch,01/01/2027,01/01/2027,nghỉ\n\
        Tết Nguyên đán,05/02/2027,08/02/2027,Nghỉ Tết\nQuốc khánh,30/8/2027,02/9/2027,nghỉ\n\
        Quốc khánh,21/8/2027,21/8/2027,làm bù\n";
    for list in [by_stretch, by_ends] {
        let office = office("en");
        office.write("list.csv", list);
        office.does("holiday import list.csv");
        // A stretch of Tết from the 5th on: the provisional 4th, 9th and 10th are gone.
        let expected: Vec<&str> =
            wanted.iter().copied().filter(|row| !row.contains("02-04")).collect();
        assert_eq!(rows(&office, "2027-Q1"), expected, "{list}");
        assert_eq!(
            rows(&office, "2027-08"),
            ["2027-08-21 work confirmed", "2027-08-30 off confirmed", "2027-08-31 off confirmed"]
        );
    }
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let day = Format::new().set_num_format("dd-mmm-yy");
    sheet.write_string(0, 0, "Lịch nghỉ").expect("a cell");
    for (column, heading) in ["Ngày", "Thứ", "Loại", "Tên"].into_iter().enumerate() {
        sheet.write_string(1, column as u16, heading).expect("a cell");
    }
    for (row, (month, of, weekday, kind)) in
        [(8, 30, "thứ Hai", "nghỉ"), (8, 21, "thứ Bảy", "làm bù")].into_iter().enumerate()
    {
        let row = row as u32 + 2;
        let date = ExcelDateTime::from_ymd(2027, month, of).expect("a day");
        sheet.write_datetime_with_format(row, 0, &date, &day).expect("a cell");
        sheet.write_string(row, 1, weekday).expect("a cell");
        sheet.write_string(row, 2, kind).expect("a cell");
        sheet.write_string(row, 3, "Quốc khánh").expect("a cell");
    }
    let office = office("en");
    office.write("list.xlsx", book.save_to_buffer().expect("a workbook"));
    office.does("holiday import list.xlsx");
    assert_eq!(rows(&office, "2027-08"), ["2027-08-21 work confirmed", "2027-08-30 off confirmed"]);
}

/// The program's own table goes through the import of tables, with `--source` for rows without.
#[test]
fn a_table_of_days_is_imported_row_by_row() {
    let office = office("en");
    office.write("own.csv", "day,kind,name\n2029-01-01,off,Tết Dương lịch\n06/01/2029,work,Bù\n");
    let tried = office.run(words("holiday import own.csv --dry-run --source X")).success();
    assert!(tried.stderr.contains("2 new"), "{tried}");
    assert_eq!(rows(&office, "2029"), [""; 0]);
    office.does("holiday import own.csv --source 'Thông báo 1'");
    let rows = office.json(["holiday", "list", "2029"]);
    assert_eq!(rows[1]["source"], "Thông báo 1");
    // A row that differs is refused without --update, as in every import.
    office.write("own.csv", "day,kind,name\n2029-01-01,work,Tết\n");
    office.run(words("holiday import own.csv")).exits(1);
    office.does("holiday import own.csv --update");
}

/// Named in November and December until a day of the next year is confirmed.
#[test]
fn the_next_year_without_confirmed_days_is_named_in_its_time() {
    for (day, year, named) in [
        ("2026-10-31", "2027", false),
        ("2026-11-01", "2027", true),
        ("2026-12-31", "2027", true),
        ("2027-01-01", "2027", false),
        ("2027-12-01", "2028", true),
        ("2025-11-15", "2026", false),
    ] {
        let office = Register::new("xã Hồng Lim").on(day);
        let found = office.run(["lint", "--json"]).json()["findings"].clone();
        let codes: Vec<&str> = found
            .as_array()
            .expect("findings")
            .iter()
            .filter_map(|one| one["code"].as_str())
            .filter(|code| *code == "holidays_unconfirmed")
            .collect();
        assert_eq!(codes.len(), usize::from(named), "{day}: {found}");
        office.does(&format!("holiday add 1/1/{year} --name 'Tết Dương lịch'"));
        assert!(!office.run(["lint"]).stdout.contains("days off of the next year"), "{day}");
    }
}

/// Where nothing is confirmed a due date by working days is an estimate, on every day.
#[test]
fn due_dates_of_a_year_without_confirmed_days_are_estimates() {
    let office = Register::new("xã Hồng Lim").on("2027-03-31");
    office.does(
        "rule set due_kind working --from 1/1/2026 --source x
         agency add 'Văn phòng' --code vp
         record session --unit xa-hong-lim --on 1/3/2027 --host chair
         record petition xa-hong-lim-2027-1 --text 'Đường hỏng'
         assign xa-hong-lim-2027-1.1 --to vp --on 1/3/2027",
    );
    let list = office.json(["assign", "list"]);
    assert_eq!((&list[0]["due"], &list[0]["estimate"]), (&"2027-03-22".into(), &true.into()));
}
