//! What reports rest on: sessions with what hangs on them, totals, plan entries, holders of posts, assignments that wait for a reply.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use anyhow::Result;
use chrono::{Datelike, Months, NaiveDate};
use rusqlite::{Row, named_params};

use crate::model::{
    AssignmentId, Closed, Hosts, PetitionId, PetitionState, Scope, SessionId, SessionKind, Span,
    UnitId,
};
pub use crate::store::facts::{
    BallotFact, Identity, LeaderFact, OpenAssignment, PetitionFact, PlanFact, SessionFact,
    TotalFact, Unassigned,
};
pub use crate::store::petition_timeline::{Latest, PetitionTimeline};

use crate::store::Reader;
use crate::store::petitions::{assignment_state, state};
use crate::store::sql::{Day, day, member, some_day, some_member};

fn hosts(text: &str) -> rusqlite::Result<Hosts> {
    Hosts::parse(text).map_err(|problem| {
        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(problem))
    })
}

/// The assignments of a period's petitions that wait for a reply and are due by a day.
pub(super) const OPEN: &str = "
    ((a.replied_on IS NULL AND a.due_on <= :due_by) OR (a.replied_on > :as_of AND a.due_on <= :due_by))
      AND a.start_on <= :as_of AND s.day BETWEEN :from AND :to AND NOT p.answered";

/// The assignments, of those that `condition` selects, that are neither withdrawn nor replied to by `:as_of`, in SQL.
pub(super) fn awaited(condition: &str) -> String {
    format!(
        "SELECT * FROM (
           SELECT p.code AS petition, s.unit_id, g.code AS agency, g.name AS agency_name, p.text, p.public_text, s.day AS session_on,
                  a.due_on, a.due_estimate, {state} AS state, s.order_unit, s.order_year, s.order_number, p.order_number AS n
             FROM assignment AS a
             CROSS JOIN petition AS p ON p.id = a.petition_id
             CROSS JOIN session AS s ON s.id = p.session_id
             JOIN agency AS g ON g.id = a.agency_id
            WHERE {condition})
          WHERE state IN ('pending', 'overdue')",
        state = state("a"),
    )
}

/// An assignment with what it is ordered by.
type Ordered = ((String, i64, i64, i64), OpenAssignment);

fn open_assignment(row: &Row<'_>) -> rusqlite::Result<Ordered> {
    let order =
        (row.get("order_unit")?, row.get("order_year")?, row.get("order_number")?, row.get("n")?);
    let assignment = OpenAssignment {
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
    };
    Ok((order, assignment))
}

fn in_due_order(mut all: Vec<Ordered>) -> Vec<OpenAssignment> {
    all.sort_by(|(a, one), (b, other)| {
        (one.due_on, a, &one.petition).cmp(&(other.due_on, b, &other.petition))
    });
    all.into_iter().map(|(_, one)| one).collect()
}

/// The sessions of a period, read in the order of rows.
pub(super) const SESSIONS: &str = "
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

/// The plan entries whose day or whole month lies in a period.
pub(super) const PLANS: &str = "
    SELECT t.code, t.unit_id, t.day, t.month || '-01', t.hosts, t.notice, t.status,
           (SELECT min(s.day) FROM session AS s WHERE s.plan_id = t.id AND s.day <= :as_of),
           t.order_unit, t.order_year, t.order_number, t.at_id, t.kind
      FROM plan AS t
     WHERE t.id IN (SELECT id FROM plan WHERE day BETWEEN :from AND :to
                    UNION ALL SELECT id FROM plan WHERE month BETWEEN :first AND :last)";

/// The totals of a unit and scope that share a day with a period.
pub(super) const TOTALS_OF: &str = "
    SELECT * FROM total WHERE unit_id = :unit AND scope = :scope AND from_on <= :to AND to_on >= :from
     ORDER BY from_on, to_on, id";

/// The number of a unit's sessions, of any hosts, place or kind where none is given.
pub(super) const SESSIONS_HELD: &str = "
    SELECT count(*) FROM session
     WHERE unit_id = :unit AND day BETWEEN :from AND :to
       AND (:hosts IS NULL OR hosts = :hosts) AND (:at IS NULL OR at_id = :at) AND (:kind IS NULL OR kind = :kind)";

fn total(row: &Row<'_>) -> rusqlite::Result<TotalFact> {
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
}

/// The first and the last month that lie whole between two days, as the store writes months; the first after the last where none does.
fn whole_months(from: NaiveDate, to: NaiveDate) -> (String, String) {
    let begun = if from.day() == 1 { Some(from) } else { from.checked_add_months(Months::new(1)) };
    let ended = if to.succ_opt().is_none_or(|next| next.day() == 1) {
        Some(to)
    } else {
        to.checked_sub_months(Months::new(1))
    };
    let month = |day: Option<NaiveDate>, none: &str| {
        day.map_or_else(|| none.to_owned(), |day| day.format("%Y-%m").to_string())
    };
    (month(begun, "~"), month(ended, ""))
}

/// Reads a row of [`SESSIONS`] by the places of its columns, with what it is ordered by.
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

impl Reader<'_> {
    /// Returns the sessions of the days `from` to `to`, by code.
    pub fn session_facts(self, from: NaiveDate, to: NaiveDate) -> Result<Vec<SessionFact>> {
        let mut statement = self.conn.prepare_cached(SESSIONS)?;
        let rows =
            statement.query_map(named_params! { ":from": Day(from), ":to": Day(to) }, session)?;
        // Read in the order of rows, so that what hangs on neighbours is read once.
        let mut all = rows.collect::<rusqlite::Result<Vec<_>>>()?;
        all.sort_by(|(a, one), (b, other)| (a, &one.code).cmp(&(b, &other.code)));
        Ok(all.into_iter().map(|(_, session)| session).collect())
    }

    /// Returns the totals whose period shares a day with `from` to `to`, by unit and period.
    pub fn total_facts(self, from: NaiveDate, to: NaiveDate) -> Result<Vec<TotalFact>> {
        let sql = "SELECT t.* FROM total AS t JOIN unit AS u ON u.id = t.unit_id
                    WHERE t.from_on <= :to AND t.to_on >= :from ORDER BY u.code, t.from_on, t.to_on, t.id";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows =
            statement.query_map(named_params! { ":from": Day(from), ":to": Day(to) }, total)?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Returns the totals of a unit and scope whose period shares a day with `from` to `to`, by period.
    pub fn totals_of(
        self,
        unit: UnitId,
        scope: Scope,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<TotalFact>> {
        let mut statement = self.conn.prepare_cached(TOTALS_OF)?;
        let marks = named_params! { ":unit": unit, ":scope": scope.code(), ":from": Day(from), ":to": Day(to) };
        Ok(statement.query_map(marks, total)?.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Counts a unit's sessions as a total of these days would: of any hosts, place or kind that it does not tell.
    pub fn sessions_held(
        self,
        unit: UnitId,
        (from, to): (NaiveDate, NaiveDate),
        hosts: Option<Hosts>,
        at: Option<UnitId>,
        kind: Option<SessionKind>,
    ) -> Result<i64> {
        let mut statement = self.conn.prepare_cached(SESSIONS_HELD)?;
        let (hosts, kind) = (hosts.map(|hosts| hosts.to_string()), kind.map(|kind| kind.code()));
        let marks = named_params! {
            ":unit": unit, ":from": Day(from), ":to": Day(to), ":hosts": hosts, ":at": at, ":kind": kind,
        };
        Ok(statement.query_row(marks, |row| row.get(0))?)
    }

    /// Returns the plan entries whose day or whole month lies between `from` and `to`, with the first session by `as_of`
    /// that fulfils each.
    pub fn plan_facts(
        self,
        from: NaiveDate,
        to: NaiveDate,
        as_of: NaiveDate,
    ) -> Result<Vec<PlanFact>> {
        let months = whole_months(from, to);
        let mut statement = self.conn.prepare_cached(PLANS)?;
        let marks = named_params! {
            ":from": Day(from), ":to": Day(to), ":first": months.0, ":last": months.1, ":as_of": Day(as_of),
        };
        let rows = statement.query_map(marks, |row| {
            let order: (String, i64, i64) = (row.get(8)?, row.get(9)?, row.get(10)?);
            let plan = PlanFact {
                code: row.get(0)?,
                unit: row.get(1)?,
                day: some_day(row, 2)?,
                month: some_day(row, 3)?,
                hosts: hosts(row.get_ref(4)?.as_str()?)?,
                at: row.get(11)?,
                kind: member(row, 12)?,
                notice: some_day(row, 5)?,
                status: some_member(row, 6)?,
                held_on: some_day(row, 7)?,
            };
            Ok((order, plan))
        })?;
        let mut all = rows.collect::<rusqlite::Result<Vec<_>>>()?;
        all.sort_by(|(a, one), (b, other)| (a, &one.code).cmp(&(b, &other.code)));
        Ok(all.into_iter().map(|(_, plan)| plan).collect())
    }

    /// Returns these sessions, by day, each with the first of its petitions that are neither answered nor assigned; `waiting` has
    /// how many those are.
    pub fn unassigned(self, waiting: &BTreeMap<SessionId, i64>) -> Result<Vec<Unassigned>> {
        let sql = "SELECT s.code AS session, s.day,
                          (SELECT p.code FROM petition AS p WHERE p.session_id = s.id AND NOT p.answered AND p.duplicate_of IS NULL
                              AND NOT EXISTS (SELECT 1 FROM assignment AS a WHERE a.petition_id = p.id)
                            ORDER BY p.order_number LIMIT 1) AS first
                     FROM session AS s WHERE s.id = ?1";
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut all = Vec::with_capacity(waiting.len());
        for (session, count) in waiting {
            all.push(statement.query_row([session], |row| {
                let day = day(row, "day")?;
                Ok(Unassigned {
                    session: row.get("session")?,
                    day,
                    first: row.get("first")?,
                    count: *count,
                })
            })?);
        }
        all.sort_by(|one, other| (one.day, &one.session).cmp(&(other.day, &other.session)));
        Ok(all)
    }

    /// Returns every holder of a post, by unit, post and first day.
    pub fn leader_facts(self) -> Result<Vec<LeaderFact>> {
        let sql = "SELECT unit_id, post, name, \"from\", until FROM leader ORDER BY unit_id, post, \"from\", name";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            let span = Span { from: some_day(row, "from")?, until: some_day(row, "until")? };
            Ok(LeaderFact {
                unit: row.get("unit_id")?,
                post: member(row, "post")?,
                name: row.get("name")?,
                span,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Returns the assignments of petitions of the days `from` to `to` that wait for a reply at `as_of` and are due by `due_by`,
    /// the longest due first.
    pub fn open_assignments(
        self,
        (from, to): (NaiveDate, NaiveDate),
        as_of: NaiveDate,
        due_by: NaiveDate,
    ) -> Result<Vec<OpenAssignment>> {
        let mut statement = self.conn.prepare(&awaited(OPEN))?;
        let marks = named_params! { ":from": Day(from), ":to": Day(to), ":as_of": Day(as_of), ":due_by": Day(due_by) };
        let rows = statement.query_map(marks, open_assignment)?;
        Ok(in_due_order(rows.collect::<rusqlite::Result<Vec<_>>>()?))
    }

    /// Returns the assignments of these petitions that wait for a reply at `as_of`, the longest due first.
    pub fn awaited(
        self,
        petitions: &[PetitionId],
        as_of: NaiveDate,
    ) -> Result<Vec<OpenAssignment>> {
        let mut statement = self.conn.prepare(&awaited("a.petition_id = :petition"))?;
        let mut found = Vec::with_capacity(petitions.len());
        for petition in petitions {
            let rows = statement.query_map(
                named_params! { ":petition": petition, ":as_of": Day(as_of) },
                open_assignment,
            )?;
            found.extend(rows.collect::<rusqlite::Result<Vec<_>>>()?);
        }
        Ok(in_due_order(found))
    }

    /// Returns an assignment's days: start, due, whether the due day is an estimate, and the state at `as_of`, none where
    /// it has not begun by then.
    pub fn assignment_days(
        self,
        assignment: AssignmentId,
        as_of: NaiveDate,
    ) -> Result<(NaiveDate, NaiveDate, bool, Option<PetitionState>)> {
        static DAYS: LazyLock<String> = LazyLock::new(|| {
            format!(
                "SELECT a.start_on, a.due_on, a.due_estimate, {} AS state
                   FROM assignment AS a JOIN petition AS p ON p.id = a.petition_id WHERE a.id = :id",
                assignment_state("a")
            )
        });
        let mut statement = self.conn.prepare_cached(&DAYS)?;
        Ok(statement.query_row(
            named_params! { ":id": assignment, ":as_of": Day(as_of) },
            |row| {
                Ok((
                    day(row, "start_on")?,
                    day(row, "due_on")?,
                    row.get("due_estimate")?,
                    some_member(row, "state")?,
                ))
            },
        )?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_months_that_lie_whole_between_two_days_count() {
        let months = |from: &str, to: &str| {
            whole_months(from.parse().expect("a day"), to.parse().expect("a day"))
        };
        let told = |first: &str, last: &str| (first.to_owned(), last.to_owned());
        assert_eq!(months("2025-01-01", "2025-12-31"), told("2025-01", "2025-12"));
        assert_eq!(months("2024-02-01", "2024-02-29"), told("2024-02", "2024-02"));
        assert_eq!(months("2024-02-02", "2024-03-30"), told("2024-03", "2024-02"), "none");
        assert_eq!(months("2024-12-31", "2025-03-01"), told("2025-01", "2025-02"));
    }
}
