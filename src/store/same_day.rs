//! Query about the dialogues of a day: sessions, and plan entries that are still open.

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{Hosts, PlanId, UnitId};
use crate::store::Reader;
use crate::store::sql::{Day, hosts};

/// A session, or an open plan entry without one.
#[derive(Clone, Debug)]
pub struct OnDay {
    /// Its code.
    pub code: String,
    /// Whether it is a session.
    pub is_session: bool,
    /// The plan entry itself, or the one that the session is held for.
    pub plan: Option<PlanId>,
    /// The unit that organises it.
    pub unit: UnitId,
    /// The unit where it is held, if different.
    pub at: Option<UnitId>,
    /// The venue.
    pub venue: Option<String>,
    /// The posts that host it.
    pub hosts: Hosts,
}

/// The sessions of a day, and its plan entries that are neither held, postponed nor cancelled.
pub(super) const OF_DAY: &str = "
    SELECT code, TRUE AS is_session, plan_id, unit_id, at_id, venue, hosts FROM session WHERE day = ?1
    UNION ALL
    SELECT code, FALSE, id, unit_id, at_id, venue, hosts FROM plan AS p
     WHERE day = ?1 AND status IS NULL AND NOT EXISTS (SELECT 1 FROM session WHERE plan_id = p.id)
     ORDER BY is_session DESC, code";

/// Returns the sessions and open plan entries of a day, sessions first, each by code.
pub fn same_day(reader: Reader<'_>, day: NaiveDate) -> Result<Vec<OnDay>> {
    let mut statement = reader.conn.prepare_cached(OF_DAY)?;
    let rows = statement.query_map([Day(day)], |row| {
        Ok(OnDay {
            code: row.get("code")?,
            is_session: row.get("is_session")?,
            plan: row.get("plan_id")?,
            unit: row.get("unit_id")?,
            at: row.get("at_id")?,
            venue: row.get("venue")?,
            hosts: hosts(row.get_ref("hosts")?.as_str()?)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
