//! Overdue replies, longest overdue first.

use anyhow::Result;
use chrono::NaiveDate;
use serde::Serialize;

use crate::figures::ReportContext;
use crate::model::{OpenAssignment, PetitionId};
use crate::store::{Reader, assignments};

/// A petition with an overdue reply.
#[derive(Clone, Debug, Serialize)]
pub struct OverdueLine {
    /// Petition code.
    pub petition: String,
    /// Unit whose session raised it.
    pub unit: String,
    /// Agency code.
    pub agency: String,
    /// Agency name.
    pub name: String,
    /// Petition text.
    pub text: String,
    /// Day of the session.
    pub session_day: NaiveDate,
    /// Due date.
    pub due: NaiveDate,
    /// Whether the due date is estimated.
    pub estimate: bool,
    /// Days since the due date.
    pub days_late: i64,
}

/// All overdue replies; on the notice board, only petitions with a public text are listed.
#[derive(Clone, Debug, Serialize)]
pub struct Overdue {
    /// Number.
    pub total: i64,
    /// List.
    pub petitions: Vec<OverdueLine>,
}

/// Counts the overdue replies to these petitions and, if the report lists them, returns each.
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
