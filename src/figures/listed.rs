//! The period's petitions one by one, and what became of those of each unit: the appendices of a year-end report.

use std::collections::BTreeMap;

use anyhow::Result;
use chrono::NaiveDate;
use serde::Serialize;

use crate::figures::{ByKind, ReportContext, States};
use crate::model::{Outcome, PetitionState, UnitId};
use crate::store::facts::{Identity, PetitionFact};
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
    /// Who petitioned, where it was asked for.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
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
    frame: &ReportContext,
) -> Result<(Vec<PetitionLine>, BTreeMap<String, UnitDetail>)> {
    let ask = &frame.ask;
    let mut details: BTreeMap<String, UnitDetail> = BTreeMap::new();
    let shown = |unit: UnitId| frame.lineage.code(frame.shown(unit)).to_owned();
    for session in frame.sessions() {
        let detail = details.entry(shown(session.unit)).or_default();
        detail.by_kind.add(Some(session.kind), 1);
        detail.opinions += session.opinions;
        detail.answered += session.answered;
    }
    let mut lines = Vec::new();
    let days = (ask.period.from, ask.period.to.min(ask.as_of));
    petitions::each(reader, days, ask.as_of, frame.scope().as_deref(), ask.named, |fact| {
        let detail = details.entry(shown(fact.unit)).or_default();
        detail.assigned += i64::from(fact.own);
        detail.states.add(fact.state, 1);
        detail.resolved += i64::from(fact.outcome == Some(Outcome::Resolved));
        lines.extend(line(frame, fact));
        Ok(())
    })?;
    Ok((lines, details))
}

fn line(frame: &ReportContext, fact: PetitionFact) -> Option<PetitionLine> {
    let (ask, unit) = (&frame.ask, frame.lineage.code(fact.unit).to_owned());
    let text =
        if ask.public { frame.held_back.printed(&fact.code, fact.public_text)? } else { fact.text };
    Some(PetitionLine {
        petition: fact.code,
        session: fact.session,
        unit,
        day: fact.day,
        text,
        field: fact.field,
        state: fact.state,
        agency: fact.agency,
        name: fact.agency_name,
        due: fact.due_on,
        estimate: fact.estimate,
        reply_number: fact.reply_number,
        reply_day: fact.reply_on,
        outcome: fact.outcome,
        identity: ask.named.then_some(fact.identity),
    })
}
