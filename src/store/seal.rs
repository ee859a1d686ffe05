//! Sealed years: their figures, and whether a change affects them.

use anyhow::Result;
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params, params};

use crate::model::{EntryId, Kind, Owner, Period, RecordRow, RowId, SealId, SealRule};
use crate::store::journal::{Act, Change};
use crate::store::sql::{Day, day};
use crate::store::{Reader, Work};

/// The figures of a sealed year.
#[derive(Clone, Debug)]
pub struct Seal {
    /// Its row.
    pub id: SealId,
    /// The year, with or without a cut-off day.
    pub period: Period,
    /// The day whose state of the register they reflect.
    pub as_of: NaiveDate,
    /// The figures and their rules, as JSON.
    pub figures: String,
    /// The SHA-256 of year, day and figures, in hexadecimal.
    pub hash: String,
    /// The reason for reopening the year; `None` while the seal is in force.
    pub reopened: Option<String>,
}

/// Tables beside those of the kinds that the figures of every year depend on.
const GROUND: [&str; 2] = ["unit", "unit_link"];

fn seal(row: &Row<'_>) -> rusqlite::Result<Seal> {
    let year: i32 = row.get("year")?;
    let no_year = rusqlite::Error::IntegralValueOutOfRange(0, year.into());
    Ok(Seal {
        id: row.get("id")?,
        period: Period::whole_year(year, row.get("cut_off")?).ok_or(no_year)?,
        as_of: day(row, "as_of")?,
        figures: row.get("figures")?,
        hash: row.get("hash")?,
        reopened: row.get("reopened")?,
    })
}

impl Reader<'_> {
    /// Returns the seals in force, by year.
    pub fn standing_seals(self) -> Result<Vec<Seal>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT * FROM seal WHERE year IS NOT NULL AND reopened IS NULL ORDER BY year, cut_off",
        )?;
        let rows = statement.query_map([], seal)?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    }

    /// Returns all seals, in order.
    pub fn seals(self) -> Result<Vec<Seal>> {
        let mut statement =
            self.conn.prepare_cached("SELECT * FROM seal WHERE year IS NOT NULL ORDER BY id")?;
        Ok(statement.query_map([], seal)?.collect::<rusqlite::Result<_>>()?)
    }

    /// Returns a year's last seal; `None` too for a period that is no whole year.
    pub fn last_seal(self, period: &Period) -> Result<Option<Seal>> {
        let Some((year, cut_off)) = period.as_year() else { return Ok(None) };
        let sql = "SELECT * FROM seal WHERE year = ?1 AND cut_off IS ?2 ORDER BY id DESC LIMIT 1";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement.query_row(params![year, cut_off], seal).optional()?)
    }

    /// Returns whether a record belongs to a period: by its session, or as a plan entry, total or
    /// coverage whose days overlap it.
    pub fn happened_in(self, record: RecordRow, period: &Period) -> Result<bool> {
        let of_session = "SELECT s.day AS first, s.day AS last FROM session AS s JOIN {} AS t ON s.id = t.session_id WHERE t.id = ?1";
        let of_petition =
            "SELECT s.day AS first, s.day AS last FROM session AS s JOIN petition AS p ON s.id = p.session_id
                             JOIN {} AS t ON p.id = t.petition_id WHERE t.id = ?1";
        let RecordRow { kind, id } = record;
        let sql = match kind {
            Kind::Session => "SELECT day AS first, day AS last FROM session WHERE id = ?1",
            Kind::Plan => {
                "SELECT coalesce(day, month || '-01') AS first,
                        coalesce(day, date(month || '-01', '+1 month', '-1 day')) AS last FROM plan WHERE id = ?1"
            }
            Kind::Total => "SELECT from_on AS first, to_on AS last FROM total WHERE id = ?1",
            Kind::Coverage => {
                "SELECT from_on AS first, until_on AS last FROM unit_coverage WHERE id = ?1"
            }
            Kind::Petition => of_session,
            _ => match kind.owner() {
                Some(Owner::Session) => of_session,
                Some(Owner::Petition) => of_petition,
                None => return Ok(false),
            },
        };
        let sql = sql.replace("{}", kind.spec().table);
        let found = self
            .conn
            .prepare_cached(&sql)?
            .query_row([id], |row| Ok((day(row, "first")?, day(row, "last")?)))
            .optional()?;
        Ok(found.is_some_and(|(first, last)| first <= period.to && period.from <= last))
    }

    /// Returns the seal that an entry set or lifted, and whether it set it; `None` if it did
    /// neither.
    pub(super) fn sealed_by(self, entry: EntryId) -> Result<Option<(Seal, bool)>> {
        let sql = "SELECT s.*, c.act = 'insert' AS is_set FROM change AS c JOIN seal AS s ON s.id = c.first_id
                    WHERE c.entry_id = ?1 AND c.tab = 'seal' AND s.year IS NOT NULL ORDER BY c.place DESC LIMIT 1";
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement.query_row([entry], |row| Ok((seal(row)?, row.get("is_set")?))).optional()?)
    }
}

/// A session before the year, or one beside a total over the year's edge.
const OUTSIDE_SESSION: &str = "r.day < :from OR EXISTS (SELECT 1 FROM total AS t
     WHERE t.from_on <= :to AND t.to_on >= :from AND (t.from_on < :from OR t.to_on > :to))";

/// A total that begins before the year is over, ended or not, or one beside a total over the year's
/// edge.
const OUTSIDE_TOTAL: &str = "r.from_on <= :to OR EXISTS (SELECT 1 FROM total AS t
     WHERE t.from_on <= :to AND t.to_on >= :from AND (t.from_on < :from OR t.to_on > :to))";

impl Work<'_> {
    /// Finds a changed row that belongs to the seal's year and had happened by its day.
    pub fn touches(&self, seal: &Seal) -> Result<Option<RecordRow>> {
        self.changed_row(seal, |kind| match kind.spec().seal {
            SealRule::Happens { columns, condition } => Some((columns, condition)),
            SealRule::Ground => None,
        })
    }

    /// Returns whether a change of sessions or totals outside the seal's year may move its figures:
    /// the year's coverage begins with the earliest of them, and what a total over the year's edge
    /// adds depends on all within that total.
    pub fn reaches(&self, seal: &Seal) -> Result<bool> {
        let found = self.changed_row(seal, |kind| match kind {
            Kind::Session => Some((&["day"], OUTSIDE_SESSION)),
            Kind::Total => Some((&["from_on"], OUTSIDE_TOTAL)),
            _ => None,
        })?;
        Ok(found.is_some())
    }

    /// Finds a changed row of a kind that meets its condition, as it was or as it is.
    fn changed_row(
        &self,
        seal: &Seal,
        asked: impl Fn(Kind) -> Option<(&'static [&'static str], &'static str)>,
    ) -> Result<Option<RecordRow>> {
        for change in self.changes() {
            let Some(kind) = Kind::of_table(&change.table) else { continue };
            let Some((columns, condition)) = asked(kind) else { continue };
            let table = kind.spec().table;
            let there =
                format!("WITH r AS (SELECT * FROM {table} WHERE id BETWEEN :first AND :end)");
            let was: Vec<String> = columns
                .iter()
                .map(|name| format!("json_extract(:before, '$.{name}') AS {name}"))
                .collect();
            let before = format!(
                "WITH r AS (SELECT {}, :first AS row WHERE :end IS NOT NULL)",
                was.join(", ")
            );
            let found = match change.act {
                Act::Delete => None,
                Act::Insert | Act::Update => {
                    self.first_touched(&there, "r.id", condition, change, seal)?
                }
            };
            let found = match (found, &change.before) {
                (None, Some(_)) => self.first_touched(&before, "r.row", condition, change, seal)?,
                (found, _) => found,
            };
            if let Some(id) = found {
                return Ok(Some(RecordRow { kind, id }));
            }
        }
        Ok(None)
    }

    fn first_touched(
        &self,
        rows: &str,
        id: &str,
        condition: &str,
        change: &Change,
        seal: &Seal,
    ) -> Result<Option<RowId>> {
        let (from, to) = (seal.period.from, seal.period.to);
        // The statement names every parameter, so that one set of values serves all statements.
        let sql = format!(
            "{rows} SELECT {id} FROM r WHERE ({condition})
                AND coalesce(:before, :from, :to, :last, :as_of) IS NOT NULL ORDER BY 1 LIMIT 1"
        );
        let mut statement = self.reader().conn.prepare_cached(&sql)?;
        let marks = named_params! {
            ":first": change.first_id, ":end": change.last_id, ":before": change.before,
            ":from": Day(from), ":to": Day(to), ":last": Day(to.min(seal.as_of)), ":as_of": Day(seal.as_of),
        };
        Ok(statement.query_row(marks, |row| row.get(0)).optional()?)
    }

    /// Returns whether the change affects units, rules, holidays or others that the figures of
    /// every year depend on.
    pub fn changes_inputs(&self) -> bool {
        let is_ground = |kind: Kind| matches!(kind.spec().seal, SealRule::Ground);
        self.changes().iter().any(|change| {
            GROUND.contains(&change.table.as_ref())
                || Kind::of_table(&change.table).is_some_and(is_ground)
        })
    }
}
