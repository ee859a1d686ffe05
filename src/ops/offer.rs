//! Choices in a workbook to fill.

use std::collections::HashMap;

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::lineage;
use crate::model::{UnitId, bare_name, kind_with_name};
use crate::store::{Reader, agencies, fields};
use crate::text::Order;

/// Names of units, agencies and fields.
#[derive(Clone, Debug, Default)]
pub struct Offered {
    /// Units with their kind before the name, or by code if that name is ambiguous.
    pub units: Vec<String>,
    /// Agencies.
    pub agencies: Vec<String>,
    /// Fields.
    pub fields: Vec<String>,
}

/// Lists units, agencies and fields, also ended ones, which records of their time refer to. Units
/// have their names of the given day; with `unit`, only it and its descendants. Sorted for people.
pub fn offered(
    reader: Reader<'_>,
    under: Option<UnitId>,
    on: NaiveDate,
    vietnamese: bool,
) -> Result<Offered> {
    let lineage = lineage(reader)?;
    let order = Order::new();
    let there =
        lineage.units().filter(|unit| under.is_none_or(|under| lineage.is_within(*unit, under)));
    let mut named: Vec<(String, String, String)> = there
        .filter_map(|unit| {
            let life = lineage.life_on(unit, on)?;
            let bare = bare_name(&life.name, life.kind);
            let label = kind_with_name(&life.name, life.kind);
            Some((bare.to_owned(), label, lineage.code(unit).to_owned()))
        })
        .collect();
    named.sort_by(|a, b| order.compare(&a.0, &b.0).then_with(|| a.2.cmp(&b.2)));
    let mut called: HashMap<&str, usize> = HashMap::new();
    named.iter().for_each(|(_, label, _)| *called.entry(label).or_default() += 1);
    let one = |label: &str| called.get(label) == Some(&1);
    let units =
        named.iter().map(|(_, label, code)| if one(label) { label.clone() } else { code.clone() });
    let units = units.collect();
    let mut agencies: Vec<String> =
        agencies::all(reader)?.into_iter().map(|agency| agency.name).collect();
    agencies.sort_by(|a, b| order.compare(a, b));
    agencies.dedup();
    let mut fields: Vec<String> = fields::all(reader)?
        .into_iter()
        .map(|field| if vietnamese { field.name_vi } else { field.name_en })
        .collect();
    fields.sort_by(|a, b| order.compare(a, b));
    Ok(Offered { units, agencies, fields })
}
