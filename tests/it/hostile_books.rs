//! Workbooks whose records claim more than they hold, or repeat a reference: read or refused in
//! little memory and time.

use std::io::{Cursor, Write};
use std::time::{Duration, Instant};

use crate::hostile::{BOOK, LINKS, ROOT, import, ods, package, refused, xlsx};
use crate::workbooks::office;

/// An `.xls` of one sheet with these records, after others of the whole workbook.
fn xls(of_book: &[u8], of_sheets: &[Vec<u8>]) -> Vec<u8> {
    let begin =
        |kind: u16| xls_record(0x0809, &[words(&[0x0600, kind, 0, 0x07CC]), vec![0; 8]].concat());
    let end = xls_record(0x000A, &[]);
    let head = |starts: &[usize]| {
        let sheets = starts.iter().enumerate().flat_map(|(place, start)| {
            let name =
                if of_sheets.len() == 1 { "sessions".to_owned() } else { format!("{place:08}") };
            let start = u32::try_from(*start).expect("short").to_le_bytes();
            xls_record(0x0085, &[&start[..], &[0, 0, 8, 0], name.as_bytes()].concat())
        });
        [begin(5), of_book.to_vec(), sheets.collect(), end.clone()].concat()
    };
    let sheets: Vec<Vec<u8>> = of_sheets
        .iter()
        .map(|records| [begin(0x10), records.clone(), end.clone()].concat())
        .collect();
    let mut next = head(&vec![0; sheets.len()]).len();
    let mut starts = Vec::new();
    for sheet in &sheets {
        starts.push(next);
        next += sheet.len();
    }
    let mut book =
        cfb::CompoundFile::create_with_version(cfb::Version::V3, Cursor::new(Vec::new()))
            .expect("a file");
    let stream = [head(&starts), sheets.concat()].concat();
    book.create_stream("/Workbook").expect("a stream").write_all(&stream).expect("written");
    book.flush().expect("written");
    book.into_inner().into_inner()
}

fn words(words: &[u16]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

fn xls_record(kind: u16, content: &[u8]) -> Vec<u8> {
    [&words(&[kind, u16::try_from(content.len()).expect("short")]), content].concat()
}

/// The records of cells of one type, 100 in a row.
fn xls_cells(kind: u16, count: u16, content: &[u8]) -> Vec<u8> {
    (0..count)
        .flat_map(|cell| {
            xls_record(kind, &[&words(&[cell / 100, cell % 100, 0])[..], content].concat())
        })
        .collect()
}

#[test]
fn a_long_text_that_many_cells_of_an_old_workbook_show_is_refused() {
    let text = [&[0; 8][..], &words(&[8_000]), &[0], &[b'x'; 8_000]].concat();
    let many = xls_cells(0x00FD, 40_000, &[0; 4]);
    refused("sessions.xls", &xls(&xls_record(0x00FC, &text), &[many]), "cells");
    let (code, told) = import(
        &office(),
        "sessions.xls",
        &xls(&xls_record(0x00FC, &text), &[xls_cells(0x00FD, 1_000, &[0; 4])]),
    );
    assert!(code == 1 && told.contains("headings"), "{told}");
}

#[test]
fn an_old_workbook_whose_records_promise_much_is_read_by_what_it_holds() {
    let refused = |records: Vec<u8>| {
        let began = Instant::now();
        refused("sessions.xls", &xls(&[], &[records]), "headings");
        assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
    };
    // Texts with false lengths.
    refused(xls_cells(0x0204, 50_000, &[0xFF, 0xFF, 0, b'x']));
    // Formulas of thousands of operators, each put before the text so far.
    let formula = [&[0; 14][..], &words(&[60_003]), &[0x1E, 1, 0], &[0x12; 60_000]].concat();
    refused(xls_cells(0x0006, 200, &formula));
}

#[test]
fn a_record_in_very_many_parts_is_refused() {
    let parts = xls_record(0x003C, &[]).repeat(100_000);
    let texts = [xls_record(0x00FC, &[0; 8]), parts].concat();
    refused("sessions.xls", &xls(&texts, &[xls_cells(0x00FD, 1, &[0; 4])]), "sessions.xls");
}

#[test]
fn a_workbook_of_very_many_sheets_is_refused_and_of_many_is_read() {
    let cell = xls_cells(0x027E, 1, &[6, 0, 0, 0]);
    refused("sessions.xls", &xls(&[], &vec![cell.clone(); 10_001]), "more than 10,000 sheets");
    refused("sessions.xls", &xls(&[], &vec![cell; 1_500]), "cannot identify the table");
    let tables = "<table:table></table:table>".repeat(10_001);
    refused(
        "sessions.ods",
        &ods(&format!("</table:table>{tables}<table:table>")),
        "more than 10,000 sheets",
    );
}

/// Half a gigabyte of one text packs into less than a megabyte, and a reader would hold it in
/// memory several times over.
#[test]
fn one_text_without_end_is_refused() {
    let text = "x".repeat((64 << 20) + 1);
    let cell = format!(
        r#"<worksheet><sheetData><row><c t="inlineStr"><is><t>{text}</t></is></c></row></sheetData></worksheet>"#
    );
    refused("sessions.xlsx", &xlsx(cell.as_bytes()), "a text of more than 64 MB");
    let marks = format!("<worksheet><!--{}--></worksheet>", "<".repeat((64 << 20) + 1));
    refused("sessions.xlsx", &xlsx(marks.as_bytes()), "a text of more than 64 MB");
}

#[test]
fn a_shared_formula_of_a_number_without_end_is_refused() {
    let sheet = r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c><f t="shared" ref="A1:A2" si="99999999999">1+1</f><v>2</v></c></row></sheetData></worksheet>"#;
    refused("sessions.xlsx", &xlsx(sheet.as_bytes()), "cannot read the workbook");
    let links = LINKS.replace("worksheets/sheet1.xml", "other.bin");
    let parts: [(&str, &[u8]); 4] = [
        ("_rels/.rels", ROOT.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", links.as_bytes()),
        ("xl/other.bin", sheet.as_bytes()),
    ];
    refused("sessions.xlsx", &package(&parts), "cannot read the workbook");
}

#[test]
fn a_sheet_that_is_named_again_and_again_is_refused() {
    let sheet = r#"<sheet name="sessions" sheetId="1" r:id="rId1"/>"#;
    let book = BOOK.replace(sheet, &format!("{sheet}{}", sheet.replace("sessions", "again")));
    let link = LINKS.split_once('>').and_then(|(_, rest)| rest.split_once("</")).expect("a link").0;
    let links = LINKS.replace(
        link,
        &format!(
            "{link}{}",
            link.replace("rId1", "rId2").replace("worksheets/", "/xl/worksheets/")
        ),
    );
    for (book, links) in [(book.as_str(), LINKS), (BOOK, links.as_str())] {
        let parts: [(&str, &[u8]); 4] = [
            ("_rels/.rels", ROOT.as_bytes()),
            ("xl/workbook.xml", book.as_bytes()),
            ("xl/_rels/workbook.xml.rels", links.as_bytes()),
            ("xl/worksheets/sheet1.xml", b"<worksheet><sheetData/></worksheet>"),
        ];
        refused("sessions.xlsx", &package(&parts), "cannot read the workbook");
    }
}

#[test]
fn cells_without_anything_but_a_format_are_not_kept_without_end() {
    let row = format!("<row>{}</row>", r#"<c s="1"/>"#.repeat(200));
    let sheet = format!(
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>"#,
        row.repeat(10_001)
    );
    let style = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="200" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="200" applyNumberFormat="1"/></cellXfs></styleSheet>"#;
    let links = LINKS.replace(
        "</Relationships>",
        r#"<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#,
    );
    let parts: [(&str, &[u8]); 5] = [
        ("_rels/.rels", ROOT.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", links.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        ("xl/styles.xml", style.as_bytes()),
    ];
    refused("sessions.xlsx", &package(&parts), "more than 2,000,000 cells");
}

#[test]
fn blanks_without_end_in_an_open_document_take_no_room() {
    let blanks = r#"<text:s text:c="1000"/>"#.repeat(500_000);
    let row = format!(
        r#"<table:table-row><table:table-cell office:value-type="string"><text:p>a{blanks}b</text:p></table:table-cell></table:table-row>"#
    );
    refused("sessions.ods", &ods(&row.repeat(4)), "headings");
}
