//! Tables for a terminal, a pipe, and for pasting into a letter.

use std::io::Write;

use anyhow::Result;
use comfy_table::{
    CellAlignment, Color, ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle, Width,
};

use crate::layout::render::terminal::bars::{BAR, bar};
use crate::layout::render::terminal::widths::Widths;
use crate::layout::{Cell, Chart, Document, Drawn, Renderer, Sheet, Urgency};
use crate::text::shown;

mod bars;
mod first_page;
mod stacked;
mod widths;

/// Draws tables with light rules between head, rows and total.
#[derive(Clone, Copy, Debug)]
pub struct Terminal {
    /// The width to keep; `None` for no limit.
    pub width: Option<u16>,
    /// Whether titles are bold, and what calls for attention is coloured.
    pub colour: bool,
    /// Whether numbers are formatted for English.
    pub english: bool,
}

/// A rule under the head only, so that tables can be pasted into a letter.
const STYLE: TableStyle = TableStyle::new().header_separator(LineStyle::none().fill('─'));

impl Renderer for Terminal {
    fn render(&self, document: &Document, out: &mut dyn Write) -> Result<()> {
        if !document.title.is_empty() {
            self.title(&document.title, out)?;
        }
        for line in &document.lines {
            self.sentence(line, "", out)?;
        }
        if let Some(page) = &document.first_page {
            self.first_page(page, out)?;
        }
        for (place, sheet) in document.sheets.iter().enumerate() {
            if place > 0 || !document.title.is_empty() || !document.lines.is_empty() {
                writeln!(out)?;
            }
            self.sheet(&sheet.for_people(), out)?;
        }
        let begun =
            !document.title.is_empty() || !document.lines.is_empty() || !document.sheets.is_empty();
        if begun && !document.closing.is_empty() {
            writeln!(out)?;
        }
        for line in &document.closing {
            self.sentence(line, "", out)?;
        }
        Ok(())
    }
}

impl Terminal {
    fn title(&self, title: &str, out: &mut dyn Write) -> Result<()> {
        let bold = |line: String| match self.colour {
            true => format!("\u{1b}[1m{line}\u{1b}[0m"),
            false => line,
        };
        for line in self.wrapped(title, 0) {
            writeln!(out, "{}", bold(line))?;
        }
        Ok(())
    }

    fn sheet(&self, sheet: &Sheet, out: &mut dyn Write) -> Result<()> {
        if !sheet.title.is_empty() {
            self.title(&sheet.title, out)?;
        }
        for line in &sheet.intro {
            self.sentence(line, "", out)?;
        }
        if sheet.rows.len() > LONG {
            self.long_table(sheet, out)?;
        } else if !sheet.rows.is_empty() {
            let drawn = self.with_bars(sheet);
            let drawn = drawn.as_ref().unwrap_or(sheet);
            match self.least_widths(drawn) {
                Some(widths) => writeln!(out, "{}", self.table(drawn, &widths))?,
                None => self.stacked(drawn, out)?,
            }
        }
        for note in &sheet.notes {
            self.sentence(note, "  ", out)?;
        }
        Ok(())
    }

    /// Adds a column of bars if the sheet has a chart of one series and there is room.
    fn with_bars(&self, sheet: &Sheet) -> Option<Sheet> {
        let chart = sheet.chart.as_ref().filter(|chart| chart.series.len() == 1)?;
        let wide = self.least_widths(sheet)?.sum();
        let room = self.width.is_none_or(|width| wide + BAR + 2 <= usize::from(width));
        // For a percentage without a mark, the figure says as much as a bar.
        let says_more = |row: &Drawn<'_>| {
            row.mark.is_some() || row.values.iter().any(|cell| !cell.is_percent())
        };
        let rows = chart.rows(sheet).filter(|rows| room && rows.iter().all(says_more))?;
        let scale = BAR as f64 / Chart::most(&rows);
        let bars: Vec<Cell> = rows.iter().map(|row| Cell::Text(bar(row, scale))).collect();
        let mut drawn = sheet.clone();
        drawn.column("bar", "");
        for (row, bar) in drawn.rows.iter_mut().zip(bars) {
            row.push(bar);
        }
        if let Some(total) = &mut drawn.total {
            total.push(Cell::Text(String::new()));
        }
        Some(drawn)
    }

    /// A cell's text; a part of the row above is indented.
    fn drawn(&self, cell: &Cell) -> String {
        let text = shown(&cell.shown(self.english));
        if matches!(cell, Cell::Part { .. }) { format!("{INDENT}{text}") } else { text }
    }

    /// Why a cell is to be coloured; `None` if it is not, or colour is not wanted.
    fn urgency(&self, cell: &Cell) -> Option<Urgency> {
        if self.colour { cell.urgency() } else { None }
    }

    /// A cell of a table, coloured if it calls for attention and colour is wanted.
    fn coloured(&self, cell: &Cell) -> comfy_table::Cell {
        let drawn = comfy_table::Cell::new(self.drawn(cell));
        match self.urgency(cell) {
            Some(Urgency::Overdue) => drawn.fg(Color::DarkRed),
            Some(Urgency::Soon) => drawn.fg(Color::DarkYellow),
            None => drawn,
        }
    }

    fn table(&self, sheet: &Sheet, widths: &Widths) -> String {
        let mut table = Table::new();
        table.load_style(STYLE).force_no_tty();
        if self.colour {
            table.enforce_styling().style_text_only();
        }
        if let Some(width) = self.width {
            table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
        }
        if sheet.columns.iter().any(|column| !column.label.is_empty()) {
            table.set_header(sheet.columns.iter().map(|column| shown(&column.label)));
        }
        let row = |cells: &[Cell]| cells.iter().map(|cell| self.coloured(cell)).collect::<Vec<_>>();
        table.add_rows(sheet.rows.iter().map(|cells| row(cells)));
        if let Some(total) = &sheet.total {
            table.add_row(row(total));
        }
        for (place, least) in widths.columns.iter().enumerate() {
            if let Some(drawn) = table.column_mut(place) {
                drawn.set_padding((1, widths.gap - 1));
                drawn.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(*least)));
            }
        }
        for (place, _) in sheet.columns.iter().enumerate().filter(|(_, column)| column.figures) {
            if let Some(drawn) = table.column_mut(place) {
                drawn.set_cell_alignment(CellAlignment::Right);
            }
        }
        table.trim_fmt()
    }

    /// Writes a table row by row, each in one line: for tables too long to lay out in memory. Rows
    /// wider than the terminal are stacked.
    fn long_table(&self, sheet: &Sheet, out: &mut dyn Write) -> Result<()> {
        let text = |cell: &Cell| self.drawn(cell).replace('\n', " ");
        let rows = || sheet.rows.iter().chain(&sheet.total);
        let width = |place: usize| {
            let cells = rows()
                .filter_map(|row| row.get(place))
                .map(|cell| text(cell).chars().count())
                .max();
            cells.unwrap_or(0).max(sheet.columns[place].label.chars().count())
        };
        let widths: Vec<usize> = (0..sheet.columns.len()).map(width).collect();
        let wide: usize = widths.iter().map(|width| width + 2).sum();
        if self.width.is_some_and(|width| wide > usize::from(width)) {
            return self.stacked(sheet, out);
        }
        let line = |cells: &mut dyn Iterator<Item = String>| {
            let mut line = String::new();
            for ((cell, width), column) in cells.zip(&widths).zip(&sheet.columns) {
                let gap = " ".repeat(width.saturating_sub(cell.chars().count()));
                let (before, after) =
                    if column.figures { (gap.as_str(), "") } else { ("", gap.as_str()) };
                line.extend([" ", before, &cell, after, " "]);
            }
            line.trim_end().to_owned()
        };
        writeln!(out, "{}", line(&mut sheet.columns.iter().map(|column| shown(&column.label))))?;
        writeln!(out, "{}", "─".repeat(wide))?;
        for row in rows() {
            writeln!(out, "{}", line(&mut row.iter().map(text)))?;
        }
        Ok(())
    }

    /// Writes a sentence, wrapped at words if it is wider than the terminal.
    fn sentence(&self, text: &str, indent: &str, out: &mut dyn Write) -> Result<()> {
        for line in self.wrapped(text, indent.len()) {
            writeln!(out, "{indent}{line}")?;
        }
        Ok(())
    }

    /// Breaks a text between words into lines that leave room for an indent.
    fn wrapped(&self, text: &str, indent: usize) -> Vec<String> {
        let width = self.width.map_or(usize::MAX, usize::from).max(20) - indent;
        let (mut lines, mut line) = (Vec::new(), String::new());
        for word in shown(text).split(' ') {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
        lines
    }
}

/// Tables with more rows are written row by row.
const LONG: usize = 10_000;

/// What indents a part of the row above: blanks that no table trims or breaks at.
const INDENT: &str = "\u{a0}\u{a0}";

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    fn sheet() -> Sheet {
        let mut sheet = Sheet::new("units", "Đơn vị");
        sheet.column("unit", "Đơn vị");
        sheet.figures("held", "Số cuộc");
        sheet.figures("percent", "Tỷ lệ");
        let nfd: String = "Đồng Lạc".nfd().collect();
        let share = |part, whole| Cell::Share { part, whole };
        sheet.rows.push(vec![Cell::text(nfd), Cell::Count(1234), share(37, 40)]);
        sheet.rows.push(vec![Cell::text("An\u{1b}[31m Sơn"), Cell::Unknown, share(0, 0)]);
        sheet.total = Some(vec![Cell::text("Cộng"), Cell::Count(1234), Cell::Unknown]);
        sheet
    }

    fn drawn(width: Option<u16>) -> String {
        let document =
            Document { title: "Báo cáo".into(), sheets: vec![sheet()], ..Document::default() };
        let mut out = Vec::new();
        Terminal { width, colour: false, english: false }
            .render(&document, &mut out)
            .expect("written");
        String::from_utf8(out).expect("text")
    }

    #[test]
    fn a_narrow_terminal_breaks_no_word() {
        for width in [40, 50, 60] {
            let lines = drawn(Some(width));
            assert!(
                ["Đồng Lạc", "1.234", "cuộc", "Tỷ"].iter().all(|whole| lines.contains(whole)),
                "{width}:\n{lines}"
            );
        }
    }

    #[test]
    fn names_break_at_blanks_before_the_words_of_headings_break() {
        let mut sheet = Sheet::new("agencies", "");
        sheet.column("name", "Tên");
        for code in ["assigned", "median_days", "handed_on"] {
            let label = if code == "assigned" { "Được giao" } else { "Trung vị (ngày)" };
            sheet.figures(code, label);
        }
        let count = Cell::Count(7);
        sheet.rows =
            vec![vec![Cell::text("Điện lực Lạc Thanh"), count.clone(), count.clone(), count]];
        let terminal = Terminal { width: Some(36), colour: false, english: false };
        let widths = terminal.least_widths(&sheet).expect("room");
        insta::assert_snapshot!(terminal.table(&sheet, &widths), @r"
         Tên           Được   Trung   Trung
                       giao      vị      vị
                             (ngày)  (ngày)
        ────────────────────────────────────
         Điện lực Lạc     7       7       7
         Thanh
        ");
    }

    #[test]
    fn a_long_table_reads_like_a_short_one() {
        let mut sheet = sheet();
        sheet.total = None;
        let (mut short, mut long) = (Vec::new(), Vec::new());
        let terminal = Terminal { width: None, colour: false, english: false };
        let widths = terminal.least_widths(&sheet).expect("room");
        writeln!(short, "{}", terminal.table(&sheet, &widths)).expect("written");
        terminal.long_table(&sheet, &mut long).expect("written");
        assert_eq!(String::from_utf8(long), String::from_utf8(short));
    }

    #[test]
    fn columns_stay_straight_whatever_the_form_of_their_letters() {
        let lines = drawn(None);
        insta::assert_snapshot!(lines, @r"
        Báo cáo

        Đơn vị
         Đơn vị       Số cuộc          Tỷ lệ
        ─────────────────────────────────────
         Đồng Lạc       1.234  92,5% (37/40)
         An␛[31m Sơn        –              –
         Cộng           1.234              –
        ");
    }
}
