//! The figures of a report's JSON, found without the program's own list of them.

use doithoai::inside::figures::Figure;
use serde_json::{Value as Json, to_value};

/// Keys whose values are not figures; `meets` is a judgement, null without a valid ballot.
const LABEL_KEYS: [&str; 16] = [
    "unit", "name", "kind", "post", "field", "agency", "session", "petition", "plan", "day",
    "text", "due", "month", "sources", "meets", "gaps",
];

/// Returns every figure of a block by its path.
pub fn flat(name: &str, block: &Json) -> Vec<(String, Json)> {
    let mut all = Vec::new();
    walk(name, block, &mut all);
    all
}

/// Returns the program's own list of figures in the same form.
pub fn listed(figures: &[Figure]) -> Vec<(String, Json)> {
    figures.iter().map(|one| (one.name.to_string(), to_value(&one.value).expect("JSON"))).collect()
}

fn walk(path: &str, value: &Json, all: &mut Vec<(String, Json)>) {
    match value {
        Json::Object(object) => {
            for (key, value) in object.iter().filter(|(key, _)| !LABEL_KEYS.contains(&key.as_str()))
            {
                walk(&format!("{path}.{key}"), value, all);
            }
        }
        Json::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                walk(&format!("{path}.{}", key_of(item, place)), item, all);
            }
        }
        // What nobody told has no figure behind it.
        Json::Bool(_) if path.ends_with(".complete") || path.ends_with(".open") => {
            all.push((path.to_owned(), value.clone()));
        }
        // A judgement is not a figure; the figures behind it are beside it.
        Json::Bool(_) => {}
        value => all.push((path.to_owned(), value.clone())),
    }
}

/// The key of a list's member: its unit, post and name; its unit, field, agency, session, petition
/// or plan entry; else its index: a month.
fn key_of(item: &Json, place: usize) -> String {
    let text = |key: &str| item.get(key).and_then(Json::as_str);
    if let (Some(unit), Some(post)) = (text("unit"), text("post")) {
        return format!("{unit}.{post}.{}", text("name").unwrap_or("-"));
    }
    let known = ["petition", "session", "plan", "agency", "field", "unit", "figure"]
        .into_iter()
        .find_map(text);
    known.map_or_else(|| format!("{:02}", place + 1), str::to_owned)
}
