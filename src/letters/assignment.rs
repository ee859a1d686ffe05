//! The slip by which a petition goes to an agency.

use anyhow::Result;

use crate::figures::{self, Matter};
use crate::letters::Subject;
use crate::letters::context::LetterContext;
use crate::letters::names::Name::{self, Flag, Text};
use crate::letters::names::Values;
use crate::letters::occasion::{self, matter};
use crate::model::{Kind, PetitionId, PetitionState};
use crate::problem::Problem;
use crate::store::{Form, Reader, assignments, petitions, references};

/// What a slip may use beside what letters about a session may.
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

/// Puts a slip together.
pub(super) fn build(context: &LetterContext<'_>) -> Result<Values> {
    let values = occasion::build(context)?;
    let Subject::Petition(petition) = context.request.subject else { return Ok(values) };
    let given = given(context, petition)?;
    let record = context.reader.record(Kind::Petition, Form::Shown, petition.row())?;
    Ok(values
        .and(matter(&given))
        .text("field", context.field(&record.get("field").to_string())?)
        .some("conclusion", conclusion(context.reader, petition)?.as_deref()))
}

/// The petition with its agency.
///
/// # Errors
/// A problem where no agency has it.
fn given(context: &LetterContext<'_>, petition: PetitionId) -> Result<Matter> {
    let session = petitions::session_of(context.reader, petition)?;
    // A slip is written on the day on which the petition is given, which may be later than its session.
    let as_of = context.request.as_of;
    let file = figures::session_file(context.reader, session, as_of, context.request.named)?;
    let found = file.matters.into_iter().find(|one| one.code == context.code);
    let given = found.filter(|one| one.own && one.state != PetitionState::Withdrawn);
    given.ok_or_else(|| {
        Problem::refused("letter-not-assigned").with("code", context.code.as_str()).into()
    })
}

/// The number of the conclusion by which the petition was given: as the assignment says, else the session's.
fn conclusion(reader: Reader<'_>, petition: PetitionId) -> Result<Option<String>> {
    let Some(row) = assignments::of_petition(reader, petition)? else { return Ok(None) };
    let said = reader
        .record(Kind::Assignment, Form::Shown, row.row())?
        .get("conclusion")
        .as_text()
        .map(str::to_owned);
    let last = references::children(
        reader,
        Kind::Conclusion,
        petitions::session_of(reader, petition)?.row(),
    )?
    .pop();
    Ok(match (said, last) {
        (None, Some(row)) => reader
            .record(Kind::Conclusion, Form::Shown, row)?
            .get("number")
            .as_text()
            .map(str::to_owned),
        (said, _) => said,
    })
}

/// The agencies that help with a petition, by name.
pub(super) fn helpers(context: &LetterContext<'_>, petition: PetitionId) -> Result<Vec<String>> {
    Ok(given(context, petition)?.with)
}
