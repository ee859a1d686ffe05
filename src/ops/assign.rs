//! Extending, transferring and withdrawing assignments.

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::{book, calendar};
use crate::model::{
    AssignmentDays, AssignmentId, Closed, DueKind, Kind, PetitionId, RecordRow, StepKind, step,
};
use crate::ops::derived::recompute_derived;
use crate::ops::enter::must_enter;
use crate::ops::input::{Input, Mode, Receipt};
use crate::ops::naming::record_name;
use crate::ops::resolver::Resolver;
use crate::ops::understood::understood;
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

/// A step to be entered: its petition, day and reason as typed.
#[derive(Clone, Copy, Debug)]
pub struct StepDraft<'a> {
    /// The petition.
    pub petition: &'a str,
    /// The day; today if none is given.
    pub on: Option<&'a str>,
    /// The reason.
    pub why: &'a str,
}

/// Extends an assignment from a day on: the new due date replaces every other.
///
/// # Errors
/// If the petition has no assignment, or the new day is not after the due date in force or is too
/// far.
pub fn assign_extend(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    draft: StepDraft<'_>,
    by: Extension<'_>,
    mode: Mode,
) -> Result<Receipt> {
    let found = standing_assignment(work, resolver, draft.petition, mode)?;
    if found.is_withdrawn {
        return Err(Problem::refused("already-withdrawn").with("code", found.code).into());
    }
    let (code, due) = (found.code, found.days.due_on);
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
            let session = petitions::day_of(work.reader(), found.petition)?;
            let by_rule = book(work.reader())?.on(session).day_counting();
            let kind = kind.unwrap_or(by_rule);
            let extended = due_on(due, days, kind, &calendar(work.reader())?);
            if extended.estimate {
                work.warn(
                    Warning::new("extension-estimate")
                        .with("due", extended.on)
                        .about(format!("{code}/assignment")),
                );
            }
            args.extend([
                ("days", days.into()),
                ("kind", Arg::Term("due-kind", kind.code().to_owned())),
            ]);
            extended.on
        }
    };
    if let Some(due) = due.filter(|due| to <= *due) {
        let problem = Problem::refused("extension-not-later")
            .with("code", code)
            .with("due", due)
            .with("to", to);
        return Err(problem.into());
    }
    args.push(("due", Arg::Weekday(to)));
    let key = if matches!(by, Extension::To(_)) { "extended" } else { "extended-by" };
    let input = step_input(StepKind::Extend, &code, draft, mode).with(step::DUE, to.to_string());
    enter_step(work, resolver, &input, &code, (key, args), mode)
}

/// Transfers an assignment to another agency from a day on; the due date stays unless a new one is
/// given.
///
/// # Errors
/// If the petition has no assignment, or the agency is unknown or unchanged.
pub fn assign_transfer(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    draft: StepDraft<'_>,
    to: &str,
    due: Option<&str>,
    mode: Mode,
) -> Result<Receipt> {
    let found = standing_assignment(work, resolver, draft.petition, mode)?;
    let agency = resolver.agency(work.reader(), to, None)?;
    let (code, to) = (found.code, codes::of(work.reader(), agency)?);
    let from = found.days.agency.code;
    if from == to && !found.is_withdrawn {
        return Err(Problem::refused("transfer-to-itself")
            .with("code", code)
            .with("agency", to)
            .into());
    }
    let input = step_input(StepKind::Transfer, &code, draft, mode)
        .with(step::AGENCY, to.as_str())
        .with_some(step::DUE, due);
    let args = vec![("from", from.into()), ("to", to.into())];
    let mut receipt = enter_step(work, resolver, &input, &code, ("transferred", args), mode)?;
    recompute_derived(work)?;
    let due = assignments::days_of(work.reader(), found.assignment, mode.today)?.due_on;
    receipt.args.push(("due", weekday_or_none(due)));
    Ok(receipt)
}

/// Withdraws an assignment from a day on.
///
/// # Errors
/// If the petition has no assignment, or it is withdrawn already.
pub fn assign_withdraw(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    draft: StepDraft<'_>,
    mode: Mode,
) -> Result<Receipt> {
    let found = standing_assignment(work, resolver, draft.petition, mode)?;
    if found.is_withdrawn {
        return Err(Problem::refused("already-withdrawn").with("code", found.code).into());
    }
    let on = draft.on.map_or(Ok(mode.today), |on| resolver.day(on, mode.today, Direction::Past))?;
    let input = step_input(StepKind::Withdraw, &found.code, draft, mode);
    let args = vec![("on", Arg::Weekday(on))];
    enter_step(work, resolver, &input, &found.code, ("withdrawn", args), mode)
}

/// Makes the input of a step.
fn step_input(step: StepKind, petition: &str, draft: StepDraft<'_>, mode: Mode) -> Input {
    Input::new(Kind::Step)
        .with(step::PETITION, petition)
        .with(step::STEP, step.code())
        .with(step::DAY, draft.on.map_or_else(|| mode.today.to_string(), str::to_owned))
        .with(step::WHY, draft.why)
}

/// Enters a step; its receipt has the step's name.
fn enter_step(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    input: &Input,
    petition: &str,
    (key, mut args): (&'static str, Args),
    mode: Mode,
) -> Result<Receipt> {
    let id = must_enter(work, resolver, input, mode)?;
    let row = RecordRow { kind: Kind::Step, id };
    let name = record_name(work.reader(), row)?;
    args.extend([("code", petition.into()), ("step", name.as_str().into())]);
    let mut receipt = Receipt { key, args, code: Some(name), ..Receipt::default() };
    receipt.understood = understood(work.reader(), row, input, &receipt.args)?;
    Ok(receipt)
}

/// A petition's assignment, as it is today.
struct Found {
    /// The petition's code.
    code: String,
    petition: PetitionId,
    assignment: AssignmentId,
    days: AssignmentDays,
    is_withdrawn: bool,
}

/// Finds a petition's assignment.
fn standing_assignment(
    work: &Work<'_>,
    resolver: &mut Resolver,
    petition: &str,
    mode: Mode,
) -> Result<Found> {
    let reader = work.reader();
    let petition = resolver.petition(reader, petition)?;
    let code = codes::of(reader, petition)?;
    let Some(assignment) = assignments::of_petition(reader, petition)? else {
        return Err(Problem::refused("not-assigned").with("code", code).into());
    };
    let days = assignments::days_of(reader, assignment, mode.today)?;
    let is_withdrawn = days.is_withdrawn;
    Ok(Found { code, petition, assignment, days, is_withdrawn })
}

/// Refuses a reason without content; the journal keeps it with the command.
pub fn check_reason(why: &str) -> Result<(), Problem> {
    if why.trim().is_empty() { Err(Problem::refused("why-empty")) } else { Ok(()) }
}
