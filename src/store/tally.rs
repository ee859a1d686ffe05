//! What reports rest on: sessions with what hangs on them, and petitions and assignments counted by what tells them apart.

use anyhow::Result;
use chrono::NaiveDate;
use rusqlite::{Row, named_params};

use crate::model::{Closed, Hosts, PetitionState, Span};
pub use crate::store::facts::{
    AssignmentGroup, BallotFact, Identity, LeaderFact, OpenAssignment, PetitionFact, PetitionGroup, PlanFact,
    SessionFact, TotalFact, Unassigned,
};

use crate::store::Reader;
use crate::store::petitions::state;
use crate::store::sql::{Day, Member};

pub(super) fn among(column: &str, units: Option<&[i64]>) -> String {
    units.map_or(String::new(), |units| {
        let list: Vec<String> = units.iter().map(i64::to_string).collect();
        format!(" AND {column} IN ({})", list.join(", "))
    })
}

pub(super) fn day(row: &Row<'_>, name: &str) -> rusqlite::Result<NaiveDate> {
    Ok(row.get::<_, Day>(name)?.0)
}

pub(super) fn some_day(row: &Row<'_>, name: &str) -> rusqlite::Result<Option<NaiveDate>> {
    Ok(row.get::<_, Option<Day>>(name)?.map(|day| day.0))
}

pub(super) fn member<T: Closed>(row: &Row<'_>, name: &str) -> rusqlite::Result<T> {
    Ok(row.get::<_, Member<T>>(name)?.0)
}

pub(super) fn some_member<T: Closed>(row: &Row<'_>, name: &str) -> rusqlite::Result<Option<T>> {
    Ok(row.get::<_, Option<Member<T>>>(name)?.map(|member| member.0))
}

fn hosts(text: &str) -> rusqlite::Result<Hosts> {
    Hosts::parse(text)
        .map_err(|fault| rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(fault)))
}

const SESSIONS: &str = "
    SELECT s.id, s.code, s.unit_id, s.day, s.hosts, s.at_id, s.kind, s.form, s.attended, s.speakers,
           coalesce(s.opinions, (SELECT count(*) FROM petition AS p WHERE p.session_id = s.id)) AS opinions,
           coalesce(s.answered, (SELECT count(*) FROM petition AS p WHERE p.session_id = s.id AND p.answered)) AS answered,
           (SELECT count(*) FROM petition AS p WHERE p.session_id = s.id) AS petitions,
           s.notice, s.plan_id IS NOT NULL AS planned,
           (SELECT min(c.day) FROM conclusion AS c WHERE c.session_id = s.id) AS concluded_on,
           (SELECT min(r.day) FROM review AS r WHERE r.session_id = s.id) AS reviewed_on,
           (SELECT min(b.day) FROM publication AS b WHERE b.session_id = s.id) AS published_on,
           b.issued, b.returned, b.invalid, b.very_satisfied, b.satisfied, b.neutral, b.dissatisfied
      FROM session AS s LEFT JOIN ballot AS b ON b.session_id = s.id
     WHERE s.day BETWEEN :from AND :to
     ORDER BY s.order_unit, s.order_year, s.order_number, s.code";

fn session(row: &Row<'_>) -> rusqlite::Result<SessionFact> {
    let ballot = match row.get::<_, Option<i64>>("issued")? {
        None => None,
        Some(issued) => Some(BallotFact {
            issued,
            returned: row.get("returned")?,
            invalid: row.get("invalid")?,
            very_satisfied: row.get("very_satisfied")?,
            satisfied: row.get("satisfied")?,
            neutral: row.get("neutral")?,
            dissatisfied: row.get("dissatisfied")?,
        }),
    };
    Ok(SessionFact {
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
        opinions: row.get("opinions")?,
        answered: row.get("answered")?,
        notice: some_day(row, "notice")?,
        planned: row.get("planned")?,
        concluded_on: some_day(row, "concluded_on")?,
        reviewed_on: some_day(row, "reviewed_on")?,
        published_on: some_day(row, "published_on")?,
        petitions: row.get("petitions")?,
        ballot,
    })
}

impl Reader<'_> {
    /// Returns the sessions of the days `from` to `to`, by code.
    ///
    /// # Errors
    /// Where the file fails.
    pub fn session_facts(self, from: NaiveDate, to: NaiveDate) -> Result<Vec<SessionFact>> {
        let mut statement = self.conn.prepare_cached(SESSIONS)?;
        let rows = statement.query_map(named_params! { ":from": Day(from), ":to": Day(to) }, session)?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Returns the totals whose period shares a day with `from` to `to`, by unit and period.
    ///
    /// # Errors
    /// Where the file fails.
    pub fn total_facts(self, from: NaiveDate, to: NaiveDate) -> Result<Vec<TotalFact>> {
        let sql = "SELECT t.* FROM total AS t JOIN unit AS u ON u.id = t.unit_id
                    WHERE t.from_on <= :to AND t.to_on >= :from ORDER BY u.code, t.from_on, t.to_on, t.id";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map(named_params! { ":from": Day(from), ":to": Day(to) }, |row| {
            let told: Option<String> = row.get("hosts")?;
            Ok(TotalFact {
                code: row.get("code")?,
                unit: row.get("unit_id")?,
                scope: member(row, "scope")?,
                from: day(row, "from_on")?,
                to: day(row, "to_on")?,
                hosts: told.as_deref().map(hosts).transpose()?,
                at: row.get("at_id")?,
                kind: some_member(row, "kind")?,
                sessions: row.get("sessions")?,
                attended: row.get("attended")?,
                opinions: row.get("opinions")?,
                answered: row.get("answered")?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Returns the plan entries whose day or whole month lies between `from` and `to`, with the first session by `as_of`
    /// that fulfils each.
    ///
    /// # Errors
    /// Where the file fails.
    pub fn plan_facts(self, from: NaiveDate, to: NaiveDate, as_of: NaiveDate) -> Result<Vec<PlanFact>> {
        let sql = "SELECT t.code, t.unit_id, t.day, t.month || '-01' AS month, t.hosts, t.notice, t.status,
                          (SELECT min(s.day) FROM session AS s WHERE s.plan_id = t.id AND s.day <= :as_of) AS held_on
                     FROM plan AS t
                    WHERE t.day BETWEEN :from AND :to
                       OR (t.month || '-01' >= :from AND date(t.month || '-01', '+1 month', '-1 day') <= :to)
                    ORDER BY t.order_unit, t.order_year, t.order_number, t.code";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows =
            statement.query_map(named_params! { ":from": Day(from), ":to": Day(to), ":as_of": Day(as_of) }, |row| {
                Ok(PlanFact {
                    code: row.get("code")?,
                    unit: row.get("unit_id")?,
                    day: some_day(row, "day")?,
                    month: some_day(row, "month")?,
                    hosts: hosts(row.get_ref("hosts")?.as_str()?)?,
                    notice: some_day(row, "notice")?,
                    status: some_member(row, "status")?,
                    held_on: some_day(row, "held_on")?,
                })
            })?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Returns the sessions of the days `from` to `to` that have petitions neither answered nor assigned, by day; a
    /// duplicate waits with its original.
    ///
    /// # Errors
    /// Where the file fails.
    pub fn unassigned(self, from: NaiveDate, to: NaiveDate) -> Result<Vec<Unassigned>> {
        let sql = "SELECT s.code AS session, s.day, p.code AS first, min(p.order_number), count(*) AS count
                     FROM session AS s JOIN petition AS p ON p.session_id = s.id
                    WHERE s.day BETWEEN :from AND :to AND NOT p.answered AND p.duplicate_of IS NULL
                      AND NOT EXISTS (SELECT 1 FROM assignment AS a WHERE a.petition_id = p.id)
                    GROUP BY s.id ORDER BY s.day, s.code";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map(named_params! { ":from": Day(from), ":to": Day(to) }, |row| {
            let day = day(row, "day")?;
            Ok(Unassigned { session: row.get("session")?, day, first: row.get("first")?, count: row.get("count")? })
        })?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Returns every holder of a post, by unit, post and first day.
    ///
    /// # Errors
    /// Where the file fails.
    pub fn leader_facts(self) -> Result<Vec<LeaderFact>> {
        let sql = "SELECT unit_id, post, name, \"from\", until FROM leader ORDER BY unit_id, post, \"from\", name";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            let span = Span { from: some_day(row, "from")?, until: some_day(row, "until")? };
            Ok(LeaderFact { unit: row.get("unit_id")?, post: member(row, "post")?, name: row.get("name")?, span })
        })?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Returns the assignments of the period's petitions that wait for a reply at `as_of` and are due by `due_by`,
    /// the longest due first.
    ///
    /// # Errors
    /// Where the file fails.
    pub fn open_assignments(
        self,
        from: NaiveDate,
        to: NaiveDate,
        as_of: NaiveDate,
        due_by: NaiveDate,
        units: Option<&[i64]>,
    ) -> Result<Vec<OpenAssignment>> {
        let sql = format!(
            "SELECT * FROM (
               SELECT p.code AS petition, s.unit_id, g.code AS agency, g.name AS agency_name, p.text, p.public_text, s.day AS session_on,
                      a.due_on, a.due_estimate, {state} AS state, s.order_unit, s.order_year, s.order_number, p.order_number AS n
                 FROM session AS s
                 JOIN petition AS p ON p.session_id = s.id
                 JOIN assignment AS a ON a.petition_id = p.id AND a.start_on <= :as_of
                 JOIN agency AS g ON g.id = a.agency_id
                WHERE s.day BETWEEN :from AND :to AND NOT p.answered AND a.due_on <= :due_by{units})
              WHERE state IN ('pending', 'overdue')
              ORDER BY due_on, order_unit, order_year, order_number, n, petition",
            state = state("a"),
            units = among("s.unit_id", units),
        );
        let mut statement = self.conn.prepare(&sql)?;
        let marks = named_params! { ":from": Day(from), ":to": Day(to), ":as_of": Day(as_of), ":due_by": Day(due_by) };
        let rows = statement.query_map(marks, |row| {
            Ok(OpenAssignment {
                petition: row.get("petition")?,
                unit: row.get("unit_id")?,
                agency: row.get("agency")?,
                agency_name: row.get("agency_name")?,
                text: row.get("text")?,
                public_text: row.get("public_text")?,
                session_on: day(row, "session_on")?,
                due_on: day(row, "due_on")?,
                estimate: row.get("due_estimate")?,
                state: member(row, "state")?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Returns an assignment's days: start, due, whether the due day is an estimate, and the state at `as_of`, none where
    /// it has not begun by then.
    ///
    /// # Errors
    /// Where there is no such assignment.
    pub fn assignment_days(
        self,
        assignment: i64,
        as_of: NaiveDate,
    ) -> Result<(NaiveDate, NaiveDate, bool, Option<PetitionState>)> {
        let sql = format!(
            "SELECT a.start_on, a.due_on, a.due_estimate,
                    CASE WHEN p.answered THEN 'answered' WHEN a.start_on <= :as_of THEN {} END AS state
               FROM assignment AS a JOIN petition AS p ON p.id = a.petition_id WHERE a.id = :id",
            state("a")
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        Ok(statement.query_row(named_params! { ":id": assignment, ":as_of": Day(as_of) }, |row| {
            Ok((day(row, "start_on")?, day(row, "due_on")?, row.get("due_estimate")?, some_member(row, "state")?))
        })?)
    }
}
