//! The full-text index: the searched texts by table, updated at each commit from the entry's
//! changes.

use anyhow::Result;
use chrono::NaiveDate;
use rusqlite::{Connection, ErrorCode, params};

use crate::model::{Kind, PetitionId, RecordRow, RowId, Search};
use crate::store::journal::{Act, Change};
use crate::store::problem::is_misread;
use crate::store::sql::some_day;
use crate::store::{Flaw, Reader};

/// Returns the searched kinds with their specifications.
fn searched() -> impl Iterator<Item = (Kind, &'static Search)> {
    Kind::ALL.into_iter().filter_map(|kind| Some((kind, kind.spec().search.as_ref()?)))
}

/// Returns the SQL for a kind's searched texts, joined.
fn text(search: &Search, with_code: bool) -> String {
    let code = with_code.then_some("code").into_iter();
    let names = code.chain(search.texts.iter().map(|column| column.sql));
    let columns: Vec<String> = names.map(|name| format!("t.{name}")).collect();
    format!("concat_ws(' · ', {})", columns.join(", "))
}

/// A row number of the index is the record's row times this, plus the kind's number.
const STEP: i64 = 16;

/// Updates the index from an entry's changes.
pub(super) fn keep(conn: &Connection, changes: &[Change]) -> Result<()> {
    for change in changes {
        let Some((kind, search)) = searched().find(|(kind, _)| kind.spec().table == change.table)
        else {
            continue;
        };
        if change.act != Act::Insert {
            let sql = "DELETE FROM search WHERE rowid = ?1";
            conn.prepare_cached(sql)?.execute([change.first_id * STEP + search.place])?;
        }
        if change.act != Act::Delete {
            add(conn, "search", (kind, search), change.first_id, change.last_id)?;
        }
    }
    Ok(())
}

/// Indexes all records. A table that only a later schema step makes has none.
pub(super) fn fill(conn: &Connection) -> Result<()> {
    fill_into(conn, "search")
}

/// Clears the index and indexes all records.
pub(super) fn rebuild(conn: &Connection) -> Result<()> {
    conn.execute_batch("INSERT INTO search (search) VALUES ('delete-all')")?;
    fill(conn)
}

fn fill_into(conn: &Connection, index: &str) -> Result<()> {
    for one in searched() {
        if conn.table_exists(None, one.0.spec().table)? {
            add(conn, index, one, 0, i64::MAX)?;
        }
    }
    Ok(())
}

fn add(
    conn: &Connection,
    index: &str,
    (kind, search): (Kind, &Search),
    first: i64,
    last: i64,
) -> Result<()> {
    let (table, text, place) = (kind.spec().table, text(search, search.code), search.place);
    // The tokenizer removes all diacritics except the bar of đ.
    let sql = format!(
        "INSERT INTO {index} (rowid, text)
         SELECT t.id * {STEP} + {place}, replace(replace(text, 'đ', 'd'), 'Đ', 'D') FROM
             (SELECT t.id, {text} AS text FROM {table} AS t WHERE t.id BETWEEN ?1 AND ?2 ORDER BY t.id) AS t
          WHERE text <> ''"
    );
    conn.prepare_cached(&sql)?.execute(params![first, last])?;
    Ok(())
}

/// Returns whether an error comes from the index itself, not from the file or disk.
pub(super) fn of_index(error: &anyhow::Error) -> bool {
    let code = |cause: &rusqlite::Error| cause.sqlite_error_code();
    error.downcast_ref::<rusqlite::Error>().and_then(code) == Some(ErrorCode::Unknown)
        || is_misread(error)
}

/// A record that contains every searched word.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Hit {
    /// The record.
    pub record: RecordRow,
    /// Its day; `None` if it has none.
    pub day: Option<NaiveDate>,
    /// The searched texts, as typed.
    pub text: String,
}

/// A second index, and the content of both: each word with each record that contains it, in order.
const ANEW: &str = "
    CREATE VIRTUAL TABLE temp.search_anew USING fts5 (
        text, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 2'
    );
    CREATE VIRTUAL TABLE temp.said_anew USING fts5vocab (temp, search_anew, instance);
    CREATE VIRTUAL TABLE temp.said USING fts5vocab (main, search, instance);";
const FORGET: &str = "DROP TABLE IF EXISTS temp.said; DROP TABLE IF EXISTS temp.said_anew; DROP TABLE IF EXISTS temp.search_anew;";

impl Reader<'_> {
    /// Builds a second index and compares the two: no false and no missing entries.
    pub fn verify_search(self) -> Result<Vec<Flaw>> {
        match self.says_the_same() {
            Ok(true) => Ok(Vec::new()),
            Ok(false) => Ok(vec![Flaw::Search]),
            // The index's own tables are damaged.
            Err(error) if of_index(&error) => Ok(vec![Flaw::Search]),
            Err(error) => Err(error),
        }
    }

    fn says_the_same(self) -> Result<bool> {
        self.conn.execute_batch(&format!("{FORGET}{ANEW}"))?;
        fill_into(self.conn, "temp.search_anew")?;
        let mut is = self.conn.prepare("SELECT CAST(term AS BLOB) AS term, doc FROM temp.said")?;
        let mut anew =
            self.conn.prepare("SELECT CAST(term AS BLOB) AS term, doc FROM temp.said_anew")?;
        let (mut is, mut anew) = (is.query([])?, anew.query([])?);
        loop {
            let next = |rows: &mut rusqlite::Rows<'_>| -> Result<Option<(Vec<u8>, i64)>> {
                Ok(rows
                    .next()?
                    .map(|row| Ok::<_, rusqlite::Error>((row.get("term")?, row.get("doc")?)))
                    .transpose()?)
            };
            match (next(&mut is)?, next(&mut anew)?) {
                (None, None) => break,
                (one, other) if one != other => return Ok(false),
                _ => {}
            }
        }
        // A record without words has a row too.
        let sql = "SELECT NOT EXISTS (SELECT id, sz FROM main.search_docsize EXCEPT SELECT id, sz FROM temp.search_anew_docsize)
                      AND NOT EXISTS (SELECT id, sz FROM temp.search_anew_docsize EXCEPT SELECT id, sz FROM main.search_docsize)";
        Ok(self.conn.query_row(sql, [], |row| row.get(0))?)
    }

    /// Finds at most `limit` records that contain all folded `words`, newest rows first; with
    /// `begun`, the last word is a prefix.
    pub fn search(self, words: &[&str], begun: bool, limit: i64) -> Result<Vec<Hit>> {
        let star = |place: usize| if begun && place + 1 == words.len() { "*" } else { "" };
        let term = |(place, word): (usize, &&str)| {
            let quoted = |word: &str| format!("\"{}\"{}", word.replace('"', "\"\""), star(place));
            // Registers of 0.1 may contain letters that look like Đ.
            match word.strip_prefix('d') {
                Some(rest) => {
                    let [eth, african] =
                        ["ð", "ɖ"].map(|letter| quoted(&format!("{letter}{rest}")));
                    format!("({} OR {eth} OR {african})", quoted(word))
                }
                None => quoted(word),
            }
        };
        let query: Vec<String> = words.iter().enumerate().map(term).collect();
        let sql = "SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?2";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows =
            statement.query_map(params![query.join(" AND "), limit], |row| row.get::<_, i64>(0))?;
        let found = rows.collect::<rusqlite::Result<Vec<_>>>()?;
        found.into_iter().map(|number| self.hit(number)).collect()
    }

    fn hit(self, number: i64) -> Result<Hit> {
        let place = number.rem_euclid(STEP);
        // A number that the program never assigned is a flaw of the index, like one of a missing
        // record.
        let (kind, search) = searched()
            .find(|(_, search)| search.place == place)
            .ok_or(rusqlite::Error::QueryReturnedNoRows)?;
        let id = RowId::of_row(number.div_euclid(STEP));
        self.searched(RecordRow { kind, id }, search)
    }

    /// Returns a petition as a search result.
    pub fn petition_hit(self, id: PetitionId) -> Result<Hit> {
        let search =
            Kind::Petition.spec().search.as_ref().ok_or(rusqlite::Error::QueryReturnedNoRows)?;
        self.searched(RecordRow::new(Kind::Petition, id), search)
    }

    fn searched(self, record: RecordRow, search: &Search) -> Result<Hit> {
        let sql = format!(
            "SELECT {} AS text, {} AS day FROM {} AS t WHERE t.id = ?1",
            text(search, false),
            search.day,
            record.kind.spec().table
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        Ok(statement.query_row([record.id], |row| {
            Ok(Hit { record, day: some_day(row, "day")?, text: row.get("text")? })
        })?)
    }

    /// Finds the petitions whose petitioner, contact and address, joined, satisfy `has`, newest
    /// first: the row and the joined text.
    pub fn search_identities(
        self,
        has: impl Fn(&str) -> bool,
    ) -> Result<Vec<(PetitionId, String)>> {
        let sql = "SELECT petition_id, concat_ws(' · ', petitioner, contact, address) AS text FROM identity ORDER BY petition_id DESC";
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let text: String = row.get("text")?;
            if has(&text) {
                found.push((row.get("petition_id")?, text));
            }
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::migrate;

    #[test]
    fn a_number_that_the_program_never_gave_is_an_error() {
        let made = migrate::made(migrate::newest()).expect("the schema");
        let number = STEP - 1;
        made.execute("INSERT INTO search (rowid, text) VALUES (?1, 'duong')", [number])
            .expect("a hit of no kind");
        let found = Reader { conn: &made }.search(&["duong"], false, 10);
        assert!(is_misread(&found.expect_err("no such kind")));
    }
}
