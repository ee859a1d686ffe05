//! A part of a document as a tree that is written back as it was read, but for what was changed in it.

use quick_xml::Reader;
use quick_xml::events::Event;
use quick_xml::events::attributes::Attributes;

/// No part goes deeper; Word's own go some thirty deep.
const DEEPEST: usize = 200;

/// A node of the tree.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Node {
    /// An element with what it holds.
    Element(Element),
    /// Text, its references resolved.
    Text(String),
    /// What is kept as it stands: the declaration, comments, instructions.
    Raw(String),
}

/// An element.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Element {
    /// What stands between the brackets, name and attributes.
    tag: String,
    /// What it holds.
    pub children: Vec<Node>,
}

impl Element {
    /// Its name with its prefix, such as `w:p`.
    pub(super) fn name(&self) -> &str {
        let end = self.tag.find(|c: char| c.is_ascii_whitespace()).unwrap_or(self.tag.len());
        &self.tag[..end]
    }

    /// The value of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let mut attributes = Attributes::new(&self.tag, self.name().len());
        let found =
            attributes.with_checks(false).flatten().find(|found| found.key.as_ref() == name)?;
        Some(found.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok()?.into_owned())
    }

    /// Its start, as it is written where it holds something.
    pub(super) fn start(&self) -> String {
        format!("<{}>", self.tag)
    }

    /// Its end.
    pub(super) fn end(&self) -> String {
        format!("</{}>", self.name())
    }

    /// The elements within it, and not those within these.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Element> {
        elements(&self.children)
    }

    /// The element of a name within it.
    pub(super) fn child(&self, name: &str) -> Option<&Element> {
        self.elements().find(|element| element.name() == name)
    }

    /// Its own text.
    pub(super) fn text(&self) -> String {
        let texts = self
            .children
            .iter()
            .filter_map(|node| if let Node::Text(text) = node { Some(text) } else { None });
        texts.map(String::as_str).collect()
    }

    /// Gives a run's text another, whose spaces at the ends are the text's own.
    pub(super) fn set_text(&mut self, text: String) {
        self.tag = "w:t xml:space=\"preserve\"".to_owned();
        self.children = vec![Node::Text(text)];
    }

    /// Writes it.
    pub(super) fn write(&self, out: &mut String) {
        out.push('<');
        out.push_str(&self.tag);
        if self.children.is_empty() {
            out.push_str("/>");
            return;
        }
        out.push('>');
        write(&self.children, out);
        out.push_str(&self.end());
    }
}

/// The elements among nodes.
pub(super) fn elements(nodes: &[Node]) -> impl Iterator<Item = &Element> {
    nodes
        .iter()
        .filter_map(|node| if let Node::Element(element) = node { Some(element) } else { None })
}

/// Writes nodes.
pub(super) fn write(nodes: &[Node], out: &mut String) {
    for node in nodes {
        match node {
            Node::Element(element) => element.write(out),
            Node::Text(text) => out.push_str(&escaped(text)),
            Node::Raw(raw) => out.push_str(raw),
        }
    }
}

/// Text as XML takes it.
pub(super) fn escaped(text: &str) -> String {
    quick_xml::escape::partial_escape(text).into_owned()
}

/// A text as an attribute takes it, between quotation marks.
pub(super) fn quoted(text: &str) -> String {
    quick_xml::escape::escape(text).into_owned()
}

/// Reads a part; `None` if it is damaged, goes too deep, or declares entities of its own.
pub(super) fn parse(bytes: &[u8]) -> Option<Vec<Node>> {
    let text = std::str::from_utf8(bytes).ok()?;
    let text = text.trim_start_matches('\u{feff}');
    if text.contains('\0') {
        return None;
    }
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Element> = Vec::new();
    let mut nodes: Vec<Node> = Vec::new();
    loop {
        let depth = open.len();
        let siblings = open.last_mut().map_or(&mut nodes, |element| &mut element.children);
        match reader.read_event().ok()? {
            Event::Start(tag) if depth < DEEPEST => open.push(element(&tag)),
            Event::Start(_) | Event::DocType(_) => return None,
            Event::Empty(tag) => siblings.push(Node::Element(element(&tag))),
            Event::End(_) => {
                let done = open.pop()?;
                open.last_mut()
                    .map_or(&mut nodes, |element| &mut element.children)
                    .push(Node::Element(done));
            }
            Event::Text(text) => add_text(siblings, &text),
            Event::GeneralRef(name) => add_text(siblings, &reference(&name)?.to_string()),
            Event::CData(text) => add_text(siblings, &text),
            Event::Comment(text) => siblings.push(Node::Raw(format!("<!--{}-->", &*text))),
            Event::Decl(text) => siblings.push(Node::Raw(format!("<?{}?>", &*text))),
            Event::PI(text) => siblings.push(Node::Raw(format!("<?{}?>", &*text))),
            Event::Eof => return open.is_empty().then_some(nodes),
        }
    }
}

fn element(tag: &str) -> Element {
    Element { tag: tag.trim_end().to_owned(), children: Vec::new() }
}

/// Adds text to what stands before it, so that one text is one node.
fn add_text(siblings: &mut Vec<Node>, text: &str) {
    if let Some(Node::Text(before)) = siblings.last_mut() {
        before.push_str(text);
    } else {
        siblings.push(Node::Text(text.to_owned()));
    }
}

/// What a reference stands for; documents have no others than these.
fn reference(name: &str) -> Option<char> {
    let found = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        code => {
            let code = code.strip_prefix('#')?;
            let number = match code.strip_prefix('x') {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => code.parse(),
            };
            char::from_u32(number.ok()?)?
        }
    };
    (found >= ' ' || matches!(found, '\t' | '\n' | '\r')).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn back(xml: &str) -> Option<String> {
        let mut out = String::new();
        write(&parse(xml.as_bytes())?, &mut out);
        Some(out)
    }

    #[test]
    fn a_part_is_written_back_as_it_was_read() {
        let part = "<?xml version=\"1.0\"?>\n<w:p  w:a='1' w:b=\"&lt;\"><!-- c --><w:r/><w:t xml:space=\"preserve\"> a &amp; b </w:t></w:p>";
        assert_eq!(back(part).as_deref(), Some(part));
    }

    #[test]
    fn what_could_grow_or_is_cut_off_is_not_read() {
        for part in [
            "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
            "<a>&b;</a>",
            "<a>&#0;</a>",
            "<a><b></a></b>",
            "<a><b>",
            "</a>",
        ] {
            assert_eq!(back(part), None, "{part}");
        }
        let deep = |times: usize| "<a>".repeat(times) + &"</a>".repeat(times);
        assert!(back(&deep(DEEPEST)).is_some() && back(&deep(DEEPEST + 1)).is_none());
    }
}
