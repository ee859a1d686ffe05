//! The plan's entries one by one, as they are handed round; those that are proposed look the same.

use anyhow::Result;
use chrono::NaiveDate;
use serde::Serialize;

use crate::figures::{Plan, ReportContext, ReportQuery, plan};
use crate::model::lists::closed;
use crate::model::{
    Closed, Month, Period, PlanDetails, PlanStatus, PlanWithSession, UnitId, UnitKind,
};
use crate::rules::Lineage;
use crate::store::{Reader, plans};

closed! {
    /// Where a plan entry stands.
    PlanState {
        /// Its time is still to come.
        Open = "open",
        /// A session fulfils it.
        Held = "held",
        /// It is put off.
        Postponed = "postponed",
        /// It is given up.
        Cancelled = "cancelled",
        /// Its time is over, and nothing became of it.
        Past = "past",
        /// It is proposed, and not entered.
        Proposed = "proposed",
    }
}

/// A unit as people call it.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct UnitName {
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: Option<UnitKind>,
}

impl UnitName {
    /// Names a unit as it is called on a day.
    pub(super) fn on(lineage: &Lineage, unit: UnitId, day: NaiveDate) -> Self {
        let life = lineage.life_on(unit, day);
        Self {
            name: life.map_or(String::new(), |life| life.name.clone()),
            kind: life.map(|life| life.kind),
        }
    }
}

/// A plan entry with the contract's columns, and where it stands.
#[derive(Clone, Debug, Serialize)]
pub struct PlanLine {
    /// Its code; none of one that is proposed.
    pub code: Option<String>,
    /// Its unit.
    pub unit: String,
    /// Its day.
    pub day: Option<NaiveDate>,
    /// Its month, where it has no day.
    pub month: Option<String>,
    /// Who is to hold it.
    pub hosts: String,
    /// Where it is to be held.
    pub at: Option<String>,
    /// The place there.
    pub venue: Option<String>,
    /// What occasions it.
    pub kind: String,
    /// What it is about.
    pub topic: Option<String>,
    /// With whom it is.
    pub audience: Option<String>,
    /// The number of the plan.
    pub number: Option<String>,
    /// The day of the public notice.
    pub notice: Option<NaiveDate>,
    /// What became of it, as written.
    pub status: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// Its unit's name.
    pub name: String,
    /// Where it stands.
    pub state: PlanState,
    /// The day of the first session that fulfils it.
    pub held_on: Option<NaiveDate>,
    /// The last day for the public notice, where the rules give days.
    pub notice_by: Option<NaiveDate>,
    /// Its unit as people call it.
    #[serde(skip)]
    pub unit_name: UnitName,
    /// Where it is to be held, as people call it.
    #[serde(skip)]
    pub at_name: Option<UnitName>,
}

impl PlanLine {
    /// Orders entries by when they are: a month's before those of its days.
    pub fn when(&self) -> (NaiveDate, bool) {
        let month =
            self.month.as_ref().and_then(|month| month.parse::<Month>().ok()).map(Month::first);
        (self.day.or(month).unwrap_or_default(), self.day.is_some())
    }
}

/// The plan of a period.
#[derive(Clone, Debug)]
pub struct PlanTable {
    /// The register's own unit: code and name.
    pub register: (String, String),
    /// The period.
    pub period: Period,
    /// The day as of which it stands so.
    pub as_of: NaiveDate,
    /// The entries, by code.
    pub lines: Vec<PlanLine>,
    /// Their counts, as in the reports.
    pub plan: Plan,
}

/// Reads the plan of a period, of a unit and those below it where one is given.
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
    Ok(PlanTable { register: context.own_unit(reader)?, lines, plan: counts, period, as_of })
}

fn line(context: &ReportContext, entry: &PlanWithSession, details: PlanDetails) -> PlanLine {
    let plan = &entry.plan;
    let day = plan.planned_for.day();
    let on = plan.planned_for.first();
    let unit_name = UnitName::on(&context.lineage, plan.unit, on);
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
        at_name: plan.at.map(|at| UnitName::on(&context.lineage, at, on)),
        unit_name,
    }
}
