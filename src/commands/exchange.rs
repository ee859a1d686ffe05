//! `doithoai import` and `export`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Args;
use serde_json::json;

use crate::desk::Desk;
use crate::exchange::{self, Reading, Source};
use crate::model::Kind;
use crate::ops::{self, PublicText, Receipt};
use crate::words::Words;

#[derive(Debug, Args)]
pub(super) struct ImportArgs {
    #[arg(value_name = "PATH", required = true)]
    path: Vec<PathBuf>,
    #[arg(long, value_name = "HEADING=COLUMN")]
    map: Vec<String>,
    #[arg(long, value_name = "SHEET=TABLE")]
    sheet: Vec<String>,
    #[arg(long, value_name = "ENCODING")]
    encoding: Option<String>,
    #[arg(long)]
    dry_run: bool,
    #[arg(long)]
    update: bool,
    #[arg(long)]
    old_codes: bool,
}

pub(super) fn import(desk: &mut Desk, args: ImportArgs) -> Result<()> {
    let reading = Reading::parse(&args.map, &args.sheet, args.encoding.as_deref())?;
    let reading = Reading { old_codes: args.old_codes, ..reading };
    let mut sources = Vec::new();
    for path in &args.path {
        sources.extend(exchange::sources_of(path, &reading)?);
    }
    // Of several files, what others rest on comes first.
    sources.sort_by_key(|(kind, _)| *kind);
    import_sources(desk, sources, &reading, args.update, args.dry_run)
}

/// Imports tables and prints what came of it.
pub(super) fn import_sources(
    desk: &mut Desk,
    sources: Vec<(Kind, Source<'_>)>,
    reading: &Reading,
    update: bool,
    dry: bool,
) -> Result<()> {
    let today = desk.today;
    let mut counts = exchange::Imported::default();
    let progress = desk.progress();
    let mut receipt = desk.write_or_try(dry, |work, names| {
        counts = exchange::import(work, names, sources, reading, update, today, &mut |rows| progress.show(rows))?;
        Ok(Receipt::default())
    })?;
    drop(progress);
    let exchange::Imported { new, same, changed } = counts;
    receipt.key = if dry { "import-tried" } else { "imported" };
    receipt.args = vec![("new", new.into()), ("same", same.into()), ("changed", changed.into())];
    desk.receipt_with(&receipt, json!({ "new": new, "same": same, "changed": changed }))
}

#[derive(Debug, Args)]
pub(super) struct ExportArgs {
    #[arg(value_name = "DIR", required_unless_present = "ics")]
    folder: Option<PathBuf>,
    #[arg(long)]
    no_bom: bool,
    #[arg(long)]
    with_names: bool,
    #[arg(long, value_name = "PATH", conflicts_with_all = ["folder", "no_bom", "with_names"])]
    ics: Option<PathBuf>,
}

pub(super) fn export(desk: &mut Desk, args: ExportArgs) -> Result<()> {
    let ExportArgs { folder, no_bom, with_names, ics } = args;
    if let Some(path) = ics {
        return export_calendar(desk, &path);
    }
    let folder = folder.unwrap_or_default();
    let shown = folder.to_string_lossy().into_owned();
    let file = |kind: Kind| format!("{}.csv", kind.spec().plural);
    let place = desk.folder(&folder)?;
    place.takes(Kind::ALL.map(file))?;
    let entry = if with_names { desk.note_names()? } else { None };
    let (rows, held_back) = desk.read(|reader| {
        let mut rows = 0;
        let is_left_out = |one: &PublicText| !with_names || one.is_purged;
        let held_back: BTreeSet<String> =
            reader.held_back()?.into_iter().filter(is_left_out).map(|one| one.code).collect();
        for kind in Kind::ALL {
            place.fill(&file(kind), |out| {
                rows += exchange::export(reader, kind, with_names, &held_back, !no_bom, out)?;
                Ok(())
            })?;
        }
        Ok((rows, held_back))
    })?;
    place.finish()?;
    let note = ops::public_note("public-texts-left-out", held_back);
    note.iter().for_each(|note| desk.note(note));
    desk.receipt(&Receipt {
        key: "exported",
        args: vec![("path", shown.into()), ("rows", rows.into())],
        entry,
        ..Receipt::default()
    })
}

/// Writes the plan and the due days for a calendar program.
fn export_calendar(desk: &mut Desk, path: &Path) -> Result<()> {
    let shown = path.to_string_lossy().into_owned();
    let place = desk.file(path)?;
    let mut text = Vec::new();
    let (today, words) = (desk.today, Words::new(desk.words.lang()));
    let count = desk.read(|reader| exchange::calendar(reader, &words, today, &mut text))?;
    place.fill(|out| Ok(out.write_all(&text)?))?;
    desk.receipt(&Receipt {
        key: "exported-calendar",
        args: vec![("path", shown.into()), ("count", i64::try_from(count)?.into())],
        ..Receipt::default()
    })
}
