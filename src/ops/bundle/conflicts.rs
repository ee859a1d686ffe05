//! What offices say differently, and choosing between it.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use chrono::NaiveDate;

use crate::fault::{Fault, Warning};
use crate::figures::lineage;
use crate::model::{Conflict, Content, Hash, Kind, Matter, RecordId, Side, Sort, Type, Value, without_mark};
use crate::ops::bundle::content::{of_row, same};
use crate::ops::bundle::history::{Hand, Rows, commit};
use crate::ops::bundle::merge::state;
use crate::ops::bundle::merge::{content_of, open_heads};
use crate::ops::bundle::place::{clash, join_mates, place, standing, target};
use crate::ops::edit::{hanging_on, remove_row};
use crate::ops::naming::record_name;
use crate::store::{Reader, Version, Work};

/// What a person chose.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Choice {
    /// The side of this number, from 1.
    Take(usize),
    /// All sides: each gets a code of its own.
    Both,
    /// Nothing of it: what waits is given up.
    Drop,
}

/// Lists what waits for a person's choice, by sort and code.
///
/// # Errors
/// Where the file fails.
pub fn conflicts(reader: Reader<'_>, today: NaiveDate) -> Result<Vec<Conflict>> {
    let mut rows = Rows::default();
    let mut all = Vec::new();
    for record in reader.records_open()? {
        all.extend(conflict_of(reader, &mut rows, record, today)?);
    }
    for kind in [Kind::Plan, Kind::Session, Kind::Petition] {
        all.extend(same_codes(reader, kind)?);
    }
    all.sort_by(|a, b| (a.sort, &a.code, &a.id).cmp(&(b.sort, &b.code, &b.id)));
    Ok(all)
}

/// Warns of a report's or a list's readers that choices are still open; none where none is.
///
/// # Errors
/// Where the file fails.
pub fn conflicts_open(reader: Reader<'_>, today: NaiveDate) -> Result<Option<Warning>> {
    let open = conflicts(reader, today)?;
    let warning = Warning::new("conflicts-open").with("count", open.len());
    Ok((!open.is_empty()).then(|| open.iter().fold(warning, |warning, conflict| warning.about(&conflict.code))))
}

fn conflict_of(reader: Reader<'_>, rows: &mut Rows, record: RecordId, today: NaiveDate) -> Result<Option<Conflict>> {
    let versions = reader.record_versions(record)?;
    let heads = open_heads(reader, &versions)?;
    let different: BTreeMap<Option<Hash>, &Version> =
        heads.iter().rev().map(|version| (version.digest, *version)).collect();
    let blanked = record.sort == Sort::Identity
        && rows.find(reader, record)?.map_or(Ok(None), |petition| reader.identity(petition))?.is_none();
    if different.len() > 1 && !blanked {
        let mut sides = Vec::new();
        for version in different.into_values() {
            let content = content_of(reader, rows, version)?;
            sides.push(side(reader, record, Some(version), content, version.stands.is_some())?);
        }
        return Ok(Some(conflict(reader, rows, Matter::ChangedTwice, record, sides)?));
    }
    let Some(state) = state(reader, rows, record)? else { return Ok(None) };
    if state.chosen.stands.is_some() {
        return Ok(None);
    }
    let row = rows.find(reader, record)?;
    let Some(content) = state.content.clone() else {
        let Some(row) = row.filter(|_| state.chosen.digest.is_none()) else { return Ok(None) };
        let shown = versions.iter().find(|version| version.stands.is_some());
        let kept = side(reader, record, shown, of_row(reader, record, row)?, true)?;
        let gone = side(reader, record, Some(&state.chosen), None, false)?;
        return Ok(Some(conflict(reader, rows, Matter::InUse, record, vec![kept, gone])?));
    };
    let own = side(reader, record, Some(&state.chosen), Some(content.clone()), false)?;
    let Sort::Record(kind) = record.sort else {
        let waits = row.is_none() && record.sort == Sort::Link;
        return waits.then(|| conflict(reader, rows, Matter::Waits, record, vec![own])).transpose();
    };
    let Some(mine) = target(reader, rows, kind, &state, today)? else {
        return Ok(Some(conflict(reader, rows, Matter::Waits, record, vec![own])?));
    };
    let mut near = BTreeMap::from([(record, mine)]);
    join_mates(reader, kind, &mut near)?;
    let Some(mine) = near.remove(&record) else { return Ok(None) };
    let units = if kind == Kind::Total { lineage(reader)? } else { Default::default() };
    let mut sides = Vec::new();
    for mate in near.into_values() {
        if clash(&mate, &mine, &units)? && !same(&mate.content, &content) {
            let versions = reader.record_versions(mate.record)?;
            let shown = versions.iter().find(|version| version.stands.is_some());
            sides.push(side(reader, mate.record, shown, Some(mate.content), true)?);
        }
    }
    if sides.is_empty() {
        return Ok(None);
    }
    sides.push(own);
    Ok(Some(conflict(reader, rows, Matter::SamePlace, record, sides)?))
}

/// Finds the records of several offices that have one code.
fn same_codes(reader: Reader<'_>, kind: Kind) -> Result<Vec<Conflict>> {
    let table = kind.spec().table;
    let mut codes = BTreeSet::new();
    for row in reader.rows_marked(table)? {
        codes.insert(without_mark(&reader.code_of(table, row)?).to_owned());
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
            let shown = versions.iter().find(|version| version.stands.is_some());
            let mut side = side(reader, mate.record, shown, Some(mate.content), reader.code_of(table, row)? == code)?;
            side.hangs = hanging_on(reader, kind, row)?.len();
            sides.push(side);
        }
        let Some(record) = sides.iter().map(|side| side.record).min() else { continue };
        all.push(conflict(reader, &mut Rows::default(), Matter::SameCode, record, sides)?);
    }
    Ok(all)
}

/// Tells whether petitions have one code only because their sessions do, which are chosen between.
fn are_of_different_sessions(reader: Reader<'_>, petitions: &[i64]) -> Result<bool> {
    let sessions = petitions.iter().map(|petition| reader.session_of(*petition)).collect::<Result<BTreeSet<_>>>()?;
    Ok(sessions.len() == petitions.len())
}

fn side(
    reader: Reader<'_>,
    record: RecordId,
    version: Option<&Version>,
    content: Option<Content>,
    stands: bool,
) -> Result<Side> {
    let office = version.map_or_else(|| reader.office().map(|(_, code)| code), |version| Ok(version.office.clone()))?;
    let said = content.map(|content| {
        // What no person reads: the salt of a digest, when a row was entered beside others.
        let cells = content.into_iter().filter(|(column, _)| !matches!(column.as_str(), "salt" | "place"));
        cells.collect()
    });
    Ok(Side { record, version: version.map(|version| version.hash), office, stands, said, hangs: 0 })
}

/// Puts a conflict together: what stands first, of each side only what is not said by all.
fn conflict(
    reader: Reader<'_>,
    rows: &mut Rows,
    matter: Matter,
    record: RecordId,
    mut sides: Vec<Side>,
) -> Result<Conflict> {
    sides.sort_by_key(|side| (!side.stands, side.said.is_none(), side.record, side.version));
    let code = called(reader, rows, record, sides.iter().find_map(|side| side.said.as_ref()))?;
    let all: Vec<BTreeMap<String, String>> =
        sides.iter().filter_map(|side| side.said.clone()).map(|said| said.into_iter().collect()).collect();
    let columns: BTreeSet<&String> = all.iter().flat_map(BTreeMap::keys).collect();
    let differ = |column: &str| all.len() < 2 || all.iter().any(|said| said.get(column) != all[0].get(column));
    let columns: Vec<String> = columns.into_iter().filter(|column| differ(column)).cloned().collect();
    for side in &mut sides {
        let Some(said) = &mut side.said else { continue };
        let mut cells = Vec::new();
        for column in &columns {
            let text = said.iter().find(|(name, _)| name == column).map_or("", |(_, text)| text.as_str());
            let text = match record.sort {
                // Who petitioned is given out by `show` alone.
                Sort::Identity => {
                    if text.is_empty() {
                        String::new()
                    } else {
                        "…".to_owned()
                    }
                }
                _ => readable(reader, record.sort, column, text)?,
            };
            cells.push((column.clone(), text));
        }
        *said = cells;
    }
    Ok(Conflict { matter, sort: record.sort, code, id: record.short(), sides })
}

/// Names a record that may have no row.
fn called(
    reader: Reader<'_>,
    rows: &mut Rows,
    record: RecordId,
    said: Option<&Vec<(String, String)>>,
) -> Result<String> {
    let row = rows.find(reader, record)?;
    match (record.sort, row) {
        (Sort::Record(kind @ (Kind::Plan | Kind::Session | Kind::Petition)), Some(row)) => {
            return Ok(without_mark(&reader.code_of(kind.spec().table, row)?).to_owned());
        }
        (Sort::Record(kind), Some(row)) => return record_name(reader, kind, row),
        (Sort::Identity, Some(petition)) => return reader.code_of("petition", petition),
        _ => {}
    }
    let text = |name: &str| said.into_iter().flatten().find(|(column, _)| column == name).map(|(_, text)| text.clone());
    if let Some(code) = text("code") {
        return Ok(code);
    }
    for owner in ["session", "petition", "unit"] {
        if let Some(uid) = text(owner) {
            let owner = readable(reader, record.sort, owner, &uid)?;
            return Ok(format!("{owner}/{}", record.sort.word()));
        }
    }
    Ok(format!("{}/{}", record.sort.word(), record.short()))
}

/// Shows the code of a record that stands by its hidden id.
fn readable(reader: Reader<'_>, sort: Sort, column: &str, text: &str) -> Result<String> {
    let Sort::Record(kind) = sort else { return Ok(text.to_owned()) };
    let of = kind.spec().column(column).map(|column| column.of);
    let table = match of {
        Some(of @ (Type::Session | Type::Petition | Type::Plan)) => of.table().unwrap_or_default(),
        _ => return Ok(text.to_owned()),
    };
    let Some(id) = RecordId::parse(sort, text) else { return Ok(text.to_owned()) };
    let row = reader.row_of(table, id.uid)?;
    row.map_or(Ok(format!("{}…", &text[..8])), |row| reader.code_of(table, row))
}

/// Settles a conflict as a person chose.
///
/// # Errors
/// A fault where there is no such conflict, or the choice does not fit it.
pub fn resolve(work: &mut Work<'_>, given: &str, choice: Choice, today: NaiveDate) -> Result<Conflict> {
    let conflict = find(conflicts(work.reader(), today)?, given)?;
    let hand = Hand::of(work.reader())?;
    let mut records: BTreeSet<RecordId> = conflict.sides.iter().map(|side| side.record).collect();
    records.extend(work.reader().records_open()?);
    note(work, &hand, &records)?;
    let concerned: BTreeSet<RecordId> = conflict.sides.iter().map(|side| side.record).collect();
    let wrong = |key| Fault::refused(key).with("code", conflict.code.as_str()).with("count", conflict.sides.len());
    let taken = match choice {
        Choice::Take(number) if matches!(conflict.matter, Matter::Waits) => {
            return Err(wrong("conflict-waits").with("number", number).into());
        }
        Choice::Take(number) => {
            let side = number.checked_sub(1).and_then(|place| conflict.sides.get(place));
            Some(side.ok_or_else(|| wrong("conflict-side").with("number", number.to_string()))?)
        }
        Choice::Both if conflict.matter == Matter::SameCode => None,
        Choice::Both => return Err(wrong("conflict-both").into()),
        Choice::Drop if conflict.matter == Matter::Waits => None,
        Choice::Drop => return Err(wrong("conflict-drop").into()),
    };
    match (conflict.matter, taken) {
        (Matter::InUse, Some(side)) if side.said.is_none() => return Err(wrong("conflict-in-use").into()),
        (Matter::ChangedTwice | Matter::InUse, Some(side)) => settle(work, &hand, side.record, side.version)?,
        (Matter::SamePlace, Some(side)) => {
            concerned
                .iter()
                .filter(|record| **record != side.record)
                .try_for_each(|other| settle(work, &hand, *other, None))?;
        }
        (Matter::Waits, _) => concerned.iter().try_for_each(|record| settle(work, &hand, *record, None))?,
        (Matter::SameCode, Some(side)) => {
            let others = conflict.sides.iter().filter(|other| other.record != side.record);
            others.map(|other| other.record).try_for_each(|other| remove_all(work, other))?;
        }
        (_, None) => {
            let others = conflict.sides.iter().filter(|side| !side.stands);
            others.map(|side| side.record).try_for_each(|other| rename(work, other))?;
        }
    }
    note(work, &hand, &concerned)?;
    place(work, &hand, records, today)?;
    Ok(conflict)
}

/// Notes as versions what became of records here.
fn note(work: &mut Work<'_>, hand: &Hand, records: &BTreeSet<RecordId>) -> Result<()> {
    let mut rows = Rows::default();
    for record in records {
        let row = rows.find(work.reader(), *record)?;
        let versions = work.reader().record_versions(*record)?;
        commit(work, hand, *record, row, &versions)?;
    }
    Ok(())
}

fn find(all: Vec<Conflict>, given: &str) -> Result<Conflict, Fault> {
    let given = given.trim();
    let mut found: Vec<Conflict> =
        all.into_iter().filter(|conflict| conflict.code == given || conflict.id == given.to_lowercase()).collect();
    match found.len() {
        0 => Err(Fault::refused("conflict-unknown").with("given", given)),
        1 => Ok(found.remove(0)),
        _ => {
            let ids: Vec<&str> = found.iter().map(|conflict| conflict.id.as_str()).collect();
            Err(Fault::refused("conflict-ambiguous")
                .with("given", given)
                .with("ids", ids.join(", "))
                .with("first", ids[0]))
        }
    }
}

/// Makes a version that follows all heads of a record and says what one of them says, or removes it.
fn settle(work: &mut Work<'_>, hand: &Hand, record: RecordId, taken: Option<Hash>) -> Result<()> {
    let reader = work.reader();
    let mut rows = Rows::default();
    let versions = reader.record_versions(record)?;
    let followed: BTreeSet<Hash> = versions.iter().flat_map(|version| version.parents.iter().copied()).collect();
    let heads: Vec<Hash> =
        versions.iter().map(|version| version.hash).filter(|hash| !followed.contains(hash)).collect();
    let taken = versions.iter().find(|version| Some(version.hash) == taken);
    let content = taken.map_or(Ok(None), |version| content_of(reader, &mut rows, version))?;
    let next = hand.version(record, &heads, content.as_ref().map(|content| record.digest(content)));
    if let Some(content) = &content {
        work.keep(record, content)?;
    }
    work.add_version(&next)
}

/// Removes a record with all that hangs on it.
fn remove_all(work: &mut Work<'_>, record: RecordId) -> Result<()> {
    let Sort::Record(kind) = record.sort else { return Ok(()) };
    let Some(row) = work.reader().row_of(kind.spec().table, record.uid)? else { return Ok(()) };
    for (kind, row) in hanging_on(work.reader(), kind, row)? {
        for (kind, row) in hanging_on(work.reader(), kind, row)? {
            remove_row(work, kind, row)?;
        }
        remove_row(work, kind, row)?;
    }
    remove_row(work, kind, row).map(drop)
}

/// Gives a record with a provisional code the next one that is free, and a session's petitions theirs.
fn rename(work: &mut Work<'_>, record: RecordId) -> Result<()> {
    let Sort::Record(kind) = record.sort else { return Ok(()) };
    let table = kind.spec().table;
    let Some(row) = work.reader().row_of(table, record.uid)? else { return Ok(()) };
    let old = without_mark(&work.reader().code_of(table, row)?).to_owned();
    let code = next_code(work, kind, row, &old)?;
    set_code(work, kind, row, &code)?;
    if kind == Kind::Session {
        for petition in work.reader().petitions_of(row)? {
            let was = work.reader().code_of("petition", petition)?;
            if let Some(number) = without_mark(&was).strip_prefix(&format!("{old}.")) {
                let code = format!("{code}.{number}");
                number
                    .parse()
                    .into_iter()
                    .for_each(|number| work.take_number(&format!("petition/{}", code_stem(&code)), number));
                set_code(work, Kind::Petition, petition, &code)?;
            }
        }
    }
    Ok(())
}

fn code_stem(code: &str) -> &str {
    code.rsplit_once('.').map_or(code, |(stem, _)| stem)
}

/// Returns the next code that is free beside an old one.
fn next_code(work: &mut Work<'_>, kind: Kind, row: i64, old: &str) -> Result<String> {
    let (stem, scope) = if kind == Kind::Petition {
        let session = work.reader().session_of(row)?;
        let session = work.reader().code_of("session", session)?;
        (format!("{session}."), format!("petition/{session}"))
    } else {
        let order = crate::model::CodeOrder::of(old);
        let mark = if kind == Kind::Plan { "k" } else { "" };
        (format!("{}-{}-{mark}", order.unit, order.year), format!("{}/{}/{}", kind.spec().word, order.unit, order.year))
    };
    loop {
        let code = format!("{stem}{}", work.next_number(&scope)?);
        if work.reader().rows_called(kind.spec().table, &code)?.is_empty() {
            return Ok(code);
        }
    }
}

fn set_code(work: &mut Work<'_>, kind: Kind, row: i64, code: &str) -> Result<()> {
    let text = |text: &str| Value::Text(text.to_owned());
    let order = crate::model::CodeOrder::of(code);
    let number = Value::Count(if kind == Kind::Petition { crate::model::petition_number(code) } else { order.number });
    let code = text(code);
    let (unit, year) = (text(&order.unit), Value::Count(order.year));
    let mut cells = vec![("code", &code), ("order_number", &number)];
    if kind != Kind::Petition {
        cells.extend([("order_unit", &unit), ("order_year", &year)]);
    }
    work.update(kind.spec().table, row, &cells)
}
