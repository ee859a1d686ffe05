//! Prepares a bundle: its records and its head.

use std::path::Path;

use anyhow::Result;
use chrono::NaiveDate;

use crate::exchange::bundle::{bundle_head, read_bundle};
use crate::model::{BundleHead, EntryId, Period};
use crate::ops::{BundleScope, Mark, Resolver, Work, note_versions, units_within};
use crate::problem::Problem;
use crate::store::units;

/// A request for a bundle.
#[derive(Debug)]
pub struct BundleRequest {
    /// The day of the bundle.
    pub made_on: NaiveDate,
    /// The unit to include, with those below it; `None` for all.
    pub unit: Option<String>,
    /// The period to include; `None` for all.
    pub period: Option<Period>,
    /// The previous bundle, or the number of the journal entry, after which this one begins.
    pub since: Option<String>,
    /// Whether petitioners are named.
    pub with_names: bool,
}

/// Returns the head and the scope of a bundle. The journal notes it: the next bundle begins after
/// this one, and the release of names is recorded.
pub fn prepare_bundle(
    work: &mut Work<'_>,
    request: BundleRequest,
) -> Result<(BundleHead, BundleScope)> {
    note_versions(work)?;
    let reader = work.reader();
    let office = reader.office()?;
    let mut name = office.1.clone();
    if let Some(unit) = units::find(reader, &office.1)?
        && let Some(version) = units::versions_of(reader, unit)?.pop()
    {
        name = version.name;
    }
    let mut head = bundle_head(office, name, request.made_on.to_string());
    let mut units = None;
    if let Some(unit) = &request.unit {
        let unit = Resolver::new().unit(reader, unit, None)?;
        units = Some(units_within(reader, unit)?);
        head.only = Some(units::code_of(reader, unit)?);
    }
    if let Some(last) = &request.since {
        head.since = Some(since(last, &head)?);
    }
    head.entry = reader.next_entry()?;
    head.period = request.period.as_ref().map(|period| period.label.clone());
    head.with_names = request.with_names;
    let BundleRequest { period, with_names, .. } = request;
    let scope = BundleScope { units, period, since: head.since, with_names };
    work.note(Mark::Bundle);
    Ok((head, scope))
}

/// Reads the journal entry after which a bundle begins: its number, or the previous bundle's file.
fn since(last: &str, own: &BundleHead) -> Result<EntryId> {
    if let Ok(entry) = last.parse() {
        return Ok(entry);
    }
    let path = Path::new(last);
    if !path.is_file() {
        return Err(Problem::refused("bundle-since-odd").with("given", last).into());
    }
    let bundle = read_bundle(path, None)?;
    if bundle.head.register != own.register {
        return Err(Problem::refused("bundle-since-other")
            .with("file", last)
            .with("unit", bundle.head.name)
            .into());
    }
    Ok(bundle.head.entry)
}
