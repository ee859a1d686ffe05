//! Sheets of typed cells, and the document that they form.

use std::borrow::Cow;

use crate::layout::{Cell, Chart, FirstPage};

/// How figures of a sheet are named, so that one can be asked for.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Paths {
    /// Figures without names.
    #[default]
    None,
    /// Each row is one figure, named by its first cell's code.
    Rows,
    /// A name is this prefix, the codes of the row's first cells (so many), and the column's code.
    Under(&'static str, usize),
}

/// A column of a sheet.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Column {
    /// Its name in files; empty if it is the label.
    pub code: &'static str,
    /// Its label for people.
    pub label: String,
    /// Whether it holds figures.
    pub figures: bool,
    /// Whether its figures have names, so that one can be asked for.
    pub named: bool,
    /// Whether it is for machines only; people see the column beside it.
    pub machine: bool,
    /// Whether it has the year to date of the column before it.
    pub cumulative: bool,
    /// In which tables of a list it is shown.
    pub rank: Rank,
}

impl Column {
    /// Returns its name in files.
    pub fn name_in_files(&self) -> Cow<'_, str> {
        match self.cumulative {
            true => Cow::Owned(format!("{}_cumulative", self.code)),
            false if self.code.is_empty() => Cow::Borrowed(&self.label),
            false => Cow::Borrowed(self.code),
        }
    }
}

/// The tables of a list in which a column is shown.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Rank {
    /// All.
    #[default]
    Always,
    /// Those in which a row has a value.
    Filled,
    /// Wide ones in which a row has a value.
    Wide,
}

/// A table with its title and the sentences above and below it.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Sheet {
    /// Its name in files.
    pub code: &'static str,
    /// Its title for people.
    pub title: String,
    /// Sentences above the table.
    pub intro: Vec<String>,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
    /// The last row, with the sums of the others.
    pub total: Option<Vec<Cell>>,
    /// Sentences below the table.
    pub notes: Vec<String>,
    /// How its figures are named.
    pub paths: Paths,
    /// The prefix of the total row's figures, before the column's code.
    pub total_under: Option<&'static str>,
    /// Its chart.
    pub chart: Option<Chart>,
}

impl Sheet {
    /// Makes an empty sheet.
    pub fn new(code: &'static str, title: impl Into<String>) -> Self {
        Self { code, title: title.into(), ..Self::default() }
    }

    /// Adds a column of text.
    pub fn column(&mut self, code: &'static str, label: impl Into<String>) {
        self.columns.push(Column {
            code,
            label: label.into(),
            figures: false,
            named: false,
            machine: false,
            cumulative: false,
            rank: Rank::Always,
        });
    }

    /// Adds a column for machines only.
    pub fn machine(&mut self, code: &'static str) {
        self.columns.push(Column {
            code,
            label: String::new(),
            figures: false,
            named: false,
            machine: true,
            cumulative: false,
            rank: Rank::Always,
        });
    }

    /// Returns the sheet for people, without the columns for machines.
    pub fn for_people(&self) -> Cow<'_, Self> {
        if self.columns.iter().all(|column| !column.machine) {
            return Cow::Borrowed(self);
        }
        let kept: Vec<usize> =
            (0..self.columns.len()).filter(|place| !self.columns[*place].machine).collect();
        let row = |cells: &Vec<Cell>| {
            kept.iter().filter_map(|place| cells.get(*place).cloned()).collect()
        };
        Cow::Owned(Self {
            columns: kept.iter().map(|place| self.columns[*place].clone()).collect(),
            rows: self.rows.iter().map(row).collect(),
            total: self.total.as_ref().map(row),
            ..self.clone()
        })
    }

    /// Returns the name of the figure in a row's column, if it has one.
    pub fn path(&self, row: &[Cell], column: usize) -> Option<String> {
        let code = self.columns.get(column).filter(|column| column.named)?.code;
        match self.paths {
            Paths::None => None,
            Paths::Rows => row.first().map(Cell::plain).filter(|path| path.contains('.')),
            Paths::Under(path, cells) => {
                let named = |cell: &Cell| {
                    Some(cell.plain()).filter(|code| !code.is_empty()).unwrap_or("-".to_owned())
                };
                let keys: Vec<String> = row.iter().take(cells).map(named).collect();
                Some(format!("{path}.{}.{code}", keys.join(".")))
            }
        }
    }

    /// Returns the name of a figure of the last row, if it has one.
    pub fn total_path(&self, column: usize) -> Option<String> {
        let code = self.columns.get(column).filter(|column| column.named)?.code;
        self.total_under.map(|path| format!("{path}.{code}"))
    }

    /// Returns a column's index.
    pub fn place(&self, code: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name_in_files() == code)
    }

    /// Returns for each column the width at which no word or figure breaks, and the width with
    /// every cell in one line, both in characters.
    pub fn widths(&self, english: bool) -> Vec<(usize, usize)> {
        let length = |text: &str| text.chars().count();
        let word = |text: &str| text.split([' ', '-', '.']).map(length).max().unwrap_or(0);
        let columns = self.columns.iter().enumerate();
        let width = |(place, column): (usize, &Column)| {
            let (mut least, mut most) = (word(&column.label), word(&column.label));
            for cell in self.rows.iter().chain(&self.total).filter_map(|row| row.get(place)) {
                let shown = cell.shown(english);
                most = most.max(length(&shown));
                least = least.max(if cell.is_figure() { length(&shown) } else { word(&shown) });
            }
            (least, most)
        };
        columns.map(width).collect()
    }

    /// Adds a column of figures without names: they follow from others of the row.
    pub fn derived(&mut self, code: &'static str, label: impl Into<String>) {
        let label = label.into();
        self.columns.push(Column {
            code,
            label,
            figures: true,
            named: false,
            machine: false,
            cumulative: false,
            rank: Rank::Always,
        });
    }

    /// Adds a column of figures.
    pub fn figures(&mut self, code: &'static str, label: impl Into<String>) {
        self.columns.push(Column {
            code,
            label: label.into(),
            figures: true,
            named: true,
            machine: false,
            cumulative: false,
            rank: Rank::Always,
        });
    }
}

/// A report for people: a title, lines, sheets, and closing lines.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Document {
    /// The title.
    pub title: String,
    /// Lines below the title.
    pub lines: Vec<String>,
    /// The first page.
    pub first_page: Option<FirstPage>,
    /// The title of the list of contents; without one there is no list.
    pub contents: String,
    /// The sheets.
    pub sheets: Vec<Sheet>,
    /// Lines at the end.
    pub closing: Vec<String>,
    /// The language of its words, such as `vi`.
    pub lang: &'static str,
}

impl Document {
    /// Makes a document of one sheet.
    pub fn of(sheet: Sheet) -> Self {
        Self { sheets: vec![sheet], ..Self::default() }
    }
}
