//! A proposed schedule, entered, undone and exported; and the reasons if there is none.

use serde_json::Value;

use crate::support::district::{DISTRICT, SESSION};
use crate::support::{Register, words};

fn office(lang: &'static str) -> Register {
    let office = Register::empty().on("2019-05-22").speaking(lang);
    office.transcript(DISTRICT);
    office.transcript(SESSION);
    office.transcript("rule set notice_days 7 --from 1/1/2019 --source 'Thử'");
    office
}

#[test]
fn a_schedule_is_proposed_entered_and_handed_round() {
    let lines = "
        plan add --unit an-son --month 2019-09 --host secretary --topic 'Môi trường'
        plan suggest 2019
        plan suggest 2019 --unit 'dong lac' --json
        plan suggest 2019 --thematic 1 --visits 1 --format csv
        plan suggest 2019 --thematic 1 --visits 1 --format md
        plan suggest 2019 --accept
        plan suggest 2019
        plan suggest 2019 --accept
        report outlook 2019
        plan export 2019
        plan export 2019 --unit 'an son' --json
        plan export 2019-Q3 --format ics
        plan export 2018
        plan export 2019 --format csv
        undo
        plan list
        plan suggest 2019 --accept --json
        plan suggest --help
        plan export --help
    ";
    insta::assert_snapshot!("schedule_vi", office("vi").transcript(lines));
    insta::assert_snapshot!("schedule_en", office("en").transcript(lines));
}

#[test]
fn where_there_is_no_schedule_the_limits_that_clash_are_named() {
    let lines = "
        --today 1/10/2019 plan suggest 2019
        --today 1/10/2019 plan suggest 2019 --json
        --today 1/10/2019 plan suggest 2019 --apart 25 --accept
        undo
        --today 28/12/2019 plan suggest 2019 --unit an-son
        plan suggest 2018
        plan suggest 2019 --unit an-son --visits 1
        plan suggest 2019 --visits 60
        plan suggest 2019 --thematic nhiều
        plan suggest 20199
        plan suggest
        plan suggest 2019 --accept -o lich.csv
        plan suggest 2019 --unit 'an som'
        plan suggest 2019 -o ke-hoach.docx
        plan export 2019 --format pdf
        plan export 2019 -o doithoai.db --format ics
        plan sugest 2019
        leader add 'Trần Thị Mẫu' --unit an-son --post chair
        leader add 'Trần Thị Mẫu' --unit dong-lac --post secretary --from 1/6/2019
        leader end dong-lac --post chair --on 1/6/2019
        leader add 'Trần Thị Mẫu' --unit dong-lac --post chair --from 1/6/2019
        rule set minimum 1 --from 1/1/2019 --source 'Thử'
        rule set notice_days 0 --from 1/1/2019 --source 'Thử'
        rule set minimum 2 --from 1/12/2019 --source 'Thử'
        record session --unit an-son --on 11/11/2019 --host chair --force
        record total --unit thi-tran-nam-sach --period 2019-Q3 --sessions 2
        --today 31/12/2019 plan suggest 2019
        log -n 2
    ";
    insta::assert_snapshot!("schedule_refused_vi", office("vi").transcript(lines));
    insta::assert_snapshot!("schedule_refused_en", office("en").transcript(lines));
}

/// A district of communes `a` to `e`.
fn district() -> Register {
    let register = Register::empty().on("2020-01-02");
    let run = |line: &str| drop(register.run(words(line)).success());
    run("init --no-list --unit 'Thử' --kind district");
    for name in ["A", "B", "C", "D", "E"] {
        run(&format!(
            "unit add 'Xã {name}' --kind commune --code {} --parent thu",
            name.to_lowercase()
        ));
    }
    register
}

fn entries(register: &Register, line: &str) -> Vec<Value> {
    register.json(words(line))["entries"].as_array().expect("entries").clone()
}

fn column<'a>(entries: &'a [Value], unit: &str, column: &str) -> Vec<&'a str> {
    entries
        .iter()
        .filter(|entry| entry["unit"] == unit)
        .map(|entry| entry[column].as_str().unwrap_or(""))
        .collect()
}

#[test]
fn what_is_accepted_is_one_entry_and_leaves_nothing_to_plan() {
    let register = district();
    let before = register.run(["list", "plans", "--json"]).stdout;
    let proposed = register.run(words("plan suggest 2020 --thematic 1 --visits 2 --json"));
    assert_eq!(
        proposed,
        register.run(words("plan suggest 2020 --thematic 1 --visits 2 --json")),
        "the same bytes"
    );
    assert_ne!(
        proposed.stdout,
        register.run(words("plan suggest 2020 --thematic 1 --visits 2 --json --seed 2")).stdout
    );
    assert_eq!(
        before,
        register.run(["list", "plans", "--json"]).stdout,
        "nothing is entered unasked"
    );

    let log = |register: &Register| register.json(["log"]).as_array().expect("entries").len();
    let entries_before = log(&register);
    let receipt = register.json(words("plan suggest 2020 --thematic 1 --visits 2 --accept"));
    assert_eq!(receipt["codes"].as_array().expect("codes").len(), 24);
    assert_eq!(log(&register), entries_before + 1);
    assert_eq!(register.json(words("report outlook 2020"))["outlook"]["to_plan"], 0);
    assert!(entries(&register, "plan suggest 2020 --thematic 1 --visits 2").is_empty());
    assert_eq!(
        register.json(words("plan suggest 2020 --thematic 1 --visits 2 --accept"))["entry"],
        Value::Null
    );
    register.run(["undo"]).success();
    assert_eq!(before, register.run(["list", "plans", "--json"]).stdout);
}

#[test]
fn those_never_visited_are_visited_first_and_a_visit_counts_where_the_rules_say_so() {
    let register = district();
    for line in [
        "record session --unit thu --on 5/6/2018 --host chair --at a",
        "record session --unit thu --on 5/6/2017 --host secretary --at b",
        "record session --unit thu --on 5/6/2019 --host secretary --at c",
        "plan add --unit thu --month 2020-11 --host chair --at d",
    ] {
        register.run(words(line)).success();
    }
    let proposed = entries(&register, "plan suggest 2020 --visits 2");
    let mut visited = column(&proposed, "thu", "at");
    visited.sort_unstable();
    assert_eq!(visited, ["a", "b", "e"], "the chair has one visit planned, of D");
    let mut hosts = column(&proposed, "thu", "hosts");
    hosts.sort_unstable();
    assert_eq!(hosts, ["chair", "secretary", "secretary"]);
    assert_eq!(proposed.len(), 3 + 20);

    register.run(words("rule set count_at yes --from 1/1/2018 --source Thử")).success();
    let proposed = entries(&register, "plan suggest 2020 --visits 2");
    assert_eq!(
        ["a", "b", "c", "d", "e"].map(|unit| column(&proposed, unit, "day").len()),
        [3, 3, 4, 3, 3]
    );
    register.run(words("plan suggest 2020 --visits 2 --accept")).success();
    let outlook = register.json(words("report outlook 2020"));
    assert_eq!(
        (&outlook["outlook"]["to_plan"], &outlook["outlook"]["owed"]),
        (&Value::from(0), &Value::from(20))
    );
}

#[test]
fn units_are_planned_only_while_they_exist() {
    let register = district();
    for line in [
        "unit add 'Xã Mới' --code moi --parent thu --from 1/7/2020",
        "unit merge a b --into moi --on 1/7/2020",
    ] {
        register.run(words(line)).success();
    }
    let proposed = entries(&register, "plan suggest 2020");
    let (old, new) = (column(&proposed, "a", "day"), column(&proposed, "moi", "day"));
    assert_eq!((old.len(), new.len()), (2, 2), "half a year, half the minimum");
    assert!(
        old.iter().all(|day| *day < "2020-07-01") && new.iter().all(|day| *day >= "2020-07-01")
    );
}

#[test]
fn a_proposal_as_a_table_is_imported_as_it_is() {
    let register = district();
    register.run(words("plan suggest 2020 --visits 1 -o plans.csv")).success();
    register.run(words("import plans.csv")).success();
    assert_eq!(register.json(words("report outlook 2020"))["outlook"]["to_plan"], 0);
    let exported = register.run(words("plan export 2020 --format csv")).stdout;
    let all = register.run(words("export out --no-bom"));
    assert_eq!(all.code, 0);
    let table = std::fs::read_to_string(register.path("out/plans.csv")).expect("a table");
    let without_id = |line: &str| line.rsplit_once(',').expect("cells").0.to_owned() + "\n";
    assert_eq!(exported, table.lines().map(without_id).collect::<String>());
}

#[test]
fn a_plan_in_a_calendar_has_an_event_for_each_entry_that_is_awaited() {
    let register = district();
    register.run(words("plan suggest 2020 --accept")).success();
    register.run(words("plan cancel a-2020-k1 --why thử")).success();
    register.run(words("plan export 2020 -o plan.ics")).success();
    let text = std::fs::read_to_string(register.path("plan.ics")).expect("a calendar");
    let calendar =
        ical::IcalParser::new(text.as_bytes()).next().expect("a calendar").expect("well formed");
    assert_eq!(calendar.events.len(), 19);
}
