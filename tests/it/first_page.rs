//! The first page of a report: who has not reported, key figures with their bounds, and what needs
//! attention; every line tells a figure of the report, in every format and language.

use doithoai::inside::layout::{Document, Docx, Html, Markdown, Renderer, Terminal, Xlsx};
use doithoai::inside::model::Period;
use doithoai::inside::report::{Medium, Report, ReportKind, YearReport};
use doithoai::inside::words::{Lang, Words};
use doithoai::inside::{figures, store};
use serde_json::Value as Json;

use crate::golden::{document, workbook};
use crate::support::district::filled;
use crate::support::{Register, words};

/// The figures that a first page tells, by path; at most twelve lines.
pub fn told(document: &Document) -> Result<Vec<(String, Json)>, String> {
    let Some(page) = &document.first_page else { return Ok(Vec::new()) };
    let reporting = page.reporting.as_slice();
    let lines = page.cards.len() + page.attention.len() + reporting.len();
    if lines > 12 {
        return Err(format!("{lines} lines"));
    }
    let number = |text: &str| text.parse::<f64>().map_or(Json::Null, Json::from);
    let cards = page.cards.iter().map(|card| (card.figure.to_owned(), number(&card.value.plain())));
    for remark in reporting.iter().chain(&page.attention) {
        let shown = Words::new(Lang::Vi).number(remark.count);
        if !remark.text.contains(&shown) {
            return Err(format!("{} tells no {shown}", remark.text));
        }
    }
    let remarks = page.attention.iter().map(|one| (one.figure.to_owned(), Json::from(one.count)));
    Ok(cards.chain(remarks).collect())
}

/// A district of which Đồng Lạc has reported until September, An Sơn has one session and nobody
/// said that it is all, and the township has reported all.
fn district() -> Register {
    let register = filled("en").on("2019-12-31");
    for line in [
        "record coverage --unit dong-lac --until 30/9/2019",
        "record coverage --unit thi-tran-nam-sach --until 31/12/2019",
        "record session --unit an-son --on 1/3/2019 --host chair --attended 80",
    ] {
        register.run(words(line)).success();
    }
    register
}

fn laid(register: &Register, kind: ReportKind, lang: Lang) -> Document {
    let mut book = store::Register::open(&register.path("doithoai.db"), &store::Upgrade::none())
        .expect("a register");
    let figures = book.read(|reader| {
        let period: Period = "2019".parse()?;
        let query = figures::ReportQuery::new(period.clone(), period.to);
        figures::year(reader, figures::ReportContext::read(reader, query)?)
    });
    let report = YearReport { kind, figures: figures.expect("figures"), cumulative: None };
    let mut laid = report.document(&Words::new(lang), Medium::Page);
    // Only the first page is looked at here.
    laid.sheets.clear();
    laid.contents.clear();
    laid
}

fn drawn(renderer: &dyn Renderer, document: &Document) -> Vec<u8> {
    let mut out = Vec::new();
    renderer.render(document, &mut out).expect("drawn");
    out
}

fn text(renderer: &dyn Renderer, document: &Document) -> String {
    String::from_utf8(drawn(renderer, document)).expect("text")
}

#[test]
fn it_is_drawn_in_every_format_and_language() {
    let register = district();
    for (lang, name) in [(Lang::Vi, "vi"), (Lang::En, "en")] {
        let english = lang == Lang::En;
        let laid = laid(&register, ReportKind::Year, lang);
        let mut shown = String::new();
        for width in [Some(60), Some(80), Some(120), None] {
            let terminal = Terminal { width, colour: false, english };
            let lines = text(&terminal, &laid);
            let widest = lines.lines().map(|line| line.chars().count()).max();
            assert!(width.is_none_or(|width| widest <= Some(usize::from(width))), "{lines}");
            shown += &format!("== {width:?}\n{lines}\n");
        }
        shown += &format!("== markdown\n{}\n", text(&Markdown { english }, &laid));
        let page = text(&Html { english }, &laid);
        let body = &page[page.find("<body>").expect("a body")..];
        shown += &format!("== html\n{}\n", body.replace('>', ">\n"));
        shown += &format!("== docx\n{}\n", document(&drawn(&Docx { english }, &laid)));
        shown += &format!("== xlsx\n{}\n", workbook(&drawn(&Xlsx { english }, &laid)));
        insta::assert_snapshot!(format!("first_page_{name}"), shown);
    }
}

/// Without anybody silent, what may lie within the period or not is a range.
#[test]
fn a_total_over_the_edge_is_a_range() {
    let register = district();
    for line in [
        "record coverage --unit nam-sach --until 31/12/2019",
        "record coverage --unit nam-sach --scope communes --until 31/12/2019",
        "record total --unit nam-sach --scope communes --period 2019@14 --sessions 4",
    ] {
        register.run(words(line)).success();
    }
    let laid = laid(&register, ReportKind::Year, Lang::Vi);
    let page = laid.first_page.as_ref().expect("a first page");
    let shown: Vec<String> = page
        .cards
        .iter()
        .take(2)
        .map(|card| format!("{}: {} {:?}", card.label, card.value.shown(false), card.bar))
        .collect();
    insta::assert_snapshot!(shown.join("\n"), @r"
    Hội nghị đã tổ chức: ít nhất 2, nhiều nhất 4 cuộc Some(Bar { certain: 2, possible: 4, whole: 4, mark: None })
    Đơn vị đạt chỉ tiêu: 0/3 đơn vị Some(Bar { certain: 0, possible: 0, whole: 3, mark: None })
    ");
    let reporting = page.reporting.as_ref().map(|remark| remark.text.as_str());
    assert_eq!(reporting, Some("3/3 đơn vị đã báo cáo đến 31/12/2019."));
}

/// A unit that has sent nothing is never said to fall short, on any line for people.
#[test]
fn nobody_silent_is_said_to_fall_short() {
    let register = district();
    let shown = register.run(words("report year 2019 --as-of 31/12/2019 --lang vi")).success();
    for (name, state) in [
        (" xã An Sơn ", "chưa đủ căn cứ kết luận"),
        (" xã Đồng Lạc ", "chưa đủ căn cứ kết luận"),
        (" thị trấn Nam Sách ", "không đạt"),
    ] {
        let table = shown.stdout.split("4. Kết quả của từng đơn vị").nth(1).expect("a table");
        let line = table.lines().find(|line| line.contains(name)).expect("a row");
        assert!(line.contains(state), "{line}");
    }
    for (command, text) in [
        ("", "doithoai record coverage --unit nam-sach --scope communes --until 31/12/2019"),
        ("lint", "doithoai record coverage --unit nam-sach --scope communes --until 31/12/2019"),
        (
            "report units 2019 --as-of 30/11/2019",
            "doithoai record coverage --unit nam-sach --scope communes --until 30/11/2019",
        ),
    ] {
        let output = register.run(words(command));
        assert!(output.stdout.contains(text), "{command}: {output}");
    }
}

#[test]
fn a_part_of_the_report_begins_with_its_own_figures() {
    let register = district();
    for (kind, figures) in [
        (ReportKind::Units, vec!["minimum.met_at_least"]),
        (ReportKind::Leaders, vec![]),
        (
            ReportKind::Petitions,
            vec!["petitions.on_time_percent", "petitions.by_rule.on_time_percent"],
        ),
    ] {
        let laid = laid(&register, kind, Lang::En);
        let page = laid.first_page.unwrap_or_default();
        let shown: Vec<&str> = page.cards.iter().map(|card| card.figure).collect();
        assert_eq!(shown, figures, "{kind:?}");
        assert_eq!(page.reporting.is_some(), kind == ReportKind::Units, "{kind:?}");
    }
}
