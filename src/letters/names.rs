//! The names that letter templates may use, and the values under them.

use chrono::NaiveDate;

use crate::layout::Sheet;
use crate::layout::letter::{Fill, Known, Names, Record, Table};
use crate::letters::phrases::{day, number};
use crate::words::Lang;

/// A name that a template may use.
#[derive(Clone, Copy, Debug)]
pub enum Name {
    /// A text.
    Text(&'static str),
    /// A condition.
    Flag(&'static str),
    /// Rows, each with its own names.
    Rows(&'static str, &'static [Name]),
}

/// Names in the text of every letter.
pub(super) const EVERY: &[Name] = &[
    Name::Text("office"),
    Name::Text("place_name"),
    Name::Rows("basis", &[Name::Text("n"), Name::Text("source")]),
];

/// Names that the packaged templates use around the text.
pub(super) const SHELL: &[Name] = &[
    Name::Text("superior"),
    Name::Text("issuer"),
    Name::Text("number"),
    Name::Text("symbol"),
    Name::Text("place"),
    Name::Text("day_line"),
    Name::Text("sign_authority"),
    Name::Text("sign_post"),
    Name::Text("signer"),
    Name::Rows("recipients", &[Name::Text("recipient")]),
    Name::Text("archive"),
];

impl Name {
    /// Returns the name itself.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Text(word) | Self::Flag(word) | Self::Rows(word, _) => word,
        }
    }
}

/// Returns the names of several lists.
pub(super) fn known(lists: &[&[Name]]) -> Names {
    let one = |name: &Name| {
        let known = match name {
            Name::Text(_) => Known::Text,
            Name::Flag(_) => Known::Flag,
            Name::Rows(_, inner) => Known::Rows(self::known(&[inner])),
        };
        (name.word().to_owned(), known)
    };
    lists.iter().flat_map(|list| list.iter()).map(one).collect()
}

/// A record being built.
#[derive(Debug, Default)]
pub(super) struct Values(Record);

impl Values {
    /// Makes an empty record.
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds a text.
    #[must_use]
    pub(super) fn text(mut self, name: &str, text: impl Into<String>) -> Self {
        self.0.insert(name.to_owned(), Fill::Text(text.into()));
        self
    }

    /// Adds a text, if there is one.
    #[must_use]
    pub(super) fn some(self, name: &str, text: Option<&str>) -> Self {
        self.text(name, text.unwrap_or_default())
    }

    /// Adds a count.
    #[must_use]
    pub(super) fn count(self, name: &str, count: i64) -> Self {
        self.text(name, number(count))
    }

    /// Adds a count, if there is one.
    #[must_use]
    pub(super) fn some_count(self, name: &str, count: Option<i64>) -> Self {
        self.text(name, count.map_or(String::new(), number))
    }

    /// Adds a day, if there is one.
    #[must_use]
    pub(super) fn day(self, name: &str, on: Option<NaiveDate>) -> Self {
        self.text(name, on.map_or(String::new(), day))
    }

    /// Adds a condition.
    #[must_use]
    pub(super) fn flag(mut self, name: &str, flag: bool) -> Self {
        self.0.insert(name.to_owned(), Fill::Flag(flag));
        self
    }

    /// Adds rows, numbered from 1.
    #[must_use]
    pub(super) fn rows(mut self, name: &str, rows: impl IntoIterator<Item = Values>) -> Self {
        let numbered =
            rows.into_iter().zip(1_i64..).map(|(row, place)| row.count("n", place).done());
        self.0.insert(name.to_owned(), Fill::Rows(numbered.collect()));
        self
    }

    /// Adds the rows of a table of figures.
    #[must_use]
    pub(super) fn table(mut self, name: &str, sheet: Sheet, lang: Lang) -> Self {
        self.0.insert(name.to_owned(), Table { sheet, english: lang == Lang::En }.into());
        self
    }

    /// Adds all values of another.
    #[must_use]
    pub(super) fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// Returns the record.
    pub(super) fn done(self) -> Record {
        self.0
    }
}
