//! What a person or a file gives, before it is read; and what came of it.

use chrono::NaiveDate;

use crate::model::{AnyColumn, Column, ColumnType, EntryId, Kind, RowId, Value};
use crate::problem::{Args, Problem, Warning};

/// A cell as given.
#[derive(Clone, Debug)]
pub struct GivenCell {
    /// Its column.
    pub column: &'static AnyColumn,
    /// Its text; an empty one empties the column.
    pub text: String,
    /// What it was read as before the register was opened.
    pub(super) read: Option<Value>,
}

impl GivenCell {
    /// Takes a cell as given.
    pub fn new(column: &'static AnyColumn, text: String) -> Self {
        Self { column, text, read: None }
    }
}

/// A record as given: text by column, only what was given.
#[derive(Clone, Debug)]
pub struct Input {
    /// What it is to be.
    pub kind: Kind,
    /// The cells given.
    pub cells: Vec<GivenCell>,
}

impl Input {
    /// Begins an input.
    pub fn new(kind: Kind) -> Self {
        Self { kind, cells: Vec::new() }
    }

    /// Takes the cells of a file's row.
    pub fn of_row(kind: Kind, cells: Vec<(&'static AnyColumn, String)>) -> Self {
        let cells = cells.into_iter().map(|(column, text)| GivenCell::new(column, text)).collect();
        Self { kind, cells }
    }

    /// Adds a cell; a column that the kind lacks adds nothing.
    #[must_use]
    pub fn with<T: ColumnType>(mut self, column: Column<T>, text: impl Into<String>) -> Self {
        self.add(&column.any(), text.into());
        self
    }

    /// Adds a cell where there is a text.
    #[must_use]
    pub fn with_some<T: ColumnType>(
        self,
        column: Column<T>,
        text: Option<impl Into<String>>,
    ) -> Self {
        match text {
            Some(text) => self.with(column, text),
            None => self,
        }
    }

    /// Adds a cell of a column whose type is not known.
    pub fn add(&mut self, column: &AnyColumn, text: String) {
        if let Some(column) = self.kind.spec().column(column.name) {
            self.cells.push(GivenCell::new(column, text));
        }
    }

    /// Takes a cell away.
    pub fn remove(&mut self, column: &AnyColumn) {
        self.cells.retain(|cell| cell.column != column);
    }

    /// Returns the text given for a column.
    pub fn get<T: ColumnType>(&self, column: Column<T>) -> Option<&str> {
        self.given(&column.any())
    }

    /// Returns the text given for a column whose type is not known.
    pub fn given(&self, column: &AnyColumn) -> Option<&str> {
        let cell = self.cells.iter().find(|cell| cell.column.name == column.name)?;
        Some(cell.text.as_str())
    }

    /// Returns the text given for a column where it says something.
    pub fn filled<T: ColumnType>(&self, column: Column<T>) -> Option<&str> {
        self.get(column).filter(|text| !text.trim().is_empty())
    }
}

/// How an input is taken.
#[derive(Clone, Copy, Debug)]
pub struct Mode {
    /// Today.
    pub today: NaiveDate,
    /// Whether the row of a file may be there already.
    pub import: bool,
    /// Whether a row that is there with other content is changed.
    pub update: bool,
    /// Whether codes are taken that only version 0.1 gave.
    pub old_codes: bool,
    /// Whether what is unlikely is entered all the same, also where it is refused when typed.
    pub force: bool,
}

impl Mode {
    /// A line typed by a person: what is there already is refused.
    pub fn typed(today: NaiveDate) -> Self {
        Self { today, import: false, update: false, old_codes: false, force: false }
    }

    /// Enters what is unlikely all the same, where `force`.
    #[must_use]
    pub fn forced(self, force: bool) -> Self {
        Self { force, ..self }
    }

    /// Tells whether what is unlikely and can make a figure false is refused: what is typed without `--force`.
    pub fn is_strict(self) -> bool {
        !self.import && !self.force
    }

    /// A row of a file.
    pub fn import(today: NaiveDate, update: bool) -> Self {
        Self { today, import: true, update, old_codes: false, force: false }
    }
}

/// What came of an input.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Entered {
    /// A record that was not there.
    New(RowId),
    /// A record that was there with the same content.
    Same(RowId),
    /// A record that was there and is changed.
    Changed(RowId),
}

impl Entered {
    /// Returns the record's row.
    pub fn id(self) -> RowId {
        match self {
            Self::New(id) | Self::Same(id) | Self::Changed(id) => id,
        }
    }
}

/// Why an input is refused, and by which of its cells.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct CellProblem {
    /// The column; none where the record as a whole is at problem.
    pub column: Option<&'static str>,
    /// The text given there.
    pub given: String,
    /// The reason.
    pub problem: Problem,
}

impl CellProblem {
    /// Blames a column.
    pub fn at(column: &AnyColumn, given: impl Into<String>, problem: Problem) -> Self {
        Self { column: Some(column.name), given: given.into(), problem }
    }

    /// Blames a column of a known type.
    pub fn of<T: ColumnType>(
        column: Column<T>,
        given: impl Into<String>,
        problem: Problem,
    ) -> Self {
        Self::at(&column.any(), given, problem)
    }
}

impl From<Problem> for CellProblem {
    fn from(problem: Problem) -> Self {
        Self { column: None, given: String::new(), problem }
    }
}

/// Why a record is not entered.
#[derive(Debug)]
pub enum NotEntered {
    /// What is wrong with it, of which there is something.
    Refused(Vec<CellProblem>),
    /// The register's file fails, or the command as a whole is refused.
    Failed(anyhow::Error),
}

/// What comes of checking or entering a record.
pub type Entering<T> = Result<T, NotEntered>;

impl NotEntered {
    /// Returns what is wrong with the record.
    ///
    /// # Errors
    /// The failure, where it is none of the record.
    pub fn problems(self) -> anyhow::Result<Vec<CellProblem>> {
        match self {
            Self::Refused(problems) => Ok(problems),
            Self::Failed(error) => Err(error),
        }
    }

    /// Returns the first problem, with what `told` adds to it, as the error of the whole command.
    pub(super) fn whole(self, told: impl FnOnce(Problem) -> Problem) -> anyhow::Error {
        match self {
            Self::Refused(mut problems) => told(problems.swap_remove(0).problem).into(),
            Self::Failed(error) => error,
        }
    }
}

impl From<NotEntered> for anyhow::Error {
    fn from(error: NotEntered) -> Self {
        error.whole(|problem| problem)
    }
}

impl From<anyhow::Error> for NotEntered {
    fn from(error: anyhow::Error) -> Self {
        Self::Failed(error)
    }
}

impl From<CellProblem> for NotEntered {
    fn from(problem: CellProblem) -> Self {
        Self::Refused(vec![problem])
    }
}

/// What a command did, for people and for scripts.
#[derive(Clone, Debug, Default)]
pub struct Receipt {
    /// The message's key in the catalogue, without the prefix `receipt-`.
    pub key: &'static str,
    /// What the words show.
    pub args: Args,
    /// What it did in more detail, line by line: keys and arguments as above.
    pub lines: Vec<(&'static str, Args)>,
    /// The journal entry; none where nothing was changed.
    pub entry: Option<EntryId>,
    /// The code of the record.
    pub code: Option<String>,
    /// The codes of all records, where the command entered several; the last of them is `code`.
    pub codes: Vec<String>,
    /// What is unlikely about it.
    pub warnings: Vec<Warning>,
}
