//! Malicious files: refused with a sentence, in little memory and time, and without a change of the
//! register.

use std::fmt::Write as _;
use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::support::{PROGRAM, Register};
use crate::workbooks::office;

/// A file of this folder's `files`, made by LibreOffice.
fn made_by_libreoffice(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/files").join(name))
        .expect("a file")
}

/// Imports a file with limited memory; returns the exit code and the output.
pub fn import(register: &Register, name: &str, content: &[u8]) -> (i32, String) {
    register.write(name, content);
    let began = Instant::now();
    // 1.5 GB of address space, including the program's own code and SQLite.
    let limited = format!("ulimit -v 1500000; exec \"$0\" import {name}");
    let mut shell = register.command("sh");
    shell.args(["-c", &limited, PROGRAM]).env("DOITHOAI_TODAY", "2019-12-01");
    let output = register.ended(&mut shell);
    assert!(began.elapsed() < Duration::from_secs(60), "{name} took {:?}", began.elapsed());
    assert!(output.code >= 0, "{name}: no signal");
    (output.code, output.stderr)
}

/// Checks that a file is refused with a sentence that contains some words, and that nothing is
/// entered.
#[track_caller]
pub fn refused(name: &str, content: &[u8], words: &str) {
    let register = office();
    let before = register.journal_length();
    let (code, told) = import(&register, name, content);
    assert_eq!(code, 1, "{name}: {told}");
    assert!(told.contains(words), "{name}: {told}");
    assert!(!told.chars().any(|c| c.is_control() && c != '\n'), "{name}: {told:?}");
    assert_eq!(register.journal_length(), before, "{name}");
}

#[test]
fn text_without_end_is_refused() {
    let head = "unit,day,hosts,topic\n";
    let open = format!("{head}Đồng Lạc,1/4/2019,chair,\"{}", "không đóng ngoặc\n".repeat(300_000));
    refused("sessions.csv", open.as_bytes(), "sessions.csv, line");
    let wide = format!("{head}{}", "x,".repeat(7_000_000));
    refused("sessions.csv", wide.as_bytes(), "sessions.csv, line 2");
    let wide = format!("{}\n", "unit,".repeat(2_000_000));
    refused("sessions.csv", wide.as_bytes(), "sessions.csv");
    refused("sessions.csv", &vec![b'a'; 70 << 20], "sessions.csv");
    refused("sessions.csv", &[&b"unit,day,hosts\n"[..], &[0; 100_000]].concat(), "cannot read");
}

#[test]
fn control_characters_are_shown_and_never_obeyed() {
    // It would clear a terminal, and a reader would see the name reversed.
    let cells = "unit,day,hosts\n\u{1b}[2JĐồng\u{202e}Lạc\u{7},1/4/2019,chair\n";
    refused("sessions.csv", cells.as_bytes(), "sessions.csv, line 2, column unit");
    let path = "unit,day,hosts\n../../../etc/passwd,1/4/2019,chair\n";
    refused("sessions.csv", path.as_bytes(), "../../../etc/passwd");
}

pub fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        package.start_file(*name, SimpleFileOptions::default()).expect("a part");
        package.write_all(content).expect("a part");
    }
    package.finish().expect("a package").into_inner()
}

pub const BOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="sessions" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
pub const LINKS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
pub const ROOT: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;

/// A workbook of one sheet, with a part whose path leads out of the folder.
pub fn xlsx(sheet: &[u8]) -> Vec<u8> {
    package(&[
        ("_rels/.rels", ROOT.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", LINKS.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet),
        ("../../outside.txt", b"x"),
    ])
}

#[test]
fn a_small_package_that_unpacks_without_end_is_refused() {
    let zeros = vec![b' '; 520 << 20];
    refused("sessions.xlsx", &xlsx(&zeros), "larger than 512 MB");
    let merged = r#"<mergeCell ref="A1:A1048576"/>"#.repeat(50);
    let cells: String = (0..50).fold(String::new(), |mut all, column| {
        let _ = write!(all, r#"<c r="{}1" t="str"><v>x</v></c>"#, letters(column));
        all
    });
    let merged = merged_columns(&merged);
    let sheet = format!(
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">{cells}</row></sheetData><mergeCells>{merged}</mergeCells></worksheet>"#
    );
    refused("sessions.xlsx", &xlsx(sheet.as_bytes()), "cells");
}

#[test]
fn a_long_text_that_many_cells_show_is_refused() {
    let row = format!("<row>{}</row>", r#"<c t="s"><v>0</v></c>"#.repeat(150)).repeat(1_000);
    let sheet = format!(
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{row}</sheetData></worksheet>"#
    );
    let texts = format!(
        r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>{}</t></si></sst>"#,
        "x".repeat(32_000)
    );
    let links = LINKS.replace(
        "</Relationships>",
        r#"<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#,
    );
    let parts: [(&str, &[u8]); 5] = [
        ("_rels/.rels", ROOT.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", links.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        ("xl/sharedStrings.xml", texts.as_bytes()),
    ];
    refused("sessions.xlsx", &package(&parts), "cells");
}

fn letters(column: usize) -> String {
    let letter = |place: usize| char::from(b'A' + u8::try_from(place).expect("a letter"));
    if column < 26 { letter(column).to_string() } else { format!("A{}", letter(column - 26)) }
}

/// Puts each of many merged regions in its own column.
fn merged_columns(merged: &str) -> String {
    let regions = merged.split_inclusive("/>").enumerate();
    regions
        .map(|(column, region)| region.replace("A1:A", &format!("{0}1:{0}", letters(column))))
        .collect()
}

#[test]
fn entities_of_xml_are_not_expanded() {
    let mut entities = String::from("<!DOCTYPE x [<!ENTITY a0 \"haha\">");
    for level in 1..40 {
        let _ = write!(entities, "<!ENTITY a{level} \"&a{0};&a{0};&a{0};&a{0};\">", level - 1);
    }
    let sheet = |doctype: &str, text: &str| {
        format!(
            r#"<?xml version="1.0"?>{doctype}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>{text}</t></is></c></row></sheetData></worksheet>"#
        )
    };
    refused(
        "sessions.xlsx",
        &xlsx(sheet(&format!("{entities}]>"), "&a39;").as_bytes()),
        "sessions",
    );
    // The entity is the reason, not the text around it.
    refused("sessions.xlsx", &xlsx(sheet("", "Đồng Lạc").as_bytes()), "headings");
    let outside = "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>";
    refused("sessions.xlsx", &xlsx(sheet(outside, "&f;").as_bytes()), "sessions");
}

pub fn ods(rows: &str) -> Vec<u8> {
    let content = format!(
        r#"<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="sessions">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"#
    );
    let mimetype = b"application/vnd.oasis.opendocument.spreadsheet";
    package(&[
        ("mimetype", mimetype),
        ("content.xml", content.as_bytes()),
        ("META-INF/manifest.xml", b"<manifest/>"),
    ])
}

#[test]
fn an_open_document_that_repeats_itself_is_refused() {
    let cell = |attributes: &str| {
        format!(
            r#"<table:table-cell office:value-type="string" {attributes}><text:p>x</text:p></table:table-cell>"#
        )
    };
    let wide = format!(
        "<table:table-row>{}</table:table-row>",
        cell(r#"table:number-columns-repeated="16384""#)
    );
    refused("sessions.ods", &ods(&wide), "sessions!XFD1");
    refused("sessions.ods", &ods("<table:table-row><table:table-cell>"), "sessions.ods");
    let columns = cell(r#"table:number-columns-repeated="199""#);
    let long = format!(
        r#"<table:table-row table:number-rows-repeated="1048576">{columns}</table:table-row>"#
    );
    refused("sessions.ods", &ods(&long), "cells");
    let far = format!(
        r#"<table:table-row>{columns}</table:table-row><table:table-row table:number-rows-repeated="1000000"/><table:table-row>{columns}</table:table-row>"#
    );
    // Rows without cells take no memory.
    refused("sessions.ods", &ods(&far), "headings");
    let most = r#"<table:table-row table:number-rows-repeated="18446744073709551615"/>"#;
    let round = format!("{most}{most}<table:table-row>{columns}</table:table-row>");
    refused("sessions.ods", &ods(&round), "cells");
    let merged = format!(
        "<table:table-row>{}</table:table-row>",
        cell(r#"table:number-rows-spanned="4294967295""#)
    );
    refused("sessions.ods", &ods(&merged), "cells");
}

#[test]
fn an_open_document_that_hides_text_or_lies_deep_is_read_by_what_it_shows() {
    let cell = |inside: &str| {
        format!(
            r#"<table:table-row><table:table-cell office:value-type="string">{inside}</table:table-cell></table:table-row>"#
        )
    };
    let deep = format!("{}x{}", "<text:span>".repeat(300_000), "</text:span>".repeat(300_000));
    refused("sessions.ods", &ods(&cell(&format!("<text:p>{deep}</text:p>"))), "sessions.ods");
    let blanks = "<text:p>a<text:s text:c=\"4294967295\"/>b</text:p>".repeat(1_000);
    refused("sessions.ods", &ods(&cell(&blanks)), "headings");
    refused("sessions.ods", &ods(&cell("<text:p>&nope;</text:p>")), "sessions.ods");
}

#[test]
fn packages_that_lack_parts_or_write_them_otherwise() {
    let sheet = r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c t="inlineStr"><is><t>unit</t></is></c><c t="inlineStr"><is><t>day</t></is></c><c t="inlineStr"><is><t>hosts</t></is></c></row><row><c t="inlineStr"><is><r><t>dong-</t></r><r><t>lac</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c><c t="inlineStr"><is><t>1/4/2019</t></is></c><c t="str"><v>chair</v></c></row></sheetData></worksheet>"#;
    let read = |parts: &[(&str, &[u8])]| import(&office(), "sessions.xlsx", &package(parts));
    let wide: Vec<u8> = format!("\u{feff}<?xml version=\"1.0\" encoding=\"UTF-16\"?>{sheet}")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    for (sheet, target, mark) in [
        (sheet.as_bytes(), "worksheets/sheet1.xml", ""),
        (sheet.as_bytes(), "worksheets/sheet1.xml", "\u{feff}"),
        (&wide, "worksheets/sheet1.xml", ""),
        (sheet.as_bytes(), "/xl/worksheets/sheet1.xml", ""),
    ] {
        let links = mark.to_owned() + &LINKS.replace("worksheets/sheet1.xml", target);
        let parts: [(&str, &[u8]); 4] = [
            ("_rels/.rels", ROOT.as_bytes()),
            ("xl/workbook.xml", BOOK.as_bytes()),
            ("xl/_rels/workbook.xml.rels", links.as_bytes()),
            ("xl/worksheets/sheet1.xml", sheet),
        ];
        let (code, told) = read(&parts);
        assert_eq!((code, told.contains("1 new")), (0, true), "{target}: {told}");
        for missing in 2..4 {
            let kept: Vec<(&str, &[u8])> =
                (0..4).filter(|part| *part != missing).map(|part| parts[part]).collect();
            let (code, told) = read(&kept);
            assert!(code == 1 && told.contains("sessions.xlsx"), "{told}");
        }
    }
}

/// Finds a record of an `.xls` by its number and length; returns the position of its content.
fn record(book: &[u8], kind: u16, length: u16) -> usize {
    let head = [kind.to_le_bytes(), length.to_le_bytes()].concat();
    book.windows(4).position(|window| window == head).expect("a record") + 4
}

#[test]
fn an_old_workbook_that_lies_of_its_size_is_read_by_what_it_holds() {
    let whole = made_by_libreoffice("sessions.xls");
    let register = office();
    let mut lying = whole.clone();
    let size = record(&lying, 0x0200, 14);
    lying[size..size + 12].copy_from_slice(&[0, 0, 0, 0, 255, 255, 0, 0, 0, 0, 255, 0]);
    let (code, told) = import(&register, "sessions.xls", &lying);
    assert_eq!((code, told.contains("3 new")), (0, true), "{told}");
    // A cell in the last column of the last row.
    let mut far = whole.clone();
    let cell = record(&far, 0x00FD, 10);
    far[cell..cell + 4].fill(255);
    refused("sessions.xls", &far, "sessions.xls!");
    // A cell in the last row of a column that is read: the empty cells are too many only in several
    // sheets.
    let mut long = whole.clone();
    long[cell..cell + 4].copy_from_slice(&[255, 255, 199, 0]);
    refused("sessions.xls", &long, "cells");
    // Sectors whose links form a cycle.
    let table = 512 * (usize::from(whole[0x4C]) + 1);
    for place in 0..128 {
        let mut round = whole.clone();
        let entry = table + 4 * place;
        if round[entry + 3] == 255 {
            continue;
        }
        round[entry..entry + 4]
            .copy_from_slice(&u32::try_from(place).expect("small").to_le_bytes());
        refused("sessions.xlsx", &round, "cannot read the workbook");
        let (code, told) = import(&office(), "sessions.xls", &round);
        assert!(code == 0 || told.contains("sessions.xls"), "sector {place}: {told}");
    }
}

#[test]
fn cells_merged_downwards_say_the_same_in_every_format() {
    for name in ["sessions.ods", "sessions.xls"] {
        let register = office();
        let (code, told) = import(&register, name, &made_by_libreoffice(name));
        assert_eq!((code, told.contains("3 new")), (0, true), "{name}: {told}");
        let sessions = register.json(["list", "sessions"]);
        let units: Vec<&str> = sessions
            .as_array()
            .expect("a list")
            .iter()
            .map(|one| one["unit"].as_str().expect("a unit"))
            .collect();
        assert_eq!(units, ["dong-lac"; 3], "{name}");
    }
}
