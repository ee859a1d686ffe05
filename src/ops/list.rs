//! Lists of records, filtered by options of the command line.

use std::collections::HashMap;

use anyhow::{Context, Result};
use chrono::{NaiveDate, TimeDelta};

use crate::figures;
use crate::model::{
    AgencyName, AssignmentDays, Closed, Coding, Field, Kind, ListedState, Period, Petition,
    PetitionState, ReplyState, SessionId, ShownRecord, assignment,
};
use crate::ops::members::read_member;
use crate::ops::naming::record_name;
use crate::ops::resolver::Resolver;
use crate::problem::Problem;
use crate::store::{Filter, Identities, Reader, assignments, fields, petitions};

/// Last day that compares correctly: the register stores days as texts with four-digit years.
const LAST_DAY: NaiveDate = NaiveDate::from_ymd_opt(9999, 12, 31).expect("a day");

/// Filter options of lists.
const FILTERS: [&str; 6] = ["--unit", "--agency", "--field", "--state", "--period", "--overdue"];

/// Filters of a list, with names as typed.
#[derive(Debug, Default)]
pub struct ListQuery {
    /// Unit, including its descendants.
    pub unit: Option<String>,
    /// Agency.
    pub agency: Option<String>,
    /// Field of petitions.
    pub field: Option<String>,
    /// State of a petition or an assignment today; an assignment has none that came of replies.
    pub state: Option<ListedState>,
    /// Period.
    pub period: Option<Period>,
    /// Days from today within which a reply is due.
    pub due_within: Option<i64>,
}

impl ListQuery {
    /// Resolves the names against the register.
    pub fn resolve(&self, reader: Reader<'_>, today: NaiveDate) -> Result<Filter> {
        let mut resolver = Resolver::on(today);
        let mut filter = Filter { period: self.period.clone(), ..Filter::default() };
        match self.state {
            Some(ListedState::Petition(state)) => filter.state = Some((state, today)),
            Some(ListedState::Replies(state)) => {
                filter.petitions = Some(figures::petitions_in(reader, state, today)?);
            }
            None => {}
        }
        if let Some(unit) = &self.unit {
            filter.units =
                Some(figures::lineage(reader)?.within(resolver.unit(reader, unit, None)?));
        }
        if let Some(agency) = &self.agency {
            filter.agency = Some(resolver.agency(reader, agency, None)?);
        }
        if let Some(field) = &self.field {
            filter.field = Some(resolver.field(reader, field)?);
        }
        if let Some(days) = self.due_within {
            let last = TimeDelta::try_days(days).and_then(|days| today.checked_add_signed(days));
            filter.due_by = Some((today, last.unwrap_or(LAST_DAY).min(LAST_DAY)));
        }
        Ok(filter)
    }
}

/// Refuses a filter without effect on a kind: an unfiltered list would mislead.
pub fn check_filters(kind: Kind, given: &[&str]) -> Result<(), Problem> {
    let Some(useless) = given.iter().find(|filter| !narrows(filter, kind)) else { return Ok(()) };
    let allowed: Vec<&str> = FILTERS.into_iter().filter(|filter| narrows(filter, kind)).collect();
    Err(Problem::usage("filter-of-no-use")
        .with("given", *useless)
        .with("kind", kind.spec().plural)
        .with("allowed", allowed.join(", ")))
}

/// Reads the state by which a kind's records are listed.
///
/// # Errors
/// If it is unknown, or a state of replies is to filter assignments.
pub fn read_state(kind: Kind, given: &str) -> Result<ListedState, Problem> {
    match read_member("state", given)? {
        ListedState::Replies(state) if kind == Kind::Assignment => {
            let codes: Vec<&str> = PetitionState::ALL.iter().map(|state| state.code()).collect();
            Err(Problem::usage("state-of-petitions")
                .with("given", ReplyState::code(state))
                .with("allowed", codes.join(", ")))
        }
        state => Ok(state),
    }
}

/// Returns whether a filter applies to records of a kind.
fn narrows(filter: &str, kind: Kind) -> bool {
    match filter {
        "--unit" => kind.spec().is_of_unit(),
        "--agency" | "--field" => kind.spec().of_agency.is_some(),
        "--state" | "--overdue" => matches!(kind, Kind::Petition | Kind::Assignment),
        _ => true,
    }
}

/// Records of one kind, with what their table for people needs.
#[derive(Debug)]
pub struct RecordList {
    /// Kind.
    pub kind: Kind,
    /// Records.
    pub records: Vec<ShownRecord>,
    /// Whether petitioners are named.
    pub named: bool,
    /// Fields.
    pub fields: Vec<Field>,
    /// Name of each record, if no column has it.
    pub codes: Option<Vec<String>>,
    /// Standing of each petition, if asked for.
    pub standings: Option<Vec<Standing>>,
}

impl RecordList {
    /// The list of a kind without records, which has all columns.
    pub fn empty(kind: Kind) -> Self {
        let is_named_apart = kind == Kind::Step || kind.spec().code == Coding::OfRegister;
        Self {
            kind,
            records: Vec::new(),
            named: true,
            fields: Vec::new(),
            codes: is_named_apart.then(Vec::new),
            standings: (kind == Kind::Petition).then(Vec::new),
        }
    }
}

/// The standing of a petition on a day.
#[derive(Clone, Debug)]
pub struct Standing {
    /// Agency in charge, if any.
    pub agency: Option<AgencyName>,
    /// Due date in force, if any.
    pub due: Option<NaiveDate>,
    /// Whether it is estimated.
    pub estimate: bool,
    /// Days until the due date while a reply is awaited; negative after it.
    pub days_left: Option<i64>,
    /// State.
    pub state: PetitionState,
}

impl Standing {
    fn of(petition: Petition, today: NaiveDate) -> Self {
        Self {
            days_left: days_left(Some(petition.state), petition.due_on, today),
            agency: petition.agency,
            due: petition.due_on,
            estimate: petition.is_estimate,
            state: petition.state,
        }
    }
}

/// Returns the records of a kind that pass a filter, with petitioners if `named`, and with the
/// standing of petitions on a day if there is one.
pub fn list(
    reader: Reader<'_>,
    kind: Kind,
    filter: &Filter,
    named: bool,
    standing_on: Option<NaiveDate>,
) -> Result<RecordList> {
    let identities = if named { Identities::Shown } else { Identities::Hidden };
    let records = reader.shown_records(kind, identities, filter)?;
    let mut codes = None;
    if kind == Kind::Step || kind.spec().code == Coding::OfRegister {
        let names = records.iter().map(|record| record_name(reader, record.row));
        codes = Some(names.collect::<Result<Vec<_>>>()?);
    }
    let standings = match standing_on {
        Some(day) if kind == Kind::Petition => Some(standings(reader, filter, &records, day)?),
        _ => None,
    };
    Ok(RecordList { kind, records, named, fields: fields::all(reader)?, codes, standings })
}

/// Returns the standing of each of these petitions on a day.
fn standings(
    reader: Reader<'_>,
    filter: &Filter,
    records: &[ShownRecord],
    today: NaiveDate,
) -> Result<Vec<Standing>> {
    let period = filter.period.as_ref();
    let days = period.map_or((NaiveDate::MIN, LAST_DAY), |period| (period.from, period.to));
    let mut by_petition = HashMap::new();
    petitions::each(reader, days, today, None, |one| {
        by_petition.insert(one.id, Standing::of(one, today));
        Ok(())
    })?;
    let standing = |record: &ShownRecord| {
        by_petition.remove(&record.row.id.to()).context("a petition without a standing")
    };
    records.iter().map(standing).collect()
}

/// Returns the petitions of a session, each with its standing on a day.
pub(super) fn petitions_of(
    reader: Reader<'_>,
    session: SessionId,
    today: NaiveDate,
) -> Result<(Vec<ShownRecord>, Vec<Standing>)> {
    let all = Filter { session: Some(session), ..Filter::default() };
    let records = reader.shown_records(Kind::Petition, Identities::Hidden, &all)?;
    let details = petitions::details_of_session(reader, session, today)?;
    let standings = details.into_iter().map(|one| Standing::of(one.petition, today));
    Ok((records, standings.collect()))
}

/// Returns the days until the due date while a reply is awaited; negative after it.
fn days_left(
    state: Option<PetitionState>,
    due: Option<NaiveDate>,
    today: NaiveDate,
) -> Option<i64> {
    let is_awaited = matches!(state?, PetitionState::Pending | PetitionState::Overdue);
    if is_awaited { due.map(|due| (due - today).num_days()) } else { None }
}

/// An assignment with its state on a day.
#[derive(Clone, Debug)]
pub struct AssignmentLine {
    /// Petition code.
    pub petition: String,
    /// Lead agency.
    pub agency: AgencyName,
    /// Petition text.
    pub text: String,
    /// Due date in force, if any.
    pub due: Option<NaiveDate>,
    /// Whether it is estimated.
    pub estimate: bool,
    /// Days until the due date while a reply is awaited; negative after it.
    pub days_left: Option<i64>,
    /// State; `None` before the assignment begins.
    pub state: Option<PetitionState>,
    /// Columns of the assignment.
    pub record: ShownRecord,
}

impl AssignmentLine {
    /// Reads the state of an assignment.
    pub fn read(reader: Reader<'_>, record: ShownRecord, today: NaiveDate) -> Result<Self> {
        let id = record.row.id.to();
        let AssignmentDays { agency, due_on: due, is_estimate: estimate, state, .. } =
            assignments::days_of(reader, id, today)?;
        let days_left = days_left(state, due, today);
        Ok(Self {
            petition: record.get(assignment::PETITION).to_string(),
            agency,
            text: assignments::petition_text(reader, id)?,
            due,
            estimate,
            days_left,
            state,
            record,
        })
    }
}

/// Returns the assignments that pass a filter, each with its state.
pub fn list_assignments(
    reader: Reader<'_>,
    filter: &Filter,
    today: NaiveDate,
) -> Result<Vec<AssignmentLine>> {
    let mut lines = Vec::new();
    reader.each_shown(Kind::Assignment, Identities::Hidden, filter, |record| {
        lines.push(AssignmentLine::read(reader, record, today)?);
        Ok(())
    })?;
    Ok(lines)
}
