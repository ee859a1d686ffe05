//! Open tasks of the dashboard: what is still to be recorded, each with its command.

use std::collections::BTreeMap;

use anyhow::Result;
use chrono::{Days, NaiveDate};
use serde::Serialize;

use crate::figures::ReportContext;
use crate::model::{Plan, PlanWithSession, SessionId, SessionWithChildren, Unassigned};
use crate::platform::quoted;
use crate::rules::{RuleBook, term_end};
use crate::store::{Reader, petitions, sessions};

/// Days before the last day for a public notice from which it is a task.
const NOTICE_AHEAD: u64 = 14;

/// Kind of an open task.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Task {
    /// Public notice of a planned session.
    Notice,
    /// Plan entry in the past, neither held, postponed nor cancelled.
    Plan,
    /// Petitions neither answered nor assigned.
    Assign,
    /// Session without conclusion.
    Conclusion,
    /// Session without ballots.
    Ballot,
    /// Session without a publication that the rules require.
    Publication,
}

/// An open task.
#[derive(Clone, Debug, Serialize)]
pub struct ToEnter {
    /// Kind.
    pub task: Task,
    /// Session, plan entry or petition.
    pub code: String,
    /// Day of the session or plan entry.
    pub day: NaiveDate,
    /// Number of petitions.
    pub count: i64,
    /// Last day by rule, if any.
    pub by: Option<NaiveDate>,
    /// Command for the task.
    pub command: String,
}

/// Returns the last day for an entry's public notice, if the rules of its day require one and none
/// was given.
pub(super) fn notice_awaited_by(book: &RuleBook, entry: &Plan) -> Option<NaiveDate> {
    if entry.notice.is_some() { None } else { book.notice_by(entry.planned_for.day()?) }
}

/// Lists the open tasks by kind and day.
pub(super) fn to_enter(
    reader: Reader<'_>,
    context: &ReportContext,
    entries: &[PlanWithSession],
    since: NaiveDate,
    unassigned: &BTreeMap<SessionId, i64>,
) -> Result<Vec<ToEnter>> {
    let today = context.query.as_of;
    let mut all = Vec::new();
    for entry in entries.iter().filter(|entry| entry.is_open()) {
        of_plan(context, &entry.plan, today, &mut all);
    }
    let before = context.query.period.from.pred_opt().filter(|eve| since <= *eve);
    let earlier = before.map_or(Ok(Vec::new()), |eve| sessions::of_period(reader, since, eve))?;
    for session in earlier.iter().chain(&context.sessions) {
        of_session(&context.book, session, &mut all);
    }
    for Unassigned { session, day, first, count } in petitions::unassigned(reader, unassigned)? {
        let code = if count == 1 { first.clone() } else { session };
        let command = format!("doithoai assign {}", quoted(&first));
        all.push(ToEnter { task: Task::Assign, code, day, count, by: None, command });
    }
    all.sort_by(|a, b| (a.task, a.day, &a.code).cmp(&(b.task, b.day, &b.code)));
    Ok(all)
}

fn of_plan(context: &ReportContext, entry: &Plan, today: NaiveDate, all: &mut Vec<ToEnter>) {
    let last = entry.planned_for.last();
    let code = entry.code.clone();
    if last < today {
        // The guided entry fills the session from its plan entry.
        let command = format!("doithoai record session --plan {}", quoted(&code));
        all.push(ToEnter { task: Task::Plan, code, day: last, count: 1, by: None, command });
        return;
    }
    let ahead = today.checked_add_days(Days::new(NOTICE_AHEAD)).unwrap_or(today);
    if let Some(by) = notice_awaited_by(&context.book, entry).filter(|by| *by <= ahead) {
        let command =
            format!("doithoai edit {} --notice {}", quoted(&code), today.format("%d/%m/%Y"));
        all.push(ToEnter { task: Task::Notice, code, day: last, count: 1, by: Some(by), command });
    }
}

fn of_session(book: &RuleBook, one: &SessionWithChildren, all: &mut Vec<ToEnter>) {
    let (code, day) = (&one.session.code, one.session.day);
    let rules = book.on(day);
    let mut missing = |task, by, command: String| {
        all.push(ToEnter { task, code: code.clone(), day, count: 1, by, command });
    };
    if one.concluded_on.is_none() {
        missing(
            Task::Conclusion,
            term_end(day, rules.conclusion_days),
            format!("doithoai record conclusion {}", quoted(code)),
        );
    }
    if one.ballot.is_none() {
        missing(Task::Ballot, None, format!("doithoai record ballot {}", quoted(code)));
    }
    if one.published_on.is_none() && rules.publish_days.is_some() {
        missing(
            Task::Publication,
            term_end(day, rules.publish_days),
            format!("doithoai record publication {}", quoted(code)),
        );
    }
}
