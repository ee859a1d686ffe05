//! Marks: the text between `{{` and `}}`. An editor may have split a mark over several runs; it is
//! joined here.

use anyhow::Result;

use crate::layout::letter::problem::Problems;
use crate::layout::letter::xml::{Element, Node};
use crate::text::{is_invisible, nfc};

/// The function of a mark.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Sign {
    /// `{{name}}`: replaced by the text.
    Put,
    /// `{{#name}}`: the following is repeated, once a row.
    Rows,
    /// `{{?name}}`: the following is kept if there is a value.
    Where,
    /// `{{^name}}`: the following is kept if there is no value.
    Unless,
    /// `{{/name}}`: the end of a repeated or conditional block.
    End,
}

/// A mark.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Mark {
    /// Its function.
    pub sign: Sign,
    /// Its name, normalised for look-up.
    pub name: String,
}

impl Mark {
    /// Its form in a template.
    pub(super) fn shown(&self) -> String {
        let sign = match self.sign {
            Sign::Put => "",
            Sign::Rows => "#",
            Sign::Where => "?",
            Sign::Unless => "^",
            Sign::End => "/",
        };
        format!("{{{{{sign}{}}}}}", self.name)
    }

    /// Reads the text between the braces. Capitals, spaces and zero-width characters, which editors
    /// insert, are ignored.
    fn read(inside: &str) -> Self {
        let matters = |c: &char| !c.is_whitespace() && !is_invisible(*c);
        let text: String =
            nfc(inside).chars().filter(matters).flat_map(char::to_lowercase).collect();
        let mut name = text.chars();
        let sign = match name.next() {
            Some('#') => Sign::Rows,
            Some('?') => Sign::Where,
            Some('^') => Sign::Unless,
            Some('/') => Sign::End,
            _ => return Self { sign: Sign::Put, name: text },
        };
        Self { sign, name: name.as_str().to_owned() }
    }
}

/// A piece of text: plain text or a mark.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Span<'a> {
    Text(&'a str),
    Mark(Mark),
}

/// Splits a text whose marks are all whole.
pub(super) fn spans(text: &str) -> Vec<Span<'_>> {
    let mut spans = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((inside, after)) = after.split_once("}}") else { break };
        if !before.is_empty() {
            spans.push(Span::Text(before));
        }
        spans.push(Span::Mark(Mark::read(inside)));
        rest = after;
    }
    if !rest.is_empty() {
        spans.push(Span::Text(rest));
    }
    spans
}

/// Separates texts that no mark may span.
const BREAK: char = '\0';

/// Joins the marks of every paragraph: each goes where it begins, and so gets that run's
/// formatting. The runs `{{na` and `me}} x` become `{{name}}` and ` x`.
///
/// # Errors
/// If braces have no partner in their paragraph.
pub(super) fn join(nodes: &mut [Node], problems: Problems<'_>) -> Result<()> {
    for node in nodes {
        if let Node::Element(element) = node {
            if element.name() == "w:p" {
                join_paragraph(element, problems)?;
            }
            join(&mut element.children, problems)?;
        }
    }
    Ok(())
}

fn join_paragraph(paragraph: &mut Element, problems: Problems<'_>) -> Result<()> {
    let mut texts = Vec::new();
    collect(&paragraph.children, &mut texts);
    let whole = texts.concat();
    if !whole.contains("{{") && !whole.contains("}}") {
        return Ok(());
    }
    let mut joined = vec![String::new(); texts.len()];
    let mut ends = texts.iter().scan(0, |end, text| {
        *end += text.len();
        Some(*end)
    });
    let (mut place, mut end) = (0, ends.next().unwrap_or(0));
    let mut at = 0;
    while let Some(c) = whole[at..].chars().next() {
        while at >= end {
            (place, end) = (place + 1, ends.next().unwrap_or(whole.len()));
        }
        let length = match &whole[at..] {
            rest if rest.starts_with("{{") => mark_length(rest)
                .ok_or_else(|| problems.of("letter-template-brace", text_from(rest)))?,
            rest if rest.starts_with("}}") => {
                return Err(problems.of("letter-template-brace", before(&whole, at)).into());
            }
            _ => c.len_utf8(),
        };
        joined[place].push_str(&whole[at..at + length]);
        at += length;
    }
    let mut joined = joined.into_iter();
    replace(&mut paragraph.children, &mut joined);
    Ok(())
}

/// The length of the mark at the beginning of a text; `None` if it does not end.
fn mark_length(text: &str) -> Option<usize> {
    let inside = &text[2..];
    let end = inside.find("}}")?;
    (!inside[..end].contains("{{") && !inside[..end].contains(BREAK)).then_some(end + 4)
}

fn text_from(rest: &str) -> &str {
    rest.split(BREAK).next().unwrap_or(rest)
}

fn before(whole: &str, at: usize) -> &str {
    let start = whole[..at].rfind(['{', BREAK, '}']).map_or(0, |found| found + 1);
    whole.get(start..at + 2).unwrap_or("}}")
}

/// How the search for marks treats an element of a paragraph.
enum Way {
    /// Its text is part of the paragraph.
    Text,
    /// Its content is part of the paragraph.
    Into,
    /// It is ignored.
    Past,
    /// No mark may span it.
    Wall,
}

fn way(element: &Element) -> Way {
    match element.name() {
        "w:t" => Way::Text,
        "w:r" | "w:hyperlink" | "w:ins" | "w:moveTo" | "w:smartTag" | "w:sdt" | "w:sdtContent"
        | "w:fldSimple" | "w:customXml" | "w:dir" | "w:bdo" => Way::Into,
        "w:pPr"
        | "w:rPr"
        | "w:sdtPr"
        | "w:sdtEndPr"
        | "w:smartTagPr"
        | "w:customXmlPr"
        | "w:proofErr"
        | "w:del"
        | "w:moveFrom"
        | "w:lastRenderedPageBreak"
        | "w:commentReference"
        | "w:annotationRef" => Way::Past,
        name if name.ends_with("Start") || name.ends_with("End") => Way::Past,
        _ => Way::Wall,
    }
}

/// Whether an element's content is part of its paragraph's line.
pub(super) fn is_inline(element: &Element) -> bool {
    matches!(way(element), Way::Into)
}

fn collect(nodes: &[Node], texts: &mut Vec<String>) {
    for node in nodes {
        let Node::Element(element) = node else { continue };
        match way(element) {
            // Without the attribute Word ignores spaces at the ends.
            Way::Text if element.attribute("xml:space").is_none() => {
                texts.push(element.text().trim().to_owned())
            }
            Way::Text => texts.push(element.text()),
            Way::Into => collect(&element.children, texts),
            Way::Past => {}
            Way::Wall => texts.push(BREAK.to_string()),
        }
    }
}

/// Puts the texts back in the order of collection.
fn replace(nodes: &mut [Node], texts: &mut impl Iterator<Item = String>) {
    for node in nodes {
        let Node::Element(element) = node else { continue };
        match way(element) {
            Way::Text => element.set_text(texts.next().unwrap_or_default()),
            Way::Into => replace(&mut element.children, texts),
            Way::Past => {}
            Way::Wall => _ = texts.next(),
        }
    }
}
