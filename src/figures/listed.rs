//! Petitions of the period with their results, and sums by unit: appendices of the year's report.

use std::collections::BTreeMap;

use anyhow::Result;
use chrono::NaiveDate;
use serde::Serialize;

use crate::figures::{ByKind, ReportContext, States};
use crate::model::{NamedPetition, Outcome, Petition, PetitionState, Petitioner, UnitId};
use crate::store::{Reader, petitions};

/// A petition in a list.
#[derive(Clone, Debug, Serialize)]
pub struct PetitionLine {
    /// Petition code.
    pub petition: String,
    /// Session code.
    pub session: String,
    /// Unit whose session raised it.
    pub unit: String,
    /// Day of the session.
    pub day: NaiveDate,
    /// Petition text; the public text on the notice board.
    pub text: String,
    /// Field code.
    pub field: String,
    /// State.
    pub state: PetitionState,
    /// Code of the lead agency.
    pub agency: Option<String>,
    /// Name of the agency.
    pub name: Option<String>,
    /// Due date.
    pub due: Option<NaiveDate>,
    /// Whether the due date is estimated.
    pub estimate: bool,
    /// Number of its last final reply.
    pub reply_number: Option<String>,
    /// Day of its last final reply.
    pub reply_day: Option<NaiveDate>,
    /// Outcome of that reply.
    pub outcome: Option<Outcome>,
    /// Petitioner, in a report with names.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub petitioner: Option<Petitioner>,
}

/// A unit's own recorded sessions, and the results of their petitions.
#[derive(Clone, Copy, Debug, Default)]
pub struct UnitDetail {
    /// Recorded sessions by kind.
    pub by_kind: ByKind,
    /// Opinions at the recorded sessions.
    pub opinions: i64,
    /// Opinions answered at them.
    pub answered: i64,
    /// Petitions with their own assignment.
    pub assigned: i64,
    /// Petitions by state.
    pub states: States,
    /// Petitions whose last final reply is `resolved`.
    pub resolved: i64,
}

impl UnitDetail {
    /// Returns the number of petitions replied to, on time or late.
    pub fn replied(&self) -> i64 {
        self.states.on_time + self.states.late
    }
}

/// Lists the petitions, and sums them by unit. On the notice board, petitions without a public text
/// are not listed, but counted.
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
