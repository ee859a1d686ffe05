//! Entering records typed one at a time.

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{
    AssignmentDays, AssignmentId, Closed, Kind, RecordRow, assignment, ballot, columns, leader,
    petition, reply, session,
};
use crate::ops::assign::weekday_or_none;
use crate::ops::coverage;
use crate::ops::derived::recompute_derived;
use crate::ops::enter::{enter, must_enter};
use crate::ops::fulfil::fulfil;
use crate::ops::input::{Input, Mode, Receipt};
use crate::ops::naming::record_name;
use crate::ops::resolver::Resolver;
use crate::ops::total;
use crate::ops::understood::understood;
use crate::ops::unlikely::is_unassigned;
use crate::problem::{Arg, Args, Problem};
use crate::rules::NO_VALUE;
use crate::store::{Identities, Work, assignments, codes};
use crate::text::{self, Direction};

/// Enters a typed record and returns its receipt. A session takes missing cells from its plan
/// entry; a reply with an agency to an unassigned petition also assigns it to that agency.
///
/// # Errors
/// If the input has a problem: the first one.
pub fn enter_typed(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    input: &Input,
    mode: Mode,
) -> Result<Receipt> {
    let mut input = input.clone();
    fulfil(work.reader(), resolver, &mut input)?;
    coverage::told_today(&mut input, mode.today);
    let assigned = assign_with_reply(work, resolver, &input, mode)?;
    let id = must_enter(work, resolver, &input, mode)?;
    let row = RecordRow { kind: input.kind, id };
    let mut receipt = receipt(work, row, mode)?;
    receipt.understood = understood(work.reader(), row, &input, &receipt.args)?;
    match assigned {
        Some(assignment) => with_assignment(work, receipt, assignment, mode),
        None => Ok(receipt),
    }
}

/// Assigns an unanswered, unassigned petition to its reply's agency and returns the assignment. It
/// has no day of its own and so counts from the session's: no day is invented, and the reply's day
/// does not change the due date.
fn assign_with_reply(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    reply: &Input,
    mode: Mode,
) -> Result<Option<AssignmentId>> {
    if reply.kind != Kind::Reply {
        return Ok(None);
    }
    let (Some(agency), Some(petition)) = (reply.filled(reply::AGENCY), reply.get(reply::PETITION))
    else {
        return Ok(None);
    };
    let petition = resolver.petition(work.reader(), petition)?;
    if !is_unassigned(work.reader(), petition)? {
        return Ok(None);
    }
    let day = reply
        .get(columns::DAY)
        .and_then(|day| text::read_day(day, mode.today, Direction::Past).ok());
    let agency = resolver.agency(work.reader(), agency, day)?;
    let assignment = Input::new(Kind::Assignment)
        .with(assignment::PETITION, codes::of(work.reader(), petition)?)
        .with(assignment::AGENCY, codes::of(work.reader(), agency)?);
    Ok(Some(must_enter(work, resolver, &assignment, mode)?.to()))
}

/// Receipt of a reply that also assigned its petition.
fn with_assignment(
    work: &mut Work<'_>,
    reply: Receipt,
    assignment: AssignmentId,
    mode: Mode,
) -> Result<Receipt> {
    recompute_derived(work)?;
    let AssignmentDays { due_on: due, is_estimate: estimate, .. } =
        assignments::days_of(work.reader(), assignment, mode.today)?;
    let record =
        work.reader().shown(RecordRow::new(Kind::Assignment, assignment), Identities::Hidden)?;
    let name = record_name(work.reader(), RecordRow::new(Kind::Assignment, assignment))?;
    let mut args = reply.args;
    args.extend([
        ("petition", record.get(columns::PETITION).to_string().into()),
        ("due", weekday_or_none(due)),
    ]);
    args.push(("agency", record.get(columns::AGENCY).to_string().into()));
    let key = if estimate { "entered-reply-assigned-estimate" } else { "entered-reply-assigned" };
    let codes = std::iter::once(name).chain(reply.code.clone()).collect();
    Ok(Receipt { key, args, codes, ..reply })
}

/// Enters a record, or replaces the one with the same key: a rule's value, a day of the calendar.
///
/// # Errors
/// If the input has a problem: the first one.
pub fn replace(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    input: &Input,
    today: NaiveDate,
) -> Result<Receipt> {
    let id = must_enter(work, resolver, input, Mode::import(today, true))?;
    let row = RecordRow { kind: input.kind, id };
    let mut receipt = receipt(work, row, Mode::typed(today))?;
    receipt.understood = understood(work.reader(), row, input, &receipt.args)?;
    Ok(receipt)
}

/// Receipt of one record: `receipt-entered-KIND` with its code.
fn receipt(work: &mut Work<'_>, record: RecordRow, mode: Mode) -> Result<Receipt> {
    if record.kind == Kind::Total {
        return total::receipt(work, record.id.to(), "entered-total", mode.today);
    }
    if record.kind == Kind::Coverage {
        return coverage::receipt(work.reader(), record.id.to(), "entered-coverage");
    }
    let code = record_name(work.reader(), record)?;
    let mut args: Args = vec![("code", code.as_str().into())];
    let key = match record.kind {
        Kind::Unit => "entered-unit",
        Kind::Leader => {
            let leader = work.reader().record(record)?;
            args.push(("name", leader.text(leader::NAME).into()));
            args.push((
                "post",
                Arg::Term("post", leader.get(leader::POST).map_or("", Closed::code).to_owned()),
            ));
            "entered-leader"
        }
        Kind::Agency => "entered-agency",
        Kind::Plan => "entered-plan",
        Kind::Session => {
            let session = work.reader().record(record)?;
            args.extend(session.get(session::DAY).map(|day| ("day", Arg::Weekday(day))));
            let plan = session
                .get(session::PLAN)
                .map(|plan| codes::of(work.reader(), plan))
                .transpose()?;
            args.push(("plan", plan.clone().unwrap_or_default().into()));
            if plan.is_none() { "entered-session" } else { "entered-session-of-plan" }
        }
        Kind::Ballot => {
            let ballots = work.reader().record(record)?;
            let count = |column| ballots.get(column).unwrap_or(0);
            let satisfied = count(ballot::VERY_SATISFIED) + count(ballot::SATISFIED);
            args.push(("satisfied", satisfied.into()));
            args.push(("valid", (count(ballot::RETURNED) - count(ballot::INVALID)).into()));
            "entered-ballot"
        }
        Kind::Petition => "entered-petition",
        _ => "entered-record",
    };
    Ok(Receipt { key, args, code: Some(code), ..Receipt::default() })
}

/// Makes an input of each line that is not blank: the given one with the line as its text.
pub fn rows_of_texts(input: &Input, lines: &str) -> Vec<(u64, Input)> {
    let lines = (1..).zip(lines.lines().map(str::trim)).filter(|(_, line)| !text::is_blank(line));
    lines.map(|(place, line)| (place, input.clone().with(petition::TEXT, line))).collect()
}

/// Removes the list marks of petitions' texts if every text has one; returns whether they had.
pub fn remove_list_marks(rows: &mut [(u64, Input)]) -> bool {
    let unmarked = rows.iter().map(|(_, input)| {
        text::without_list_mark(input.get(petition::TEXT)?.trim()).map(str::to_owned)
    });
    let Some(unmarked) = unmarked.collect::<Option<Vec<String>>>() else { return false };
    for ((_, input), bare) in rows.iter_mut().zip(unmarked) {
        input.remove(&petition::TEXT.any());
        *input = input.clone().with(petition::TEXT, bare);
    }
    true
}

/// Enters petitions, each with its line; the receipt has the first and the last code. List marks
/// are removed if every text has one.
///
/// # Errors
/// If a row has a problem: the first one.
pub fn enter_rows(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    mut rows: Vec<(u64, Input)>,
    mode: Mode,
) -> Result<Receipt> {
    let key = match remove_list_marks(&mut rows) {
        true => "entered-petitions-unmarked",
        false => "entered-petitions",
    };
    let mut codes = Vec::new();
    for (place, input) in &rows {
        let id = enter(work, resolver, input, mode, *place)?.id();
        codes.push(record_name(work.reader(), RecordRow { kind: Kind::Petition, id })?);
    }
    let (Some(first), Some(last)) = (codes.first().cloned(), codes.last().cloned()) else {
        return Err(Problem::refused("lines-empty").into());
    };
    let args =
        vec![("count", codes.len().into()), ("first", first.into()), ("last", last.clone().into())];
    Ok(Receipt { key, args, code: Some(last), codes, ..Receipt::default() })
}

/// Assigns a petition to an agency and returns the receipt with the due date.
///
/// # Errors
/// If the petition has an assignment already, or the input has a problem.
pub fn assign(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    input: &Input,
    mode: Mode,
) -> Result<Receipt> {
    let petition =
        resolver.petition(work.reader(), input.get(assignment::PETITION).unwrap_or_default())?;
    let code = codes::of(work.reader(), petition)?;
    if let Some(there) = assignments::of_petition(work.reader(), petition)? {
        let AssignmentDays { agency, due_on: due, is_withdrawn, .. } =
            assignments::days_of(work.reader(), there, mode.today)?;
        if is_withdrawn {
            return Err(Problem::refused("already-withdrawn").with("code", code).into());
        }
        let to = resolver.agency(
            work.reader(),
            input.get(assignment::AGENCY).unwrap_or_default(),
            None,
        )?;
        let to = codes::of(work.reader(), to)?;
        let problem = if to == agency.code {
            Problem::refused("already-assigned-to-it")
        } else {
            Problem::refused("already-assigned").with("to", to)
        };
        let due = due.map_or(NO_VALUE.into(), Arg::Day);
        return Err(problem.with("code", code).with("agency", agency.code).with("due", due).into());
    }
    let mut receipt = enter_typed(work, resolver, input, mode)?;
    recompute_derived(work)?;
    let id = assignments::of_petition(work.reader(), petition)?.unwrap_or_default();
    let AssignmentDays { due_on: due, is_estimate: estimate, .. } =
        assignments::days_of(work.reader(), id, mode.today)?;
    let agency = work
        .reader()
        .shown(RecordRow::new(Kind::Assignment, id), Identities::Hidden)?
        .get(columns::AGENCY)
        .to_string();
    receipt.key = if estimate { "assigned-estimate" } else { "assigned" };
    receipt.args =
        vec![("code", code.into()), ("agency", agency.into()), ("due", weekday_or_none(due))];
    let row = RecordRow::new(Kind::Assignment, id);
    receipt.understood = understood(work.reader(), row, input, &receipt.args)?;
    Ok(receipt)
}
