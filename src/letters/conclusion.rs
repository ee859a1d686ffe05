//! The conclusion notice: what was said at a session, and what each agency was given with its due day.

use anyhow::Result;

use crate::figures;
use crate::letters::Subject;
use crate::letters::context::LetterContext;
use crate::letters::names::Name::{self, Flag, Rows, Text};
use crate::letters::names::Values;
use crate::letters::occasion::{self, MATTER, matter};
use crate::model::PetitionState;

/// What a conclusion may use beside what letters about a session may.
pub(super) const NAMES: &[Name] = &[
    Text("attended"),
    Text("speakers"),
    Text("opinions"),
    Text("answered"),
    Rows("answers", MATTER),
    Rows("given", MATTER),
    Rows("tasks", &[Text("n"), Text("agency"), Rows("matters", MATTER)]),
    Rows("open", MATTER),
    Flag("estimated"),
];

/// Puts a conclusion together.
pub(super) fn build(context: &LetterContext<'_>) -> Result<Values> {
    let values = occasion::build(context)?;
    let Subject::Occasion(session) = context.request.subject else { return Ok(values) };
    let file = figures::session_file(
        context.reader,
        session.id.to(),
        context.request.as_of,
        context.request.named,
    )?;
    let mut tasks = Vec::new();
    for given in &file.tasks {
        let row = Values::new().text("agency", given.name.as_str());
        tasks.push(row.rows("matters", given.matters.iter().map(matter)));
    }
    let given = file.tasks.iter().flat_map(|given| &given.matters);
    // A duplicate goes with its original.
    let open = file
        .matters
        .iter()
        .filter(|one| one.state == PetitionState::Unassigned && one.duplicate_of.is_none());
    Ok(values
        .some_count("attended", file.fact.attended)
        .some_count("speakers", file.fact.speakers)
        .count("opinions", file.fact.opinions)
        .some_count("answered", Some(file.fact.answered).filter(|answered| *answered > 0))
        .rows("answers", file.matters.iter().filter(|one| one.answered).map(matter))
        .flag("estimated", given.clone().any(|one| one.estimate))
        .rows("given", given.map(matter))
        .rows("tasks", tasks)
        .rows("open", open.map(matter)))
}
