//! Units and sessions under the names that people use.

use crate::figures::YearFigures;
use crate::figures::{ReportContext, SessionBallot};
use crate::layout::Cell;
use crate::model::{UnitId, kind_with_name};
use crate::problem::Arg;
use crate::report::clock::spoken;
use crate::report::sheets::kind_and_bare;
use crate::words::Words;

/// A unit: its code for machines, its kind and name in the period for people.
pub(super) fn unit_name(context: &ReportContext, code: &str, words: &Words) -> Cell {
    let unit = context.lineage.coded(code);
    Cell::term(code, unit.map_or_else(|| code.to_owned(), |unit| named(context, unit, words)))
}

/// A unit's kind and name, with its parent's if another unit reads alike.
fn named(context: &ReportContext, unit: UnitId, words: &Words) -> String {
    let Some(life) = context.lineage.life_on(unit, context.query.period.to) else {
        return context.lineage.code(unit).to_owned();
    };
    told_apart(context, unit, kind_and_bare(life.kind, &life.name, words), words)
}

/// A name, with the parent's behind it if another unit reads alike.
pub(super) fn told_apart(
    context: &ReportContext,
    unit: UnitId,
    name: String,
    words: &Words,
) -> String {
    context.told_by(unit).map_or(name.clone(), |parent| {
        format!("{name} ({})", kind_and_bare(parent.kind, &parent.name, words))
    })
}

/// The place of a session: its venue, with the unit where the report is of several; else the unit.
fn place(context: &ReportContext, of: &SessionBallot, words: &Words) -> String {
    let unit = of.at.unwrap_or(of.unit);
    let named = named(context, unit, words);
    let life = context.lineage.life_on(unit, context.query.period.to);
    let told = life.map(|life| kind_with_name(&life.name, life.kind).to_lowercase());
    let tells = |venue: &str| told.as_ref().is_some_and(|told| venue.to_lowercase().contains(told));
    let is_of_one = context.query.unit == Some(unit) || context.lineage.units().nth(1).is_none();
    match &of.venue {
        Some(venue) if is_of_one || tells(venue) => venue.clone(),
        Some(venue) => format!("{venue}, {named}"),
        None => named,
    }
}

/// A session within a sentence: `hội nghị ngày 12/11/2026 tại thôn Đoài`.
fn session(context: &ReportContext, of: &SessionBallot, words: &Words) -> String {
    let args = [("day", Arg::from(of.day)), ("place", place(context, of, words).into())];
    words.say("report-session-named", &args)
}

/// A session in a table: its code for machines, place and day for people.
pub(super) fn session_cell(context: &ReportContext, of: &SessionBallot, words: &Words) -> Cell {
    let name = format!("{}, {}", place(context, of, words), words.day(of.day));
    Cell::term(of.session.as_str(), name)
}

/// The session with the lowest rate, in a sentence.
pub(super) fn lowest(all: &YearFigures, words: &Words) -> Option<String> {
    let lowest = all.satisfaction.lowest.as_ref()?;
    let of = all.ballots.iter().find(|one| one.session == lowest.session)?;
    let args = [
        ("session", Arg::from(session(&all.context, of, words))),
        ("percent", spoken(lowest.percent, "ballots", words).into()),
    ];
    Some(words.say("report-satisfaction-lowest", &args))
}
