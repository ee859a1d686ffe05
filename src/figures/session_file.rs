//! A session whole: what was raised, what was answered at once, who was given what, how citizens judged it.

use std::collections::HashMap;

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::occasion::{Occasion, occasion};
use crate::figures::satisfaction::ballots;
use crate::figures::{ReportContext, ReportQuery, SessionBallot};
use crate::model::{Closed, Kind, Origin, Period, PetitionState, SessionId};
use crate::store::facts::{Identity, PetitionFact, SessionFact};
use crate::store::{Filter, Form, Reader, Record, agencies, petitions, sessions};
use crate::text::Order;

/// A petition of a session.
#[derive(Clone, Debug)]
pub struct Matter {
    /// Its code.
    pub code: String,
    /// What was petitioned.
    pub text: String,
    /// Whether it was raised at the session or collected before.
    pub origin: Origin,
    /// Whether it was answered at the session.
    pub answered: bool,
    /// The answer given there.
    pub answer: Option<String>,
    /// Who gave it.
    pub answered_by: Option<String>,
    /// The petition whose duplicate it is.
    pub duplicate_of: Option<String>,
    /// Where it stands.
    pub state: PetitionState,
    /// The agency in charge: code and name; of a duplicate its original's.
    pub agency: Option<(String, String)>,
    /// Whether it was given to that agency itself, and not only its original.
    pub own: bool,
    /// The names of the agencies that help.
    pub with: Vec<String>,
    /// The due day.
    pub due: Option<NaiveDate>,
    /// Whether the due day is an estimate.
    pub estimate: bool,
    /// Who petitioned, where asked for.
    pub identity: Identity,
}

/// What one agency was given at a session.
#[derive(Clone, Debug)]
pub struct AgencyTasks {
    /// The agency's code.
    pub agency: String,
    /// The agency's name.
    pub name: String,
    /// Its petitions, the first due first.
    pub matters: Vec<Matter>,
}

/// A session whole.
#[derive(Debug)]
pub struct SessionFile {
    /// Counts of it.
    pub fact: SessionFact,
    /// Its ballots.
    pub ballot: Option<SessionBallot>,
    /// Its petitions in their order.
    pub matters: Vec<Matter>,
    /// What the agencies were given, in the order of their names.
    pub tasks: Vec<AgencyTasks>,
}

/// Reads a session whole, as known on a day; who petitioned only where `named`.
pub fn session_file(
    reader: Reader<'_>,
    session: SessionId,
    as_of: NaiveDate,
    named: bool,
) -> Result<SessionFile> {
    let occasion = occasion(reader, Kind::Session, session.row())?;
    let day = sessions::day_of(reader, session)?;
    let period = Period { label: day.to_string(), from: day, to: day };
    let frame = ReportContext::read(reader, ReportQuery::new(period, as_of.max(day)))?;
    let fact = frame.sessions.iter().find(|fact| fact.id == session).cloned();
    let fact =
        fact.ok_or_else(|| anyhow::anyhow!("session {session:?} is not among those of its day"))?;
    let matters = matters(reader, session, &occasion, day, as_of, named)?;
    Ok(SessionFile {
        ballot: ballots(&frame).into_iter().find(|ballot| ballot.session == occasion.code),
        tasks: tasks(&matters),
        matters,
        fact,
    })
}

fn of_session(session: SessionId) -> Filter {
    Filter { session: Some(session), ..Filter::default() }
}

fn matters(
    reader: Reader<'_>,
    session: SessionId,
    occasion: &Occasion,
    day: NaiveDate,
    as_of: NaiveDate,
    named: bool,
) -> Result<Vec<Matter>> {
    let by_code = |kind: Kind, column: &str| -> Result<HashMap<String, Record>> {
        let records = reader.records(kind, Form::Shown, &of_session(session))?.into_iter();
        Ok(records.map(|record| (record.get(column).to_string(), record)).collect())
    };
    let (petitions, assignments) =
        (by_code(Kind::Petition, "code")?, by_code(Kind::Assignment, "petition")?);
    let agencies: HashMap<String, String> =
        agencies::all(reader)?.into_iter().map(|agency| (agency.code, agency.name)).collect();
    let mut all = Vec::new();
    petitions::each(reader, (day, day), as_of.max(day), Some(&[occasion.unit]), named, |fact| {
        if let Some(record) = petitions.get(&fact.code).filter(|_| fact.session == occasion.code) {
            all.push(matter(record, assignments.get(&fact.code), &agencies, fact));
        }
        Ok(())
    })?;
    Ok(all)
}

fn matter(
    record: &Record,
    assignment: Option<&Record>,
    agencies: &HashMap<String, String>,
    fact: PetitionFact,
) -> Matter {
    let text = |name: &str| record.get(name).as_text().map(str::to_owned);
    let with = assignment.and_then(|given| given.get("with").as_text()).unwrap_or_default();
    let named = |code: &str| agencies.get(code).map_or(code, String::as_str).to_owned();
    Matter {
        origin: text("origin").and_then(|code| Origin::parse(&code).ok()).unwrap_or(Origin::Raised),
        answered_by: text("answered_by"),
        duplicate_of: text("duplicate_of"),
        with: with.split(';').filter(|code| !code.is_empty()).map(named).collect(),
        agency: fact.agency.zip(fact.agency_name),
        code: fact.code,
        text: fact.text,
        answered: fact.answered,
        answer: fact.answer,
        state: fact.state,
        own: fact.own,
        due: fact.due_on,
        estimate: fact.estimate,
        identity: fact.identity,
    }
}

/// Puts together what each agency was given and has not been taken from it.
fn tasks(matters: &[Matter]) -> Vec<AgencyTasks> {
    let mut all: Vec<AgencyTasks> = Vec::new();
    for matter in
        matters.iter().filter(|matter| matter.own && matter.state != PetitionState::Withdrawn)
    {
        let Some((agency, name)) = &matter.agency else { continue };
        match all.iter_mut().find(|tasks| tasks.agency == *agency) {
            Some(tasks) => tasks.matters.push(matter.clone()),
            None => all.push(AgencyTasks {
                agency: agency.clone(),
                name: name.clone(),
                matters: vec![matter.clone()],
            }),
        }
    }
    let order = Order::new();
    all.sort_by(|a, b| order.compare(&a.name, &b.name).then_with(|| a.agency.cmp(&b.agency)));
    all.iter_mut().for_each(|tasks| tasks.matters.sort_by_key(|matter| matter.due));
    all
}
