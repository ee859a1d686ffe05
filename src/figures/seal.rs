//! A year's figures as a seal keeps them, and what has changed since (contract, section 9, "Sealed years").

use anyhow::{Context, Result};
use chrono::NaiveDate;
use serde_json::Value as Json;

use crate::fault::Warning;
use crate::figures::compare::changes;
use crate::figures::figure_lists::read_sealed;
use crate::figures::year::{SinceSeal, computed};
use crate::figures::{Ask, Change, Frame, YearFigures};
use crate::model::{Period, View};
use crate::store::{Reader, Seal};

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
    let blocks: Json = serde_json::from_str(&seal.figures).context("reading a seal's figures")?;
    let now = of_year(reader, seal.year, seal.as_of)?;
    let mut all = changes(read_sealed(&blocks), now.sealed_figures());
    all.retain(|one| one.first != one.second);
    Ok(all)
}

/// Computes the figures of a frame, with what has changed since the year was sealed.
///
/// # Errors
/// Where the file fails.
pub fn year(reader: Reader<'_>, frame: Frame) -> Result<YearFigures> {
    let since_seal = since_seal(reader, &frame.ask)?;
    let mut figures = computed(reader, frame)?;
    if let Some(since) = since_seal.as_ref().filter(|since| !since.changes.is_empty()) {
        let mut warning = Warning::new("changed-since-seal").with("year", since.year.to_string());
        warning = warning.with("day", since.as_of).with("count", since.changes.len());
        warning.refs = since.changes.iter().map(|change| change.figure.to_string()).collect();
        figures.frame.warnings.push(warning);
    }
    Ok(YearFigures { since_seal, ..figures })
}

/// Tells what has changed since the seal of the year that a report is about; none where that is no whole year of all units,
/// or the year is not open again.
fn since_seal(reader: Reader<'_>, ask: &Ask) -> Result<Option<SinceSeal>> {
    let Ok(year) = ask.period.label.parse::<i32>() else { return Ok(None) };
    if ask.unit.is_some() || ask.view == View::Now {
        return Ok(None);
    }
    let Some(seal) = reader.last_seal(year)? else { return Ok(None) };
    let Some(why) = seal.reopened.clone() else { return Ok(None) };
    Ok(Some(SinceSeal { year, as_of: seal.as_of, why, changes: moved(reader, &seal)? }))
}
