//! A session or a plan entry, with the leaders who host it: what letters about it say.

use anyhow::Result;

use crate::model::{
    DialogueTexts, Hosts, Leader, Plan, PlanId, PlannedFor, SessionForm, SessionId, SessionKind,
    UnitId,
};
use crate::store::{Reader, leaders, plans, sessions};

/// A dialogue, held or planned.
#[derive(Clone, Debug)]
pub struct Dialogue {
    /// Its code.
    pub code: String,
    /// The unit that organises it.
    pub unit: UnitId,
    /// Its day; of a plan entry it may be only the month.
    pub on: PlannedFor,
    /// The posts that host it.
    pub hosts: Hosts,
    /// The leaders of these posts on its day, as far as the register knows them.
    pub leaders: Vec<Leader>,
    /// The unit where it is held, if it is another.
    pub at: Option<UnitId>,
    /// Its kind.
    pub kind: SessionKind,
    /// Whether it is a session held indirectly; a plan does not say.
    pub is_indirect: bool,
    /// Its texts.
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
        is_indirect: session.form == SessionForm::Indirect,
        texts: sessions::texts_of(reader, id)?,
    })
}

/// Reads a plan entry.
pub fn dialogue_of_plan(reader: Reader<'_>, id: PlanId) -> Result<Dialogue> {
    planned(reader, plans::read(reader, id)?)
}

/// Completes a plan entry.
pub(super) fn planned(reader: Reader<'_>, plan: Plan) -> Result<Dialogue> {
    Ok(Dialogue {
        code: plan.code,
        unit: plan.unit,
        on: plan.planned_for,
        hosts: plan.hosts,
        leaders: hosting(reader, plan.unit, plan.hosts, plan.planned_for)?,
        at: plan.at,
        kind: plan.kind,
        is_indirect: false,
        texts: plans::details_of(reader, plan.id)?.texts,
    })
}

/// Finds the leaders of some posts of a unit on a day, or on the first of a month.
fn hosting(reader: Reader<'_>, unit: UnitId, hosts: Hosts, on: PlannedFor) -> Result<Vec<Leader>> {
    let mut found = Vec::new();
    for post in hosts.posts() {
        found.extend(leaders::on(reader, unit, post, on.first())?);
    }
    Ok(found)
}
