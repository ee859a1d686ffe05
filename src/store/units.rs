//! Units in time: finding them by what people type, and the whole lineage for reports.

use anyhow::Result;
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};

use crate::model::{Span, UnitId, UnitKind, UnitLinkId, UnitVersionId};
use crate::store::Reader;
use crate::store::sql::{Day, member, some_day};

/// A stretch of a unit's life in which its name, kind and parent stay the same.
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
    /// The unit it belongs to.
    pub parent: Option<UnitId>,
    /// The days of this version.
    pub span: Span,
    /// The statistics office's code.
    pub gso_code: Option<String>,
}

/// A unit that answers to what was typed.
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
    /// The days of the version that answers.
    pub span: Span,
}

impl From<UnitVersion> for UnitHit {
    fn from(version: UnitVersion) -> Self {
        let UnitVersion { unit, code, name, kind, span, .. } = version;
        Self { unit, code, name, kind, span }
    }
}

const VERSION: &str =
    "SELECT v.id, v.unit_id, u.code, v.name, v.kind, v.parent_id, v.\"from\", v.until, v.gso_code
                         FROM unit_version AS v JOIN unit AS u ON u.id = v.unit_id";

fn version(row: &Row<'_>) -> rusqlite::Result<UnitVersion> {
    Ok(UnitVersion {
        id: row.get(0)?,
        unit: row.get(1)?,
        code: row.get(2)?,
        name: row.get(3)?,
        kind: member(row, 4)?,
        parent: row.get(5)?,
        span: Span { from: some_day(row, 6)?, until: some_day(row, 7)? },
        gso_code: row.get(8)?,
    })
}

/// What of an ended unit goes on past its end.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Remaining {
    /// The unit's code.
    pub unit: String,
    /// Who holds a post of it: post and name.
    pub leaders: Vec<(String, String)>,
    /// Its plan entries from then on that were not held.
    pub plans: Vec<String>,
    /// Its agencies.
    pub agencies: Vec<String>,
    /// The units right below it.
    pub below: Vec<String>,
}

impl Reader<'_> {
    /// Returns the codes of a unit and of one that follows it, by their link's row.
    pub fn link_codes(self, link: UnitLinkId) -> Result<(String, String)> {
        let sql = "SELECT u.code, s.code FROM unit_link AS k JOIN unit AS u ON u.id = k.unit_id
                     JOIN unit AS s ON s.id = k.successor_id WHERE k.id = ?1";
        Ok(self
            .conn
            .prepare_cached(sql)?
            .query_row([link], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    /// Returns a unit by the row of a stretch of its life.
    pub fn unit_of_version(self, version: UnitVersionId) -> Result<UnitId> {
        let sql = "SELECT unit_id FROM unit_version WHERE id = ?1";
        Ok(self.conn.prepare_cached(sql)?.query_row([version], |row| row.get(0))?)
    }

    /// Returns what of a unit goes on past its end on a day.
    pub fn remaining(self, unit: UnitId, day: NaiveDate) -> Result<Remaining> {
        let texts = |sql: &str| -> Result<Vec<(String, String)>> {
            let mut statement = self.conn.prepare_cached(sql)?;
            let rows = statement
                .query_map(params![unit, Day(day)], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
        };
        let codes = |sql: &str| {
            Ok::<_, anyhow::Error>(texts(sql)?.into_iter().map(|(code, _)| code).collect())
        };
        Ok(Remaining {
            unit: self.unit_code(unit)?,
            leaders: texts(
                "SELECT post, name FROM leader WHERE unit_id = ?1 AND coalesce(until, '9999') > ?2
                  ORDER BY post, name, \"from\"",
            )?,
            plans: codes(
                "SELECT code, '' FROM plan AS p WHERE unit_id = ?1 AND coalesce(day, month || '-31') >= ?2
                    AND NOT EXISTS (SELECT 1 FROM session AS s WHERE s.plan_id = p.id)
                  ORDER BY coalesce(day, month), order_number, code",
            )?,
            agencies: codes(
                "SELECT code, '' FROM agency WHERE unit_id = ?1 AND coalesce(until, '9999') > ?2 ORDER BY code",
            )?,
            below: codes(
                "SELECT DISTINCT u.code, '' FROM unit_version AS v JOIN unit AS u ON u.id = v.unit_id
                  WHERE v.parent_id = ?1 AND coalesce(v.until, '9999') > ?2 ORDER BY u.code",
            )?,
        })
    }

    /// Returns every version of every unit, by unit, the oldest first.
    pub fn unit_versions(self) -> Result<Vec<UnitVersion>> {
        let sql = format!("{VERSION} ORDER BY u.code, v.\"from\", v.id");
        let mut statement = self.conn.prepare_cached(&sql)?;
        Ok(statement.query_map([], version)?.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Returns the versions of one unit, the oldest first.
    pub fn versions_of(self, unit: UnitId) -> Result<Vec<UnitVersion>> {
        let sql = format!("{VERSION} WHERE v.unit_id = ?1 ORDER BY v.\"from\", v.id");
        let mut statement = self.conn.prepare_cached(&sql)?;
        Ok(statement.query_map([unit], version)?.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Returns the links from units to their successors.
    pub fn unit_links(self) -> Result<Vec<(UnitId, UnitId)>> {
        let sql = "SELECT unit_id, successor_id FROM unit_link ORDER BY unit_id, successor_id";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Returns a link's unit and successor.
    pub fn unit_link(self, id: UnitLinkId) -> Result<(UnitId, UnitId)> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT unit_id, successor_id FROM unit_link WHERE id = ?1")?;
        Ok(statement.query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    /// Finds a unit by its code.
    pub fn unit_by_code(self, code: &str) -> Result<Option<UnitId>> {
        let mut statement = self.conn.prepare_cached("SELECT id FROM unit WHERE code = ?1")?;
        Ok(statement.query_row([code], |row| row.get(0)).optional()?)
    }

    /// Returns a unit's code.
    pub fn unit_code(self, unit: UnitId) -> Result<String> {
        Ok(self
            .conn
            .prepare_cached("SELECT code FROM unit WHERE id = ?1")?
            .query_row([unit], |row| row.get(0))?)
    }

    /// Finds units whose folded name is `fold`, or begins so where `prefix`; on a day, only those that exist then.
    pub fn units_named(
        self,
        fold: &str,
        prefix: bool,
        day: Option<NaiveDate>,
    ) -> Result<Vec<UnitHit>> {
        let sql = "SELECT v.unit_id, u.code, v.name, v.kind, v.\"from\", v.until
                     FROM unit_version AS v JOIN unit AS u ON u.id = v.unit_id
                    WHERE v.name_fold >= ?1 AND v.name_fold <= ?2
                    ORDER BY u.code, v.\"from\"";
        let last = if prefix { format!("{fold}\u{10FFFF}") } else { fold.to_owned() };
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map(params![fold, last], |row| {
            Ok(UnitHit {
                unit: row.get(0)?,
                code: row.get(1)?,
                name: row.get(2)?,
                kind: member(row, 3)?,
                span: Span { from: some_day(row, 4)?, until: some_day(row, 5)? },
            })
        })?;
        let mut hits = rows.collect::<rusqlite::Result<Vec<_>>>()?;
        hits.retain(|hit| day.is_none_or(|day| hit.span.contains(day)));
        Ok(hits)
    }

    /// Finds units whose code begins with `prefix`.
    pub fn units_coded(self, prefix: &str) -> Result<Vec<(UnitId, String)>> {
        let sql = "SELECT id, code FROM unit WHERE code >= ?1 AND code <= ?2 ORDER BY code";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map(params![prefix, format!("{prefix}\u{10FFFF}")], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Returns what made the register: the program's name and version, and of a demonstration its data.
    pub fn maker(self) -> Result<String> {
        Ok(self
            .conn
            .query_row("SELECT program FROM register WHERE id = 1", [], |row| row.get(0))?)
    }

    /// Returns the register's own unit.
    pub fn own_unit(self) -> Result<UnitId> {
        Ok(self
            .conn
            .query_row("SELECT unit_id FROM register WHERE id = 1", [], |row| row.get(0))?)
    }
}
