//! Compiles a part of a template into what is written: fixed pieces, placeholders, and repeated or
//! conditional blocks.
//!
//! Marks are found in runs and rise from there: a pair around a whole paragraph belongs to the
//! paragraph, a pair across cells to the row, and marks alone in their paragraphs enclose
//! everything between these.

use anyhow::Result;

use crate::layout::letter::items::{Item, Lifted, Piece, lift, pair, partners, settle};
use crate::layout::letter::marks::{Mark, Sign, Span, is_inline, spans};
use crate::layout::letter::problem::Problems;
use crate::layout::letter::xml::{self, Element, Node, escaped};

/// Compiles the pieces of a part.
///
/// # Errors
/// If a mark has no partner; the problem names it.
pub(super) fn compile(nodes: &[Node], problems: Problems<'_>) -> Result<Vec<Piece>> {
    let compiler = Compiler { problems };
    settle(compiler.blocks(nodes, false)?, problems)
}

#[derive(Clone, Copy, Debug)]
struct Compiler<'a> {
    problems: Problems<'a>,
}

impl Compiler<'_> {
    /// Compiles paragraphs, tables, and other elements among them. In a cell (`free`) a mark may be
    /// anywhere, since it belongs to the row.
    fn blocks(self, nodes: &[Node], free: bool) -> Result<Vec<Item>> {
        let mut items = Vec::new();
        for node in nodes {
            match node {
                Node::Element(element) if element.name() == "w:p" => {
                    items.extend(self.paragraph(element, free)?)
                }
                Node::Element(element) => items.push(Item::content(self.element(element)?)),
                node => items.push(Item::blank(raw(node))),
            }
        }
        Ok(items)
    }

    /// Compiles an element other than a paragraph; its marks must be paired within it.
    fn element(self, element: &Element) -> Result<Vec<Piece>> {
        let inside = match element.name() {
            "w:tbl" => return Ok(vec![Piece::Table(self.table(element)?)]),
            "w:tr" => return settle(self.row(element)?, self.problems),
            _ if element.children.is_empty() => {
                let mut out = String::new();
                element.write(&mut out);
                return Ok(vec![Piece::Raw(out)]);
            }
            _ => settle(self.blocks(&element.children, false)?, self.problems)?,
        };
        let inside = match element.name() {
            "w:hdr" | "w:ftr" | "w:txbxContent" | "w:footnote" | "w:endnote" => {
                vec![Piece::Holder(inside, empty_paragraph(element))]
            }
            _ => inside,
        };
        Ok(around(element, inside))
    }

    fn table(self, table: &Element) -> Result<Vec<Piece>> {
        let mut items = Vec::new();
        for node in &table.children {
            match node {
                Node::Element(element) if element.name() == "w:tr" => {
                    items.extend(self.row(element)?)
                }
                Node::Element(element) => items.push(Item::content(self.element(element)?)),
                node => items.push(Item::blank(raw(node))),
            }
        }
        Ok(around(table, settle(items, self.problems)?))
    }

    /// Compiles a row: a pair that opens in one cell and closes in another encloses the whole row;
    /// an unpaired mark encloses several rows, and a row with nothing else is dropped.
    fn row(self, row: &Element) -> Result<Vec<Item>> {
        let (mut marks, mut content) = (Vec::new(), false);
        let inside = self.cells(&row.children, &mut marks, &mut content)?;
        let balanced = partners(marks.iter().map(Some), self.problems)?.iter().all(Option::is_some);
        if !balanced && !content {
            return Ok(marks.into_iter().map(Item::Mark).collect());
        }
        let (ends, opens): (Vec<Mark>, Vec<Mark>) =
            marks.into_iter().partition(|mark| mark.sign == Sign::End);
        let mut items: Vec<Item> = opens.into_iter().map(Item::Mark).collect();
        items.push(Item::content(around(row, inside)));
        items.extend(ends.into_iter().map(Item::Mark));
        Ok(items)
    }

    /// Compiles the cells of a row; marks that reach beyond their cell are added to `marks`.
    fn cells(
        self,
        nodes: &[Node],
        marks: &mut Vec<Mark>,
        content: &mut bool,
    ) -> Result<Vec<Piece>> {
        let mut pieces = Vec::new();
        for node in nodes {
            match node {
                Node::Element(cell) if cell.name() == "w:tc" => {
                    let mut inside = Vec::new();
                    for item in pair(self.blocks(&cell.children, true)?, self.problems)? {
                        match item {
                            Item::Mark(mark) => marks.push(mark),
                            Item::Pieces { pieces, .. } => inside.extend(pieces),
                        }
                    }
                    *content |= has_content(&cell.children);
                    pieces.extend(around(cell, vec![Piece::Holder(inside, empty_paragraph(cell))]));
                }
                Node::Element(other)
                    if matches!(other.name(), "w:sdt" | "w:sdtContent" | "w:customXml") =>
                {
                    let inside = self.cells(&other.children, marks, content)?;
                    pieces.extend(around(other, inside));
                }
                Node::Element(other) => pieces.extend(self.element(other)?),
                node => pieces.push(raw(node)),
            }
        }
        Ok(pieces)
    }

    /// Compiles a paragraph, with the marks that enclose more than a part of it around it; a
    /// paragraph of marks alone is dropped.
    fn paragraph(self, paragraph: &Element, free: bool) -> Result<Vec<Item>> {
        let mut line = Vec::new();
        self.inline(&paragraph.children, &mut line)?;
        let lifted = lift(line, free, self.problems)?;
        // A paragraph that ends a section is kept.
        let section = paragraph
            .child("w:pPr")
            .is_some_and(|properties| properties.child("w:sectPr").is_some());
        let stays = !lifted.only_marks || section;
        Ok(between_its_marks(lifted, |inside| stays.then(|| around(paragraph, inside))))
    }

    /// Compiles the content of a line: runs, and elements that contain runs.
    fn inline(self, nodes: &[Node], items: &mut Vec<Item>) -> Result<()> {
        for node in nodes {
            match node {
                Node::Element(run) if run.name() == "w:r" => self.run(run, items)?,
                Node::Element(holder) if is_inline(holder) => {
                    let mut line = Vec::new();
                    self.inline(&holder.children, &mut line)?;
                    let lifted = lift(line, false, self.problems)?;
                    items.extend(between_its_marks(lifted, |inside| Some(around(holder, inside))));
                }
                node => items.push(Item::blank(raw(node))),
            }
        }
        Ok(())
    }

    /// Compiles a run, split at marks of blocks.
    fn run(self, run: &Element, items: &mut Vec<Item>) -> Result<()> {
        let mut start = run.start();
        if let Some(properties) = run.child("w:rPr") {
            properties.write(&mut start);
        }
        let mut open = OpenRun { start, ..OpenRun::default() };
        for node in &run.children {
            match node {
                Node::Element(element) if element.name() == "w:rPr" => {}
                Node::Element(element) if element.name() == "w:t" => {
                    for span in spans(&element.text()) {
                        match span {
                            Span::Text(text) => {
                                let shown =
                                    format!("<w:t xml:space=\"preserve\">{}</w:t>", escaped(text));
                                open.add([Piece::Raw(shown)], !text.trim().is_empty());
                            }
                            Span::Mark(mark) if mark.sign == Sign::Put => open.add(put(mark), true),
                            Span::Mark(mark) => {
                                items.extend(open.take());
                                items.push(Item::Mark(mark));
                            }
                        }
                    }
                }
                Node::Element(element) => open.add(self.element(element)?, is_seen(element)),
                node => open.add([raw(node)], false),
            }
        }
        items.extend(open.take());
        Ok(())
    }
}

/// A run being compiled.
#[derive(Debug, Default)]
struct OpenRun {
    start: String,
    pieces: Vec<Piece>,
    content: bool,
}

impl OpenRun {
    fn add(&mut self, pieces: impl IntoIterator<Item = Piece>, content: bool) {
        self.pieces.extend(pieces);
        self.content |= content;
    }

    /// Closes the run if it has content; the next content reopens it.
    fn take(&mut self) -> Option<Item> {
        let inside = std::mem::take(&mut self.pieces);
        if inside.is_empty() {
            return None;
        }
        let mut pieces = vec![Piece::Raw(self.start.clone())];
        pieces.extend(inside);
        pieces.push(Piece::Raw("</w:r>".to_owned()));
        Some(Item::Pieces { pieces, content: std::mem::take(&mut self.content) })
    }
}

/// Puts a line between the marks lifted out of it; `line` wraps the rest, if the line is kept.
fn between_its_marks(
    lifted: Lifted,
    line: impl FnOnce(Vec<Piece>) -> Option<Vec<Piece>>,
) -> Vec<Item> {
    let mut items: Vec<Item> = lifted.before.into_iter().map(Item::Mark).collect();
    items
        .extend(line(lifted.inside).map(|pieces| Item::Pieces { pieces, content: lifted.content }));
    items.extend(lifted.after.into_iter().map(Item::Mark));
    items
}

fn put(mark: Mark) -> [Piece; 3] {
    let (start, end) = ("<w:t xml:space=\"preserve\">", "</w:t>");
    [Piece::Raw(start.to_owned()), Piece::Put(mark.name), Piece::Raw(end.to_owned())]
}

fn raw(node: &Node) -> Piece {
    let mut out = String::new();
    xml::write(std::slice::from_ref(node), &mut out);
    Piece::Raw(out)
}

fn around(element: &Element, inside: Vec<Piece>) -> Vec<Piece> {
    let mut pieces = vec![Piece::Raw(element.start())];
    pieces.extend(inside);
    pieces.push(Piece::Raw(element.end()));
    pieces
}

/// Whether an element of a run is visible on paper.
fn is_seen(element: &Element) -> bool {
    match element.name() {
        "w:br" => element.attribute("w:type").is_some(),
        "w:tab" | "w:cr" | "w:lastRenderedPageBreak" | "w:softHyphen" | "w:t" => false,
        _ => true,
    }
}

/// Whether a cell has content besides marks of blocks.
fn has_content(nodes: &[Node]) -> bool {
    nodes.iter().any(|node| match node {
        Node::Element(element) if element.name() == "w:t" => {
            spans(&element.text()).iter().any(|span| match span {
                Span::Text(text) => !text.trim().is_empty(),
                Span::Mark(mark) => mark.sign == Sign::Put,
            })
        }
        Node::Element(element) if matches!(element.name(), "w:pPr" | "w:rPr" | "w:tcPr") => false,
        Node::Element(element) if element.name() == "w:r" => {
            element.elements().any(|inside| inside.name() != "w:rPr" && is_seen(inside))
                || has_content(&element.children)
        }
        Node::Element(element) => has_content(&element.children),
        _ => false,
    })
}

/// An empty paragraph, with the properties of the first paragraph within an element.
fn empty_paragraph(element: &Element) -> String {
    let mut shown = "<w:p>".to_owned();
    if let Some(properties) = element.child("w:p").and_then(|paragraph| paragraph.child("w:pPr")) {
        properties.write(&mut shown);
    }
    shown + "</w:p>"
}
