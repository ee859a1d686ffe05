//! Worked examples of totals that cross the edge, of pools, and of what is proved.

use super::calendar::Period;
use super::district::*;
use super::proved::{Bounds, Deficit, Shared, bounds};
use super::records::{Hosts, UnitRow};

fn closed(lacking: i64) -> Deficit {
    Deficit { lacking, certain: lacking, is_free: false }
}

fn pool(pool: i64) -> Shared {
    Shared { pool, pool_least: pool, possible: 0 }
}

fn told(met_at_least: i64, met_at_most: i64, shortfall_at_least: i64) -> Bounds {
    Bounds { met_at_least, met_at_most, shortfall_at_least }
}

#[test]
fn the_contract_s_pool_leaves_at_least_three_short() {
    assert_eq!(bounds(pool(65), &[closed(4); 19]), told(1, 16, 11));
}

#[test]
fn bounds_by_hand() {
    // 5 sessions do not fit into 2 + 2 without one that meets 3 of 3; 4 do.
    assert_eq!(bounds(pool(5), &[closed(3), closed(3)]), told(1, 1, 1));
    assert_eq!(bounds(pool(4), &[closed(3), closed(3)]), told(0, 1, 2));
    // Only what no own total has told forces anything.
    let shared = Shared { pool: 5, pool_least: 4, possible: 0 };
    assert_eq!(bounds(shared, &[closed(3), closed(3)]), told(0, 1, 1));
    // What may lie outside forces nothing, and fills like what lies inside.
    let shared = Shared { pool: 4, pool_least: 4, possible: 2 };
    assert_eq!(bounds(shared, &[closed(3), closed(3)]), told(0, 2, 0));
    // A unit that has met may have held all of the pool.
    assert_eq!(bounds(pool(9), &[closed(3), closed(0)]), told(1, 2, 0));
    // So may one that is exempt, but it is not counted.
    let exempt = Deficit { is_free: true, ..closed(0) };
    assert_eq!(bounds(pool(9), &[closed(3), exempt]), told(0, 1, 0));
    // An open unit may have met and lacks nothing for certain; it is asked what it lacks by the force.
    let open = Deficit { certain: 0, ..closed(3) };
    assert_eq!(bounds(pool(2), &[closed(3), open]), told(0, 1, 1));
    assert_eq!(bounds(pool(5), &[closed(3), open]), told(1, 2, 0));
    // 1 of 3 is certain: 2 may lie in its crossing total.
    let less = Deficit { certain: 1, ..closed(3) };
    assert_eq!(bounds(pool(1), &[less, closed(2)]), told(0, 1, 2));
    assert_eq!(bounds(pool(3), &[]), told(0, 0, 0));
}

#[test]
fn a_yearly_total_proves_no_shortfall_of_its_months() {
    let books =
        District::new().without("cong-hoa").communes_total("nam-sach", Period::year(2019), 8);
    assert_eq!(states(&books.report(&year())), "unknown unknown");
    // 4 a year are 3 in nine months; both may have held them.
    let report = books.report(&asked(Period::nine_months(2019), "2019-12-31"));
    assert_eq!(states(&report), "unknown unknown");
    assert_eq!(heard(&report, "an-binh"), "2019-09-30 total told");
    assert_eq!(proved(&report), [0, 0, 8, 0, 2, 0]);
    // The district's books begin with its total of the communes.
    assert_eq!(all(&report), (0, Some(8), false));
    let report = books
        .clone()
        .session("nam-sach", "2019-01-02")
        .report(&asked(Period::year(2019).cut_off(14), "2019-12-31"));
    assert_eq!(proved(&report), [0, 0, 8, 0, 2, 0]);
    // The days from 15 December 2018 on are in no total and no books.
    assert_eq!(heard(&report, "an-binh"), "2019-12-14 total 2018-12-15..2018-12-31 open");
    // With 5 in all, at least one lacks one of 3 in nine months.
    let five =
        District::new().without("cong-hoa").communes_total("nam-sach", Period::year(2019), 5);
    let report = five.report(&asked(Period::nine_months(2019), "2019-12-31"));
    assert_eq!(proved(&report), [0, 0, 5, 0, 1, 1]);
    assert_eq!(states(&report), "unknown unknown");
}

#[test]
fn an_own_total_that_crosses_may_be_the_unit_s_alone() {
    // 6 of 2019: in its first half anything from none to 6 of the 2 that are required.
    let books = District::new()
        .all_covered()
        .own_total("an-binh", Period::year(2019), 6)
        .own_total("bach-dang", Period::year(2019), 1);
    let report = books.report(&asked(Period::half(2019, 1), "2019-12-31"));
    assert_eq!(states(&report), "unknown+6 short+1 short");
    assert_eq!(proved(&report), [0, 0, 0, 0, 1, 3]);
    assert_eq!(report["minimum"]["shortfall"], 6);
    assert_eq!(all(&report), (0, Some(7), false));
    // Records and a quarter's total inside it are taken off, whether these count or cross.
    let books =
        books.session("an-binh", "2019-11-01").own_total("an-binh", Period::quarter(2019, 3), 2);
    let report = books.report(&asked(Period::half(2019, 1), "2019-12-31"));
    assert_eq!(states(&report), "unknown+3 short+1 short");
    // One of deputies only does not count.
    let books = District::new()
        .all_covered()
        .own_total("an-binh", Period::year(2019), 6)
        .but(|total| total.hosts = Hosts::from(["deputy"]));
    let report = books.report(&asked(Period::half(2019, 1), "2019-12-31"));
    assert_eq!(states(&report), "short short short");
    assert_eq!(all(&report), (0, Some(6), false));
}

#[test]
fn what_crosses_is_in_no_figure_but_the_bounds() {
    let books = District::new()
        .all_covered()
        .own_total("an-binh", Period::year(2019), 6)
        .but(|total| (total.attended, total.opinions) = (Some(100), Some(40)));
    let sessions = &books.report(&asked(Period::half(2019, 1), "2019-12-31"))["sessions"];
    for key in ["total", "reported", "attended", "opinions"] {
        assert_eq!(sessions[key], 0, "{key}");
    }
    // Nor is what waits.
    let report = books.report(&asked(Period::year(2019), "2019-12-30"));
    assert_eq!(all(&report), (0, None, false));
    assert_eq!(states(&report), "unknown short short");
}

#[test]
fn totals_of_the_communes_take_off_what_lies_inside_them() {
    // The year says 30; its first half 12, of which An Bình's 5 of the first quarter.
    let books = District::new()
        .all_covered()
        .communes_total("nam-sach", Period::year(2019), 30)
        .communes_total("nam-sach", Period::half(2019, 1), 12)
        .own_total("an-binh", Period::quarter(2019, 1), 5);
    let report = books.report(&year());
    // 18 + 7 + 5.
    assert_eq!(all(&report), (30, Some(30), true));
    assert_eq!(proved(&report)[..3], [25, 25, 0]);
    // In the first half the year's 18 are of the other half, but nobody said so.
    let report = books.report(&asked(Period::half(2019, 1), "2019-12-31"));
    assert_eq!(proved(&report)[..3], [7, 7, 18]);
    assert_eq!(all(&report), (12, Some(30), false));
}

#[test]
fn an_own_total_that_straddles_may_be_told_twice() {
    // February to May of An Bình overlaps the first quarter and the first half.
    let spring = Period::range(on("2019-02-01"), on("2019-05-31"));
    let books = District::new()
        .all_covered()
        .communes_total("nam-sach", Period::year(2019), 30)
        .communes_total("nam-sach", Period::quarter(2019, 1), 12)
        .own_total("an-binh", spring.clone(), 5);
    let report = books.report(&year());
    // 18 and 12 in the pools; 5 of them may be An Bình's.
    assert_eq!(proved(&report)[..3], [30, 25, 0]);
    assert_eq!(all(&report), (30, Some(35), false));
    assert_eq!(line(&report, "an-binh")["counted"], 5);
    assert_eq!(report["sessions"]["by_level"]["commune"], 30);
    assert_eq!(report["sessions"]["by_kind"]["unknown"], 30);
    // Inside the first half it straddles nothing.
    let books = District::new()
        .all_covered()
        .communes_total("nam-sach", Period::half(2019, 1), 12)
        .own_total("an-binh", spring.clone(), 5);
    assert_eq!(all(&books.report(&year())), (12, Some(12), true));
    // Where the first half names its hosts and the own total does not, it may be of others.
    let chair = |books: District| books.but(|total| total.hosts = Hosts::from(["chair"]));
    let books =
        chair(District::new().all_covered().communes_total("nam-sach", Period::half(2019, 1), 12))
            .own_total("an-binh", spring, 5);
    let report = books.report(&year());
    assert_eq!(proved(&report)[..3], [12, 7, 0]);
    assert_eq!(all(&report), (12, Some(17), false));
    assert_eq!(all(&chair(books).report(&year())), (12, Some(12), true));
    // Attended is not lessened.
    let books = District::new()
        .all_covered()
        .communes_total("nam-sach", Period::quarter(2019, 1), 12)
        .but(|total| total.attended = Some(100))
        .own_total("an-binh", Period::half(2019, 1), 20)
        .but(|total| total.attended = Some(50));
    let report = books.report(&year());
    assert_eq!(report["sessions"]["attended"], 150);
    assert_eq!(all(&report), (20, Some(32), false));
    assert_eq!(proved(&report)[..3], [12, 0, 0]);
}

#[test]
fn a_unit_s_total_is_taken_off_the_district_it_was_of_all_the_time() {
    // Bạch Đằng comes from Kinh Môn on 1 April, and has 4 sessions of the year.
    let books = District::new()
        .adding(unit("kinh-mon", "district", None))
        .unit("bach-dang", |row| {
            row.parent = Some("kinh-mon".to_owned());
            row.until = Some(on("2019-04-01"));
        })
        .adding(UnitRow {
            from: Some(on("2019-04-01")),
            ..unit("bach-dang", "ward", Some("nam-sach"))
        })
        .communes_total("nam-sach", Period::year(2019), 10)
        .own_total("bach-dang", Period::year(2019), 4);
    let report = books.report(&year());
    assert_eq!(proved(&report)[..3], [10, 6, 0]);
    // Its own of the second half are among the district's.
    let late = books.clone().own_total("bach-dang", Period::half(2019, 2), 3);
    let report = late.report(&year());
    // 10 − 3 reported together, of which 4 − 3 may be its own of the first half.
    assert_eq!(proved(&report)[..3], [7, 6, 0]);
    // A record before 1 April is not of Nam Sách's total.
    let early = books.clone().session("bach-dang", "2019-03-01").session("bach-dang", "2019-06-01");
    assert_eq!(proved(&early.report(&year()))[..3], [9, 7, 0]);
}

#[test]
fn totals_that_share_a_unit_make_one_group() {
    // Bạch Đằng lies below both districts in turn; both reported their communes together.
    let books = District::new()
        .adding(unit("kinh-mon", "district", None))
        .adding(unit("dai-dong", "commune", Some("kinh-mon")))
        .adding(unit("dong-lap", "commune", None))
        .covered("dong-lap", "2019-01-01", "2019-12-31")
        .unit("bach-dang", |row| {
            row.parent = Some("kinh-mon".to_owned());
            row.until = Some(on("2019-07-01"));
        })
        .adding(UnitRow {
            from: Some(on("2019-07-01")),
            ..unit("bach-dang", "ward", Some("nam-sach"))
        })
        .communes_total("kinh-mon", Period::half(2019, 1), 2)
        .communes_total("nam-sach", Period::half(2019, 2), 1)
        .covered("dai-dong", "2019-01-01", "2019-12-31")
        .covered("an-binh", "2019-01-01", "2019-12-31")
        .covered("cong-hoa", "2019-01-01", "2019-12-31");
    let report = books.report(&year());
    // Each lacks 4, the group has 3, Đồng Lập lies in none.
    assert_eq!(states(&report), "short short short short short");
    assert_eq!(proved(&report), [3, 3, 0, 0, 0, 17]);
    assert_eq!(line(&report, "bach-dang")["open"], false);
}

#[test]
fn a_unit_is_exempt_where_its_few_days_are_rounded_to_none() {
    let books = District::new()
        .unit("an-binh", |row| row.until = Some(on("2019-02-01")))
        .all_covered()
        .communes_total("nam-sach", Period::year(2019), 9);
    let report = books.report(&year());
    // 4 × 31 ÷ 365 is 0.34.
    assert_eq!(states(&report), "exempt unknown unknown");
    // It may have held all nine, and has not met for it.
    assert_eq!(proved(&report), [9, 9, 0, 0, 2, 0]);
    assert_eq!((&report["minimum"]["exempt"], &report["minimum"]["met"]), (&1.into(), &0.into()));
}

#[test]
fn where_the_district_s_sessions_count_its_totals_may_too() {
    let base = |from: &str| {
        District::new().all_covered().rule("count_at", "yes", from).rule(
            "minimum",
            "2",
            "2018-01-01",
        )
    };
    let held = |books: District| books.but(|total| total.at = Some("an-binh".to_owned()));
    // In force all year: the place's, and counted.
    let all_year = held(base("2019-01-01").own_total("nam-sach", Period::year(2019), 2));
    let report = all_year.report(&year());
    assert_eq!(line(&report, "an-binh")["counted"], 2);
    assert_eq!(states(&report), "met short short");
    // In force on some of its days: possible.
    let some =
        held(base("2019-07-01").own_total("nam-sach", Period::year(2019), 2)).report(&year());
    assert_eq!(line(&some, "an-binh")["counted"], 0);
    assert_eq!(states(&some), "unknown+2 short short");
    // Never in force: nothing.
    let none =
        held(base("2020-01-01").own_total("nam-sach", Period::year(2019), 2)).report(&year());
    assert_eq!(states(&none), "short short short");
    // Crossing: possible, even if in force all the time.
    let half = asked(Period::half(2019, 1), "2019-12-31");
    assert_eq!(states(&all_year.report(&half)), "unknown+2 short short");
    // Without a place it may have been held in any of them: 2 sessions for 3 units that lack 2 each.
    let anywhere = base("2019-01-01").own_total("nam-sach", Period::year(2019), 2).report(&year());
    assert_eq!(states(&anywhere), "unknown unknown unknown");
    assert_eq!(proved(&anywhere), [0, 0, 2, 0, 1, 4]);
    // Beside a pool, once.
    let both = base("2019-01-01")
        .own_total("nam-sach", Period::year(2019), 1)
        .communes_total("nam-sach", Period::year(2019), 1)
        .report(&year());
    assert_eq!(proved(&both), [1, 1, 1, 0, 1, 4]);
    assert_eq!(states(&both), "unknown unknown unknown");
    assert_eq!(all(&both), (2, Some(2), true));
}

#[test]
fn a_report_is_complete_where_every_unit_and_the_office_itself_is_told() {
    let books = District::new().all_covered().session("an-binh", "2019-03-01");
    assert_eq!(all(&books.report(&year())), (1, Some(1), true));
    // Without the district's own line.
    let communes = |books: District| books.communes_covered("nam-sach", "2019-01-01", "2019-12-31");
    let silent = communes(District::new()).session("an-binh", "2019-03-01");
    assert_eq!(all(&silent.report(&year())), (1, None, false));
    // A commune's report asks of the commune.
    let of = |unit| Asked { unit: Some(unit), ..year() };
    assert_eq!(all(&silent.report(&of("an-binh"))), (1, Some(1), true));
    let open = District::new().covered("an-binh", "2019-01-01", "2019-12-31");
    assert_eq!(all(&open.report(&of("an-binh"))), (0, Some(0), true));
    assert_eq!(all(&open.report(&of("bach-dang"))), (0, None, false));
    // Villages owe nothing and lie above nobody who does.
    let village = books.clone().adding(unit("thon-doai", "village", Some("an-binh")));
    assert_eq!(all(&village.report(&year())), (1, Some(1), true));
    // A total that crosses, even without a remainder, or waits, leaves it incomplete.
    let cut_off = asked(Period::year(2019).cut_off(14), "2019-12-31");
    let earlier = |books: District| books.communes_covered("nam-sach", "2018-01-01", "2018-12-31");
    let crossing = earlier(books.clone())
        .covered("nam-sach", "2018-01-01", "2018-12-31")
        .own_total("an-binh", Period::year(2019), 1);
    assert_eq!(all(&crossing.report(&cut_off)), (1, Some(1), false));
    let waiting = books.clone().own_total("an-binh", Period::year(2019), 1);
    let report = waiting.report(&asked(Period::year(2019), "2019-12-30"));
    assert_eq!(all(&report), (1, None, false));
    // Of what the district reported for all, some may be the commune's.
    let pooled = books.communes_total("nam-sach", Period::year(2019), 6);
    assert_eq!(all(&pooled.report(&year())), (6, Some(6), true));
    assert_eq!(all(&pooled.report(&of("an-binh"))), (1, Some(6), false));
}
