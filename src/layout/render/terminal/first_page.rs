//! The first page on a terminal: sentences, and a table of the key figures with their bars.

use std::io::Write;

use anyhow::Result;

use crate::layout::render::terminal::Terminal;
use crate::layout::render::terminal::bars::{SHORT_BAR, range_bar};
use crate::layout::{Cell, FirstPage};

/// The least room for what a key figure is made of.
const NOTE: usize = 32;

impl Terminal {
    /// Writes who has not reported, the key figures, and what needs attention.
    pub(super) fn first_page(&self, page: &FirstPage, out: &mut dyn Write) -> Result<()> {
        if let Some(remark) = &page.reporting {
            writeln!(out)?;
            self.sentence(&remark.text, "", out)?;
        }
        if !page.cards.is_empty() {
            writeln!(out)?;
            self.title(&page.title, out)?;
            self.key_figures(page, out)?;
        }
        if !page.attention.is_empty() {
            writeln!(out)?;
            self.title(&page.attention_title, out)?;
            for remark in &page.attention {
                self.sentence(&remark.text, " ", out)?;
            }
        }
        Ok(())
    }

    /// Writes the key figures as a table; without room for it, each in a line of its own.
    fn key_figures(&self, page: &FirstPage, out: &mut dyn Write) -> Result<()> {
        let mut sheet = page.sheet();
        let note = sheet.columns.pop();
        let notes: Vec<Cell> = sheet.rows.iter_mut().filter_map(Vec::pop).collect();
        let wide = self.least_widths(&sheet).map(|widths| widths.sum());
        let room = |more: usize| {
            wide.is_some_and(|wide| {
                self.width.is_none_or(|width| wide + more <= usize::from(width))
            })
        };
        if !room(NOTE + 2) {
            for (card, note) in page.cards.iter().zip(notes) {
                let value = card.value.shown(self.english);
                self.sentence(&format!("{}: {value}", card.label), " ", out)?;
                if note != Cell::Text(String::new()) {
                    self.sentence(&note.shown(self.english), "   ", out)?;
                }
            }
            return Ok(());
        }
        if room(SHORT_BAR + NOTE + 4) {
            sheet.column("bar", "");
            for (row, card) in sheet.rows.iter_mut().zip(&page.cards) {
                row.push(Cell::Text(card.bar.as_ref().map_or_else(String::new, range_bar)));
            }
        }
        sheet.columns.extend(note);
        for (row, note) in sheet.rows.iter_mut().zip(notes) {
            row.push(note);
        }
        match self.least_widths(&sheet) {
            Some(widths) => writeln!(out, "{}", self.table(&sheet, &widths))?,
            None => self.stacked(&sheet, out)?,
        }
        Ok(())
    }
}
