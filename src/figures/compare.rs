//! Comparison of two reports: of two periods, or of one period under different rules.

use std::collections::HashMap;

use serde::Serialize;

use crate::figures::YearFigures;
use crate::figures::block_figures::AgencyFigure;
use crate::figures::figure::{Figure, FigureName, FigureValue};

/// A figure in two reports.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    /// Figure.
    pub figure: FigureName,
    /// Value in the first report; null if absent.
    pub first: FigureValue,
    /// Value in the second report; null if absent.
    pub second: FigureValue,
    /// Second minus first; null unless both are numbers.
    pub difference: FigureValue,
}

impl Change {
    fn new(figure: FigureName, first: FigureValue, second: FigureValue) -> Self {
        let difference = second.less(&first);
        Self { figure, first, second, difference }
    }
}

/// Compares all figures of two reports; with `only_changes`, leaves out equal ones.
pub fn compare(first: &YearFigures, second: &YearFigures, only_changes: bool) -> Vec<Change> {
    let with_zeros = |change: Change| {
        let first = absent_as_zero(&change.figure, &change.first, &change.second);
        let second = absent_as_zero(&change.figure, &change.second, &change.first);
        Change::new(change.figure, first, second)
    };
    let mut all: Vec<Change> =
        changes(first.figures(), second.figures()).into_iter().map(with_zeros).collect();
    all.retain(|change| !only_changes || change.first != change.second);
    all
}

/// Compares figures by name: those of the first list in its order, then those only in the second.
pub(super) fn changes(first: Vec<Figure>, second: Vec<Figure>) -> Vec<Change> {
    let mut others: HashMap<FigureName, FigureValue> =
        second.iter().map(|figure| (figure.name.clone(), figure.value.clone())).collect();
    let mut all = Vec::new();
    for Figure { name, value } in first {
        let other = others.remove(&name).unwrap_or_default();
        all.push(Change::new(name, value, other));
    }
    for Figure { name, value } in second {
        if others.contains_key(&name) {
            all.push(Change::new(name, FigureValue::Null, value));
        }
    }
    all
}

/// Returns 0 for a count in a missing line of a field, an agency or a leader. A unit's missing line
/// stays null, since the unit had no minimum then; so do the days of an agency without replies.
fn absent_as_zero(figure: &FigureName, value: &FigureValue, other: &FigureValue) -> FigureValue {
    let is_count = match figure {
        FigureName::Agency(_, figure) => {
            !matches!(figure, AgencyFigure::MedianDays | AgencyFigure::LongestDays)
        }
        FigureName::Field(..) | FigureName::Leader(..) => true,
        _ => false,
    };
    match (value, other) {
        (FigureValue::Null, FigureValue::Count(_)) if is_count => FigureValue::Count(0),
        _ => value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::block_figures::{FieldFigure, PlanFigure, SatisfactionFigure, UnitFigure};

    #[test]
    fn a_field_without_a_line_has_no_petitions() {
        let nothing = |figure: FigureName| {
            absent_as_zero(&figure, &FigureValue::Null, &FigureValue::Count(3))
        };
        let field = FigureName::Field("land".to_owned(), FieldFigure::Total);
        assert_eq!(nothing(field), FigureValue::Count(0));
        assert_eq!(nothing(FigureName::Unit("a".to_owned(), UnitFigure::Held)), FigureValue::Null);
        let longest = FigureName::Agency("tnmt".to_owned(), AgencyFigure::LongestDays);
        assert_eq!(nothing(longest), FigureValue::Null, "no reply has no longest days");
    }

    #[test]
    fn a_figure_that_one_report_lacks_has_no_difference() {
        let figure = |figure: PlanFigure, count: i64| Figure {
            name: FigureName::Plan(figure),
            value: count.into(),
        };
        let percent = |tenths: i64| Figure {
            name: FigureName::Satisfaction(SatisfactionFigure::Percent),
            value: FigureValue::Percent(tenths),
        };
        let first = vec![figure(PlanFigure::Planned, 2), percent(923), figure(PlanFigure::Held, 1)];
        let second =
            vec![figure(PlanFigure::Planned, 5), percent(901), figure(PlanFigure::Open, 7)];
        let all = changes(first, second);
        let told: Vec<_> =
            all.iter().map(|one| (one.figure.to_string(), one.difference.clone())).collect();
        let named = |name: &str, value: FigureValue| (name.to_owned(), value);
        let expected = [
            named("plan.planned", FigureValue::Count(3)),
            named("satisfaction.percent", FigureValue::Percent(-22)),
            named("plan.held", FigureValue::Null),
            named("plan.open", FigureValue::Null),
        ];
        assert_eq!(told, expected);
    }
}
