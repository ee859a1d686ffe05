//! Checks of days: impossible ones, and those that falsify a figure.

use anyhow::Result;
use chrono::{Datelike, NaiveDate};

use crate::figures::book;
use crate::model::{
    Column, Kind, Origin, Outcome, Record, RecordRow, RowId, assignment, columns, coverage,
    petition, reply, step,
};
use crate::ops::derived::due_rule;
use crate::ops::naming::record_name;
use crate::ops::unlikely::{Finding, Subject};
use crate::problem::{Arg, Lint, Problem, Warning};
use crate::store::{Reader, codes, petitions, references, sessions, steps};

/// Years before today without recorded dialogues, and years ahead without planned ones.
const YEARS: (i32, i32) = (50, 5);

/// Finds a typed day that is most likely in the wrong century.
pub(super) fn far_off(of: Subject<'_>) -> Result<Vec<Finding>> {
    let is_typed = !of.mode.import && matches!(of.values.kind, Kind::Plan | Kind::Session);
    let Some(day) = of.values.day_or_month() else { return Ok(Vec::new()) };
    let years = day.year() - of.mode.today.year();
    let is_far = years < -YEARS.0 || (of.values.kind == Kind::Plan && years > YEARS.1);
    if !is_typed || !is_far {
        return Ok(Vec::new());
    }
    let warning = Warning::new("day-far-off").with("day", Arg::Weekday(day));
    Ok(vec![warning.with("today", of.mode.today).into()])
}

/// Name of a record's day in a refusal.
fn what(kind: Kind) -> Arg {
    Arg::Term("record-named", kind.spec().word.to_owned())
}

/// Finds a day after today for a past event.
pub(super) fn in_future(of: Subject<'_>) -> Result<Vec<Finding>> {
    let (kind, today) = (of.values.kind, of.mode.today);
    let day = of.values.get(columns::DAY).or_else(|| of.values.get(coverage::ON));
    let Some(day) = day else { return Ok(Vec::new()) };
    if day <= today || matches!(kind, Kind::Holiday | Kind::Plan | Kind::Assignment) {
        return Ok(Vec::new());
    }
    let finding = Finding::from(Warning::of(Lint::InFuture).with("day", day));
    if !matches!(kind, Kind::Session | Kind::Reply | Kind::Check | Kind::Conclusion) {
        return Ok(vec![finding]);
    }
    let problem = Problem::refused("in-future")
        .with("kind", kind.spec().word)
        .with("what", what(kind))
        .with("day", Arg::Weekday(day))
        .with("today", today);
    Ok(vec![finding.refused(columns::DAY, problem)])
}

/// Finds a day before the session's. The day of a collected petition may precede it: it was
/// collected before the session.
pub(super) fn before_session(of: Subject<'_>) -> Result<Vec<Finding>> {
    let Subject { reader, values, .. } = of;
    let Some(day) = values.get(columns::DAY) else { return Ok(Vec::new()) };
    let session = match (values.get(columns::SESSION), values.get(columns::PETITION)) {
        (Some(session), _) => sessions::day_of(reader, session)?,
        (None, Some(petition)) => petitions::day_of(reader, petition)?,
        _ => return Ok(Vec::new()),
    };
    if day >= session {
        return Ok(Vec::new());
    }
    if let Some(petition) = values.get(columns::PETITION)
        && is_collected(&reader.record(RecordRow::new(Kind::Petition, petition))?)
    {
        return Ok(Vec::new());
    }
    let finding = Finding::from(before_session_warning(values, day, session));
    if !matches!(values.kind, Kind::Reply | Kind::Assignment) {
        return Ok(vec![finding]);
    }
    let petition = codes::of(reader, values.get(columns::PETITION).unwrap_or_default())?;
    let problem = Problem::refused("before-session")
        .with("what", what(values.kind))
        .with("day", Arg::Weekday(day))
        .with("session", session)
        .with("petition", petition);
    Ok(vec![finding.refused(columns::DAY, problem)])
}

/// A final reply before its session is none (contract 0.2, section 5): it does not count.
fn before_session_warning(of: &Record, day: NaiveDate, session: NaiveDate) -> Warning {
    let is_final = of.kind == Kind::Reply && of.get(reply::OUTCOME) != Some(Outcome::Interim);
    let counts = if is_final { "no" } else { "yes" };
    let warning = Warning::of(Lint::BeforeSession).with("day", day).with("session", session);
    warning.with("counts", counts)
}

fn is_collected(petition: &Record) -> bool {
    petition.get(petition::ORIGIN) == Some(Origin::Collected)
}

/// Finds assignments and replies that a change leaves before their session: the session moved to a
/// later day, or the petition moved to a later session or is no longer a collected one.
pub(in crate::ops) fn left_before(
    reader: Reader<'_>,
    id: RowId,
    before: &Record,
    now: &Record,
) -> Result<Vec<Finding>> {
    let petitions = match now.kind {
        Kind::Session => petitions::of_session(reader, id.to())?,
        Kind::Petition => vec![id.to()],
        _ => return Ok(Vec::new()),
    };
    let (earliest_before, earliest) = (earliest(reader, before)?, earliest(reader, now)?);
    let mut all = Vec::new();
    if earliest <= earliest_before {
        return Ok(all);
    }
    for petition in petitions {
        if now.kind == Kind::Session
            && is_collected(&reader.record(RecordRow::new(Kind::Petition, petition))?)
        {
            continue;
        }
        for kind in [Kind::Assignment, Kind::Reply] {
            for row in references::children(reader, kind, petition.any())? {
                let record = reader.record(RecordRow { kind, id: row })?;
                let Some(day) = record.get(columns::DAY) else { continue };
                if day < earliest_before || day >= earliest {
                    continue;
                }
                let name = record_name(reader, RecordRow { kind, id: row })?;
                let warning = before_session_warning(&record, day, earliest).about(&name);
                let problem = Problem::refused("left-before-session")
                    .with("what", what(kind))
                    .with("record", name)
                    .with("day", day)
                    .with("session", Arg::Weekday(earliest));
                all.push(Finding::from(warning).refused(columns::DAY, problem));
            }
        }
    }
    Ok(all)
}

/// First day that a record of a session or a petition may have.
fn earliest(reader: Reader<'_>, values: &Record) -> Result<NaiveDate> {
    if is_collected(values) {
        return Ok(NaiveDate::MIN);
    }
    match values.kind {
        Kind::Session => Ok(values.get(columns::DAY).unwrap_or(NaiveDate::MIN)),
        _ => sessions::day_of(reader, values.get(columns::SESSION).unwrap_or_default()),
    }
}

/// Finds a due date before the assignment's own day. Due dates by rule are checked only for typed
/// records; `lint` checks imported ones.
pub(super) fn due_before(of: Subject<'_>) -> Result<Vec<Finding>> {
    let values = of.values;
    if values.kind == Kind::Step {
        return step_due_before(of);
    }
    let mut all = Vec::new();
    let (Kind::Assignment, Some(start)) = (values.kind, values.get(columns::DAY)) else {
        return Ok(all);
    };
    let given = values.get(assignment::DUE);
    all.extend(given.and_then(|due| given_early(due, start, assignment::DUE)));
    let is_by_rules = given.is_none() && !of.mode.import;
    if let (true, Some(petition)) = (is_by_rules, values.get(columns::PETITION)) {
        let (due, _) = due_rule(of.reader)?(petitions::day_of(of.reader, petition)?, start);
        all.extend(due.filter(|due| *due < start).map(|due| early(due, start).into()));
    }
    Ok(all)
}

fn early(due: NaiveDate, start: NaiveDate) -> Warning {
    Warning::of(Lint::DueBeforeAssignment).with("due", due).with("day", start)
}

fn given_early(due: NaiveDate, start: NaiveDate, column: Column<NaiveDate>) -> Option<Finding> {
    let problem =
        Problem::refused("due-before-assignment").with("due", Arg::Weekday(due)).with("day", start);
    (due < start).then(|| Finding::from(early(due, start)).refused(column, problem))
}

/// Finds a step that sets a due date before the assignment's own day.
fn step_due_before(of: Subject<'_>) -> Result<Vec<Finding>> {
    let (Some(due), Some(petition)) = (of.values.get(step::DUE), of.values.get(columns::PETITION))
    else {
        return Ok(Vec::new());
    };
    let start = steps::assigned_of(of.reader, petition)?.map(|one| one.assignment.start);
    Ok(start.and_then(|start| given_early(due, start, step::DUE)).into_iter().collect())
}

/// Finds a public notice after its session.
pub(super) fn notice_after_session(of: Subject<'_>) -> Result<Vec<Finding>> {
    match (of.values.get(columns::NOTICE), of.values.get(columns::DAY)) {
        (Some(notice), Some(day)) if notice > day => {
            Ok(vec![Warning::of(Lint::NoticeAfterSession).into()])
        }
        _ => Ok(Vec::new()),
    }
}

/// Finds a plan entry whose public notice is late or can no longer be in time, by the rules of its
/// day.
pub(super) fn short_notice(of: Subject<'_>) -> Result<Vec<Finding>> {
    let (Kind::Plan, Some(day)) = (of.values.kind, of.values.get(columns::DAY)) else {
        return Ok(Vec::new());
    };
    let Some(by) = book(of.reader)?.notice_by(day) else { return Ok(Vec::new()) };
    let is_late = match of.values.get(columns::NOTICE) {
        Some(notice) => by < notice && notice <= day,
        None => by < of.mode.today && of.mode.today <= day,
    };
    if !is_late {
        return Ok(Vec::new());
    }
    Ok(vec![Warning::new("notice-too-late").with("by", by).into()])
}
