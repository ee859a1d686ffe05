//! Days, units and agencies of an input as they were understood, for receipts.

use anyhow::Result;

use crate::model::{AgencyId, Month, RecordRow, RowId, Type, UnitId, Value, kind_with_name};
use crate::ops::input::Input;
use crate::ops::read::list;
use crate::problem::{Arg, Args};
use crate::store::{Reader, agencies, codes, units};

/// Returns the days, units and agencies that were given and that a receipt's message does not tell,
/// as they stand in the record.
pub(super) fn understood(
    reader: Reader<'_>,
    row: RecordRow,
    input: &Input,
    told: &Args,
) -> Result<Args> {
    let record = reader.record(row)?;
    let mut cells = Args::new();
    for cell in input.cells.iter().filter(|cell| !cell.text.trim().is_empty()) {
        let value = record.value(cell.column);
        let shown = match (cell.column.of, value) {
            (Type::Day, Value::Day(day)) => Some(Arg::Weekday(*day)),
            (Type::Month, Value::Text(month)) => {
                month.parse().ok().map(|month: Month| month.shown().into())
            }
            (Type::DayOrYes, Value::Text(day)) => day.parse().ok().map(Arg::Weekday),
            (Type::Unit, value) => match value.as_id() {
                Some(unit) => unit_name(reader, unit, told)?.map(Arg::Text),
                None => None,
            },
            (Type::Agency, value) => match value.as_id() {
                Some(agency) => Some(agency_names(reader, |one, _| one == agency)?.into()),
                None => None,
            },
            (Type::Agencies, Value::Text(codes)) => {
                let is_meant = |_, code: &str| list(codes).any(|one| one == code);
                Some(agency_names(reader, is_meant)?.into())
            }
            _ => None,
        };
        if let Some(shown) = shown
            && told.iter().all(|(_, other)| *other != shown)
        {
            cells.push((cell.column.label, shown));
        }
    }
    Ok(cells)
}

/// Returns a unit's last name with its kind and its code: `xã Nam Sách (x10606-2)`.
pub fn unit_with_code(reader: Reader<'_>, code: &str) -> Result<String> {
    let id = codes::find(reader, "unit", code)?.map(RowId::to);
    let last =
        id.map(|id| units::versions_of(reader, id)).transpose()?.and_then(|mut all| all.pop());
    Ok(last.map_or(code.to_owned(), |last| named(&kind_with_name(&last.name, last.kind), code)))
}

/// Returns a unit's last name with its kind and code; `None` if the message tells the name.
fn unit_name(reader: Reader<'_>, unit: UnitId, told: &Args) -> Result<Option<String>> {
    let Some(last) = units::versions_of(reader, unit)?.pop() else { return Ok(None) };
    let whole = kind_with_name(&last.name, last.kind);
    let names = [Arg::from(&last.name), Arg::from(&whole)];
    if told.iter().any(|(_, arg)| names.contains(arg)) {
        return Ok(None);
    }
    Ok(Some(named(&whole, &last.code)))
}

/// Returns the names of agencies with their codes.
fn agency_names(reader: Reader<'_>, is_meant: impl Fn(AgencyId, &str) -> bool) -> Result<String> {
    let all = agencies::all(reader)?.into_iter().filter(|agency| is_meant(agency.id, &agency.code));
    Ok(all.map(|agency| named(&agency.name, &agency.code)).collect::<Vec<_>>().join(", "))
}

fn named(name: &str, code: &str) -> String {
    format!("{name} ({code})")
}
