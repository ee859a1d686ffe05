//! Previews of a change: a merger or a split, a purge, a seal.

use chrono::NaiveDate;
use serde_json::{Value as Json, json};

use crate::figures::{FigureName, read_sealed};
use crate::layout::{Cell, Document, Sheet};
use crate::ops::Tried;
use crate::problem::Arg;
use crate::store::ToErase;
use crate::store::units::Remaining;
use crate::words::Words;

/// Draws the effect of a merger or a split on the units that end on a day.
pub fn unit_change(tried: &Tried, day: NaiveDate, words: &Words) -> Document {
    let mut sheet = Sheet::new("tried", words.text("report-unit-tried"));
    sheet.column("unit", words.term("column", "unit"));
    sheet.column("what", "");
    for unit in &tried.ended {
        for (key, what) in consequences(tried, unit, day, words) {
            let text = words.say(&format!("report-unit-tried-{key}"), &[("what", what)]);
            sheet.rows.push(vec![Cell::text(unit.unit.as_str()), Cell::text(text)]);
        }
    }
    Document::of(sheet)
}

/// The effect on a unit and the records that belong to it.
fn consequences(
    tried: &Tried,
    unit: &Remaining,
    day: NaiveDate,
    words: &Words,
) -> Vec<(&'static str, Arg)> {
    let mut all = vec![("ends", Arg::from(day))];
    all.extend(successors(tried, unit).map(|code| ("followed", code.into())));
    for leader in &unit.leaders {
        let post = words.term("post", &leader.post);
        all.push(("leader", format!("{} ({post})", leader.name).into()));
    }
    all.extend(unit.plans.iter().map(|plan| ("plan", plan.into())));
    all.extend(unit.agencies.iter().map(|agency| ("agency", agency.into())));
    all.extend(unit.below.iter().map(|below| ("below", below.into())));
    all
}

/// The codes of a unit's successors.
fn successors<'a>(tried: &'a Tried, unit: &'a Remaining) -> impl Iterator<Item = &'a str> {
    let followed = tried.followed.iter().filter(|link| link.unit == unit.unit);
    followed.map(|link| link.successor.as_str())
}

/// The effect of a merger or a split, for scripts.
pub fn unit_change_json(tried: &Tried) -> Json {
    let units = tried.ended.iter().map(|unit| {
        let leaders =
            unit.leaders.iter().map(|leader| json!({ "post": leader.post, "name": leader.name }));
        json!({
            "unit": unit.unit, "followed_by": successors(tried, unit).collect::<Vec<_>>(),
            "leaders": leaders.collect::<Vec<_>>(), "plans": unit.plans, "agencies": unit.agencies,
            "units_below": unit.below,
        })
    });
    json!({ "dry_run": true, "units": units.collect::<Vec<_>>() })
}

/// Draws the sessions whose petitioners' data would be purged.
pub fn purge(blank: &ToErase, words: &Words) -> Document {
    let mut sheet = Sheet::new("purge", words.text("report-purge-tried"));
    sheet.column("session", words.term("column", "session"));
    sheet.figures("petitions", words.term("kind", "petitions"));
    for (session, count) in &blank.sessions {
        sheet.rows.push(vec![Cell::text(session.as_str()), Cell::Count(*count)]);
    }
    Document::of(sheet)
}

/// The personal data that a purge would erase, for scripts.
pub fn purge_json(blank: &ToErase) -> Json {
    let sessions = blank
        .sessions
        .iter()
        .map(|(session, count)| json!({ "session": session, "petitions": count }));
    json!({
        "dry_run": true, "petitions": blank.petitions(), "sessions": sessions.collect::<Vec<_>>(),
        "kept_beside": blank.kept,
    })
}

/// Draws the figures that would be sealed, without those of single units, leaders and agencies,
/// which are in the report.
pub fn seal(figures: &Json, words: &Words) -> Document {
    let mut sheet = Sheet::new("figures", words.text("report-close-figures"));
    sheet.column("figure", words.text("report-figure"));
    sheet.figures("value", words.text("report-value"));
    for figure in read_sealed(figures) {
        if !matches!(
            figure.name,
            FigureName::Unit(..) | FigureName::Leader(..) | FigureName::Agency(..)
        ) {
            let name = figure.name.to_string();
            sheet.rows.push(vec![Cell::text(name), Cell::text(figure.value.plain())]);
        }
    }
    Document::of(sheet)
}
