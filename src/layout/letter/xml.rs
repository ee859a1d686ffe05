//! A part of a document as a tree, which is written back as read, except for changes.

use quick_xml::Reader;
use quick_xml::events::Event;
use quick_xml::events::attributes::Attributes;

/// The deepest nesting of a part; Word's own parts nest about thirty deep.
const DEEPEST: usize = 200;

/// A node of the tree.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Node {
    /// An element with its content.
    Element(Element),
    /// Text with its references resolved.
    Text(String),
    /// Verbatim content: the declaration, comments, instructions.
    Raw(String),
}

/// An element.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Element {
    /// The text between the brackets: name and attributes.
    tag: String,
    /// Its content.
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

    /// Its start tag.
    pub(super) fn start(&self) -> String {
        format!("<{}>", self.tag)
    }

    /// Its end tag.
    pub(super) fn end(&self) -> String {
        format!("</{}>", self.name())
    }

    /// Its child elements.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Element> {
        elements(&self.children)
    }

    /// Its child element of a name.
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

    /// Replaces a run's text, and preserves spaces at its ends.
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

/// Text escaped for XML.
pub(super) fn escaped(text: &str) -> String {
    quick_xml::escape::partial_escape(text).into_owned()
}

/// Text escaped for an attribute in quotation marks.
pub(super) fn quoted(text: &str) -> String {
    quick_xml::escape::escape(text).into_owned()
}

/// Parses a part; `None` if it is damaged, nests too deep, or declares entities.
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

/// Appends text to the text before it, so that one text is one node.
fn add_text(siblings: &mut Vec<Node>, text: &str) {
    if let Some(Node::Text(before)) = siblings.last_mut() {
        before.push_str(text);
    } else {
        siblings.push(Node::Text(text.to_owned()));
    }
}

/// The character of a reference; documents have no others than these.
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
