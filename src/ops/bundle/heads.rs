//! Which of a record's versions its offices say now, and which of these the register shows.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use crate::model::{Content, Hash, RecordId};
use crate::ops::bundle::content::of_row;
use crate::ops::bundle::history::Rows;
use crate::store::{Reader, Version};

/// The versions that no other follows, which are what offices say of a record now.
fn heads(versions: &[Version]) -> Vec<&Version> {
    let followed: BTreeSet<Hash> =
        versions.iter().flat_map(|version| version.parents.iter().copied()).collect();
    versions.iter().filter(|version| !followed.contains(&version.hash)).collect()
}

/// The heads, less what was entered independently under the same name and says only a part of what another office entered:
/// a commune's register that does not tell its district.
pub(super) fn open_heads<'v>(
    reader: Reader<'_>,
    versions: &'v [Version],
) -> Result<Vec<&'v Version>> {
    let mut heads = heads(versions);
    if heads.len() < 2
        || heads.iter().all(|head| RecordId::naming_columns(head.record.record_type).is_empty())
    {
        return Ok(heads);
    }
    let roots = versions.iter().filter(|version| version.parents.is_empty());
    let mut said = BTreeMap::new();
    for root in roots {
        if let Some(content) =
            root.digest.map_or(Ok(None), |digest| reader.known_content(root.record, digest))?
        {
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
pub(super) fn chosen<'v>(
    reader: Reader<'_>,
    versions: &'v [Version],
) -> Result<Option<&'v Version>> {
    Ok(open_heads(reader, versions)?
        .into_iter()
        .min_by_key(|version| (version.digest.is_none(), version.hash)))
}

/// Returns what a version says, from the row where it stands there; none where nobody here knows.
pub(super) fn content_of(
    reader: Reader<'_>,
    rows: &mut Rows,
    version: &Version,
) -> Result<Option<Content>> {
    let Some(digest) = version.digest else { return Ok(None) };
    if version.current_since.is_some()
        && let Some(row) = rows.find(reader, version.record)?
        && let Some(content) = of_row(reader, version.record, row)?
    {
        return Ok(Some(content));
    }
    reader.known_content(version.record, digest)
}
