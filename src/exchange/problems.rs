//! What is wrong with an import: the first problems with their places, the others counted.

use std::fmt;

use crate::problem::Problem;

/// More problems than this are counted and not told one by one.
const MAX_FAULTS: usize = 200;

/// A row that is refused, and why.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RowProblem {
    /// The file as people know it.
    pub file: String,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// The line in it, as an editor or a spreadsheet shows it.
    pub line: u64,
    /// The column; `None` if the row as a whole is at problem.
    pub column: Option<&'static str>,
    /// What the file calls the column.
    pub heading: Option<String>,
    /// What a workbook calls the cell: `petitions!C14`.
    pub cell: Option<String>,
    /// The value there.
    pub value: String,
    /// The reason.
    pub problem: Problem,
}

impl RowProblem {
    /// Blames a row of a text as a whole.
    pub(super) fn of_row(file: &str, line: u64, value: &str, problem: Problem) -> Self {
        let (file, value) = (file.to_owned(), value.to_owned());
        Self { file, sheet: None, line, column: None, heading: None, cell: None, value, problem }
    }
}

/// A row that is at problem.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
struct Blamed {
    file: String,
    sheet: Option<String>,
    line: u64,
}

/// What is wrong with an import, which is refused whole: the first problems, and how many there are.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ImportProblems {
    /// The first problems.
    pub rows: Vec<RowProblem>,
    /// How many more there are.
    pub more: usize,
    /// How many rows are at problem; one may have several problems.
    pub at_problem: usize,
    /// Options that would read the headings.
    pub options: Vec<(&'static str, String)>,
    /// The columns that a file lacks.
    pub lacking: Vec<&'static str>,
    /// The last row blamed.
    last: Option<Box<Blamed>>,
}

impl ImportProblems {
    /// Begins with these problems.
    pub fn of(rows: impl IntoIterator<Item = RowProblem>) -> Self {
        let mut problems = Self::default();
        for row in rows {
            problems.add(row);
        }
        problems
    }

    /// Returns whether nothing is wrong.
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

    pub(super) fn add(&mut self, problem: RowProblem) {
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
