//! The first sheet: title, lines, the report's first page, and warnings.

use std::collections::BTreeSet;

use anyhow::Result;
use rust_xlsxwriter::{FormatBorder, Worksheet};

use crate::layout::render::xlsx::page_setup::{name, set_print};
use crate::layout::render::xlsx::{heading, sentence, wrapped, write_cell};
use crate::layout::{Document, FirstPage};

/// The widths of the columns: label, value, fraction, what a figure is made of.
const WIDTHS: [u16; 4] = [38, 50, 14, 58];
/// The sum of the widths.
const WIDTH: usize = 160;

pub(super) fn draw(
    page: &mut Worksheet,
    document: &Document,
    english: bool,
    names: &mut BTreeSet<String>,
) -> Result<()> {
    let title = document.first_page.as_ref().map_or(&document.title, |first| &first.title);
    page.set_name(name(title, names))?;
    set_print(page, &document.title, WIDTH, true);
    for (column, width) in (0..).zip(WIDTHS) {
        page.set_column_width(column, width)?;
    }
    sentence(page, 0, (4, WIDTH), &document.title, &heading())?;
    let mut row = sentences(page, &document.lines, 1)?;
    if let Some(first) = &document.first_page {
        row = first_page(page, first, english, row)?;
    } else {
        for sheet in &document.sheets {
            row = sentences(page, &sheet.intro, row)?;
        }
    }
    sentences(page, &document.closing, row)?;
    Ok(())
}

/// Writes sentences from a row on; returns the row after them.
fn sentences(page: &mut Worksheet, lines: &[String], mut row: u32) -> Result<u32> {
    for line in lines {
        sentence(page, row, (4, WIDTH), line, &wrapped())?;
        row += 1;
    }
    Ok(row)
}

/// Writes who has not reported, the key figures and what needs attention; returns the row after
/// them.
fn first_page(page: &mut Worksheet, first: &FirstPage, english: bool, mut row: u32) -> Result<u32> {
    let say = |page: &mut Worksheet, row: u32, line: &str, format| {
        sentence(page, row, (4, WIDTH), line, &format)
    };
    if let Some(remark) = &first.reporting {
        say(page, row, &remark.text, wrapped().set_bold().set_background_color("#FFF8E8"))?;
        row += 1;
    }
    if !first.cards.is_empty() {
        say(page, row + 1, &first.title, heading())?;
        row += 2;
        for cells in &first.sheet().rows {
            let format = wrapped().set_border(FormatBorder::Thin);
            for place in 0..4 {
                page.write_blank(row, place, &format)?;
            }
            for (cell, place) in cells.iter().zip([0, 1, 3]) {
                let format = if place == 1 { format.clone().set_bold() } else { format.clone() };
                write_cell(page, (row, place), cell, format, english)?;
            }
            let lines = cells.last().map_or(1, |note| {
                note.shown(english).chars().count().div_ceil(usize::from(WIDTHS[3]))
            });
            page.set_row_height(row, u32::try_from(lines.max(1) * 18)?)?;
            row += 1;
        }
    }
    if !first.attention.is_empty() {
        say(page, row + 1, &first.attention_title, heading())?;
        row += 2;
        for remark in &first.attention {
            say(page, row, &remark.text, wrapped().set_background_color("#FFF4EE"))?;
            row += 1;
        }
    }
    Ok(row + 1)
}
