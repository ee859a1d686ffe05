//! A session with its petitions, ballots and assignments by agency.

use anyhow::{Context, Result};
use chrono::NaiveDate;

use crate::figures::satisfaction::ballots;
use crate::figures::{ReportContext, ReportQuery, SessionBallot};
use crate::model::{
    AgencyName, Period, PetitionDetails, PetitionState, SessionId, SessionWithChildren,
};
use crate::store::{Reader, petitions, sessions};
use crate::text::Order;

/// Petitions assigned to one agency at a session.
#[derive(Clone, Debug)]
pub struct AgencyTasks {
    /// Agency.
    pub agency: AgencyName,
    /// Petitions, earliest due date first.
    pub petitions: Vec<PetitionDetails>,
}

/// A session with everything that belongs to it.
#[derive(Debug)]
pub struct SessionFile {
    /// Session.
    pub held: SessionWithChildren,
    /// Ballots, evaluated.
    pub ballot: Option<SessionBallot>,
    /// Petitions, in order.
    pub petitions: Vec<PetitionDetails>,
}

/// Reads a session with everything that belongs to it, as of a day.
pub fn session_file(
    reader: Reader<'_>,
    session: SessionId,
    as_of: NaiveDate,
) -> Result<SessionFile> {
    let day = sessions::day_of(reader, session)?;
    let as_of = as_of.max(day);
    let mut context = ReportContext::read(reader, ReportQuery::new(Period::days(day, day), as_of))?;
    context.sessions.retain(|one| one.session.id == session);
    let ballot = ballots(&context).pop();
    Ok(SessionFile {
        held: context.sessions.pop().context("a session is not among those of its day")?,
        ballot,
        petitions: petitions::details_of_session(reader, session, as_of)?,
    })
}

impl SessionFile {
    /// Returns assignments that are not withdrawn, grouped by agency name.
    pub fn tasks(&self) -> Vec<AgencyTasks> {
        let mut all: Vec<AgencyTasks> = Vec::new();
        for one in &self.petitions {
            let petition = &one.petition;
            let Some(agency) = &petition.agency else { continue };
            if !petition.has_active_assignment || petition.state == PetitionState::Withdrawn {
                continue;
            }
            match all.iter_mut().find(|tasks| tasks.agency.code == agency.code) {
                Some(tasks) => tasks.petitions.push(one.clone()),
                None => {
                    all.push(AgencyTasks { agency: agency.clone(), petitions: vec![one.clone()] })
                }
            }
        }
        let order = Order::new();
        all.sort_by(|a, b| {
            let names = order.compare(&a.agency.name, &b.agency.name);
            names.then_with(|| a.agency.code.cmp(&b.agency.code))
        });
        for tasks in &mut all {
            tasks.petitions.sort_by_key(|one| one.petition.due_on);
        }
        all
    }
}
