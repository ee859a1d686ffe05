//! Plan entries as lines of a printed plan; proposed entries have the same form.

use anyhow::Result;
use chrono::NaiveDate;
use serde::Serialize;

use crate::figures::{OwnUnit, Plan, ReportContext, ReportQuery, plan};
use crate::model::lists::closed;
use crate::model::{
    Closed, Month, Period, PlanDetails, PlanStatus, PlanWithSession, UnitId, UnitKind,
};
use crate::problem::Warning;
use crate::store::{Reader, plans};

closed! {
    /// Status of a plan entry.
    PlanState {
        /// Its day is not past.
        Open = "open",
        /// Held.
        Held = "held",
        /// Postponed.
        Postponed = "postponed",
        /// Cancelled.
        Cancelled = "cancelled",
        /// Past its day, without result.
        Past = "past",
        /// Proposed, not recorded.
        Proposed = "proposed",
    }
}

/// Name of a unit.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct UnitName {
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: Option<UnitKind>,
    /// Name and kind of the parent, if another unit reads alike.
    pub above: Option<(String, UnitKind)>,
}

impl UnitName {
    /// Returns a unit's name on a day.
    pub(super) fn on(context: &ReportContext, unit: UnitId, day: NaiveDate) -> Self {
        let life = context.lineage.life_on(unit, day);
        Self {
            above: context.told_by(unit).map(|life| (life.name.clone(), life.kind)),
            name: life.map_or(String::new(), |life| life.name.clone()),
            kind: life.map(|life| life.kind),
        }
    }
}

/// A plan entry: the contract's columns, and its status.
#[derive(Clone, Debug, Serialize)]
pub struct PlanLine {
    /// Code; `None` if it is proposed.
    pub code: Option<String>,
    /// Unit.
    pub unit: String,
    /// Day.
    pub day: Option<NaiveDate>,
    /// Month, if it has no day.
    pub month: Option<String>,
    /// Hosts.
    pub hosts: String,
    /// Unit where it is to be held.
    pub at: Option<String>,
    /// Venue.
    pub venue: Option<String>,
    /// Kind.
    pub kind: String,
    /// Topic.
    pub topic: Option<String>,
    /// Audience.
    pub audience: Option<String>,
    /// Number of the plan document.
    pub number: Option<String>,
    /// Day of the public notice.
    pub notice: Option<NaiveDate>,
    /// Status as written.
    pub status: Option<String>,
    /// Reason.
    pub reason: Option<String>,
    /// Name of the unit.
    pub name: String,
    /// Status.
    pub state: PlanState,
    /// Day of the first session held for it.
    pub held_on: Option<NaiveDate>,
    /// Last day for the public notice, if the rules require one.
    pub notice_by: Option<NaiveDate>,
    /// Unit as people name it.
    #[serde(skip)]
    pub unit_name: UnitName,
    /// Unit where it is to be held, as people name it.
    #[serde(skip)]
    pub at_name: Option<UnitName>,
}

impl PlanLine {
    /// Sort key by time: a month's entries before those of its days.
    pub fn when(&self) -> (NaiveDate, bool) {
        let month =
            self.month.as_ref().and_then(|month| month.parse::<Month>().ok()).map(Month::first);
        (self.day.or(month).unwrap_or_default(), self.day.is_some())
    }
}

/// Plan of a period.
#[derive(Clone, Debug)]
pub struct PlanTable {
    /// Register's own unit.
    pub register: OwnUnit,
    /// Period.
    pub period: Period,
    /// Cut-off day.
    pub as_of: NaiveDate,
    /// Entries, by code.
    pub lines: Vec<PlanLine>,
    /// Counts, as in reports.
    pub plan: Plan,
    /// Warning of entries whose month lies only partly in the period.
    pub left_out: Option<Warning>,
}

/// Reads the plan of a period, if given only of a unit and its descendants.
pub fn plan_table(reader: Reader<'_>, query: ReportQuery) -> Result<PlanTable> {
    let context = ReportContext::read(reader, query)?;
    let (period, as_of) = (context.query.period.clone(), context.query.as_of);
    let entries = plans::of_period(reader, period.from, period.to, as_of)?;
    let counts = plan::plan(&context, &entries);
    let mut lines = Vec::new();
    for entry in entries.iter().filter(|entry| context.covers(entry.plan.unit)) {
        let details = plans::details_of(reader, entry.plan.id)?;
        lines.push(line(&context, entry, details));
    }
    let register = context.own_unit(reader)?;
    let left_out = plan::left_out(reader, &context)?;
    Ok(PlanTable { register, lines, plan: counts, left_out, period, as_of })
}

fn line(context: &ReportContext, entry: &PlanWithSession, details: PlanDetails) -> PlanLine {
    let plan = &entry.plan;
    let day = plan.planned_for.day();
    let on = plan.planned_for.first();
    let unit_name = UnitName::on(context, plan.unit, on);
    let state = match (entry.held_on, plan.status) {
        (Some(_), _) => PlanState::Held,
        (None, Some(PlanStatus::Postponed)) => PlanState::Postponed,
        (None, Some(PlanStatus::Cancelled)) => PlanState::Cancelled,
        (None, None) if entry.is_ahead(context.query.as_of) => PlanState::Open,
        (None, None) => PlanState::Past,
    };
    PlanLine {
        code: Some(plan.code.clone()),
        unit: context.lineage.code(plan.unit).to_owned(),
        day,
        month: plan.planned_for.month().map(|month| month.to_string()),
        hosts: plan.hosts.to_string(),
        at: plan.at.map(|at| context.lineage.code(at).to_owned()),
        venue: details.texts.venue,
        kind: plan.kind.code().to_owned(),
        topic: details.texts.topic,
        audience: details.texts.audience,
        number: details.number,
        notice: plan.notice,
        status: plan.status.map(|status| status.code().to_owned()),
        reason: details.reason,
        name: unit_name.name.clone(),
        state,
        held_on: entry.held_on,
        notice_by: day.and_then(|day| context.book.notice_by(day)),
        at_name: plan.at.map(|at| UnitName::on(context, at, on)),
        unit_name,
    }
}
