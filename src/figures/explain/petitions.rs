//! Breakdown of figures of petitions and assignments by petition.

use anyhow::Result;

use crate::figures::block_figures::{AgencyFigure, FieldFigure};
use crate::figures::explain::{Evidence, Explained, part};
use crate::figures::petitions::petitions;
use crate::figures::timelines::PetitionGroup;
use crate::figures::{Petitions, YearFigures};
use crate::model::{Petition, PetitionState, Share};
use crate::store::{Reader, petitions};

/// Reads the petitions one by one and collects the results of `part`.
pub(super) fn each<T>(
    reader: Reader<'_>,
    all: &YearFigures,
    mut keep: impl FnMut(&Petition) -> T,
) -> Result<Vec<(String, T)>> {
    let query = &all.context.query;
    let days = (query.period.from, query.period.to.min(query.as_of));
    let mut kept = Vec::new();
    petitions::each(reader, days, query.as_of, all.context.scope().as_deref(), |petition| {
        let part = keep(&petition);
        kept.push((petition.code, part));
        Ok(())
    })?;
    Ok(kept)
}

/// Returns the block of one petition alone.
pub(super) fn alone(petition: &Petition) -> Petitions {
    petitions(&[PetitionGroup {
        field: petition.field.clone(),
        state: petition.state,
        outcome: petition.outcome,
        duplicate: petition.duplicate,
        count: 1,
    }])
}

/// Returns a petition's part in a figure of a field.
pub(super) fn of_field(petition: &Petition, field: &str, of: FieldFigure) -> i64 {
    alone(petition)
        .by_field
        .iter()
        .filter(|line| line.field == field)
        .map(|line| part(of, line))
        .sum()
}

/// An agency's assignment of a petition: its state, and the days from session to reply.
struct Task {
    record: String,
    state: PetitionState,
    days: Option<i64>,
}

/// Explains a figure of an agency by its assignments.
pub(super) fn of_agency(
    reader: Reader<'_>,
    all: &YearFigures,
    figure: Explained,
    code: &str,
    of: AgencyFigure,
) -> Result<Explained> {
    let given = each(reader, all, |petition| {
        let days = petition.replied_on.map(|replied| (replied - petition.day).num_days());
        let is_its = petition.agency.as_ref().is_some_and(|agency| agency.code == code);
        (petition.has_active_assignment && is_its).then_some((petition.state, days))
    })?;
    let tasks = given.into_iter().filter_map(|(petition, task)| {
        task.map(|(state, days)| Task { record: format!("{petition}/assignment"), state, days })
    });
    let in_state =
        |wanted: PetitionState| move |task: Task| (task.record, i64::from(task.state == wanted));
    let replied =
        |state: PetitionState| matches!(state, PetitionState::OnTime | PetitionState::Late);
    Ok(match of {
        AgencyFigure::Assigned => figure.records(tasks.map(|task| (task.record, 1))),
        AgencyFigure::OnTime => figure.records(tasks.map(in_state(PetitionState::OnTime))),
        AgencyFigure::Late => figure.records(tasks.map(in_state(PetitionState::Late))),
        AgencyFigure::Pending => figure.records(tasks.map(in_state(PetitionState::Pending))),
        AgencyFigure::Overdue => figure.records(tasks.map(in_state(PetitionState::Overdue))),
        AgencyFigure::Withdrawn => figure.records(tasks.map(in_state(PetitionState::Withdrawn))),
        AgencyFigure::OnTimePercent => figure.rate(tasks.map(|task| {
            let due = replied(task.state) || task.state == PetitionState::Overdue;
            (
                task.record,
                Share {
                    part: i64::from(task.state == PetitionState::OnTime),
                    whole: i64::from(due),
                },
            )
        })),
        // Includes a reply on the session's own day, although its part is 0.
        AgencyFigure::MedianDays | AgencyFigure::LongestDays => {
            let days = tasks
                .filter(|task| replied(task.state))
                .map(|task| Evidence { record: task.record, part: task.days.unwrap_or(0) });
            Explained { records: Some(days.collect()), ..figure }
        }
    })
}
