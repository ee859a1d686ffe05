//! What is unlikely about a record: taken with a warning, or refused where a person types it.

use anyhow::Result;
use chrono::{Datelike, NaiveDate};

use crate::figures::book;
use crate::model::{
    Closed, CodeOrder, Hosts, Kind, Month, Origin, PetitionId, PetitionRow, PlanRow, SessionId,
    SessionRow, Value,
};
use crate::ops::check::{out_of_place, told_personal};
use crate::ops::derived::due_rule;
use crate::ops::input::Mode;
use crate::ops::naming::record_name;
use crate::ops::values::Values;
use crate::problem::{Arg, Lint, Problem, Warning};
use crate::store::{
    Form, Reader, assignments, codes, leaders, petitions, plans, references, sessions, units,
};

/// Something unlikely about a record.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Finding {
    /// What is said where the record is taken.
    pub warning: Warning,
    /// The column at problem, where it is refused when typed.
    pub column: &'static str,
    /// Why it is refused when typed without `--force`; none where it is only noted.
    pub refusal: Option<Problem>,
}

impl From<Warning> for Finding {
    fn from(warning: Warning) -> Self {
        Self { warning, column: "", refusal: None }
    }
}

impl Finding {
    fn refused(self, column: &'static str, problem: Problem) -> Self {
        Self { column, refusal: Some(problem), ..self }
    }
}

/// Finds what is unlikely about a record.
pub(super) fn unlikely(reader: Reader<'_>, values: &Values, mode: Mode) -> Result<Vec<Finding>> {
    let mut found = untimely(reader, values, mode)?;
    let mut all = Vec::new();
    for (column, value) in values.columns() {
        if let Some(found) = value.as_text().and_then(|text| out_of_place(column, text)) {
            all.push(told_personal(column.name, found));
        }
    }
    match values.kind {
        Kind::Plan | Kind::Session => {
            all.extend(far_off(values, mode));
            place_in_time(reader, values, &mut all)?;
            all.extend(short_notice(reader, values, mode.today)?);
        }
        Kind::Ballot => {
            let session = values.id("session").unwrap_or_default();
            if let (Some(attended), Some(returned)) =
                (sessions::attendance(reader, session)?, values.count("returned"))
                && returned > attended
            {
                let warning = Warning::of(Lint::BallotsAboveAttendance).with("returned", returned);
                all.push(warning.with("attended", attended));
            }
        }
        Kind::Petition => {
            petition(reader, values, &mut all)?;
            let has_answer =
                !values.get("answer").is_empty() || !values.get("answered_by").is_empty();
            if has_answer && *values.get("answered") != Value::YesNo(true) && !mode.import {
                all.push(Warning::new("answer-not-answered"));
            }
        }
        Kind::Assignment
            if petitions::is_answered(reader, values.id("petition").unwrap_or_default())? =>
        {
            all.push(Warning::of(Lint::AssignedThoughAnswered));
        }
        _ => {}
    }
    found.extend(all.into_iter().map(Finding::from));
    if !found.is_empty() {
        let name = record(reader, values)?;
        found.iter_mut().for_each(|finding| finding.warning.refs.push(name.clone()));
    }
    Ok(found)
}

/// Finds the days that cannot be true or make a figure false, as far as the values are known: what is refused when typed is among
/// these (contract 0.2, section 3).
pub(super) fn untimely(reader: Reader<'_>, values: &Values, mode: Mode) -> Result<Vec<Finding>> {
    let mut all: Vec<Finding> = in_future(values, mode.today).into_iter().collect();
    all.extend(before_session(reader, values)?);
    match values.kind {
        Kind::Assignment => all.extend(due_before(reader, values, mode)?),
        Kind::Reply => all.extend(reply_unassigned(reader, values)?),
        _ => {}
    }
    Ok(all)
}

/// So many years ago no dialogue was held that a register is kept of, and so far ahead none is planned.
const YEARS: (i32, i32) = (50, 5);

/// A typed day in what is most likely the wrong century.
fn far_off(values: &Values, mode: Mode) -> Option<Warning> {
    let day = values.day_or_month().filter(|_| !mode.import)?;
    let years = day.year() - mode.today.year();
    let far = years < -YEARS.0 || (values.kind == Kind::Plan && years > YEARS.1);
    far.then(|| {
        Warning::new("day-far-off").with("day", Arg::Weekday(day)).with("today", mode.today)
    })
}

/// What a record's day is called where it is refused.
fn what(kind: Kind) -> Arg {
    Arg::Term("record-named", kind.spec().word.to_owned())
}

/// A day after today of what happened.
fn in_future(values: &Values, today: NaiveDate) -> Option<Finding> {
    let recorded = !matches!(values.kind, Kind::Holiday | Kind::Plan | Kind::Assignment);
    let day = values.day("day").filter(|day| recorded && *day > today)?;
    let finding = Finding::from(Warning::of(Lint::InFuture).with("day", day));
    if !matches!(values.kind, Kind::Session | Kind::Reply | Kind::Check | Kind::Conclusion) {
        return Some(finding);
    }
    let problem = Problem::refused("in-future")
        .with("kind", values.spec().word)
        .with("what", what(values.kind));
    Some(finding.refused("day", problem.with("day", Arg::Weekday(day)).with("today", today)))
}

/// A day before the session's. What a collected petition says may lie before: it was collected before the session.
fn before_session(reader: Reader<'_>, values: &Values) -> Result<Option<Finding>> {
    let Some(day) = values.day("day") else { return Ok(None) };
    let held = match (values.id("session"), values.id("petition")) {
        (Some(session), _) => sessions::day_of(reader, session)?,
        (None, Some(petition)) => petitions::day_of(reader, petition)?,
        _ => return Ok(None),
    };
    if day >= held {
        return Ok(None);
    }
    if let Some(petition) = values.row("petition")
        && is_collected(&Values::of(reader, Kind::Petition, petition)?)
    {
        return Ok(None);
    }
    let finding =
        Finding::from(Warning::of(Lint::BeforeSession).with("day", day).with("session", held));
    if !matches!(values.kind, Kind::Reply | Kind::Assignment) {
        return Ok(Some(finding));
    }
    let petition = codes::of::<PetitionRow>(reader, values.id("petition").unwrap_or_default())?;
    let problem = Problem::refused("before-session")
        .with("what", what(values.kind))
        .with("day", Arg::Weekday(day));
    Ok(Some(finding.refused("day", problem.with("session", held).with("petition", petition))))
}

fn is_collected(petition: &Values) -> bool {
    petition.member("origin") == Some(Origin::Collected)
}

/// Finds the assignments and replies that a record's change leaves before their session: the session is held later, or the petition
/// belongs to a later one or is no longer a collected one.
pub(super) fn left_before(
    reader: Reader<'_>,
    id: i64,
    before: &Values,
    now: &Values,
) -> Result<Vec<Finding>> {
    let days = |values: &Values| -> Result<(NaiveDate, NaiveDate)> {
        let held = match values.kind {
            Kind::Session => values.day("day").unwrap_or(NaiveDate::MIN),
            _ => sessions::day_of(reader, values.id("session").unwrap_or_default())?,
        };
        Ok((held, if is_collected(values) { NaiveDate::MIN } else { held }))
    };
    if !matches!(now.kind, Kind::Session | Kind::Petition) {
        return Ok(Vec::new());
    }
    let ((_, earliest_before), (held, earliest)) = (days(before)?, days(now)?);
    if earliest <= earliest_before {
        return Ok(Vec::new());
    }
    let petitions = if now.kind == Kind::Session {
        petitions::of_session(reader, SessionId::of_row(id))?
    } else {
        vec![PetitionId::of_row(id)]
    };
    let mut all = Vec::new();
    for petition in petitions {
        if now.kind == Kind::Session
            && is_collected(&Values::of(reader, Kind::Petition, petition.row())?)
        {
            continue;
        }
        for kind in [Kind::Assignment, Kind::Reply] {
            for row in references::children(reader, kind, petition.row())? {
                let day = Values::of(reader, kind, row)?.day("day");
                let Some(day) = day.filter(|day| (earliest_before..earliest).contains(day)) else {
                    continue;
                };
                let name = record_name(reader, kind, row)?;
                let warning = Warning::of(Lint::BeforeSession)
                    .with("day", day)
                    .with("session", held)
                    .about(&name);
                let problem = Problem::refused("left-before-session")
                    .with("what", what(kind))
                    .with("record", name);
                let problem = problem.with("day", day).with("session", Arg::Weekday(held));
                all.push(Finding::from(warning).refused("day", problem));
            }
        }
    }
    Ok(all)
}

/// A due day before the assignment's own. What the rules give is found only for what is typed; `lint` finds it in what is imported.
fn due_before(reader: Reader<'_>, values: &Values, mode: Mode) -> Result<Vec<Finding>> {
    let Some(start) = values.day("day") else { return Ok(Vec::new()) };
    let early =
        |due: NaiveDate| Warning::of(Lint::DueBeforeAssignment).with("due", due).with("day", start);
    let mut all = Vec::new();
    if let Some(due) = values.day("due").filter(|due| *due < start) {
        let problem = Problem::refused("due-before-assignment")
            .with("due", Arg::Weekday(due))
            .with("day", start);
        all.push(Finding::from(early(due)).refused("due", problem));
    }
    all.extend(values.day("extended_to").filter(|due| *due < start).map(|due| early(due).into()));
    let given = values.day("due").or(values.day("extended_to"));
    if let (None, Some(petition), false) = (given, values.id("petition"), mode.import) {
        let (due, _) = due_rule(reader)?(petitions::day_of(reader, petition)?, start);
        all.extend((due < start).then(|| early(due).into()));
    }
    Ok(all)
}

/// A reply to a petition that was neither answered at its session nor assigned. One that names its agency is not refused when typed:
/// the petition is assigned with it.
fn reply_unassigned(reader: Reader<'_>, values: &Values) -> Result<Option<Finding>> {
    let Some(petition) = values.id::<PetitionRow>("petition") else { return Ok(None) };
    if !is_unassigned(reader, petition)? {
        return Ok(None);
    }
    let finding = Finding::from(Warning::of(Lint::PetitionUnassigned));
    if !values.get("agency").is_empty() {
        return Ok(Some(finding));
    }
    let problem =
        Problem::refused("reply-unassigned").with("petition", codes::of(reader, petition)?);
    Ok(Some(finding.refused("agency", problem)))
}

/// Tells whether a petition was neither answered at its session nor assigned.
pub(super) fn is_unassigned(reader: Reader<'_>, petition: PetitionId) -> Result<bool> {
    Ok(!petitions::is_answered(reader, petition)?
        && assignments::of_petition(reader, petition)?.is_none())
}

/// Notes that the plan entry which a session is now to fulfil has one already.
pub(super) fn held_already(
    reader: Reader<'_>,
    before: Option<&Values>,
    now: &Values,
) -> Result<Option<Warning>> {
    let plan = now
        .id::<PlanRow>("plan")
        .filter(|plan| before.and_then(|before| before.id("plan")) != Some(*plan));
    let Some(plan) = plan.filter(|_| now.kind == Kind::Session) else { return Ok(None) };
    if !plans::held(reader)?.contains(&plan) {
        return Ok(None);
    }
    let warning = Warning::new("plan-held").with("plan", codes::of(reader, plan)?);
    Ok(Some(warning.about(record(reader, now)?)))
}

/// Names the record that a warning is about: its code, or that of the record it hangs on.
fn record(reader: Reader<'_>, values: &Values) -> Result<String> {
    if let Some(code) = values.get("code").as_text() {
        return Ok(code.to_owned());
    }
    for (column, value) in values.columns() {
        if let Some(row) = value.as_row() {
            let table =
                column.of.table().filter(|table| matches!(*table, "session" | "petition" | "unit"));
            let Some(table) = table else { continue };
            return codes::of_row(reader, table, row);
        }
    }
    Ok(String::new())
}

fn place_in_time(reader: Reader<'_>, values: &Values, all: &mut Vec<Warning>) -> Result<()> {
    let month = values.text("month").parse::<Month>().ok();
    let days = values
        .day("day")
        .map(|day| (day, day))
        .or(month.map(|month| (month.first(), month.last())));
    let (Some(unit), Some((day, last))) = (values.id("unit"), days) else { return Ok(()) };
    if !units::versions_of(reader, unit)?
        .iter()
        .any(|version| version.span.days_within(day, last) > 0)
    {
        all.push(
            Warning::of(Lint::OutsideUnitLife)
                .with("unit", units::code_of(reader, unit)?)
                .with("day", day),
        );
    }
    let code = values.text("code");
    let order = CodeOrder::of(code);
    if !code.is_empty()
        && (order.unit != units::code_of(reader, unit)? || order.year != i64::from(day.year()))
    {
        all.push(Warning::of(Lint::CodeOfAnother).with("code", code));
    }
    if values.kind == Kind::Plan {
        return Ok(());
    }
    for post in values.hosts().into_iter().flat_map(Hosts::posts) {
        if leaders::is_post_vacant(reader, unit, post, day)? {
            all.push(
                Warning::of(Lint::PostNotHeld)
                    .with("post", Arg::Term("post", post.code().to_owned()))
                    .with("day", day),
            );
        }
    }
    let (attended, speakers) = (values.count("attended"), values.count("speakers"));
    if let (Some(attended), Some(speakers)) = (attended, speakers)
        && speakers > attended
    {
        all.push(
            Warning::of(Lint::SpeakersAboveAttendance)
                .with("speakers", speakers)
                .with("attended", attended),
        );
    }
    if values.day("notice").is_some_and(|notice| notice > day) {
        all.push(Warning::of(Lint::NoticeAfterSession));
    }
    Ok(())
}

/// A plan entry whose public notice is given too late, or can no longer be given in time, by the rules of its day.
fn short_notice(reader: Reader<'_>, values: &Values, today: NaiveDate) -> Result<Option<Warning>> {
    if values.kind != Kind::Plan {
        return Ok(None);
    }
    let Some(day) = values.day("day") else { return Ok(None) };
    let Some(by) = book(reader)?.notice_by(day) else { return Ok(None) };
    let late = values
        .day("notice")
        .map_or(by < today && today <= day, |notice| by < notice && notice <= day);
    Ok(late.then(|| Warning::new("notice-too-late").with("by", by)))
}

fn petition(reader: Reader<'_>, values: &Values, all: &mut Vec<Warning>) -> Result<()> {
    let code = values.text("code");
    if !code.is_empty() {
        let stem = codes::of::<SessionRow>(reader, values.id("session").unwrap_or_default())?;
        if code.rsplit_once('.').is_none_or(|(given, _)| given != stem) {
            all.push(Warning::of(Lint::CodeOfAnother).with("code", code));
        }
    }
    all.extend(duplicate(reader, values)?);
    Ok(())
}

/// A petition whose original is a duplicate itself, or of a later session.
fn duplicate(reader: Reader<'_>, values: &Values) -> Result<Option<Warning>> {
    let (Some(id), Some(session)) =
        (values.id::<PetitionRow>("duplicate_of"), values.id("session"))
    else {
        return Ok(None);
    };
    let original = reader.record(Kind::Petition, Form::Raw, id.row())?;
    let later = petitions::day_of(reader, id)? > sessions::day_of(reader, session)?;
    let lacks = later || !original.get("duplicate_of").is_empty();
    let told = || {
        Warning::of(Lint::DuplicateWithoutOriginal)
            .with("original", original.get("code").to_string())
    };
    Ok(lacks.then(told))
}

/// Tells whether a petition is a duplicate of which nothing is to be said yet, but may be once its file is read to the end.
pub(super) fn may_lack_original(reader: Reader<'_>, values: &Values) -> Result<bool> {
    let is_duplicate = values.kind == Kind::Petition && !values.get("duplicate_of").is_empty();
    Ok(is_duplicate && duplicate(reader, values)?.is_none())
}

/// Says of a petition in the register that its original is none.
pub(super) fn without_original(reader: Reader<'_>, values: &Values) -> Result<Option<Warning>> {
    Ok(duplicate(reader, values)?.map(|warning| warning.about(values.text("code"))))
}
