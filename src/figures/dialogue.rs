//! A session or a plan entry with its hosts, for letters.

use anyhow::Result;

use crate::model::{
    DialogueTexts, Hosts, Leader, Plan, PlanId, PlannedFor, SessionForm, SessionId, SessionKind,
    UnitId,
};
use crate::store::{Reader, leaders, plans, sessions};

/// A dialogue, held or planned.
#[derive(Clone, Debug)]
pub struct Dialogue {
    /// Code.
    pub code: String,
    /// Organising unit.
    pub unit: UnitId,
    /// Day; a plan entry may have only a month.
    pub on: PlannedFor,
    /// Posts of the hosts.
    pub hosts: Hosts,
    /// Known leaders in these posts on that day.
    pub leaders: Vec<Leader>,
    /// Unit where it is held, if another.
    pub at: Option<UnitId>,
    /// Kind.
    pub kind: SessionKind,
    /// Form; direct for a plan entry.
    pub form: SessionForm,
    /// Texts.
    pub texts: DialogueTexts,
}

/// Reads a session.
pub fn dialogue_of_session(reader: Reader<'_>, id: SessionId) -> Result<Dialogue> {
    let session = sessions::read(reader, id)?;
    let on = PlannedFor::Day(session.day);
    Ok(Dialogue {
        code: session.code,
        unit: session.unit,
        on,
        hosts: session.hosts,
        leaders: hosting(reader, session.unit, session.hosts, on)?,
        at: session.at,
        kind: session.kind,
        form: session.form,
        texts: sessions::texts_of(reader, id)?,
    })
}

/// Reads a plan entry.
pub fn dialogue_of_plan(reader: Reader<'_>, id: PlanId) -> Result<Dialogue> {
    planned(reader, plans::read(reader, id)?)
}

/// Adds leaders and texts to a plan entry.
pub(super) fn planned(reader: Reader<'_>, plan: Plan) -> Result<Dialogue> {
    Ok(Dialogue {
        code: plan.code,
        unit: plan.unit,
        on: plan.planned_for,
        hosts: plan.hosts,
        leaders: hosting(reader, plan.unit, plan.hosts, plan.planned_for)?,
        at: plan.at,
        kind: plan.kind,
        form: SessionForm::Direct,
        texts: plans::details_of(reader, plan.id)?.texts,
    })
}

/// Finds the leaders in a unit's posts on a day, or on the first of a month.
fn hosting(reader: Reader<'_>, unit: UnitId, hosts: Hosts, on: PlannedFor) -> Result<Vec<Leader>> {
    let mut found = Vec::new();
    for post in hosts.posts() {
        found.extend(leaders::on(reader, unit, post, on.first())?);
    }
    Ok(found)
}
