//! Queries about sessions: those of a period with their children, and facts about single sessions.

use std::collections::HashSet;

use anyhow::Result;
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params, params};

use crate::model::{
    Ballot, Closed, DialogueTexts, Hosts, Kind, Session, SessionId, SessionKind,
    SessionWithChildren, UnitId,
};
use crate::store::Reader;
use crate::store::sql::{Day, columns, day, hosts, member, some_day};

/// A session and its code.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SessionKey {
    /// The session.
    pub id: SessionId,
    /// Its code.
    pub code: String,
}

/// The last session of a unit held at another.
#[derive(Clone, Copy, Debug)]
pub struct LastVisit {
    /// The unit where it was held.
    pub at: UnitId,
    /// The unit that organised it.
    pub organiser: UnitId,
    /// Its day.
    pub day: NaiveDate,
}

/// The sessions of a period, by row.
pub(super) const OF_PERIOD: &str = "
    SELECT s.id, s.code, s.order_unit, s.order_year, s.order_number, s.unit_id, s.day, s.hosts, s.at_id, s.kind, s.form, s.attended, s.speakers,
           s.opinions, s.answered,
           coalesce(t.petitions, 0) AS petitions, coalesce(t.answered, 0) AS petitions_answered,
           s.notice, s.plan_id,
           (SELECT min(c.day) FROM conclusion AS c WHERE c.session_id = s.id) AS concluded_on,
           (SELECT min(r.day) FROM review AS r WHERE r.session_id = s.id) AS reviewed_on,
           (SELECT min(b.day) FROM publication AS b WHERE b.session_id = s.id) AS published_on,
           b.issued, b.returned, b.invalid, b.very_satisfied, b.satisfied, b.neutral, b.dissatisfied,
           CASE WHEN b.issued IS NOT NULL THEN s.venue END AS polled_at
      FROM session AS s LEFT JOIN ballot AS b ON b.session_id = s.id LEFT JOIN course AS t ON t.session_id = s.id
     WHERE s.id IN (SELECT id FROM session WHERE day BETWEEN :from AND :to)";

/// The number of a unit's sessions, with optional hosts, place and kind.
pub(super) const COUNT: &str = "
    SELECT count(*) FROM session
     WHERE unit_id = :unit AND day BETWEEN :from AND :to
       AND (:hosts IS NULL OR hosts = :hosts) AND (:at IS NULL OR at_id = :at) AND (:kind IS NULL OR kind = :kind)";

columns!(Columns {
    id,
    code,
    order_unit,
    order_year,
    order_number,
    unit_id,
    day,
    hosts,
    at_id,
    kind,
    form,
    attended,
    speakers,
    opinions,
    answered,
    petitions,
    petitions_answered,
    notice,
    plan_id,
    concluded_on,
    reviewed_on,
    published_on,
    issued,
    returned,
    invalid,
    very_satisfied,
    satisfied,
    neutral,
    dissatisfied,
    polled_at,
});

/// Reads a row of [`OF_PERIOD`].
fn with_children(row: &Row<'_>, at: Columns) -> rusqlite::Result<SessionWithChildren> {
    let petitions = row.get(at.petitions)?;
    let ballot = match row.get::<_, Option<i64>>(at.issued)? {
        None => None,
        Some(issued) => Some(Ballot {
            issued,
            returned: row.get(at.returned)?,
            invalid: row.get(at.invalid)?,
            very_satisfied: row.get(at.very_satisfied)?,
            satisfied: row.get(at.satisfied)?,
            neutral: row.get(at.neutral)?,
            dissatisfied: row.get(at.dissatisfied)?,
        }),
    };
    let session = Session {
        id: row.get(at.id)?,
        code: row.get(at.code)?,
        unit: row.get(at.unit_id)?,
        day: day(row, at.day)?,
        hosts: hosts(row.get_ref(at.hosts)?.as_str()?)?,
        at: row.get(at.at_id)?,
        kind: member(row, at.kind)?,
        form: member(row, at.form)?,
        attended: row.get(at.attended)?,
        speakers: row.get(at.speakers)?,
        notice: some_day(row, at.notice)?,
        plan: row.get(at.plan_id)?,
    };
    let declared: Option<i64> = row.get(at.answered)?;
    Ok(SessionWithChildren {
        session,
        opinions: row.get::<_, Option<i64>>(at.opinions)?.unwrap_or(petitions),
        answered: declared.map_or_else(|| row.get(at.petitions_answered), Ok)?,
        petitions,
        concluded_on: some_day(row, at.concluded_on)?,
        reviewed_on: some_day(row, at.reviewed_on)?,
        published_on: some_day(row, at.published_on)?,
        ballot,
        polled_at: row.get(at.polled_at)?,
    })
}

/// Returns the sessions of the days `from` to `to`, by code.
pub fn of_period(
    reader: Reader<'_>,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<SessionWithChildren>> {
    let mut statement = reader.conn.prepare_cached(OF_PERIOD)?;
    let at = Columns::of(&statement)?;
    let rows =
        statement.query_map(named_params! { ":from": Day(from), ":to": Day(to) }, |row| {
            let order: (String, i64, i64) =
                (row.get(at.order_unit)?, row.get(at.order_year)?, row.get(at.order_number)?);
            Ok((order, with_children(row, at)?))
        })?;
    // Reading in row order reads the children of neighbouring rows once.
    let mut all = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    all.sort_by(|(a, one), (b, other)| (a, &one.session.code).cmp(&(b, &other.session.code)));
    Ok(all.into_iter().map(|(_, session)| session).collect())
}

/// Returns the day of a unit's earliest session until `last`.
pub fn first_day(reader: Reader<'_>, unit: UnitId, last: NaiveDate) -> Result<Option<NaiveDate>> {
    let sql = "SELECT min(day) AS first FROM session WHERE unit_id = :unit AND day <= :last";
    let mut statement = reader.conn.prepare_cached(sql)?;
    let marks = named_params! { ":unit": unit, ":last": Day(last) };
    Ok(statement.query_row(marks, |row| some_day(row, "first"))?)
}

/// Returns the day of the earliest session.
pub fn first_day_of_all(reader: Reader<'_>) -> Result<Option<NaiveDate>> {
    let mut statement = reader.conn.prepare_cached("SELECT min(day) AS first FROM session")?;
    Ok(statement.query_row([], |row| some_day(row, "first"))?)
}

/// Returns a session.
pub fn read(reader: Reader<'_>, session: SessionId) -> Result<Session> {
    let sql = "SELECT id, code, unit_id, day, hosts, at_id, kind, form, attended, speakers, notice, plan_id
                 FROM session WHERE id = ?1";
    Ok(reader.conn.prepare_cached(sql)?.query_row([session], |row| {
        Ok(Session {
            id: row.get("id")?,
            code: row.get("code")?,
            unit: row.get("unit_id")?,
            day: day(row, "day")?,
            hosts: hosts(row.get_ref("hosts")?.as_str()?)?,
            at: row.get("at_id")?,
            kind: member(row, "kind")?,
            form: member(row, "form")?,
            attended: row.get("attended")?,
            speakers: row.get("speakers")?,
            notice: some_day(row, "notice")?,
            plan: row.get("plan_id")?,
        })
    })?)
}

/// Returns a session's texts.
pub fn texts_of(reader: Reader<'_>, session: SessionId) -> Result<DialogueTexts> {
    let sql = "SELECT venue, topic, audience FROM session WHERE id = ?1";
    Ok(reader.conn.prepare_cached(sql)?.query_row([session], texts)?)
}

/// Reads the texts of a session or a plan entry.
pub(super) fn texts(row: &Row<'_>) -> rusqlite::Result<DialogueTexts> {
    Ok(DialogueTexts {
        venue: row.get("venue")?,
        topic: row.get("topic")?,
        audience: row.get("audience")?,
    })
}

/// Counts a unit's sessions as a total of these days would: with any hosts, place or kind that it
/// does not report.
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

/// Returns the code of a unit's first session on or after a day; `None` if it has none.
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

/// Returns a session's day, if the session is there.
pub fn day_if_there(reader: Reader<'_>, session: SessionId) -> Result<Option<NaiveDate>> {
    let mut statement = reader.conn.prepare_cached("SELECT day FROM session WHERE id = ?1")?;
    Ok(statement.query_row([session], |row| day(row, "day")).optional()?)
}

/// Returns a session's attendance, if known.
pub fn attendance(reader: Reader<'_>, session: SessionId) -> Result<Option<i64>> {
    let mut statement = reader.conn.prepare_cached("SELECT attended FROM session WHERE id = ?1")?;
    Ok(statement.query_row([session], |row| row.get("attended"))?)
}

/// Returns the number of a session's last conclusion.
pub fn last_conclusion(reader: Reader<'_>, session: SessionId) -> Result<Option<String>> {
    let sql = "SELECT number FROM conclusion WHERE session_id = ?1
                ORDER BY coalesce(place, id) DESC, uid DESC LIMIT 1";
    let mut statement = reader.conn.prepare_cached(sql)?;
    Ok(statement.query_row([session], |row| row.get("number")).optional()?.flatten())
}

/// Returns the last sessions held at another unit by `until`, by place and organiser.
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

/// Returns the sessions that have records of a kind.
pub fn with_records(reader: Reader<'_>, kind: Kind) -> Result<HashSet<SessionId>> {
    let table = kind.spec().table;
    let sql = format!("SELECT DISTINCT session_id FROM {table} ORDER BY session_id");
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| row.get("session_id"))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
