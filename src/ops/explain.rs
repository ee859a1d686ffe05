//! Breakdown of a due date.

use anyhow::Result;
use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use crate::figures::{book, calendar};
use crate::model::{AssignmentDays, DueFrom, DueKind, Kind, RecordRow, assignment};
use crate::ops::resolver::Resolver;
use crate::problem::Problem;
use crate::rules::{DueStep, RuleKey, Why, steps};
use crate::store::{Reader, assignments, codes, petitions, sessions};

/// Rule, days counted, and later overrides.
#[derive(Clone, Debug, Serialize)]
pub struct DueExplanation {
    /// Petition code.
    pub petition: String,
    /// Day on which the term starts.
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
    /// Due date by rule, if any.
    pub computed: Option<NaiveDate>,
    /// Due date given instead.
    pub given: Option<NaiveDate>,
    /// Due date in force, if any.
    pub due: Option<NaiveDate>,
    /// Whether it is estimated.
    pub estimate: bool,
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

/// Explains the due date of a petition's assignment.
///
/// # Errors
/// If the petition is unknown or has no assignment.
pub fn explain_due(reader: Reader<'_>, petition: &str, today: NaiveDate) -> Result<DueExplanation> {
    let row = Resolver::on(today).petition(reader, petition)?;
    let code = codes::of(reader, row)?;
    let Some(id) = assignments::of_petition(reader, row)? else {
        return Err(Problem::refused("not-assigned").with("code", code).into());
    };
    let session = sessions::day_of(reader, petitions::session_of(reader, row)?)?;
    let AssignmentDays { start_on: start, due_on: due, is_estimate: estimate, .. } =
        assignments::days_of(reader, id, today)?;
    let (book, calendar) = (book(reader)?, calendar(reader)?);
    let rules = book.on(session);
    let anchor = rules.anchor(session, start);
    let count = |days| steps(anchor, days, rules.day_counting(), &calendar);
    let steps = rules.due_days.map_or_else(Vec::new, count);
    let record = reader.record(RecordRow::new(Kind::Assignment, id))?;
    Ok(DueExplanation {
        petition: code,
        anchor,
        due_days: rules.due_days,
        due_kind: rules.day_counting(),
        due_from: rules.starts_at(),
        source: book
            .row_on(RuleKey::DueDays, session)
            .map_or(String::new(), |row| row.source.clone()),
        computed: rules.due_days.map(|_| steps.last().map_or(anchor, |step| step.day)),
        steps,
        given: record.get(assignment::DUE),
        due,
        estimate,
    })
}
