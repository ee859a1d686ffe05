//! The year's report as a document: the letter `year-report`, with all its lists.

use std::fs;

use crate::golden::document;
use crate::letters::{list, part, rows, sample, with_body, written};
use crate::support::{Register, words};

#[test]
fn the_years_report_is_a_letter() {
    let register = sample();
    let report = |options: &str| {
        let options = words(options);
        let line = ["report", "year", "2025", "-o", "r.docx", "--force", "--lang"]
            .map(str::to_owned)
            .into_iter()
            .chain(options);
        register.run(line).success();
        fs::read(register.path("r.docx")).expect("a report")
    };
    let first = report("vi");
    assert!(
        first == report("vi") && first == written(&register, "year-report 2025"),
        "one document, the same bytes"
    );
    let heads = |document: &[u8]| {
        part(document, "word/document.xml").matches(">Người kiến nghị</w:t>").count()
    };
    assert_eq!(
        (heads(&first), heads(&report("vi --with-names"))),
        (0, 1),
        "personal data where it is asked for"
    );
    assert!(part(&first, "docProps/core.xml").contains("<dc:title>BÁO CÁO</dc:title>"));
    // Every petition has a row, and every table repeats its head on each page.
    assert_eq!(
        rows(&first, "Số văn bản trả lời").len(),
        list(&register, "list petitions --period 2025").len()
    );
    assert_eq!(part(&first, "word/document.xml").matches("<w:tblHeader/>").count(), 4);
    // The office's template is used for the report too; in English it is the packaged one.
    register.run(["letter", "template", "year-report", "-o", "own.docx"]).success();
    let own = fs::read(register.path("own.docx")).expect("a document");
    fs::write(
        register.path("own.docx"),
        with_body(&own, |xml| xml.replace("Trên đây là", "Trên đây đúng là")),
    )
    .expect("written");
    register.run(["letter", "adopt", "year-report", "own.docx"]).success();
    assert!(document(&report("vi")).contains("Trên đây đúng là báo cáo"));
    let english = document(&report("en"));
    for said in [
        "No.         /BC-UBND",
        "People’s Committee",
        "APPENDIX 3",
        "Pursuant to",
        "9,282 people attending",
    ] {
        assert!(english.contains(said), "{said}: {english}");
    }
}

/// Case R12: the report and the letter name a central city in the same way.
#[test]
fn a_central_city_is_called_alike_in_reports_and_letters() {
    let register = Register::empty().on("2026-06-30");
    register.write("own.csv", "code,name,kind,parent\nha-noi,Hà Nội,province,\n");
    register.run(["init", "--unit", "ha-noi", "--units", "own.csv"]).success();
    for line in
        ["report year 2026 -o y.docx --lang vi", "letter report 2026 -o y.docx --lang vi --force"]
    {
        register.run(words(line)).success();
        let text = document(&fs::read(register.path("y.docx")).expect("a document"));
        assert!(
            text.contains("thành phố Hà Nội") && !text.contains("tỉnh Hà Nội"),
            "{line}: {text}"
        );
    }
}

#[test]
fn what_changed_since_a_seal_is_an_appendix() {
    let register = sample();
    for line in [
        "close 2025 --as-of 31/12/2025 --force",
        "reopen 2025 --why 'Nhập sót'",
        "record petition an-khe-2025-1 --text 'Ý kiến nhập sót'",
        "report year 2025 -o r.docx --lang vi",
    ] {
        register.run(words(line)).success();
    }
    let text = document(&fs::read(register.path("r.docx")).expect("a report"));
    let appendix = text.split("[Kind] PHỤ LỤC 4").nth(1).expect("a fourth appendix");
    assert!(appendix.contains("| petitions.total | 946 | 947 | +1 |"), "{appendix}");
}
