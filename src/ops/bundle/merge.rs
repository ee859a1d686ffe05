//! Merging records of other offices. The result depends only on the known versions: not on the
//! order of their arrival, nor on any clock.
//!
//! [`merge`] first turns changes made here since the last exchange into versions, then adds the
//! unknown versions of the histories, then writes the chosen version of each record (`heads.rs`,
//! `states.rs`, `apply.rs`).
//!
//! Example: both offices have version `a` of a session. A bundle brings `b` (parent `a`, 82
//! attending). If the row here still says `a`, `b` is the only head and becomes the row. If the
//! clerk here has corrected it to 85, this becomes `c` (parent `a`) before `b` is added: `b` and
//! `c` are heads, the register shows the one with the smaller hash, and the conflict is open. The
//! other register does the same when it takes in `c`.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{Content, Hash, RecordId, RecordType, RowId, odd_code};
use crate::ops::bundle::apply::{Merged, apply_merge};
use crate::ops::bundle::content::is_former;
use crate::ops::bundle::history::{MergeContext, Rows, commit, commit_removed, named, removed};
use crate::ops::code::{self, code_table};
use crate::problem::Problem;
use crate::store::{Reader, Version, Work, codes};

/// A version in a bundle.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct BundleVersion {
    /// Hash that identifies it.
    pub hash: Hash,
    /// Versions that it follows.
    pub parents: Vec<Hash>,
    /// Digest of its content; `None` for a removal.
    pub digest: Option<Hash>,
    /// Content; `None` for an older version.
    pub content: Option<Content>,
    /// Code of the unit in whose register it was first seen.
    pub office: String,
}

/// Versions of one record from several offices.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RecordHistory {
    /// Record.
    pub record: RecordId,
    /// Versions, oldest first.
    pub versions: Vec<BundleVersion>,
}

impl RecordHistory {
    /// Checks that hashes match contents.
    ///
    /// # Errors
    /// If one does not: the file is damaged or was made by another program.
    pub fn check(&self) -> Result<(), Problem> {
        let whole = self.versions.iter().all(|version| {
            let said = version.content.as_ref();
            version.hash == self.record.version(&version.parents, version.digest)
                && said.is_none_or(|content| Some(self.record.digest(content)) == version.digest)
                && said.is_none_or(|content| self.is_named_by(content))
        });
        match whole && !self.versions.is_empty() {
            true => Ok(()),
            false => Err(Problem::refused("bundle-untrue").with("record", self.record.hex())),
        }
    }

    fn is_named_by(&self, content: &Content) -> bool {
        let record_type = self.record.record_type;
        RecordId::naming_columns(record_type).is_empty()
            || named(record_type, content) == self.record
    }
}

/// Merges the histories of records from other offices.
///
/// # Errors
/// If a history is untrue or has content that no office could have written, or the register fails.
pub fn merge(
    work: &mut Work<'_>,
    histories: Vec<RecordHistory>,
    old_codes: bool,
    today: NaiveDate,
) -> Result<Merged> {
    let context = MergeContext::of(work.reader())?;
    let mut by_record: BTreeMap<RecordId, Vec<BundleVersion>> = BTreeMap::new();
    for history in histories {
        history.check()?;
        if !old_codes {
            check_codes(work.reader(), &history)?;
        }
        by_record.entry(history.record).or_default().extend(history.versions);
    }
    let record_count = by_record.len();
    let mut records: BTreeSet<RecordId> = by_record.keys().copied().collect();
    records.extend(work.reader().records_open()?);
    let mut rows = Rows::default();
    let mut gone: HashMap<RecordType, HashMap<RecordId, RowId>> = HashMap::new();
    for record in &records {
        let row = rows.find(work.reader(), *record)?;
        let versions = work.reader().record_versions(*record)?;
        commit(work, &context, *record, row, &versions)?;
        if let (None, []) = (row, versions.as_slice()) {
            let gone = match gone.entry(record.record_type) {
                Entry::Occupied(gone) => gone.into_mut(),
                Entry::Vacant(place) => place.insert(removed(work.reader(), record.record_type)?),
            };
            gone.get(record).map_or(Ok(()), |row| commit_removed(work, &context, *record, *row))?;
        }
    }
    let mut kept = Vec::new();
    for (record, versions) in by_record {
        kept.extend(take_in(work, &context, record, versions)?);
    }
    let mut merged = apply_merge(work, &context, records, today)?;
    kept.into_iter().try_for_each(|digest| work.forget_current_content(digest))?;
    merged.same = record_count.saturating_sub(merged.new + merged.changed + merged.removed);
    Ok(merged)
}

/// Refuses codes that no new record may have, unless this register knows the version or the code
/// already.
fn check_codes(reader: Reader<'_>, history: &RecordHistory) -> Result<()> {
    let RecordType::Record(kind) = history.record.record_type else { return Ok(()) };
    for version in &history.versions {
        let Some(code) = version.content.as_ref().and_then(|content| content.get("code")) else {
            continue;
        };
        let Some(odd) = odd_code(code) else { continue };
        let known = reader.record_versions(history.record)?;
        if !known.iter().any(|other| other.hash == version.hash)
            && codes::find(reader, code_table(kind), code)?.is_none()
        {
            return Err(code::refused_in_bundle(code, odd).into());
        }
    }
    Ok(())
}

/// Adds unknown versions and keeps their content; returns the digests of content to drop once its
/// version is current in a row.
fn take_in(
    work: &mut Work<'_>,
    context: &MergeContext,
    record: RecordId,
    versions: Vec<BundleVersion>,
) -> Result<Vec<Hash>> {
    let mut kept = Vec::new();
    let known = work.reader().record_versions(record)?;
    let mut seen: BTreeSet<Hash> = known.iter().map(|version| version.hash).collect();
    for version in versions {
        let there = known.iter().find(|other| other.hash == version.hash);
        let stands = there.is_some_and(|version| version.current_since.is_some());
        if let Some(content) = version.content.as_ref().filter(|_| !stands) {
            // Known older content may be needed again: a record removed here can be in use
            // elsewhere.
            if !(there.is_some() && record.record_type == RecordType::Identity) {
                let is_new = work.keep(record, content)?;
                let compared = version.parents.is_empty()
                    && !RecordId::naming_columns(record.record_type).is_empty();
                // The row will not have all that a version of 0.1 says.
                let in_row = !compared && !is_former(record.record_type, content);
                kept.extend(version.digest.filter(|_| in_row && is_new));
            }
        }
        if seen.insert(version.hash) {
            let BundleVersion { hash, parents, digest, office, .. } = version;
            work.add_version(&Version {
                hash,
                parents,
                digest,
                office,
                ..context.version(record, &[], None)
            })?;
        }
    }
    Ok(kept)
}
