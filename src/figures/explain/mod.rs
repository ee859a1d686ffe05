//! Breakdown of a figure: `--explain` (contract, section 6).
//!
//! A sum over records is explained by computing it from each record alone: the result is that
//! record's part.

use std::collections::BTreeMap;

use anyhow::Result;
use serde::Serialize;

use crate::figures::block_figures::{
    BallotFigure, BlockFigure, FollowUpFigure, LeaderFigure, MinimumFigure, PlanFigure,
    SatisfactionFigure, SessionsFigure, UnitFigure,
};
use crate::figures::completeness::{further, silent};
use crate::figures::explain::petitions::{each, of_agency, of_field, of_petitions};
use crate::figures::explain::pools::{covering, pools_of, silence_of};
use crate::figures::figure::{Figure, FigureName, FigureValue, LeaderName};
use crate::figures::leaders::parts as leader_parts;
use crate::figures::satisfaction::satisfaction;
use crate::figures::tally::{parts_of, terms_of};
use crate::figures::{
    CarriedOutCounts, FollowUp, Petitions, Plan, Promises, Sessions, UnitLine, YearFigures,
};
use crate::model::{CheckResult, PetitionState, Share};
use crate::rules::UnitState;
use crate::store::{Reader, leaders, plans};

pub use pools::{PoolShare, Silence};

mod petitions;
mod pools;

/// A record and its part in a figure.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Evidence {
    /// Record code.
    #[serde(rename = "ref")]
    pub record: String,
    /// Its part.
    pub part: i64,
}

/// Term of a unit's minimum in a calendar year: minimum × days ÷ days of the year.
#[derive(Clone, Debug, Serialize)]
pub struct YearTerm {
    /// Unit that existed.
    pub unit: String,
    /// Calendar year.
    pub year: i32,
    /// Minimum in force on the last day of the year; `None` without one.
    pub minimum: Option<i64>,
    /// Days of the unit's existence within period and year.
    pub days: i64,
    /// Days of the year.
    pub of: i64,
}

/// A figure with its breakdown.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Explained {
    /// Path of the figure.
    pub figure: String,
    /// Value.
    pub value: FigureValue,
    /// Records, if it counts or sums records.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub records: Option<Vec<Evidence>>,
    /// Its two figures, if it is a rate or a difference.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub of: Vec<Explained>,
    /// Pools, if it is a bound.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub pools: Vec<PoolShare>,
    /// Units of whom nobody told everything, with the days, if it depends on that.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub open: Vec<Silence>,
    /// Years, if it is a unit's required number of sessions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<YearTerm>,
}

impl Explained {
    /// Starts the explanation of a figure.
    pub(super) fn of(figure: impl ToString, value: impl Into<FigureValue>) -> Self {
        Self { figure: figure.to_string(), value: value.into(), ..Self::default() }
    }

    /// Adds the records with their parts; leaves out those without a part.
    pub(super) fn records(mut self, parts: impl IntoIterator<Item = (String, i64)>) -> Self {
        let parts = parts.into_iter().filter(|(_, part)| *part != 0);
        self.records = Some(parts.map(|(record, part)| Evidence { record, part }).collect());
        self
    }

    /// Explains a rate by its two counts.
    fn rate(mut self, shares: impl IntoIterator<Item = (String, Share)>) -> Self {
        let (mut parts, mut wholes) = (Vec::new(), Vec::new());
        for (record, share) in shares {
            parts.push((record.clone(), share.part));
            wholes.push((record, share.whole));
        }
        let count = |name: &str, parts: Vec<(String, i64)>| {
            let value: i64 = parts.iter().map(|(_, part)| part).sum();
            Self::of(format!("{}.{name}", self.figure), value).records(parts)
        };
        self.of = vec![count("part", parts), count("whole", wholes)];
        self
    }
}

/// A record and its part in a figure.
type Part = (String, i64);

/// Returns the figure with this name from the year's report, its ballots or its overdue replies;
/// `None` if unknown.
pub fn named(all: &YearFigures, name: &str) -> Option<Figure> {
    let mut figures = all.figures();
    figures.extend(all.further_figures());
    figures.into_iter().find(|figure| figure.name.to_string() == name)
}

/// Explains a figure of the year's report.
pub fn explain(
    reader: Reader<'_>,
    all: &YearFigures,
    Figure { name, value }: Figure,
) -> Result<Explained> {
    let figure = Explained::of(&name, value);
    Ok(match name {
        FigureName::Sessions(of @ (SessionsFigure::Complete | SessionsFigure::AtMost)) => {
            of_all_sessions(all, figure, of)
        }
        FigureName::Sessions(of) => figure.records(of_sessions(all, of)),
        FigureName::Minimum(of) => of_minimum(all, figure, of),
        FigureName::Unit(unit, of) => of_unit(all, figure, &unit, of),
        FigureName::Leader(leader, of) => figure.records(of_leader(reader, all, &leader, of)?),
        FigureName::Plan(of) => figure.records(of_plan(reader, all, of)?),
        FigureName::Satisfaction(of) => of_satisfaction(all, figure, of),
        FigureName::Ballot(session, of) => of_ballot(all, figure, &session, of),
        FigureName::Petitions(of) => of_petitions(reader, all, figure, of)?,
        FigureName::Field(field, of) => of_field(reader, all, figure, &field, of)?,
        FigureName::Promises(of) => figure.records(each(reader, all, |one| {
            let mut alone = Promises::default();
            alone.add(one);
            part(of, &alone)
        })?),
        FigureName::CarriedOut(of) => figure.records(each(reader, all, |one| {
            let mut alone = CarriedOutCounts::default();
            alone.add(one);
            part(of, &alone)
        })?),
        FigureName::Extensions(of) => figure.records(each(reader, all, |one| {
            let mut alone = Petitions::default();
            alone.add(one, None);
            part(of, &alone.extensions)
        })?),
        FigureName::Agency(agency, of) => of_agency(reader, all, figure, &agency, of)?,
        FigureName::FollowUp(of) => figure.records(of_follow_up(reader, all, of)?),
        FigureName::OverdueTotal => figure.records(each(reader, all, |one| {
            let judgement = &one.judgement;
            i64::from(judgement.holders.is_some() && judgement.state == PetitionState::Overdue)
        })?),
        // A rule has no breakdown; an outlook explains its own figures.
        FigureName::Rule(_)
        | FigureName::Outlook(_)
        | FigureName::OutlookUnit(..)
        | FigureName::OutlookLastDay(..) => figure,
    })
}

/// Returns a record's part in a count: the count of a block made from it alone.
fn part<F: BlockFigure>(figure: F, alone: &F::Block) -> i64 {
    figure.count(alone).unwrap_or(0)
}

fn of_sessions(all: &YearFigures, figure: SessionsFigure) -> Vec<Part> {
    let context = &all.context;
    let mut parts = Vec::new();
    for one in context.sessions() {
        let mut alone = Sessions::default();
        alone.record(context, one);
        parts.push((one.session.code.clone(), part(figure, &alone)));
    }
    for remainder in context.remainders() {
        let mut alone = Sessions::default();
        alone.report(context, remainder);
        parts.push((remainder.total.code.clone(), part(figure, &alone)));
    }
    parts
}

/// Explains whether the sessions are complete, and how many there are at most: by those counted, the
/// totals that may add to them, and the units of whom nobody told everything.
fn of_all_sessions(all: &YearFigures, figure: Explained, of: SessionsFigure) -> Explained {
    let silent = silent(&all.context);
    let open = silent.iter().map(|(unit, heard)| Silence::of(&all.context, *unit, heard)).collect();
    let further = further(&all.context).into_iter().map(|one| (one.code, one.sessions));
    let mut parts = Vec::new();
    if of == SessionsFigure::AtMost && all.sessions.at_most.is_some() {
        parts = of_sessions(all, SessionsFigure::Total);
    }
    for (code, more) in further {
        match parts.iter_mut().find(|(record, _)| *record == code) {
            Some((_, part)) => *part += more,
            None => parts.push((code, more)),
        }
    }
    let figure = figure.records(parts);
    Explained { open, ..figure }
}

fn of_minimum(all: &YearFigures, figure: Explained, of: MinimumFigure) -> Explained {
    let by_unit = |part: &dyn Fn(&UnitLine) -> i64| -> Vec<Part> {
        all.units.iter().map(|line| (line.unit.clone(), part(line))).collect()
    };
    let in_state = |state: UnitState| by_unit(&|line| i64::from(line.state == Some(state)));
    match of {
        MinimumFigure::Units => figure.records(by_unit(&|_| 1)),
        MinimumFigure::Required => figure.records(by_unit(&|line| line.required)),
        MinimumFigure::Counted => figure.records(by_unit(&|line| line.counted)),
        MinimumFigure::Shortfall => figure.records(by_unit(&|line| line.shortfall)),
        MinimumFigure::Pool => {
            let totals = pools_of(all, None).into_iter().flat_map(|pool| pool.totals);
            figure.records(totals.map(|one| (one.record, one.part)))
        }
        MinimumFigure::PoolPossible => {
            let totals = pools_of(all, None).into_iter().flat_map(|pool| pool.possible_totals);
            // A report that may be of units of several groups is told once.
            let totals: BTreeMap<String, i64> = totals.map(|one| (one.record, one.part)).collect();
            figure.records(totals)
        }
        MinimumFigure::Open => figure.records(by_unit(&|line| i64::from(line.open))),
        MinimumFigure::Met => figure.records(in_state(UnitState::Met)),
        MinimumFigure::Short => figure.records(in_state(UnitState::Short)),
        MinimumFigure::Unknown => figure.records(in_state(UnitState::Unknown)),
        MinimumFigure::Exempt => figure.records(in_state(UnitState::Exempt)),
        MinimumFigure::PoolLeast
        | MinimumFigure::MetAtLeast
        | MinimumFigure::MetAtMost
        | MinimumFigure::ShortfallAtLeast => Explained { pools: pools_of(all, None), ..figure },
    }
}

fn of_unit(all: &YearFigures, figure: Explained, code: &str, of: UnitFigure) -> Explained {
    let context = &all.context;
    let Some(unit) = context.lineage.coded(code) else { return figure };
    let Some(line) = all.units.iter().find(|line| line.unit == code) else { return figure };
    let plain =
        |of: UnitFigure| Explained::of(FigureName::Unit(code.to_owned(), of), of.value(line));
    let required = |figure: Explained| {
        let terms = terms_of(context, unit).into_iter().map(|(one, year, term)| {
            let (unit, of) = (context.lineage.code(one).to_owned(), term.in_year);
            YearTerm { unit, year, minimum: term.minimum, days: term.days, of }
        });
        Explained { terms: terms.collect(), ..figure.records([(code.to_owned(), line.required)]) }
    };
    let added = |figure: Explained, of: UnitFigure| {
        figure.records(
            parts_of(context, unit).into_iter().map(|(record, alone)| (record, part(of, &alone))),
        )
    };
    let made_of = || {
        vec![
            required(plain(UnitFigure::Required)),
            added(plain(UnitFigure::Counted), UnitFigure::Counted),
        ]
    };
    match of {
        UnitFigure::Required => required(figure),
        UnitFigure::Shortfall => {
            Explained { of: made_of(), ..figure.records([(code.to_owned(), line.shortfall)]) }
        }
        UnitFigure::State => {
            Explained { of: made_of(), pools: pools_of(all, Some(code)), ..figure }
        }
        UnitFigure::HeardUntil | UnitFigure::HeardFrom | UnitFigure::Open => {
            let open = silence_of(all, unit);
            Explained { open, ..figure.records(covering(all, unit)) }
        }
        UnitFigure::SatisfiedPercent => {
            let shares = parts_of(context, unit).into_iter();
            figure.rate(
                shares.map(|(record, alone)| (format!("{record}/ballot"), alone.satisfied_percent)),
            )
        }
        of => added(figure, of),
    }
}

fn of_leader(
    reader: Reader<'_>,
    all: &YearFigures,
    leader: &LeaderName,
    of: LeaderFigure,
) -> Result<Vec<Part>> {
    let parts = leader_parts(&all.context, &leaders::all(reader)?);
    let own = parts.into_iter().filter(|(_, alone)| LeaderName::of(alone) == *leader);
    Ok(own.map(|(record, alone)| (record, part(of, &alone))).collect())
}

fn of_plan(reader: Reader<'_>, all: &YearFigures, of: PlanFigure) -> Result<Vec<Part>> {
    let (context, period) = (&all.context, &all.context.query.period);
    let entries = plans::of_period(reader, period.from, period.to, context.query.as_of)?;
    let mut parts = Vec::new();
    for entry in entries.iter().filter(|entry| context.covers(entry.plan.unit)) {
        let mut alone = Plan::default();
        alone.entry(entry);
        parts.push((entry.plan.code.clone(), part(of, &alone)));
    }
    for one in context.sessions() {
        let mut alone = Plan::default();
        alone.session(&one.session);
        parts.push((one.session.code.clone(), part(of, &alone)));
    }
    Ok(parts)
}

fn of_satisfaction(all: &YearFigures, figure: Explained, of: SatisfactionFigure) -> Explained {
    let lowest = all.satisfaction.lowest.as_ref();
    let ballots = all.ballots.iter();
    match of {
        SatisfactionFigure::Percent => {
            figure.rate(ballots.map(|one| (format!("{}/ballot", one.session), one.percent)))
        }
        SatisfactionFigure::Lowest => figure.records([]),
        SatisfactionFigure::LowestPercent => {
            figure.rate(lowest.map(|one| (format!("{}/ballot", one.session), one.percent)))
        }
        of => figure.records(ballots.map(|one| {
            let alone = satisfaction(std::slice::from_ref(one));
            (format!("{}/ballot", one.session), part(of, &alone))
        })),
    }
}

fn of_ballot(all: &YearFigures, figure: Explained, session: &str, of: BallotFigure) -> Explained {
    let Some(ballot) = all.ballots.iter().find(|one| one.session == session) else { return figure };
    match of {
        BallotFigure::Percent => figure.rate([(format!("{session}/ballot"), ballot.percent)]),
        BallotFigure::ThresholdPercent => {
            let threshold = ballot.threshold_percent;
            figure.records(threshold.map(|percent| ("rule/threshold_percent".to_owned(), percent)))
        }
        of => figure.records([(format!("{session}/ballot"), part(of, ballot))]),
    }
}

fn of_follow_up(reader: Reader<'_>, all: &YearFigures, of: FollowUpFigure) -> Result<Vec<Part>> {
    let by_session = || {
        let sessions = all.context.sessions().map(|one| {
            let mut alone = FollowUp::default();
            alone.session(&all.context, one);
            (one.session.code.clone(), part(of, &alone))
        });
        sessions.collect()
    };
    match of {
        FollowUpFigure::Checks => {
            each(reader, all, |one| i64::from(one.judgement.checked.is_some()))
        }
        FollowUpFigure::ChecksDone => {
            each(reader, all, |one| i64::from(one.judgement.checked == Some(CheckResult::Done)))
        }
        _ => Ok(by_session()),
    }
}
