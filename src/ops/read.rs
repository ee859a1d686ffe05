//! Reading an input's cells: plain values first, then references.

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{
    AnyColumn, Closed, Hosts, Kind, Month, Period, Post, Record, Type, Value, odd_code, unit,
};
use crate::ops::code;
use crate::ops::input::{CellProblem, GivenCell, Input, Mode};
use crate::ops::members::{called, read_member, read_rule_key};
use crate::ops::record_day::{is_only_preferred, record_day};
use crate::ops::resolver::Resolver;
use crate::ops::unit_kind::with_kind;
use crate::problem::{Arg, Cause, Problem};
use crate::store::{Work, codes, units};
use crate::text;

/// Result of reading an input's cells, beside the record.
#[derive(Debug, Default)]
pub(super) struct CellsRead {
    /// Problems of the cells.
    pub problems: Vec<CellProblem>,
    /// Cells that refer to a record that may come later in the file.
    pub waiting: Vec<(&'static AnyColumn, String)>,
}

/// Reads an input's cells into a record: plain values first, then units and agencies, which are
/// looked up on the record's day.
pub(super) fn read_cells(
    work: &Work<'_>,
    resolver: &mut Resolver,
    input: &Input,
    mode: Mode,
    record: &mut Record,
) -> Result<CellsRead> {
    let mut come = CellsRead::default();
    for late in [false, true] {
        let day = if late { record_day(work, resolver, record, mode)? } else { None };
        for cell in input.cells.iter().filter(|cell| is_dated(cell.column) == late) {
            read_cell(work, resolver, cell, day, mode, record, &mut come)?;
        }
    }
    Ok(come)
}

/// Returns whether a column's reference is looked up on the record's own day.
fn is_dated(column: &AnyColumn) -> bool {
    matches!(column.of, Type::Unit | Type::Units | Type::Agency | Type::Agencies)
}

fn read_cell(
    work: &Work<'_>,
    resolver: &mut Resolver,
    cell: &GivenCell,
    day: Option<NaiveDate>,
    mode: Mode,
    record: &mut Record,
    come: &mut CellsRead,
) -> Result<()> {
    let column = cell.column;
    if let Some(value) = &cell.read {
        record.set_value(column, value.clone());
        return Ok(());
    }
    let given = taken_in(column, &cell.text);
    if given.is_empty() {
        record.set_value(column, Value::Empty);
        return Ok(());
    }
    if comes_later(work, resolver, column, &given)? {
        come.waiting.push((column, given));
        return Ok(());
    }
    let is_deferrable = mode.import && can_defer(record.kind, column);
    let value = if column.of.is_reference() {
        // A record that may still come needs no suggestion of a near name.
        resolver.is_mute = is_deferrable;
        let value = match read_reference(work, resolver, column, &given, day, mode.today) {
            Err(_) if day.is_some() && is_only_preferred(record) => {
                read_reference(work, resolver, column, &given, None, mode.today)
            }
            read => read,
        };
        resolver.is_mute = false;
        value
    } else if matches!(column.of, Type::Code) {
        code_of(work, resolver, record.kind, &given, mode).map(Value::Text)
    } else {
        let read = if mode.import { read_plain } else { read_typed };
        match read(column, &given, mode.today) {
            Ok(value) => {
                resolver.note_time(column, &given, &value);
                Ok(value)
            }
            Err(problem) => {
                come.problems.push(CellProblem::at(column, given, problem));
                return Ok(());
            }
        }
    };
    match value {
        Ok(value) => record.set_value(column, value),
        Err(error) => {
            let problem = error.downcast::<Problem>()?;
            if is_deferrable && matches!(problem.cause, Cause::Unknown { .. }) {
                come.waiting.push((column, given));
            } else {
                come.problems.push(CellProblem::at(column, given, problem));
            }
        }
    }
    Ok(())
}

/// Checks the cells of a file's row that need no register: plain values and required cells.
pub fn check_row(input: &Input, today: NaiveDate) -> Vec<CellProblem> {
    let input = match with_kind(input, Mode::import(today, false)) {
        Ok(input) => input,
        Err(problem) => return vec![problem],
    };
    let mut problems = Vec::new();
    let mut missing: Vec<&AnyColumn> =
        input.kind.spec().columns.iter().filter(|column| column.required).collect();
    for GivenCell { column, text, .. } in &input.cells {
        let given = taken_in(column, text);
        if given.is_empty() {
            continue;
        }
        missing.retain(|other| other.name != column.name);
        // Only the register can tell whether an old code is accepted.
        let is_plain = !column.of.is_reference() && !matches!(column.of, Type::Code);
        if is_plain && let Err(problem) = read_plain(column, &given, today) {
            problems.push(CellProblem::at(column, given, problem));
        }
    }
    problems.extend(missing.into_iter().map(cell_missing));
    problems
}

/// Reads the plain cells of a line before a register is opened: counts, periods, members of closed
/// lists.
///
/// # Errors
/// If a cell cannot be read: a problem of usage.
pub fn read_form(input: &mut Input, today: NaiveDate) -> Result<(), Problem> {
    for cell in &mut input.cells {
        let needs_no_day = matches!(
            cell.column.of,
            Type::Count | Type::Period | Type::Month | Type::Hosts | Type::List(_) | Type::RuleKey
        );
        let given = taken_in(cell.column, &cell.text);
        if needs_no_day && !given.is_empty() {
            cell.read = Some(read_typed(cell.column, &given, today)?);
        }
    }
    Ok(())
}

/// Reads the text of a plain cell alone, as typed or in a file.
///
/// # Errors
/// If it cannot be read.
pub fn read_alone(column: &AnyColumn, text: &str, today: NaiveDate) -> Result<Value, Problem> {
    let given = taken_in(column, text);
    if given.is_empty() { Ok(Value::Empty) } else { read_plain(column, &given, today) }
}

/// Reports an empty required cell.
pub fn cell_missing(column: &AnyColumn) -> CellProblem {
    let label = Arg::Term("column", column.label.to_owned());
    let problem =
        Problem::because(Cause::CellMissing).with("label", label).with("column", column.name);
    CellProblem::at(column, "", problem)
}

/// Normalises a cell's text: empty if it shows nothing, with uniform line breaks, and in a
/// petition's text without line breaks inside sentences.
fn taken_in(column: &AnyColumn, given: &str) -> String {
    let given = text::clean(given);
    if text::is_blank(&given) {
        return String::new();
    }
    match column.of {
        Type::Text if column.sentences => text::joined_sentences(&given),
        Type::Text => text::plain_breaks(&given).into_owned(),
        _ => given,
    }
}

/// Reads a record's own code: an existing record's code unchanged, any other as a new code.
fn code_of(
    work: &Work<'_>,
    resolver: &mut Resolver,
    kind: Kind,
    given: &str,
    mode: Mode,
) -> Result<String> {
    if odd_code(given).is_some()
        && resolver.code(work.reader(), code::code_table(kind), given)?.is_some()
    {
        return Ok(given.to_owned());
    }
    let code = if mode.old_codes { code::read_old(given) } else { code::read_new(kind, given) };
    Ok(code?)
}

/// Returns whether a cell refers to a unit by the exact code of a row not read yet.
fn comes_later(
    work: &Work<'_>,
    resolver: &mut Resolver,
    column: &AnyColumn,
    given: &str,
) -> Result<bool> {
    if resolver.import.coming.is_empty() || !matches!(column.of, Type::Unit | Type::Units) {
        return Ok(false);
    }
    for code in list(given) {
        let code = code.to_ascii_lowercase();
        if resolver.import.coming.contains(&code)
            && resolver.code(work.reader(), "unit", &code)?.is_none()
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Returns whether a cell may refer to a later row of its own file.
fn can_defer(kind: Kind, column: &AnyColumn) -> bool {
    matches!(
        (kind, column.of),
        (Kind::Petition, Type::Petition) | (Kind::Unit, Type::Unit | Type::Units)
    )
}

pub(super) fn read_reference(
    work: &Work<'_>,
    resolver: &mut Resolver,
    column: &AnyColumn,
    given: &str,
    day: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<Value> {
    let reader = work.reader();
    Ok(match column.of {
        Type::Unit if column.is(unit::PARENT) => resolver.parent(reader, given, day)?.into(),
        Type::Unit => resolver.unit(reader, given, day)?.into(),
        Type::Agency => resolver.agency(reader, given, day)?.into(),
        Type::Field => Value::Text(resolver.field(reader, given)?),
        Type::Plan => resolver.plan(reader, given)?.into(),
        Type::Session => resolver.session(reader, given, today)?.into(),
        Type::Petition => resolver.petition(reader, given)?.into(),
        Type::Units => {
            let mut codes = Vec::new();
            for part in list(given) {
                let unit = resolver.unit(reader, part, None)?;
                codes.push(units::code_of(reader, unit)?);
            }
            codes.sort_unstable();
            codes.dedup();
            joined(&codes)
        }
        Type::Agencies => {
            let mut codes = Vec::new();
            for part in list(given) {
                let agency = resolver.agency(reader, part, day)?;
                codes.push(codes::of(reader, agency)?);
            }
            codes.dedup();
            joined(&codes)
        }
        _ => Value::Text(given.to_owned()),
    })
}

/// Stored form of a list of codes; null for an empty list.
fn joined(codes: &[String]) -> Value {
    if codes.is_empty() { Value::Empty } else { Value::Text(codes.join(";")) }
}

pub(super) fn list(given: &str) -> impl Iterator<Item = &str> {
    given.split(';').map(str::trim).filter(|part| !part.is_empty())
}

/// Maximum length of a text in characters, equal to that of a spreadsheet cell.
const MOST_TEXT: usize = 32_767;

/// Refuses a text above the maximum length.
pub(super) fn check_length(given: &str) -> Result<(), Problem> {
    if given.len() > MOST_TEXT && given.chars().count() > MOST_TEXT {
        return Err(Problem::refused("text-too-long")
            .with("count", given.chars().count())
            .with("most", MOST_TEXT));
    }
    Ok(())
}

/// Reads a plain cell that was typed: a month without a year is this year's.
fn read_typed(column: &AnyColumn, given: &str, today: NaiveDate) -> Result<Value, Problem> {
    match column.of {
        Type::Month => Ok(Value::Text(Month::typed(given, today)?.to_string())),
        _ => read_plain(column, given, today),
    }
}

/// Reads a plain cell; a problem names the column if its message would not.
pub(super) fn read_plain(
    column: &AnyColumn,
    given: &str,
    today: NaiveDate,
) -> Result<Value, Problem> {
    check_length(given)?;
    read_by_type(column, given, today).map_err(|problem| in_column(column, problem))
}

/// Names the column in a problem, and explains its codes.
fn in_column(column: &AnyColumn, problem: Problem) -> Problem {
    let cause = match problem.cause {
        Cause::NotInList { .. } => Cause::NotInList { of_column: true },
        Cause::NotACount { .. } => Cause::NotACount { of_column: true },
        Cause::NotYesNo { .. } => Cause::NotYesNo { of_column: true },
        _ => return problem,
    };
    let codes = match column.of {
        Type::List(list) => Some(Arg::Codes(list.name, (list.codes)())),
        Type::Hosts => Some(Arg::Codes("post", Post::ALL.iter().map(|post| post.code()).collect())),
        _ => None,
    };
    let mut problem =
        Problem { cause, ..problem }.with("column", Arg::Term("column", column.label.to_owned()));
    if let Some(codes) = codes {
        problem.args.retain(|(name, _)| *name != "allowed");
        problem = problem.with("allowed", codes);
    }
    problem
}

fn read_by_type(column: &AnyColumn, given: &str, today: NaiveDate) -> Result<Value, Problem> {
    Ok(match column.of {
        Type::Day => Value::Day(text::read_day(given, today, column.direction)?),
        Type::Month => Value::Text(given.parse::<Month>()?.to_string()),
        Type::Count => Value::Count(text::read_count_of(given, column.unit_words)?),
        Type::YesNo => Value::YesNo(text::read_yes_no(given)?),
        Type::DayOrYes => match text::read_yes_no(given) {
            Ok(true) => Value::Text("yes".to_owned()),
            Ok(false) => Value::Empty,
            Err(_) => Value::Text(text::read_day(given, today, column.direction)?.to_string()),
        },
        Type::HiddenId => Value::Text(read_id(given)?),
        Type::Hosts => Value::Text(read_hosts(given)?.to_string()),
        Type::Period => Value::Text(given.parse::<Period>()?.to_string()),
        Type::RuleKey => Value::Text(read_rule_key(given)?.code().to_owned()),
        Type::List(list) => match (list.read)(given) {
            Ok(code) => Value::Text(code.to_owned()),
            Err(problem) => {
                let code = called(list.name, &(list.members)(), given)?.ok_or(problem)?;
                Value::Text(code.to_owned())
            }
        },
        Type::Code => Value::Text(code::read_old(given)?),
        _ => Value::Text(given.to_owned()),
    })
}

/// Reads a hidden id: 32 hexadecimal digits.
fn read_id(given: &str) -> Result<String, Problem> {
    let digits = given.to_ascii_lowercase();
    let is_id = digits.len() == 32 && text::unhex(&digits).is_some();
    if is_id { Ok(digits) } else { Err(Problem::refused("id-odd").with("given", given)) }
}

/// Reads hosts by code, or by name in either language.
fn read_hosts(given: &str) -> Result<Hosts, Problem> {
    let parts = given.split([';', ',']).map(str::trim).filter(|part| !part.is_empty());
    let posts: Vec<&str> =
        parts.map(|part| read_member("post", part).map(Post::code)).collect::<Result<_, _>>()?;
    Hosts::parse(&posts.join(";"))
}
