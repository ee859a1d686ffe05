//! Findings of `lint` about the clock: acts entered after a due day or dated back, edits that move
//! a due day by rule, what a check refutes, and promises that were not kept.

use anyhow::Result;
use chrono::NaiveDate;
use serde_json::Value as Json;

use crate::model::{
    FinalReply, Kind, PetitionHistory, PetitionId, Record, RecordRow, SessionId, assignment,
    columns, petition, reply,
};
use crate::ops::derived::due_rule;
use crate::ops::naming::record_name;
use crate::ops::unlikely::{dated_back, entered_late};
use crate::problem::{Arg, Lint, Warning};
use crate::rules::{
    CarriedOut, PromiseState, TermEnd, due_by_rule, judge, rule_due, steps_with_stretch_before,
};
use crate::store::edits::{self, Edit};
use crate::store::{Reader, codes, petition_timeline, petitions, references, sessions, steps};

/// Steps entered after the due day that they replaced, and steps dated long before they were
/// entered.
pub(super) fn late_steps(reader: Reader<'_>, _today: NaiveDate) -> Result<Vec<Warning>> {
    let due = due_rule(reader)?;
    let mut found = Vec::new();
    for one in steps::with_steps(reader)? {
        let by_rule = due(one.held_on, one.assignment.start);
        let of_petition = steps::of_petition(reader, one.petition)?;
        for (step, before) in steps_with_stretch_before(one.assignment, &of_petition, by_rule) {
            let warnings = entered_late(&step, &before).into_iter().chain(dated_back(&step));
            let name = format!("{}/step-{}", one.code, step.number);
            found.extend(warnings.map(|warning| warning.about(name.as_str())));
        }
    }
    Ok(found)
}

/// Replies entered after the due day by rule and dated before it, resolved petitions that a later
/// check refutes, and promises that were not kept, by the petition's code.
pub(super) fn doubtful_replies(reader: Reader<'_>, today: NaiveDate) -> Result<Vec<Warning>> {
    let (mut dated_back, mut found) = (Vec::new(), Vec::new());
    petition_timeline::each(reader, (NaiveDate::MIN, today), None, |history| {
        let petition = history.facts.petition;
        if history.facts.replies.is_empty() {
            return Ok(());
        }
        dated_back.extend(replies_dated_back(&history, today));
        // With a reply of its own, a duplicate does not take its original's state.
        let judgement = judge(&history, None, today);
        let mut checks = history.facts.checks.iter();
        if judgement.carried_out == Some(CarriedOut::Refuted)
            && let Some(last) = checks.rfind(|check| check.on <= today)
        {
            found.push((petition, Warning::of(Lint::ResolvedRefuted).with("on", last.on)));
        }
        if let Some(promise) = judgement.promise.filter(|one| one.state == PromiseState::Broken) {
            found.push((petition, Warning::of(Lint::PromiseBroken).with("until", promise.until)));
        }
        Ok(())
    })?;
    let mut all = Vec::new();
    for one in &dated_back {
        all.extend(named_replies(reader, one)?);
    }
    for (petition, warning) in found {
        all.push(warning.about(codes::of(reader, petition)?));
    }
    all.sort_by(|one, other| one.refs.cmp(&other.refs));
    Ok(all)
}

/// Final replies dated by a petition's due day by rule and entered after it.
struct DatedBack {
    petition: PetitionId,
    due: NaiveDate,
    replies: Vec<FinalReply>,
}

fn replies_dated_back(history: &PetitionHistory, today: NaiveDate) -> Option<DatedBack> {
    let due = rule_due(history, today).filter(|_| !history.facts.is_answered)?;
    let mut replies = history.facts.replies.clone();
    replies.retain(|reply| reply.on <= due && reply.known.is_some_and(|known| known > due));
    let petition = history.facts.petition;
    Some(DatedBack { petition, due, replies }).filter(|one| !one.replies.is_empty())
}

fn named_replies(reader: Reader<'_>, one: &DatedBack) -> Result<Vec<Warning>> {
    let mut all = Vec::new();
    for id in references::children(reader, Kind::Reply, one.petition.any())? {
        let row = RecordRow { kind: Kind::Reply, id };
        let record = reader.record(row)?;
        let (Some(day), Some(known)) = (record.get(reply::DAY), record.get(reply::KNOWN)) else {
            continue;
        };
        let outcome = record.get(reply::OUTCOME);
        let is_this = |reply: &FinalReply| {
            (reply.on, reply.known, Some(reply.outcome)) == (day, Some(known), outcome)
        };
        if one.replies.iter().any(is_this) {
            let warning = Warning::of(Lint::ReplyDatedBack).with("day", day);
            let warning = warning.with("known", known).with("due", one.due);
            all.push(warning.about(record_name(reader, row)?));
        }
    }
    Ok(all)
}

/// Edits of a petition's session or origin, or of an assignment's day, that were made after the
/// petition's due day by rule, as it was before the edit or is since.
pub(super) fn late_edits(reader: Reader<'_>, _today: NaiveDate) -> Result<Vec<Warning>> {
    let due = due_rule(reader)?;
    let mut found = Vec::new();
    let clock = [petition::SESSION.any().sql, petition::ORIGIN.any().sql];
    let of_petitions = edits::of_columns(reader, Kind::Petition.spec().table, &clock)?;
    let of_assignments =
        edits::of_columns(reader, Kind::Assignment.spec().table, &[assignment::DAY.any().sql])?;
    let all = of_petitions.iter().map(|edit| (Kind::Petition, edit));
    for (kind, edit) in all.chain(of_assignments.iter().map(|edit| (Kind::Assignment, edit))) {
        let row = RecordRow { kind, id: edit.row };
        let record = reader.record(row)?;
        let dues = match kind {
            Kind::Petition => dues_of_petition(reader, edit, &record, &due)?,
            _ => dues_of_assignment(reader, edit, &record, &due)?,
        };
        let Some(passed) = dues.into_iter().flatten().find(|due| edit.on > *due) else { continue };
        let column = kind.spec().columns.iter().find(|column| column.sql == edit.column);
        let column = column.map_or(edit.column, |column| column.name).to_owned();
        let warning = Warning::of(Lint::EditedAfterDue).with("on", edit.on).with("due", passed);
        let warning = warning
            .with("column", Arg::Term("column", column))
            .with("entry", edit.entry.to_string());
        found.push(warning.about(record_name(reader, row)?));
    }
    found.sort_by(|one, other| one.refs.cmp(&other.refs));
    Ok(found)
}

/// Returns a petition's due day by rule before and after an edit.
fn dues_of_petition(
    reader: Reader<'_>,
    edit: &Edit,
    now: &Record,
    due: impl Fn(NaiveDate, NaiveDate) -> TermEnd,
) -> Result<[Option<NaiveDate>; 2]> {
    let petition: PetitionId = edit.row.to();
    let start = steps::assigned_of(reader, petition)?.map(|one| one.assignment.start);
    let current = now.get(columns::SESSION);
    let of = |session: Option<SessionId>| match session {
        Some(session) => {
            let held_on = sessions::day_if_there(reader, session)?;
            Ok::<_, anyhow::Error>(held_on.and_then(|day| due_by_rule(day, start, &due)))
        }
        None => Ok(None),
    };
    let session = |value: &Json| match value.as_i64() {
        Some(session) if edit.column == petition::SESSION.any().sql => {
            Some(SessionId::of_row(session))
        }
        _ => current,
    };
    Ok([of(session(&edit.was))?, of(session(&edit.now))?])
}

/// Returns the due day by rule of an assignment's petition before and after an edit of its day.
fn dues_of_assignment(
    reader: Reader<'_>,
    edit: &Edit,
    now: &Record,
    due: impl Fn(NaiveDate, NaiveDate) -> TermEnd,
) -> Result<[Option<NaiveDate>; 2]> {
    let held_on = petitions::day_of(reader, now.get(columns::PETITION).unwrap_or_default())?;
    let of = |value: &Json| {
        let day = value.as_str().and_then(|day| day.parse().ok());
        due_by_rule(held_on, Some(day.unwrap_or(held_on)), &due)
    };
    Ok([of(&edit.was), of(&edit.now)])
}
