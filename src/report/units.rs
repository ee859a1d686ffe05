//! The tables of units: the minimum and its result, each unit against it, each unit's own sessions.

use crate::figures::{ReportContext, UnitLine, YearFigures};
use crate::layout::{Cell, Chart, Paths, Shape, Sheet};
use crate::model::{Closed, bare_name};
use crate::report::Medium;
use crate::report::sheets::{figures, hyphened, kind_and_bare, share};
use crate::rules::UnitState;
use crate::text::Order;
use crate::words::Words;

/// The minimum in a sentence and in figures.
pub(super) fn minimum(all: &YearFigures, words: &Words, medium: Medium) -> Sheet {
    let m = &all.minimum;
    let missing = match medium {
        Medium::Tables => ("shortfall", Cell::Count(m.shortfall)),
        // People read only what is certain.
        Medium::Screen | Medium::Page => ("shortfall_at_least", Cell::Count(m.shortfall_at_least)),
    };
    let mut sheet = figures(
        "minimum",
        words,
        vec![
            ("units", Cell::Count(m.units)),
            ("met", Cell::Count(m.met)),
            ("short", Cell::Count(m.short)),
            ("unknown", Cell::Count(m.unknown)),
            ("exempt", Cell::Count(m.exempt)),
            ("required", Cell::Count(m.required)),
            ("counted", Cell::Count(m.counted)),
            ("pool", Cell::Count(m.pool)),
            missing,
        ],
    );
    sheet.intro = proved(all, words);
    if !all.context.is_over() {
        let short = sheet.rows.iter_mut().filter(|row| row[0].plain() == "minimum.short");
        short.for_each(|row| {
            row[0] = Cell::term("minimum.short", words.text("report-minimum-short-yet"))
        });
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
    if m.exempt > 0 {
        lines.push(words.say("report-minimum-some-exempt", &[("count", m.exempt.into())]));
    }
    if m.pool > 0 {
        lines.push(words.say("report-minimum-pooled", &[("pool", m.pool.into())]));
        let bounds = [
            ("least", m.met_at_least.into()),
            ("most", m.met_at_most.into()),
            ("units", m.obliged().into()),
            ("short", m.short_at_least().into()),
            ("missing", m.shortfall_at_least.into()),
        ];
        let key = if all.context.is_over() {
            "report-minimum-bounds"
        } else {
            "report-minimum-bounds-yet"
        };
        lines.push(words.say(key, &bounds));
    } else {
        let known = [
            ("met", m.met.into()),
            ("units", m.obliged().into()),
            ("short", m.short.into()),
            ("missing", m.shortfall.into()),
        ];
        let key =
            if all.context.is_over() { "report-minimum-known" } else { "report-minimum-known-yet" };
        lines.push(words.say(key, &known));
    }
    lines
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
    let named = |line: &UnitLine| kind_and_bare(line.kind, &line.name, words);
    lines
        .into_iter()
        .map(|line| (line, vec![Cell::text(line.unit.as_str()), Cell::Text(named(line))]))
        .collect()
}

/// A count of a unit's own sessions; unknown if it has none but may share in a pooled report.
pub(super) fn held(line: &UnitLine, count: i64) -> Cell {
    if line.pooled && line.held == 0 { Cell::Unknown } else { Cell::Count(count) }
}

/// The attendance, if known.
pub(super) fn attended(line: &UnitLine) -> Cell {
    if line.attended_told { Cell::Count(line.attended) } else { Cell::Unknown }
}

/// The required sessions, or a number derived from them; empty if none is required.
pub(super) fn owed(required: i64, count: i64) -> Cell {
    if required == 0 { Cell::Unknown } else { Cell::Count(count) }
}

/// The missing sessions: an upper bound if pooled reports may include some of the unit.
pub(super) fn missing(shortfall: i64, pooled: bool) -> Cell {
    if pooled && shortfall > 0 { Cell::AtMost(shortfall) } else { Cell::Count(shortfall) }
}

/// Each unit against the minimum.
pub(super) fn units(all: &YearFigures, words: &Words) -> Sheet {
    let mut sheet =
        of_units("units", words, &["required", "held", "counted", "hosted_by_higher", "shortfall"]);
    sheet.column("state", words.text("report-state"));
    sheet.chart = Some(Chart {
        title: words.text("report-units-chart"),
        shape: Shape::Bars,
        label: "name",
        series: vec!["counted"],
        possible: None,
        mark: Some("required"),
    });
    for (line, mut row) in in_order(all, words) {
        row.extend([
            owed(line.required, line.required),
            held(line, line.held),
            Cell::Count(line.counted),
            Cell::Count(line.hosted_by_higher),
            if line.required == 0 { Cell::Unknown } else { missing(line.shortfall, line.pooled) },
            state(line, &all.context, words),
        ]);
        sheet.rows.push(row);
    }
    sheet.notes.push(words.text("report-units-note"));
    if all.units.iter().any(|line| line.pooled) {
        sheet.notes.push(words.text("report-units-pooled-note"));
    }
    sheet
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
        row.extend(counts.map(|count| held(line, count)));
        row.extend([attended(line), held(line, line.petitions), share(line.satisfied_percent)]);
        sheet.rows.push(row);
    }
    sheet.notes.push(words.text("report-unit-sessions-note"));
    sheet
}
