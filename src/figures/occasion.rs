//! A session, held or planned, with who holds it: what letters about it say.

use anyhow::{Context, Result};
use chrono::NaiveDate;

use crate::model::{
    Closed, Hosts, Kind, PlanStatus, Post, RecordRow, SessionForm, SessionKind, UnitId, columns,
    leader, plan, session,
};
use crate::store::Reader;

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
    let Some((row, name)) = reader.holder(unit, post.code(), day)? else { return Ok(None) };
    let leader = reader.record(RecordRow::new(Kind::Leader, row))?;
    let title = leader.get(leader::TITLE).map(str::to_owned);
    Ok(Some(Holder { post, name, title }))
}

/// Reads a session or a plan entry.
pub fn occasion(reader: Reader<'_>, of: RecordRow) -> Result<Occasion> {
    let record = reader.record(of)?;
    let text = |column| record.get(column).map(str::to_owned);
    let hosts = record.hosts().context("a session or a plan entry has hosts")?;
    let unit = record.get(columns::UNIT).unwrap_or_default();
    let day = record.get(columns::DAY);
    let about = record.day_or_month();
    let mut holders = Vec::new();
    if let Some(day) = about {
        for post in hosts.posts() {
            holders.extend(holder(reader, unit, post, day)?);
        }
    }
    Ok(Occasion {
        code: record.text(columns::CODE).to_owned(),
        unit,
        day,
        month: if day.is_none() { about } else { None },
        hosts,
        holders,
        at: record.get(columns::AT),
        venue: text(columns::VENUE),
        kind: record.get(columns::SESSION_KIND).unwrap_or(SessionKind::Periodic),
        form: record.get(session::FORM),
        topic: text(columns::TOPIC),
        audience: text(columns::AUDIENCE),
        number: text(columns::NUMBER),
        status: record.get(plan::STATUS),
    })
}
