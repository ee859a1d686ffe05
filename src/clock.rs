//! The only clock: the day in Viet Nam and the instant of a journal entry.

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};

use crate::text::viet_nam;

/// Returns today's date in Viet Nam.
pub fn today_in_viet_nam() -> NaiveDate {
    now().with_timezone(&viet_nam()).date_naive()
}

/// Returns the current instant as the journal writes it: `2019-05-20T02:03:04Z`.
pub fn instant() -> String {
    now().to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// Returns the machine's instant. Only a build for tests can be given another, as noon in Viet Nam
/// of the day in `DOITHOAI_TEST_CLOCK`: the days on which records were entered follow from it.
fn now() -> DateTime<Utc> {
    #[cfg(debug_assertions)]
    if let Some(day) = std::env::var("DOITHOAI_TEST_CLOCK").ok().and_then(|day| day.parse().ok()) {
        let noon = NaiveDate::and_hms_opt(&day, 5, 0, 0).expect("a time of day");
        return noon.and_utc();
    }
    Utc::now()
}
