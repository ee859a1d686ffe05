//! Letters: Word documents filled with data, and packaged templates composed from a light markup
//! and dated layout profiles.
//!
//! [`Template`] reads a `.docx`, packaged or an office's own, and fills its `{{placeholders}}`;
//! [`compose`] makes the packaged ones from a [`LetterMarkup`] and a [`Profile`]. The placeholders
//! are described in `docs/reference/letter-templates.md`.

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

/// The value of a placeholder.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Fill {
    /// A text; its line ends become line breaks.
    Text(String),
    /// Whether a conditional part is kept.
    Flag(bool),
    /// The rows of a repeated part.
    Rows(Vec<Record>),
    /// The rows of a table of figures. There may be very many, so they are written cell by cell,
    /// without a copy.
    Table(Box<Table>),
}

/// A table of figures: each row has its cells under the codes of their columns, and its number,
/// from 1, under `n`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Table {
    /// The table.
    pub sheet: Sheet,
    /// Whether numbers are formatted for English.
    pub english: bool,
}

impl Table {
    /// The text of a cell; `None` if the table has no such column.
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

/// Values by placeholder name.
pub type Record = BTreeMap<String, Fill>;

/// The uses of a name in a template.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Known {
    /// `{{name}}`, `{{?name}}` and `{{^name}}`.
    Text,
    /// `{{?name}}` and `{{^name}}`.
    Flag,
    /// `{{#name}}`, `{{?name}}` and `{{^name}}`; with the names inside a row, in addition to those
    /// outside.
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

/// Returns the names of a record and of its rows; a list without rows has none.
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
