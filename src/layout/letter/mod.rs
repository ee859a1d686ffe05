//! Letters: a Word document filled with data, and the packaged templates made of a light markup by dated profiles of layout.
//!
//! [`Template`] reads a `.docx`, packaged or an office's own, and fills its `{{placeholders}}`; [`compose`] makes the
//! packaged ones of a [`LetterMarkup`] and a [`Profile`]. What is written between the braces is told in
//! `docs/reference/letter-templates.md`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::layout::{Cell, Sheet};
use crate::text::number;

pub use compose::compose;
pub use markup::LetterMarkup;
pub use profile::{Family, Profile};
pub use template::Template;

mod compile;
mod compose;
mod ink;
mod items;
mod marks;
mod markup;
mod outside;
mod problem;
mod profile;
mod shell;
mod styles;
mod template;
mod write;
mod xml;

/// What stands in a placeholder's stead.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Fill {
    /// A text; its line ends become line breaks.
    Text(String),
    /// Whether a conditional part stays.
    Flag(bool),
    /// The rows of a repeated part.
    Rows(Vec<Record>),
    /// The rows of a table of figures, written cell by cell without being copied before: it may have very many.
    Table(Box<Table>),
}

/// A table of figures: each of its rows has its cells under the codes of their columns, and its number, from 1, under `n`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Table {
    /// The table.
    pub sheet: Sheet,
    /// Whether numbers are written as in English.
    pub english: bool,
}

impl Table {
    /// The text of a cell, where the table has such a column.
    fn cell(&self, row: usize, name: &str) -> Option<Cow<'_, str>> {
        if name == "n" {
            return Some(Cow::Owned(number(i64::try_from(row + 1).ok()?, self.english)));
        }
        let cell = self.sheet.rows.get(row)?.get(self.sheet.place(name)?)?;
        Some(match cell {
            Cell::Text(text) => Cow::Borrowed(text),
            Cell::Term { label, .. } => Cow::Borrowed(label),
            other => Cow::Owned(other.shown(self.english)),
        })
    }
}

/// Values by the names of their placeholders.
pub type Record = BTreeMap<String, Fill>;

/// What a name may be used for in a template.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Known {
    /// `{{name}}`, `{{?name}}` and `{{^name}}`.
    Text,
    /// `{{?name}}` and `{{^name}}`.
    Flag,
    /// `{{#name}}`, `{{?name}}` and `{{^name}}`; the names known inside a row, beside those outside.
    Rows(Names),
}

/// The names that a template may use.
pub type Names = BTreeMap<String, Known>;

impl From<&str> for Fill {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Fill {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Fill {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<Vec<Record>> for Fill {
    fn from(rows: Vec<Record>) -> Self {
        Self::Rows(rows)
    }
}

impl From<Table> for Fill {
    fn from(table: Table) -> Self {
        Self::Table(Box::new(table))
    }
}

/// Returns the names that a record has, those of its rows within; a list without rows knows none.
pub fn names_of(record: &Record) -> Names {
    let mut names = Names::new();
    add_names(&mut names, record);
    names
}

fn add_names(names: &mut Names, record: &Record) {
    for (name, fill) in record {
        match fill {
            Fill::Text(_) => _ = names.insert(name.clone(), Known::Text),
            Fill::Flag(_) => _ = names.insert(name.clone(), Known::Flag),
            Fill::Rows(rows) => {
                let known = names.entry(name.clone()).or_insert_with(|| Known::Rows(Names::new()));
                if let Known::Rows(inner) = known {
                    for row in rows {
                        add_names(inner, row);
                    }
                }
            }
            Fill::Table(table) => {
                let columns = table.sheet.columns.iter().map(|column| column.code.to_owned());
                let inner =
                    columns.chain(["n".to_owned()]).map(|column| (column, Known::Text)).collect();
                names.insert(name.clone(), Known::Rows(inner));
            }
        }
    }
}

#[cfg(test)]
mod tests;
