//! The tables of the year report.

use crate::figures::{Frame, LeaderLine, UnitLine, YearFigures};
use crate::layout::{Cell, Chart, Paths, Shape, Sheet};
use crate::model::{Closed, Share, UnitKind, bare_name};
use crate::rules::{Life, UnitState};
use crate::text::Order;
use crate::words::{Lang, Words};

/// A rate with its fraction.
pub(super) fn share(share: Share) -> Cell {
    Cell::Share { part: share.part, whole: share.whole }
}

/// A table of labelled figures, each given by its name within the block that is called like the sheet.
pub(super) fn figures(code: &'static str, words: &Words, rows: Vec<(&'static str, Cell)>) -> Sheet {
    let mut sheet = Sheet::new(code, words.text(&format!("report-{code}-title")));
    sheet.column("figure", "");
    sheet.figures("value", "");
    sheet.paths = Paths::Rows;
    let label = |name: &'static str| {
        let key = hyphened(name);
        Cell::term(format!("{}.{name}", code.replace('-', "_")), words.text(&format!("report-{code}-{key}")))
    };
    sheet.rows = rows.into_iter().map(|(name, cell)| vec![label(name), cell]).collect();
    sheet
}

/// The key of a figure's label: its name with hyphens.
pub(super) fn hyphened(name: &str) -> String {
    name.replace(['.', '_'], "-")
}

/// A sum; one that no record tells is not known.
fn told(told: bool, sum: i64) -> Cell {
    if told { Cell::Count(sum) } else { Cell::Unknown }
}

/// A sheet that has nothing to show, with a sentence that says so.
pub(super) fn nothing(code: &'static str, words: &Words) -> Sheet {
    let mut sheet = Sheet::new(code, words.text(&format!("report-{code}-title")));
    sheet.intro.push(words.text(&format!("report-{code}-nothing")));
    sheet
}

/// A unit by its code for machines, its kind and name for people, as it was called in the period.
pub(super) fn unit_name(frame: &Frame, code: &str, words: &Words) -> Cell {
    match life(frame, code) {
        Some(life) => Cell::term(code, kind_and_bare(life.kind, &life.name, words)),
        None => Cell::term(code, code),
    }
}

fn life<'a>(frame: &'a Frame, code: &str) -> Option<&'a Life> {
    let unit = frame.lineage.coded(code)?;
    frame.lineage.life_on(unit, frame.ask.period.to).or(frame.lineage.lives(unit).last())
}

/// A unit's kind and its name without the word for it.
fn kind_and_bare(kind: UnitKind, name: &str, words: &Words) -> String {
    format!("{} {}", words.term("unit-kind", kind.code()), bare_name(name, kind))
}

/// How many sessions there were.
pub(super) fn sessions(all: &YearFigures, words: &Words) -> Sheet {
    let s = &all.sessions;
    let mut rows = vec![
        ("total", Cell::Count(s.total)),
        ("recorded", Cell::Count(s.recorded)),
        ("reported", Cell::Count(s.reported)),
        ("attended", told(s.told.attended, s.attended)),
        ("speakers", told(s.told.speakers, s.speakers)),
        ("opinions", told(s.told.opinions, s.opinions)),
        ("answered", told(s.told.answered, s.answered)),
    ];
    let splits = [
        ("by_level.province", s.by_level.province),
        ("by_level.district", s.by_level.district),
        ("by_level.commune", s.by_level.commune),
        ("by_level.village", s.by_level.village),
        ("by_kind.periodic", s.by_kind.periodic),
        ("by_kind.thematic", s.by_kind.thematic),
        ("by_kind.adhoc", s.by_kind.adhoc),
        ("by_kind.unknown", s.by_kind.unknown),
        ("by_form.direct", s.by_form.direct),
        ("by_form.indirect", s.by_form.indirect),
        ("by_form.unknown", s.by_form.unknown),
        ("by_host.secretary", s.by_host.secretary),
        ("by_host.chair", s.by_host.chair),
        ("by_host.both", s.by_host.both),
        ("by_host.deputy", s.by_host.deputy),
        ("by_host.unknown", s.by_host.unknown),
    ];
    rows.extend(splits.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| (key, Cell::Count(count))));
    figures("sessions", words, rows)
}

/// The recorded sessions by month.
pub(super) fn months(all: &YearFigures, words: &Words) -> Sheet {
    if all.sessions.recorded == 0 {
        return nothing("months", words);
    }
    let mut sheet = Sheet::new("months", words.text("report-months-title"));
    sheet.column("month", words.text("report-months-month"));
    sheet.figures("sessions", words.text("report-leaders-sessions"));
    sheet.paths = Paths::Rows;
    let row = |(place, count): (usize, &i64)| {
        let number = place + 1;
        let label = words.say("report-months-name", &[("number", number.into())]);
        vec![Cell::term(format!("sessions.by_month.{number:02}"), label), Cell::Count(*count)]
    };
    sheet.rows = all.sessions.by_month.iter().enumerate().map(row).collect();
    sheet.chart = Some(Chart {
        title: words.text("report-months-title"),
        shape: Shape::Columns,
        label: "month",
        series: vec!["sessions"],
        mark: None,
    });
    sheet
}

/// The minimum in plain words and figures.
pub(super) fn minimum(all: &YearFigures, words: &Words) -> Sheet {
    let m = &all.minimum;
    let mut sheet = figures(
        "minimum",
        words,
        vec![
            ("units", Cell::Count(m.units)),
            ("required", Cell::Count(m.required)),
            ("counted", Cell::Count(m.counted)),
            ("pool", Cell::Count(m.pool)),
            ("met", Cell::Count(m.met)),
            ("short", Cell::Count(m.short)),
            ("unknown", Cell::Count(m.unknown)),
            ("shortfall", Cell::Count(m.shortfall)),
        ],
    );
    sheet.intro = proved(all, words);
    if !all.frame.is_over() {
        sheet.rows[5][0] = Cell::term("minimum.short", words.text("report-minimum-short-yet"));
    }
    sheet.notes.push(words.text("report-minimum-note"));
    sheet
}

/// What is certain, possible and not known, in sentences.
pub(super) fn proved(all: &YearFigures, words: &Words) -> Vec<String> {
    let m = &all.minimum;
    if m.units == 0 {
        return vec![words.text("report-minimum-nobody")];
    }
    let mut lines = Vec::new();
    if !all.frame.is_over() {
        lines.push(words.text("report-minimum-not-over"));
    }
    lines.push(words.say(
        "report-minimum-owed",
        &[("units", m.units.into()), ("required", m.required.into()), ("counted", m.counted.into())],
    ));
    let nothing = all.units.iter().filter(|line| line.required == 0).count();
    if nothing > 0 {
        lines.push(words.say("report-minimum-owing-nothing", &[("count", nothing.into())]));
    }
    if m.pool > 0 {
        lines.push(words.say("report-minimum-pooled", &[("pool", m.pool.into())]));
        let bounds = [
            ("least", m.met_at_least.into()),
            ("most", m.met_at_most.into()),
            ("units", m.units.into()),
            ("short", (m.units - m.met_at_most).into()),
            ("missing", m.shortfall_at_least.into()),
        ];
        let key = if all.frame.is_over() { "report-minimum-bounds" } else { "report-minimum-bounds-yet" };
        lines.push(words.say(key, &bounds));
    } else {
        let known = [
            ("met", m.met.into()),
            ("units", m.units.into()),
            ("short", m.short.into()),
            ("missing", m.shortfall.into()),
        ];
        let key = if all.frame.is_over() { "report-minimum-known" } else { "report-minimum-known-yet" };
        lines.push(words.say(key, &known));
    }
    lines
}

/// The word for a unit's state: before the period's end, a deficit is not yet a shortfall.
pub(super) fn state(line: &UnitLine, frame: &Frame, words: &Words) -> Cell {
    if line.required == 0 {
        return Cell::Unknown;
    }
    let key = match line.state {
        UnitState::Short | UnitState::Unknown if !frame.is_over() => "not-yet",
        state => state.code(),
    };
    Cell::term(line.state.code(), words.term("unit-state", key))
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
    lines.into_iter().map(|line| (line, vec![Cell::text(line.unit.as_str()), Cell::Text(named(line))])).collect()
}

/// A count of a unit's own sessions; where it has none by itself but may have some reported with others, nobody knows.
pub(super) fn held(line: &UnitLine, count: i64) -> Cell {
    if line.pooled && line.held == 0 { Cell::Unknown } else { Cell::Count(count) }
}

/// How many attended, where it is told.
pub(super) fn attended(line: &UnitLine) -> Cell {
    if line.attended_told { Cell::Count(line.attended) } else { Cell::Unknown }
}

/// How many sessions are missing: at most so many where some reported with others may be the unit's.
fn missing(line: &UnitLine) -> Cell {
    if line.pooled && line.shortfall > 0 { Cell::AtMost(line.shortfall) } else { Cell::Count(line.shortfall) }
}

/// Each unit against the minimum.
pub(super) fn units(all: &YearFigures, words: &Words) -> Sheet {
    let mut sheet = of_units("units", words, &["required", "held", "counted", "hosted_by_higher", "shortfall"]);
    sheet.column("state", words.text("report-state"));
    sheet.chart = Some(Chart {
        title: words.text("report-units-chart"),
        shape: Shape::Bars,
        label: "name",
        series: vec!["counted"],
        mark: Some("required"),
    });
    let owed = |line: &UnitLine, cell: Cell| if line.required == 0 { Cell::Unknown } else { cell };
    for (line, mut row) in in_order(all, words) {
        row.extend([
            owed(line, Cell::Count(line.required)),
            held(line, line.held),
            Cell::Count(line.counted),
            Cell::Count(line.hosted_by_higher),
            owed(line, missing(line)),
            state(line, &all.frame, words),
        ]);
        sheet.rows.push(row);
    }
    sheet.notes.push(words.text("report-units-note"));
    if all.units.iter().any(|line| line.pooled) {
        sheet.notes.push(words.text("report-units-pooled-note"));
    }
    sheet
}

/// What each unit's own sessions were: who hosted them, who came, what was raised, how it was judged.
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

/// Who held the sessions.
pub(super) fn leaders(all: &YearFigures, words: &Words) -> Sheet {
    if all.leaders.is_empty() {
        return nothing("leaders", words);
    }
    let mut sheet = Sheet::new("leaders", words.text("report-leaders-title"));
    sheet.column("unit", words.text("report-units-name"));
    sheet.column("post", words.term("column", "post"));
    sheet.column("name", words.text("report-leaders-name"));
    sheet.figures("sessions", words.text("report-leaders-sessions"));
    sheet.figures("thematic", words.text("report-leaders-thematic"));
    sheet.paths = Paths::Under("leaders", 3);
    let row = |line: &LeaderLine| {
        vec![
            unit_name(&all.frame, &line.unit, words),
            Cell::term(line.post.code(), words.term("post", line.post.code())),
            line.name.as_ref().map_or(Cell::Unknown, |name| Cell::text(name.as_str())),
            Cell::Count(line.sessions),
            Cell::Count(line.thematic),
        ]
    };
    let order = Order::new();
    let bare = |line: &LeaderLine| {
        life(&all.frame, &line.unit).map_or(line.unit.clone(), |life| bare_name(&life.name, life.kind).to_owned())
    };
    let mut lines: Vec<(String, &LeaderLine)> = all.leaders.iter().map(|line| (bare(line), line)).collect();
    lines.sort_by(|(name, a), (other, b)| order.compare(name, other).then_with(|| a.unit.cmp(&b.unit)));
    sheet.rows = lines.into_iter().map(|(_, line)| row(line)).collect();
    sheet.notes.push(words.text("report-leaders-note"));
    sheet
}

/// The plan against what was held.
pub(super) fn plan(all: &YearFigures, words: &Words) -> Sheet {
    let p = &all.plan;
    if p.planned == 0 {
        let mut sheet = nothing("plan", words);
        if p.unplanned_sessions > 0 {
            sheet.notes.push(words.say("report-plan-unplanned", &[("count", p.unplanned_sessions.into())]));
        }
        return sheet;
    }
    figures(
        "plan",
        words,
        vec![
            ("planned", Cell::Count(p.planned)),
            ("held", Cell::Count(p.held)),
            ("held_on_time", Cell::Count(p.held_on_time)),
            ("postponed", Cell::Count(p.postponed)),
            ("cancelled", Cell::Count(p.cancelled)),
            ("open", Cell::Count(p.open)),
            ("unplanned_sessions", Cell::Count(p.unplanned_sessions)),
        ],
    )
}

/// The ballots added up.
pub(super) fn satisfaction(all: &YearFigures, words: &Words) -> Sheet {
    let s = &all.satisfaction;
    if s.sessions_with_ballots == 0 {
        return nothing("satisfaction", words);
    }
    let mut sheet = figures(
        "satisfaction",
        words,
        vec![
            ("sessions_with_ballots", Cell::Count(s.sessions_with_ballots)),
            ("issued", Cell::Count(s.issued)),
            ("returned", Cell::Count(s.returned)),
            ("valid", Cell::Count(s.valid)),
            ("very_satisfied", Cell::Count(s.very_satisfied)),
            ("satisfied", Cell::Count(s.satisfied)),
            ("neutral", Cell::Count(s.neutral)),
            ("dissatisfied", Cell::Count(s.dissatisfied)),
            ("percent", share(s.percent)),
            ("sessions_meeting", Cell::Count(s.sessions_meeting)),
        ],
    );
    if let Some(lowest) = &s.lowest {
        let shown = share(lowest.percent).shown(words.lang() == Lang::En);
        sheet.intro.push(words.say(
            "report-satisfaction-lowest",
            &[("session", lowest.session.as_str().into()), ("percent", shown.into())],
        ));
    }
    sheet.notes.push(words.say("report-satisfaction-note", &[("percent", all.rules.rules.threshold_percent.into())]));
    sheet
}

/// Each session's ballots.
pub(super) fn ballots(all: &YearFigures, words: &Words) -> Sheet {
    let mut sheet = Sheet::new("ballots", words.text("report-ballots-title"));
    sheet.column("session", words.term("column", "session"));
    sheet.column("day", words.term("column", "day"));
    for code in ["issued", "returned", "valid", "very_satisfied", "satisfied", "neutral", "dissatisfied"] {
        sheet.figures(code, words.text(&format!("report-satisfaction-{}", hyphened(code))));
    }
    sheet.figures("percent", words.text("report-ballots-percent"));
    sheet.figures("threshold_percent", words.text("report-ballots-threshold-percent"));
    sheet.column("meets", words.text("report-ballots-meets"));
    sheet.paths = Paths::Under("ballots", 1);
    sheet.chart = Some(Chart {
        title: words.text("report-ballots-chart"),
        shape: Shape::Bars,
        label: "session",
        series: vec!["percent"],
        mark: Some("threshold_percent"),
    });
    sheet.notes.push(words.say("report-satisfaction-note", &[("percent", all.rules.rules.threshold_percent.into())]));
    sheet.rows = all
        .ballots
        .iter()
        .map(|line| {
            let meets = |yes: bool| {
                Cell::term(if yes { "yes" } else { "no" }, words.text(if yes { "term-yes" } else { "term-no" }))
            };
            vec![
                Cell::text(line.session.as_str()),
                Cell::Day(line.day),
                Cell::Count(line.issued),
                Cell::Count(line.returned),
                Cell::Count(line.valid),
                Cell::Count(line.very_satisfied),
                Cell::Count(line.satisfied),
                Cell::Count(line.neutral),
                Cell::Count(line.dissatisfied),
                share(line.percent),
                Cell::Percent(line.threshold_percent),
                line.meets.map_or(Cell::Unknown, meets),
            ]
        })
        .collect();
    sheet
}
