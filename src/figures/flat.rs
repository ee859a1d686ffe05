//! Every figure of a report by its path, such as `petitions.late` or `units.dong-lac.counted`: what `--explain` takes, and
//! by which two reports are compared.

use serde::Serialize;
use serde_json::{Map, Value as Json, to_value};

use crate::figures::{
    AgencyLine, FollowUp, LeaderLine, Minimum, Petitions, Plan, Satisfaction, Sessions, UnitLine, YearFigures,
};

/// A figure's path and its value: a number, a unit's state, or null where there is none.
pub type Figure = (String, Json);

/// Keys whose values are no figures.
const NAMES: [&str; 14] = [
    "unit", "name", "kind", "post", "field", "agency", "session", "petition", "plan", "day", "text", "due", "month",
    "sources",
];

/// The blocks of a year's report in their order (contract, section 6); a report of a part leaves out the others.
#[derive(Debug, Serialize)]
pub struct Blocks<'a> {
    /// Sessions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sessions: Option<&'a Sessions>,
    /// The minimum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<&'a Minimum>,
    /// Each unit against it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub units: Option<&'a Vec<UnitLine>>,
    /// Who held the sessions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leaders: Option<&'a Vec<LeaderLine>>,
    /// The plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<&'a Plan>,
    /// The ballots.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub satisfaction: Option<&'a Satisfaction>,
    /// The petitions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub petitions: Option<&'a Petitions>,
    /// The agencies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agencies: Option<&'a Vec<AgencyLine>>,
    /// What followed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<&'a FollowUp>,
}

impl YearFigures {
    /// Returns the blocks of the year's report, by the contract's names (contract, section 6).
    ///
    /// # Errors
    /// Where a figure cannot be written, which is a defect.
    pub fn blocks(&self) -> serde_json::Result<Map<String, Json>> {
        let blocks = Blocks {
            sessions: Some(&self.sessions),
            minimum: Some(&self.minimum),
            units: Some(&self.units),
            leaders: Some(&self.leaders),
            plan: Some(&self.plan),
            satisfaction: Some(&self.satisfaction),
            petitions: Some(&self.petitions),
            agencies: Some(&self.agencies),
            follow_up: Some(&self.follow_up),
        };
        Ok(match to_value(blocks)? {
            Json::Object(blocks) => blocks,
            _ => Map::new(),
        })
    }

    /// Returns every figure of the year's report, in the report's order.
    ///
    /// # Errors
    /// Where a figure cannot be written, which is a defect.
    pub fn flat(&self) -> serde_json::Result<Vec<Figure>> {
        Ok(self.blocks()?.iter().flat_map(|(name, block)| flat(name, block)).collect())
    }
}

/// Returns every figure of a block.
pub fn flat(name: &str, block: &Json) -> Vec<Figure> {
    let mut all = Vec::new();
    walk(name, block, &mut all);
    all
}

fn walk(path: &str, value: &Json, all: &mut Vec<Figure>) {
    match value {
        Json::Object(object) => {
            for (key, value) in object.iter().filter(|(key, _)| !NAMES.contains(&key.as_str())) {
                walk(&format!("{path}.{key}"), value, all);
            }
        }
        Json::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                walk(&format!("{path}.{}", key_of(item, place)), item, all);
            }
        }
        // A judgement is no figure; the figures it rests on stand beside it.
        Json::Bool(_) => {}
        value => all.push((path.to_owned(), value.clone())),
    }
}

/// What a member of a list is known by: its unit, post and holder, its unit, field, agency, session, petition or plan
/// entry, else its place: a month.
fn key_of(item: &Json, place: usize) -> String {
    let text = |key: &str| item.get(key).and_then(Json::as_str);
    if let (Some(unit), Some(post)) = (text("unit"), text("post")) {
        return format!("{unit}.{post}.{}", text("name").unwrap_or("-"));
    }
    let known = ["petition", "session", "plan", "agency", "field", "unit", "figure"].into_iter().find_map(text);
    known.map_or_else(|| format!("{:02}", place + 1), str::to_owned)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn members_of_lists_are_known_by_what_they_are() {
        let leaders = json!([{ "unit": "an-son", "post": "chair", "name": null, "sessions": 2 }]);
        assert_eq!(flat("leaders", &leaders), [("leaders.an-son.chair.-.sessions".to_owned(), json!(2))]);
        let months = json!({ "by_month": [1, 0] });
        let paths: Vec<String> = flat("sessions", &months).into_iter().map(|(path, _)| path).collect();
        assert_eq!(paths, ["sessions.by_month.01", "sessions.by_month.02"]);
    }
}
