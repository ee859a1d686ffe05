//! The slip by which a petition goes to an agency.

use anyhow::Result;

use crate::figures::{self, Matter};
use crate::letters::Subject;
use crate::letters::context::LetterContext;
use crate::letters::names::Name::{self, Flag, Text};
use crate::letters::names::Values;
use crate::letters::occasion::{self, matter};
use crate::model::{Kind, PetitionId, PetitionState, RecordRow, assignment, conclusion, petition};
use crate::problem::Problem;
use crate::store::Reader;

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
    let record = context.reader.record(RecordRow::new(Kind::Petition, petition))?;
    Ok(values
        .and(matter(&given))
        .text("field", context.field(record.text(petition::FIELD))?)
        .some("conclusion", conclusion(context.reader, petition)?.as_deref()))
}

/// The petition with its agency.
///
/// # Errors
/// A problem where no agency has it.
fn given(context: &LetterContext<'_>, petition: PetitionId) -> Result<Matter> {
    let session = context.reader.session_of(petition)?;
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
    let Some(row) = reader.assignment_of(petition)? else { return Ok(None) };
    let assignment = reader.record(RecordRow::new(Kind::Assignment, row))?;
    if let Some(number) = assignment.get(assignment::CONCLUSION) {
        return Ok(Some(number.to_owned()));
    }
    let session = reader.session_of(petition)?.any();
    let Some(id) = reader.hanging(Kind::Conclusion, session)?.pop() else { return Ok(None) };
    let last = reader.record(RecordRow { kind: Kind::Conclusion, id })?;
    Ok(last.get(conclusion::NUMBER).map(str::to_owned))
}

/// The agencies that help with a petition, by name.
pub(super) fn helpers(context: &LetterContext<'_>, petition: PetitionId) -> Result<Vec<String>> {
    Ok(given(context, petition)?.with)
}
