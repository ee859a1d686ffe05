//! Conflicts: records of which offices have different versions.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::lineage;
use crate::model::{
    Conflict, ConflictKind, Content, Hash, Kind, RecordId, RecordRow, RecordType, RowId, Side,
    Type, without_mark,
};
use crate::ops::bundle::content::{of_row, same};
use crate::ops::bundle::heads::{content_of, open_heads};
use crate::ops::bundle::history::Rows;
use crate::ops::bundle::states::state;
use crate::ops::bundle::targets::{add_competing_rows, clash, standing, target};
use crate::ops::edit::belonging_to;
use crate::ops::naming::record_name;
use crate::problem::Warning;
use crate::store::{Reader, Version, codes, petitions};

/// Lists open conflicts by kind and code.
pub fn conflicts(reader: Reader<'_>, today: NaiveDate) -> Result<Vec<Conflict>> {
    let mut rows = Rows::default();
    let mut all = Vec::new();
    for record in reader.records_open()? {
        all.extend(conflict_of(reader, &mut rows, record, today)?);
    }
    for kind in Kind::ALL.into_iter().filter(|kind| kind.spec().code.is_numbered()) {
        all.extend(same_codes(reader, kind)?);
    }
    all.sort_by(|a, b| (a.record_type, &a.code, &a.id).cmp(&(b.record_type, &b.code, &b.id)));
    Ok(all)
}

/// Warns that conflicts are open; `None` if none is.
pub fn conflicts_open(reader: Reader<'_>, today: NaiveDate) -> Result<Option<Warning>> {
    let open = conflicts(reader, today)?;
    let warning = Warning::new("conflicts-open").with("count", open.len());
    Ok((!open.is_empty())
        .then(|| open.iter().fold(warning, |warning, conflict| warning.about(&conflict.code))))
}

fn conflict_of(
    reader: Reader<'_>,
    rows: &mut Rows,
    record: RecordId,
    today: NaiveDate,
) -> Result<Option<Conflict>> {
    let versions = reader.record_versions(record)?;
    let heads = open_heads(reader, &versions)?;
    let different: BTreeMap<Option<Hash>, &Version> =
        heads.iter().rev().map(|version| (version.digest, *version)).collect();
    let blanked = record.record_type == RecordType::Identity
        && rows
            .find(reader, record)?
            .map_or(Ok(None), |petition| reader.identity(petition.to()))?
            .is_none();
    if different.len() > 1 && !blanked {
        let mut sides = Vec::new();
        for version in different.into_values() {
            let content = content_of(reader, rows, version)?;
            sides.push(side(
                reader,
                record,
                Some(version),
                content,
                version.current_since.is_some(),
            )?);
        }
        return Ok(Some(conflict(reader, rows, ConflictKind::ChangedTwice, record, sides)?));
    }
    let Some(state) = state(reader, rows, record)? else { return Ok(None) };
    if state.chosen.current_since.is_some() {
        return Ok(None);
    }
    let row = rows.find(reader, record)?;
    let Some(content) = state.content.clone() else {
        let Some(row) = row.filter(|_| state.chosen.digest.is_none()) else { return Ok(None) };
        let shown = versions.iter().find(|version| version.current_since.is_some());
        let kept = side(reader, record, shown, of_row(reader, record, row)?, true)?;
        let gone = side(reader, record, Some(&state.chosen), None, false)?;
        return Ok(Some(conflict(reader, rows, ConflictKind::InUse, record, vec![kept, gone])?));
    };
    let own = side(reader, record, Some(&state.chosen), Some(content.clone()), false)?;
    let RecordType::Record(kind) = record.record_type else {
        let waits = row.is_none() && record.record_type == RecordType::Link;
        return waits
            .then(|| conflict(reader, rows, ConflictKind::Waits, record, vec![own]))
            .transpose();
    };
    let Some(mine) = target(reader, rows, kind, &state, today)? else {
        return Ok(Some(conflict(reader, rows, ConflictKind::Waits, record, vec![own])?));
    };
    let mut near = BTreeMap::from([(record, mine)]);
    add_competing_rows(reader, kind, &mut near)?;
    let Some(mine) = near.remove(&record) else { return Ok(None) };
    let units = if kind == Kind::Total { lineage(reader)? } else { Default::default() };
    let mut sides = Vec::new();
    for mate in near.into_values() {
        if clash(&mate, &mine, &units) && !same(&mate.content, &content) {
            let versions = reader.record_versions(mate.record)?;
            let shown = versions.iter().find(|version| version.current_since.is_some());
            sides.push(side(reader, mate.record, shown, Some(mate.content), true)?);
        }
    }
    if sides.is_empty() {
        return Ok(None);
    }
    sides.push(own);
    Ok(Some(conflict(reader, rows, ConflictKind::SamePlace, record, sides)?))
}

/// Finds records of several offices that have the same code.
fn same_codes(reader: Reader<'_>, kind: Kind) -> Result<Vec<Conflict>> {
    let table = kind.spec().table;
    let mut codes = BTreeSet::new();
    for row in reader.rows_marked(table)? {
        codes.insert(without_mark(&codes::of_row(reader, table, row)?).to_owned());
    }
    let mut all = Vec::new();
    for code in codes {
        let rows = reader.rows_called(table, &code)?;
        if kind == Kind::Petition && are_of_different_sessions(reader, &rows)? {
            continue;
        }
        let mut sides = Vec::new();
        for row in rows {
            let mate = standing(reader, kind, row)?;
            let versions = reader.record_versions(mate.record)?;
            let shown = versions.iter().find(|version| version.current_since.is_some());
            let mut side = side(
                reader,
                mate.record,
                shown,
                Some(mate.content),
                codes::of_row(reader, table, row)? == code,
            )?;
            side.dependents = belonging_to(reader, RecordRow { kind, id: row })?.len();
            sides.push(side);
        }
        let Some(record) = sides.iter().map(|side| side.record).min() else { continue };
        all.push(conflict(reader, &mut Rows::default(), ConflictKind::SameCode, record, sides)?);
    }
    Ok(all)
}

/// Returns whether petitions share a code only because their sessions do: the session's conflict
/// covers them.
fn are_of_different_sessions(reader: Reader<'_>, petitions: &[RowId]) -> Result<bool> {
    let sessions = petitions
        .iter()
        .map(|petition| petitions::session_of(reader, petition.to()))
        .collect::<Result<BTreeSet<_>>>()?;
    Ok(sessions.len() == petitions.len())
}

fn side(
    reader: Reader<'_>,
    record: RecordId,
    version: Option<&Version>,
    content: Option<Content>,
    stands: bool,
) -> Result<Side> {
    let office = version.map_or_else(
        || reader.office().map(|(_, code)| code),
        |version| Ok(version.office.clone()),
    )?;
    let said = content.map(|content| {
        // Hidden values: the salt of a digest, and the place among rows of one owner.
        let cells =
            content.into_iter().filter(|(column, _)| !matches!(column.as_str(), "salt" | "place"));
        cells.collect()
    });
    Ok(Side {
        record,
        version: version.map(|version| version.hash),
        office,
        stands,
        said,
        dependents: 0,
    })
}

/// Makes a conflict: the current side first, and of each side only what the sides do not share.
fn conflict(
    reader: Reader<'_>,
    rows: &mut Rows,
    matter: ConflictKind,
    record: RecordId,
    mut sides: Vec<Side>,
) -> Result<Conflict> {
    sides.sort_by_key(|side| (!side.stands, side.said.is_none(), side.record, side.version));
    let code = called(reader, rows, record, sides.iter().find_map(|side| side.said.as_ref()))?;
    let all: Vec<BTreeMap<String, String>> = sides
        .iter()
        .filter_map(|side| side.said.clone())
        .map(|said| said.into_iter().collect())
        .collect();
    let columns: BTreeSet<&String> = all.iter().flat_map(BTreeMap::keys).collect();
    let differ = |column: &str| {
        all.len() < 2 || all.iter().any(|said| said.get(column) != all[0].get(column))
    };
    let columns: Vec<String> =
        columns.into_iter().filter(|column| differ(column)).cloned().collect();
    for side in &mut sides {
        let Some(said) = &mut side.said else { continue };
        let mut cells = Vec::new();
        for column in &columns {
            let text =
                said.iter().find(|(name, _)| name == column).map_or("", |(_, text)| text.as_str());
            let text = match record.record_type {
                // Only `show` reveals petitioners.
                RecordType::Identity => {
                    if text.is_empty() {
                        String::new()
                    } else {
                        "…".to_owned()
                    }
                }
                _ => readable(reader, record.record_type, column, text)?,
            };
            cells.push((column.clone(), text));
        }
        *said = cells;
    }
    Ok(Conflict { matter, record_type: record.record_type, code, id: record.short(), sides })
}

/// Returns the name of a record that may have no row.
fn called(
    reader: Reader<'_>,
    rows: &mut Rows,
    record: RecordId,
    said: Option<&Vec<(String, String)>>,
) -> Result<String> {
    let row = rows.find(reader, record)?;
    match (record.record_type, row) {
        (RecordType::Record(kind), Some(row)) if kind.spec().code.is_numbered() => {
            return Ok(without_mark(&codes::of_row(reader, kind.spec().table, row)?).to_owned());
        }
        (RecordType::Record(kind), Some(row)) => {
            return record_name(reader, RecordRow { kind, id: row });
        }
        (RecordType::Identity, Some(petition)) => {
            return codes::of_row(reader, "petition", petition);
        }
        _ => {}
    }
    let text = |name: &str| {
        said.into_iter().flatten().find(|(column, _)| column == name).map(|(_, text)| text.clone())
    };
    if let Some(code) = text("code") {
        return Ok(code);
    }
    for owner in ["session", "petition", "unit"] {
        if let Some(uid) = text(owner) {
            let owner = readable(reader, record.record_type, owner, &uid)?;
            return Ok(format!("{owner}/{}", record.record_type.word()));
        }
    }
    Ok(format!("{}/{}", record.record_type.word(), record.short()))
}

/// Replaces a reference by hidden id with the record's code.
fn readable(
    reader: Reader<'_>,
    record_type: RecordType,
    column: &str,
    text: &str,
) -> Result<String> {
    let RecordType::Record(kind) = record_type else { return Ok(text.to_owned()) };
    let of = kind.spec().column(column).map(|column| column.of);
    let table = match of {
        Some(of @ (Type::Session | Type::Petition | Type::Plan)) => of.table().unwrap_or_default(),
        _ => return Ok(text.to_owned()),
    };
    let Some(id) = RecordId::parse(record_type, text) else { return Ok(text.to_owned()) };
    let row = reader.row_of(table, id.uid)?;
    row.map_or(Ok(format!("{}…", &text[..8])), |row| codes::of_row(reader, table, row))
}
