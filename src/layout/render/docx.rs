//! Word documents: an official document with its appendices, or a report's tables.

use std::fmt::Write as _;
use std::io::Write;

use anyhow::Result;
use quick_xml::escape::escape;

use crate::layout::package::pack;
use crate::layout::{Cell, Document, Official, Renderer, Sheet};
use crate::text::shown;

/// Draws a document for word processors.
#[derive(Clone, Copy, Debug)]
pub struct Docx {
    /// Whether numbers are written as in English.
    pub english: bool,
}

/// A table with more columns lies on its side.
const UPRIGHT: usize = 7;
/// The width between the margins, in twentieths of a point.
const UPRIGHT_WIDTH: usize = 9354;
const LYING_WIDTH: usize = 14286;

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
        let body = match &document.official {
            Some(official) => self.official(official, document),
            None => self.plain(document),
        };
        let title = include_str!("docx/core.xml").replace("{title}", &safe(&document.title));
        let main = include_str!("docx/document.xml").replace("{body}", &body);
        let made = [("docProps/core.xml", title), ("word/document.xml", main)];
        let parts = FIXED.iter().copied().chain(made.iter().map(|(name, content)| (*name, content.as_str())));
        out.write_all(&pack(parts.map(|(name, content)| (name, content.as_bytes())))?)?;
        Ok(())
    }
}

/// Text as XML takes it.
fn safe(text: &str) -> String {
    escape(shown(text).as_str()).into_owned()
}

/// A paragraph of a style.
fn paragraph(style: &str, text: &str) -> String {
    let run = format!("<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>", safe(text));
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{run}</w:p>")
}

/// The end of a section; the pages before it lie upright or on their side.
fn section(lying: bool, first_without_number: bool) -> String {
    let (wide, high, lies) = if lying { (16838, 11906, " w:orient=\"landscape\"") } else { (11906, 16838, "") };
    let title_page = if first_without_number { "<w:titlePg/>" } else { "" };
    format!(
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/>\
         <w:pgSz w:w=\"{wide}\" w:h=\"{high}\"{lies}/>\
         <w:pgMar w:top=\"1134\" w:right=\"851\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>\
         {title_page}</w:sectPr>"
    )
}

impl Docx {
    /// A report without a letterhead: its title, its tables.
    fn plain(self, document: &Document) -> String {
        let mut body = paragraph("Title", &document.title);
        document.lines.iter().for_each(|line| body += &paragraph("Centred", line));
        let sheets: Vec<Sheet> = document.sheets.iter().map(|sheet| sheet.for_people().into_owned()).collect();
        for sheet in &sheets {
            body += &paragraph("Heading1", &sheet.title);
            body += &self.sheet(sheet);
        }
        document.closing.iter().for_each(|line| body += &paragraph("BodyText", line));
        let lying = sheets.iter().any(|sheet| sheet.columns.len() > UPRIGHT);
        body + &section(lying, true)
    }

    /// An official document, its tables as appendices.
    fn official(self, official: &Official, document: &Document) -> String {
        let mut body = heading_block(official);
        body += &paragraph("Kind", &official.kind);
        body += &paragraph("Subject", &official.subject);
        official.basis.iter().for_each(|line| body += &paragraph("BodyText", line));
        for (place, part) in official.parts.iter().enumerate() {
            body += &paragraph("Heading1", &part.heading);
            let last = place + 1 == official.parts.len();
            for (place, text) in part.paragraphs.iter().enumerate() {
                let end = if last && place + 1 == part.paragraphs.len() { official.end.as_str() } else { "" };
                body += &paragraph("BodyText", &format!("{text}{end}"));
            }
        }
        body += &signature(official);
        let sheets: Vec<Sheet> = document.sheets.iter().map(|sheet| sheet.for_people().into_owned()).collect();
        let mut lying = false;
        for (place, sheet) in sheets.iter().enumerate() {
            // A section is closed in the last paragraph of its pages.
            let before = section(lying, place == 0);
            let _ = write!(body, "<w:p><w:pPr>{before}</w:pPr></w:p>");
            lying = sheet.columns.len() > UPRIGHT;
            body += &paragraph("Kind", &format!("{} {}", official.appendix, place + 1));
            body += &paragraph("Subject", &sheet.title);
            body += &self.sheet(sheet);
        }
        body + &section(lying, sheets.is_empty())
    }

    fn sheet(self, sheet: &Sheet) -> String {
        let mut body: String = sheet.intro.iter().map(|line| paragraph("BodyText", line)).collect();
        if !sheet.rows.is_empty() {
            body += &self.table(sheet);
        }
        sheet.notes.iter().for_each(|note| body += &paragraph("Note", note));
        body
    }

    fn table(self, sheet: &Sheet) -> String {
        let mut table = String::from(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>\
             <w:tblLook w:val=\"0020\" w:firstRow=\"1\"/></w:tblPr><w:tblGrid>",
        );
        let widths = self.widths(sheet);
        widths.iter().for_each(|width| table += &format!("<w:gridCol w:w=\"{width}\"/>"));
        table += "</w:tblGrid>";
        if sheet.columns.iter().any(|column| !column.label.is_empty()) {
            // By its style the head stays with the first row: LibreOffice loses the rows of a table whose head stands alone at a page's end.
            let heads =
                sheet.columns.iter().zip(&widths).map(|(column, width)| cell("CellHead", *width, &column.label));
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

    /// How wide each column is, so that together they fill the page: what its words need, and of the rest a share by how
    /// much it would take to be in one line.
    fn widths(self, sheet: &Sheet) -> Vec<usize> {
        /// The width of a letter, in twentieths of a point.
        const LETTER: usize = 95;
        /// No column asks for more letters.
        const MOST: usize = 160;
        let page = if sheet.columns.len() > UPRIGHT { LYING_WIDTH } else { UPRIGHT_WIDTH };
        let wanted: Vec<(usize, usize)> = sheet.widths(self.english);
        let wanted: Vec<(usize, usize)> = wanted
            .into_iter()
            .map(|(least, most)| ((least + 3) * LETTER, (most.min(MOST).max(least) + 3) * LETTER))
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
            let style = match (total, one.is_figure()) {
                (true, _) => "CellTotal",
                (false, true) => "CellFigure",
                (false, false) => "Cell",
            };
            cell(style, *width, &one.shown(self.english))
        });
        format!("<w:tr><w:trPr><w:cantSplit/></w:trPr>{}</w:tr>", drawn.collect::<String>())
    }
}

fn cell(style: &str, width: usize, text: &str) -> String {
    format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{}</w:tc>", paragraph(style, text))
}

/// A table without lines, two columns wide.
fn two_columns(left: (u32, String), right: (u32, String)) -> String {
    let column = |(width, content): &(u32, String)| {
        format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{content}</w:tc>")
    };
    format!(
        "<w:tbl><w:tblPr><w:tblW w:w=\"{}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr>\
         <w:tblGrid><w:gridCol w:w=\"{}\"/><w:gridCol w:w=\"{}\"/></w:tblGrid><w:tr>{}{}</w:tr></w:tbl>",
        left.0 + right.0,
        left.0,
        right.0,
        column(&left),
        column(&right)
    )
}

/// Issuer and State side by side, number and day below them.
fn heading_block(official: &Official) -> String {
    let mut left = String::new();
    if !official.superior.is_empty() {
        left += &paragraph("Superior", &official.superior);
    }
    left += &paragraph("Issuer", &official.issuer);
    left += &paragraph("ShortRule", "");
    left += &paragraph("Number", &official.number);
    let right = paragraph("State", &official.state)
        + &paragraph("Motto", &official.motto)
        + &paragraph("LongRule", "")
        + &paragraph("PlaceAndDay", &official.place_and_day);
    two_columns((3600, left), (5754, right)) + &paragraph("BodyText", "")
}

/// Recipients on the left, who signs on the right.
fn signature(official: &Official) -> String {
    let mut left = paragraph("RecipientsHeading", &official.recipients_heading);
    official.recipients.iter().for_each(|line| left += &paragraph("Recipient", line));
    let mut right: String = official.signer.iter().map(|line| paragraph("Signer", line)).collect();
    right += &paragraph("Signer", "").repeat(4);
    paragraph("BodyText", "") + &two_columns((4677, left), (4677, right))
}
