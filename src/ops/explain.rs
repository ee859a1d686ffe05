//! Breakdown of a due date: by the rules, and in force.

use anyhow::Result;
use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use crate::figures::{book, calendar};
use crate::model::{
    AssignmentDays, Closed, DueFrom, DueKind, Kind, PetitionHistory, PetitionId, PetitionState,
    RecordRow, StepKind, assignment,
};
use crate::ops::resolver::Resolver;
use crate::ops::step_lines::{StepLine, step_lines};
use crate::problem::{Arg, Problem};
use crate::rules::{
    Doubt, DueStep, Judgement, Moved, NO_VALUE, RuleBook, RuleClass, RuleKey, Rules, Why,
    WorkCalendar, holding_on, judge, rule_due, steps,
};
use crate::store::{Reader, assignments, codes, petition_timeline};

/// The due date of a petition by the rules of its session's day alone.
#[derive(Clone, Debug, Serialize)]
pub struct RuleClock {
    /// Day on which the term starts; with terms from the assignment, a late or missing one is taken
    /// as of the last day of the term from the session.
    pub anchor: NaiveDate,
    /// Due date; `None` if the rules set no term.
    pub due: Option<NaiveDate>,
    /// Class; `None` for a petition answered at its session or divided.
    pub class: Option<&'static str>,
    /// Whether a deciding fact was entered after the due date.
    pub after_the_fact: bool,
    /// Whether it is unknown when a deciding fact was entered.
    pub entered_unknown: bool,
    /// Steps of the count.
    #[serde(skip)]
    pub steps: Vec<DueStep>,
}

/// An assignment as first given.
#[derive(Clone, Debug)]
pub struct Assigned {
    /// Day on which it starts.
    pub start: NaiveDate,
    /// Code of the lead agency.
    pub agency: String,
}

/// A fact that may decide the class by rule, with the day on which it was entered.
#[derive(Clone, Copy, Debug)]
pub struct EnteredFact {
    /// Key of its name.
    pub fact: &'static str,
    /// Its own day, if it has one.
    pub day: Option<NaiveDate>,
    /// Day on which it was entered.
    pub known: Option<NaiveDate>,
}

/// Rule, days counted, and later overrides.
#[derive(Clone, Debug, Serialize)]
pub struct DueExplanation {
    /// Petition code.
    pub petition: String,
    /// Code of its original, if its due date and state are the original's.
    pub by_original: Option<String>,
    /// Day on which the term in force starts, unless a due date was given.
    pub anchor: NaiveDate,
    /// Days for a reply; `None` if the rules set no term.
    pub due_days: Option<i64>,
    /// Day counting.
    pub due_kind: DueKind,
    /// Term starts at the session or the assignment.
    pub due_from: DueFrom,
    /// Source of the rule.
    pub source: String,
    /// Steps of the count.
    #[serde(serialize_with = "days")]
    pub steps: Vec<DueStep>,
    /// Due date by the rules from the assignment's own day, if any.
    pub computed: Option<NaiveDate>,
    /// Due date given instead.
    pub given: Option<NaiveDate>,
    /// Due date of the last extension.
    pub extended_to: Option<NaiveDate>,
    /// Due date in force, if any.
    pub due: Option<NaiveDate>,
    /// Whether it is estimated.
    pub estimate: bool,
    /// Due date by the rules of the session's day alone.
    pub by_rule: RuleClock,
    /// State in force.
    pub state: PetitionState,
    /// What lies between the state in force and the class by rule.
    pub moved: Option<&'static str>,
    /// Steps after the assignment, in the order in which they take effect.
    pub acts: Vec<StepLine>,
    /// The assignment, if any.
    #[serde(skip)]
    pub assigned: Option<Assigned>,
    /// Facts that may decide the class by rule.
    #[serde(skip)]
    pub entered: Vec<EnteredFact>,
    /// The day as of which it is explained.
    #[serde(skip)]
    pub today: NaiveDate,
}

fn days<S: Serializer>(steps: &[DueStep], serializer: S) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Step<'a> {
        day: NaiveDate,
        counted: Option<i64>,
        off: Option<&'a str>,
        source: Option<&'a str>,
        certain: bool,
    }
    serializer.collect_seq(steps.iter().map(|step| {
        let row = step.swapped.as_ref().map(|(name, source)| (name.as_str(), source.as_str()));
        let (off, source) = match &step.off {
            Some(Why::Weekend) => (Some("weekend"), None),
            Some(Why::Table(name, source)) => (Some(name.as_str()), Some(source.as_str())),
            None => (None, row.map(|(_, source)| source)),
        };
        Step { day: step.day, counted: step.counted, off, source, certain: step.certain }
    }))
}

/// The rules of a session's day with their calendar.
struct Counting {
    rules: Rules,
    calendar: WorkCalendar,
}

impl Counting {
    fn steps(&self, anchor: NaiveDate) -> Vec<DueStep> {
        let count = |days| steps(anchor, days, self.rules.day_counting(), &self.calendar);
        self.rules.due_days.map_or_else(Vec::new, count)
    }
}

/// A petition's own clock in force.
struct InForce {
    assigned: Option<Assigned>,
    given: Option<NaiveDate>,
    due: Option<NaiveDate>,
    is_estimate: bool,
}

/// Explains the due date of a petition by the rules and in force.
///
/// # Errors
/// If the petition is unknown, or neither assigned nor replied to.
pub fn explain_due(reader: Reader<'_>, petition: &str, today: NaiveDate) -> Result<DueExplanation> {
    let asked = Resolver::on(today).petition(reader, petition)?;
    let own = history(reader, asked)?;
    let original = own.facts.duplicate_of.map(|original| history(reader, original)).transpose()?;
    let judgement = judge(&own, original.as_ref(), today);
    let (source, by_original) = match original {
        Some(original) if judgement.is_by_original => {
            let code = codes::of(reader, original.facts.petition)?;
            (original, Some(code))
        }
        _ => (own, None),
    };
    let in_force = in_force(reader, &source, today)?;
    if in_force.due.is_none() && in_force.assigned.is_none() {
        check_in_force(&codes::of(reader, asked)?, judgement.state, rule_due(&source, today))?;
    }
    let start = in_force.assigned.as_ref().map(|assigned| assigned.start);
    let session = source.facts.held_on;
    let book = book(reader)?;
    let counting = Counting { rules: book.on(session), calendar: calendar(reader)? };
    let by_rule = rule_clock(&source, &judgement, &counting, today);
    let anchor = start.map_or(by_rule.anchor, |start| counting.rules.anchor(session, start));
    let steps = counting.steps(anchor);
    let acts = step_lines(reader, source.facts.petition, start)?;
    let is_in_force = |act: &&StepLine| act.day.or(start).is_none_or(|day| day <= today);
    let extension =
        acts.iter().rev().filter(is_in_force).find(|act| act.step == StepKind::Extend.code());
    Ok(DueExplanation {
        petition: codes::of(reader, asked)?,
        by_original,
        anchor,
        due_days: counting.rules.due_days,
        due_kind: counting.rules.day_counting(),
        due_from: counting.rules.starts_at(),
        source: source_of(&book, session),
        computed: counting.rules.due_days.map(|_| steps.last().map_or(anchor, |step| step.day)),
        steps,
        given: in_force.given,
        extended_to: extension.and_then(|act| act.due),
        due: in_force.due,
        estimate: in_force.is_estimate,
        by_rule,
        state: judgement.state,
        moved: judgement.moved.map(moved_code),
        acts,
        assigned: in_force.assigned,
        entered: entered(&source),
        today,
    })
}

/// Refuses a petition without an assignment and without a final reply.
fn check_in_force(
    code: &str,
    state: PetitionState,
    by_rule: Option<NaiveDate>,
) -> Result<(), Problem> {
    let due = by_rule.map_or(Arg::from(NO_VALUE), Arg::Day);
    match state {
        PetitionState::Unassigned => {
            Err(Problem::refused("nothing-in-force").with("code", code).with("due", due))
        }
        PetitionState::Answered | PetitionState::Divided => Err(Problem::refused("nothing-due")
            .with("code", code)
            .with("state", Arg::Term("state", state.code().to_owned()))),
        _ => Ok(()),
    }
}

fn history(reader: Reader<'_>, petition: PetitionId) -> Result<PetitionHistory> {
    let found = petition_timeline::of(reader, petition)?;
    found.ok_or_else(|| anyhow::anyhow!("petition {} has no history", petition.row()))
}

fn source_of(book: &RuleBook, session: NaiveDate) -> String {
    book.row_on(RuleKey::DueDays, session).map_or(String::new(), |row| row.source.clone())
}

/// Reads the clock in force of a petition: its assignment's, also before it starts, or that of the
/// reply to a petition without one.
fn in_force(reader: Reader<'_>, history: &PetitionHistory, today: NaiveDate) -> Result<InForce> {
    if let Some(id) = assignments::of_petition(reader, history.facts.petition)? {
        let AssignmentDays { start_on: start, due_on: due, is_estimate, .. } =
            assignments::days_of(reader, id, today)?;
        let record = reader.record(RecordRow::new(Kind::Assignment, id))?;
        let agency = record.get(assignment::AGENCY).unwrap_or_default();
        let assigned = Assigned { start, agency: codes::of(reader, agency)? };
        let given = record.get(assignment::DUE);
        return Ok(InForce { assigned: Some(assigned), given, due, is_estimate });
    }
    let holding = holding_on(history, today).map(|place| history.holdings[place]);
    Ok(InForce {
        assigned: None,
        given: None,
        due: holding.and_then(|holding| holding.due),
        is_estimate: holding.is_some_and(|holding| holding.is_estimate),
    })
}

fn rule_clock(
    history: &PetitionHistory,
    judgement: &Judgement,
    counting: &Counting,
    today: NaiveDate,
) -> RuleClock {
    let (session, rule) = (history.facts.held_on, history.rule);
    let is_of_session = matches!(judgement.state, PetitionState::Answered | PetitionState::Divided);
    let start = history.holdings.iter().find(|holding| holding.agency.is_some());
    let start = start.map(|holding| holding.from).filter(|start| *start <= today);
    let anchor = match (counting.rules.starts_at(), rule.from_session) {
        (DueFrom::Assignment, Some(end)) if !is_of_session => {
            start.map_or(end, |start| start.min(end))
        }
        _ => session,
    };
    RuleClock {
        anchor,
        due: if is_of_session { rule.from_session } else { rule_due(history, today) },
        class: judgement.class.map(class_code),
        after_the_fact: judgement.doubt == Some(Doubt::AfterTheFact),
        entered_unknown: judgement.doubt == Some(Doubt::EnteredUnknown),
        steps: counting.steps(anchor),
    }
}

fn entered(history: &PetitionHistory) -> Vec<EnteredFact> {
    let facts = &history.facts;
    let session =
        EnteredFact { fact: "session", day: Some(facts.held_on), known: facts.session_known };
    let petition = EnteredFact { fact: "petition", day: None, known: facts.known };
    let reply = facts.replies.first();
    let reply = reply.map(|one| EnteredFact { fact: "reply", day: Some(one.on), known: one.known });
    [session, petition].into_iter().chain(reply).collect()
}

fn class_code(class: RuleClass) -> &'static str {
    match class {
        RuleClass::OnTime => PetitionState::OnTime.code(),
        RuleClass::Late => PetitionState::Late.code(),
        RuleClass::Pending => PetitionState::Pending.code(),
        RuleClass::Overdue => PetitionState::Overdue.code(),
        RuleClass::Withdrawn => PetitionState::Withdrawn.code(),
        RuleClass::NoTerm => "no_term",
    }
}

fn moved_code(moved: Moved) -> &'static str {
    match moved {
        Moved::Withdrawn => "withdrawn",
        Moved::Extended => "extended",
        Moved::GivenDue => "given_due",
        Moved::Stricter => "stricter",
    }
}
