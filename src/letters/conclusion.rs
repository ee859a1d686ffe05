//! The conclusion notice: the opinions at a session, and each agency's assignments with due dates.

use anyhow::Result;

use crate::figures;
use crate::letters::Subject;
use crate::letters::context::LetterContext;
use crate::letters::dialogue::{self, PETITION, rows};
use crate::letters::names::Name::{self, Flag, Rows, Text};
use crate::letters::names::Values;
use crate::model::PetitionState;

/// Names of a conclusion, beside those of all letters about a session.
pub(super) const NAMES: &[Name] = &[
    Text("attended"),
    Text("speakers"),
    Text("opinions"),
    Text("answered"),
    Rows("answers", PETITION),
    Rows("given", PETITION),
    Rows("tasks", &[Text("n"), Text("agency"), Rows("matters", PETITION)]),
    Rows("open", PETITION),
    Flag("estimated"),
];

/// Builds the values of a conclusion.
pub(super) fn build(context: &LetterContext<'_>) -> Result<Values> {
    let values = dialogue::build(context)?;
    let Subject::Session(session) = context.request.subject else { return Ok(values) };
    let file = figures::session_file(context.reader, session, context.request.as_of)?;
    let tasks = file.tasks();
    let (mut task_rows, mut given, mut is_estimated) = (Vec::new(), Vec::new(), false);
    for task in &tasks {
        is_estimated |= task.petitions.iter().any(|one| one.petition.is_estimate);
        given.extend(rows(context, &task.petitions)?);
        let row = Values::new().text("agency", task.agency.name.as_str());
        task_rows.push(row.rows("matters", rows(context, &task.petitions)?));
    }
    let answers = file.petitions.iter().filter(|one| one.petition.answered);
    // A duplicate is listed with its original.
    let open = file.petitions.iter().filter(|one| {
        one.petition.state == PetitionState::Unassigned && one.duplicate_of.is_none()
    });
    Ok(values
        .some_count("attended", file.held.session.attended)
        .some_count("speakers", file.held.session.speakers)
        .count("opinions", file.held.opinions)
        .some_count("answered", Some(file.held.answered).filter(|answered| *answered > 0))
        .rows("answers", rows(context, answers)?)
        .flag("estimated", is_estimated)
        .rows("given", given)
        .rows("tasks", task_rows)
        .rows("open", rows(context, open)?))
}
