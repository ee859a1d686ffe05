//! The problems of an import: the first with their places, the others counted.

use std::collections::BTreeSet;
use std::fmt;

use crate::problem::{Cause, Problem};

/// The most problems that are listed.
const MAX_FAULTS: usize = 200;

/// A refused row and the reason.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RowProblem {
    /// The file's name for people.
    pub file: String,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// The line, as an editor or a spreadsheet numbers it.
    pub line: u64,
    /// The column; `None` if the problem concerns the whole row.
    pub column: Option<&'static str>,
    /// The file's heading of the column.
    pub heading: Option<String>,
    /// The workbook's address of the cell: `petitions!C14`.
    pub cell: Option<String>,
    /// The value.
    pub value: String,
    /// The reason.
    pub problem: Problem,
}

impl RowProblem {
    /// Makes a problem of a whole row of text.
    pub(super) fn of_row(file: &str, line: u64, value: &str, problem: Problem) -> Self {
        let (file, value) = (file.to_owned(), value.to_owned());
        Self { file, sheet: None, line, column: None, heading: None, cell: None, value, problem }
    }
}

/// A row with a problem.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
struct Blamed {
    file: String,
    sheet: Option<String>,
    line: u64,
}

/// The problems of a refused import: the first ones, and their number.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ImportProblems {
    /// The first problems.
    pub rows: Vec<RowProblem>,
    /// The number of further problems.
    pub more: usize,
    /// The number of rows with problems; a row may have several.
    pub at_problem: usize,
    /// Options that would make the headings readable.
    pub options: Vec<(&'static str, String)>,
    /// The columns missing in a file.
    pub lacking: Vec<&'static str>,
    /// The columns whose days may all be meant as month/day, by file and sheet.
    refused_columns: BTreeSet<(String, Option<String>, Option<&'static str>)>,
    /// The last row with a problem.
    last: Option<Box<Blamed>>,
}

impl ImportProblems {
    /// Makes a list of these problems.
    pub fn of(rows: impl IntoIterator<Item = RowProblem>) -> Self {
        let mut problems = Self::default();
        for row in rows {
            problems.add(row);
        }
        problems
    }

    /// Returns whether there are no problems.
    pub fn is_empty(&self) -> bool {
        self.at_problem == 0
    }

    /// Adds the problems of another table.
    pub(super) fn take(&mut self, other: Self) {
        for row in other.rows {
            self.add(row);
        }
        self.options.extend(other.options);
        self.lacking.extend(other.lacking);
    }

    /// Adds a problem; a day that is one only as month/day refuses its whole column, once.
    pub(super) fn add(&mut self, mut problem: RowProblem) {
        if problem.problem.cause == Cause::MonthBeforeDay {
            problem.problem.cause = Cause::MonthBeforeDayInColumn;
            let column = (problem.file.clone(), problem.sheet.clone(), problem.column);
            if !self.refused_columns.insert(column) {
                return;
            }
        }
        let Blamed { file, sheet, line } = self.last.get_or_insert_default().as_mut();
        if (&*file, &*sheet, *line) != (&problem.file, &problem.sheet, problem.line)
            || self.at_problem == 0
        {
            self.at_problem += 1;
            file.clone_from(&problem.file);
            sheet.clone_from(&problem.sheet);
            *line = problem.line;
        }
        if self.rows.len() < MAX_FAULTS { self.rows.push(problem) } else { self.more += 1 }
    }
}

impl fmt::Display for ImportProblems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} rows refused", self.at_problem)
    }
}

impl std::error::Error for ImportProblems {}
