//! All figures of a report, an outlook and a seal, in JSON order.

use serde::Serialize;
use serde_json::{Map, Value as Json, to_value};

use crate::figures::block_figures::SatisfactionFigure;
use crate::figures::figure::{Figure, FigureName, LeaderName, add, add_read};
use crate::figures::{
    AgencyLine, CarriedOutCounts, FollowUp, LeaderLine, Minimum, Outlook, Petitions, Plan,
    Promises, Satisfaction, Sessions, UnitLine, YearFigures,
};
use crate::model::{Closed, Post};

/// Blocks of a year's report in order (contract, section 6); partial reports leave out the others.
#[derive(Debug, Serialize)]
pub struct Blocks<'a> {
    /// Sessions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sessions: Option<&'a Sessions>,
    /// Minimum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<&'a Minimum>,
    /// Units with a minimum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub units: Option<&'a Vec<UnitLine>>,
    /// Leaders who hosted sessions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leaders: Option<&'a Vec<LeaderLine>>,
    /// Plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<&'a Plan>,
    /// Ballots.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub satisfaction: Option<&'a Satisfaction>,
    /// Petitions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub petitions: Option<&'a Petitions>,
    /// Promises.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promises: Option<&'a Promises>,
    /// Findings of checks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carried_out: Option<&'a CarriedOutCounts>,
    /// Agencies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agencies: Option<&'a Vec<AgencyLine>>,
    /// Follow-up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<&'a FollowUp>,
}

impl YearFigures {
    /// Returns the blocks of the year's report under their JSON names (contract, section 6).
    pub fn blocks(&self) -> serde_json::Result<Map<String, Json>> {
        let blocks = Blocks {
            sessions: Some(&self.sessions),
            minimum: Some(&self.minimum),
            units: Some(&self.units),
            leaders: Some(&self.leaders),
            plan: Some(&self.plan),
            satisfaction: Some(&self.satisfaction),
            petitions: Some(&self.petitions),
            promises: Some(&self.promises),
            carried_out: Some(&self.carried_out),
            agencies: Some(&self.agencies),
            follow_up: Some(&self.follow_up),
        };
        Ok(match to_value(blocks)? {
            Json::Object(blocks) => blocks,
            _ => Map::new(),
        })
    }

    /// Returns all figures of the year's report, in its order.
    pub fn figures(&self) -> Vec<Figure> {
        let mut all = Vec::new();
        add(&mut all, &self.sessions, FigureName::Sessions);
        add(&mut all, &self.minimum, FigureName::Minimum);
        for line in &self.units {
            add(&mut all, line, |figure| FigureName::Unit(line.unit.clone(), figure));
        }
        for line in &self.leaders {
            add(&mut all, line, |figure| FigureName::Leader(LeaderName::of(line), figure));
        }
        add(&mut all, &self.plan, FigureName::Plan);
        add(&mut all, &self.satisfaction, FigureName::Satisfaction);
        keep_lowest(&mut all, self.satisfaction.lowest.is_some());
        add(&mut all, &self.petitions, FigureName::Petitions);
        for line in &self.petitions.by_field {
            add(&mut all, line, |figure| FigureName::Field(line.field.clone(), figure));
        }
        add(&mut all, &self.promises, FigureName::Promises);
        add(&mut all, &self.carried_out, FigureName::CarriedOut);
        for line in &self.agencies {
            add(&mut all, line, |figure| FigureName::Agency(line.agency.clone(), figure));
        }
        add(&mut all, &self.follow_up, FigureName::FollowUp);
        all
    }

    /// Returns figures of the year's report beside its JSON: each session's ballots, and overdue
    /// replies.
    pub fn further_figures(&self) -> Vec<Figure> {
        let mut all = Vec::new();
        for line in &self.ballots {
            add(&mut all, line, |figure| FigureName::Ballot(line.session.clone(), figure));
        }
        add(&mut all, &self.petitions.extensions, FigureName::Extensions);
        all.push(Figure { name: FigureName::OverdueTotal, value: self.overdue.total.into() });
        all
    }

    /// Returns the figures and rules for a seal.
    pub(super) fn sealed_figures(&self) -> Vec<Figure> {
        let mut all = self.figures();
        add(&mut all, &self.rules.rules, FigureName::Rule);
        all
    }
}

/// Without ballots there is no lowest rate; with them, only its percentage is kept.
fn keep_lowest(all: &mut Vec<Figure>, is_there: bool) {
    let other =
        if is_there { SatisfactionFigure::Lowest } else { SatisfactionFigure::LowestPercent };
    all.retain(|figure| figure.name != FigureName::Satisfaction(other));
}

impl Outlook {
    /// Returns all figures of an outlook.
    pub fn figures(&self) -> Vec<Figure> {
        let mut all = Vec::new();
        add(&mut all, self, FigureName::Outlook);
        for line in &self.units {
            let last_days = line.last_days.iter().enumerate().map(|(place, day)| Figure {
                name: FigureName::OutlookLastDay(line.unit.clone(), place + 1),
                value: (*day).into(),
            });
            add(&mut all, line, |figure| FigureName::OutlookUnit(line.unit.clone(), figure));
            all.extend(last_days);
        }
        all
    }
}

/// Reads the figures and rules in a seal's JSON.
pub fn read_sealed(blocks: &Json) -> Vec<Figure> {
    let text = |line: &Json, key: &str| line[key].as_str().map(str::to_owned);
    let lines = |list: &Json| list.as_array().cloned().unwrap_or_default();
    let mut all = Vec::new();
    add_read(&mut all, &blocks["sessions"], FigureName::Sessions);
    add_read(&mut all, &blocks["minimum"], FigureName::Minimum);
    for line in lines(&blocks["units"]) {
        let unit = text(&line, "unit").unwrap_or_default();
        add_read(&mut all, &line, |figure| FigureName::Unit(unit.clone(), figure));
    }
    for line in lines(&blocks["leaders"]) {
        let unit = text(&line, "unit").unwrap_or_default();
        let Some(post) = text(&line, "post").and_then(|post| Post::parse(&post).ok()) else {
            continue;
        };
        let leader = LeaderName { unit, post, name: text(&line, "name") };
        add_read(&mut all, &line, |figure| FigureName::Leader(leader.clone(), figure));
    }
    add_read(&mut all, &blocks["plan"], FigureName::Plan);
    add_read(&mut all, &blocks["satisfaction"], FigureName::Satisfaction);
    keep_lowest(&mut all, !blocks["satisfaction"]["lowest"].is_null());
    add_read(&mut all, &blocks["petitions"], FigureName::Petitions);
    for line in lines(&blocks["petitions"]["by_field"]) {
        let field = text(&line, "field").unwrap_or_default();
        add_read(&mut all, &line, |figure| FigureName::Field(field.clone(), figure));
    }
    add_read(&mut all, &blocks["promises"], FigureName::Promises);
    add_read(&mut all, &blocks["carried_out"], FigureName::CarriedOut);
    for line in lines(&blocks["agencies"]) {
        let agency = text(&line, "agency").unwrap_or_default();
        add_read(&mut all, &line, |figure| FigureName::Agency(agency.clone(), figure));
    }
    add_read(&mut all, &blocks["follow_up"], FigureName::FollowUp);
    add_read(&mut all, &blocks["rules"], FigureName::Rule);
    all
}
