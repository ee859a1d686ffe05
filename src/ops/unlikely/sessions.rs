//! Checks of sessions and plan entries: unit, code, hosts, counts.

use anyhow::Result;
use chrono::{Datelike, NaiveDate};

use crate::model::{Closed, CodeOrder, Hosts, Kind, ballot, columns, plan, session, without_mark};
use crate::ops::unlikely::{Finding, Subject};
use crate::problem::{Arg, Lint, Warning};
use crate::store::{codes, leaders, sessions, units};

/// Finds a day, or a whole month, outside the unit's life. Plan entries that were postponed, moved
/// or cancelled are not checked.
pub(super) fn outside_unit_life(of: Subject<'_>) -> Result<Vec<Finding>> {
    let values = of.values;
    if !matches!(values.kind, Kind::Plan | Kind::Session) || !values.lacks(plan::STATUS) {
        return Ok(Vec::new());
    }
    let (Some(unit), Some(first)) = (values.get(columns::UNIT), values.day_or_month()) else {
        return Ok(Vec::new());
    };
    let last = match values.get(plan::MONTH) {
        Some(month) if values.lacks(columns::DAY) => month.last(),
        _ => first,
    };
    let versions = units::versions_of(of.reader, unit)?;
    if versions.iter().any(|version| version.span.days_within(first, last) > 0) {
        return Ok(Vec::new());
    }
    let warning = Warning::of(Lint::OutsideUnitLife)
        .with("unit", units::code_of(of.reader, unit)?)
        .with("day", first);
    Ok(vec![warning.into()])
}

/// Finds a code that does not match its record's unit, year or session.
pub(super) fn code_of_another(of: Subject<'_>) -> Result<Vec<Finding>> {
    let values = of.values;
    let code = values.text(columns::CODE);
    if code.is_empty() {
        return Ok(Vec::new());
    }
    let is_its_own = match values.kind {
        Kind::Plan | Kind::Session => {
            let (Some(unit), Some(day)) = (values.get(columns::UNIT), values.day_or_month()) else {
                return Ok(Vec::new());
            };
            is_code_of_unit(code, &units::code_of(of.reader, unit)?, day)
        }
        Kind::Petition => {
            let session = values.get(columns::SESSION).unwrap_or_default();
            is_code_of_session(code, &codes::of(of.reader, session)?)
        }
        _ => true,
    };
    if is_its_own {
        return Ok(Vec::new());
    }
    Ok(vec![Warning::of(Lint::CodeOfAnother).with("code", code).into()])
}

/// Returns whether the code of a session or plan entry matches its unit and year.
pub(in crate::ops) fn is_code_of_unit(code: &str, unit: &str, day: NaiveDate) -> bool {
    let order = CodeOrder::of(code);
    order.unit == unit && order.year == i64::from(day.year())
}

/// Returns whether a petition's code matches its session's, ignoring conflict marks on either.
pub(in crate::ops) fn is_code_of_session(petition: &str, session: &str) -> bool {
    let stem = without_mark(petition).rsplit_once('.').map(|(stem, _)| stem);
    stem.is_some_and(|stem| without_mark(stem) == without_mark(session))
}

/// Finds hosts whose post is vacant.
pub(super) fn post_not_held(of: Subject<'_>) -> Result<Vec<Finding>> {
    let values = of.values;
    let mut all = Vec::new();
    let (Kind::Session, Some(unit), Some(day)) =
        (values.kind, values.get(columns::UNIT), values.get(columns::DAY))
    else {
        return Ok(all);
    };
    for post in values.hosts().into_iter().flat_map(Hosts::posts) {
        if leaders::is_post_vacant(of.reader, unit, post, day)? {
            let warning = Warning::of(Lint::PostNotHeld)
                .with("post", Arg::Term("post", post.code().to_owned()))
                .with("day", day);
            all.push(warning.into());
        }
    }
    Ok(all)
}

/// Finds more speakers than attendance.
pub(super) fn speakers_above_attendance(of: Subject<'_>) -> Result<Vec<Finding>> {
    let (attended, speakers) = (of.values.get(columns::ATTENDED), of.values.get(session::SPEAKERS));
    match (of.values.kind, attended, speakers) {
        (Kind::Session, Some(attended), Some(speakers)) if speakers > attended => {
            let warning = Warning::of(Lint::SpeakersAboveAttendance)
                .with("speakers", speakers)
                .with("attended", attended);
            Ok(vec![warning.into()])
        }
        _ => Ok(Vec::new()),
    }
}

/// Finds more ballots than attendance.
pub(super) fn ballots_above_attendance(of: Subject<'_>) -> Result<Vec<Finding>> {
    if of.values.kind != Kind::Ballot {
        return Ok(Vec::new());
    }
    let attended =
        sessions::attendance(of.reader, of.values.get(columns::SESSION).unwrap_or_default())?;
    match (attended, of.values.get(ballot::RETURNED)) {
        (Some(attended), Some(returned)) if returned > attended => {
            let warning = Warning::of(Lint::BallotsAboveAttendance)
                .with("returned", returned)
                .with("attended", attended);
            Ok(vec![warning.into()])
        }
        _ => Ok(Vec::new()),
    }
}
