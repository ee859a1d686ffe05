//! What happens to an assignment after it is made: extended, transferred, withdrawn.

use anyhow::Result;
use chrono::NaiveDate;

use crate::fault::{Args, Fault, Warning};
use crate::figures::calendar;
use crate::model::{DueKind, Kind, Value};
use crate::ops::derived::settle;
use crate::ops::draft::Receipt;
use crate::ops::edit::change_cells;
use crate::ops::names::Names;
use crate::rules::due_on;
use crate::store::{Form, Work};
use crate::text;

/// By how much a term grows.
#[derive(Clone, Copy, Debug)]
pub enum Extension<'a> {
    /// To a day.
    To(&'a str),
    /// By so many days after the due day in force.
    By(i64, DueKind),
}

/// The most days by which a term grows at once: as many as the rules may give for a reply.
const MOST_DAYS: i64 = 3660;

/// Gives an assignment more time: the new day stands over every other.
///
/// # Errors
/// Where the petition has no assignment, or the new day is not after the one in force or too far.
pub fn assign_extend(
    work: &mut Work<'_>,
    names: &mut Names,
    petition: &str,
    by: Extension<'_>,
    on: Option<&str>,
    today: NaiveDate,
) -> Result<Receipt> {
    let (code, id) = assignment(work, names, petition)?;
    let on = on.map_or(Ok(today), |on| text::read_day(on, today))?;
    let (_, due, _, _) = work.reader().assignment_days(id, today)?;
    let to = match by {
        Extension::To(day) => text::read_day(day, today)?,
        Extension::By(days, _) if days > MOST_DAYS => {
            return Err(Fault::refused("extension-too-long").with("days", days).with("most", MOST_DAYS).into());
        }
        Extension::By(days, kind) => due_on(due, days, kind, &calendar(work.reader())?).on,
    };
    if to <= due {
        let fault = Fault::refused("extension-not-later").with("code", code).with("due", due).with("to", to);
        return Err(fault.into());
    }
    if on > due {
        work.warn(
            Warning::new("extended-after-due").with("on", on).with("due", due).about(format!("{code}/assignment")),
        );
    }
    change_cells(work, names, Kind::Assignment, id, &[("extended_to".into(), to.to_string())], on)?;
    settle(work)?;
    Ok(receipt("extended", &code, vec![("was", due.into()), ("due", to.into())]))
}

/// Gives an assignment to another agency; the due day in force stays unless a new one is given.
///
/// # Errors
/// Where the petition has no assignment or the agency is unknown or the same.
pub fn assign_transfer(
    work: &mut Work<'_>,
    names: &mut Names,
    petition: &str,
    to: &str,
    due: Option<&str>,
    today: NaiveDate,
) -> Result<Receipt> {
    let (code, id) = assignment(work, names, petition)?;
    let before = work.reader().record(Kind::Assignment, Form::Raw, id)?;
    let agency = names.agency(work.reader(), to, None)?;
    let to = work.reader().code_of("agency", agency)?;
    if *before.get("agency") == Value::Row(agency) {
        return Err(Fault::refused("transfer-to-itself").with("code", code).with("agency", to).into());
    }
    let from = before.get("agency").as_row().map_or(Ok(String::new()), |row| work.reader().code_of("agency", row))?;
    let mut cells = vec![("agency".to_owned(), to.clone())];
    if let Some(due) = due {
        // A day given now stands over an extension given before.
        cells.push(("due".into(), due.into()));
        cells.push(("extended_to".into(), String::new()));
    }
    change_cells(work, names, Kind::Assignment, id, &cells, today)?;
    settle(work)?;
    let (_, due, _, _) = work.reader().assignment_days(id, today)?;
    Ok(receipt("transferred", &code, vec![("from", from.into()), ("to", to.into()), ("due", due.into())]))
}

/// Withdraws an assignment from a day on.
///
/// # Errors
/// Where the petition has no assignment, or it is withdrawn already.
pub fn assign_withdraw(
    work: &mut Work<'_>,
    names: &mut Names,
    petition: &str,
    on: Option<&str>,
    today: NaiveDate,
) -> Result<Receipt> {
    let (code, id) = assignment(work, names, petition)?;
    let on = on.map_or(Ok(today), |on| text::read_day(on, today))?;
    change_cells(work, names, Kind::Assignment, id, &[("withdrawn".into(), on.to_string())], today)?;
    settle(work)?;
    Ok(receipt("withdrawn", &code, vec![("on", on.into())]))
}

/// What was done to a petition's assignment.
fn receipt(key: &'static str, petition: &str, mut args: Args) -> Receipt {
    args.push(("code", petition.into()));
    Receipt { key, args, code: Some(format!("{petition}/assignment")), ..Receipt::default() }
}

/// Finds a petition's assignment that is not withdrawn.
fn assignment(work: &Work<'_>, names: &mut Names, petition: &str) -> Result<(String, i64)> {
    let reader = work.reader();
    let petition = names.petition(reader, petition)?;
    let code = reader.code_of("petition", petition)?;
    let Some(id) = reader.assignment_of(petition)? else {
        return Err(Fault::refused("not-assigned").with("code", code).into());
    };
    if !reader.record(Kind::Assignment, Form::Raw, id)?.get("withdrawn").is_empty() {
        return Err(Fault::refused("already-withdrawn").with("code", code).into());
    }
    Ok((code, id))
}
