//! The smallest pieces of a document: paragraphs with their runs, tables without lines.

use std::fmt::Write as _;

use crate::layout::letter::styles::twips;
use crate::layout::letter::xml::escaped;

/// A paragraph of a style.
pub(super) fn paragraph(style: &str, text: &str) -> String {
    with_properties(style, "", text)
}

/// A paragraph of a style with further properties.
pub(super) fn with_properties(style: &str, more: &str, text: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{more}</w:pPr>{}</w:p>", runs(text))
}

/// A paragraph that begins a new page.
pub(super) fn page_break(style: &str) -> String {
    with_properties(style, "<w:pageBreakBefore/>", "")
}

/// A horizontal rule of a length, centred in a column of a width, in millimetres.
pub(super) fn rule(length: f64, column: f64) -> String {
    let aside = twips((column - length).max(0.0) / 2.0);
    with_properties("Rule", &format!("<w:ind w:left=\"{aside}\" w:right=\"{aside}\"/>"), "")
}

/// A dotted line as wide as the text, in twentieths of a point.
pub(super) fn dots(width: i64) -> String {
    let tabs =
        format!("<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"{width}\"/></w:tabs>");
    format!("<w:p><w:pPr><w:pStyle w:val=\"Line\"/>{tabs}</w:pPr><w:r><w:tab/></w:r></w:p>")
}

/// The runs of a text: `**bold**`, `__slanted__`, ` // ` a line break.
fn runs(text: &str) -> String {
    let mut out = String::new();
    let (mut bold, mut italic) = (false, false);
    let mut rest = text;
    while !rest.is_empty() {
        let end = ["**", "__", " // "]
            .iter()
            .filter_map(|sign| rest.find(sign))
            .min()
            .unwrap_or(rest.len());
        if end > 0 {
            let properties = match (bold, italic) {
                (false, false) => "",
                (true, false) => "<w:rPr><w:b/></w:rPr>",
                (false, true) => "<w:rPr><w:i/></w:rPr>",
                (true, true) => "<w:rPr><w:b/><w:i/></w:rPr>",
            };
            let shown = escaped(&rest[..end]);
            let _ = write!(out, "<w:r>{properties}<w:t xml:space=\"preserve\">{shown}</w:t></w:r>");
        }
        rest = &rest[end..];
        if let Some(after) = rest.strip_prefix("**") {
            (bold, rest) = (!bold, after);
        } else if let Some(after) = rest.strip_prefix("__") {
            (italic, rest) = (!italic, after);
        } else if let Some(after) = rest.strip_prefix(" // ") {
            out += "<w:r><w:br/></w:r>";
            rest = after;
        }
    }
    out
}

/// A table without lines: the widths of its columns, then its rows of cells, each as paragraphs.
pub(super) fn columns(widths: &[i64], rows: &[Vec<String>]) -> String {
    let total: i64 = widths.iter().sum();
    let mut out = format!(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"Frame\"/><w:tblW w:w=\"{total}\" w:type=\"dxa\"/>\
         <w:tblLayout w:type=\"fixed\"/></w:tblPr>{}",
        grid(widths)
    );
    for row in rows {
        out += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
        for (content, width) in row.iter().zip(widths) {
            out += &cell(*width, content);
        }
        out += "</w:tr>";
    }
    out + "</w:tbl>"
}

/// The widths of a table's columns.
pub(super) fn grid(widths: &[i64]) -> String {
    let columns: String =
        widths.iter().map(|width| format!("<w:gridCol w:w=\"{width}\"/>")).collect();
    format!("<w:tblGrid>{columns}</w:tblGrid>")
}

/// A cell with its paragraphs.
pub(super) fn cell(width: i64, content: &str) -> String {
    format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{content}</w:tc>")
}
