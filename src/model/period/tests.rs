//! What is read as a period, a month or a year.

use chrono::Days;
use proptest::prelude::*;

use super::*;

#[test]
fn years_and_months_are_read_as_what_they_are() {
    assert_eq!(["năm 2019", "1900", "2200"].map(read_year), [Ok(2019), Ok(1900), Ok(2200)]);
    assert!(["1899", "2201", "19", "nay", "2019-H1"].map(read_year).iter().all(Result::is_err));
    let month: Month = "2020-02".parse().expect("a month");
    assert_eq!(
        [month.first(), month.last()].map(|day| day.to_string()),
        ["2020-02-01", "2020-02-29"]
    );
}

#[test]
fn a_period_read_and_written_is_the_same() {
    for label in [
        "2019",
        "2019-H1",
        "2019-H2",
        "2019-9M",
        "2019-Q3",
        "2019-05",
        "2019-05@1",
        "2019@28",
        "2019-01-01..2019-06-30",
    ] {
        let period: Period = label.parse().expect("a period");
        assert_eq!(period.to_string(), label);
        assert_eq!(label.to_lowercase().parse(), Ok(period));
    }
    for given in [
        "",
        "19",
        "2019-Q5",
        "2019-13",
        "2019-H3",
        "2019-06-30..2019-01-01",
        "2019-5",
        "1492",
        "2019-02-30..2019-03-01",
        "2019-01- 1..2019-06-30",
        "+2019-01-1..2019-06-30",
        "1900@14",
        "@14",
    ] {
        assert_eq!(key(given), "not-a-period", "{given}");
    }
}

fn key(given: &str) -> String {
    let read = given.parse::<Period>();
    read.map_or_else(|problem| problem.key().to_string(), |period| period.label)
}

#[test]
fn a_cut_off_day_moves_both_ends() {
    for (given, label, from, to) in [
        ("2026@14", "2026@14", "2025-12-15", "2026-12-14"),
        ("2026-H1@14", "2026-H1@14", "2025-12-15", "2026-06-14"),
        ("2026-H2@14", "2026-H2@14", "2026-06-15", "2026-12-14"),
        ("2026-9M@14", "2026-9M@14", "2025-12-15", "2026-09-14"),
        ("2026-Q1@14", "2026-Q1@14", "2025-12-15", "2026-03-14"),
        ("2026-05 @ 05", "2026-05@5", "2026-04-06", "2026-05-05"),
        // The day after 28 February is 1 March, in a leap year 29 February.
        ("2026-03@28", "2026-03@28", "2026-03-01", "2026-03-28"),
        ("2028-03@28", "2028-03@28", "2028-02-29", "2028-03-28"),
        ("Tháng 5/2026@14", "2026-05@14", "2026-04-15", "2026-05-14"),
        ("quý III/2026 @14", "2026-Q3@14", "2026-06-15", "2026-09-14"),
    ] {
        let period: Period = given.parse().expect("a period");
        assert_eq!(
            (period.label.as_str(), period.from.to_string(), period.to.to_string()),
            (label, from.to_owned(), to.to_owned()),
            "{given}"
        );
    }
    for given in ["2026@0", "2026@29", "2026@014", "2026@", "2026@1@2", "2026@+1"] {
        assert_eq!(key(given), "period-cut-off-day", "{given}");
    }
    assert_eq!(key("2026-01-01..2026-06-30@14"), "period-range-cut-off");
    assert_eq!(
        read_year("2026@14").map_err(|problem| problem.key().to_string()),
        Err("year-cut-off".to_owned())
    );
}

#[test]
fn a_whole_year_is_read_with_or_without_a_cut_off_day() {
    let read = |given: &str| match read_whole_year(given) {
        Ok(year) => format!("{year} {} {}", year.from, year.year_shown().plain()),
        Err(problem) => problem.key().to_string(),
    };
    for (given, expected) in [
        ("2026", "2026 2026-01-01 2026"),
        ("năm 2026 @14", "2026@14 2025-12-15 2026@14"),
        ("2026@28", "2026@28 2025-12-29 2026@28"),
        ("2026@29", "period-cut-off-day"),
        ("2026@", "period-cut-off-day"),
        ("1900@14", "not-a-period"),
        ("2026-H1", "not-a-year"),
        ("2026-H1@14", "not-a-year"),
        ("2026-01@29", "not-a-year"),
        ("2026-01-01..2026-12-31", "not-a-year"),
        ("26@14", "not-a-year"),
    ] {
        assert_eq!(read(given), expected, "{given}");
    }
    for (year, cut_off) in [(2026, Some(0)), (2026, Some(29)), (1900, Some(14)), (2201, None)] {
        assert_eq!(Period::whole_year(year, cut_off), None, "{year} {cut_off:?}");
    }
}

#[test]
fn the_last_day_is_in_the_period() {
    let quarter: Period = "2020-Q1".parse().expect("a period");
    assert_eq!(
        (quarter.from.to_string(), quarter.to.to_string()),
        ("2020-01-01".into(), "2020-03-31".into())
    );
    let month: Month = "2/2020".parse().expect("a month");
    assert_eq!(
        (month.to_string(), month.last().to_string()),
        ("2020-02".into(), "2020-02-29".into())
    );
}

#[test]
fn a_month_is_read_in_every_way_it_is_typed() {
    for given in
        ["2019-05", "5/2019", "05-2019", "05/2019", " 2019-5 ", "tháng 5/2019", "Tháng 05 năm 2019"]
    {
        assert_eq!(
            given.parse::<Month>().map(|month| month.to_string()),
            Ok("2019-05".to_owned()),
            "{given}"
        );
    }
    let today = NaiveDate::from_ymd_opt(2026, 11, 30).expect("a day");
    for (given, month) in [("12", "2026-12"), ("tháng 3", "2026-03"), ("5/2019", "2019-05")] {
        let read = Month::typed(given, today).map(|month| month.to_string());
        assert_eq!(read, Ok(month.to_owned()), "{given}");
    }
    assert!(["0", "13", "tháng", "123"].iter().all(|given| Month::typed(given, today).is_err()));
    for given in
        ["", "2019", "13/2019", "0/2019", "5/19", "2019-05-01", "5/1492", "12", "quý 3/2019"]
    {
        assert_eq!(
            given.parse::<Month>().map_err(|problem| problem.key().to_string()),
            Err("not-a-month".to_owned()),
            "{given}"
        );
    }
}

proptest! {
    #[test]
    fn any_stretch_read_and_written_is_the_same(first in 0..100_000_u64, length in 0..2_000_u64) {
        let from = NaiveDate::from_ymd_opt(1900, 1, 1).expect("a day") + Days::new(first);
        let to = from + Days::new(length);
        let period: Period = format!("{from}..{to}").parse().expect("a period");
        prop_assert_eq!((period.from, period.to), (from, to));
        prop_assert_eq!(period.to_string().parse(), Ok(period.clone()));
        prop_assert!(period.contains(from) && period.contains(to) && !period.contains(to + Days::new(1)));
    }

    #[test]
    fn what_is_read_prints_as_it_is_read(given in "[0-9]{4}(-[0-9HhQqMm ]{1,2})?(@[0-9]{1,2})?|(quý|tháng|9 tháng|6 tháng đầu năm) ?[0-9]{0,2}/?20[0-9]{2}|20[0-9]{2}-[ 0-9]{2}-[ 0-9]{2}\\.\\.20[0-9]{2}-[ 01][0-9]-[0-2][0-9]") {
        if let Ok(period) = given.parse::<Period>() {
            prop_assert!(period.from <= period.to && !period.to_string().contains(' '));
            prop_assert_eq!(period.to_string().parse(), Ok(period));
        }
    }
}
