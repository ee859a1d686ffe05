//! Sealing a year's figures, and refusing changes that would alter them (contract, section 9,
//! "Sealed years").

use anyhow::{Context, Result};
use chrono::{Datelike, NaiveDate};
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
    /// Year, with or without a cut-off day.
    pub year: Period,
    /// Day whose state of the register the figures reflect.
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
    year: &Period,
    as_of: NaiveDate,
    today: NaiveDate,
    force: bool,
) -> Result<ToSeal> {
    let earlier = reader.last_seal(year)?;
    if let Some(seal) = earlier.as_ref().filter(|seal| seal.reopened.is_none()) {
        return Err(of_year(Problem::refused("seal-there"), year).with("day", seal.as_of).into());
    }
    if as_of > today {
        return Err(of_year(Problem::refused("seal-future"), year).with("day", as_of).into());
    }
    let last = year.to;
    if !force && (today <= last || as_of < last) {
        let key = if today <= last { "seal-year-runs" } else { "seal-year-ran" };
        let problem = of_year(Problem::refused(key), year).with("last", last).with("day", as_of);
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
        year: year.clone(),
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
            ("year", self.year.year_shown()),
            ("day", self.as_of.into()),
            ("hash", self.hash.as_str().into()),
            ("count", self.changed_since_seal.unwrap_or(0).into()),
        ];
        let found = Warning::new("close-findings")
            .with("count", self.findings)
            .with("year", self.year.year_shown());
        let warnings = if self.findings > 0 { vec![found] } else { Vec::new() };
        Receipt { key, args, code: Some(self.year.label.clone()), warnings, ..Receipt::default() }
    }
}

/// Seals a year's figures.
pub fn close(work: &mut Work<'_>, seal: &ToSeal) -> Result<Receipt> {
    let (year, cut_off) = seal.year.as_year().context("a whole year")?;
    let cut_off = cut_off.map(|day| Value::Count(day.into()));
    let mut cells = vec![
        ("year", Value::Count(year.into())),
        ("as_of", Value::Day(seal.as_of)),
        ("figures", Value::Text(seal.figures.clone())),
        ("hash", Value::Text(seal.hash.clone())),
    ];
    cells.extend(cut_off.map(|day| ("cut_off", day)));
    let cells: Vec<_> = cells.iter().map(|(column, value)| (*column, value)).collect();
    work.insert(TABLE, &cells)?;
    Ok(seal.receipt(false))
}

/// Reopens a sealed year; the seal stays, so that later changes show.
///
/// # Errors
/// If the year is not sealed, or no reason is given.
pub fn reopen(work: &mut Work<'_>, year: &Period, why: &str) -> Result<Receipt> {
    check_length(why)?;
    let why = text::clean(why);
    if why.is_empty() {
        return Err(of_year(Problem::refused("seal-why-empty"), year).into());
    }
    let seals = work.reader().standing_seals()?;
    let Some(seal) = seals.iter().find(|seal| seal.period == *year) else {
        return Err(not_sealed(year, &seals).into());
    };
    work.update(TABLE, seal.id.any(), &[("reopened", &Value::Text(why))])?;
    let args = vec![("year", year.year_shown()), ("day", seal.as_of.into())];
    Ok(Receipt { key: "reopened", args, code: Some(year.label.clone()), ..Receipt::default() })
}

/// Reports that a year is not sealed; names the seal that ends on another day of that year.
fn not_sealed(year: &Period, seals: &[Seal]) -> Problem {
    match seals.iter().find(|seal| seal.period.to.year() == year.to.year()) {
        Some(other) => Problem::refused("seal-none-other")
            .with("year", year.year_shown())
            .with("sealed", other.period.year_shown())
            .with("period", other.period.label.as_str()),
        None => of_year(Problem::refused("seal-none"), year).with("last", year.to),
    }
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
    let changes_inputs = work.changes_inputs();
    for seal in &seals {
        if !changes_inputs && !work.reaches(seal)? {
            continue;
        }
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
    of_year(problem, &seal.period).with("day", seal.as_of)
}

/// Names a year in a problem: as sentences show it, and its code for commands.
pub(super) fn of_year(problem: Problem, year: &Period) -> Problem {
    problem.with("year", year.year_shown()).with("period", year.label.as_str())
}

pub(super) fn hash(year: &Period, as_of: NaiveDate, figures: &str) -> String {
    let digest = Sha256::digest(format!("{year} {as_of}\n{figures}").as_bytes());
    text::hex(&digest)
}
