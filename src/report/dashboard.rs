//! The dashboard for people: each part with its command.

use crate::figures::{
    Awaited, Dashboard, Minimum, Promised, Refuted, SessionsSoFar, Task, ToEnter,
};
use crate::layout::{Cell, Document, Sheet, Urgency};
use crate::model::Closed;
use crate::problem::Arg;
use crate::report::reported;
use crate::report::sheets::{due, own_unit};
use crate::report::units::{self, missing};
use crate::text::capitalised;
use crate::words::Words;

/// The most rows of each part; the command below it shows all.
pub const SHOWN: usize = 8;

/// Lays the dashboard out.
pub fn dashboard(all: &Dashboard, words: &Words) -> Document {
    let year = all.year.to_string();
    let head = [
        ("name", Arg::from(capitalised(&own_unit(&all.register, words)))),
        ("today", all.today.into()),
    ];
    let mut document =
        Document { title: words.say("report-dashboard-title", &head), ..Document::default() };
    document.lines = standing(all.year, &all.sessions, &all.minimum, words);
    document.lines.extend(all.coverage_needed.as_ref().map(|one| reported::needed(one, words)));
    if let Some(last) = &all.last_year {
        let year = [("year", Arg::from(last.year.to_string()))];
        document.lines.push(String::new());
        document.lines.extend(standing(last.year, &last.sessions, &last.minimum, words));
        for key in ["last-year", "last-year-send", "last-year-close"] {
            document.lines.push(words.say(&format!("report-dashboard-{key}"), &year));
        }
    }
    let more = [("year", Arg::from(year.as_str()))];
    document.sheets.push(section(
        "overdue",
        words,
        awaited("overdue", &all.overdue, words),
        all.overdue_count,
        &more,
    ));
    let broken = promised("broken", &all.promises_broken, words);
    add_if_any(&mut document.sheets, "broken", words, broken, all.promises_broken_count);
    let refuted = refuted(&all.refuted, words);
    add_if_any(&mut document.sheets, "refuted", words, refuted, all.refuted_count);
    document.sheets.push(section(
        "soon",
        words,
        awaited("soon", &all.due_soon, words),
        all.due_soon_count,
        &more,
    ));
    let promised = promised("promised", &all.promises_due_soon, words);
    add_if_any(&mut document.sheets, "promised", words, promised, all.promises_due_soon_count);
    document.sheets.push(section(
        "enter",
        words,
        to_enter(&all.to_enter, words),
        all.to_enter.len(),
        &more,
    ));
    document.sheets.push(section("planned", words, planned(all, words), all.planned.len(), &more));
    if all.minimum.obliged() > 0 {
        let mut sheet = section("behind", words, behind(all, words), all.behind.len(), &more);
        if all.behind.iter().any(|one| one.may_have_more) {
            sheet.title = words
                .say("report-dashboard-behind-or-unknown", &[("count", all.behind.len().into())]);
            sheet.notes.push(words.text("report-dashboard-pooled"));
        }
        document.sheets.push(sheet);
    }
    if all.sessions.total == 0 && all.planned.is_empty() && all.minimum.units == 0 {
        document.closing.push(words.text("report-dashboard-first-steps"));
    }
    document
}

/// The state of a year in two or three sentences.
fn standing(year: i32, sessions: &SessionsSoFar, minimum: &Minimum, words: &Words) -> Vec<String> {
    let held = units::held_in_words(sessions.total, sessions.complete, sessions.at_most, words);
    let args = [
        ("year", Arg::from(year.to_string())),
        ("held", held.into()),
        ("recorded", sessions.recorded.into()),
        ("reported", sessions.reported.into()),
    ];
    let is_unknown = sessions.total == 0 && !sessions.complete;
    let key =
        if is_unknown { "report-dashboard-sessions-unknown" } else { "report-dashboard-sessions" };
    let mut lines = vec![words.say(key, &args)];
    if minimum.is_not_set() {
        lines.push(words.text("report-minimum-not-set"));
    }
    if minimum.obliged() > 0 {
        let args = [
            ("units", Arg::from(minimum.obliged())),
            ("required", minimum.required.into()),
            ("counted", minimum.counted.into()),
            ("met", minimum.met.into()),
        ];
        lines.push(words.say("report-dashboard-minimum", &args));
    }
    if minimum.pool > 0 {
        lines.push(words.say("report-minimum-pooled", &[("count", minimum.pool.into())]));
    }
    if minimum.open > 0 && minimum.units > 1 {
        lines.push(words.say("report-minimum-open-told", &[("count", minimum.open.into())]));
    }
    lines
}

/// Completes a part: its title with the count, and the command below it; an empty part says so.
fn section(
    key: &str,
    words: &Words,
    mut sheet: Sheet,
    count: usize,
    args: &[(&'static str, Arg)],
) -> Sheet {
    sheet.title = words.say(&format!("report-dashboard-{key}"), &[("count", count.into())]);
    if count > SHOWN {
        sheet.notes.push(words.say("report-dashboard-more", &[("count", (count - SHOWN).into())]));
    }
    if count > 0 {
        // A line each, so that commands are whole.
        let next = words.attribute(&format!("report-dashboard-{key}"), "next", args);
        sheet.notes.extend(next.iter().flat_map(|next| next.split(" · ")).map(str::to_owned));
    }
    sheet
}

fn awaited(code: &'static str, replies: &[Awaited], words: &Words) -> Sheet {
    let mut sheet = Sheet::new(code, "");
    sheet.column("petition", words.term("column", "petition"));
    sheet.column("agency", words.term("column", "agency"));
    sheet.column("due", words.term("column", "due"));
    sheet.figures("days_left", words.text("report-days-left"));
    for one in replies.iter().take(SHOWN) {
        let urgency = urgency(one.days_left);
        sheet.rows.push(vec![
            Cell::text(one.petition.as_str()),
            Cell::term(one.agency.as_str(), one.name.as_str()),
            due(one.due, one.estimate, words).marked(urgency),
            Cell::Count(one.days_left).marked(urgency),
        ]);
    }
    if replies.iter().take(SHOWN).any(|one| one.estimate) {
        sheet.notes.push(words.text("report-estimate-note"));
    }
    sheet
}

/// What is late calls for attention, and what is due soon.
fn urgency(days_left: i64) -> Option<Urgency> {
    Some(if days_left < 0 { Urgency::Overdue } else { Urgency::Soon })
}

/// Adds a part that is left out if it is empty.
fn add_if_any(sheets: &mut Vec<Sheet>, key: &str, words: &Words, sheet: Sheet, count: usize) {
    if count > 0 {
        sheets.push(section(key, words, sheet, count, &[]));
    }
}

fn promised(code: &'static str, promises: &[Promised], words: &Words) -> Sheet {
    let mut sheet = Sheet::new(code, "");
    sheet.column("petition", words.term("column", "petition"));
    sheet.column("agency", words.term("column", "agency"));
    sheet.column("until", words.term("column", "promised_until"));
    sheet.figures("days_left", words.text("report-days-left"));
    let rows = promises.iter().take(SHOWN).map(|one| {
        vec![
            Cell::text(one.petition.as_str()),
            one.agency.as_deref().map_or(Cell::Unknown, Cell::text),
            Cell::Day(one.until).marked(urgency(one.days_left)),
            Cell::Count(one.days_left).marked(urgency(one.days_left)),
        ]
    });
    sheet.rows = rows.collect();
    sheet
}

fn refuted(petitions: &[Refuted], words: &Words) -> Sheet {
    let mut sheet = Sheet::new("refuted", "");
    sheet.column("petition", words.term("column", "petition"));
    sheet.column("agency", words.term("column", "agency"));
    sheet.column("checked_on", words.text("report-dashboard-checked-on"));
    sheet.column("result", words.term("column", "result"));
    let rows = petitions.iter().take(SHOWN).map(|one| {
        let result = one.result.code();
        vec![
            Cell::text(one.petition.as_str()),
            one.agency.as_deref().map_or(Cell::Unknown, Cell::text),
            Cell::Day(one.checked_on),
            Cell::term(result, words.term("check-result", result)),
        ]
    });
    sheet.rows = rows.collect();
    sheet
}

fn to_enter(tasks: &[ToEnter], words: &Words) -> Sheet {
    let mut sheet = Sheet::new("to_enter", "");
    sheet.column("task", words.text("report-dashboard-task"));
    sheet.column("day", words.term("column", "day"));
    sheet.column("command", words.text("report-dashboard-command"));
    for one in tasks.iter().take(SHOWN) {
        let task = match one.task {
            Task::Notice => "notice",
            Task::Plan => "plan",
            Task::Assign => "assign",
            Task::Conclusion => "conclusion",
            Task::Ballot => "ballot",
            Task::Publication => "publication",
        };
        let mut what =
            words.say(&format!("report-dashboard-task-{task}"), &[("count", one.count.into())]);
        if let Some(by) = one.by {
            what = words.say("report-dashboard-by", &[("what", what.into()), ("day", by.into())]);
        }
        sheet.rows.push(vec![
            Cell::text(what),
            Cell::Day(one.day),
            Cell::Command(one.command.clone()),
        ]);
    }
    sheet
}

fn planned(all: &Dashboard, words: &Words) -> Sheet {
    let mut sheet = Sheet::new("planned", "");
    sheet.column("plan", words.term("column", "code"));
    sheet.column("unit", words.term("column", "unit"));
    sheet.column("day", words.term("column", "day"));
    sheet.column("notice_by", words.text("report-dashboard-notice-by"));
    for one in all.planned.iter().take(SHOWN) {
        let day = match (one.day, &one.month) {
            (Some(day), _) => Cell::Day(day),
            (None, Some(month)) => {
                let (year, month) = month.split_once('-').unwrap_or_default();
                Cell::Text(format!("{month}/{year}"))
            }
            _ => Cell::Unknown,
        };
        let notice = one.notice_by.map_or(Cell::Unknown, Cell::Day);
        sheet.rows.push(vec![
            Cell::text(one.plan.as_str()),
            Cell::text(one.name.as_str()),
            day,
            notice,
        ]);
    }
    if all.planned.iter().take(SHOWN).all(|one| one.notice_by.is_none()) {
        sheet.columns.pop();
        sheet.rows.iter_mut().for_each(|row| row.truncate(3));
    }
    sheet
}

fn behind(all: &Dashboard, words: &Words) -> Sheet {
    let mut sheet = Sheet::new("behind", "");
    sheet.column("unit", words.term("column", "unit"));
    sheet.figures("required", words.text("report-units-required"));
    sheet.figures("counted", words.text("report-units-counted"));
    sheet.figures("missing", words.text("report-dashboard-missing"));
    sheet.figures("planned", words.text("report-dashboard-ahead"));
    let order = crate::text::Order::new();
    let mut lines: Vec<_> = all.behind.iter().collect();
    lines.sort_by(|a, b| b.missing.cmp(&a.missing).then_with(|| order.compare(&a.name, &b.name)));
    for one in lines.into_iter().take(SHOWN) {
        sheet.rows.push(vec![
            Cell::text(one.name.as_str()),
            Cell::Count(one.required),
            Cell::Count(one.counted),
            missing(one.missing, one.may_have_more),
            Cell::Count(one.planned),
        ]);
    }
    sheet
}
