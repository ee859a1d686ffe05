//! Journal listings: summaries for people, rows before and after for machines.

use anyhow::Result;
use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value as Json;

use crate::model::{Closed, EntryId, Kind, RowId};
use crate::ops::edit::find_record;
use crate::ops::naming::row_name;
use crate::ops::undo::{corrections, touched};
use crate::problem::Arg;
use crate::store::{Change, Entry, Flaw, Reader};

/// Summary of an entry.
#[derive(Debug)]
pub struct LogLine {
    /// Entry.
    pub entry: Entry,
    /// Records affected.
    pub touched: Arg,
    /// Corrections if the entry changed one record: the key of the column's name, value before, value
    /// after.
    pub corrections: Vec<(&'static str, String, String)>,
}

/// An entry with its rows before and after.
#[derive(Debug, Serialize)]
pub struct LoggedEntry {
    entry: EntryId,
    at: String,
    who: String,
    command: String,
    reverts: Option<EntryId>,
    changes: Vec<LoggedChange>,
}

/// A change of one row, or of a range of rows entered together.
#[derive(Debug, Serialize)]
struct LoggedChange {
    table: String,
    act: &'static str,
    record: Option<String>,
    first_id: i64,
    last_id: i64,
    before: Option<Json>,
    after: Option<Json>,
}

/// Returns the newest entries, at most `limit`; with a code, only those that changed its record.
pub fn log(
    reader: Reader<'_>,
    code: Option<&str>,
    limit: i64,
    today: NaiveDate,
) -> Result<Vec<LogLine>> {
    let entries = entries(reader, code, limit, today)?.into_iter();
    let lines = entries.map(|entry| {
        let touched = touched(reader, &entry, false)?;
        let corrections = match entry.changes.as_slice() {
            [change] => corrections(reader, entry.number, change)?,
            _ => Vec::new(),
        };
        Ok(LogLine { entry, touched, corrections })
    });
    lines.collect()
}

/// Returns an entry with the records that it changed, the first few of each kind.
pub fn logged(reader: Reader<'_>, number: EntryId) -> Result<Option<(LogLine, Vec<String>)>> {
    let Some(entry) = reader.entry(number)? else { return Ok(None) };
    let mut records = Vec::new();
    for change in entry.changes.iter().filter(|change| Kind::of_table(&change.table).is_some()) {
        let rows = change.first_id..=change.last_id;
        for row in rows.take(MAX_RECORDS) {
            let name = row_name(reader, &change.table, RowId::of_row(row))?;
            if !records.contains(&name) {
                records.push(name);
            }
        }
    }
    let touched = touched(reader, &entry, false)?;
    Ok(Some((LogLine { entry, touched, corrections: Vec::new() }, records)))
}

/// The most records named of rows entered together.
const MAX_RECORDS: usize = 20;

/// Returns the newest entries with their rows, filtered like [`log`].
pub fn log_rows(
    reader: Reader<'_>,
    code: Option<&str>,
    limit: i64,
    today: NaiveDate,
) -> Result<Vec<LoggedEntry>> {
    let entries = entries(reader, code, limit, today)?.into_iter();
    let logged = entries.map(|entry| {
        let changes = entry.changes.iter().map(|change| rows(reader, entry.number, change));
        Ok(LoggedEntry {
            changes: changes.collect::<Result<_>>()?,
            entry: entry.number,
            at: entry.at,
            who: entry.who,
            command: entry.command,
            reverts: entry.reverts,
        })
    });
    logged.collect()
}

fn entries(
    reader: Reader<'_>,
    code: Option<&str>,
    limit: i64,
    today: NaiveDate,
) -> Result<Vec<Entry>> {
    let record = code.map(|code| find_record(reader, code, today)).transpose()?;
    reader.entries_of(record.map(|of| (of.kind.spec().table, of.id.row())), limit)
}

fn rows(reader: Reader<'_>, entry: EntryId, change: &Change) -> Result<LoggedChange> {
    let mut logged = LoggedChange {
        table: change.table.clone().into_owned(),
        act: change.act.code(),
        record: None,
        first_id: change.first_id,
        last_id: change.last_id,
        before: change.before.as_deref().map(serde_json::from_str).transpose()?,
        after: None,
    };
    if change.first_id == change.last_id {
        logged.after = reader.image_after(entry, change)?;
        logged.record = Some(row_name(reader, &change.table, RowId::of_row(change.first_id))?);
    }
    Ok(logged)
}

/// Returns the names of the records that flaws concern; `None` if a flaw concerns several records
/// or none.
pub fn flaw_records(reader: Reader<'_>, flaws: &[Flaw]) -> Vec<Option<String>> {
    let name = |flaw: &Flaw| {
        let (table, id) = flaw.row()?;
        row_name(reader, table, id).ok()
    };
    flaws.iter().map(name).collect()
}
