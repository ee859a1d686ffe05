//! Checking the register whole: what the store can prove by itself, and what only the rules can tell.

use std::collections::BTreeSet;

use anyhow::Result;

use crate::figures::broken_seals;
use crate::model::{Kind, RecordRow, RowId};
use crate::ops::derived::{derived, due_rule};
use crate::ops::input::Receipt;
use crate::ops::seal::hash;
use crate::problem::{Problem, ProblemKind};
use crate::store::{Flaw, Mark, Reader, Verified, Work};

/// Checks the file, the journal, every row, and what follows from the rows by the rules: derived columns and the seals' hashes.
///
/// # Errors
/// Where the file cannot be read at all.
pub fn verify(reader: Reader<'_>) -> Result<Verified> {
    let mut found = reader.verify()?;
    if found.flaws.iter().any(Flaw::is_fatal) {
        return Ok(found);
    }
    for kind in Kind::ALL.into_iter().filter(|kind| !kind.spec().derived.columns.is_empty()) {
        found.look(|| reader.not_derived(kind))?;
    }
    found.look(|| reader.wrong_derived(due_rule(reader)?))?;
    found.look(|| reader.wrong_timelines())?;
    found.look(|| {
        let seals = reader.seals()?.into_iter();
        let broken = seals.filter(|seal| hash(seal.year, seal.as_of, &seal.figures) != seal.hash);
        Ok(broken.map(|seal| Flaw::Seal { year: seal.year, id: seal.id.any() }).collect())
    })?;
    Ok(found)
}

/// Checks all that [`verify`] does, the index for `find`, and sealed years against their figures as they are now. A copy is not
/// refused for the last two: the one is made anew, the other is for people to judge.
///
/// # Errors
/// Where the file cannot be read at all.
pub fn verify_all(reader: Reader<'_>) -> Result<Verified> {
    let mut found = verify(reader)?;
    if !found.flaws.iter().any(|flaw| flaw.is_fatal() || *flaw == Flaw::Search) {
        found.look(|| reader.verify_search())?;
    }
    // Where something does not follow from the rest, the figures do not either: that is mended first.
    if !found.flaws.iter().any(|flaw| flaw.is_fatal() || matches!(flaw, Flaw::Derived { .. })) {
        found.look(|| seals_passed(reader))?;
    }
    Ok(found)
}

/// Finds the figures of sealed years that are no longer as they were sealed, of each year the first few.
fn seals_passed(reader: Reader<'_>) -> Result<Vec<Flaw>> {
    let mut flaws = Vec::new();
    for (seal, changes) in broken_seals(reader)? {
        flaws.extend(changes.into_iter().take(NAMED).map(|change| Flaw::SealMoved {
            year: seal.year,
            figure: change.figure.to_string(),
            sealed: change.first.plain(),
            now: change.second.plain(),
        }));
    }
    Ok(flaws)
}

/// Of one sealed year no more than this many figures are told; its report tells all.
const NAMED: usize = 10;

/// Fills anew what only follows from the rest: derived columns, counters, the index for `find`. Nothing of it is in the journal,
/// which notes that it was done.
///
/// # Errors
/// Where anything else is wrong with the register.
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
    work.index_anew()?;
    work.note(Mark::Rebuild);
    Ok(Receipt { key: "rebuilt", args: vec![("count", count.into())], ..Receipt::default() })
}

/// Fills the derived columns of a kind's rows where they differ, until none does; returns of how many rows.
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
