//! The first page of a report: who has not reported, its key figures, and what needs attention.

use crate::layout::{Cell, Paths, Sheet};

/// What a report says before its tables.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct FirstPage {
    /// The title above the key figures.
    pub title: String,
    /// Who has reported and who has not, said before all else.
    pub reporting: Option<Remark>,
    /// The key figures.
    pub cards: Vec<Card>,
    /// The title above what needs attention.
    pub attention_title: String,
    /// What needs attention, the gravest first.
    pub attention: Vec<Remark>,
}

/// A key figure.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Card {
    /// Its label.
    pub label: String,
    /// The name of its figure.
    pub figure: &'static str,
    /// Its value.
    pub value: Cell,
    /// What it is made of; empty if there is nothing to add.
    pub note: String,
    /// Its bar.
    pub bar: Option<Bar>,
}

/// A part of a whole: what is certain, and how much more is possible.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Bar {
    /// The certain part.
    pub certain: i64,
    /// The most that is possible; the certain part if nothing is unknown.
    pub possible: i64,
    /// The whole, more than 0.
    pub whole: i64,
    /// The percentage that the part is compared with.
    pub mark: Option<i64>,
}

/// A sentence with the figure that it tells.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Remark {
    /// The name of the figure.
    pub figure: &'static str,
    /// The figure.
    pub count: i64,
    /// The sentence.
    pub text: String,
}

impl FirstPage {
    /// Returns the key figures as a table: label, value, what it is made of.
    pub fn sheet(&self) -> Sheet {
        let mut sheet = Sheet::new("key-figures", self.title.as_str());
        sheet.column("figure", "");
        sheet.figures("value", "");
        sheet.column("note", "");
        sheet.paths = Paths::Rows;
        let row = |card: &Card| {
            let note = Cell::Text(card.note.clone());
            vec![Cell::term(card.figure, card.label.as_str()), card.value.clone(), note]
        };
        sheet.rows = self.cards.iter().map(row).collect();
        sheet
    }
}
