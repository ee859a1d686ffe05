//! Every figure consists of the records that `--explain` names.

use std::collections::{BTreeSet, HashSet};

use doithoai::inside::figures::{self, Explained, ReportContext, ReportQuery, YearFigures};
use doithoai::inside::model::{Period, View};
use doithoai::inside::store::{self, Reader, units};
use proptest::prelude::*;
use proptest::test_runner::{TestCaseError, TestRunner};
use serde_json::Value as Json;

use crate::figures::{cases, register_of, told};
use crate::json_figures::{flat, listed};
use crate::reference::random::{Case, case};
use crate::support::Register;

/// An explained figure's value in JSON.
fn json(explained: &Explained) -> Json {
    serde_json::to_value(&explained.value).expect("JSON")
}

/// Checks an explanation by the contract's definition: a count lists that many records, a sum adds
/// up, a rate divides.
fn holds(explained: &Explained) -> Result<(), String> {
    let path = explained.figure.as_str();
    let value = json(explained);
    if let Some(records) = &explained.records {
        let parts = records.iter().map(|one| one.part);
        let told: BTreeSet<&str> = records.iter().map(|one| one.record.as_str()).collect();
        if told.len() != records.len() {
            return Err(format!("{path} names a record twice"));
        }
        let holds = match (path.rsplit('.').next(), value.as_i64()) {
            (Some("median_days"), _) => median(parts.collect()) == value.as_f64(),
            (Some("longest_days"), value) => parts.max() == value,
            // The records that cover a unit's days, or may add to its sessions.
            (Some("heard_until" | "heard_from" | "open" | "complete"), None) => true,
            (Some("at_most"), None) => value.is_null(),
            (_, Some(value)) => parts.sum::<i64>() == value,
            (_, None) => value.is_null() && records.is_empty(),
        };
        if !holds {
            return Err(format!(
                "{path} is {}, but its records are {records:?}",
                explained.value.plain()
            ));
        }
    }
    if path.ends_with("percent") && !explained.of.is_empty() {
        let [part, whole] =
            [0, 1].map(|place| json(&explained.of[place]).as_i64().expect("a count"));
        let percent = (whole > 0).then(|| ((part * 2000 + whole) / (whole * 2)) as f64 / 10.0);
        if percent != value.as_f64() {
            return Err(format!("{path} is {}, but {part}/{whole}", explained.value.plain()));
        }
    }
    bound(explained)?;
    explained.of.iter().try_for_each(holds)
}

fn median(mut days: Vec<i64>) -> Option<f64> {
    days.sort_unstable();
    let middle = days.len() / 2;
    match days.len() {
        0 => None,
        count if count % 2 == 1 => Some(days[middle] as f64),
        _ => Some((days[middle - 1] + days[middle]) as f64 / 2.0),
    }
}

/// Recomputes a bound from the P, E, d and e that it shows.
fn bound(explained: &Explained) -> Result<(), String> {
    let key = explained.figure.strip_prefix("minimum.").unwrap_or_default();
    if !["met_at_least", "met_at_most", "shortfall_at_least"].contains(&key) {
        return Ok(());
    }
    let of = |pool: &figures::PoolShare| {
        let deficits: Vec<(&str, i64)> =
            pool.deficits.iter().map(|one| (one.record.as_str(), one.part)).collect();
        let deficits: Vec<_> = deficits.into_iter().filter(|(_, part)| *part > 0).collect();
        let met = pool.deficits.len() - deficits.len();
        let lacks = |(unit, deficit): &(&str, i64)| {
            let silent = pool.open.iter().any(|one| one.unit == *unit);
            let own = pool.possible_own.iter().find(|one| one.record == *unit);
            let own = own.map_or(0, |one| one.part);
            let nothing = silent || pool.absent.iter().any(|one| one == unit);
            if nothing { 0 } else { (deficit - own).max(0) }
        };
        let mut lacking: Vec<i64> = deficits.iter().map(lacks).collect();
        lacking.sort_unstable();
        let room = pool.size + pool.possible;
        match key {
            "met_at_most" => (0..=lacking.len())
                .rfind(|count| lacking[..*count].iter().sum::<i64>() <= room)
                .map_or(0, |more| met + more),
            "met_at_least" if met > 0 || pool.shared || !pool.nothing_required.is_empty() => met,
            // If none is met yet, all stay short only if the pool fits beside each deficit's last
            // session.
            "met_at_least" => {
                let fits = deficits.iter().map(|(_, deficit)| deficit - 1).sum();
                usize::from(!deficits.is_empty() && pool.least > fits)
            }
            _ => usize::try_from((lacking.iter().sum::<i64>() - room).max(0)).expect("a count"),
        }
    };
    let computed: usize = explained.pools.iter().map(of).sum();
    let totals = explained
        .pools
        .iter()
        .all(|pool| pool.totals.iter().map(|one| one.part).sum::<i64>() == pool.size);
    match json(explained).as_u64() == Some(computed as u64) && totals {
        true => Ok(()),
        false => {
            Err(format!("{key} is {}, but its P and d give {computed}", explained.value.plain()))
        }
    }
}

/// The codes that `--explain` may name: sessions, petitions, totals, plan entries and units.
fn known(register: &Register) -> HashSet<String> {
    let code = |row: &Json| row["code"].as_str().map(str::to_owned);
    let lists =
        ["sessions", "petitions", "plans", "units"].map(|kind| register.json(["list", kind]));
    let mut known: HashSet<String> =
        lists.iter().flat_map(|list| list.as_array().expect("a list")).filter_map(code).collect();
    for kind in ["total", "coverage"] {
        known.extend((1..100).map(|number| format!("{kind}-{number}")));
    }
    known
}

fn unknown<'a>(explained: &'a Explained, known: &HashSet<String>) -> Option<&'a str> {
    let parts = explained.records.iter().flatten();
    let pools = explained.pools.iter().flat_map(|pool| pool.totals.iter().chain(&pool.deficits));
    let own = parts.chain(pools).map(|one| one.record.as_str());
    let base = |record: &&str| {
        record.split('/').next().is_some_and(|code| known.contains(code) || code == "rule")
    };
    own.into_iter()
        .find(|record| !base(record))
        .or_else(|| explained.of.iter().find_map(|part| unknown(part, known)))
}

fn figures_of(reader: Reader<'_>, case: &Case) -> anyhow::Result<YearFigures> {
    let period: Period = case.period.label.parse()?;
    let unit = case.unit.as_deref().map(|code| units::find(reader, code)).transpose()?.flatten();
    let view = if case.now { View::Now } else { View::Then };
    figures::year(
        reader,
        ReportContext::read(
            reader,
            ReportQuery { unit, view, ..ReportQuery::new(period, case.as_of) },
        )?,
    )
}

fn every_figure(case: &Case) -> Result<(), TestCaseError> {
    let register = register_of(&case.books, &case.register.0);
    let known = known(&register);
    let mut book = store::Register::open(&register.path("doithoai.db"), &store::Upgrade::none())
        .expect("a register");
    let explained = book.read(|reader| {
        let all = figures_of(reader, case)?;
        let json: Vec<(String, Json)> =
            all.blocks()?.iter().flat_map(|(name, block)| flat(name, block)).collect();
        assert_eq!(
            listed(&all.figures()),
            json,
            "every figure of the JSON has its name, and no other"
        );
        let mut paths: Vec<String> = json.into_iter().map(|(path, _)| path).collect();
        paths.extend(
            flat("ballots", &serde_json::to_value(&all.ballots)?).into_iter().map(|(path, _)| path),
        );
        paths.push("overdue.total".to_owned());
        let outlook = figures::outlook(reader, &all)?;
        let ahead = flat("outlook", &serde_json::to_value(&outlook)?);
        let mut told = Vec::new();
        for path in &paths {
            let figure =
                figures::named(&all, path).map(|figure| figures::explain(reader, &all, figure));
            told.push((path.clone(), figure.transpose()?));
        }
        for (path, _) in ahead {
            let one = figures::explain_outlook(reader, &all, &outlook, &path)?;
            told.push((path, one));
        }
        let matters = figures::repeats(reader, &all.context, 1)?;
        for (path, _) in flat("repeats", &serde_json::to_value(&matters)?) {
            if let Some(one) = figures::explain_repeat(&matters, &path) {
                told.push((path, Some(one)));
            }
        }
        Ok(told)
    });
    for (path, explained) in explained.expect("figures") {
        let Some(explained) = explained else {
            return Err(TestCaseError::fail(format!("{path} is not explained")));
        };
        holds(&explained).map_err(TestCaseError::fail)?;
        let says = explained.records.is_some()
            || !explained.of.is_empty()
            || !explained.pools.is_empty()
            || path.starts_with("minimum.");
        prop_assert!(says, "{path} has no explanation");
        if let Some(record) = unknown(&explained, &known) {
            return Err(TestCaseError::fail(format!("{path} names {record}, which is no record")));
        }
    }
    Ok(())
}

#[test]
fn every_figure_of_a_random_register_is_made_of_its_records() {
    told(TestRunner::new(cases(32)).run(&case(), |case| every_figure(&case)));
}

#[test]
fn a_count_a_rate_and_a_bound_are_explained_as_json() {
    let register = Register::empty();
    register.run(["demo", "demo", "--data", "nam-sach-2019"]).success();
    let file = register.path("demo/doithoai.db");
    let explain = |figure: &str| {
        let file = file.to_string_lossy().into_owned();
        register.json([
            "--file",
            &file,
            "report",
            "year",
            "2019",
            "--as-of",
            "31/12/2019",
            "--explain",
            figure,
        ])
    };
    let pool = explain("minimum.pool");
    assert_eq!(
        pool.to_string(),
        r#"{"figure":"minimum.pool","value":65,"records":[{"ref":"total-6","part":65}]}"#
    );
    let rate = explain("petitions.on_time_percent");
    assert_eq!(rate["of"].as_array().map(Vec::len), Some(2));
    assert_eq!((&rate["value"], &rate["of"][1]["value"]), (&Json::Null, &Json::from(0)));
    let bound = explain("minimum.met_at_most");
    assert_eq!((&bound["value"], &bound["pools"][0]["P"]), (&Json::from(16), &Json::from(65)));
    assert_eq!(bound["pools"][0]["d"].as_array().map(Vec::len), Some(19));
}

#[test]
fn the_figures_of_a_report_are_listed_and_each_of_them_is_explained() {
    let office = crate::support::district::filled("vi");
    for report in ["year", "units", "petitions", "outlook", "coverage", "repeats"] {
        let listed = office.reads(&format!("report {report} 2019 --explain list --json"));
        let listed = listed.as_array().expect("a list");
        assert!(report == "repeats" || listed.len() > 4, "{report}: {listed:?}");
        let names: HashSet<&str> =
            listed.iter().map(|one| one["figure"].as_str().expect("a name")).collect();
        assert_eq!(names.len(), listed.len(), "{report}: no figure stands twice");
        for one in listed.iter().step_by(7) {
            let name = one["figure"].as_str().expect("a name");
            let line = format!("report {report} 2019 --explain '{name}' --json");
            assert_eq!(office.reads(&line)["value"], one["value"], "{line}");
        }
    }
    let whole = office.reads("report year 2019 --explain list --json");
    let unlabelled = whole.as_array().expect("a list").iter().filter(|one| one["label"] == "");
    assert!(unlabelled.count() * 3 < whole.as_array().expect("a list").len());
    insta::assert_snapshot!(
        "figures_listed",
        office.transcript(
            "report satisfaction 2019 --explain
             report satisfaction 2019 --explain list --format csv
             report satisfaction 2019 --explain satisfaction.persent
             report satisfaction 2019 --explain khong-co"
        )
    );
}
