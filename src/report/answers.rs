//! The tables of petitions, agencies and follow-up.

use crate::figures::{AgencyLine, States, YearFigures};
use crate::layout::{Cell, Chart, Paths, Shape, Sheet};
use crate::report::lists::field_name;
use crate::report::sheets::{due, figures, hyphened, nothing, share, unit_name};
use crate::text::Order;
use crate::words::Words;

/// The petitions by state.
pub(super) fn petitions(all: &YearFigures, words: &Words) -> Sheet {
    let p = &all.petitions;
    let s = &p.states;
    if p.total == 0 {
        return nothing("petitions", words);
    }
    let mut sheet = figures(
        "petitions",
        words,
        vec![
            ("total", Cell::Count(p.total)),
            ("distinct", Cell::Count(p.distinct)),
            ("answered", Cell::Count(s.answered)),
            ("on_time", Cell::Count(s.on_time)),
            ("late", Cell::Count(s.late)),
            ("pending", Cell::Count(s.pending)),
            ("overdue", Cell::Count(s.overdue)),
            ("withdrawn", Cell::Count(s.withdrawn)),
            ("unassigned", Cell::Count(s.unassigned)),
            ("on_time_percent", share(p.on_time_percent)),
            ("outcomes.resolved", Cell::Count(p.outcomes.resolved)),
            ("outcomes.explained", Cell::Count(p.outcomes.explained)),
            ("outcomes.noted", Cell::Count(p.outcomes.noted)),
            ("outcomes.declined", Cell::Count(p.outcomes.declined)),
        ],
    );
    sheet.notes.push(words.text("report-on-time-note"));
    sheet
}

const STATES: [&str; 7] =
    ["answered", "on_time", "late", "pending", "overdue", "withdrawn", "unassigned"];

fn states(states: &States) -> Vec<Cell> {
    let States { answered, on_time, late, pending, overdue, withdrawn, unassigned } = *states;
    [answered, on_time, late, pending, overdue, withdrawn, unassigned].map(Cell::Count).to_vec()
}

/// The petitions by field, in the order of the fields' names.
pub(super) fn fields(all: &YearFigures, words: &Words) -> Sheet {
    if all.petitions.total == 0 {
        return nothing("fields", words);
    }
    let mut sheet = Sheet::new("fields", words.text("report-fields-title"));
    sheet.column("field", words.term("column", "field"));
    sheet.figures("total", words.text("report-fields-total"));
    for code in STATES {
        sheet.figures(code, words.text(&format!("report-petitions-{}", hyphened(code))));
    }
    sheet.paths = Paths::Under("petitions.by_field", 1);
    sheet.total_under = Some("petitions");
    sheet.chart = Some(Chart {
        title: words.text("report-fields-chart"),
        shape: Shape::Bars,
        label: "field",
        series: STATES.to_vec(),
        mark: None,
    });
    let name = |code: &str| field_name(&all.fields, code, words).to_owned();
    let order = Order::new();
    let mut lines: Vec<_> = all.petitions.by_field.iter().collect();
    lines.sort_by(|a, b| order.compare(&name(&a.field), &name(&b.field)));
    for line in lines {
        let mut row =
            vec![Cell::term(line.field.as_str(), name(&line.field)), Cell::Count(line.total)];
        row.extend(states(&line.states));
        sheet.rows.push(row);
    }
    let mut total = vec![Cell::Text(words.text("report-sum")), Cell::Count(all.petitions.total)];
    total.extend(states(&all.petitions.states));
    sheet.total = Some(total);
    sheet
}

/// Each agency's work, in the order of their names.
pub(super) fn agencies(all: &YearFigures, words: &Words) -> Sheet {
    if all.agencies.is_empty() {
        return nothing("agencies", words);
    }
    let mut sheet = Sheet::new("agencies", words.text("report-agencies-title"));
    sheet.column("agency", words.term("column", "agency"));
    sheet.column("name", words.term("column", "name"));
    for code in ["assigned", "on_time", "late", "pending", "overdue", "withdrawn"] {
        let catalogue = if code == "assigned" { "report-agencies" } else { "report-petitions" };
        sheet.figures(code, words.text(&format!("{catalogue}-{}", hyphened(code))));
    }
    sheet.paths = Paths::Under("agencies", 1);
    sheet.chart = Some(Chart {
        title: words.text("report-agencies-chart"),
        shape: Shape::Bars,
        label: "name",
        series: vec!["on_time_percent"],
        mark: None,
    });
    sheet.figures("on_time_percent", words.text("report-petitions-on-time-percent"));
    sheet.figures("median_days", words.text("report-agencies-median-days"));
    sheet.figures("longest_days", words.text("report-agencies-longest-days"));
    let order = Order::new();
    let mut lines: Vec<&AgencyLine> = all.agencies.iter().collect();
    lines.sort_by(|a, b| order.compare(&a.name, &b.name).then_with(|| a.agency.cmp(&b.agency)));
    let row = |line: &&AgencyLine| {
        vec![
            Cell::text(line.agency.as_str()),
            Cell::text(line.name.as_str()),
            Cell::Count(line.assigned),
            Cell::Count(line.on_time),
            Cell::Count(line.late),
            Cell::Count(line.pending),
            Cell::Count(line.overdue),
            Cell::Count(line.withdrawn),
            share(line.on_time_percent),
            line.median_days.map_or(Cell::Unknown, |days| Cell::HalfDays(days.0)),
            Cell::count(line.longest_days),
        ]
    };
    sheet.rows = lines.iter().map(row).collect();
    sheet.notes.push(words.text("report-on-time-note"));
    sheet
}

/// The follow-up of sessions.
pub(super) fn follow_up(all: &YearFigures, words: &Words) -> Sheet {
    let f = &all.follow_up;
    if all.sessions.recorded == 0 {
        return nothing("follow-up", words);
    }
    figures(
        "follow-up",
        words,
        vec![
            ("conclusions", Cell::Count(f.conclusions)),
            ("without_conclusion", Cell::Count(f.without_conclusion)),
            ("reviews", Cell::Count(f.reviews)),
            ("publications", Cell::Count(f.publications)),
            ("checks", Cell::Count(f.checks)),
            ("checks_done", Cell::Count(f.checks_done)),
            (
                "noticed_in_time",
                if all.rules.rules.notice_days.is_some() {
                    Cell::Count(f.noticed_in_time)
                } else {
                    Cell::Unknown
                },
            ),
        ],
    )
}

/// The overdue replies.
pub(super) fn overdue(all: &YearFigures, words: &Words) -> Sheet {
    let mut sheet = Sheet::new("overdue", words.text("report-overdue-title"));
    sheet.column("petition", words.term("column", "petition"));
    sheet.column("unit", words.text("report-units-name"));
    sheet.column("agency", words.term("column", "agency"));
    sheet.column("text", words.term("column", "text"));
    sheet.column("due", words.term("column", "due"));
    sheet.figures("days_late", words.text("report-overdue-days-late"));
    sheet.rows = all
        .overdue
        .petitions
        .iter()
        .map(|line| {
            vec![
                Cell::text(line.petition.as_str()),
                unit_name(&all.context, &line.unit, words),
                Cell::term(line.agency.as_str(), line.name.as_str()),
                Cell::text(line.text.as_str()),
                due(line.due, line.estimate, words),
                Cell::Count(line.days_late),
            ]
        })
        .collect();
    if all.overdue.petitions.iter().any(|line| line.estimate) {
        sheet.notes.push(words.text("report-estimate-note"));
    }
    sheet.notes.push(words.say("report-list-count", &[("count", all.overdue.total.into())]));
    sheet
}
