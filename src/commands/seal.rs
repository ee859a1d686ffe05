//! `doithoai close` and `reopen`: sealed years.

use anyhow::Result;
use clap::Args;
use serde_json::{Value as Json, json};

use crate::desk::Desk;
use crate::model::read_whole_year;
use crate::ops::{self, ToSeal};
use crate::report::changes;
use crate::text::Direction;

#[derive(Debug, Args)]
pub(super) struct CloseArgs {
    #[arg(value_name = "YEAR")]
    year: String,
    #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
    as_of: Option<String>,
    #[arg(long)]
    dry_run: bool,
}

#[derive(Debug, Args)]
pub(super) struct ReopenArgs {
    #[arg(value_name = "YEAR")]
    year: String,
    #[arg(long, value_name = "TEXT")]
    why: String,
}

pub(super) fn close(desk: &mut Desk, args: CloseArgs) -> Result<()> {
    let (year, today) = (read_whole_year(&args.year)?, desk.today);
    let as_of = args.as_of.map_or(Ok(today), |day| desk.day(&day, Direction::Either))?;
    let force = desk.settings.force;
    if args.dry_run {
        let seal = desk.read(|reader| ops::to_seal(reader, &year, as_of, today, force))?;
        return print(desk, &seal);
    }
    let mut findings = 0;
    let receipt = desk.write(|work, _| {
        let seal = ops::to_seal(work.reader(), &year, as_of, today, force)?;
        findings = seal.findings;
        ops::close(work, &seal)
    })?;
    desk.receipt_with(&receipt, json!({ "findings": findings }))
}

/// Prints what would be sealed.
fn print(desk: &Desk, seal: &ToSeal) -> Result<()> {
    let figures: Json = serde_json::from_str(&seal.figures)?;
    if !desk.settings.json {
        desk.print(&changes::seal(&figures, &desk.words))?;
    }
    let more = json!({
        "dry_run": true, "as_of": seal.as_of, "hash": seal.hash, "moved": seal.changed_since_seal,
        "findings": seal.findings, "figures": figures,
    });
    desk.receipt_with(&seal.receipt(true), more)
}

pub(super) fn reopen(desk: &mut Desk, args: ReopenArgs) -> Result<()> {
    let year = read_whole_year(&args.year)?;
    let receipt = desk.write(|work, _| ops::reopen(work, &year, &args.why))?;
    desk.receipt(&receipt)
}
