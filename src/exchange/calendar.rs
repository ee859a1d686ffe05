//! The plan and the due dates as a file for calendar programs (RFC 5545).

use std::io::Write;

use anyhow::Result;
use chrono::{Days, NaiveDate};
use icalendar::{Calendar, Component, Event, EventLike, Property};

use crate::figures::{PlanLine, PlanState, lineage, promised};
use crate::model::{Kind, Month, ShownRecord, columns, kind_with_name, plan};
use crate::problem::Arg;
use crate::rules::{Lineage, NO_VALUE};
use crate::store::{Filter, Identities, Reader, assignments, plans};
use crate::text::visible;
use crate::words::Words;

/// A calendar being filled.
struct Filling {
    all: Calendar,
    office: String,
    stamp: String,
    count: u64,
}

impl Filling {
    fn of(office: &str, words: &Words, today: NaiveDate) -> Self {
        let mut all = Calendar::empty();
        for (name, value) in
            [("VERSION", "2.0"), ("PRODID", "-//doithoai//doithoai//VI"), ("CALSCALE", "GREGORIAN")]
        {
            all.append_property(Property::new(name, value));
        }
        all.append_property(Property::new("X-WR-CALNAME", words.text("report-calendar-name")));
        Self {
            all,
            office: office.to_owned(),
            stamp: format!("{}T000000Z", today.format("%Y%m%d")),
            count: 0,
        }
    }

    fn add(&mut self, code: &str, day: NaiveDate, summary: &str, details: &str) {
        let mut event = Event::new();
        event.uid(&format!("{code}@{}.doithoai", self.office));
        event.add_property("DTSTAMP", self.stamp.as_str());
        event.starts(day);
        event.ends(day.checked_add_days(Days::new(1)).unwrap_or(day));
        event.add_property("TRANSP", "TRANSPARENT");
        event.summary(&visible(summary)).description(&visible(details));
        self.all.push(event.done());
        self.count += 1;
    }

    /// Adds a petition's day. Its code, which the clerk types, stands behind its text.
    fn petition(&mut self, code: &str, what: &str, day: NaiveDate, summary: &str, text: &str) {
        self.add(&format!("{code}/{what}"), day, summary, &format!("{text} ({code})"));
    }
}

/// Writes the open plan entries, the outstanding replies and the promises that were neither kept nor
/// dropped as of `today`. Returns their number.
pub fn calendar(
    reader: Reader<'_>,
    words: &Words,
    today: NaiveDate,
    out: &mut dyn Write,
) -> Result<u64> {
    let lineage = lineage(reader)?;
    let mut filling = Filling::of(lineage.code(reader.own_unit()?), words, today);
    let held = plans::held(reader)?;
    for plan in reader.shown_records(Kind::Plan, Identities::Hidden, &Filter::default())? {
        if held.contains(&plan.row.id.to()) || !plan.get(plan::STATUS).is_empty() {
            continue;
        }
        let code = plan.get(columns::CODE).to_string();
        if let Some((day, summary)) = planned(&plan, &lineage, words) {
            let details = [
                plan.get(plan::HOSTS),
                plan.get(plan::AT),
                plan.get(plan::VENUE),
                plan.get(plan::TOPIC),
                plan.get(plan::AUDIENCE),
            ]
            .map(ToString::to_string);
            filling.add(&code, day, &summary, &joined(details));
        }
    }
    let (first, last) = (day(1900, 1, 1), day(2200, 12, 31));
    for one in assignments::open(reader, (first, today), today, last)? {
        let place = lineage.life_on(one.unit, one.session_on);
        let place = place.map_or(String::new(), |life| kind_with_name(&life.name, life.kind));
        let args = [
            ("day", Arg::from(one.session_on)),
            ("place", place.into()),
            ("agency", one.agency.name.as_str().into()),
        ];
        let (code, summary) = ("assignment", words.say("report-calendar-due", &args));
        filling.petition(&one.petition, code, one.due_on, &summary, &one.text);
    }
    for one in promised(reader, today)? {
        let agency = one.name.map_or_else(|| Arg::from(NO_VALUE), Arg::from);
        let summary = words.say("report-calendar-promise", &[("agency", agency)]);
        filling.petition(&one.petition, "promise", one.until, &summary, &one.text);
    }
    write!(out, "{}", folded(&filling.all.to_string()))?;
    Ok(filling.count)
}

/// Writes plan entries that are not held, postponed or cancelled, or a proposed schedule; returns
/// their number.
pub fn plan_calendar(
    office: &str,
    lines: &[PlanLine],
    words: &Words,
    today: NaiveDate,
    out: &mut dyn Write,
) -> Result<u64> {
    let mut filling = Filling::of(office, words, today);
    let awaited = |line: &&PlanLine| {
        matches!(line.state, PlanState::Open | PlanState::Past | PlanState::Proposed)
    };
    for line in lines.iter().filter(awaited) {
        let month = line.month.as_ref().and_then(|month| month.parse::<Month>().ok());
        let Some(day) = line.day.or_else(|| month.map(Month::last)) else { continue };
        let code = line.code.clone().unwrap_or_else(|| format!("{}-{day}", line.unit));
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let details = [
            line.hosts.clone(),
            text(&line.at),
            text(&line.venue),
            text(&line.topic),
            text(&line.audience),
        ];
        filling.add(&code, day, &summary(line.day.is_some(), &line.name, words), &joined(details));
    }
    write!(out, "{}", folded(&filling.all.to_string()))?;
    Ok(filling.count)
}

/// Folds lines anew at 75 octets, between characters: the library's are now and then one longer.
fn folded(text: &str) -> String {
    const MAX_OCTETS: usize = 75;
    let mut all = String::with_capacity(text.len());
    for line in text.replace("\r\n ", "").split_inclusive("\r\n") {
        let mut octets = 0;
        for one in line.chars() {
            if !one.is_control() && octets + one.len_utf8() > MAX_OCTETS {
                all.push_str("\r\n ");
                octets = 1;
            }
            octets += one.len_utf8();
            all.push(one);
        }
    }
    all
}

/// The description of a plan entry: its non-empty parts.
fn joined(parts: [String; 5]) -> String {
    parts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("; ")
}

/// The title of a plan entry's event.
fn summary(on_a_day: bool, unit: &str, words: &Words) -> String {
    words.say(
        if on_a_day { "report-calendar-session" } else { "report-calendar-month" },
        &[("unit", unit.into())],
    )
}

fn day(year: i32, month: u32, number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, number).unwrap_or_default()
}

/// A plan entry's day (the last of its month if it has no day) and its title.
fn planned(plan: &ShownRecord, lineage: &Lineage, words: &Words) -> Option<(NaiveDate, String)> {
    let code = plan.get(columns::UNIT).to_string();
    let month = plan.get(plan::MONTH).to_string().parse::<Month>().ok();
    let day = plan.get(columns::DAY).as_day().or_else(|| month.map(Month::last))?;
    let name = lineage
        .coded(&code)
        .and_then(|unit| lineage.life_on(unit, day))
        .map_or(code.as_str(), |life| life.name.as_str());
    Some((day, summary(!plan.get(columns::DAY).is_empty(), name, words)))
}
