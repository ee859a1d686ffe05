//! Units over time: lookup by what people type, and all versions and links for reports.

use anyhow::Result;
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};

use crate::model::{Span, UnitId, UnitKind, UnitLinkId, UnitVersionId};
use crate::store::Reader;
use crate::store::sql::{Day, member, some_day};

/// A version of a unit: a span with the same name, kind and parent.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct UnitVersion {
    /// The row of the version.
    pub id: UnitVersionId,
    /// The row of the unit.
    pub unit: UnitId,
    /// The unit's code.
    pub code: String,
    /// The name.
    pub name: String,
    /// The kind.
    pub kind: UnitKind,
    /// The parent.
    pub parent: Option<UnitId>,
    /// The days of this version.
    pub span: Span,
    /// The General Statistics Office's code.
    pub gso_code: Option<String>,
}

/// A unit that matches a search.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct UnitHit {
    /// The row of the unit.
    pub unit: UnitId,
    /// The unit's code.
    pub code: String,
    /// The name.
    pub name: String,
    /// The kind.
    pub kind: UnitKind,
    /// The parent.
    pub parent: Option<UnitId>,
    /// The days of the version that matches.
    pub span: Span,
}

impl From<UnitVersion> for UnitHit {
    fn from(version: UnitVersion) -> Self {
        let UnitVersion { unit, code, name, kind, parent, span, .. } = version;
        Self { unit, code, name, kind, parent, span }
    }
}

const VERSION: &str =
    "SELECT v.id, v.unit_id, u.code, v.name, v.kind, v.parent_id, v.\"from\", v.until, v.gso_code
                         FROM unit_version AS v JOIN unit AS u ON u.id = v.unit_id";

fn version(row: &Row<'_>) -> rusqlite::Result<UnitVersion> {
    Ok(UnitVersion {
        id: row.get("id")?,
        unit: row.get("unit_id")?,
        code: row.get("code")?,
        name: row.get("name")?,
        kind: member(row, "kind")?,
        parent: row.get("parent_id")?,
        span: Span { from: some_day(row, "from")?, until: some_day(row, "until")? },
        gso_code: row.get("gso_code")?,
    })
}

/// A unit and its code.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct UnitKey {
    /// The unit.
    pub id: UnitId,
    /// Its code.
    pub code: String,
}

/// A unit and its successor.
#[derive(Clone, Copy, Debug)]
pub struct UnitLink {
    /// The unit that ended.
    pub unit: UnitId,
    /// Its successor.
    pub successor: UnitId,
}

/// A unit and its successor, by code.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct LinkCodes {
    /// The unit that ended.
    pub unit: String,
    /// Its successor.
    pub successor: String,
}

/// A leader whose term continues after a unit's end.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RemainingLeader {
    /// The post's code.
    pub post: String,
    /// The name.
    pub name: String,
}

/// The records of an ended unit that continue after its end.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Remaining {
    /// The unit's code.
    pub unit: String,
    /// Its leaders.
    pub leaders: Vec<RemainingLeader>,
    /// Its later plan entries that were not held.
    pub plans: Vec<String>,
    /// Its agencies.
    pub agencies: Vec<String>,
    /// Its direct children.
    pub below: Vec<String>,
}

/// Returns the codes of a unit and its successor, by the row of their link.
pub fn link_codes(reader: Reader<'_>, link: UnitLinkId) -> Result<LinkCodes> {
    let sql = "SELECT u.code AS unit, s.code AS successor
                 FROM unit_link AS k JOIN unit AS u ON u.id = k.unit_id
                 JOIN unit AS s ON s.id = k.successor_id WHERE k.id = ?1";
    let mut statement = reader.conn.prepare_cached(sql)?;
    Ok(statement.query_row([link], |row| {
        Ok(LinkCodes { unit: row.get("unit")?, successor: row.get("successor")? })
    })?)
}

/// Returns the unit of a version.
pub fn of_version(reader: Reader<'_>, version: UnitVersionId) -> Result<UnitId> {
    let sql = "SELECT unit_id FROM unit_version WHERE id = ?1";
    Ok(reader.conn.prepare_cached(sql)?.query_row([version], |row| row.get("unit_id"))?)
}

/// Returns the records of a unit that continue after its end on a day.
pub fn remaining(reader: Reader<'_>, unit: UnitId, day: NaiveDate) -> Result<Remaining> {
    let codes = |sql: &str| -> Result<Vec<String>> {
        let mut statement = reader.conn.prepare_cached(sql)?;
        let rows = statement.query_map(params![unit, Day(day)], |row| row.get("code"))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    };
    let mut leaders = reader.conn.prepare_cached(
        "SELECT post, name FROM leader WHERE unit_id = ?1 AND coalesce(until, '9999') > ?2
          ORDER BY post, name, \"from\"",
    )?;
    let leaders = leaders.query_map(params![unit, Day(day)], |row| {
        Ok(RemainingLeader { post: row.get("post")?, name: row.get("name")? })
    })?;
    Ok(Remaining {
        unit: code_of(reader, unit)?,
        leaders: leaders.collect::<rusqlite::Result<_>>()?,
        plans: codes(
            "SELECT code FROM plan AS p WHERE unit_id = ?1 AND coalesce(day, month || '-31') >= ?2
                AND NOT EXISTS (SELECT 1 FROM session AS s WHERE s.plan_id = p.id)
              ORDER BY coalesce(day, month), order_number, code",
        )?,
        agencies: codes(
            "SELECT code FROM agency WHERE unit_id = ?1 AND coalesce(until, '9999') > ?2 ORDER BY code",
        )?,
        below: codes(
            "SELECT DISTINCT u.code FROM unit_version AS v JOIN unit AS u ON u.id = v.unit_id
              WHERE v.parent_id = ?1 AND coalesce(v.until, '9999') > ?2 ORDER BY u.code",
        )?,
    })
}

/// Returns all versions of all units, by unit, oldest first.
pub fn versions(reader: Reader<'_>) -> Result<Vec<UnitVersion>> {
    let sql = format!("{VERSION} ORDER BY u.code, v.\"from\", v.id");
    let mut statement = reader.conn.prepare_cached(&sql)?;
    Ok(statement.query_map([], version)?.collect::<rusqlite::Result<Vec<_>>>()?)
}

/// Returns the versions of a unit, oldest first.
pub fn versions_of(reader: Reader<'_>, unit: UnitId) -> Result<Vec<UnitVersion>> {
    let sql = format!("{VERSION} WHERE v.unit_id = ?1 ORDER BY v.\"from\", v.id");
    let mut statement = reader.conn.prepare_cached(&sql)?;
    Ok(statement.query_map([unit], version)?.collect::<rusqlite::Result<Vec<_>>>()?)
}

/// Reads a link.
fn unit_link(row: &Row<'_>) -> rusqlite::Result<UnitLink> {
    Ok(UnitLink { unit: row.get("unit_id")?, successor: row.get("successor_id")? })
}

/// Returns the links from units to their successors, by unit.
pub fn links(reader: Reader<'_>) -> Result<Vec<UnitLink>> {
    let sql = "SELECT unit_id, successor_id FROM unit_link ORDER BY unit_id, successor_id";
    let mut statement = reader.conn.prepare_cached(sql)?;
    Ok(statement.query_map([], unit_link)?.collect::<rusqlite::Result<_>>()?)
}

/// Returns a link.
pub fn link(reader: Reader<'_>, id: UnitLinkId) -> Result<UnitLink> {
    let sql = "SELECT unit_id, successor_id FROM unit_link WHERE id = ?1";
    Ok(reader.conn.prepare_cached(sql)?.query_row([id], unit_link)?)
}

/// Finds a unit by its code.
pub fn find(reader: Reader<'_>, code: &str) -> Result<Option<UnitId>> {
    let mut statement = reader.conn.prepare_cached("SELECT id FROM unit WHERE code = ?1")?;
    Ok(statement.query_row([code], |row| row.get("id")).optional()?)
}

/// Returns a unit's code.
pub fn code_of(reader: Reader<'_>, unit: UnitId) -> Result<String> {
    let mut statement = reader.conn.prepare_cached("SELECT code FROM unit WHERE id = ?1")?;
    Ok(statement.query_row([unit], |row| row.get("code"))?)
}

/// Finds units by folded name, or by its start if `prefix`; with a day, only units that exist then.
pub fn named(
    reader: Reader<'_>,
    fold: &str,
    prefix: bool,
    day: Option<NaiveDate>,
) -> Result<Vec<UnitHit>> {
    let sql = "SELECT v.unit_id, u.code, v.name, v.kind, v.parent_id, v.\"from\", v.until
                 FROM unit_version AS v JOIN unit AS u ON u.id = v.unit_id
                WHERE v.name_fold >= ?1 AND v.name_fold <= ?2
                ORDER BY u.code, v.\"from\"";
    let last = if prefix { format!("{fold}\u{10FFFF}") } else { fold.to_owned() };
    let mut statement = reader.conn.prepare_cached(sql)?;
    let rows = statement.query_map(params![fold, last], |row| {
        Ok(UnitHit {
            unit: row.get("unit_id")?,
            code: row.get("code")?,
            name: row.get("name")?,
            kind: member(row, "kind")?,
            parent: row.get("parent_id")?,
            span: Span { from: some_day(row, "from")?, until: some_day(row, "until")? },
        })
    })?;
    let mut hits = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    hits.retain(|hit| day.is_none_or(|day| hit.span.contains(day)));
    Ok(hits)
}

/// Returns the units whose code starts with `prefix`, by code.
pub fn coded(reader: Reader<'_>, prefix: &str) -> Result<Vec<UnitKey>> {
    let sql = "SELECT id, code FROM unit WHERE code >= ?1 AND code <= ?2 ORDER BY code";
    let mut statement = reader.conn.prepare_cached(sql)?;
    let rows = statement.query_map(params![prefix, format!("{prefix}\u{10FFFF}")], |row| {
        Ok(UnitKey { id: row.get("id")?, code: row.get("code")? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
