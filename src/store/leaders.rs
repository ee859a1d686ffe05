//! Queries about leaders: the holders of a unit's posts and their terms.

use anyhow::Result;
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};

use crate::model::{Closed, Leader, Post, Span, UnitId};
use crate::store::Reader;
use crate::store::sql::{Day, member, some_day};

macro_rules! select {
    ($rest:literal) => {
        concat!("SELECT id, unit_id, post, name, title, \"from\", until FROM leader ", $rest)
    };
}

fn leader(row: &Row<'_>) -> rusqlite::Result<Leader> {
    Ok(Leader {
        id: row.get("id")?,
        unit: row.get("unit_id")?,
        post: member(row, "post")?,
        name: row.get("name")?,
        title: row.get("title")?,
        span: Span { from: some_day(row, "from")?, until: some_day(row, "until")? },
    })
}

/// Returns all leaders, by unit, post and first day.
pub fn all(reader: Reader<'_>) -> Result<Vec<Leader>> {
    let sql = select!("ORDER BY unit_id, post, \"from\", name");
    let mut statement = reader.conn.prepare_cached(sql)?;
    Ok(statement.query_map([], leader)?.collect::<rusqlite::Result<_>>()?)
}

/// Returns the leader who held a post of a unit on a day.
pub fn on(reader: Reader<'_>, unit: UnitId, post: Post, day: NaiveDate) -> Result<Option<Leader>> {
    let sql = select!(
        "WHERE unit_id = ?1 AND post = ?2
           AND coalesce(\"from\", '') <= ?3 AND coalesce(until, '9999') > ?3 ORDER BY \"from\" DESC LIMIT 1"
    );
    let mut statement = reader.conn.prepare_cached(sql)?;
    Ok(statement.query_row(params![unit, post.code(), Day(day)], leader).optional()?)
}

/// Returns whether a post that has had leaders has none on a day.
pub fn is_post_vacant(
    reader: Reader<'_>,
    unit: UnitId,
    post: Post,
    day: NaiveDate,
) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM leader WHERE unit_id = ?1 AND post = ?2)";
    let mut statement = reader.conn.prepare_cached(sql)?;
    let is_known: bool = statement.query_row(params![unit, post.code()], |row| row.get(0))?;
    Ok(is_known && on(reader, unit, post, day)?.is_none())
}

/// Returns the names of all leaders of a unit, in list order.
pub fn names_of(reader: Reader<'_>, unit: UnitId) -> Result<Vec<String>> {
    let sql = "SELECT name FROM leader WHERE unit_id = ?1 ORDER BY post DESC, \"from\", name";
    let mut statement = reader.conn.prepare_cached(sql)?;
    Ok(statement.query_map([unit], |row| row.get("name"))?.collect::<rusqlite::Result<_>>()?)
}
