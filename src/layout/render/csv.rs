//! Tables for machines: English headings, plain values.

use std::io::Write;

use anyhow::Result;

use crate::layout::{Cell, Document, Renderer, Sheet};
use crate::text::visible;

/// Draws each sheet as comma-separated values, with an empty line between sheets.
#[derive(Clone, Copy, Debug)]
pub struct Csv;

impl Renderer for Csv {
    fn render(&self, document: &Document, out: &mut dyn Write) -> Result<()> {
        for (place, sheet) in document.sheets.iter().enumerate() {
            if place > 0 {
                writeln!(out)?;
            }
            Self::sheet(sheet, out)?;
        }
        Ok(())
    }
}

impl Csv {
    /// Writes one sheet with its headings.
    pub fn sheet(sheet: &Sheet, out: &mut dyn Write) -> Result<()> {
        let mut writer = csv::Writer::from_writer(out);
        writer
            .write_record(sheet.columns.iter().map(|column| column.name_in_files().into_owned()))?;
        for row in &sheet.rows {
            writer.write_record(row.iter().map(written))?;
        }
        writer.flush()?;
        Ok(())
    }
}

/// A cell for machines. Text that could be a formula or a terminal's control is made harmless;
/// numbers stay numbers.
fn written(cell: &Cell) -> String {
    match cell.unmarked() {
        Cell::Text(_) | Cell::Command(_) | Cell::Term { .. } => {
            guard(visible(&cell.plain()).into_owned())
        }
        _ => cell.plain(),
    }
}

/// Returns whether a spreadsheet could take text for a formula, leading marks ignored (contract,
/// section 5).
pub fn formula_like(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// Puts a mark before text that a spreadsheet could take for a formula; import removes it.
pub fn guard(text: String) -> String {
    if formula_like(&text) { format!("'{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn machines_get_codes_and_plain_values() {
        let mut sheet = Sheet::new("units", "Đơn vị");
        sheet.column("unit", "Đơn vị");
        sheet.column("state", "Kết quả");
        sheet.figures("percent", "Tỷ lệ");
        let share = Cell::Share { part: 37, whole: 40 };
        sheet.rows.push(vec![Cell::text("=1+1"), Cell::term("met", "đạt"), share]);
        let mut out = Vec::new();
        Csv.render(&Document { sheets: vec![sheet], ..Document::default() }, &mut out)
            .expect("written");
        assert_eq!(String::from_utf8(out).expect("text"), "unit,state,percent\n'=1+1,met,92.5\n");
    }

    #[test]
    fn what_could_be_a_formula_gets_one_mark_in_front() {
        for (text, guarded) in
            [("=a", "'=a"), ("-5", "'-5"), ("'=a", "''=a"), ("'a", "'a"), ("a=b", "a=b"), ("", "")]
        {
            assert_eq!(guard(text.into()), guarded);
        }
    }
}
