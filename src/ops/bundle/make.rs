//! Contents of a bundle: records with all their versions.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use crate::model::{
    Content, EntryId, Kind, Period, RecordId, RecordType, SealRule, UnitId, VersionId,
};
use crate::ops::bundle::content::named_in;
use crate::ops::bundle::heads::{content_of, open_heads};
use crate::ops::bundle::history::{MergeContext, Rows, commit_all, record_of};
use crate::ops::bundle::merge::{BundleVersion, RecordHistory};
use crate::store::{Filter, Reader, Version, Work};

/// Records in a bundle.
#[derive(Clone, Debug, Default)]
pub struct BundleScope {
    /// Only sessions, plan entries and totals of these units, with their linked records.
    pub units: Option<Vec<UnitId>>,
    /// Only those of this period.
    pub period: Option<Period>,
    /// Only records with versions taken in after this journal entry.
    pub since: Option<EntryId>,
    /// Also petitioners.
    pub with_names: bool,
}

/// Records the changes of every record since the last exchange as versions.
pub fn note_versions(work: &mut Work<'_>) -> Result<()> {
    let context = MergeContext::of(work.reader())?;
    RecordType::all().try_for_each(|record_type| commit_all(work, &context, record_type))
}

/// Visits the histories of a bundle, type by type; returns the number of records.
pub fn each_history(
    reader: Reader<'_>,
    scope: &BundleScope,
    mut visit: impl FnMut(&RecordHistory) -> Result<()>,
) -> Result<usize> {
    let chosen = scope.narrows().then(|| chosen_records(reader, scope)).transpose()?;
    let mut count = 0;
    for record_type in RecordType::all()
        .filter(|record_type| scope.with_names || *record_type != RecordType::Identity)
    {
        let mut rows = Rows::default();
        let all: BTreeMap<RecordId, Vec<Version>> =
            reader.versions_by_record(record_type)?.into_iter().collect();
        for (record, versions) in all {
            let news = scope
                .since
                .is_none_or(|since| versions.iter().any(|version| version.entry > since));
            let in_scope = chosen.as_ref().is_none_or(|chosen| chosen.contains(&record));
            if news && (in_scope || is_gone(&versions)) {
                visit(&record_history(reader, &mut rows, record, versions, in_scope)?)?;
                count += 1;
            }
        }
    }
    Ok(count)
}

impl BundleScope {
    fn narrows(&self) -> bool {
        self.units.is_some() || self.period.is_some()
    }

    /// Returns whether unit and period filter the records of a kind directly.
    fn narrows_kind(&self, kind: Kind) -> bool {
        self.narrows() && !matches!(kind.spec().seal, SealRule::Ground)
    }
}

/// A removal names no unit or day, so it goes into every bundle.
fn is_gone(versions: &[Version]) -> bool {
    versions.iter().any(|version| version.digest.is_none() && version.current_since.is_some())
}

/// Finds the records in scope and those they refer to, so that the bundle is self-contained.
fn chosen_records(reader: Reader<'_>, scope: &BundleScope) -> Result<BTreeSet<RecordId>> {
    let filter =
        Filter { units: scope.units.clone(), period: scope.period.clone(), ..Filter::default() };
    let mut chosen = BTreeSet::new();
    let mut rows = Rows::default();
    for kind in Kind::ALL {
        let filter = if scope.narrows_kind(kind) { filter.clone() } else { Filter::default() };
        for (id, _) in reader.records(kind, &filter)? {
            chosen.insert(record_of(reader, RecordType::Record(kind), id)?);
        }
    }
    chosen.extend(reader.records_open()?);
    let mut open: Vec<RecordId> = chosen.iter().copied().collect();
    while let Some(record) = open.pop() {
        let row = rows.find(reader, record)?;
        let content =
            row.map(|row| super::content::of_row(reader, record, row)).transpose()?.flatten();
        for named in named_in(record.record_type, &content.unwrap_or_default()) {
            if chosen.insert(named) {
                open.push(named);
            }
        }
    }
    for link in super::history::rows(reader, RecordType::Link)? {
        chosen.insert(record_of(reader, RecordType::Link, link)?);
    }
    let petitions: Vec<RecordId> = chosen
        .iter()
        .copied()
        .filter(|record| record.record_type == RecordType::Record(Kind::Petition))
        .collect();
    chosen.extend(
        petitions
            .into_iter()
            .map(|petition| RecordId { record_type: RecordType::Identity, ..petition }),
    );
    Ok(chosen)
}

/// Returns a record's versions with the content of heads and of first versions under a name. A
/// removed record in scope has all content known here, since another office's records may refer to
/// it.
fn record_history(
    reader: Reader<'_>,
    rows: &mut Rows,
    record: RecordId,
    versions: Vec<Version>,
    in_scope: bool,
) -> Result<RecordHistory> {
    let heads = open_heads(reader, &versions)?;
    let is_removed = in_scope
        && record.record_type != RecordType::Identity
        && heads.iter().any(|head| head.digest.is_none());
    let heads: BTreeSet<VersionId> = heads.into_iter().map(|version| version.id).collect();
    let mut in_bundle = Vec::new();
    for version in versions {
        let first =
            version.parents.is_empty() && !RecordId::naming_columns(record.record_type).is_empty();
        let content: Option<Content> = match heads.contains(&version.id) || first || is_removed {
            true => content_of(reader, rows, &version)?,
            false => None,
        };
        // The row may have changed since and then belongs to another version, or be one of 0.1's.
        let content = match (content, version.digest) {
            (Some(content), Some(digest)) if record.digest(&content) != digest => {
                reader.known_content(record, digest)?
            }
            (content, _) => content,
        };
        let Version { hash, parents, digest, office, .. } = version;
        in_bundle.push(BundleVersion { hash, parents, digest, content, office });
    }
    Ok(RecordHistory { record, versions: in_bundle })
}
