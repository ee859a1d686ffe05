//! The plan and the due days as a file for a calendar program (RFC 5545).

use std::io::Write;

use anyhow::Result;
use chrono::{Days, NaiveDate};
use icalendar::{Calendar, Component, Event, EventLike, Property};

use crate::fault::Arg;
use crate::figures::lineage;
use crate::model::{Kind, Month};
use crate::rules::Lineage;
use crate::store::{Filter, Form, Reader, Record};
use crate::text::visible;
use crate::words::Words;

/// Writes what lies ahead on `today`: plan entries that are open, and replies that are awaited. Returns how many.
///
/// # Errors
/// Where the file or the stream fails.
pub fn calendar(reader: Reader<'_>, words: &Words, today: NaiveDate, out: &mut dyn Write) -> Result<u64> {
    let lineage = lineage(reader)?;
    let office = lineage.code(reader.own_unit()?).to_owned();
    let stamp = format!("{}T000000Z", today.format("%Y%m%d"));
    let mut all = Calendar::empty();
    for (name, value) in [("VERSION", "2.0"), ("PRODID", "-//doithoai//doithoai//VI"), ("CALSCALE", "GREGORIAN")] {
        all.append_property(Property::new(name, value));
    }
    all.append_property(Property::new("X-WR-CALNAME", words.text("report-calendar-name")));
    let mut count = 0;
    let mut add = |code: &str, day: NaiveDate, summary: String, details: String| {
        let mut event = Event::new();
        event.uid(&format!("{code}@{office}.doithoai"));
        event.add_property("DTSTAMP", stamp.as_str());
        event.starts(day);
        event.ends(day.checked_add_days(Days::new(1)).unwrap_or(day));
        event.add_property("TRANSP", "TRANSPARENT");
        event.summary(&visible(&summary)).description(&visible(&details));
        all.push(event.done());
        count += 1;
    };
    let held = reader.plans_held()?;
    for plan in reader.records(Kind::Plan, Form::Shown, &Filter::default())? {
        if held.contains(&plan.id) || !plan.get("status").is_empty() {
            continue;
        }
        let code = plan.get("code").to_string();
        if let Some((day, summary)) = planned(&plan, &lineage, words) {
            let details = ["hosts", "at", "venue", "topic", "audience"].map(|column| plan.get(column).to_string());
            add(
                &code,
                day,
                summary,
                details.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("; "),
            );
        }
    }
    let (first, last) = (day(1900, 1, 1), day(2200, 12, 31));
    for one in reader.open_assignments((first, today), today, last)? {
        let args = [("petition", Arg::from(one.petition.as_str())), ("agency", one.agency_name.as_str().into())];
        let code = format!("{}/assignment", one.petition);
        add(&code, one.due_on, words.say("report-calendar-due", &args), one.text);
    }
    write!(out, "{all}")?;
    Ok(count)
}

fn day(year: i32, month: u32, number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, number).unwrap_or_default()
}

/// A plan entry's day, of a month its last, with what stands in the calendar.
fn planned(plan: &Record, lineage: &Lineage, words: &Words) -> Option<(NaiveDate, String)> {
    let code = plan.get("unit").to_string();
    let month = plan.get("month").to_string().parse::<Month>().ok();
    let day = plan.get("day").as_day().or_else(|| month.map(Month::last))?;
    let unit = lineage.units().find(|unit| lineage.code(*unit) == code);
    let name = unit.and_then(|unit| lineage.life_on(unit, day)).map_or(code.as_str(), |life| life.name.as_str());
    let key = if plan.get("day").is_empty() { "report-calendar-month" } else { "report-calendar-session" };
    Some((day, words.say(key, &[("unit", name.into())])))
}
