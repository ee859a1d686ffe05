//! Taking in a notice of days off: its days replace provisional ones of the same feast.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use chrono::{Datelike, NaiveDate};

use crate::model::{Closed, DayStatus, HolidayKind, Kind, Record, RecordRow, RowId, holiday};
use crate::ops::edit::remove_row;
use crate::ops::input::{Input, Receipt};
use crate::ops::resolver::Resolver;
use crate::ops::typed::replace;
use crate::problem::{Arg, Problem, Warning};
use crate::rules::notice::{Feast, Notice, NoticeDay, is_rest_day};
use crate::store::{Filter, Work};

/// What became of a day of a notice.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct NoticeLine {
    /// The day.
    pub day: NaiveDate,
    /// Day off or working day.
    pub kind: HolidayKind,
    /// Its name.
    pub name: String,
    /// `new`, `confirmed`, `same`, `changed` or `removed`.
    pub fate: &'static str,
}

/// Enters the days of a notice as confirmed. Provisional days of its feasts outside its stretches
/// are removed. A day of a weekend that is off needs no row.
///
/// # Errors
/// If it has no days, or contradicts a confirmed day without `update`.
pub fn take_notice(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    notice: &Notice,
    source: &str,
    update: bool,
    today: NaiveDate,
) -> Result<(Receipt, Vec<NoticeLine>)> {
    if notice.days.is_empty() {
        return Err(Problem::refused("notice-empty").into());
    }
    let table = table(work)?;
    let mut lines = Vec::new();
    for day in &notice.days {
        lines.extend(enter_day(work, resolver, &table, day, source, update, today)?);
    }
    for (day, (id, record)) in &table {
        if is_contradicted(notice, &table, *day) {
            remove_row(work, RecordRow { kind: Kind::Holiday, id: *id })?;
            let kind = record.get(holiday::KIND).unwrap_or(HolidayKind::Off);
            lines.push(NoticeLine { day: *day, kind, name: name_of(record), fate: "removed" });
        }
    }
    lines.sort_by_key(|line| line.day);
    for sentence in &notice.passed_over {
        work.warn(Warning::new("notice-passed-over").with("sentence", sentence.as_str()));
    }
    Ok((receipt(&lines), lines))
}

type HolidayTable = BTreeMap<NaiveDate, (RowId, Record)>;

/// The register's table of days.
fn table(work: &Work<'_>) -> Result<HolidayTable> {
    let rows = work.reader().records(Kind::Holiday, &Filter::default())?;
    let dated = rows.into_iter().filter_map(|(id, row)| Some((row.get(holiday::DAY)?, (id, row))));
    Ok(dated.collect())
}

fn name_of(record: &Record) -> String {
    record.get(holiday::NAME).map(str::to_owned).unwrap_or_default()
}

fn is_provisional(record: &Record) -> bool {
    record.get(holiday::STATUS) == Some(DayStatus::Provisional)
}

/// Enters one day; `None` if it needs no row.
fn enter_day(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    table: &HolidayTable,
    day: &NoticeDay,
    source: &str,
    update: bool,
    today: NaiveDate,
) -> Result<Option<NoticeLine>> {
    let known = table.get(&day.day).map(|(_, record)| record);
    let line = |fate: &'static str, name: String| {
        Some(NoticeLine { day: day.day, kind: day.kind, name, fate })
    };
    let fate = match known {
        None if day.kind == HolidayKind::Off && is_rest_day(day.day) => return Ok(None),
        None => "new",
        Some(record) if is_provisional(record) => "confirmed",
        Some(record) if record.get(holiday::KIND) == Some(day.kind) => {
            return Ok(line("same", name_of(record)));
        }
        Some(_) if update => "changed",
        Some(record) => {
            let was = record.get(holiday::KIND).unwrap_or(HolidayKind::Off);
            return Err(Problem::refused("notice-differs")
                .with("day", Arg::Weekday(day.day))
                .with("was", Arg::Term("holiday-kind", was.code().to_owned()))
                .with("now", Arg::Term("holiday-kind", day.kind.code().to_owned()))
                .into());
        }
    };
    let name = name(day, known);
    let input = Input::new(Kind::Holiday)
        .with(holiday::DAY, day.day.to_string())
        .with(holiday::KIND, day.kind.code())
        .with(holiday::NAME, name.as_str())
        .with(holiday::SOURCE, source)
        .with(holiday::STATUS, DayStatus::Confirmed.code());
    replace(work, resolver, &input, today)?;
    Ok(line(fate, name))
}

/// The name of a day in the table: as given, of its feast, or as it was.
fn name(day: &NoticeDay, known: Option<&Record>) -> String {
    if let Some(name) = &day.name {
        return name.clone();
    }
    let feast = day.feast.map(Feast::code).unwrap_or_default();
    let same_kind = known.filter(|record| record.get(holiday::KIND) == Some(day.kind));
    match (day.kind, day.is_swapped, same_kind) {
        (_, _, Some(record)) => name_of(record),
        (HolidayKind::Work, _, None) => format!("Làm bù {feast}").trim_end().to_owned(),
        (HolidayKind::Off, true, None) => format!("Hoán đổi {feast}").trim_end().to_owned(),
        (HolidayKind::Off, false, None) if feast.is_empty() => "Nghỉ".to_owned(),
        (HolidayKind::Off, false, None) => feast.to_owned(),
    }
}

/// Whether a day of the table is a provisional one of a feast that the notice states otherwise. A
/// notice states a feast if one of its stretches has a day of it.
fn is_contradicted(notice: &Notice, table: &HolidayTable, day: NaiveDate) -> bool {
    let stated: BTreeSet<NaiveDate> = notice.days.iter().map(|day| day.day).collect();
    let feast_of = |day: &NaiveDate| {
        table.get(day).and_then(|(_, record)| Feast::named(record.get(holiday::NAME)?))
    };
    let Some((_, record)) = table.get(&day) else { return false };
    let Some(feast) = feast_of(&day) else { return false };
    let touches = |one: &NoticeDay| {
        one.kind == HolidayKind::Off
            && one.day.year() == day.year()
            && (feast_of(&one.day) == Some(feast) || Feast::of_day(one.day) == Some(feast))
    };
    let is_stated = notice.stretches.iter().any(|(of, year)| *of == feast && day.year() == *year);
    is_provisional(record) && !stated.contains(&day) && is_stated && notice.days.iter().any(touches)
}

fn receipt(lines: &[NoticeLine]) -> Receipt {
    let count = |fate: &str| lines.iter().filter(|line| line.fate == fate).count();
    let mut receipt = Receipt { key: "notice-taken", ..Receipt::default() };
    for fate in ["new", "confirmed", "same", "changed", "removed"] {
        receipt.args.push((fate, count(fate).into()));
    }
    for line in lines {
        let args = vec![
            ("day", Arg::Weekday(line.day)),
            ("kind", Arg::Term("holiday-kind", line.kind.code().to_owned())),
            ("name", line.name.as_str().into()),
            ("fate", line.fate.into()),
        ];
        receipt.lines.push(("notice-day", args));
    }
    receipt
}
