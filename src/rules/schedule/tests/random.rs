//! Random small cases: a schedule is found exactly if one exists, and a clash names its cause.

use chrono::Days;
use proptest::prelude::*;

use super::*;

/// A few days around the end of February, working or not.
fn small(most: usize) -> impl Strategy<Value = Case> {
    let first = day("2026-02-20");
    let some_day = (0..16_u64).prop_map(move |days| first + Days::new(days));
    let span = prop_oneof![
        3 => Just(Span::default()),
        1 => some_day.clone().prop_map(|from| Span { from: Some(from), until: None }),
        1 => some_day.clone().prop_map(|until| Span { from: None, until: Some(until) }),
    ];
    let posts = prop_oneof![3 => Just(heads()), 1 => Just(vec![Post::Secretary]), 1 => Just(vec![Post::Chair])];
    let session_need = (0..=most, span.clone(), posts).prop_map(|(count, span, posts)| {
        SessionNeed { count, spans: vec![span], posts, places: Vec::new() }
    });
    let holder = (any::<bool>(), 0..3_usize, span).prop_map(|(chair, name, span)| {
        (if chair { Post::Chair } else { Post::Secretary }, ["A", "B", "C"][name].to_owned(), span)
    });
    let month = prop_oneof![Just("2026-02"), Just("2026-03")]
        .prop_map(|month| month.parse::<Month>().expect("a month"));
    let need = (
        prop::collection::vec(session_need, 1..=2),
        prop::collection::vec(some_day.clone(), 0..2),
        prop::collection::vec(month, 0..3),
        prop::collection::vec(holder, 0..4),
        0..3_usize,
    );
    let need = need.prop_map(|(session_needs, kept, months, holders, thematic)| {
        let count: usize = session_needs.iter().map(|session_need| session_need.count).sum();
        Need {
            session_needs,
            kept,
            months,
            holders,
            thematic: thematic.min(count),
            ..Need::default()
        }
    });
    let days = prop::collection::btree_set(some_day.clone(), 0..6);
    let case = (
        prop::collection::vec(need, 1..=3),
        days.clone(),
        days,
        2..5_i64,
        0..3_u32,
        some_day,
        4..10_u64,
    );
    (case, any::<u64>()).prop_map(
        move |((mut needs, off_days, worked, apart, notice_days, busy, length), seed)| {
            for (place, need) in needs.iter_mut().enumerate() {
                need.unit = UnitId::of_row(i64::try_from(place).expect("a place"));
                need.code = format!("u{place}");
                // The place distinguishes the two sorts.
                for (number, session_need) in need.session_needs.iter_mut().enumerate().skip(1) {
                    let there = UnitId::of_row(100 + i64::try_from(number).expect("a number"));
                    session_need.places = vec![there; session_need.count];
                }
            }
            let off_days: Vec<NaiveDate> = off_days.into_iter().collect();
            let worked: Vec<NaiveDate> = worked.into_iter().collect();
            let calendar = WorkCalendar::new(
                off(&off_days, HolidayKind::Off).chain(off(&worked, HolidayKind::Work)),
            );
            let from = first + Days::new(3);
            let asked = Asked {
                needs,
                busy: BTreeSet::from([("A".to_owned(), busy)]),
                load: BTreeMap::new(),
                seed,
            };
            Case {
                from,
                to: from + Days::new(length),
                today: first + Days::new(2),
                apart,
                calendar,
                book: notice(notice_days),
                asked,
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn a_schedule_is_found_exactly_where_there_is_one(case in small(2)) {
        match case.schedule() {
            Ok(placed) => prop_assert_eq!(case.broken(&placed), None),
            Err(clashes) => {
                prop_assert!(!clashes.is_empty() && clashes.iter().all(|clash| !clash.undecided));
                prop_assert!(!case.is_possible(), "{:?}", clashes);
            }
        }
    }

    #[test]
    fn what_fits_is_what_fits_and_each_limit_named_would_do(case in small(3)) {
        if let Err(clashes) = case.schedule() {
            for clash in clashes.iter().filter(|clash| clash.fits.is_some()) {
                let need = case.asked.needs.iter().find(|need| clash.units == [need.unit]).expect("its need");
                if need.session_needs.len() > 1 {
                    continue;
                }
                let with = |count: usize, change: &dyn Fn(&mut Case)| {
                    let mut other = case.clone();
                    let mut need = Need { thematic: 0, ..need.clone() };
                    need.session_needs[0].count = count;
                    other.asked.needs = vec![need];
                    change(&mut other);
                    other.is_possible()
                };
                let fits = clash.fits.expect("a number");
                let plain = |count| with(count, &|_| ());
                // If an entry by month has no day even so, nothing fits.
                prop_assert_eq!((plain(fits) || !plain(0), plain(fits + 1)), (true, false));
                let named = |limit| clash.limits.contains(&limit);
                let count = clash.needed;
                prop_assert_eq!(named(Limit::Apart), with(count, &|case| case.apart = 1));
                prop_assert_eq!(named(Limit::Notice), with(count, &|case| case.book = notice(0)));
                prop_assert_eq!(named(Limit::Kept), with(count, &|case| {
                    case.asked.needs[0].kept.clear();
                    case.asked.needs[0].months.clear();
                }));
                prop_assert_eq!(named(Limit::Leaders), with(count, &|case| case.asked.busy.clear()));
            }
        }
    }
}
