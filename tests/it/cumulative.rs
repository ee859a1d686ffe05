//! `--cumulative`: beside each figure of a month or quarter the one of the year to date.

use serde_json::Value;

use crate::support::{Register, words};

fn demo() -> Register {
    let register = Register::empty().on("2026-12-31");
    register.does("demo so -q");
    std::fs::copy(register.path("so/doithoai.db"), register.path("doithoai.db")).expect("a copy");
    register
}

/// The blocks of a report: all but its head and warnings.
fn blocks(report: &Value) -> Value {
    let mut blocks = report.clone();
    for key in ["schema", "period", "as_of", "register", "rules", "warnings", "cumulative"] {
        blocks.as_object_mut().expect("a report").remove(key);
    }
    blocks
}

#[test]
fn the_year_to_date_is_the_report_of_its_days() {
    let register = demo();
    let cases = [
        ("2026-05", "2026-05-31", "2026-01-01..2026-05-31"),
        ("2026-Q3", "2026-09-30", "2026-01-01..2026-09-30"),
        ("2026-05@14", "2026-05-14", "2025-12-15..2026-05-14"),
        ("2026-01", "2026-01-31", "2026-01-01..2026-01-31"),
    ];
    for kind in ["year", "units", "leaders", "plan", "petitions", "agencies", "satisfaction"] {
        for (period, as_of, days) in cases {
            let month = register.json(["report", kind, period, "--as-of", as_of]);
            let both = register.json(["report", kind, period, "--as-of", as_of, "--cumulative"]);
            let whole = register.json(["report", kind, days, "--as-of", as_of]);
            assert_eq!(blocks(&both), blocks(&month), "{kind} {period}");
            let mut cumulative = both["cumulative"].clone();
            assert_eq!(cumulative["period"]["to"], whole["period"]["to"]);
            cumulative.as_object_mut().expect("blocks").remove("period");
            let mut whole = blocks(&whole);
            for list in ["petition_list", "ballots"] {
                whole.as_object_mut().expect("blocks").remove(list);
            }
            assert_eq!(cumulative, whole, "{kind} {period}");
        }
    }
}

/// Every figure of the tables stands beside its own of the year to date, in each row once.
#[test]
fn each_figure_stands_beside_that_of_the_year_to_date() {
    let register = demo();
    for kind in ["units", "leaders", "agencies"] {
        let csv = |more: &str| {
            let line = format!("report {kind} {more} --as-of 31/5/2026 --format csv");
            let first = register.does(&line).stdout;
            let first = first.split("\n\n").next().expect("a table").to_owned();
            let mut reader = csv::Reader::from_reader(first.as_bytes());
            let headings: Vec<String> =
                reader.headers().expect("headings").iter().map(str::to_owned).collect();
            let rows: Vec<Vec<String>> = reader
                .records()
                .map(|row| row.expect("a row").iter().map(str::to_owned).collect())
                .collect();
            (headings, rows)
        };
        let (headings, rows) = csv("2026-05 --cumulative");
        let (own, months) = csv("2026-05");
        let (_, whole) = csv("2026-01-01..2026-05-31");
        assert_eq!(rows.len(), whole.len(), "{kind}: a row is told once");
        for heading in &own {
            let place = headings.iter().position(|other| other == heading).expect("the column");
            let cells = |rows: &[Vec<String>], place: usize| -> Vec<String> {
                rows.iter().map(|row| row[place].clone()).collect()
            };
            let of_own = own.iter().position(|other| other == heading).expect("the column");
            let cumulative = format!("{heading}_cumulative");
            if let Some(beside) = headings.iter().position(|other| *other == cumulative) {
                assert_eq!(beside, place + 1, "{kind}.{heading}");
                assert_eq!(cells(&rows, beside), cells(&whole, of_own), "{kind}.{heading}");
            }
            for month in &months {
                assert!(cells(&rows, place).contains(&month[of_own]), "{kind}.{heading}");
            }
        }
    }
}

#[test]
fn a_month_with_its_year_to_date_is_shown_in_both_languages() {
    let register = demo();
    for lang in ["vi", "en"] {
        let register = register.run(words(&format!(
            "report year 2026-05@14 --cumulative --as-of 14/5/2026 --lang {lang}"
        )));
        insta::assert_snapshot!(format!("cumulative_{lang}"), register.success().stdout);
    }
}

#[test]
fn what_begins_with_the_year_has_no_year_to_date() {
    for lang in ["vi", "en"] {
        let register = Register::new("Nam Sách").on("2026-06-30").speaking(lang);
        insta::assert_snapshot!(
            format!("cumulative_refused_{lang}"),
            register.transcript(
                "
                report year 2026 --cumulative
                report year 2026-H1 --cumulative
                report year 2026-01-01..2026-03-31 --cumulative
                report outlook 2026-05 --cumulative
                report year 2026-05 --cumulative --explain sessions.total
            "
            )
        );
    }
}
