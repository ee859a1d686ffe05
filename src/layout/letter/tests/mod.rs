//! Small documents to be filled, and their text; the tests are in the files beside this one.

use super::*;
use crate::layout::letter::xml::{Node, elements, parse};
use crate::layout::package::{pack, unpack};
use crate::problem::Problem;

mod facsimile;
mod filling;
mod profiles;
mod refusals;

const KINDS: &str = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" \
ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\"/word/header1.xml\" \
ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/></Types>";

/// A document with a body, and further parts.
fn document(body: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let main = format!("<w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>");
    let parts = [("[Content_Types].xml", KINDS), ("word/document.xml", main.as_str())];
    let parts = parts.iter().chain(more.iter().filter(|(name, _)| *name != "[Content_Types].xml"));
    let kinds = more.iter().find(|(name, _)| *name == "[Content_Types].xml");
    pack(parts.map(|(name, content)| match kinds {
        Some((_, kinds)) if *name == "[Content_Types].xml" => (*name, kinds.as_bytes()),
        _ => (*name, content.as_bytes()),
    }))
    .expect("packed")
}

fn p(text: &str) -> String {
    format!("<w:p><w:r><w:t xml:space=\"preserve\">{}</w:t></w:r></w:p>", xml::escaped(text))
}

fn row(cells: &[&str]) -> String {
    let cells: String =
        cells.iter().map(|text| format!("<w:tc><w:tcPr/>{}</w:tc>", p(text))).collect();
    format!("<w:tr>{cells}</w:tr>")
}

fn table(rows: &[&[&str]]) -> String {
    format!("<w:tbl><w:tblPr/>{}</w:tbl>", rows.iter().map(|cells| row(cells)).collect::<String>())
}

/// The names of `record`, with those of its empty rows.
fn known(record: &Record) -> Names {
    let mut names = names_of(record);
    names.insert("none".to_owned(), Known::Rows(Names::from([("name".to_owned(), Known::Text)])));
    names
}

fn record() -> Record {
    let person = |name: &str| Record::from([("name".to_owned(), name.into())]);
    let unit = |unit: &str, people: &[&str]| {
        let people: Vec<Record> = people.iter().map(|name| person(name)).collect();
        Record::from([("unit".to_owned(), unit.into()), ("people".to_owned(), people.into())])
    };
    Record::from([
        ("topic".to_owned(), "đất đai".into()),
        ("venue".to_owned(), "".into()),
        ("urgent".to_owned(), true.into()),
        ("quiet".to_owned(), false.into()),
        (
            "units".to_owned(),
            vec![unit("Đồng Lạc", &["An", "Bình"]), unit("An Sơn", &["Cúc"])].into(),
        ),
        ("none".to_owned(), Vec::new().into()),
    ])
}

fn filled(body: &str, record: &Record) -> anyhow::Result<Vec<u8>> {
    Template::read("mau.docx", &document(body, &[]))?.fill(record, &known(record))
}

/// The part of a package as text.
fn part(package: &[u8], name: &str) -> String {
    let parts = unpack(package, 1 << 26).expect("a package");
    let part = parts.into_iter().find(|part| part.name == name).expect("the part");
    String::from_utf8(part.content).expect("text")
}

/// The lines of a document: one per paragraph, breaks as `⏎`; a table's cells end with `|`, its
/// rows with `/`.
fn said(package: &[u8]) -> String {
    fn walk(nodes: &[Node], out: &mut String) {
        for element in elements(nodes) {
            match element.name() {
                "w:t" => *out += &element.text(),
                "w:br" => out.push('⏎'),
                _ => walk(&element.children, out),
            }
            match element.name() {
                "w:p" => out.push('¶'),
                "w:tc" => out.push('|'),
                "w:tr" => out.push('/'),
                _ => {}
            }
        }
    }
    let mut out = String::new();
    walk(&parse(part(package, "word/document.xml").as_bytes()).expect("well-formed"), &mut out);
    out
}

fn says(body: &str) -> String {
    said(&filled(body, &record()).expect("filled"))
}

fn problem(result: anyhow::Result<impl Sized>) -> Problem {
    result.err().expect("refused").downcast::<Problem>().expect("a problem")
}
