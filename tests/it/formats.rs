//! One structure, every format: pages, workbooks, documents and tables are read back and compared
//! with the JSON; equal registers, programs and days give equal bytes.

use doithoai::inside::store::units;
use std::collections::HashMap;
use std::io::{Cursor, Read};

use calamine::{Data, Reader as _, Xlsx as Workbook, open_workbook_from_rs};
use doithoai::inside::figures::{self, ReportContext, ReportQuery};
use doithoai::inside::layout::{
    Cell, Csv, Document, Docx, Html, Markdown, Paths, Renderer, Sheet, Terminal, Xlsx,
};
use doithoai::inside::model::Period;
use doithoai::inside::report::{Medium, Report, ReportKind, YearReport};
use doithoai::inside::store;
use doithoai::inside::words::{Lang, Words};
use proptest::prelude::*;
use proptest::test_runner::{TestCaseError, TestRunner};
use serde_json::Value as Json;

use crate::figures::{cases, register_of, told};
use crate::first_page;
use crate::json_figures::flat;
use crate::reference::random::{Case, case};
use crate::support::Register;

/// A figure's place in a document for people: sheet, row and column.
type Place = (usize, usize, usize);

fn drawn(renderer: &dyn Renderer, document: &Document) -> Vec<u8> {
    let mut out = Vec::new();
    renderer.render(document, &mut out).expect("drawn");
    out
}

/// The figures of a document by place, with their paths.
fn places(document: &Document) -> Vec<(Place, String)> {
    let mut all = Vec::new();
    for (at, sheet) in document.sheets.iter().enumerate() {
        let shown: Vec<usize> =
            (0..sheet.columns.len()).filter(|place| !sheet.columns[*place].machine).collect();
        for (line, row) in sheet.rows.iter().enumerate() {
            let paths = shown
                .iter()
                .enumerate()
                .filter_map(|(column, place)| Some((column, sheet.path(row, *place)?)));
            all.extend(paths.map(|(column, path)| ((at, line, column), path)));
        }
    }
    all
}

/// A cell's text as a JSON value: a rate by its fraction, an unknown value as null.
fn said(text: &str) -> Json {
    if let Some((_, fraction)) = text.split_once('(') {
        let counts: Vec<i64> = fraction
            .trim_end_matches(')')
            .split('/')
            .map(|count| whole(count).expect("a count"))
            .collect();
        return rate(counts[0], counts[1]);
    }
    match (text.trim().trim_end_matches(['%', ' ']), whole(text)) {
        ("–", _) => Json::Null,
        (_, Some(count)) => count.into(),
        (text, None) => {
            text.replace(',', ".").parse::<f64>().map_or_else(|_| text.into(), Json::from)
        }
    }
}

fn whole(text: &str) -> Option<i64> {
    text.trim()
        .trim_start_matches(['≤', '≥', ' '])
        .trim_end_matches(['%', ' '])
        .replace('.', "")
        .parse()
        .ok()
}

fn rate(part: i64, whole: i64) -> Json {
    (((part * 2000 + whole) / (whole * 2)) as f64 / 10.0).into()
}

/// Returns whether two values are the same figure; an unknown one may be 0 in sums.
fn same(json: &Json, other: &Json) -> bool {
    json.as_f64() == other.as_f64() || (other.is_null() && json.as_f64() == Some(0.0))
}

/// The tables of an HTML page, cell by cell, and the figures that it names.
fn page(html: &str) -> (HashMap<Place, String>, Vec<(String, String)>) {
    let body = &html[html.find("<body>").expect("a body")..html.find("</html>").expect("an end")];
    let tree = roxmltree::Document::parse(body).expect("well-formed");
    let text = |node: roxmltree::Node<'_, '_>| {
        node.descendants().filter(|n| n.is_text()).filter_map(|n| n.text()).collect::<String>()
    };
    let (mut cells, mut named) = (HashMap::new(), Vec::new());
    for (at, section) in tree.descendants().filter(|node| node.has_tag_name("section")).enumerate()
    {
        let rows = section.descendants().filter(|node| node.has_tag_name("tr"));
        let body =
            rows.filter(|row| row.parent().is_some_and(|parent| parent.has_tag_name("tbody")));
        for (line, row) in body.enumerate() {
            for (column, cell) in row.children().filter(roxmltree::Node::is_element).enumerate() {
                cells.insert((at, line, column), text(cell));
            }
        }
        let figures = section
            .descendants()
            .filter_map(|node| Some((node.attribute("data-figure")?.to_owned(), text(node))));
        named.extend(figures);
    }
    (cells, named)
}

/// The tables of a Word document, cell by cell; `tables` are the sheets that have one.
fn document_cells(package: &[u8], document: &Document) -> HashMap<Place, String> {
    let xml = part(package, "word/document.xml");
    let tree = roxmltree::Document::parse(&xml).expect("well-formed");
    let named = |node: &roxmltree::Node<'_, '_>, name: &str| node.tag_name().name() == name;
    let grids = tree
        .descendants()
        .filter(|node| named(node, "tbl") && node.descendants().any(|n| named(&n, "tblStyle")));
    let sheets = document.sheets.iter().enumerate().filter(|(_, sheet)| !sheet.rows.is_empty());
    let mut cells = HashMap::new();
    // The key figures are a table of their own before the others.
    let first = document.first_page.as_ref().map_or(0, |page| usize::from(!page.cards.is_empty()));
    for ((at, sheet), grid) in sheets.zip(grids.skip(first)) {
        let head = usize::from(sheet.columns.iter().any(|column| !column.label.is_empty()));
        for (line, row) in grid.children().filter(|node| named(node, "tr")).skip(head).enumerate() {
            for (column, cell) in row.children().filter(|node| named(node, "tc")).enumerate() {
                let text: String = cell
                    .descendants()
                    .filter(|node| named(node, "t"))
                    .filter_map(|n| n.text())
                    .collect();
                cells.insert((at, line, column), text);
            }
        }
    }
    cells
}

fn part(package: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(package)).expect("a package");
    let mut text = String::new();
    archive.by_name(name).expect("a part").read_to_string(&mut text).expect("text");
    text
}

/// The figures of a workbook: numbers as numbers, rates in percent.
fn workbook_cells(book: &[u8], document: &Document) -> HashMap<Place, Json> {
    let mut book: Workbook<_> = open_workbook_from_rs(Cursor::new(book)).expect("a workbook");
    let names = book.sheet_names();
    let ranges: Vec<_> =
        names.iter().map(|name| book.worksheet_range(name).expect("a sheet")).collect();
    // Short tables share a worksheet; each begins with its title.
    let found = |title: &str| {
        let mut all =
            ranges.iter().flat_map(|range| (0..range.height()).map(move |row| (range, row)));
        let is = |row: usize, range: &calamine::Range<Data>| {
            let row = u32::try_from(row).expect("small");
            range.get_value((row, 0)) == Some(&Data::String(title.to_owned()))
        };
        all.find(|(range, row)| is(*row, range)).unwrap_or_else(|| panic!("no {title}"))
    };
    let mut cells = HashMap::new();
    for (at, sheet) in document.sheets.iter().map(Sheet::for_people).enumerate() {
        let (range, top) = found(&sheet.title);
        let head = usize::from(sheet.columns.iter().any(|column| !column.label.is_empty()));
        let first = top + sheet.intro.len() + 2 + head;
        let mut column = 0;
        for place in 0..sheet.columns.len() {
            for (line, row) in sheet.rows.iter().enumerate() {
                let value = range.get_value((u32::try_from(first + line).expect("small"), column));
                cells.insert((at, line, place), typed(value, &row[place]));
            }
            let is_rate = sheet
                .rows
                .iter()
                .chain(&sheet.total)
                .any(|row| matches!(row[place], Cell::Share { .. }));
            column += if is_rate { 2 } else { 1 };
        }
    }
    cells
}

fn typed(value: Option<&Data>, cell: &Cell) -> Json {
    match value {
        Some(Data::Float(number)) if cell.is_percent() => {
            ((number * 1000.0 + 1e-9).round() / 10.0).into()
        }
        Some(Data::Float(number)) => (*number).into(),
        Some(Data::Int(number)) => (*number).into(),
        Some(Data::String(text)) => said(text),
        _ => Json::Null,
    }
}

/// The tables of a Markdown text, cell by cell.
fn markdown_cells(text: &str) -> HashMap<Place, String> {
    let mut cells = HashMap::new();
    let (mut at, mut line): (Option<usize>, usize) = (None, 0);
    for row in text.lines() {
        if row.starts_with("## ") {
            at = Some(at.map_or(0, |at| at + 1));
            line = 0;
        } else if let Some(row) = row.strip_prefix("| ") {
            // The first two lines of a table are its head; the key figures stand before the first
            // heading.
            let Some(at) = at else { continue };
            if line >= 2 {
                for (column, cell) in row.trim_end_matches(" |").split(" | ").enumerate() {
                    cells.insert((at, line - 2, column), cell.to_owned());
                }
            }
            line += 1;
        }
    }
    cells
}

/// The figures of tables for machines, by path.
fn csv_figures(document: &Document) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for sheet in &document.sheets {
        let mut out = Vec::new();
        Csv::sheet(sheet, &mut out).expect("written");
        let mut reader = csv::Reader::from_reader(out.as_slice());
        let heads = reader.headers().expect("headings").clone();
        for row in reader.records() {
            let row = row.expect("a row");
            let key = |cells: usize| {
                (0..cells)
                    .map(|at| if row[at].is_empty() { "-" } else { &row[at] })
                    .collect::<Vec<_>>()
                    .join(".")
            };
            for (at, head) in heads.iter().enumerate().filter(|(at, _)| sheet.columns[*at].figures)
            {
                match sheet.paths {
                    Paths::Rows => all.push((row[0].to_owned(), row[at].to_owned())),
                    Paths::Under(path, cells) => {
                        all.push((format!("{path}.{}.{head}", key(cells)), row[at].to_owned()))
                    }
                    Paths::None => {}
                }
            }
        }
    }
    all
}

fn agree(report: &YearReport) -> Result<usize, String> {
    let words = Words::new(Lang::Vi);
    let mut json = Vec::new();
    report.json(&words, &mut json).expect("JSON");
    let json: serde_json::Value = serde_json::from_slice(&json).expect("JSON");
    let flat: HashMap<String, Json> = json
        .as_object()
        .expect("an object")
        .iter()
        .flat_map(|(name, block)| flat(name, block))
        .collect();
    let mut compared = 0;
    let mut check = |format: &str, path: &str, other: Json| -> Result<(), String> {
        // The page and the workbook of the year show each session's ballots, which are in the JSON
        // of `report satisfaction`.
        let Some(value) = flat.get(path) else {
            return if path.starts_with("ballots.") {
                Ok(())
            } else {
                Err(format!("{format}: the JSON has no {path}"))
            };
        };
        compared += 1;
        if same(value, &other) {
            Ok(())
        } else {
            Err(format!("{format}: {path} is {other}, in JSON {value}"))
        }
    };
    for (path, value) in csv_figures(&report.document(&words, Medium::Tables)) {
        let value = if value.is_empty() {
            Json::Null
        } else {
            value.parse::<f64>().map_or(Json::Null, Json::from)
        };
        check("csv", &path, value)?;
    }
    let laid = report.document(&words, Medium::Page);
    let html = String::from_utf8(drawn(&Html { english: false }, &laid)).expect("text");
    for (path, value) in first_page::told(&laid)? {
        check("first page", &path, value)?;
    }
    let (page_cells, named) = page(&html);
    for (path, text) in &named {
        check("html", path, said(text))?;
    }
    let book = workbook_cells(&drawn(&Xlsx { english: false }, &laid), &laid);
    let paper = document_cells(&drawn(&Docx { english: false }, &laid), &laid);
    let marked = String::from_utf8(drawn(&Markdown { english: false }, &laid)).expect("text");
    let marked = markdown_cells(&marked);
    for (place, path) in places(&laid) {
        check(
            "html table",
            &path,
            said(page_cells.get(&place).ok_or(format!("html lacks {path}"))?),
        )?;
        check("xlsx", &path, book.get(&place).cloned().ok_or(format!("xlsx lacks {path}"))?)?;
        check("docx", &path, said(paper.get(&place).ok_or(format!("docx lacks {path}"))?))?;
        check("md", &path, said(marked.get(&place).ok_or(format!("md lacks {path}"))?))?;
    }
    Ok(compared)
}

fn report_of(register: &Register, kind: ReportKind, case: &Case) -> YearReport {
    let mut book = store::Register::open(&register.path("doithoai.db"), &store::Upgrade::none())
        .expect("a register");
    let figures = book.read(|reader| {
        let period: Period = case.period.label.parse()?;
        let unit =
            case.unit.as_deref().map(|code| units::find(reader, code)).transpose()?.flatten();
        figures::year(
            reader,
            ReportContext::read(
                reader,
                ReportQuery { unit, ..ReportQuery::new(period, case.as_of) },
            )?,
        )
    });
    YearReport { kind, figures: figures.expect("figures"), cumulative: None }
}

#[test]
fn no_figure_differs_between_formats() {
    let mut runner = TestRunner::new(cases(24));
    told(runner.run(&case(), |case| {
        let register = register_of(&case.books, &case.register.0);
        for kind in [ReportKind::Year, ReportKind::Satisfaction] {
            let compared =
                agree(&report_of(&register, kind, &case)).map_err(TestCaseError::fail)?;
            prop_assert!(kind != ReportKind::Year || compared > 60, "only {} figures", compared);
        }
        Ok(())
    }));
}

#[test]
fn the_same_figures_give_the_same_bytes() {
    let register = Register::empty().on("2026-01-15");
    register.run(["demo", "demo", "--data", "district-2025"]).success();
    let file = register.path("demo/doithoai.db").to_string_lossy().into_owned();
    for kind in ["year", "units", "petitions", "satisfaction", "outlook", "coverage", "repeats"] {
        for format in ["table", "json", "csv", "md", "html", "xlsx", "docx"] {
            let names = ["first", "second"].map(|name| format!("{kind}-{name}.{format}"));
            for name in &names {
                let path = register.path(name).to_string_lossy().into_owned();
                register
                    .run(["--file", &file, "report", kind, "2025", "--format", format, "-o", &path])
                    .success();
            }
            let bytes = names.map(|name| std::fs::read(register.path(&name)).expect("a file"));
            assert!(bytes[0] == bytes[1] && !bytes[0].is_empty(), "{kind} {format}");
        }
    }
}

#[test]
fn a_terminal_s_bars_say_what_the_figures_say() {
    let mut sheet = Sheet::new("units", "Đơn vị");
    sheet.column("name", "Đơn vị");
    sheet.figures("counted", "Được tính");
    sheet.figures("required", "Chỉ tiêu");
    let row = |name: &str, counted, required| {
        vec![Cell::text(name), Cell::Count(counted), Cell::Count(required)]
    };
    sheet.rows = vec![row("An Sơn", 4, 4), row("Đồng Lạc", 1, 4), row("Hồng Phong", 0, 2)];
    sheet.chart = Some(doithoai::inside::layout::Chart {
        title: "Đơn vị".into(),
        shape: doithoai::inside::layout::Shape::Bars,
        label: "name",
        series: vec!["counted"],
        possible: None,
        mark: Some("required"),
    });
    let document = Document { sheets: vec![sheet], ..Document::default() };
    let shown = drawn(&Terminal { width: None, colour: false, english: false }, &document);
    let lines = String::from_utf8(shown).expect("text");
    let bars: Vec<&str> = lines.lines().skip(3).collect();
    assert!(bars[0].ends_with(&format!("{}│", "█".repeat(24))), "as many as owed:\n{lines}");
    assert!(
        bars[1].ends_with(&format!("{}{}│", "█".repeat(6), " ".repeat(18))),
        "a quarter, and the mark:\n{lines}"
    );
    assert!(
        bars[2].ends_with(&format!("  {}│", " ".repeat(12))),
        "nothing held is no bar:\n{lines}"
    );
}

#[test]
fn no_name_leaves_in_a_report_unasked() {
    let register = Register::empty().on("2026-01-15");
    register.run(["demo", ".", "--data", "district-2025"]).success();
    let add = [
        "record",
        "petition",
        "an-khe-2025-1",
        "--text",
        "Lời riêng tư",
        "--public-text",
        "Lời công khai",
    ];
    let who = ["--petitioner", "Phùng Thị Kín", "--contact", "0900000999", "--address", "Ngõ Giấu"];
    register.run(add.into_iter().chain(who)).success();
    let drawn = |options: &[&str], format: &str| {
        let path = register.path("out").with_extension(format);
        let asked = [
            "report",
            "petitions",
            "2025",
            "--unit",
            "an-khe",
            "--force",
            "-o",
            path.to_str().expect("a path"),
        ];
        register.run(asked.into_iter().chain(options.iter().copied())).success();
        // Of CSV, the table of the petitions is a file of its own.
        let list = register.path("out-petition-list.csv");
        let read = if format == "csv" { &list } else { &path };
        let bytes = std::fs::read(read).expect("a file");
        match format {
            "xlsx" => part(&bytes, "xl/sharedStrings.xml"),
            "docx" => part(&bytes, "word/document.xml"),
            _ => String::from_utf8(bytes).expect("text"),
        }
    };
    for format in ["txt", "json", "csv", "md", "html", "xlsx", "docx"] {
        let plain = drawn(&[], format);
        let names = ["Phùng Thị Kín", "0900000999", "Ngõ Giấu"];
        assert!(
            names.iter().all(|name| !plain.contains(name)) && plain.contains("Lời riêng tư"),
            "{format}"
        );
        let public = drawn(&["--public"], format);
        assert!(public.contains("Lời công khai") && !public.contains("Lời riêng tư"), "{format}");
        let entries = register.journal_length();
        let named = drawn(&["--with-names"], format);
        assert!(names.iter().all(|name| named.contains(name)), "{format}");
        assert_eq!(register.journal_length(), entries + 1, "giving names out is noted");
    }
}

#[test]
fn a_file_appears_whole_or_not_at_all() {
    let register = Register::empty().on("2026-01-15");
    register.run(["demo", ".", "--data", "district-2025"]).success();
    let there = || {
        let mut names: Vec<_> = std::fs::read_dir(register.path(""))
            .expect("a folder")
            .map(|one| one.expect("a file").file_name())
            .collect();
        names.sort();
        names
    };
    register.write("home/taken", "");
    let before = there();
    let file = std::fs::read(register.path("doithoai.db")).expect("the register");
    for (path, format) in [
        ("no/such/r.html", "html"),
        ("home", "xlsx"),
        ("doithoai.db", "csv"),
        ("home/taken/csv", "csv"),
    ] {
        let output =
            register.run(["report", "year", "2025", "-o", path, "--format", format]).exits(1);
        assert!(output.stdout.is_empty(), "{output}");
    }
    assert_eq!(there(), before, "nothing is left behind");
    assert!(
        std::fs::read(register.path("doithoai.db")).expect("the register") == file,
        "the register is no output"
    );
    // An invalid target is reported before the register is opened.
    let early = register
        .run(["--file", "no.db", "report", "year", "2025", "-o", "no/such/r.html"])
        .exits(1);
    assert!(early.stderr.contains("no/such/r.html"), "{early}");
    register.run(["report", "year", "2025", "-o", "tables"]).success();
    assert_eq!(
        std::fs::read_dir(register.path("tables")).expect("a folder").count(),
        12,
        "a file a table"
    );
    register.run(["report", "year", "2025", "-o", "tables", "--force"]).success();
}
