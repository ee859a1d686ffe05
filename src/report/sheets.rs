//! The tables of the year report.

use chrono::NaiveDate;

use crate::figures::{LeaderLine, OwnUnit, ReportContext, SessionBallot, YearFigures};
use crate::layout::{Cell, Chart, Paths, Shape, Sheet};
use crate::model::{Closed, Share, UnitKind, bare_name, kind_with_name};
use crate::problem::Arg;
use crate::report::Medium;
use crate::report::clock::spoken;
use crate::report::naming::{lowest, session_cell, unit_name};
use crate::report::units::held_in_words;
use crate::rules::Life;
use crate::text::Order;
use crate::words::{Lang, Words};

/// A rate with its fraction.
pub(super) fn share(share: Share) -> Cell {
    Cell::Share { part: share.part, whole: share.whole }
}

/// A table of labelled figures, each named by its key in the block of the sheet's name.
pub(super) fn figures(code: &'static str, words: &Words, rows: Vec<(&'static str, Cell)>) -> Sheet {
    let mut sheet = Sheet::new(code, words.text(&format!("report-{code}-title")));
    sheet.column("figure", "");
    sheet.figures("value", "");
    sheet.paths = Paths::Rows;
    sheet.rows = figure_rows(code, words, rows);
    sheet
}

/// The rows of a block's figures, each with its label.
pub(super) fn figure_rows(
    block: &'static str,
    words: &Words,
    rows: Vec<(&'static str, Cell)>,
) -> Vec<Vec<Cell>> {
    let label = |name: &'static str| {
        let code = format!("{}.{name}", block.replace('-', "_"));
        let label = words.text(&format!("report-{block}-{}", hyphened(name)));
        if is_part(block, name) { Cell::Part { code, label } } else { Cell::term(code, label) }
    };
    rows.into_iter().map(|(name, cell)| vec![label(name), cell]).collect()
}

/// Whether a figure is a part of one above it, and indented.
fn is_part(block: &str, name: &str) -> bool {
    let parts: &[&str] = match block {
        "sessions" => &["recorded", "reported"],
        "minimum" => &["met", "short", "unknown", "exempt"],
        "plan" => &["held", "held_on_time", "postponed", "cancelled", "open"],
        "satisfaction" => &["very_satisfied", "satisfied", "neutral", "dissatisfied"],
        "petitions" => &[
            "divided",
            "answered",
            "on_time",
            "late",
            "pending",
            "overdue",
            "withdrawn",
            "unassigned",
            "by_rule.promised",
            "moved.withdrawn",
            "moved.extended",
            "moved.given_due",
            "moved.stricter",
        ],
        "promises" => &["kept", "kept_late", "dropped", "open", "broken", "renewed"],
        "carried-out" => &["confirmed", "refuted", "unchecked", "at_least", "at_most"],
        "follow-up" => &["checks_done"],
        _ => &[],
    };
    let is_split = block == "sessions" && name.starts_with("by_");
    is_split || parts.contains(&name)
}

/// Yes or no.
pub(super) fn yes_no(yes: bool, words: &Words) -> Cell {
    if yes {
        Cell::term("yes", words.text("term-yes"))
    } else {
        Cell::term("no", words.text("term-no"))
    }
}

/// A due date; an estimate is marked, as `report-estimate-note` explains.
pub(super) fn due(day: NaiveDate, estimate: bool, words: &Words) -> Cell {
    if estimate {
        Cell::term(day.to_string(), format!("{} *", words.day(day)))
    } else {
        Cell::Day(day)
    }
}

/// The key of a figure's label: its name with hyphens.
pub(super) fn hyphened(name: &str) -> String {
    name.replace(['.', '_'], "-")
}

/// A sum; unknown if no record has the number.
fn known_count(is_known: bool, sum: i64) -> Cell {
    if is_known { Cell::Count(sum) } else { Cell::Unknown }
}

/// An empty sheet with a sentence that says so.
pub(super) fn nothing(code: &'static str, words: &Words) -> Sheet {
    let mut sheet = Sheet::new(code, words.text(&format!("report-{code}-title")));
    sheet.intro.push(words.text(&format!("report-{code}-nothing")));
    sheet
}

fn life<'a>(context: &'a ReportContext, code: &str) -> Option<&'a Life> {
    context.lineage.life_on(context.lineage.coded(code)?, context.query.period.to)
}

/// The register's own unit: its kind and name.
pub(super) fn own_unit(unit: &OwnUnit, words: &Words) -> String {
    unit.kind.map_or(unit.name.clone(), |kind| kind_and_bare(kind, &unit.name, words))
}

/// A unit's kind and name.
pub(crate) fn kind_and_bare(kind: UnitKind, name: &str, words: &Words) -> String {
    match words.lang() {
        Lang::Vi => kind_with_name(name, kind),
        Lang::En => format!("{} {}", words.term("unit-kind", kind.code()), bare_name(name, kind)),
    }
}

/// The number of sessions.
pub(super) fn sessions(all: &YearFigures, words: &Words) -> Sheet {
    let s = &all.sessions;
    let total = if s.complete { Cell::Count(s.total) } else { Cell::at_least(s.total) };
    let mut rows = vec![
        ("total", total),
        ("recorded", Cell::Count(s.recorded)),
        ("reported", Cell::Count(s.reported)),
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
        ("by_form.online", s.by_form.online),
        ("by_form.indirect", s.by_form.indirect),
        ("by_form.unknown", s.by_form.unknown),
        ("by_host.secretary", s.by_host.secretary),
        ("by_host.chair", s.by_host.chair),
        ("by_host.both", s.by_host.both),
        ("by_host.deputy", s.by_host.deputy),
        ("by_host.unknown", s.by_host.unknown),
    ];
    rows.extend(
        splits
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(key, count)| (key, Cell::Count(count))),
    );
    rows.extend([
        ("attended", known_count(s.known.attended, s.attended)),
        ("speakers", known_count(s.known.speakers, s.speakers)),
        ("opinions", known_count(s.known.opinions, s.opinions)),
        ("answered", known_count(s.known.answered, s.answered)),
    ]);
    let mut sheet = figures("sessions", words, rows);
    if !s.complete && s.total > 0 {
        let held = held_in_words(s.total, s.complete, s.at_most, words);
        sheet.intro.push(words.say("report-sessions-incomplete", &[("held", held.into())]));
    }
    sheet
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
    if all.context.query.period.years().count() > 1 {
        sheet.notes.push(words.text("report-months-note"));
    }
    sheet.chart = Some(Chart {
        title: words.text("report-months-title"),
        shape: Shape::Columns,
        label: "month",
        series: vec!["sessions"],
        possible: None,
        mark: None,
    });
    sheet
}

/// The hosts of the sessions.
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
            unit_name(&all.context, &line.unit, words),
            Cell::term(line.post.code(), words.term("post", line.post.code())),
            line.name.as_ref().map_or(Cell::Unknown, |name| Cell::text(name.as_str())),
            Cell::Count(line.sessions),
            Cell::Count(line.thematic),
        ]
    };
    let order = Order::new();
    let bare = |line: &LeaderLine| {
        life(&all.context, &line.unit)
            .map_or(line.unit.clone(), |life| bare_name(&life.name, life.kind).to_owned())
    };
    let mut lines: Vec<(String, &LeaderLine)> =
        all.leaders.iter().map(|line| (bare(line), line)).collect();
    lines.sort_by(|(name, a), (other, b)| {
        order.compare(name, other).then_with(|| a.unit.cmp(&b.unit))
    });
    sheet.rows = lines.into_iter().map(|(_, line)| row(line)).collect();
    sheet.notes.push(words.text("report-leaders-note"));
    sheet
}

/// The plan and the sessions held.
pub(super) fn plan(all: &YearFigures, words: &Words) -> Sheet {
    let p = &all.plan;
    if p.planned == 0 {
        let mut sheet = nothing("plan", words);
        if p.unplanned_sessions > 0 {
            sheet.notes.push(
                words.say("report-plan-unplanned", &[("count", p.unplanned_sessions.into())]),
            );
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

/// The sums of the ballots.
pub(super) fn satisfaction(all: &YearFigures, words: &Words) -> Sheet {
    let s = &all.satisfaction;
    if s.sessions_with_ballots == 0 {
        return nothing("satisfaction", words);
    }
    let has_threshold = all.ballots.iter().any(|ballot| ballot.threshold_percent.is_some());
    let meeting = has_threshold.then_some(s.sessions_meeting);
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
            ("sessions_meeting", Cell::count(meeting)),
        ],
    );
    sheet.intro.extend(response(all, words));
    sheet.intro.extend(lowest(all, words));
    sheet.notes.push(satisfaction_note(all, words));
    sheet
}

/// The ballots returned of the people who attended; `None` if no attendance is known.
pub(super) fn response(all: &YearFigures, words: &Words) -> Option<String> {
    let rate = all.satisfaction.response;
    let shown = [("rate", Arg::from(spoken(rate, "", words)))];
    (rate.whole > 0).then(|| words.say("report-satisfaction-response", &shown))
}

/// What the rate is, and the threshold, if the rules set one.
fn satisfaction_note(all: &YearFigures, words: &Words) -> String {
    match all.rules.rules.threshold_percent {
        Some(percent) => words.say("report-satisfaction-note", &[("percent", percent.into())]),
        None => words.text("report-satisfaction-note-no-threshold"),
    }
}

/// Each session's ballots: by code on a screen, by place and day on a page.
pub(super) fn ballots(all: &YearFigures, words: &Words, medium: Medium) -> Sheet {
    let mut sheet = Sheet::new("ballots", words.text("report-ballots-title"));
    sheet.column("session", words.term("column", "session"));
    sheet.column("day", words.term("column", "day"));
    let label = |code: &str| words.text(&format!("report-satisfaction-{}", hyphened(code)));
    ["issued", "returned"].into_iter().for_each(|code| sheet.figures(code, label(code)));
    sheet.derived("response", words.text("report-ballots-response"));
    for code in ["valid", "very_satisfied", "satisfied", "neutral", "dissatisfied"] {
        sheet.figures(code, label(code));
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
        possible: None,
        mark: Some("threshold_percent"),
    });
    sheet.notes.push(satisfaction_note(all, words));
    let session = |line: &SessionBallot| match medium {
        Medium::Page => session_cell(&all.context, line, words),
        Medium::Screen | Medium::Tables => Cell::text(line.session.as_str()),
    };
    sheet.rows = all
        .ballots
        .iter()
        .map(|line| {
            vec![
                session(line),
                Cell::Day(line.day),
                Cell::Count(line.issued),
                Cell::Count(line.returned),
                share(line.response),
                Cell::Count(line.valid),
                Cell::Count(line.very_satisfied),
                Cell::Count(line.satisfied),
                Cell::Count(line.neutral),
                Cell::Count(line.dissatisfied),
                share(line.percent),
                line.threshold_percent.map_or(Cell::Unknown, Cell::Percent),
                line.meets.map_or(Cell::Unknown, |meets| yes_no(meets, words)),
            ]
        })
        .collect();
    sheet
}
