//! Files recognised by their content, whatever their names; cells as displayed, equal in every
//! format.

use std::io::{Cursor, Read, Write};

use rust_xlsxwriter::{Chart, ChartType, Format, Workbook};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::workbooks::{office, sheet};

const HEADS: [&str; 5] = ["unit", "day", "hosts", "attended", "venue"];

/// A repacked workbook with changed parts.
fn repacked(book: &[u8], change: impl Fn(&str, String) -> String) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(book)).expect("a package");
    let mut fresh = ZipWriter::new(Cursor::new(Vec::new()));
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).expect("a part");
        let name = part.name().expect("a name").into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).expect("a text");
        fresh.start_file(&name, SimpleFileOptions::default()).expect("a part");
        fresh.write_all(change(&name, text).as_bytes()).expect("written");
    }
    fresh.finish().expect("a package").into_inner()
}

fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        package.start_file(*name, SimpleFileOptions::default()).expect("a part");
        package.write_all(content.as_bytes()).expect("a part");
    }
    package.finish().expect("a package").into_inner()
}

/// A compound file whose directory has one entry beside its root.
fn compound(name: &str) -> Vec<u8> {
    let mut bytes = vec![0; 1024];
    bytes[..8].copy_from_slice(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    let name: Vec<u8> = name.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
    bytes[640..640 + name.len()].copy_from_slice(&name);
    bytes[704] = u8::try_from(name.len()).expect("short");
    bytes
}

fn sessions() -> Vec<u8> {
    sheet("sessions", &[&HEADS, &["dong-lac", "1/4/2019", "chair", "70", "Nhà văn hóa"]])
}

/// Case F4.
#[test]
fn workbooks_are_read_whatever_they_are_called() {
    let kinds = [
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
        "application/vnd.ms-excel.template.macroEnabled.main+xml",
    ];
    let plain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    for (kind, name) in kinds.into_iter().zip(["sessions.xlsm", "sessions.xltx", "sessions.xltm"]) {
        let book = repacked(&sessions(), |part, text| match part {
            "[Content_Types].xml" => text.replace(plain, kind),
            _ => text,
        });
        let said = office().import_file(name, &book, &[]).success();
        assert!(
            said.stderr.contains("1 new") && !said.stderr.contains("was read as such"),
            "{name}: {said}"
        );
    }
    let said = office().import_file("sessions.csv", sessions(), &[]).success();
    assert!(
        said.stderr.contains("sessions.csv is an Excel workbook and was read as such"),
        "{said}"
    );
    let said = office().import_file("sessions.xls", sessions(), &[]).success();
    assert!(said.stderr.contains("sessions.xls is an Excel workbook"), "{said}");
    let said = office()
        .import_file("sessions.xlsx", b"unit,day,hosts\ndong-lac,1/4/2019,chair\n", &[])
        .success();
    assert!(
        said.stderr.contains("1 new") && said.stderr.contains("sessions.xlsx is text"),
        "{said}"
    );
}

/// Cases F4 and F6.
#[test]
fn what_is_no_table_is_refused_by_name_with_a_way_out() {
    let mime = "application/vnd.oasis.opendocument.spreadsheet";
    let locked =
        package(&[("mimetype", mime), ("META-INF/manifest.xml", "<manifest:encryption-data/>")]);
    let xml =
        "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>";
    let cases: [(&str, Vec<u8>, &str, &str); 14] = [
        (
            "sessions.xlsb",
            package(&[("xl/workbook.bin", "")]),
            "is an .xlsb workbook",
            "save it as .xlsx",
        ),
        ("sessions.csv", b"%PDF-1.4\n".repeat(500_000), "is a PDF", "doithoai template"),
        (
            "sessions.docx",
            package(&[("word/document.xml", "")]),
            "is a Word document",
            "doithoai template",
        ),
        ("sessions.doc", compound("WordDocument"), "is an old Word document", "doithoai template"),
        ("sessions.xlsx", compound("EncryptedPackage"), "has a password", "remove the password"),
        ("sessions.ods", locked, "has a password", "remove the password"),
        ("sessions.csv", b"\x89PNG\r\n\x1a\n\0\0".into(), "is an image", "doithoai template"),
        ("sessions.zip", package(&[("sessions.csv", "")]), "is an archive", "unpack it"),
        ("sessions.csv", b"\x1f\x8b\x08\0\0".into(), "is a compressed file", "unpack it"),
        (
            "sessions.xls",
            b"\xef\xbb\xbf<html><table><tr><td>unit".into(),
            "is a web page",
            "save it as .xlsx",
        ),
        ("sessions.xls", xml.into(), "is an XML workbook", "save it as .xlsx"),
        ("sessions.csv", b"SQLite format 3\0".into(), "is an SQLite database", "--file"),
        (
            "sessions.csv",
            b"unit,day\n\0\x01\x02\xff\xfe\0\x03\x04".repeat(200_000),
            "is neither text nor a workbook",
            "CSV",
        ),
        ("sessions.xlsx", b"PK\x03\x04cut off".into(), "sessions.xlsx", "save it as .xlsx"),
    ];
    for (name, content, told, way) in cases {
        let register = office();
        let before = register.journal_length();
        let said = register.import_file(name, &content, &[]).exits(1);
        assert!(said.stderr.contains(told) && said.stderr.contains(way), "{name}: {told}: {said}");
        assert_eq!(register.journal_length(), before, "{name}");
    }
    let register = office();
    register.run(["bundle", "make", "-o", "goi.dtb"]).success();
    let bundle = std::fs::read(register.path("goi.dtb")).expect("a bundle");
    let said = register.import_file("sessions.csv", &bundle, &[]).exits(1);
    assert!(
        said.stderr.contains("is a bundle") && said.stderr.contains("doithoai bundle merge"),
        "{said}"
    );
}

/// Case F6: a password in a workbook of Excel 97.
#[test]
fn an_old_workbook_with_a_password_is_told_so() {
    let mut book = include_bytes!("files/sessions.xls").to_vec();
    // WINDOW1 becomes FILEPASS.
    let place = book.windows(4).position(|window| window == [0x3D, 0, 18, 0]).expect("a record");
    book[place] = 0x2F;
    book[place + 4] = 1;
    let said = office().import_file("sessions.xls", &book, &[]).exits(1);
    assert!(said.stderr.contains("has a password"), "{said}");
}

/// Case F4: texts, templates and bundles use the same recognition.
#[test]
fn texts_templates_and_bundles_say_what_a_file_is_instead() {
    let register = office();
    register
        .run(["record", "session", "--unit", "dong-lac", "--on", "1/4/2019", "--host", "chair"])
        .success();
    register.write("so.xlsx", sessions());
    register.write("anh.png", b"\x89PNG\r\n\x1a\n\0\0");
    let said = register.run(["report", "verify-text", "so.xlsx", "2019"]).exits(1);
    assert!(said.stderr.contains("is an Excel workbook, not a text"), "{said}");
    let said = register
        .run(["letter", "minutes", "dong-lac-2019-1", "--template", "so.xlsx", "-o", "x.docx"])
        .exits(1);
    assert!(said.stderr.contains("is an Excel workbook, not a letter"), "{said}");
    for (file, what) in [("so.xlsx", "an Excel workbook"), ("anh.png", "an image")] {
        let said = register.run(["bundle", "merge", file]).exits(1);
        assert!(said.stderr.contains(&format!("is {what}, not a bundle")), "{said}");
    }
}

/// Case F2.
#[test]
fn a_sheet_without_cells_is_passed_over_and_named() {
    let mut book = Workbook::new();
    let page = book.add_worksheet().set_name("sessions").expect("a name");
    for (column, (head, cell)) in
        (0..).zip([("unit", "dong-lac"), ("day", "1/4/2019"), ("hosts", "chair")])
    {
        page.write(0, column, head).expect("written").write(1, column, cell).expect("written");
    }
    let mut chart = Chart::new(ChartType::Column);
    chart.add_series().set_values(("sessions", 1, 0, 1, 0));
    book.add_chartsheet()
        .set_name("Biểu đồ")
        .expect("a name")
        .insert_chart(0, 0, &chart)
        .expect("a chart");
    let said =
        office().import_file("so.xlsx", book.save_to_buffer().expect("a workbook"), &[]).success();
    assert!(
        said.stderr.contains("1 new")
            && said.stderr.contains("skipped sheet Biểu đồ, which has no cells"),
        "{said}"
    );
}

/// A sheet `sessions` of one row whose last two cells are given as XML.
fn raw(attended: &str, venue: &str) -> Vec<u8> {
    let book =
        sheet("sessions", &[&HEADS, &["dong-lac", "1/4/2019", "chair", "ATTENDED", "VENUE"]]);
    let shared = {
        let mut archive = ZipArchive::new(Cursor::new(&book)).expect("a package");
        let mut text = String::new();
        archive
            .by_name("xl/sharedStrings.xml")
            .expect("texts")
            .read_to_string(&mut text)
            .expect("a text");
        text
    };
    let place = |text: &str| {
        shared.matches("<si>").count()
            - shared.split_once(text).expect("a text").1.matches("<si>").count()
            - 1
    };
    let cell =
        |name: &str, text: &str| format!("<c r=\"{name}\" t=\"s\"><v>{}</v></c>", place(text));
    repacked(&book, |part, text| match part {
        "xl/worksheets/sheet1.xml" => {
            let fresh = text
                .replace(&cell("D2", "ATTENDED"), attended)
                .replace(&cell("E2", "VENUE"), venue);
            assert!(fresh.contains(attended) && fresh.contains(venue), "{text}");
            fresh
        }
        _ => text,
    })
}

/// An OpenDocument workbook of the same row.
fn open_document(attended: &str, venue: &str) -> Vec<u8> {
    let text = |cell: &str| {
        format!(
            "<table:table-cell office:value-type=\"string\"><text:p>{cell}</text:p></table:table-cell>"
        )
    };
    let heads: String = HEADS.iter().map(|head| text(head)).collect();
    let cells: String = ["dong-lac", "1/4/2019", "chair"].iter().map(|cell| text(cell)).collect();
    let content = format!(
        r#"<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="sessions"><table:table-row>{heads}</table:table-row><table:table-row>{cells}{attended}{venue}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"#
    );
    package(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", &content),
        ("META-INF/manifest.xml", "<manifest/>"),
    ])
}

fn venue(name: &str, book: &[u8]) -> String {
    let register = office();
    register.import_file(name, book, &[]).success();
    register.json(["list", "sessions"])[0]["venue"].as_str().unwrap_or_default().to_owned()
}

/// Case F7.
#[test]
fn an_error_is_text_as_the_sheet_shows_it_and_no_number() {
    for error in
        ["#VALUE!", "#DIV/0!", "#N/A", "#NAME?", "#GETTING_DATA", "#SPILL!", "#CALC!", "#NEWER!"]
    {
        let cell = format!("<c r=\"E2\" t=\"e\"><v>{error}</v></c>");
        assert_eq!(venue("so.xlsx", &raw("<c r=\"D2\"><v>70</v></c>", &cell)), error);
        let number = format!("<c r=\"D2\" t=\"e\"><v>{error}</v></c>");
        let said = office().import_file("so.xlsx", raw(&number, "<c r=\"E2\"/>"), &[]).exits(1);
        assert!(said.stderr.contains("sessions!D2") && said.stderr.contains(error), "{said}");
        let open = format!(
            "<table:table-cell office:value-type=\"string\" office:string-value=\"\"><text:p>{error}</text:p></table:table-cell>"
        );
        assert_eq!(venue("so.ods", &open_document("<table:table-cell/>", &open)), error);
    }
}

/// Case F12, and other number formats.
#[test]
fn cells_say_what_the_sheet_shows_alike_in_every_format() {
    let mut book = Workbook::new();
    let page = book.add_worksheet().set_name("sessions").expect("a name");
    for (column, head) in (0..).zip(HEADS) {
        page.write(0, column, head).expect("written");
    }
    let cells = [
        ("hh:mm", 8.5 / 24.0, "08:30"),
        ("d-mmm", 43558.0, "3-Apr"),
        ("0%", 0.5, "50%"),
        ("000", 7.0, "007"),
    ];
    for (row, (format, number, _)) in (1..).zip(cells) {
        let day = format!("{row}/4/2019");
        page.write(row, 0, "dong-lac").expect("written").write(row, 1, day).expect("written");
        page.write(row, 2, "chair").expect("written");
        page.write_with_format(row, 4, number, &Format::new().set_num_format(format))
            .expect("written");
    }
    let register = office();
    register.import_file("so.xlsx", book.save_to_buffer().expect("a workbook"), &[]).success();
    let sessions = register.json(["list", "sessions"]);
    for (place, (.., shown)) in cells.iter().enumerate() {
        assert_eq!(sessions[place]["venue"], *shown);
    }
    let open = |kind: &str, value: &str, shown: &str| {
        let cell = format!(
            "<table:table-cell office:value-type=\"{kind}\" {value}><office:annotation><text:p>ghi chú</text:p></office:annotation><text:p>{shown}</text:p></table:table-cell>"
        );
        venue("so.ods", &open_document("<table:table-cell/>", &cell))
    };
    assert_eq!(open("time", "office:time-value=\"PT08H30M00S\"", "08:30"), "08:30");
    assert_eq!(open("date", "office:date-value=\"2019-04-03\"", "03/04"), "03/04");
    assert_eq!(open("percentage", "office:value=\"0.5\"", "50%"), "50%");
    assert_eq!(open("float", "office:value=\"7\"", "007"), "007");
    assert_eq!(open("string", "", "a<text:s text:c=\"2\"/>b<text:line-break/>c"), "a  b\nc");
}

/// Cases F7 and F12, as LibreOffice saved the same sheet in two formats.
#[test]
fn what_libreoffice_saved_is_shown_alike() {
    let books: [(&str, &[u8]); 2] = [
        ("so.xls", include_bytes!("files/shown.xls")),
        ("so.ods", include_bytes!("files/shown.ods")),
    ];
    for (name, book) in books {
        let register = office();
        register.import_file(name, book, &[]).success();
        let sessions = register.json(["list", "sessions"]);
        for (place, shown) in ["08:30", "3-Apr", "50%", "007", "#DIV/0!"].into_iter().enumerate() {
            assert_eq!(sessions[place]["venue"], shown, "{name}");
            assert_eq!(sessions[place]["day"], format!("2019-04-0{}", place + 1), "{name}");
        }
    }
}

#[test]
fn a_number_is_a_number_and_a_day_a_day() {
    let style = |book: &[u8], format: &str| {
        repacked(book, |part, text| match part {
            "xl/styles.xml" => {
                let (before, rest) = text.split_once("<cellXfs").expect("looks");
                let (_, after) = rest.split_once("</cellXfs>").expect("looks");
                format!(
                    "{before}<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"{format}\" applyNumberFormat=\"1\"/></cellXfs>{after}"
                )
            }
            _ => text,
        })
    };
    let number =
        |text: &str| raw(&format!("<c r=\"D2\" s=\"1\"><v>{text}</v></c>"), "<c r=\"E2\"/>");
    let cases = [
        (
            style(&number("43558"), "16"),
            "sessions!D2 (column attended), value “3-Apr”: the cell shows “3-Apr”, a date",
        ),
        (style(&number("0.354166667"), "20"), ", a time instead of a number"),
        (style(&number("1.234"), "0"), "“1.234”: it is not a whole number"),
        (style(&number("0.5"), "9"), "“50%”: it is not a whole number"),
    ];
    for (book, told) in cases {
        let said = office().import_file("so.xlsx", &book, &[]).exits(1);
        assert!(said.stderr.contains(told), "{told}: {said}");
    }
    // A serial number is a day only if the cell is a number, by the book's own date system.
    let serial = |cell: &str, is_1904: bool| {
        let book = repacked(&raw("<c r=\"D2\"/>", "<c r=\"E2\"/>"), |part, text| match part {
            "xl/worksheets/sheet1.xml" => {
                let (before, rest) = text.split_once("<c r=\"B2\"").expect("a cell");
                format!("{before}{cell}{}", rest.split_once("</c>").expect("a cell").1)
            }
            "xl/workbook.xml" if is_1904 => {
                text.replace("<workbookPr", "<workbookPr date1904=\"1\"")
            }
            _ => text,
        });
        let register = office();
        let said = register.import_file("so.xlsx", &book, &[]);
        (said, register.json(["list", "sessions"])[0]["day"].as_str().map(str::to_owned))
    };
    assert_eq!(serial("<c r=\"B2\"><v>43556</v></c>", false).1.as_deref(), Some("2019-04-01"));
    assert_eq!(serial("<c r=\"B2\"><v>42094</v></c>", true).1.as_deref(), Some("2019-04-01"));
    let (said, day) = serial("<c r=\"B2\"><v>43556.354166667</v></c>", false);
    assert_eq!(day.as_deref(), Some("2019-04-01"));
    assert!(said.stderr.contains("“2019-04-01 08:30:00” was read as Monday 01/04/2019"), "{said}");
    let (said, _) = serial("<c r=\"B2\"><v>2019</v></c>", false);
    assert!(
        said.stderr.contains("sessions!B2") && said.stderr.contains("instead of a date"),
        "{said}"
    );
    let (said, _) = serial("<c r=\"B2\" t=\"str\"><v>43556</v></c>", false);
    assert!(said.stderr.contains("sessions!B2") && said.stderr.contains("43556"), "{said}");
}
