//! Tables for a Markdown text.

use std::io::Write;

use anyhow::Result;

use crate::layout::{Cell, Document, FirstPage, Renderer, Sheet};
use crate::text;

/// Draws headings, paragraphs and tables.
#[derive(Clone, Copy, Debug)]
pub struct Markdown {
    /// Whether numbers are formatted for English.
    pub english: bool,
}

impl Renderer for Markdown {
    fn render(&self, document: &Document, out: &mut dyn Write) -> Result<()> {
        if !document.title.is_empty() {
            writeln!(out, "# {}", shown(&document.title))?;
        }
        for line in &document.lines {
            writeln!(out, "\n{}", shown(line))?;
        }
        if let Some(page) = &document.first_page {
            self.first_page(page, out)?;
        }
        let mut is_first = document.lines.is_empty();
        for sheet in document.sheets.iter().map(Sheet::for_people) {
            let gap = if is_first && document.title.is_empty() { "" } else { "\n" };
            is_first = false;
            if sheet.title.is_empty() {
                write!(out, "{gap}")?;
            } else {
                writeln!(out, "{gap}## {}", shown(&sheet.title))?;
            }
            for line in &sheet.intro {
                writeln!(out, "\n{}", shown(line))?;
            }
            self.table(&sheet, out)?;
            for note in &sheet.notes {
                writeln!(out, "\n*{}*", shown(note))?;
            }
        }
        for line in &document.closing {
            writeln!(out, "\n{}", shown(line))?;
        }
        Ok(())
    }
}

impl Markdown {
    fn first_page(self, page: &FirstPage, out: &mut dyn Write) -> Result<()> {
        if let Some(remark) = &page.reporting {
            writeln!(out, "\n**{}**", shown(&remark.text))?;
        }
        if !page.cards.is_empty() {
            writeln!(out, "\n**{}**", shown(&page.title))?;
            self.table(&page.sheet(), out)?;
        }
        if !page.attention.is_empty() {
            writeln!(out, "\n**{}**\n", shown(&page.attention_title))?;
            for remark in &page.attention {
                writeln!(out, "- {}", shown(&remark.text))?;
            }
        }
        Ok(())
    }

    fn table(self, sheet: &Sheet, out: &mut dyn Write) -> Result<()> {
        if sheet.rows.is_empty() {
            return Ok(());
        }
        let labels: Vec<String> = sheet.columns.iter().map(|column| shown(&column.label)).collect();
        let rules: Vec<&str> =
            sheet.columns.iter().map(|c| if c.figures { "---:" } else { "---" }).collect();
        writeln!(out, "\n| {} |\n| {} |", labels.join(" | "), rules.join(" | "))?;
        for row in sheet.rows.iter().chain(&sheet.total) {
            let cells: Vec<String> = row.iter().map(|cell| self.cell(cell)).collect();
            writeln!(out, "| {} |", cells.join(" | "))?;
        }
        Ok(())
    }

    /// A cell's text; a part of the row above is indented.
    fn cell(self, cell: &Cell) -> String {
        let text = shown(&cell.shown(self.english));
        if matches!(cell, Cell::Part { .. }) { format!("&emsp;{text}") } else { text }
    }
}

/// Text with its markup escaped.
fn shown(text: &str) -> String {
    let mut safe = String::new();
    for c in text::shown(text).chars() {
        if matches!(c, '|' | '*' | '_' | '`' | '<' | '\\' | '[' | '#') {
            safe.push('\\');
        }
        safe.push(c);
    }
    safe
}
