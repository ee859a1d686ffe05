//! What is wrong with an import: the first faults with their places, the others counted.

use std::fmt;

use crate::fault::Fault;

/// More faults than this are counted and not told one by one.
const MOST_FAULTS: usize = 200;

/// A row that is refused, and why.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RowFault {
    /// The file as people know it.
    pub file: String,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// The line in it, as an editor or a spreadsheet shows it.
    pub line: u64,
    /// The column; none where the row as a whole is at fault.
    pub column: Option<&'static str>,
    /// What the file calls the column.
    pub heading: Option<String>,
    /// What a workbook calls the cell: `petitions!C14`.
    pub cell: Option<String>,
    /// The value there.
    pub value: String,
    /// The reason.
    pub fault: Fault,
}

impl RowFault {
    /// Blames a row of a text as a whole.
    pub(super) fn of_row(file: &str, line: u64, value: &str, fault: Fault) -> Self {
        let (file, value) = (file.to_owned(), value.to_owned());
        Self { file, sheet: None, line, column: None, heading: None, cell: None, value, fault }
    }
}

/// A row that is at fault.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
struct Blamed {
    file: String,
    sheet: Option<String>,
    line: u64,
}

/// What is wrong with an import, which is refused whole: the first faults, and how many there are.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ImportFaults {
    /// The first faults.
    pub rows: Vec<RowFault>,
    /// How many more there are.
    pub more: usize,
    /// How many rows are at fault; one may have several faults.
    pub at_fault: usize,
    /// Options that would read the headings.
    pub options: Vec<(&'static str, String)>,
    /// The columns that a file lacks.
    pub lacking: Vec<&'static str>,
    /// The last row blamed.
    last: Option<Box<Blamed>>,
}

impl ImportFaults {
    /// Begins with these faults.
    pub fn of(rows: impl IntoIterator<Item = RowFault>) -> Self {
        let mut faults = Self::default();
        for row in rows {
            faults.add(row);
        }
        faults
    }

    /// Tells whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.at_fault == 0
    }

    /// Adds the faults of another table.
    pub(super) fn take(&mut self, other: Self) {
        for row in other.rows {
            self.add(row);
        }
        self.options.extend(other.options);
        self.lacking.extend(other.lacking);
    }

    pub(super) fn add(&mut self, fault: RowFault) {
        let Blamed { file, sheet, line } = self.last.get_or_insert_default().as_mut();
        if (&*file, &*sheet, *line) != (&fault.file, &fault.sheet, fault.line) || self.at_fault == 0 {
            self.at_fault += 1;
            file.clone_from(&fault.file);
            sheet.clone_from(&fault.sheet);
            *line = fault.line;
        }
        if self.rows.len() < MOST_FAULTS { self.rows.push(fault) } else { self.more += 1 }
    }
}

impl fmt::Display for ImportFaults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} rows refused", self.at_fault)
    }
}

impl std::error::Error for ImportFaults {}
