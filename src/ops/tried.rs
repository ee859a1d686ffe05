//! What a change that is only tried would do, for people to look at before they do it.

use anyhow::Result;
use chrono::NaiveDate;
use serde_json::Value as Json;

use crate::model::{Kind, RowId, UnitLinkId, UnitVersionId};
use crate::ops::naming::{image_name, row_name};
use crate::store::units::{self, LinkCodes, Remaining};
use crate::store::{Act, Change, Work};

/// One row that a change would touch.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Would {
    /// What would happen to it.
    pub act: Act,
    /// Its name.
    pub name: String,
}

/// Resolver the rows that a change under way has touched, each once.
pub fn would(work: &Work<'_>) -> Result<Vec<Would>> {
    let mut all: Vec<Would> = Vec::new();
    let image = |change: &Change| -> Result<Json> {
        Ok(serde_json::from_str(change.before.as_deref().unwrap_or("null"))?)
    };
    for change in work.changes().iter().filter(|change| change.table != "unit") {
        let name = match change.act {
            // Who petitioned goes with the petition, which is no more by now.
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

/// What a merger or a split would do.
#[derive(Debug)]
pub struct Tried {
    /// The units that would end, each with what of it goes on and would have to be ended or moved.
    pub ended: Vec<Remaining>,
    /// Which unit each would be followed by.
    pub followed: Vec<LinkCodes>,
}

/// Returns what a merger or a split under way does; `day` is the first on which the ended units are no more.
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
