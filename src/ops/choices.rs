//! Choices offered by guided entry, the likeliest first.

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{
    AnyColumn, Column, Field, Kind, Owner, PetitionState, Record, ShownRecord, Type, ballot,
    columns, kind_with_name, kinds_and_name, plan, session,
};
use crate::ops::check;
use crate::ops::enter::{fill_defaults, missing};
use crate::ops::input::{CellProblem, Input, Mode};
use crate::ops::read::read_cells;
use crate::ops::resolver::Resolver;
use crate::ops::unlikely::{is_unassigned, untimely};
use crate::store::units::UnitVersion;
use crate::store::{
    Filter, Identities, Reader, Work, agencies, fields, petitions, plans, sessions, units,
};
use crate::text::{Direction, Order, read_count, read_day};

/// A record offered as a choice.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Code.
    pub code: String,
    /// Day; `None` if the record has none.
    pub day: Option<NaiveDate>,
    /// Vietnamese name or text, and the English one if it differs.
    pub names: (String, Option<String>),
    /// Whether it is taken if nothing else is chosen.
    pub is_usual: bool,
}

impl Candidate {
    fn new(code: impl Into<String>, day: Option<NaiveDate>, name: impl Into<String>) -> Self {
        Self { code: code.into(), day, names: (name.into(), None), is_usual: false }
    }
}

/// Lists the records that a column of an input may refer to.
pub fn candidates(
    reader: Reader<'_>,
    input: &Input,
    column: &AnyColumn,
    today: NaiveDate,
) -> Result<Vec<Candidate>> {
    let own = input.kind.spec().column(columns::DAY.name());
    let direction = own.map_or(Direction::Either, |column| column.direction);
    let day = input
        .get(columns::DAY)
        .and_then(|day| read_day(day, today, direction).ok())
        .unwrap_or(today);
    match column.of {
        Type::Unit => units(reader, day),
        Type::Agency | Type::Agencies => agencies(reader, day),
        Type::Field => {
            let usual = input.kind.spec().column(column.name).and_then(|column| column.default);
            let one = |field: Field| Candidate {
                is_usual: usual == Some(field.code.as_str()),
                code: field.code,
                day: None,
                names: (field.name_vi, Some(field.name_en)),
            };
            let mut all: Vec<Candidate> = fields::all(reader)?.into_iter().map(one).collect();
            all.sort_by_key(|field| !field.is_usual);
            Ok(all)
        }
        Type::Plan => plans(reader, input, today),
        Type::Session => sessions(reader, input.kind),
        Type::Petition => petitions(reader, input.kind, today),
        _ => Ok(Vec::new()),
    }
}

/// Units of a day, the register's own first.
fn units(reader: Reader<'_>, day: NaiveDate) -> Result<Vec<Candidate>> {
    let versions =
        units::versions(reader)?.into_iter().filter(|version| version.span.contains(day));
    let own = reader.own_unit()?;
    let one = |version: UnitVersion| Candidate {
        is_usual: version.unit == own,
        ..Candidate::new(version.code, None, kind_with_name(&version.name, version.kind))
    };
    let mut all: Vec<Candidate> = versions.map(one).collect();
    let order = Order::new();
    all.sort_by(|a, b| {
        let by_name = order.compare(kinds_and_name(&a.names.0).1, kinds_and_name(&b.names.0).1);
        b.is_usual.cmp(&a.is_usual).then(by_name)
    });
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

fn text_of(record: &ShownRecord, columns: &[AnyColumn]) -> String {
    let texts = columns
        .iter()
        .map(|column| record.value(column).to_string())
        .filter(|text| !text.is_empty());
    texts.collect::<Vec<_>>().join(" · ")
}

/// Plan entries without a session, nearest to today first; only of the input's unit if that is
/// known.
fn plans(reader: Reader<'_>, input: &Input, today: NaiveDate) -> Result<Vec<Candidate>> {
    let units = match input.get(columns::UNIT) {
        Some(unit) => Resolver::new().unit(reader, unit, None).ok().map(|unit| vec![unit]),
        None => None,
    };
    let filter = Filter { units, ..Filter::default() };
    let held = plans::held(reader)?;
    let open = reader.shown_records(Kind::Plan, Identities::Hidden, &filter)?.into_iter();
    let open =
        open.filter(|plan| plan.get(plan::STATUS).is_empty() && !held.contains(&plan.row.id.to()));
    let mut all: Vec<Candidate> = open
        .map(|plan| {
            let month = || format!("{}-15", plan.get(plan::MONTH)).parse().ok();
            let day = plan.get(columns::DAY).as_day().or_else(month);
            let when = match plan.get(columns::DAY).as_day() {
                Some(day) => day.format("%d/%m/%Y · ").to_string(),
                None => day
                    .map_or_else(String::new, |day: NaiveDate| day.format("%m/%Y · ").to_string()),
            };
            Candidate::new(
                plan.get(columns::CODE).to_string(),
                day,
                when + &text_of(&plan, &[plan::TOPIC.any(), plan::VENUE.any()]),
            )
        })
        .collect();
    all.sort_by_key(|plan| plan.day.map(|day| (day - today).num_days().abs()));
    all.iter_mut().for_each(|plan| plan.day = None);
    Ok(all)
}

/// Sessions, newest first, but those that still lack the record being entered come before all. A
/// session has one ballot count.
fn sessions(reader: Reader<'_>, kind: Kind) -> Result<Vec<Candidate>> {
    let mut records =
        reader.shown_records(Kind::Session, Identities::Hidden, &Filter::default())?;
    let done = match kind {
        _ if kind.is_part() && kind.owner() == Some(Owner::Session) => {
            sessions::with_records(reader, kind)?
        }
        _ => Default::default(),
    };
    if kind == Kind::Ballot {
        records.retain(|session| !done.contains(&session.row.id.to()));
    }
    records.sort_by_key(|session| {
        (done.contains(&session.row.id.to()), std::cmp::Reverse(session.get(columns::DAY).as_day()))
    });
    let one = |session: ShownRecord| {
        let name =
            text_of(&session, &[session::TOPIC.any(), session::VENUE.any(), session::AT.any()]);
        Candidate::new(
            session.get(columns::CODE).to_string(),
            session.get(columns::DAY).as_day(),
            name,
        )
    };
    Ok(records.into_iter().map(one).collect())
}

/// Petitions; those that await the record being entered (assignment, reply, check) come first.
fn petitions(reader: Reader<'_>, kind: Kind, today: NaiveDate) -> Result<Vec<Candidate>> {
    use PetitionState::{Late, OnTime, Overdue, Pending, Unassigned};
    let states = petitions::states_on(reader, today)?;
    let rank = |petition: &ShownRecord| {
        let state = states.get(&petition.row.id.to());
        let first: &[PetitionState] = match kind {
            Kind::Assignment => &[Unassigned],
            Kind::Reply => &[Overdue, Pending],
            Kind::Check => &[Late, OnTime],
            _ => &[],
        };
        state.and_then(|state| first.iter().position(|one| one == state)).unwrap_or(first.len())
    };
    let mut records =
        reader.shown_records(Kind::Petition, Identities::Hidden, &Filter::default())?;
    if kind == Kind::Assignment {
        records.retain(|petition| states.get(&petition.row.id.to()) == Some(&Unassigned));
    }
    records.sort_by_key(rank);
    let one = |petition: ShownRecord| {
        Candidate::new(
            petition.get(columns::CODE).to_string(),
            None,
            petition.get(columns::TEXT).to_string(),
        )
    };
    Ok(records.into_iter().map(one).collect())
}

/// Returns the problems of the cells entered so far.
pub fn weigh(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    input: &Input,
    mode: Mode,
) -> Result<Vec<CellProblem>> {
    let mut values = Record::empty(input.kind);
    let come = read_cells(work, resolver, input, mode, &mut values)?;
    if !come.problems.is_empty() {
        return Ok(come.problems);
    }
    if mode.is_strict() {
        // Only an answered column can be corrected.
        for finding in untimely(work.reader(), &values, mode)? {
            if let Some((column, problem)) = finding.refusal
                && let Some(given) = input.given(&column)
            {
                return Ok(vec![CellProblem::at(&column, given, problem)]);
            }
        }
    }
    if input.kind == Kind::Ballot {
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

/// Returns whether a reply must name its agency: its petition is neither answered at the session
/// nor assigned.
pub fn wants_agency(reader: Reader<'_>, reply: &Input, today: NaiveDate) -> Result<bool> {
    let petition = reply
        .get(columns::PETITION)
        .and_then(|given| Resolver::on(today).petition(reader, given).ok());
    petition.map_or(Ok(false), |petition| is_unassigned(reader, petition))
}

/// Fills counts not asked yet, so that only the given ones can cause a problem.
fn suppose(record: &mut Record) {
    let returned = record.get(ballot::RETURNED).or(record.get(ballot::ISSUED)).unwrap_or(0);
    record.set(ballot::RETURNED, returned);
    let invalid = record.get(ballot::INVALID).unwrap_or(0);
    let given: i64 = ballot::LEVELS.iter().filter_map(|level| record.get(*level)).sum();
    let rest = returned - invalid - given;
    let last = ballot::LEVELS.into_iter().rev().find(|level| record.lacks(*level));
    if let Some(level) = last
        && rest >= 0
    {
        record.set(level, rest);
    }
    for level in ballot::LEVELS {
        if record.lacks(level) {
            record.set(level, 0);
        }
    }
}

/// Returns the valid ballots not yet assigned to a level; `None` before the counts are known.
pub fn ballots_left(input: &Input) -> Option<i64> {
    let count = |column: Column<i64>| input.get(column).and_then(|given| read_count(given).ok());
    let given: i64 = ballot::LEVELS.into_iter().filter_map(count).sum();
    let left = count(ballot::RETURNED)? - count(ballot::INVALID).unwrap_or(0) - given;
    (left >= 0).then_some(left)
}
