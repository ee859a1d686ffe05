//! A session, held or planned, with who holds it: what letters about it say.

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{Closed, Hosts, Kind, PlanStatus, Post, SessionForm, SessionKind, UnitId};
use crate::store::{Form, Reader, Record, leaders};

/// A holder of a post.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Holder {
    /// The post.
    pub post: Post,
    /// The name.
    pub name: String,
    /// The title, where the register has one.
    pub title: Option<String>,
}

/// A session, held or planned.
#[derive(Clone, Debug)]
pub struct Occasion {
    /// Its code.
    pub code: String,
    /// Who organises it.
    pub unit: UnitId,
    /// Its day.
    pub day: Option<NaiveDate>,
    /// The first day of its month, where it has no day.
    pub month: Option<NaiveDate>,
    /// The posts that hold it.
    pub hosts: Hosts,
    /// Those who hold these posts on its day, where the register knows them.
    pub holders: Vec<Holder>,
    /// Where it is held.
    pub at: Option<UnitId>,
    /// The place in words.
    pub venue: Option<String>,
    /// What occasions it.
    pub kind: SessionKind,
    /// How it is held; a plan does not say.
    pub form: Option<SessionForm>,
    /// What it is about.
    pub topic: Option<String>,
    /// With whom it is held.
    pub audience: Option<String>,
    /// The number of the plan it stands in.
    pub number: Option<String>,
    /// The written status of a plan entry.
    pub status: Option<PlanStatus>,
}

impl Occasion {
    /// Returns its day, or the first of its month.
    pub fn about(&self) -> Option<NaiveDate> {
        self.day.or(self.month)
    }
}

/// Finds who holds a post of a unit on a day.
pub fn holder(
    reader: Reader<'_>,
    unit: UnitId,
    post: Post,
    day: NaiveDate,
) -> Result<Option<Holder>> {
    let leader = leaders::on(reader, unit, post, day)?;
    Ok(leader.map(|leader| Holder { post, name: leader.name, title: leader.title }))
}

/// Reads a session or a plan entry.
pub fn occasion(reader: Reader<'_>, kind: Kind, id: i64) -> Result<Occasion> {
    let record = reader.record(kind, Form::Raw, id)?;
    let text = |name: &str| record.get(name).as_text().map(str::to_owned);
    let hosts = Hosts::parse(record.get("hosts").as_text().unwrap_or_default())?;
    let unit = record.get("unit").as_id().unwrap_or_default();
    let month = text("month").and_then(|month| format!("{month}-01").parse().ok());
    let about = record.get("day").as_day().or(month);
    let mut holders = Vec::new();
    if let Some(day) = about {
        for post in hosts.posts() {
            holders.extend(holder(reader, unit, post, day)?);
        }
    }
    Ok(Occasion {
        code: text("code").unwrap_or_default(),
        unit,
        day: record.get("day").as_day(),
        month: month.filter(|_| record.get("day").is_empty()),
        hosts,
        holders,
        at: record.get("at").as_id(),
        venue: text("venue"),
        kind: member(&record, "kind")?.unwrap_or(SessionKind::Periodic),
        form: member(&record, "form")?,
        topic: text("topic"),
        audience: text("audience"),
        number: text("number"),
        status: member(&record, "status")?,
    })
}

fn member<T: Closed>(record: &Record, column: &str) -> Result<Option<T>> {
    Ok(record.get(column).as_text().map(T::parse).transpose()?)
}
