//! Undo and redo: each adds a journal entry and erases none.

use anyhow::Result;
use chrono::NaiveDate;
use serde_json::Value as Json;

use crate::model::{EntryId, Kind, RecordRow, RowId};
use crate::ops::check;
use crate::ops::input::Receipt;
use crate::ops::naming::{image_of, name_in_kind, row_name};
use crate::ops::seal::of_year;
use crate::problem::{Arg, Args, Problem, Warning};
use crate::store::{Act, Change, Entry, Lasting, Named, Next, Obstacle, Reader, Step, Work};

/// Maximum number of changes, or of skipped entries, named one by one.
const NAMED: usize = 5;

/// Result of an undo or redo, with the skipped entries that changed no record, newest first.
#[derive(Debug)]
pub struct TakenBack {
    /// Receipt; a warning names the skipped entries.
    pub receipt: Receipt,
    /// Entry that was undone or redone.
    pub reverted: EntryId,
    /// Command of that entry.
    pub command: String,
    /// Skipped entries.
    pub passed: Vec<EntryId>,
}

impl TakenBack {
    fn new(mut receipt: Receipt, entry: Entry, passed: &[Entry]) -> Self {
        let named = |entry: &Entry| format!("{} ({})", entry.number, entry.command);
        let mut first: Vec<String> = passed.iter().take(NAMED).map(named).collect();
        if passed.len() > NAMED {
            first.push("…".to_owned());
        }
        if !passed.is_empty() {
            let warning = Warning::new("undo-passed")
                .with("count", passed.len())
                .with("entries", first.join(", "));
            receipt.warnings.push(
                passed
                    .iter()
                    .fold(warning, |warning, entry| warning.about(entry.number.to_string())),
            );
        }
        Self {
            receipt,
            reverted: entry.number,
            command: entry.command,
            passed: passed.iter().map(|entry| entry.number).collect(),
        }
    }
}

/// Undoes the last effective change, or the entry with this number if no later change depends on
/// it.
///
/// # Errors
/// If there is nothing to undo, the last change cannot be undone, or a later change depends on it.
pub fn undo(work: &mut Work<'_>, number: Option<EntryId>) -> Result<TakenBack> {
    let (entry, passed) = match number {
        Some(number) => (standing(work.reader(), number)?, Vec::new()),
        None => {
            let Next { entry, end, passed, beyond } = work.reader().next_to_revert(Step::Undo)?;
            let nothing = || match end {
                Some((entry, what)) if what != Lasting::Founding => lasting(&entry, &what, beyond),
                _ => Problem::refused("undo-nothing"),
            };
            (entry.ok_or_else(nothing)?, passed)
        }
    };
    Ok(TakenBack::new(revert(work, &entry, true)?, entry, &passed))
}

/// Redoes the last undo.
///
/// # Errors
/// If nothing is undone, or a later change prevents it.
pub fn redo(work: &mut Work<'_>) -> Result<TakenBack> {
    let Next { entry, end, passed, .. } = work.reader().next_to_revert(Step::Redo)?;
    let undone = entry.ok_or_else(|| match end {
        Some((entry, _)) => {
            let problem = Problem::refused("redo-past").with("entry", entry.number.to_string());
            problem.with("command", entry.command)
        }
        None => Problem::refused("redo-nothing"),
    })?;
    let meant =
        undone.reverts.map_or(Ok(Named::None), |number| work.reader().entry_named(number))?;
    let mut receipt = revert(work, &undone, false)?;
    let mut done = undone;
    if let Named::Plain(entry, _) = meant {
        let what = touched(work.reader(), &entry, false)?;
        receipt.args = args_of(&entry, what);
        done = entry;
    }
    Ok(TakenBack::new(receipt, done, &passed))
}

/// Finds an effective entry by number that can be undone.
fn standing(reader: Reader<'_>, number: EntryId) -> Result<Entry> {
    let refused = |key| Problem::refused(key).with("entry", number.to_string());
    Err(match reader.entry_named(number)? {
        Named::Plain(entry, None) => return Ok(entry),
        Named::Plain(_, Some(by)) => refused("undo-undone").with("by", by.to_string()),
        Named::Lasting(entry, what) => lasting(&entry, &what, None),
        Named::Note => refused("undo-note"),
        Named::None => refused("undo-unknown"),
    }
    .into())
}

/// Reports an entry that cannot be undone; `beyond` is an earlier one that can be, by number.
fn lasting(entry: &Entry, what: &Lasting, beyond: Option<EntryId>) -> Problem {
    let (key, year) = match what {
        Lasting::Founding => ("undo-founding", None),
        Lasting::Purge => ("undo-purge", None),
        Lasting::Restore => ("undo-restore", None),
        Lasting::Sealed(year, day) => {
            let problem = of_year(Problem::refused("undo-sealed"), year).with("day", *day);
            return problem.with("entry", entry.number.to_string());
        }
        Lasting::Reopened(year) => ("undo-reopened", Some(year)),
    };
    let problem = Problem::refused(key)
        .with("entry", entry.number.to_string())
        .with("command", entry.command.as_str());
    let problem =
        problem.with("beyond", beyond.map_or_else(|| "N".to_owned(), |number| number.to_string()));
    match year {
        Some(year) => of_year(problem, year),
        None => problem,
    }
}

fn revert(work: &mut Work<'_>, entry: &Entry, backwards: bool) -> Result<Receipt> {
    let before = touched(work.reader(), entry, backwards)?;
    if let Some(obstacle) = work.revert(entry)? {
        return Err(in_the_way(work.reader(), entry.number, &obstacle)?.into());
    }
    for change in &entry.changes {
        still_fits(work, change)?;
    }
    // A removed record has a name only after it is restored.
    let removed = entry.changes.iter().any(|change| change.act == Act::Delete);
    let what = if removed { touched(work.reader(), entry, backwards)? } else { before };
    let key = if backwards { "undone" } else { "redone" };
    Ok(Receipt { key, args: args_of(entry, what), ..Receipt::default() })
}

fn args_of(entry: &Entry, what: Arg) -> Args {
    vec![
        ("number", entry.number.to_string().into()),
        ("command", entry.command.as_str().into()),
        ("what", what),
    ]
}

fn in_the_way(reader: Reader<'_>, number: EntryId, obstacle: &Obstacle) -> Result<Problem> {
    let ((table, id), by, key) = match obstacle {
        Obstacle::Changed { row, by } => (row, by, "undo-changed"),
        Obstacle::ReferredTo { row, by } => (row, by, "undo-rested-on"),
    };
    let (key, by) = by.map_or(("undo-touched", String::new()), |by| (key, by.to_string()));
    let record = row_name(reader, table, RowId::of_row(*id))?;
    Ok(Problem::refused(key)
        .with("entry", number.to_string())
        .with("record", record)
        .with("by", by))
}

/// Checks that a restored record is still valid: another may have taken its place meanwhile.
fn still_fits(work: &mut Work<'_>, change: &Change) -> Result<()> {
    let kind = Kind::of_table(&change.table);
    let Some(kind) = kind.filter(|_| change.act != Act::Insert) else { return Ok(()) };
    let id = RowId::of_row(change.first_id);
    let mut values = work.reader().record(RecordRow { kind, id })?;
    Ok(check::form(work.reader(), &mut values, Some(id))?)
}

/// Summarises what an entry affected: 12 petitions added, dong-lac-2019-1 corrected; with
/// `backwards`, what undoing it does.
pub fn touched(reader: Reader<'_>, entry: &Entry, backwards: bool) -> Result<Arg> {
    let mut parts = Vec::new();
    // Rows that only accompany a record are not listed beside it.
    let beside = |table: &str| entry.changes.iter().any(|change| change.table == table);
    let kept = |change: &&Change| match change.table.as_ref() {
        "register" | "unit_link" | "version" => false,
        "unit" => !beside("unit_version"),
        "identity" => !beside("petition"),
        _ => true,
    };
    for change in entry.changes.iter().filter(kept) {
        let act = match (change.act, backwards) {
            (Act::Update, _) => "update",
            (Act::Insert, false) | (Act::Delete, true) => "insert",
            (Act::Insert, true) | (Act::Delete, false) => "delete",
        };
        let is_last = parts.len() == NAMED;
        parts.push((act, if is_last { "…".into() } else { changed(reader, change)? }));
        if is_last {
            break;
        }
    }
    Ok(Arg::Changes(parts))
}

/// Names the rows of a change: one by its name, several by their number.
fn changed(reader: Reader<'_>, change: &Change) -> Result<Arg> {
    let (table, id) = (change.table.as_ref(), RowId::of_row(change.first_id));
    let kind = match table {
        "unit_version" => Some(Kind::Unit),
        _ => Kind::of_table(table),
    };
    match (change.last_id - change.first_id + 1, kind) {
        (1, _) => {}
        (count, Some(kind)) => return Ok(Arg::Records(count, kind.spec().plural)),
        (count, None) => return Ok(format!("{count} {table}").into()),
    }
    if let Some((kind, name)) = name_in_kind(table, &image_of(reader, table, id)?) {
        let day = name.parse::<NaiveDate>().map(|day| day.format("%d/%m/%Y").to_string());
        return Ok(Arg::OfKind(kind, day.unwrap_or(name)));
    }
    let name = row_name(reader, table, id)?;
    Ok(match name.strip_suffix("/identity") {
        Some(petition) => Arg::OfKind("identity", petition.to_owned()),
        None => name.into(),
    })
}

/// Returns the corrections of a change to a record: column, value before, value after.
pub fn corrections(
    reader: Reader<'_>,
    entry: EntryId,
    change: &Change,
) -> Result<Vec<(&'static str, String, String)>> {
    let kind = Kind::of_table(&change.table);
    let (Some(kind), Act::Update, Some(before)) = (kind, change.act, &change.before) else {
        return Ok(Vec::new());
    };
    let before: Json = serde_json::from_str(before)?;
    let after = reader.image_after(entry, change)?.unwrap_or_default();
    let mut all = Vec::new();
    for column in
        kind.spec().columns.iter().filter(|column| before.get(column.sql) != after.get(column.sql))
    {
        let shown = |image: &Json| match (column.of.table(), image.get(column.sql)) {
            (_, None) => Ok(String::new()),
            (Some(table), Some(Json::Number(id))) => {
                row_name(reader, table, RowId::of_row(id.as_i64().unwrap_or_default()))
            }
            (_, Some(Json::String(text))) => Ok(text.clone()),
            (_, Some(value)) => Ok(value.to_string()),
        };
        all.push((column.label, shown(&before)?, shown(&after)?));
    }
    Ok(all)
}
