//! The day on which a record was entered: `known` (contract 0.2, section 4). It goes by the
//! machine's clock alone, and no option sets it.

use std::borrow::Cow;

use anyhow::Result;

use crate::model::{Kind, PetitionId, Record, columns};
use crate::ops::input::{Input, Mode};
use crate::ops::resolver::Resolver;
use crate::store::{Reader, Work, petitions, sessions};

/// Returns whether a row's own `known` is taken: of a file, into a register that has no entry but
/// its founding.
pub(super) fn takes_known(work: &Work<'_>, resolver: &mut Resolver, mode: Mode) -> Result<bool> {
    if !mode.import {
        return Ok(false);
    }
    if let Some(takes) = resolver.import.takes_known {
        return Ok(takes);
    }
    let takes = work.reader().is_just_founded()?;
    resolver.import.takes_known = Some(takes);
    Ok(takes)
}

/// Returns an input without its `known`, unless it is taken.
pub(super) fn without_known(input: &Input, is_taken: bool) -> Cow<'_, Input> {
    if is_taken || !input.has(columns::KNOWN) {
        return Cow::Borrowed(input);
    }
    let mut input = input.clone();
    input.cells.retain(|cell| !cell.column.is(columns::KNOWN));
    Cow::Owned(input)
}

/// Stamps a new record with today by the machine's clock; of a file's rows only those whose session
/// lies on or after the day of the register's first entry, for of others it is not known when they
/// were first entered.
pub(super) fn stamp_new(
    work: &Work<'_>,
    resolver: &mut Resolver,
    record: &mut Record,
    mode: Mode,
) -> Result<()> {
    let Some(today) = work.entered_on.filter(|_| !record.spec().clock.is_empty()) else {
        return Ok(());
    };
    let is_since_founding = !mode.import || {
        let founded_on = match resolver.import.founded_on {
            Some(founded_on) => founded_on,
            None => work.reader().founded_on()?.unwrap_or(today),
        };
        resolver.import.founded_on = Some(founded_on);
        held_on(work.reader(), record)?.is_none_or(|held_on| held_on >= founded_on)
    };
    if is_since_founding {
        record.set(columns::KNOWN, today);
    }
    Ok(())
}

/// Returns the day of the session that a record belongs to, or is.
fn held_on(reader: Reader<'_>, record: &Record) -> Result<Option<chrono::NaiveDate>> {
    let of_petition = |petition: PetitionId| petitions::day_of(reader, petition).map(Some);
    match record.kind {
        Kind::Session => Ok(record.get(columns::DAY)),
        Kind::Petition => match record.get(columns::SESSION) {
            Some(session) => sessions::day_of(reader, session).map(Some),
            None => Ok(None),
        },
        _ => record.get(columns::PETITION).map_or(Ok(None), of_petition),
    }
}

/// Stamps a record anew if it changed in what the clock rests on. What a merge brings keeps the day
/// on which its own office entered it.
pub(super) fn stamp_change(work: &Work<'_>, before: &Record, now: &mut Record, mode: Mode) {
    let is_moved = |record: &Record| {
        record.spec().clock.iter().any(|column| before.value(column) != record.value(column))
    };
    if let Some(today) = work.entered_on.filter(|_| !mode.merge && is_moved(now)) {
        now.set(columns::KNOWN, today);
    }
}
