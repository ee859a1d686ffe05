//! Corrections: changing and removing single records, found by the names that people use.

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{
    Closed, Kind, PetitionId, PlanStatus, RecordName, SessionId, TotalId, Type, UnitVersionId,
    Value,
};
use crate::ops::check;
use crate::ops::enter::change;
use crate::ops::input::{CellProblem, Draft, Mode, Receipt};
use crate::ops::names::Names;
use crate::ops::naming::record_name;
use crate::ops::read::read_cells;
use crate::ops::total;
use crate::ops::values::Values;
use crate::problem::{Arg, Cause, Named, Problem};
use crate::store::{Form, Reader, Work, assignments, codes, petitions, references, units};
use crate::text;

/// The kinds whose records have codes of their own, in the order in which a code is looked up.
const CODED: [Kind; 6] =
    [Kind::Session, Kind::Petition, Kind::Plan, Kind::Total, Kind::Agency, Kind::Field];

/// Finds a record by its name; a unit's name gives its last row.
///
/// # Errors
/// A problem where nothing is called so.
pub fn find_record(reader: Reader<'_>, given: &str) -> Result<(Kind, i64)> {
    let given = text::clean(given);
    let small = given.to_ascii_lowercase();
    for name in [&given, &small] {
        if let Some(found) = find_exactly(reader, name)? {
            return Ok(found);
        }
    }
    let is_whole = RecordName::parse(&given).is_some_and(|name| name.part.is_none());
    let near = if is_whole { nearest(reader, &small)? } else { None };
    Err(Problem::unknown(Named::Record, &given, near).into())
}

/// Finds a record by its name as it is written.
fn find_exactly(reader: Reader<'_>, given: &str) -> Result<Option<(Kind, i64)>> {
    let Some(name) = RecordName::parse(given) else { return Ok(None) };
    let Some((kind, number)) = name.part else {
        for kind in CODED {
            if let Some(id) = codes::find(reader, kind.spec().table, &name.code)? {
                return Ok(Some((kind, id)));
            }
        }
        let lives = units::find(reader, &name.code)?
            .map_or(Ok(Vec::new()), |unit| units::versions_of(reader, unit))?;
        return Ok(lives.last().map(|version| (Kind::Unit, version.id.row())));
    };
    let Some(table) = kind.owner().and_then(Type::table) else { return Ok(None) };
    let Some(owner) = codes::find(reader, table, &name.code)? else { return Ok(None) };
    let place = usize::try_from(number.unwrap_or(1) - 1)?;
    Ok(references::children(reader, kind, owner)?.get(place).map(|id| (kind, *id)))
}

/// Finds a record to show: by its name, or a unit or an agency by what people call it.
///
/// # Errors
/// A problem where nothing is called so, or several units or agencies are.
pub fn find_shown(reader: Reader<'_>, given: &str) -> Result<(Kind, i64)> {
    let cause =
        |error: &anyhow::Error| error.downcast_ref::<Problem>().map(|problem| problem.cause);
    let unknown = match find_record(reader, given) {
        Err(error) if matches!(cause(&error), Some(Cause::Unknown { what: Named::Record, .. })) => {
            error
        }
        found => return found,
    };
    let mut names = Names::new();
    match (names.unit(reader, given, None), names.agency(reader, given, None)) {
        (Ok(unit), _) => find_record(reader, &units::code_of(reader, unit)?),
        (Err(error), _) if cause(&error) == Some(Cause::Ambiguous(Named::Unit)) => Err(error),
        (_, Ok(agency)) => Ok((Kind::Agency, agency.row())),
        (_, Err(error)) if cause(&error) == Some(Cause::Ambiguous(Named::Agency)) => Err(error),
        _ => Err(unknown),
    }
}

/// Returns the code of a record that is nearest to one that names nothing.
fn nearest(reader: Reader<'_>, given: &str) -> Result<Option<String>> {
    let stem: String = given.chars().take(3).collect();
    let mut codes = Vec::new();
    for kind in CODED {
        codes.extend(codes::beginning(reader, kind.spec().table, &stem, 200)?);
    }
    Ok(text::nearest(given, codes.iter().map(String::as_str)).map(str::to_owned))
}

/// Returns what hangs on a record, kind by kind: on a session its petitions too, on a petition its replies.
pub fn hanging_on(reader: Reader<'_>, kind: Kind, id: i64) -> Result<Vec<(Kind, i64)>> {
    let mut all = Vec::new();
    for below in kinds_below(kind) {
        let rows = match below {
            Kind::Petition => petitions::of_session(reader, SessionId::of_row(id))?
                .into_iter()
                .map(PetitionId::row)
                .collect(),
            _ => references::children(reader, below, id)?,
        };
        all.extend(rows.into_iter().map(|row| (below, row)));
    }
    Ok(all)
}

/// Returns the kinds that can hang on one, a session's petitions last.
pub fn kinds_below(kind: Kind) -> impl Iterator<Item = Kind> {
    let hangs = move |below: &Kind| below.owner().and_then(Type::table) == Some(kind.spec().table);
    Kind::ALL.into_iter().filter(hangs).chain((kind == Kind::Session).then_some(Kind::Petition))
}

/// Changes cells of a record; the same checks hold as for a new one. The code itself cannot be changed.
///
/// # Errors
/// Problems of the cells, or where the record is unknown.
pub fn edit(
    work: &mut Work<'_>,
    names: &mut Names,
    given: &str,
    cells: &[(String, String)],
    mode: Mode,
) -> Result<Receipt> {
    let (kind, id) = find_record(work.reader(), given)?;
    let changed = change_cells(work, names, kind, id, cells, mode)?;
    if changed && kind == Kind::Total {
        return total::receipt(work, TotalId::of_row(id), "edited-total", mode.today);
    }
    let key = if changed { "edited" } else { "unchanged" };
    Ok(receipt(key, record_name(work.reader(), kind, id)?))
}

/// What was done to one record.
fn receipt(key: &'static str, code: String) -> Receipt {
    Receipt {
        key,
        args: vec![("code", code.as_str().into())],
        code: Some(code),
        ..Receipt::default()
    }
}

/// Changes cells of a record that is found already; tells whether it says anything else now.
pub(super) fn change_cells(
    work: &mut Work<'_>,
    names: &mut Names,
    kind: Kind,
    id: i64,
    cells: &[(String, String)],
    mode: Mode,
) -> Result<bool> {
    let mut draft = Draft::new(kind);
    for (name, given) in cells {
        let column = kind.spec().column(name).filter(|column| column.name != "code");
        draft.cells.push((column.ok_or_else(|| column_unknown(kind, name))?, given.clone()));
    }
    let before = Values::of(work.reader(), kind, id)?;
    let mut now = before.clone();
    let problems = read_cells(work, names, &draft, mode, &mut now, &mut Vec::new())?;
    if let Some(CellProblem { problem, .. }) = problems.into_iter().next() {
        return Err(problem.into());
    }
    check::lineage(work.reader(), &now)?;
    let changed = before.all != now.all;
    change(work, names, id, &before, now, mode)?;
    Ok(changed)
}

/// Says that a kind's records have no such column, and which they have.
fn column_unknown(kind: Kind, given: &str) -> Problem {
    let spec = kind.spec();
    let columns: Vec<&str> =
        spec.columns.iter().map(|column| column.name).filter(|name| *name != "code").collect();
    let problem = Problem::usage("column-unknown").with("given", given);
    problem
        .with("kind", Arg::Term("record", spec.word.to_owned()))
        .with("allowed", columns.join(", "))
}

/// Moves a plan entry to another day or month, or gives it a written status; without one, that which it has is taken off.
///
/// # Errors
/// Where the entry is unknown or the day cannot be read.
pub fn move_plan(
    work: &mut Work<'_>,
    names: &mut Names,
    code: &str,
    (day, month): (Option<&str>, Option<&str>),
    (status, reason): (Option<PlanStatus>, Option<&str>),
    today: NaiveDate,
) -> Result<Receipt> {
    let id = names.plan(work.reader(), code)?;
    let mut cells: Vec<(String, String)> = Vec::new();
    if day.is_some() || month.is_some() {
        cells.push(("day".into(), day.unwrap_or_default().into()));
        cells.push(("month".into(), month.unwrap_or_default().into()));
    }
    cells.push(("status".into(), status.map_or(String::new(), |status| status.code().to_owned())));
    if let Some(reason) = reason {
        cells.push(("reason".into(), reason.to_owned()));
    }
    let changed = change_cells(work, names, Kind::Plan, id.row(), &cells, Mode::typed(today))?;
    let record = work.reader().record(Kind::Plan, Form::Shown, id.row())?;
    let when = record
        .get("day")
        .as_day()
        .map_or_else(|| record.get("month").to_string().into(), Arg::Weekday);
    let key = match status {
        _ if !changed => "unchanged",
        None => "plan-moved",
        Some(PlanStatus::Postponed) => "plan-postponed",
        Some(PlanStatus::Cancelled) => "plan-cancelled",
    };
    let mut receipt = receipt(key, record.get("code").to_string());
    receipt.args.push(("when", when));
    Ok(receipt)
}

/// Removes a record on which no other rests; its number is never given again.
///
/// # Errors
/// Where it is unknown, or others rest on it.
pub fn remove(work: &mut Work<'_>, given: &str) -> Result<Receipt> {
    let (kind, id) = find_record(work.reader(), given)?;
    Ok(receipt("removed", remove_row(work, kind, id)?))
}

/// Removes a row on which no other rests, with what only goes along with it; returns its name.
pub(super) fn remove_row(work: &mut Work<'_>, kind: Kind, id: i64) -> Result<String> {
    let name = record_name(work.reader(), kind, id)?;
    let spec = kind.spec();
    if let Some(other) = references::first_table(work.reader(), spec.table, id)? {
        return Err(rested_on(&name, &other).into());
    }
    match kind {
        Kind::Unit => return remove_unit(work, UnitVersionId::of_row(id), &name),
        Kind::Agency if !assignments::supported_by(work.reader(), &name)?.is_empty() => {
            return Err(rested_on(&name, "assignment").into());
        }
        Kind::Petition => {
            let petition = PetitionId::of_row(id);
            work.set_identity(petition, [&Value::Empty; 3])?;
            work.left(petitions::session_of(work.reader(), petition)?);
        }
        Kind::Assignment | Kind::Reply | Kind::Check => {
            let petition = work.reader().record(kind, Form::Raw, id)?.get("petition").as_id();
            petition.into_iter().for_each(|petition| work.mark_stale(petition));
        }
        _ => {}
    }
    work.delete(spec.table, id)?;
    Ok(name)
}

/// Says that rows of another table rest on a record.
fn rested_on(code: &str, table: &str) -> Problem {
    let kind = Kind::of_table(table).unwrap_or(Kind::Unit);
    Problem::refused("record-rested-on")
        .with("code", code)
        .with("others", Arg::Term("kind", kind.spec().plural.to_owned()))
}

/// Removes a unit's last row, and with its only row the unit.
fn remove_unit(work: &mut Work<'_>, version: UnitVersionId, code: &str) -> Result<String> {
    let reader = work.reader();
    let unit =
        units::find(reader, code)?.ok_or_else(|| Problem::unknown(Named::Unit, code, None))?;
    if units::versions_of(reader, unit)?.len() > 1 {
        work.delete("unit_version", version.row())?;
        return Ok(code.to_owned());
    }
    work.delete("unit_version", version.row())?;
    if let Some(other) = references::first_table(work.reader(), "unit", unit.row())? {
        return Err(rested_on(code, &other).into());
    }
    work.delete("unit", unit.row())?;
    Ok(code.to_owned())
}
