//! Purge: permanently erases petitioners' personal data from rows and from former values. Digests
//! stay, so the chain still holds; without the salt, a digest cannot be reversed by guessing.

use std::ffi::OsString;
use std::path::PathBuf;

use anyhow::{Context, Result};
use rusqlite::named_params;

use crate::atomic_file;
use crate::model::{PetitionId, RowId};
use crate::store::journal::{self, Act, Change, IDENTITIES_IMAGED, PURGED};
use crate::store::{Mark, Reader, Register, Work};

/// The petitions to purge, existing or deleted.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PurgeScope {
    /// The petition of this code.
    Petition(String),
    /// All petitions of the session of this code.
    Session(String),
    /// All petitions of the sessions before this year.
    Before(i32),
}

/// Every petition that ever existed, with its session's code and day. A deleted petition is known
/// by its last image in the journal, and so is a deleted session.
const EVERY_PETITION: &str = "
    WITH removed_session (id, image, last) AS (
            SELECT first_id, before, max(entry_id) FROM change AS c WHERE tab = 'session' AND act = 'delete'
               AND NOT EXISTS (SELECT 1 FROM session AS s WHERE s.id = c.first_id) GROUP BY first_id),
         every_session (id, code, day) AS (
            SELECT id, code, day FROM session
            UNION ALL SELECT id, image ->> 'code', image ->> 'day' FROM removed_session),
         removed_petition (id, image, last) AS (
            SELECT first_id, before, max(entry_id) FROM change AS c WHERE tab = 'petition' AND act = 'delete'
               AND NOT EXISTS (SELECT 1 FROM petition AS p WHERE p.id = c.first_id) GROUP BY first_id),
         every_petition (id, code, session_id) AS (
            SELECT id, code, session_id FROM petition
            UNION ALL SELECT id, image ->> 'code', image ->> 'session_id' FROM removed_petition),
         wanted (id) AS (
            SELECT p.id FROM every_petition AS p LEFT JOIN every_session AS s ON s.id = p.session_id
             WHERE p.code = :petition OR s.code = :session OR s.day < :day)";

/// The personal data of wanted petitions that is not erased yet: row and petition. A deleted or
/// changed row is known by its images in the journal.
const LEFT_TO_BLANK: &str = "
    SELECT i.id, i.petition_id FROM identity AS i JOIN wanted AS w ON w.id = i.petition_id
     WHERE coalesce(i.petitioner, i.contact, i.address, i.salt) IS NOT NULL
     UNION
    SELECT c.first_id, w.id FROM change AS c JOIN wanted AS w ON w.id = c.before ->> 'petition_id'
      JOIN identity_before AS b ON b.digest = unhex(substr(c.before ->> 'digest', 3, 64))
     WHERE c.tab = 'identity' AND coalesce(b.petitioner, b.contact, b.address, b.salt) IS NOT NULL
     ORDER BY id";

/// Personal data of wanted petitions in versions kept beside the rows.
const KEPT_TO_BLANK: &str = "sort = 'identity' AND content IS NOT NULL AND record IN (
    SELECT p.uid FROM petition AS p JOIN wanted AS w USING (id) UNION
    SELECT unhex(substr(image ->> 'uid', 3, 32)) FROM removed_petition JOIN wanted USING (id))";

impl PurgeScope {
    /// The parameters of a statement: a petition's code, a session's code, the first day not
    /// covered.
    fn marks(&self) -> (Option<&str>, Option<&str>, Option<String>) {
        match self {
            Self::Petition(code) => (Some(code), None, None),
            Self::Session(code) => (None, Some(code), None),
            Self::Before(year) => (None, None, Some(format!("{year:04}-01-01"))),
        }
    }
}

/// What a purge would erase.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ToErase {
    /// The number of petitions by their session's code, which is empty if the session is unknown.
    pub sessions: Vec<(String, i64)>,
    /// The number of versions kept beside the rows that contain personal data.
    pub kept: i64,
}

impl ToErase {
    /// Returns the number of petitions.
    pub fn petitions(&self) -> i64 {
        self.sessions.iter().map(|(_, count)| count).sum()
    }

    /// Returns whether nothing is left to erase.
    pub fn is_empty(&self) -> bool {
        self.sessions.is_empty() && self.kept == 0
    }
}

impl Reader<'_> {
    /// Returns what a purge would erase, without changing anything.
    pub fn to_erase(self, scope: &PurgeScope) -> Result<ToErase> {
        let (petition, session, day) = scope.marks();
        let values = named_params! { ":petition": petition, ":session": session, ":day": day };
        let sql = format!(
            "{EVERY_PETITION}, left_to_blank (id, petition_id) AS ({LEFT_TO_BLANK})
             SELECT coalesce(s.code, '') AS session, count(DISTINCT p.id) AS petitions FROM left_to_blank AS l
               JOIN every_petition AS p ON p.id = l.petition_id LEFT JOIN every_session AS s ON s.id = p.session_id
              GROUP BY s.id ORDER BY min(s.day), session"
        );
        let mut statement = self.conn.prepare(&sql)?;
        let rows =
            statement.query_map(values, |row| Ok((row.get("session")?, row.get("petitions")?)))?;
        let sessions = rows.collect::<rusqlite::Result<Vec<_>>>()?;
        let sql = format!("{EVERY_PETITION} SELECT count(*) FROM kept WHERE {KEPT_TO_BLANK}");
        let kept = self.conn.query_row(&sql, values, |row| row.get(0))?;
        Ok(ToErase { sessions, kept })
    }

    /// Returns whether a record with this code was deleted from the table of sessions or petitions.
    pub fn was_removed(self, table: &str, code: &str) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM change WHERE tab = ?1 AND act = 'delete' AND before ->> 'code' = ?2)";
        Ok(self.conn.query_row(sql, [table, code], |row| row.get(0))?)
    }

    /// Returns the personal data that is not erased yet: row and petition, by row.
    fn left_to_blank(self, scope: &PurgeScope) -> Result<Vec<(RowId, PetitionId)>> {
        let (petition, session, day) = scope.marks();
        let mut statement = self.conn.prepare(&format!("{EVERY_PETITION}{LEFT_TO_BLANK}"))?;
        let values = named_params! { ":petition": petition, ":session": session, ":day": day };
        let rows =
            statement.query_map(values, |row| Ok((row.get("id")?, row.get("petition_id")?)))?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }
}

impl Work<'_> {
    /// Erases personal data, current and former; the journal records each row. Returns the distinct
    /// petitions.
    pub fn purge(&mut self, scope: &PurgeScope) -> Result<Vec<PetitionId>> {
        let rows = self.reader().left_to_blank(scope)?;
        // Versions kept from a bundle have no row whose change would show the purge.
        if self.blank_kept(scope)? > 0 || !rows.is_empty() {
            self.note(Mark::Purge);
        }
        for (id, _) in &rows {
            self.blank(*id)?;
        }
        // A value replaced within one entry has no image, so nobody can say whose it was, and no
        // undo restores it.
        let sql = format!("DELETE FROM identity_before WHERE digest NOT IN ({IDENTITIES_IMAGED})");
        self.reader().conn.execute(&sql, [])?;
        let mut petitions: Vec<PetitionId> =
            rows.into_iter().map(|(_, petition)| petition).collect();
        petitions.sort_unstable();
        petitions.dedup();
        Ok(petitions)
    }

    /// Erases the versions kept until a person resolves a conflict.
    fn blank_kept(&mut self, scope: &PurgeScope) -> Result<usize> {
        let (petition, session, day) = scope.marks();
        let sql = format!("{EVERY_PETITION} UPDATE kept SET content = NULL WHERE {KEPT_TO_BLANK}");
        let values = named_params! { ":petition": petition, ":session": session, ":day": day };
        Ok(self.reader().conn.prepare(&sql)?.execute(values)?)
    }

    /// Erases one row of personal data and its former values. The journal records an existing row
    /// as updated, a deleted one as deleted once more. Its digests still hold, since they never
    /// covered the erased data.
    fn blank(&mut self, id: RowId) -> Result<()> {
        const BLANK: &str = "petitioner = NULL, contact = NULL, address = NULL, salt = NULL";
        let conn = self.reader().conn;
        let sql = format!("UPDATE identity SET {BLANK} WHERE id = ?1");
        let there = conn.prepare_cached(&sql)?.execute([id])? > 0;
        let sql = format!(
            "UPDATE identity_before SET {BLANK} WHERE digest IN ({IDENTITIES_IMAGED} AND last_id = ?1)"
        );
        conn.prepare_cached(&sql)?.execute([id])?;
        let (act, image) = match there {
            true => (Act::Update, journal::image(conn, "identity", id)?),
            false => {
                let image = journal::last_image(conn, "identity", id)?;
                (Act::Delete, image.context("an image of an identity that is no more")?)
            }
        };
        let before = Some(journal::marked(&image, PURGED)?);
        self.note_change(Change {
            table: "identity".into(),
            act,
            first_id: id.row(),
            last_id: id.row(),
            before,
        });
        Ok(())
    }
}

impl Register {
    /// Rewrites the whole file, so that no free page or gap within a page keeps old data. Temporary
    /// data stays in memory, off disk.
    ///
    /// # Errors
    /// If the file is in use too long, or the disk is full; the file is then unchanged.
    pub fn rewrite(&mut self) -> Result<()> {
        Ok(self
            .conn
            .execute_batch("PRAGMA temp_store = MEMORY; VACUUM; PRAGMA temp_store = DEFAULT;")?)
    }

    /// Returns the copies beside the register that schema steps, restores and killed programs left,
    /// by name.
    pub fn copies(&self) -> Vec<PathBuf> {
        let stem = self
            .path
            .file_stem()
            .map(|stem| stem.to_string_lossy().into_owned())
            .unwrap_or_default();
        let stems = ["schema-", "before-restore-"].map(|kind| format!("{stem}.{kind}"));
        let folder = atomic_file::folder_of(&self.path);
        let names =
            folder.read_dir().into_iter().flatten().flatten().map(|entry| entry.file_name());
        let is_copy = |name: &OsString| {
            let name = name.to_string_lossy();
            atomic_file::is_draft(&name)
                || stems.iter().any(|stem| name.starts_with(stem)) && name.ends_with(".db")
        };
        let mut copies: Vec<PathBuf> =
            names.filter(is_copy).map(|name| self.path.with_file_name(name)).collect();
        copies.sort();
        copies
    }
}
