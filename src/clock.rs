//! The only clock: the day in Viet Nam and the instant of a journal entry.

use chrono::{FixedOffset, NaiveDate, SecondsFormat, Utc};

/// Returns today's day in Viet Nam (UTC+7, no summer time).
pub fn today_in_viet_nam() -> NaiveDate {
    const ZONE: FixedOffset = FixedOffset::east_opt(7 * 3600).expect("an offset");
    Utc::now().with_timezone(&ZONE).date_naive()
}

/// Returns this instant as the journal writes it: `2019-05-20T02:03:04Z`.
pub fn instant() -> String {
    Utc::now().to_rfc3339_opts(SecondsFormat::Secs, true)
}
