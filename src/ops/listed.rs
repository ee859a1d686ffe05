//! Units of the packaged list: found as people name them, and taken into a register.

use std::collections::HashMap;

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{
    Closed, GivenName, Kind, Span, UnitKind, UnitLevel, kind_with_name, kinds_and_name,
    name_and_parents, unit,
};
use crate::ops::enter::must_enter;
use crate::ops::input::{CellProblem, Input, Mode, Receipt};
use crate::ops::resolver::Resolver;
use crate::ops::unit_kind::{kind_named, names_kind};
use crate::ops::waiting::{announce, resolve_waiting};
use crate::problem::{Arg, Args, Problem, UnitLabel};
use crate::rules::{ListedLife, ListedUnit, UnitList, unit_list};
use crate::store::{Reader, Work, units};
use crate::text;

/// Result of looking for one unit in the list.
#[derive(Debug)]
pub enum InList {
    /// The unit that fits.
    One(&'static ListedUnit),
    /// Several units that fit.
    Several(Vec<UnitLabel>),
    /// No unit.
    None,
}

/// Finds the unit that a person means among those of today, and only if none of these fits, among
/// those that have ended.
///
/// # Errors
/// If the kind is unknown, or contradicts the name.
pub fn find_in_list(given: &str, kind: Option<&str>, mode: Mode) -> Result<InList, Problem> {
    let today = mode.today;
    let given = text::clean(given);
    let kind = match kind {
        Some(_) => kind_named(&given, kind, mode)?,
        None => None,
    };
    let list = unit_list();
    if let Some(unit) = list.get(&given.to_lowercase()) {
        return Ok(InList::One(unit));
    }
    let fitting = list.called(&given, kind);
    let (there, ended): (Vec<_>, Vec<_>) = fitting
        .into_iter()
        .filter(|unit| unit.span().from.is_none_or(|from| from <= today))
        .partition(|unit| unit.life_on(today).is_some());
    let best = if there.is_empty() { ended } else { there };
    Ok(match best.as_slice() {
        [] => InList::None,
        [one] => InList::One(one),
        several => {
            InList::Several(several.iter().map(|unit| listed_label(list, unit, today)).collect())
        }
    })
}

/// Returns a listed unit as it is told from others.
pub fn listed_label(list: &UnitList, unit: &ListedUnit, today: NaiveDate) -> UnitLabel {
    let life = unit.life_near(today);
    let span = unit.span();
    UnitLabel {
        code: unit.code.to_owned(),
        name: full_name(list, life),
        from: span.from,
        until: span.until,
    }
}

/// Returns a listed unit's name with its kind and parent: `xã Nam Sách, thành phố Hải Phòng`.
fn full_name(list: &UnitList, life: &ListedLife) -> String {
    let name = kind_with_name(life.name, life.kind);
    match parent_name(list, life) {
        Some(parent) => format!("{name}, {parent}"),
        None => name,
    }
}

/// Returns the name of the parent, with its kind, at the end of a life's days.
fn parent_name(list: &UnitList, life: &ListedLife) -> Option<String> {
    let parent = list.get(life.parent?)?;
    let then = parent.lives.iter().rev().find(|above| above.span.overlaps(&life.span))?;
    Some(kind_with_name(then.name, then.kind))
}

/// Reports that the list has no unit of a name; the hints search for the name alone.
pub fn not_in_list(given: &str, key: &'static str) -> Problem {
    let bare = kinds_and_name(name_and_parents(given).0).1;
    let kind = if names_kind(given) { "named" } else { "none" };
    Problem::refused(key).with("given", given).with("bare", bare).with("kind", kind)
}

/// Reports that several units of the list fit; `line` is the command that names one by its code.
pub fn several_in_list(given: &str, candidates: Vec<UnitLabel>, key: &'static str) -> Problem {
    let first = candidates[0].code.clone();
    let problem = Problem::refused(key).with("given", given).with("first", first);
    problem.with("candidates", Arg::Units(candidates))
}

/// Enters the units of an office with those that its register needs; returns the office's code in
/// the register and what the receipt says.
pub(super) fn take_office(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    own: &'static ListedUnit,
    today: NaiveDate,
) -> Result<(String, Args)> {
    let list = unit_list();
    let wanted = list.for_office(own, today);
    let is_below = |unit: &&&ListedUnit| {
        unit.life_near(today).kind.level() == UnitLevel::Commune
            && list.ancestors(unit).iter().any(|above| above.code == own.code)
    };
    let communes = wanted.iter().filter(is_below).count();
    let count = enter_listed(work, resolver, &wanted, today)?;
    Ok((own.code.to_owned(), taken_args(list, own, count, communes, today)))
}

fn taken_args(
    list: &UnitList,
    unit: &ListedUnit,
    count: usize,
    communes: usize,
    today: NaiveDate,
) -> Args {
    vec![
        ("name", full_name(list, unit.life_near(today)).into()),
        ("code", unit.code.into()),
        ("others", count.saturating_sub(1).into()),
        ("communes", communes.into()),
        ("state", Arg::from(list.state().unwrap_or(today))),
    ]
}

/// Adds a unit of the list with the ancestors and successors that the register lacks.
///
/// # Errors
/// If the register has the unit.
pub fn add_listed(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    unit: &'static ListedUnit,
    today: NaiveDate,
) -> Result<Receipt> {
    let list = unit_list();
    if let Some(code) = codes_in_register(work.reader(), &[unit])?.remove(unit.code) {
        let name = full_name(list, unit.life_near(today));
        return Err(Problem::refused("unit-of-list-there")
            .with("name", name)
            .with("code", code)
            .into());
    }
    let count = enter_listed(work, resolver, &list.with_its_relatives(unit), today)?;
    let args = taken_args(list, unit, count, 0, today);
    Ok(Receipt { key: "unit-listed", args, code: Some(unit.code.to_owned()), ..Receipt::default() })
}

/// Enters listed units that the register lacks; returns their number.
fn enter_listed(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    wanted: &[&ListedUnit],
    today: NaiveDate,
) -> Result<usize> {
    let there = codes_in_register(work.reader(), wanted)?;
    let new: Vec<&&ListedUnit> =
        wanted.iter().filter(|unit| !there.contains_key(unit.code)).collect();
    let in_register = |code: &str| there.get(code).cloned().unwrap_or_else(|| code.to_owned());
    announce(resolver, "", new.iter().map(|unit| unit.code));
    for unit in &new {
        for (place, life) in unit.lives.iter().enumerate() {
            let is_last = place + 1 == unit.lives.len();
            let successors: Vec<String> =
                unit.successors.iter().filter(|_| is_last).map(|code| in_register(code)).collect();
            let input = Input::new(Kind::Unit)
                .with(unit::CODE, unit.code)
                .with(unit::NAME, life.name)
                .with(unit::KIND, life.kind.code())
                .with_some(unit::PARENT, life.parent.map(in_register))
                .with_some(unit::FROM, life.span.from.map(|day| day.to_string()))
                .with_some(unit::UNTIL, life.span.until.map(|day| day.to_string()))
                .with(unit::SUCCESSOR, successors.join(";"))
                .with(unit::GSO_CODE, life.gso_code);
            must_enter(work, resolver, &input, Mode::import(today, false))?;
        }
    }
    let unknown = resolve_waiting(work, resolver, today)?.into_iter().next();
    match unknown {
        Some((_, CellProblem { problem, .. })) => Err(problem.into()),
        None => Ok(new.len()),
    }
}

/// Returns the codes that listed units have in the register: the list's own, or another if a unit
/// has the same number of the statistics office, name and kind.
fn codes_in_register(
    reader: Reader<'_>,
    wanted: &[&ListedUnit],
) -> Result<HashMap<&'static str, String>> {
    let mut by_code = HashMap::new();
    let mut by_gso: HashMap<String, Vec<_>> = HashMap::new();
    for version in units::versions(reader)? {
        by_code.insert(version.code.clone(), version.code.clone());
        by_gso.entry(version.gso_code.clone().unwrap_or_default()).or_default().push(version);
    }
    let mut codes = HashMap::new();
    for unit in wanted {
        let alike = || {
            unit.lives.iter().find_map(|life| {
                let name = GivenName::new(life.name);
                let versions = by_gso.get(life.gso_code).into_iter().flatten();
                let mut alike = versions.filter(|one| {
                    one.kind == life.kind
                        && one.span.overlaps(&life.span)
                        && name.fits(&one.name, one.kind).is_some()
                });
                alike.next().map(|version| version.code.clone())
            })
        };
        if let Some(code) = by_code.get(unit.code).cloned().or_else(alike) {
            codes.insert(unit.code, code);
        }
    }
    Ok(codes)
}

/// A unit of the list that matches a search, with the code and name of its parent.
#[derive(Clone, Debug)]
pub struct ListedFinding {
    /// Code in the list.
    pub code: &'static str,
    /// Name.
    pub name: &'static str,
    /// Kind.
    pub kind: UnitKind,
    /// Code of the parent.
    pub parent: Option<&'static str>,
    /// Name of the parent with its kind.
    pub parent_name: Option<String>,
    /// Days of this name, kind and parent.
    pub span: Span,
    /// Codes of the successors, on the last days of a unit.
    pub successors: Vec<&'static str>,
    /// Code of the statistics office.
    pub gso_code: &'static str,
}

/// Searches the list by code, number or words of the name, also with the units above it: those of
/// this name first, then those whose name contains it, each time units of today first.
pub fn search_list(given: &str, today: NaiveDate) -> Vec<ListedFinding> {
    let list = unit_list();
    let given = text::clean(given);
    let mut found = list.called(&given, None);
    found.sort_by_key(|unit| unit.life_on(today).is_none());
    let mut longer = list.containing(&given);
    longer.sort_by_key(|unit| unit.life_on(today).is_none());
    longer.retain(|unit| !found.iter().any(|other| other.code == unit.code));
    found.extend(longer);
    let mut findings = Vec::new();
    for unit in found {
        for (place, life) in unit.lives.iter().enumerate() {
            let is_last = place + 1 == unit.lives.len();
            findings.push(ListedFinding {
                code: unit.code,
                name: life.name,
                kind: life.kind,
                parent: life.parent,
                parent_name: parent_name(list, life),
                span: life.span,
                successors: if is_last { unit.successors.clone() } else { Vec::new() },
                gso_code: life.gso_code,
            });
        }
    }
    findings
}
