//! Entering records: a draft is read, found or new, checked, written.

use anyhow::Result;
use chrono::NaiveDate;

use crate::fault::{Arg, Fault};
use crate::figures::{book, calendar};
use crate::model::{Closed, CodeOrder, Column, Hosts, Kind, Month, Period, Type, Value, petition_number};
use crate::ops::draft::{CellFault, Draft, Mode, Outcome};
use crate::ops::names::{Names, Waiting};
use crate::ops::values::Values;
use crate::ops::{check, total};
use crate::rules::{RuleKey, due_on};
use crate::store::{Form, Work};
use crate::text;

/// Why a draft was not entered: the clerk's to mend, or a failure of the file.
pub(super) type Refusal = std::result::Result<Outcome, Vec<CellFault>>;

/// Enters one record, or finds that it is there. Whatever is wrong with it is told at once; `place` is the row's line in
/// its file. What is unlikely goes to the change's warnings.
///
/// # Errors
/// Where the file fails; what is wrong with the draft comes back inside.
pub fn enter(work: &mut Work<'_>, names: &mut Names, draft: &Draft, mode: Mode, place: u64) -> Result<Refusal> {
    let mut values = Values::empty(draft.kind);
    let mut waiting = Vec::new();
    let faults = read_cells(work, names, draft, mode, &mut values, &mut waiting)?;
    if !faults.is_empty() {
        return Ok(Err(faults));
    }
    fill_defaults(&mut values);
    let faults = missing(&values);
    if !faults.is_empty() {
        return Ok(Err(faults));
    }
    let there = find(work, names, &values)?;
    let outcome = match there {
        Some(id) => again(work, names, id, draft, &values, mode)?,
        None => {
            give_code(work, &mut values)?;
            match check::check(work, &mut values, None, mode.today)? {
                Err(fault) => Err(vec![fault]),
                Ok(()) => Ok(Outcome::New(insert(work, names, &mut values)?)),
            }
        }
    };
    if let Ok(outcome) = &outcome {
        names.entered.insert((draft.kind.spec().table, outcome.id()));
        for (column, given) in waiting {
            names.waiting.push(Waiting { kind: draft.kind, id: outcome.id(), column, given, place });
        }
    }
    Ok(outcome)
}

/// Finds the records that earlier rows of a batch named before they were there. Returns what is still unknown, by the
/// rows' lines.
///
/// # Errors
/// Where the file fails.
pub fn resolve_waiting(work: &mut Work<'_>, names: &mut Names, today: NaiveDate) -> Result<Vec<(u64, CellFault)>> {
    let mut faults = Vec::new();
    for Waiting { kind, id, column, given, place } in std::mem::take(&mut names.waiting) {
        match read_reference(work, names, column, &given, None, today) {
            Ok(Value::Text(codes)) if matches!(column.of, Type::Units) => {
                for code in codes.split(';') {
                    let successor = names.unit(work.reader(), code, None)?;
                    let unit = unit_of_version(work, id)?;
                    work.link_units(unit, successor)?;
                }
            }
            Ok(value) => {
                if value.as_row() == Some(id) && kind == Kind::Petition {
                    faults.push((place, CellFault::at(column.name, given, Fault::refused("petition-of-itself"))));
                    continue;
                }
                work.update(kind.spec().table, id, &[(column.sql, &value)])?;
            }
            Err(error) => {
                let fault = error.downcast::<Fault>()?;
                faults.push((place, CellFault::at(column.name, given, fault)));
            }
        }
    }
    Ok(faults)
}

/// Fills the derived days of the assignments that the change touched.
///
/// # Errors
/// Where the file fails.
pub fn settle(work: &mut Work<'_>) -> Result<()> {
    if !work.is_unsettled() {
        return Ok(());
    }
    let book = book(work.reader())?;
    let calendar = calendar(work.reader())?;
    work.settle(|session, start| {
        let rules = book.on(session);
        let due = due_on(rules.anchor(session, start), rules.due_days, rules.due_kind, &calendar);
        (due.on, due.estimate)
    })
}

/// Reads a draft's cells into values: first what stands alone, then units and agencies, which are looked up on the record's day.
pub(super) fn read_cells(
    work: &Work<'_>,
    names: &mut Names,
    draft: &Draft,
    mode: Mode,
    values: &mut Values,
    waiting: &mut Vec<(&'static Column, String)>,
) -> Result<Vec<CellFault>> {
    let mut faults = Vec::new();
    for late in [false, true] {
        let day = if late { record_day(work, names, values)? } else { None };
        for (column, given) in &draft.cells {
            let is_late = matches!(column.of, Type::Unit | Type::Units | Type::Agency | Type::Agencies);
            if is_late != late {
                continue;
            }
            let given = text::clean(given);
            if given.is_empty() {
                values.set(column.name, Value::Empty);
                continue;
            }
            let value = if refers(column) {
                read_reference(work, names, column, &given, day, mode.today)
            } else {
                read_plain(column, &given, mode.today).map_err(anyhow::Error::from)
            };
            match value {
                Ok(value) => values.set(column.name, value),
                Err(error) => {
                    let fault = error.downcast::<Fault>()?;
                    if mode.import && may_wait(draft.kind, column) && fault.key.contains("-unknown") {
                        waiting.push((column, given));
                    } else {
                        faults.push(CellFault::at(column.name, given, fault));
                    }
                }
            }
        }
    }
    Ok(faults)
}

/// Tells whether a cell may name a row that comes later in its own file.
fn may_wait(kind: Kind, column: &Column) -> bool {
    matches!((kind, column.of), (Kind::Petition, Type::Petition) | (Kind::Unit, Type::Unit | Type::Units))
}

fn refers(column: &Column) -> bool {
    use Type::{Agencies, Agency, Field, Petition, Plan, Session, Unit, Units};
    matches!(column.of, Unit | Units | Agency | Agencies | Field | Plan | Session | Petition)
}

fn read_reference(
    work: &Work<'_>,
    names: &mut Names,
    column: &Column,
    given: &str,
    day: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<Value> {
    let reader = work.reader();
    Ok(match column.of {
        Type::Unit => Value::Row(names.unit(reader, given, day)?),
        Type::Agency => Value::Row(names.agency(reader, given, day)?),
        Type::Field => Value::Text(names.field(reader, given)?),
        Type::Plan => Value::Row(names.plan(reader, given)?),
        Type::Session => Value::Row(names.session(reader, given, today)?),
        Type::Petition => Value::Row(names.petition(reader, given)?),
        Type::Units => {
            let mut codes = Vec::new();
            for part in list(given) {
                let unit = names.unit(reader, part, None)?;
                codes.push(reader.unit_code(unit)?);
            }
            codes.sort_unstable();
            codes.dedup();
            Value::Text(codes.join(";"))
        }
        Type::Agencies => {
            let mut codes = Vec::new();
            for part in list(given) {
                let agency = names.agency(reader, part, day)?;
                codes.push(reader.code_of("agency", agency)?);
            }
            codes.dedup();
            Value::Text(codes.join(";"))
        }
        _ => Value::Text(given.to_owned()),
    })
}

fn list(given: &str) -> impl Iterator<Item = &str> {
    given.split(';').map(str::trim).filter(|part| !part.is_empty())
}

/// Reads a cell that names no other record; a fault tells the column where its message alone would not.
pub(super) fn read_plain(column: &Column, given: &str, today: NaiveDate) -> Result<Value, Fault> {
    read_by_type(column, given, today).map_err(|fault| {
        let key = match fault.key {
            "not-in-list" => "not-in-list-of",
            "not-a-count" => "not-a-count-of",
            "not-yes-no" => "not-yes-no-of",
            key => key,
        };
        let column = Arg::Term("column", column.name.to_owned());
        if key == fault.key { fault } else { Fault { key, ..fault }.with("column", column) }
    })
}

fn read_by_type(column: &Column, given: &str, today: NaiveDate) -> Result<Value, Fault> {
    Ok(match column.of {
        Type::Day => Value::Day(text::read_day(given, today)?),
        Type::Month => Value::Text(given.parse::<Month>()?.to_string()),
        Type::Count => Value::Count(text::read_count(given)?),
        Type::YesNo => Value::YesNo(text::read_yes_no(given)?),
        Type::DayOrYes => match text::read_yes_no(given) {
            Ok(true) => Value::Text("yes".to_owned()),
            Ok(false) => Value::Empty,
            Err(_) => Value::Text(text::read_day(given, today)?.to_string()),
        },
        Type::Hosts => Value::Text(Hosts::parse(given)?.to_string()),
        Type::Period => Value::Text(given.parse::<Period>()?.to_string()),
        Type::RuleKey => Value::Text(RuleKey::parse(given)?.code().to_owned()),
        Type::List(list) => Value::Text((list.read)(given)?.to_owned()),
        Type::Code => Value::Text(read_code(given)?),
        _ => Value::Text(given.to_owned()),
    })
}

/// A code is taken as it is, but must be one word that can be typed and can stand before `/`.
fn read_code(given: &str) -> Result<String, Fault> {
    let odd = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '/' | ';' | ',' | '"' | '\'');
    if given.contains(odd) || given.starts_with('-') {
        return Err(Fault::refused("code-odd").with("given", given));
    }
    Ok(given.to_owned())
}

/// The day on which the units and agencies that a record names are looked up.
fn record_day(work: &Work<'_>, names: &mut Names, values: &Values) -> Result<Option<NaiveDate>> {
    let reader = work.reader();
    if let Some(day) = values.day("day") {
        return Ok(Some(day));
    }
    Ok(match values.kind {
        Kind::Plan => values.text("month").parse::<Month>().ok().map(|month| month.first()),
        Kind::Total => values.text("period").parse::<Period>().ok().map(|period| period.to),
        Kind::Leader => values.day("from"),
        Kind::Assignment => match values.row("petition") {
            Some(petition) => {
                let session = reader.session_of(petition)?;
                Some(names.session_day(reader, session)?)
            }
            None => None,
        },
        _ => None,
    })
}

pub(super) fn fill_defaults(values: &mut Values) {
    for (place, column) in values.spec().columns.iter().enumerate() {
        if let (Value::Empty, Some(default)) = (&values.all[place], column.default) {
            values.all[place] = match column.of {
                Type::Count => Value::Count(0),
                Type::YesNo => Value::YesNo(default == "yes"),
                _ => Value::Text(default.to_owned()),
            };
        }
    }
}

pub(super) fn missing(values: &Values) -> Vec<CellFault> {
    let empty = values.columns().filter(|(column, value)| column.needed && value.is_empty());
    empty
        .map(|(column, _)| CellFault::at(column.name, "", Fault::refused("cell-missing").with("column", column.name)))
        .collect()
}

/// Finds the record that a row means: by its code, else by its kind's key.
fn find(work: &Work<'_>, names: &mut Names, values: &Values) -> Result<Option<i64>> {
    let (spec, reader) = (values.spec(), work.reader());
    if values.kind != Kind::Unit
        && let Some(code) = values.get("code").as_text()
    {
        return names.code(reader, spec.table, code);
    }
    let key: Vec<(&Column, &Value)> =
        spec.key.iter().filter_map(|name| spec.column(name).map(|column| (column, values.get(name)))).collect();
    reader.keyed(values.kind, &key)
}

/// Meets a record that is there already.
fn again(
    work: &mut Work<'_>,
    names: &mut Names,
    id: i64,
    draft: &Draft,
    values: &Values,
    mode: Mode,
) -> Result<Refusal> {
    let spec = draft.kind.spec();
    let name = || super::edit::record_name(work.reader(), draft.kind, id);
    if !mode.import {
        let key = if draft.kind == Kind::Ballot { "ballot-there" } else { "record-there" };
        return Ok(Err(vec![Fault::refused(key).with("code", name()?).into()]));
    }
    if draft.get("code").is_some_and(|code| !code.is_empty())
        && draft.kind != Kind::Unit
        && names.entered.contains(&(spec.table, id))
    {
        let code = draft.get("code").unwrap_or_default();
        return Ok(Err(vec![CellFault::at("code", code, Fault::refused("code-twice").with("code", code))]));
    }
    let mut now = Values { kind: draft.kind, all: work.reader().record(draft.kind, Form::Raw, id)?.values };
    let before = now.clone();
    for (column, _) in &draft.cells {
        now.set(column.name, values.get(column.name).clone());
    }
    if now.all == before.all {
        return Ok(Ok(Outcome::Same(id)));
    }
    if !mode.update {
        let (column, was, new) = first_difference(work, &before, &now)?;
        let fault = Fault::refused("record-differs").with("code", name()?).with("column", column);
        return Ok(Err(vec![CellFault::at(column, new.clone(), fault.with("was", was).with("new", new))]));
    }
    Ok(change(work, names, id, &before, now, mode.today)?.map(|()| Outcome::Changed(id)).map_err(|fault| vec![fault]))
}

fn first_difference(work: &Work<'_>, before: &Values, now: &Values) -> Result<(&'static str, String, String)> {
    let mut pairs = before.columns().zip(&now.all);
    let Some(((column, was), new)) = pairs.find(|((_, was), new)| was != new) else {
        return Ok(("", String::new(), String::new()));
    };
    let show = |value: &Value| -> Result<String> {
        let table = match column.of {
            Type::Unit => "unit",
            Type::Agency => "agency",
            Type::Plan => "plan",
            Type::Session => "session",
            Type::Petition => "petition",
            _ => return Ok(value.to_string()),
        };
        value.as_row().map_or(Ok(String::new()), |row| work.reader().code_of(table, row))
    };
    Ok((column.name, show(was)?, show(new)?))
}

/// Changes a record to new values, with the same checks as a new one.
pub(super) fn change(
    work: &mut Work<'_>,
    names: &mut Names,
    id: i64,
    before: &Values,
    mut now: Values,
    today: NaiveDate,
) -> Result<Result<(), CellFault>> {
    fill_defaults(&mut now);
    if let Some(fault) = missing(&now).into_iter().next() {
        return Ok(Err(fault));
    }
    if let Err(fault) = check::check(work, &mut now, Some(id), today)? {
        return Ok(Err(fault));
    }
    let derived = derived(&now)?;
    let changed: Vec<(&str, &Value)> = now
        .columns()
        .zip(&before.all)
        .filter(|((column, new), was)| new != was && !column.personal && stored(now.kind, column))
        .map(|((column, new), _)| (column.sql, new))
        .collect();
    if !changed.is_empty() {
        let cells: Vec<(&str, &Value)> =
            changed.into_iter().chain(derived.iter().map(|(name, value)| (*name, value))).collect();
        work.update(now.spec().table, id, &cells)?;
    }
    after(work, names, id, &now, Some(before))?;
    Ok(Ok(()))
}

/// Tells whether a column stands in its kind's own table.
fn stored(kind: Kind, column: &Column) -> bool {
    !(kind == Kind::Unit && matches!(column.name, "code" | "successor"))
}

fn insert(work: &mut Work<'_>, names: &mut Names, values: &mut Values) -> Result<i64> {
    let spec = values.spec();
    let mut derived = derived(values)?;
    if values.kind == Kind::Unit {
        let unit = find_or_make_unit(work, names, values.text("code"))?;
        derived.push(("unit_id", Value::Row(unit)));
    }
    if values.kind == Kind::Total {
        derived.push(("code", Value::Text(format!("total-{}", work.next_number("total")?))));
    }
    let kind = values.kind;
    let cells: Vec<(&str, &Value)> = values
        .columns()
        .filter(|(column, _)| !column.personal && stored(kind, column))
        .map(|(column, value)| (column.sql, value))
        .chain(derived.iter().map(|(name, value)| (*name, value)))
        .collect();
    let id = work.insert(spec.table, &cells)?;
    if kind != Kind::Unit
        && let Some(code) = values.get("code").as_text()
    {
        names.learn(spec.table, code, id);
    }
    after(work, names, id, values, None)?;
    Ok(id)
}

/// Gives a code where none is given, and marks one that is given as taken.
fn give_code(work: &mut Work<'_>, values: &mut Values) -> Result<()> {
    let (scope, stem) = match values.kind {
        Kind::Session | Kind::Plan => {
            let unit = values.row("unit").map_or(Ok(String::new()), |unit| work.reader().unit_code(unit))?;
            let day =
                values.day("day").or_else(|| values.text("month").parse::<Month>().ok().map(|month| month.first()));
            let year = day.map_or(0, |day| chrono::Datelike::year(&day));
            let word = values.spec().word;
            let mark = if values.kind == Kind::Plan { "k" } else { "" };
            (format!("{word}/{unit}/{year}"), format!("{unit}-{year}-{mark}"))
        }
        Kind::Petition => {
            let session = values.row("session").map_or(Ok(String::new()), |id| work.reader().code_of("session", id))?;
            (format!("petition/{session}"), format!("{session}."))
        }
        _ => return Ok(()),
    };
    if let Some(code) = values.get("code").as_text() {
        let number = code.strip_prefix(stem.as_str()).and_then(|number| number.parse().ok());
        if let Some(number) = number {
            return work.take_number(&scope, number);
        }
        let order = CodeOrder::of(code);
        if values.kind != Kind::Petition && order.year > 0 {
            work.take_number(&format!("{}/{}/{}", values.spec().word, order.unit, order.year), order.number)?;
        }
        return Ok(());
    }
    loop {
        let code = format!("{stem}{}", work.next_number(&scope)?);
        if work.reader().by_code(values.spec().table, &code)?.is_none() {
            values.set("code", Value::Text(code));
            return Ok(());
        }
    }
}

fn find_or_make_unit(work: &mut Work<'_>, names: &mut Names, code: &str) -> Result<i64> {
    if let Some(unit) = work.reader().unit_by_code(code)? {
        return Ok(unit);
    }
    let unit = work.insert("unit", &[("code", &Value::Text(code.to_owned()))])?;
    names.learn("unit", code, unit);
    Ok(unit)
}

fn unit_of_version(work: &Work<'_>, version: i64) -> Result<i64> {
    let code = work.reader().record(Kind::Unit, Form::Raw, version)?.values[0].to_string();
    work.reader().unit_by_code(&code)?.ok_or_else(|| Fault::refused("unit-unknown").with("given", code).into())
}

/// The columns that the rules fill from the others.
fn derived(values: &Values) -> Result<Vec<(&'static str, Value)>> {
    let text = |text: String| Value::Text(text);
    Ok(match values.kind {
        Kind::Unit | Kind::Leader | Kind::Agency => vec![("name_fold", text(text::fold(values.text("name"))))],
        Kind::Plan | Kind::Session => {
            let order = CodeOrder::of(values.text("code"));
            vec![
                ("order_unit", text(order.unit)),
                ("order_year", Value::Count(order.year)),
                ("order_number", Value::Count(order.number)),
            ]
        }
        Kind::Petition => vec![
            ("text_fold", text(text::fold(values.text("text")))),
            ("order_number", Value::Count(petition_number(values.text("code")))),
        ],
        Kind::Total => {
            let period: Period = values.text("period").parse()?;
            vec![("from_on", Value::Day(period.from)), ("to_on", Value::Day(period.to))]
        }
        _ => Vec::new(),
    })
}

/// What follows from a record's change: identities, links, assignments to be settled.
fn after(work: &mut Work<'_>, names: &mut Names, id: i64, now: &Values, before: Option<&Values>) -> Result<()> {
    match now.kind {
        Kind::Petition => {
            let personal = ["petitioner", "contact", "address"].map(|name| now.get(name));
            if before.is_none_or(|before| ["petitioner", "contact", "address"].map(|name| before.get(name)) != personal)
            {
                work.set_identity(id, personal)?;
            }
            if before.is_some_and(|before| before.get("session") != now.get("session")) {
                work.unsettle(id);
            }
        }
        Kind::Unit => {
            for code in list(now.text("successor")) {
                let unit = find_or_make_unit(work, names, now.text("code"))?;
                let successor = names.unit(work.reader(), code, None)?;
                work.link_units(unit, successor)?;
            }
        }
        Kind::Assignment | Kind::Reply => {
            for values in before.into_iter().chain([now]) {
                values.row("petition").into_iter().for_each(|petition| work.unsettle(petition));
            }
        }
        Kind::Session if before.is_some_and(|before| before.get("day") != now.get("day")) => {
            work.reader().petitions_of(id)?.into_iter().for_each(|petition| work.unsettle(petition));
        }
        Kind::Rule | Kind::Holiday => work.unsettle_all(),
        Kind::Field => names.forget_fields(),
        Kind::Total => total::warn_below_records(work, id, now)?,
        _ => {}
    }
    Ok(())
}
