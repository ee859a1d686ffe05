//! What a change of rules or days off moved, as its receipt tells it.

use serde_json::{Value, json};

use crate::support::Register;

/// A district with a session of 20 May 2019: one petition is replied to on the tenth day, one on
/// the fourteenth, one is awaited, one is extended, one withdrawn, one answered at the session.
fn office() -> Register {
    let office = Register::empty().on("2019-06-20");
    office.does(
        "
        init --no-list --unit 'Nam Sách' --kind district
        unit add 'Đồng Lạc' --kind commune --parent nam-sach
        agency add 'Phòng Tài nguyên' --code tnmt
        record session --unit dong-lac --on 20/5/2019 --host chair
        record petition dong-lac-2019-1 --text a
        record petition dong-lac-2019-1 --text b
        record petition dong-lac-2019-1 --text c
        record petition dong-lac-2019-1 --text d
        record petition dong-lac-2019-1 --text e
        record petition dong-lac-2019-1 --text f --answered
        assign dong-lac-2019-1.1 dong-lac-2019-1.2 dong-lac-2019-1.3 dong-lac-2019-1.4 dong-lac-2019-1.5 --to tnmt --on 20/5/2019
        record reply dong-lac-2019-1.1 --on 30/5/2019 --outcome noted
        record reply dong-lac-2019-1.2 --on 3/6/2019 --outcome noted
        assign extend dong-lac-2019-1.4 --to 31/7/2019 --why chờ
        assign withdraw dong-lac-2019-1.5 --why nhầm
    ",
    );
    office
}

fn moved(receipt: &Value, figure: &str) -> Value {
    let figures = receipt["figures"].as_array().expect("figures");
    let found = figures.iter().find(|one| one["figure"] == figure);
    found.map_or(Value::Null, |one| json!([one["before"], one["after"]]))
}

#[test]
fn a_rule_that_moves_due_days_says_how_many_and_which_figures() {
    let office = office();
    let before = office.reads("report year 2019 --json");
    let receipt = office.reads("rule set due_days 10 --from 1/1/2019 --source 'Quy chế' --json");
    let after = office.reads("report year 2019 --json");
    assert_eq!(receipt["due_days_moved"], 3, "neither the extended nor the withdrawn one");
    for path in ["/petitions/late", "/petitions/on_time_percent", "/petitions/by_rule/late"] {
        let figure = path[1..].replace('/', ".");
        let both = [&before, &after].map(|report| report.pointer(path).expect("a figure").clone());
        assert_ne!(both[0], both[1], "{figure}");
        assert_eq!(moved(&receipt, &figure), json!(both), "{figure}");
    }
    assert_eq!(moved(&receipt, "petitions.total"), Value::Null, "it did not move");
}

#[test]
fn a_change_that_moves_nothing_says_so() {
    let office = office();
    let same = office.reads("rule set due_days 10 --from 1/1/2020 --source x --json");
    assert_eq!((&same["due_days_moved"], &same["figures"]), (&json!(0), &json!([])));
    let again = office.reads("rule set due_days 10 --from 1/1/2020 --source x --json");
    assert_eq!((&again["entry"], &again["due_days_moved"]), (&Value::Null, &json!(0)));
    let session = office.reads("record session --unit dong-lac --on 1/6/2019 --host chair --json");
    assert_eq!(session.get("due_days_moved"), None, "only rules and days off tell it");
}

#[test]
fn days_off_and_rule_sets_tell_what_they_moved() {
    let office = office();
    let whole = office.reads("rule use law-72-2025 --json");
    assert!(whole["due_days_moved"].is_number() && whole["figures"].is_array(), "{whole}");
    office.does("rule set due_kind working --source x");
    let day = office.reads("holiday add 3/6/2019 --name 'Nghỉ bù' --json");
    assert_eq!(day["due_days_moved"], 3, "{day}");
    office.write("days.csv", "day,kind,name,status\n2019-06-04,off,Nghỉ,confirmed\n");
    let tried = office.reads("holiday import days.csv --dry-run --json");
    let imported = office.reads("holiday import days.csv --json");
    assert_eq!(tried["due_days_moved"], 3, "{tried}");
    assert_eq!(imported["figures"], tried["figures"]);
    let plain =
        office.import_file("holidays.csv", "day,kind,name\n2019-06-05,off,Nghỉ\n", &["--json"]);
    assert_eq!(plain.success().json().get("due_days_moved"), None);
}

#[test]
fn what_was_moved_is_told_in_both_languages() {
    for lang in ["vi", "en"] {
        let office = office().speaking(lang);
        insta::assert_snapshot!(
            format!("clock_moved_{lang}"),
            office.transcript(
                "
            rule set due_days 10 --from 1/1/2019 --source 'Quy chế'
            rule set due_days 10 --from 1/1/2020 --source 'Quy chế'
            rule set minimum 3 --from 1/1/2019 --source 'Quy chế'
            rule set notice_days 3 --from 1/1/2019 --source 'Quy chế'
            rule set due_days none --from 1/1/2019
            rule use nam-sach-2019
            holiday add 4/6/2019 --name 'Nghỉ bù'
        "
            )
        );
    }
}
