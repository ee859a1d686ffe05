//! What a template may not bring along: programs, and what is fetched from elsewhere when a letter is opened.
//!
//! A letter goes to other offices. A picture that lies elsewhere, an included file or a field that asks another program would be
//! fetched on their machines, or be missing there, so such a template is refused with what it names. The template that a document
//! was made from (`attachedTemplate`) is let go instead: Word notes it in most documents, nothing in a letter needs it, and its
//! path tells whose machine it was. A link to a page or an address stays: nothing is fetched until somebody follows it.

use anyhow::Result;

use crate::layout::letter::problem::Problems;
use crate::layout::letter::xml::{self, Element, Node, elements};
use crate::layout::package::Part;

/// Refuses programs within a package; what each part is, is told by `kinds`.
///
/// # Errors
/// A problem if there are any.
pub(super) fn check_macros(parts: &[Part], kinds: &str, problems: Problems<'_>) -> Result<()> {
    const KINDS: [&str; 4] = ["macroenabled", "vbaproject", "vbadata", "activex"];
    let kinds = kinds.to_lowercase();
    let runs = |part: &Part| {
        let name = part.name.to_lowercase();
        name.contains("vbaproject") || name.contains("vbadata") || name.contains("/activex/")
    };
    if KINDS.iter().any(|kind| kinds.contains(kind)) || parts.iter().any(runs) {
        return Err(problems.has_macros().into());
    }
    Ok(())
}

/// Looks through what parts refer to, and lets the attached template go.
///
/// # Errors
/// A problem that names what lies outside.
pub(super) fn check_relations(parts: &mut [Part], problems: Problems<'_>) -> Result<()> {
    let mut attached = false;
    for part in parts.iter_mut().filter(|part| part.name.ends_with(".rels")) {
        let mut nodes = xml::parse(&part.content).ok_or_else(|| problems.unreadable())?;
        let mut changed = false;
        for node in &mut nodes {
            let Node::Element(list) = node else { continue };
            for relation in list.elements() {
                check_relation(relation, problems)?;
            }
            let before = list.children.len();
            list.children
                .retain(|node| !matches!(node, Node::Element(relation) if is_attached(relation)));
            changed |= before != list.children.len();
        }
        if changed {
            part.content = written(&nodes);
            attached = true;
        }
    }
    if attached {
        for part in parts.iter_mut().filter(|part| part.name.ends_with("settings.xml")) {
            let mut nodes = xml::parse(&part.content).ok_or_else(|| problems.unreadable())?;
            for node in &mut nodes {
                let Node::Element(settings) = node else { continue };
                let is = |node: &Node| matches!(node, Node::Element(one) if one.name() == "w:attachedTemplate");
                settings.children.retain(|node| !is(node));
            }
            part.content = written(&nodes);
        }
    }
    Ok(())
}

fn written(nodes: &[Node]) -> Vec<u8> {
    let mut out = String::new();
    xml::write(nodes, &mut out);
    out.into_bytes()
}

fn kind(relation: &Element) -> String {
    let kind = relation.attribute("Type").unwrap_or_default();
    kind.rsplit('/').next().unwrap_or_default().to_owned()
}

fn is_attached(relation: &Element) -> bool {
    kind(relation) == "attachedTemplate"
}

fn check_relation(relation: &Element, problems: Problems<'_>) -> Result<()> {
    let target = relation.attribute("Target").unwrap_or_default();
    let outside =
        relation.attribute("TargetMode").is_some_and(|mode| mode.eq_ignore_ascii_case("external"));
    let scheme = target.split_once(':').map_or("", |(scheme, _)| scheme).to_lowercase();
    let harmless = match kind(relation).as_str() {
        "attachedTemplate" => true,
        "hyperlink" => !outside || matches!(scheme.as_str(), "http" | "https" | "mailto"),
        "aFChunk" | "subDocument" => false,
        _ => !outside,
    };
    if harmless { Ok(()) } else { Err(problems.of("letter-template-outside", &target).into()) }
}

/// Refuses fields that fetch something when a letter is opened.
///
/// # Errors
/// A problem that shows the field.
pub(super) fn check_fields(nodes: &[Node], problems: Problems<'_>) -> Result<()> {
    let mut fields = String::new();
    collect(nodes, &mut fields);
    for field in fields.split('\0') {
        const FETCHES: [&str; 7] =
            ["DDE", "DDEAUTO", "INCLUDEPICTURE", "INCLUDETEXT", "IMPORT", "LINK", "DATABASE"];
        let word = field.split_whitespace().next().unwrap_or_default().to_uppercase();
        if FETCHES.contains(&word.as_str()) {
            return Err(problems.of("letter-template-outside", field).into());
        }
    }
    Ok(())
}

/// What fields say, which may be split over runs; each ends at the next sign of a field.
fn collect(nodes: &[Node], fields: &mut String) {
    for element in elements(nodes) {
        match element.name() {
            "w:instrText" => fields.push_str(&element.text()),
            "w:fldChar" => fields.push('\0'),
            "w:fldSimple" => {
                fields.push('\0');
                fields.push_str(&element.attribute("w:instr").unwrap_or_default());
                fields.push('\0');
                collect(&element.children, fields);
            }
            _ => collect(&element.children, fields),
        }
    }
}
