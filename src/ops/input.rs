//! Input from a person or a file before it is read, and the result of entering it.

use chrono::NaiveDate;

use crate::model::{AnyColumn, Column, ColumnType, EntryId, Kind, RowId, Value};
use crate::ops::effect::Effect;
use crate::problem::{Args, Problem, Warning};

/// A cell as given.
#[derive(Clone, Debug)]
pub struct GivenCell {
    /// Column.
    pub column: &'static AnyColumn,
    /// Text; an empty text clears the column.
    pub text: String,
    /// Value read before the register was opened.
    pub(super) read: Option<Value>,
}

impl GivenCell {
    /// Makes a cell from a text.
    pub fn new(column: &'static AnyColumn, text: String) -> Self {
        Self { column, text, read: None }
    }
}

/// A record as given: texts of the given columns.
#[derive(Clone, Debug)]
pub struct Input {
    /// Kind of the record.
    pub kind: Kind,
    /// Cells given.
    pub cells: Vec<GivenCell>,
}

impl Input {
    /// Makes an empty input.
    pub fn new(kind: Kind) -> Self {
        Self { kind, cells: Vec::new() }
    }

    /// Makes an input from the cells of a file's row.
    pub fn of_row(kind: Kind, cells: Vec<(&'static AnyColumn, String)>) -> Self {
        let cells = cells.into_iter().map(|(column, text)| GivenCell::new(column, text)).collect();
        Self { kind, cells }
    }

    /// Adds a cell; ignores a column that the kind lacks.
    #[must_use]
    pub fn with<T: ColumnType>(mut self, column: Column<T>, text: impl Into<String>) -> Self {
        self.add(&column.any(), text.into());
        self
    }

    /// Adds a cell if there is a text.
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

    /// Adds a cell of an untyped column.
    pub fn add(&mut self, column: &AnyColumn, text: String) {
        if let Some(column) = self.kind.spec().file_column(column.name) {
            self.cells.push(GivenCell::new(column, text));
        }
    }

    /// Removes a cell.
    pub fn remove(&mut self, column: &AnyColumn) {
        self.cells.retain(|cell| cell.column != column);
    }

    /// Returns whether a column is given.
    pub fn has<T: ColumnType>(&self, column: Column<T>) -> bool {
        self.get(column).is_some()
    }

    /// Returns the text given for a column.
    pub fn get<T: ColumnType>(&self, column: Column<T>) -> Option<&str> {
        self.given(&column.any())
    }

    /// Returns the text given for an untyped column.
    pub fn given(&self, column: &AnyColumn) -> Option<&str> {
        let cell = self.cells.iter().find(|cell| cell.column.name == column.name)?;
        Some(cell.text.as_str())
    }

    /// Returns the text given for a column if it has content.
    pub fn filled<T: ColumnType>(&self, column: Column<T>) -> Option<&str> {
        self.get(column).filter(|text| !text.trim().is_empty())
    }
}

/// How inputs are entered.
#[derive(Clone, Copy, Debug)]
pub struct Mode {
    /// Today.
    pub today: NaiveDate,
    /// Whether the record may exist already.
    pub import: bool,
    /// Whether an existing record with other content is changed.
    pub update: bool,
    /// Whether codes of version 0.1 are accepted.
    pub old_codes: bool,
    /// Whether unlikely values are recorded all the same, even if refused when typed.
    pub force: bool,
    /// Whether the record is another office's version, entered by that office.
    pub merge: bool,
}

impl Mode {
    /// A line typed by a person: existing records are refused.
    pub fn typed(today: NaiveDate) -> Self {
        Self { today, import: false, update: false, old_codes: false, force: false, merge: false }
    }

    /// Records unlikely values all the same, if `force`.
    #[must_use]
    pub fn forced(self, force: bool) -> Self {
        Self { force, ..self }
    }

    /// Returns whether unlikely values that could falsify a figure are refused: typed without
    /// `--force`.
    pub fn is_strict(self) -> bool {
        !self.import && !self.force
    }

    /// A version that a merge brings.
    pub fn merge(today: NaiveDate) -> Self {
        Self { merge: true, ..Self::import(today, true) }
    }

    /// A row of a file.
    pub fn import(today: NaiveDate, update: bool) -> Self {
        Self { today, import: true, update, old_codes: false, force: false, merge: false }
    }
}

/// Result of entering an input.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Entered {
    /// A new record.
    New(RowId),
    /// An existing record with the same content.
    Same(RowId),
    /// An existing record, changed.
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

/// Why an input is refused, and the cell that causes it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct CellProblem {
    /// Column; `None` if the problem concerns the whole record.
    pub column: Option<&'static str>,
    /// Text of the cell.
    pub given: String,
    /// Reason.
    pub problem: Problem,
}

impl CellProblem {
    /// Makes a problem of a column.
    pub fn at(column: &AnyColumn, given: impl Into<String>, problem: Problem) -> Self {
        Self { column: Some(column.name), given: given.into(), problem }
    }

    /// Makes a problem of a typed column.
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
    /// Problems of the record, at least one.
    Refused(Vec<CellProblem>),
    /// The register failed, or the whole command is refused.
    Failed(anyhow::Error),
}

/// Result of checking or entering a record.
pub type Entering<T> = Result<T, NotEntered>;

impl NotEntered {
    /// Returns the record's problems.
    ///
    /// # Errors
    /// If something other than the record failed.
    pub fn problems(self) -> anyhow::Result<Vec<CellProblem>> {
        match self {
            Self::Refused(problems) => Ok(problems),
            Self::Failed(error) => Err(error),
        }
    }

    /// Returns the first problem, extended by `complete`, as the error of the whole command.
    pub(super) fn whole(self, complete: impl FnOnce(Problem) -> Problem) -> anyhow::Error {
        match self {
            Self::Refused(mut problems) => complete(problems.swap_remove(0).problem).into(),
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

/// Confirmation of a command, for people and for scripts.
#[derive(Clone, Debug, Default)]
pub struct Receipt {
    /// Message key without the prefix `receipt-`.
    pub key: &'static str,
    /// Arguments of the message.
    pub args: Args,
    /// Further lines: keys and arguments as above.
    pub lines: Vec<(&'static str, Args)>,
    /// Lines below the message: keys and arguments as above.
    pub details: Vec<(&'static str, Args)>,
    /// Columns as they were understood, beside those that the message tells.
    pub understood: Args,
    /// Journal entry; `None` if nothing changed.
    pub entry: Option<EntryId>,
    /// Code of the record.
    pub code: Option<String>,
    /// Codes of all records entered; the last one is `code`.
    pub codes: Vec<String>,
    /// Warnings.
    pub warnings: Vec<Warning>,
    /// What a change of rules or days off moved.
    pub effect: Option<Effect>,
}
