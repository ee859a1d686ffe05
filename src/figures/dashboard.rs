//! State of the year and open tasks: the output of plain `doithoai`.

use std::collections::{BTreeMap, HashMap};

use chrono::{Datelike, Days, NaiveDate};
use serde::Serialize;

use anyhow::Result;

use crate::figures::coverage_needed::coverage_needed;
use crate::figures::minimum::minimum;
use crate::figures::sessions::sessions;
use crate::figures::tasks::{notice_awaited_by, to_enter};
use crate::figures::unsettled::{Described, Unsettled};
use crate::figures::{
    CoverageNeeded, Minimum, OwnUnit, Promised, Refuted, ReportContext, ReportQuery, ToEnter,
};
use crate::model::{
    OpenAssignment, Period, PetitionId, PetitionState, Plan, PlanWithSession, SessionId,
};
use crate::rules::{UnitState, assignment_state, holding_on, own_state};
use crate::store::{Lock, Reader, SentReport, assignments, petition_timeline, plans};

/// Days ahead for which due replies and promises are listed.
pub const SOON: u64 = 7;

/// Sessions of the year so far.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct SessionsSoFar {
    /// Sessions held, recorded and reported.
    pub total: i64,
    /// Whether these are all sessions for certain.
    pub complete: bool,
    /// Upper bound of all sessions; `None` if a unit may have held more of which nobody told.
    pub at_most: Option<i64>,
    /// Recorded sessions.
    pub recorded: i64,
    /// Sessions known only from reported totals.
    pub reported: i64,
}

/// A unit that has not met its minimum yet.
#[derive(Clone, Debug, Serialize)]
pub struct Behind {
    /// Unit code.
    pub unit: String,
    /// Unit name.
    pub name: String,
    /// Sessions required this year.
    pub required: i64,
    /// Sessions counted.
    pub counted: i64,
    /// Shortfall.
    pub missing: i64,
    /// Whether it may have held more sessions than are known, which would reduce the shortfall.
    #[serde(skip)]
    pub may_have_more: bool,
    /// Open plan entries of the unit from today to the end of the year.
    pub planned: i64,
    /// State.
    pub state: Option<UnitState>,
}

/// A reply that is awaited.
#[derive(Clone, Debug, Serialize)]
pub struct Awaited {
    /// Petition code.
    pub petition: String,
    /// Agency code.
    pub agency: String,
    /// Agency name.
    pub name: String,
    /// Petition text.
    pub text: String,
    /// Due date.
    pub due: NaiveDate,
    /// Whether the due date is estimated.
    pub estimate: bool,
    /// Days until the due date; negative after it.
    pub days_left: i64,
}

/// A planned session.
#[derive(Clone, Debug, Serialize)]
pub struct Planned {
    /// Code of the plan entry.
    pub plan: String,
    /// Unit code.
    pub unit: String,
    /// Unit name.
    pub name: String,
    /// Day, if the entry has one.
    pub day: Option<NaiveDate>,
    /// Month, such as `2019-05`, if the entry has no day.
    pub month: Option<String>,
    /// Last day for the public notice, if the rules require one and none was given.
    pub notice_by: Option<NaiveDate>,
}

/// The year before, until it is reported or sealed.
#[derive(Clone, Debug, Serialize)]
pub struct LastYear {
    /// Year.
    pub year: i32,
    /// Sessions of the year.
    pub sessions: SessionsSoFar,
    /// Minimum, over all units with one.
    pub minimum: Minimum,
}

/// State of the year.
#[derive(Clone, Debug, Serialize)]
pub struct Dashboard {
    /// Version of this JSON.
    pub schema: &'static str,
    /// Today.
    pub today: NaiveDate,
    /// Year.
    pub year: i32,
    /// Unit of the register.
    pub register: OwnUnit,
    /// Sessions of the year.
    pub sessions: SessionsSoFar,
    /// Minimum, over all units with one.
    pub minimum: Minimum,
    /// The year before, in the first quarter, until its report is sent or it is sealed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_year: Option<LastYear>,
    /// What nobody said of the completeness of records.
    #[serde(skip)]
    pub coverage_needed: Option<CoverageNeeded>,
    /// Units below their minimum, largest shortfall first.
    pub behind: Vec<Behind>,
    /// Overdue replies of any year, longest overdue first.
    pub overdue: Vec<Awaited>,
    /// Replies due within seven days.
    pub due_soon: Vec<Awaited>,
    /// Number of overdue replies.
    #[serde(skip)]
    pub overdue_count: usize,
    /// Number of replies due within seven days.
    #[serde(skip)]
    pub due_soon_count: usize,
    /// Broken promises of any year, longest broken first.
    pub promises_broken: Vec<Promised>,
    /// Promises to be kept within seven days.
    pub promises_due_soon: Vec<Promised>,
    /// Petitions reported as resolved and refuted by a check, earliest check first.
    pub refuted: Vec<Refuted>,
    /// Number of broken promises.
    #[serde(skip)]
    pub promises_broken_count: usize,
    /// Number of promises to be kept within seven days.
    #[serde(skip)]
    pub promises_due_soon_count: usize,
    /// Number of refuted petitions.
    #[serde(skip)]
    pub refuted_count: usize,
    /// Planned sessions, next first.
    pub planned: Vec<Planned>,
    /// Open tasks, by kind and day.
    pub to_enter: Vec<ToEnter>,
}

impl SessionsSoFar {
    fn of(context: &ReportContext) -> Self {
        let all = sessions(context);
        Self {
            total: all.total,
            complete: all.complete,
            at_most: all.at_most,
            recorded: all.recorded,
            reported: all.reported,
        }
    }
}

/// Reads the year before, in the first quarter; `None` if its report was sent, it is sealed, or
/// nothing is known of it.
fn last_year(reader: Reader<'_>, today: NaiveDate) -> Result<Option<LastYear>> {
    let year = today.year() - 1;
    if today.month() > LAST_MONTH || is_reported(reader, year)? {
        return Ok(None);
    }
    let context = ReportContext::read(reader, ReportQuery::new(Period::year(year)?, today))?;
    let (sessions, minimum) = (SessionsSoFar::of(&context), minimum(&context).0);
    Ok((sessions.total > 0).then_some(LastYear { year, sessions, minimum }))
}

/// Returns whether the report of a whole year was sent, or the year is sealed.
fn is_reported(reader: Reader<'_>, year: i32) -> Result<bool> {
    let is_of_year = |sent: &SentReport| {
        let is_whole = sent.period.as_year().is_some_and(|(whole, _)| whole == year);
        let is_locked = sent.lock.as_ref().is_some_and(|lock| *lock == Lock::Standing);
        let is_sent = sent.lock.is_none() && sent.kind == "year" && sent.unit.is_none();
        is_whole && (is_locked || is_sent)
    };
    Ok(reader.sent_reports()?.iter().any(is_of_year))
}

/// The last month in which the year before still has open tasks.
const LAST_MONTH: u32 = 3;

/// Reads the state of the register on a day; lists only the first `most` awaited replies, if given.
pub fn dashboard(reader: Reader<'_>, today: NaiveDate, most: Option<usize>) -> Result<Dashboard> {
    let year = today.year();
    let period = Period::year(year)?;
    // In its first months, a year also has open tasks of the year before.
    let since =
        if today.month() <= LAST_MONTH { Period::year(year - 1)?.from } else { period.from };
    let context = ReportContext::read(reader, ReportQuery::new(period, today))?;
    let entries = plans::of_period(reader, since, Period::year(year + 1)?.to, today)?;
    let mut undone = undone(reader, since, today)?;
    let soon = soon(today);
    undone.unsettled.open.retain(|pledge| pledge.until <= soon);
    let Unsettled { open, broken, refuted } = undone.unsettled;
    let described = Described::new(reader)?;
    let (overdue, due_soon): (Vec<_>, Vec<_>) =
        undone.replies.iter().partition(|(due, _)| *due < today);
    let ahead = planned_by_unit(&context, &entries, today);
    let (minimum, lines) = minimum(&context);
    let register = context.own_unit(reader)?;
    let coverage_needed = coverage_needed(&context, &lines, &register);
    let mut behind: Vec<Behind> = lines
        .into_iter()
        .filter(|line| line.shortfall > 0)
        .map(|line| Behind {
            may_have_more: line.may_have_more(),
            planned: ahead.get(line.unit.as_str()).copied().unwrap_or(0),
            unit: line.unit,
            name: line.name,
            required: line.required,
            counted: line.counted,
            missing: line.shortfall,
            state: line.state,
        })
        .collect();
    behind.sort_by(|a, b| b.missing.cmp(&a.missing).then_with(|| a.unit.cmp(&b.unit)));
    Ok(Dashboard {
        schema: "doithoai.dashboard/1",
        today,
        year,
        register,
        sessions: SessionsSoFar::of(&context),
        minimum,
        last_year: last_year(reader, today)?,
        coverage_needed,
        behind,
        overdue_count: overdue.len(),
        due_soon_count: due_soon.len(),
        overdue: first(reader, &overdue, most, today)?,
        due_soon: first(reader, &due_soon, most, today)?,
        promises_broken_count: broken.len(),
        promises_due_soon_count: open.len(),
        refuted_count: refuted.len(),
        promises_broken: described.promised(broken, most, today)?,
        promises_due_soon: described.promised(open, most, today)?,
        refuted: described.refuted(refuted, most)?,
        planned: planned(&context, &entries, today),
        to_enter: to_enter(reader, &context, &entries, since, &undone.unassigned)?,
    })
}

fn awaited(one: OpenAssignment, today: NaiveDate) -> Awaited {
    Awaited {
        petition: one.petition,
        agency: one.agency.code,
        name: one.agency.name,
        text: one.text,
        due: one.due_on,
        estimate: one.is_estimate,
        days_left: (one.due_on - today).num_days(),
    }
}

/// Awaited replies, and petitions to assign.
#[derive(Default)]
struct Undone {
    /// Due date and petition of each reply awaited and due soon, in order.
    replies: Vec<(NaiveDate, PetitionId)>,
    /// Number of unassigned petitions per session; a duplicate counts with its original.
    unassigned: BTreeMap<SessionId, i64>,
    /// Petitions that the replies to them did not settle.
    unsettled: Unsettled,
}

/// Returns the last day of what is due soon.
fn soon(today: NaiveDate) -> NaiveDate {
    today.checked_add_days(Days::new(SOON)).unwrap_or(today)
}

fn undone(reader: Reader<'_>, since: NaiveDate, today: NaiveDate) -> Result<Undone> {
    let soon = soon(today);
    let mut undone = Undone::default();
    petition_timeline::each(reader, (NaiveDate::MIN, today), None, |history| {
        let facts = &history.facts;
        undone.unsettled.add(&history, today);
        if let Some(place) = holding_on(&history, today) {
            let state = assignment_state(&history, today);
            if let Some(due) = history.holdings[place].due.filter(|due| *due <= soon)
                && matches!(state, Some(PetitionState::Pending | PetitionState::Overdue))
            {
                undone.replies.push((due, facts.petition));
            }
        } else if own_state(&history, today).is_none()
            && history.holdings.is_empty()
            && facts.duplicate_of.is_none()
            && since <= facts.held_on
        {
            *undone.unassigned.entry(facts.session).or_default() += 1;
        }
        Ok(())
    })?;
    undone.replies.sort_unstable();
    Ok(undone)
}

/// Returns the first awaited replies; those of one day in the order of petition codes.
fn first(
    reader: Reader<'_>,
    replies: &[(NaiveDate, PetitionId)],
    most: Option<usize>,
    today: NaiveDate,
) -> Result<Vec<Awaited>> {
    let last = most
        .and_then(|most| replies.get(most.checked_sub(1)?))
        .map_or(NaiveDate::MAX, |(due, _)| *due);
    let wanted: Vec<PetitionId> =
        replies.iter().take_while(|(due, _)| *due <= last).map(|(_, petition)| *petition).collect();
    let open =
        assignments::open_of(reader, &wanted, today)?.into_iter().take(most.unwrap_or(usize::MAX));
    Ok(open.map(|one| awaited(one, today)).collect())
}

/// Counts the open plan entries of each unit from today to the end of the year.
fn planned_by_unit<'f>(
    context: &'f ReportContext,
    entries: &[PlanWithSession],
    today: NaiveDate,
) -> HashMap<&'f str, i64> {
    let mut by_unit = HashMap::new();
    for entry in entries.iter().filter(|entry| entry.is_open() && entry.is_ahead(today)) {
        if entry.plan.planned_for.last().year() == today.year() {
            *by_unit.entry(context.lineage.code(entry.plan.unit)).or_default() += 1;
        }
    }
    by_unit
}

fn planned(context: &ReportContext, entries: &[PlanWithSession], today: NaiveDate) -> Vec<Planned> {
    let ahead = entries.iter().filter(|entry| entry.is_open() && entry.is_ahead(today));
    let mut ahead: Vec<&Plan> = ahead.map(|entry| &entry.plan).collect();
    ahead.sort_by_key(|entry| (entry.planned_for.last(), entry.planned_for.day().is_none()));
    let shown = ahead.into_iter().map(|entry| {
        let on = entry.planned_for.last();
        let life = context.lineage.life_on(entry.unit, on);
        Planned {
            plan: entry.code.clone(),
            unit: context.lineage.code(entry.unit).to_owned(),
            name: life.map_or(String::new(), |life| life.name.clone()),
            day: entry.planned_for.day(),
            month: entry.planned_for.month().map(|month| month.to_string()),
            notice_by: notice_awaited_by(&context.book, entry),
        }
    });
    shown.collect()
}
