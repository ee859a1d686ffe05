//! Versions of records, by which registers of several offices are merged.

use std::collections::HashMap;

use anyhow::Result;
use rusqlite::{OptionalExtension, Row, named_params, params};
use serde_json::Value as Json;

use crate::model::{
    Content, EntryId, Hash, PetitionId, RecordId, RecordType, RowId, Value, VersionId,
};
use crate::store::{Reader, Work};

/// One version of a record.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Version {
    /// Its row.
    pub id: VersionId,
    /// Its hash.
    pub hash: Hash,
    /// The record.
    pub record: RecordId,
    /// The versions it follows, in order.
    pub parents: Vec<Hash>,
    /// The digest of its content; `None` if it removes the record.
    pub digest: Option<Hash>,
    /// The code of the unit in whose register it was first seen.
    pub office: String,
    /// The journal entry that added it.
    pub entry: EntryId,
    /// The entry that made this version current; `None` if the record's row says something else.
    pub current_since: Option<EntryId>,
}

const VERSION: &str =
    "SELECT id, hash, record, parents, digest, office, entry, stands FROM version";

fn version(record_type: RecordType) -> impl FnMut(&Row<'_>) -> rusqlite::Result<Version> {
    move |row| {
        let parents: Vec<u8> = row.get("parents")?;
        let parents = parents.as_chunks::<32>().0.iter().map(|hash| Hash(*hash)).collect();
        Ok(Version {
            id: row.get("id")?,
            hash: Hash(row.get("hash")?),
            record: RecordId { record_type, uid: row.get("record")? },
            parents,
            digest: row.get::<_, Option<[u8; 32]>>("digest")?.map(Hash),
            office: row.get("office")?,
            entry: row.get("entry")?,
            current_since: row.get("stands")?,
        })
    }
}

impl Reader<'_> {
    /// Returns the versions of a record in order of arrival.
    pub fn record_versions(self, record: RecordId) -> Result<Vec<Version>> {
        let sql = format!("{VERSION} WHERE sort = ?1 AND record = ?2 ORDER BY id");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map(
            params![record.record_type.word(), record.uid],
            version(record.record_type),
        )?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Returns all versions of all records of a type, by record.
    pub fn versions_by_record(
        self,
        record_type: RecordType,
    ) -> Result<HashMap<RecordId, Vec<Version>>> {
        let mut statement =
            self.conn.prepare_cached(&format!("{VERSION} WHERE sort = ?1 ORDER BY id"))?;
        let rows = statement.query_map([record_type.word()], version(record_type))?;
        let mut all: HashMap<RecordId, Vec<Version>> = HashMap::new();
        for version in rows {
            let version = version?;
            all.entry(version.record).or_default().push(version);
        }
        Ok(all)
    }

    /// Returns the records with a version that is in no row and not superseded: an open conflict, a
    /// record that waits for another, a removal of a record in use.
    pub fn records_open(self) -> Result<Vec<RecordId>> {
        let sql = "SELECT DISTINCT sort, record FROM version AS v
                    WHERE stands IS NULL AND NOT EXISTS (SELECT 1 FROM version AS f
                          WHERE f.sort = v.sort AND f.record = v.record AND instr(f.parents, v.hash) > 0)
                    ORDER BY sort, record";
        self.found(sql, [])
    }

    /// Returns the other offices whose versions bundles brought, each with the instant at which the
    /// last of them came, by office.
    pub fn offices_heard(self) -> Result<Vec<(String, String)>> {
        let sql = "SELECT v.office AS office, e.at AS at
                     FROM (SELECT office, max(entry) AS entry FROM version GROUP BY office) AS v
                     JOIN entry AS e ON e.id = v.entry
                    WHERE v.office <> ?1 ORDER BY v.office";
        let (_, own) = self.office()?;
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([own], |row| Ok((row.get("office")?, row.get("at")?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Returns the removed units that had a code, as far as their content is kept.
    pub fn units_kept(self, code: &str) -> Result<Vec<RecordId>> {
        let sql = "SELECT DISTINCT sort, record FROM kept WHERE sort = 'unit' AND content ->> 'code' = ?1 ORDER BY record";
        self.found(sql, [code])
    }

    fn found(self, sql: &str, params: impl rusqlite::Params) -> Result<Vec<RecordId>> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement
            .query_map(params, |row| Ok((row.get::<_, String>("sort")?, row.get("record")?)))?;
        let mut all = Vec::new();
        for row in rows {
            let (record_type, uid) = row?;
            all.extend(
                RecordType::find(&record_type).map(|record_type| RecordId { record_type, uid }),
            );
        }
        Ok(all)
    }

    /// Returns the content of a version kept beside the rows; `None` if the digest belongs to
    /// another record.
    pub fn known_content(self, record: RecordId, digest: Hash) -> Result<Option<Content>> {
        let sql = "SELECT content FROM kept WHERE digest = ?1 AND sort = ?2 AND record = ?3";
        let mut statement = self.conn.prepare_cached(sql)?;
        let key = params![digest.0, record.record_type.word(), record.uid];
        let text: Option<Option<String>> = statement.query_row(key, |row| row.get(0)).optional()?;
        Ok(text.flatten().map(|text| serde_json::from_str(&text)).transpose()?)
    }

    /// Returns a row's hidden id.
    pub fn uid_of(self, table: &str, id: RowId) -> Result<[u8; 16]> {
        let sql = format!("SELECT uid FROM {table} WHERE id = ?1");
        Ok(self.conn.prepare_cached(&sql)?.query_row([id], |row| row.get(0))?)
    }

    /// Finds a row by its hidden id.
    pub fn row_of(self, table: &str, uid: [u8; 16]) -> Result<Option<RowId>> {
        let sql = format!("SELECT id FROM {table} WHERE uid = ?1");
        Ok(self.conn.prepare_cached(&sql)?.query_row([uid], |row| row.get(0)).optional()?)
    }

    /// Returns a petition's personal data with the salt; `None` if it was erased or there is none.
    pub fn identity(self, petition: PetitionId) -> Result<Option<([Value; 3], [u8; 16])>> {
        let sql = "SELECT petitioner, contact, address, salt FROM identity WHERE petition_id = ?1 AND salt IS NOT NULL";
        let mut statement = self.conn.prepare_cached(sql)?;
        let found = statement.query_row([petition], |row| {
            let text = |column| {
                row.get::<_, Option<String>>(column)
                    .map(|text| text.map_or(Value::Empty, Value::Text))
            };
            Ok(([text("petitioner")?, text("contact")?, text("address")?], row.get("salt")?))
        });
        Ok(found.optional()?)
    }

    /// Returns a row's position among those of the same session or petition.
    pub fn place_of(self, table: &str, id: RowId) -> Result<i64> {
        let sql = format!("SELECT coalesce(place, id) FROM {table} WHERE id = ?1");
        Ok(self.conn.prepare_cached(&sql)?.query_row([id], |row| row.get(0))?)
    }

    /// Returns the petitions with personal data that was not erased.
    pub fn petitions_with_identity(self) -> Result<Vec<RowId>> {
        let sql = "SELECT petition_id FROM identity WHERE salt IS NOT NULL ORDER BY petition_id";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }

    /// Returns the rows that have a provisional code.
    pub fn rows_marked(self, table: &str) -> Result<Vec<RowId>> {
        // The first condition is that of the index: if no code has a mark, no row is read.
        let sql = format!(
            "SELECT id FROM {table} INDEXED BY {table}_marked
              WHERE code GLOB '*~*' AND code GLOB '*~[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]' ORDER BY id"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }

    /// Returns all rows of a table in order of entry.
    pub fn rows_of(self, table: &str) -> Result<Vec<RowId>> {
        let mut statement =
            self.conn.prepare_cached(&format!("SELECT id FROM {table} ORDER BY id"))?;
        Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }

    /// Returns the rows with a code or a provisional form of it.
    pub fn rows_called(self, table: &str, code: &str) -> Result<Vec<RowId>> {
        let sql = format!(
            "SELECT id FROM {table} WHERE code = ?1 OR (code > ?1 || '~' AND code < ?1 || '~g') ORDER BY id"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        Ok(statement.query_map([code], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }

    /// Returns the images of a row from changes after an entry, oldest first. Reverted changes and
    /// their undos are left out.
    pub fn images_after(self, table: &str, id: RowId, entry: EntryId) -> Result<Vec<Json>> {
        let sql = format!(
            "SELECT c.before FROM change AS c JOIN entry AS e ON e.id = c.entry_id
              WHERE c.tab = ?1 AND c.last_id = ?2 AND c.before IS NOT NULL AND c.entry_id > ?3 AND {STOOD}
              ORDER BY c.entry_id, c.place"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let images =
            statement.query_map(params![table, id, entry], |row| row.get::<_, String>(0))?;
        images.map(|image| Ok(serde_json::from_str(&image?)?)).collect()
    }

    /// Returns the numbers and hidden ids of a table's rows that a change in force deleted.
    pub fn removed_rows(self, table: &str) -> Result<Vec<(RowId, [u8; 16])>> {
        let sql = format!(
            "SELECT DISTINCT c.first_id, unhex(substr(c.before ->> 'uid', 3, 32)) AS uid FROM change AS c
               JOIN entry AS e ON e.id = c.entry_id
              WHERE c.tab = ?1 AND c.act = 'delete' AND {STOOD}
                AND NOT EXISTS (SELECT 1 FROM {table} AS t WHERE t.id = c.first_id) ORDER BY 1"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        Ok(statement
            .query_map([table], |row| Ok((row.get("first_id")?, row.get("uid")?)))?
            .collect::<rusqlite::Result<_>>()?)
    }

    /// Returns the number of the next journal entry.
    pub fn next_entry(self) -> Result<EntryId> {
        Ok(self
            .conn
            .query_row("SELECT coalesce(max(id), 0) + 1 FROM entry", [], |row| row.get(0))?)
    }

    /// Returns the register's hidden id and the code of its own unit.
    pub fn office(self) -> Result<([u8; 16], String)> {
        let sql = "SELECT r.uid, u.code FROM register AS r JOIN unit AS u ON u.id = r.unit_id";
        Ok(self.conn.query_row(sql, [], |row| Ok((row.get("uid")?, row.get("code")?)))?)
    }
}

/// An entry that is neither an undo or redo nor reverted.
const STOOD: &str =
    "e.reverts IS NULL AND NOT EXISTS (SELECT 1 FROM entry AS u WHERE u.reverts = e.id
                        AND NOT EXISTS (SELECT 1 FROM entry AS r WHERE r.reverts = u.id))";

impl Work<'_> {
    /// Adds a version; the register supplies its number and entry.
    pub fn add_version(&mut self, version: &Version) -> Result<()> {
        let sql = "INSERT INTO version (hash, sort, record, parents, digest, office, entry, stands)
                   VALUES (:hash, :sort, :record, :parents, :digest, :office, :entry, :stands)";
        let parents: Vec<u8> = version.parents.iter().flat_map(|hash| hash.0).collect();
        self.conn().prepare_cached(sql)?.execute(named_params! {
            ":hash": version.hash.0, ":sort": version.record.record_type.word(), ":record": version.record.uid,
            ":parents": parents, ":digest": version.digest.map(|digest| digest.0), ":office": version.office,
            ":entry": version.entry, ":stands": version.current_since,
        })?;
        let id = self.conn().last_insert_rowid();
        self.note_insert("version", RowId::of_row(id));
        Ok(())
    }

    /// Sets the entry since which a version is current, or `None`.
    pub fn set_current_since(&mut self, version: &Version, since: Option<EntryId>) -> Result<()> {
        let since = since.map_or(Value::Empty, Value::from);
        self.update("version", version.id.any(), &[("stands", &since)])
    }

    /// Keeps the content of a version beside the rows, also for a later undo. Returns whether it
    /// was not kept before.
    pub fn keep(&mut self, record: RecordId, content: &Content) -> Result<bool> {
        let sql =
            "INSERT OR IGNORE INTO kept (digest, sort, record, content) VALUES (?1, ?2, ?3, ?4)";
        let text = serde_json::to_string(content)?;
        let values = params![record.digest(content).0, record.record_type.word(), record.uid, text];
        Ok(self.conn().prepare_cached(sql)?.execute(values)? > 0)
    }

    /// Removes content that was kept within this change and is now in a row.
    pub fn forget_current_content(&mut self, digest: Hash) -> Result<()> {
        let sql = "DELETE FROM kept WHERE digest = ?1 AND EXISTS (SELECT 1 FROM version AS v
                    WHERE v.sort = kept.sort AND v.record = kept.record AND v.digest = ?1 AND v.stands IS NOT NULL)";
        self.conn().prepare_cached(sql)?.execute([digest.0])?;
        Ok(())
    }
}
