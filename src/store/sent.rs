//! Reports that were sent. They stand in the table `seal`, which had only sealed years before schema
//! 14: a sealed year is a sent report with a lock.

use anyhow::Result;
use chrono::{Datelike, NaiveDate};
use rusqlite::{OptionalExtension, Row};

use crate::model::{EntryId, Period, RowId, SealId, UnitId, Value, View};
use crate::store::sql::{Day, day, member};
use crate::store::{Reader, Work};

/// A report that was sent, or a sealed year.
#[derive(Clone, Debug)]
pub struct SentReport {
    /// Its row, which is the number in its code: `report-3`.
    pub id: SealId,
    /// The code of the report's kind.
    pub kind: String,
    /// The period.
    pub period: Period,
    /// The only unit; `None` for all.
    pub unit: Option<UnitId>,
    /// Whether units are shown as they were or as they are.
    pub view: View,
    /// The day up to which knowledge counts.
    pub as_of: NaiveDate,
    /// The last journal entry that the report knew; `None` for years sealed before schema 14.
    pub entry: Option<EntryId>,
    /// The number of the document; `None` for a sealed year.
    pub number: Option<String>,
    /// The day on which it was sent.
    pub sent_on: Option<NaiveDate>,
    /// To whom.
    pub sent_to: Option<String>,
    /// The figures and rules, as JSON.
    pub figures: String,
    /// The SHA-256 of period, day and figures, in hexadecimal.
    pub hash: String,
    /// The SHA-256 of the file, in hexadecimal.
    pub sha256: Option<String>,
    /// The lock of a sealed year; `None` for others.
    pub lock: Option<Lock>,
}

/// The lock of a sealed year.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Lock {
    /// In force.
    Standing,
    /// Lifted, with the reason.
    Lifted(String),
}

fn sent_report(row: &Row<'_>) -> rusqlite::Result<SentReport> {
    let label: Option<String> = row.get("period")?;
    let year: Option<i32> = row.get("year")?;
    let reopened: Option<String> = row.get("reopened")?;
    let read = match (&label, year) {
        (Some(label), _) => label.parse().ok(),
        (None, Some(year)) => Period::whole_year(year, row.get("cut_off")?),
        (None, None) => None,
    };
    let lock = year.map(|_| reopened.map_or(Lock::Standing, Lock::Lifted));
    let kind: Option<String> = row.get("kind")?;
    let view: Option<String> = row.get("view")?;
    Ok(SentReport {
        id: row.get("id")?,
        kind: kind.unwrap_or_else(|| "year".to_owned()),
        period: read.ok_or(rusqlite::Error::InvalidQuery)?,
        unit: row.get("unit_id")?,
        view: match view {
            Some(_) => member(row, "view")?,
            None => View::Then,
        },
        as_of: day(row, "as_of")?,
        entry: row.get("entry")?,
        number: row.get("number")?,
        sent_on: row.get::<_, Option<Day>>("sent_on")?.map(|day| day.0),
        sent_to: row.get("sent_to")?,
        figures: row.get("figures")?,
        hash: row.get("hash")?,
        sha256: row.get("sha256")?,
        lock,
    })
}

impl Reader<'_> {
    /// Returns the sent reports and sealed years, in order.
    pub fn sent_reports(self) -> Result<Vec<SentReport>> {
        let mut statement = self.conn.prepare_cached("SELECT * FROM seal ORDER BY id")?;
        Ok(statement.query_map([], sent_report)?.collect::<rusqlite::Result<_>>()?)
    }

    /// Returns a sent report; `None` if there is none of this number.
    pub fn sent_report(self, number: i64) -> Result<Option<SentReport>> {
        let mut statement = self.conn.prepare_cached("SELECT * FROM seal WHERE id = ?1")?;
        Ok(statement.query_row([number], sent_report).optional()?)
    }

    /// Returns the last report sent of a unit whose period ends in a year; `None` if none was sent.
    pub fn last_sent(self, year: i32, unit: Option<UnitId>) -> Result<Option<SentReport>> {
        let sql = "SELECT * FROM seal WHERE year IS NULL AND unit_id IS ?1 ORDER BY id DESC";
        let mut statement = self.conn.prepare_cached(sql)?;
        for report in statement.query_map([unit], sent_report)? {
            let report = report?;
            if report.period.to.year() == year {
                return Ok(Some(report));
            }
        }
        Ok(None)
    }

    /// Returns the entry that noted a sent report or sealed a year.
    pub fn entry_of_sent(self, report: SealId) -> Result<EntryId> {
        let sql = "SELECT entry_id FROM change WHERE tab = 'seal' AND act = 'insert' AND ?1 BETWEEN first_id AND last_id";
        Ok(self.conn.prepare_cached(sql)?.query_row([report], |row| row.get("entry_id"))?)
    }
}

/// What is noted of a report that is sent.
#[derive(Clone, Debug)]
pub struct ToSend {
    /// The code of the report's kind.
    pub kind: &'static str,
    /// The period.
    pub period: Period,
    /// The only unit; `None` for all.
    pub unit: Option<UnitId>,
    /// Whether units are shown as they were or as they are.
    pub view: View,
    /// The day up to which knowledge counts.
    pub as_of: NaiveDate,
    /// The last journal entry that the report knows.
    pub entry: EntryId,
    /// The number of the document.
    pub number: String,
    /// The day on which it is sent.
    pub sent_on: NaiveDate,
    /// To whom.
    pub sent_to: Option<String>,
    /// The figures and rules, as JSON.
    pub figures: String,
    /// The SHA-256 of period, day and figures, in hexadecimal.
    pub hash: String,
    /// The SHA-256 of the file, in hexadecimal.
    pub sha256: String,
}

impl Work<'_> {
    /// Notes a sent report.
    pub fn note_sent(&mut self, report: &ToSend) -> Result<RowId> {
        let text = |text: &str| Value::Text(text.to_owned());
        let cells = [
            ("kind", text(report.kind)),
            ("period", text(&report.period.label)),
            ("unit_id", report.unit.map_or(Value::Empty, |unit| Value::Row(unit.any()))),
            ("view", text(crate::model::Closed::code(report.view))),
            ("as_of", Value::Day(report.as_of)),
            ("entry", Value::Count(report.entry.row())),
            ("number", text(&report.number)),
            ("sent_on", Value::Day(report.sent_on)),
            ("sent_to", report.sent_to.as_deref().map_or(Value::Empty, text)),
            ("figures", text(&report.figures)),
            ("hash", text(&report.hash)),
            ("sha256", text(&report.sha256)),
        ];
        let given: Vec<(&'static str, &Value)> =
            cells.iter().map(|(column, value)| (*column, value)).collect();
        self.insert("seal", &given)
    }
}
