//! `doithoai log`, `undo`, `redo` and `verify`: the journal.

use anyhow::Result;
use clap::Args;
use serde_json::{Value as Json, json};

use crate::commands::list::ShapeArgs;
use crate::desk::Desk;
use crate::model::EntryId;
use crate::ops::{self, TakenBack, Work};
use crate::problem::ProblemKind;
use crate::report::LogReport;
use crate::text;

#[derive(Debug, Args)]
pub(super) struct LogArgs {
    #[arg(value_name = "CODE")]
    code: Option<String>,
    #[arg(short = 'n', long, value_name = "N")]
    limit: Option<String>,
    #[command(flatten)]
    shape: ShapeArgs,
}

pub(super) fn log(desk: &mut Desk, args: LogArgs) -> Result<()> {
    let limit = args.limit.as_deref().map_or(Ok(50), text::read_count)?;
    let (code, today) = (args.code.as_deref(), desk.today);
    let shape = args.shape.prepare(desk)?;
    let report = if shape.is_plain_json() {
        LogReport::Rows(desk.read(|reader| ops::log_rows(reader, code, limit, today))?)
    } else {
        LogReport::Lines(desk.read(|reader| ops::log(reader, code, limit, today))?)
    };
    shape.write(desk, &report)
}

#[derive(Debug, Args)]
pub(super) struct UndoArgs {
    #[arg(value_name = "ENTRY")]
    entry: Option<String>,
}

pub(super) fn undo(desk: &mut Desk, args: UndoArgs) -> Result<()> {
    let number = args.entry.as_deref().map(text::read_count).transpose()?.map(EntryId::of_row);
    take_back(desk, |work| ops::undo(work, number))
}

#[derive(Debug, Args)]
pub(super) struct RedoArgs {}

pub(super) fn redo(desk: &mut Desk, _args: RedoArgs) -> Result<()> {
    take_back(desk, ops::redo)
}

/// Reverts an entry; the receipt names it, its command, and the entries passed over.
fn take_back(desk: &mut Desk, back: impl FnOnce(&mut Work<'_>) -> Result<TakenBack>) -> Result<()> {
    let mut more = Json::Null;
    let receipt = desk.write(|work, _| {
        let TakenBack { receipt, reverted, command, passed } = back(work)?;
        more = json!({ "reverted": reverted, "command": command, "passed_over": passed });
        Ok(receipt)
    })?;
    desk.receipt_with(&receipt, more)
}

#[derive(Debug, Args)]
pub(super) struct VerifyArgs {
    #[arg(long)]
    rebuild: bool,
}

pub(super) fn verify(desk: &mut Desk, args: VerifyArgs) -> Result<u8> {
    if args.rebuild {
        let receipt = desk.rebuild()?;
        return desk.receipt(&receipt).map(|()| 0);
    }
    let integrity = desk.integrity()?;
    let code = if integrity.found.flaws.is_empty() { 0 } else { ProblemKind::Found as u8 };
    desk.report(&integrity)?;
    Ok(code)
}
