//! Who has reported until the end of a report's days, and who has not.

use chrono::NaiveDate;

use crate::figures::{CoverageNeeded, UnitLine, YearFigures};
use crate::layout::{Cell, Remark};
use crate::model::Closed;
use crate::problem::Arg;
use crate::report::units::in_order;
use crate::words::Words;

/// The last day of which a report speaks: its period's end or, if earlier, its own day.
pub(super) fn last_day(all: &YearFigures) -> NaiveDate {
    all.context.query.period.to.min(all.context.query.as_of)
}

/// The units with a minimum on these days; none if the register's own unit is the only one.
fn asked<'a>(all: &'a YearFigures, words: &Words) -> Vec<(&'a UnitLine, Vec<Cell>)> {
    let lines: Vec<_> =
        in_order(all, words).into_iter().filter(|(line, _)| line.exists()).collect();
    match lines.as_slice() {
        [(line, _)] if line.unit == all.register.unit => Vec::new(),
        _ => lines,
    }
}

/// How many units have reported until a day, and who has not, at most so many by name; `None`
/// where there is nobody to ask.
pub(super) fn sentence(all: &YearFigures, words: &Words, most: usize) -> Option<Remark> {
    let lines = asked(all, words);
    if lines.is_empty() {
        return None;
    }
    let silent: Vec<String> = lines
        .iter()
        .filter(|(line, _)| !line.gaps.is_empty())
        .map(|(line, cells)| named(line, cells, words))
        .collect();
    let told = i64::try_from(lines.len() - silent.len()).unwrap_or(i64::MAX);
    // One name more is no longer than the words for it.
    let shown = if silent.len() > most + 1 { most } else { silent.len() };
    let args = [
        ("told", Arg::from(told)),
        ("units", lines.len().into()),
        ("day", last_day(all).into()),
        ("silent", silent.len().into()),
        ("names", silent[..shown].join(", ").into()),
        ("more", (silent.len() - shown).into()),
    ];
    Some(Remark { figure: "units", count: told, text: words.say("report-reported", &args) })
}

/// A unit with its last day reported, if only days after it are missing.
fn named(line: &UnitLine, cells: &[Cell], words: &Words) -> String {
    let name = cells.last().map_or(String::new(), |cell| cell.shown(false));
    match (line.heard_until, line.gaps.as_slice()) {
        (Some(until), [gap]) if gap.from > until => {
            words.say("report-reported-until", &[("name", name.into()), ("day", until.into())])
        }
        _ => name,
    }
}

/// The command that says that all sessions are in the register.
pub(super) fn needed(needed: &CoverageNeeded, words: &Words) -> String {
    let args = [
        ("count", Arg::from(needed.units)),
        ("unit", needed.own.as_str().into()),
        ("scope", needed.scope.code().into()),
        ("day", needed.until.into()),
    ];
    words.say("report-coverage-needed", &args)
}
