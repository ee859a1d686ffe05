//! Word documents: the text of their main part, and where each piece of it stands there.

use std::ops::Range;

use anyhow::Result;
use quick_xml::Reader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};

use crate::layout::marked::comments::main_part;
use crate::layout::marked::normal::Normal;
use crate::layout::marked::{Prose, Row, Unfit};
use crate::layout::package::{self, Flaw};

/// A Word document with the places of its text.
#[derive(Clone, Debug)]
pub(super) struct Word {
    /// The package.
    pub(super) package: Vec<u8>,
    /// The longest part, unpacked.
    pub(super) most: u64,
    /// The name of its main part.
    pub(super) part: String,
    /// Its main part.
    pub(super) xml: String,
    /// The text as written, a paragraph a line.
    pub(super) written: String,
    /// The text in NFC.
    pub(super) normal: Normal,
    /// The runs with text, in the order of the part.
    pub(super) runs: Vec<Run>,
    /// The pieces of text, in the order of the text.
    pub(super) pieces: Vec<Piece>,
}

/// A run: text of one formatting.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Run {
    /// Its start tag.
    pub(super) tag: Range<usize>,
    /// Its properties; empty if it has none.
    pub(super) properties: Range<usize>,
    /// Its end tag.
    pub(super) close: Range<usize>,
    /// For a run inside a text box, the outermost run that contains it.
    pub(super) host: Option<usize>,
}

/// The text of a `w:t`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Piece {
    /// Its place in the text as written.
    pub(super) text: Range<usize>,
    /// The place of the element in the part.
    pub(super) element: Range<usize>,
    /// Its run.
    pub(super) run: usize,
}

/// What is read of a main part.
#[derive(Debug, Default)]
struct Body {
    paragraphs: Vec<String>,
    rows: Vec<Vec<Range<usize>>>,
    runs: Vec<Run>,
    /// The pieces, with their places in their paragraphs.
    pieces: Vec<(usize, Piece)>,
}

/// An open element.
#[derive(Debug)]
enum Open {
    Paragraph(usize),
    Run(usize),
    Properties,
    Text {
        from: usize,
        element: usize,
    },
    /// A row with its cells: the paragraphs of each.
    Row(Vec<Range<usize>>),
    Cell(usize),
    Other,
}

/// Content that stands elsewhere too, or no longer: a text box for older programs, text that was
/// moved away.
fn is_repeated(tag: &BytesStart<'_>) -> bool {
    matches!(tag.name().as_ref(), "mc:Fallback" | "w:moveFrom" | "w:del")
}

/// Whether an element of a run parts words.
fn is_space(name: &str) -> bool {
    matches!(name, "w:br" | "w:cr" | "w:tab" | "w:ptab")
}

impl Body {
    /// Reads a main part; `None` if it is not one.
    fn read(xml: &str) -> Option<Self> {
        let mut reader = Reader::from_str(xml);
        let mut body = Self::default();
        let (mut open, mut aside, mut is_document) = (Vec::new(), 0_usize, false);
        loop {
            let from = usize::try_from(reader.buffer_position()).ok()?;
            let event = reader.read_event().ok()?;
            let to = usize::try_from(reader.buffer_position()).ok()?;
            match event {
                Event::Start(tag) if aside > 0 || is_repeated(&tag) => aside += 1,
                Event::End(_) if aside > 0 => aside -= 1,
                Event::Eof => return is_document.then_some(body),
                _ if aside > 0 => {}
                Event::Start(tag) => {
                    is_document |= open.is_empty() && tag.name().as_ref() == "w:document";
                    let one = body.begin(tag.name().as_ref(), from..to, &open);
                    open.push(one);
                }
                Event::Empty(tag) => body.empty(tag.name().as_ref(), from..to, &open),
                Event::End(_) => {
                    let one = open.pop()?;
                    body.end(one, from..to, &mut open);
                }
                Event::Text(text) => body.say(&text.xml10_content(), &open),
                Event::CData(text) => body.say(&text, &open),
                Event::GeneralRef(name) if matches!(open.last(), Some(Open::Text { .. })) => {
                    match name.resolve_char_ref().ok()? {
                        Some(letter) => body.say(letter.encode_utf8(&mut [0; 4]), &open),
                        None => body.say(resolve_xml_entity(&name)?, &open),
                    }
                }
                _ => {}
            }
        }
    }

    fn begin(&mut self, name: &str, at: Range<usize>, open: &[Open]) -> Open {
        match (name, open.last()) {
            ("w:p", _) => {
                self.paragraphs.push(String::new());
                Open::Paragraph(self.paragraphs.len() - 1)
            }
            ("w:r", _) => {
                let host = open.iter().find_map(|one| match one {
                    Open::Run(run) => Some(*run),
                    _ => None,
                });
                let properties = at.end..at.end;
                self.runs.push(Run { tag: at, properties, close: 0..0, host });
                Open::Run(self.runs.len() - 1)
            }
            ("w:rPr", Some(Open::Run(run))) => {
                self.runs[*run].properties = at;
                Open::Properties
            }
            ("w:t", Some(Open::Run(_))) => {
                let from = paragraph(open).map_or(0, |one| self.paragraphs[one].len());
                Open::Text { from, element: at.start }
            }
            ("w:tr", _) => Open::Row(Vec::new()),
            ("w:tc", Some(Open::Row(_))) => Open::Cell(self.paragraphs.len()),
            (name, Some(Open::Run(_))) if is_space(name) => {
                self.part_words(open);
                Open::Other
            }
            _ => Open::Other,
        }
    }

    fn empty(&mut self, name: &str, at: Range<usize>, open: &[Open]) {
        match (name, open.last()) {
            ("w:p", _) => self.paragraphs.push(String::new()),
            ("w:rPr", Some(Open::Run(run))) => self.runs[*run].properties = at,
            (name, Some(Open::Run(_))) if is_space(name) => self.part_words(open),
            ("w:noBreakHyphen", Some(Open::Run(_))) => self.add("-", open),
            _ => {}
        }
    }

    fn end(&mut self, one: Open, at: Range<usize>, open: &mut [Open]) {
        match one {
            Open::Properties => {
                if let Some(Open::Run(run)) = open.last() {
                    self.runs[*run].properties.end = at.end;
                }
            }
            Open::Run(run) => self.runs[run].close = at,
            Open::Text { from, element } => {
                if let (Some(Open::Run(run)), Some(place)) = (open.last(), paragraph(open)) {
                    let text = from..self.paragraphs[place].len();
                    let piece = Piece { text, element: element..at.end, run: *run };
                    self.pieces.push((place, piece));
                }
            }
            Open::Cell(first) => {
                let paragraphs = first..self.paragraphs.len();
                if let Some(Open::Row(cells)) = open.last_mut() {
                    cells.push(paragraphs);
                }
            }
            Open::Row(cells) => self.rows.push(cells),
            Open::Paragraph(_) | Open::Other => {}
        }
    }

    fn say(&mut self, text: &str, open: &[Open]) {
        if matches!(open.last(), Some(Open::Text { .. })) {
            self.add(text, open);
        }
    }

    fn part_words(&mut self, open: &[Open]) {
        self.add(" ", open);
    }

    fn add(&mut self, text: &str, open: &[Open]) {
        if let Some(place) = paragraph(open) {
            self.paragraphs[place].push_str(text);
        }
    }
}

/// The innermost open paragraph.
fn paragraph(open: &[Open]) -> Option<usize> {
    open.iter().rev().find_map(|one| match one {
        Open::Paragraph(place) => Some(*place),
        _ => None,
    })
}

impl Word {
    /// Reads a package.
    pub(super) fn read(package: Vec<u8>, most: u64) -> Result<Prose, Unfit> {
        let part = main_part(&package, most)?;
        let xml = text_part(&package, &part, most)?.ok_or(Unfit::Unreadable)?;
        let (word, rows) = Self::of_part(package, most, part, xml).ok_or(Unfit::Unreadable)?;
        Ok(Prose { text: word.normal.text.clone(), rows, word: Some(word) })
    }

    /// Takes the text of a main part, and the rows of its tables.
    pub(super) fn of_part(
        package: Vec<u8>,
        most: u64,
        part: String,
        xml: String,
    ) -> Option<(Self, Vec<Row>)> {
        let body = Body::read(&xml)?;
        let mut written = String::new();
        // Where each paragraph begins.
        let mut begins = Vec::with_capacity(body.paragraphs.len() + 1);
        for paragraph in &body.paragraphs {
            begins.push(written.len());
            written.push_str(paragraph);
            written.push('\n');
        }
        begins.push(written.len());
        let mut pieces: Vec<Piece> = body
            .pieces
            .into_iter()
            .map(|(place, piece)| {
                let text = begins[place] + piece.text.start..begins[place] + piece.text.end;
                Piece { text, ..piece }
            })
            .collect();
        pieces.sort_by_key(|piece| piece.text.start);
        let normal = Normal::of(&written);
        let cell = |paragraphs: &Range<usize>| {
            let (from, to) = (begins[paragraphs.start], begins[paragraphs.end]);
            normal.place(&(from..to.max(from + 1) - 1))
        };
        let rows = body.rows.iter().map(|cells| cells.iter().map(cell).collect()).collect();
        Some((Self { package, most, part, xml, written, normal, runs: body.runs, pieces }, rows))
    }

    /// Returns whether the package contains programs.
    pub(super) fn has_macros(&self) -> bool {
        package::text_of(&self.package, "[Content_Types].xml")
            .is_some_and(|types| types.to_lowercase().contains("macroenabled"))
    }
}

/// Reads a part as text; `None` if there is none.
pub(super) fn text_part(package: &[u8], name: &str, most: u64) -> Result<Option<String>, Unfit> {
    let bytes = package::part(package, name, most).map_err(|flaw| match flaw {
        Flaw::Broken => Unfit::Unreadable,
        Flaw::TooLong | Flaw::PieceTooLong => Unfit::TooLong,
    })?;
    let text = bytes.map(String::from_utf8).transpose().map_err(|_| Unfit::Unreadable)?;
    Ok(text.map(|text| text.trim_start_matches('\u{feff}').to_owned()))
}
