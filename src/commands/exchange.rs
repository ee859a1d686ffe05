//! `doithoai import` and `export`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Args;
use serde_json::{Value as Json, json};

use crate::desk::Desk;
use crate::exchange::{self, Counted, Imported, Reading, Sources};
use crate::model::{Kind, columns};
use crate::ops::{self, Mode, Receipt, Resolver, Work};
use crate::problem::{Arg, Args as ProblemArgs};
use crate::words::Words;

#[derive(Debug, Args)]
pub(super) struct ImportArgs {
    #[arg(value_name = "PATH", required = true)]
    path: Vec<PathBuf>,
    #[arg(long, value_name = "HEADING=COLUMN")]
    map: Vec<String>,
    #[arg(long, value_name = "SHEET=TABLE")]
    sheet: Vec<String>,
    #[arg(long, value_name = "TABLE")]
    table: Option<String>,
    #[arg(long, value_name = "CODE")]
    session: Option<String>,
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
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
    let mut reading =
        Reading::parse(&args.map, &args.sheet, args.table.as_deref(), args.encoding.as_deref())?;
    reading.old_codes = args.old_codes;
    reading.fill(columns::SESSION, args.session);
    reading.fill(columns::UNIT, args.unit);
    let sources = exchange::sources_of(&args.path, &reading)?;
    let how = Importing { update: args.update, dry: args.dry_run, tells_effect: false };
    import_sources(desk, &sources, &reading, how)
}

/// How tables are imported.
#[derive(Clone, Copy, Debug)]
pub(super) struct Importing {
    /// Whether records with other content are changed.
    pub update: bool,
    /// Whether the import is only tried.
    pub dry: bool,
    /// Whether the receipt tells what the change moved: days off.
    pub tells_effect: bool,
}

/// Imports tables and prints the result. If the form of rows is wrong, the import is tried on a
/// copy, which finds further errors without blocking the register.
pub(super) fn import_sources(
    desk: &mut Desk,
    sources: &Sources<'_>,
    reading: &Reading,
    how: Importing,
) -> Result<()> {
    let mode = Mode::import(desk.today, how.update);
    let formed = exchange::check_rows(sources, reading, desk.today);
    let mut imported = Imported::default();
    let progress = desk.progress();
    let change = |work: &mut Work<'_>, resolver: &mut Resolver| {
        imported = exchange::import(work, resolver, sources, reading, mode, &mut |rows| {
            progress.show(rows)
        })?;
        Ok(Receipt::default())
    };
    let dry = how.dry || formed.is_err();
    let mut receipt = match how.tells_effect {
        true => desk.write_or_try_telling(dry, change)?,
        false => desk.write_or_try(dry, change)?,
    };
    drop(progress);
    formed?;
    let [new, same, changed] = imported.counts();
    receipt.key = if how.dry { "import-tried" } else { "imported" };
    receipt.args = vec![("new", new.into()), ("same", same.into()), ("changed", changed.into())];
    if imported.tables.len() > 1 {
        receipt.lines = lines(&imported.tables);
    }
    let tables: Vec<Json> = imported.tables.iter().map(counted_json).collect();
    desk.receipt_with(
        &receipt,
        json!({ "new": new, "same": same, "changed": changed, "tables": tables }),
    )
}

/// The result of each table, as lines of the receipt; files without rows share one, and empty
/// sheets need none.
fn lines(tables: &[Counted]) -> Vec<(&'static str, ProblemArgs)> {
    let (full, empty): (Vec<_>, Vec<_>) =
        tables.iter().partition(|table| table.new + table.same + table.changed > 0);
    let empty = empty.iter().filter(|table| table.sheet.is_none());
    let empty: Vec<&str> = empty.map(|table| table.file.as_str()).collect();
    let mut lines: Vec<_> = full.into_iter().map(line).collect();
    if !empty.is_empty() {
        lines.push(("imported-without-rows", vec![("files", Arg::from(empty.join(", ")))]));
    }
    lines
}

/// The result of one table.
fn line(table: &Counted) -> (&'static str, ProblemArgs) {
    let mut args: ProblemArgs = vec![
        ("file", table.file.as_str().into()),
        ("table", Arg::Term("kind", table.kind.spec().plural.to_owned())),
        ("new", table.new.into()),
        ("same", table.same.into()),
        ("changed", table.changed.into()),
    ];
    let Some(sheet) = &table.sheet else { return ("imported-file", args) };
    args.push(("sheet", sheet.as_str().into()));
    ("imported-sheet", args)
}

fn counted_json(table: &Counted) -> Json {
    let Counted { file, sheet, kind, new, same, changed } = table;
    json!({ "file": file, "sheet": sheet, "table": kind.spec().plural, "new": new, "same": same, "changed": changed })
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
    place.takes(Kind::ALL.map(file).into_iter().chain([exchange::SENT_REPORTS.to_owned()]))?;
    let entry = if with_names { desk.note_names()? } else { None };
    let (rows, held_back) = desk.read(|reader| {
        let mut rows = 0;
        let held_back: BTreeSet<String> =
            ops::codes_held_back(reader, with_names)?.into_iter().collect();
        for kind in Kind::ALL {
            place.fill(&file(kind), |out| {
                rows += exchange::export(reader, kind, with_names, &held_back, !no_bom, out)?;
                Ok(())
            })?;
        }
        place.fill(exchange::SENT_REPORTS, |out| {
            rows += exchange::export_sent(reader, !no_bom, out)?;
            Ok(())
        })?;
        Ok((rows, held_back))
    })?;
    place.finish()?;
    if let Some(note) = ops::public_note("public-texts-left-out", held_back) {
        desk.note(&note);
    }
    desk.receipt(&Receipt {
        key: "exported",
        args: vec![("path", shown.into()), ("rows", rows.into())],
        entry,
        ..Receipt::default()
    })
}

/// Writes the plan and the due dates for a calendar program.
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
