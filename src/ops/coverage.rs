//! Coverage: which days are refused, its receipt, and what an office states of itself in a bundle.

use anyhow::{Context, Result};
use chrono::NaiveDate;

use crate::model::coverage::{FROM, ON, SCOPE, UNIT, UNTIL, first_of_year};
use crate::model::{Closed, Coverage, CoverageId, Kind, Record, RecordRow, Scope, kind_with_name};
use crate::ops::enter::must_enter;
use crate::ops::input::{CellProblem, Entering, Input, Mode, Receipt};
use crate::ops::read::cell_missing;
use crate::ops::resolver::Resolver;
use crate::problem::{Arg, Args, Problem};
use crate::store::{Reader, Work, codes, coverage, units};
use crate::text::{Direction, read_day};

/// Refuses coverage without a first day, or whose last day comes before its first.
pub(super) fn form(values: &Record) -> Entering<()> {
    match (values.get(FROM), values.get(UNTIL)) {
        (Some(from), Some(until)) if until < from => {
            let problem = Problem::refused("coverage-backwards").with("from", from);
            let problem = problem.with("until", until);
            Err(CellProblem::of(UNTIL, until.to_string(), problem).into())
        }
        (Some(_), Some(_)) => Ok(()),
        (None, _) => Err(cell_missing(&FROM.any()).into()),
        (_, None) => Err(cell_missing(&UNTIL.any()).into()),
    }
}

/// Fills the day on which typed coverage was said: today, unless given.
pub(super) fn told_today(input: &mut Input, today: NaiveDate) {
    if input.kind == Kind::Coverage && !input.has(ON) {
        input.add(&ON.any(), today.to_string());
    }
}

/// Receipt of coverage: the unit, whose sessions, and the days as understood.
pub(super) fn receipt(reader: Reader<'_>, id: CoverageId, key: &'static str) -> Result<Receipt> {
    let values = reader.record(RecordRow::new(Kind::Coverage, id))?;
    let code = codes::of(reader, id)?;
    let unit = values.get(UNIT).unwrap_or_default();
    let last = units::versions_of(reader, unit)?.pop();
    let name = match last {
        Some(last) => kind_with_name(&last.name, last.kind),
        None => units::code_of(reader, unit)?,
    };
    let (from, until) = (values.get(FROM), values.get(UNTIL));
    let args = vec![
        ("code", code.as_str().into()),
        ("unit", name.into()),
        ("scope", values.get(SCOPE).map_or("own", Scope::code).into()),
        ("from", Arg::Weekday(from.context("coverage has a first day")?)),
        ("until", Arg::Weekday(until.context("coverage has a last day")?)),
    ];
    Ok(Receipt { key, args, code: Some(code), ..Receipt::default() })
}

/// What `bundle make` states of its own office: the last day for which all its sessions are in the
/// register, and the first, as typed.
#[derive(Clone, Debug)]
pub struct StatedComplete {
    /// The last day.
    pub until: String,
    /// The first day; `None` for the one after the last day stated before.
    pub from: Option<String>,
}

/// What a bundle states: the receipt's line, and the record, unless it was there before.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Key and arguments of the line.
    pub line: (&'static str, Args),
    /// The code of the new record.
    pub code: Option<String>,
}

/// Enters coverage of the register's own unit, which a bundle then makes known. Days that were stated
/// before are not stated again.
///
/// # Errors
/// If a day cannot be read, or typed coverage with these days is refused.
pub fn state_complete(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    stated: &StatedComplete,
    mode: Mode,
) -> Result<Statement> {
    let reader = work.reader();
    let unit = reader.own_unit()?;
    let until = read_day(&stated.until, mode.today, Direction::Past)?;
    let from = match &stated.from {
        Some(from) => read_day(from, mode.today, Direction::Past)?,
        None => match coverage::last_own(reader, unit)? {
            Some(last) if until <= last.until => return stated_before(reader, &last),
            Some(last) => last.until.succ_opt().unwrap_or(last.until),
            None => {
                let first = coverage::first_record(reader, unit)?.unwrap_or(until);
                first_of_year(first.min(until))
            }
        },
    };
    for one in coverage::touching(reader, from, until)? {
        let is_own = one.unit == unit && one.scope == Scope::Own;
        if is_own && one.from <= from && until <= one.until {
            return stated_before(reader, &one);
        }
    }
    let input = Input::new(Kind::Coverage)
        .with(UNIT, units::code_of(reader, unit)?)
        .with(FROM, from.to_string())
        .with(UNTIL, until.to_string())
        .with(ON, mode.today.to_string());
    let id = must_enter(work, resolver, &input, mode)?;
    let Receipt { args, code, .. } = receipt(work.reader(), id.to(), "")?;
    Ok(Statement { line: ("coverage-stated", args), code })
}

/// The receipt's line where an office has stated these days before.
fn stated_before(reader: Reader<'_>, there: &Coverage) -> Result<Statement> {
    let id = codes::find(reader, Kind::Coverage.spec().table, &there.code)?.unwrap_or_default();
    let args = receipt(reader, id.to(), "")?.args;
    Ok(Statement { line: ("coverage-stated-before", args), code: None })
}
