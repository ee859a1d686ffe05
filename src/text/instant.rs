//! The journal's instants in Vietnamese time.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, SecondsFormat, TimeDelta};

/// Returns the UTC offset of Viet Nam: UTC+7, no summer time.
pub fn viet_nam() -> FixedOffset {
    FixedOffset::east_opt(7 * 3600).expect("seven hours are an offset")
}

/// Returns the day of an instant in Viet Nam; `None` if the text is no instant.
pub fn viet_nam_day(instant: &str) -> Option<NaiveDate> {
    let at = DateTime::parse_from_rfc3339(instant).ok()?;
    Some(at.with_timezone(&viet_nam()).date_naive())
}

/// Returns the instant at which a day begins in Viet Nam, as the journal writes instants.
pub fn start_in_viet_nam(day: NaiveDate) -> String {
    let start = day.and_time(NaiveTime::MIN) - TimeDelta::hours(7);
    start.and_utc().to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// Formats a UTC instant in Vietnamese time: `20/05/2019 09:02`. Any other text is unchanged.
pub fn shown_in_viet_nam(instant: &str) -> String {
    match DateTime::parse_from_rfc3339(instant) {
        Ok(at) => at.with_timezone(&viet_nam()).format("%d/%m/%Y %H:%M").to_string(),
        Err(_) => instant.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_is_shown_by_the_clock_in_viet_nam() {
        assert_eq!(shown_in_viet_nam("2019-05-20T18:02:03Z"), "21/05/2019 01:02");
        assert_eq!(shown_in_viet_nam("long ago"), "long ago");
        let day = viet_nam_day("2019-05-20T18:02:03Z").map(|day| day.to_string());
        assert_eq!((day.as_deref(), viet_nam_day("long ago")), (Some("2019-05-21"), None));
    }
}
