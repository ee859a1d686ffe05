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
    /// The open elements.
    open: Vec<Open>,
    /// The open paragraphs and runs among them: a run may hold a text box with paragraphs.
    open_paragraphs: Vec<usize>,
    open_runs: Vec<usize>,
}

/// An open element.
#[derive(Debug)]
enum Open {
    Paragraph,
    Run(usize),
    Properties(usize),
    Text {
        from: usize,
        element: usize,
        run: usize,
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

impl Body {
    /// Reads a main part; `None` if it is not one.
    fn read(xml: &str) -> Option<Self> {
        let mut reader = Reader::from_str(xml);
        let mut body = Self::default();
        let (mut aside, mut is_document) = (0_usize, false);
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
                    is_document |= body.open.is_empty() && tag.name().as_ref() == "w:document";
                    let one = body.begin(tag.name().as_ref(), from..to);
                    body.open.push(one);
                }
                Event::Empty(tag) => body.empty(tag.name().as_ref(), from..to),
                Event::End(_) => body.end(from..to)?,
                Event::Text(text) => body.say(&text.xml10_content()),
                Event::CData(text) => body.say(&text),
                Event::GeneralRef(name) if matches!(body.open.last(), Some(Open::Text { .. })) => {
                    match name.resolve_char_ref().ok()? {
                        Some(letter) => body.say(letter.encode_utf8(&mut [0; 4])),
                        None => body.say(resolve_xml_entity(&name)?),
                    }
                }
                _ => {}
            }
        }
    }

    fn begin(&mut self, name: &str, at: Range<usize>) -> Open {
        match (name, self.open.last()) {
            ("w:p", _) => {
                self.open_paragraphs.push(self.paragraphs.len());
                self.paragraphs.push(String::new());
                Open::Paragraph
            }
            ("w:r", _) => {
                let (place, properties) = (self.runs.len(), at.end..at.end);
                let host = self.open_runs.first().copied();
                self.runs.push(Run { tag: at, properties, close: 0..0, host });
                self.open_runs.push(place);
                Open::Run(place)
            }
            ("w:rPr", Some(Open::Run(run))) => {
                let run = *run;
                self.runs[run].properties = at;
                Open::Properties(run)
            }
            ("w:t", Some(Open::Run(run))) => {
                let from = self.open_paragraphs.last().map_or(0, |one| self.paragraphs[*one].len());
                Open::Text { from, element: at.start, run: *run }
            }
            ("w:tr", _) => Open::Row(Vec::new()),
            ("w:tc", Some(Open::Row(_))) => Open::Cell(self.paragraphs.len()),
            (name, Some(Open::Run(_))) => {
                self.add(sign(name));
                Open::Other
            }
            _ => Open::Other,
        }
    }

    fn empty(&mut self, name: &str, at: Range<usize>) {
        match (name, self.open.last()) {
            ("w:p", _) => self.paragraphs.push(String::new()),
            ("w:rPr", Some(Open::Run(run))) => self.runs[*run].properties = at,
            (name, Some(Open::Run(_))) => self.add(sign(name)),
            _ => {}
        }
    }

    fn end(&mut self, at: Range<usize>) -> Option<()> {
        match self.open.pop()? {
            Open::Paragraph => {
                self.open_paragraphs.pop();
            }
            Open::Properties(run) => self.runs[run].properties.end = at.end,
            Open::Run(run) => {
                self.open_runs.pop();
                self.runs[run].close = at;
            }
            Open::Text { from, element, run } => {
                if let Some(place) = self.open_paragraphs.last() {
                    let text = from..self.paragraphs[*place].len();
                    let piece = Piece { text, element: element..at.end, run };
                    if !piece.text.is_empty() {
                        self.pieces.push((*place, piece));
                    }
                }
            }
            Open::Cell(first) => {
                let paragraphs = first..self.paragraphs.len();
                if let Some(Open::Row(cells)) = self.open.last_mut() {
                    cells.push(paragraphs);
                }
            }
            Open::Row(cells) => self.rows.push(cells),
            Open::Other => {}
        }
        Some(())
    }

    fn say(&mut self, text: &str) {
        if matches!(self.open.last(), Some(Open::Text { .. })) {
            self.add(text);
        }
    }

    fn add(&mut self, text: &str) {
        if let Some(place) = self.open_paragraphs.last() {
            self.paragraphs[*place].push_str(text);
        }
    }
}

/// The text of an element of a run that is not text.
fn sign(name: &str) -> &'static str {
    match name {
        "w:br" | "w:cr" | "w:tab" | "w:ptab" => " ",
        "w:noBreakHyphen" => "-",
        _ => "",
    }
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
