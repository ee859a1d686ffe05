//! Due dates: the anchor is day 0 (Bộ luật Dân sự 2015, Điều 147: the first day is not counted).

use chrono::{Days, NaiveDate};

use crate::model::DueKind;
use crate::rules::WorkCalendar;
use crate::rules::calendar::is_weekend;

/// A due date, and whether it depends on days that are not certain in the holiday table.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Due {
    /// Due date.
    pub on: NaiveDate,
    /// Whether it is an estimate.
    pub estimate: bool,
}

/// Why a day is not counted.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Why {
    /// A Saturday or Sunday.
    Weekend,
    /// A row of the holiday table: name and source.
    Table(String, String),
}

/// A step of the count to the due date.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct DueStep {
    /// Day.
    pub day: NaiveDate,
    /// Its number, if it is counted.
    pub counted: Option<i64>,
    /// Why it is not counted.
    pub off: Option<Why>,
    /// Name and source of the table's row, if it makes a weekend a working day.
    pub swapped: Option<(String, String)>,
    /// Whether the table is certain of the day.
    pub certain: bool,
}

/// Returns the day `days` after `anchor`, with day counting by `kind`.
pub fn due_on(anchor: NaiveDate, days: i64, kind: DueKind, calendar: &WorkCalendar) -> Due {
    let path = steps(anchor, days, kind, calendar);
    let on = path.last().map_or(anchor, |step| step.day);
    let estimate = kind != DueKind::Calendar && path.iter().any(|step| !step.certain);
    Due { on, estimate }
}

/// Returns the steps to the due date: every day if days off matter, else only the last.
pub fn steps(anchor: NaiveDate, days: i64, kind: DueKind, calendar: &WorkCalendar) -> Vec<DueStep> {
    let plain =
        anchor.checked_add_days(Days::new(u64::try_from(days).unwrap_or(0))).unwrap_or(anchor);
    let mut path = Vec::new();
    match kind {
        DueKind::Calendar => path.push(step(plain, Some(days), calendar)),
        DueKind::CalendarRoll => {
            for day in plain.iter_days() {
                let working = calendar.is_working(day);
                path.push(step(day, (day == plain).then_some(days), calendar));
                if working {
                    break;
                }
            }
        }
        DueKind::Working => {
            let mut counted = 0;
            let mut day = anchor;
            while counted < days {
                let Some(next) = day.succ_opt() else { break };
                day = next;
                let working = calendar.is_working(day);
                counted += i64::from(working);
                path.push(step(day, working.then_some(counted), calendar));
            }
        }
    }
    path
}

fn step(day: NaiveDate, counted: Option<i64>, calendar: &WorkCalendar) -> DueStep {
    let row = calendar.row(day).map(|row| (row.name.clone(), row.source.clone()));
    let working = calendar.is_working(day);
    let off = match (&row, working) {
        (_, true) => None,
        (Some((name, source)), false) => Some(Why::Table(name.clone(), source.clone())),
        (None, false) => Some(Why::Weekend),
    };
    let swapped = if working && is_weekend(day) { row } else { None };
    DueStep { day, counted, off, swapped, certain: calendar.is_certain(day) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::{DayStatus, HolidayKind};
    use crate::rules::HolidayRow;

    fn row(day: &str, kind: HolidayKind, status: DayStatus) -> HolidayRow {
        let day = day.parse().expect("a day");
        HolidayRow { day, kind, name: String::new(), source: String::new(), status }
    }

    fn calendar(off: &[&str], work: &[&str]) -> WorkCalendar {
        let off = off.iter().map(|day| row(day, HolidayKind::Off, DayStatus::Confirmed));
        WorkCalendar::new(
            off.chain(work.iter().map(|day| row(day, HolidayKind::Work, DayStatus::Confirmed))),
        )
    }

    #[test]
    fn each_step_says_why_it_is_counted_or_not() {
        let mut off = row("2019-04-30", HolidayKind::Off, DayStatus::Provisional);
        off.name = "Ngày Giải phóng miền Nam".to_owned();
        off.source = "Bộ luật Lao động".to_owned();
        let swapped = row("2019-05-04", HolidayKind::Work, DayStatus::Confirmed);
        let calendar = WorkCalendar::new([off, swapped]);
        let told = |kind: DueKind| {
            let path = steps("2019-04-26".parse().expect("a day"), 4, kind, &calendar).into_iter();
            path.map(|one| {
                (one.day.to_string(), one.counted, one.off, one.swapped.is_some(), one.certain)
            })
            .collect::<Vec<_>>()
        };
        let holiday =
            Some(Why::Table("Ngày Giải phóng miền Nam".into(), "Bộ luật Lao động".into()));
        let line = |day: &str, counted, off: Option<Why>, swapped, certain| {
            (day.to_owned(), counted, off, swapped, certain)
        };
        assert_eq!(
            told(DueKind::Calendar),
            [line("2019-04-30", Some(4), holiday.clone(), false, false)]
        );
        assert_eq!(
            told(DueKind::CalendarRoll),
            [
                line("2019-04-30", Some(4), holiday.clone(), false, false),
                line("2019-05-01", None, None, false, true)
            ]
        );
        assert_eq!(
            told(DueKind::Working),
            [
                line("2019-04-27", None, Some(Why::Weekend), false, true),
                line("2019-04-28", None, Some(Why::Weekend), false, true),
                line("2019-04-29", Some(1), None, false, true),
                line("2019-04-30", None, holiday, false, false),
                line("2019-05-01", Some(2), None, false, true),
                line("2019-05-02", Some(3), None, false, true),
                line("2019-05-03", Some(4), None, false, true),
            ]
        );
        let saturday = steps("2019-05-03".parse().expect("a day"), 1, DueKind::Working, &calendar);
        assert!(saturday[0].swapped.is_some() && saturday[0].counted == Some(1));
        let off = WorkCalendar::new([row("2019-04-27", HolidayKind::Off, DayStatus::Confirmed)]);
        assert!(
            steps("2019-04-26".parse().expect("a day"), 1, DueKind::Working, &off)[0]
                .swapped
                .is_none()
        );
    }

    /// Sessions with their fifteenth day by the three countings, computed by hand.
    #[test]
    fn the_worked_examples_come_out() {
        let calendar = calendar(
            &[
                "2019-02-04",
                "2019-02-05",
                "2019-02-06",
                "2019-02-07",
                "2019-02-08",
                "2019-04-15",
                "2019-04-29",
                "2019-04-30",
                "2019-05-01",
                "2026-08-31",
                "2026-09-01",
                "2026-09-02",
                "2026-11-24",
            ],
            &["2019-05-04", "2026-08-22"],
        );
        for (session, plain, rolled, working) in [
            ("2019-04-12", "2019-04-27", "2019-05-02", "2019-05-08"),
            ("2019-01-25", "2019-02-09", "2019-02-11", "2019-02-22"),
            ("2026-08-14", "2026-08-29", "2026-09-03", "2026-09-08"),
            ("2026-11-23", "2026-12-08", "2026-12-08", "2026-12-15"),
        ] {
            let session: NaiveDate = session.parse().expect("a day");
            let due = |kind| due_on(session, 15, kind, &calendar).on.to_string();
            assert_eq!(
                (due(DueKind::Calendar), due(DueKind::CalendarRoll), due(DueKind::Working)),
                (plain.to_owned(), rolled.to_owned(), working.to_owned()),
                "session of {session}"
            );
        }
    }

    #[test]
    fn a_due_day_that_rests_on_an_uncertain_day_is_an_estimate() {
        let anchor: NaiveDate = "2027-03-01".parse().expect("a day");
        let unknown = WorkCalendar::default();
        assert!(!due_on(anchor, 15, DueKind::Calendar, &unknown).estimate);
        assert!(due_on(anchor, 15, DueKind::CalendarRoll, &unknown).estimate);
        let known = calendar(&["2027-01-01"], &[]);
        assert!(!due_on(anchor, 15, DueKind::Working, &known).estimate);
        let rows = [
            row("2027-01-01", HolidayKind::Off, DayStatus::Confirmed),
            row("2027-03-08", HolidayKind::Off, DayStatus::Provisional),
        ];
        assert!(due_on(anchor, 15, DueKind::Working, &WorkCalendar::new(rows)).estimate);
    }

    fn any_day() -> impl Strategy<Value = NaiveDate> {
        let first = NaiveDate::from_ymd_opt(2020, 1, 1).expect("a real day");
        (0..5_000_u64).prop_map(move |offset| first + Days::new(offset))
    }

    fn any_calendar() -> impl Strategy<Value = WorkCalendar> {
        prop::collection::btree_map(any_day(), any::<bool>(), 0..40).prop_map(|days| {
            WorkCalendar::new(days.into_iter().map(|(day, off)| HolidayRow {
                day,
                kind: if off { HolidayKind::Off } else { HolidayKind::Work },
                name: String::new(),
                source: String::new(),
                status: DayStatus::Confirmed,
            }))
        })
    }

    proptest! {
        #[test]
        fn the_due_day_is_the_nth_working_day(from in any_day(), term in 1..60_i64, calendar in any_calendar()) {
            let due = due_on(from, term, DueKind::Working, &calendar).on;
            let counted = from.iter_days().skip(1).take_while(|day| *day <= due);
            prop_assert_eq!(counted.filter(|day| calendar.is_working(*day)).count() as i64, term);
            prop_assert!(calendar.is_working(due));
        }

        #[test]
        fn a_rolled_day_is_the_first_working_day_not_before(from in any_day(), term in 0..60_i64, calendar in any_calendar()) {
            let plain = due_on(from, term, DueKind::Calendar, &calendar).on;
            let rolled = due_on(from, term, DueKind::CalendarRoll, &calendar).on;
            prop_assert_eq!(plain.iter_days().find(|day| calendar.is_working(*day)), Some(rolled));
        }

        #[test]
        fn one_more_day_off_never_makes_a_term_shorter(
            from in any_day(), term in 1..60_i64, off in prop::collection::btree_set(any_day(), 0..40), more in any_day(),
        ) {
            let row = |day: &NaiveDate| row(&day.to_string(), HolidayKind::Off, DayStatus::Confirmed);
            let fewer = WorkCalendar::new(off.iter().map(row));
            let longer = WorkCalendar::new(off.iter().chain([&more]).map(row));
            for kind in [DueKind::CalendarRoll, DueKind::Working] {
                prop_assert!(due_on(from, term, kind, &longer).on >= due_on(from, term, kind, &fewer).on);
            }
        }

        #[test]
        fn a_day_is_counted_or_has_its_reason(from in any_day(), term in 1..60_i64, calendar in any_calendar()) {
            let path = steps(from, term, DueKind::Working, &calendar);
            prop_assert_eq!(path.last().map(|step| step.counted), Some(Some(term)));
            for (step, day) in path.iter().zip(from.iter_days().skip(1)) {
                prop_assert_eq!(step.day, day);
                prop_assert!(step.counted.is_some() != step.off.is_some());
            }
        }
    }
}
