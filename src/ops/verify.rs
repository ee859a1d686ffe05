//! Integrity check of the whole register: what the store proves by itself, and what only the rules
//! can check.

use std::collections::BTreeSet;

use anyhow::Result;

use crate::figures::broken_seals;
use crate::model::{Kind, RecordRow, RowId};
use crate::ops::derived::{derived, histories};
use crate::ops::input::Receipt;
use crate::ops::seal::hash;
use crate::problem::{Problem, ProblemKind};
use crate::store::{Flaw, Mark, Reader, Verified, Work};

/// Checks the file, the journal, every row, and what derives from rows: derived columns and the
/// seals' hashes.
///
/// # Errors
/// If the file cannot be read at all.
pub fn verify(reader: Reader<'_>) -> Result<Verified> {
    let mut found = reader.verify()?;
    if found.flaws.iter().any(Flaw::is_fatal) {
        return Ok(found);
    }
    for kind in Kind::ALL.into_iter().filter(|kind| !kind.spec().derived.columns.is_empty()) {
        found.look(|| reader.not_derived(kind))?;
    }
    found.look(|| reader.wrong_histories(histories(reader)?))?;
    found.look(|| {
        let seals = reader.seals()?.into_iter();
        let broken =
            seals.filter(|seal| hash(&seal.period, seal.as_of, &seal.figures) != seal.hash);
        Ok(broken.map(|seal| Flaw::Seal { period: seal.period, id: seal.id.any() }).collect())
    })?;
    Ok(found)
}

/// Checks all that `verify` does, the search index, and sealed years against their current
/// figures. The last two do not make a copy invalid: the index can be rebuilt, and people judge the
/// figures.
///
/// # Errors
/// If the file cannot be read at all.
pub fn verify_all(reader: Reader<'_>) -> Result<Verified> {
    let mut found = verify(reader)?;
    if !found.flaws.iter().any(|flaw| flaw.is_fatal() || *flaw == Flaw::Search) {
        found.look(|| reader.verify_search())?;
    }
    // Figures computed from inconsistent derived data are wrong too: that is repaired first.
    if !found.flaws.iter().any(|flaw| flaw.is_fatal() || matches!(flaw, Flaw::Derived { .. })) {
        found.look(|| seals_passed(reader))?;
    }
    Ok(found)
}

/// Finds figures of sealed years that differ from the seal, the first few of each year.
fn seals_passed(reader: Reader<'_>) -> Result<Vec<Flaw>> {
    let mut flaws = Vec::new();
    for (seal, changes) in broken_seals(reader)? {
        flaws.extend(changes.into_iter().take(NAMED).map(|change| Flaw::SealMoved {
            period: seal.period.clone(),
            figure: change.figure.to_string(),
            sealed: change.first.plain(),
            now: change.second.plain(),
        }));
    }
    Ok(flaws)
}

/// Maximum number of figures listed per sealed year; the year's report lists all.
const NAMED: usize = 10;

/// Rebuilds derived data: derived columns, counters, the search index. None of it is journalled;
/// the journal only notes the rebuild.
///
/// # Errors
/// If the register has any other flaw.
pub fn rebuild(work: &mut Work<'_>, found: &Verified) -> Result<Receipt> {
    if !found.flaws.iter().all(Flaw::follows) {
        return Err(Problem::of(ProblemKind::Found, "rebuild-more").into());
    }
    let mut count = 0;
    for kind in Kind::ALL.into_iter().filter(|kind| !kind.spec().derived.columns.is_empty()) {
        count += refill(work, kind)?;
    }
    work.mark_all_stale();
    for flaw in &found.flaws {
        if let Flaw::Counter { scope, given } = flaw {
            work.take_number(scope, *given);
        }
    }
    work.rebuild_index()?;
    work.note(Mark::Rebuild);
    Ok(Receipt { key: "rebuilt", args: vec![("count", count.into())], ..Receipt::default() })
}

/// Refills stale derived columns of a kind until all match; returns the number of rows.
fn refill(work: &mut Work<'_>, kind: Kind) -> Result<usize> {
    let mut count = 0;
    loop {
        let rows: BTreeSet<RowId> = work
            .reader()
            .not_derived(kind)?
            .iter()
            .filter_map(|flaw| Some(flaw.row()?.1))
            .collect();
        if rows.is_empty() {
            return Ok(count);
        }
        for id in &rows {
            let values = work.reader().record(RecordRow { kind, id: *id })?;
            work.fill(kind.spec().table, *id, &derived(&values))?;
        }
        count += rows.len();
    }
}
