//! Codes for shell completion.

use anyhow::Result;

use crate::model::{Kind, RecordRow, columns, coverage, odd_code, plan, total};
use crate::store::units::UnitKey;
use crate::store::{Identities, Reader, agencies, codes, fields, units};
use crate::text;

/// Maximum number of completions.
const MAX_CANDIDATES: usize = 100;

/// Returns the codes in these tables that begin with `begun` and need no quoting, each with its
/// name or text. Units and agencies also match by the beginning of their name.
pub fn codes_beginning(
    reader: Reader<'_>,
    tables: &[&str],
    begun: &str,
) -> Result<Vec<(String, String)>> {
    let mut found: Vec<(String, String)> = Vec::new();
    for table in tables {
        match *table {
            "unit" => {
                let named = units::named(reader, &text::fold(begun), true, None)?.into_iter();
                found.extend(named.map(|hit| (hit.code, hit.name)));
                for UnitKey { id: unit, code } in units::coded(reader, begun)? {
                    let name = units::versions_of(reader, unit)?
                        .pop()
                        .map_or(String::new(), |version| version.name);
                    found.push((code, name));
                }
            }
            "agency" => {
                let fold = text::fold(begun);
                let meant = |code: &str, name: &str| {
                    code.starts_with(begun) || text::fold(name).starts_with(&fold)
                };
                let agencies = agencies::all(reader)?
                    .into_iter()
                    .filter(|agency| meant(&agency.code, &agency.name));
                found.extend(agencies.map(|agency| (agency.code, agency.name)));
            }
            "field" => {
                let fields =
                    fields::all(reader)?.into_iter().filter(|field| field.code.starts_with(begun));
                found.extend(fields.map(|field| (field.code, field.name_vi)));
            }
            table => {
                for code in codes::beginning(reader, table, begun, i64::try_from(MAX_CANDIDATES)?)?
                {
                    let text = shown_label(reader, table, &code)?;
                    found.push((code, text));
                }
            }
        }
    }
    // A shell would interpret other characters of a version 0.1 code.
    found.retain(|(code, _)| odd_code(code).is_none());
    found.sort();
    found.dedup_by(|a, b| a.0 == b.0);
    found.truncate(MAX_CANDIDATES);
    Ok(found)
}

/// Describes a code by the record's day and its topic or text.
fn shown_label(reader: Reader<'_>, table: &str, code: &str) -> Result<String> {
    let kind = Kind::of_table(table);
    let (Some(kind), Some(id)) = (kind, codes::find(reader, table, code)?) else {
        return Ok(String::new());
    };
    let record = reader.shown(RecordRow { kind, id }, Identities::Hidden)?;
    if kind == Kind::Coverage {
        let (unit, until) = (record.get(coverage::UNIT), record.get(coverage::UNTIL));
        return Ok(format!("{unit} {until}"));
    }
    let parts = [
        columns::DAY.any(),
        plan::MONTH.any(),
        columns::TOPIC.any(),
        columns::TEXT.any(),
        total::PERIOD.any(),
    ]
    .map(|column| record.value(&column).to_string());
    Ok(parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "))
}
