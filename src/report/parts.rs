//! The sheets of each kind of report.

use crate::figures::YearFigures;
use crate::layout::Sheet;
use crate::report::{Medium, ReportKind, agencies, answers, listed, sheets, units};
use crate::words::Words;

/// The sheets of a report.
pub(super) fn drawn(
    kind: ReportKind,
    figures: &YearFigures,
    words: &Words,
    medium: Medium,
) -> Vec<Sheet> {
    match kind {
        ReportKind::Units => {
            vec![
                units::minimum(figures, words, medium),
                units::units(figures, words, medium),
                units::unit_sessions(figures, words),
            ]
        }
        ReportKind::Leaders => vec![sheets::leaders(figures, words)],
        ReportKind::Plan => vec![sheets::plan(figures, words)],
        ReportKind::Petitions => {
            vec![
                answers::petitions(figures, words, medium),
                answers::fields(figures, words),
                listed::petitions(figures, words),
            ]
        }
        ReportKind::Agencies => agencies::agencies(figures, words, medium),
        ReportKind::Satisfaction => {
            vec![sheets::satisfaction(figures, words), sheets::ballots(figures, words, medium)]
        }
        ReportKind::Overdue => vec![answers::overdue(figures, words)],
        _ => {
            let mut all = vec![
                sheets::sessions(figures, words),
                sheets::months(figures, words),
                units::minimum(figures, words, medium),
                units::units(figures, words, medium),
                units::unit_sessions(figures, words),
                sheets::leaders(figures, words),
                sheets::plan(figures, words),
                sheets::satisfaction(figures, words),
                answers::petitions(figures, words, medium),
                answers::fields(figures, words),
            ];
            all.extend(agencies::agencies(figures, words, medium));
            all.push(answers::follow_up(figures, words));
            all
        }
    }
}
