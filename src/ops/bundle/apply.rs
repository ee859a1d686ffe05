//! Writing the rows of a merge: the register becomes what the chosen versions say.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::lineage;
use crate::model::{
    AnyColumn, Coding, Kind, Naming, RecordId, RecordRow, RecordType, RowId, Scope, Value, columns,
    provisional, total, unit, without_mark,
};
use crate::ops::bundle::content::{self, identity, is_said, of_row};
use crate::ops::bundle::heads::open_heads;
use crate::ops::bundle::history::{MergeContext, Rows, commit};
use crate::ops::bundle::removals::remove_gone;
use crate::ops::bundle::states::{State, mark_current, states};
use crate::ops::bundle::targets::{Target, add_competing_rows, clash, is_coded, target};
use crate::ops::check;
use crate::ops::edit::remove_row;
use crate::ops::enter::{ForeignIdentity, change, give_code, insert_as, take_number};
use crate::ops::former;
use crate::ops::input::Mode;
use crate::ops::resolver::Resolver;
use crate::problem::Problem;
use crate::rules::Lineage;
use crate::store::{Work, codes, petitions, units};

/// Result of a merge.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Merged {
    /// New records.
    pub new: usize,
    /// Changed records.
    pub changed: usize,
    /// Removed records.
    pub removed: usize,
    /// Unchanged records.
    pub same: usize,
}

/// Writes the rows of records, and deletes those of removed ones.
pub(super) fn apply_merge(
    work: &mut Work<'_>,
    context: &MergeContext,
    records: BTreeSet<RecordId>,
    today: NaiveDate,
) -> Result<Merged> {
    let warned = work.warnings.len();
    let mut states = states(work, context, records)?;
    let mut merged = Merged { removed: remove_gone(work, context, &states)?, ..Merged::default() };
    for record_type in RecordType::all() {
        let (mine, others): (BTreeMap<_, _>, BTreeMap<_, _>) =
            states.into_iter().partition(|(record, _)| record.record_type == record_type);
        match record_type {
            RecordType::Record(kind) => place_kind(work, context, kind, &mine, today, &mut merged)?,
            RecordType::Link => mine.values().try_for_each(|state| link(work, context, state))?,
            RecordType::Identity => {
                mine.values().try_for_each(|state| identify(work, context, state))?
            }
        }
        states = others;
        states.extend(mine);
    }
    merged.removed += remove_gone(work, context, &states)?;
    // Unlikely values were reported where they were entered; `lint` lists them.
    work.warnings.truncate(warned);
    Ok(merged)
}

/// Keeps a row's content before it is overwritten, if an office still says it or other records may
/// refer to the record: a later removal can make it the content to restore.
fn keep_row(work: &mut Work<'_>, state: &State, row: RowId) -> Result<()> {
    let is_wanted = is_rested_on(state.record.record_type)
        || open_heads(work.reader(), &state.versions)?
            .into_iter()
            .any(|version| version.current_since.is_some());
    match of_row(work.reader(), state.record, row)? {
        Some(content) if is_wanted && state.chosen.current_since.is_none() => {
            work.keep(state.record, &content).map(drop)
        }
        _ => Ok(()),
    }
}

/// Returns whether the records of a kind have a code that is none of their columns.
fn is_coded_beside(kind: Kind) -> bool {
    kind.spec().code == Coding::OfRegister
}

/// Returns whether other records can refer to those of a type.
fn is_rested_on(record_type: RecordType) -> bool {
    match record_type {
        RecordType::Record(kind) => kind == Kind::Unit || kind.spec().code != Coding::None,
        _ => false,
    }
}

fn link(work: &mut Work<'_>, context: &MergeContext, state: &State) -> Result<()> {
    let Some(content) = &state.content else { return Ok(()) };
    let unit =
        |name: &str| content.get(name).map_or(Ok(None), |code| units::find(work.reader(), code));
    if let (Some(unit), Some(successor)) = (unit("unit")?, unit("successor")?) {
        work.link_units(unit, successor)?;
        mark_current(work, context, state)?;
    }
    Ok(())
}

fn identify(work: &mut Work<'_>, context: &MergeContext, state: &State) -> Result<()> {
    let Some(content) = state.content.as_ref().filter(|_| state.chosen.current_since.is_none())
    else {
        return Ok(());
    };
    let reader = work.reader();
    let Some(petition) = reader.row_of("petition", state.record.uid)?.map(RowId::to) else {
        return Ok(());
    };
    if petitions::identity_row(reader, petition)?.is_some() && reader.identity(petition)?.is_none()
    {
        // Purged here: it stays empty.
        return Ok(());
    }
    let untrue = || Problem::refused("bundle-untrue").with("record", state.record.hex());
    let (known, salt) = identity(content).ok_or_else(untrue)?;
    keep_row(work, state, petition.any())?;
    work.set_salted_identity(petition, known.each_ref(), salt)?;
    mark_current(work, context, state)
}

/// Writes the records of a kind; those that refer to a record of the kind wait until it has a row.
fn place_kind(
    work: &mut Work<'_>,
    context: &MergeContext,
    kind: Kind,
    states: &BTreeMap<RecordId, State>,
    today: NaiveDate,
    merged: &mut Merged,
) -> Result<()> {
    let mut rows = Rows::default();
    let mut pending: Vec<&State> =
        states.values().filter(|state| state.content.is_some()).collect();
    let mut first = true;
    loop {
        let (mut ready, mut waiting) = (BTreeMap::new(), Vec::new());
        for state in pending {
            match target(work.reader(), &mut rows, kind, state, today)? {
                Some(target) => {
                    ready.insert(state.record, target);
                }
                None => waiting.push(state),
            }
        }
        if ready.is_empty() && !first {
            return Ok(());
        }
        add_competing_rows(work.reader(), kind, &mut ready)?;
        settle_codes_and_clashes(work, context, kind, states, ready, today, merged)?;
        rows.forget(RecordType::Record(kind));
        (pending, first) = (waiting, false);
    }
}

/// Decides which of several competing records gets a row and which keeps its code, then writes.
fn settle_codes_and_clashes(
    work: &mut Work<'_>,
    context: &MergeContext,
    kind: Kind,
    states: &BTreeMap<RecordId, State>,
    targets: BTreeMap<RecordId, Target>,
    today: NaiveDate,
    merged: &mut Merged,
) -> Result<()> {
    let units = if kind == Kind::Total { lineage(work.reader())? } else { Lineage::default() };
    let mut claims: BTreeMap<String, Vec<Target>> = BTreeMap::new();
    for target in targets.into_values() {
        claims.entry(claim(&target)).or_default().push(target);
    }
    let mut accepted = Vec::new();
    for mut group in claims.into_values() {
        // Records removed elsewhere make room for the others.
        group.sort_by_key(|target| {
            (
                states.get(&target.record).is_some_and(|state| state.chosen.digest.is_none()),
                target.record,
            )
        });
        let mut stands: Vec<Target> = Vec::new();
        for target in group {
            let mut clashes = false;
            // Records with their own codes share no place, and there may be very many.
            for other in stands.iter().filter(|_| !kind.spec().code.is_numbered()) {
                clashes = clashes || clash(other, &target, &units);
            }
            if clashes {
                set_aside(work, context, &target)?;
            } else {
                stands.push(target);
            }
        }
        accepted.extend(stands);
    }
    give_codes(&mut accepted);
    // A code must be free before another record takes it.
    accepted.sort_by_key(|target| {
        let marked = target.code.as_ref().is_some_and(|code| code != without_mark(code));
        (target.row.is_none(), !marked, target.record)
    });
    for target in accepted {
        write(work, context, target, states, today, merged)?;
    }
    Ok(())
}

/// Values of a record that must be unique.
fn claim(target: &Target) -> String {
    let columns: &[AnyColumn] = match target.kind {
        // Totals of scope `communes` also clash with those of units above and below.
        Kind::Total if target.values.get(total::SCOPE) == Some(Scope::Communes) => &[],
        Kind::Total => &[total::UNIT.any()],
        kind if kind.spec().code.is_numbered() => &[],
        Kind::Unit => &[unit::CODE.any()],
        kind => kind.spec().key,
    };
    let cells =
        columns.iter().map(|column| target.content.get(column.name).map_or("", String::as_str));
    cells.collect::<Vec<_>>().join("\u{1f}")
}

/// Of records with the same code, the first by hidden id keeps it; the others get a mark until a
/// person chooses.
fn give_codes(targets: &mut [Target]) {
    let mut taken = BTreeSet::new();
    targets.sort_by_key(|target| target.record);
    for target in targets.iter_mut().filter(|target| is_coded(target.kind)) {
        let code = target.content.get("code").cloned().unwrap_or_default();
        target.code =
            Some(if taken.insert(code.clone()) { code } else { provisional(&code, target.record) });
    }
}

/// Deletes a row whose place another record takes, and keeps its content.
fn set_aside(work: &mut Work<'_>, context: &MergeContext, target: &Target) -> Result<()> {
    let Some(row) = target.row else { return Ok(()) };
    let versions = work.reader().record_versions(target.record)?;
    commit(work, context, target.record, Some(row), &versions)?;
    if let Some(content) = of_row(work.reader(), target.record, row)? {
        work.keep(target.record, &content)?;
    }
    for version in work.reader().record_versions(target.record)? {
        if version.current_since.is_some() {
            work.set_current_since(&version, None)?;
        }
    }
    match target.kind {
        // The unit stays: another of its versions takes the place.
        Kind::Unit => work.delete("unit_version", row),
        kind => remove_row(work, RecordRow { kind, id: row }).map(drop),
    }
}

/// Writes a record's target row.
fn write(
    work: &mut Work<'_>,
    context: &MergeContext,
    target: Target,
    states: &BTreeMap<RecordId, State>,
    today: NaiveDate,
    merged: &mut Merged,
) -> Result<()> {
    // If a removed record's row is still in use, its removal is not current.
    let state = states.get(&target.record).filter(|state| state.content.is_some());
    match target.row {
        None => {
            put_in(work, target, today)?;
            merged.new += 1;
        }
        Some(row) => {
            if let Some(state) = state {
                keep_row(work, state, row)?;
            }
            if put_over(work, target, row, today)? {
                merged.changed += 1;
            }
        }
    }
    state.map_or(Ok(()), |state| mark_current(work, context, state))
}

fn put_in(work: &mut Work<'_>, target: Target, today: NaiveDate) -> Result<()> {
    let Target { record, kind, content, mut values, code, .. } = target;
    if is_coded_beside(kind) {
        take_number(work, kind, code.as_deref().map_or("", without_mark));
    } else if let Some(code) = &code {
        values.set(columns::CODE, code);
        give_code(work, &mut values)?;
    } else if kind.spec().naming == Naming::Numbered {
        give_code(work, &mut values)?;
    }
    check::form(work.reader(), &mut values, None)
        .map_err(|refused| refused.whole(|problem| wrong(record, problem)))?;
    let has_uid = RecordId::naming_columns(record.record_type).is_empty();
    let place = content::place(&content).map_err(|problem| wrong(record, problem))?;
    let given = ForeignIdentity {
        uid: has_uid.then_some(record.uid),
        code: code.filter(|_| is_coded_beside(kind)),
        place,
    };
    insert_as(work, &mut Resolver::new(), &values, Some(&given))?;
    former::enter_told(work, record, &values, &content, today)
}

/// Updates a row to its target; returns whether it changed.
fn put_over(work: &mut Work<'_>, target: Target, row: RowId, today: NaiveDate) -> Result<bool> {
    let Target { record, kind, content, mut values, code, .. } = target;
    let reader = work.reader();
    let before = reader.record(RecordRow { kind, id: row })?;
    let same = of_row(reader, record, row)?.as_ref() == Some(&content);
    let table = kind.spec().table;
    match code {
        None => {}
        Some(code) if !is_coded_beside(kind) => values.set(columns::CODE, &code),
        Some(code) if codes::of_row(reader, table, row)? == code => {}
        Some(code) => work.update(table, row, &[("code", &Value::Text(code))])?,
    }
    // Petitioners and successors of units are records of their own.
    for column in kind.spec().columns {
        if !is_said(column) {
            values.set_value(column, before.value(column).clone());
        }
    }
    let assignment = values.clone();
    if values.values != before.values {
        if is_coded(kind) && !is_coded_beside(kind) {
            give_code(work, &mut values)?;
        }
        let changed = change(work, &mut Resolver::new(), row, &before, values, Mode::merge(today));
        changed.map_err(|refused| refused.whole(|problem| wrong(record, problem)))?;
    }
    former::enter_told(work, record, &assignment, &content, today)?;
    Ok(!same)
}

fn wrong(record: RecordId, problem: Problem) -> Problem {
    problem.with("record", record.hex())
}
