//! Rows of a table that is wider than the terminal: each column in a line of its own.

use std::io::Write;

use anyhow::Result;

use crate::layout::render::terminal::Terminal;
use crate::layout::{Cell, Sheet, Urgency};
use crate::text::shown;

/// The indent of a line, and of those that continue it.
const INDENT: [&str; 2] = [" ", "   "];

impl Terminal {
    /// Writes each row as lines `heading: value`, rows apart.
    pub(super) fn stacked(&self, sheet: &Sheet, out: &mut dyn Write) -> Result<()> {
        for (place, row) in sheet.rows.iter().chain(&sheet.total).enumerate() {
            if place > 0 {
                writeln!(out)?;
            }
            for (column, cell) in sheet.columns.iter().zip(row) {
                self.stacked_cell(&shown(&column.label), cell, out)?;
            }
        }
        Ok(())
    }

    fn stacked_cell(&self, label: &str, cell: &Cell, out: &mut dyn Write) -> Result<()> {
        let value = self.drawn(cell).replace('\n', " ");
        let label = if label.is_empty() { String::new() } else { format!("{label}: ") };
        let [first, next] = INDENT;
        let (begin, end) = match self.urgency(cell) {
            Some(Urgency::Overdue) => ("\u{1b}[31m", "\u{1b}[0m"),
            Some(Urgency::Soon) => ("\u{1b}[33m", "\u{1b}[0m"),
            None => ("", ""),
        };
        for (place, line) in self.wrapped(&format!("{label}{value}"), next.len()).iter().enumerate()
        {
            // The value begins after the label, which may fill lines of its own.
            match (place, line.strip_prefix(label.as_str())) {
                (0, Some(value)) => writeln!(out, "{first}{label}{begin}{value}{end}")?,
                (0, None) => writeln!(out, "{first}{line}")?,
                _ => writeln!(out, "{next}{begin}{line}{end}")?,
            }
        }
        Ok(())
    }
}
