//! `doithoai backup` and `restore`: complete, checked copies.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;
use serde_json::json;

use crate::desk::Desk;
use crate::ops::Receipt;

#[derive(Debug, Args)]
pub(super) struct BackupArgs {
    #[arg(value_name = "PATH")]
    copy_to: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct RestoreArgs {
    #[arg(value_name = "PATH")]
    copy_from: PathBuf,
}

pub(super) fn backup(desk: &mut Desk, args: BackupArgs) -> Result<()> {
    // In a folder, such as on a USB stick, each day's copy has its own name.
    let dated = || args.copy_to.join(format!("doithoai-{}.db", desk.today));
    let path = if args.copy_to.is_dir() { dated() } else { args.copy_to };
    let entries = desk.back_up(&path)?;
    let shown = path.to_string_lossy().into_owned();
    let more = json!({ "path": shown, "entries": entries });
    let facts = vec![("path", shown.into()), ("entries", entries.into())];
    desk.receipt_with(&Receipt { key: "backed-up", args: facts, ..Receipt::default() }, more)
}

pub(super) fn restore(desk: &mut Desk, args: RestoreArgs) -> Result<()> {
    let restored = desk.restore(&args.copy_from)?;
    let kept = restored.kept.map(|kept| kept.to_string_lossy().into_owned());
    let shown = args.copy_from.to_string_lossy().into_owned();
    let more = json!({ "path": shown, "kept": kept });
    let key = if kept.is_some() { "restored-over" } else { "restored" };
    let facts = vec![("path", shown.into()), ("kept", kept.unwrap_or_default().into())];
    desk.receipt_with(
        &Receipt { key, args: facts, entry: Some(restored.entry), ..Receipt::default() },
        more,
    )
}
