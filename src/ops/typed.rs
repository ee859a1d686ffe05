//! Records typed one at a time.

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{AssignmentDays, AssignmentId, Kind, TotalId, Type, UnitKind};
use crate::ops::derived::settle;
use crate::ops::enter::{enter, must_enter};
use crate::ops::fulfil::fulfil;
use crate::ops::input::{Draft, Mode, Receipt};
use crate::ops::names::Names;
use crate::ops::naming::record_name;
use crate::ops::read::{read_member, read_plain};
use crate::ops::total;
use crate::ops::unlikely::is_unassigned;
use crate::problem::{Arg, Args, Problem};
use crate::store::{Form, Work, assignments, codes, units};
use crate::text;

/// Tells what of a line cannot be read at all, before any register is opened: counts, periods and members of closed lists.
///
/// # Errors
/// A problem of usage.
pub fn check_form(draft: &Draft) -> Result<(), Problem> {
    for (column, given) in draft.cells.iter().filter(|(_, given)| !given.trim().is_empty()) {
        if matches!(
            column.of,
            Type::Count | Type::Period | Type::Month | Type::Hosts | Type::List(_) | Type::RuleKey
        ) {
            read_plain(column, given.trim(), NaiveDate::MIN)?;
        }
    }
    Ok(())
}

/// Enters a record typed by a person and returns its receipt. A session takes over what its plan entry says; a reply with an agency
/// to a petition that nobody was given assigns it to that agency too.
///
/// # Errors
/// The first problem of the draft.
pub fn enter_typed(
    work: &mut Work<'_>,
    names: &mut Names,
    draft: &Draft,
    mode: Mode,
) -> Result<Receipt> {
    let mut draft = draft.clone();
    fulfil(work.reader(), names, &mut draft)?;
    let assigned = assign_with_reply(work, names, &draft, mode)?;
    let id = must_enter(work, names, &draft, mode)?;
    let receipt = receipt(work, draft.kind, id, mode)?;
    match assigned {
        Some(assignment) => with_assignment(work, receipt, assignment, mode),
        None => Ok(receipt),
    }
}

/// Assigns the petition of a reply to the reply's agency where it was neither answered nor assigned; returns the assignment. It has
/// no day of its own and so counts from the session's: no day is invented, and the reply's day moves no due day.
fn assign_with_reply(
    work: &mut Work<'_>,
    names: &mut Names,
    reply: &Draft,
    mode: Mode,
) -> Result<Option<AssignmentId>> {
    let agency =
        reply.get("agency").filter(|agency| reply.kind == Kind::Reply && !agency.trim().is_empty());
    let (Some(agency), Some(petition)) = (agency, reply.get("petition")) else { return Ok(None) };
    let petition = names.petition(work.reader(), petition)?;
    if !is_unassigned(work.reader(), petition)? {
        return Ok(None);
    }
    let day = reply.get("day").and_then(|day| text::read_day(day, mode.today).ok());
    let agency = names.agency(work.reader(), agency, day)?;
    let assignment = Draft::new(Kind::Assignment)
        .with("petition", codes::of(work.reader(), petition)?)
        .with("agency", codes::of(work.reader(), agency)?);
    Ok(Some(AssignmentId::of_row(must_enter(work, names, &assignment, mode)?)))
}

/// The receipt of a reply with which its petition was assigned too.
fn with_assignment(
    work: &mut Work<'_>,
    reply: Receipt,
    assignment: AssignmentId,
    mode: Mode,
) -> Result<Receipt> {
    settle(work)?;
    let AssignmentDays { due_on: due, is_estimate: estimate, .. } =
        assignments::days_of(work.reader(), assignment, mode.today)?;
    let record = work.reader().record(Kind::Assignment, Form::Shown, assignment.row())?;
    let name = record_name(work.reader(), Kind::Assignment, assignment.row())?;
    let mut args = reply.args;
    args.extend([
        ("petition", record.get("petition").to_string().into()),
        ("due", Arg::Weekday(due)),
    ]);
    args.push(("agency", record.get("agency").to_string().into()));
    let key = if estimate { "entered-reply-assigned-estimate" } else { "entered-reply-assigned" };
    let codes = std::iter::once(name).chain(reply.code.clone()).collect();
    Ok(Receipt { key, args, codes, ..reply })
}

/// Enters a record, or replaces the one that its key names: a rule's value, what a day of the calendar is.
///
/// # Errors
/// The first problem of the draft.
pub fn replace(
    work: &mut Work<'_>,
    names: &mut Names,
    draft: &Draft,
    today: NaiveDate,
) -> Result<Receipt> {
    let id = must_enter(work, names, draft, Mode::import(today, true))?;
    receipt(work, draft.kind, id, Mode::typed(today))
}

/// The receipt of one record: `receipt-entered-KIND` with its code.
fn receipt(work: &mut Work<'_>, kind: Kind, id: i64, mode: Mode) -> Result<Receipt> {
    if kind == Kind::Total {
        return total::receipt(work, TotalId::of_row(id), "entered-total", mode.today);
    }
    let code = record_name(work.reader(), kind, id)?;
    let mut args: Args = vec![("code", code.as_str().into())];
    let key = match kind {
        Kind::Unit => "entered-unit",
        Kind::Leader => "entered-leader",
        Kind::Agency => "entered-agency",
        Kind::Plan => "entered-plan",
        Kind::Session => {
            let record = work.reader().record(kind, Form::Shown, id)?;
            args.extend(record.get("day").as_day().map(|day| ("day", Arg::Weekday(day))));
            args.push(("plan", record.get("plan").to_string().into()));
            if record.get("plan").is_empty() {
                "entered-session"
            } else {
                "entered-session-of-plan"
            }
        }
        Kind::Ballot => {
            let record = work.reader().record(kind, Form::Raw, id)?;
            let count = |column: &str| record.get(column).as_count().unwrap_or(0);
            args.push(("satisfied", (count("very_satisfied") + count("satisfied")).into()));
            args.push(("valid", (count("returned") - count("invalid")).into()));
            "entered-ballot"
        }
        Kind::Petition => "entered-petition",
        _ => "entered-record",
    };
    Ok(Receipt { key, args, code: Some(code), ..Receipt::default() })
}

/// Finds a code for a new unit: made from its name; where taken, with the kind before it, then with a number.
///
/// # Errors
/// Where the name has no letter, or the kind is unknown.
pub fn free_unit_code(work: &Work<'_>, name: &str, kind: &str) -> Result<String> {
    let kind = read_member("unit-kind", kind)?;
    let slug = text::slug(name);
    if slug.is_empty() {
        return Err(Problem::refused("unit-name-empty").with("given", name).into());
    }
    let word = match kind {
        UnitKind::Province => "tinh",
        UnitKind::District => "huyen",
        UnitKind::Commune => "xa",
        UnitKind::Township => "thi-tran",
        UnitKind::Ward => "phuong",
        UnitKind::Village => "thon",
    };
    let with_kind = format!("{word}-{slug}");
    let numbered = (2..).map(|number| format!("{with_kind}-{number}"));
    for code in [slug, with_kind.clone()].into_iter().chain(numbered) {
        if units::find(work.reader(), &code)?.is_none() {
            return Ok(code);
        }
    }
    Ok(with_kind)
}

/// Enters the petitions of a session, one a line; the receipt tells the first and the last. Where every line has the mark of a
/// list, the marks are left out.
///
/// # Errors
/// The first problem of a line.
pub fn enter_lines(
    work: &mut Work<'_>,
    names: &mut Names,
    draft: &Draft,
    lines: &str,
    mode: Mode,
) -> Result<Receipt> {
    let lines = (1..).zip(lines.lines().map(str::trim)).filter(|(_, line)| !text::is_blank(line));
    let lines: Vec<(u64, &str)> = lines.collect();
    let unmarked = lines.iter().map(|(place, line)| Some((*place, text::without_list_mark(line)?)));
    let unmarked: Option<Vec<(u64, &str)>> = unmarked.collect();
    let key = if unmarked.is_some() { "entered-petitions-unmarked" } else { "entered-petitions" };
    let mut codes = Vec::new();
    for (place, line) in unmarked.unwrap_or(lines) {
        let draft = draft.clone().with("text", line);
        let id = enter(work, names, &draft, mode, place)?.id();
        codes.push(record_name(work.reader(), Kind::Petition, id)?);
    }
    let (Some(first), Some(last)) = (codes.first().cloned(), codes.last().cloned()) else {
        return Err(Problem::refused("lines-empty").into());
    };
    let args =
        vec![("count", codes.len().into()), ("first", first.into()), ("last", last.clone().into())];
    Ok(Receipt { key, args, code: Some(last), codes, ..Receipt::default() })
}

/// Gives a petition to an agency and returns the receipt with the due day.
///
/// # Errors
/// Where the petition has an assignment already, and the problems of the draft.
pub fn assign(
    work: &mut Work<'_>,
    names: &mut Names,
    draft: &Draft,
    mode: Mode,
) -> Result<Receipt> {
    let petition = names.petition(work.reader(), draft.get("petition").unwrap_or_default())?;
    let code = codes::of(work.reader(), petition)?;
    if let Some(there) = assignments::of_petition(work.reader(), petition)? {
        let due = assignments::days_of(work.reader(), there, mode.today)?.due_on;
        let agency = work
            .reader()
            .record(Kind::Assignment, Form::Shown, there.row())?
            .get("agency")
            .to_string();
        let to = names.agency(work.reader(), draft.get("agency").unwrap_or_default(), None)?;
        let to = codes::of(work.reader(), to)?;
        let problem = Problem::refused("already-assigned")
            .with("code", code)
            .with("agency", agency)
            .with("due", due);
        return Err(problem.with("to", to).into());
    }
    let mut receipt = enter_typed(work, names, draft, mode)?;
    settle(work)?;
    let id = assignments::of_petition(work.reader(), petition)?.unwrap_or_default();
    let AssignmentDays { due_on: due, is_estimate: estimate, .. } =
        assignments::days_of(work.reader(), id, mode.today)?;
    let agency =
        work.reader().record(Kind::Assignment, Form::Shown, id.row())?.get("agency").to_string();
    receipt.key = if estimate { "assigned-estimate" } else { "assigned" };
    receipt.args =
        vec![("code", code.into()), ("agency", agency.into()), ("due", Arg::Weekday(due))];
    Ok(receipt)
}
