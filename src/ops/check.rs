//! What a record must be, and what about it is unlikely. What cannot be is refused; what is unlikely is taken with a warning.

use std::collections::BTreeSet;

use anyhow::Result;
use chrono::{Datelike, NaiveDate};

use crate::fault::{Arg, Fault, Warning};
use crate::figures::book;
use crate::model::{Closed, CodeOrder, Column, Hosts, Kind, Month, Type, Value};
use crate::ops::draft::CellFault;
use crate::ops::total;
use crate::ops::values::Values;
use crate::rules::RuleKey;
use crate::store::{Form, Reader, Work};
use crate::text::{self, Personal, personal};

/// Checks a record; `id` is its row where it is there already.
pub(super) fn check(
    work: &mut Work<'_>,
    values: &mut Values,
    id: Option<i64>,
    today: NaiveDate,
) -> Result<Result<(), CellFault>> {
    if let Err(fault) = form(work.reader(), values, id)? {
        return Ok(Err(fault));
    }
    for warning in unlikely(work.reader(), values, today)? {
        work.warn(warning);
    }
    Ok(Ok(()))
}

fn refuse(column: &'static str, given: impl ToString, fault: Fault) -> Result<Result<(), CellFault>> {
    Ok(Err(CellFault::at(column, given.to_string(), fault)))
}

/// What cannot be.
pub(super) fn form(reader: Reader<'_>, values: &mut Values, id: Option<i64>) -> Result<Result<(), CellFault>> {
    if let (Some(from), Some(until)) = (values.day("from"), values.day("until"))
        && until <= from
    {
        return refuse("until", until, Fault::refused("until-before-from").with("from", from).with("until", until));
    }
    match values.kind {
        Kind::Rule => return rule(values),
        Kind::Unit => return unit(reader, values, id),
        Kind::Ballot => return ballot(values),
        Kind::Plan => return Ok(plan(values)),
        Kind::Petition => {
            for column in ["duplicate_of", "part_of"] {
                if id.is_some() && values.row(column) == id {
                    return refuse(column, values.text("code").to_owned(), Fault::refused("petition-of-itself"));
                }
            }
        }
        Kind::Total => return total::clashes(reader, values, id),
        _ => {}
    }
    Ok(Ok(()))
}

/// Writes a rule's value as it is stored and compared.
pub(super) fn rule(values: &mut Values) -> Result<Result<(), CellFault>> {
    let key = RuleKey::parse(values.text("key"))?;
    match key.check(values.text("value")) {
        Ok(value) => values.set("value", Value::Text(value)),
        Err(fault) => return refuse("value", values.text("value").to_owned(), fault),
    }
    Ok(Ok(()))
}

/// Refuses a unit that would lie below itself by the parents of any day. [`form`] does not ask: two offices may each have made a
/// half of that, and neither's records are refused for it.
pub(super) fn lineage(reader: Reader<'_>, values: &Values) -> Result<Result<(), CellFault>> {
    let unit = if values.kind == Kind::Unit { reader.unit_by_code(values.text("code"))? } else { None };
    match (unit, values.row("parent")) {
        (Some(unit), Some(parent)) if is_within(reader, parent, unit)? => {
            let code = values.text("code");
            refuse("parent", code, Fault::refused("unit-under-itself").with("code", code))
        }
        _ => Ok(Ok(())),
    }
}

/// Tells whether a unit is another or lies below it.
fn is_within(reader: Reader<'_>, unit: i64, other: i64) -> Result<bool> {
    let (mut open, mut seen) = (vec![unit], BTreeSet::from([unit]));
    while let Some(one) = open.pop() {
        if one == other {
            return Ok(true);
        }
        let parents = reader.versions_of(one)?.into_iter().filter_map(|version| version.parent);
        open.extend(parents.filter(|parent| seen.insert(*parent)));
    }
    Ok(false)
}

fn unit(reader: Reader<'_>, values: &mut Values, id: Option<i64>) -> Result<Result<(), CellFault>> {
    let code = values.text("code").to_owned();
    if text::slug(&code) != code {
        return refuse(
            "code",
            &code,
            Fault::refused("unit-code-odd").with("given", code.as_str()).with("slug", text::slug(&code)),
        );
    }
    let Some(unit) = reader.unit_by_code(&code)? else { return Ok(Ok(())) };
    if values.row("parent") == Some(unit) {
        return refuse("parent", &code, Fault::refused("unit-under-itself").with("code", code.as_str()));
    }
    let span = values.span();
    for other in reader.versions_of(unit)? {
        if Some(other.id) != id && other.span.overlaps(&span) {
            return refuse(
                "from",
                values.get("from").to_string(),
                Fault::refused("unit-periods-overlap").with("code", code.as_str()),
            );
        }
    }
    Ok(Ok(()))
}

/// The levels of satisfaction; together they are the valid ballots.
pub(super) const LEVELS: [&str; 4] = ["very_satisfied", "satisfied", "neutral", "dissatisfied"];

fn ballot(values: &Values) -> Result<Result<(), CellFault>> {
    let count = |name: &str| values.count(name).unwrap_or(0);
    let (issued, returned, invalid) = (count("issued"), count("returned"), count("invalid"));
    if returned > issued {
        let fault = Fault::refused("ballot-returned").with("returned", returned).with("issued", issued);
        return refuse("returned", returned, fault);
    }
    if invalid > returned {
        let fault = Fault::refused("ballot-invalid").with("invalid", invalid).with("returned", returned);
        return refuse("invalid", invalid, fault);
    }
    let levels = LEVELS.map(count).iter().sum::<i64>();
    if levels != returned - invalid {
        let fault = Fault::refused("ballot-levels").with("levels", levels).with("valid", returned - invalid);
        return refuse("very_satisfied", count("very_satisfied"), fault);
    }
    Ok(Ok(()))
}

fn plan(values: &Values) -> Result<(), CellFault> {
    match (values.get("day").is_empty(), values.get("month").is_empty()) {
        (true, true) => Err(CellFault::at("day", "", Fault::refused("plan-no-day"))),
        (false, false) => Err(CellFault::at("month", values.text("month"), Fault::refused("plan-day-and-month"))),
        _ => Ok(()),
    }
}

/// What personal data a text looks as if it held where it has no place: anything in a text; of who petitioned the citizen's number,
/// for which there is no field.
pub(super) fn out_of_place(column: &Column, text: &str) -> Option<Personal> {
    let found = personal(text).filter(|_| matches!(column.of, Type::Text))?;
    (!column.personal || found == Personal::CitizenNumber).then_some(found)
}

pub(super) fn told_personal(column: &'static str, found: Personal) -> Warning {
    let looks = Arg::Term("personal", found.code().to_owned());
    Warning::new("text-personal").with("column", Arg::Term("column", column.to_owned())).with("looks", looks)
}

/// What is unlikely.
fn unlikely(reader: Reader<'_>, values: &Values, today: NaiveDate) -> Result<Vec<Warning>> {
    let mut all = Vec::new();
    let recorded = !matches!(values.kind, Kind::Holiday | Kind::Plan | Kind::Assignment);
    if let Some(day) = values.day("day").filter(|day| recorded && *day > today) {
        all.push(Warning::new("in-future").with("day", day));
    }
    for (column, value) in values.columns() {
        if let Some(found) = value.as_text().and_then(|text| out_of_place(column, text)) {
            all.push(told_personal(column.name, found));
        }
    }
    match values.kind {
        Kind::Plan | Kind::Session => {
            place_in_time(reader, values, &mut all)?;
            all.extend(short_notice(reader, values, today)?);
        }
        Kind::Ballot => {
            let session = values.row("session").unwrap_or_default();
            if let (Some(attended), Some(returned)) = (reader.attended(session)?, values.count("returned"))
                && returned > attended
            {
                let warning = Warning::new("ballots-above-attendance").with("returned", returned);
                all.push(warning.with("attended", attended));
            }
        }
        Kind::Petition => petition(reader, values, &mut all)?,
        Kind::Assignment => assignment(reader, values, &mut all)?,
        _ => {}
    }
    before_session(reader, values, &mut all)?;
    if !all.is_empty() {
        let name = record(reader, values)?;
        all = all.into_iter().map(|warning| warning.about(&name)).collect();
    }
    Ok(all)
}

/// Names the record that a warning is about: its code, or that of the record it hangs on.
fn record(reader: Reader<'_>, values: &Values) -> Result<String> {
    if let Some(code) = values.get("code").as_text() {
        return Ok(code.to_owned());
    }
    for (column, value) in values.columns() {
        if let Some(row) = value.as_row() {
            let table = column.of.table().filter(|table| matches!(*table, "session" | "petition" | "unit"));
            let Some(table) = table else { continue };
            return reader.code_of(table, row);
        }
    }
    Ok(String::new())
}

fn place_in_time(reader: Reader<'_>, values: &Values, all: &mut Vec<Warning>) -> Result<()> {
    let month = values.text("month").parse::<Month>().ok();
    let days = values.day("day").map(|day| (day, day)).or(month.map(|month| (month.first(), month.last())));
    let (Some(unit), Some((day, last))) = (values.row("unit"), days) else { return Ok(()) };
    if !reader.versions_of(unit)?.iter().any(|version| version.span.days_within(day, last) > 0) {
        all.push(Warning::new("outside-unit-life").with("unit", reader.unit_code(unit)?).with("day", day));
    }
    let code = values.text("code");
    let order = CodeOrder::of(code);
    if !code.is_empty() && (order.unit != reader.unit_code(unit)? || order.year != i64::from(day.year())) {
        all.push(Warning::new("code-of-another").with("code", code));
    }
    if values.kind == Kind::Plan {
        return Ok(());
    }
    for post in values.hosts().into_iter().flat_map(Hosts::posts) {
        if reader.post_vacant(unit, post.code(), day)? {
            all.push(
                Warning::new("post-not-held").with("post", Arg::Term("post", post.code().to_owned())).with("day", day),
            );
        }
    }
    let (attended, speakers) = (values.count("attended"), values.count("speakers"));
    if let (Some(attended), Some(speakers)) = (attended, speakers)
        && speakers > attended
    {
        all.push(Warning::new("speakers-above-attendance").with("speakers", speakers).with("attended", attended));
    }
    if values.day("notice").is_some_and(|notice| notice > day) {
        all.push(Warning::new("notice-after-session"));
    }
    Ok(())
}

/// A plan entry whose public notice is given too late, or can no longer be given in time, by the rules of its day.
fn short_notice(reader: Reader<'_>, values: &Values, today: NaiveDate) -> Result<Option<Warning>> {
    let Some(day) = values.day("day").filter(|_| values.kind == Kind::Plan) else { return Ok(None) };
    let days = book(reader)?.on(day).notice_days.and_then(|days| u64::try_from(days).ok());
    let Some(by) = days.and_then(|days| day.checked_sub_days(chrono::Days::new(days))) else { return Ok(None) };
    let late = values.day("notice").map_or(by < today && today <= day, |notice| by < notice && notice <= day);
    Ok(late.then(|| Warning::new("notice-too-late").with("by", by)))
}

fn petition(reader: Reader<'_>, values: &Values, all: &mut Vec<Warning>) -> Result<()> {
    let (code, session) = (values.text("code"), values.row("session").unwrap_or_default());
    if !code.is_empty() {
        let stem = reader.code_of("session", session)?;
        if code.rsplit_once('.').is_none_or(|(given, _)| given != stem) {
            all.push(Warning::new("code-of-another").with("code", code));
        }
    }
    all.extend(duplicate(reader, values)?);
    Ok(())
}

/// A petition whose original is a duplicate itself, or of a later session.
fn duplicate(reader: Reader<'_>, values: &Values) -> Result<Option<Warning>> {
    let (Some(id), Some(session)) = (values.row("duplicate_of"), values.row("session")) else { return Ok(None) };
    let original = reader.record(Kind::Petition, Form::Raw, id)?;
    let later = reader.day_of_petition(id)? > reader.session_day(session)?;
    let lacks = later || !original.get("duplicate_of").is_empty();
    let told = || Warning::new("duplicate-without-original").with("original", original.get("code").to_string());
    Ok(lacks.then(told))
}

/// Tells whether a petition is a duplicate of which nothing is to be said yet, but may be once its file is read to the end.
pub(super) fn may_lack_original(reader: Reader<'_>, values: &Values) -> Result<bool> {
    let is_duplicate = values.kind == Kind::Petition && !values.get("duplicate_of").is_empty();
    Ok(is_duplicate && duplicate(reader, values)?.is_none())
}

/// Says of a petition in the register that its original is none.
pub(super) fn without_original(reader: Reader<'_>, values: &Values) -> Result<Option<Warning>> {
    Ok(duplicate(reader, values)?.map(|warning| warning.about(values.text("code"))))
}

fn assignment(reader: Reader<'_>, values: &Values, all: &mut Vec<Warning>) -> Result<()> {
    let petition = values.row("petition").unwrap_or_default();
    if reader.is_answered(petition)? {
        all.push(Warning::new("assigned-though-answered"));
    }
    let start = values.day("day");
    for column in ["due", "extended_to"] {
        if let (Some(start), Some(due)) = (start, values.day(column))
            && due < start
        {
            all.push(Warning::new("due-before-assignment").with("due", due).with("day", start));
        }
    }
    Ok(())
}

fn before_session(reader: Reader<'_>, values: &Values, all: &mut Vec<Warning>) -> Result<()> {
    let Some(day) = values.day("day") else { return Ok(()) };
    let held = match (values.row("session"), values.row("petition")) {
        (Some(session), _) => reader.session_day(session)?,
        (None, Some(petition)) => reader.day_of_petition(petition)?,
        _ => return Ok(()),
    };
    if day < held {
        all.push(Warning::new("before-session").with("day", day).with("session", held));
    }
    Ok(())
}
