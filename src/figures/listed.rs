//! The period's petitions one by one, and what became of those of each unit: the appendices of a year-end report.

use std::collections::BTreeMap;

use anyhow::Result;
use chrono::NaiveDate;
use serde::Serialize;

use crate::figures::{ByKind, ReportContext, States};
use crate::model::{NamedPetition, Outcome, Petition, PetitionState, Petitioner, UnitId};
use crate::store::{Reader, petitions};

/// A petition as a list shows it.
#[derive(Clone, Debug, Serialize)]
pub struct PetitionLine {
    /// Its code.
    pub petition: String,
    /// Its session's code.
    pub session: String,
    /// The unit whose session it was raised at.
    pub unit: String,
    /// The session's day.
    pub day: NaiveDate,
    /// What was petitioned; for the notice board its public text.
    pub text: String,
    /// Its field's code.
    pub field: String,
    /// Where it stands.
    pub state: PetitionState,
    /// The code of the agency in charge.
    pub agency: Option<String>,
    /// The agency's name.
    pub name: Option<String>,
    /// The due day.
    pub due: Option<NaiveDate>,
    /// Whether the due day is an estimate.
    pub estimate: bool,
    /// The number of its last final reply.
    pub reply_number: Option<String>,
    /// The day of its last final reply.
    pub reply_day: Option<NaiveDate>,
    /// That reply's outcome.
    pub outcome: Option<Outcome>,
    /// The petitioner, in a report with names.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub petitioner: Option<Petitioner>,
}

/// What a unit's own recorded sessions were and what became of their petitions.
#[derive(Clone, Copy, Debug, Default)]
pub struct UnitDetail {
    /// Recorded sessions by kind.
    pub by_kind: ByKind,
    /// Opinions of the recorded sessions.
    pub opinions: i64,
    /// Opinions answered there.
    pub answered: i64,
    /// Petitions with an assignment of their own.
    pub assigned: i64,
    /// Where the petitions stand.
    pub states: States,
    /// Petitions whose last final reply says resolved.
    pub resolved: i64,
}

impl UnitDetail {
    /// Returns the petitions replied to, on time or late.
    pub fn replied(&self) -> i64 {
        self.states.on_time + self.states.late
    }
}

/// Lists the petitions, and adds them up by unit. For the notice board those without a public text are left out of the
/// list; they stay in the sums.
pub(super) fn listed(
    reader: Reader<'_>,
    context: &ReportContext,
) -> Result<(Vec<PetitionLine>, BTreeMap<String, UnitDetail>)> {
    let query = &context.query;
    let mut details: BTreeMap<String, UnitDetail> = BTreeMap::new();
    let shown = |unit: UnitId| context.lineage.code(context.shown(unit)).to_owned();
    for one in context.sessions() {
        let detail = details.entry(shown(one.session.unit)).or_default();
        detail.by_kind.add(Some(one.session.kind), 1);
        detail.opinions += one.opinions;
        detail.answered += one.answered;
    }
    let mut lines = Vec::new();
    let days = (query.period.from, query.period.to.min(query.as_of));
    let mut add = |petition: Petition, petitioner: Option<Petitioner>| {
        let detail = details.entry(shown(petition.unit)).or_default();
        detail.assigned += i64::from(petition.has_active_assignment);
        detail.states.add(petition.state, 1);
        detail.resolved += i64::from(petition.outcome == Some(Outcome::Resolved));
        lines.extend(line(context, petition, petitioner));
        Ok(())
    };
    let scope = context.scope();
    if query.named {
        petitions::each_named(reader, days, query.as_of, scope.as_deref(), |one| {
            let NamedPetition { petition, petitioner } = one;
            add(petition, Some(petitioner))
        })?;
    } else {
        petitions::each(reader, days, query.as_of, scope.as_deref(), |petition| {
            add(petition, None)
        })?;
    }
    Ok((lines, details))
}

fn line(
    context: &ReportContext,
    petition: Petition,
    petitioner: Option<Petitioner>,
) -> Option<PetitionLine> {
    let unit = context.lineage.code(petition.unit).to_owned();
    let text = if context.query.public {
        context.held_back.printed(&petition.code, petition.public_text)?
    } else {
        petition.text
    };
    let (agency, name) = petition.agency.map(|agency| (agency.code, agency.name)).unzip();
    Some(PetitionLine {
        petition: petition.code,
        session: petition.session,
        unit,
        day: petition.day,
        text,
        field: petition.field,
        state: petition.state,
        agency,
        name,
        due: petition.due_on,
        estimate: petition.is_estimate,
        reply_number: petition.reply_number,
        reply_day: petition.reply_on,
        outcome: petition.outcome,
        petitioner,
    })
}
