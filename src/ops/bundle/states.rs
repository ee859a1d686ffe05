//! State of each record after a merge: its chosen version, and removed records that others still
//! need.
//!
//! A removal yields to a reference. Records that refer to a removed one are examined too, and if
//! one of them remains, the removed record returns with its last content known here.
//!
//! Example: a bundle removes session `S`, unchanged here, but a petition `P` of `S` was entered
//! here since. The chosen version of `S` is the removal. `P` refers to the row of `S`, so its
//! change becomes a version and its state is found: it has content. `P` needs `S`, so the version
//! of `S` before the removal is chosen instead. Without `P`, nothing refers to `S`, and its row
//! goes.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use crate::model::{Content, EntryId, Hash, Kind, RecordId, RecordType};
use crate::ops::bundle::content::{codes_in, named_in};
use crate::ops::bundle::heads::{chosen, content_of, heads};
use crate::ops::bundle::history::{MergeContext, Rows, commit, record_of};
use crate::ops::bundle::removals::resting;
use crate::problem::Problem;
use crate::store::{Reader, Version, Work, codes, units};

/// A record, its known versions, and its state after the merge.
#[derive(Clone, Debug)]
pub(super) struct State {
    pub record: RecordId,
    pub versions: Vec<Version>,
    /// Version that becomes current, and its content; `None` for a removal.
    pub chosen: Version,
    pub content: Option<Content>,
}

/// Finds the states of records, of removed records that they refer to, and of records that refer to
/// removed ones.
pub(super) fn states(
    work: &mut Work<'_>,
    context: &MergeContext,
    records: BTreeSet<RecordId>,
) -> Result<BTreeMap<RecordId, State>> {
    let mut rows = Rows::default();
    let mut states = BTreeMap::new();
    let mut open: Vec<RecordId> = records.into_iter().collect();
    while let Some(record) = open.pop() {
        if states.contains_key(&record) {
            continue;
        }
        let Some(state) = state(work.reader(), &mut rows, record)? else { continue };
        check_heads(work.reader(), &mut rows, &state, context.entry)?;
        if let Some(content) = &state.content {
            open.extend(named_in(record.record_type, content));
            open.extend(gone_by_code(work.reader(), record.record_type, content)?);
        } else if let Some(row) =
            rows.find(work.reader(), record)?.filter(|_| state.chosen.digest.is_none())
        {
            for (other, row) in resting(work.reader(), record, row)? {
                let versions = work.reader().record_versions(other)?;
                commit(work, context, other, Some(row), &versions)?;
                open.push(other);
            }
        }
        states.insert(record, state);
    }
    restore_referenced(work.reader(), &mut rows, &mut states)?;
    Ok(states)
}

/// Finds the removed units, agencies and fields that a version refers to by code.
fn gone_by_code(
    reader: Reader<'_>,
    record_type: RecordType,
    content: &Content,
) -> Result<Vec<RecordId>> {
    let mut gone = Vec::new();
    for (kind, code) in codes_in(record_type, content) {
        if kind == Kind::Unit {
            let lives = units::find(reader, &code)?
                .map_or(Ok(Vec::new()), |unit| units::versions_of(reader, unit))?;
            gone.extend(if lives.is_empty() { reader.units_kept(&code)? } else { Vec::new() });
        } else if codes::find(reader, kind.spec().table, &code)?.is_none() {
            gone.push(RecordId::named(RecordType::Record(kind), &[&code]));
        }
    }
    Ok(gone)
}

/// Refuses a head that this entry brought without its content: it may be chosen later.
fn check_heads(reader: Reader<'_>, rows: &mut Rows, state: &State, entry: EntryId) -> Result<()> {
    for head in heads(&state.versions) {
        if head.entry == entry && head.digest.is_some() {
            check_content(head, content_of(reader, rows, head)?.as_ref())?;
        }
    }
    Ok(())
}

fn check_content(version: &Version, content: Option<&Content>) -> Result<()> {
    let record = version.record;
    let is_missing = content.is_none()
        && version.digest.is_some()
        && record.record_type != RecordType::Identity
        && version.current_since.is_none();
    match is_missing {
        true => Err(Problem::refused("bundle-incomplete").with("record", record.hex()).into()),
        false => Ok(()),
    }
}

pub(super) fn state(
    reader: Reader<'_>,
    rows: &mut Rows,
    record: RecordId,
) -> Result<Option<State>> {
    let versions = reader.record_versions(record)?;
    let Some(chosen) = chosen(reader, &versions)?.cloned() else { return Ok(None) };
    let content = content_of(reader, rows, &chosen)?;
    check_content(&chosen, content.as_ref())?;
    Ok(Some(State { record, versions, chosen, content }))
}

/// Restores deleted records that others refer to, with their content before the removal.
fn restore_referenced(
    reader: Reader<'_>,
    rows: &mut Rows,
    states: &mut BTreeMap<RecordId, State>,
) -> Result<()> {
    let mut coded: BTreeMap<(Kind, String), BTreeMap<RecordId, (Version, Content)>> =
        BTreeMap::new();
    let mut coded_alive = BTreeSet::new();
    for state in states.values() {
        let RecordType::Record(kind @ (Kind::Unit | Kind::Agency | Kind::Field)) =
            state.record.record_type
        else {
            continue;
        };
        let before =
            if state.chosen.digest.is_none() { before_removal(reader, rows, state)? } else { None };
        let content = before.as_ref().map(|(_, content)| content).or(state.content.as_ref());
        let Some(code) = content.and_then(|content| content.get("code")).cloned() else { continue };
        match before {
            Some(before) => {
                coded.entry((kind, code)).or_default().insert(state.record, before);
            }
            None => {
                coded_alive.insert((kind, code));
            }
        }
    }
    let mut open: Vec<RecordId> =
        states.values().filter(|state| state.content.is_some()).map(|state| state.record).collect();
    while let Some(record) = open.pop() {
        let Some(content) = states[&record].content.clone() else { continue };
        for named in named_in(record.record_type, &content) {
            if let Entry::Vacant(place) = states.entry(named) {
                // A restored record may refer to another one removed with it.
                state(reader, rows, named)?.map(|state| place.insert(state));
            }
            let Some(state) = states.get(&named).filter(|state| state.chosen.digest.is_none())
            else {
                continue;
            };
            if let Some(before) = before_removal(reader, rows, state)? {
                bring_back(states, named, before);
                open.push(named);
            }
        }
        for (kind, code) in codes_in(record.record_type, &content) {
            let key = (kind, code);
            let Some(removed) = coded.get_mut(&key) else { continue };
            if !coded_alive.contains(&key)
                && !lives_otherwise(reader, kind, &key.1, states)?
                && let Some((named, before)) = removed.pop_first()
            {
                bring_back(states, named, before);
                coded_alive.insert(key);
                open.push(named);
            }
        }
    }
    Ok(())
}

fn bring_back(
    states: &mut BTreeMap<RecordId, State>,
    record: RecordId,
    (version, content): (Version, Content),
) {
    if let Some(state) = states.get_mut(&record) {
        (state.chosen, state.content) = (version, Some(content));
    }
}

/// Finds a record's content before its removal: the known version nearest to the removal, then the
/// smaller hash.
fn before_removal(
    reader: Reader<'_>,
    rows: &mut Rows,
    state: &State,
) -> Result<Option<(Version, Content)>> {
    let versions: BTreeMap<Hash, &Version> =
        state.versions.iter().map(|version| (version.hash, version)).collect();
    let mut before: BTreeSet<Hash> = state.chosen.parents.iter().copied().collect();
    while !before.is_empty() {
        let near: Vec<&Version> =
            before.iter().filter_map(|hash| versions.get(hash).copied()).collect();
        for version in &near {
            if let Some(content) = content_of(reader, rows, version)? {
                return Ok(Some(((*version).clone(), content)));
            }
        }
        before = near.iter().flat_map(|version| version.parents.iter().copied()).collect();
    }
    Ok(None)
}

/// Returns whether a unit has a row outside the records of this merge.
fn lives_otherwise(
    reader: Reader<'_>,
    kind: Kind,
    code: &str,
    states: &BTreeMap<RecordId, State>,
) -> Result<bool> {
    let Some(unit) = (if kind == Kind::Unit { units::find(reader, code)? } else { None }) else {
        return Ok(false);
    };
    for life in units::versions_of(reader, unit)? {
        if !states.contains_key(&record_of(reader, RecordType::Record(kind), life.id.any())?) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Marks a state's version as current, in place of any other.
pub(super) fn mark_current(
    work: &mut Work<'_>,
    context: &MergeContext,
    state: &State,
) -> Result<()> {
    for version in work.reader().record_versions(state.record)? {
        match (version.hash == state.chosen.hash, version.current_since) {
            (true, None) => work.set_current_since(&version, Some(context.entry))?,
            (false, Some(_)) => work.set_current_since(&version, None)?,
            _ => {}
        }
    }
    Ok(())
}
