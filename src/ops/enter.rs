//! Entering records: an input is read, matched or new, checked, and written.

use anyhow::Result;
use chrono::Datelike;

use crate::model::{
    AnyColumn, CodeSeries, Coding, Kind, Naming, Owner, PetitionId, Record, RecordRow, RowId,
    SessionId, StepId, Type, Value, columns, counted, coverage, step,
};
use crate::ops::derived::derived;
use crate::ops::existing::merge_with_existing;
use crate::ops::input::{CellProblem, Entered, Entering, Input, Mode, NotEntered};
use crate::ops::naming::record_name;
use crate::ops::read::{CellsRead, cell_missing, read_cells};
use crate::ops::resolver::Resolver;
use crate::ops::side_effects::{find_or_make_unit, run_side_effects};
use crate::ops::unit_kind::with_kind;
use crate::ops::unlikely;
use crate::ops::waiting::Waiting;
use crate::ops::{check, entered_on, former};
use crate::problem::Problem;
use crate::store::{Reader, Work, codes, references, steps, units};
use crate::text::unhex;

/// Enters one record, or finds that it exists. All problems are reported at once; `place` is the
/// row's line in its file. Unlikely values go to the change's warnings.
///
/// # Errors
/// If the input has problems, or the register fails.
pub fn enter(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    input: &Input,
    mode: Mode,
    line: u64,
) -> Entering<Entered> {
    let kind = input.kind;
    let input = &*with_kind(input, mode)?;
    let (input, former) = former::split(input);
    let takes_known = entered_on::takes_known(work, resolver, mode)?;
    let input = &*entered_on::without_known(&input, takes_known);
    let mut record = Record::empty(kind);
    let CellsRead { mut problems, waiting } = read_cells(work, resolver, input, mode, &mut record)?;
    fill_defaults(&mut record);
    for cell in missing(&record) {
        if problems.iter().all(|other| other.column != cell.column) {
            problems.push(cell);
        }
    }
    if !problems.is_empty() {
        return Err(NotEntered::Refused(problems));
    }
    if kind == Kind::Rule {
        check::rule(&mut record)?;
    }
    check::lineage(work.reader(), &record)?;
    let entered = match find(work, resolver, &record)? {
        Some(id) => merge_with_existing(work, resolver, id, input, &record, mode, line)?,
        None => {
            check_id(work.reader(), &record)?;
            give_code(work, &mut record)?;
            if !(takes_known && input.has(columns::KNOWN)) {
                entered_on::stamp_new(work, resolver, &mut record, mode)?;
            }
            check::check(work, &mut record, None, mode)?;
            Entered::New(insert(work, resolver, &record)?)
        }
    };
    let id = entered.id();
    for step in former::steps(work, &former, &record, mode.today)? {
        enter(work, resolver, &step, mode, line)?;
    }
    let read_at = || (resolver.import.file.clone(), line);
    resolver.import.first_in.entry(RecordRow { kind, id }).or_insert_with(read_at);
    if mode.import && unlikely::may_lack_original(work.reader(), &record)? {
        resolver.import.duplicates.push(id.to());
    }
    for (column, given) in waiting {
        resolver.import.waiting.push(Waiting { kind, id, column, given, line });
    }
    Ok(entered)
}

/// Enters one record and returns its row; the first problem is the error.
///
/// # Errors
/// If the input has a problem, or the register fails.
pub(super) fn must_enter(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    input: &Input,
    mode: Mode,
) -> Result<RowId> {
    Ok(enter(work, resolver, input, mode, 0)?.id())
}

pub(super) fn fill_defaults(record: &mut Record) {
    for (column, value) in record.spec().columns.iter().zip(&mut record.values) {
        if let (Value::Empty, Some(default)) = (&value, column.default) {
            *value = match column.of {
                Type::Count => Value::Count(0),
                Type::YesNo => Value::YesNo(default == "yes"),
                _ => Value::Text(default.to_owned()),
            };
        }
    }
    if record.kind == Kind::Coverage {
        coverage::fill_from(record);
    }
}

pub(super) fn missing(record: &Record) -> Vec<CellProblem> {
    let empty = record.columns().filter(|(column, value)| column.required && value.is_empty());
    empty.map(|(column, _)| cell_missing(column)).collect()
}

/// Refuses a new record with the hidden id of one that is there.
fn check_id(reader: Reader<'_>, record: &Record) -> Entering<()> {
    let Some(given) = record.get(columns::HIDDEN_ID) else { return Ok(()) };
    let id: Option<[u8; 16]> = unhex(given).and_then(|id| id.try_into().ok());
    let there = match id {
        Some(id) => reader.row_of(record.spec().table, id)?,
        None => None,
    };
    let Some(id) = there else { return Ok(()) };
    let name = record_name(reader, RecordRow { kind: record.kind, id })?;
    let problem = Problem::refused("id-taken").with("id", given).with("record", name);
    Err(CellProblem::of(columns::HIDDEN_ID, given, problem).into())
}

/// Finds the record that a row refers to: by its code, else by its kind's key.
fn find(work: &Work<'_>, resolver: &mut Resolver, record: &Record) -> Result<Option<RowId>> {
    let reader = work.reader();
    match record.get(columns::CODE) {
        Some(code) if record.kind != Kind::Unit => resolver.code(reader, record.spec().table, code),
        _ => match record.get(step::NUMBER).filter(|_| record.kind == Kind::Step) {
            Some(number) => {
                let petition = record.get(columns::PETITION).unwrap_or_default();
                Ok(steps::numbered(reader, petition, number)?.map(StepId::any))
            }
            None => resolver.alike.find(reader, record),
        },
    }
}

/// Changes a record to new values, with the checks of a new one.
pub(super) fn change(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    id: RowId,
    before: &Record,
    mut now: Record,
    mode: Mode,
) -> Entering<()> {
    fill_defaults(&mut now);
    if let Some(problem) = missing(&now).into_iter().next() {
        return Err(problem.into());
    }
    entered_on::stamp_change(work, before, &mut now, mode);
    check::check(work, &mut now, Some((id, before)), mode)?;
    let follows = derived(&now);
    let mut cells: Vec<(&str, &Value)> = Vec::new();
    for ((column, new), was) in now.columns().zip(&before.values) {
        if new != was && is_stored(column) {
            cells.push((column.sql, new));
        }
    }
    if !cells.is_empty() {
        cells.extend(follows.iter().map(|(name, value)| (*name, value)));
        work.update(now.spec().table, id, &cells)?;
    }
    resolver.alike.forget(before, &now);
    run_side_effects(work, resolver, id, &now, Some(before))?;
    Ok(())
}

/// Returns whether a column is stored in its kind's own table.
fn is_stored(column: &AnyColumn) -> bool {
    !column.personal && !column.elsewhere && !matches!(column.of, Type::HiddenId)
}

fn insert(work: &mut Work<'_>, resolver: &mut Resolver, record: &Record) -> Result<RowId> {
    insert_as(work, resolver, record, None)
}

/// Values from another register beside the columns: the hidden id, the code of a kind that has none
/// among its columns, the place among records of one owner.
#[derive(Clone, Debug)]
pub(super) struct ForeignIdentity {
    pub uid: Option<[u8; 16]>,
    pub code: Option<String>,
    pub place: Option<i64>,
}

/// Enters a row with the hidden id and the code from another register.
pub(super) fn insert_as(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    record: &Record,
    given: Option<&ForeignIdentity>,
) -> Result<RowId> {
    let (kind, spec) = (record.kind, record.spec());
    let mut follows = derived(record);
    if kind == Kind::Unit {
        let unit = find_or_make_unit(work, resolver, record.text(columns::CODE))?;
        follows.push(("unit_id", unit.into()));
    }
    if spec.code == Coding::OfRegister {
        let code = match given.and_then(|given| given.code.clone()) {
            Some(code) => code,
            None => format!("{}-{}", spec.word, work.next_number(spec.word)?),
        };
        follows.push(("code", Value::Text(code)));
    }
    if let Some(owner) = spec.owner
        && spec.is_placed()
    {
        let place = match given.and_then(|given| given.place) {
            Some(place) => place,
            None => {
                let owner = owner_of(record, owner).unwrap_or_default();
                references::next_place(work.reader(), kind, owner)?
            }
        };
        follows.push(("place", Value::Count(place)));
    }
    let mut cells: Vec<(&str, &Value)> = Vec::new();
    for (column, value) in record.columns() {
        if is_stored(column) {
            cells.push((column.sql, value));
        }
    }
    cells.extend(follows.iter().map(|(name, value)| (*name, value)));
    let own = record.get(columns::HIDDEN_ID).and_then(unhex).and_then(|id| id.try_into().ok());
    let id = match given.and_then(|given| given.uid).or(own) {
        Some(uid) => work.insert_as(spec.table, uid, &cells)?,
        None => work.insert(spec.table, &cells)?,
    };
    if kind != Kind::Unit
        && let Some(code) = record.get(columns::CODE)
    {
        resolver.learn(spec.table, code, id);
    }
    resolver.alike.learn(record, id);
    run_side_effects(work, resolver, id, record, None)?;
    Ok(id)
}

/// Returns the row of a record's owner.
pub(super) fn owner_of(record: &Record, owner: Owner) -> Option<RowId> {
    match owner {
        Owner::Session => record.get(columns::SESSION).map(SessionId::any),
        Owner::Petition => record.get(columns::PETITION).map(PetitionId::any),
    }
}

/// Gives a code if none is given; otherwise marks the number in the given code as used, in the
/// series that the code's form suggests.
pub(super) fn give_code(work: &mut Work<'_>, record: &mut Record) -> Result<()> {
    if record.spec().naming == Naming::Numbered {
        return give_number(work, record);
    }
    if let Some(code) = record.get(columns::CODE) {
        take_number(work, record.kind, code);
        return Ok(());
    }
    let series = match record.spec().code {
        Coding::OfYear(_) => {
            let unit = match record.get(columns::UNIT) {
                Some(unit) => units::code_of(work.reader(), unit)?,
                None => String::new(),
            };
            let year = record.day_or_month().map_or(0, |day| day.year());
            CodeSeries::of_year(record.kind, &unit, year.into())
        }
        Coding::OfSession => {
            let session = match record.get(columns::SESSION) {
                Some(session) => work.session_code(session)?,
                None => String::new(),
            };
            CodeSeries::of_session(record.kind, &session)
        }
        Coding::None | Coding::Given | Coding::OfRegister => return Ok(()),
    };
    let table = record.spec().table;
    let code =
        next_code(work, &series, |reader, code| Ok(codes::find(reader, table, code)?.is_none()))?;
    record.set(columns::CODE, &code);
    Ok(())
}

/// Gives a step its number among those of its petition, or marks the given one as used.
fn give_number(work: &mut Work<'_>, record: &mut Record) -> Result<()> {
    let petition = record.get(columns::PETITION).unwrap_or_default();
    let counter = format!("{}/{}", record.spec().word, codes::of(work.reader(), petition)?);
    match record.get(step::NUMBER) {
        Some(number) => work.take_number(&counter, number),
        None => {
            let number = work.next_number(&counter)?;
            record.set_value(&step::NUMBER.any(), Value::Count(number));
        }
    }
    Ok(())
}

/// Returns the next free code of a series.
pub(super) fn next_code(
    work: &mut Work<'_>,
    series: &CodeSeries,
    is_free: impl Fn(Reader<'_>, &str) -> Result<bool>,
) -> Result<String> {
    loop {
        let code = format!("{}{}", series.stem, work.next_number(&series.counter)?);
        if is_free(work.reader(), &code)? {
            return Ok(code);
        }
    }
}

/// Marks a code's number as used: neither it nor a lower one is given again.
pub(super) fn take_number(work: &mut Work<'_>, kind: Kind, code: &str) {
    if let Some((counter, number)) = counted(kind, code) {
        work.take_number(&counter, number);
    }
}
