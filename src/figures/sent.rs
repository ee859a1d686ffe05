//! How a sent report differs from the same report today, and which entries moved it.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde_json::Value as Json;

use crate::figures::compare::changes;
use crate::figures::figure::Figure;
use crate::figures::figure_lists::read_sealed;
use crate::figures::seal::is_comparable;
use crate::figures::year::computed;
use crate::figures::{Change, ReportContext, ReportQuery, YearFigures};
use crate::model::EntryId;
use crate::store::{Reader, SentReport};

/// The blocks of a report: the first words of its figures' names; all if there are none.
pub type BlockNames = &'static [&'static str];

/// Computes a sent report's figures from the register as it is.
pub fn as_sent(reader: Reader<'_>, sent: &SentReport) -> Result<YearFigures> {
    let query = ReportQuery {
        unit: sent.unit,
        view: sent.view,
        ..ReportQuery::new(sent.period.clone(), sent.as_of)
    };
    computed(reader, ReportContext::read(reader, query)?)
}

/// Returns the figures of a sent report that differ from those of now.
///
/// # Errors
/// If what is kept of the report is damaged.
pub fn changed_since_sent(
    sent: &SentReport,
    now: &YearFigures,
    blocks: BlockNames,
) -> Result<Vec<Change>> {
    let kept: Json = serde_json::from_str(&sent.figures).context("reading a sent report")?;
    let mut all = changes(read_sealed(&kept), now.sealed_figures());
    all.retain(|one| {
        one.first != one.second
            && is_comparable(&kept, &one.figure, &now.context)
            && is_in(&one.figure.to_string(), blocks)
    });
    Ok(all)
}

/// Returns the figures that a kind of report compares.
pub fn compared(figures: &YearFigures, blocks: BlockNames) -> Vec<Figure> {
    let mut all = figures.sealed_figures();
    all.retain(|figure| is_in(&figure.name.to_string(), blocks));
    all
}

fn is_in(figure: &str, blocks: BlockNames) -> bool {
    let block = figure.split('.').next().unwrap_or_default();
    blocks.is_empty() || block == "rules" || blocks.contains(&block)
}

/// Finds entries that moved figures, from the state after `first` to that after `last`: of each
/// figure that differs between the two at least one. `look` computes the figures after an entry.
///
/// Example: entry 5 of 1 to 9 raises `sessions.total`. The figures after 1 and 9 differ; those after
/// 1 and 5 do too, those after 5 and 9 do not; those after 3 are those after 1, those after 4 too:
/// entry 5 it is, with 5 looks instead of 9.
pub fn moving_entries(
    first: EntryId,
    last: EntryId,
    look: &mut dyn FnMut(EntryId) -> Result<Vec<Figure>>,
) -> Result<Vec<EntryId>> {
    let mut seen = BTreeMap::new();
    let mut found = Vec::new();
    let mut open = vec![(first, last)];
    while let Some((before, after)) = open.pop() {
        for entry in [before, after] {
            if let std::collections::btree_map::Entry::Vacant(place) = seen.entry(entry) {
                place.insert(look(entry)?);
            }
        }
        if before >= after || seen[&before] == seen[&after] {
            continue;
        }
        let middle = EntryId::of_row(before.row().midpoint(after.row()));
        match middle == before {
            true => found.push(after),
            // The later half is looked at last.
            false => open.extend([(middle, after), (before, middle)]),
        }
    }
    found.sort_unstable();
    Ok(found)
}
