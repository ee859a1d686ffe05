//! Entering records: a draft is read, found or new, checked, written.

use anyhow::Result;
use chrono::Datelike;

use crate::model::{Column, Kind, PetitionId, SessionId, TotalId, Type, UnitId, Value, counted};
use crate::ops::again::again;
use crate::ops::derived::derived;
use crate::ops::input::{CellProblem, Draft, Entered, Entering, Mode, NotEntered};
use crate::ops::names::Names;
use crate::ops::read::{cell_missing, list, read_cells};
use crate::ops::unlikely;
use crate::ops::values::Values;
use crate::ops::waiting::Waiting;
use crate::ops::{check, total};
use crate::store::{UnitHit, Work, codes, petitions, references, units};

/// Enters one record, or finds that it is there. Whatever is wrong with it is told at once; `place` is the row's line in
/// its file. What is unlikely goes to the change's warnings.
///
/// # Errors
/// All that is wrong with the draft, or the file fails.
pub fn enter(
    work: &mut Work<'_>,
    names: &mut Names,
    draft: &Draft,
    mode: Mode,
    place: u64,
) -> Entering<Entered> {
    let mut values = Values::empty(draft.kind);
    let mut waiting = Vec::new();
    let mut problems = read_cells(work, names, draft, mode, &mut values, &mut waiting)?;
    fill_defaults(&mut values);
    let missing = missing(&values)
        .into_iter()
        .filter(|cell| problems.iter().all(|other| other.column != cell.column));
    let missing: Vec<CellProblem> = missing.collect();
    problems.extend(missing);
    if !problems.is_empty() {
        return Err(NotEntered::Refused(problems));
    }
    if draft.kind == Kind::Rule {
        check::rule(&mut values)?;
    }
    check::lineage(work.reader(), &values)?;
    let entered = match find(work, names, &values)? {
        Some(id) => again(work, names, id, draft, &values, mode, place)?,
        None => {
            give_code(work, &mut values)?;
            check::check(work, &mut values, None, mode)?;
            Entered::New(insert(work, names, &mut values)?)
        }
    };
    let table = draft.kind.spec().table;
    names.first_in.entry((table, entered.id())).or_insert_with(|| (names.file.clone(), place));
    if mode.import && unlikely::may_lack_original(work.reader(), &values)? {
        names.duplicates.push(PetitionId::of_row(entered.id()));
    }
    for (column, given) in waiting {
        names.waiting.push(Waiting { kind: draft.kind, id: entered.id(), column, given, place });
    }
    Ok(entered)
}

/// Enters one record; the first thing that is wrong with it is the error. Returns its row.
///
/// # Errors
/// The first problem of the draft, and where the file fails.
pub(super) fn must_enter(
    work: &mut Work<'_>,
    names: &mut Names,
    draft: &Draft,
    mode: Mode,
) -> Result<i64> {
    Ok(enter(work, names, draft, mode, 0)?.id())
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

pub(super) fn missing(values: &Values) -> Vec<CellProblem> {
    let empty = values.columns().filter(|(column, value)| column.needed && value.is_empty());
    empty.map(|(column, _)| cell_missing(column)).collect()
}

/// Finds the record that a row means: by its code, else by its kind's key.
fn find(work: &Work<'_>, names: &mut Names, values: &Values) -> Result<Option<i64>> {
    let (spec, reader) = (values.spec(), work.reader());
    if values.kind != Kind::Unit
        && let Some(code) = values.get("code").as_text()
    {
        return names.code(reader, spec.table, code);
    }
    names.alike.find(reader, values)
}

/// Changes a record to new values, with the same checks as a new one.
pub(super) fn change(
    work: &mut Work<'_>,
    names: &mut Names,
    id: i64,
    before: &Values,
    mut now: Values,
    mode: Mode,
) -> Entering<()> {
    fill_defaults(&mut now);
    if let Some(problem) = missing(&now).into_iter().next() {
        return Err(problem.into());
    }
    check::check(work, &mut now, Some((id, before)), mode)?;
    let mut derived = derived(&now)?;
    if now.kind == Kind::Assignment && now.get("extended_to") != before.get("extended_to") {
        let on =
            if now.get("extended_to").is_empty() { Value::Empty } else { Value::Day(mode.today) };
        derived.extend([("extended_day", on), ("extended_was", before.get("extended_to").clone())]);
    }
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
    names.alike.forget(before, &now);
    after(work, names, id, &now, Some(before))?;
    Ok(())
}

/// Tells whether a column stands in its kind's own table.
fn stored(kind: Kind, column: &Column) -> bool {
    !(kind == Kind::Unit && matches!(column.name, "code" | "successor"))
}

fn insert(work: &mut Work<'_>, names: &mut Names, values: &mut Values) -> Result<i64> {
    insert_as(work, names, values, None)
}

/// What another register gave a record beside its columns: its hidden id where it has one, a total's code, the place among those
/// that hang on the same.
#[derive(Clone, Debug)]
pub(super) struct Given {
    pub uid: Option<[u8; 16]>,
    pub total: Option<String>,
    pub place: Option<i64>,
}

/// Enters a row under the hidden id and the code that it was given elsewhere.
pub(super) fn insert_as(
    work: &mut Work<'_>,
    names: &mut Names,
    values: &mut Values,
    given: Option<&Given>,
) -> Result<i64> {
    let spec = values.spec();
    let mut derived = derived(values)?;
    if values.kind == Kind::Unit {
        let unit = find_or_make_unit(work, names, values.text("code"))?;
        derived.push(("unit_id", unit.into()));
    }
    if values.kind == Kind::Total {
        let code = match given.and_then(|given| given.total.clone()) {
            Some(code) => code,
            None => format!("total-{}", work.next_number("total")?),
        };
        derived.push(("code", Value::Text(code)));
    }
    let kind = values.kind;
    if kind.is_placed() {
        let owner = kind
            .owner()
            .and_then(Type::table)
            .and_then(|owner| values.row(owner))
            .unwrap_or_default();
        let place = given.and_then(|given| given.place);
        derived.push((
            "place",
            Value::Count(
                place.map_or_else(|| references::next_place(work.reader(), kind, owner), Ok)?,
            ),
        ));
    }
    let cells: Vec<(&str, &Value)> = values
        .columns()
        .filter(|(column, _)| !column.personal && stored(kind, column))
        .map(|(column, value)| (column.sql, value))
        .chain(derived.iter().map(|(name, value)| (*name, value)))
        .collect();
    let id = match given.and_then(|given| given.uid) {
        Some(uid) => work.insert_as(spec.table, uid, &cells)?,
        None => work.insert(spec.table, &cells)?,
    };
    if kind != Kind::Unit
        && let Some(code) = values.get("code").as_text()
    {
        names.learn(spec.table, code, id);
    }
    names.alike.learn(values, id);
    after(work, names, id, values, None)?;
    Ok(id)
}

/// Gives a code where none is given, and marks the number of one that is given as taken, whosesoever it is by its look.
pub(super) fn give_code(work: &mut Work<'_>, values: &mut Values) -> Result<()> {
    if let Some(code) = values.get("code").as_text() {
        take_number(work, values.kind, code);
        return Ok(());
    }
    let (counter, stem) = match values.kind {
        Kind::Session | Kind::Plan => {
            let unit = values
                .id("unit")
                .map_or(Ok(String::new()), |unit| units::code_of(work.reader(), unit))?;
            let year = values.day_or_month().map_or(0, |day| day.year());
            let mark = if values.kind == Kind::Plan { "k" } else { "" };
            (format!("{}/{unit}/{year}", values.spec().word), format!("{unit}-{year}-{mark}"))
        }
        Kind::Petition => {
            let session =
                values.id("session").map_or(Ok(String::new()), |id| work.session_code(id))?;
            (format!("petition/{session}"), format!("{session}."))
        }
        _ => return Ok(()),
    };
    loop {
        let code = format!("{stem}{}", work.next_number(&counter)?);
        if codes::find(work.reader(), values.spec().table, &code)?.is_none() {
            values.set("code", Value::Text(code));
            return Ok(());
        }
    }
}

/// Marks the number of a code as given, so that none at or below it is given again.
pub(super) fn take_number(work: &mut Work<'_>, kind: Kind, code: &str) {
    if let Some((counter, number)) = counted(kind, code) {
        work.take_number(&counter, number);
    }
}

fn find_or_make_unit(work: &mut Work<'_>, names: &mut Names, code: &str) -> Result<UnitId> {
    if let Some(unit) = units::find(work.reader(), code)? {
        return Ok(unit);
    }
    let unit = work.insert("unit", &[("code", &Value::Text(code.to_owned()))])?;
    names.learn("unit", code, unit);
    Ok(UnitId::of_row(unit))
}

/// Lets later rows find a unit's new row.
fn unit_entered(work: &Work<'_>, names: &mut Names, now: &Values) -> Result<()> {
    let code = now.text("code").to_owned();
    if let (Some(unit), Some(kind)) = (units::find(work.reader(), &code)?, now.member("kind")) {
        let hit = UnitHit { unit, code, name: now.text("name").to_owned(), kind, span: now.span() };
        names.unit_entered(now.text("gso_code"), hit);
    }
    Ok(())
}

/// What follows from a record's change: identities, links, assignments to be settled.
fn after(
    work: &mut Work<'_>,
    names: &mut Names,
    id: i64,
    now: &Values,
    before: Option<&Values>,
) -> Result<()> {
    match now.kind {
        Kind::Petition => {
            let personal = ["petitioner", "contact", "address"].map(|name| now.get(name));
            if before.is_none_or(|before| {
                ["petitioner", "contact", "address"].map(|name| before.get(name)) != personal
            }) {
                work.set_identity(PetitionId::of_row(id), personal)?;
            }
            work.mark_stale(PetitionId::of_row(id));
            if let Some(before) = before
                && before.get("session") != now.get("session")
                && let Some(session) = before.id("session")
            {
                work.left(session);
            }
        }
        Kind::Unit => {
            match before {
                Some(_) => names.forget_units(),
                None => unit_entered(work, names, now)?,
            }
            for code in list(now.text("successor")) {
                let unit = find_or_make_unit(work, names, now.text("code"))?;
                let successor = names.unit(work.reader(), code, None)?;
                work.link_units(unit, successor)?;
            }
        }
        Kind::Assignment | Kind::Reply | Kind::Check => {
            for values in before.into_iter().chain([now]) {
                if let Some(petition) = values.id("petition") {
                    work.mark_stale(petition);
                }
            }
        }
        Kind::Session if before.is_some_and(|before| before.get("day") != now.get("day")) => {
            for petition in petitions::of_session(work.reader(), SessionId::of_row(id))? {
                work.mark_stale(petition);
            }
        }
        Kind::Rule | Kind::Holiday => work.mark_all_stale(),
        Kind::Field => names.forget_fields(),
        Kind::Agency => names.forget_agencies(),
        Kind::Total => {
            let units = total::units_for(work.reader(), now)?;
            if let Some(warning) =
                total::below_records(work.reader(), TotalId::of_row(id), now, &units)?
            {
                work.warn(warning);
            }
        }
        _ => {}
    }
    Ok(())
}
