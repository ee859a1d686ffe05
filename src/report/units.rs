//! The tables of units: the minimum and its result, each unit against it, each unit's own sessions.

use chrono::Datelike;

use crate::figures::{ReportContext, Sessions, UnitLine, YearFigures};
use crate::layout::{Cell, Chart, Paths, Shape, Sheet};
use crate::model::{Closed, bare_name};
use crate::problem::Arg;
use crate::report::Medium;
use crate::report::naming::told_apart;
use crate::report::sheets::{figures, hyphened, kind_and_bare, share};
use crate::rules::UnitState;
use crate::text::Order;
use crate::words::Words;

/// The minimum in a sentence and in figures.
pub(super) fn minimum(all: &YearFigures, words: &Words, medium: Medium) -> Sheet {
    let m = &all.minimum;
    let mut rows = vec![
        ("units", Cell::Count(m.units)),
        ("met", Cell::Count(m.met)),
        ("short", Cell::Count(m.short)),
        ("unknown", Cell::Count(m.unknown)),
        ("exempt", Cell::Count(m.exempt)),
        ("open", Cell::Count(m.open)),
        ("required", Cell::Count(m.required)),
        ("counted", Cell::Count(m.counted)),
        ("pool", Cell::Count(m.pool)),
        ("pool_possible", Cell::Count(m.pool_possible)),
        ("shortfall_at_least", Cell::Count(m.shortfall_at_least)),
    ];
    // People read only what is certain.
    if medium == Medium::Tables {
        rows.push(("shortfall", Cell::Count(m.shortfall)));
    }
    let mut sheet = figures("minimum", words, rows);
    sheet.intro = proved(all, words);
    if !all.context.is_over() {
        let short = sheet.rows.iter_mut().filter(|row| row[0].plain() == "minimum.short");
        for row in short {
            let label = words.text("report-minimum-short-yet");
            row[0] = Cell::Part { code: "minimum.short".to_owned(), label };
        }
    }
    sheet.notes.push(words.text("report-minimum-note"));
    sheet
}

/// The certain, possible and unknown results, in sentences.
pub(super) fn proved(all: &YearFigures, words: &Words) -> Vec<String> {
    let m = &all.minimum;
    if m.units == 0 {
        return vec![words.text("report-minimum-nobody")];
    }
    if m.is_not_set() {
        return vec![words.text("report-minimum-not-set")];
    }
    if m.obliged() == 0 {
        return vec![words.say("report-minimum-all-exempt", &[("count", m.exempt.into())])];
    }
    let mut lines = Vec::new();
    if !all.context.is_over() {
        lines.push(words.text("report-minimum-not-over"));
    }
    lines.push(words.say(
        "report-minimum-owed",
        &[
            ("units", m.obliged().into()),
            ("required", m.required.into()),
            ("counted", m.counted.into()),
        ],
    ));
    let told = [
        ("some-exempt", m.exempt),
        ("pooled", m.pool),
        ("over-the-edge", m.pool_possible),
        ("open-told", m.open),
    ];
    let told = told.into_iter().filter(|(_, count)| *count > 0);
    lines.extend(told.map(|(key, count)| {
        words.say(&format!("report-minimum-{key}"), &[("count", count.into())])
    }));
    let is_known = m.met_at_least == m.met_at_most;
    let is_exact = m.shortfall_at_least == m.shortfall;
    let key = match (is_known, all.context.is_over()) {
        (true, true) => "report-minimum-known",
        (true, false) => "report-minimum-known-yet",
        (false, true) => "report-minimum-bounds",
        (false, false) => "report-minimum-bounds-yet",
    };
    let bounds = [
        ("least", Arg::from(m.met_at_least)),
        ("most", m.met_at_most.into()),
        ("units", m.obliged().into()),
        ("short", m.short_at_least().into()),
        ("missing", m.shortfall_at_least.into()),
        ("exact", if is_exact { "yes" } else { "no" }.into()),
    ];
    lines.push(words.say(key, &bounds));
    lines
}

/// The number of sessions, in a cell.
pub(super) fn held(sessions: &Sessions, words: &Words) -> Cell {
    let Sessions { total, complete, at_most, .. } = *sessions;
    Cell::worded(total, &words.number(total), &held_in_words(total, complete, at_most, words))
}

/// The number of sessions: `80 cuộc`, `ít nhất 80 cuộc` where units may have held more.
pub(super) fn held_in_words(
    total: i64,
    is_complete: bool,
    at_most: Option<i64>,
    words: &Words,
) -> String {
    let args = [("count", Arg::from(total)), ("most", at_most.unwrap_or(0).into())];
    match at_most {
        _ if is_complete => words.say("report-sessions-held", &args),
        Some(_) => words.say("report-sessions-held-between", &args),
        None => words.say("report-sessions-held-at-least", &args),
    }
}

/// The word for a unit's state: before the period's end, a unit that is short has not met the
/// minimum yet.
pub(super) fn state(line: &UnitLine, context: &ReportContext, words: &Words) -> Cell {
    let Some(state) = line.state else {
        return Cell::term("", words.term("unit-state", "none"));
    };
    let key = match state {
        UnitState::Met if line.required == 0 => return Cell::Unknown,
        UnitState::Short if !context.is_over() => "not-yet",
        state => state.code(),
    };
    Cell::term(state.code(), words.term("unit-state", key))
}

/// Begins a sheet of units: their codes for machines, kinds and names for people.
fn of_units(code: &'static str, words: &Words, figures: &[&'static str]) -> Sheet {
    let mut sheet = Sheet::new(code, words.text(&format!("report-{code}-title")));
    sheet.machine("unit");
    sheet.column("name", words.text("report-units-name"));
    for code in figures {
        sheet.figures(code, words.text(&format!("report-units-{}", hyphened(code))));
    }
    sheet.paths = Paths::Under("units", 1);
    sheet
}

/// The units in Vietnamese order, each with the cells that every sheet of units begins with.
pub(super) fn in_order<'a>(all: &'a YearFigures, words: &Words) -> Vec<(&'a UnitLine, Vec<Cell>)> {
    let order = Order::new();
    let mut lines: Vec<&UnitLine> = all.units.iter().collect();
    let bare = |line: &UnitLine| bare_name(&line.name, line.kind).to_owned();
    lines.sort_by(|a, b| order.compare(&bare(a), &bare(b)).then_with(|| a.unit.cmp(&b.unit)));
    let named = |line: &UnitLine| {
        let name = kind_and_bare(line.kind, &line.name, words);
        match all.context.lineage.coded(&line.unit) {
            Some(unit) => told_apart(&all.context, unit, name, words),
            None => name,
        }
    };
    lines
        .into_iter()
        .map(|line| (line, vec![Cell::text(line.unit.as_str()), Cell::Text(named(line))]))
        .collect()
}

/// A count of a unit's own sessions; unknown if it has none but may share in a pooled report or
/// has not reported.
pub(super) fn own(line: &UnitLine, count: i64) -> Cell {
    if line.may_have_more() && line.held == 0 { Cell::Unknown } else { Cell::Count(count) }
}

/// A count of sessions; a lower bound if the unit has not reported all.
fn at_least(line: &UnitLine, count: i64) -> Cell {
    match own(line, count) {
        Cell::Count(count) if line.open || line.possible > 0 => Cell::at_least(count),
        cell => cell,
    }
}

/// The attendance, if known.
pub(super) fn attended(line: &UnitLine) -> Cell {
    if line.attended_told { Cell::Count(line.attended) } else { Cell::Unknown }
}

/// The required sessions, or a number derived from them; empty if none is required.
pub(super) fn owed(required: i64, count: i64) -> Cell {
    if required == 0 { Cell::Unknown } else { Cell::Count(count) }
}

/// The missing sessions: an upper bound if the unit may have held more than are known.
pub(super) fn missing(shortfall: i64, may_have_more: bool) -> Cell {
    if may_have_more && shortfall > 0 { Cell::AtMost(shortfall) } else { Cell::Count(shortfall) }
}

/// Each unit against the minimum. People read who has reported until when, and what may be added,
/// where there is anything to read.
pub(super) fn units(all: &YearFigures, words: &Words, medium: Medium) -> Sheet {
    let mut sheet =
        of_units("units", words, &["required", "held", "counted", "hosted_by_higher", "shortfall"]);
    let is_for_machines = medium == Medium::Tables;
    let has_possible = is_for_machines || all.units.iter().any(|line| line.possible > 0);
    let has_gaps = is_for_machines || all.units.iter().any(|line| line.open);
    if has_possible {
        sheet.figures("possible", words.text("report-units-possible"));
    }
    sheet.column("state", words.text("report-state"));
    if has_gaps {
        sheet.column("heard_until", words.text("report-units-heard-until"));
        sheet.column("gaps", words.text("report-units-gaps"));
    }
    sheet.chart = Some(Chart {
        title: words.text("report-units-chart"),
        shape: Shape::Bars,
        label: "name",
        series: vec!["counted"],
        possible: Some("possible"),
        mark: Some("required"),
    });
    for (line, mut row) in in_order(all, words) {
        let missing = missing(line.shortfall, line.may_have_more());
        row.extend([
            owed(line.required, line.required),
            at_least(line, line.held),
            if line.open { at_least(line, line.counted) } else { Cell::Count(line.counted) },
            Cell::Count(line.hosted_by_higher),
            if line.required == 0 { Cell::Unknown } else { missing },
        ]);
        if has_possible {
            row.push(Cell::Count(line.possible));
        }
        row.push(state(line, &all.context, words));
        if has_gaps {
            row.extend([line.heard_until.map_or(Cell::Unknown, Cell::Day), gaps(line, words)]);
        }
        sheet.rows.push(row);
    }
    sheet.notes.push(words.text("report-units-note"));
    if all.units.iter().any(UnitLine::may_have_more) {
        sheet.notes.push(words.text("report-units-pooled-note"));
    }
    if !is_for_machines && has_gaps {
        sheet.notes.push(words.text("report-units-gaps-note"));
    }
    sheet
}

/// The days of which a unit has not reported: `01/10–31/12/2026`.
fn gaps(line: &UnitLine, words: &Words) -> Cell {
    if line.gaps.is_empty() {
        return Cell::Unknown;
    }
    let coded = line.gaps.iter().map(|gap| format!("{}/{}", gap.from, gap.until));
    let shown = line.gaps.iter().map(|gap| {
        let is_one_year = gap.from.year() == gap.until.year();
        let from = gap.from.format(if is_one_year { "%d/%m" } else { "%d/%m/%Y" });
        if gap.from == gap.until {
            words.day(gap.until)
        } else {
            format!("{from}–{}", words.day(gap.until))
        }
    });
    Cell::term(coded.collect::<Vec<_>>().join(" "), shown.collect::<Vec<_>>().join("; "))
}

/// Each unit's own sessions: hosts, attendance, petitions, ballots.
pub(super) fn unit_sessions(all: &YearFigures, words: &Words) -> Sheet {
    let columns = [
        "by_host.secretary",
        "by_host.chair",
        "by_host.both",
        "by_host.deputy",
        "by_host.unknown",
        "attended",
        "petitions",
        "satisfied_percent",
    ];
    let mut sheet = of_units("unit-sessions", words, &columns);
    for (line, mut row) in in_order(all, words) {
        let hosts = line.by_host;
        let counts = [hosts.secretary, hosts.chair, hosts.both, hosts.deputy, hosts.unknown];
        row.extend(counts.map(|count| own(line, count)));
        row.extend([attended(line), own(line, line.petitions), share(line.satisfied_percent)]);
        sheet.rows.push(row);
    }
    sheet.notes.push(words.text("report-unit-sessions-note"));
    sheet
}
