//! Writes the pieces of a template with a record's values, after a check that every name is known.

use std::borrow::Cow;
use std::collections::BTreeSet;

use anyhow::Result;

use crate::layout::letter::items::Piece;
use crate::layout::letter::marks::{Mark, Sign};
use crate::layout::letter::problem::Problems;
use crate::layout::letter::xml::escaped;
use crate::layout::letter::{Fill, Known, Names, Record, Table};
use crate::problem::Problem;
use crate::text::shown;

/// Checks that every name is known.
///
/// # Errors
/// If a name is unknown, or used for another type; the problem names it.
pub(super) fn check<'a>(
    pieces: &'a [Piece],
    scopes: &mut Vec<&'a Names>,
    problems: Problems<'_>,
) -> Result<()> {
    for piece in pieces {
        match piece {
            Piece::Raw(_) => {}
            Piece::Put(name) => match find(name, scopes) {
                Some(Known::Text) => {}
                Some(_) => {
                    return Err(problems
                        .of("letter-template-not-text", &format!("{{{{{name}}}}}"))
                        .with("name", name)
                        .into());
                }
                None => return Err(problems.unknown(name, scopes).into()),
            },
            Piece::Block(mark, inside) => match (find(&mark.name, scopes), mark.sign) {
                (None, _) => return Err(problems.unknown(&mark.name, scopes).into()),
                (Some(Known::Rows(names)), Sign::Rows) => {
                    scopes.push(names);
                    check(inside, scopes, problems)?;
                    scopes.pop();
                }
                (Some(_), Sign::Rows) => {
                    return Err(problems
                        .of("letter-template-not-rows", &mark.shown())
                        .with("name", &mark.name)
                        .into());
                }
                _ => check(inside, scopes, problems)?,
            },
            Piece::Holder(inside, _) | Piece::Table(inside) => check(inside, scopes, problems)?,
        }
    }
    Ok(())
}

/// Finds the type of a name, in the innermost row first.
fn find<'a>(name: &str, scopes: &[&'a Names]) -> Option<&'a Known> {
    scopes.iter().rev().find_map(|names| names.get(name))
}

/// Adds the names that pieces use.
pub(super) fn used(pieces: &[Piece], names: &mut BTreeSet<String>) {
    for piece in pieces {
        match piece {
            Piece::Raw(_) => {}
            Piece::Put(name) => _ = names.insert(name.clone()),
            Piece::Block(Mark { name, .. }, inside) => {
                names.insert(name.clone());
                used(inside, names);
            }
            Piece::Holder(inside, _) | Piece::Table(inside) => used(inside, names),
        }
    }
}

/// A scope in which names are looked up.
#[derive(Clone, Copy, Debug)]
pub(super) enum Scope<'a> {
    /// A record, or a row that is one.
    Record(&'a Record),
    /// A row of a table of figures.
    Row(&'a Table, usize),
}

/// The value of a name.
#[derive(Clone, Debug)]
enum Found<'a> {
    Text(Cow<'a, str>),
    Flag(bool),
    Rows(&'a [Record]),
    Table(&'a Table),
}

impl Found<'_> {
    /// Whether there is a value.
    fn is_there(&self) -> bool {
        match self {
            Self::Text(text) => !text.trim().is_empty(),
            Self::Flag(flag) => *flag,
            Self::Rows(rows) => !rows.is_empty(),
            Self::Table(table) => !table.sheet.rows.is_empty(),
        }
    }
}

impl<'a> Scope<'a> {
    fn find(self, name: &str) -> Option<Found<'a>> {
        let record = match self {
            Self::Record(record) => record,
            Self::Row(table, row) => return table.cell(row, name).map(Found::Text),
        };
        Some(match record.get(name)? {
            Fill::Text(text) => Found::Text(Cow::Borrowed(text)),
            Fill::Flag(flag) => Found::Flag(*flag),
            Fill::Rows(rows) => Found::Rows(rows),
            Fill::Table(table) => Found::Table(table),
        })
    }
}

/// A part being written.
#[derive(Debug)]
pub(super) struct Writer<'a> {
    /// The output so far.
    pub out: String,
    /// The record, then the rows around the writer's position.
    pub scopes: Vec<Scope<'a>>,
    /// The maximum length of the output.
    pub most: usize,
    /// The number of rows that may still be written, empty ones included.
    pub rows: usize,
    /// Makes the problems.
    pub problems: Problems<'a>,
}

impl<'a> Writer<'a> {
    /// Writes pieces.
    ///
    /// # Errors
    /// If the part becomes too long.
    pub(super) fn write(&mut self, pieces: &[Piece]) -> Result<()> {
        for piece in pieces {
            match piece {
                Piece::Raw(raw) => self.out.push_str(raw),
                Piece::Put(name) => {
                    if let Some(Found::Text(text)) = self.find(name) {
                        put(&text, &mut self.out);
                    }
                }
                Piece::Block(mark, inside) => self.block(mark, inside)?,
                Piece::Holder(inside, empty) => {
                    let start = self.out.len();
                    self.write(inside)?;
                    let end = self.out[start..].trim_end();
                    if !end.ends_with("</w:p>") && !end.ends_with("<w:p/>") {
                        self.out.push_str(empty);
                    }
                }
                Piece::Table(inside) => {
                    let start = self.out.len();
                    self.write(inside)?;
                    if !self.out[start..].contains("<w:tr") {
                        self.out.truncate(start);
                    }
                }
            }
            if self.out.len() > self.most {
                return Err(self.overflows().into());
            }
        }
        Ok(())
    }

    fn block(&mut self, mark: &Mark, inside: &[Piece]) -> Result<()> {
        let found = self.find(&mark.name);
        let there = found.as_ref().is_some_and(Found::is_there);
        match (mark.sign, found) {
            (Sign::Rows, Some(Found::Rows(rows))) => {
                rows.iter().try_for_each(|row| self.row(Scope::Record(row), inside))
            }
            (Sign::Rows, Some(Found::Table(table))) => (0..table.sheet.rows.len())
                .try_for_each(|row| self.row(Scope::Row(table, row), inside)),
            (Sign::Where, _) if there => self.write(inside),
            (Sign::Unless, _) if !there => self.write(inside),
            _ => Ok(()),
        }
    }

    fn row(&mut self, row: Scope<'a>, inside: &[Piece]) -> Result<()> {
        self.rows = self.rows.checked_sub(1).ok_or_else(|| self.overflows())?;
        self.scopes.push(row);
        self.write(inside)?;
        self.scopes.pop();
        Ok(())
    }

    fn overflows(&self) -> Problem {
        self.problems.too_long("letter-template-overflows", self.most as u64)
    }

    fn find(&self, name: &str) -> Option<Found<'a>> {
        self.scopes.iter().rev().find_map(|scope| scope.find(name))
    }
}

/// Writes text into a run: escaped, line ends as breaks, control characters shown.
fn put(text: &str, out: &mut String) {
    const BREAK: &str = "</w:t><w:br/><w:t xml:space=\"preserve\">";
    // Long tables have texts without line ends: every byte is compared once.
    if !text.bytes().any(|byte| matches!(byte, b'\n' | b'\r' | 0xe2)) {
        out.push_str(&escaped(&shown(text)));
        return;
    }
    let lines = text
        .split(['\n', '\u{2028}', '\u{2029}'])
        .map(|line| line.strip_suffix('\r').unwrap_or(line));
    for (place, line) in lines.enumerate() {
        if place > 0 {
            out.push_str(BREAK);
        }
        out.push_str(&escaped(&shown(line)));
    }
}
