//! Timelines of petitions, packed by session in the table `course`. Reports count a year's
//! petitions from them in one pass.

use anyhow::{Context, Result};
use chrono::{NaiveDate, TimeDelta};
use rusqlite::{Connection, Row, Statement, named_params, params};
use serde::{Deserialize, Serialize};

use crate::model::{
    AgencyId, CheckResult, Closed, FieldId, Outcome, PetitionId, SessionId, UnitId,
};
use crate::store::sql::{Day, among, columns, day, some_day, some_member};
use crate::store::verify::MAX_FLAWS;
use crate::store::{Flaw, Reader};

/// The days of an assignment.
#[derive(Clone, Copy, Debug)]
pub struct Term {
    /// The lead agency.
    pub agency: AgencyId,
    /// The day on which the term starts.
    pub start: NaiveDate,
    /// The due date; `None` if none was given and the rules set no term.
    pub due: Option<NaiveDate>,
    /// The day of the first final reply.
    pub replied: Option<NaiveDate>,
    /// The day from which it is withdrawn.
    pub withdrawn: Option<NaiveDate>,
}

/// The last reply or check of a petition, and their number.
#[derive(Clone, Copy, Debug)]
pub struct Latest<T> {
    /// Its outcome or result.
    pub says: T,
    /// Its day.
    pub on: NaiveDate,
    /// The number of replies or checks.
    pub count: u32,
}

/// The history of a petition, independent of any report's day.
#[derive(Clone, Debug)]
pub struct PetitionTimeline {
    /// The petition's row.
    pub petition: PetitionId,
    /// The day of its session.
    pub day: NaiveDate,
    /// Its field's row.
    pub field: FieldId,
    /// Whether it was answered at the session.
    pub answered: bool,
    /// Whether it is marked as a duplicate.
    pub duplicate: bool,
    /// Its assignment.
    pub term: Option<Term>,
    /// Its last final reply.
    pub outcome: Option<Latest<Outcome>>,
    /// Its last check.
    pub check: Option<Latest<CheckResult>>,
}

/// The serialised form of a timeline: days relative to the session's, indices of closed lists. The
/// field order is the file format; changing it takes a schema step.
#[derive(Deserialize, Serialize)]
struct Packed {
    #[serde(with = "packed_id")]
    petition: PetitionId,
    #[serde(with = "packed_id")]
    field: FieldId,
    answered: bool,
    duplicate: bool,
    term: Option<PackedTerm>,
    outcome: Option<(u8, i32, u32)>,
    check: Option<(u8, i32, u32)>,
}

#[derive(Deserialize, Serialize)]
struct PackedTerm {
    #[serde(with = "packed_id")]
    agency: AgencyId,
    start: i32,
    due: Option<i32>,
    replied: Option<i32>,
    withdrawn: Option<i32>,
}

/// Serialises ids as row numbers. Only this form does: elsewhere a row has no meaning outside its
/// register.
mod packed_id {
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::model::Id;

    pub(super) fn serialize<K, S: Serializer>(id: &Id<K>, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i64(id.row())
    }

    pub(super) fn deserialize<'de, K, D: Deserializer<'de>>(from: D) -> Result<Id<K>, D::Error> {
        i64::deserialize(from).map(Id::of_row)
    }
}

/// The source data of timelines, by session.
const GROUND: &str = "
    SELECT p.session_id, s.day, p.id, f.id AS field, p.answered, p.duplicate_of IS NOT NULL AS duplicate,
           a.agency_id, a.start_on, a.due_on, a.replied_on,
           CASE a.withdrawn WHEN 'yes' THEN a.start_on ELSE a.withdrawn END AS withdrawn_on,
           r.outcome, r.day AS outcome_on, c.result, c.day AS checked_on,
           (SELECT count(*) FROM reply AS n WHERE n.petition_id = p.id AND n.outcome <> 'interim') AS outcomes,
           (SELECT count(*) FROM petition_check AS n WHERE n.petition_id = p.id) AS checks
      FROM petition AS p
      JOIN session AS s ON s.id = p.session_id
      JOIN field AS f ON f.code = p.field
      LEFT JOIN assignment AS a ON a.petition_id = p.id
      LEFT JOIN reply AS r ON r.id = (SELECT n.id FROM reply AS n WHERE n.petition_id = p.id AND n.outcome <> 'interim'
                                       ORDER BY n.day DESC, coalesce(n.place, n.id) DESC, n.uid DESC LIMIT 1)
      LEFT JOIN petition_check AS c ON c.id = (SELECT n.id FROM petition_check AS n WHERE n.petition_id = p.id
                                                ORDER BY n.day DESC, coalesce(n.place, n.id) DESC, n.uid DESC LIMIT 1)";

/// The timelines of a period's sessions, by row.
pub(super) const TIMELINES: &str = "
    SELECT s.id, s.day, t.packed FROM session AS s CROSS JOIN course AS t ON t.session_id = s.id
     WHERE s.id IN (SELECT id FROM session WHERE day BETWEEN :from AND :to)";

/// The stored timelines of one session's petitions.
#[derive(Debug, Eq, PartialEq)]
struct Kept {
    session: SessionId,
    petitions: i64,
    answered: i64,
    packed: Vec<u8>,
}

columns!(GroundColumns {
    session_id,
    day,
    id,
    field,
    answered,
    duplicate,
    agency_id,
    start_on,
    due_on,
    replied_on,
    withdrawn_on,
    outcome,
    outcome_on,
    result,
    checked_on,
    outcomes,
    checks,
});

impl Packed {
    fn read(row: &Row<'_>, at: GroundColumns) -> rusqlite::Result<Self> {
        let held = day(row, at.day)?;
        let since = |place: usize| -> rusqlite::Result<Option<i32>> {
            // Days of the years 1900 to 2200 differ by far less than an `i32` holds.
            let days = some_day(row, place)?.map(|day| (day - held).num_days());
            Ok(days.and_then(|days| i32::try_from(days).ok()))
        };
        let term = match (row.get(at.agency_id)?, since(at.start_on)?) {
            (Some(agency), Some(start)) => Some(PackedTerm {
                agency,
                start,
                due: since(at.due_on)?,
                replied: since(at.replied_on)?,
                withdrawn: since(at.withdrawn_on)?,
            }),
            _ => None,
        };
        let outcome = some_member::<Outcome>(row, at.outcome)?.zip(since(at.outcome_on)?);
        let check = some_member::<CheckResult>(row, at.result)?.zip(since(at.checked_on)?);
        let (outcomes, checks) = (row.get(at.outcomes)?, row.get(at.checks)?);
        Ok(Self {
            petition: row.get(at.id)?,
            field: row.get(at.field)?,
            answered: row.get(at.answered)?,
            duplicate: row.get(at.duplicate)?,
            term,
            outcome: outcome.map(|(says, on)| (place(says), on, outcomes)),
            check: check.map(|(says, on)| (place(says), on, checks)),
        })
    }

    /// Unpacks the timeline of a petition whose session was held on `day`.
    fn open(self, day: NaiveDate) -> postcard::Result<PetitionTimeline> {
        Ok(PetitionTimeline {
            petition: self.petition,
            day,
            field: self.field,
            answered: self.answered,
            duplicate: self.duplicate,
            term: self.term.map(|term| term.open(day)).transpose()?,
            outcome: self.outcome.map(|last| latest(last, day)).transpose()?,
            check: self.check.map(|last| latest(last, day)).transpose()?,
        })
    }
}

impl PackedTerm {
    fn open(self, day: NaiveDate) -> postcard::Result<Term> {
        let on = |since: i32| after(day, since);
        Ok(Term {
            agency: self.agency,
            start: on(self.start)?,
            due: self.due.map(on).transpose()?,
            replied: self.replied.map(on).transpose()?,
            withdrawn: self.withdrawn.map(on).transpose()?,
        })
    }
}

fn latest<T: Closed>(
    (says, since, count): (u8, i32, u32),
    day: NaiveDate,
) -> postcard::Result<Latest<T>> {
    let says = T::ALL.get(usize::from(says)).copied().ok_or(NOT_PACKED)?;
    Ok(Latest { says, on: after(day, since)?, count })
}

fn after(day: NaiveDate, since: i32) -> postcard::Result<NaiveDate> {
    day.checked_add_signed(TimeDelta::days(since.into())).ok_or(NOT_PACKED)
}

/// The error for data that unpacks but that the program never packs.
const NOT_PACKED: postcard::Error = postcard::Error::DeserializeBadEncoding;

/// Returns the index of a member in its closed list.
fn place<T: Closed + PartialEq>(member: T) -> u8 {
    T::ALL
        .iter()
        .position(|one| *one == member)
        .and_then(|place| u8::try_from(place).ok())
        .unwrap_or(u8::MAX)
}

/// Packs the timelines of the sessions from a query over [`GROUND`], and passes each to `keep`.
fn each_kept(
    statement: &mut Statement<'_>,
    mut keep: impl FnMut(Kept) -> Result<()>,
) -> Result<()> {
    let at = GroundColumns::of(statement)?;
    let mut rows = statement.query([])?;
    let mut session = None;
    let mut timelines: Vec<Packed> = Vec::new();
    let mut close = |session: Option<SessionId>, timelines: &mut Vec<Packed>| -> Result<()> {
        let Some(session) = session else { return Ok(()) };
        let answered = timelines.iter().filter(|timeline| timeline.answered).count();
        let packed =
            postcard::to_allocvec(&timelines).context("packing the timelines of petitions")?;
        let petitions = i64::try_from(timelines.len())?;
        timelines.clear();
        keep(Kept { session, petitions, answered: i64::try_from(answered)?, packed })
    };
    while let Some(row) = rows.next()? {
        let now: SessionId = row.get(at.session_id)?;
        if session != Some(now) {
            close(session, &mut timelines)?;
            session = Some(now);
        }
        timelines.push(Packed::read(row, at)?);
    }
    close(session, &mut timelines)
}

/// Recomputes all timelines.
pub(super) fn fill(conn: &Connection) -> Result<()> {
    conn.execute("DELETE FROM course", [])?;
    pack(conn, "TRUE")
}

/// Recomputes the timelines of the sessions that `which` selects.
pub(super) fn refill(conn: &Connection, which: &str) -> Result<()> {
    conn.execute(&format!("DELETE FROM course WHERE session_id IN ({which})"), [])?;
    pack(conn, &format!("p.session_id IN ({which})"))
}

fn pack(conn: &Connection, condition: &str) -> Result<()> {
    let mut ground =
        conn.prepare(&format!("{GROUND} WHERE {condition} ORDER BY p.session_id, p.id"))?;
    let mut insert = conn.prepare(
        "INSERT INTO course (session_id, petitions, answered, packed) VALUES (?1, ?2, ?3, ?4)",
    )?;
    each_kept(&mut ground, |kept| {
        insert.execute(params![kept.session, kept.petitions, kept.answered, kept.packed])?;
        Ok(())
    })
}

/// Passes the timeline of each petition of the sessions from `from` to `to`, session by session, to
/// `each`, with the session's row.
pub fn each(
    reader: Reader<'_>,
    (from, to): (NaiveDate, NaiveDate),
    units: Option<&[UnitId]>,
    mut each: impl FnMut(SessionId, PetitionTimeline) -> Result<()>,
) -> Result<()> {
    let sql = format!("{TIMELINES}{}", among("s.unit_id", units));
    let mut statement = reader.conn.prepare(&sql)?;
    let mut rows = statement.query(named_params! { ":from": Day(from), ":to": Day(to) })?;
    while let Some(row) = rows.next()? {
        let (session, held) = (row.get("id")?, day(row, "day")?);
        let packed: Vec<Packed> =
            postcard::from_bytes(row.get_ref("packed")?.as_blob()?).map_err(misread)?;
        for timeline in packed {
            each(session, timeline.open(held).map_err(misread)?)?;
        }
    }
    Ok(())
}

impl Reader<'_> {
    /// Finds the first few sessions whose stored timelines differ from the records.
    pub fn wrong_timelines(self) -> Result<Vec<Flaw>> {
        let mut flaws = Vec::new();
        let mut differs = |session: SessionId| {
            if flaws.len() < MAX_FLAWS {
                flaws.push(Flaw::Derived { table: "session", id: session.any(), column: "course" });
            }
        };
        let mut ground = self.conn.prepare(&format!("{GROUND} ORDER BY p.session_id, p.id"))?;
        let mut there = self.conn.prepare(
            "SELECT session_id, petitions, answered, packed FROM course ORDER BY session_id",
        )?;
        let mut there = there.query_map([], |row| {
            Ok(Kept {
                session: row.get("session_id")?,
                petitions: row.get("petitions")?,
                answered: row.get("answered")?,
                packed: row.get("packed")?,
            })
        })?;
        let mut next = there.next().transpose()?;
        each_kept(&mut ground, |kept| {
            while next.as_ref().is_some_and(|other| other.session < kept.session) {
                next.iter().for_each(|other| differs(other.session));
                next = there.next().transpose()?;
            }
            match &next {
                Some(other) if other.session == kept.session => {
                    if *other != kept {
                        differs(kept.session);
                    }
                    next = there.next().transpose()?;
                }
                _ => differs(kept.session),
            }
            Ok(())
        })?;
        while let Some(other) = next {
            differs(other.session);
            next = there.next().transpose()?;
        }
        Ok(flaws)
    }
}

/// Wraps an unpacking error.
fn misread(error: postcard::Error) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(2, rusqlite::types::Type::Blob, Box::new(error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_program_never_packed_is_no_timeline() {
        let opened = |due: Option<i32>, outcome: u8| {
            let term = PackedTerm {
                agency: AgencyId::of_row(1),
                start: 0,
                due,
                replied: None,
                withdrawn: None,
            };
            let (answered, duplicate, outcome) = (false, false, Some((outcome, 3, 1)));
            Packed {
                petition: PetitionId::of_row(1),
                field: FieldId::of_row(1),
                answered,
                duplicate,
                term: Some(term),
                outcome,
                check: None,
            }
            .open("2019-05-20".parse().expect("a day"))
        };
        let timeline = opened(Some(15), 0).expect("a timeline");
        let due = |timeline: PetitionTimeline| timeline.term.and_then(|term| term.due);
        assert_eq!(due(timeline).map(|due| due.to_string()).as_deref(), Some("2019-06-04"));
        assert_eq!(due(opened(None, 0).expect("a timeline")), None);
        assert!(opened(Some(i32::MAX), 0).is_err(), "no calendar has that day");
        assert!(opened(Some(15), u8::MAX).is_err(), "no outcome has that place");
    }
}
