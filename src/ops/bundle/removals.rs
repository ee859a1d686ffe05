//! Deleting the rows of records that an office removed.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::model::{Kind, RecordId, RecordRow, RecordType, RowId, Value, columns};
use crate::ops::bundle::content::of_row;
use crate::ops::bundle::history::{MergeContext, Rows, record_of};
use crate::ops::bundle::states::{State, mark_current};
use crate::ops::edit::remove_row;
use crate::store::references::TableRow;
use crate::store::{Reader, Work, assignments, codes, references, units};

/// Deletes the rows of removed records that no other refers to; returns their number.
pub(super) fn remove_gone(
    work: &mut Work<'_>,
    context: &MergeContext,
    states: &BTreeMap<RecordId, State>,
) -> Result<usize> {
    let mut rows = Rows::default();
    let mut removed = 0;
    let mut gone: Vec<&State> =
        states.values().filter(|state| state.chosen.digest.is_none()).collect();
    loop {
        let before = gone.len();
        let mut left = Vec::new();
        for state in gone.into_iter().rev() {
            match rows.find(work.reader(), state.record)? {
                None => mark_current(work, context, state)?,
                Some(row) if !resting_rows(work.reader(), state.record, row)?.is_empty() => {
                    left.push(state)
                }
                Some(row) => {
                    if let Some(content) = of_row(work.reader(), state.record, row)? {
                        // Another office's records may refer to it.
                        work.keep(state.record, &content)?;
                    }
                    take_away(work, state.record, row)?;
                    rows.forget(state.record.record_type);
                    mark_current(work, context, state)?;
                    removed += 1;
                }
            }
        }
        left.reverse();
        if left.is_empty() || left.len() == before {
            return Ok(removed);
        }
        gone = left;
    }
}

/// Returns the records that refer to a row, with their rows.
pub(super) fn resting(
    reader: Reader<'_>,
    record: RecordId,
    row: RowId,
) -> Result<Vec<(RecordId, RowId)>> {
    let mut all = Vec::new();
    for TableRow { table, id: row } in resting_rows(reader, record, row)? {
        let record_type = if table == "unit_link" {
            Some(RecordType::Link)
        } else {
            Kind::of_table(&table).map(RecordType::Record)
        };
        if let Some(record_type) = record_type {
            all.push((record_of(reader, record_type, row)?, row));
        }
    }
    Ok(all)
}

fn resting_rows(reader: Reader<'_>, record: RecordId, row: RowId) -> Result<Vec<TableRow>> {
    let RecordType::Record(kind) = record.record_type else { return Ok(Vec::new()) };
    let table = kind.spec().table;
    if kind == Kind::Unit {
        let code = reader.record(RecordRow { kind, id: row })?.text(columns::CODE).to_owned();
        let Some(unit) = units::find(reader, &code)? else { return Ok(Vec::new()) };
        if units::versions_of(reader, unit)?.len() != 1 {
            return Ok(Vec::new());
        }
        let mut all = references::rows(reader, "unit", unit.any())?;
        all.retain(|other| other.table != table || other.id != row);
        return Ok(all);
    }
    let mut all = references::rows(reader, table, row)?;
    all.retain(|other| other.table != "identity");
    if kind == Kind::Agency {
        for assignment in assignments::supported_by(reader, &codes::of_row(reader, table, row)?)? {
            let table = Kind::Assignment.spec().table.to_owned();
            all.push(TableRow { table, id: assignment.any() });
        }
    }
    Ok(all)
}

fn take_away(work: &mut Work<'_>, record: RecordId, row: RowId) -> Result<()> {
    match record.record_type {
        RecordType::Record(kind) => remove_row(work, RecordRow { kind, id: row }).map(drop),
        RecordType::Link => work.delete("unit_link", row),
        RecordType::Identity => work.set_identity(row.to(), [&Value::Empty; 3]),
    }
}
