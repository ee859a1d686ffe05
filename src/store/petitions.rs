//! The states of petitions and assignments in SQL, and queries about single petitions. Counts come
//! from timelines (`petition_timeline.rs`).

use std::collections::{BTreeMap, HashMap};

use anyhow::Result;
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};

use crate::model::{
    AgencyName, NamedPetition, Petition, PetitionDetails, PetitionId, PetitionState, PetitionTexts,
    Petitioner, RowId, SessionId, Unassigned, UnitId,
};
use crate::store::Reader;
use crate::store::sql::{Day, among, columns, day, member, some_day, some_member};

const STATE: &str = "CASE WHEN {a}.withdrawn THEN 'withdrawn'
     WHEN {a}.replied_on <= :as_of THEN CASE WHEN {a}.replied_on > {a}.due_on THEN 'late' ELSE 'on_time' END
     WHEN :as_of > {a}.due_on THEN 'overdue' ELSE 'pending' END";

/// The SQL for the state of the stretch `alias` in force at `:as_of`. A test compares it with
/// `rules::state_at`.
pub(super) fn state(alias: &str) -> String {
    STATE.replace("{a}", alias)
}

/// The SQL for the condition that the stretch `alias` is in force at `:as_of`.
pub(super) fn in_force(alias: &str) -> String {
    format!("{alias}.from_on <= :as_of AND {alias}.until_on > :as_of")
}

/// The SQL for joining the stretch in force at `:as_of` of the petition in `petition`.
pub(super) fn holding(alias: &str, petition: &str) -> String {
    format!("holding AS {alias} ON {alias}.petition_id = {petition} AND {}", in_force(alias))
}

/// The SQL for joining the stretch of an assigned petition that is in force at `:as_of`, or its
/// assignment's first if that has not begun.
pub(super) fn holding_of_assignment(alias: &str, petition: &str) -> String {
    format!(
        "holding AS {alias} ON {alias}.petition_id = {petition} AND {alias}.agency_id IS NOT NULL
           AND ({} OR {alias}.start_on > :as_of AND {alias}.from_on = {alias}.start_on)",
        in_force(alias)
    )
}

/// The SQL for the state of a petition's assignment at `:as_of`, over the petition `p` and its
/// stretch in force: null if it is not assigned by then.
pub(super) fn assignment_state(alias: &str) -> String {
    format!(
        "CASE WHEN p.answered THEN 'answered' WHEN {alias}.agency_id IS NOT NULL THEN {} END",
        state(alias)
    )
}

/// The SQL for the state of a petition over [`from`]. A test compares it with
/// `rules::petition_state`.
fn petition_state() -> String {
    format!(
        "CASE WHEN p.answered THEN 'answered' WHEN a.petition_id IS NOT NULL THEN {own}
              WHEN EXISTS (SELECT 1 FROM petition AS c WHERE c.part_of = p.id) THEN 'divided'
              WHEN o.answered THEN 'answered' WHEN oa.petition_id IS NOT NULL THEN {original}
              ELSE 'unassigned' END AS state",
        own = state("a"),
        original = state("oa"),
    )
}

/// The SQL for the state of each petition at `:as_of`, by row.
pub(super) fn states() -> String {
    format!("SELECT p.id, {} {}", petition_state(), from())
}

/// The SQL for a petition's state and the column `told` of the reply that decides it.
fn standing(column: &str) -> String {
    format!(
        "{state},
         (SELECT {column} FROM reply AS r
           WHERE r.petition_id = CASE WHEN p.answered OR a.petition_id IS NOT NULL THEN p.id ELSE coalesce(o.id, p.id) END
             AND r.outcome <> 'interim' AND r.day <= :as_of
             AND (SELECT rp.origin = 'collected' OR rs.day <= r.day FROM petition AS rp
                    JOIN session AS rs ON rs.id = rp.session_id WHERE rp.id = r.petition_id)
           ORDER BY r.day DESC, coalesce(r.place, r.id) DESC, r.uid DESC LIMIT 1)",
        state = petition_state(),
    )
}

/// The SQL for the result of the last check by `:as_of` of the petition `q`.
const CHECKED: &str =
    "(SELECT c.result FROM petition_check AS c WHERE c.petition_id = q.id AND c.day <= :as_of
           ORDER BY c.day DESC, coalesce(c.place, c.id) DESC, c.uid DESC LIMIT 1)";

/// Petitions `p` of sessions `s`, each with its stretch in force `a`, its original `o` and the
/// original's stretch `oa`.
fn from() -> String {
    format!(
        "
          FROM session AS s
          JOIN petition AS p ON p.session_id = s.id
          LEFT JOIN {own}
          LEFT JOIN petition AS o ON o.id = p.duplicate_of AND o.duplicate_of IS NULL
                AND (SELECT os.day FROM session AS os WHERE os.id = o.session_id) <= s.day
          LEFT JOIN {original}",
        own = holding("a", "p.id"),
        original = holding("oa", "o.id"),
    )
}

/// The SQL for the petitions under `condition` at `:as_of`, by code, with further columns: `told`
/// of the petition, `beside` of the tables in `joined`.
fn select(condition: &str, more_columns: &str, beside: &str, joined: &str) -> String {
    let in_force: Vec<String> = ["agency_id", "due_on", "due_estimate", "replied_on"]
        .iter()
        .map(|column| {
            format!(
                "CASE WHEN p.answered THEN NULL WHEN a.petition_id IS NOT NULL THEN a.{column}
                      WHEN NOT o.answered THEN oa.{column} END AS {column}"
            )
        })
        .collect();
    format!(
        "SELECT q.*, g.code AS agency, g.name AS agency_name,
                r.outcome, r.number AS reply_number, r.day AS reply_on, {CHECKED} AS checked{beside}
           FROM (SELECT p.id, p.code, s.code AS session, s.unit_id, s.at_id, s.day, p.text, p.public_text, p.field,
                        p.answered, p.answer, p.duplicate_of IS NOT NULL AS duplicate,
                        a.agency_id IS NOT NULL AND NOT p.answered AS active, {standing} AS reply_id,
                        {in_force},
                        s.order_unit, s.order_year, s.order_number, p.order_number AS n{more_columns} {from}
                  WHERE {condition}) AS q
           LEFT JOIN agency AS g ON g.id = q.agency_id
           LEFT JOIN reply AS r ON r.id = q.reply_id {joined}
          ORDER BY q.order_unit, q.order_year, q.order_number, q.n, q.code",
        standing = standing("r.id"),
        in_force = in_force.join(", "),
        from = from(),
    )
}

/// The condition that a petition's session is within these days and units.
fn of_days(units: Option<&[UnitId]>) -> String {
    format!("s.day BETWEEN :from AND :to{}", among("s.unit_id", units))
}

/// Passes each petition of the sessions from `from` to `to`, in its state at `as_of`, to `each`, by
/// code.
pub fn each(
    reader: Reader<'_>,
    (from, to): (NaiveDate, NaiveDate),
    as_of: NaiveDate,
    units: Option<&[UnitId]>,
    mut each: impl FnMut(Petition) -> Result<()>,
) -> Result<()> {
    let mut statement = reader.conn.prepare(&select(&of_days(units), "", "", ""))?;
    let at = Columns::of(&statement)?;
    let marks = named_params! { ":from": Day(from), ":to": Day(to), ":as_of": Day(as_of) };
    let mut rows = statement.query(marks)?;
    while let Some(row) = rows.next()? {
        each(petition(row, at)?)?;
    }
    Ok(())
}

/// Like [`each`], with each petition's petitioner.
pub fn each_named(
    reader: Reader<'_>,
    (from, to): (NaiveDate, NaiveDate),
    as_of: NaiveDate,
    units: Option<&[UnitId]>,
    mut each: impl FnMut(NamedPetition) -> Result<()>,
) -> Result<()> {
    let names = ", i.petitioner, i.contact, i.address";
    let joined = "LEFT JOIN identity AS i ON i.petition_id = q.id";
    let mut statement = reader.conn.prepare(&select(&of_days(units), "", names, joined))?;
    let at = Columns::of(&statement)?;
    let marks = named_params! { ":from": Day(from), ":to": Day(to), ":as_of": Day(as_of) };
    let mut rows = statement.query(marks)?;
    while let Some(row) = rows.next()? {
        each(NamedPetition { petition: petition(row, at)?, petitioner: petitioner(row)? })?;
    }
    Ok(())
}

/// Returns the petitions of a session in their state at `as_of`, by code.
pub fn details_of_session(
    reader: Reader<'_>,
    session: SessionId,
    as_of: NaiveDate,
) -> Result<Vec<PetitionDetails>> {
    let more_columns = ", p.origin, p.answered_by,
        (SELECT d.code FROM petition AS d WHERE d.id = p.duplicate_of) AS duplicate_of,
        (SELECT w.with_agencies FROM assignment AS w WHERE w.petition_id = p.id) AS supporting";
    let mut statement = reader.conn.prepare(&select("s.id = :session", more_columns, "", ""))?;
    let at = Columns::of(&statement)?;
    let marks = named_params! { ":session": session, ":as_of": Day(as_of) };
    let rows = statement.query_map(marks, |row| {
        let supporting: Option<String> = row.get("supporting")?;
        let supporting = supporting.unwrap_or_default();
        let codes = supporting.split(';').filter(|code| !code.is_empty());
        Ok(PetitionDetails {
            petition: petition(row, at)?,
            origin: member(row, "origin")?,
            answered_by: row.get("answered_by")?,
            duplicate_of: row.get("duplicate_of")?,
            supporting: codes.map(str::to_owned).collect(),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns the personal data of a petition's petitioner.
pub fn petitioner_of(reader: Reader<'_>, petition: PetitionId) -> Result<Petitioner> {
    let sql = "SELECT petitioner, contact, address FROM identity WHERE petition_id = ?1";
    let mut statement = reader.conn.prepare_cached(sql)?;
    Ok(statement.query_row([petition], petitioner).optional()?.unwrap_or_default())
}

/// Returns a petition's text and its text for publication.
pub fn texts_of(reader: Reader<'_>, petition: PetitionId) -> Result<PetitionTexts> {
    let mut statement =
        reader.conn.prepare_cached("SELECT text, public_text FROM petition WHERE id = ?1")?;
    Ok(statement.query_row([petition], |row| {
        Ok(PetitionTexts { text: row.get("text")?, public_text: row.get("public_text")? })
    })?)
}

/// Returns each duplicate with its original.
pub fn duplicates(reader: Reader<'_>) -> Result<HashMap<PetitionId, PetitionId>> {
    let sql = "SELECT id, duplicate_of FROM petition WHERE duplicate_of IS NOT NULL ORDER BY id";
    let mut statement = reader.conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get("id")?, row.get("duplicate_of")?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns the state of each petition at `as_of`, by row.
pub fn states_on(
    reader: Reader<'_>,
    as_of: NaiveDate,
) -> Result<HashMap<PetitionId, PetitionState>> {
    let sql = format!("{} ORDER BY p.id", states());
    let mut statement = reader.conn.prepare(&sql)?;
    let rows = statement.query_map(named_params! { ":as_of": Day(as_of) }, |row| {
        Ok((row.get("id")?, member(row, "state")?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns the petitions of the sessions from `from` to `to` with their codes, by code.
pub fn codes_of_days(
    reader: Reader<'_>,
    (from, to): (NaiveDate, NaiveDate),
    units: Option<&[UnitId]>,
) -> Result<Vec<(PetitionId, String)>> {
    let sql = format!(
        "SELECT p.id, p.code FROM session AS s JOIN petition AS p ON p.session_id = s.id WHERE {}
          ORDER BY s.order_unit, s.order_year, s.order_number, p.order_number, p.code",
        of_days(units)
    );
    let mut statement = reader.conn.prepare(&sql)?;
    let rows = statement
        .query_map(named_params! { ":from": Day(from), ":to": Day(to) }, |row| {
            Ok((row.get("id")?, row.get("code")?))
        })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Returns the petitions of a session, in order.
pub fn of_session(reader: Reader<'_>, session: SessionId) -> Result<Vec<PetitionId>> {
    let sql = "SELECT id FROM petition WHERE session_id = ?1 ORDER BY order_number, code";
    let mut statement = reader.conn.prepare_cached(sql)?;
    Ok(statement.query_map([session], |row| row.get("id"))?.collect::<rusqlite::Result<_>>()?)
}

/// Returns a petition's session.
pub fn session_of(reader: Reader<'_>, petition: PetitionId) -> Result<SessionId> {
    let sql = "SELECT session_id FROM petition WHERE id = ?1";
    Ok(reader.conn.prepare_cached(sql)?.query_row([petition], |row| row.get("session_id"))?)
}

/// Returns the day of a petition's session.
pub fn day_of(reader: Reader<'_>, petition: PetitionId) -> Result<NaiveDate> {
    let sql =
        "SELECT s.day FROM petition AS p JOIN session AS s ON s.id = p.session_id WHERE p.id = ?1";
    Ok(reader.conn.prepare_cached(sql)?.query_row([petition], |row| day(row, "day"))?)
}

/// Returns whether a petition was answered at its session.
pub fn is_answered(reader: Reader<'_>, petition: PetitionId) -> Result<bool> {
    let sql = "SELECT answered FROM petition WHERE id = ?1";
    Ok(reader.conn.prepare_cached(sql)?.query_row([petition], |row| row.get("answered"))?)
}

/// Finds the row that keeps a petition's personal data.
pub fn identity_row(reader: Reader<'_>, petition: PetitionId) -> Result<Option<RowId>> {
    let sql = "SELECT id FROM identity WHERE petition_id = ?1";
    Ok(reader.conn.prepare_cached(sql)?.query_row([petition], |row| row.get("id")).optional()?)
}

/// Returns these sessions, by day, each with its first petition that is neither answered, assigned,
/// replied to nor divided; `waiting` has the number of such petitions.
pub fn unassigned(
    reader: Reader<'_>,
    waiting: &BTreeMap<SessionId, i64>,
) -> Result<Vec<Unassigned>> {
    let sql = "SELECT s.code AS session, s.day,
                      (SELECT p.code FROM petition AS p WHERE p.session_id = s.id AND NOT p.answered AND p.duplicate_of IS NULL
                          AND NOT EXISTS (SELECT 1 FROM holding AS a WHERE a.petition_id = p.id)
                          AND NOT EXISTS (SELECT 1 FROM petition AS c WHERE c.part_of = p.id)
                        ORDER BY p.order_number LIMIT 1) AS first
                 FROM session AS s WHERE s.id = ?1";
    let mut statement = reader.conn.prepare_cached(sql)?;
    let mut all = Vec::with_capacity(waiting.len());
    for (session, count) in waiting {
        all.push(statement.query_row([session], |row| {
            Ok(Unassigned {
                session: row.get("session")?,
                day: day(row, "day")?,
                first: row.get("first")?,
                count: *count,
            })
        })?);
    }
    all.sort_by(|one, other| (one.day, &one.session).cmp(&(other.day, &other.session)));
    Ok(all)
}

columns!(Columns {
    id,
    code,
    session,
    unit_id,
    at_id,
    day,
    text,
    public_text,
    field,
    answered,
    answer,
    duplicate,
    active,
    state,
    outcome,
    agency,
    agency_name,
    due_on,
    due_estimate,
    replied_on,
    reply_number,
    reply_on,
    checked,
});

fn petition(row: &Row<'_>, at: Columns) -> rusqlite::Result<Petition> {
    let agency = match row.get(at.agency)? {
        Some(code) => Some(AgencyName { code, name: row.get(at.agency_name)? }),
        None => None,
    };
    Ok(Petition {
        id: row.get(at.id)?,
        code: row.get(at.code)?,
        session: row.get(at.session)?,
        unit: row.get(at.unit_id)?,
        at: row.get(at.at_id)?,
        day: day(row, at.day)?,
        text: row.get(at.text)?,
        public_text: row.get(at.public_text)?,
        field: row.get(at.field)?,
        answered: row.get(at.answered)?,
        answer: row.get(at.answer)?,
        duplicate: row.get(at.duplicate)?,
        has_active_assignment: row.get(at.active)?,
        state: member(row, at.state)?,
        outcome: some_member(row, at.outcome)?,
        agency,
        due_on: some_day(row, at.due_on)?,
        is_estimate: row.get::<_, Option<bool>>(at.due_estimate)?.unwrap_or(false),
        replied_on: some_day(row, at.replied_on)?,
        reply_number: row.get(at.reply_number)?,
        reply_on: some_day(row, at.reply_on)?,
        checked: some_member(row, at.checked)?,
    })
}

fn petitioner(row: &Row<'_>) -> rusqlite::Result<Petitioner> {
    Ok(Petitioner {
        name: row.get("petitioner")?,
        contact: row.get("contact")?,
        address: row.get("address")?,
    })
}
