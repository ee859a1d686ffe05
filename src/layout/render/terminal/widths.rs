//! The widths that the columns of a table need, so that no word of theirs breaks.

use crate::layout::render::terminal::Terminal;
use crate::layout::{Cell, Sheet};

/// The least width of a column of prose, so that a sentence is no pillar of words.
const PROSE: usize = 16;

/// The least width of the first column, so that names are no pillars of words.
const FIRST: usize = 12;

/// Cells longer than this are prose.
const SENTENCE: usize = 60;

/// The least width of a column of names, and the length from which a cell is a name.
const NAME: (usize, usize) = (8, 12);

/// Words longer than the first, such as paths, may break; they have at least the second.
const WORD: (usize, usize) = (40, 24);

/// The least widths of a table's columns, each with its gap.
#[derive(Debug)]
pub(super) struct Widths {
    /// The widths.
    pub columns: Vec<u16>,
    /// The blanks between two columns.
    pub gap: u16,
}

impl Widths {
    /// Returns the width of the table.
    pub fn sum(&self) -> usize {
        self.columns.iter().copied().map(usize::from).sum()
    }
}

impl Terminal {
    /// The minimum widths of columns: whole figures and words, and as far as there is room whole
    /// names and two blanks between columns. Names break at blanks, then the gaps shrink. `None` if
    /// the terminal is too narrow.
    pub(super) fn least_widths(&self, sheet: &Sheet) -> Option<Widths> {
        let tried = [(true, 2), (false, 2), (false, 1)];
        let mut tried = tried
            .into_iter()
            .map(|(has_names, gap)| Widths { columns: self.widths(sheet, has_names, gap), gap });
        tried.find(|widths| self.width.is_none_or(|width| widths.sum() <= usize::from(width)))
    }

    /// The minimum widths, with the names of the first column whole or broken between words.
    fn widths(&self, sheet: &Sheet, has_names: bool, gap: u16) -> Vec<u16> {
        let columns = sheet.columns.iter().enumerate();
        let width = |place: usize| {
            let rows = sheet.rows.iter().chain(&sheet.total).filter_map(|row| row.get(place));
            rows.map(|cell| self.width_of(cell, place == 0, has_names)).max().unwrap_or(0)
        };
        let whole = |width: usize| u16::try_from(width).unwrap_or(u16::MAX).saturating_add(gap);
        columns.map(|(place, column)| whole(width(place).max(longest(&column.label)))).collect()
    }

    fn width_of(&self, cell: &Cell, is_first: bool, has_names: bool) -> usize {
        let drawn = self.drawn(cell);
        let whole = drawn.chars().count();
        match longest(&drawn) {
            _ if cell.is_figure()
                || matches!(cell, Cell::Command(_))
                || is_first && has_names && whole <= 24 =>
            {
                whole
            }
            word if word > WORD.0 => WORD.1,
            word if is_first => word.max(whole.min(FIRST)),
            word if whole > SENTENCE => word.max(PROSE),
            word if whole > NAME.1 => word.max(NAME.0),
            word => word,
        }
    }
}

/// The length of a text's longest word.
fn longest(text: &str) -> usize {
    text.split([' ', '\n']).map(|word| word.chars().count()).max().unwrap_or(0)
}
