//! Extending, transferring and withdrawing assignments.

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::{book, calendar};
use crate::model::{AssignmentId, Closed, DueKind, Kind, RecordRow, assignment, columns};
use crate::ops::derived::recompute_derived;
use crate::ops::edit::change_cells;
use crate::ops::input::{Input, Mode, Receipt};
use crate::ops::resolver::Resolver;
use crate::ops::understood::understood;
use crate::ops::unlikely::extended_after_due;
use crate::problem::{Arg, Args, Problem, Warning};
use crate::rules::{NO_VALUE, due_on};
use crate::store::{Work, assignments, codes, petitions};
use crate::text::Direction;

/// Length of an extension.
#[derive(Clone, Copy, Debug)]
pub enum Extension<'a> {
    /// Extends to a day.
    To(&'a str),
    /// Extends by a number of days after the due date in force, counted as given, else by the rules
    /// of the session's day.
    By(i64, Option<DueKind>),
}

/// Maximum days of one extension, equal to the longest term that a rule may give.
const MOST_DAYS: i64 = 3660;

/// Returns a due date for a receipt; the word for no value if there is none.
pub(super) fn weekday_or_none(due: Option<NaiveDate>) -> Arg {
    due.map_or(NO_VALUE.into(), Arg::Weekday)
}

/// Extends an assignment: the new due date replaces every other.
///
/// # Errors
/// If the petition has no assignment, or the new day is not after the due date in force or is too
/// far.
pub fn assign_extend(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    petition: &str,
    by: Extension<'_>,
    on: Option<&str>,
    mode: Mode,
) -> Result<Receipt> {
    let (code, id) = standing_assignment(work, resolver, petition)?;
    let on = on.map_or(Ok(mode.today), |on| resolver.day(on, mode.today, Direction::Past))?;
    let due = assignments::days_of(work.reader(), id, mode.today)?.due_on;
    let mut args: Args = vec![("was", weekday_or_none(due))];
    let to = match by {
        Extension::To(day) => resolver.day(day, mode.today, Direction::Ahead)?,
        Extension::By(days, _) if days > MOST_DAYS => {
            return Err(Problem::refused("extension-too-long")
                .with("days", days)
                .with("most", MOST_DAYS)
                .into());
        }
        Extension::By(days, kind) => {
            let Some(due) = due else {
                return Err(Problem::refused("extension-of-no-term").with("code", code).into());
            };
            let by_rule = book(work.reader())?.on(session_day(work, id)?).day_counting();
            let kind = kind.unwrap_or(by_rule);
            let found = due_on(due, days, kind, &calendar(work.reader())?);
            if found.estimate {
                work.warn(
                    Warning::new("extension-estimate")
                        .with("due", found.on)
                        .about(format!("{code}/assignment")),
                );
            }
            args.extend([
                ("days", days.into()),
                ("kind", Arg::Term("due-kind", kind.code().to_owned())),
            ]);
            found.on
        }
    };
    if let Some(due) = due.filter(|due| to <= *due) {
        let problem = Problem::refused("extension-not-later")
            .with("code", code)
            .with("due", due)
            .with("to", to);
        return Err(problem.into());
    }
    if let Some(warning) = due.and_then(|due| extended_after_due(&code, on, due)) {
        work.warn(warning);
    }
    let input = Input::new(Kind::Assignment).with(assignment::EXTENDED_TO, to.to_string());
    change_cells(work, resolver, id.any(), &input, Mode { today: on, ..mode })?;
    recompute_derived(work)?;
    args.push(("due", Arg::Weekday(to)));
    let key = if matches!(by, Extension::To(_)) { "extended" } else { "extended-by" };
    Ok(assignment_receipt(key, &code, args))
}

/// Transfers an assignment to another agency; the due date stays unless a new one is given.
///
/// # Errors
/// If the petition has no assignment, or the agency is unknown or unchanged.
pub fn assign_transfer(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    petition: &str,
    to: &str,
    due: Option<&str>,
    mode: Mode,
) -> Result<Receipt> {
    let (code, id) = standing_assignment(work, resolver, petition)?;
    let before = work.reader().record(RecordRow::new(Kind::Assignment, id))?;
    let agency = resolver.agency(work.reader(), to, None)?;
    let to = codes::of(work.reader(), agency)?;
    let from = before.get(assignment::AGENCY);
    if from == Some(agency) {
        return Err(Problem::refused("transfer-to-itself")
            .with("code", code)
            .with("agency", to)
            .into());
    }
    let from = match from {
        Some(agency) => codes::of(work.reader(), agency)?,
        None => String::new(),
    };
    let mut input = Input::new(Kind::Assignment).with(assignment::AGENCY, to.clone());
    if let Some(due) = due {
        // A due date given now replaces an earlier extension.
        input = input.with(assignment::DUE, due).with(assignment::EXTENDED_TO, "");
    }
    change_cells(work, resolver, id.any(), &input, mode)?;
    recompute_derived(work)?;
    let due = assignments::days_of(work.reader(), id, mode.today)?.due_on;
    let args = vec![("from", from.into()), ("to", to.into()), ("due", weekday_or_none(due))];
    let mut receipt = assignment_receipt("transferred", &code, args);
    let row = RecordRow::new(Kind::Assignment, id);
    receipt.understood = understood(work.reader(), row, &input, &receipt.args)?;
    Ok(receipt)
}

/// Withdraws an assignment from a day on.
///
/// # Errors
/// If the petition has no assignment, or it is withdrawn already.
pub fn assign_withdraw(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    petition: &str,
    on: Option<&str>,
    mode: Mode,
) -> Result<Receipt> {
    let (code, id) = standing_assignment(work, resolver, petition)?;
    let on = on.map_or(Ok(mode.today), |on| resolver.day(on, mode.today, Direction::Past))?;
    let input = Input::new(Kind::Assignment).with(assignment::WITHDRAWN, on.to_string());
    change_cells(work, resolver, id.any(), &input, mode)?;
    recompute_derived(work)?;
    Ok(assignment_receipt("withdrawn", &code, vec![("on", Arg::Weekday(on))]))
}

/// Receipt of a change to a petition's assignment.
fn assignment_receipt(key: &'static str, petition: &str, mut args: Args) -> Receipt {
    args.push(("code", petition.into()));
    Receipt { key, args, code: Some(format!("{petition}/assignment")), ..Receipt::default() }
}

/// Returns the day of the session that raised the assignment's petition.
fn session_day(work: &Work<'_>, assignment: AssignmentId) -> Result<NaiveDate> {
    let record = work.reader().record(RecordRow::new(Kind::Assignment, assignment))?;
    petitions::day_of(work.reader(), record.get(columns::PETITION).unwrap_or_default())
}

/// Finds the petition's assignment that is not withdrawn.
fn standing_assignment(
    work: &Work<'_>,
    resolver: &mut Resolver,
    petition: &str,
) -> Result<(String, AssignmentId)> {
    let reader = work.reader();
    let petition = resolver.petition(reader, petition)?;
    let code = codes::of(reader, petition)?;
    let Some(id) = assignments::of_petition(reader, petition)? else {
        return Err(Problem::refused("not-assigned").with("code", code).into());
    };
    if !reader.record(RecordRow::new(Kind::Assignment, id))?.lacks(assignment::WITHDRAWN) {
        return Err(Problem::refused("already-withdrawn").with("code", code).into());
    }
    Ok((code, id))
}

/// Refuses a reason without content; the journal keeps it with the command.
pub fn check_reason(why: &str) -> Result<(), Problem> {
    if why.trim().is_empty() { Err(Problem::refused("why-empty")) } else { Ok(()) }
}
