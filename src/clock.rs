//! The only clock: the day in Viet Nam and the instant of a journal entry.

#[cfg(debug_assertions)]
use std::sync::OnceLock;

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

/// The day that a build for tests was given as the machine's.
#[cfg(debug_assertions)]
static GIVEN: OnceLock<NaiveDate> = OnceLock::new();

/// Gives a build for tests another day as the machine's: the days on which records were entered
/// follow from it. A release has no such function.
#[cfg(debug_assertions)]
pub fn give(day: NaiveDate) {
    // The first day stands; a process gives one.
    let _ = GIVEN.set(day);
}

/// Returns the machine's instant; of a given day, noon in Viet Nam.
fn now() -> DateTime<Utc> {
    #[cfg(debug_assertions)]
    if let Some(noon) = GIVEN.get().and_then(|day| day.and_hms_opt(5, 0, 0)) {
        return noon.and_utc();
    }
    Utc::now()
}
