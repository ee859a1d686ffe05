//! The full-text index: which texts of which tables are searched, kept at each commit from the entry's changes.

use anyhow::Result;
use chrono::NaiveDate;
use rusqlite::{Connection, ErrorCode, params};

use crate::model::{Kind, PetitionId};
use crate::store::journal::{Act, Change};
use crate::store::problem::is_misread;
use crate::store::sql::some_day;
use crate::store::{Flaw, Reader};

/// What is searched of a kind.
#[derive(Debug)]
struct Searched {
    kind: Kind,
    /// Whether its code is searched too.
    code: bool,
    /// The columns whose texts are searched and shown.
    texts: &'static [&'static str],
    /// Its day in SQL.
    day: &'static str,
}

const fn searched(
    kind: Kind,
    code: bool,
    texts: &'static [&'static str],
    day: &'static str,
) -> Searched {
    Searched { kind, code, texts, day }
}

/// The kinds searched. A kind's place is part of every hit's number: new ones go to the end.
const SEARCHED: [Searched; 12] = [
    searched(
        Kind::Petition,
        true,
        &["text", "public_text", "answer", "answered_by"],
        "(SELECT s.day FROM session AS s WHERE s.id = t.session_id)",
    ),
    searched(Kind::Session, true, &["topic", "audience", "venue", "note"], "t.day"),
    searched(Kind::Plan, true, &["topic", "audience", "venue", "number", "reason"], "t.day"),
    searched(Kind::Conclusion, false, &["number", "signer"], "t.day"),
    searched(Kind::Reply, false, &["number", "text"], "t.day"),
    searched(Kind::Check, false, &["checked_by"], "t.day"),
    searched(Kind::Review, false, &["strengths", "limits"], "t.day"),
    searched(Kind::Publication, false, &["channel", "link"], "t.day"),
    searched(Kind::Total, false, &["note"], "t.from_on"),
    searched(Kind::Unit, false, &["name"], "NULL"),
    searched(Kind::Leader, false, &["name", "title"], "NULL"),
    searched(Kind::Agency, true, &["name"], "NULL"),
];

impl Searched {
    fn table(&self) -> &'static str {
        self.kind.spec().table
    }

    /// The texts in SQL, joined.
    fn text(&self, with_code: bool) -> String {
        let code = with_code.then_some("code").into_iter();
        let columns: Vec<String> =
            code.chain(self.texts.iter().copied()).map(|name| format!("t.{name}")).collect();
        format!("concat_ws(' · ', {})", columns.join(", "))
    }
}

/// A hit's number is its record's row times this, plus its kind's place.
const STEP: i64 = 16;

/// Brings the index up to an entry's changes.
pub(super) fn keep(conn: &Connection, changes: &[Change]) -> Result<()> {
    for change in changes {
        let Some(place) = SEARCHED.iter().position(|one| one.table() == change.table) else {
            continue;
        };
        if change.act != Act::Insert {
            let sql = "DELETE FROM search WHERE rowid = ?1";
            conn.prepare_cached(sql)?.execute([change.first_id * STEP + i64::try_from(place)?])?;
        }
        if change.act != Act::Delete {
            add(conn, "search", place, change.first_id, change.last_id)?;
        }
    }
    Ok(())
}

/// Indexes every record there is.
pub(super) fn fill(conn: &Connection) -> Result<()> {
    fill_into(conn, "search")
}

/// Indexes every record anew, whatever the index holds.
pub(super) fn fill_anew(conn: &Connection) -> Result<()> {
    conn.execute_batch("INSERT INTO search (search) VALUES ('delete-all')")?;
    fill(conn)
}

fn fill_into(conn: &Connection, index: &str) -> Result<()> {
    (0..SEARCHED.len()).try_for_each(|place| add(conn, index, place, 0, i64::MAX))
}

fn add(conn: &Connection, index: &str, place: usize, first: i64, last: i64) -> Result<()> {
    let searched = &SEARCHED[place];
    let (table, text) = (searched.table(), searched.text(searched.code));
    // The tokenizer takes off every mark but the bar of đ.
    let sql = format!(
        "INSERT INTO {index} (rowid, text)
         SELECT t.id * {STEP} + {place}, replace(replace(text, 'đ', 'd'), 'Đ', 'D') FROM
             (SELECT t.id, {text} AS text FROM {table} AS t WHERE t.id BETWEEN ?1 AND ?2 ORDER BY t.id) AS t
          WHERE text <> ''"
    );
    conn.prepare_cached(&sql)?.execute(params![first, last])?;
    Ok(())
}

/// Tells whether an error is one of the index's own, and neither the file's nor the disk's.
pub(super) fn of_index(error: &anyhow::Error) -> bool {
    let code = |cause: &rusqlite::Error| cause.sqlite_error_code();
    error.downcast_ref::<rusqlite::Error>().and_then(code) == Some(ErrorCode::Unknown)
        || is_misread(error)
}

/// A record that has every word searched.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Hit {
    /// What it is.
    pub kind: Kind,
    /// Its row.
    pub id: i64,
    /// Its day; none of what has no day of its own.
    pub day: Option<NaiveDate>,
    /// The texts searched, as they were typed.
    pub text: String,
}

/// An index made anew beside the other, and what both say: each word with each record that has it, in order.
const ANEW: &str = "
    CREATE VIRTUAL TABLE temp.search_anew USING fts5 (
        text, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 2'
    );
    CREATE VIRTUAL TABLE temp.said_anew USING fts5vocab (temp, search_anew, instance);
    CREATE VIRTUAL TABLE temp.said USING fts5vocab (main, search, instance);";
const FORGET: &str = "DROP TABLE IF EXISTS temp.said; DROP TABLE IF EXISTS temp.said_anew; DROP TABLE IF EXISTS temp.search_anew;";

impl Reader<'_> {
    /// Makes the index anew beside itself and compares the two: nothing is found that is not there, nothing is missed.
    pub fn verify_search(self) -> Result<Vec<Flaw>> {
        match self.says_the_same() {
            Ok(true) => Ok(Vec::new()),
            Ok(false) => Ok(vec![Flaw::Search]),
            // What the index is read by is not in order.
            Err(error) if of_index(&error) => Ok(vec![Flaw::Search]),
            Err(error) => Err(error),
        }
    }

    fn says_the_same(self) -> Result<bool> {
        self.conn.execute_batch(&format!("{FORGET}{ANEW}"))?;
        fill_into(self.conn, "temp.search_anew")?;
        let mut is = self.conn.prepare("SELECT CAST(term AS BLOB), doc FROM temp.said")?;
        let mut anew = self.conn.prepare("SELECT CAST(term AS BLOB), doc FROM temp.said_anew")?;
        let (mut is, mut anew) = (is.query([])?, anew.query([])?);
        loop {
            let next = |rows: &mut rusqlite::Rows<'_>| -> Result<Option<(Vec<u8>, i64)>> {
                Ok(rows
                    .next()?
                    .map(|row| Ok::<_, rusqlite::Error>((row.get(0)?, row.get(1)?)))
                    .transpose()?)
            };
            match (next(&mut is)?, next(&mut anew)?) {
                (None, None) => break,
                (one, other) if one != other => return Ok(false),
                _ => {}
            }
        }
        // A record without a word has a line of its own too.
        let sql = "SELECT NOT EXISTS (SELECT id, sz FROM main.search_docsize EXCEPT SELECT id, sz FROM temp.search_anew_docsize)
                      AND NOT EXISTS (SELECT id, sz FROM temp.search_anew_docsize EXCEPT SELECT id, sz FROM main.search_docsize)";
        Ok(self.conn.query_row(sql, [], |row| row.get(0))?)
    }

    /// Finds the records that have every one of `words`, which are folded, the newest rows first and at most `limit`; with
    /// `begun` the last word need only begin so.
    pub fn search(self, words: &[&str], begun: bool, limit: i64) -> Result<Vec<Hit>> {
        let star = |place: usize| if begun && place + 1 == words.len() { "*" } else { "" };
        let term = |(place, word): (usize, &&str)| {
            let quoted = |word: &str| format!("\"{}\"{}", word.replace('"', "\"\""), star(place));
            // Registers of 0.1 hold the letters that were typed for Đ and look the same.
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
        let place = usize::try_from(number.rem_euclid(STEP))?;
        // A number that the program never gave is a flaw of the index, as one of a record that is not there.
        let searched = SEARCHED.get(place).ok_or(rusqlite::Error::QueryReturnedNoRows)?;
        self.searched(searched, number.div_euclid(STEP))
    }

    /// Returns a petition as a search finds it.
    pub fn petition_hit(self, id: PetitionId) -> Result<Hit> {
        self.searched(&SEARCHED[0], id.row())
    }

    fn searched(self, searched: &Searched, id: i64) -> Result<Hit> {
        let sql = format!(
            "SELECT {}, {} FROM {} AS t WHERE t.id = ?1",
            searched.text(false),
            searched.day,
            searched.table()
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        Ok(statement.query_row([id], |row| {
            Ok(Hit { kind: searched.kind, id, day: some_day(row, 1)?, text: row.get(0)? })
        })?)
    }

    /// Finds the petitions of whose petitioner, contact and address together `has` tells so, the newest first: the row and
    /// the three, joined.
    pub fn search_identities(self, has: impl Fn(&str) -> bool) -> Result<Vec<(i64, String)>> {
        let sql = "SELECT petition_id, concat_ws(' · ', petitioner, contact, address) FROM identity ORDER BY petition_id DESC";
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let text: String = row.get(1)?;
            if has(&text) {
                found.push((row.get(0)?, text));
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
        let number = i64::try_from(SEARCHED.len()).expect("a number");
        made.execute("INSERT INTO search (rowid, text) VALUES (?1, 'duong')", [number])
            .expect("a hit of no kind");
        let found = Reader { conn: &made }.search(&["duong"], false, 10);
        assert!(is_misread(&found.expect_err("no such kind")));
    }
}
