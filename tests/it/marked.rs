//! `report verify-text … -o F.docx`: the text with its figures marked, as word processors have it.

use std::fs;
use std::io::{Cursor, Read};
use std::time::{Duration, Instant};

use roxmltree::{Document, Node};
use serde_json::Value as Json;

use crate::libreoffice::libreoffice;
use crate::support::{PROGRAM, Register};

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

/// A document of a body.
fn document(types: &str, body: &str) -> Vec<u8> {
    let main = format!(
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"
    );
    let mut package = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in [("[Content_Types].xml", types), ("word/document.xml", &main)] {
        let options = zip::write::SimpleFileOptions::default();
        package.start_file(name, options).expect("a part");
        std::io::Write::write_all(&mut package, content.as_bytes()).expect("a part");
    }
    package.finish().expect("a package").into_inner()
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
    stderr| Gợi ý: ghi kết quả ra bảng tính: -o ket-qua.xlsx
    ");
    let types = "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>";
    office.write("macros.docm", document(types, ""));
    let macros = office.run(["report", "verify-text", "macros.docm", "2025", "-o", "macros.docx"]);
    insta::assert_snapshot!(macros, @r"
    exit 1
    stderr| Lỗi: không đánh dấu được “macros.docm”: tệp có macro
    stderr| Gợi ý: lưu thành .docx rồi chạy lại
    ");
    assert!(!office.path("many.docx").exists() && !office.path("macros.docx").exists());
}

#[test]
fn a_malicious_document_is_marked_or_refused_in_little_time_and_memory() {
    let office = office();
    let types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";
    let run = "<w:r><w:t>a</w:t></w:r>";
    let (open, close) = ("<w:r>".repeat(600_000), "</w:r>".repeat(600_000));
    let deep = format!("{}<w:p>{}", "<a>".repeat(1_500_000), run.repeat(200_000));
    let bodies = [
        format!("<w:p>{}</w:p>", "<w:r><w:t>7</w:t><w:t/><w:t></w:t></w:r>".repeat(9_000)),
        format!("<w:p>{}</w:p>", run.repeat(600_000)),
        format!("<w:p>{open}<w:t>Có 7 cuộc</w:t>{close}</w:p>"),
        format!("{deep}</w:p>{}", "</a>".repeat(1_500_000)),
        format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", "Có 7 cuộc. ".repeat(9_999)),
        format!("<w:p><w:r><w:t>{}5</w:t></w:r></w:p>", "o\u{302}".repeat(4_000_000)),
        format!("<w:tbl>{}", "<w:tr><w:tc>".repeat(500_000)),
        "<w:p><w:r><w:t>5 &lol;</w:t></w:r></w:p>".to_owned(),
    ];
    for (place, body) in bodies.iter().enumerate() {
        office.write("bad.docx", document(types, body));
        let began = Instant::now();
        let limited = format!(
            "ulimit -v 2500000; exec \"$0\" report verify-text bad.docx 2025 -o out-{place}.docx"
        );
        let mut shell = office.command("sh");
        shell.args(["-c", &limited, PROGRAM]);
        let output = office.ended(&mut shell);
        assert!(matches!(output.code, 0 | 1), "{place}: {output}");
        assert!(began.elapsed() < Duration::from_secs(60), "{place}: {:?}", began.elapsed());
    }
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
