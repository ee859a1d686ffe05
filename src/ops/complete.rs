//! The codes that a shell completes.

use anyhow::Result;

use crate::model::{Kind, RecordRow, columns, odd_code, plan, total};
use crate::store::units::UnitKey;
use crate::store::{Identities, Reader, agencies, codes, fields, units};
use crate::text;

/// So many are offered at most.
const MAX_CANDIDATES: usize = 100;

/// Returns the codes in these tables that begin with `begun` and that a shell takes as they are, units and agencies also by the beginning of their name,
/// each with its name or text.
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
                    let text = told(reader, table, &code)?;
                    found.push((code, text));
                }
            }
        }
    }
    // A shell would read what else stands in a code of version 0.1.
    found.retain(|(code, _)| odd_code(code).is_none());
    found.sort();
    found.dedup_by(|a, b| a.0 == b.0);
    found.truncate(MAX_CANDIDATES);
    Ok(found)
}

/// What a code is about: its day and its topic or text.
fn told(reader: Reader<'_>, table: &str, code: &str) -> Result<String> {
    let kind = Kind::of_table(table);
    let (Some(kind), Some(id)) = (kind, codes::find(reader, table, code)?) else {
        return Ok(String::new());
    };
    let record = reader.shown(RecordRow { kind, id }, Identities::Hidden)?;
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
