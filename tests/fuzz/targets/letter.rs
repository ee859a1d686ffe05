//! Letters' templates: packages as they come, and documents that the fuzzer writes. What can be filled becomes a document without
//! placeholders, the same each time.
#![no_main]

use doithoai::inside::layout::letter::{Record, Template, names_of};
use doithoai::inside::layout::package::pack;
use libfuzzer_sys::fuzz_target;

const KINDS: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;

fn document(content: &[u8]) -> Vec<u8> {
    pack([("[Content_Types].xml", KINDS.as_bytes()), ("word/document.xml", content)])
        .expect("a package")
}

/// A document around the fuzzer's text: its paragraphs are lines.
fn paragraphs(text: &str) -> Vec<u8> {
    let mut body = String::new();
    for line in text.lines() {
        let plain: String =
            line.chars().filter(|c| !c.is_control() && !"<>&".contains(*c)).collect();
        // Editors split what belongs together.
        let runs: String =
            plain.split('\u{a0}').map(|run| format!("<w:r><w:t>{run}</w:t></w:r>")).collect();
        let paragraph = format!("<w:p>{runs}</w:p>");
        match line.strip_prefix('|') {
            Some(_) => body += &format!("<w:tbl><w:tr><w:tc>{paragraph}</w:tc></w:tr></w:tbl>"),
            None => body += &paragraph,
        }
    }
    document(format!("<w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>").as_bytes())
}

fn record() -> Record {
    let person = |name: &str| Record::from([("name".to_owned(), name.into())]);
    let unit = |unit: &str, people: &[&str]| {
        let people: Vec<Record> = people.iter().map(|name| person(name)).collect();
        Record::from([("unit".to_owned(), unit.into()), ("people".to_owned(), people.into())])
    };
    Record::from([
        ("topic".to_owned(), "<w:p> & đất đai".into()),
        ("venue".to_owned(), "".into()),
        ("urgent".to_owned(), true.into()),
        ("quiet".to_owned(), false.into()),
        ("units".to_owned(), vec![unit("Đồng Lạc", &["An", "Bình"]), unit("An Sơn", &[])].into()),
    ])
}

fuzz_target!(|input: &[u8]| {
    let Some((form, bytes)) = input.split_first() else { return };
    let package = match form % 3 {
        0 => bytes.to_vec(),
        1 => document(bytes),
        _ => paragraphs(&String::from_utf8_lossy(bytes)),
    };
    let Ok(template) = Template::read("mau.docx", &package) else { return };
    let record = record();
    let Ok(filled) = template.fill(&record, &names_of(&record)) else { return };
    assert_eq!(
        template.fill(&record, &names_of(&record)).ok().as_ref(),
        Some(&filled),
        "filled otherwise the second time"
    );
    let again = Template::read("thu.docx", &filled).expect("what was filled is a document");
    assert!(again.marks().is_empty(), "placeholders are left: {:?}", again.marks());
});
