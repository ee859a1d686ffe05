//! The slip that assigns a petition to an agency.

use anyhow::Result;

use crate::letters::Subject;
use crate::letters::context::LetterContext;
use crate::letters::dialogue::{self, row, supporting};
use crate::letters::names::Name::{self, Flag, Text};
use crate::letters::names::Values;
use crate::model::{PetitionDetails, PetitionId, PetitionState};
use crate::problem::Problem;
use crate::store::{Reader, assignments, petitions, sessions};

/// Names of a slip, beside those of all letters about a session.
pub(super) const NAMES: &[Name] = &[
    Text("petition"),
    Text("text"),
    Text("field"),
    Text("petitioner"),
    Text("address"),
    Text("contact"),
    Text("answer"),
    Text("answered_by"),
    Text("agency"),
    Text("with"),
    Text("due"),
    Flag("estimate"),
    Text("conclusion"),
];

/// Builds the values of a slip.
pub(super) fn build(context: &LetterContext<'_>) -> Result<Values> {
    let values = dialogue::build(context)?;
    let Subject::Petition(petition) = context.request.subject else { return Ok(values) };
    let given = given(context, petition)?;
    Ok(values
        .and(row(context, &given)?)
        .text("field", context.field(&given.petition.field)?)
        .some("conclusion", conclusion_number(context.reader, petition)?.as_deref()))
}

/// The petition with its agency.
///
/// # Errors
/// If no agency is assigned.
fn given(context: &LetterContext<'_>, id: PetitionId) -> Result<PetitionDetails> {
    let session = petitions::session_of(context.reader, id)?;
    // The slip is written on the day of the assignment, which may be later than the session.
    let as_of = context.request.as_of.max(sessions::day_of(context.reader, session)?);
    let all = petitions::details_of_session(context.reader, session, as_of)?;
    let found = all.into_iter().find(|one| one.petition.id == id);
    let given = found.filter(|one| {
        one.petition.has_active_assignment && one.petition.state != PetitionState::Withdrawn
    });
    given.ok_or_else(|| {
        Problem::refused("letter-not-assigned").with("code", context.code.as_str()).into()
    })
}

/// The number of the conclusion that assigned the petition: the assignment's own, else the
/// session's last.
fn conclusion_number(reader: Reader<'_>, petition: PetitionId) -> Result<Option<String>> {
    let Some(assignment) = assignments::of_petition(reader, petition)? else { return Ok(None) };
    match assignments::conclusion_of(reader, assignment)? {
        Some(number) => Ok(Some(number)),
        None => sessions::last_conclusion(reader, petitions::session_of(reader, petition)?),
    }
}

/// The agencies that support a petition's lead agency, by name.
pub(super) fn supporting_agencies(
    context: &LetterContext<'_>,
    petition: PetitionId,
) -> Result<Vec<String>> {
    supporting(context, &given(context, petition)?)
}
