//! Choice of communes to be visited by the heads of a higher unit: never visited first, then
//! longest not visited.

use std::collections::BTreeMap;

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::ReportContext;
use crate::figures::ahead::{Facts, spans_with_minimum};
use crate::figures::tally::units_at;
use crate::model::{Hosts, Post, Span, UnitId};
use crate::problem::Problem;
use crate::rules::schedule::{SessionNeed, chance};
use crate::store::{Reader, sessions};

/// Heads, in the order of their turns.
const HEADS: [Post; 2] = [Post::Secretary, Post::Chair];

/// Returns the visits still to be suggested, for `each` head of `organiser`.
///
/// # Errors
/// If no commune is below the organiser.
pub(super) fn visits(
    reader: Reader<'_>,
    context: &ReportContext,
    facts: &Facts<'_>,
    organiser: UnitId,
    each: usize,
    seed: u64,
) -> Result<Vec<SessionNeed>> {
    let rotation = rotation(reader, context, facts, organiser, seed)?;
    if rotation.is_empty() {
        return Err(Problem::refused("visits-nowhere")
            .with("unit", context.lineage.code(organiser))
            .into());
    }
    let mut left = HEADS.map(|post| each.saturating_sub(made(context, facts, organiser, post)));
    let mut posts = Vec::new();
    while left.iter().any(|left| *left > 0) {
        for (place, post) in
            HEADS.into_iter().enumerate().filter(|(place, _)| left[*place] > 0).collect::<Vec<_>>()
        {
            left[place] -= 1;
            posts.push(post);
        }
    }
    let own: Vec<Span> = context.lineage.lives(organiser).iter().map(|life| life.span).collect();
    let mut session_needs: Vec<SessionNeed> = Vec::new();
    for (post, place) in posts.into_iter().zip(rotation.iter().cycle()) {
        let spans = common(&own, &spans_with_minimum(context, *place));
        match session_needs
            .iter_mut()
            .find(|session_need| session_need.posts == [post] && session_need.spans == spans)
        {
            Some(session_need) => {
                session_need.count += 1;
                session_need.places.push(*place);
            }
            None => session_needs.push(SessionNeed {
                count: 1,
                spans,
                posts: vec![post],
                places: vec![*place],
            }),
        }
    }
    Ok(session_needs)
}

/// Returns the communes below the unit that exist between today and the end of the period, next to
/// be visited first.
fn rotation(
    reader: Reader<'_>,
    context: &ReportContext,
    facts: &Facts<'_>,
    organiser: UnitId,
    seed: u64,
) -> Result<Vec<UnitId>> {
    let mut last: BTreeMap<UnitId, NaiveDate> = BTreeMap::new();
    let held = sessions::last_visits(reader, context.query.as_of)?;
    let planned = facts.entries.iter().map(|entry| &entry.plan);
    let planned =
        planned.filter_map(|entry| Some((entry.at?, entry.unit, entry.planned_for.last())));
    let held = held.into_iter().map(|visit| (visit.at, visit.organiser, visit.day));
    for (at, by, day) in held.chain(planned) {
        for unit in units_at(context, by, Some(at)) {
            // A visit to a merged unit's predecessor counts as a visit to the merged unit.
            let day_there = last.entry(context.lineage.now(unit)).or_insert(day);
            *day_there = day.max(*day_there);
        }
    }
    let (from, to) = (context.query.period.from.max(context.query.as_of), context.query.period.to);
    let there = |unit: &UnitId| {
        context.lineage.is_below(*unit, organiser)
            && context.covers(*unit)
            && spans_with_minimum(context, *unit).iter().any(|span| span.days_within(from, to) > 0)
    };
    let mut communes: Vec<UnitId> = context.lineage.units().filter(there).collect();
    communes.sort_by_key(|unit| {
        let code = context.lineage.code(*unit);
        (last.get(&context.lineage.now(*unit)).copied(), chance(seed, code), *unit)
    });
    Ok(communes)
}

/// Counts a head's visits held or planned in the period.
fn made(context: &ReportContext, facts: &Facts<'_>, organiser: UnitId, post: Post) -> usize {
    let visit = |unit: UnitId, at: Option<UnitId>, hosts: Hosts| {
        let below = units_at(context, unit, at)
            .into_iter()
            .any(|unit| context.lineage.ever_has_minimum(unit));
        unit == organiser && below && hosts.has(post)
    };
    let held = context
        .sessions
        .iter()
        .map(|one| &one.session)
        .filter(|session| visit(session.unit, session.at, session.hosts))
        .count();
    held + facts.ahead().filter(|entry| visit(entry.unit, entry.at, entry.hosts)).count()
}

/// Returns the days common to two lists of spans.
fn common(one: &[Span], other: &[Span]) -> Vec<Span> {
    let both = |a: &Span, b: &Span| {
        let from = a.from.max(b.from);
        let until = [a.until, b.until].into_iter().flatten().min();
        a.overlaps(b).then_some(Span { from, until })
    };
    one.iter().flat_map(|a| other.iter().filter_map(move |b| both(a, b))).collect()
}
