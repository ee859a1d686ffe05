//! The year's figures whole: what `report year` shows.

use std::collections::BTreeMap;

use anyhow::Result;
use chrono::NaiveDate;
use serde::Serialize;

use crate::figures::follow_up::follow_up;
use crate::figures::leaders::leaders;
use crate::figures::listed::listed;
use crate::figures::minimum::minimum;
use crate::figures::overdue::overdue;
use crate::figures::petitions::{agencies, petitions};
use crate::figures::plan::plan;
use crate::figures::satisfaction::{ballots, satisfaction};
use crate::figures::sessions::sessions;
use crate::figures::timelines::counted;
use crate::figures::{
    AgencyLine, Change, FollowUp, LeaderLine, Minimum, Overdue, PetitionLine, Petitions, Plan,
    ReportContext, Satisfaction, SessionBallot, Sessions, UnitDetail, UnitLine,
};
use crate::model::{Closed, Field};
use crate::rules::{RuleBook, RuleKey, Rules, term_end};
use crate::store::{Reader, agencies, fields, leaders, plans};

/// The rules of the period's last day, with their sources.
#[derive(Clone, Debug, Serialize)]
pub struct RulesShown {
    /// The rules.
    #[serde(flatten)]
    pub rules: Rules,
    /// The source of each.
    pub sources: BTreeMap<&'static str, String>,
}

/// Everything a report may show.
#[derive(Debug)]
pub struct YearFigures {
    /// What they rest on.
    pub context: ReportContext,
    /// The register's own unit: code and name.
    pub register: (String, String),
    /// The rules.
    pub rules: RulesShown,
    /// Sessions.
    pub sessions: Sessions,
    /// The minimum.
    pub minimum: Minimum,
    /// Each unit against it.
    pub units: Vec<UnitLine>,
    /// Who held the sessions.
    pub leaders: Vec<LeaderLine>,
    /// The plan.
    pub plan: Plan,
    /// The ballots.
    pub satisfaction: Satisfaction,
    /// The ballots by session.
    pub ballots: Vec<SessionBallot>,
    /// The petitions.
    pub petitions: Petitions,
    /// The agencies.
    pub agencies: Vec<AgencyLine>,
    /// What followed.
    pub follow_up: FollowUp,
    /// The fields of petitions.
    pub fields: Vec<Field>,
    /// Sessions without conclusion or publication past their days.
    pub neglected: Vec<String>,
    /// The overdue replies.
    pub overdue: Overdue,
    /// The petitions one by one, where they were asked for.
    pub listed: Vec<PetitionLine>,
    /// What the sessions and petitions of each unit were, by its code, where petitions were asked for.
    pub details: BTreeMap<String, UnitDetail>,
    /// What has changed since the year was sealed, where it is open again or its seal was passed by.
    pub since_seal: Option<SinceSeal>,
}

impl YearFigures {
    /// Tells whether something is not as the rules want it (contract, section 6, `--strict`).
    pub fn is_wanting(&self) -> bool {
        self.minimum.short + self.minimum.unknown > 0
            || self.petitions.states.late + self.petitions.states.overdue > 0
            || self.ballots.iter().any(|ballot| ballot.meets == Some(false))
            || !self.neglected.is_empty()
    }
}

/// What has changed since a year was sealed.
#[derive(Clone, Debug, Serialize)]
pub struct SinceSeal {
    /// The year.
    pub year: i32,
    /// The day whose knowledge was sealed.
    pub as_of: NaiveDate,
    /// Why the year was reopened; none while the seal stands, so that nothing may have changed.
    pub why: Option<String>,
    /// The figures that differ: as sealed, and as they are for the same day now.
    pub changes: Vec<Change>,
}

/// Computes the figures of a frame, whatever was sealed.
pub(super) fn computed(reader: Reader<'_>, context: ReportContext) -> Result<YearFigures> {
    let (period, as_of) = (context.query.period.clone(), context.query.as_of);
    let counted = counted(reader, &context)?;
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
        petitions: petitions(&counted.petitions),
        agencies: agencies(&counted.assignments, &named),
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
    let source = |key: &RuleKey| book.row_on(*key, day).map(|row| (key.code(), row.source.clone()));
    RulesShown { rules: book.on(day), sources: RuleKey::ALL.iter().filter_map(source).collect() }
}

/// Finds the sessions without conclusion or publication past the days that the rules of their day give.
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
