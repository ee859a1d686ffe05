//! Taking in what other offices made of records. What the register becomes follows from the versions it knows alone: not from the
//! order in which they came, nor from any clock.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use anyhow::Result;
use chrono::NaiveDate;

use crate::fault::Fault;
use crate::model::{Content, Hash, Kind, RecordId, Sort};
use crate::ops::bundle::content::{codes_in, named_in, of_row};
use crate::ops::bundle::history::{Hand, Rows, commit, commit_removed, named, record_of, removed};
use crate::ops::bundle::place;
use crate::store::{Reader, Version, Work};

/// A version as a file tells it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ToldVersion {
    /// What it is known by.
    pub hash: Hash,
    /// The versions it follows.
    pub parents: Vec<Hash>,
    /// The digest of what it says; none where it removes the record.
    pub digest: Option<Hash>,
    /// What it says; none of an older one.
    pub content: Option<Content>,
    /// The code of the unit in whose register it was first seen.
    pub office: String,
}

/// What offices made of one record.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RecordHistory {
    /// The record.
    pub record: RecordId,
    /// Its versions, the oldest first.
    pub versions: Vec<ToldVersion>,
}

impl RecordHistory {
    /// Checks that the hashes are those of what is said.
    ///
    /// # Errors
    /// A fault where they are not: the file is damaged or was made by hand.
    pub fn check(&self) -> Result<(), Fault> {
        let whole = self.versions.iter().all(|version| {
            let said = version.content.as_ref();
            version.hash == self.record.version(&version.parents, version.digest)
                && said.is_none_or(|content| Some(self.record.digest(content)) == version.digest)
                && said.is_none_or(|content| self.is_named_by(content))
        });
        match whole && !self.versions.is_empty() {
            true => Ok(()),
            false => Err(Fault::refused("bundle-untrue").with("record", self.record.hex())),
        }
    }

    fn is_named_by(&self, content: &Content) -> bool {
        let sort = self.record.sort;
        RecordId::naming_columns(sort).is_empty() || named(sort, content) == self.record
    }
}

/// What a merge did to the register's records.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Merged {
    /// Records that came to be.
    pub new: usize,
    /// Records that changed.
    pub changed: usize,
    /// Records that went.
    pub removed: usize,
    /// Records that stayed as they were.
    pub same: usize,
}

/// The versions that no other follows, which are what offices say of a record now.
fn heads(versions: &[Version]) -> Vec<&Version> {
    let followed: BTreeSet<Hash> = versions.iter().flat_map(|version| version.parents.iter().copied()).collect();
    versions.iter().filter(|version| !followed.contains(&version.hash)).collect()
}

/// The heads, less what was entered independently under the same name and says only a part of what another office entered:
/// a commune's register that does not tell its district.
pub(super) fn open_heads<'v>(reader: Reader<'_>, versions: &'v [Version]) -> Result<Vec<&'v Version>> {
    let mut heads = heads(versions);
    if heads.len() < 2 || heads.iter().all(|head| RecordId::naming_columns(head.record.sort).is_empty()) {
        return Ok(heads);
    }
    let roots = versions.iter().filter(|version| version.parents.is_empty());
    let mut said = BTreeMap::new();
    for root in roots {
        if let Some(content) = root.digest.map_or(Ok(None), |digest| reader.kept(root.record, digest))? {
            said.insert(root.hash, content);
        }
    }
    let part = |less: &Content, more: &Content| {
        less.len() < more.len() && less.iter().all(|(column, text)| more.get(column) == Some(text))
    };
    heads.retain(|head| {
        let own = said.get(&head.hash);
        !own.is_some_and(|own| said.values().any(|other| part(own, other)))
    });
    Ok(heads)
}

/// The head that the register shows until a person chooses: one that says something before one that removes; else by hash,
/// which has no merit but is the same everywhere.
pub(super) fn chosen<'v>(reader: Reader<'_>, versions: &'v [Version]) -> Result<Option<&'v Version>> {
    Ok(open_heads(reader, versions)?.into_iter().min_by_key(|version| (version.digest.is_none(), version.hash)))
}

/// Returns what a version says, from the row where it stands there; none where nobody here knows.
pub(super) fn content_of(reader: Reader<'_>, rows: &mut Rows, version: &Version) -> Result<Option<Content>> {
    let Some(digest) = version.digest else { return Ok(None) };
    if version.stands.is_some()
        && let Some(row) = rows.find(reader, version.record)?
        && let Some(content) = of_row(reader, version.record, row)?
    {
        return Ok(Some(content));
    }
    reader.kept(version.record, digest)
}

/// Takes in what several offices made of records.
///
/// # Errors
/// A fault where a history is untrue or says what no office could have written; the file's failures.
pub fn merge(work: &mut Work<'_>, histories: Vec<RecordHistory>, today: NaiveDate) -> Result<Merged> {
    let hand = Hand::of(work.reader())?;
    let told = histories.len();
    let mut by_record: BTreeMap<RecordId, Vec<ToldVersion>> = BTreeMap::new();
    for history in histories {
        history.check()?;
        by_record.entry(history.record).or_default().extend(history.versions);
    }
    let told = if by_record.len() < told { by_record.len() } else { told };
    let mut records: BTreeSet<RecordId> = by_record.keys().copied().collect();
    records.extend(work.reader().records_open()?);
    let mut rows = Rows::default();
    let mut gone: HashMap<Sort, HashMap<RecordId, i64>> = HashMap::new();
    for record in &records {
        let row = rows.find(work.reader(), *record)?;
        let versions = work.reader().record_versions(*record)?;
        commit(work, &hand, *record, row, &versions)?;
        if let (None, []) = (row, versions.as_slice()) {
            let gone = match gone.entry(record.sort) {
                Entry::Occupied(gone) => gone.into_mut(),
                Entry::Vacant(place) => place.insert(removed(work.reader(), record.sort)?),
            };
            gone.get(record).map_or(Ok(()), |row| commit_removed(work, &hand, *record, *row))?;
        }
    }
    let mut kept = Vec::new();
    for (record, versions) in by_record {
        kept.extend(take_in(work, &hand, record, versions)?);
    }
    let mut merged = place::place(work, &hand, records, today)?;
    kept.into_iter().try_for_each(|digest| work.forget_standing(digest))?;
    merged.same = told.saturating_sub(merged.new + merged.changed + merged.removed);
    Ok(merged)
}

/// Adds the versions that are not known yet, and keeps what they say; returns what need not be kept where it comes to stand in
/// a row.
fn take_in(work: &mut Work<'_>, hand: &Hand, record: RecordId, told: Vec<ToldVersion>) -> Result<Vec<Hash>> {
    let mut kept = Vec::new();
    let known = work.reader().record_versions(record)?;
    let mut seen: BTreeSet<Hash> = known.iter().map(|version| version.hash).collect();
    for version in told {
        let there = known.iter().find(|other| other.hash == version.hash);
        let stands = there.is_some_and(|version| version.stands.is_some());
        if let Some(content) = version.content.as_ref().filter(|_| !stands) {
            // What was known and is older may be needed again: a record that was removed here and is in use there.
            if !(there.is_some() && record.sort == Sort::Identity) {
                let is_new = work.keep(record, content)?;
                let compared = version.parents.is_empty() && !RecordId::naming_columns(record.sort).is_empty();
                kept.extend(version.digest.filter(|_| !compared).filter(|_| is_new));
            }
        }
        if seen.insert(version.hash) {
            let ToldVersion { hash, parents, digest, office, .. } = version;
            work.add_version(&Version { hash, parents, digest, office, ..hand.version(record, &[], None) })?;
        }
    }
    Ok(kept)
}

/// A record, the versions known of it, and what it is to say.
#[derive(Clone, Debug)]
pub(super) struct State {
    pub record: RecordId,
    pub versions: Vec<Version>,
    /// The version that is to stand, and what it says; where it removes the record, nothing.
    pub chosen: Version,
    pub content: Option<Content>,
}

/// Finds what records are to say, and those that they name though they were removed.
pub(super) fn states(reader: Reader<'_>, records: BTreeSet<RecordId>) -> Result<BTreeMap<RecordId, State>> {
    let mut rows = Rows::default();
    let mut states = BTreeMap::new();
    let mut open: Vec<RecordId> = records.into_iter().collect();
    while let Some(record) = open.pop() {
        if states.contains_key(&record) {
            continue;
        }
        let Some(state) = state(reader, &mut rows, record)? else { continue };
        if let Some(content) = &state.content {
            open.extend(named_in(record.sort, content));
            open.extend(gone_by_code(reader, record.sort, content)?);
        }
        states.insert(record, state);
    }
    want(reader, &mut rows, &mut states)?;
    Ok(states)
}

/// Finds the removed units, agencies and fields that a version names by their codes.
fn gone_by_code(reader: Reader<'_>, sort: Sort, content: &Content) -> Result<Vec<RecordId>> {
    let mut gone = Vec::new();
    for (kind, code) in codes_in(sort, content) {
        if kind == Kind::Unit {
            let lives = reader.unit_by_code(&code)?.map_or(Ok(Vec::new()), |unit| reader.versions_of(unit))?;
            gone.extend(if lives.is_empty() { reader.units_kept(&code)? } else { Vec::new() });
        } else if reader.by_code(kind.spec().table, &code)?.is_none() {
            gone.push(RecordId::named(Sort::Record(kind), &[&code]));
        }
    }
    Ok(gone)
}

pub(super) fn state(reader: Reader<'_>, rows: &mut Rows, record: RecordId) -> Result<Option<State>> {
    let versions = reader.record_versions(record)?;
    let Some(chosen) = chosen(reader, &versions)?.cloned() else { return Ok(None) };
    let content = content_of(reader, rows, &chosen)?;
    if content.is_none() && chosen.digest.is_some() && record.sort != Sort::Identity && chosen.stands.is_none() {
        return Err(Fault::refused("bundle-incomplete").with("record", record.hex()).into());
    }
    Ok(Some(State { record, versions, chosen, content }))
}

/// Brings back what was removed though others name it, as what it said before.
fn want(reader: Reader<'_>, rows: &mut Rows, states: &mut BTreeMap<RecordId, State>) -> Result<()> {
    let mut coded: BTreeMap<(Kind, String), BTreeMap<RecordId, (Version, Content)>> = BTreeMap::new();
    let mut coded_alive = BTreeSet::new();
    for state in states.values() {
        let Sort::Record(kind @ (Kind::Unit | Kind::Agency | Kind::Field)) = state.record.sort else { continue };
        let before = if state.chosen.digest.is_none() { before_removal(reader, rows, state)? } else { None };
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
        for named in named_in(record.sort, &content) {
            let Some(state) = states.get(&named).filter(|state| state.chosen.digest.is_none()) else { continue };
            if let Some(before) = before_removal(reader, rows, state)? {
                bring_back(states, named, before);
                open.push(named);
            }
        }
        for (kind, code) in codes_in(record.sort, &content) {
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

fn bring_back(states: &mut BTreeMap<RecordId, State>, record: RecordId, (version, content): (Version, Content)) {
    if let Some(state) = states.get_mut(&record) {
        (state.chosen, state.content) = (version, Some(content));
    }
}

/// Finds what a record said before it was removed.
fn before_removal(reader: Reader<'_>, rows: &mut Rows, state: &State) -> Result<Option<(Version, Content)>> {
    let followed = |version: &&Version| state.chosen.parents.contains(&version.hash);
    let mut before: Vec<&Version> = state.versions.iter().filter(followed).collect();
    before.sort_by_key(|version| version.hash);
    for version in before {
        if let Some(content) = content_of(reader, rows, version)? {
            return Ok(Some((version.clone(), content)));
        }
    }
    Ok(None)
}

/// Tells whether a unit has a row of which the versions at hand do not speak.
fn lives_otherwise(reader: Reader<'_>, kind: Kind, code: &str, states: &BTreeMap<RecordId, State>) -> Result<bool> {
    let Some(unit) = (if kind == Kind::Unit { reader.unit_by_code(code)? } else { None }) else { return Ok(false) };
    for life in reader.versions_of(unit)? {
        if !states.contains_key(&record_of(reader, Sort::Record(kind), life.id)?) {
            return Ok(true);
        }
    }
    Ok(false)
}
