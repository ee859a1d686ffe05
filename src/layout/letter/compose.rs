//! Composes a packaged template, a Word document that an office can change, from a letter's markup
//! and a layout profile.

use std::fmt::Write as _;

use anyhow::Result;

use crate::layout::letter::ink::{cell, dots, grid, page_break, paragraph, rule, with_properties};
use crate::layout::letter::markup::{LetterMarkup, Line, MarkupTable};
use crate::layout::letter::profile::{Page, Profile, SubjectRule};
use crate::layout::letter::shell::{head, signature, signers};
use crate::layout::letter::styles::{styles, twips};
use crate::layout::letter::xml::quoted;
use crate::layout::package::pack;

/// The parts that are the same in every document.
const FIXED: [(&str, &str); 6] = [
    ("[Content_Types].xml", include_str!("parts/content_types.xml")),
    ("_rels/.rels", include_str!("../render/docx/rels.xml")),
    ("word/_rels/document.xml.rels", include_str!("parts/document_rels.xml")),
    ("word/settings.xml", include_str!("../render/docx/settings.xml")),
    ("word/header1.xml", include_str!("../render/docx/header.xml")),
    // Without a header for the first page LibreOffice drops the page numbers.
    ("word/header2.xml", include_str!("parts/first_header.xml")),
];

/// Narrower cell margins for tables with many columns.
const NARROW_MARGINS: &str = "<w:tblCellMar><w:left w:w=\"40\" w:type=\"dxa\"/><w:right w:w=\"40\" w:type=\"dxa\"/></w:tblCellMar>";

/// Composes a template; its placeholders are those of the markup, of the profile's lines and of
/// `shell.rs`.
pub fn compose(profile: &Profile, markup: &LetterMarkup) -> Result<Vec<u8>> {
    let title = markup.lines.iter().find_map(|line| match line {
        Line::Kind(title) | Line::Subject(title) => Some(title.as_str()),
        _ => None,
    });
    let core = include_str!("../render/docx/core.xml")
        .replace("{title}", &quoted(title.unwrap_or_default()));
    let body = Composer::new(profile, markup).body();
    let main = include_str!("../render/docx/document.xml").replace("{body}", &body);
    let styles = styles(profile);
    let made =
        [("word/styles.xml", styles), ("docProps/core.xml", core), ("word/document.xml", main)];
    let parts =
        FIXED.iter().copied().chain(made.iter().map(|(name, content)| (*name, content.as_str())));
    pack(parts.map(|(name, content)| (name, content.as_bytes())))
}

/// A document being composed.
#[derive(Debug)]
struct Composer<'a> {
    profile: &'a Profile,
    markup: &'a LetterMarkup,
    /// The page in its present orientation.
    page: Page,
    /// Whether it is the first section, whose first page has no number.
    first: bool,
}

impl<'a> Composer<'a> {
    fn new(profile: &'a Profile, markup: &'a LetterMarkup) -> Self {
        let page = if markup.shell.slip { profile.slip } else { profile.page };
        Self { profile, markup, page: lying(page, markup.shell.landscape), first: true }
    }

    /// The width of the text, in millimetres.
    fn width(&self) -> f64 {
        self.page.width - self.page.left - self.page.right
    }

    fn body(mut self) -> String {
        // The letter proper ends before the first page of an appendix.
        let lines = &self.markup.lines;
        let turns =
            lines.iter().position(|line| matches!(line, Line::Page(_))).unwrap_or(lines.len());
        // Conditions around an appendix belong to it.
        let opened = lines[..turns]
            .iter()
            .rev()
            .take_while(|line| matches!(line, Line::Mark(mark) if !mark.starts_with("{{/")));
        let end = turns - opened.count();
        let (letter, appendices) = lines.split_at(end);
        let mut body = String::new();
        for copy in 0..self.markup.shell.copies.max(1) {
            if copy > 0 {
                body += &paragraph("Cut", "");
            }
            body += &self.letter(letter);
        }
        for line in appendices {
            match line {
                // A page of the same orientation stays in the section: with more sections
                // LibreOffice would number the first page.
                Line::Page(landscape) if *landscape == (self.page.width > self.page.height) => {
                    body += &page_break("Space")
                }
                Line::Page(landscape) => body += &self.turn(*landscape),
                line => body += &self.line(line, None),
            }
        }
        body + &self.section()
    }

    fn letter(&self, lines: &[Line]) -> String {
        let shell = self.markup.shell;
        let has_kind = lines.iter().any(|line| matches!(line, Line::Kind(_)));
        let mut subject = lines.iter().find_map(|line| match line {
            Line::Subject(subject) if !has_kind && !shell.no_head => Some(subject.as_str()),
            _ => None,
        });
        let mut out = String::new();
        if !shell.no_head {
            out += &head(self.profile, shell, self.width(), subject);
        }
        let last = lines.iter().rposition(|line| matches!(line, Line::Text("Body" | "Item", _)));
        for (place, line) in lines.iter().enumerate() {
            if matches!(line, Line::Subject(_)) && subject.take().is_some() {
                continue;
            }
            let end = if !shell.no_end && Some(place) == last {
                self.profile.end.as_deref()
            } else {
                None
            };
            out += &self.line(line, end);
        }
        out + &signature(self.profile, shell, self.width())
    }

    /// A line; `end` is the mark that ends the letter's text.
    fn line(&self, line: &Line, end: Option<&str>) -> String {
        match line {
            Line::Kind(kind) => paragraph("Kind", kind),
            Line::Subject(subject) => {
                let below = match &self.profile.subject_rule {
                    SubjectRule::Rule(length) => rule(*length, self.width()),
                    SubjectRule::Text(text) => paragraph("SubjectRule", text),
                };
                paragraph("Subject", subject) + &below
            }
            Line::Text(style, text) => match end {
                // The last lines of a letter stay with its signature.
                Some(end) => {
                    with_properties(style, "<w:keepNext/>", &format!("{}{end}", ended(text)))
                }
                None => paragraph(style, text),
            },
            Line::Mark(mark) => paragraph("Mark", mark),
            Line::Dots => dots(twips(self.width())),
            Line::Table(table) => self.table(table),
            Line::Signers(lists) => signers(lists, self.width()),
            Line::Page(_) => page_break("Space"),
        }
    }

    fn table(&self, table: &MarkupTable) -> String {
        let widths = self.widths(table);
        let style = |style| if table.small { small(style) } else { style };
        let margins = if table.small { NARROW_MARGINS } else { "" };
        let mut out = format!(
            "{}<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblW w:w=\"{}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>{margins}\
             <w:tblLook w:val=\"0020\" w:firstRow=\"1\"/></w:tblPr>{}",
            paragraph("Space", ""),
            widths.iter().sum::<i64>(),
            grid(&widths)
        );
        if table.columns.iter().any(|column| !column.title.is_empty()) {
            // The head's style keeps it with the first row: LibreOffice loses the rows of a table
            // whose head is alone at a page's end.
            let heads = table.columns.iter().zip(&widths);
            let heads: String = heads
                .map(|(column, width)| cell(*width, &paragraph(style("CellHead"), &column.title)))
                .collect();
            let _ =
                write!(out, "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{heads}</w:tr>");
        }
        for row in &table.rows {
            let cells = row.iter().zip(&table.columns).zip(&widths);
            let cells: String = cells
                .map(|((text, column), width)| cell(*width, &paragraph(style(column.style), text)))
                .collect();
            let _ = write!(out, "<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>");
        }
        out + "</w:tbl>" + &paragraph("Gap", "")
    }

    /// The widths of a table's columns: those of the markup, the rest shared equally, together as
    /// wide as the text.
    fn widths(&self, table: &MarkupTable) -> Vec<i64> {
        let said: u32 = table.columns.iter().filter_map(|column| column.percent).sum();
        let open = table.columns.iter().filter(|column| column.percent.is_none()).count();
        let rest = f64::from(100_u32.saturating_sub(said));
        #[expect(clippy::cast_precision_loss, reason = "a table has few columns")]
        let share = if open > 0 { (rest / open as f64).max(5.0) } else { 0.0 };
        let parts: Vec<f64> =
            table.columns.iter().map(|column| column.percent.map_or(share, f64::from)).collect();
        let all: f64 = parts.iter().sum::<f64>().max(1.0);
        parts.iter().map(|part| twips(self.width() * part / all)).collect()
    }

    /// Ends a section; the next begins on a new page of this orientation.
    fn turn(&mut self, landscape: bool) -> String {
        let out = format!("<w:p><w:pPr><w:pStyle w:val=\"Gap\"/>{}</w:pPr></w:p>", self.section());
        let page = if self.markup.shell.slip { self.profile.slip } else { self.profile.page };
        (self.page, self.first) = (lying(page, landscape), false);
        out
    }

    /// The properties of the section that ends here.
    fn section(&self) -> String {
        let page = self.page;
        let [wide, high] = [page.width, page.height].map(twips);
        let [top, right, bottom, left, header] =
            [page.top, page.right, page.bottom, page.left, page.header].map(twips);
        let lies = if page.width > page.height { " w:orient=\"landscape\"" } else { "" };
        let number = match (self.markup.shell.no_page_number, self.first) {
            (true, _) => "",
            (false, true) => {
                "<w:headerReference w:type=\"default\" r:id=\"rId3\"/><w:headerReference w:type=\"first\" r:id=\"rId4\"/>"
            }
            (false, false) => "<w:headerReference w:type=\"default\" r:id=\"rId3\"/>",
        };
        let title_page = if self.first { "<w:titlePg/>" } else { "" };
        format!(
            "<w:sectPr>{number}<w:type w:val=\"nextPage\"/><w:pgSz w:w=\"{wide}\" w:h=\"{high}\"{lies}/>\
             <w:pgMar w:top=\"{top}\" w:right=\"{right}\" w:bottom=\"{bottom}\" w:left=\"{left}\" w:header=\"{header}\" \
             w:footer=\"{header}\" w:gutter=\"0\"/>{title_page}</w:sectPr>"
        )
    }
}

/// A page in this orientation; in landscape the binding edge is at the top.
fn lying(page: Page, landscape: bool) -> Page {
    if !landscape {
        return page;
    }
    Page {
        width: page.height,
        height: page.width,
        top: page.left,
        right: page.top,
        bottom: page.right,
        left: page.bottom,
        ..page
    }
}

/// The style of a cell in a table of small type.
fn small(style: &'static str) -> &'static str {
    match style {
        "CellHead" => "SmallHead",
        "CellCentred" => "SmallCentred",
        "CellFigure" => "SmallFigure",
        _ => "SmallCell",
    }
}

/// A text without the full stop or semicolon that the letter's end mark replaces.
fn ended(text: &str) -> &str {
    text.trim_end_matches(['.', ';'])
}
