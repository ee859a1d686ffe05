//! Effects of a dry run.

use anyhow::Result;
use chrono::NaiveDate;
use serde_json::Value as Json;

use crate::model::{Kind, RowId, UnitLinkId, UnitVersionId};
use crate::ops::naming::{image_name, row_name};
use crate::store::units::{self, LinkCodes, Remaining};
use crate::store::{Act, Change, Work};

/// A row that a change would affect.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Would {
    /// Action.
    pub act: Act,
    /// Name.
    pub name: String,
}

/// Lists the rows that the current change has affected, each once.
pub fn would(work: &Work<'_>) -> Result<Vec<Would>> {
    let mut all: Vec<Would> = Vec::new();
    let image = |change: &Change| -> Result<Json> {
        Ok(serde_json::from_str(change.before.as_deref().unwrap_or("null"))?)
    };
    for change in work.changes().iter().filter(|change| change.table != "unit") {
        let name = match change.act {
            // Personal data is deleted with its petition, which is gone by now.
            Act::Delete if change.table == "identity" => {
                let petition = image(change)?["petition_id"].as_i64();
                let gone = work
                    .changes()
                    .iter()
                    .find(|one| one.table == "petition" && Some(one.first_id) == petition);
                let of = gone.map(image).transpose()?.unwrap_or_default();
                format!("{}/identity", of["code"].as_str().unwrap_or_default())
            }
            Act::Delete => image_name(
                work.reader(),
                &change.table,
                RowId::of_row(change.first_id),
                &image(change)?,
            )?,
            _ => row_name(work.reader(), &change.table, RowId::of_row(change.first_id))?,
        };
        let one = Would { act: change.act, name };
        if !all.contains(&one) {
            all.push(one);
        }
    }
    Ok(all)
}

/// Effects of a merge or a split of units.
#[derive(Debug)]
pub struct Tried {
    /// Ended units, each with what remains of it and must be ended or moved.
    pub ended: Vec<Remaining>,
    /// Links from ended units to their successors.
    pub followed: Vec<LinkCodes>,
}

/// Returns the effects of a merge or split under way; `day` is the first day without the ended
/// units.
pub fn aftermath(work: &Work<'_>, day: NaiveDate) -> Result<Tried> {
    let reader = work.reader();
    let mut tried = Tried { ended: Vec::new(), followed: Vec::new() };
    for change in work.changes() {
        let table = change.table.as_ref();
        if table == "unit_link" {
            for id in change.first_id..=change.last_id {
                tried.followed.push(units::link_codes(reader, UnitLinkId::of_row(id))?);
            }
        } else if Kind::of_table(table) == Some(Kind::Unit) {
            let unit = units::of_version(reader, UnitVersionId::of_row(change.first_id))?;
            tried.ended.push(units::remaining(reader, unit, day)?);
        }
    }
    Ok(tried)
}
