//! Workbooks: as they come, and parts of one that the fuzzer writes.
#![no_main]

use std::io::{Cursor, Write};

use doithoai::inside::exchange::{TableReading, WorkbookRows, read_sheet, workbook_sheets};
use doithoai::inside::model::Kind;
use libfuzzer_sys::fuzz_target;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const WORKBOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="petitions" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const LINKS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;
const ROOT: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const MANIFEST: &str =
    r#"<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>"#;
const SHEET: &str = r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>43605</v></c></row></sheetData></worksheet>"#;
const STRINGS: &str = r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>session</t></si></sst>"#;
const STYLES: &str = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#;
const MIMETYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";

fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, content) in parts {
        package.start_file(*name, stored).expect("a part");
        package.write_all(content).expect("a part");
    }
    package.finish().expect("a package").into_inner()
}

fn parts() -> Vec<(&'static str, &'static [u8])> {
    vec![
        ("xl/workbook.xml", WORKBOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", LINKS.as_bytes()),
        ("xl/worksheets/sheet1.xml", SHEET.as_bytes()),
        ("xl/sharedStrings.xml", STRINGS.as_bytes()),
        ("xl/styles.xml", STYLES.as_bytes()),
        ("_rels/.rels", ROOT.as_bytes()),
    ]
}

fn open_document(content: &[u8]) -> Vec<u8> {
    let parts = [("mimetype", MIMETYPE.as_bytes()), ("META-INF/manifest.xml", MANIFEST.as_bytes())];
    package(&[parts[0], parts[1], ("content.xml", content)])
}

/// What stands around the fuzzer's parts must be right, or nothing behind it would be reached.
fn frames_are_read() {
    let sheets = workbook_sheets("a.xlsx", package(&parts())).expect("a workbook").sheets;
    assert_eq!(sheets[0].rows.len(), 1);
    let content = r#"<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="a"><table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"#;
    let sheets =
        workbook_sheets("a.ods", open_document(content.as_bytes())).expect("a workbook").sheets;
    assert_eq!(sheets[0].rows.len(), 1);
}

// What the crate panics on is caught and told as unreadable; a panic that gets as far as the target still stops the fuzzer.
fuzz_target!(init: { frames_are_read(); std::panic::set_hook(Box::new(|_| {})) }, |input: &[u8]| {
    let Some((form, bytes)) = input.split_first() else { return };
    let mut parts: Vec<(&str, &[u8])> = parts();
    let (file, package) = match form % 10 {
        0 => ("a.xlsx", bytes.to_vec()),
        1 => ("a.ods", bytes.to_vec()),
        2 | 3 => ("a.xls", bytes.to_vec()),
        4 => ("a.ods", open_document(bytes)),
        5 => {
            parts[0].1 = bytes;
            ("a.xlsx", package(&parts))
        }
        6 => {
            parts[3].1 = bytes;
            ("a.xlsx", package(&parts))
        }
        7 => {
            parts[4].1 = bytes;
            ("a.xlsx", package(&parts))
        }
        _ => {
            parts[2].1 = bytes;
            ("a.xlsx", package(&parts))
        }
    };
    let Ok(WorkbookRows { sheets, .. }) = workbook_sheets(file, package) else { return };
    for sheet in sheets {
        let Ok(mut table) = read_sheet(Kind::Petition, file, &sheet, &TableReading::default()) else { continue };
        while table.next().is_some() {}
    }
});
