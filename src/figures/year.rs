//! All figures of a year: the contents of `report year`.

use std::collections::BTreeMap;

use anyhow::Result;
use chrono::NaiveDate;
use serde::Serialize;

use crate::figures::follow_up::follow_up;
use crate::figures::leaders::leaders;
use crate::figures::listed::listed;
use crate::figures::minimum::minimum;
use crate::figures::overdue::overdue;
use crate::figures::petitions::petition_figures;
use crate::figures::plan::plan;
use crate::figures::satisfaction::{ballots, satisfaction};
use crate::figures::sessions::sessions;
use crate::figures::{
    AgencyLine, CarriedOutCounts, Change, FollowUp, LeaderLine, Minimum, Overdue, OwnUnit,
    PetitionLine, Petitions, Plan, Promises, ReportContext, Satisfaction, SessionBallot, Sessions,
    UnitDetail, UnitLine,
};
use crate::model::{Closed, Field, Period};
use crate::problem::Warning;
use crate::rules::{RuleBook, RuleKey, Rules, UnitState, is_practice, term_end};
use crate::store::{Reader, agencies, fields, leaders, plans};

/// Rules of the period's last day, with their sources.
#[derive(Clone, Debug, Serialize)]
pub struct RulesShown {
    /// Rules.
    #[serde(flatten)]
    pub rules: Rules,
    /// Source of each rule.
    pub sources: BTreeMap<&'static str, String>,
}

/// Contents of a report.
#[derive(Debug)]
pub struct YearFigures {
    /// Inputs.
    pub context: ReportContext,
    /// Register's own unit.
    pub register: OwnUnit,
    /// Rules.
    pub rules: RulesShown,
    /// Sessions.
    pub sessions: Sessions,
    /// Minimum.
    pub minimum: Minimum,
    /// Units with a minimum.
    pub units: Vec<UnitLine>,
    /// Leaders who hosted sessions.
    pub leaders: Vec<LeaderLine>,
    /// Plan.
    pub plan: Plan,
    /// Ballots.
    pub satisfaction: Satisfaction,
    /// Ballots by session.
    pub ballots: Vec<SessionBallot>,
    /// Petitions.
    pub petitions: Petitions,
    /// Promises.
    pub promises: Promises,
    /// Findings of checks.
    pub carried_out: CarriedOutCounts,
    /// Agencies.
    pub agencies: Vec<AgencyLine>,
    /// Follow-up.
    pub follow_up: FollowUp,
    /// Fields of petitions.
    pub fields: Vec<Field>,
    /// Sessions without a conclusion or publication after its term.
    pub neglected: Vec<String>,
    /// Overdue replies.
    pub overdue: Overdue,
    /// Petitions, if a list was requested.
    pub listed: Vec<PetitionLine>,
    /// Sessions and petitions of each unit, by code, if petitions were requested.
    pub details: BTreeMap<String, UnitDetail>,
    /// Changes since the year was sealed, if it was reopened or figures changed in spite of the
    /// seal.
    pub since_seal: Option<SinceSeal>,
}

/// What `--strict` finds in a report.
#[derive(Clone, Debug, Default)]
pub struct Strictness {
    /// Whether a requirement of the rules is not met.
    pub falls_short: bool,
    /// Codes of the units of which nobody told whether they met the minimum.
    pub untold: Vec<String>,
}

impl Strictness {
    /// Returns the note on the units of which nobody told.
    pub fn note(&self) -> Option<Warning> {
        let warning = Warning::new("units-untold").with("count", self.untold.len());
        let warning = warning.with("units", self.untold.join(", "));
        (!self.untold.is_empty()).then(|| Warning { refs: self.untold.clone(), ..warning })
    }
}

impl YearFigures {
    /// Returns what `--strict` finds.
    pub fn strictness(&self) -> Strictness {
        let is_untold = |line: &&UnitLine| line.open && line.state == Some(UnitState::Unknown);
        let untold = self.units.iter().filter(is_untold).map(|line| line.unit.clone());
        Strictness { falls_short: self.falls_short(), untold: untold.collect() }
    }

    /// Returns whether a requirement of the rules is not met (contract, section 6, `--strict`;
    /// contract 0.2, section 5): the clock by rule counts, and when its facts were entered. An open
    /// unit is no failure of the minimum: nobody knows what it held.
    fn falls_short(&self) -> bool {
        let by_rule = &self.petitions.by_rule;
        self.minimum.short > 0
            || self.units.iter().any(|line| line.state == Some(UnitState::Unknown) && !line.open)
            || by_rule.late + by_rule.overdue > 0
            || by_rule.after_the_fact + by_rule.entered_unknown_since_founding > 0
            || self.ballots.iter().any(|ballot| ballot.meets == Some(false))
            || !self.neglected.is_empty()
    }
}

/// Changes since a year was sealed.
#[derive(Clone, Debug)]
pub struct SinceSeal {
    /// Year, with or without a cut-off day.
    pub period: Period,
    /// Day of the seal.
    pub as_of: NaiveDate,
    /// Reason for reopening; `None` while the seal is in force and no figure should have changed.
    pub why: Option<String>,
    /// Figures that differ: as sealed, and as they are now for the same day.
    pub changes: Vec<Change>,
}

/// Computes the figures of a report, without regard to seals.
pub(super) fn computed(reader: Reader<'_>, mut context: ReportContext) -> Result<YearFigures> {
    let (period, as_of) = (context.query.period.clone(), context.query.as_of);
    let counted = petition_figures(reader, &context)?;
    for one in &mut context.sessions {
        one.petitions = counted.by_session.get(&one.session.id).copied().unwrap_or(0);
    }
    let named = agencies::all(reader)?
        .into_iter()
        .map(|agency| (agency.id, (agency.code, agency.name)))
        .collect();
    let (minimum, unit_lines) = minimum(&context);
    let (listed, details) =
        if context.query.listed { listed(reader, &context)? } else { Default::default() };
    let ballots = ballots(&context);
    Ok(YearFigures {
        register: context.own_unit(reader)?,
        rules: rules(&context.book, period.to),
        sessions: sessions(&context),
        minimum,
        units: unit_lines,
        leaders: leaders(&context, &leaders::all(reader)?),
        plan: plan(&context, &plans::of_period(reader, period.from, period.to, as_of)?),
        satisfaction: satisfaction(&ballots),
        ballots,
        petitions: counted.petitions,
        promises: counted.promises,
        carried_out: counted.carried_out,
        agencies: counted.agencies.lines(&named),
        follow_up: FollowUp {
            checks: counted.checks,
            checks_done: counted.checks_done,
            ..follow_up(&context)
        },
        fields: fields::all(reader)?,
        neglected: neglected(&context),
        overdue: overdue(reader, &context, &counted.overdue)?,
        listed,
        details,
        since_seal: None,
        context,
    })
}

fn rules(book: &RuleBook, day: NaiveDate) -> RulesShown {
    let source = |key: &RuleKey| {
        let row = book.row_on(*key, day).filter(|row| row.value.is_some())?;
        (!is_practice(&row.source)).then(|| (key.code(), row.source.clone()))
    };
    RulesShown { rules: book.on(day), sources: RuleKey::ALL.iter().filter_map(source).collect() }
}

/// Finds the sessions without a conclusion or publication after the term in the rules of their day.
fn neglected(context: &ReportContext) -> Vec<String> {
    let as_of = context.query.as_of;
    let past = |done: Option<NaiveDate>, day: NaiveDate, days: Option<i64>| {
        term_end(day, days).is_some_and(|last| last < as_of) && done.is_none_or(|done| done > as_of)
    };
    let neglected = context.sessions().filter(|one| {
        let day = one.session.day;
        let rules = context.book.on(day);
        past(one.concluded_on, day, rules.conclusion_days)
            || past(one.published_on, day, rules.publish_days)
    });
    neglected.map(|one| one.session.code.clone()).collect()
}
