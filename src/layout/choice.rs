//! The columns of a list to show.

use crate::layout::{Cell, Rank, Sheet};

/// The columns of a list to show.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Choice {
    /// A few, for narrow terminals.
    Brief,
    /// All in which a row has a value.
    Wide,
    /// All.
    All,
    /// Those with these names in files, in this order.
    Named(Vec<String>),
}

impl Sheet {
    /// Keeps the chosen columns.
    #[must_use]
    pub fn chosen(mut self, choice: &Choice) -> Self {
        let is_filled = |place: usize| {
            let mut cells = self.rows.iter().filter_map(|row| row.get(place));
            cells.any(|cell| *cell.unmarked() != Cell::Unknown)
        };
        let is_shown = |place: &usize| match (self.columns[*place].rank, choice) {
            (Rank::Always, _) | (_, Choice::All) => true,
            (Rank::Filled, _) | (_, Choice::Wide) => is_filled(*place),
            (Rank::Wide, _) => false,
        };
        let places: Vec<usize> = match choice {
            Choice::Named(names) => names.iter().filter_map(|name| self.place(name)).collect(),
            _ => (0..self.columns.len()).filter(is_shown).collect(),
        };
        self.columns = places.iter().map(|place| self.columns[*place].clone()).collect();
        for row in self.rows.iter_mut().chain(&mut self.total) {
            let cell = |place: &usize| std::mem::replace(&mut row[*place], Cell::Unknown);
            *row = places.iter().map(cell).collect();
        }
        self
    }

    /// Sets in which tables of a list the last column is shown.
    pub fn rank(&mut self, rank: Rank) {
        if let Some(column) = self.columns.last_mut() {
            column.rank = rank;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(choice: &Choice) -> Vec<&'static str> {
        let mut sheet = Sheet::new("list", "");
        for (code, rank) in [
            ("code", Rank::Always),
            ("due", Rank::Always),
            ("day", Rank::Filled),
            ("month", Rank::Filled),
            ("venue", Rank::Wide),
            ("note", Rank::Wide),
        ] {
            sheet.column(code, code);
            sheet.rank(rank);
        }
        let text = |text: &str| Cell::text(text);
        sheet.rows = vec![["a", "", "b", "", "c", ""].map(text).to_vec()];
        let chosen = sheet.chosen(choice);
        assert_eq!(chosen.rows[0].len(), chosen.columns.len());
        chosen.columns.iter().map(|column| column.code).collect()
    }

    #[test]
    fn empty_columns_are_left_out_unless_they_always_stand() {
        assert_eq!(codes(&Choice::Brief), ["code", "due", "day"]);
        assert_eq!(codes(&Choice::Wide), ["code", "due", "day", "venue"]);
        assert_eq!(codes(&Choice::All), ["code", "due", "day", "month", "venue", "note"]);
        assert_eq!(
            codes(&Choice::Named(["note", "code"].map(str::to_owned).to_vec())),
            ["note", "code"]
        );
    }
}
