//! Sealing a year's figures, and refusing changes that would alter them (contract, section 9,
//! "Sealed years").

use anyhow::Result;
use chrono::NaiveDate;
use sha2::{Digest, Sha256};

use crate::figures::{self, Change};
use crate::model::{Period, Value};
use crate::ops::input::Receipt;
use crate::ops::lint::findings_of_year;
use crate::ops::naming::row_name;
use crate::ops::read::check_length;
use crate::problem::{Problem, Warning};
use crate::store::{Reader, Seal, Work};
use crate::text;

const TABLE: &str = "seal";

/// Figures of a year, ready to seal.
#[derive(Debug)]
pub struct ToSeal {
    /// Year.
    pub year: i32,
    /// Cut-off day.
    pub as_of: NaiveDate,
    /// Figures and rules, as JSON.
    pub figures: String,
    /// SHA-256 of year, day and figures, in hexadecimal.
    pub hash: String,
    /// Number of figures that differ from the previous seal; `None` if there was none.
    pub changed_since_seal: Option<usize>,
    /// Number of `lint` findings about the year's records.
    pub findings: usize,
}

/// Returns what a seal of a year would contain, as of a day, without changing anything. A year that
/// is not over, today or on that day, is sealed only if `force`d.
///
/// # Errors
/// If the year is sealed already or not over, or the day is in the future.
pub fn to_seal(
    reader: Reader<'_>,
    year: i32,
    as_of: NaiveDate,
    today: NaiveDate,
    force: bool,
) -> Result<ToSeal> {
    let earlier = reader.last_seal(year)?;
    if let Some(seal) = earlier.as_ref().filter(|seal| seal.reopened.is_none()) {
        return Err(Problem::refused("seal-there")
            .with("year", year.to_string())
            .with("day", seal.as_of)
            .into());
    }
    if as_of > today {
        return Err(Problem::refused("seal-future")
            .with("day", as_of)
            .with("year", year.to_string())
            .into());
    }
    let last = Period::year(year)?.to;
    if !force && (today <= last || as_of < last) {
        let key = if today <= last { "seal-year-runs" } else { "seal-year-ran" };
        let problem = Problem::refused(key)
            .with("year", year.to_string())
            .with("last", last)
            .with("day", as_of);
        return Err(problem
            .with("today", today)
            .with("next", last.succ_opt().unwrap_or(last))
            .into());
    }
    let changed_since_seal = earlier
        .as_ref()
        .map(|seal| figures::changed_since_seal(reader, seal))
        .transpose()?
        .map(|changed_since_seal| changed_since_seal.len());
    let figures = figures::to_seal(&figures::of_year(reader, year, as_of)?)?;
    let hash = hash(year, as_of, &figures);
    Ok(ToSeal {
        year,
        as_of,
        figures,
        hash,
        changed_since_seal,
        findings: findings_of_year(reader, year, today)?,
    })
}

impl ToSeal {
    /// Returns the receipt of sealing, or of a dry run.
    pub fn receipt(&self, dry: bool) -> Receipt {
        let key = match (dry, self.changed_since_seal) {
            (true, Some(_)) => "close-again-tried",
            (true, None) => "close-tried",
            (false, Some(_)) => "closed-again",
            (false, None) => "closed",
        };
        let args = vec![
            ("year", self.year.to_string().into()),
            ("day", self.as_of.into()),
            ("hash", self.hash.as_str().into()),
            ("count", self.changed_since_seal.unwrap_or(0).into()),
        ];
        let found = Warning::new("close-findings")
            .with("count", self.findings)
            .with("year", self.year.to_string());
        let warnings = if self.findings > 0 { vec![found] } else { Vec::new() };
        Receipt { key, args, code: Some(self.year.to_string()), warnings, ..Receipt::default() }
    }
}

/// Seals a year's figures.
pub fn close(work: &mut Work<'_>, seal: &ToSeal) -> Result<Receipt> {
    let cells = [
        ("year", &Value::Count(i64::from(seal.year))),
        ("as_of", &Value::Day(seal.as_of)),
        ("figures", &Value::Text(seal.figures.clone())),
        ("hash", &Value::Text(seal.hash.clone())),
    ];
    work.insert(TABLE, &cells)?;
    Ok(seal.receipt(false))
}

/// Reopens a sealed year; the seal stays, so that later changes show.
///
/// # Errors
/// If the year is not sealed, or no reason is given.
pub fn reopen(work: &mut Work<'_>, year: i32, why: &str) -> Result<Receipt> {
    check_length(why)?;
    let why = text::clean(why);
    if why.is_empty() {
        return Err(Problem::refused("seal-why-empty").with("year", year.to_string()).into());
    }
    let seal = work.reader().last_seal(year)?.filter(|seal| seal.reopened.is_none());
    let seal = seal.ok_or_else(|| Problem::refused("seal-none").with("year", year.to_string()))?;
    work.update(TABLE, seal.id.any(), &[("reopened", &Value::Text(why))])?;
    let args = vec![("year", year.to_string().into()), ("day", seal.as_of.into())];
    Ok(Receipt { key: "reopened", args, code: Some(year.to_string()), ..Receipt::default() })
}

/// Refuses a change to a record or a figure of a sealed year.
///
/// # Errors
/// If there is one: names the record or the figure, and how to reopen the year.
pub fn keep_seals(work: &Work<'_>) -> Result<()> {
    let seals = work.reader().standing_seals()?;
    for seal in &seals {
        if let Some(touched) = work.touches(seal)? {
            let record = row_name(work.reader(), touched.kind.spec().table, touched.id)?;
            return Err(sealed(Problem::refused("sealed-record"), seal)
                .with("record", record)
                .into());
        }
    }
    if !work.changes_inputs() {
        return Ok(());
    }
    for seal in &seals {
        if let Some(Change { figure, first, second, .. }) =
            figures::changed_since_seal(work.reader(), seal)?.into_iter().next()
        {
            let problem =
                sealed(Problem::refused("sealed-figure"), seal).with("figure", figure.to_string());
            return Err(problem.with("sealed", first.plain()).with("now", second.plain()).into());
        }
    }
    Ok(())
}

fn sealed(problem: Problem, seal: &Seal) -> Problem {
    problem.with("year", seal.year.to_string()).with("day", seal.as_of)
}

pub(super) fn hash(year: i32, as_of: NaiveDate, figures: &str) -> String {
    let digest = Sha256::digest(format!("{year} {as_of}\n{figures}").as_bytes());
    text::hex(&digest)
}
