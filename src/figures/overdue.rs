//! Replies that are overdue, the longest first.

use anyhow::Result;
use chrono::NaiveDate;
use serde::Serialize;

use crate::figures::ReportContext;
use crate::model::{OpenAssignment, PetitionId};
use crate::store::{Reader, assignments};

/// A petition whose reply is overdue.
#[derive(Clone, Debug, Serialize)]
pub struct OverdueLine {
    /// The petition's code.
    pub petition: String,
    /// The unit whose session it was raised at.
    pub unit: String,
    /// The agency's code.
    pub agency: String,
    /// The agency's name.
    pub name: String,
    /// What was petitioned.
    pub text: String,
    /// The session's day.
    pub session_day: NaiveDate,
    /// The due day.
    pub due: NaiveDate,
    /// Whether the due day is an estimate.
    pub estimate: bool,
    /// Days since the due day.
    pub days_late: i64,
}

/// All overdue replies; for the notice board the list has those with a public text alone.
#[derive(Clone, Debug, Serialize)]
pub struct Overdue {
    /// How many.
    pub total: i64,
    /// Each.
    pub petitions: Vec<OverdueLine>,
}

/// Tells how many replies are overdue and, where the report lists them, each: those of these petitions.
pub(super) fn overdue(
    reader: Reader<'_>,
    context: &ReportContext,
    petitions: &[PetitionId],
) -> Result<Overdue> {
    let as_of = context.query.as_of;
    let total = i64::try_from(petitions.len())?;
    let open = if context.query.overdue {
        assignments::open_of(reader, petitions, as_of)?
    } else {
        Vec::new()
    };
    let line = |one: OpenAssignment| {
        let text = if context.query.public {
            context.held_back.printed(&one.petition, one.public_text)?
        } else {
            one.text
        };
        Some(OverdueLine {
            petition: one.petition,
            unit: context.lineage.code(one.unit).to_owned(),
            agency: one.agency.code,
            name: one.agency.name,
            text,
            session_day: one.session_on,
            due: one.due_on,
            estimate: one.is_estimate,
            days_late: (as_of - one.due_on).num_days(),
        })
    };
    Ok(Overdue { total, petitions: open.into_iter().filter_map(line).collect() })
}
