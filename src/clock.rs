//! The only clock: the day in Viet Nam and the instant of a journal entry.

use chrono::{NaiveDate, SecondsFormat, Utc};

use crate::text::viet_nam;

/// Returns today's date in Viet Nam.
pub fn today_in_viet_nam() -> NaiveDate {
    Utc::now().with_timezone(&viet_nam()).date_naive()
}

/// Returns the current instant as the journal writes it: `2019-05-20T02:03:04Z`.
pub fn instant() -> String {
    Utc::now().to_rfc3339_opts(SecondsFormat::Secs, true)
}
