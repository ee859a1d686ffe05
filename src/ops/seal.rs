//! Sealing a year's figures, and keeping every change from moving them (contract, section 9, "Sealed years").

use anyhow::Result;
use chrono::NaiveDate;
use serde_json::Value as Json;
use sha2::{Digest, Sha256};

use crate::fault::Fault;
use crate::figures::{self, Change};
use crate::model::Value;
use crate::ops::draft::Receipt;
use crate::ops::naming::row_name;
use crate::ops::read::check_length;
use crate::store::{Seal, Work};
use crate::text;

const TABLE: &str = "seal";

/// Seals a year's figures as known on a day.
///
/// # Errors
/// Where the year is sealed already, or the day is still to come.
pub fn close(work: &mut Work<'_>, year: i32, as_of: NaiveDate, today: NaiveDate) -> Result<Receipt> {
    let reader = work.reader();
    let earlier = reader.last_seal(year)?;
    if let Some(seal) = earlier.as_ref().filter(|seal| seal.reopened.is_none()) {
        return Err(Fault::refused("seal-there").with("year", year.to_string()).with("day", seal.as_of).into());
    }
    if as_of > today {
        return Err(Fault::refused("seal-future").with("day", as_of).with("year", year.to_string()).into());
    }
    let moved = earlier.as_ref().map(|seal| figures::moved(reader, seal)).transpose()?.map_or(0, |moved| moved.len());
    let sealed = figures::to_seal(&figures::of_year(reader, year, as_of)?)?;
    let hash = hash(year, as_of, &sealed);
    let cells = [
        ("year", &Value::Count(i64::from(year))),
        ("as_of", &Value::Day(as_of)),
        ("figures", &Value::Text(sealed)),
        ("hash", &Value::Text(hash.clone())),
    ];
    work.insert(TABLE, &cells)?;
    let key = if earlier.is_some() { "closed-again" } else { "closed" };
    let args =
        vec![("year", year.to_string().into()), ("day", as_of.into()), ("hash", hash.into()), ("count", moved.into())];
    Ok(Receipt { key, args, code: Some(year.to_string()), ..Receipt::default() })
}

/// Opens a sealed year again; the seal stays, so that what is changed shows.
///
/// # Errors
/// Where the year is not sealed, or no reason is given.
pub fn reopen(work: &mut Work<'_>, year: i32, why: &str) -> Result<Receipt> {
    check_length(why)?;
    let why = text::clean(why);
    if why.is_empty() {
        return Err(Fault::refused("seal-why-empty").with("year", year.to_string()).into());
    }
    let seal = work.reader().last_seal(year)?.filter(|seal| seal.reopened.is_none());
    let seal = seal.ok_or_else(|| Fault::refused("seal-none").with("year", year.to_string()))?;
    work.update(TABLE, seal.id, &[("reopened", &Value::Text(why))])?;
    let args = vec![("year", year.to_string().into()), ("day", seal.as_of.into())];
    Ok(Receipt { key: "reopened", args, code: Some(year.to_string()), ..Receipt::default() })
}

/// Refuses a change that touches a record of a sealed year, or that moves its figures.
///
/// # Errors
/// A fault that names the record or the figure, and how to open the year.
pub fn keep_seals(work: &Work<'_>) -> Result<()> {
    let seals = work.reader().standing_seals()?;
    for seal in &seals {
        if let Some((table, id)) = work.touches(seal)? {
            let record = row_name(work.reader(), &table, id)?;
            return Err(sealed(Fault::refused("sealed-record"), seal).with("record", record).into());
        }
    }
    if !work.changes_ground() {
        return Ok(());
    }
    for seal in &seals {
        if let Some(Change { figure, first, second, .. }) = figures::moved(work.reader(), seal)?.into_iter().next() {
            let shown = |value: Json| if value.is_null() { "–".to_owned() } else { value.to_string() };
            let fault = sealed(Fault::refused("sealed-figure"), seal).with("figure", figure);
            return Err(fault.with("sealed", shown(first)).with("now", shown(second)).into());
        }
    }
    Ok(())
}

fn sealed(fault: Fault, seal: &Seal) -> Fault {
    fault.with("year", seal.year.to_string()).with("day", seal.as_of)
}

pub(super) fn hash(year: i32, as_of: NaiveDate, figures: &str) -> String {
    let digest = Sha256::digest(format!("{year} {as_of}\n{figures}").as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
