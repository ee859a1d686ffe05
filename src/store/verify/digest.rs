//! Data outside the chain with its own digests: personal data, and the content of versions.

use std::collections::HashSet;

use anyhow::Result;
use rusqlite::{Connection, Row};

use crate::model::{Content, Hash, RecordId, RecordType, Value};
use crate::store::Reader;
use crate::store::journal::{IDENTITIES_IMAGED, PURGED, identity_digest};
use crate::store::problem::is_unread;
use crate::store::verify::{Deviation, Flaw, MAX_FLAWS, shown};
use crate::text::hex;

/// The digests of identities in the journal's images whose row was purged then or later.
fn purged() -> String {
    format!(
        "{IDENTITIES_IMAGED} AND EXISTS (SELECT 1 FROM change AS p WHERE p.tab = 'identity' AND p.last_id = c.last_id
                  AND p.before ->> '{PURGED}' = 1 AND (p.entry_id, p.place) >= (c.entry_id, c.place))"
    )
}

fn digests(conn: &Connection, sql: &str) -> Result<HashSet<Vec<u8>>> {
    let mut statement = conn.prepare(sql)?;
    let rows = statement.query_map([], |row| row.get::<_, Option<Vec<u8>>>(0))?;
    Ok(rows.filter_map(Result::transpose).collect::<rusqlite::Result<_>>()?)
}

/// Returns the deviation of an identity, if any, from the columns petitioner, contact, address,
/// salt and digest, in that order.
fn state(row: &Row<'_>, purged: &HashSet<Vec<u8>>) -> rusqlite::Result<Option<Deviation>> {
    let text = |column| {
        row.get::<_, Option<String>>(column).map(|text| text.map_or(Value::Empty, Value::Text))
    };
    let known = [text("petitioner")?, text("contact")?, text("address")?];
    let (salt, digest): (Option<Vec<u8>>, Vec<u8>) = (row.get("salt")?, row.get("digest")?);
    let Some(salt) = salt else {
        let blank = known.iter().all(Value::is_empty);
        return Ok(match (blank, purged.contains(&digest)) {
            (true, true) => None,
            (true, false) => Some(Deviation::Blanked),
            (false, _) => Some(Deviation::Altered),
        });
    };
    let fits = <[u8; 16]>::try_from(salt)
        .is_ok_and(|salt| identity_digest(&salt, known.each_ref()) == *digest);
    Ok((!fits).then_some(Deviation::Altered))
}

impl Reader<'_> {
    /// Compares personal data, current and former, with the digests in the chain.
    pub(super) fn check_identities(self) -> Result<Vec<Flaw>> {
        let purged = digests(self.conn, &purged())?;
        let mut flaws = Vec::new();
        let sql = "SELECT id, petitioner, contact, address, salt, digest FROM identity ORDER BY id";
        let mut statement = self.conn.prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()?.filter(|_| flaws.len() < MAX_FLAWS) {
            let how = or_altered(state(row, &purged))?;
            flaws.extend(how.map(|how| Flaw::Digest { table: "identity", row: number(row), how }));
        }
        flaws.extend(self.check_set_aside(&purged)?);
        Ok(flaws)
    }

    fn check_set_aside(self, purged: &HashSet<Vec<u8>>) -> Result<Vec<Flaw>> {
        const TABLE: &str = "identity_before";
        let sql = "SELECT digest, petitioner, contact, address, salt FROM identity_before ORDER BY digest";
        let mut statement = self.conn.prepare(sql)?;
        let mut rows = statement.query([])?;
        let mut flaws = Vec::new();
        while let Some(row) = rows.next()?.filter(|_| flaws.len() < MAX_FLAWS) {
            let digest: Vec<u8> = row.get("digest")?;
            // One without an image needs no proof beyond its digest: an entry that sets an identity
            // twice leaves one, and a purge removes it.
            let how = or_altered(state(row, purged))?;
            flaws.extend(how.map(|how| Flaw::Digest { table: TABLE, row: digits(&digest), how }));
        }
        let sql = format!(
            "{IDENTITIES_IMAGED} EXCEPT SELECT digest FROM identity_before EXCEPT SELECT digest FROM identity ORDER BY 1 LIMIT {MAX_FLAWS}"
        );
        for missing in sorted(digests(self.conn, &sql)?) {
            flaws.push(Flaw::Digest {
                table: TABLE,
                row: digits(&missing),
                how: Deviation::Missing,
            });
        }
        Ok(flaws)
    }

    /// Compares the content kept beside the rows with the digests of versions.
    pub(super) fn check_kept(self) -> Result<Vec<Flaw>> {
        const TABLE: &str = "kept";
        let blank = "SELECT EXISTS (SELECT 1 FROM kept WHERE content IS NULL)";
        let may_be_blank = self.conn.query_row(blank, [], |row| row.get(0))? && self.has_purge()?;
        let sql = "SELECT digest, sort, record, content FROM kept ORDER BY digest";
        let mut statement = self.conn.prepare(sql)?;
        let mut rows = statement.query([])?;
        let mut flaws = Vec::new();
        while let Some(row) = rows.next()?.filter(|_| flaws.len() < MAX_FLAWS) {
            let digest: Vec<u8> = row.get("digest")?;
            if let Some(how) = or_altered(kept_state(row, &digest, may_be_blank))? {
                flaws.push(Flaw::Digest { table: TABLE, row: digits(&digest), how });
            }
        }
        // Content of an office that is in no row must be kept, except personal data, which bundles
        // may omit.
        let sql = format!(
            "SELECT digest FROM version AS v WHERE stands IS NULL AND digest IS NOT NULL AND sort <> 'identity'
                AND NOT EXISTS (SELECT 1 FROM version AS f
                                 WHERE f.sort = v.sort AND f.record = v.record AND instr(f.parents, v.hash) > 0)
                AND NOT EXISTS (SELECT 1 FROM kept AS k
                                 WHERE k.digest = v.digest AND k.sort = v.sort AND k.record = v.record)
              ORDER BY digest LIMIT {MAX_FLAWS}"
        );
        for missing in sorted(digests(self.conn, &sql)?) {
            flaws.push(Flaw::Digest {
                table: TABLE,
                row: digits(&missing),
                how: Deviation::Missing,
            });
        }
        Ok(flaws)
    }
}

fn kept_state(
    row: &Row<'_>,
    digest: &[u8],
    may_be_blank: bool,
) -> rusqlite::Result<Option<Deviation>> {
    let sort: String = row.get("sort")?;
    let record = RecordType::find(&sort)
        .map(|sort| {
            Ok::<_, rusqlite::Error>(RecordId { record_type: sort, uid: row.get("record")? })
        })
        .transpose()?;
    let content: Option<String> = row.get("content")?;
    let (Some(record), Some(content)) = (record, content.as_deref()) else {
        let may = content.is_none()
            && record.is_some_and(|record| record.record_type == RecordType::Identity)
            && may_be_blank;
        let how = if content.is_none() { Deviation::Blanked } else { Deviation::Altered };
        return Ok((!may).then_some(how));
    };
    let content: Option<Content> = serde_json::from_str(content).ok();
    let fits = content.is_some_and(|content| {
        let Hash(computed) = record.digest(&content);
        computed.as_slice() == digest
    });
    Ok((!fits).then_some(Deviation::Altered))
}

/// Unreadable data is altered data.
fn or_altered(state: rusqlite::Result<Option<Deviation>>) -> rusqlite::Result<Option<Deviation>> {
    match state {
        Err(error) if is_unread(&error) => Ok(Some(Deviation::Altered)),
        state => state,
    }
}

fn number(row: &Row<'_>) -> String {
    shown(row, "id").unwrap_or_default()
}

fn sorted(digests: HashSet<Vec<u8>>) -> Vec<Vec<u8>> {
    let mut all: Vec<Vec<u8>> = digests.into_iter().collect();
    all.sort();
    all
}

/// Returns the first digits of a digest, enough to identify its row.
fn digits(digest: &[u8]) -> String {
    hex(digest.get(..8).unwrap_or(digest))
}
