//! Checks for contradictions in SQL alone: each is a statement whose rows give the records
//! concerned and the arguments of the warning.

use anyhow::Result;
use chrono::NaiveDate;
use rusqlite::named_params;

use crate::model::{AnyColumn, Kind, RowId, Type};
use crate::problem::{Arg, Lint, Warning};
use crate::store::Reader;
use crate::store::sql::{Day, day};

/// How a column of a check's row is shown.
#[derive(Clone, Copy, Debug)]
enum Shown {
    Text,
    Count,
    Day,
    Post,
}

use Shown::{Count, Day as Days, Post, Text};

/// A check: its key, its statement, and the columns to show. The column `records` lists the
/// records, separated by spaces or commas.
type Check = (Lint, &'static str, &'static [(&'static str, Shown)]);

/// The children of sessions and petitions, each with its name, its day and its session's day. A
/// petition collected before the session may have earlier days.
macro_rules! hanging {
    ($where:literal, $columns:literal) => {
        concat!(
            "WITH hung AS (
               SELECT s.code || '/conclusion' || CASE WHEN n > 1 THEN '-' || n ELSE '' END AS name, h.day, s.day AS held, 'yes' AS counts
                 FROM (SELECT *, row_number() OVER (PARTITION BY session_id ORDER BY coalesce(place, id), uid) AS n FROM conclusion) AS h
                 JOIN session AS s ON s.id = h.session_id
                UNION ALL SELECT s.code || '/review-' || n, h.day, s.day, 'yes'
                 FROM (SELECT *, row_number() OVER (PARTITION BY session_id ORDER BY coalesce(place, id), uid) AS n FROM review) AS h
                 JOIN session AS s ON s.id = h.session_id
                UNION ALL SELECT s.code || '/publication-' || n, h.day, s.day, 'yes'
                 FROM (SELECT *, row_number() OVER (PARTITION BY session_id ORDER BY coalesce(place, id), uid) AS n FROM publication) AS h
                 JOIN session AS s ON s.id = h.session_id
                UNION ALL SELECT p.code || '/reply-' || n, h.day, CASE p.origin WHEN 'collected' THEN NULL ELSE s.day END,
                        CASE h.outcome WHEN 'interim' THEN 'yes' ELSE 'no' END
                 FROM (SELECT *, row_number() OVER (PARTITION BY petition_id ORDER BY coalesce(place, id), uid) AS n FROM reply) AS h
                 JOIN petition AS p ON p.id = h.petition_id JOIN session AS s ON s.id = p.session_id
                UNION ALL SELECT p.code || '/check-' || n, h.day, CASE p.origin WHEN 'collected' THEN NULL ELSE s.day END, 'yes'
                 FROM (SELECT *, row_number() OVER (PARTITION BY petition_id ORDER BY coalesce(place, id), uid) AS n FROM petition_check) AS h
                 JOIN petition AS p ON p.id = h.petition_id JOIN session AS s ON s.id = p.session_id
                UNION ALL SELECT p.code || '/step-' || h.number, h.day, CASE p.origin WHEN 'collected' THEN NULL ELSE s.day END, 'yes'
                 FROM step AS h JOIN petition AS p ON p.id = h.petition_id JOIN session AS s ON s.id = p.session_id)
             SELECT ",
            $columns,
            " FROM hung WHERE ",
            $where,
            " ORDER BY name"
        )
    };
}

const CHECKS: &[Check] = &[
    (
        Lint::BallotsAboveAttendance,
        "SELECT s.code || '/ballot' AS records, b.returned, s.attended FROM ballot AS b JOIN session AS s ON s.id = b.session_id
          WHERE b.returned > s.attended ORDER BY s.code",
        &[("returned", Count), ("attended", Count)],
    ),
    (
        Lint::SpeakersAboveAttendance,
        "SELECT code AS records, speakers, attended FROM session WHERE speakers > attended ORDER BY code",
        &[("speakers", Count), ("attended", Count)],
    ),
    (
        Lint::OutsideUnitLife,
        "SELECT r.code AS records, u.code AS unit, r.day FROM (SELECT code, unit_id, day, day AS last FROM session
             UNION ALL SELECT code, unit_id, coalesce(day, month || '-01'), coalesce(day, date(month || '-01', '+1 month', '-1 day'))
                  FROM plan WHERE status IS NULL) AS r
           JOIN unit AS u ON u.id = r.unit_id
          WHERE NOT EXISTS (SELECT 1 FROM unit_version AS v WHERE v.unit_id = r.unit_id
             AND coalesce(v.\"from\", '') <= r.last AND coalesce(v.until, '9999') > r.day) ORDER BY r.code",
        &[("unit", Text), ("day", Days)],
    ),
    (Lint::InFuture, "SELECT code AS records, day FROM session WHERE day > :today ORDER BY code", &[("day", Days)]),
    (
        Lint::CoverageAhead,
        "SELECT code AS records, until_on AS day FROM unit_coverage WHERE until_on > :today ORDER BY code",
        &[("day", Days)],
    ),
    (
        Lint::InFuture,
        "SELECT code AS records, told_on AS day FROM unit_coverage WHERE told_on > :today ORDER BY code",
        &[("day", Days)],
    ),
    (Lint::InFuture, hanging!("day > :today", "name AS records, day"), &[("day", Days)]),
    (
        Lint::PostNotHeld,
        "SELECT s.code AS records, p.post, s.day FROM session AS s
           JOIN (SELECT 'secretary' AS post UNION ALL SELECT 'chair' UNION ALL SELECT 'deputy') AS p ON instr(s.hosts, p.post)
          WHERE EXISTS (SELECT 1 FROM leader AS l WHERE l.unit_id = s.unit_id AND l.post = p.post)
            AND NOT EXISTS (SELECT 1 FROM leader AS l WHERE l.unit_id = s.unit_id AND l.post = p.post
                 AND coalesce(l.\"from\", '') <= s.day AND coalesce(l.until, '9999') > s.day) ORDER BY s.code, p.post",
        &[("post", Post), ("day", Days)],
    ),
    (
        Lint::LeaderTwice,
        "SELECT a.code || ' ' || b.code AS records, p.post, a.day FROM session AS a
           JOIN session AS b ON b.unit_id = a.unit_id AND b.day = a.day AND b.id > a.id
           JOIN (SELECT 'secretary' AS post UNION ALL SELECT 'chair') AS p ON instr(a.hosts, p.post) AND instr(b.hosts, p.post)
          WHERE coalesce(a.at_id, a.unit_id) <> coalesce(b.at_id, b.unit_id) OR a.venue <> b.venue
          ORDER BY a.code, b.code, p.post",
        &[("post", Post), ("day", Days)],
    ),
    (Lint::BeforeSession, hanging!("day < held", "name AS records, day, held AS session, counts"), &[("day", Days), ("session", Days), ("counts", Text)]),
    (
        Lint::BeforeSession,
        "SELECT p.code || '/assignment' AS records, a.day, s.day AS session, 'yes' AS counts FROM assignment AS a
           JOIN petition AS p ON p.id = a.petition_id JOIN session AS s ON s.id = p.session_id
          WHERE a.day < s.day AND p.origin IS NOT 'collected' ORDER BY p.code",
        &[("day", Days), ("session", Days), ("counts", Text)],
    ),
    (
        Lint::NoticeAfterSession,
        "SELECT code AS records FROM session WHERE notice > day UNION ALL SELECT code FROM plan WHERE notice > day ORDER BY 1",
        &[],
    ),
    (
        Lint::PetitionUnassigned,
        "SELECT p.code AS records FROM petition AS p JOIN session AS s ON s.id = p.session_id
          WHERE s.day <= :today AND NOT p.answered
            AND NOT EXISTS (SELECT 1 FROM holding AS a WHERE a.petition_id = p.id)
            AND NOT EXISTS (SELECT 1 FROM petition AS c WHERE c.part_of = p.id)
            AND NOT EXISTS (SELECT 1 FROM petition AS o JOIN session AS os ON os.id = o.session_id
                 WHERE o.id = p.duplicate_of AND o.duplicate_of IS NULL AND os.day <= s.day
                   AND (o.answered OR EXISTS (SELECT 1 FROM holding AS a WHERE a.petition_id = o.id)))
          ORDER BY s.order_unit, s.order_year, s.order_number, p.order_number, p.code",
        &[],
    ),
    (
        Lint::DuplicateWithoutOriginal,
        "SELECT p.code AS records, o.code AS original FROM petition AS p JOIN session AS s ON s.id = p.session_id
           JOIN petition AS o ON o.id = p.duplicate_of JOIN session AS os ON os.id = o.session_id
          WHERE o.duplicate_of IS NOT NULL OR os.day > s.day
          ORDER BY s.order_unit, s.order_year, s.order_number, p.order_number, p.code",
        &[("original", Text)],
    ),
    (
        Lint::PetitionsAboveOpinions,
        "SELECT s.code AS records, count(*) AS petitions, s.opinions FROM session AS s JOIN petition AS p ON p.session_id = s.id
          WHERE s.opinions IS NOT NULL AND p.part_of IS NULL GROUP BY s.id HAVING count(*) > s.opinions ORDER BY s.code",
        &[("petitions", Count), ("opinions", Count)],
    ),
    (
        Lint::PlanPast,
        "SELECT code AS records, last AS day FROM (SELECT id, code, status, coalesce(day, date(month || '-01', '+1 month', '-1 day')) AS last
             FROM plan) AS t WHERE status IS NULL AND last < :today
            AND NOT EXISTS (SELECT 1 FROM session AS s WHERE s.plan_id = t.id) ORDER BY code",
        &[("day", Days)],
    ),
    (
        Lint::AssignedThoughAnswered,
        "SELECT p.code || '/assignment' AS records FROM assignment AS a JOIN petition AS p ON p.id = a.petition_id WHERE p.answered
          ORDER BY p.code",
        &[],
    ),
    (
        Lint::DueBeforeAssignment,
        "SELECT p.code || '/assignment' AS records, coalesce(a.due, h.due_on) AS due, a.day
           FROM assignment AS a JOIN petition AS p ON p.id = a.petition_id
           LEFT JOIN holding AS h ON h.petition_id = p.id AND h.from_on = a.day AND h.agency_id IS NOT NULL
          WHERE coalesce(a.due, h.due_on) < a.day ORDER BY p.code",
        &[("due", Days), ("day", Days)],
    ),
    (
        Lint::DueBeforeAssignment,
        "SELECT p.code || '/step-' || t.number AS records, t.due, coalesce(a.day, s.day) AS day FROM step AS t
           JOIN assignment AS a ON a.petition_id = t.petition_id JOIN petition AS p ON p.id = t.petition_id
           JOIN session AS s ON s.id = p.session_id
          WHERE t.due < coalesce(a.day, s.day) ORDER BY p.code, t.number, t.uid",
        &[("due", Days), ("day", Days)],
    ),
    (
        Lint::StepWithoutDay,
        "SELECT p.code || '/step-' || t.number AS records, t.step FROM step AS t JOIN petition AS p ON p.id = t.petition_id
          WHERE t.day IS NULL ORDER BY p.code, t.number, t.uid",
        &[("step", Text)],
    ),
    (
        Lint::ReplyBeforeAssignment,
        "SELECT p.code || '/reply-' || n AS records, r.day, a.day AS assigned
           FROM (SELECT *, row_number() OVER (PARTITION BY petition_id ORDER BY coalesce(place, id), uid) AS n FROM reply) AS r
           JOIN assignment AS a ON a.petition_id = r.petition_id JOIN petition AS p ON p.id = r.petition_id
          WHERE r.day < a.day ORDER BY p.code, n",
        &[("day", Days), ("assigned", Days)],
    ),
    (
        Lint::NumberTwice,
        "SELECT group_concat(s.code || '/conclusion', ' ' ORDER BY s.code) AS records, c.number
           FROM conclusion AS c JOIN session AS s ON s.id = c.session_id
          GROUP BY s.unit_id, substr(c.day, 1, 4), c.number HAVING count(DISTINCT s.id) > 1 ORDER BY 1",
        &[("number", Text)],
    ),
    (
        Lint::NumberTwice,
        "SELECT group_concat(DISTINCT p.code) AS records, r.number FROM reply AS r JOIN petition AS p ON p.id = r.petition_id
           LEFT JOIN holding AS a ON a.petition_id = p.id AND a.until_on = '9999-12-31' WHERE r.number IS NOT NULL
          GROUP BY coalesce(r.agency_id, a.agency_id), substr(r.day, 1, 4), r.number HAVING count(DISTINCT r.day) > 1
          ORDER BY 1",
        &[("number", Text)],
    ),
];

impl Reader<'_> {
    /// Runs a check.
    pub fn contradictions(self, lint: Lint, today: NaiveDate) -> Result<Vec<Warning>> {
        let mut found = Vec::new();
        for (_, sql, columns) in CHECKS.iter().filter(|(of, ..)| *of == lint) {
            let mut statement = self.conn.prepare(sql)?;
            let mut rows = match statement.parameter_count() {
                0 => statement.query([])?,
                _ => statement.query(named_params! { ":today": Day(today) })?,
            };
            while let Some(row) = rows.next()? {
                let mut warning = Warning::of(lint);
                for (name, shown) in *columns {
                    warning = match shown {
                        Text => warning.with(name, row.get::<_, String>(*name)?),
                        Count => warning.with(name, row.get::<_, i64>(*name)?),
                        Days => warning.with(name, day(row, *name)?),
                        Post => warning.with(name, Arg::Term("post", row.get(*name)?)),
                    };
                }
                let records: String = row.get("records")?;
                warning.refs.extend(records.split([' ', ',']).map(str::to_owned));
                found.push(warning);
            }
        }
        Ok(found)
    }

    /// Visits the codes of sessions and plan entries, with their unit's code and their day, or the
    /// first day of a plan entry's month.
    pub fn each_code_of_unit(self, mut visit: impl FnMut(&str, &str, NaiveDate)) -> Result<()> {
        let sql = "SELECT r.code, u.code AS unit, r.day
                     FROM (SELECT code, unit_id, day FROM session
                            UNION ALL SELECT code, unit_id, coalesce(day, month || '-01') FROM plan) AS r
                     JOIN unit AS u ON u.id = r.unit_id ORDER BY r.code";
        let mut statement = self.conn.prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (code, unit) = (row.get_ref("code")?.as_str()?, row.get_ref("unit")?.as_str()?);
            visit(code, unit, day(row, "day")?);
        }
        Ok(())
    }

    /// Visits the codes of petitions, with their session's code.
    pub fn each_code_of_session(self, mut visit: impl FnMut(&str, &str)) -> Result<()> {
        let sql = "SELECT p.code, s.code AS session FROM petition AS p JOIN session AS s ON s.id = p.session_id
                    ORDER BY p.session_id";
        let mut statement = self.conn.prepare(sql)?;
        // Hundreds of thousands of rows: look up the columns once.
        let (code, session) = (statement.column_index("code")?, statement.column_index("session")?);
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            visit(row.get_ref(code)?.as_str()?, row.get_ref(session)?.as_str()?);
        }
        Ok(())
    }

    /// Visits the texts that may contain personal data: those with nine digits, together or apart,
    /// or an `@`, by kind, with column and row.
    pub fn suspect_texts(
        self,
        mut visit: impl FnMut(Kind, &'static AnyColumn, RowId, &str),
    ) -> Result<()> {
        for kind in Kind::ALL {
            let spec = kind.spec();
            for column in spec.columns.iter().filter(|column| matches!(column.of, Type::Text)) {
                let (table, row) =
                    if column.personal { ("identity", "petition_id") } else { (spec.table, "id") };
                let digits = "*[0-9]".repeat(9);
                let sql = format!(
                    "SELECT {row} AS id, \"{name}\" AS text FROM {table}
                      WHERE \"{name}\" GLOB '{digits}*' OR instr(\"{name}\", '@') ORDER BY 1",
                    name = column.sql
                );
                let mut statement = self.conn.prepare(&sql)?;
                let mut rows = statement.query([])?;
                while let Some(found) = rows.next()? {
                    visit(kind, column, found.get("id")?, found.get_ref("text")?.as_str()?);
                }
            }
        }
        Ok(())
    }
}
