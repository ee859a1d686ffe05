//! Versions of records, by which registers of several offices become one.

use std::collections::HashMap;

use anyhow::Result;
use rusqlite::{OptionalExtension, Row, named_params, params};
use serde_json::Value as Json;

use crate::model::{
    AssignmentId, Content, EntryId, Hash, PetitionId, RecordId, RecordType, RowId, Value, VersionId,
};
use crate::store::{Reader, Work};

/// One version of a record.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Version {
    /// Its row.
    pub id: VersionId,
    /// What it is known by.
    pub hash: Hash,
    /// The record.
    pub record: RecordId,
    /// The versions it follows, in order.
    pub parents: Vec<Hash>,
    /// The digest of its content; `None` if it removes the record.
    pub digest: Option<Hash>,
    /// The code of the unit in whose register it was first seen.
    pub office: String,
    /// The journal entry that took it in.
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
    /// Returns the versions of a record in the order in which they came.
    pub fn record_versions(self, record: RecordId) -> Result<Vec<Version>> {
        let sql = format!("{VERSION} WHERE sort = ?1 AND record = ?2 ORDER BY id");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map(
            params![record.record_type.word(), record.uid],
            version(record.record_type),
        )?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Returns every version of every record of a sort, by record.
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

    /// Returns the records of which an office says something that stands in no row: a choice not made yet, a record that waits
    /// for another, a removal of what is in use.
    pub fn records_open(self) -> Result<Vec<RecordId>> {
        let sql = "SELECT DISTINCT sort, record FROM version AS v
                    WHERE stands IS NULL AND NOT EXISTS (SELECT 1 FROM version AS f
                          WHERE f.sort = v.sort AND f.record = v.record AND instr(f.parents, v.hash) > 0)
                    ORDER BY sort, record";
        self.found(sql, [])
    }

    /// Returns the removed units that had a code, as far as it is kept.
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

    /// Returns what a version of a record says where it is kept beside the rows; a digest that is another record's says nothing.
    pub fn known_content(self, record: RecordId, digest: Hash) -> Result<Option<Content>> {
        let sql = "SELECT content FROM kept WHERE digest = ?1 AND sort = ?2 AND record = ?3";
        let mut statement = self.conn.prepare_cached(sql)?;
        let key = params![digest.0, record.record_type.word(), record.uid];
        let text: Option<Option<String>> = statement.query_row(key, |row| row.get(0)).optional()?;
        Ok(text.flatten().map(|text| serde_json::from_str(&text)).transpose()?)
    }

    /// Returns the hidden id of a row.
    pub fn uid_of(self, table: &str, id: RowId) -> Result<[u8; 16]> {
        let sql = format!("SELECT uid FROM {table} WHERE id = ?1");
        Ok(self.conn.prepare_cached(&sql)?.query_row([id], |row| row.get(0))?)
    }

    /// Finds the row of a hidden id.
    pub fn row_of(self, table: &str, uid: [u8; 16]) -> Result<Option<RowId>> {
        let sql = format!("SELECT id FROM {table} WHERE uid = ?1");
        Ok(self.conn.prepare_cached(&sql)?.query_row([uid], |row| row.get(0)).optional()?)
    }

    /// Returns the row of a petition's identity: who petitioned, with the salt; none where it was blanked or there is none.
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

    /// Returns what an assignment's row keeps of its extension: the day when it was given, and the day which it replaced.
    pub fn extension(self, assignment: AssignmentId) -> Result<Vec<(String, String)>> {
        let sql = "SELECT extended_day, extended_was FROM assignment WHERE id = ?1";
        let mut statement = self.conn.prepare_cached(sql)?;
        let (day, was): (Option<String>, Option<String>) = statement
            .query_row([assignment], |row| {
                Ok((row.get("extended_day")?, row.get("extended_was")?))
            })?;
        let cells = [("extended_day", day), ("extended_was", was)];
        Ok(cells.into_iter().filter_map(|(name, text)| Some((name.to_owned(), text?))).collect())
    }

    /// Returns a row's place among those that hang on the same session or petition.
    pub fn place_of(self, table: &str, id: RowId) -> Result<i64> {
        let sql = format!("SELECT coalesce(place, id) FROM {table} WHERE id = ?1");
        Ok(self.conn.prepare_cached(&sql)?.query_row([id], |row| row.get(0))?)
    }

    /// Returns the petitions whose petitioner is kept and not blanked.
    pub fn petitions_with_identity(self) -> Result<Vec<RowId>> {
        let sql = "SELECT petition_id FROM identity WHERE salt IS NOT NULL ORDER BY petition_id";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }

    /// Returns the rows that have a provisional code.
    pub fn rows_marked(self, table: &str) -> Result<Vec<RowId>> {
        // The first condition is the index's own: where no code has a mark, no row is looked at.
        let sql = format!(
            "SELECT id FROM {table} INDEXED BY {table}_marked
              WHERE code GLOB '*~*' AND code GLOB '*~[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]' ORDER BY id"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }

    /// Returns all rows of a table in the order entered.
    pub fn rows_of(self, table: &str) -> Result<Vec<RowId>> {
        let mut statement =
            self.conn.prepare_cached(&format!("SELECT id FROM {table} ORDER BY id"))?;
        Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }

    /// Returns the rows that have a code or a provisional form of it.
    pub fn rows_called(self, table: &str, code: &str) -> Result<Vec<RowId>> {
        let sql = format!(
            "SELECT id FROM {table} WHERE code = ?1 OR (code > ?1 || '~' AND code < ?1 || '~g') ORDER BY id"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        Ok(statement.query_map([code], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }

    /// Returns what a row was before each change of it after an entry, the oldest first. What an undo took back, and the undo,
    /// leave nothing here: it is as if it had not been.
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

    /// Returns the rows of a table that were removed by a change that stands: their numbers and hidden ids.
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

    /// Returns the number that the next journal entry will have.
    pub fn next_entry(self) -> Result<EntryId> {
        Ok(self
            .conn
            .query_row("SELECT coalesce(max(id), 0) + 1 FROM entry", [], |row| row.get(0))?)
    }

    /// Returns the register's hidden id and its own unit's code.
    pub fn office(self) -> Result<([u8; 16], String)> {
        let sql = "SELECT r.uid, u.code FROM register AS r JOIN unit AS u ON u.id = r.unit_id";
        Ok(self.conn.query_row(sql, [], |row| Ok((row.get("uid")?, row.get("code")?)))?)
    }
}

/// An entry that is no undo or redo, and that none took back.
const STOOD: &str =
    "e.reverts IS NULL AND NOT EXISTS (SELECT 1 FROM entry AS u WHERE u.reverts = e.id
                        AND NOT EXISTS (SELECT 1 FROM entry AS r WHERE r.reverts = u.id))";

impl Work<'_> {
    /// Adds a version. Its number and the entry come from the register.
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

    /// Says since which entry a version stands, or that it does not.
    pub fn set_current_since(&mut self, version: &Version, since: Option<EntryId>) -> Result<()> {
        let since = since.map_or(Value::Empty, Value::from);
        self.update("version", version.id.any(), &[("stands", &since)])
    }

    /// Keeps what a version says beside the rows, also where an undo may need it again; tells whether it was not kept yet.
    pub fn keep(&mut self, record: RecordId, content: &Content) -> Result<bool> {
        let sql =
            "INSERT OR IGNORE INTO kept (digest, sort, record, content) VALUES (?1, ?2, ?3, ?4)";
        let text = serde_json::to_string(content)?;
        let values = params![record.digest(content).0, record.record_type.word(), record.uid, text];
        Ok(self.conn().prepare_cached(sql)?.execute(values)? > 0)
    }

    /// Forgets what was kept within this change and stands in a row by now.
    pub fn forget_standing(&mut self, digest: Hash) -> Result<()> {
        let sql = "DELETE FROM kept WHERE digest = ?1 AND EXISTS (SELECT 1 FROM version AS v
                    WHERE v.sort = kept.sort AND v.record = kept.record AND v.digest = ?1 AND v.stands IS NOT NULL)";
        self.conn().prepare_cached(sql)?.execute([digest.0])?;
        Ok(())
    }
}
