//! The petitions of a period, each judged as of a day, from one pass over their histories.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{FieldId, PetitionHistory, PetitionId, SessionId, UnitId};
use crate::rules::{Judgement, judge};
use crate::store::{Reader, petition_timeline};

/// A petition and its judgement.
#[derive(Clone, Debug)]
pub(super) struct Judged {
    /// The petition.
    pub petition: PetitionId,
    /// Its session.
    pub session: SessionId,
    /// The session's day.
    pub held_on: NaiveDate,
    /// Its field.
    pub field: FieldId,
    /// Whether it is marked as a duplicate.
    pub is_duplicate: bool,
    /// Whether it is a part of another.
    pub is_part: bool,
    /// The judgement.
    pub judgement: Judgement,
}

/// Passes each petition of the sessions of these days and units, judged as of a day, to `each`.
pub(super) fn each_judged(
    reader: Reader<'_>,
    days: (NaiveDate, NaiveDate),
    units: Option<&[UnitId]>,
    as_of: NaiveDate,
    mut each: impl FnMut(Judged) -> Result<()>,
) -> Result<()> {
    let mut originals: HashMap<PetitionId, Option<PetitionHistory>> = HashMap::new();
    petition_timeline::each(reader, days, units, |history| {
        let original = match history.facts.duplicate_of {
            None => None,
            Some(original) => {
                let kept = match originals.entry(original) {
                    Entry::Occupied(there) => there.into_mut(),
                    Entry::Vacant(free) => free.insert(petition_timeline::of(reader, original)?),
                };
                kept.as_ref()
            }
        };
        each(Judged {
            petition: history.facts.petition,
            session: history.facts.session,
            held_on: history.facts.held_on,
            field: history.facts.field,
            is_duplicate: history.facts.duplicate_of.is_some(),
            is_part: history.facts.is_part,
            judgement: judge(&history, original, as_of),
        })
    })
}
