//! The published JSON Schema of the reports: it accepts all output of the program and nothing else.

use boon::{Compiler, SchemaIndex, Schemas};
use proptest::test_runner::{TestCaseError, TestRunner};
use serde_json::Value as Json;

use crate::figures::{cases, register_of, told};
use crate::reference::random::case;
use crate::support::{Register, words};

/// The compiled schema.
struct Judge {
    schemas: Schemas,
    whole: SchemaIndex,
}

impl Judge {
    fn new() -> Self {
        let schema: Json =
            serde_json::from_str(include_str!("../../docs/reference/report.schema.json"))
                .expect("JSON");
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.add_resource("urn:doithoai:report", schema).expect("a resource");
        let whole = compiler.compile("urn:doithoai:report", &mut schemas).expect("a schema");
        Self { schemas, whole }
    }

    fn check(&self, report: &Json) -> Result<(), String> {
        self.schemas.validate(report, self.whole).map_err(|error| format!("{error:#}"))
    }
}

/// The reports of each packaged register: every kind, the six legal periods and a free range, and
/// the options.
const ASKED: [&str; 38] = [
    "year 2025",
    "year 2025-H1 --view now",
    "year 2025-9M --unit an-khe",
    "year 2025-Q3 --public",
    "year 2025-05",
    "year 2025-02-03..2025-11-30",
    "units 2025",
    "leaders 2025",
    "year 2025-05 --cumulative",
    "petitions 2025-Q2 --cumulative",
    "plan 2025-H2",
    "petitions 2025 --unit an-khe",
    "petitions 2025 --unit an-khe --with-names",
    "agencies 2025",
    "satisfaction 2025",
    "overdue 2025",
    "outlook 2025",
    "coverage 2025-9M",
    "coverage 2025 --explain units.an-khe.days_behind",
    "compare 2025-H1 2025-H2",
    "repeats 2025 --min 2 --unit an-khe",
    "year 2025 --what-if due_kind=working --what-if minimum=2",
    "petitions 2025 --unit an-khe --public",
    "overdue 2025 --public",
    "units 2025-H1 --what-if minimum=9",
    "outlook 2025 --explain outlook.owed",
    "satisfaction 2025 --explain satisfaction.lowest.percent",
    "year 2025 --explain ballots.an-khe-2025-1.percent",
    "year 2025 --explain 'leaders.an-khe.chair.Đỗ Quang Ánh.sessions'",
    "year 2025 --explain petitions.total",
    "year 2025 --explain sessions.attended",
    "year 2025 --explain petitions.on_time_percent",
    "year 2025 --explain minimum.met_at_least",
    "units 2025 --explain units.an-khe.required",
    "units 2025 --explain units.an-khe.shortfall",
    "units 2025 --explain units.an-khe.state",
    "agencies 2025 --explain agencies.cong-an.median_days",
    "outlook 2025 --explain outlook.units.an-khe.to_plan",
];

#[test]
fn every_report_fits_the_published_schema() {
    let judge = Judge::new();
    let register = Register::empty().on("2026-01-15");
    register.run(["demo", ".", "--data", "district-2025"]).success();
    register.write(
        "du-thao.txt",
        "Năm 2025 toàn huyện đã tổ chức 80 hội nghị đối thoại, đạt 92,5 % hài lòng.\n",
    );
    let texts =
        ["verify-text du-thao.txt 2025", "verify-text --declare sessions=76 --declare units=19"];
    let checked = |asked: &&str| {
        // Declared totals have no day.
        let day: &[&str] =
            if asked.contains("--declare") { &[] } else { &["--as-of", "31/12/2025"] };
        let asked_for = words(asked);
        let line =
            asked_for.iter().map(String::as_str).chain(day.iter().copied()).chain(["--json"]);
        let output = register.run(["report"].into_iter().chain(line));
        assert!(matches!(output.code, 0 | 3), "{asked}: {output}");
        judge.check(&output.json()).err().map(|error| format!("{asked}: {error}"))
    };
    let wrong: Vec<String> = ASKED.iter().chain(&texts).filter_map(checked).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_new_register_and_the_real_case_fit_too() {
    let judge = Judge::new();
    let empty = Register::new("Nam Sách");
    let real = Register::empty().on("2020-01-07");
    real.run(["demo", ".", "--data", "nam-sach-2019"]).success();
    for register in [&empty, &real] {
        for kind in [
            "year",
            "units",
            "petitions",
            "satisfaction",
            "overdue",
            "outlook",
            "coverage",
            "repeats",
        ] {
            judge
                .check(&register.json(["report", kind, "2019"]))
                .unwrap_or_else(|error| panic!("{kind}: {error}"));
        }
    }
}

#[test]
fn the_dashboard_the_plan_and_a_schedule_proposed_fit_too() {
    let judge = Judge::new();
    let register = Register::empty().on("2025-06-15");
    register.run(["demo", ".", "--data", "district-2025"]).success();
    for line in ["--json", "plan export 2025 --json", "plan suggest 2026 --thematic 1 --json"] {
        let shown = register.run(words(line)).success().json();
        judge.check(&shown).unwrap_or_else(|error| panic!("{line}: {error}"));
        let fitting: Vec<String> = spoilt("", &shown)
            .into_iter()
            .filter(|(_, one)| judge.check(one).is_ok())
            .map(|(path, _)| path)
            .collect();
        assert!(fitting.is_empty(), "{line}: {fitting:?}");
    }
}

#[test]
fn reports_of_random_registers_fit() {
    let judge = Judge::new();
    told(TestRunner::new(cases(24)).run(&case(), |case| {
        let register = register_of(&case.books, &case.register.0);
        for kind in
            ["year", "outlook", "coverage", "petitions", "satisfaction", "overdue", "repeats"]
        {
            let mut words = case.arguments();
            kind.clone_into(&mut words[0]);
            let report =
                register.run(["report".to_owned()].into_iter().chain(words)).success().json();
            judge.check(&report).map_err(TestCaseError::fail)?;
        }
        Ok(())
    }));
}

/// Every variant of a report with one key removed or an unknown one added, each with its place.
fn spoilt(path: &str, value: &Json) -> Vec<(String, Json)> {
    let mut all = Vec::new();
    match value {
        Json::Object(object) => {
            let mut more = object.clone();
            more.insert("no_such_key".to_owned(), 1.into());
            all.push((format!("{path} more"), Json::Object(more)));
            for key in object.keys() {
                let path = format!("{path}.{key}");
                let mut less = object.clone();
                less.remove(key);
                all.push((format!("{path} less"), Json::Object(less)));
                for (path, inner) in spoilt(&path, &object[key]) {
                    let mut other = object.clone();
                    other.insert(key.clone(), inner);
                    all.push((path, Json::Object(other)));
                }
            }
        }
        // One member represents all.
        Json::Array(items) => {
            let first = items.first().map(|item| spoilt(path, item)).unwrap_or_default();
            all.extend(first.into_iter().map(|(path, inner)| (path, Json::Array(vec![inner]))));
        }
        _ => {}
    }
    all
}

#[test]
fn a_report_with_a_key_more_or_less_does_not_fit() {
    let judge = Judge::new();
    let register = Register::empty().on("2026-01-15");
    register.run(["demo", ".", "--data", "district-2025"]).success();
    let report = register.json(["report", "year", "2025", "--as-of", "31/12/2025"]);
    judge.check(&report).expect("as printed it fits");
    // Sources of rules are optional.
    let strict = |path: &str| !path.starts_with(".rules.sources.");
    let all: Vec<_> = spoilt("", &report).into_iter().filter(|(path, _)| strict(path)).collect();
    assert!(all.len() > 150, "{} ways", all.len());
    let fitting: Vec<&str> = all
        .iter()
        .filter(|(_, one)| judge.check(one).is_ok())
        .map(|(path, _)| path.as_str())
        .collect();
    assert!(fitting.is_empty(), "{fitting:?}");
}

#[test]
fn every_report_has_its_form_in_the_schema() {
    use doithoai::inside::model::Closed;
    let schema: Json =
        serde_json::from_str(include_str!("../../docs/reference/report.schema.json"))
            .expect("JSON");
    let forms: Vec<&str> = schema["$defs"]
        .as_object()
        .expect("definitions")
        .values()
        .filter_map(|form| form["properties"]["schema"]["const"].as_str())
        .collect();
    for kind in doithoai::inside::report::ReportKind::ALL {
        assert!(forms.contains(&kind.schema().as_str()), "{}", kind.schema());
    }
}
