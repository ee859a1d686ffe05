//! What is not told is not nothing: open units, totals over the period's edge, and what a report
//! still proves.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::{Output, Register};

const UNITS: &str = "code,name,kind,parent\nnam-sach,Nam Sách,district,\n\
                     dong-lac,Đồng Lạc,commune,nam-sach\nan-son,An Sơn,commune,nam-sach\n";

/// A district with two communes that owe 4 sessions a year each.
fn district() -> Register {
    let office = Register::empty().on("2020-01-10");
    office.write("units.csv", UNITS);
    office.does("init --unit nam-sach --units units.csv --rules nam-sach-2019");
    office
}

/// A district with three sessions of one commune, and nothing of the other.
fn silent() -> Register {
    let office = district();
    for day in ["20/5/2019", "1/8/2019", "1/9/2019"] {
        office.does(&format!("record session --unit dong-lac --on {day} --host chair"));
    }
    office
}

fn parts<const N: usize>(block: &Value, keys: [&str; N]) -> Value {
    Value::from(keys.map(|key| block[key].clone()).to_vec())
}

fn unit(report: &Value, code: &str) -> Value {
    let units = report["units"].as_array().expect("units");
    let line = units.iter().find(|line| line["unit"] == code).expect("the unit");
    parts(line, ["state", "open", "heard_until", "heard_from", "possible"])
}

fn warned(report: &Value) -> Vec<String> {
    let warnings = report["warnings"].as_array().expect("warnings").iter();
    warnings.map(|one| one["code"].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn a_unit_that_sent_nothing_is_open_until_somebody_says_that_all_is_there() {
    let office = silent();
    let line = "report units 2019 --as-of 31/12/2019 --json";
    let report = office.reads(line);
    assert_eq!(unit(&report, "an-son"), json!(["unknown", true, null, null, 0]));
    assert_eq!(unit(&report, "dong-lac"), json!(["unknown", true, null, "records", 0]));
    assert_eq!(report["units"][0]["gaps"], json!([{"from": "2019-01-01", "until": "2019-12-31"}]));
    let bounds = ["open", "met_at_least", "met_at_most", "shortfall", "shortfall_at_least"];
    assert_eq!(parts(&report["minimum"], bounds), json!([2, 0, 2, 5, 0]));
    let all = office.reads("report year 2019 --as-of 31/12/2019 --json");
    let sessions = ["total", "complete", "at_most"];
    assert_eq!(parts(&all["sessions"], sessions), json!([3, false, null]));

    office.does("record coverage --unit nam-sach --scope communes --until 31/12/2019");
    let report = office.reads(line);
    let heard = |state: &str| json!([state, false, "2019-12-31", "coverage", 0]);
    assert_eq!(unit(&report, "an-son"), heard("short"));
    assert_eq!(unit(&report, "dong-lac"), heard("short"));
    assert_eq!(parts(&report["minimum"], bounds), json!([0, 0, 0, 5, 5]));
    let all = office.reads("report year 2019 --as-of 31/12/2019 --json");
    // The register's own unit has neither sessions nor totals nor a word that it held none.
    assert_eq!(parts(&all["sessions"], sessions), json!([3, false, null]));
    office.does("record coverage --unit nam-sach --until 31/12/2019");
    let all = office.reads("report year 2019 --as-of 31/12/2019 --json");
    assert_eq!(parts(&all["sessions"], sessions), json!([3, true, 3]));
}

#[test]
fn what_is_told_until_a_day_leaves_the_days_after_it_open() {
    let office = silent();
    office.does("record coverage --unit dong-lac --until 30/6/2019");
    office.does("record total --unit dong-lac --period 2019-08-01..2019-09-30 --sessions 2");
    let report = office.reads("report units 2019 --as-of 31/12/2019 --json");
    assert_eq!(unit(&report, "dong-lac"), json!(["unknown", true, "2019-09-30", "coverage", 0]));
    let line = report["units"].as_array().and_then(|units| units.get(1)).expect("the second");
    let gaps = [("2019-07-01", "2019-07-31"), ("2019-10-01", "2019-12-31")];
    let gaps = gaps.map(|(from, until)| json!({"from": from, "until": until}));
    assert_eq!(line["gaps"], Value::from(gaps.to_vec()));
    let half = office.reads("report units 2019-H1 --as-of 31/12/2019 --json");
    assert_eq!(unit(&half, "dong-lac"), json!(["short", false, "2019-06-30", "coverage", 0]));
    let june = office.reads("report units 2019 --as-of 30/6/2019 --json");
    assert_eq!(unit(&june, "dong-lac"), json!(["short", false, "2019-06-30", "coverage", 0]));
}

#[test]
fn sessions_reported_for_a_year_may_lie_in_its_first_nine_months() {
    let office = district();
    for commune in ["dong-lac", "an-son"] {
        for day in ["1/2/2019", "1/3/2019"] {
            office.does(&format!("record session --unit {commune} --on {day} --host chair"));
        }
    }
    office.does("record session --unit dong-lac --on 20/5/2019 --host chair");
    office.does("record total --unit nam-sach --scope communes --period 2019 --sessions 8");
    let of = |period: &str| {
        let report = office.reads(&format!("report units {period} --as-of 31/12/2019 --json"));
        let minimum = ["short", "unknown", "pool", "pool_least", "pool_possible", "met_at_most"];
        (parts(&report["minimum"], minimum), warned(&report))
    };
    assert_eq!(of("2019"), (json!([0, 2, 3, 3, 0, 2]), vec![]));
    let (minimum, warnings) = of("2019-9M");
    // Three were owed: one commune held them, the other two of them.
    assert_eq!(minimum, json!([0, 1, 0, 0, 3, 2]));
    assert_eq!(warnings, ["totals_left_out"]);
    let early = office.reads("report units 2019 --as-of 30/11/2019 --json");
    assert_eq!(warned(&early), ["total_waits"]);
    assert_eq!(early["minimum"]["short"], 0);
}

#[test]
fn what_two_totals_may_both_count_is_counted_once() {
    let office = district();
    office.does("record total --unit nam-sach --scope communes --period 2019 --sessions 5");
    office.does("record total --unit an-son --period 2019@14 --sessions 3");
    let line = "report year 2018-12-01..2019-12-31 --as-of 31/12/2019 --json";
    let report = office.reads(line);
    let sessions = ["total", "recorded", "reported", "complete"];
    assert_eq!(parts(&report["sessions"], sessions), json!([5, 0, 5, false]));
    assert_eq!(report["sessions"]["by_level"]["commune"], 5);
    for block in ["by_kind", "by_form", "by_host"] {
        assert_eq!(report["sessions"][block]["unknown"], 5, "{block}");
    }
    assert_eq!(parts(&report["minimum"], ["pool", "pool_least"]), json!([5, 2]));
    assert_eq!(warned(&report), ["total_overlaps"]);
    let explained = office.reads(&format!("{line} --explain sessions.total"));
    let part = |code: &str, part: i64| json!({"ref": code, "part": part});
    assert_eq!(explained["records"], json!([part("total-1", 5)]), "its 3 may be among the 5");
}

#[test]
fn strict_tells_of_open_units_and_fails_for_those_that_are_short() {
    let office = silent();
    let run = |office: &Register| -> Output {
        office.run(["report", "units", "2019", "--as-of", "31/12/2019", "--strict"])
    };
    let told = run(&office).exits(0);
    assert!(told.stderr.contains("an-son, dong-lac"), "{}", told.stderr);
    office.does("record coverage --unit nam-sach --scope communes --until 31/12/2019");
    let told = run(&office).exits(1);
    assert!(!told.stderr.contains("an-son"), "{}", told.stderr);
}

#[test]
fn a_bound_is_explained_by_those_of_whom_nobody_told() {
    let office = silent();
    office.does("record total --unit dong-lac --period 2019-10-01..2020-01-05 --sessions 2");
    let line = "report units 2019 --as-of 10/1/2020 --json --explain";
    let explained = office.reads(&format!("{line} minimum.met_at_most"));
    let pool = &explained["pools"][0];
    assert_eq!(parts(pool, ["P", "P_least", "E"]), json!([0, 0, 0]));
    assert_eq!(pool["e"], json!([{"ref": "dong-lac", "part": 2}]));
    let year = json!({"from": "2019-01-01", "until": "2019-12-31"});
    let autumn = json!({"from": "2019-01-01", "until": "2019-09-30"});
    let open =
        [json!({"unit": "dong-lac", "gaps": [autumn]}), json!({"unit": "an-son", "gaps": [year]})];
    let told = pool["open"].as_array().expect("open units");
    assert!(told.len() == 2 && open.iter().all(|one| told.contains(one)), "{told:?}");
    let heard = office.reads(&format!("{line} units.an-son.heard_until"));
    assert_eq!(parts(&heard, ["value", "open"]), json!([null, [open[1]]]));
}

#[test]
fn a_unit_above_may_have_held_sessions_there() {
    let office = silent();
    office.does("rule set count_at yes --from 1/1/2019 --source S");
    office.does("record coverage --unit nam-sach --scope communes --until 31/12/2019");
    let line = "report units 2019 --as-of 31/12/2019 --json";
    let report = office.reads(line);
    assert_eq!(unit(&report, "an-son"), json!(["unknown", true, "2019-12-31", "coverage", 0]));
    assert_eq!(report["units"][0]["gaps"], json!([]), "gaps are of its own days");
    let explained = office.reads(&format!("{line} --explain units.an-son.open"));
    assert_eq!(explained["open"][0]["above"][0]["unit"], "nam-sach");
    office.does("record total --unit nam-sach --period 2019 --sessions 1 --host chair");
    let report = office.reads(line);
    assert_eq!(unit(&report, "an-son")[0], "short", "the district enters its own");
    assert_eq!(report["minimum"]["pool_possible"], 1, "nobody knows where");
    assert_eq!(report["minimum"]["shortfall_at_least"], 4);
}

#[test]
fn an_outlook_calls_no_open_unit_lost() {
    let office = silent();
    let line = "report outlook 2019 --as-of 20/12/2019 --json";
    let lines = |report: &Value| {
        let units = report["outlook"]["units"].as_array().expect("units").clone();
        units.iter().map(|line| parts(line, ["owed", "feasible", "open"])).collect::<Vec<_>>()
    };
    let report = office.reads(line);
    assert_eq!(lines(&report), [json!([4, true, true]), json!([1, true, true])]);
    assert_eq!(report["outlook"]["infeasible"], 0);
    office.does("record coverage --unit nam-sach --scope communes --until 20/12/2019");
    let report = office.reads(line);
    assert_eq!(lines(&report), [json!([4, false, false]), json!([1, true, false])]);
}

#[test]
fn the_real_case_proves_what_it_proved() {
    let office = Register::empty().on("2020-01-10");
    office.does("demo d --data nam-sach-2019");
    let line = "--file d/doithoai.db report year 2019 --as-of 31/12/2019 --json";
    let report = office.reads(line);
    let bounds = ["met_at_least", "met_at_most", "shortfall_at_least", "open", "pool_least"];
    assert_eq!(parts(&report["minimum"], bounds), json!([1, 16, 11, 0, 65]));
    assert_eq!(parts(&report["sessions"], ["total", "complete", "at_most"]), json!([70, true, 70]));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    /// Where only the year is told, no part of it proves more than the year.
    #[test]
    fn a_part_of_a_year_proves_no_shortfall_that_the_year_does_not(
        own in prop::collection::vec(prop::option::of(0..6_i64), 2), together in prop::option::of(0..10_i64),
    ) {
        let office = district();
        for (commune, sessions) in ["an-son", "dong-lac"].iter().zip(&own) {
            if let Some(sessions) = sessions {
                office.does(&format!("record total --unit {commune} --period 2019 --sessions {sessions}"));
            }
        }
        if let Some(together) = together {
            office.does(&format!("record total --unit nam-sach --scope communes --period 2019 --sessions {together}"));
        }
        let of = |period: &str| {
            let report = office.reads(&format!("report units {period} --as-of 31/12/2019 --json"));
            let short: Vec<bool> = report["units"].as_array().expect("units").iter().map(|line| line["state"] == "short").collect();
            (short, report["minimum"]["shortfall_at_least"].as_i64().expect("a number"))
        };
        let (short, missing) = of("2019");
        for period in ["2019-03", "2019-Q2", "2019-9M", "2019-H2", "2019-11@14", "2019@14"] {
            let (part, lacks) = of(period);
            prop_assert!(part.iter().zip(&short).all(|(part, whole)| *whole || !part), "{period}: {part:?}");
            prop_assert!(lacks <= missing, "{period}: {lacks} of {missing}");
        }
    }
}
