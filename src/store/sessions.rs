//! Queries about sessions: those of a period with what belongs to them, and single facts about one.

use std::collections::HashSet;

use anyhow::Result;
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params, params};

use crate::model::{Closed, Hosts, Kind, SessionId, SessionKind, UnitId};
use crate::store::Reader;
use crate::store::facts::{BallotFact, SessionFact};
use crate::store::sql::{Day, day, hosts, member, some_day};

/// A session with its code.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SessionKey {
    /// The session.
    pub id: SessionId,
    /// Its code.
    pub code: String,
}

/// The last session that a unit held at another.
#[derive(Clone, Copy, Debug)]
pub struct LastVisit {
    /// Where it was held.
    pub at: UnitId,
    /// The unit that organised it.
    pub organiser: UnitId,
    /// Its day.
    pub day: NaiveDate,
}

/// The sessions of a period, read in the order of rows.
pub(super) const OF_PERIOD: &str = "
    SELECT s.id, s.code, s.order_unit, s.order_year, s.order_number, s.unit_id, s.day, s.hosts, s.at_id, s.kind, s.form, s.attended, s.speakers,
           s.opinions, s.answered,
           coalesce(t.petitions, 0), coalesce(t.answered, 0),
           s.notice, s.plan_id IS NOT NULL AS planned,
           (SELECT min(c.day) FROM conclusion AS c WHERE c.session_id = s.id) AS concluded_on,
           (SELECT min(r.day) FROM review AS r WHERE r.session_id = s.id) AS reviewed_on,
           (SELECT min(b.day) FROM publication AS b WHERE b.session_id = s.id) AS published_on,
           b.issued, b.returned, b.invalid, b.very_satisfied, b.satisfied, b.neutral, b.dissatisfied
      FROM session AS s LEFT JOIN ballot AS b ON b.session_id = s.id LEFT JOIN course AS t ON t.session_id = s.id
     WHERE s.id IN (SELECT id FROM session WHERE day BETWEEN :from AND :to)";

/// The number of a unit's sessions, of any hosts, place or kind where none is given.
pub(super) const COUNT: &str = "
    SELECT count(*) FROM session
     WHERE unit_id = :unit AND day BETWEEN :from AND :to
       AND (:hosts IS NULL OR hosts = :hosts) AND (:at IS NULL OR at_id = :at) AND (:kind IS NULL OR kind = :kind)";

/// Reads a row of [`OF_PERIOD`] by the places of its columns, with what it is ordered by.
fn session(row: &Row<'_>) -> rusqlite::Result<((String, i64, i64), SessionFact)> {
    let petitions = row.get(15)?;
    let ballot = match row.get::<_, Option<i64>>(22)? {
        None => None,
        Some(issued) => Some(BallotFact {
            issued,
            returned: row.get(23)?,
            invalid: row.get(24)?,
            very_satisfied: row.get(25)?,
            satisfied: row.get(26)?,
            neutral: row.get(27)?,
            dissatisfied: row.get(28)?,
        }),
    };
    let fact = SessionFact {
        id: row.get(0)?,
        code: row.get(1)?,
        unit: row.get(5)?,
        day: day(row, 6)?,
        hosts: hosts(row.get_ref(7)?.as_str()?)?,
        at: row.get(8)?,
        kind: member(row, 9)?,
        form: member(row, 10)?,
        attended: row.get(11)?,
        speakers: row.get(12)?,
        opinions: row.get::<_, Option<i64>>(13)?.unwrap_or(petitions),
        answered: row.get::<_, Option<i64>>(14)?.map_or_else(|| row.get(16), Ok)?,
        notice: some_day(row, 17)?,
        planned: row.get(18)?,
        concluded_on: some_day(row, 19)?,
        reviewed_on: some_day(row, 20)?,
        published_on: some_day(row, 21)?,
        petitions,
        ballot,
    };
    Ok(((row.get(2)?, row.get(3)?, row.get(4)?), fact))
}

/// Returns the sessions of the days `from` to `to`, by code.
pub fn of_period(reader: Reader<'_>, from: NaiveDate, to: NaiveDate) -> Result<Vec<SessionFact>> {
    let mut statement = reader.conn.prepare_cached(OF_PERIOD)?;
    let rows =
        statement.query_map(named_params! { ":from": Day(from), ":to": Day(to) }, session)?;
    // Read in the order of rows, so that what belongs to neighbours is read once.
    let mut all = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    all.sort_by(|(a, one), (b, other)| (a, &one.code).cmp(&(b, &other.code)));
    Ok(all.into_iter().map(|(_, session)| session).collect())
}

/// Counts a unit's sessions as a total of these days would: of any hosts, place or kind that it does not report.
pub fn count(
    reader: Reader<'_>,
    unit: UnitId,
    (from, to): (NaiveDate, NaiveDate),
    hosts: Option<Hosts>,
    at: Option<UnitId>,
    kind: Option<SessionKind>,
) -> Result<i64> {
    let mut statement = reader.conn.prepare_cached(COUNT)?;
    let (hosts, kind) = (hosts.map(|hosts| hosts.to_string()), kind.map(|kind| kind.code()));
    let marks = named_params! {
        ":unit": unit, ":from": Day(from), ":to": Day(to), ":hosts": hosts, ":at": at, ":kind": kind,
    };
    Ok(statement.query_row(marks, |row| row.get(0))?)
}

/// Returns the sessions of a unit on a day, by number.
pub fn on(reader: Reader<'_>, unit: UnitId, day: NaiveDate) -> Result<Vec<SessionKey>> {
    let sql =
        "SELECT id, code FROM session WHERE unit_id = ?1 AND day = ?2 ORDER BY order_number, code";
    let mut statement = reader.conn.prepare_cached(sql)?;
    let rows = statement.query_map(params![unit, Day(day)], |row| {
        Ok(SessionKey { id: row.get("id")?, code: row.get("code")? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns the code of a unit's first session on a day or later; `None` if it has none.
pub fn first_from(reader: Reader<'_>, unit: UnitId, day: NaiveDate) -> Result<Option<String>> {
    let sql =
        "SELECT code FROM session WHERE unit_id = ?1 AND day >= ?2 ORDER BY day, code LIMIT 1";
    let mut statement = reader.conn.prepare_cached(sql)?;
    Ok(statement.query_row(params![unit, Day(day)], |row| row.get("code")).optional()?)
}

/// Returns a session's day.
pub fn day_of(reader: Reader<'_>, session: SessionId) -> Result<NaiveDate> {
    let mut statement = reader.conn.prepare_cached("SELECT day FROM session WHERE id = ?1")?;
    Ok(statement.query_row([session], |row| day(row, "day"))?)
}

/// Returns how many attended a session, if that is known.
pub fn attendance(reader: Reader<'_>, session: SessionId) -> Result<Option<i64>> {
    let mut statement = reader.conn.prepare_cached("SELECT attended FROM session WHERE id = ?1")?;
    Ok(statement.query_row([session], |row| row.get("attended"))?)
}

/// Returns, by place and organiser, the last sessions held at another unit by `until`.
pub fn last_visits(reader: Reader<'_>, until: NaiveDate) -> Result<Vec<LastVisit>> {
    let sql =
        "SELECT at_id, unit_id, max(day) AS day FROM session WHERE at_id IS NOT NULL AND day <= ?1
                GROUP BY at_id, unit_id ORDER BY at_id, unit_id";
    let mut statement = reader.conn.prepare_cached(sql)?;
    let rows = statement.query_map([Day(until)], |row| {
        Ok(LastVisit {
            at: row.get("at_id")?,
            organiser: row.get("unit_id")?,
            day: day(row, "day")?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns the sessions to which a record of a kind belongs.
pub fn with_children(reader: Reader<'_>, kind: Kind) -> Result<HashSet<SessionId>> {
    let table = kind.spec().table;
    let sql = format!("SELECT DISTINCT session_id FROM {table} ORDER BY session_id");
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| row.get("session_id"))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
