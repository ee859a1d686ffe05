//! Changes of units, leaders and agencies over time: rename, merge, split, end.

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::lineage;
use crate::model::{
    AnyColumn, Closed, Kind, Leader, Post, RecordRow, UnitId, UnitKind, Value, columns, unit,
};
use crate::ops::edit::change_cells;
use crate::ops::enter::must_enter;
use crate::ops::input::{Input, Mode, Receipt};
use crate::ops::resolver::Resolver;
use crate::ops::unit_kind::kind_named;
use crate::problem::{Arg, Problem, Warning};
use crate::store::{Identities, Reader, UnitVersion, Work, codes, leaders, sessions, units};
use crate::text::Direction;

/// New values of a unit from a day on.
#[derive(Clone, Debug, Default)]
pub struct Rename<'a> {
    /// New name.
    pub name: Option<&'a str>,
    /// New kind.
    pub kind: Option<&'a str>,
    /// New parent.
    pub parent: Option<&'a str>,
    /// New code of the statistics office.
    pub gso_code: Option<&'a str>,
}

/// Gives a unit another name, kind or parent from a day on; its code stays.
///
/// # Errors
/// If the unit is unknown or does not exist on the day.
pub fn rename_unit(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    unit: &str,
    to: &Rename<'_>,
    on: &str,
    mode: Mode,
) -> Result<Receipt> {
    let on = resolver.day(on, mode.today, Direction::Either)?;
    let unit = resolver.unit(work.reader(), unit, None)?;
    let last = alive(work.reader(), unit, on)?;
    work.update("unit_version", last.id.any(), &[("until", &Value::Day(on))])?;
    let was = work.reader().shown(RecordRow::new(Kind::Unit, last.id), Identities::Hidden)?;
    let now = |given: Option<&str>, column: AnyColumn| match given {
        Some(given) => given.to_owned(),
        None => was.value(&column).to_string(),
    };
    // A new name that begins with a kind's word gives the kind: a commune becomes `phường …`.
    let kind = match to.name {
        Some(name) if to.kind.is_none() && last.kind != UnitKind::Village => {
            kind_named(name, None, mode)?.map(UnitKind::code)
        }
        _ => to.kind,
    };
    let input = Input::new(Kind::Unit)
        .with(unit::CODE, last.code.as_str())
        .with(unit::FROM, on.to_string())
        .with_some(unit::UNTIL, last.span.until.map(|until| until.to_string()))
        .with(unit::NAME, now(to.name, unit::NAME.any()))
        .with(unit::KIND, now(kind, unit::KIND.any()))
        .with(unit::PARENT, now(to.parent, unit::PARENT.any()))
        .with(unit::GSO_CODE, now(to.gso_code, unit::GSO_CODE.any()));
    must_enter(work, resolver, &input, mode)?;
    Ok(receipt("unit-renamed", ("unit", last.code.clone()), on, Some(last.code)))
}

/// Receipt of a change on a day; `what` is its message argument.
fn receipt(
    key: &'static str,
    what: (&'static str, String),
    on: NaiveDate,
    code: Option<String>,
) -> Receipt {
    Receipt {
        key,
        args: vec![(what.0, what.1.into()), ("on", on.into())],
        code,
        ..Receipt::default()
    }
}

/// Ends units on a day and links each to its successor, which must exist.
///
/// # Errors
/// If a unit is unknown or does not exist on the day.
pub fn merge_units(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    units: &[String],
    into: &str,
    on: &str,
    today: NaiveDate,
) -> Result<Receipt> {
    let day = resolver.day(on, today, Direction::Either)?;
    let successor = resolver.unit(work.reader(), into, None)?;
    let mut ended = Vec::new();
    for unit in units {
        let unit = resolver.unit(work.reader(), unit, None)?;
        ended.push(end(work, unit, day)?);
        follow(work, unit, successor, day)?;
    }
    let into = units::code_of(work.reader(), successor)?;
    let args = vec![
        ("units", ended.join(", ").into()),
        ("into", into.as_str().into()),
        ("on", day.into()),
    ];
    Ok(Receipt { key: "unit-merged", args, code: Some(into), ..Receipt::default() })
}

/// Ends a unit on a day and links it to its successors, which must exist.
///
/// # Errors
/// If a unit is unknown or does not exist on the day.
pub fn split_unit(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    unit: &str,
    into: &[String],
    on: &str,
    today: NaiveDate,
) -> Result<Receipt> {
    let day = resolver.day(on, today, Direction::Either)?;
    let unit = resolver.unit(work.reader(), unit, None)?;
    let ended = end(work, unit, day)?;
    let mut followers = Vec::new();
    for successor in into {
        let successor = resolver.unit(work.reader(), successor, None)?;
        follow(work, unit, successor, day)?;
        followers.push(units::code_of(work.reader(), successor)?);
    }
    let args = vec![
        ("unit", ended.as_str().into()),
        ("into", followers.join(", ").into()),
        ("on", day.into()),
    ];
    Ok(Receipt { key: "unit-split", args, code: Some(ended), ..Receipt::default() })
}

/// Ends a unit; `on` is the first day on which it no longer exists.
///
/// # Errors
/// If the unit is unknown or does not exist on the day before.
pub fn end_unit(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    unit: &str,
    on: &str,
    today: NaiveDate,
) -> Result<Receipt> {
    let day = resolver.day(on, today, Direction::Either)?;
    let unit = resolver.unit(work.reader(), unit, None)?;
    let code = end(work, unit, day)?;
    Ok(receipt("unit-ended", ("unit", code.clone()), day, Some(code)))
}

fn end(work: &mut Work<'_>, unit: UnitId, day: NaiveDate) -> Result<String> {
    let last = alive(work.reader(), unit, day)?;
    if last.span.until != Some(day) {
        work.update("unit_version", last.id.any(), &[("until", &Value::Day(day))])?;
    }
    if let Some(session) = sessions::first_from(work.reader(), unit, day)? {
        let warning = Warning::new("sessions-after-end").with("unit", last.code.as_str());
        work.warn(warning.with("session", session.as_str()).about(session));
    }
    Ok(last.code)
}

fn follow(work: &mut Work<'_>, unit: UnitId, successor: UnitId, day: NaiveDate) -> Result<()> {
    let reader = work.reader();
    let code = units::code_of(reader, successor)?;
    if unit == successor {
        return Err(Problem::refused("unit-into-itself").with("code", code).into());
    }
    if !units::versions_of(reader, successor)?.iter().any(|version| version.span.contains(day)) {
        return Err(Problem::refused("unit-not-then")
            .with("given", code.as_str())
            .with("day", day)
            .with("code", code.as_str())
            .into());
    }
    work.link_units(unit, successor)
}

/// Finds a unit's last row, which must be valid on the day before `day`.
fn alive(reader: Reader<'_>, unit: UnitId, day: NaiveDate) -> Result<UnitVersion> {
    let eve = day.pred_opt().unwrap_or(day);
    let last = units::versions_of(reader, unit)?.pop();
    let code = units::code_of(reader, unit)?;
    last.filter(|last| last.span.contains(eve)).ok_or_else(|| {
        Problem::refused("unit-not-then")
            .with("given", code.as_str())
            .with("day", eve)
            .with("code", code.as_str())
            .into()
    })
}

/// Ends an agency; `on` is the first day on which it no longer exists.
///
/// # Errors
/// If the agency is unknown or its days do not allow it.
pub fn end_agency(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    agency: &str,
    on: &str,
    today: NaiveDate,
) -> Result<Receipt> {
    let day = resolver.day(on, today, Direction::Either)?;
    let id = resolver.agency(work.reader(), agency, None)?;
    let input = Input::new(Kind::Agency).with(columns::UNTIL, day.to_string());
    change_cells(work, resolver, id.any(), &input, Mode::typed(today))?;
    let code = codes::of(work.reader(), id)?;
    Ok(receipt("agency-ended", ("agency", code.clone()), day, Some(code)))
}

/// Ends the term of the leader in a unit's post; `on` is the first day after it.
///
/// # Errors
/// If the unit is unknown or the post is vacant then.
pub fn end_leader(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    unit: &str,
    post: &str,
    on: &str,
    today: NaiveDate,
) -> Result<Receipt> {
    let day = resolver.day(on, today, Direction::Either)?;
    let eve = day.pred_opt().unwrap_or(day);
    let unit = resolver.unit(work.reader(), unit, None)?;
    let leader = match Post::parse(post) {
        Ok(post) => leaders::on(work.reader(), unit, post, eve)?,
        Err(_) => None,
    };
    let Some(Leader { id, name, .. }) = leader else {
        let code = units::code_of(work.reader(), unit)?;
        return Err(Problem::refused("leader-unknown")
            .with("unit", code)
            .with("post", Arg::Term("post", post.to_owned()))
            .with("day", eve)
            .into());
    };
    let input = Input::new(Kind::Leader).with(columns::UNTIL, day.to_string());
    change_cells(work, resolver, id.any(), &input, Mode::typed(today))?;
    Ok(receipt("leader-ended", ("name", name), day, None))
}

/// Returns a unit and all its descendants.
pub fn units_within(reader: Reader<'_>, unit: UnitId) -> Result<Vec<UnitId>> {
    Ok(lineage(reader)?.within(unit))
}
