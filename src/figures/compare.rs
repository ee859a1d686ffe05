//! Two reports side by side: two periods, or one period under other rules.

use std::collections::BTreeMap;

use anyhow::Result;
use serde::Serialize;
use serde_json::Value as Json;

use crate::figures::YearFigures;
use crate::figures::flat::Figure;

/// A figure in two reports.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    /// The figure's path.
    pub figure: String,
    /// Its value in the first; null where it has none there.
    pub first: Json,
    /// Its value in the second.
    pub second: Json,
    /// Second less first; null where one is no number.
    pub difference: Json,
}

/// Compares all figures of two reports; with `only_changes` those that are the same are left out.
///
/// # Errors
/// Where a figure cannot be written, which is a defect.
pub fn compare(first: &YearFigures, second: &YearFigures, only_changes: bool) -> Result<Vec<Change>> {
    let mut all = changes(first.flat()?, second.flat()?);
    for one in &mut all {
        let filled = [absent(&one.figure, &one.first, &one.second), absent(&one.figure, &one.second, &one.first)];
        [one.first, one.second] = filled;
        one.difference = difference(&one.first, &one.second);
    }
    all.retain(|one| !only_changes || one.first != one.second);
    Ok(all)
}

/// Compares figures by their paths, in the order of the first, those of the second alone last.
pub(super) fn changes(first: Vec<Figure>, second: Vec<Figure>) -> Vec<Change> {
    let mut others: BTreeMap<String, Json> = second.iter().cloned().collect();
    let mut all: Vec<Change> = Vec::new();
    for (figure, value) in first {
        let other = others.remove(&figure).unwrap_or_default();
        all.push(change(figure, value, other));
    }
    let rest = second.into_iter().filter(|(figure, _)| others.contains_key(figure));
    all.extend(rest.map(|(figure, value)| change(figure, Json::Null, value)));
    all
}

/// What a report without a field's, an agency's or a leader's line says of it: that it counts nothing. A unit without a line
/// owed nothing there, of which nothing is said.
fn absent(figure: &str, value: &Json, other: &Json) -> Json {
    let counted = ["petitions.by_field.", "agencies.", "leaders."].iter().any(|list| figure.starts_with(list));
    let is_count = counted && !figure.ends_with("_days") && other.is_i64();
    if value.is_null() && is_count { 0.into() } else { value.clone() }
}

fn change(figure: String, first: Json, second: Json) -> Change {
    let difference = difference(&first, &second);
    Change { figure, first, second, difference }
}

/// The difference of two numbers, in tenths where one is a percentage.
fn difference(first: &Json, second: &Json) -> Json {
    if let (Some(first), Some(second)) = (first.as_i64(), second.as_i64()) {
        return (second - first).into();
    }
    match (first.as_f64(), second.as_f64()) {
        (Some(first), Some(second)) => (((second - first) * 10.0).round() / 10.0).into(),
        _ => Json::Null,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_field_without_a_line_has_no_petitions() {
        let nothing = |figure: &str| absent(figure, &Json::Null, &json!(3));
        assert_eq!((nothing("petitions.by_field.land.total"), nothing("units.a.held")), (json!(0), Json::Null));
        assert_eq!(nothing("agencies.tnmt.median_days"), Json::Null, "no reply has no median");
    }

    #[test]
    fn a_figure_that_one_report_lacks_has_no_difference() {
        let first = vec![("a".to_owned(), json!(2)), ("b".to_owned(), json!(92.3)), ("c".to_owned(), json!(1))];
        let second = vec![("a".to_owned(), json!(5)), ("b".to_owned(), json!(90.1)), ("d".to_owned(), json!(7))];
        let all = changes(first, second);
        let told: Vec<_> = all.iter().map(|one| (one.figure.as_str(), one.difference.clone())).collect();
        assert_eq!(told, [("a", json!(3)), ("b", json!(-2.2)), ("c", Json::Null), ("d", Json::Null)]);
    }
}
