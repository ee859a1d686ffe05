//! Small questions to the tables: records by their codes, what hangs and rests on them, who holds a post, rules and holidays.

use std::collections::{HashMap, HashSet};

use anyhow::Result;
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, params};

use crate::model::{
    AgencyId, AssignmentId, Coded, DayStatus, FieldId, HolidayKind, Id, Kind, LeaderId, Owner,
    PetitionId, PlanId, RowId, SessionId, Span, UnitId,
};
use crate::store::Reader;
use crate::store::sql::{Day, day, member, some_day};

/// An agency that answers to what was typed.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct AgencyHit {
    /// The agency's row.
    pub id: AgencyId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its days.
    pub span: Span,
}

/// A column of a table that speaks of rows of another.
pub(super) struct Link {
    /// The table that has it.
    pub(super) child: String,
    /// The column.
    pub(super) column: String,
    /// The column of the other table that it holds.
    pub(super) parent: String,
}

/// The column by which a kind's rows hang on a session or petition.
fn owner_column(kind: Kind) -> &'static str {
    kind.owner().map_or("", Owner::sql)
}

impl Reader<'_> {
    /// Finds a record by its code in the table of plans, sessions, petitions, agencies, fields or totals.
    pub fn by_code(self, table: &str, code: &str) -> Result<Option<RowId>> {
        let sql = format!("SELECT id FROM {table} WHERE code = ?1");
        Ok(self.conn.prepare_cached(&sql)?.query_row([code], |row| row.get(0)).optional()?)
    }

    /// Returns the code of a row in one of these tables.
    pub fn code_of(self, table: &str, id: RowId) -> Result<String> {
        let sql = format!("SELECT code FROM {table} WHERE id = ?1");
        Ok(self.conn.prepare_cached(&sql)?.query_row([id], |row| row.get(0))?)
    }

    /// Returns a record's code.
    pub fn code<K: Coded>(self, id: Id<K>) -> Result<String> {
        self.code_of(K::TABLE, id.any())
    }

    /// Returns codes of a table that begin with `prefix`, at most `limit`.
    pub fn codes_beginning(self, table: &str, prefix: &str, limit: i64) -> Result<Vec<String>> {
        let sql = format!(
            "SELECT code FROM {table} WHERE code >= ?1 AND code <= ?2 ORDER BY code LIMIT ?3"
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement
            .query_map(params![prefix, format!("{prefix}\u{10FFFF}"), limit], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Returns all agencies, by code.
    pub fn agencies(self) -> Result<Vec<AgencyHit>> {
        let sql = "SELECT id, code, name, \"from\", until FROM agency ORDER BY code";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| {
            let span = Span { from: some_day(row, 3)?, until: some_day(row, 4)? };
            Ok(AgencyHit { id: row.get(0)?, code: row.get(1)?, name: row.get(2)?, span })
        })?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Returns all fields: code, Vietnamese and English name, by code.
    pub fn fields(self) -> Result<Vec<(String, String, String)>> {
        let mut statement =
            self.conn.prepare_cached("SELECT code, name_vi, name_en FROM field ORDER BY code")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Returns the code of each field by its row.
    pub fn field_codes(self) -> Result<HashMap<FieldId, String>> {
        let mut statement = self.conn.prepare_cached("SELECT id, code FROM field")?;
        Ok(statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?)
    }

    /// Finds the sessions of a unit on a day.
    pub fn sessions_on(self, unit: UnitId, day: NaiveDate) -> Result<Vec<(SessionId, String)>> {
        let sql =
            "SELECT id, code FROM session WHERE unit_id = ?1 AND day = ?2 ORDER BY order_number";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows =
            statement.query_map(params![unit, Day(day)], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Returns a session's day.
    pub fn session_day(self, session: SessionId) -> Result<NaiveDate> {
        let mut statement = self.conn.prepare_cached("SELECT day FROM session WHERE id = ?1")?;
        Ok(statement.query_row([session], |row| day(row, 0))?)
    }

    /// Returns how many attended a session, where told.
    pub fn attended(self, session: SessionId) -> Result<Option<i64>> {
        let mut statement =
            self.conn.prepare_cached("SELECT attended FROM session WHERE id = ?1")?;
        Ok(statement.query_row([session], |row| row.get(0))?)
    }

    /// Tells whether a petition was answered at its session.
    pub fn is_answered(self, petition: PetitionId) -> Result<bool> {
        let mut statement =
            self.conn.prepare_cached("SELECT answered FROM petition WHERE id = ?1")?;
        Ok(statement.query_row([petition], |row| row.get(0))?)
    }

    /// Returns the day of the session of a petition.
    pub fn day_of_petition(self, petition: PetitionId) -> Result<NaiveDate> {
        let sql = "SELECT s.day FROM petition AS p JOIN session AS s ON s.id = p.session_id WHERE p.id = ?1";
        Ok(self.conn.prepare_cached(sql)?.query_row([petition], |row| day(row, 0))?)
    }

    /// Returns the session of a petition.
    pub fn session_of(self, petition: PetitionId) -> Result<SessionId> {
        let mut statement =
            self.conn.prepare_cached("SELECT session_id FROM petition WHERE id = ?1")?;
        Ok(statement.query_row([petition], |row| row.get(0))?)
    }

    /// Finds the row that keeps who petitioned.
    pub fn identity_row(self, petition: PetitionId) -> Result<Option<RowId>> {
        let mut statement =
            self.conn.prepare_cached("SELECT id FROM identity WHERE petition_id = ?1")?;
        Ok(statement.query_row([petition], |row| row.get(0)).optional()?)
    }

    /// Finds the row of a petition's assignment.
    pub fn assignment_of(self, petition: PetitionId) -> Result<Option<AssignmentId>> {
        let mut statement =
            self.conn.prepare_cached("SELECT id FROM assignment WHERE petition_id = ?1")?;
        Ok(statement.query_row([petition], |row| row.get(0)).optional()?)
    }

    /// Returns the plan entries that a session fulfils.
    pub fn plans_held(self) -> Result<HashSet<PlanId>> {
        self.rows("SELECT DISTINCT plan_id FROM session WHERE plan_id IS NOT NULL")
    }

    /// Returns, by where sessions were held and who organised them, the last day of one by `until`.
    pub fn last_held_at(self, until: NaiveDate) -> Result<Vec<(UnitId, UnitId, NaiveDate)>> {
        let sql =
            "SELECT at_id, unit_id, max(day) FROM session WHERE at_id IS NOT NULL AND day <= ?1
                    GROUP BY at_id, unit_id ORDER BY at_id, unit_id";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement
            .query_map([Day(until)], |row| Ok((row.get(0)?, row.get(1)?, day(row, 2)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Returns the sessions on which a record of a kind hangs.
    pub fn sessions_with(self, kind: Kind) -> Result<HashSet<SessionId>> {
        self.rows(&format!("SELECT DISTINCT session_id FROM {}", kind.spec().table))
    }

    fn rows<K>(self, sql: &str) -> Result<HashSet<Id<K>>> {
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }

    /// Returns the rows of a kind that hang on a session or petition, in the order entered.
    pub fn hanging(self, kind: Kind, owner: RowId) -> Result<Vec<RowId>> {
        let entered = if kind.spec().is_placed { "coalesce(place, id), uid" } else { "id" };
        let sql = format!(
            "SELECT id FROM {} WHERE {} = ?1 ORDER BY {entered}",
            kind.spec().table,
            owner_column(kind)
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        Ok(statement.query_map([owner], |row| row.get(0))?.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Returns the place of a row that is entered after those on its session or petition.
    pub fn next_place(self, kind: Kind, owner: RowId) -> Result<i64> {
        let (table, column) = (kind.spec().table, owner_column(kind));
        let sql = format!(
            "SELECT coalesce(max(coalesce(place, id)), 0) + 1 FROM {table} WHERE {column} = ?1"
        );
        Ok(self.conn.prepare_cached(&sql)?.query_row([owner], |row| row.get(0))?)
    }

    /// Returns the ids of a session's petitions in their order.
    pub fn petitions_of(self, session: SessionId) -> Result<Vec<PetitionId>> {
        let sql = "SELECT id FROM petition WHERE session_id = ?1 ORDER BY order_number, code";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement
            .query_map([session], |row| row.get(0))?
            .collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Names the first table whose rows rest on a row of `table`; none where none does.
    pub fn rests_on(self, table: &str, id: RowId) -> Result<Option<String>> {
        for Link { child, column, parent } in
            self.links_to(table)?.into_iter().filter(|link| link.child != "identity")
        {
            let sql = format!(
                "SELECT EXISTS (SELECT 1 FROM {child} WHERE \"{column}\" = (SELECT \"{parent}\" FROM {table} WHERE id = ?1))"
            );
            if self.conn.prepare_cached(&sql)?.query_row([id], |row| row.get(0))? {
                return Ok(Some(child));
            }
        }
        Ok(None)
    }

    /// Returns every row that rests on a row of `table`: its table and number.
    pub fn resting(self, table: &str, id: RowId) -> Result<Vec<(String, RowId)>> {
        let mut all = Vec::new();
        for Link { child, column, parent } in self.links_to(table)? {
            let sql = format!(
                "SELECT id FROM {child} WHERE \"{column}\" = (SELECT \"{parent}\" FROM {table} WHERE id = ?1) ORDER BY id"
            );
            let mut statement = self.conn.prepare_cached(&sql)?;
            let rows = statement
                .query_map([id], |row| row.get(0))?
                .collect::<rusqlite::Result<Vec<RowId>>>()?;
            all.extend(rows.into_iter().map(|row| (child.clone(), row)));
        }
        Ok(all)
    }

    /// Returns the columns that speak of rows of `table`, by the schema.
    pub(super) fn links_to(self, table: &str) -> Result<Vec<Link>> {
        let sql = "SELECT m.name, f.\"from\", coalesce(f.\"to\", 'id')
                     FROM sqlite_schema AS m JOIN pragma_foreign_key_list(m.name) AS f
                    WHERE m.type = 'table' AND f.\"table\" = ?1 ORDER BY m.name, f.id";
        let mut statement = self.conn.prepare_cached(sql)?;
        let links = statement.query_map([table], |row| {
            Ok(Link { child: row.get(0)?, column: row.get(1)?, parent: row.get(2)? })
        })?;
        Ok(links.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Returns the assignments with which an agency helps.
    pub fn helped_by(self, code: &str) -> Result<Vec<RowId>> {
        let sql = "SELECT id FROM assignment WHERE instr(';' || with_agencies || ';', ';' || ?1 || ';') ORDER BY id";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement.query_map([code], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }
}

impl Reader<'_> {
    /// Tells whether a post of a unit that is known to have had holders had none on a day.
    pub fn post_vacant(self, unit: UnitId, post: &str, day: NaiveDate) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM leader WHERE unit_id = ?1 AND post = ?2)";
        let known: bool =
            self.conn.prepare_cached(sql)?.query_row(params![unit, post], |row| row.get(0))?;
        Ok(known && self.holder(unit, post, day)?.is_none())
    }

    /// Returns who held a post of a unit on a day: the row and the name.
    pub fn holder(
        self,
        unit: UnitId,
        post: &str,
        day: NaiveDate,
    ) -> Result<Option<(LeaderId, String)>> {
        let sql = "SELECT id, name FROM leader WHERE unit_id = ?1 AND post = ?2
                    AND coalesce(\"from\", '') <= ?3 AND coalesce(until, '9999') > ?3 ORDER BY \"from\" DESC LIMIT 1";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement
            .query_row(params![unit, post, Day(day)], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?)
    }
}

/// A rule as the store keeps it: key, value, first day, source.
pub type RuleTuple = (String, String, Option<NaiveDate>, Option<String>);

/// A row of the holiday table as the store keeps it: day, kind, name, source, status.
pub type HolidayTuple = (NaiveDate, HolidayKind, Option<String>, Option<String>, DayStatus);

impl Reader<'_> {
    /// Returns the rules, by key and first day.
    pub fn rule_rows(self) -> Result<Vec<RuleTuple>> {
        let sql = "SELECT key, value, \"from\", source FROM rule ORDER BY key, \"from\"";
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?, some_day(row, 2)?, row.get(3)?)))?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Returns the holiday table, by day.
    pub fn holiday_rows(self) -> Result<Vec<HolidayTuple>> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT day, kind, name, source, status FROM holiday ORDER BY day")?;
        let rows = statement.query_map([], |row| {
            Ok((day(row, 0)?, member(row, 1)?, row.get(2)?, row.get(3)?, member(row, 4)?))
        })?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::migrate;

    #[test]
    fn an_agency_helps_under_its_whole_code_alone() {
        let made = migrate::made(migrate::newest()).expect("the schema");
        made.execute_batch(
            "PRAGMA foreign_keys = OFF;
             INSERT INTO assignment (uid, petition_id, agency_id, with_agencies) VALUES (x'01', 1, 1, 'p-1;tnmt');",
        )
        .expect("an assignment");
        let helps = |code| Reader { conn: &made }.helped_by(code).expect("an answer").len();
        assert_eq!(["p-1", "tnmt", "p_1", "%", "p-", "TNMT"].map(helps), [1, 1, 0, 0, 0, 0]);
    }
}
