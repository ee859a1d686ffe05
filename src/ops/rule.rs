//! Taking over a packaged set of rules.

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{Closed, Kind, rule};
use crate::ops::enter::must_enter;
use crate::ops::input::{Input, Mode};
use crate::ops::names::Names;
use crate::problem::Problem;
use crate::rules::{PACKAGED, packaged};
use crate::store::Work;

/// Takes all keys of a packaged set from a day on; returns how many.
///
/// # Errors
/// Where the set is unknown or the day cannot be read.
pub fn use_rules(
    work: &mut Work<'_>,
    names: &mut Names,
    set: &str,
    from: Option<&str>,
    today: NaiveDate,
) -> Result<usize> {
    let unknown = || {
        Problem::refused("rule-set-unknown").with("given", set).with("allowed", PACKAGED.join(", "))
    };
    let (rows, source) = packaged(set).ok_or_else(unknown)?;
    for (key, value) in rows {
        let draft = Input::new(Kind::Rule)
            .with(rule::KEY, key.code())
            .with(rule::VALUE, *value)
            .with(rule::SOURCE, source);
        let draft = draft.with_some(rule::FROM, from);
        must_enter(work, names, &draft, Mode::import(today, true))?;
    }
    Ok(rows.len())
}
