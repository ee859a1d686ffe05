//! Versions for what this register did to its records since the last exchange.

use std::collections::{HashMap, HashSet};

use anyhow::Result;

use crate::model::{Content, EntryId, Hash, RecordId, RecordType, RowId, VersionId};
use crate::ops::bundle::content::{as_in_row, of_image, of_row};
use crate::store::{Reader, Version, Work, petitions};

/// Office that takes in versions, and its journal entry.
#[derive(Clone, Debug)]
pub(super) struct MergeContext {
    pub office: String,
    pub entry: EntryId,
}

impl MergeContext {
    pub fn of(reader: Reader<'_>) -> Result<Self> {
        Ok(Self { office: reader.office()?.1, entry: reader.next_entry()? })
    }

    /// Makes a version with the given parents.
    pub fn version(&self, record: RecordId, parents: &[Hash], digest: Option<Hash>) -> Version {
        let mut parents = parents.to_vec();
        parents.sort_unstable();
        let hash = record.version(&parents, digest);
        Version {
            id: VersionId::default(),
            hash,
            record,
            parents,
            digest,
            office: self.office.clone(),
            entry: self.entry,
            current_since: None,
        }
    }
}

/// Returns the rows of a type; a petitioner has the petition's row.
pub(super) fn rows(reader: Reader<'_>, record_type: RecordType) -> Result<Vec<RowId>> {
    match record_type {
        RecordType::Record(kind) => reader.rows_of(kind.spec().table),
        RecordType::Link => reader.rows_of("unit_link"),
        RecordType::Identity => reader.petitions_with_identity(),
    }
}

/// Returns a row's record.
pub(super) fn record_of(
    reader: Reader<'_>,
    record_type: RecordType,
    row: RowId,
) -> Result<RecordId> {
    let table = match record_type {
        RecordType::Record(kind) if RecordId::naming_columns(record_type).is_empty() => {
            kind.spec().table
        }
        RecordType::Identity => "petition",
        // A row without content does not exist.
        _ => {
            return Ok(named(
                record_type,
                &of_row(reader, RecordId { record_type, uid: [0; 16] }, row)?.unwrap_or_default(),
            ));
        }
    };
    Ok(RecordId { record_type, uid: reader.uid_of(table, row)? })
}

/// Returns the id of a record that is identified by its content.
pub(super) fn named(record_type: RecordType, content: &Content) -> RecordId {
    let name = |column: &&str| content.get(*column).map_or("", String::as_str);
    let names: Vec<&str> = RecordId::naming_columns(record_type).iter().map(name).collect();
    RecordId::named(record_type, &names)
}

/// Finds the rows of records.
#[derive(Debug, Default)]
pub(super) struct Rows {
    named: HashMap<RecordType, HashMap<RecordId, RowId>>,
}

impl Rows {
    /// Finds the row of a record; `None` if it has none.
    pub fn find(&mut self, reader: Reader<'_>, record: RecordId) -> Result<Option<RowId>> {
        let record_type = record.record_type;
        match record_type {
            RecordType::Record(kind) if RecordId::naming_columns(record_type).is_empty() => {
                reader.row_of(kind.spec().table, record.uid)
            }
            RecordType::Identity => {
                let petition = reader.row_of("petition", record.uid)?;
                Ok(petition.filter(|petition| {
                    petitions::identity_row(reader, petition.to()).is_ok_and(|row| row.is_some())
                }))
            }
            _ => {
                if let std::collections::hash_map::Entry::Vacant(place) =
                    self.named.entry(record_type)
                {
                    let rows = rows(reader, record_type)?
                        .into_iter()
                        .map(|row| Ok((record_of(reader, record_type, row)?, row)));
                    place.insert(rows.collect::<Result<_>>()?);
                }
                Ok(self.named[&record_type].get(&record).copied())
            }
        }
    }

    /// Drops the cached rows of a type after rows were added or deleted.
    pub fn forget(&mut self, record_type: RecordType) {
        self.named.remove(&record_type);
    }
}

/// Records a record's changes since its last version as versions, or its removal if it has no row.
pub(super) fn commit(
    work: &mut Work<'_>,
    context: &MergeContext,
    record: RecordId,
    row: Option<RowId>,
    versions: &[Version],
) -> Result<()> {
    let standing = versions.iter().find(|version| version.current_since.is_some());
    let Some(row) = row else {
        return match standing {
            Some(last) if last.digest.is_some() => add(work, context, record, versions, vec![None]),
            _ => Ok(()),
        };
    };
    let Some(content) = of_row(work.reader(), record, row)? else { return Ok(()) };
    // Only a changed record needs the journal.
    let now = record.digest(&content);
    if standing.is_some_and(|last| last.digest == Some(now)) {
        return Ok(());
    }
    if let Some(said) = standing.and_then(|last| last.digest)
        && let Some(said) = work.reader().known_content(record, said)?
        && as_in_row(record.record_type, said) == content
    {
        return Ok(());
    }
    let since = standing.and_then(|last| last.current_since).unwrap_or_default();
    let mut said = images(work.reader(), record, row, since)?;
    said.push(Some(now));
    if said.len() == 1
        && standing.is_none()
        && !RecordId::naming_columns(record.record_type).is_empty()
    {
        // The first content under a name is compared with that of other offices.
        work.keep(record, &content)?;
    }
    add(work, context, record, versions, said)
}

/// Returns the digests of a row's content before each change after an entry.
fn images(
    reader: Reader<'_>,
    record: RecordId,
    row: RowId,
    since: EntryId,
) -> Result<Vec<Option<Hash>>> {
    let RecordType::Record(kind) = record.record_type else { return Ok(Vec::new()) };
    let mut said = Vec::new();
    for image in reader.images_after(kind.spec().table, row, since)? {
        let content = of_image(reader, kind, &image)?;
        said.extend(content.map(|content| Some(record.digest(&content))));
    }
    Ok(said)
}

/// Adds versions one after another; the last becomes current.
fn add(
    work: &mut Work<'_>,
    context: &MergeContext,
    record: RecordId,
    versions: &[Version],
    said: Vec<Option<Hash>>,
) -> Result<()> {
    let standing = versions.iter().find(|version| version.current_since.is_some());
    let mut last = standing.cloned();
    let mut steps = said.into_iter().peekable();
    while let Some(digest) = steps.next() {
        let is_last = steps.peek().is_none();
        if last.as_ref().is_some_and(|last| last.digest == digest) && !is_last {
            continue;
        }
        let parents: Vec<Hash> = last.iter().map(|last| last.hash).collect();
        let next = Version {
            current_since: is_last.then_some(context.entry),
            ..context.version(record, &parents, digest)
        };
        match versions.iter().find(|version| version.hash == next.hash) {
            Some(there) if is_last => work.set_current_since(there, next.current_since)?,
            Some(_) => {}
            None => work.add_version(&next)?,
        }
        last = Some(next);
    }
    match standing {
        Some(before) if last.is_some_and(|last| last.hash != before.hash) => {
            work.set_current_since(before, None)
        }
        _ => Ok(()),
    }
}

/// Records the changes of all records of a type as versions.
pub(super) fn commit_all(
    work: &mut Work<'_>,
    context: &MergeContext,
    record_type: RecordType,
) -> Result<()> {
    let all = work.reader().versions_by_record(record_type)?;
    let mut seen = HashSet::new();
    for row in rows(work.reader(), record_type)? {
        let record = record_of(work.reader(), record_type, row)?;
        commit(work, context, record, Some(row), all.get(&record).map_or(&[], Vec::as_slice))?;
        seen.insert(record);
    }
    let mut gone: Vec<&RecordId> = all.keys().filter(|record| !seen.contains(record)).collect();
    gone.sort_unstable();
    for record in gone {
        commit(work, context, *record, None, &all[record])?;
    }
    let mut removed: Vec<(RecordId, RowId)> =
        removed(work.reader(), record_type)?.into_iter().collect();
    removed.retain(|(record, _)| !all.contains_key(record) && !seen.contains(record));
    removed.sort_unstable();
    removed.into_iter().try_for_each(|(record, row)| commit_removed(work, context, record, row))
}

/// Returns the removed records with a hidden id, and their former rows.
pub(super) fn removed(
    reader: Reader<'_>,
    record_type: RecordType,
) -> Result<HashMap<RecordId, RowId>> {
    match record_type {
        RecordType::Record(kind) if RecordId::naming_columns(record_type).is_empty() => {
            let rows = reader.removed_rows(kind.spec().table)?;
            Ok(rows.into_iter().map(|(row, uid)| (RecordId { record_type, uid }, row)).collect())
        }
        _ => Ok(HashMap::new()),
    }
}

/// Records the history of a record removed before any exchange: a copy of this file may have it.
pub(super) fn commit_removed(
    work: &mut Work<'_>,
    context: &MergeContext,
    record: RecordId,
    row: RowId,
) -> Result<()> {
    let mut said = images(work.reader(), record, row, EntryId::default())?;
    said.push(None);
    add(work, context, record, &[], said)
}
