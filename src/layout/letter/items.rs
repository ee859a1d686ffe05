//! Pieces and marks in order, and the pairing of marks.

use anyhow::Result;

use crate::layout::letter::marks::{Mark, Sign};
use crate::layout::letter::problem::Problems;

/// The deepest nesting of blocks.
const DEEPEST: usize = 30;

/// A piece of compiled output.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Piece {
    /// Fixed markup.
    Raw(String),
    /// The text of a name.
    Put(String),
    /// A repeated or conditional block.
    Block(Mark, Vec<Piece>),
    /// Pieces that must end with a paragraph, and the paragraph to use if all others are dropped.
    Holder(Vec<Piece>, String),
    /// A table, which is dropped if it has no rows.
    Table(Vec<Piece>),
}

/// Pieces, or a mark that is not paired yet.
#[derive(Clone, Debug)]
pub(super) enum Item {
    /// Pieces, and whether any of them is visible on paper.
    Pieces {
        /// The pieces.
        pieces: Vec<Piece>,
        /// Whether any is visible.
        content: bool,
    },
    /// The beginning or end of a block.
    Mark(Mark),
}

impl Item {
    /// Makes a visible item.
    pub(super) fn content(pieces: Vec<Piece>) -> Self {
        Self::Pieces { pieces, content: true }
    }

    /// Makes an invisible item.
    pub(super) fn blank(piece: Piece) -> Self {
        Self::Pieces { pieces: vec![piece], content: false }
    }

    fn mark(&self) -> Option<&Mark> {
        if let Self::Mark(mark) = self { Some(mark) } else { None }
    }

    fn is_content(&self) -> bool {
        matches!(self, Self::Pieces { content: true, .. })
    }
}

/// Finds the index of each mark's partner, if it is among the items.
///
/// # Errors
/// If two pairs cross, or too many are nested.
pub(super) fn partners<'a>(
    marks: impl Iterator<Item = Option<&'a Mark>>,
    problems: Problems<'_>,
) -> Result<Vec<Option<usize>>> {
    let (mut found, mut open): (Vec<Option<usize>>, Vec<(usize, &Mark)>) = (Vec::new(), Vec::new());
    for (place, mark) in marks.enumerate() {
        found.push(None);
        match (mark, open.last()) {
            (Some(mark), _) if mark.sign != Sign::End && open.len() == DEEPEST => {
                return Err(problems.of("letter-template-too-deep", &mark.shown()).into());
            }
            (Some(mark), _) if mark.sign != Sign::End => open.push((place, mark)),
            (Some(mark), Some((begin, opened))) if opened.name == mark.name => {
                found[*begin] = Some(place);
                found[place] = Some(*begin);
                open.pop();
            }
            (Some(_), Some((_, opened))) => return Err(unclosed(opened, problems)),
            _ => {}
        }
    }
    Ok(found)
}

fn unclosed(mark: &Mark, problems: Problems<'_>) -> anyhow::Error {
    problems
        .of("letter-template-unclosed", &mark.shown())
        .with("end", format!("{{{{/{}}}}}", mark.name))
        .into()
}

fn lonely(mark: &Mark, problems: Problems<'_>) -> anyhow::Error {
    match mark.sign {
        Sign::End => problems
            .of("letter-template-unopened", &mark.shown())
            .with("begin", format!("{{{{#{}}}}}", mark.name))
            .into(),
        _ => unclosed(mark, problems),
    }
}

/// Makes blocks of paired marks; the others stay.
///
/// # Errors
/// If two pairs cross.
pub(super) fn pair(items: Vec<Item>, problems: Problems<'_>) -> Result<Vec<Item>> {
    let partners = partners(items.iter().map(Item::mark), problems)?;
    let mut levels: Vec<(Option<Mark>, Vec<Item>)> = vec![(None, Vec::new())];
    for (item, partner) in items.into_iter().zip(partners) {
        match item {
            Item::Mark(mark) if partner.is_some() && mark.sign != Sign::End => {
                levels.push((Some(mark), Vec::new()))
            }
            Item::Mark(_) if partner.is_some() => {
                let Some((Some(mark), inside)) = levels.pop() else { continue };
                let content = inside.iter().any(Item::is_content);
                let pieces = vec![Piece::Block(mark, pieces_of(inside))];
                add(&mut levels, Item::Pieces { pieces, content });
            }
            item => add(&mut levels, item),
        }
    }
    Ok(levels.into_iter().flat_map(|(_, items)| items).collect())
}

fn add(levels: &mut [(Option<Mark>, Vec<Item>)], item: Item) {
    if let Some((_, items)) = levels.last_mut() {
        items.push(item);
    }
}

fn pieces_of(items: Vec<Item>) -> Vec<Piece> {
    let pieces = items
        .into_iter()
        .map(|item| if let Item::Pieces { pieces, .. } = item { pieces } else { Vec::new() });
    pieces.flatten().collect()
}

/// Makes blocks of all marks.
///
/// # Errors
/// If a mark has no partner; the problem names it.
pub(super) fn settle(items: Vec<Item>, problems: Problems<'_>) -> Result<Vec<Piece>> {
    let items = pair(items, problems)?;
    match items.iter().find_map(Item::mark) {
        Some(mark) => Err(lonely(mark, problems)),
        None => Ok(pieces_of(items)),
    }
}

/// A line without the marks that enclose more than a part of it.
#[derive(Debug)]
pub(super) struct Lifted {
    /// The marks before it.
    pub before: Vec<Mark>,
    /// The rest of the line.
    pub inside: Vec<Piece>,
    /// The marks after it.
    pub after: Vec<Mark>,
    /// Whether any of it is visible.
    pub content: bool,
    /// Whether it contained only marks that enclose other lines.
    pub only_marks: bool,
}

/// Lifts out of a line the marks that enclose all of it or reach beyond it. Such a mark is at the
/// line's beginning or end, or, if the line is a cell's (`free`), anywhere.
///
/// `{{#rows}}{{name}}{{/rows}}` repeats its whole line, so both marks are lifted. In
/// `from {{from}}{{?until}} to {{until}}{{/until}}` the marks enclose a part, and stay inside.
///
/// # Errors
/// If a mark reaches beyond its line from the middle of it, or two pairs cross.
pub(super) fn lift(items: Vec<Item>, free: bool, problems: Problems<'_>) -> Result<Lifted> {
    let partners = partners(items.iter().map(Item::mark), problems)?;
    let first = items.iter().position(Item::is_content).unwrap_or(items.len());
    let last = items.iter().rposition(Item::is_content).unwrap_or(0);
    let mut lifted = Lifted {
        before: Vec::new(),
        inside: Vec::new(),
        after: Vec::new(),
        content: first < items.len(),
        only_marks: false,
    };
    if !lifted.content {
        let balanced = items
            .iter()
            .zip(&partners)
            .all(|(item, partner)| item.mark().is_none() || partner.is_some());
        lifted.only_marks = !balanced;
        for item in items {
            match item {
                Item::Mark(mark) if balanced && mark.sign == Sign::End => lifted.after.push(mark),
                Item::Mark(mark) => lifted.before.push(mark),
                Item::Pieces { pieces, .. } => lifted.inside.extend(pieces),
            }
        }
        return Ok(lifted);
    }
    let mut inside = Vec::new();
    for ((place, item), partner) in items.into_iter().enumerate().zip(partners) {
        let whole =
            partner.is_some_and(|other| place.min(other) < first && place.max(other) > last);
        match item {
            Item::Mark(mark) if whole || partner.is_none() => {
                let ends = mark.sign == Sign::End;
                match (place < first, place > last) {
                    (true, _) => lifted.before.push(mark),
                    (_, true) => lifted.after.push(mark),
                    _ if free && ends => lifted.after.push(mark),
                    _ if free => lifted.before.push(mark),
                    _ => return Err(lonely(&mark, problems)),
                }
            }
            item => inside.push(item),
        }
    }
    lifted.inside = settle(inside, problems)?;
    Ok(lifted)
}
