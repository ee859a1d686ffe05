//! Clashes of a session or plan entry with its day: a day off, a place or a host that another
//! session or plan entry of the day needs. Reported when typed; imported records are past.

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::calendar;
use crate::model::{Closed, Hosts, Kind, PlanId, Post, Record, UnitId, columns, plan, session};
use crate::problem::{Arg, Warning};
use crate::rules::{NO_VALUE, WorkCalendar};
use crate::store::{OnDay, Reader, codes, leaders, plans, same_day};
use crate::text::fold;

/// Finds the clashes of a session or plan entry that its content before had not.
pub(in crate::ops) fn clashes(
    reader: Reader<'_>,
    before: Option<&Record>,
    now: &Record,
) -> Result<Vec<Warning>> {
    let mut found = clashes_of(reader, now)?;
    if let (false, Some(before)) = (found.is_empty(), before) {
        let known = clashes_of(reader, before)?;
        found.retain(|warning| !known.contains(warning));
    }
    Ok(found)
}

fn clashes_of(reader: Reader<'_>, of: &Record) -> Result<Vec<Warning>> {
    let is_dialogue = matches!(of.kind, Kind::Session | Kind::Plan) && of.lacks(plan::STATUS);
    let (true, Some(day)) = (is_dialogue, of.get(columns::DAY)) else { return Ok(Vec::new()) };
    let (Some(unit), Some(hosts)) = (of.get(columns::UNIT), of.hosts()) else {
        return Ok(Vec::new());
    };
    let one = Dialogue {
        code: of.text(columns::CODE),
        plan: plan_of(reader, of)?,
        unit,
        at: of.get(columns::AT),
        venue: of.text(columns::VENUE),
        hosts,
        day,
    };
    let mut found = Vec::new();
    // A session on the day for which it was planned was told then.
    let planned = one.plan.filter(|_| of.kind == Kind::Session);
    let planned = planned.map(|plan| plans::read(reader, plan)).transpose()?;
    if planned.and_then(|plan| plan.planned_for.day()) != Some(day) {
        found.extend(off(&calendar(reader)?, day));
    }
    let mut others = same_day(reader, day)?;
    others
        .retain(|other| other.code != one.code && (other.plan.is_none() || other.plan != one.plan));
    if of.kind == Kind::Session
        && one.plan.is_none()
        && let Some(place) = others.iter().position(|other| !other.is_session && other.unit == unit)
    {
        let planned = others.remove(place);
        found.push(Warning::new("plan-of-day").with("plan", planned.code));
    }
    let (here, elsewhere): (Vec<OnDay>, Vec<OnDay>) =
        others.into_iter().partition(|other| one.is_in_the_place_of(other));
    if !here.is_empty() {
        found.push(Warning::new("place-taken").with("others", codes_of(&here)));
    }
    for (person, others) in one.hosts_elsewhere(reader, &elsewhere)? {
        found.push(Warning::new("host-taken").with("person", person).with("others", others));
    }
    Ok(found.into_iter().map(|warning| warning.about(one.code)).collect())
}

/// The plan entry that a record is, or that a session is held for.
fn plan_of(reader: Reader<'_>, of: &Record) -> Result<Option<PlanId>> {
    match of.kind {
        Kind::Session => Ok(of.get(session::PLAN)),
        _ => Ok(codes::find(reader, "plan", of.text(columns::CODE))?.map(|id| id.to())),
    }
}

/// Finds a day off: a holiday, or a weekend day that is not a swapped working day.
fn off(calendar: &WorkCalendar, day: NaiveDate) -> Option<Warning> {
    let name = calendar.row(day).map(|row| row.name.as_str()).filter(|name| !name.is_empty());
    let name = name.unwrap_or(NO_VALUE);
    let warning = Warning::new("day-off").with("day", Arg::Weekday(day)).with("name", name);
    (!calendar.is_working(day)).then_some(warning)
}

fn codes_of(others: &[OnDay]) -> String {
    others.iter().map(|other| other.code.as_str()).collect::<Vec<_>>().join(", ")
}

/// A session or plan entry that is compared with others of its day.
struct Dialogue<'a> {
    code: &'a str,
    plan: Option<PlanId>,
    unit: UnitId,
    at: Option<UnitId>,
    venue: &'a str,
    hosts: Hosts,
    day: NaiveDate,
}

impl Dialogue<'_> {
    /// Returns whether both are certain to be in one place: the same venue of the same unit, or the
    /// same place if neither names a venue.
    fn is_in_the_place_of(&self, other: &OnDay) -> bool {
        let venue = other.venue.as_deref().unwrap_or_default();
        let is_same_venue = fold(self.venue) == fold(venue);
        let is_known = !venue.is_empty() || (self.at.is_some() && other.at.is_some());
        is_same_venue && is_known && self.at.unwrap_or(self.unit) == other.at.unwrap_or(other.unit)
    }

    /// Finds the heads among the hosts who also host others, with the codes of these. A unit may
    /// have several deputies, so that theirs may differ.
    fn hosts_elsewhere(&self, reader: Reader<'_>, others: &[OnDay]) -> Result<Vec<(Arg, String)>> {
        let mut found: Vec<(Arg, String)> = Vec::new();
        for post in heads(self.hosts) {
            let name = name_of(reader, self.unit, post, self.day)?;
            let mut taken = Vec::new();
            for other in others {
                let mut is_host = other.unit == self.unit && other.hosts.has(post);
                for their in heads(other.hosts).filter(|_| name.is_some()) {
                    is_host |= name_of(reader, other.unit, their, self.day)? == name;
                }
                taken.extend(is_host.then(|| other.clone()));
            }
            let person = name.map_or_else(|| Arg::Term("post", post.code().to_owned()), Arg::Text);
            // Secretary and chair may be one person.
            if !taken.is_empty() && found.iter().all(|(other, _)| *other != person) {
                found.push((person, codes_of(&taken)));
            }
        }
        Ok(found)
    }
}

fn heads(hosts: Hosts) -> impl Iterator<Item = Post> {
    hosts.posts().filter(|post| *post != Post::Deputy)
}

fn name_of(reader: Reader<'_>, unit: UnitId, post: Post, day: NaiveDate) -> Result<Option<String>> {
    Ok(leaders::on(reader, unit, post, day)?.map(|leader| leader.name))
}
