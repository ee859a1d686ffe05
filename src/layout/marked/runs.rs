//! Marks in the main part of a Word document: runs are split where a mark begins or ends.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use anyhow::{Result, anyhow};
use quick_xml::Reader;
use quick_xml::escape::partial_escape;
use quick_xml::events::Event;

use crate::layout::marked::comments::{Comments, TYPES};
use crate::layout::marked::word::{Word, text_part};
use crate::layout::marked::{Colour, Marks, Unfit};
use crate::layout::package;

/// Marks that overlap, as one passage.
#[derive(Debug)]
struct Passage {
    /// Its place in the text as written.
    place: Range<usize>,
    /// Its first piece.
    first: usize,
    colour: Colour,
    /// The numbers of its comments.
    comments: Vec<i32>,
}

/// A change of a part: what stands at a place is replaced.
type Change = (Range<usize>, String);

impl Word {
    /// Returns the package with passages marked; `None` if a part has no root element.
    pub(super) fn marked(&self, marks: &Marks) -> Result<Option<Vec<u8>>> {
        let unfit = |unfit: Unfit| anyhow!("a part of the document is {unfit:?}");
        let mut all: Vec<_> = marks.all.iter().collect();
        all.sort_by_key(|mark| (mark.place.start, mark.place.end));
        let lines: Vec<&[String]> = std::iter::once(marks.legend.as_slice())
            .chain(all.iter().map(|mark| mark.comment.as_slice()))
            .collect();
        let added =
            Comments::add(&self.package, &self.part, self.most, self.space(), marks, &lines);
        let Some(comments) = added.map_err(unfit)? else { return Ok(None) };
        let Some((legend, ids)) = comments.ids.split_first() else { return Ok(None) };
        let mut passages: Vec<Passage> = Vec::new();
        for (mark, id) in all.iter().zip(ids) {
            let place = self.normal.written(&mark.place);
            match passages.last_mut() {
                Some(last) if place.start < last.place.end => {
                    last.place.end = last.place.end.max(place.end);
                    last.colour = last.colour.max(mark.colour);
                    last.comments.push(*id);
                }
                _ => passages.push(Passage {
                    first: self.first_piece(place.start),
                    place,
                    colour: mark.colour,
                    comments: vec![*id],
                }),
            }
        }
        let xml = spliced(&self.xml, self.changes(&passages, *legend));
        let mut parts = comments.parts;
        parts.push((self.part.clone(), xml));
        self.become_document(&mut parts).map_err(unfit)?;
        package::replaced(&self.package, &parts).map(Some)
    }

    /// Returns the first piece with text at or behind a place.
    fn first_piece(&self, at: usize) -> usize {
        self.pieces.partition_point(|piece| piece.text.end <= at)
    }

    /// Makes a template a document: the result is one.
    fn become_document(&self, parts: &mut Vec<(String, String)>) -> Result<(), Unfit> {
        if !parts.iter().any(|(name, _)| name == TYPES) {
            let types = text_part(&self.package, TYPES, self.most)?.unwrap_or_default();
            if !types.contains("template.main+xml") {
                return Ok(());
            }
            parts.push((TYPES.to_owned(), types));
        }
        for (_, types) in parts.iter_mut().filter(|(name, _)| name == TYPES) {
            *types = types.replace("template.main+xml", "document.main+xml");
        }
        Ok(())
    }

    /// The namespace of Word in this document: there are two.
    fn space(&self) -> &'static str {
        const STRICT: &str = "http://purl.oclc.org/ooxml/wordprocessingml/main";
        if self.xml.contains(STRICT) {
            STRICT
        } else {
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        }
    }

    /// The outermost run of a run: itself, or the one that holds its text box.
    fn outermost(&self, run: usize) -> usize {
        self.runs[run].host.unwrap_or(run)
    }

    /// Returns the changes of the main part.
    fn changes(&self, passages: &[Passage], legend: i32) -> Vec<Change> {
        let mut changes: Vec<Change> = Vec::new();
        if let Some(first) = self.pieces.first() {
            let at = self.runs[self.outermost(first.run)].tag.start;
            changes.push((at..at, reference(legend)));
        }
        // Comments cannot stand in a text box: they stand at the run that holds it.
        let mut hosts: BTreeMap<usize, Vec<i32>> = BTreeMap::new();
        for passage in passages {
            if let Some(host) = self.host(passage) {
                hosts.entry(host).or_default().extend(&passage.comments);
            }
        }
        let mut next = 0;
        for (place, piece) in self.pieces.iter().enumerate() {
            while passages.get(next).is_some_and(|one| one.place.end <= piece.text.start) {
                next += 1;
            }
            let touching = passages[next..].iter();
            let touching: Vec<&Passage> =
                touching.take_while(|one| one.place.start < piece.text.end).collect();
            if !touching.is_empty() {
                changes.push(self.split(place, &touching));
            }
        }
        for (host, ids) in hosts {
            let run = &self.runs[host];
            changes.push((run.tag.start..run.tag.start, starts(&ids)));
            changes.push((run.close.end..run.close.end, ends(&ids)));
        }
        changes
    }

    /// Returns the run that holds the text box in which a passage begins.
    fn host(&self, passage: &Passage) -> Option<usize> {
        self.runs[self.pieces.get(passage.first)?.run].host
    }

    /// Splits a piece of text into runs, plain and marked.
    ///
    /// `<w:r><w:t>có 5 cuộc</w:t></w:r>` becomes three runs: `có `, `5` in colour, ` cuộc`.
    fn split(&self, place: usize, touching: &[&Passage]) -> Change {
        let piece = &self.pieces[place];
        let run = &self.runs[piece.run];
        let content = run.properties.end;
        let (is_first, is_last) =
            (piece.element.start == content, piece.element.end == run.close.start);
        let from = if is_first { run.tag.start } else { piece.element.start };
        let to = if is_last { run.close.end } else { piece.element.end };
        let (tag, properties) = (&self.xml[run.tag.clone()], &self.xml[run.properties.clone()]);
        let mut out = Runs { out: String::new(), is_open: !is_first, tag, properties };
        let mut at = piece.text.start;
        for passage in touching {
            let start = passage.place.start.max(piece.text.start);
            let end = passage.place.end.min(piece.text.end);
            let is_inline = self.host(passage).is_none();
            out.plain(&self.written[at..start]);
            out.close();
            if is_inline && passage.first == place {
                out.out.push_str(&starts(&passage.comments));
            }
            out.marked(&self.written[start..end], passage.colour);
            if is_inline && run.host.is_none() && self.is_last(passage, place) {
                out.out.push_str(&ends(&passage.comments));
            }
            at = end;
        }
        out.plain(&self.written[at..piece.text.end]);
        if is_last {
            out.close();
        } else {
            out.open();
        }
        (from..to, out.out)
    }

    /// Returns whether a passage has no text behind a piece, text boxes aside.
    fn is_last(&self, passage: &Passage, place: usize) -> bool {
        let behind = self.pieces[place + 1..].iter();
        let mut rest = behind.take_while(|one| one.text.start < passage.place.end);
        !rest.any(|one| self.runs[one.run].host.is_none())
    }
}

/// Runs being written.
struct Runs<'a> {
    out: String,
    /// Whether a plain run is open.
    is_open: bool,
    tag: &'a str,
    properties: &'a str,
}

impl Runs<'_> {
    fn open(&mut self) {
        if !self.is_open {
            self.out.push_str(self.tag);
            self.out.push_str(self.properties);
            self.is_open = true;
        }
    }

    fn close(&mut self) {
        if self.is_open {
            self.out.push_str("</w:r>");
            self.is_open = false;
        }
    }

    fn text(&mut self, text: &str) {
        let text = partial_escape(text);
        let _ = write!(self.out, "<w:t xml:space=\"preserve\">{text}</w:t>");
    }

    fn plain(&mut self, text: &str) {
        if !text.is_empty() {
            self.open();
            self.text(text);
        }
    }

    fn marked(&mut self, text: &str, colour: Colour) {
        self.out.push_str(self.tag);
        self.out.push_str(&highlighted(self.properties, colour));
        self.text(text);
        self.out.push_str("</w:r>");
    }
}

/// The properties of a run that follow its highlight, in the order of Word's schema.
const AFTER: [&str; 14] = [
    "w:u",
    "w:effect",
    "w:bdr",
    "w:shd",
    "w:fitText",
    "w:vertAlign",
    "w:rtl",
    "w:cs",
    "w:em",
    "w:lang",
    "w:eastAsianLayout",
    "w:specVanish",
    "w:oMath",
    "w:rPrChange",
];

/// Returns a run's properties with a highlight in place of any other.
fn highlighted(properties: &str, colour: Colour) -> String {
    let highlight = format!("<w:highlight w:val=\"{}\"/>", colour.highlight());
    let mut before = String::new();
    let mut after = String::new();
    for (name, child) in children(properties) {
        match name.as_str() {
            "w:highlight" => {}
            name if AFTER.contains(&name) || !name.starts_with("w:") || !after.is_empty() => {
                after.push_str(child);
            }
            _ => before.push_str(child),
        }
    }
    format!("<w:rPr>{before}{highlight}{after}</w:rPr>")
}

/// The child elements of a run's properties, with their names.
fn children(properties: &str) -> Vec<(String, &str)> {
    let mut reader = Reader::from_str(properties);
    let (mut found, mut depth, mut begun) = (Vec::new(), 0_usize, None);
    loop {
        let from = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let Ok(event) = reader.read_event() else { return found };
        let to = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        match event {
            Event::Start(tag) => {
                depth += 1;
                if depth == 2 {
                    begun = Some((from, tag.name().as_ref().to_owned()));
                }
            }
            Event::End(_) => {
                if depth == 2
                    && let Some((from, name)) = begun.take()
                {
                    found.push((name, &properties[from..to]));
                }
                depth = depth.saturating_sub(1);
            }
            Event::Empty(tag) if depth == 1 => {
                found.push((tag.name().as_ref().to_owned(), &properties[from..to]));
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

fn reference(id: i32) -> String {
    format!("<w:r><w:commentReference w:id=\"{id}\"/></w:r>")
}

fn starts(ids: &[i32]) -> String {
    ids.iter().map(|id| format!("<w:commentRangeStart w:id=\"{id}\"/>")).collect()
}

fn ends(ids: &[i32]) -> String {
    let end = |id: &i32| format!("<w:commentRangeEnd w:id=\"{id}\"/>{}", reference(*id));
    ids.iter().map(end).collect()
}

/// Returns a part with its changes made.
fn spliced(xml: &str, mut changes: Vec<Change>) -> String {
    changes.sort_by_key(|(place, _)| (place.start, place.end));
    let mut out =
        String::with_capacity(xml.len() + changes.iter().map(|one| one.1.len()).sum::<usize>());
    let mut at = 0;
    for (place, text) in changes {
        out.push_str(&xml[at..place.start]);
        out.push_str(&text);
        at = place.end;
    }
    out.push_str(&xml[at..]);
    out
}
