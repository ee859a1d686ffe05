//! Sheets of typed cells, and the document they make.

use crate::layout::Cell;

/// A column of a sheet.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Column {
    /// What files call it.
    pub code: &'static str,
    /// What people call it.
    pub label: String,
    /// Whether it holds figures.
    pub figures: bool,
    /// Whether it is for machines alone; people are shown the column beside it.
    pub machine: bool,
}

/// A table with its title and what is said above and below it.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Sheet {
    /// What files call it.
    pub code: &'static str,
    /// What people call it.
    pub title: String,
    /// Sentences above the table.
    pub intro: Vec<String>,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
    /// The last row, which adds up the others.
    pub total: Option<Vec<Cell>>,
    /// Sentences below the table.
    pub notes: Vec<String>,
}

impl Sheet {
    /// Begins a sheet.
    pub fn new(code: &'static str, title: impl Into<String>) -> Self {
        Self { code, title: title.into(), ..Self::default() }
    }

    /// Adds a column of text.
    pub fn column(&mut self, code: &'static str, label: impl Into<String>) {
        self.columns.push(Column { code, label: label.into(), figures: false, machine: false });
    }

    /// Adds a column that only machines are shown.
    pub fn machine(&mut self, code: &'static str) {
        self.columns.push(Column { code, label: String::new(), figures: false, machine: true });
    }

    /// Returns the sheet as people are shown it, without the columns for machines.
    pub fn for_people(&self) -> Self {
        let kept: Vec<usize> = (0..self.columns.len()).filter(|place| !self.columns[*place].machine).collect();
        let row = |cells: &Vec<Cell>| kept.iter().filter_map(|place| cells.get(*place).cloned()).collect();
        Self {
            columns: kept.iter().map(|place| self.columns[*place].clone()).collect(),
            rows: self.rows.iter().map(row).collect(),
            total: self.total.as_ref().map(row),
            ..self.clone()
        }
    }

    /// Adds a column of figures.
    pub fn figures(&mut self, code: &'static str, label: impl Into<String>) {
        self.columns.push(Column { code, label: label.into(), figures: true, machine: false });
    }
}

/// A report as people read it: a title, lines, sheets, and closing lines.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Document {
    /// The title.
    pub title: String,
    /// Lines below the title.
    pub lines: Vec<String>,
    /// The sheets.
    pub sheets: Vec<Sheet>,
    /// Lines at the end.
    pub closing: Vec<String>,
}
