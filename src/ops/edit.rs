//! Corrections: edits and removes single records found by name.

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{
    AnyColumn, Closed, Kind, Month, Naming, Owner, PetitionId, PlanStatus, RecordName, RecordRow,
    RowId, UnitVersionId, Value, columns, plan,
};
use crate::ops::check;
use crate::ops::coverage;
use crate::ops::enter::change;
use crate::ops::field::refuse_default;
use crate::ops::input::{CellProblem, Input, Mode, NotEntered, Receipt};
use crate::ops::naming::record_name;
use crate::ops::read::read_cells;
use crate::ops::resolver::Resolver;
use crate::ops::short_code::find_short;
use crate::ops::total;
use crate::ops::understood::understood;
use crate::ops::unit_kind::with_changed_kind;
use crate::problem::{Arg, Cause, Named, Problem};
use crate::store::{Reader, Work, assignments, codes, petitions, references, steps, units};
use crate::text;

/// Finds a record by its whole name; a unit's name gives its last row.
///
/// # Errors
/// If the register fails.
pub(super) fn find_whole(reader: Reader<'_>, given: &str) -> Result<Option<RecordRow>> {
    let given = text::clean(given);
    match find_exactly(reader, &given)? {
        None => find_exactly(reader, &given.to_ascii_lowercase()),
        found => Ok(found),
    }
}

/// Finds a record as it is typed: by its name, also without the register's own unit and the year,
/// or a session by `UNIT DAY`.
///
/// # Errors
/// If no record has this name, or several may be meant.
pub fn find_record(reader: Reader<'_>, given: &str, today: NaiveDate) -> Result<RecordRow> {
    let given = text::clean(given);
    let small = given.to_ascii_lowercase();
    if let Some(found) = find_whole(reader, &given)? {
        return Ok(found);
    }
    if let Some(found) = find_short(reader, &given, today, |name| find_exactly(reader, name))? {
        return Ok(found);
    }
    if let Some(session) = Resolver::on(today).session_on_day(reader, &given, today)? {
        return Ok(RecordRow::new(Kind::Session, session));
    }
    let is_whole = RecordName::parse(&given).is_some_and(|name| name.part.is_none());
    let near = if is_whole { nearest(reader, &small)? } else { None };
    Err(Problem::unknown(Named::Record, &given, near).into())
}

/// Finds a record by its exact name.
fn find_exactly(reader: Reader<'_>, given: &str) -> Result<Option<RecordRow>> {
    let Some(name) = RecordName::parse(given) else { return Ok(None) };
    let Some((kind, number)) = name.part else {
        for kind in Kind::found_by_code() {
            if let Some(id) = codes::find(reader, kind.spec().table, &name.code)? {
                return Ok(Some(RecordRow { kind, id }));
            }
        }
        let Some(unit) = units::find(reader, &name.code)? else { return Ok(None) };
        let last = units::versions_of(reader, unit)?.pop();
        return Ok(last.map(|version| RecordRow::new(Kind::Unit, version.id)));
    };
    let Some(owner) = kind.owner() else { return Ok(None) };
    let Some(owner) = codes::find(reader, owner.kind().spec().table, &name.code)? else {
        return Ok(None);
    };
    if kind.spec().naming == Naming::Numbered {
        let found = steps::numbered(reader, owner.to(), number.unwrap_or(1))?;
        return Ok(found.map(|id| RecordRow::new(kind, id)));
    }
    let place = usize::try_from(number.unwrap_or(1) - 1)?;
    Ok(references::children(reader, kind, owner)?.get(place).map(|id| RecordRow { kind, id: *id }))
}

/// Finds a record to show: by its name, or a unit or agency as people name it.
///
/// # Errors
/// If no record has this name, or several units or agencies have it.
pub fn find_shown(reader: Reader<'_>, given: &str, today: NaiveDate) -> Result<RecordRow> {
    let cause =
        |error: &anyhow::Error| error.downcast_ref::<Problem>().map(|problem| problem.cause);
    let unknown = match find_record(reader, given, today) {
        Err(error) if matches!(cause(&error), Some(Cause::Unknown { what: Named::Record, .. })) => {
            error
        }
        found => return found,
    };
    let mut resolver = Resolver::on(today);
    match (resolver.unit(reader, given, None), resolver.agency(reader, given, None)) {
        (Ok(unit), _) => find_record(reader, &units::code_of(reader, unit)?, today),
        (Err(error), _) if cause(&error) == Some(Cause::Ambiguous(Named::Unit)) => Err(error),
        (_, Ok(agency)) => Ok(RecordRow::new(Kind::Agency, agency)),
        (_, Err(error)) if cause(&error) == Some(Cause::Ambiguous(Named::Agency)) => Err(error),
        _ => Err(unknown),
    }
}

/// Returns the existing code nearest to an unknown one.
fn nearest(reader: Reader<'_>, given: &str) -> Result<Option<String>> {
    let stem: String = given.chars().take(3).collect();
    let mut codes = Vec::new();
    for kind in Kind::found_by_code() {
        codes.extend(codes::beginning(reader, kind.spec().table, &stem, 200)?);
    }
    Ok(text::nearest(given, codes.iter().map(String::as_str)).map(str::to_owned))
}

/// Returns the records that belong to a record, by kind: a session's petitions, a petition's
/// replies.
pub fn belonging_to(reader: Reader<'_>, owner: RecordRow) -> Result<Vec<RecordRow>> {
    let mut all = Vec::new();
    for kind in kinds_below(owner.kind) {
        let rows = match kind {
            Kind::Petition => {
                let petitions = petitions::of_session(reader, owner.id.to())?;
                petitions.into_iter().map(PetitionId::any).collect()
            }
            _ => references::children(reader, kind, owner.id)?,
        };
        all.extend(rows.into_iter().map(|id| RecordRow { kind, id }));
    }
    Ok(all)
}

/// Returns the kinds that can belong to `owner`; kinds with their own codes come last.
pub fn kinds_below(owner: Kind) -> impl Iterator<Item = Kind> {
    let below = move |kind: &Kind| kind.owner().map(Owner::kind) == Some(owner);
    let all = Kind::ALL.into_iter().filter(below);
    all.clone().filter(|kind| kind.is_part()).chain(all.filter(|kind| !kind.is_part()))
}

/// Edits cells of a record, each given with its option or column, with the checks of a new one. The
/// code cannot be changed.
///
/// # Errors
/// If a cell has a problem, or the record is unknown.
pub fn edit(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    given: &str,
    cells: &[(String, String)],
    mode: Mode,
) -> Result<Receipt> {
    let record = find_record(work.reader(), given, mode.today)?;
    let mut input = Input::new(record.kind);
    for (name, given) in cells {
        let meant = |column: &&AnyColumn| column.option == name || column.name == name;
        match record.kind.spec().columns.iter().find(meant) {
            Some(column) if !column.is(columns::CODE) && !column.kept => {
                input.add(column, given.clone())
            }
            _ => return Err(column_unknown(record.kind, name).into()),
        }
    }
    let changed = change_cells(work, resolver, record.id, &input, mode)?;
    if changed && record.kind == Kind::Total {
        return total::receipt(work, record.id.to(), "edited-total", mode.today);
    }
    if changed && record.kind == Kind::Coverage {
        let mut receipt = coverage::receipt(work.reader(), record.id.to(), "edited-coverage")?;
        receipt.understood = understood(work.reader(), record, &input, &receipt.args)?;
        return Ok(receipt);
    }
    let key = if changed { "edited" } else { "unchanged" };
    let mut receipt = receipt(key, record_name(work.reader(), record)?);
    receipt.understood = understood(work.reader(), record, &input, &receipt.args)?;
    Ok(receipt)
}

/// Receipt of a change to one record.
fn receipt(key: &'static str, code: String) -> Receipt {
    Receipt {
        key,
        args: vec![("code", code.as_str().into())],
        code: Some(code),
        ..Receipt::default()
    }
}

/// Edits cells of a record already found; returns whether its content changed.
pub(super) fn change_cells(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    id: RowId,
    input: &Input,
    mode: Mode,
) -> Result<bool> {
    let before = work.reader().record(RecordRow { kind: input.kind, id })?;
    let mut now = before.clone();
    let input = with_changed_kind(input, &before, mode).map_err(NotEntered::from)?;
    let come = read_cells(work, resolver, &input, mode, &mut now)?;
    if let Some(CellProblem { problem, .. }) = come.problems.into_iter().next() {
        return Err(problem.into());
    }
    check::lineage(work.reader(), &now)?;
    let is_changed = before != now;
    change(work, resolver, id, &before, now, mode)?;
    Ok(is_changed)
}

/// Reports a column that the kind lacks, and lists those it has.
fn column_unknown(kind: Kind, given: &str) -> Problem {
    let spec = kind.spec();
    let columns: Vec<&str> = spec
        .columns
        .iter()
        .filter(|one| !one.is(columns::CODE) && !one.kept)
        .map(|one| one.name)
        .collect();
    let problem = Problem::usage("column-unknown").with("given", given);
    problem
        .with("kind", Arg::Term("record", spec.word.to_owned()))
        .with("allowed", columns.join(", "))
}

/// Moves a plan entry to another day or month, or sets its status; `None` clears the status.
///
/// # Errors
/// If the entry is unknown or the day cannot be read.
pub fn move_plan(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    code: &str,
    (day, month): (Option<&str>, Option<&str>),
    (status, reason): (Option<PlanStatus>, Option<&str>),
    today: NaiveDate,
) -> Result<Receipt> {
    let id = resolver.plan(work.reader(), code)?;
    let mut input = Input::new(Kind::Plan);
    if day.is_some() || month.is_some() {
        input = input
            .with(plan::DAY, day.unwrap_or_default())
            .with(plan::MONTH, month.unwrap_or_default());
    }
    input = input
        .with(plan::STATUS, status.map_or("", PlanStatus::code))
        .with_some(plan::REASON, reason);
    let changed = change_cells(work, resolver, id.any(), &input, Mode::typed(today))?;
    let row = RecordRow::new(Kind::Plan, id);
    let record = work.reader().record(row)?;
    let when = match record.get(plan::DAY) {
        Some(day) => Arg::Weekday(day),
        None => {
            let month = record.get(plan::MONTH);
            month.map_or(String::new(), Month::shown).into()
        }
    };
    let key = match status {
        _ if !changed => "unchanged",
        None => "plan-moved",
        Some(PlanStatus::Postponed) => "plan-postponed",
        Some(PlanStatus::Cancelled) => "plan-cancelled",
    };
    let mut receipt = receipt(key, record.text(columns::CODE).to_owned());
    receipt.args.push(("when", when));
    Ok(receipt)
}

/// Removes a record that no other refers to; its number is never reused.
///
/// # Errors
/// If it is unknown, or others refer to it.
pub fn remove(work: &mut Work<'_>, given: &str, today: NaiveDate) -> Result<Receipt> {
    let record = find_record(work.reader(), given, today)?;
    if record.kind == Kind::Assignment && has_steps(work.reader(), record.id)? {
        let name = record_name(work.reader(), record)?;
        return Err(rested_on(&name, Kind::Step.spec().table).into());
    }
    if record.kind == Kind::Field {
        refuse_default(&record_name(work.reader(), record)?)?;
    }
    Ok(receipt("removed", remove_row(work, record)?))
}

/// Removes a row that no other refers to, with its dependent rows; returns its name.
pub(super) fn remove_row(work: &mut Work<'_>, record: RecordRow) -> Result<String> {
    let name = record_name(work.reader(), record)?;
    let table = record.kind.spec().table;
    if let Some(other) = references::first_table(work.reader(), table, record.id)? {
        return Err(rested_on(&name, &other).into());
    }
    match record.kind {
        Kind::Unit => return remove_unit(work, record.id.to(), &name),
        Kind::Agency if !assignments::supported_by(work.reader(), &name)?.is_empty() => {
            return Err(rested_on(&name, Kind::Assignment.spec().table).into());
        }
        Kind::Petition => work.set_identity(record.id.to(), [&Value::Empty; 3])?,
        _ => {}
    }
    work.mark_moved_by(record.kind.spec().table, record.id)?;
    work.delete(table, record.id)?;
    Ok(name)
}

/// Returns whether the petition of an assignment has steps, which would outlive it.
fn has_steps(reader: Reader<'_>, assignment: RowId) -> Result<bool> {
    let record = reader.record(RecordRow { kind: Kind::Assignment, id: assignment })?;
    let petition = record.get(columns::PETITION).unwrap_or_default();
    Ok(!steps::of_petition(reader, petition)?.is_empty())
}

/// Reports that rows of another table refer to a record.
fn rested_on(code: &str, table: &str) -> Problem {
    let kind = Kind::of_table(table).unwrap_or(Kind::Unit);
    Problem::refused("record-rested-on")
        .with("code", code)
        .with("others", Arg::Term("kind", kind.spec().plural.to_owned()))
}

/// Removes a unit's last row; with its only row, also the unit.
fn remove_unit(work: &mut Work<'_>, version: UnitVersionId, code: &str) -> Result<String> {
    let reader = work.reader();
    let unit =
        units::find(reader, code)?.ok_or_else(|| Problem::unknown(Named::Unit, code, None))?;
    if units::versions_of(reader, unit)?.len() > 1 {
        work.delete("unit_version", version.any())?;
        return Ok(code.to_owned());
    }
    work.delete("unit_version", version.any())?;
    if let Some(other) = references::first_table(work.reader(), "unit", unit.any())? {
        return Err(rested_on(code, &other).into());
    }
    work.delete("unit", unit.any())?;
    Ok(code.to_owned())
}
