//! The tables of petitions and follow-up.

use crate::figures::{CarriedOutCounts, Petitions, Promises, States, YearFigures};
use crate::layout::{Cell, Chart, Paths, Shape, Sheet, Urgency};
use crate::report::lists::field_name;
use crate::report::naming::unit_name;
use crate::report::sheets::{due, figure_rows, figures, hyphened, nothing, share};
use crate::report::{Medium, clock};
use crate::text::Order;
use crate::words::Words;

/// The petitions in force and by rule, what lies between, and what became of the replies. People
/// read the first figures always and of the others those above 0; tables for machines have all.
pub(super) fn petitions(all: &YearFigures, words: &Words, medium: Medium) -> Sheet {
    let p = &all.petitions;
    if p.total == 0 {
        return nothing("petitions", words);
    }
    let mut rows = in_force(p);
    let mut others = by_rule(p);
    others.extend(outcomes(p));
    let keep = |rows: Vec<(&'static str, Cell)>| -> Vec<(&'static str, Cell)> {
        let is_kept = |cell: &Cell| medium == Medium::Tables || *cell != Cell::Count(0);
        rows.into_iter().filter(|(_, cell)| is_kept(cell)).collect()
    };
    rows.extend(keep(others));
    let mut sheet = figures("petitions", words, rows);
    sheet.rows.extend(figure_rows("promises", words, keep(promises(&all.promises))));
    let found = &all.carried_out;
    if found.claimed > 0 || medium == Medium::Tables {
        sheet.rows.extend(figure_rows("carried-out", words, carried_out(found)));
    }
    sheet.intro.push(clock::both(all, words));
    sheet.intro.extend(clock::extensions(all, words));
    sheet.intro.extend(clock::explained(all, words));
    sheet.notes.push(words.text("report-on-time-note"));
    sheet.notes.push(words.text("report-by-rule-note"));
    sheet
}

fn in_force(p: &Petitions) -> Vec<(&'static str, Cell)> {
    let s = &p.states;
    let mut rows = vec![("raised", Cell::Count(p.raised))];
    if p.divided > 0 {
        rows.push(("divided", Cell::Count(p.divided)));
    }
    rows.extend([
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
    ]);
    rows
}

/// The clock by rule, and what lies between it and the one in force.
fn by_rule(p: &Petitions) -> Vec<(&'static str, Cell)> {
    let (r, m) = (&p.by_rule, &p.moved);
    vec![
        ("by_rule.on_time", Cell::Count(r.on_time)),
        ("by_rule.promised", Cell::Count(r.promised)),
        ("by_rule.late", Cell::Count(r.late)),
        ("by_rule.pending", Cell::Count(r.pending)),
        ("by_rule.overdue", Cell::Count(r.overdue)),
        ("by_rule.withdrawn", Cell::Count(r.withdrawn)),
        ("by_rule.no_term", Cell::Count(r.no_term)),
        ("by_rule.on_time_percent", share(r.on_time_percent)),
        ("by_rule.after_the_fact", Cell::Count(r.after_the_fact)),
        ("by_rule.entered_unknown", Cell::Count(r.entered_unknown)),
        ("moved.by_rule_late", Cell::Count(m.by_rule_late)),
        ("moved.withdrawn", Cell::Count(m.withdrawn)),
        ("moved.extended", Cell::Count(m.extended)),
        ("moved.given_due", Cell::Count(m.given_due)),
        ("moved.stricter", Cell::Count(m.stricter)),
        ("moved.in_force_late", Cell::Count(m.in_force_late)),
    ]
}

fn outcomes(p: &Petitions) -> Vec<(&'static str, Cell)> {
    let o = &p.outcomes;
    vec![
        ("outcomes.resolved", Cell::Count(o.resolved)),
        ("outcomes.explained", Cell::Count(o.explained)),
        ("outcomes.noted", Cell::Count(o.noted)),
        ("outcomes.declined", Cell::Count(o.declined)),
        ("outcomes.promised", Cell::Count(o.promised)),
        ("outcomes.referred", Cell::Count(o.referred)),
    ]
}

fn promises(p: &Promises) -> Vec<(&'static str, Cell)> {
    vec![
        ("made", Cell::Count(p.made)),
        ("kept", Cell::Count(p.kept)),
        ("kept_late", Cell::Count(p.kept_late)),
        ("dropped", Cell::Count(p.dropped)),
        ("open", Cell::Count(p.open)),
        ("broken", Cell::Count(p.broken)),
        ("renewed", Cell::Count(p.renewed)),
    ]
}

fn carried_out(c: &CarriedOutCounts) -> Vec<(&'static str, Cell)> {
    vec![
        ("claimed", Cell::Count(c.claimed)),
        ("confirmed", Cell::Count(c.confirmed)),
        ("refuted", Cell::Count(c.refuted)),
        ("unchecked", Cell::Count(c.unchecked)),
        ("at_least", Cell::Count(c.at_least)),
        ("at_most", Cell::Count(c.at_most)),
    ]
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
        possible: None,
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
                due(line.due, line.estimate, words).marked(Some(Urgency::Overdue)),
                Cell::Count(line.days_late).marked(Some(Urgency::Overdue)),
            ]
        })
        .collect();
    if all.overdue.petitions.iter().any(|line| line.estimate) {
        sheet.notes.push(words.text("report-estimate-note"));
    }
    sheet.notes.push(words.say("report-list-count", &[("count", all.overdue.total.into())]));
    sheet
}
