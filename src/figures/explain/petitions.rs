//! Breakdown of figures of petitions and assignments by petition.

use std::collections::HashMap;

use anyhow::Result;

use crate::figures::agencies::AgencyTally;
use crate::figures::block_figures::{AgencyFigure, FieldFigure, PetitionsFigure};
use crate::figures::explain::{Evidence, Explained, part};
use crate::figures::judged::{Judged, each_judged};
use crate::figures::{AgencyLine, FieldLine, Petitions, States, YearFigures};
use crate::model::{FieldId, PetitionId, PetitionState, Share};
use crate::store::{Reader, agencies, fields, petitions};

/// Judges the petitions one by one and collects the results of `keep` with their codes, in order.
pub(super) fn each<T>(
    reader: Reader<'_>,
    all: &YearFigures,
    mut keep: impl FnMut(&Judged) -> T,
) -> Result<Vec<(String, T)>> {
    let query = &all.context.query;
    let days = (query.period.from, query.period.to.min(query.as_of));
    let units = all.context.scope();
    let mut kept: HashMap<PetitionId, T> = HashMap::new();
    each_judged(reader, days, units.as_deref(), query.as_of, |one| {
        kept.insert(one.petition, keep(&one));
        Ok(())
    })?;
    let codes = petitions::codes_of_days(reader, days, units.as_deref())?;
    Ok(codes.into_iter().filter_map(|(id, code)| Some((code, kept.remove(&id)?))).collect())
}

/// Returns the block of one petition alone.
fn alone(one: &Judged) -> Petitions {
    let mut alone = Petitions::default();
    alone.add(one, None);
    alone
}

/// Explains a figure of the block `petitions`.
pub(super) fn of_petitions(
    reader: Reader<'_>,
    all: &YearFigures,
    figure: Explained,
    of: PetitionsFigure,
) -> Result<Explained> {
    Ok(match of {
        PetitionsFigure::OnTimePercent => {
            figure.rate(each(reader, all, |one| alone(one).on_time_percent)?)
        }
        PetitionsFigure::RuleOnTimePercent => {
            figure.rate(each(reader, all, |one| alone(one).by_rule.on_time_percent)?)
        }
        of => figure.records(each(reader, all, |one| part(of, &alone(one)))?),
    })
}

/// Explains a figure of a field.
pub(super) fn of_field(
    reader: Reader<'_>,
    all: &YearFigures,
    figure: Explained,
    field: &str,
    of: FieldFigure,
) -> Result<Explained> {
    let codes: HashMap<FieldId, String> = fields::codes(reader)?.into_iter().collect();
    let parts = each(reader, all, |one| {
        if !one.judgement.is_counted() || codes.get(&one.field).is_none_or(|code| code != field) {
            return 0;
        }
        let mut states = States::default();
        states.add(one.judgement.state, 1);
        part(of, &FieldLine { field: field.to_owned(), total: 1, states })
    })?;
    Ok(figure.records(parts))
}

/// Explains a figure of an agency by the assignments that it holds or held.
pub(super) fn of_agency(
    reader: Reader<'_>,
    all: &YearFigures,
    figure: Explained,
    code: &str,
    of: AgencyFigure,
) -> Result<Explained> {
    let named = agencies::all(reader)?
        .into_iter()
        .map(|agency| (agency.id, (agency.code, agency.name)))
        .collect();
    let lines = each(reader, all, |one| {
        let mut tally = AgencyTally::default();
        tally.add(one);
        let line = tally.lines(&named).into_iter().find(|line| line.agency == code);
        let is_replied = matches!(one.judgement.state, PetitionState::OnTime | PetitionState::Late);
        line.map(|line| (line, is_replied))
    })?;
    let lines = lines.into_iter().filter_map(|(petition, line)| {
        line.map(|(line, is_replied)| (format!("{petition}/assignment"), line, is_replied))
    });
    let shares = |share: fn(&AgencyLine) -> Share| {
        lines.clone().map(move |(record, line, _)| (record, share(&line))).collect::<Vec<_>>()
    };
    Ok(match of {
        AgencyFigure::OnTimePercent => figure.rate(shares(|line| line.on_time_percent)),
        AgencyFigure::RuleOnTimePercent => figure.rate(shares(|line| line.by_rule.on_time_percent)),
        // Includes a reply on the session's own day, although its part is 0.
        AgencyFigure::MedianDays | AgencyFigure::LongestDays => {
            let days = lines.filter(|(_, line, is_replied)| *is_replied && line.assigned > 0);
            let evidence = days
                .map(|(record, line, _)| Evidence { record, part: line.longest_days.unwrap_or(0) });
            Explained { records: Some(evidence.collect()), ..figure }
        }
        of => figure.records(lines.map(|(record, line, _)| {
            let part = part(of, &line);
            (record, part)
        })),
    })
}
