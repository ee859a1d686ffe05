//! Petitions typed in columns under a heading, separated by tabs, as copied from a sheet.

use chrono::NaiveDate;

use crate::exchange::headings::{Aliases, Heading};
use crate::exchange::problems::ImportProblems;
use crate::exchange::table::{TableReading, read_table};
use crate::model::{Kind, petition};
use crate::ops::{Input, check_row};
use crate::problem::Warning;

/// Petitions with their lines, and notes on lines that were skipped.
pub type LineRows = (Vec<(u64, Input)>, Vec<Warning>);

/// Reads the rows below a heading; cells of `given` fill columns and cells that the rows lack.
/// `None` if the first line is no heading of columns.
///
/// # Errors
/// If the heading or rows are faulty; the problems list them.
pub fn rows_of_lines(
    file: &str,
    lines: &str,
    given: &Input,
    today: NaiveDate,
) -> Result<Option<LineRows>, ImportProblems> {
    let first = lines.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let aliases = Aliases::default();
    let is_text = |cell: &str| match aliases.read(Kind::Petition, cell.trim()) {
        Heading::Column(column) => column.is(petition::TEXT),
        _ => false,
    };
    if !first.contains('\t') || !first.split('\t').any(is_text) {
        return Ok(None);
    }
    let given = given.cells.iter().map(|cell| (*cell.column, cell.text.clone())).collect();
    let mut table =
        read_table(Kind::Petition, file, lines.as_bytes(), &TableReading { aliases, given })?;
    let (mut rows, mut problems) = (Vec::new(), ImportProblems::default());
    while let Some(row) = table.next() {
        match row {
            Ok((line, cells)) => {
                let input = Input::of_row(Kind::Petition, cells);
                for cell in check_row(&input, today) {
                    problems.add(table.blamed(line, cell.column, &cell.given, cell.problem));
                }
                rows.push((line, input));
            }
            Err(problem) => problems.add(problem),
        }
    }
    if problems.is_empty() { Ok(Some((rows, table.passed_over()))) } else { Err(problems) }
}
