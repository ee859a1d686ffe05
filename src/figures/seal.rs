//! A year's figures as a seal keeps them, and what has changed since (contract, section 9, "Sealed years").

use anyhow::{Context, Result};
use chrono::NaiveDate;
use serde::Serialize;
use serde_json::{Map, Value as Json};

use crate::figures::compare::changes;
use crate::figures::flat::{Figure, flat};
use crate::figures::year::computed;
use crate::figures::{Ask, Change, Frame, YearFigures};
use crate::model::{Period, View};
use crate::store::{Reader, Seal};

/// What has changed since a year was sealed that is open again.
#[derive(Clone, Debug, Serialize)]
pub struct SinceSeal {
    /// The year.
    pub year: i32,
    /// The day whose knowledge was sealed.
    pub as_of: NaiveDate,
    /// Why the year was reopened.
    pub why: String,
    /// The figures that differ: as sealed, and as they are for the same day now.
    pub changes: Vec<Change>,
}

/// Returns the figures and rules of a year as a seal keeps them.
///
/// # Errors
/// Where a figure cannot be written, which is a defect.
pub fn to_seal(figures: &YearFigures) -> Result<String> {
    let mut all = figures.blocks()?;
    all.insert("rules".to_owned(), serde_json::to_value(&figures.rules)?);
    Ok(Json::Object(all).to_string())
}

/// Computes a year's figures as known on a day.
///
/// # Errors
/// Where the file fails.
pub fn of_year(reader: Reader<'_>, year: i32, as_of: NaiveDate) -> Result<YearFigures> {
    computed(reader, Frame::read(reader, Ask::new(Period::year(year)?, as_of))?)
}

/// Compares a seal with the year's figures for the same day as they are now.
///
/// # Errors
/// Where the file fails, or the seal is damaged.
pub fn moved(reader: Reader<'_>, seal: &Seal) -> Result<Vec<Change>> {
    let blocks: Map<String, Json> = serde_json::from_str(&seal.figures).context("reading a seal's figures")?;
    let sealed: Vec<Figure> = blocks.iter().flat_map(|(name, block)| flat(name, block)).collect();
    let now: Map<String, Json> = serde_json::from_str(&to_seal(&of_year(reader, seal.year, seal.as_of)?)?)?;
    let now: Vec<Figure> = now.iter().flat_map(|(name, block)| flat(name, block)).collect();
    let mut all = changes(sealed, now);
    all.retain(|one| one.first != one.second);
    Ok(all)
}

/// Tells what has changed since the seal of the year that a report is about; none where that is no whole year of all units,
/// or the year is not open again.
pub(super) fn since_seal(reader: Reader<'_>, ask: &Ask) -> Result<Option<SinceSeal>> {
    let Ok(year) = ask.period.label.parse::<i32>() else { return Ok(None) };
    if ask.unit.is_some() || ask.view == View::Now {
        return Ok(None);
    }
    let Some(seal) = reader.last_seal(year)? else { return Ok(None) };
    let Some(why) = seal.reopened.clone() else { return Ok(None) };
    Ok(Some(SinceSeal { year, as_of: seal.as_of, why, changes: moved(reader, &seal)? }))
}
