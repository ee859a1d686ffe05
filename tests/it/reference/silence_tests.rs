//! Worked examples of "Silence is not zero", each clause at least once.

use super::calendar::Period;
use super::district::*;
use super::records::{Hosts, UnitRow};

const SILENT: &str = "– – 2019-01-01..2019-12-31 open";
const TOLD: &str = "2019-12-31 coverage told";

#[test]
fn a_unit_that_sent_nothing_is_open_and_not_short() {
    let report = District::new().session("an-binh", "2019-03-01").report(&year());
    // Records alone cover nothing.
    assert_eq!(heard(&report, "an-binh"), "– records 2019-01-01..2019-12-31 open");
    assert_eq!(heard(&report, "bach-dang"), SILENT);
    assert_eq!(states(&report), "unknown unknown unknown");
    assert_eq!(proved(&report), [0, 0, 0, 0, 3, 0]);
    assert_eq!(
        (&report["minimum"]["open"], &report["minimum"]["shortfall"]),
        (&3.into(), &11.into())
    );
    assert_eq!(all(&report), (1, None, false));
}

#[test]
fn a_line_of_coverage_closes_the_days_that_it_names() {
    let books = District::new()
        .covered("an-binh", "2019-01-01", "2019-12-31")
        .covered("bach-dang", "2019-02-01", "2019-06-30")
        .covered("bach-dang", "2019-06-01", "2019-09-30")
        .covered("cong-hoa", "2018-01-01", "2018-12-31");
    let report = books.report(&year());
    assert_eq!(heard(&report, "an-binh"), TOLD);
    assert_eq!(
        heard(&report, "bach-dang"),
        "2019-09-30 coverage 2019-01-01..2019-01-31 2019-10-01..2019-12-31 open"
    );
    assert_eq!(heard(&report, "cong-hoa"), SILENT);
    assert_eq!(states(&report), "short unknown unknown");
    assert_eq!(proved(&report), [0, 0, 0, 0, 2, 4]);
    // At 30 June only the days until then are asked for, and a row is read up to that day.
    let report = books.report(&asked(Period::year(2019), "2019-06-30"));
    assert_eq!(heard(&report, "an-binh"), "2019-06-30 coverage told");
    let report = books.report(&asked(Period::month(2019, 2), "2019-12-31"));
    assert_eq!(heard(&report, "bach-dang"), "2019-02-28 coverage told");
}

#[test]
fn a_row_without_a_first_day_begins_with_its_year() {
    let mut books = District::new().covered("an-binh", "2019-01-01", "2019-08-31");
    books.books.coverage[0].from = None;
    let report =
        books.report(&asked(Period::range(on("2018-12-01"), on("2019-08-31")), "2019-12-31"));
    assert_eq!(heard(&report, "an-binh"), "2019-08-31 coverage 2018-12-01..2018-12-31 open");
}

#[test]
fn one_line_closes_all_communes_on_the_days_on_which_they_lie_below() {
    // Bạch Đằng comes to the district on 1 April, from another one.
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
        .all_covered();
    let report = books.report(&year());
    assert_eq!(heard(&report, "an-binh"), TOLD);
    assert_eq!(heard(&report, "bach-dang"), "2019-12-31 coverage 2019-01-01..2019-03-31 open");
}

#[test]
fn own_books_are_complete_from_their_first_year_unless_coverage_says_otherwise() {
    let books = District::new().owned_by("an-binh");
    assert_eq!(heard(&books.report(&year()), "an-binh"), SILENT);
    let books = books.session("an-binh", "2019-05-02");
    assert_eq!(heard(&books.report(&year()), "an-binh"), "2019-12-31 records told");
    // Before that session nothing is known.
    let early = asked(Period::year(2019), "2019-05-01");
    assert_eq!(heard(&books.report(&early), "an-binh"), "– – 2019-01-01..2019-05-01 open");
    // From 1 January of its year, not before.
    let both = asked(Period::range(on("2018-12-31"), on("2019-12-31")), "2019-12-31");
    assert_eq!(
        heard(&books.report(&both), "an-binh"),
        "2019-12-31 records 2018-12-31..2018-12-31 open"
    );
    // A total that has ended begins the books, from its first day's year.
    let total = books.clone().own_total("an-binh", Period::year(2018), 0);
    assert_eq!(heard(&total.report(&both), "an-binh"), "2019-12-31 total told");
    // An own row of coverage that touches the days stands instead; one of other days does not.
    let row = books.clone().covered("an-binh", "2019-01-01", "2019-03-31");
    assert_eq!(
        heard(&row.report(&year()), "an-binh"),
        "2019-03-31 coverage 2019-04-01..2019-12-31 open"
    );
    let second = asked(Period::half(2019, 2), "2019-12-31");
    assert_eq!(heard(&row.report(&second), "an-binh"), "2019-12-31 records told");
    // The district's books say nothing of its communes.
    let books = books.owned_by("nam-sach").session("nam-sach", "2019-05-03");
    assert_eq!(heard(&books.report(&year()), "an-binh"), "– records 2019-01-01..2019-12-31 open");
}

#[test]
fn a_total_that_has_ended_tells_its_days() {
    let half = Period::half(2019, 1);
    let gap = "2019-07-01..2019-12-31 open";
    let tell = |books: District| heard(&books.report(&year()), "an-binh");
    let books = District::new().session("an-binh", "2019-03-01").session("an-binh", "2019-04-01");
    let own = books.clone().own_total("an-binh", half.clone(), 2);
    assert_eq!(tell(own.clone()), format!("2019-06-30 total {gap}"));
    let communes = books.clone().communes_total("nam-sach", half.clone(), 2);
    assert_eq!(tell(communes), format!("2019-06-30 total {gap}"));
    // Below its records, or only of some hosts, it tells of no day.
    let untold = "– records 2019-01-01..2019-12-31 open";
    assert_eq!(tell(books.clone().own_total("an-binh", half.clone(), 1)), untold);
    let chair = own.but(|total| total.hosts = Hosts::from(["chair"]));
    assert_eq!(tell(chair), untold);
    // The district's own total is not of its communes.
    assert_eq!(tell(books.clone().own_total("nam-sach", half.clone(), 9)), untold);
    // A total that has not ended tells of nothing.
    let waiting =
        books.own_total("an-binh", half, 2).report(&asked(Period::year(2019), "2019-06-29"));
    assert_eq!(heard(&waiting, "an-binh"), "– records 2019-01-01..2019-06-29 open");
}

#[test]
fn a_total_that_waits_leaves_its_days_untold() {
    // At 31 August, July to September is not known whoever vouches for it.
    let at = asked(Period::year(2019), "2019-08-31");
    let third = Period::quarter(2019, 3);
    let covered = District::new().all_covered();
    for books in [
        covered.clone().own_total("an-binh", third.clone(), 2),
        covered.clone().communes_total("nam-sach", third.clone(), 2),
        covered
            .clone()
            .own_total("an-binh", third.clone(), 2)
            .but(|total| total.kind = Some("thematic")),
        District::new().owned_by("an-binh").session("an-binh", "2019-02-01").own_total(
            "an-binh",
            third.clone(),
            2,
        ),
    ] {
        let told = heard(&books.report(&at), "an-binh");
        assert!(told.starts_with("2019-06-30 "), "{told}");
        assert!(told.ends_with(" 2019-07-01..2019-08-31 open"), "{told}");
    }
    // Another total of these days that has ended does tell.
    let july =
        covered.own_total("an-binh", third, 2).own_total("an-binh", Period::month(2019, 7), 1);
    assert_eq!(
        heard(&july.report(&at), "an-binh"),
        "2019-07-31 coverage 2019-08-01..2019-08-31 open"
    );
}

/// An Bình and Bạch Đằng are merged into An Bạch on 1 July, which becomes An Bạch Tân on 1 October.
fn merged() -> District {
    let end = |day: &'static str, into: &'static str| {
        move |row: &mut UnitRow| {
            row.until = Some(on(day));
            row.successor = vec![into.to_owned()];
        }
    };
    District::new()
        .unit("an-binh", end("2019-07-01", "an-bach"))
        .unit("bach-dang", end("2019-07-01", "an-bach"))
        .adding(UnitRow {
            from: Some(on("2019-07-01")),
            ..unit("an-bach", "commune", Some("nam-sach"))
        })
        .unit("an-bach", end("2019-10-01", "an-bach-tan"))
        .adding(UnitRow {
            from: Some(on("2019-10-01")),
            ..unit("an-bach-tan", "ward", Some("nam-sach"))
        })
}

#[test]
fn an_only_successor_vouches_for_the_days_of_those_before_it() {
    let books = merged().covered("an-bach-tan", "2019-01-01", "2019-12-31");
    let report = books.report(&year());
    assert_eq!(heard(&report, "an-binh"), "2019-06-30 coverage told");
    assert_eq!(heard(&report, "an-bach"), "2019-09-30 coverage told");
    assert_eq!(heard(&report, "an-bach-tan"), TOLD);
    // Its total does not, and neither do its own books.
    let total = merged().own_total("an-bach-tan", Period::year(2019), 4).report(&year());
    assert_eq!(heard(&total, "an-bach-tan"), "2019-12-31 total told");
    assert_eq!(heard(&total, "an-bach"), "– – 2019-07-01..2019-09-30 open");
    let own = merged().owned_by("an-bach-tan").session("an-bach-tan", "2019-11-01").report(&year());
    assert_eq!(heard(&own, "an-bach-tan"), "2019-12-31 records told");
    assert_eq!(heard(&own, "an-bach"), "– – 2019-07-01..2019-09-30 open");
    // One who comes before does not vouch for one who comes after.
    let before = merged().covered("an-binh", "2019-01-01", "2019-12-31").report(&year());
    assert_eq!(heard(&before, "an-bach"), "– – 2019-07-01..2019-09-30 open");
    // Of two successors neither does.
    let split = merged()
        .unit("an-binh", |row| row.successor.push("cong-hoa".to_owned()))
        .covered("an-bach-tan", "2019-01-01", "2019-12-31")
        .report(&year());
    assert_eq!(heard(&split, "an-binh"), "– – 2019-01-01..2019-06-30 open");
}

#[test]
fn a_line_of_units_as_they_are_now_is_told_where_each_of_them_is() {
    let books = merged()
        .covered("an-bach-tan", "2019-07-01", "2019-12-31")
        .covered("an-binh", "2019-01-01", "2019-06-30")
        .covered("bach-dang", "2019-02-01", "2019-06-30");
    let report = books.report(&crate::reference::district::Asked { now: true, ..year() });
    assert_eq!(heard(&report, "an-bach-tan"), "2019-12-31 coverage 2019-01-01..2019-01-31 open");
    // 4 × (181 + 181 + 92 + 92) ÷ 365 is 5.98.
    assert_eq!(line(&report, "an-bach-tan")["required"], 6);
    assert_eq!(line(&report, "an-bach-tan")["shortfall"], 6);
}

#[test]
fn a_report_as_of_a_day_before_its_period_knows_of_nobody() {
    let books = District::new().all_covered().own_total("an-binh", Period::half(2019, 1), 4);
    let report = books.report(&asked(Period::half(2019, 2), "2019-06-30"));
    for unit in ["an-binh", "bach-dang", "cong-hoa"] {
        assert_eq!(heard(&report, unit), "– – told");
    }
    assert_eq!(states(&report), "unknown unknown unknown");
    assert_eq!(proved(&report), [0, 0, 0, 0, 3, 0]);
    assert_eq!(report["minimum"]["open"], 0);
    assert_eq!(all(&report), (0, None, false));
}

#[test]
fn a_unit_that_is_not_there_yet_is_not_asked() {
    let books =
        District::new().unit("an-binh", |row| row.from = Some(on("2019-09-01"))).all_covered();
    let report = books.report(&asked(Period::year(2019), "2019-08-31"));
    // It owes 4 × 122 ÷ 365, which is 1.34.
    assert_eq!(line(&report, "an-binh")["required"], 1);
    assert_eq!(heard(&report, "an-binh"), "– – told");
    assert_eq!(states(&report), "unknown short short");
    assert_eq!(proved(&report), [0, 0, 0, 0, 1, 8]);
}

#[test]
fn with_count_at_a_silent_district_leaves_its_communes_open() {
    let communes = District::new().communes_covered("nam-sach", "2019-01-01", "2019-12-31");
    let rule = |from: &str| communes.clone().rule("count_at", "yes", from);
    assert_eq!(heard(&communes.report(&year()), "an-binh"), TOLD);
    let open = "2019-12-31 coverage open";
    assert_eq!(heard(&rule("2019-01-01").report(&year()), "an-binh"), open);
    assert_eq!(states(&rule("2019-01-01").report(&year())), "unknown unknown unknown");
    // The days on which it is in force are asked for.
    assert_eq!(heard(&rule("2019-12-31").report(&year()), "an-binh"), open);
    assert_eq!(heard(&rule("2020-01-01").report(&year()), "an-binh"), TOLD);
    let until_march = rule("2018-01-01").rule("count_at", "no", "2019-04-01");
    let told_since = |day: &str| until_march.clone().covered("nam-sach", day, "2019-12-31");
    assert_eq!(heard(&until_march.report(&year()), "an-binh"), open);
    assert_eq!(heard(&told_since("2019-01-02").report(&year()), "an-binh"), open);
    assert_eq!(heard(&told_since("2019-01-01").report(&year()), "an-binh"), TOLD);
    // One line of the district's own closes it; so do its books, or its own total.
    let yes = rule("2018-01-01");
    let closed = [
        yes.clone().covered("nam-sach", "2019-01-01", "2019-12-31"),
        yes.clone().session("nam-sach", "2019-07-01"),
        yes.clone().own_total("nam-sach", Period::year(2019), 0).owned_by("an-binh"),
    ];
    for books in closed {
        assert_eq!(heard(&books.report(&year()), "an-binh"), TOLD);
        assert_eq!(states(&books.report(&year())), "short short short");
    }
    // A unit above that was not there on the day is not asked.
    let province = yes
        .adding(UnitRow { until: Some(on("2019-01-01")), ..unit("hai-duong", "province", None) })
        .unit("nam-sach", |row| row.parent = Some("hai-duong".to_owned()))
        .covered("nam-sach", "2019-01-01", "2019-12-31");
    assert_eq!(heard(&province.report(&year()), "an-binh"), TOLD);
    let there = province.unit("hai-duong", |row| row.until = Some(on("2019-01-02")));
    assert_eq!(heard(&there.report(&year()), "an-binh"), open);
}
