//! The parts of a Word document that belong to its main part: where it stands, its relations, its
//! comments and their type.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use quick_xml::Reader;
use quick_xml::escape::escape;
use quick_xml::events::{BytesStart, Event};

use crate::layout::marked::word::text_part;
use crate::layout::marked::{Marks, Unfit};
use crate::text::shown;

/// The list of the types of parts.
pub(super) const TYPES: &str = "[Content_Types].xml";
const TYPES_SPACE: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONS_SPACE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const COMMENTS_TYPE: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

/// The types of relations, and the end of that of the main part.
const KINDS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN: &str = "/officeDocument";

/// A relation of a part to another.
#[derive(Clone, Debug, Eq, PartialEq)]
struct Relation {
    kind: String,
    target: String,
}

/// The relations of a part.
#[derive(Clone, Debug, Default)]
struct Relations {
    /// The name of the part that lists them.
    name: String,
    /// That part; empty if there is none.
    xml: String,
    all: Vec<Relation>,
}

impl Relations {
    /// Reads the relations of a part; those of the package for an empty name.
    fn of(package: &[u8], part: &str, most: u64) -> Result<Self, Unfit> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let name = format!("{folder}/_rels/{file}.rels").trim_start_matches('/').to_owned();
        let xml = text_part(package, &name, most)?.unwrap_or_default();
        let mut all = Vec::new();
        for tag in tags(&xml)? {
            if tag.local_name().as_ref() == "Relationship" {
                let (kind, target) = (attribute(&tag, "Type"), attribute(&tag, "Target"));
                all.push(Relation {
                    kind: kind.unwrap_or_default(),
                    target: target.unwrap_or_default(),
                });
            }
        }
        Ok(Self { name, xml, all })
    }

    /// Returns the type and the target of the first relation whose type ends so.
    fn find(&self, end: &str) -> Option<(&str, &str)> {
        let found = self.all.iter().find(|one| one.kind.ends_with(end))?;
        Some((&found.kind, &found.target))
    }

    /// Returns the list with one relation more.
    fn with(&self, kind: &str, target: &str) -> Option<String> {
        let empty = format!("<Relationships xmlns=\"{RELATIONS_SPACE}\"></Relationships>");
        let xml = if self.xml.is_empty() { &empty } else { &self.xml };
        let id = (1..).map(|number| format!("rIdComments{number}"));
        let id = id.into_iter().find(|id| !xml.contains(id.as_str()))?;
        let one = format!(
            "<Relationship xmlns=\"{RELATIONS_SPACE}\" Id=\"{id}\" Type=\"{}\" Target=\"{}\"/>",
            escape(kind),
            escape(target)
        );
        appended(xml, &one)
    }
}

/// Returns the start tags of a part.
fn tags(xml: &str) -> Result<Vec<BytesStart<'_>>, Unfit> {
    let mut reader = Reader::from_str(xml);
    let mut found = Vec::new();
    loop {
        match reader.read_event().map_err(|_| Unfit::Unreadable)? {
            Event::Start(tag) | Event::Empty(tag) => found.push(tag),
            Event::Eof => return Ok(found),
            _ => {}
        }
    }
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = tag.attributes();
    let found = attributes.with_checks(false).flatten().find(|one| one.key.as_ref() == name)?;
    Some(found.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok()?.into_owned())
}

/// Returns a part with more content at the end of its root; `None` if it has no root.
fn appended(xml: &str, more: &str) -> Option<String> {
    let mut reader = Reader::from_str(xml);
    let mut depth = 0_usize;
    loop {
        let from = usize::try_from(reader.buffer_position()).ok()?;
        match reader.read_event().ok()? {
            Event::Start(_) => depth += 1,
            Event::End(_) if depth == 1 => {
                return Some(format!("{}{more}{}", &xml[..from], &xml[from..]));
            }
            Event::End(_) => depth -= 1,
            // A root without content.
            Event::Empty(tag) if depth == 0 => {
                let to = usize::try_from(reader.buffer_position()).ok()?;
                let open = xml[from..to].trim_end_matches('>').trim_end_matches('/');
                let name = tag.name().as_ref().to_owned();
                return Some(format!("{}{open}>{more}</{name}>{}", &xml[..from], &xml[to..]));
            }
            Event::Eof => return None,
            _ => {}
        }
    }
}

/// Returns the name of the main part of a package.
pub(super) fn main_part(package: &[u8], most: u64) -> Result<String, Unfit> {
    let relations = Relations::of(package, "", most)?;
    let target = relations.find(MAIN).map_or("word/document.xml", |one| one.1);
    Ok(target.trim_start_matches('/').to_owned())
}

/// The comments of a document, and what else names them.
#[derive(Debug)]
pub(super) struct Comments {
    /// The parts that change or are new.
    pub(super) parts: Vec<(String, String)>,
    /// The numbers of the new comments.
    pub(super) ids: Vec<i32>,
}

impl Comments {
    /// Adds comments to those of a document: each a list of paragraphs.
    ///
    /// `space` is the document's namespace of Word.
    pub(super) fn add(
        package: &[u8],
        main: &str,
        most: u64,
        space: &str,
        marks: &Marks,
        comments: &[&[String]],
    ) -> Result<Option<Self>, Unfit> {
        let relations = Relations::of(package, main, most)?;
        let folder =
            main.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
        let there = relations.find("/comments").map(|(_, target)| match target.strip_prefix('/') {
            Some(absolute) => absolute.to_owned(),
            None => format!("{folder}{target}"),
        });
        let mut parts = Vec::new();
        let (name, xml) = match there {
            Some(name) => {
                let xml = text_part(package, &name, most)?.ok_or(Unfit::Unreadable)?;
                (name, xml)
            }
            None => {
                let file = free_name(package, &folder, most)?;
                let kind = Relations::of(package, "", most)?;
                // A document of the strict form has other names for its relations.
                let kind = kind.find(MAIN).and_then(|(kind, _)| kind.strip_suffix(MAIN));
                let kind = format!("{}/comments", kind.unwrap_or(KINDS));
                let name = format!("{folder}{file}");
                let types = text_part(package, TYPES, most)?.ok_or(Unfit::Unreadable)?;
                let typed = format!(
                    "<Override xmlns=\"{TYPES_SPACE}\" PartName=\"/{name}\" ContentType=\"{COMMENTS_TYPE}\"/>"
                );
                let Some(types) = appended(&types, &typed) else { return Ok(None) };
                let Some(links) = relations.with(&kind, &file) else { return Ok(None) };
                parts.push((TYPES.to_owned(), types));
                parts.push((relations.name.clone(), links));
                let empty = format!(
                    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"{space}\"></w:comments>"
                );
                (name, empty)
            }
        };
        let ids = free_ids(&xml, comments.len())?;
        let mut more = String::new();
        for (id, lines) in ids.iter().zip(comments) {
            comment(*id, lines, space, marks, &mut more);
        }
        let Some(xml) = appended(&xml, &more) else { return Ok(None) };
        parts.push((name, xml));
        Ok(Some(Self { parts, ids }))
    }
}

/// The first name of a part for comments that is not taken.
fn free_name(package: &[u8], folder: &str, most: u64) -> Result<String, Unfit> {
    let mut number = 1;
    loop {
        let file =
            if number == 1 { "comments.xml".to_owned() } else { format!("comments{number}.xml") };
        if text_part(package, &format!("{folder}{file}"), most)?.is_none() {
            return Ok(file);
        }
        number += 1;
    }
}

/// The numbers after those of a document's comments.
fn free_ids(xml: &str, count: usize) -> Result<Vec<i32>, Unfit> {
    let taken: BTreeSet<i32> = tags(xml)?
        .iter()
        .filter(|tag| tag.name().as_ref() == "w:comment")
        .filter_map(|tag| attribute(tag, "w:id")?.parse().ok())
        .collect();
    let next = taken.last().map_or(0, |last| last.saturating_add(1).max(0));
    let after = (next..=i32::MAX).chain(0..next);
    Ok(after.filter(|id| !taken.contains(id)).take(count).collect())
}

/// Writes a comment, in small letters whatever the document's own are.
fn comment(id: i32, lines: &[String], space: &str, marks: &Marks, out: &mut String) {
    let author = escape(shown(&marks.author).as_str()).into_owned();
    let on = marks.on.map(|on| format!(" w:date=\"{on}T00:00:00Z\"")).unwrap_or_default();
    let _ = write!(
        out,
        "<w:comment xmlns:w=\"{space}\" w:id=\"{id}\" w:author=\"{author}\"{on} w:initials=\"{author}\">"
    );
    for (place, line) in lines.iter().enumerate() {
        out.push_str(
            "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>\
             <w:ind w:left=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"left\"/></w:pPr>",
        );
        if place == 0 {
            out.push_str("<w:r><w:annotationRef/></w:r>");
        }
        let _ = write!(
            out,
            "<w:r><w:rPr><w:sz w:val=\"20\"/></w:rPr><w:t xml:space=\"preserve\">{}</w:t></w:r></w:p>",
            escape(shown(line).as_str())
        );
    }
    out.push_str("</w:comment>");
}
