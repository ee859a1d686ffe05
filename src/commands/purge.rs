//! `doithoai purge`: blanks who petitioned, for good.

use anyhow::Result;
use clap::Args;
use serde_json::json;

use crate::desk::Desk;
use crate::fault::Warning;
use crate::ops::{self, ToPurge};

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(super) struct PurgeArgs {
    #[arg(value_name = "CODE")]
    code: Option<String>,
    #[arg(long, value_name = "YEAR", allow_hyphen_values = true)]
    before: Option<String>,
}

pub(super) fn run(desk: &mut Desk, args: PurgeArgs) -> Result<()> {
    let what = match args.before {
        Some(year) => ToPurge::before(&year)?,
        None => ToPurge::Code(args.code.unwrap_or_default()),
    };
    let mut blanked = 0;
    let mut receipt = desk.write(|work, _| {
        let (receipt, count) = ops::purge(work, &what)?;
        blanked = count;
        Ok(receipt)
    })?;
    // Also where nothing was left to blank: an earlier purge may have been cut short before this.
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
        desk.aside(&desk.words.say("fault-hint", &[("text", text.into())]));
    }
    Ok(())
}

/// What still holds the names: copies, which no purge reaches.
fn copies(desk: &mut Desk) -> Result<Warning> {
    let copies = desk.copies()?;
    if copies.is_empty() {
        return Ok(Warning::new("copies-keep-names"));
    }
    let named = Warning::new("copies-keep-names-beside").with("copies", copies.join(", "));
    Ok(copies.into_iter().fold(named, Warning::about))
}
