//! The first page of a report: who has not reported, its key figures, and what needs attention.
//! Each line tells a figure of the report.

use crate::figures::YearFigures;
use crate::layout::{Bar, Card, Cell, FirstPage, Remark};
use crate::model::Share;
use crate::problem::Arg;
use crate::report::sheets::share;
use crate::report::units::{held, state};
use crate::report::{ReportKind, clock, reported};
use crate::words::Words;

/// The most lines of a first page.
const MAX_LINES: usize = 12;
/// The most units that are named as not having reported.
const NAMES: usize = 8;

/// The blocks of figures that a report of this kind shows.
fn blocks(kind: ReportKind) -> &'static [&'static str] {
    match kind {
        ReportKind::Year => &[
            "sessions",
            "minimum",
            "petitions",
            "promises",
            "carried_out",
            "satisfaction",
            "follow_up",
        ],
        ReportKind::Units => &["minimum"],
        ReportKind::Plan => &["plan"],
        ReportKind::Petitions => &["petitions", "promises", "carried_out"],
        ReportKind::Satisfaction => &["satisfaction"],
        ReportKind::Overdue => &["overdue"],
        _ => &[],
    }
}

/// The first page; `None` if the report has no key figure and nothing needs attention.
pub(super) fn first_page(kind: ReportKind, all: &YearFigures, words: &Words) -> Option<FirstPage> {
    let is_shown =
        |figure: &str| figure.split('.').next().is_some_and(|block| blocks(kind).contains(&block));
    let mut page = FirstPage {
        title: words.text("report-first-title"),
        attention_title: words.text("report-first-attention"),
        cards: cards(all, words),
        attention: attention(all, words),
        ..FirstPage::default()
    };
    if is_shown("minimum.open") {
        page.reporting = reported::sentence(all, words, NAMES);
    }
    page.cards.retain(|card| is_shown(card.figure));
    page.attention.retain(|remark| remark.count > 0 && is_shown(remark.figure));
    let lines = page.cards.len() + usize::from(page.reporting.is_some());
    page.attention.truncate(MAX_LINES.saturating_sub(lines));
    let is_empty = lines == 0 && page.attention.is_empty();
    if is_empty { None } else { Some(page) }
}

/// A count within a sentence that has it as `$count`.
fn worded(words: &Words, key: &str, count: i64, args: &[(&'static str, Arg)]) -> Cell {
    let mut all = vec![("count", Arg::from(count))];
    all.extend_from_slice(args);
    Cell::worded(count, &words.number(count), &words.say(key, &all))
}

fn cards(all: &YearFigures, words: &Words) -> Vec<Card> {
    let cards = [
        Some(sessions(all, words)),
        minimum(all, words),
        plan(all, words),
        on_time(all, words),
        by_rule(all, words),
        carried_out(all, words),
        satisfaction(all, words),
    ];
    cards.into_iter().flatten().collect()
}

fn card(words: &Words, key: &str, figure: &'static str, value: Cell) -> Card {
    let label = words.text(&format!("report-first-{key}"));
    Card { label, figure, value, note: String::new(), bar: None }
}

fn sessions(all: &YearFigures, words: &Words) -> Card {
    let s = &all.sessions;
    let args = [("recorded", Arg::from(s.recorded)), ("reported", s.reported.into())];
    let note =
        if s.total > 0 { words.say("report-first-sessions-note", &args) } else { String::new() };
    let range = s.at_most.filter(|most| !s.complete && *most > 0);
    let bar = range.map(|most| Bar { certain: s.total, possible: most, whole: most, mark: None });
    Card { note, bar, ..card(words, "sessions", "sessions.total", held(s, words)) }
}

/// The units that met the minimum; of a single unit its sessions against it.
fn minimum(all: &YearFigures, words: &Words) -> Option<Card> {
    let m = &all.minimum;
    if m.obliged() == 0 {
        return None;
    }
    if let [line] = all.units.as_slice() {
        let required = [("required", Arg::from(line.required))];
        // An open unit may have held any number of sessions.
        let more = if line.open { line.required } else { m.pool + m.pool_possible + line.possible };
        let is_least = more > 0 && line.counted < line.required;
        let key = if is_least { "report-first-own-least" } else { "report-first-own-value" };
        let value = worded(words, key, line.counted, &required);
        let bar = Bar {
            certain: line.counted.min(line.required),
            possible: (line.counted + more).min(line.required),
            whole: line.required,
            mark: None,
        };
        let note = state(line, &all.context, words).shown(false);
        return Some(Card { note, bar: Some(bar), ..card(words, "own", "minimum.counted", value) });
    }
    let units = m.obliged();
    let args = [("most", Arg::from(m.met_at_most)), ("units", units.into())];
    let key = if m.met_at_least == m.met_at_most {
        "report-first-minimum-exact"
    } else {
        "report-first-minimum-value"
    };
    let value = worded(words, key, m.met_at_least, &args);
    let counted = [("counted", Arg::from(m.counted)), ("required", m.required.into())];
    let bar = Bar { certain: m.met_at_least, possible: m.met_at_most, whole: units, mark: None };
    let label = if all.context.is_over() { "minimum" } else { "minimum-yet" };
    let is_least = m.open > 0 || m.pool_possible > 0;
    let note = if is_least { "report-first-minimum-least" } else { "report-first-minimum-note" };
    Some(Card {
        note: words.say(note, &counted),
        bar: Some(bar),
        ..card(words, label, "minimum.met_at_least", value)
    })
}

fn plan(all: &YearFigures, words: &Words) -> Option<Card> {
    let p = &all.plan;
    let planned = [("planned", Arg::from(p.planned))];
    let bar = Bar { certain: p.held, possible: p.held, whole: p.planned, mark: None };
    (p.planned > 0).then(|| Card {
        bar: Some(bar),
        ..card(
            words,
            "plan",
            "plan.held",
            worded(words, "report-first-plan-value", p.held, &planned),
        )
    })
}

/// A rate with its bar; `None` over nothing.
fn rate(
    words: &Words,
    key: &str,
    figure: &'static str,
    rate: Share,
    mark: Option<i64>,
) -> Option<Card> {
    let bar = Bar { certain: rate.part, possible: rate.part, whole: rate.whole, mark };
    (rate.whole > 0).then(|| Card { bar: Some(bar), ..card(words, key, figure, share(rate)) })
}

fn on_time(all: &YearFigures, words: &Words) -> Option<Card> {
    let note = clock::after_acts(&all.petitions, words).unwrap_or_default();
    let rate = all.petitions.on_time_percent;
    let card = self::rate(words, "on-time", "petitions.on_time_percent", rate, None)?;
    Some(Card { note, ..card })
}

fn by_rule(all: &YearFigures, words: &Words) -> Option<Card> {
    let by_rule = &all.petitions.by_rule;
    let note = clock::doubts(by_rule, words).unwrap_or_default();
    let figure = "petitions.by_rule.on_time_percent";
    let card = rate(words, "by-rule", figure, by_rule.on_time_percent, None)?;
    Some(Card { note, ..card })
}

/// Of what was reported as resolved, how much checks let be carried out.
fn carried_out(all: &YearFigures, words: &Words) -> Option<Card> {
    let c = &all.carried_out;
    if c.claimed == 0 {
        return None;
    }
    let args = [("most", Arg::from(c.at_most)), ("claimed", c.claimed.into())];
    let key = if c.at_least == c.at_most {
        "report-first-carried-out-exact"
    } else {
        "report-first-carried-out-value"
    };
    let found = [("confirmed", c.confirmed), ("refuted", c.refuted), ("unchecked", c.unchecked)];
    let bar = Bar { certain: c.at_least, possible: c.at_most, whole: c.claimed, mark: None };
    Some(Card {
        note: clock::told(words, &found).unwrap_or_default(),
        bar: Some(bar),
        ..card(words, "carried-out", "carried_out.at_least", worded(words, key, c.at_least, &args))
    })
}

fn satisfaction(all: &YearFigures, words: &Words) -> Option<Card> {
    let s = &all.satisfaction;
    let threshold = all.rules.rules.threshold_percent;
    let card = rate(words, "satisfaction", "satisfaction.percent", s.percent, threshold)?;
    let args = [
        ("meeting", Arg::from(s.sessions_meeting)),
        ("sessions", s.sessions_with_ballots.into()),
        ("percent", threshold.unwrap_or_default().into()),
    ];
    let note = match threshold {
        Some(_) => words.say("report-first-satisfaction-note", &args),
        None => String::new(),
    };
    Some(Card { note, ..card })
}

/// What needs attention, the gravest first; figures of 0 are left out afterwards.
fn attention(all: &YearFigures, words: &Words) -> Vec<Remark> {
    let (m, p) = (&all.minimum, &all.petitions);
    let is_over = all.context.is_over();
    let short = if is_over { "report-first-short" } else { "report-first-not-yet" };
    let without_conclusion = match all.rules.rules.conclusion_days {
        Some(_) => all.follow_up.without_conclusion,
        None => 0,
    };
    let facts = [
        (short, "minimum.shortfall_at_least", m.shortfall_at_least),
        ("report-first-unknown", "minimum.unknown", m.unknown),
        ("report-limit-overdue", "petitions.overdue", p.states.overdue),
        ("report-limit-overdue", "overdue.total", all.overdue.total),
        ("report-limit-broken", "promises.broken", all.promises.broken),
        ("report-limit-refuted", "carried_out.refuted", all.carried_out.refuted),
        ("report-limit-unassigned", "petitions.unassigned", p.states.unassigned),
        (
            "report-limit-after-the-fact",
            "petitions.by_rule.after_the_fact",
            p.by_rule.after_the_fact,
        ),
        ("report-limit-late", "petitions.late", p.states.late),
        ("report-first-without-conclusion", "follow_up.without_conclusion", without_conclusion),
    ];
    let remark = |(key, figure, count): (&str, &'static str, i64)| {
        let args = [("count", Arg::from(count)), ("short", m.short_at_least().into())];
        Remark { figure, count, text: words.say(key, &args) }
    };
    facts.into_iter().map(remark).collect()
}
