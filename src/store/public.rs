//! Public texts that contain personal data of petitioners, which `--public` leaves out.

use std::collections::{BTreeSet, HashSet};

use anyhow::Result;
use sha2::{Digest, Sha256};

use crate::model::Value;
use crate::store::{Reader, Work};
use crate::text::Watch;
use crate::text::hex;

/// All petitioners in the register: current, former and in other offices' versions.
const PETITIONERS: &str = "
    SELECT petitioner, contact, address FROM identity WHERE salt IS NOT NULL
     UNION ALL
    SELECT petitioner, contact, address FROM identity_before WHERE salt IS NOT NULL
     UNION ALL
    SELECT content ->> 'petitioner', content ->> 'contact', content ->> 'address' FROM kept
     WHERE sort = 'identity' AND content IS NOT NULL";

/// A petition with its text for publication.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PublicText {
    /// The petition's code.
    pub code: String,
    /// The text.
    pub text: String,
    /// Whether it named a petitioner whose data was erased.
    pub is_purged: bool,
}

/// The data that recognises texts which must not be published.
#[derive(Clone, Debug, Default)]
struct PublicGuard {
    petitioners: Watch,
    withheld: HashSet<String>,
}

impl PublicGuard {
    /// Returns whether a text named a petitioner whose data was erased.
    fn is_purged(&self, text: &str) -> bool {
        self.withheld.contains(&hash(text))
    }
}

/// Returns the hash that identifies a withheld text.
fn hash(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes()))
}

impl Reader<'_> {
    /// Returns the public texts of the petitions under a condition.
    fn public_texts(self, condition: &str, (first, last): (i64, i64)) -> Result<Vec<PublicText>> {
        let sql = format!(
            "SELECT p.code, p.public_text FROM petition AS p
              WHERE {condition} AND p.public_text IS NOT NULL ORDER BY p.id"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([first, last], |row| {
            Ok(PublicText {
                code: row.get("code")?,
                text: row.get("public_text")?,
                is_purged: false,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Returns the data that recognises texts which must not be published.
    fn public_guard(self) -> Result<PublicGuard> {
        let mut guard = PublicGuard::default();
        let mut statement = self.conn.prepare(PETITIONERS)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let part = |place| {
                Ok::<_, rusqlite::Error>(row.get::<_, Option<String>>(place)?.unwrap_or_default())
            };
            guard.petitioners.add(&part(0)?, &part(1)?, &part(2)?);
        }
        let mut statement = self.conn.prepare("SELECT text_sha FROM withheld ORDER BY id")?;
        let hashes = statement.query_map([], |row| row.get(0))?;
        guard.withheld = hashes.collect::<rusqlite::Result<_>>()?;
        Ok(guard)
    }

    /// Returns the texts that must not be published.
    pub fn held_back(self) -> Result<Vec<PublicText>> {
        self.of_which_held_back(self.public_texts("p.id BETWEEN ?1 AND ?2", (1, i64::MAX))?)
    }

    fn of_which_held_back(self, mut texts: Vec<PublicText>) -> Result<Vec<PublicText>> {
        if texts.is_empty() {
            return Ok(texts);
        }
        let guard = self.public_guard()?;
        texts.retain_mut(|one| {
            one.is_purged = guard.is_purged(&one.text);
            one.is_purged || guard.petitioners.finds(&one.text)
        });
        Ok(texts)
    }
}

impl Work<'_> {
    /// Withholds texts whose personal data nothing else recognises any more, until they are edited.
    /// Returns the codes of their petitions.
    pub fn withhold(&mut self, texts: Vec<PublicText>) -> Result<Vec<String>> {
        let guard = self.reader().public_guard()?;
        let lost: Vec<PublicText> = texts
            .into_iter()
            .filter(|one| !guard.is_purged(&one.text) && !guard.petitioners.finds(&one.text))
            .collect();
        let hashes: BTreeSet<String> = lost.iter().map(|one| hash(&one.text)).collect();
        for hash in hashes {
            self.insert("withheld", &[("text_sha", &Value::Text(hash))])?;
        }
        Ok(lost.into_iter().map(|one| one.code).collect())
    }

    /// Returns the texts that must not be published, of the petitions that this change concerns.
    pub fn held_back(&self) -> Result<Vec<PublicText>> {
        let of_identity = "p.id IN (SELECT petition_id FROM identity WHERE id BETWEEN ?1 AND ?2)";
        let read = |table: &str, condition: &str| -> Result<Vec<PublicText>> {
            let mut texts = Vec::new();
            for range in self.changed(table) {
                texts.extend(self.reader().public_texts(condition, range)?);
            }
            Ok(texts)
        };
        let own = read("petition", "p.id BETWEEN ?1 AND ?2")?;
        let changed: BTreeSet<String> = own.iter().map(|one| one.code.clone()).collect();
        let mut texts = read("identity", of_identity)?;
        texts.retain(|one| !changed.contains(&one.code));
        texts.extend(own);
        texts.sort_by(|a, b| a.code.cmp(&b.code));
        let mut held_back = self.reader().of_which_held_back(texts)?;
        // A purge reports what it withholds.
        held_back.retain(|one| !one.is_purged || changed.contains(&one.code));
        Ok(held_back)
    }
}
