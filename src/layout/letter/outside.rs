//! What a template must not contain: programs, and content that is fetched from elsewhere when a
//! letter is opened.
//!
//! A letter goes to other offices. A linked picture, an included file or a field that calls another
//! program would be fetched on their machines, or be missing there, so such a template is refused;
//! the problem names the target. The template that a document was made from (`attachedTemplate`) is
//! removed instead: Word notes it in most documents, no letter needs it, and its path reveals whose
//! machine it was. Links to pages and addresses stay: nothing is fetched until somebody follows
//! them.

use anyhow::Result;

use crate::layout::letter::problem::Problems;
use crate::layout::letter::xml::{self, Element, Node, elements};
use crate::layout::package::Part;

/// Refuses programs in a package; `kinds` gives the type of each part.
///
/// # Errors
/// If there are any.
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

/// Checks the targets of the parts' relations, and removes the attached template.
///
/// # Errors
/// If a target is outside the package; the problem names it.
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

/// Refuses fields that fetch content when a letter is opened.
///
/// # Errors
/// If there is one; the problem shows it.
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

/// Collects the code of fields, which may be split over runs; each ends at the next field
/// character.
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
