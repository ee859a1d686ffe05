//! What a figure is made of: `--explain` (contract, section 6).
//!
//! A figure that adds up records is explained by computing it from each record alone: what comes out is that record's part.

use anyhow::Result;
use serde::Serialize;
use serde_json::Value as Json;

use crate::figures::courses::PetitionGroup;
use crate::figures::flat::flat;
use crate::figures::leaders;
use crate::figures::minimum::{parts_of, pools_shown, terms_of};
use crate::figures::petitions::petitions;
use crate::figures::satisfaction::satisfaction;
use crate::figures::{FollowUp, LeaderLine, Plan, Sessions, UnitLine, YearFigures};
use crate::model::{CheckResult, Closed, PetitionState, Share};
use crate::store::Reader;
use crate::store::tally::PetitionFact;

/// A record and its part in a figure.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Evidence {
    /// The record's code.
    #[serde(rename = "ref")]
    pub record: String,
    /// Its part.
    pub part: i64,
}

/// A pool of sessions that belong to no unit in particular, and the deficits of its units.
#[derive(Clone, Debug, Serialize)]
pub struct PoolShare {
    /// The sessions in it: P.
    #[serde(rename = "P")]
    pub size: i64,
    /// The totals that make it up.
    pub totals: Vec<Evidence>,
    /// Each unit's deficit: d.
    #[serde(rename = "d")]
    pub deficits: Vec<Evidence>,
}

/// What a unit owes for one calendar year: minimum × days ÷ days of the year.
#[derive(Clone, Debug, Serialize)]
pub struct YearTerm {
    /// The unit that existed.
    pub unit: String,
    /// The calendar year.
    pub year: i32,
    /// The minimum in force on the year's last day.
    pub minimum: i64,
    /// The days the unit existed within period and year.
    pub days: i64,
    /// The days of the year.
    pub of: i64,
}

/// A figure with what it is made of.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Explained {
    /// The figure's path.
    pub figure: String,
    /// Its value.
    pub value: Json,
    /// The records, where it counts or adds up records.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub records: Option<Vec<Evidence>>,
    /// The two figures of which it is made, where it is a rate or a difference.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub of: Vec<Explained>,
    /// The pools, where it is a bound.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub pools: Vec<PoolShare>,
    /// The years, where it is what a unit owes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<YearTerm>,
}

impl Explained {
    /// Begins the explanation of a figure.
    pub(super) fn of(figure: String, value: Json) -> Self {
        Self { figure, value, ..Self::default() }
    }

    /// Names the records with their parts; those without a part are left out.
    pub(super) fn records(mut self, parts: impl IntoIterator<Item = (String, i64)>) -> Self {
        let parts = parts.into_iter().filter(|(_, part)| *part != 0);
        self.records = Some(parts.map(|(record, part)| Evidence { record, part }).collect());
        self
    }

    /// A rate: its two counts.
    fn rate(mut self, shares: impl IntoIterator<Item = (String, Share)>) -> Self {
        let (mut parts, mut wholes) = (Vec::new(), Vec::new());
        for (record, share) in shares {
            parts.push((record.clone(), share.part));
            wholes.push((record, share.whole));
        }
        let count = |name: &str, parts: Vec<(String, i64)>| {
            let value: i64 = parts.iter().map(|(_, part)| part).sum();
            Self::of(format!("{}.{name}", self.figure), value.into()).records(parts)
        };
        self.of = vec![count("part", parts), count("whole", wholes)];
        self
    }
}

/// Explains a figure of the year's report; none where there is no such figure.
///
/// # Errors
/// Where the file fails.
pub fn explain(reader: Reader<'_>, all: &YearFigures, path: &str) -> Result<Option<Explained>> {
    let mut figures = all.flat()?;
    figures.extend(flat("ballots", &serde_json::to_value(&all.ballots)?));
    figures.extend(flat("overdue", &serde_json::json!({ "total": all.overdue.total })));
    let Some((_, value)) = figures.into_iter().find(|(figure, _)| figure == path) else { return Ok(None) };
    let figure = Explained::of(path.to_owned(), value);
    let (block, rest) = path.split_once('.').unwrap_or((path, ""));
    Ok(Some(match block {
        "sessions" => figure.records(of_sessions(all, path)),
        "minimum" => of_minimum(all, figure, rest),
        "units" => of_unit(all, figure, rest),
        "leaders" => figure.records(of_leader(reader, all, path)?),
        "plan" => figure.records(of_plan(reader, all, path)?),
        "satisfaction" => of_satisfaction(all, figure),
        "ballots" => of_ballot(all, figure, rest),
        "petitions" => of_petitions(reader, all, figure)?,
        "agencies" => of_agency(reader, all, figure, rest)?,
        "follow_up" => figure.records(of_follow_up(reader, all, path)?),
        _ => figure.records(each(reader, all, |fact| i64::from(fact.own && fact.state == PetitionState::Overdue))?),
    }))
}

/// The figure at `path` of a block.
fn at(name: &str, block: &impl Serialize, path: &str) -> i64 {
    let block = serde_json::to_value(block).unwrap_or_default();
    let found = flat(name, &block).into_iter().find(|(figure, _)| figure == path);
    found.and_then(|(_, value)| value.as_i64()).unwrap_or(0)
}

fn of_sessions(all: &YearFigures, path: &str) -> Vec<(String, i64)> {
    let frame = &all.frame;
    let recorded = frame.sessions().map(|session| {
        let mut alone = Sessions::default();
        alone.record(frame, session);
        (session.code.clone(), at("sessions", &alone, path))
    });
    let reported = frame.remainders().map(|remainder| {
        let mut alone = Sessions::default();
        alone.report(frame, remainder);
        (remainder.total.code.clone(), at("sessions", &alone, path))
    });
    recorded.chain(reported).collect()
}

fn of_minimum(all: &YearFigures, figure: Explained, key: &str) -> Explained {
    let of = |part: &dyn Fn(&UnitLine) -> i64| -> Vec<(String, i64)> {
        all.units.iter().map(|line| (line.unit.clone(), part(line))).collect()
    };
    let in_state = |code: &str| of(&|line| i64::from(line.state.code() == code));
    match key {
        "units" => figure.records(of(&|_| 1)),
        "required" => figure.records(of(&|line| line.required)),
        "counted" => figure.records(of(&|line| line.counted)),
        "shortfall" => figure.records(of(&|line| line.shortfall)),
        "pool" => {
            let totals = pools_shown(&all.frame).into_iter().flat_map(|pool| pool.totals);
            figure.records(totals)
        }
        "met" | "short" | "unknown" => figure.records(in_state(key)),
        _ => Explained { pools: pools_of(all, None), ..figure },
    }
}

/// The pools, or the one of a unit.
fn pools_of(all: &YearFigures, unit: Option<&str>) -> Vec<PoolShare> {
    let evidence = |parts: Vec<(String, i64)>| {
        parts.into_iter().map(|(record, part)| Evidence { record, part }).collect::<Vec<_>>()
    };
    let shown = pools_shown(&all.frame).into_iter().map(|pool| PoolShare {
        size: pool.pool,
        totals: evidence(pool.totals),
        deficits: evidence(pool.deficits),
    });
    let all: Vec<PoolShare> = shown
        .filter(|pool| unit.is_none_or(|unit| pool.deficits.iter().any(|deficit| deficit.record == unit)))
        .collect();
    // Those outside any pool come last; where there are none, a register without units still shows its P and d.
    let empty = |pool: &PoolShare| pool.size == 0 && pool.deficits.is_empty();
    if all.iter().all(empty) { all } else { all.into_iter().filter(|pool| !empty(pool)).collect() }
}

fn of_unit(all: &YearFigures, figure: Explained, rest: &str) -> Explained {
    let Some((code, key)) = rest.split_once('.') else { return figure };
    let frame = &all.frame;
    let Some(unit) = frame.lineage.coded(code) else { return figure };
    let Some(line) = all.units.iter().find(|line| line.unit == code) else { return figure };
    let plain = |key: &str, value: i64| Explained::of(format!("units.{code}.{key}"), value.into());
    let owed = |figure: Explained| {
        let terms = terms_of(frame, unit).into_iter().map(|(one, year, (minimum, days, of))| YearTerm {
            unit: frame.lineage.code(one).to_owned(),
            year,
            minimum,
            days,
            of,
        });
        Explained { terms: terms.collect(), ..figure.records([(code.to_owned(), line.required)]) }
    };
    let added = |figure: Explained| {
        let path = figure.figure.clone();
        let parts = parts_of(frame, unit).into_iter();
        figure.records(parts.map(|(record, alone)| (record, at("units", &[&alone], &path))))
    };
    let made_of = || vec![owed(plain("required", line.required)), added(plain("counted", line.counted))];
    match key {
        "required" => owed(figure),
        "shortfall" => Explained { of: made_of(), ..figure.records([(code.to_owned(), line.shortfall)]) },
        "state" => Explained { of: made_of(), pools: pools_of(all, Some(code)), ..figure },
        "satisfied_percent" => {
            let shares = parts_of(frame, unit).into_iter();
            figure.rate(shares.map(|(record, alone)| (format!("{record}/ballot"), alone.satisfied_percent)))
        }
        _ => added(figure),
    }
}

fn of_leader(reader: Reader<'_>, all: &YearFigures, path: &str) -> Result<Vec<(String, i64)>> {
    let parts: Vec<(String, LeaderLine)> = leaders::parts(&all.frame, &reader.leader_facts()?);
    Ok(parts.into_iter().map(|(record, alone)| (record, at("leaders", &[alone], path))).collect())
}

fn of_plan(reader: Reader<'_>, all: &YearFigures, path: &str) -> Result<Vec<(String, i64)>> {
    let (frame, period) = (&all.frame, &all.frame.ask.period);
    let entries = reader.plan_facts(period.from, period.to, frame.ask.as_of)?;
    let mut parts = Vec::new();
    for entry in entries.iter().filter(|entry| frame.covers(entry.unit)) {
        let mut alone = Plan::default();
        alone.entry(entry);
        parts.push((entry.code.clone(), at("plan", &alone, path)));
    }
    for session in frame.sessions() {
        let mut alone = Plan::default();
        alone.session(session);
        parts.push((session.code.clone(), at("plan", &alone, path)));
    }
    Ok(parts)
}

fn of_satisfaction(all: &YearFigures, figure: Explained) -> Explained {
    let path = figure.figure.clone();
    let lowest = all.satisfaction.lowest.as_ref();
    let ballots = all.ballots.iter();
    match path.as_str() {
        "satisfaction.percent" => figure.rate(ballots.map(|one| (format!("{}/ballot", one.session), one.percent))),
        "satisfaction.lowest" => figure.records([]),
        "satisfaction.lowest.percent" => {
            figure.rate(lowest.map(|one| (format!("{}/ballot", one.session), one.percent)))
        }
        _ => figure.records(ballots.map(|one| {
            let alone = satisfaction(std::slice::from_ref(one));
            (format!("{}/ballot", one.session), at("satisfaction", &alone, &path))
        })),
    }
}

fn of_ballot(all: &YearFigures, figure: Explained, rest: &str) -> Explained {
    let Some((session, key)) = rest.rsplit_once('.') else { return figure };
    let Some(ballot) = all.ballots.iter().find(|one| one.session == session) else { return figure };
    match key {
        "percent" => figure.rate([(format!("{session}/ballot"), ballot.percent)]),
        "threshold_percent" => figure.records([("rule/threshold_percent".to_owned(), ballot.threshold_percent)]),
        _ => {
            let part = figure.value.as_i64().unwrap_or(0);
            figure.records([(format!("{session}/ballot"), part)])
        }
    }
}

/// Reads the petitions one by one and keeps what each gives.
fn each<T>(
    reader: Reader<'_>,
    all: &YearFigures,
    mut keep: impl FnMut(&PetitionFact) -> T,
) -> Result<Vec<(String, T)>> {
    let ask = &all.frame.ask;
    let days = (ask.period.from, ask.period.to.min(ask.as_of));
    let mut kept = Vec::new();
    reader.each_petition(days, ask.as_of, all.frame.scope().as_deref(), false, |fact| {
        kept.push((fact.code.clone(), keep(&fact)));
        Ok(())
    })?;
    Ok(kept)
}

fn of_petitions(reader: Reader<'_>, all: &YearFigures, figure: Explained) -> Result<Explained> {
    let path = figure.figure.clone();
    let alone = |fact: &PetitionFact| {
        petitions(&[PetitionGroup {
            field: fact.field.clone(),
            state: fact.state,
            outcome: fact.outcome,
            duplicate: fact.duplicate,
            count: 1,
        }])
    };
    Ok(if path == "petitions.on_time_percent" {
        figure.rate(each(reader, all, |fact| alone(fact).on_time_percent)?)
    } else {
        figure.records(each(reader, all, |fact| at("petitions", &alone(fact), &path))?)
    })
}

fn of_agency(reader: Reader<'_>, all: &YearFigures, figure: Explained, rest: &str) -> Result<Explained> {
    let Some((code, key)) = rest.rsplit_once('.') else { return Ok(figure) };
    let mut own = each(reader, all, |fact| {
        let days = fact.replied_on.map(|replied| (replied - fact.day).num_days());
        (fact.own && fact.agency.as_deref() == Some(code)).then_some((fact.state, days))
    })?;
    own.retain(|(_, one)| one.is_some());
    let own = own
        .into_iter()
        .filter_map(|(petition, one)| one.map(|(state, days)| (format!("{petition}/assignment"), state, days)));
    let replied = |state: PetitionState| matches!(state, PetitionState::OnTime | PetitionState::Late);
    Ok(match key {
        "on_time_percent" => figure.rate(own.map(|(record, state, _)| {
            let due = replied(state) || state == PetitionState::Overdue;
            (record, Share { part: i64::from(state == PetitionState::OnTime), whole: i64::from(due) })
        })),
        // Each reply with its days: a reply on the session's own day is among them, though its part is 0.
        "median_days" | "longest_days" => {
            let days = own
                .filter(|(_, state, _)| replied(*state))
                .map(|(record, _, days)| Evidence { record, part: days.unwrap_or(0) });
            Explained { records: Some(days.collect()), ..figure }
        }
        "assigned" => figure.records(own.map(|(record, _, _)| (record, 1))),
        key => figure.records(own.map(|(record, state, _)| (record, i64::from(state.code() == key)))),
    })
}

fn of_follow_up(reader: Reader<'_>, all: &YearFigures, path: &str) -> Result<Vec<(String, i64)>> {
    match path {
        "follow_up.checks" => each(reader, all, |fact| i64::from(fact.checked.is_some())),
        "follow_up.checks_done" => each(reader, all, |fact| i64::from(fact.checked == Some(CheckResult::Done))),
        _ => Ok(all
            .frame
            .sessions()
            .map(|session| {
                let mut alone = FollowUp::default();
                alone.session(&all.frame, session);
                (session.code.clone(), at("follow_up", &alone, path))
            })
            .collect()),
    }
}
