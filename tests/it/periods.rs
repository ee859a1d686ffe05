//! Ways to type periods, months and years; periods with a cut-off day, worked out by hand; totals,
//! plans and lists of such periods.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::support::{Output, Register};

/// A commune on 30/11/2026 with a plan entry for December.
fn commune(lang: &str) -> Register {
    let office = Register::new("xã Hồng Lim").on("2026-11-30").speaking(lang);
    office.does("plan add --unit xa-hong-lim --month 1/2027 --host chair");
    office
}

/// One line of the table: what is understood, and what people read in one language of a period or
/// of a refusal.
fn understood(office: &Register, door: &str, typed: &str) -> (String, String) {
    let plan = "xa-hong-lim-2027-k1";
    let line: Vec<&str> = match door {
        "period" => vec!["report", "units", typed],
        "month" => vec!["plan", "move", plan, "--month", typed],
        "year" => vec!["close", typed, "--dry-run"],
        _ => panic!("no such door: {door}"),
    };
    let Output { code, stdout, stderr } = office.run(line.iter().copied());
    if code != 0 {
        let told: Vec<&str> = stderr.lines().collect();
        return (format!("refused {code}"), told.join(" | "));
    }
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    match door {
        "period" => {
            let period = &office.json(["report", "units", typed])["period"];
            let [label, from, to] = ["label", "from", "to"].map(|key| text(&period[key]));
            let title = stdout.lines().next().expect("a title");
            let name = title.split_once(", ").expect("a period").1;
            (format!("{label} = {from} to {to}"), name.to_owned())
        }
        "month" => {
            let month = text(&office.json(["show", plan])["month"]);
            office.does(&format!("plan move {plan} --month 1/2027"));
            (month, "–".to_owned())
        }
        _ => (text(&office.json(line)["code"]), "–".to_owned()),
    }
}

/// `DOITHOAI_WRITE=1` rewrites the table.
#[test]
fn each_way_to_type_a_period_is_read_or_refused_as_the_table_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/typed_periods.tsv");
    let table = fs::read_to_string(&path).expect("the table");
    let (vi, en) = (commune("vi"), commune("en"));
    let mut now = "door\ttyped\tvalue\tvi\ten\n".to_owned();
    for line in table.lines().skip(1) {
        let mut cells = line.split('\t');
        let (door, typed) = (cells.next().expect("a door"), cells.next().expect("a text"));
        let (value, in_vietnamese) = understood(&vi, door, typed);
        let (same, in_english) = understood(&en, door, typed);
        assert_eq!(value, same, "{typed}");
        now.push_str(&format!("{door}\t{typed}\t{value}\t{in_vietnamese}\t{in_english}\n"));
    }
    if std::env::var_os("DOITHOAI_WRITE").is_some() {
        fs::write(&path, &now).expect("a written table");
    } else {
        let difference = crate::support::difference(&table, &now);
        assert!(now == table, "write it anew with DOITHOAI_WRITE=1\n{difference}");
    }
}

/// A commune of today with one session on each side of every border of a period of `@14`.
fn around_the_fourteenth() -> Register {
    let office = Register::empty().on("2027-01-31");
    office.does("init --no-list --unit 'xã Hồng Lim' --rules nam-sach-2019");
    let months = (2025..=2026).flat_map(|year| (1..=12).map(move |month| (year, month)));
    for (year, month) in months {
        for day in [14, 15] {
            let on = format!("{day}/{month}/{year}");
            office.does(&format!("record session --unit xa-hong-lim --on {on} --host chair"));
        }
    }
    office
}

/// Each form at `@14`: days, sessions, required. Of each month 14 and 15 are session days, so that
/// a period of n months has 2 n sessions: the 15th of the month before its first to the 14th of its
/// last. Required is 4 × days ÷ 365, rounded half up; both years have 365 days.
#[test]
fn periods_that_end_on_the_fourteenth_are_as_worked_out_by_hand() {
    let office = around_the_fourteenth();
    for (period, from, to, sessions, required) in [
        ("2026@14", "2025-12-15", "2026-12-14", 24, 4), // 365 days: 4
        ("2026-H1@14", "2025-12-15", "2026-06-14", 12, 2), // 182 days: 1.99
        ("2026-H2@14", "2026-06-15", "2026-12-14", 12, 2), // 183 days: 2.01
        ("2026-9M@14", "2025-12-15", "2026-09-14", 18, 3), // 274 days: 3.003
        ("2026-Q1@14", "2025-12-15", "2026-03-14", 6, 1), // 90 days: 0.99
        ("2026-Q2@14", "2026-03-15", "2026-06-14", 6, 1), // 92 days: 1.01
        ("2026-Q3@14", "2026-06-15", "2026-09-14", 6, 1), // 92 days: 1.01
        ("2026-Q4@14", "2026-09-15", "2026-12-14", 6, 1), // 91 days: 0.997
        ("2026-01@14", "2025-12-15", "2026-01-14", 2, 0), // 31 days: 0.34
        ("2026-05@14", "2026-04-15", "2026-05-14", 2, 0), // 30 days: 0.33
        ("2026-12@14", "2026-11-15", "2026-12-14", 2, 0), // 30 days: 0.33
    ] {
        let report = office.json(["report", "year", period, "--as-of", "31/12/2026"]);
        let text = |key: &str| report["period"][key].as_str().expect("a text").to_owned();
        assert_eq!([text("label"), text("from"), text("to")], [period, from, to]);
        assert_eq!(report["sessions"]["recorded"], sessions, "{period}");
        assert_eq!(report["minimum"]["required"], required, "{period}");
    }
    // By the calendar month of the session: one of 15/12/2025 and one of 14/12/2026 in December.
    let year = office.json(["report", "year", "2026@14", "--as-of", "31/12/2026"]);
    assert_eq!(year["sessions"]["by_month"], serde_json::json!(vec![2; 12]));
    let first = office.json(["report", "year", "2026-Q1@14", "--as-of", "31/12/2026"]);
    let by_month = [2, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1];
    assert_eq!(first["sessions"]["by_month"], serde_json::json!(by_month));
}

/// A total of a cut-off period lies inside another, and two spellings name one period.
#[test]
fn totals_of_cut_off_periods_lie_inside_one_another() {
    let office = Register::new("xã Hồng Lim").on("2026-12-31");
    office.does("record total --unit xa-hong-lim --period 2026@14 --sessions 9");
    office.does("record total --unit xa-hong-lim --period 'quý II/2026@14' --sessions 4");
    office.does("record total --unit xa-hong-lim --period 'tháng 5/2026@14' --sessions 2");
    let periods: Vec<Value> = office
        .json(["list", "totals"])
        .as_array()
        .expect("totals")
        .iter()
        .map(|total| total["period"].clone())
        .collect();
    assert_eq!(periods, ["2026@14", "2026-Q2@14", "2026-05@14"]);
    let people = office.run(["list", "totals", "--lang", "vi"]).success().stdout;
    assert!(people.contains("tháng 5/2026 (15/04–14/05/2026)"), "{people}");
    let reported = |period: &str| {
        office.json(["report", "year", period, "--as-of", "31/12/2026"])["sessions"]["total"]
            .clone()
    };
    // The calendar year does not contain 15/12/2025: of the three totals two count.
    assert_eq!(["2026@14", "2026-Q2@14", "2026-05@14", "2026"].map(reported), [9, 4, 2, 4]);
    for other in ["2026-05@14", "tháng 5/2026 @14", "2026-04-15..2026-05-14"] {
        let total = ["record", "total", "--unit", "xa-hong-lim", "--sessions", "3", "--period"];
        let refused = office.run(total.into_iter().chain([other])).exits(1);
        assert!(refused.stderr.contains("total-3"), "{refused}");
    }
    // May of the calendar overlaps it.
    let total = "record total --unit xa-hong-lim --period 2026-05 --sessions 3";
    office.run(crate::support::words(total)).exits(1);
    // A file's row in another spelling is the same total.
    let row = "unit,period,sessions\nxa-hong-lim,tháng 5/2026@14,2\n";
    let again = office.import_file("totals.csv", row, &[]).success();
    assert_eq!(office.json(["list", "totals"]).as_array().map(Vec::len), Some(3), "{again}");
}

/// Wherever a period is asked for, a cut-off one is taken.
#[test]
fn every_command_that_takes_a_period_takes_a_cut_off_one() {
    let office = around_the_fourteenth();
    office.write("text.txt", "Từ ngày 15/12/2025 đến ngày 14/12/2026, xã tổ chức 24 cuộc.\n");
    let as_of = "--as-of 31/12/2026";
    for kind in ["year", "units", "leaders", "plan", "petitions", "agencies", "satisfaction"] {
        office.does(&format!("report {kind} 2026-05@14 {as_of} --json"));
    }
    office.does(&format!(
        "report overdue 2026-05@14 {as_of} --json
         report outlook 2026@14 {as_of} --json
         report repeats 2026@14 {as_of} --json
         report compare 'tháng 4/2026@14' 'tháng 5/2026@14' {as_of} --json
         report verify-text text.txt 2026@14 --json
         letter report 'quý II/2026@14' -o quarter.docx
         letter plan 'năm 2027@14' -o plan.docx
         plan export 2027@14 -o plan.html
         plan suggest 2027@14
         plan list --period 2027@14
         assign list --period 2026@14
         holiday list 2026@14
         bundle make --period 2026-05@14 -o may.dtb"
    ));
    let sessions = office.json(["list", "sessions", "--period", "tháng 5/2026@14"]);
    let days: Vec<&str> = sessions
        .as_array()
        .expect("sessions")
        .iter()
        .filter_map(|one| one["day"].as_str())
        .collect();
    assert_eq!(days, ["2026-04-15", "2026-05-14"]);
    let shown = office.run(["bundle", "show", "may.dtb"]).success();
    assert!(shown.stdout.contains("Only May 2026 (15/04–14/05/2026)"), "{shown}");
}

/// A text that names a calendar period says nothing of a cut-off one, and is never contradicted by
/// it.
#[test]
fn a_text_is_compared_with_a_cut_off_period_only_where_it_names_none() {
    let office = Register::new("Nam Sách").on("2026-12-31");
    office.does(
        "record session --unit nam-sach --on 15/12/2025 --host chair
         record session --unit nam-sach --on 14/12/2026 --host chair",
    );
    office.write("year.txt", "Trong năm 2026 toàn huyện đã tổ chức 99 cuộc đối thoại.\n");
    office.write("bare.txt", "Toàn huyện đã tổ chức 2 cuộc đối thoại.\n");
    let judged = |file: &str, period: &str| {
        let line = ["report", "verify-text", file, period, "--as-of", "31/12/2026", "--json"];
        office.run(line).json()["verdicts"][0].clone()
    };
    assert_eq!(judged("year.txt", "2026")["judgement"], "contradicts");
    let other = judged("year.txt", "2026@14");
    assert_eq!(
        (&other["judgement"], &other["reason"]),
        (&"unknown".into(), &"other-period".into())
    );
    assert_eq!(judged("bare.txt", "2026@14")["judgement"], "agrees");
}

/// An entry by month counts in a period that holds the whole month; others are named.
#[test]
fn a_plan_entry_of_a_month_on_the_border_is_named_and_not_counted() {
    let office = Register::new("xã Hồng Lim").on("2026-11-30");
    for month in ["12/2025", "11/2026", "12/2026"] {
        office.does(&format!("plan add --unit xa-hong-lim --month {month} --host chair"));
    }
    office.does("plan add --unit xa-hong-lim --on 14/12/2026 --host chair");
    let year = office.json(["report", "year", "2026@14"]);
    assert_eq!(year["plan"]["planned"], 2, "November, and 14/12/2026");
    let left_out = ["xa-hong-lim-2025-k1", "xa-hong-lim-2026-k2"];
    assert_eq!(year["warnings"][0]["code"], "plans_left_out");
    assert_eq!(year["warnings"][0]["refs"], serde_json::json!(left_out));
    let table = office.does("plan export 2026@14").stdout;
    assert!(table.contains("not wholly within the period"), "{table}");
    let whole = office.json(["report", "year", "2026"]);
    assert_eq!(
        (&whole["plan"]["planned"], &whole["warnings"]),
        (&3.into(), &serde_json::json!([]))
    );
}

/// A file's month needs its year; a typed one is this year's.
#[test]
fn a_month_without_a_year_is_read_when_typed_and_refused_in_a_file() {
    let office = commune("en");
    office.does("plan add --unit xa-hong-lim --month 12 --host secretary");
    let row = "unit,month,hosts\nxa-hong-lim,12,chair\n";
    let refused = office.import_file("plans.csv", row, &[]).exits(1);
    assert!(refused.stderr.contains("invalid month “12”"), "{refused}");
    let row = "unit,month,hosts\nxa-hong-lim,tháng 12/2026,\"secretary;chair\"\n";
    office.import_file("plans.csv", row, &[]).success();
}
