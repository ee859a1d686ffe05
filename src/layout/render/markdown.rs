//! Tables for a Markdown text.

use std::io::Write;

use anyhow::Result;

use crate::layout::{Document, Renderer, Sheet};
use crate::text;

/// Draws headings, paragraphs and tables.
#[derive(Clone, Copy, Debug)]
pub struct Markdown {
    /// Whether numbers are formatted for English.
    pub english: bool,
}

impl Renderer for Markdown {
    fn render(&self, document: &Document, out: &mut dyn Write) -> Result<()> {
        writeln!(out, "# {}", shown(&document.title))?;
        for line in &document.lines {
            writeln!(out, "\n{}", shown(line))?;
        }
        for sheet in document.sheets.iter().map(Sheet::for_people) {
            writeln!(out, "\n## {}", shown(&sheet.title))?;
            for line in &sheet.intro {
                writeln!(out, "\n{}", shown(line))?;
            }
            if !sheet.rows.is_empty() {
                let labels: Vec<String> =
                    sheet.columns.iter().map(|column| shown(&column.label)).collect();
                let rules: Vec<&str> =
                    sheet.columns.iter().map(|c| if c.figures { "---:" } else { "---" }).collect();
                writeln!(out, "\n| {} |\n| {} |", labels.join(" | "), rules.join(" | "))?;
                for row in sheet.rows.iter().chain(&sheet.total) {
                    let cells: Vec<String> =
                        row.iter().map(|cell| shown(&cell.shown(self.english))).collect();
                    writeln!(out, "| {} |", cells.join(" | "))?;
                }
            }
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
