//! Packaged rule sets, and the figures of online sessions, exempt units and units without a minimum,
//! worked out by hand.

use serde_json::{Value, json};

use crate::golden::document;
use crate::letters::written;
use crate::support::Register;

const UNITS: &str = "code,name,kind,parent,from,until,successor\n\
    h,Mẫu,district,,,,\na,An,commune,h,,,\nb,Bình,commune,h,,,\nc,Cường,commune,h,,,\n\
    e,Yên,commune,h,,2026-02-01,a\n";

/// A register of a district with four communes at the end of 2026; one of them ended in January.
fn office(rules: &str) -> Register {
    let office = Register::empty().on("2026-12-31");
    office.write("units.csv", UNITS);
    office.does(&format!("init --unit h --rules {rules} --units units.csv"));
    office
}

/// Each unit's row: code, required, held, counted, state.
fn rows(office: &Register, line: &str) -> Vec<String> {
    let report = office.reads(line);
    let keys = ["unit", "required", "held", "counted", "state"];
    let row = |unit: &Value| keys.map(|key| unit[key].to_string().replace('"', "")).join(" ");
    report["units"].as_array().expect("units").iter().map(row).collect()
}

const UNITS_OF_2026: &str = "report units 2026 --as-of 31/12/2026 --json";

#[test]
fn a_new_register_names_its_rules() {
    for lang in ["vi", "en"] {
        let mut all = String::new();
        for (day, rules) in [
            ("2025-02-28", ""),
            ("2025-03-01", ""),
            ("2026-11-20", "--rules nam-sach-2019"),
            ("2026-11-20", "--rules none"),
        ] {
            let office = Register::empty().on(day).speaking(lang);
            all += &format!("# {day}\n\n");
            all += &office.transcript(&format!(
                "init --no-list --unit 'Đồng Lạc' --kind commune {rules}
                 rule show
                 rule show --json
                 report units 2025"
            ));
        }
        let refused = Register::empty().on("2026-11-20").speaking(lang);
        all +=
            &refused.transcript("init --no-list --unit 'Đồng Lạc' --kind commune --rules luat-72");
        insta::assert_snapshot!(format!("rule_sets_{lang}"), all);
    }
}

#[test]
fn a_set_that_is_used_later_is_complete() {
    let office = office("nam-sach-2019");
    office.does("rule set conclusion_days 5 --source 'Kế hoạch 1'");
    office.does("rule use law-72-2025 --from 1/7/2026");
    let values = |day: &str| {
        let rules = office.reads(&format!("rule show {day} --json"));
        let value = |row: &Value| format!("{}={}", row["key"], row["value"]).replace('"', "");
        rules.as_array().expect("rules").iter().map(value).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(
        values("30/6/2026"),
        "minimum=4 count_at=no count_deputies=no count_online=no due_days=15 due_kind=calendar \
         due_from=session threshold_percent=90 conclusion_days=5"
    );
    assert_eq!(
        values("1/7/2026"),
        "minimum=1 count_at=no count_deputies=no count_online=yes due_days=15 due_kind=calendar \
         due_from=session threshold_percent=90 notice_days=7 conclusion_days=null publish_days=10"
    );
    office.does("rule use none --from 1/1/2027");
    assert!(values("1/1/2027").split(' ').all(|rule| rule.ends_with("=null")));
    // A rule without a value is written and read again as one.
    office.does("export out");
    let rules = std::fs::read_to_string(office.path("out/rules.csv")).expect("rules");
    assert!(rules.contains("conclusion_days,none,2026-07-01,\n"), "{rules}");
    let again = Register::empty().on("2026-12-31");
    again.write("units.csv", UNITS);
    again.does("init --unit h --rules none --units units.csv");
    again.run(["import".into(), office.path("out").into_os_string()]).success();
    again.does("export out");
    assert_eq!(std::fs::read_to_string(again.path("out/rules.csv")).expect("rules"), rules);
}

#[test]
fn an_online_session_counts_by_the_rules_of_its_day() {
    let office = office("law-72-2025");
    office.does(
        "record session --unit a --on 5/5/2026 --host chair --form online
         record session --unit b --on 5/5/2026 --host deputy --form 'trực tuyến'
         record session --unit c --on 5/5/2026 --host chair --form indirect
         record total --unit c --period 2026-Q3 --sessions 1
         record coverage --unit h --scope communes --until 31/12/2026",
    );
    let report = office.reads("report year 2026 --as-of 31/12/2026 --json");
    let form = json!({"direct": 0, "online": 2, "indirect": 1, "unknown": 1});
    assert_eq!(report["sessions"]["by_form"], form);
    assert_eq!(report["rules"]["count_online"], true);
    // A deputy's session does not count, nor does an indirect one; a total is taken to be direct.
    let counted = ["a 1 1 1 met", "b 1 1 0 short", "c 1 2 1 met", "e 0 0 0 exempt"];
    assert_eq!(rows(&office, UNITS_OF_2026), counted);
    let supposed = office.reads(&format!("{UNITS_OF_2026} --what-if count_online=no"));
    let changes: Vec<String> = supposed["changes"]
        .as_array()
        .expect("changes")
        .iter()
        .map(|one| format!("{} {} {}", one["figure"], one["value"], one["what_if"]))
        .map(|one| one.replace('"', ""))
        .collect();
    let expected = [
        "minimum.counted 2 1",
        "minimum.shortfall 1 2",
        "minimum.met 2 1",
        "minimum.short 1 2",
        "minimum.met_at_least 2 1",
        "minimum.met_at_most 2 1",
        "minimum.shortfall_at_least 1 2",
        "units.a.counted 1 0",
        "units.a.shortfall 0 1",
        "units.a.state met short",
    ];
    assert_eq!(changes, expected);
    // Sessions are judged by the rules of their own day.
    office.does(
        "rule set count_online no --from 1/6/2026 --source S
         record session --unit a --on 31/5/2026 --host chair --form online
         record session --unit a --on 1/6/2026 --host chair --form online
         record session --unit b --on 1/6/2026 --host chair --form online",
    );
    let counted = ["a 1 3 2 met", "b 1 2 0 short", "c 1 2 1 met", "e 0 0 0 exempt"];
    assert_eq!(rows(&office, UNITS_OF_2026), counted);
}

#[test]
fn a_unit_whose_minimum_is_rounded_to_0_is_exempt_and_not_met() {
    let office = office("law-72-2025");
    office.does("report units 2026-01 --as-of 31/12/2026 --strict -q");
    office.does("record coverage --unit h --scope communes --until 31/12/2026");
    // e exists on 31 of 365 days: 0.08 sessions. What it holds does not change that.
    office.does(
        "record session --unit a --on 5/5/2026 --host chair
         record session --unit e --on 5/1/2026 --host chair",
    );
    let judged = ["a 1 1 1 met", "b 1 0 0 short", "c 1 0 0 short", "e 0 1 1 exempt"];
    assert_eq!(rows(&office, UNITS_OF_2026), judged);
    let minimum = |line: &str| {
        let report = office.reads(line);
        let keys = [
            "units",
            "required",
            "counted",
            "met",
            "short",
            "unknown",
            "exempt",
            "met_at_least",
            "met_at_most",
        ];
        keys.map(|key| report["minimum"][key].as_i64().expect("a count"))
    };
    assert_eq!(minimum(UNITS_OF_2026), [4, 3, 2, 1, 2, 0, 1, 1, 1]);
    // Shown with its successor its days are added before rounding: 1 + 31 ÷ 365.
    let now = ["a 1 2 2 met", "b 1 0 0 short", "c 1 0 0 short"];
    assert_eq!(rows(&office, &format!("{UNITS_OF_2026} --view now")), now);
    // In a short period every unit is exempt, and nobody falls short.
    let january = "report units 2026-01 --as-of 31/12/2026 --json";
    assert_eq!(minimum(january), [4, 0, 1, 0, 0, 0, 4, 0, 0]);
    let explained = office.reads(&format!("{UNITS_OF_2026} --explain minimum.exempt"));
    assert_eq!(explained["records"], json!([{"ref": "e", "part": 1}]));
    // 9 sessions of no known commune: e may have held them all, so none is proved to have met it.
    office
        .does("remove a-2026-1\nrecord total --unit h --period 2026 --sessions 9 --scope communes");
    assert_eq!(minimum(UNITS_OF_2026), [4, 3, 1, 0, 0, 3, 1, 0, 3]);
}

/// A seal of 0.1 counted exempt units as met. It is compared in what means the same today.
#[test]
fn a_seal_of_0_1_is_compared_in_the_figures_that_mean_the_same() {
    let office = office("law-72-2025").on("2027-01-05");
    office.does(
        "record session --unit a --on 5/5/2026 --host chair
         close 2026 --as-of 2026-12-31",
    );
    let conn = rusqlite::Connection::open(office.path("doithoai.db")).expect("the register");
    let sealed: String =
        conn.query_row("SELECT figures FROM seal", [], |row| row.get(0)).expect("a seal");
    let mut old: Value = serde_json::from_str(&sealed).expect("JSON");
    old["minimum"].as_object_mut().expect("a block").remove("exempt").expect("a new key");
    for key in ["raised", "divided", "by_rule", "moved"] {
        old["petitions"].as_object_mut().expect("a block").remove(key).expect("a new key");
    }
    for key in ["promises", "carried_out"] {
        old.as_object_mut().expect("blocks").remove(key).expect("a new block");
    }
    old["sessions"]["by_form"].as_object_mut().expect("a block").remove("online").expect("a key");
    old["units"][3]["state"] = json!("met");
    for (key, met) in [("met", 2), ("met_at_least", 2), ("met_at_most", 2)] {
        old["minimum"][key] = json!(met);
    }
    let changed = |figures: &Value| {
        let set = conn.execute("UPDATE seal SET figures = ?1", [figures.to_string()]);
        set.expect("a changed seal");
        let report = office.reads("report year 2026 --as-of 31/12/2026 --json");
        let warnings = report["warnings"].as_array().expect("warnings").clone();
        let seal = warnings.into_iter().find(|one| one["code"] == "changed_since_seal");
        seal.map_or(Value::Null, |seal| seal["refs"].clone())
    };
    assert_eq!(changed(&old), Value::Null);
    // A record of the sealed year is still protected.
    let refused = office.run(["remove", "a-2026-1"]).exits(1);
    assert!(refused.stderr.contains("sealed"), "{refused}");
    old["units"][0]["counted"] = json!(2);
    assert_eq!(changed(&old), json!(["units.a.counted"]));
}

#[test]
fn exempt_units_and_those_without_a_minimum_are_told_in_words() {
    for lang in ["vi", "en"] {
        let mut all = String::new();
        for rules in ["law-72-2025", "none"] {
            let office = office(rules).speaking(lang);
            office.write("text.txt", "Năm 2026, 4/4 xã đạt chỉ tiêu số cuộc đối thoại.\n");
            office.does(
                "agency add 'Phòng Nội vụ' --code noi-vu
                 record session --unit a --on 5/5/2026 --host chair --form online
                 record petition a-2026-1 --text 'Đường hỏng'
                 record petition a-2026-1 --text 'Cầu yếu'
                 record ballot a-2026-1 --issued 9 --returned 9 --very-satisfied 4 --satisfied 1 --neutral 4 --dissatisfied 0",
            );
            all += &office.transcript(
                "assign a-2026-1.1 --to noi-vu --on 6/5/2026
                 assign a-2026-1.2 --to noi-vu --on 6/5/2026
                 record reply a-2026-1.1 --on 1/12/2026 --outcome resolved
                 assign list
                 assign explain a-2026-1.2
                 --today 31/12/2026
                 report units 2026 --as-of 31/12/2026
                 report units 2026-01 --as-of 31/12/2026
                 report outlook 2026 --as-of 1/12/2026
                 report satisfaction 2026 --as-of 31/12/2026
                 report verify-text text.txt 2026 --as-of 31/12/2026
                 report units 2026 --as-of 31/12/2026 --explain units.e.required
                 report year 2026 --as-of 31/12/2026 --strict -q --format csv
                 assign extend a-2026-1.2 --by 5 --why x
                 assign extend a-2026-1.2 --to 1/2/2027 --why x --on 7/5/2026
                 record session --unit a --on 6/5/2026 --host chair --form email
                 rule set count_online maybe
                 report units 2026 --what-if count_online=maybe
                 rule set minimum none --from 1/1/2027 --source 'Quy chế 2'",
            );
            all += &document(&written(&office, "plan 2026"));
            all += &document(&written(&office, "report 2026 --as-of 31/12/2026"));
            all += &office.transcript(
                "rule set minimum none
                 rule use none --from 1/1/2028
                 rule use none
                 rule use law-72-2025",
            );
        }
        insta::assert_snapshot!(format!("without_a_minimum_{lang}"), all);
    }
}

#[test]
fn without_rules_nothing_is_owed_and_nothing_is_due() {
    let office = office("none");
    office.does(
        "agency add 'Phòng Nội vụ' --code noi-vu
         record session --unit a --on 5/5/2026 --host chair --form online
         record petition a-2026-1 --text 'Đường hỏng'
         record petition a-2026-1 --text 'Cầu yếu'
         record petition a-2026-1 --text 'Chợ chật'
         assign a-2026-1.1 --to noi-vu --on 6/5/2026
         assign a-2026-1.2 --to noi-vu --on 6/5/2026
         assign a-2026-1.3 --to noi-vu --on 6/5/2026 --due 1/6/2026
         record reply a-2026-1.1 --on 1/12/2026 --outcome resolved
         record conclusion a-2026-1 --number 1-TB --on 6/5/2026",
    );
    let report = office.reads("report year 2026 --as-of 31/12/2026 --json");
    let rules = json!({
        "minimum": null, "count_at": false, "count_deputies": false, "count_online": false,
        "due_days": null, "due_kind": null, "due_from": null, "threshold_percent": null,
        "notice_days": null, "conclusion_days": null, "publish_days": null, "sources": {},
    });
    assert_eq!(report["rules"], rules);
    let judged = ["a 0 1 0 null", "b 0 0 0 null", "c 0 0 0 null", "e 0 0 0 null"];
    assert_eq!(rows(&office, UNITS_OF_2026), judged);
    for key in ["required", "met", "short", "unknown", "exempt", "met_at_least", "met_at_most"] {
        assert_eq!(report["minimum"][key], 0, "{key}");
    }
    assert_eq!(report["minimum"]["units"], 4);
    let states = ["on_time", "pending", "overdue"].map(|state| report["petitions"][state].as_i64());
    assert_eq!(states, [Some(1), Some(1), Some(1)], "only a given day can pass");
    office.does("record reply a-2026-1.3 --on 1/6/2026 --outcome resolved");
    office.does("report year 2026 --as-of 31/12/2026 --strict -q\nverify");
    // Who said nothing of the other days is asked all the same: the sessions may be more.
    let found = office.run(["lint", "--json"]).stdout;
    assert_eq!(found.matches("\"code\"").count(), 2, "{found}");
    assert!(found.contains("holidays_unconfirmed") && found.contains("coverage_needed"), "{found}");
    office.does(
        "record coverage --unit h --scope communes --from 1/1/2026 --until 31/12/2027 --force",
    );
    // A minimum from a later year on does not reach back.
    office.does("rule set minimum 2 --from 1/1/2027 --source S");
    let span = rows(&office, "report units 2026-01-01..2027-12-31 --as-of 31/12/2027 --json");
    assert_eq!(span, ["a 2 1 0 short", "b 2 0 0 short", "c 2 0 0 short", "e 0 0 0 null"]);
    assert_eq!(rows(&office, UNITS_OF_2026), judged);
}

#[test]
fn rules_of_another_office_are_named() {
    let found = |unit: &str, kind: &str, rules: &str, day: &str| {
        let office = Register::empty().on(day);
        office.does(&format!("init --no-list --unit '{unit}' --kind {kind} --rules {rules}"));
        let output = office.run(["lint", "--json"]);
        let findings = output.json()["findings"].as_array().expect("findings").clone();
        let of = findings.into_iter().filter(|one| one["code"] == "rule_of_another_office");
        of.map(|one| one["refs"].as_array().expect("rules").len()).collect::<Vec<_>>()
    };
    let nam_sach = |unit, kind, day| found(unit, kind, "nam-sach-2019", day);
    assert_eq!(nam_sach("Đồng Lạc", "commune", "2026-01-15"), [8], "one finding, eight rules");
    assert_eq!(nam_sach("Nam Sách", "commune", "2025-07-01"), [8], "a commune of that name");
    assert_eq!(nam_sach("Nam Sách", "commune", "2025-06-30"), [0; 0], "the last day");
    assert_eq!(nam_sach("Nam Sách", "district", "2026-01-15"), [0; 0], "its own");
    assert_eq!(nam_sach("Hải Dương", "province", "2026-01-15"), [0; 0], "its own");
    assert_eq!(found("Đồng Lạc", "commune", "law-72-2025", "2026-01-15"), [0; 0]);
    for (lang, told) in [
        (
            "en",
            "rules of another office, which has ended: Minimum of sessions a year (minimum); source: Quy chế số 08-QC/TU",
        ),
        (
            "vi",
            "quy định của cơ quan khác, nay đã kết thúc hoạt động: Số cuộc tối thiểu một năm (minimum); căn cứ: Quy chế số 08-QC/TU",
        ),
    ] {
        let office = Register::empty().on("2026-01-15").speaking(lang);
        office.does("init --no-list --unit 'Đồng Lạc' --kind commune --rules nam-sach-2019");
        office.does("rule use law-72-2025 --from 1/1/2026");
        office.run(["lint"]).exits(0);
        office.does("rule set minimum 4 --from 2/1/2026 --source 'Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019'");
        let shown = office.run(["lint"]).exits(3).stdout;
        let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(shown.contains(told), "{shown}");
        // It is not cited either.
        let plan = document(&written(&office, "plan 2026 --on 15/1/2026"));
        assert!(!plan.contains("08-QC/TU"), "{plan}");
    }
}

#[test]
fn letters_name_the_form_of_a_session() {
    let office = office("none");
    office.does(
        "record session --unit a --on 5/5/2026 --host chair
         record session --unit a --on 6/5/2026 --host chair --form online
         record session --unit a --on 7/5/2026 --host chair --form indirect",
    );
    for (session, title, form) in [
        ("a-2026-1", "đối thoại trực tiếp giữa", "trao đổi, đối thoại trực tiếp"),
        ("a-2026-2", "đối thoại trực tuyến giữa", "trao đổi, đối thoại trực tuyến"),
        ("a-2026-3", "đối thoại giữa", "đối thoại gián tiếp"),
    ] {
        let notice = document(&written(&office, &format!("notice {session}")));
        let told = |line: &str| notice.lines().any(|one| one.contains(line));
        assert!(told(title) && told(&format!("5. Hình thức: {form}. ")), "{notice}");
    }
}

#[test]
fn practice_is_no_legal_basis_and_only_the_rules_used_are_cited() {
    let office = office("law-72-2025");
    let report = office.reads("report year 2026 --as-of 31/12/2026 --json");
    let sources = report["rules"]["sources"].as_object().expect("sources");
    let keys: Vec<&str> = sources.keys().map(String::as_str).collect();
    assert_eq!(keys, ["count_online", "minimum", "notice_days", "publish_days"]);
    office.does("rule set threshold_percent 80 --from 1/1/2026 --source 'Hướng dẫn số 3'");
    office.does("rule set due_days 10 --from 1/1/2026 --source 'Thông lệ của xã'");
    office.does("record session --unit a --on 5/5/2026 --host chair");
    let bases = |line: &str| {
        let text = document(&written(&office, line));
        assert!(!text.to_lowercase().contains("thông lệ"), "{text}");
        text.lines()
            .filter_map(|line| line.strip_prefix("[Basis] Căn cứ "))
            .map(|line| line.trim_end_matches(';').to_owned())
            .collect::<Vec<_>>()
    };
    let law = "Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Điều 43";
    assert_eq!(bases("plan 2026"), [law]);
    assert_eq!(bases("notice a-2026-1"), [law]);
    assert_eq!(bases("report 2026 --as-of 31/12/2026"), ["Hướng dẫn số 3", law]);
    let shown = office.does("rule show").stdout;
    assert!(shown.contains("Thông lệ của xã"), "where rules are listed it is told: {shown}");
}
