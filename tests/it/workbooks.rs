//! Workbooks of offices: read as a careful clerk would, or refused with the cell.

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

use crate::support::Register;

pub fn office() -> Register {
    let register = Register::empty().on("2019-12-01");
    register.run(["init", "--no-list", "--unit", "Nam Sách", "--kind", "district"]).success();
    register
        .run(["unit", "add", "Đồng Lạc", "--kind", "commune", "--parent", "nam-sach"])
        .success();
    register
}

/// A commune's workbook: titles, a merged unit, a running number, days and numbers in every form, a
/// sum.
fn messy() -> Vec<u8> {
    let mut book = Workbook::new();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let sheet = book.add_worksheet().set_name("Hội nghị").expect("a name");
    sheet.merge_range(0, 0, 0, 5, "UBND XÃ ĐỒNG LẠC", &Format::new()).expect("written");
    sheet.write(1, 0, "Biểu tổng hợp năm 2019").expect("written");
    for (column, head) in ["TT", "Đơn vị", "Ngày tổ chức ", "Chủ trì", "So nguoi du", "Lượt ý kiến"]
        .iter()
        .enumerate()
    {
        sheet.write(3, u16::try_from(column).expect("small"), *head).expect("written");
    }
    sheet.merge_range(4, 1, 6, 1, " Đồng Lạc ", &Format::new()).expect("written");
    let real = ExcelDateTime::from_ymd(2019, 5, 20).expect("a day");
    sheet.write_with_format(4, 2, &real, &day).expect("written");
    sheet.write(5, 2, "3/6/2019").expect("written").write(6, 2, "2019-07-01").expect("written");
    for (row, hosts) in [(4, "chair"), (5, "secretary"), (6, "chair;secretary")] {
        sheet.write(row, 0, row - 3).expect("written").write(row, 3, hosts).expect("written");
    }
    sheet
        .write(4, 4, "1.070 ")
        .expect("written")
        .write(5, 4, 60.0)
        .expect("written")
        .write(6, 4, "70")
        .expect("written");
    sheet.write(4, 5, Formula::new("=2+3").set_result("5")).expect("written");
    sheet.write(7, 1, "Tổng cộng").expect("written").write(7, 4, 1200).expect("written");
    sheet.set_row_hidden(5).expect("hidden");
    let petitions = book.add_worksheet().set_name("Ý kiến, kiến nghị").expect("a name");
    for (column, head) in ["Hội nghị", "Nội dung", "Lĩnh vực", "Đã trả lời"].iter().enumerate()
    {
        petitions.write(0, u16::try_from(column).expect("small"), *head).expect("written");
    }
    for (row, text, answered) in [(1, "Đường ngập", false), (2, "Rác thải", true)] {
        petitions
            .write(row, 0, "Đồng Lạc 20/5/2019")
            .expect("written")
            .write(row, 1, text)
            .expect("written");
        petitions
            .write(row, 2, "giao thong")
            .expect("written")
            .write(row, 3, answered)
            .expect("written");
    }
    book.add_worksheet()
        .set_name("Hướng dẫn")
        .expect("a name")
        .write(0, 0, "Điền vào các trang bên")
        .expect("written");
    book.save_to_buffer().expect("a workbook")
}

/// A workbook of one sheet with these cells.
pub fn sheet(name: &str, cells: &[&[&str]]) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name(name).expect("a name");
    for (row, cells) in cells.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            let (row, column) =
                (u32::try_from(row).expect("small"), u16::try_from(column).expect("small"));
            sheet.write_string(row, column, *cell).expect("written");
        }
    }
    book.save_to_buffer().expect("a workbook")
}

#[test]
fn a_commune_s_workbook_is_read_as_it_is() {
    let register = office();
    let tried = register.import_file("xa.xlsx", messy(), &["--dry-run"]).success();
    assert!(tried.stderr.contains("5 new"), "{tried}");
    let output = register.import_file("xa.xlsx", messy(), &[]).success();
    for told in
        ["1 formula", "2 rows above the headings", "row numbers", "the row of sums in line 8"]
    {
        assert!(output.stderr.contains(told), "{told}: {output}");
    }
    let sessions = register.json(["list", "sessions"]);
    let shown: Vec<String> = sessions
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| {
            format!("{} {} {} {}", one["day"], one["hosts"], one["attended"], one["opinions"])
                .replace('"', "")
        })
        .collect();
    assert_eq!(
        shown,
        [
            "2019-05-20 chair 1070 5",
            "2019-06-03 secretary 60 null",
            "2019-07-01 secretary;chair 70 null"
        ]
    );
    assert_eq!(register.json(["list", "petitions"])[1]["answered"], true);
    let again = register.import_file("xa.xlsx", messy(), &[]).success();
    assert!(again.stderr.contains("0 new, 5 unchanged"), "{again}");
}

#[test]
fn hidden_rows_are_read_and_said_so() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("sessions").expect("a name");
    let rows = [
        ["unit", "day", "hosts"],
        ["dong-lac", "1/5/2019", "chair"],
        ["dong-lac", "2/5/2019", "chair"],
    ];
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(cells) {
            sheet.write(row, column, cell).expect("a cell");
        }
    }
    sheet.set_row_hidden(2).expect("a hidden row");
    sheet.set_row_hidden(9).expect("a hidden row without a value");
    let register = office();
    let said = register.import_file("xa.xlsx", book.save_to_buffer().expect("a workbook"), &[]);
    assert!(said.stderr.contains("xa.xlsx: one hidden row was read too"), "{said}");
    assert!(
        register.run(["list", "sessions"]).stdout.contains("02/05/2019"),
        "the hidden row is in"
    );
    // Three rows saved by LibreOffice, one of them hidden, and hidden rows without a value.
    let saved: [(&str, &[u8]); 2] = [
        ("xa.ods", include_bytes!("files/hidden.ods")),
        ("xa.xls", include_bytes!("files/hidden.xls")),
    ];
    for (file, book) in saved {
        let register = office();
        let said = register.import_file(file, book, &[]).success();
        assert!(said.stderr.contains(&format!("{file}: one hidden row was read too")), "{said}");
        assert_eq!(register.json(["list", "sessions"]).as_array().map(Vec::len), Some(3), "{file}");
    }
}

#[test]
fn sheets_are_read_in_the_order_in_which_they_rest_on_one_another() {
    let register = office();
    let mut book = Workbook::new();
    let sheets: [(&str, [[&str; 3]; 2]); 3] = [
        (
            "petitions",
            [["session", "text", "field"], ["dong-lac-2019-1", "Đường ngập", "transport"]],
        ),
        ("conclusions", [["session", "number", "day"], ["dong-lac-2019-1", "12", "21/5/2019"]]),
        ("sessions", [["unit", "day", "hosts"], ["dong-lac", "20/5/2019", "chair"]]),
    ];
    for (name, rows) in sheets {
        let sheet = book.add_worksheet().set_name(name).expect("a name");
        for (row, cells) in (0..).zip(rows) {
            for (column, cell) in (0..).zip(cells) {
                sheet.write(row, column, cell).expect("written");
            }
        }
    }
    let output =
        register.import_file("all.xlsx", book.save_to_buffer().expect("a workbook"), &[]).success();
    assert!(output.stderr.contains("3 new, 0 unchanged"), "{output}");
}

#[test]
fn what_is_wrong_is_told_with_its_cell() {
    let register = office();
    let heads = &["unit", "day", "hosts"][..];
    let cases: [(&[&[&str]], &str); 4] = [
        (
            &[heads, &["Đồng Lạc", "31/4/2019", "chair"]],
            "cell sessions!B2 (column day), value “31/4/2019”",
        ),
        (
            &[&["Biểu"], heads, &["Đông Lac X", "1/4/2019", "chair"]],
            "cell sessions!A3 (column unit), value “Đông Lac X”",
        ),
        (&[heads, &["Đồng Lạc", "1/4/2019", "chair", "thừa"]], "value “thừa”"),
        (
            &[&["unit", "day", "hosts", "Ngày họp"], &["Đồng Lạc", "1/4/2019", "chair", ""]],
            "cell sessions!D1",
        ),
    ];
    for (cells, told) in cases {
        let output = register.import_file("so.xlsx", sheet("sessions", cells), &[]).exits(1);
        assert!(output.stderr.contains(told), "{told}: {output}");
    }
    assert_eq!(register.json(["list", "sessions"]), serde_json::json!([]));
}

#[test]
fn sheets_and_headings_of_an_office_s_own_are_named() {
    let register = office();
    let cells: &[&[&str]] =
        &[&["Đơn vị", "Ngày họp", "Chủ trì"], &["Đồng Lạc", "1/4/2019", "chair"]];
    let book = sheet("Sheet1", cells);
    let unknown = register.import_file("so.xlsx", &book, &[]).exits(1);
    assert!(unknown.stderr.contains("--sheet 'Sheet1=sessions'"), "{unknown}");
    register.import_file("so.xlsx", &book, &["--sheet", "Sheet1=sessions"]).exits(1);
    register
        .import_file("so.xlsx", &book, &["--sheet", "Sheet1=sessions", "--map", "Ngày họp=day"])
        .success();
    register.import_file("so.xlsx", &book, &["--sheet", "Sheet1=nothing"]).exits(2);
    register.import_file("so.xlsx", &book, &["--map", "Ngày họp"]).exits(2);
    register.import_file("so.xlsx", &book, &["--map", "Ngày họp=nothing"]).exits(2);
    // A single sheet may be named by its file.
    let alone: &[&[&str]] = &[&["Đơn vị", "Ngày", "Chủ trì"], &["Đồng Lạc", "2/4/2019", "chair"]];
    register.import_file("sessions.xlsx", sheet("Trang tính 1", alone), &[]).success();
}

#[test]
fn hostile_workbooks_are_refused_without_harm() {
    let register = office();
    let mut far = Workbook::new();
    let page = far.add_worksheet().set_name("sessions").expect("a name");
    page.write(0, 0, "unit").expect("written").write(1_048_575, 16_383, "x").expect("written");
    let output =
        register.import_file("xa.xlsx", far.save_to_buffer().expect("a workbook"), &[]).exits(1);
    assert!(output.stderr.contains("sessions!XFD1048576"), "{output}");
    let mut cut = messy();
    cut.truncate(cut.len() / 2);
    let no_book: [&[u8]; 5] = [b"", b"PK", b"abc", &cut, &[0; 4096]];
    for (place, bytes) in no_book.into_iter().enumerate() {
        for ending in ["xlsx", "ods", "xls"] {
            let output =
                register.import_file(&format!("hong-{place}.{ending}"), bytes, &[]).exits(1);
            assert!(output.stderr.contains("hong-"), "{output}");
        }
    }
    // A formula, a direction mark and a control character are ordinary text.
    let text = "=1+1\u{202e}\u{7}";
    let cells: &[&[&str]] =
        &[&["unit", "day", "hosts", "topic"], &["Đồng Lạc", "1/4/2019", "chair", text]];
    register.import_file("so.xlsx", sheet("sessions", cells), &[]).success();
    assert!(
        register.json(["list", "sessions"])[0]["topic"]
            .as_str()
            .expect("a text")
            .starts_with("=1+1")
    );
}

#[test]
fn a_workbook_to_fill_offers_the_register_s_own_names_and_comes_back() {
    let register = Register::empty().on("2026-01-15").speaking("vi");
    register.run(["demo", ".", "--data", "district-2025"]).success();
    register.run(["template", "bang.xlsx"]).success();
    let untouched = register.run(["import", "bang.xlsx"]).success();
    assert!(untouched.stderr.contains("0 mới"), "the example is no record: {untouched}");
    register.run(["template", "bang.xlsx"]).exits(1);
    register.run(["template", "bang.ods"]).exits(2);
    // The values of drop-down lists can be imported: the register's labels instead of codes.
    let cells: &[&[&str]] = &[
        &[
            "TT",
            "Mã",
            "Đơn vị",
            "Ngày",
            "Chủ trì",
            "Loại",
            "Hình thức",
            "Lượt dự",
            "Trả lời tại chỗ",
        ],
        &["Ví dụ", "", "xã An Khê", "20/05/2026", "Bí thư", "định kỳ", "trực tiếp", "12", "12"],
        &[
            "1",
            "",
            "xã An Khê",
            "05/01/2026",
            "Bí thư;Chủ tịch UBND",
            "chuyên đề",
            "gián tiếp",
            "55",
            "",
        ],
    ];
    register.import_file("xa.xlsx", sheet("Hội nghị", cells), &[]).success();
    let session = register.json(["show", "an-khe-2026-1"]);
    assert_eq!(
        (&session["hosts"], &session["kind"]),
        (&"secretary;chair".into(), &"thematic".into()),
        "{session}"
    );
    let again = register.import_file("xa.xlsx", sheet("Hội nghị", cells), &[]).success();
    assert!(
        again.stderr.contains("1 giữ nguyên"),
        "a row without its code is known by what it says: {again}"
    );
}

/// Entry workbooks of an earlier version: their sheets, headings and labels are read like today's.
#[test]
fn the_words_of_earlier_workbooks_are_still_read() {
    let register = office();
    let leaders: &[&[&str]] =
        &[&["Tên", "Đơn vị", "Chức vụ"], &["Nguyễn Văn Mẫu", "Đồng Lạc", "Chủ tịch"]];
    register.import_file("a.xlsx", sheet("Người giữ chức", leaders), &[]).success();
    let sessions: &[&[&str]] = &[
        &["Đơn vị", "Ngày", "Chủ trì", "Tổ chức tại", "Lượt dự", "Phát biểu", "Trả lời tại chỗ"],
        &["Đồng Lạc", "20/05/2019", "Chủ tịch", "", "85", "12", "3"],
    ];
    register.import_file("b.xlsx", sheet("Hội nghị", sessions), &[]).success();
    let petitions: &[&[&str]] = &[
        &["Hội nghị", "Nội dung", "Nguồn"],
        &["dong-lac-2019-1", "Đường hỏng", "collected before it"],
    ];
    register.import_file("c.xlsx", sheet("Ý kiến, kiến nghị", petitions), &[]).success();
    let replies: &[&[&str]] = &[
        &["Kiến nghị", "Cơ quan", "Ngày", "Kết quả"],
        &["dong-lac-2019-1.1", "tnmt", "21/05/2019", "trả lời tạm thời"],
        &["dong-lac-2019-1.1", "tnmt", "22/05/2019", "từ chối"],
    ];
    register.run(["agency", "add", "Phòng Mẫu", "--code", "tnmt"]).success();
    register.run(["assign", "dong-lac-2019-1.1", "--to", "tnmt", "--on", "20/5/2019"]).success();
    register.import_file("d.xlsx", sheet("Văn bản trả lời", replies), &[]).success();
    let outcomes: Vec<_> = register.json(["list", "replies"]).as_array().expect("replies").clone();
    assert_eq!(
        outcomes.iter().map(|one| &one["outcome"]).collect::<Vec<_>>(),
        ["interim", "declined"]
    );
    let session = register.json(["show", "dong-lac-2019-1"]);
    let read = ["hosts", "attended", "speakers", "answered"].map(|name| session[name].to_string());
    assert_eq!(read, ["\"chair\"", "85", "12", "3"], "{session}");
}

#[test]
fn the_lists_of_a_workbook_to_fill_name_one_record_each() {
    use calamine::Reader;
    let register = Register::empty().on("2026-01-15").speaking("vi");
    register.run(["demo", ".", "--data", "district-2025"]).success();
    register.run(["template", "bang.xlsx"]).success();
    let mut book: calamine::Xlsx<_> =
        calamine::open_workbook(register.path("bang.xlsx")).expect("a workbook");
    let lists = book.worksheet_range("Danh mục").expect("the lists");
    let mut rows = lists.rows();
    let heads = rows.next().expect("heads");
    let unit = heads.iter().position(|head| *head == "unit").expect("units");
    let names: Vec<String> =
        rows.map(|row| row[unit].to_string()).filter(|name| !name.is_empty()).collect();
    assert!(names.len() > 60 && names.contains(&"thị trấn Lạc Thanh".to_owned()), "{names:?}");
    for name in &names {
        register.run(["unit", "show", name]).success();
    }
}

#[test]
fn old_encodings_are_recognised_or_named_and_never_guessed() {
    let register = office();
    // "Đồng Lạc", "Đường thôn ngập khi mưa", in the ABC fonts, VNI and Vietnamese Windows.
    let head = b"H\xe9i ngh\xde;N\xe9i dung\n";
    let row = b"\xa7\xe5ng L\xb9c 20/5/2019;\xa7\xad\xeang th\xabn \xa7\xabng ng\xcbp khi m\xada\n";
    register
        .run(["record", "session", "--unit", "dong-lac", "--on", "20/5/2019", "--host", "chair"])
        .success();
    register.write("petitions.csv", [&head[..], row].concat());
    let output = register.run(["import", "petitions.csv"]).success();
    assert!(output.stderr.contains("read as tcvn3: “Hội nghị Nội Đồng Lạc Đường”"), "{output}");
    assert_eq!(register.json(["list", "petitions"])[0]["text"], "Đường thôn Đông ngập khi mưa");
    let short = b"session;text\ndong-lac-2019-1;X\xb7 m\xed\n";
    register.write("petitions.csv", short);
    let unsure = register.run(["import", "petitions.csv"]).exits(1);
    assert!(
        unsure.stderr.contains("--encoding") && unsure.stderr.contains("tcvn3: “Xã mớ”"),
        "{unsure}"
    );
    register.run(["import", "petitions.csv", "--encoding", "tcvn3"]).success();
    assert_eq!(register.json(["list", "petitions"])[1]["text"], "Xã mớ");
    register.run(["import", "petitions.csv", "--encoding", "utf8"]).exits(1);
    register.run(["import", "petitions.csv", "--encoding", "latin9"]).exits(2);
    let wide: Vec<u8> = "\u{feff}session,text\ndong-lac-2019-1,Cầu hỏng\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    register.write("petitions.csv", wide);
    register.run(["import", "petitions.csv"]).success();
    assert_eq!(register.json(["list", "petitions"])[2]["text"], "Cầu hỏng");
    let drawn: &[&[&str]] = &[
        &["H\u{e9}i ngh\u{de}", "N\u{e9}i dung"],
        &[
            "dong-lac-2019-1",
            "Tr\u{ad}\u{ea}ng thi\u{d5}u ph\u{df}ng h\u{e4}c, \u{ae}\u{d2} ngh\u{de} x\u{a9}y th\u{aa}m",
        ],
    ];
    let output = register.import_file("cu.xlsx", sheet("petitions", drawn), &[]).success();
    assert!(output.stderr.contains("read as tcvn3"), "{output}");
    assert_eq!(
        register.json(["list", "petitions"])[3]["text"],
        "Trường thiếu phòng học, đề nghị xây thêm"
    );
}
