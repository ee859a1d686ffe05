//! Limits on input, so that no file exhausts memory or time (docs/limits.md).

use std::io::Read;
use std::ops::RangeInclusive;
use std::path::Path;

use crate::input;
use crate::layout::package::{Flaw, MAX_PIECE, measure};
use crate::problem::{Cause, Problem};

/// The longest workbook on disk, in bytes.
const MAX_BYTES: u64 = 64 << 20;
/// The longest sum of its unpacked parts.
const MAX_UNPACKED: u64 = 512 << 20;
/// The most cells of a workbook; a long text counts as several.
const MAX_CELLS: usize = 2_000_000;
/// The most cells, empty ones included, in the area of an `.xls`'s sheets: the crate that reads it
/// allocates all of them.
const MAX_AREA: usize = 4_000_000;
/// The most sheets of a workbook.
const MAX_SHEETS: usize = 10_000;
/// The most columns of a table.
pub(super) const MAX_COLUMNS: usize = 200;

/// Reads a whole file.
///
/// # Errors
/// If there is no such file, or it is too long.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, Problem> {
    let shown = path.to_string_lossy().into_owned();
    let file = input::open(path)?;
    let mut bytes = Vec::new();
    let read = file.take(MAX_BYTES + 1).read_to_end(&mut bytes);
    read.map_err(|_| Problem::refused("file-missing").with("path", shown.as_str()))?;
    if bytes.len() as u64 > MAX_BYTES {
        let most = (MAX_BYTES >> 20).to_string();
        return Err(Problem::because(Cause::FileTooLong).with("path", shown).with("most", most));
    }
    Ok(bytes)
}

/// Unpacks every part of a package and discards it, to measure its real length: its directory may
/// lie.
///
/// # Errors
/// If it is damaged or too long.
pub(super) fn check_package(file: &str, bytes: &[u8]) -> Result<(), Problem> {
    measure(bytes, MAX_UNPACKED).map_err(|flaw| match flaw {
        Flaw::Broken => Problem::refused("workbook-unreadable").with("file", file),
        Flaw::PieceTooLong => Problem::refused("workbook-text-too-long")
            .with("file", file)
            .with("most", (MAX_PIECE >> 20).to_string()),
        Flaw::TooLong => {
            let most = (MAX_UNPACKED >> 20).to_string();
            Problem::because(Cause::FileTooLong).with("path", file).with("most", most)
        }
    })
}

/// Refuses a cell beyond the columns of a table, or beyond the most cells.
///
/// # Errors
/// If it is beyond them; the problem names the cell.
pub(super) fn check_cell(
    sheet: &str,
    (row, column): (u32, u32),
    cells: usize,
) -> Result<(), Problem> {
    if column as usize >= MAX_COLUMNS {
        let address = address(sheet, (row, column));
        return Err(Problem::refused("too-far-right")
            .with("cell", address)
            .with("most", MAX_COLUMNS));
    }
    if cells >= MAX_CELLS {
        return Err(Problem::refused("too-many-cells")
            .with("sheet", sheet)
            .with("most", MAX_CELLS));
    }
    Ok(())
}

/// The number of cells that a text counts as: a workbook stores a text once, however many cells
/// show it.
pub(super) fn weight(shown: &str) -> usize {
    weight_of(shown.len())
}

/// The number of cells that a text of this many bytes counts as.
pub(super) fn weight_of(bytes: usize) -> usize {
    1 + bytes / 64
}

/// Refuses too many sheets.
///
/// # Errors
/// If there are too many; the problem names the file.
pub(super) fn check_sheets(file: &str, sheets: usize) -> Result<(), Problem> {
    if sheets > MAX_SHEETS {
        return Err(Problem::refused("too-many-sheets")
            .with("file", file)
            .with("most", MAX_SHEETS));
    }
    Ok(())
}

/// Refuses sheets whose area has too many cells, empty ones included.
///
/// # Errors
/// If the area is too large; the problem names the sheet or file.
pub(super) fn check_area(sheet: &str, cells: u64) -> Result<(), Problem> {
    if cells > MAX_AREA as u64 {
        return Err(Problem::refused("too-many-cells").with("sheet", sheet).with("most", MAX_AREA));
    }
    Ok(())
}

/// Merged cells of one column: all have the value of the first.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Merged {
    pub rows: RangeInclusive<u32>,
    pub column: u32,
}

/// The address of a cell: `petitions!C14`.
pub(super) fn address(sheet: &str, (row, column): (u32, u32)) -> String {
    format!("{sheet}!{}{}", letters(column as usize), u64::from(row) + 1)
}

/// The letters of a column: `A`, `Z`, `AA`.
pub(super) fn letters(mut column: usize) -> String {
    let mut name = Vec::new();
    loop {
        name.push(char::from(b'A' + u8::try_from(column % 26).unwrap_or(0)));
        if column < 26 {
            return name.into_iter().rev().collect();
        }
        column = column / 26 - 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_called_as_in_a_spreadsheet() {
        let named =
            [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")];
        named.iter().for_each(|(column, name)| assert_eq!(letters(*column), *name));
    }
}
