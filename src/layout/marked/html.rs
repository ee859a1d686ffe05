//! The text of a page, and the rows of its tables.

use std::ops::Range;

use quick_xml::escape::resolve_html5_entity;

use crate::layout::marked::Row;
use crate::text::nfc;

/// Elements whose content is not read: programs, styles, pictures, what is in no window.
const ASIDE: [&str; 6] = ["script", "style", "svg", "head", "template", "textarea"];

/// Elements that stand within a line.
const INLINE: [&str; 29] = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u",
    "var", "wbr",
];

/// A page being read.
#[derive(Debug, Default)]
struct Page {
    text: String,
    rows: Vec<Row>,
    /// The open tables: the cells of the open row of each, and where its open cell begins.
    tables: Vec<(Row, Option<usize>)>,
    /// Whether a blank stands before the next word.
    blank: bool,
}

/// Returns the text of a page in NFC, a block a line, and the rows of its tables.
pub(super) fn read(page: &str) -> (String, Vec<Row>) {
    let page = nfc(page);
    let mut read = Page::default();
    let mut rest = page.as_str();
    while let Some(at) = rest.find('<') {
        read.say(&rest[..at]);
        rest = &rest[at..];
        let (tag, behind) = match markup(rest) {
            Some(found) => found,
            None => {
                read.say("<");
                (Tag::default(), &rest[1..])
            }
        };
        rest = behind;
        if !tag.is_end && ASIDE.contains(&tag.name.as_str()) {
            rest = after(rest, &tag.name);
        } else {
            read.tag(&tag);
        }
    }
    read.say(rest);
    read.line();
    (read.text, read.rows)
}

/// A tag; comments and declarations have no name.
#[derive(Debug, Default)]
struct Tag {
    name: String,
    is_end: bool,
}

/// Reads the markup at the beginning of a text, and returns what follows it; `None` if it is a sign
/// of the text.
fn markup(text: &str) -> Option<(Tag, &str)> {
    if let Some(comment) = text.strip_prefix("<!--") {
        return Some((Tag::default(), comment.split_once("-->").map_or("", |(_, behind)| behind)));
    }
    let inner = &text[1..];
    let is_end = inner.starts_with('/');
    let named = inner.trim_start_matches('/');
    if !named.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '!' | '?')) {
        return None;
    }
    let length = named.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(named.len());
    let name = named[..length].to_ascii_lowercase();
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate() {
        match (byte, quote) {
            (b'>', None) => return Some((Tag { name, is_end }, &text[at + 1..])),
            (b'"' | b'\'', None) => quote = Some(byte),
            (byte, Some(open)) if byte == open => quote = None,
            _ => {}
        }
    }
    Some((Tag { name, is_end }, ""))
}

/// Returns what follows the end of an element whose content is not read.
fn after<'a>(text: &'a str, name: &str) -> &'a str {
    let mut rest = text;
    while let Some(at) = rest.find("</") {
        rest = &rest[at + 2..];
        if rest
            .as_bytes()
            .get(..name.len())
            .is_some_and(|one| one.eq_ignore_ascii_case(name.as_bytes()))
        {
            return rest.split_once('>').map_or("", |(_, behind)| behind);
        }
    }
    ""
}

impl Page {
    fn tag(&mut self, tag: &Tag) {
        match (tag.name.as_str(), tag.is_end) {
            ("", _) => {}
            (name, _) if INLINE.contains(&name) => {}
            ("table", false) => {
                self.line();
                self.tables.push((Vec::new(), None));
            }
            ("table", true) => {
                self.end_row();
                self.tables.pop();
            }
            ("tr", _) => self.end_row(),
            ("td" | "th", is_end) => {
                self.end_cell();
                if let (false, Some((_, open))) = (is_end, self.tables.last_mut()) {
                    *open = Some(self.text.len());
                }
            }
            _ => self.line(),
        }
    }

    fn end_cell(&mut self) {
        self.line();
        let to = self.text.len();
        if let Some((row, open)) = self.tables.last_mut()
            && let Some(from) = open.take()
        {
            let cell = from..to.max(from + 1) - 1;
            row.push(Range { end: cell.end.max(cell.start), ..cell });
        }
    }

    fn end_row(&mut self) {
        self.end_cell();
        if let Some((row, _)) = self.tables.last_mut()
            && !row.is_empty()
        {
            self.rows.push(std::mem::take(row));
        }
    }

    /// Ends the line, if it has text.
    fn line(&mut self) {
        self.blank = false;
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }

    /// Adds text, with one blank between words.
    fn say(&mut self, text: &str) {
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let (said, length) = match c {
                '&' => reference(rest),
                c => (c.to_string(), c.len_utf8()),
            };
            rest = &rest[length..];
            for c in said.chars() {
                if c.is_whitespace() {
                    self.blank = true;
                    continue;
                }
                if std::mem::take(&mut self.blank)
                    && !self.text.is_empty()
                    && !self.text.ends_with('\n')
                {
                    self.text.push(' ');
                }
                self.text.push(c);
            }
        }
    }
}

/// Returns the text of the reference at the beginning of a text, and its length; a sign that begins
/// none is itself.
fn reference(text: &str) -> (String, usize) {
    const MAX: usize = 40;
    let itself = ("&".to_owned(), 1);
    let Some(end) = text.bytes().take(MAX).position(|byte| byte == b';') else { return itself };
    let name = &text[1..end];
    let number = name.strip_prefix('#').and_then(|code| {
        let code = match code.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => code.parse(),
        };
        char::from_u32(code.ok()?)
    });
    match (number, resolve_html5_entity(name)) {
        (Some(letter), _) => (letter.to_string(), end + 1),
        (None, Some(known)) => (known.to_owned(), end + 1),
        (None, None) => itself,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_is_a_line_and_a_row_has_cells() {
        let page = "<!DOCTYPE html><html><head><title>5 cuộc</title></head><body><h1>B&aacute;o c&#225;o\n năm <b>2026</b></h1>\
            <!-- 7 --><script>if (a < b) { 8 }</script><p>Có 5 &lt; 6 <i class='a>b'>cuộc</i><br>đối thoại &nope; 1<2</p>\
            <table><tr><th>Xã<th>Số cuộc</tr><tr><td>An Khê</td><td></td><td>4</td></tr></table>";
        let (text, rows) = read(page);
        assert_eq!(
            text,
            "Báo cáo năm 2026\nCó 5 < 6 cuộc\nđối thoại &nope; 1<2\nXã\nSố cuộc\nAn Khê\n4\n"
        );
        let cells: Vec<Vec<&str>> =
            rows.iter().map(|row| row.iter().map(|cell| &text[cell.clone()]).collect()).collect();
        assert_eq!(cells, [vec!["Xã", "Số cuộc"], vec!["An Khê", "", "4"]]);
    }

    #[test]
    fn what_is_cut_off_or_odd_is_read_to_its_end() {
        for page in [
            "<",
            "<p",
            "<!--",
            "<script>",
            "a < b & c",
            "</td></tr></table>x",
            "&#x110000;",
            "<td>",
        ] {
            let (text, rows) = read(page);
            assert!(rows.iter().flatten().all(|cell| text.get(cell.clone()).is_some()), "{page}");
        }
    }
}
