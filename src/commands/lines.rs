//! Petitions of a session from a file, from standard input or pasted at a question: one a line, or
//! in columns under a heading. At a terminal they are shown before they are entered.

use std::io::Read;
use std::path::Path;

use anyhow::Result;

use crate::desk::Desk;
use crate::exchange::rows_of_lines;
use crate::input;
use crate::model::petition;
use crate::ops::{self, GivenCell, Input, Receipt};
use crate::problem::{Cause, Problem, Warning};
use crate::report;

/// Enters the petitions of a file; `input` has what all have in common.
pub(super) fn record(desk: &mut Desk, input: &Input, path: &str) -> Result<Receipt> {
    let text = read(desk, path)?;
    let (rows, notes) = match rows_of_lines(path, &text, input, desk.today)? {
        Some(table) => table,
        None => (ops::rows_of_texts(input, &text), Vec::new()),
    };
    let mode = desk.typed();
    let shown = match desk.can_ask() && !desk.settings.yes {
        true => preview(desk, &rows, &notes)?,
        false => Vec::new(),
    };
    let mut receipt = desk.write(|work, resolver| ops::enter_rows(work, resolver, rows, mode))?;
    receipt.warnings.splice(0..0, notes);
    receipt.warnings.retain(|warning| !shown.contains(warning));
    Ok(receipt)
}

/// The most petitions shown before they are entered.
const SHOWN: usize = 40;

/// Shows petitions as they will be entered, with warnings, and asks whether to enter them; returns
/// the warnings.
fn preview(desk: &mut Desk, rows: &[(u64, Input)], notes: &[Warning]) -> Result<Vec<Warning>> {
    let mode = desk.typed();
    let tried =
        desk.weigh(|work, resolver| ops::enter_rows(work, resolver, rows.to_vec(), mode))?;
    let mut rows = rows.to_vec();
    ops::remove_list_marks(&mut rows);
    for (place, (_, input)) in rows.iter().enumerate().take(SHOWN) {
        let text = input.get(petition::TEXT).unwrap_or_default();
        desk.show(&format!("{:>3}. {text}", place + 1));
        let others = input.cells.iter().filter(|GivenCell { column, text, .. }| {
            !column.is(petition::TEXT) && !column.is(petition::SESSION) && !text.is_empty()
        });
        let others: Vec<String> = others
            .map(|GivenCell { column, text, .. }| {
                let name = desk.words.term("column", column.label);
                format!("{name}: {}", report::typed(column, text, &desk.words))
            })
            .collect();
        if !others.is_empty() {
            desk.show(&format!("     {}", others.join("; ")));
        }
    }
    if rows.len() > SHOWN {
        let more = [("count", (rows.len() - SHOWN).into())];
        desk.show(&desk.words.say("ask-lines-more", &more));
    }
    let shown = [notes, &tried.warnings].concat();
    desk.warn(&shown);
    if desk.ask_yes(&desk.words.say("ask-lines-enter", &tried.args), true)? {
        Ok(shown)
    } else {
        Err(Problem::because(Cause::AskingStopped).into())
    }
}

/// The most bytes of a file of lines.
const MAX_BYTES: u64 = 64 << 20;

/// Reads a file of lines; `-` is what was pasted at a question, else standard input.
fn read(desk: &mut Desk, path: &str) -> Result<String> {
    let mut bytes = Vec::new();
    match path {
        "-" if desk.settings.pasted.is_some() => {
            return Ok(desk.settings.pasted.take().unwrap_or_default());
        }
        "-" => std::io::stdin().take(MAX_BYTES).read_to_end(&mut bytes)?,
        path => input::open_once(Path::new(path))?.take(MAX_BYTES).read_to_end(&mut bytes)?,
    };
    if bytes.len() as u64 == MAX_BYTES {
        return Err(Problem::because(Cause::FileTooLong)
            .with("path", path)
            .with("most", (MAX_BYTES >> 20).to_string())
            .into());
    }
    let text = String::from_utf8(bytes)
        .map_err(|_| Problem::refused("file-not-text").with("file", path))?;
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}
