//! What a person may choose from while a record is asked for step by step, the likeliest first.

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{
    Column, Field, Kind, PetitionId, PetitionState, PlanId, SessionId, Type, Value, kind_and_name,
};
use crate::ops::check::{self, LEVELS};
use crate::ops::enter::{fill_defaults, missing};
use crate::ops::input::{CellProblem, Draft, Mode};
use crate::ops::names::Names;
use crate::ops::read::read_cells;
use crate::ops::unlikely::{Finding, is_unassigned, untimely};
use crate::ops::values::Values;
use crate::store::{
    Filter, Form, Reader, Record, Work, agencies, fields, petitions, plans, sessions, units,
};
use crate::text::{Order, read_count, read_day};

/// A record that may be chosen: its code, its day, its name or text.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// The code.
    pub code: String,
    /// The day; none of what has none.
    pub day: Option<NaiveDate>,
    /// The name or the text in Vietnamese, and in English where it has another.
    pub names: (String, Option<String>),
}

impl Candidate {
    fn new(code: impl Into<String>, day: Option<NaiveDate>, name: impl Into<String>) -> Self {
        Self { code: code.into(), day, names: (name.into(), None) }
    }
}

/// Lists the records that a column of a draft may name.
pub fn candidates(
    reader: Reader<'_>,
    draft: &Draft,
    column: &Column,
    today: NaiveDate,
) -> Result<Vec<Candidate>> {
    let day = draft.get("day").and_then(|day| read_day(day, today).ok()).unwrap_or(today);
    match column.of {
        Type::Unit => units(reader, day),
        Type::Agency | Type::Agencies => agencies(reader, day),
        Type::Field => {
            let one = |field: Field| Candidate {
                code: field.code,
                day: None,
                names: (field.name_vi, Some(field.name_en)),
            };
            Ok(fields::all(reader)?.into_iter().map(one).collect())
        }
        Type::Plan => plans(reader, draft, today),
        Type::Session => sessions(reader, draft.kind),
        Type::Petition => petitions(reader, draft.kind, today),
        _ => Ok(Vec::new()),
    }
}

fn units(reader: Reader<'_>, day: NaiveDate) -> Result<Vec<Candidate>> {
    let versions =
        units::versions(reader)?.into_iter().filter(|version| version.span.contains(day));
    let mut all: Vec<Candidate> =
        versions.map(|version| Candidate::new(version.code, None, version.name)).collect();
    let order = Order::new();
    all.sort_by(|a, b| order.compare(kind_and_name(&a.names.0).1, kind_and_name(&b.names.0).1));
    Ok(all)
}

fn agencies(reader: Reader<'_>, day: NaiveDate) -> Result<Vec<Candidate>> {
    let there = agencies::all(reader)?.into_iter().filter(|agency| agency.span.contains(day));
    let mut all: Vec<Candidate> =
        there.map(|agency| Candidate::new(agency.code, None, agency.name)).collect();
    let order = Order::new();
    all.sort_by(|a, b| order.compare(&a.names.0, &b.names.0));
    Ok(all)
}

fn text_of(record: &Record, columns: &[&str]) -> String {
    let texts =
        columns.iter().map(|column| record.get(column).to_string()).filter(|text| !text.is_empty());
    texts.collect::<Vec<_>>().join(" · ")
}

/// The plan entries that no session fulfils, the nearest to today first; of the draft's unit where it is known.
fn plans(reader: Reader<'_>, draft: &Draft, today: NaiveDate) -> Result<Vec<Candidate>> {
    let units = match draft.get("unit") {
        Some(unit) => Names::new().unit(reader, unit, None).ok().map(|unit| vec![unit]),
        None => None,
    };
    let filter = Filter { units, ..Filter::default() };
    let held = plans::held(reader)?;
    let open = reader.records(Kind::Plan, Form::Shown, &filter)?.into_iter();
    let open = open
        .filter(|plan| plan.get("status").is_empty() && !held.contains(&PlanId::of_row(plan.id)));
    let mut all: Vec<Candidate> = open
        .map(|plan| {
            let month = || format!("{}-15", plan.get("month")).parse().ok();
            let day = plan.get("day").as_day().or_else(month);
            let when = match plan.get("day").as_day() {
                Some(day) => day.format("%d/%m/%Y · ").to_string(),
                None => day
                    .map_or_else(String::new, |day: NaiveDate| day.format("%m/%Y · ").to_string()),
            };
            Candidate::new(
                plan.get("code").to_string(),
                day,
                when + &text_of(&plan, &["topic", "venue"]),
            )
        })
        .collect();
    all.sort_by_key(|plan| plan.day.map(|day| (day - today).num_days().abs()));
    all.iter_mut().for_each(|plan| plan.day = None);
    Ok(all)
}

/// The sessions, the newest first; before them those that still want what is recorded. Ballots are counted once.
fn sessions(reader: Reader<'_>, kind: Kind) -> Result<Vec<Candidate>> {
    let mut records = reader.records(Kind::Session, Form::Shown, &Filter::default())?;
    let done = match kind {
        Kind::Ballot | Kind::Conclusion | Kind::Review | Kind::Publication => {
            sessions::with_records(reader, kind)?
        }
        _ => Default::default(),
    };
    if kind == Kind::Ballot {
        records.retain(|session| !done.contains(&SessionId::of_row(session.id)));
    }
    records.sort_by_key(|session| {
        (
            done.contains(&SessionId::of_row(session.id)),
            std::cmp::Reverse(session.get("day").as_day()),
        )
    });
    let one = |session: Record| {
        let name = text_of(&session, &["topic", "venue", "at"]);
        Candidate::new(session.get("code").to_string(), session.get("day").as_day(), name)
    };
    Ok(records.into_iter().map(one).collect())
}

/// The petitions, those first that wait for what is recorded: an agency, a reply, a check.
fn petitions(reader: Reader<'_>, kind: Kind, today: NaiveDate) -> Result<Vec<Candidate>> {
    use PetitionState::{Late, OnTime, Overdue, Pending, Unassigned};
    let states = petitions::states_on(reader, today)?;
    let rank = |petition: &Record| {
        let state = states.get(&PetitionId::of_row(petition.id));
        let first: &[PetitionState] = match kind {
            Kind::Assignment => &[Unassigned],
            Kind::Reply => &[Overdue, Pending],
            Kind::Check => &[Late, OnTime],
            _ => &[],
        };
        state.and_then(|state| first.iter().position(|one| one == state)).unwrap_or(first.len())
    };
    let mut records = reader.records(Kind::Petition, Form::Shown, &Filter::default())?;
    if kind == Kind::Assignment {
        records
            .retain(|petition| states.get(&PetitionId::of_row(petition.id)) == Some(&Unassigned));
    }
    records.sort_by_key(rank);
    let one = |petition: Record| {
        Candidate::new(petition.get("code").to_string(), None, petition.get("text").to_string())
    };
    Ok(records.into_iter().map(one).collect())
}

/// Tells what is wrong with the cells that a draft has so far.
pub fn weigh(
    work: &mut Work<'_>,
    names: &mut Names,
    draft: &Draft,
    mode: Mode,
) -> Result<Vec<CellProblem>> {
    let mut values = Values::empty(draft.kind);
    let problems = read_cells(work, names, draft, mode, &mut values, &mut Vec::new())?;
    if !problems.is_empty() {
        return Ok(problems);
    }
    if mode.is_strict() {
        // Only a column that was answered can be answered otherwise.
        let answered = untimely(work.reader(), &values, mode)?
            .into_iter()
            .find(|one| draft.get(one.column).is_some());
        if let Some(Finding { column, refusal: Some(problem), .. }) = answered {
            return Ok(vec![CellProblem::at(
                column,
                draft.get(column).unwrap_or_default(),
                problem,
            )]);
        }
    }
    if draft.kind == Kind::Ballot {
        suppose(&mut values);
    }
    fill_defaults(&mut values);
    if !missing(&values).is_empty() {
        return Ok(Vec::new());
    }
    match check::form(work.reader(), &mut values, None) {
        Ok(()) => Ok(Vec::new()),
        Err(refused) => refused.problems(),
    }
}

/// Tells whether a reply must name its agency: its petition was neither answered at the session nor assigned.
pub fn wants_agency(reader: Reader<'_>, reply: &Draft) -> Result<bool> {
    let petition =
        reply.get("petition").and_then(|given| Names::new().petition(reader, given).ok());
    petition.map_or(Ok(false), |petition| is_unassigned(reader, petition))
}

/// Fills the counts that are not asked yet so that only those given can be at problem.
fn suppose(values: &mut Values) {
    let returned = values.count("returned").or(values.count("issued")).unwrap_or(0);
    values.set("returned", Value::Count(returned));
    let invalid = values.count("invalid").unwrap_or(0);
    let given: i64 = LEVELS.iter().filter_map(|level| values.count(level)).sum();
    let rest = returned - invalid - given;
    if let Some(level) =
        LEVELS.iter().rev().find(|level| values.count(level).is_none()).filter(|_| rest >= 0)
    {
        values.set(level, Value::Count(rest));
    }
    for level in LEVELS {
        if values.count(level).is_none() {
            values.set(level, Value::Count(0));
        }
    }
}

/// Returns how many valid ballots the levels given so far leave over; none before the counts are known.
pub fn ballots_left(draft: &Draft) -> Option<i64> {
    let count = |column: &str| draft.get(column).and_then(|given| read_count(given).ok());
    let left = count("returned")?
        - count("invalid").unwrap_or(0)
        - LEVELS.iter().filter_map(|level| count(level)).sum::<i64>();
    (left >= 0).then_some(left)
}
