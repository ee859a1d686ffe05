//! `report verify-text … -o F.docx`: the text with its figures marked, as word processors have it.

use std::fs;
use std::io::{Cursor, Read};

use roxmltree::{Document, Node};
use serde_json::Value as Json;

use crate::libreoffice::libreoffice;
use crate::support::Register;

const DRAFT: &str = "\
Trong năm 2025, toàn huyện đã tổ chức được 80 hội nghị đối thoại với nhân dân.
Trong năm 2025, các xã, thị trấn đã tổ chức 40 cuộc đối thoại.
Phiếu đánh giá sự hài lòng của người dân tại các hội nghị năm 2025 đều đạt 90 % trở lên.
Năm 2026 phấn đấu mỗi xã tổ chức ít nhất 5 hội nghị đối thoại.
Có 7 việc khác <nháp> & ghi chú.
";

fn office() -> Register {
    let office = Register::empty().on("2025-12-31").speaking("vi");
    office.does("demo . --data district-2025");
    office.write("draft.txt", DRAFT);
    office
}

fn part(package: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(package)).expect("a package");
    let mut text = String::new();
    archive.by_name(name).expect("a part").read_to_string(&mut text).expect("text");
    text
}

/// The comments, a line each, with what they stand at.
fn comments(package: &[u8]) -> Vec<(String, String)> {
    let (main, comments) = (part(package, "word/document.xml"), part(package, "word/comments.xml"));
    let (main, comments) =
        (Document::parse(&main).expect("XML"), Document::parse(&comments).expect("XML"));
    let id = |node: &Node<'_, '_>| {
        node.attributes().find(|one| one.name() == "id").map(|one| one.value().to_owned())
    };
    let text = |node: Node<'_, '_>| -> String {
        node.descendants()
            .filter(|one| {
                one.has_tag_name((
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "t",
                ))
            })
            .filter_map(|one| one.text().map(str::to_owned))
            .collect()
    };
    let said = comments.root_element().children().filter(Node::is_element).map(|comment| {
        let wanted = id(&comment);
        let (mut passage, mut inside) = (String::new(), false);
        for node in main.descendants() {
            match node.tag_name().name() {
                "commentRangeStart" if id(&node) == wanted => inside = true,
                "commentRangeEnd" if id(&node) == wanted => inside = false,
                "t" if inside => passage.push_str(node.text().unwrap_or_default()),
                _ => {}
            }
        }
        let lines: Vec<String> = comment.children().filter(Node::is_element).map(text).collect();
        (passage, lines.join("\n"))
    });
    said.collect()
}

#[test]
fn a_marked_text_says_what_the_table_and_the_json_say() {
    let office = office();
    let written = office.run(["report", "verify-text", "draft.txt", "2025", "-o", "marked.docx"]);
    assert_eq!(written.code, 3, "{written}");
    insta::assert_snapshot!(written.stderr, @"Đã ghi văn bản có đánh dấu vào marked.docx (khớp: 1 · không khớp: 2 · chỉ nêu yêu cầu: 1 · chưa rõ: 1)");
    let marked = fs::read(office.path("marked.docx")).expect("a file");
    let comments = comments(&marked);
    let shown: Vec<String> =
        comments.iter().map(|(passage, said)| format!("[{passage}] {said}")).collect();
    insta::assert_snapshot!(shown.join("\n\n"));
    let json: Json = serde_json::from_str(
        &office.run(["report", "verify-text", "draft.txt", "2025", "--json"]).stdout,
    )
    .expect("JSON");
    let verdicts = json["verdicts"].as_array().expect("verdicts");
    assert_eq!(comments.len(), verdicts.len() + 1);
    for ((passage, said), verdict) in comments.iter().skip(1).zip(verdicts) {
        assert_eq!(verdict["given"], passage.as_str());
        for key in ["message", "figure"] {
            assert!(said.contains(verdict[key].as_str().unwrap_or_default()), "{said} {verdict}");
        }
        for code in verdict["refs"].as_array().expect("records") {
            assert!(said.contains(code.as_str().expect("a code")), "{said} {verdict}");
        }
    }
    // It is never replaced by accident, and its marks change nothing that is read.
    office.run(["report", "verify-text", "draft.txt", "2025", "-o", "marked.docx"]).exits(1);
    let again = office.run(["report", "verify-text", "marked.docx", "2025", "--json"]).stdout;
    let again: Json = serde_json::from_str(&again).expect("JSON");
    assert_eq!(again["verdicts"], json["verdicts"]);
}

#[test]
fn a_document_with_macros_or_too_many_figures_is_not_marked() {
    let office = office();
    office.write("many.txt", "Có 7 việc khác.\n".repeat(10_001));
    let many = office.run(["report", "verify-text", "many.txt", "2025", "-o", "many.docx"]);
    insta::assert_snapshot!(many, @r"
    exit 1
    stderr| Lỗi: không đánh dấu được “many.txt”: có 10.001 số liệu, chỉ đánh dấu được tối đa 10.000
    stderr| Gợi ý: ghi kết quả ra bảng tính: `-o ket-qua.xlsx`
    ");
    let mut package = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let parts = [
        (
            "[Content_Types].xml",
            "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>",
        ),
        (
            "word/document.xml",
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body/></w:document>",
        ),
    ];
    for (name, content) in parts {
        package.start_file(name, zip::write::SimpleFileOptions::default()).expect("a part");
        std::io::Write::write_all(&mut package, content.as_bytes()).expect("a part");
    }
    office.write("macros.docm", package.finish().expect("a package").into_inner());
    let macros = office.run(["report", "verify-text", "macros.docm", "2025", "-o", "macros.docx"]);
    insta::assert_snapshot!(macros, @r"
    exit 1
    stderr| Lỗi: không đánh dấu được “macros.docm”: tệp có macro
    stderr| Gợi ý: lưu thành .docx rồi chạy lại
    ");
    assert!(!office.path("many.docx").exists() && !office.path("macros.docx").exists());
}

#[test]
fn libreoffice_opens_a_marked_document_with_its_colours_and_comments() {
    let office = office();
    office.does("letter report 2025 -o year.docx");
    office.does("report verify-text year.docx 2025 -o marked.docx");
    let profile = office.path("profile");
    let folder = office.path("out");
    let out = folder.to_string_lossy().into_owned();
    let file = office.path("marked.docx").to_string_lossy().into_owned();
    let args = ["--convert-to", "fodt", "--outdir", &out, &file];
    if !libreoffice(&profile, &["--terminate_after_init"]) || !libreoffice(&profile, &args) {
        return;
    }
    let flat = fs::read_to_string(folder.join("marked.fodt")).expect("a document");
    let marked = fs::read(office.path("marked.docx")).expect("a file");
    let count = comments(&marked).len();
    assert!(count > 300, "{count}");
    assert_eq!(flat.matches("<office:annotation ").count(), count);
    assert!(flat.contains("fo:background-color=\"#00ff00\""), "green");
}
