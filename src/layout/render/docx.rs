//! Word documents: a report's tables below its title. Documents to sign are letters
//! (`layout/letter/`).

use std::fmt::Write as _;
use std::io::Write;

use anyhow::Result;
use quick_xml::escape::escape;

use crate::layout::package::pack;
use crate::layout::{Cell, Document, FirstPage, Renderer, Sheet};
use crate::text::shown;

/// Draws a document for word processors.
#[derive(Clone, Copy, Debug)]
pub struct Docx {
    /// Whether numbers are formatted for English.
    pub english: bool,
}

/// The most columns of an upright table; wider ones are landscape.
const MAX_PORTRAIT_COLUMNS: usize = 7;
/// The width between the margins, in twentieths of a point.
const PORTRAIT_WIDTH: usize = 9354;
const LANDSCAPE_WIDTH: usize = 14286;

/// The parts that are the same in every document.
const FIXED: [(&str, &str); 6] = [
    ("[Content_Types].xml", include_str!("docx/content_types.xml")),
    ("_rels/.rels", include_str!("docx/rels.xml")),
    ("word/_rels/document.xml.rels", include_str!("docx/document_rels.xml")),
    ("word/styles.xml", include_str!("docx/styles.xml")),
    ("word/settings.xml", include_str!("docx/settings.xml")),
    ("word/header1.xml", include_str!("docx/header.xml")),
];

impl Renderer for Docx {
    fn render(&self, document: &Document, out: &mut dyn Write) -> Result<()> {
        let main = main_part(&self.body(document));
        Ok(out.write_all(&package(&document.title, &main)?)?)
    }
}

/// The name of the main part.
const MAIN: &str = "word/document.xml";

fn main_part(body: &str) -> String {
    include_str!("docx/document.xml").replace("{body}", body)
}

/// Packs a main part with the fixed ones.
fn package(title: &str, main: &str) -> Result<Vec<u8>> {
    let title = include_str!("docx/core.xml").replace("{title}", &safe(title));
    let made = [("docProps/core.xml", title.as_str()), (MAIN, main)];
    let parts = FIXED.iter().chain(&made);
    pack(parts.map(|(name, content)| (*name, content.as_bytes())))
}

/// Makes a document of paragraphs; returns it, with the name of its main part and that part.
pub(in crate::layout) fn of_body(
    title: &str,
    paragraphs: &str,
) -> Result<(Vec<u8>, &'static str, String)> {
    let main = main_part(&format!("{paragraphs}{}", section(false)));
    Ok((package(title, &main)?, MAIN, main))
}

/// Text escaped for XML, without control characters.
fn safe(text: &str) -> String {
    escape(shown(text).as_str()).into_owned()
}

/// A paragraph of a style.
fn paragraph(style: &str, text: &str) -> String {
    let run = format!("<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>", safe(text));
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{run}</w:p>")
}

/// The page, upright or landscape; the first page has no number.
fn section(is_landscape: bool) -> String {
    let (wide, high, orientation) =
        if is_landscape { (16838, 11906, " w:orient=\"landscape\"") } else { (11906, 16838, "") };
    format!(
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/>\
         <w:pgSz w:w=\"{wide}\" w:h=\"{high}\"{orientation}/>\
         <w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>\
         <w:titlePg/></w:sectPr>"
    )
}

impl Docx {
    fn body(self, document: &Document) -> String {
        let mut body = paragraph("Title", &document.title);
        for line in &document.lines {
            body += &paragraph("Centred", line);
        }
        if let Some(page) = &document.first_page {
            body += &self.first_page(page);
        }
        let sheets: Vec<Sheet> =
            document.sheets.iter().map(|sheet| sheet.for_people().into_owned()).collect();
        for sheet in &sheets {
            body += &paragraph("Heading1", &sheet.title);
            body += &self.sheet(sheet);
        }
        for line in &document.closing {
            body += &paragraph("BodyText", line);
        }
        let is_landscape = sheets.iter().any(|sheet| sheet.columns.len() > MAX_PORTRAIT_COLUMNS);
        body + &section(is_landscape)
    }

    /// Who has not reported, the key figures, and what needs attention.
    fn first_page(self, page: &FirstPage) -> String {
        let mut body = String::new();
        if let Some(remark) = &page.reporting {
            body += &paragraph("BodyText", &remark.text);
        }
        if !page.cards.is_empty() {
            let sheet = page.sheet();
            body += &paragraph("Heading1", &sheet.title);
            body += &self.table(&sheet);
        }
        if !page.attention.is_empty() {
            body += &paragraph("Heading1", &page.attention_title);
            for remark in &page.attention {
                body += &paragraph("BodyText", &format!("– {}", remark.text));
            }
        }
        body
    }

    fn sheet(self, sheet: &Sheet) -> String {
        let mut body: String = sheet.intro.iter().map(|line| paragraph("BodyText", line)).collect();
        if !sheet.rows.is_empty() {
            body += &self.table(sheet);
        }
        for note in &sheet.notes {
            body += &paragraph("Note", note);
        }
        body
    }

    fn table(self, sheet: &Sheet) -> String {
        let mut table = String::from(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>\
             <w:tblLook w:val=\"0020\" w:firstRow=\"1\"/></w:tblPr><w:tblGrid>",
        );
        let widths = self.widths(sheet);
        for width in &widths {
            table += &format!("<w:gridCol w:w=\"{width}\"/>");
        }
        table += "</w:tblGrid>";
        if sheet.columns.iter().any(|column| !column.label.is_empty()) {
            // The head's style keeps it with the first row: LibreOffice loses the rows of a table
            // whose head is alone at a page's end.
            let heads = sheet
                .columns
                .iter()
                .zip(&widths)
                .map(|(column, width)| cell("CellHead", *width, &column.label));
            let _ = write!(
                table,
                "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{}</w:tr>",
                heads.collect::<String>()
            );
        }
        for row in &sheet.rows {
            table += &self.row(row, &widths, false);
        }
        if let Some(total) = &sheet.total {
            table += &self.row(total, &widths, true);
        }
        table + "</w:tbl>"
    }

    /// Column widths that fill the page: each gets what its words need, then a share of the rest by
    /// how much wider its longest line is.
    ///
    /// A page of 9 with columns of 2 to 4 and of 3 to 9 has a rest of 4, shared 2 : 6. The widths
    /// are 2 + 1 and 3 + 3.
    fn widths(self, sheet: &Sheet) -> Vec<usize> {
        /// The width of a letter, in twentieths of a point.
        const LETTER: usize = 95;
        /// The most letters that a column asks for.
        const MAX: usize = 160;
        let page = if sheet.columns.len() > MAX_PORTRAIT_COLUMNS {
            LANDSCAPE_WIDTH
        } else {
            PORTRAIT_WIDTH
        };
        let wanted: Vec<(usize, usize)> = sheet.widths(self.english);
        let wanted: Vec<(usize, usize)> = wanted
            .into_iter()
            .map(|(least, most)| ((least + 3) * LETTER, (most.min(MAX).max(least) + 3) * LETTER))
            .collect();
        let least: usize = wanted.iter().map(|(least, _)| least).sum();
        let more: usize = wanted.iter().map(|(least, most)| most - least).sum();
        if least >= page || more == 0 {
            return wanted.iter().map(|(width, _)| width * page / least.max(1)).collect();
        }
        let rest = page - least;
        wanted.iter().map(|(least, most)| least + (most - least) * rest / more).collect()
    }

    fn row(self, cells: &[Cell], widths: &[usize], total: bool) -> String {
        let drawn = cells.iter().zip(widths).map(|(one, width)| {
            let style = match (total, one) {
                (true, _) => "CellTotal",
                (false, Cell::Part { .. }) => "CellPart",
                (false, one) if one.is_figure() => "CellFigure",
                (false, _) => "Cell",
            };
            cell(style, *width, &one.shown(self.english))
        });
        format!("<w:tr><w:trPr><w:cantSplit/></w:trPr>{}</w:tr>", drawn.collect::<String>())
    }
}

fn cell(style: &str, width: usize, text: &str) -> String {
    format!(
        "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{}</w:tc>",
        paragraph(style, text)
    )
}
