//! Figures computed by hand: a leap year in which units are created, merged and renamed.

use doithoai::inside::figures::{self, ReportContext, ReportQuery};
use doithoai::inside::model::View;
use doithoai::inside::store::{self, units};
use serde_json::Value;

use crate::support::Register;

/// A district computed by hand: units created, merged and renamed in a leap year, sessions above
/// and below communes, totals.
fn worked_out() -> Register {
    let office = Register::empty().on("2021-12-31");
    office.write(
        "units.csv",
        "code,name,kind,parent,from,until,successor\n\
         h,Mẫu,district,,,,\na,An,commune,h,,2020-07-01,c\nb,Bình,commune,h,,2020-07-01,c\nc,Cường,commune,h,2020-07-01,,\n\
         d,Dũng,commune,h,2019-11-16,,\nv,Một,village,d,,,\nt,Tâm,township,h,,2020-02-29,\nt,Tâm,ward,h,2020-02-29,,\n",
    );
    office.does("init --unit h --units units.csv");
    for (unit, on, host) in [
        ("a", "1/2/2020", "chair"),
        ("a", "2/2/2020", "deputy"),
        ("a", "3/2/2020", "chair,deputy --form indirect"),
        ("b", "3/3/2020", "secretary,chair"),
        ("c", "3/8/2020", "secretary"),
        ("h", "4/8/2020", "chair --at v"),
        ("h", "5/8/2020", "deputy --at d"),
        ("v", "6/8/2020", "chair"),
        ("h", "5/5/2020", "chair --at a"),
    ] {
        office.does(&format!("record session --unit {unit} --on {on} --host {host}"));
    }
    office.does("record total --unit h --period 2020 --sessions 9 --scope communes");
    office.does("record total --unit c --period 2020-H2 --sessions 3 --attended 100");
    office.does("record total --unit h --period 2020 --sessions 6 --at d --host chair");
    office
}

/// Each unit's row: code, required, held, counted, held there by higher units, shortfall, state.
fn rows(office: &Register, line: &str) -> Vec<String> {
    let report = office.reads(line);
    let keys = ["unit", "required", "held", "counted", "hosted_by_higher", "shortfall", "state"];
    let row = |unit: &Value| keys.map(|key| unit[key].to_string().replace('"', "")).join(" ");
    report["units"].as_array().expect("units").iter().map(row).collect()
}

#[test]
fn the_minimum_of_a_leap_year_is_as_worked_out_by_hand() {
    let office = worked_out();
    let report = office.reads("report year 2020 --as-of 31/12/2020 --json");
    let sessions = &report["sessions"];
    // Of 9 for all communes 5 are recorded and 2 are in c's own total: 2 in the pool. 2 + 2 + 6 are
    // reported beside 9 recorded.
    let figures = ["total", "recorded", "reported", "attended"].map(|key| sessions[key].as_i64());
    assert_eq!(figures, [Some(19), Some(9), Some(10), Some(100)]);
    let by_host = ["secretary", "chair", "both", "deputy", "unknown"]
        .map(|key| sessions["by_host"][key].as_i64());
    assert_eq!(by_host, [Some(1), Some(11), Some(1), Some(2), Some(4)]);
    let minimum = ["units", "required", "counted", "pool", "shortfall", "met", "short", "unknown"];
    let minimum = minimum.map(|key| report["minimum"][key].as_i64().unwrap_or(-1));
    assert_eq!(minimum, [5, 14, 5, 2, 10, 1, 2, 2]);
    let bounds = ["met_at_least", "met_at_most", "shortfall_at_least"]
        .map(|key| report["minimum"][key].as_i64());
    assert_eq!(bounds, [Some(1), Some(3), Some(8)]);
    let line = "report units 2020 --as-of 31/12/2020 --json";
    // 182 and 184 of 366 days.
    let then = [
        "a 2 3 1 1 1 unknown",
        "b 2 1 1 0 1 unknown",
        "c 2 3 3 0 0 met",
        "d 4 0 0 2 4 short",
        "t 4 0 0 0 4 short",
    ];
    assert_eq!(rows(&office, line), then);
    // Added along the links before rounding: 4 × (182 + 182 + 184) ÷ 366 = 5.99.
    let now = ["c 6 7 5 1 1 unknown", "d 4 0 0 2 4 short", "t 4 0 0 0 4 short"];
    assert_eq!(rows(&office, &format!("{line} --view now")), now);
    for unit in ["c", "a"] {
        assert_eq!(
            rows(&office, &format!("{line} --view now --unit {unit}")),
            now[..1],
            "{unit} is c now"
        );
    }
    office.does("rule set count_at yes --from 1/1/2020 --source S");
    let counted = [
        "a 2 3 2 1 0 met",
        "b 2 1 1 0 1 unknown",
        "c 2 3 3 0 0 met",
        "d 4 0 7 2 0 met",
        "t 4 0 0 0 4 short",
    ];
    assert_eq!(rows(&office, line), counted);
    office.does("rule set count_deputies yes --from 1/1/2020 --source S");
    let counted = [
        "a 2 3 3 1 0 met",
        "b 2 1 1 0 1 unknown",
        "c 2 3 3 0 0 met",
        "d 4 0 8 2 0 met",
        "t 4 0 0 0 4 short",
    ];
    assert_eq!(rows(&office, line), counted);
    // Nobody told of 2019, nor of the second half of it.
    // d exists on 46 of 365 days of 2019; over two years 4 × (46 ÷ 365 + 182 ÷ 366) = 2.49.
    assert!(
        rows(&office, "report units 2019 --as-of 31/12/2020 --json")
            .contains(&"d 1 0 0 0 1 unknown".to_owned())
    );
    let span = rows(&office, "report units 2019-07-01..2020-06-30 --as-of 31/12/2020 --json");
    assert_eq!(span[0], "a 4 3 3 1 1 unknown");
    assert_eq!(span[2], "d 2 0 0 0 2 unknown");
}

#[test]
fn states_of_petitions_are_as_worked_out_by_hand() {
    let office = Register::empty().on("2019-12-31");
    office.does("init --no-list --unit 'Mẫu' --kind district");
    office.does("unit add 'An' --kind commune --parent mau --code a");
    for (name, table) in [
        ("agencies", "code,name\nx,Phòng X\ny,Phòng Y\n"),
        (
            "sessions",
            "code,unit,day,hosts\na-2019-1,a,1/3/2019,chair\na-2019-2,a,2/3/2019,secretary\n",
        ),
        (
            "petitions",
            "code,session,text,answered,duplicate_of\n\
             a-2019-1.1,a-2019-1,p1,,\na-2019-1.2,a-2019-1,p2,yes,\na-2019-1.3,a-2019-1,p3,,\n\
             a-2019-1.4,a-2019-1,p4,,a-2019-1.1\na-2019-1.5,a-2019-1,p5,,a-2019-1.4\na-2019-1.6,a-2019-1,p6,,a-2019-2.1\n\
             a-2019-1.7,a-2019-1,p7,yes,\na-2019-1.8,a-2019-1,p8,,\na-2019-1.9,a-2019-1,p9,,\na-2019-1.10,a-2019-1,p10,,\n\
             a-2019-2.1,a-2019-2,q1,,\na-2019-2.2,a-2019-2,q2,,a-2019-1.2\n",
        ),
        (
            "assignments",
            "petition,agency,day,due,extended_to,withdrawn\na-2019-1.1,x,,,,\na-2019-1.3,x,2019-03-05,,2019-04-30,\n\
             a-2019-1.7,x,,,,\na-2019-1.8,y,,,,yes\na-2019-1.9,y,2019-03-20,2019-03-10,,2019-04-01\n\
             a-2019-1.10,y,2019-03-04,,,\na-2019-2.1,y,2019-05-01,,,\n",
        ),
        (
            "replies",
            "petition,day,outcome\na-2019-1.1,2019-03-10,interim\na-2019-1.1,2019-03-16,explained\n\
             a-2019-1.1,2019-03-20,resolved\na-2019-1.3,2019-05-01,noted\na-2019-1.8,2019-03-02,resolved\n\
             a-2019-1.10,2019-03-17,declined\na-2019-1.10,2019-03-17,noted\n",
        ),
    ] {
        office.write(&format!("t/{name}.csv"), table);
    }
    office.does("import t");
    let states = ["answered", "on_time", "late", "pending", "overdue", "withdrawn", "unassigned"];
    let on = |day: &str| {
        let petitions =
            office.reads(&format!("report petitions 2019 --as-of {day} --json"))["petitions"]
                .clone();
        states.map(|state| petitions[state].as_i64().unwrap_or(-1))
    };
    assert_eq!(on("31/12/2019"), [3, 2, 2, 0, 1, 2, 2]);
    assert_eq!(on("25/3/2019"), [3, 2, 1, 1, 1, 1, 3]);
    assert_eq!(on("17/3/2019"), [3, 2, 1, 1, 0, 1, 4]);
    assert_eq!(on("16/3/2019"), [3, 2, 0, 2, 0, 1, 4]);
    assert_eq!(on("4/3/2019"), [3, 0, 0, 3, 0, 1, 5]);
    let explain = "report year 2019 --as-of 17/3/2019 --explain petitions.on_time_percent";
    for (lang, shown) in [
        ("vi", "petitions.on_time_percent = 66,7% (2/3)"),
        ("en", "petitions.on_time_percent = 66.7% (2/3)"),
    ] {
        let text = office.does(&format!("{explain} --lang {lang}")).stdout;
        assert!(text.contains(shown), "{text}");
    }
    let year = office.reads("report year 2019 --json");
    assert_eq!(year["petitions"]["distinct"], 8);
    assert_eq!(year["petitions"]["on_time_percent"], 40.0);
    assert_eq!(
        year["petitions"]["outcomes"],
        serde_json::json!({
            "resolved": 3, "explained": 0, "noted": 2, "declined": 0, "promised": 0, "referred": 0
        })
    );
    assert_eq!(year["agencies"][0]["median_days"], 38);
    assert_eq!(year["agencies"][1]["on_time_percent"], 0.0);
}

#[test]
fn a_unit_asked_for_alone_is_judged_as_among_all() {
    let office = worked_out();
    let report = office.reads("report year 2020 --as-of 31/12/2020 --unit a --json");
    assert_eq!(
        report["units"][0]["state"], "unknown",
        "2 sessions reported for all communes may be its own"
    );
    let keys = [
        "pool",
        "met",
        "short",
        "unknown",
        "met_at_least",
        "met_at_most",
        "shortfall",
        "shortfall_at_least",
    ];
    let minimum = keys.map(|key| report["minimum"][key].as_i64().unwrap_or(-1));
    assert_eq!(minimum, [2, 0, 0, 1, 0, 1, 1, 0], "or all of them another's");
    let shown = office.does("report units 2020 --as-of 31/12/2020 --unit a").stdout;
    assert!(shown.contains("≤ 1  unknown"), "{shown}");
}

#[test]
fn the_first_page_says_at_most_where_nobody_knows() {
    let office = worked_out();
    let shown = office.does("--today 31/12/2020").stdout;
    assert!(
        shown.contains("4 units have not yet met the minimum, or have no conclusion"),
        "{shown}"
    );
    let row = |name: &str| {
        shown.lines().find(|line| line.starts_with(name)).unwrap_or_default().to_owned()
    };
    assert_eq!(row(" An ").split_whitespace().collect::<Vec<_>>().join(" "), "An 2 1 ≤ 1 0");
}

#[test]
fn a_plan_names_the_minimum_by_which_its_year_is_judged() {
    let office = worked_out();
    office.does("rule set minimum 1 --from 1/7/2020 --source S");
    let mut register = store::Register::open(&office.path("doithoai.db"), &store::Upgrade::none())
        .expect("a register");
    let programme = register.read(|reader| {
        let district = units::find(reader, "h")?.expect("a district");
        figures::programme(reader, district, &"2020".parse()?)
    });
    assert_eq!(programme.expect("a plan").rules.minimum, Some(1));
}

#[test]
fn sessions_reported_for_communes_may_be_those_of_the_commune_that_they_are_now() {
    let office = Register::empty().on("2020-12-31");
    office.write(
        "units.csv",
        "code,name,kind,parent,from,until,successor\np,Mẫu,province,,,,\nh,Xưa,district,p,,2020-07-01,\n\
         a,An,commune,h,,2020-07-01,c\nb,Bình,commune,h,,2020-07-01,c\nc,Cường,commune,p,2020-07-01,,\n",
    );
    office.does("init --unit p --units units.csv");
    office.does("record total --unit h --period 2020-H1 --sessions 7 --scope communes");
    let line = "report units 2020 --as-of 31/12/2020 --json";
    assert_eq!(
        rows(&office, line),
        ["a 2 0 0 0 2 unknown", "b 2 0 0 0 2 unknown", "c 2 0 0 0 2 unknown"],
        "nobody told of c"
    );
    assert_eq!(rows(&office, &format!("{line} --view now")), ["c 6 0 0 0 6 unknown"]);
}

#[test]
fn the_lists_of_a_merged_unit_add_up_to_its_line() {
    let office = worked_out();
    let mut register = store::Register::open(&office.path("doithoai.db"), &store::Upgrade::none())
        .expect("a register");
    let period = "2020".parse().expect("a period");
    let as_of = "2020-12-31".parse().expect("a day");
    let ask = ReportQuery { view: View::Now, listed: true, ..ReportQuery::new(period, as_of) };
    let all = register
        .read(|reader| figures::year(reader, ReportContext::read(reader, ask)?))
        .expect("figures");
    // Three of a, one of b, one of c.
    assert_eq!(all.details["c"].by_kind.periodic, 5);
}

/// Each unit's outlook: code, sessions still required, days left, pace, whether feasible.
fn outlook(office: &Register, line: &str) -> Vec<String> {
    let report = office.reads(line);
    let keys = ["unit", "owed", "days_left", "pace_days", "feasible"];
    let row = |unit: &Value| keys.map(|key| unit[key].to_string().replace('"', "")).join(" ");
    report["outlook"]["units"].as_array().expect("units").iter().map(row).collect()
}

#[test]
fn what_is_left_to_a_unit_are_the_days_on_which_it_exists() {
    let office = worked_out();
    // From 10 March a and b have 113 days, c has the 184 of the second half.
    let ahead = outlook(&office, "report outlook 2020 --as-of 10/3/2020 --json");
    assert_eq!(ahead[..3], ["a 1 113 113 true", "b 1 113 113 true", "c 2 184 92 true"]);
    // Six sessions 30 days apart need more than 92 days.
    office.does("rule set minimum 24 --from 1/1/2020 --source S");
    let ahead = outlook(&office, "report outlook 2020-Q4 --as-of 10/3/2020 --json");
    assert_eq!(ahead[0], "c 6 92 15 false");
}

#[test]
fn where_nothing_is_required_nothing_is_shown_as_owed() {
    let office = worked_out();
    office.does("rule set minimum 0 --from 1/1/2020 --source S");
    let shown = office.does("report outlook 2020 --as-of 10/3/2020").stdout;
    let row = shown.lines().find(|line| line.contains("ward Tâm")).expect("a row");
    assert_eq!(
        row.split_whitespace().collect::<Vec<_>>().join(" "),
        "ward Tâm – 0 – 0 – 297 – – yes"
    );
}

#[test]
fn a_session_just_before_the_period_keeps_the_next_one_apart() {
    let office = worked_out();
    office.does("rule set minimum 12 --from 1/1/2020 --source S");
    // Of May all is told.
    office.does("edit total-1 --period 2020-H2");
    office.does("record coverage --unit t --until 1/5/2020");
    // The last working day of May is the 29th, 30 days after 29 April.
    for (held, feasible) in [("29/4/2020", "true"), ("30/4/2020", "false")] {
        office.does(&format!("record session --unit t --on {held} --host chair"));
        let ahead = outlook(&office, "report outlook 2020-05 --as-of 1/5/2020 --json");
        assert_eq!(ahead.last(), Some(&format!("t 1 31 31 {feasible}")), "{held}");
    }
}

#[test]
fn a_rule_set_again_to_the_value_it_had_is_no_change() {
    let office = worked_out();
    let warned = || office.reads("report units 2020 --as-of 31/12/2020 --json")["warnings"].clone();
    office.does("rule set minimum 4 --from 1/6/2020 --source S");
    assert_eq!(warned(), serde_json::json!([]));
    office.does("rule set minimum 3 --from 1/7/2020 --source S");
    assert_eq!(
        warned()[0]["message"],
        "the rule “minimum of sessions a year” changes on 01/07/2020: 3"
    );
}

#[test]
fn a_comparison_tells_what_is_to_be_known_of_both_periods() {
    let office = worked_out();
    let shown = office.does("report compare 2019 2020-H1 --as-of 31/12/2020").stdout;
    assert_eq!(shown.matches("within this period: total-1, total-3").count(), 1, "{shown}");
    assert_eq!(shown.matches("Rules: ").count(), 1, "the same rules are told once: {shown}");
}

#[test]
fn before_the_period_ends_what_nobody_knows_is_not_called_not_yet() {
    let office = worked_out();
    office.does("edit total-1 --period 2020-H1 --sessions 7");
    office.does("record coverage --unit t --until 30/11/2020");
    let shown = office.does("report units 2020 --as-of 30/11/2020").stdout;
    let says = |name: &str, state: &str| {
        shown.lines().any(|line| line.contains(name) && line.contains(state))
    };
    assert!(says("commune An ", "≤ 1  unknown") && says("ward Tâm ", "≤ 4  not yet"), "{shown}");
}

#[test]
fn an_estimate_is_marked_wherever_a_due_day_is_shown() {
    let office = worked_out();
    for line in [
        "rule set due_kind working --from 1/1/2030 --source S",
        "agency add 'Phòng X' --code x",
        "--today 3/2/2031 record session --unit c --on 3/2/2031 --host chair",
        "record petition c-2031-1 --text 'Đường ngập'",
        "assign c-2031-1.1 --to x --on 3/2/2031",
    ] {
        office.does(line);
    }
    for line in ["report overdue 2031", "report petitions 2031", "assign list"] {
        let shown = office.does(&format!("{line} --today 1/6/2031")).stdout;
        assert!(shown.contains("24/02/2031 *"), "{line}: {shown}");
    }
}
