//! Charts: the columns of a sheet to draw, and how. The figures are the sheet's own cells.

use crate::layout::{Cell, Sheet};

/// The shape of a chart.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Shape {
    /// Horizontal bars, one a row; several series are stacked.
    Bars,
    /// Vertical columns, one a row.
    Columns,
}

/// A chart of a sheet's columns, named by their codes.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Chart {
    /// Its title.
    pub title: String,
    /// Its shape.
    pub shape: Shape,
    /// The column that names the rows.
    pub label: &'static str,
    /// The columns drawn.
    pub series: Vec<&'static str>,
    /// The column of what may be added to the last series: the end of its range.
    pub possible: Option<&'static str>,
    /// The column that the rows are compared with: a minimum, a threshold.
    pub mark: Option<&'static str>,
}

/// One row of a chart.
#[derive(Clone, Debug)]
pub struct Drawn<'a> {
    /// Its name.
    pub label: &'a Cell,
    /// The cells drawn.
    pub values: Vec<&'a Cell>,
    /// The cell of what may be added to them.
    pub possible: Option<&'a Cell>,
    /// The cell that it is compared with.
    pub mark: Option<&'a Cell>,
}

/// The most rows of a readable chart.
const MAX_ROWS: usize = 120;

impl Chart {
    /// Returns the rows to draw; `None` if there are none, or too many.
    pub fn rows<'a>(&self, sheet: &'a Sheet) -> Option<Vec<Drawn<'a>>> {
        let label = sheet.place(self.label)?;
        let series: Vec<usize> = self.series.iter().filter_map(|code| sheet.place(code)).collect();
        let place = |code: Option<&'static str>| code.and_then(|code| sheet.place(code));
        let (possible, mark) = (place(self.possible), place(self.mark));
        let drawn = |row: &'a Vec<Cell>| {
            let values = series.iter().filter_map(|place| row.get(*place)).collect();
            Some(Drawn {
                label: row.get(label)?,
                values,
                possible: possible.and_then(|place| row.get(place)),
                mark: mark.and_then(|place| row.get(place)),
            })
        };
        let rows: Vec<Drawn<'_>> = sheet.rows.iter().filter_map(drawn).collect();
        let any = rows
            .iter()
            .flat_map(|row| row.values.iter().copied().chain(row.possible))
            .any(|cell| cell.size().is_some_and(|size| size > 0.0));
        (any && rows.len() <= MAX_ROWS).then_some(rows)
    }

    /// Returns the column of what is possible, if any row has more than what is certain.
    pub fn open_column(&self, rows: &[Drawn<'_>]) -> Option<&'static str> {
        let is_open = |cell: &Cell| cell.size().is_some_and(|size| size > 0.0);
        let any = rows.iter().filter_map(|row| row.possible).any(is_open);
        if any { self.possible } else { None }
    }

    /// Returns the end of the scale: 100 for percentages, else the greatest value or mark.
    pub fn most(rows: &[Drawn<'_>]) -> f64 {
        let cells = || rows.iter().flat_map(|row| row.values.iter().copied().chain(row.mark));
        if cells().any(Cell::is_percent) {
            return 100.0;
        }
        let whole = |row: &Drawn<'_>| {
            let pieces = row.values.iter().copied().chain(row.possible);
            pieces.filter_map(Cell::size).sum::<f64>()
        };
        let mark = |row: &Drawn<'_>| row.mark.and_then(Cell::size).unwrap_or(0.0);
        rows.iter().map(|row| whole(row).max(mark(row))).fold(1.0, f64::max)
    }
}
