//! Plain text: the rows of its tables, and a Word document of its lines.

use std::ops::Range;

use anyhow::{Result, anyhow};
use quick_xml::escape::escape;

use crate::layout::marked::Row;
use crate::layout::marked::word::Word;
use crate::layout::render::docx;
use crate::text::visible;

/// Returns the rows of Markdown's tables.
///
/// `| xã An Khê | 4 |` is a row of two cells.
pub(super) fn rows(text: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let bare = line.trim();
        if bare.len() > 1 && bare.starts_with('|') && bare.ends_with('|') {
            let from = at + line.len() - line.trim_start().len() + 1;
            rows.push(cells(text, from..from + bare.len() - 2));
        }
        at += line.len();
    }
    rows
}

/// The cells of a line; `\|` is part of one.
fn cells(text: &str, line: Range<usize>) -> Row {
    let (mut row, mut from, mut escaped) = (Vec::new(), line.start, false);
    for (place, byte) in text[line.clone()].bytes().enumerate() {
        if byte == b'|' && !escaped {
            row.push(from..line.start + place);
            from = line.start + place + 1;
        }
        escaped = byte == b'\\' && !escaped;
    }
    row.push(from..line.end);
    row
}

impl Word {
    /// Makes a document of a text in NFC, a paragraph a line; its text has the same places.
    pub(super) fn of_text(text: &str, title: &str) -> Result<Self> {
        let mut body = String::new();
        for line in text.strip_suffix('\n').unwrap_or(text).split('\n') {
            body.push_str("<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr><w:r><w:t xml:space=\"preserve\">");
            body.push_str(&escape(same_length(line).as_str()));
            body.push_str("</w:t></w:r></w:p>");
        }
        let (package, part, xml) = docx::of_body(title, &body)?;
        let made = Self::of_part(package, u64::MAX >> 1, part.to_owned(), xml);
        Ok(made.ok_or_else(|| anyhow!("the document made is damaged"))?.0)
    }
}

/// Returns a line with a blank for each byte of a character that controls what shows it.
fn same_length(line: &str) -> String {
    let shown = |c: char| {
        let mut bytes = [0; 4];
        let same = visible(c.encode_utf8(&mut bytes)) == *c.encode_utf8(&mut [0; 4]);
        if same { c.to_string() } else { " ".repeat(c.len_utf8()) }
    };
    if visible(line) == line { line.to_owned() } else { line.chars().map(shown).collect() }
}
