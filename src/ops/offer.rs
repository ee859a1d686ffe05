//! What a workbook to fill offers to choose from.

use std::collections::HashMap;

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::lineage;
use crate::model::{Closed, UnitId, bare_name};
use crate::store::{Reader, agencies, fields};
use crate::text::Order;
use crate::words::{Lang, Words};

/// Units, agencies and fields as they can be named.
#[derive(Clone, Debug, Default)]
pub struct Offered {
    /// Units, each with its kind before its name; by its code where another is called so too.
    pub units: Vec<String>,
    /// Agencies.
    pub agencies: Vec<String>,
    /// Fields.
    pub fields: Vec<String>,
}

/// Gathers what the register has, also what is no more, which records of its time name; units under what they are called on a
/// day, only a unit and those below it where one is given; in the order of people's lists.
pub fn offered(
    reader: Reader<'_>,
    under: Option<UnitId>,
    on: NaiveDate,
    vietnamese: bool,
) -> Result<Offered> {
    let lineage = lineage(reader)?;
    let words = Words::new(Lang::Vi);
    let order = Order::new();
    let there =
        lineage.units().filter(|unit| under.is_none_or(|under| lineage.is_within(*unit, under)));
    let mut named: Vec<(String, String, String)> = there
        .filter_map(|unit| {
            let life = lineage.life_on(unit, on)?;
            let bare = bare_name(&life.name, life.kind);
            let kind = words.term("unit-kind", life.kind.code());
            // A province's kind is no word that stands before a name.
            let kind = kind.split(',').next().unwrap_or_default();
            Some((bare.to_owned(), format!("{kind} {bare}"), lineage.code(unit).to_owned()))
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
