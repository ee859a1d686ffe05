//! Who has not reported, and asking them: `report coverage` and `letter request`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use serde_json::{Value as Json, json};

use crate::golden::document;
use crate::support::{Register, words};

/// A district with communes of every standing: reported, reported with a gap, told by totals, with
/// records alone, silent, ended with one successor, ended with two, begun late.
const DISTRICT: &str = "
    init --no-list --unit 'Thanh Hà' --kind huyện --rules law-72-2025
    unit add 'xã Đủ' --code du --parent thanh-ha
    unit add 'xã Hở' --code ho --parent thanh-ha
    unit add 'xã Tổng Hợp' --code tong-hop --parent thanh-ha
    unit add 'xã Hồ Sơ' --code ho-so --parent thanh-ha
    unit add 'xã Im Lặng' --code im-lang --parent thanh-ha
    unit add 'xã Cũ' --code cu --parent thanh-ha
    unit add 'xã Tách' --code tach --parent thanh-ha
    unit add 'xã Mới' --code moi --parent thanh-ha --from 1/7/2026
    unit add 'xã Chưa Đến' --code chua-den --parent thanh-ha --from 1/11/2026
    unit merge cu --into moi --on 1/7/2026
    unit split tach --into du --into ho --on 1/4/2026
    record session --unit thanh-ha --on 5/1/2026 --host chair
    record session --unit ho-so --on 12/5/2026 --host chair
    record session --unit ho --on 3/3/2026 --host secretary
    record coverage --unit du --until 30/9/2026
    record coverage --unit ho --until 28/2/2026
    record coverage --unit ho --from 1/5/2026 --until 30/9/2026
    record total --unit tong-hop --period 2026-H1 --sessions 2
";

fn district(lang: &str) -> Register {
    let register = Register::empty().on("2026-09-30").speaking(lang);
    register.does(DISTRICT);
    register
}

#[test]
fn who_has_not_reported_is_listed_and_asked() {
    for (lang, name) in [("vi", "requests_vi"), ("en", "requests_en")] {
        let lines = "
            report coverage
            report coverage 2026 --format csv
            report coverage 2026 --format md
            report coverage 2026-H1 --unit ho
            report coverage 2026 --view now
            report coverage 2026 --explain units.ho.heard_until
            report coverage 2026 --explain units.tong-hop.days_behind --json
            letter request ho
            letter request cu --number 12 --on 5/10/2026 --reply-by 15/10/2026
            letter request tach
            letter request du
            letter request thanh-ha
            letter request chua-den
            letter request 'không có'
            letter request --all --reply-by 15/10/2026 -o de-nghi
            letter request --all -o de-nghi.csv
            letter request --all 2025 2026
            letter request du ho tach
            letter request --all 2024
            record total --unit im-lang --period 2026-01-01..2026-09-30 --sessions 0
            record coverage --unit ho-so --until 30/9/2026
            record coverage --unit thanh-ha --scope communes --until 30/9/2026
            report coverage
            letter request --all
        ";
        let register = district(lang);
        insta::assert_snapshot!(name, register.transcript(lines));
        let list = fs::read_to_string(register.path("de-nghi.csv")).expect("a list");
        insta::assert_snapshot!(format!("{name}_list"), list);
        for letter in ["ho", "moi"] {
            let folder = register.path("de-nghi").join(format!("de-nghi-bao-cao-{letter}.docx"));
            let shown = document(&fs::read(folder).expect("a letter"));
            insta::assert_snapshot!(format!("requests_letter_{letter}"), shown);
        }
    }
}

/// A unit's state by the report, and the days that are asked of its office.
#[test]
fn exactly_the_days_that_nobody_told_are_asked() {
    let register = district("vi");
    for period in ["2026", "2026-H1", "2026-Q1", "2026-08@14", "2025"] {
        let report = register.json(["report", "coverage", period]);
        let mut gaps: BTreeMap<(String, String), String> = BTreeMap::new();
        for unit in report["units"].as_array().expect("units") {
            for gap in unit["gaps"].as_array().expect("gaps") {
                let text = |value: &Json| value.as_str().expect("text").to_owned();
                gaps.insert((text(&unit["unit"]), text(&gap["from"])), text(&gap["until"]));
            }
        }
        let asked =
            register.run(["letter", "request", "--all", period, "-o", "list.json", "--force"]);
        assert_eq!(asked.code, 0, "{asked}");
        let asked: Json = if asked.stderr.contains("list.json") {
            serde_json::from_slice(&fs::read(register.path("list.json")).expect("a list"))
                .expect("JSON")
        } else {
            json!([])
        };
        let mut told: BTreeMap<(String, String), String> = BTreeMap::new();
        for row in asked.as_array().expect("a list") {
            let text = |key: &str| row[key].as_str().expect("text").to_owned();
            assert_eq!(row["office"] == "moi", ["moi", "cu"].contains(&text("unit").as_str()));
            told.insert((text("unit"), text("from")), text("until"));
        }
        // A unit that was split has no office to ask.
        gaps.retain(|(unit, _), _| unit != "tach");
        assert_eq!(gaps, told, "{period}");
    }
}

/// The founding case of an auditor: the 114 communes of a city of today on one screen.
#[test]
fn the_city_s_monday_is_one_screen() {
    let register = Register::empty().on("2026-11-30");
    register.run(["init", "--unit", "thành phố Hải Phòng"]).success();
    let units = register.json(["unit", "list"]);
    let communes: Vec<&str> = units
        .as_array()
        .expect("units")
        .iter()
        .filter(|unit| !["central-city", "province"].contains(&unit["kind"].as_str().unwrap_or("")))
        .filter_map(|unit| unit["code"].as_str())
        .collect();
    assert_eq!(communes.len(), 114);
    let mut coverage = "unit,until\n".to_owned();
    let mut sessions = "unit,day,hosts\n".to_owned();
    for (place, unit) in communes.iter().enumerate() {
        match place % 10 {
            0..=4 => _ = writeln!(coverage, "{unit},2026-11-30"),
            5 => _ = writeln!(coverage, "{unit},2026-09-30"),
            6 => _ = writeln!(coverage, "{unit},2026-10-31"),
            7 => _ = writeln!(sessions, "{unit},2026-05-12,chair"),
            _ => {}
        }
    }
    register.write("coverage.csv", coverage);
    register.write("sessions.csv", sessions);
    register.run(["import", "coverage.csv", "sessions.csv"]).success();
    let shown = register.run(["report", "coverage"]).success().stdout;
    insta::assert_snapshot!("coverage_of_a_city", shown);
    let out = register.json(["letter", "request", "--all", "-o", "letters"]);
    assert_eq!(out["files"].as_array().map(Vec::len), Some(55));
    for ending in ["xlsx", "html", "docx", "md"] {
        let list = format!("list.{ending}");
        let out = register.json(["letter", "request", "--all", "-o", &list]);
        assert_eq!(out["files"], json!([list]));
    }
    let page = fs::read_to_string(register.path("list.html")).expect("a page");
    assert_eq!(page.matches("<tr").count(), 56, "a head and a row for each unit");
}

/// The own unit is the only one: then no fraction of units is told.
#[test]
fn a_commune_tells_no_fraction() {
    let register = Register::empty().on("2026-09-30");
    register.run(["init", "--no-list", "--unit", "Đồng Lạc", "--kind", "xã"]).success();
    register.run(words("record session --on 5/3/2026 --host chair --unit dong-lac")).success();
    let shown = register.run(["report", "coverage"]).success().stdout;
    assert!(!shown.contains("/1 đơn vị"), "{shown}");
    let report = register.json(["report", "coverage"]);
    assert_eq!(report["units"][0]["heard_from"], "records");
    assert_eq!(report["units"][0]["days_behind"], 0);
    assert_eq!(report["schema"], "doithoai.report.coverage/1");
}

/// The register knows of a bundle by the versions that it brought: those of the office that wrote
/// them.
#[test]
fn the_last_bundle_of_an_office_is_told() {
    let district = Register::new("Nam Sách").on("2026-09-30").by_clock("2026-09-28");
    let add = "unit add 'Đồng Lạc' --kind xã --parent nam-sach";
    district.run(words(add)).success();
    let commune = Register::empty().on("2026-09-30");
    commune.run(words("init --no-list --unit 'Đồng Lạc' --kind xã")).success();
    commune.run(words("record session --unit dong-lac --on 5/9/2026 --host chair")).success();
    let last = |register: &Register| {
        let report = register.json(["report", "coverage", "2026"]);
        let units = report["units"].as_array().expect("units").clone();
        units.iter().find(|unit| unit["unit"] == "dong-lac").expect("the unit")["last_bundle"]
            .clone()
    };
    assert_eq!(last(&district), Json::Null);
    commune.run(words("bundle make -o gui.bundle --complete-until none")).success();
    let bundle = commune.path("gui.bundle").to_string_lossy().into_owned();
    district.run(["bundle", "merge", &bundle, "--unsigned"]).success();
    let merged = last(&district);
    assert_eq!(merged, "2026-09-28");
    assert_eq!(last(&commune), Json::Null, "its own words came by no bundle");
    district.run(["undo"]).success();
    assert_eq!(last(&district), Json::Null, "what was taken back was never merged");
}

/// Where sessions count in the unit in which they are held, a superior's silence leaves units open
/// that told everything themselves; there is nothing to ask of them.
#[test]
fn a_unit_that_told_everything_is_not_asked_for_its_superior() {
    for (lang, name) in [("vi", "requests_above_vi"), ("en", "requests_above_en")] {
        let register = Register::empty().on("2026-09-30").speaking(lang);
        register.does(
            "
            init --no-list --unit 'tỉnh Hải Đông' --rules law-72-2025
            unit add 'huyện Thanh Hà' --code thanh-ha --parent hai-dong
            unit add 'xã Đủ' --code du --parent thanh-ha
            rule set count_at yes --from 1/1/2026 --source 'Quy chế'
            record coverage --unit du --until 30/9/2026
            record coverage --unit hai-dong --until 30/9/2026
            ",
        );
        let lines = "
            report coverage
            letter request du
            letter request --all -o first
            record coverage --unit thanh-ha --until 30/9/2026
            report coverage
            letter request --all -o second
        ";
        insta::assert_snapshot!(name, register.transcript(lines));
        assert!(register.path("first/de-nghi-bao-cao-thanh-ha.docx").exists());
    }
}
