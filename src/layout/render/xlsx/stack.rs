//! Several short tables on one worksheet, so that a report prints on few pages.

use std::collections::BTreeSet;

use anyhow::Result;
use rust_xlsxwriter::Worksheet;

use crate::layout::render::xlsx::page_setup::{MAX_ROWS, name, set_print};
use crate::layout::render::xlsx::{LEAST_WIDTH, OTHER_COLUMN, Place, Table};

/// The most rows of a table that shares a worksheet; longer ones are filtered and scrolled by
/// themselves.
const SHORT: usize = 24;
/// The most characters of a column after the first, of a table that shares a worksheet: the columns
/// of one table are as wide as the other's.
const NARROW: usize = 24;
/// The rows between two tables.
const BETWEEN: u32 = 2;

impl Table<'_> {
    /// Returns about how many rows it takes.
    fn height(&self) -> u32 {
        let lines = 3 + self.sheet.intro.len() + self.sheet.rows.len() + self.sheet.notes.len();
        u32::try_from(lines).unwrap_or(u32::MAX).saturating_add(self.chart_rows())
    }

    fn may_share(&self) -> bool {
        self.sheet.rows.len() <= SHORT && self.widths().iter().skip(1).all(|width| *width <= NARROW)
    }
}

/// Puts tables that follow one another and are short together, as many as one page holds.
pub(super) fn stacked(tables: Vec<Table<'_>>) -> Vec<Vec<Table<'_>>> {
    let mut all: Vec<Vec<Table<'_>>> = Vec::new();
    for table in tables {
        let fits = |stack: &Vec<Table<'_>>| {
            let rows: u32 = stack.iter().map(|one| one.height() + BETWEEN).sum();
            stack.iter().chain([&table]).all(Table::may_share) && rows + table.height() <= MAX_ROWS
        };
        match all.last_mut() {
            Some(stack) if fits(stack) => stack.push(table),
            _ => all.push(vec![table]),
        }
    }
    all
}

/// Writes tables one below another.
pub(super) fn draw(
    page: &mut Worksheet,
    tables: &[Table<'_>],
    title: &str,
    names: &mut BTreeSet<String>,
) -> Result<()> {
    let name = name(&together(tables), names);
    page.set_name(&name)?;
    let columns = tables.iter().map(|table| table.columns).max().unwrap_or_default();
    let mut widths = vec![0; usize::from(columns)];
    for table in tables {
        for (width, of_table) in widths.iter_mut().zip(table.widths()) {
            *width = of_table.max(*width);
        }
    }
    for (place, width) in (0..).zip(&widths) {
        page.set_column_width(place, u32::try_from(*width)?)?;
    }
    let width: usize = widths.iter().sum();
    // Sentences above a narrow table run beyond it.
    let beyond = LEAST_WIDTH.saturating_sub(width).div_ceil(OTHER_COLUMN);
    let across = (columns.max(2) + u16::try_from(beyond)?, width.max(LEAST_WIDTH));
    let mut row = 0;
    for table in tables {
        let place = Place { name: &name, row, across, is_alone: tables.len() == 1 };
        row = table.draw(page, &place)? + BETWEEN;
    }
    set_print(page, title, width, row <= MAX_ROWS + BETWEEN);
    Ok(())
}

/// The title of tables together: that of the first, with the numbers of all: `1–3. Hội nghị`.
fn together(tables: &[Table<'_>]) -> String {
    let numbered = |table: &Table<'_>| {
        let (number, title) = table.sheet.title.split_once(". ")?;
        Some((number.parse::<u32>().ok()?, title.to_owned()))
    };
    let first = tables.first().map_or(String::new(), |table| table.sheet.title.clone());
    match (tables.first().and_then(numbered), tables.last().and_then(numbered)) {
        (Some((from, title)), Some((to, _))) if from < to => format!("{from}–{to}. {title}"),
        _ => first,
    }
}
