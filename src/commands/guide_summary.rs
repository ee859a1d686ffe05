//! The end of a guided entry: the record as it will be entered, and corrections.

use anyhow::Result;

use crate::commands::guide;
use crate::commands::questions::shown;
use crate::desk::{Choice, Desk};
use crate::model::{AnyColumn, Kind};
use crate::ops::{self, GivenCell, Input};
use crate::problem::Problem;

/// Shows the record and its warnings; returns whether it could be entered.
pub(super) fn show(desk: &mut Desk, input: &Input) -> Result<bool> {
    let spec = input.kind.spec();
    // In the order of the questions, also after corrections.
    let questions = || spec.asked.iter().chain(spec.asked_more);
    let place = |cell: &GivenCell| questions().position(|column| column == cell.column);
    let mut cells: Vec<&GivenCell> = input.cells.iter().collect();
    cells.sort_by_key(|cell| place(cell).unwrap_or(usize::MAX));
    let what = desk.words.term("record", spec.word);
    desk.show("");
    desk.show(&desk.words.say("ask-summary", &[("what", what.into())]));
    for GivenCell { column, text, .. } in cells {
        if text.is_empty() {
            continue;
        }
        let shown = shown(desk, input, column, text)?;
        desk.show(&format!("  {}: {shown}", desk.words.term("column", column.label)));
    }
    let mode = desk.typed();
    let tried = desk.weigh(|work, resolver| match input.kind {
        Kind::Assignment => ops::assign(work, resolver, input, mode),
        _ => ops::enter_typed(work, resolver, input, mode),
    });
    match tried {
        Ok(receipt) => {
            if let Some((_, due)) = receipt.args.iter().find(|(name, _)| *name == "due") {
                desk.show(&desk.words.say("ask-due", &[("due", due.clone())]));
            }
            for warning in &receipt.warnings {
                let text = desk.words.warning(warning);
                desk.show(&desk.words.say("receipt-warning", &[("text", text.into())]));
            }
            Ok(true)
        }
        Err(error) => {
            desk.show_problem(&error.downcast::<Problem>()?, true);
            Ok(false)
        }
    }
}

/// Asks one question again, chosen from the answers so far; a person who stops keeps them.
pub(super) fn change(desk: &mut Desk, input: &mut Input) -> Result<Option<String>> {
    let spec = input.kind.spec();
    let later = spec.asked_more.iter().filter(|column| !spec.asked.contains(column));
    let columns: Vec<&AnyColumn> =
        spec.asked.iter().chain(later).filter(|column| guide::applies(input, column)).collect();
    let mut choices = Vec::new();
    for column in &columns {
        let name = desk.words.term("column", column.label);
        let answer = input.given(column).filter(|given| !given.is_empty());
        let label = match answer {
            Some(given) => format!("{name}: {}", shown(desk, input, column, given)?),
            None => name,
        };
        choices.push(Choice::new(column.name, label));
    }
    let question = desk.words.text("ask-change-which");
    let Some(chosen) = desk.ask_again(|desk| desk.ask_choice(&question, choices, None))? else {
        return Ok(None);
    };
    let Some(column) = columns.into_iter().find(|column| column.name == chosen) else {
        return Ok(None);
    };
    let before = input.clone();
    let was = input.given(column).unwrap_or_default().to_owned();
    input.remove(column);
    match desk.ask_again(|desk| guide::ask(desk, input, column, Some(&was)))? {
        Some(pasted) => Ok(pasted),
        None => {
            *input = before;
            Ok(None)
        }
    }
}

/// Whether each of the pasted lines is a petition, or all are the text of one. A table is never
/// one text.
pub(super) fn is_one_each(desk: &Desk, lines: &str) -> Result<bool> {
    if lines.lines().next().is_some_and(|first| first.contains('\t')) {
        return Ok(true);
    }
    let count = lines.lines().count();
    let each = desk.words.say("ask-lines-each", &[("count", count.into())]);
    let choices =
        vec![Choice::new("each", each), Choice::new("one", desk.words.text("ask-lines-one"))];
    let question = desk.words.say("ask-lines-how", &[("count", count.into())]);
    Ok(desk.ask_choice(&question, choices, None)? == "each")
}
