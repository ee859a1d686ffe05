//! The only clock: the day in Viet Nam, the instant of a journal entry and how that is shown.

use chrono::{DateTime, FixedOffset, NaiveDate, SecondsFormat, Utc};

/// The clock in Viet Nam: UTC+7, no summer time.
fn zone() -> FixedOffset {
    FixedOffset::east_opt(7 * 3600).expect("seven hours are an offset")
}

/// Returns today's day in Viet Nam.
pub fn today_in_viet_nam() -> NaiveDate {
    Utc::now().with_timezone(&zone()).date_naive()
}

/// Returns this instant as the journal writes it: `2019-05-20T02:03:04Z`.
pub fn instant() -> String {
    Utc::now().to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// Shows an instant of the journal as the clock in Viet Nam had it: `20/05/2019 09:02`; what is none is shown as it is.
pub fn shown_in_viet_nam(instant: &str) -> String {
    let read = DateTime::parse_from_rfc3339(instant);
    read.map_or_else(
        |_| instant.to_owned(),
        |at| at.with_timezone(&zone()).format("%d/%m/%Y %H:%M").to_string(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_is_shown_by_the_clock_in_viet_nam() {
        assert_eq!(shown_in_viet_nam("2019-05-20T18:02:03Z"), "21/05/2019 01:02");
        assert_eq!(shown_in_viet_nam("long ago"), "long ago");
    }
}
