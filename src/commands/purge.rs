//! `doithoai purge`: permanently erases petitioners' personal data.

use anyhow::Result;
use clap::Args;
use serde_json::json;

use crate::desk::Desk;
use crate::ops::{self, Receipt, ToErase, ToPurge};
use crate::problem::{Args as ProblemArgs, Problem, Warning};
use crate::report::changes;

#[derive(Debug, Args)]
#[command(group(clap::ArgGroup::new("whose").required(true)))]
pub(super) struct PurgeArgs {
    #[arg(value_name = "CODE", group = "whose")]
    code: Option<String>,
    #[arg(long, value_name = "YEAR", allow_hyphen_values = true, group = "whose")]
    before: Option<String>,
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn run(desk: &mut Desk, args: PurgeArgs) -> Result<()> {
    let what = match args.before {
        Some(year) => ToPurge::before(&year)?,
        None => ToPurge::Code(args.code.unwrap_or_default()),
    };
    let today = desk.today;
    let blank = desk.read(|reader| ops::to_erase(reader, &what, today))?;
    if args.dry_run {
        return print(desk, &what, &blank);
    }
    if !blank.is_empty() {
        desk.confirm("ask-purge", Problem::refused("purge-unconfirmed"), described(&blank))?;
    }
    let mut blanked = 0;
    let mut receipt = desk.write(|work, _| {
        let (receipt, count) = ops::purge(work, &what, today)?;
        blanked = count;
        Ok(receipt)
    })?;
    // Also if nothing was left to erase: an earlier purge may have been interrupted before this.
    if desk.rewrite().is_err() {
        receipt.warnings.push(Warning::new("purge-not-rewritten"));
    }
    let copies = if blanked > 0 { Some(copies(desk)?) } else { None };
    if desk.settings.json {
        receipt.warnings.extend(copies);
        return desk.receipt_with(&receipt, json!({ "blanked": blanked }));
    }
    desk.receipt(&receipt)?;
    if let Some(copies) = copies {
        let text = desk.words.warning(&copies);
        desk.inform(&desk.words.say("problem-hint", &[("text", text.into())]));
    }
    Ok(())
}

/// The most sessions that are listed.
const MAX_NAMED: usize = 5;

/// The number of petitions that would lose their personal data, and their sessions, for a question
/// or a problem.
fn described(blank: &ToErase) -> ProblemArgs {
    let named = |(session, count): &(String, i64)| format!("{session} ({count})");
    let mut sessions: Vec<String> = blank.sessions.iter().take(MAX_NAMED).map(named).collect();
    if blank.sessions.len() > MAX_NAMED {
        sessions.push("…".to_owned());
    }
    if blank.kept > 0 && sessions.is_empty() {
        sessions.push("–".to_owned());
    }
    vec![("count", blank.petitions().into()), ("sessions", sessions.join(", ").into())]
}

/// Prints what would be erased.
fn print(desk: &Desk, what: &ToPurge, blank: &ToErase) -> Result<()> {
    let code = match what {
        ToPurge::Code(code) => Some(code.clone()),
        ToPurge::Before(_) => None,
    };
    let key = if blank.is_empty() { "purged-nothing" } else { "purge-tried" };
    let receipt = Receipt { key, args: described(blank), code, ..Receipt::default() };
    if !desk.settings.json && !blank.sessions.is_empty() {
        desk.print(&changes::purge(blank, &desk.words))?;
    }
    desk.receipt_with(&receipt, changes::purge_json(blank))
}

/// A warning about backups, which still hold the data.
fn copies(desk: &mut Desk) -> Result<Warning> {
    let copies = desk.copies()?;
    if copies.is_empty() {
        return Ok(Warning::new("copies-keep-names"));
    }
    let named = Warning::new("copies-keep-names-beside").with("copies", copies.join(", "));
    Ok(copies.into_iter().fold(named, Warning::about))
}
