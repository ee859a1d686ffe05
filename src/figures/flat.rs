//! Every figure of a report by its path, such as `petitions.late` or `units.dong-lac.counted`: what `--explain` takes, and
//! by which two reports are compared.

use serde_json::{Map, Value as Json, to_value};

use crate::figures::YearFigures;

/// A figure's path and its value: a number, a unit's state, or null where there is none.
pub type Figure = (String, Json);

/// Keys whose values are no figures.
const NAMES: [&str; 14] = [
    "unit", "name", "kind", "post", "field", "agency", "session", "petition", "plan", "day", "text", "due", "month",
    "sources",
];

impl YearFigures {
    /// Returns the blocks of the year's report, by the contract's names (contract, section 6).
    ///
    /// # Errors
    /// Where a figure cannot be written, which is a defect.
    pub fn blocks(&self) -> serde_json::Result<Map<String, Json>> {
        let mut blocks = Map::new();
        blocks.insert("sessions".to_owned(), to_value(&self.sessions)?);
        blocks.insert("minimum".to_owned(), to_value(&self.minimum)?);
        blocks.insert("units".to_owned(), to_value(&self.units)?);
        blocks.insert("leaders".to_owned(), to_value(&self.leaders)?);
        blocks.insert("plan".to_owned(), to_value(self.plan)?);
        blocks.insert("satisfaction".to_owned(), to_value(&self.satisfaction)?);
        blocks.insert("petitions".to_owned(), to_value(&self.petitions)?);
        blocks.insert("agencies".to_owned(), to_value(&self.agencies)?);
        blocks.insert("follow_up".to_owned(), to_value(self.follow_up)?);
        Ok(blocks)
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
