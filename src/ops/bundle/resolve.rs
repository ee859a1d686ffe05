//! Resolving conflicts.

use std::collections::BTreeSet;

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{
    CodeOrder, CodeSeries, Conflict, ConflictKind, Hash, Kind, RecordId, RecordRow, RecordType,
    RowId, Value, petition_number, without_mark,
};
use crate::ops::bundle::apply::apply_merge;
use crate::ops::bundle::conflicts::conflicts;
use crate::ops::bundle::heads::content_of;
use crate::ops::bundle::history::{MergeContext, Rows, commit};
use crate::ops::edit::{belonging_to, remove_row};
use crate::ops::enter::{next_code, take_number};
use crate::problem::Problem;
use crate::store::{Work, codes, petitions};

/// A person's choice.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Choice {
    /// The side with this number, from 1.
    Take(usize),
    /// All sides, each with its own code.
    Both,
    /// No side: the waiting record is dropped.
    Drop,
}

/// Resolves a conflict.
///
/// # Errors
/// If there is no such conflict, or the choice does not fit it.
pub fn resolve(
    work: &mut Work<'_>,
    given: &str,
    choice: Choice,
    today: NaiveDate,
) -> Result<Conflict> {
    let conflict = find(conflicts(work.reader(), today)?, given)?;
    let context = MergeContext::of(work.reader())?;
    let mut records: BTreeSet<RecordId> = conflict.sides.iter().map(|side| side.record).collect();
    records.extend(work.reader().records_open()?);
    note(work, &context, &records)?;
    let concerned: BTreeSet<RecordId> = conflict.sides.iter().map(|side| side.record).collect();
    let wrong = |key| {
        Problem::refused(key)
            .with("code", conflict.code.as_str())
            .with("count", conflict.sides.len())
    };
    let taken = match choice {
        Choice::Take(number) if matches!(conflict.matter, ConflictKind::Waits) => {
            return Err(wrong("conflict-waits").with("number", number).into());
        }
        Choice::Take(number) => {
            let side = number.checked_sub(1).and_then(|place| conflict.sides.get(place));
            Some(side.ok_or_else(|| wrong("conflict-side").with("number", number.to_string()))?)
        }
        Choice::Both if conflict.matter == ConflictKind::SameCode => None,
        Choice::Both => return Err(wrong("conflict-both").into()),
        Choice::Drop if conflict.matter == ConflictKind::Waits => None,
        Choice::Drop => return Err(wrong("conflict-drop").into()),
    };
    match (conflict.matter, taken) {
        (ConflictKind::InUse, Some(side)) if side.said.is_none() => {
            return Err(wrong("conflict-in-use").into());
        }
        (ConflictKind::ChangedTwice | ConflictKind::InUse, Some(side)) => {
            resolve_record(work, &context, side.record, side.version)?
        }
        (ConflictKind::SamePlace, Some(side)) => {
            concerned
                .iter()
                .filter(|record| **record != side.record)
                .try_for_each(|other| resolve_record(work, &context, *other, None))?;
        }
        (ConflictKind::Waits, _) => {
            concerned.iter().try_for_each(|record| resolve_record(work, &context, *record, None))?
        }
        (ConflictKind::SameCode, Some(side)) => {
            let others = conflict.sides.iter().filter(|other| other.record != side.record);
            others.map(|other| other.record).try_for_each(|other| remove_all(work, other))?;
        }
        (_, None) => {
            let others = conflict.sides.iter().filter(|side| !side.stands);
            others.map(|side| side.record).try_for_each(|other| rename(work, other))?;
        }
    }
    note(work, &context, &concerned)?;
    apply_merge(work, &context, records, today)?;
    Ok(conflict)
}

/// Records the changes of records as versions.
fn note(work: &mut Work<'_>, context: &MergeContext, records: &BTreeSet<RecordId>) -> Result<()> {
    let mut rows = Rows::default();
    for record in records {
        let row = rows.find(work.reader(), *record)?;
        let versions = work.reader().record_versions(*record)?;
        commit(work, context, *record, row, &versions)?;
    }
    Ok(())
}

fn find(all: Vec<Conflict>, given: &str) -> Result<Conflict, Problem> {
    let given = given.trim();
    let small = given.to_ascii_lowercase();
    let is_exact = |conflict: &Conflict| conflict.code == given;
    let code = if all.iter().any(is_exact) { given } else { &small };
    let mut found: Vec<Conflict> =
        all.into_iter().filter(|conflict| conflict.code == code || conflict.id == small).collect();
    match found.len() {
        0 => Err(Problem::refused("conflict-unknown").with("given", given)),
        1 => Ok(found.remove(0)),
        _ => {
            let ids: Vec<&str> = found.iter().map(|conflict| conflict.id.as_str()).collect();
            Err(Problem::refused("conflict-ambiguous")
                .with("given", given)
                .with("ids", ids.join(", "))
                .with("first", ids[0]))
        }
    }
}

/// Makes a version that follows all heads of a record, with the content of one of them or a
/// removal.
fn resolve_record(
    work: &mut Work<'_>,
    context: &MergeContext,
    record: RecordId,
    taken: Option<Hash>,
) -> Result<()> {
    let reader = work.reader();
    let mut rows = Rows::default();
    let versions = reader.record_versions(record)?;
    let followed: BTreeSet<Hash> =
        versions.iter().flat_map(|version| version.parents.iter().copied()).collect();
    let heads: Vec<Hash> = versions
        .iter()
        .map(|version| version.hash)
        .filter(|hash| !followed.contains(hash))
        .collect();
    let taken = versions.iter().find(|version| Some(version.hash) == taken);
    let content = taken.map_or(Ok(None), |version| content_of(reader, &mut rows, version))?;
    let next =
        context.version(record, &heads, content.as_ref().map(|content| record.digest(content)));
    if let Some(content) = &content {
        work.keep(record, content)?;
    }
    work.add_version(&next)
}

/// Removes a record with everything that belongs to it.
fn remove_all(work: &mut Work<'_>, record: RecordId) -> Result<()> {
    let RecordType::Record(kind) = record.record_type else { return Ok(()) };
    let Some(row) = work.reader().row_of(kind.spec().table, record.uid)? else { return Ok(()) };
    let removed = RecordRow { kind, id: row };
    for part in belonging_to(work.reader(), removed)? {
        for below in belonging_to(work.reader(), part)? {
            remove_row(work, below)?;
        }
        remove_row(work, part)?;
    }
    remove_row(work, removed)?;
    Ok(())
}

/// Gives a record with a provisional code the next free one, and renames a session's petitions.
fn rename(work: &mut Work<'_>, record: RecordId) -> Result<()> {
    let RecordType::Record(kind) = record.record_type else { return Ok(()) };
    let table = kind.spec().table;
    let Some(row) = work.reader().row_of(table, record.uid)? else { return Ok(()) };
    let old = without_mark(&codes::of_row(work.reader(), table, row)?).to_owned();
    let code = code_beside(work, kind, row, &old)?;
    set_code(work, kind, row, &code)?;
    if kind == Kind::Session {
        for petition in petitions::of_session(work.reader(), row.to())? {
            let was = codes::of(work.reader(), petition)?;
            if let Some(number) = without_mark(&was).strip_prefix(&format!("{old}.")) {
                let code = format!("{code}.{number}");
                take_number(work, Kind::Petition, &code);
                set_code(work, Kind::Petition, petition.any(), &code)?;
            }
        }
    }
    Ok(())
}

/// Returns the next free code in the series of an old one.
fn code_beside(work: &mut Work<'_>, kind: Kind, row: RowId, old: &str) -> Result<String> {
    let series = if kind == Kind::Petition {
        let session = petitions::session_of(work.reader(), row.to())?;
        CodeSeries::of_session(kind, &codes::of(work.reader(), session)?)
    } else {
        let order = CodeOrder::of(old);
        CodeSeries::of_year(kind, &order.unit, order.year)
    };
    let table = kind.spec().table;
    next_code(work, &series, |reader, code| Ok(reader.rows_called(table, code)?.is_empty()))
}

fn set_code(work: &mut Work<'_>, kind: Kind, row: RowId, code: &str) -> Result<()> {
    let text = |text: &str| Value::Text(text.to_owned());
    let order = CodeOrder::of(code);
    let number =
        Value::Count(if kind == Kind::Petition { petition_number(code) } else { order.number });
    let code = text(code);
    let (unit, year) = (text(&order.unit), Value::Count(order.year));
    let mut cells = vec![("code", &code), ("order_number", &number)];
    if kind != Kind::Petition {
        cells.extend([("order_unit", &unit), ("order_year", &year)]);
    }
    work.update(kind.spec().table, row, &cells)
}
