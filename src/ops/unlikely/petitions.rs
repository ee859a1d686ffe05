//! Checks of petitions, their assignments and their replies.

use anyhow::Result;

use crate::model::{
    Kind, Origin, Outcome, PetitionId, Record, RecordRow, columns, petition, reply,
};
use crate::ops::unlikely::{Finding, Subject};
use crate::problem::{Lint, Problem, Warning};
use crate::store::{Reader, assignments, codes, petitions, references, sessions};

/// Finds a reply to a petition that was neither answered at its session nor assigned. A typed one
/// that names its agency is accepted: the petition is assigned with it. `lint` reports such
/// petitions while they have no final reply, but not those that have parts, nor duplicates that
/// take their original's state.
pub(super) fn reply_unassigned(of: Subject<'_>) -> Result<Vec<Finding>> {
    let Some(petition) = of.values.get(columns::PETITION) else { return Ok(Vec::new()) };
    if of.values.kind != Kind::Reply || !is_unassigned(of.reader, petition)? {
        return Ok(Vec::new());
    }
    let finding = Finding::from(match has_final_reply(of, petition)? {
        true => Warning::new("reply-without-assignment"),
        false => Warning::of(Lint::PetitionUnassigned),
    });
    if !of.values.lacks(columns::AGENCY) {
        return Ok(vec![finding]);
    }
    let problem =
        Problem::refused("reply-unassigned").with("petition", codes::of(of.reader, petition)?);
    Ok(vec![finding.refused(columns::AGENCY, problem)])
}

/// Returns whether a petition has a final reply, with the one being entered.
fn has_final_reply(of: Subject<'_>, petition: PetitionId) -> Result<bool> {
    let session = petitions::day_of(of.reader, petition)?;
    let origin = of.reader.record(RecordRow::new(Kind::Petition, petition))?.get(petition::ORIGIN);
    let is_final = |reply: &Record| {
        let is_in_time =
            origin == Some(Origin::Collected) || reply.get(reply::DAY) >= Some(session);
        is_in_time && reply.get(reply::OUTCOME) != Some(Outcome::Interim)
    };
    let mut there = vec![of.values.clone()];
    for id in references::children(of.reader, Kind::Reply, petition.any())? {
        there.push(of.reader.record(RecordRow { kind: Kind::Reply, id })?);
    }
    Ok(there.iter().any(is_final))
}

/// Returns whether a petition was neither answered at its session nor assigned.
pub(in crate::ops) fn is_unassigned(reader: Reader<'_>, petition: PetitionId) -> Result<bool> {
    Ok(!petitions::is_answered(reader, petition)?
        && assignments::of_petition(reader, petition)?.is_none())
}

/// Finds an assignment of a petition answered at its session.
pub(super) fn assigned_though_answered(of: Subject<'_>) -> Result<Vec<Finding>> {
    let is_assignment = of.values.kind == Kind::Assignment;
    if !is_assignment
        || !petitions::is_answered(of.reader, of.values.get(columns::PETITION).unwrap_or_default())?
    {
        return Ok(Vec::new());
    }
    Ok(vec![Warning::of(Lint::AssignedThoughAnswered).into()])
}

/// Finds a petition with an answer but not marked as answered.
pub(super) fn answer_not_answered(of: Subject<'_>) -> Result<Vec<Finding>> {
    let values = of.values;
    let has_answer = !values.lacks(petition::ANSWER) || !values.lacks(petition::ANSWERED_BY);
    let is_answered = values.get(petition::ANSWERED) == Some(true);
    if values.kind != Kind::Petition || of.mode.import || !has_answer || is_answered {
        return Ok(Vec::new());
    }
    Ok(vec![Warning::new("answer-not-answered").into()])
}

/// Finds a petition whose original is a duplicate itself, or is of a later session.
pub(super) fn duplicate_without_original(of: Subject<'_>) -> Result<Vec<Finding>> {
    Ok(lacking_original(of.reader, of.values)?.into_iter().map(Finding::from).collect())
}

fn lacking_original(reader: Reader<'_>, values: &Record) -> Result<Option<Warning>> {
    let original = values.get(petition::DUPLICATE_OF);
    let (Some(id), Some(session)) = (original, values.get(columns::SESSION)) else {
        return Ok(None);
    };
    let original = reader.record(RecordRow::new(Kind::Petition, id))?;
    let is_later = petitions::day_of(reader, id)? > sessions::day_of(reader, session)?;
    if !is_later && original.lacks(petition::DUPLICATE_OF) {
        return Ok(None);
    }
    let warning = Warning::of(Lint::DuplicateWithoutOriginal);
    Ok(Some(warning.with("original", original.text(columns::CODE))))
}

/// Returns whether a petition is a duplicate that can be checked only at the end of its file.
pub(in crate::ops) fn may_lack_original(reader: Reader<'_>, values: &Record) -> Result<bool> {
    let is_duplicate = values.kind == Kind::Petition && !values.lacks(petition::DUPLICATE_OF);
    Ok(is_duplicate && lacking_original(reader, values)?.is_none())
}

/// Warns that the original of a petition in the register is not valid.
pub(in crate::ops) fn without_original(
    reader: Reader<'_>,
    values: &Record,
) -> Result<Option<Warning>> {
    Ok(lacking_original(reader, values)?.map(|warning| warning.about(values.text(columns::CODE))))
}
