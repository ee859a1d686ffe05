//! Heads of a record: the versions that no other follows, and the one that the register shows.
//!
//! A version names its parents. One open head is the record's agreed state; several with different
//! content are a conflict.
//!
//! Example: version `a` of a session has 80 attending. One office corrects this to 82 (`b`, parent
//! `a`), another removes the session (`c`, parent `a`). The heads are `b` and `c`; every register
//! shows `b`, which has content, until a person chooses. The choice is a version `d` with parents
//! `b` and `c`, and then the only head.
//!
//! Two offices may enter a record with a name, such as the agency with code `tai-nguyen`,
//! independently: both versions lack parents. If one has code and name, the other also the unit,
//! the first is a part of the second, and only the second is an open head.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use crate::model::{Content, Hash, RecordId};
use crate::ops::bundle::content::of_row;
use crate::ops::bundle::history::Rows;
use crate::store::{Reader, Version};

/// Returns the versions that no other follows: the current statements of the offices.
pub(super) fn heads(versions: &[Version]) -> Vec<&Version> {
    let followed: BTreeSet<Hash> =
        versions.iter().flat_map(|version| version.parents.iter().copied()).collect();
    versions.iter().filter(|version| !followed.contains(&version.hash)).collect()
}

/// Returns the heads, minus partial copies from other offices: first versions entered independently
/// under the same name whose content is a part of another's.
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

/// Returns the head that the register shows until a person chooses: content before removal, then
/// the smallest hash: arbitrary but deterministic.
pub(super) fn chosen<'v>(
    reader: Reader<'_>,
    versions: &'v [Version],
) -> Result<Option<&'v Version>> {
    Ok(open_heads(reader, versions)?
        .into_iter()
        .min_by_key(|version| (version.digest.is_none(), version.hash)))
}

/// Returns a version's content, from its row if it is current; `None` if it is not known here.
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
