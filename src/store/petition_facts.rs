//! The facts of petitions, read from their records: what histories are made of.

use anyhow::Result;
use chrono::NaiveDate;
use rusqlite::{Connection, Row, Statement};

use crate::model::{
    FinalReply, FirstAssignment, FirstPart, Handling, Origin, Outcome, PastCheck, PastStep,
    PetitionFacts, PetitionId,
};
use crate::store::sql::{columns, day, member, some_day};
use crate::store::steps::{self, past_step};

/// The petitions with their sessions, assignments and first parts.
const GROUND: &str = "
    SELECT p.id, p.session_id, s.day, s.known AS session_known, p.known, f.id AS field, p.answered, p.origin,
           p.duplicate_of, p.part_of IS NOT NULL AS is_part, part.id AS part, part.known AS part_known,
           a.agency_id, coalesce(a.day, s.day) AS start_on, a.due
      FROM petition AS p
      JOIN session AS s ON s.id = p.session_id
      JOIN field AS f ON f.code = p.field
      LEFT JOIN assignment AS a ON a.petition_id = p.id
      LEFT JOIN petition AS part ON part.id = (SELECT c.id FROM petition AS c WHERE c.part_of = p.id
                                                ORDER BY c.order_number, c.code LIMIT 1)";

const REPLIES: &str =
    "SELECT day, outcome, until, known FROM reply WHERE petition_id = ?1 AND outcome <> 'interim'
      ORDER BY day, coalesce(place, id), uid";

const CHECKS: &str = "SELECT day, result FROM petition_check WHERE petition_id = ?1 ORDER BY day, coalesce(place, id), uid";

columns!(GroundColumns {
    id,
    session_id,
    day,
    session_known,
    known,
    field,
    answered,
    origin,
    duplicate_of,
    is_part,
    part,
    part_known,
    agency_id,
    start_on,
    due,
});

/// Passes the facts of each petition under a condition, with its assignment and steps, to `each`,
/// session by session.
pub(super) fn each(
    conn: &Connection,
    condition: &str,
    mut each: impl FnMut(PetitionFacts, &Handling) -> Result<()>,
) -> Result<()> {
    let mut facts = FactsReader::new(conn)?;
    let mut ground =
        conn.prepare(&format!("{GROUND} WHERE {condition} ORDER BY p.session_id, p.id"))?;
    let at = GroundColumns::of(&ground)?;
    let mut rows = ground.query([])?;
    while let Some(row) = rows.next()? {
        let (one, handling) = facts.read(row, at)?;
        each(one, &handling)?;
    }
    Ok(())
}

/// Reads the facts of petitions one after another.
struct FactsReader<'c> {
    steps: Statement<'c>,
    replies: Statement<'c>,
    checks: Statement<'c>,
}

impl<'c> FactsReader<'c> {
    fn new(conn: &'c Connection) -> Result<Self> {
        Ok(Self {
            steps: conn.prepare(steps::OF_PETITION)?,
            replies: conn.prepare(REPLIES)?,
            checks: conn.prepare(CHECKS)?,
        })
    }

    fn read(&mut self, row: &Row<'_>, at: GroundColumns) -> Result<(PetitionFacts, Handling)> {
        let (petition, held_on) = (row.get(at.id)?, day(row, at.day)?);
        let part: Option<PetitionId> = row.get(at.part)?;
        let part_known = some_day(row, at.part_known)?;
        let facts = PetitionFacts {
            petition,
            session: row.get(at.session_id)?,
            held_on,
            session_known: some_day(row, at.session_known)?,
            known: some_day(row, at.known)?,
            field: row.get(at.field)?,
            is_answered: row.get(at.answered)?,
            duplicate_of: row.get(at.duplicate_of)?,
            is_part: row.get(at.is_part)?,
            first_part: part.map(|_| FirstPart { known: part_known }),
            replies: self.replies(petition, held_on, member(row, at.origin)?)?,
            checks: self.checks(petition)?,
        };
        let mut handling = Handling::default();
        if let Some(agency) = row.get(at.agency_id)? {
            let (start, due) = (day(row, at.start_on)?, some_day(row, at.due)?);
            handling.assignment = Some(FirstAssignment { agency, start, due });
            handling.steps = self.steps(petition)?;
        }
        Ok((facts, handling))
    }

    /// Reads the final replies; one dated before the session is none, unless the petition was
    /// collected.
    fn replies(
        &mut self,
        petition: PetitionId,
        held_on: NaiveDate,
        origin: Origin,
    ) -> Result<Vec<FinalReply>> {
        let rows = self.replies.query_map([petition], |row| {
            Ok(FinalReply {
                on: day(row, "day")?,
                outcome: member::<Outcome>(row, "outcome")?,
                until: some_day(row, "until")?,
                known: some_day(row, "known")?,
            })
        })?;
        let mut replies = rows.collect::<rusqlite::Result<Vec<_>>>()?;
        replies.retain(|reply| origin == Origin::Collected || held_on <= reply.on);
        Ok(replies)
    }

    fn checks(&mut self, petition: PetitionId) -> Result<Vec<PastCheck>> {
        let rows = self.checks.query_map([petition], |row| {
            Ok(PastCheck { on: day(row, "day")?, result: member(row, "result")? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn steps(&mut self, petition: PetitionId) -> Result<Vec<PastStep>> {
        let rows = self.steps.query_map([petition], past_step)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
