//! Figures of reports by name and value, for `--explain`, comparisons and seals.
//!
//! A figure's name is its path in the report's JSON, such as `petitions.late` or
//! `units.dong-lac.counted`. Each block of a report lists its figures once; other names are
//! unknown.

use std::fmt;

use chrono::NaiveDate;
use serde::{Serialize, Serializer};
use serde_json::Value as Json;

use crate::figures::block_figures::{
    AgencyFigure, BallotFigure, BlockFigure, CarriedOutFigure, ExtensionsFigure, FieldFigure,
    FollowUpFigure, LeaderFigure, MinimumFigure, OutlookFigure, OutlookUnitFigure, PetitionsFigure,
    PlanFigure, PromisesFigure, RuleFigure, SatisfactionFigure, SessionsFigure, UnitFigure,
};
use crate::figures::{HalfDays, LeaderLine};
use crate::model::{Closed, Post, Share};
use crate::rules::UnitState;

/// A figure: name and value.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Figure {
    /// Name.
    pub name: FigureName,
    /// Value.
    pub value: FigureValue,
}

/// Value of a figure.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub enum FigureValue {
    /// No value: a rate over zero, or a missing line.
    #[default]
    Null,
    /// Count.
    Count(i64),
    /// Percentage in tenths, rounded from the exact fraction.
    Percent(i64),
    /// Days, in halves.
    Days(HalfDays),
    /// State of a unit.
    State(UnitState),
    /// Member of a closed list, or another text.
    Term(String),
    /// Date.
    Day(NaiveDate),
    /// Yes or no.
    Truth(bool),
}

impl FigureValue {
    /// Returns the count; `None` for any other value.
    pub fn count(&self) -> Option<i64> {
        match self {
            Self::Count(count) => Some(*count),
            _ => None,
        }
    }

    /// Returns this value minus another; null if they cannot be subtracted.
    pub fn less(&self, other: &Self) -> Self {
        match (self, other) {
            (Self::Count(one), Self::Count(other)) => Self::Count(one - other),
            (Self::Percent(one), Self::Percent(other)) => Self::Percent(one - other),
            (Self::Days(one), Self::Days(other)) => Self::Days(HalfDays(one.0 - other.0)),
            _ => Self::Null,
        }
    }

    /// Returns the value as in the JSON of reports, without quotation marks; `–` for no value.
    pub fn plain(&self) -> String {
        match serde_json::to_value(self) {
            Ok(Json::String(text)) => text,
            Ok(Json::Null) | Err(_) => "–".to_owned(),
            Ok(json) => json.to_string(),
        }
    }

    /// Reads a value from the JSON of a report: whole numbers are counts, others percentages.
    fn read(json: &Json) -> Self {
        match json {
            Json::Number(number) => match (number.as_i64(), number.as_f64()) {
                (Some(count), _) => Self::Count(count),
                #[expect(
                    clippy::cast_possible_truncation,
                    reason = "tenths of a percent are small"
                )]
                (None, Some(exact)) => Self::Percent((exact * 10.0).round() as i64),
                (None, None) => Self::Null,
            },
            Json::String(text) => match (UnitState::parse(text), text.parse()) {
                (Ok(state), _) => Self::State(state),
                (_, Ok(day)) => Self::Day(day),
                _ => Self::Term(text.clone()),
            },
            Json::Bool(holds) => Self::Truth(*holds),
            _ => Self::Null,
        }
    }

    /// Reads days from the JSON of a report.
    fn read_days(json: &Json) -> Self {
        match (json.as_i64(), json.as_f64()) {
            (Some(days), _) => Self::Days(HalfDays(days * 2)),
            #[expect(clippy::cast_possible_truncation, reason = "half days are small")]
            (None, Some(exact)) => Self::Days(HalfDays((exact * 2.0).round() as i64)),
            (None, None) => Self::Null,
        }
    }
}

impl From<i64> for FigureValue {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<Share> for FigureValue {
    fn from(share: Share) -> Self {
        share.tenths().map_or(Self::Null, Self::Percent)
    }
}

impl From<HalfDays> for FigureValue {
    fn from(days: HalfDays) -> Self {
        Self::Days(days)
    }
}

impl From<UnitState> for FigureValue {
    fn from(state: UnitState) -> Self {
        Self::State(state)
    }
}

impl From<NaiveDate> for FigureValue {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl From<bool> for FigureValue {
    fn from(holds: bool) -> Self {
        Self::Truth(holds)
    }
}

impl From<&str> for FigureValue {
    fn from(text: &str) -> Self {
        Self::Term(text.to_owned())
    }
}

impl<T: Into<FigureValue>> From<Option<T>> for FigureValue {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// Writes the value as in the JSON of reports.
impl Serialize for FigureValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_none(),
            Self::Count(count) => serializer.serialize_i64(*count),
            #[expect(
                clippy::cast_precision_loss,
                reason = "tenths of a percent are far below 2^52"
            )]
            Self::Percent(tenths) => serializer.serialize_f64(*tenths as f64 / 10.0),
            Self::Days(days) => days.serialize(serializer),
            Self::State(state) => state.serialize(serializer),
            Self::Term(text) => serializer.serialize_str(text),
            Self::Day(day) => day.serialize(serializer),
            Self::Truth(holds) => serializer.serialize_bool(*holds),
        }
    }
}

/// Name of a figure.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum FigureName {
    /// All sessions.
    Sessions(SessionsFigure),
    /// Minimum.
    Minimum(MinimumFigure),
    /// One unit.
    Unit(String, UnitFigure),
    /// One leader.
    Leader(LeaderName, LeaderFigure),
    /// Plan.
    Plan(PlanFigure),
    /// All ballots.
    Satisfaction(SatisfactionFigure),
    /// Ballots of one session.
    Ballot(String, BallotFigure),
    /// All petitions.
    Petitions(PetitionsFigure),
    /// Petitions of one field.
    Field(String, FieldFigure),
    /// Promises.
    Promises(PromisesFigure),
    /// Findings of checks.
    CarriedOut(CarriedOutFigure),
    /// How often petitions were extended.
    Extensions(ExtensionsFigure),
    /// One agency.
    Agency(String, AgencyFigure),
    /// Follow-up of the sessions.
    FollowUp(FollowUpFigure),
    /// Number of overdue replies.
    OverdueTotal,
    /// Value of a rule.
    Rule(RuleFigure),
    /// Outlook.
    Outlook(OutlookFigure),
    /// One unit of an outlook.
    OutlookUnit(String, OutlookUnitFigure),
    /// Last day for a unit's n-th session still required; the next one is 1.
    OutlookLastDay(String, usize),
}

/// Key of a line of `leaders`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct LeaderName {
    /// Unit code.
    pub unit: String,
    /// Post.
    pub post: Post,
    /// Name of the leader, if known.
    pub name: Option<String>,
}

impl LeaderName {
    /// Returns the key of a line.
    pub fn of(line: &LeaderLine) -> Self {
        Self { unit: line.unit.clone(), post: line.post, name: line.name.clone() }
    }
}

impl fmt::Display for LeaderName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.unit, self.post.code(), self.name.as_deref().unwrap_or("-"))
    }
}

/// Path in the report's JSON, with list members by code.
impl fmt::Display for FigureName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sessions(figure) => write!(f, "sessions.{}", figure.code()),
            Self::Minimum(figure) => write!(f, "minimum.{}", figure.code()),
            Self::Unit(unit, figure) => write!(f, "units.{unit}.{}", figure.code()),
            Self::Leader(leader, figure) => write!(f, "leaders.{leader}.{}", figure.code()),
            Self::Plan(figure) => write!(f, "plan.{}", figure.code()),
            Self::Satisfaction(figure) => write!(f, "satisfaction.{}", figure.code()),
            Self::Ballot(session, figure) => write!(f, "ballots.{session}.{}", figure.code()),
            Self::Petitions(figure) => write!(f, "petitions.{}", figure.code()),
            Self::Field(field, figure) => write!(f, "petitions.by_field.{field}.{}", figure.code()),
            Self::Promises(figure) => write!(f, "promises.{}", figure.code()),
            Self::CarriedOut(figure) => write!(f, "carried_out.{}", figure.code()),
            Self::Extensions(figure) => write!(f, "extensions.{}", figure.code()),
            Self::Agency(agency, figure) => write!(f, "agencies.{agency}.{}", figure.code()),
            Self::FollowUp(figure) => write!(f, "follow_up.{}", figure.code()),
            Self::OverdueTotal => write!(f, "overdue.total"),
            Self::Rule(figure) => write!(f, "rules.{}", figure.code()),
            Self::Outlook(figure) => write!(f, "outlook.{}", figure.code()),
            Self::OutlookUnit(unit, figure) => write!(f, "outlook.units.{unit}.{}", figure.code()),
            Self::OutlookLastDay(unit, place) => {
                write!(f, "outlook.units.{unit}.last_days.{place:02}")
            }
        }
    }
}

impl Serialize for FigureName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Adds the figures of a block to a list.
pub(super) fn add<F: BlockFigure>(
    all: &mut Vec<Figure>,
    block: &F::Block,
    name: impl Fn(F) -> FigureName,
) {
    all.extend(
        F::ALL.iter().map(|figure| Figure { name: name(*figure), value: figure.value(block) }),
    );
}

/// Adds the figures of a block from a seal's JSON; skips missing ones.
pub(super) fn add_read<F: BlockFigure>(
    all: &mut Vec<Figure>,
    block: &Json,
    name: impl Fn(F) -> FigureName,
) {
    for figure in F::ALL {
        let Some(json) = at(block, figure.code()) else { continue };
        let name = name(*figure);
        let value = match &name {
            FigureName::Agency(_, AgencyFigure::MedianDays) => FigureValue::read_days(json),
            _ => FigureValue::read(json),
        };
        all.push(Figure { name, value });
    }
}

/// Returns the value at a path within a block; list members are numbered from 1.
fn at<'j>(block: &'j Json, path: &str) -> Option<&'j Json> {
    path.split('.').try_fold(block, |json, key| match json {
        Json::Array(items) => items.get(key.parse::<usize>().ok()?.checked_sub(1)?),
        json => json.get(key),
    })
}
