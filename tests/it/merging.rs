//! Whatever several offices do, their registers become the same one.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::bundles::{ORDERS, bundle, copy, difference, merge, seen};
use crate::support::Register;
use crate::transcript::words;
use crate::undo::{LINES, office};

/// What an office does on a day of the property: types a line, takes back, exchanges with another.
#[derive(Clone, Debug)]
enum Step {
    Line(usize),
    Undo,
    TakeFrom(usize),
    Choose(usize),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        10 => (0..LINES.len() / 2).prop_map(Step::Line),
        6 => (0..LINES.len()).prop_map(Step::Line),
        1 => Just(Step::Undo),
        2 => (0..3usize).prop_map(Step::TakeFrom),
        1 => (1..3usize).prop_map(Step::Choose),
    ]
}

fn take(offices: &[Register], who: usize, step: &Step) -> Result<(), TestCaseError> {
    let office = &offices[who];
    let output = match step {
        Step::Line(place) => office.run(words(LINES[*place])),
        Step::Undo => office.run(["undo"]),
        Step::TakeFrom(other) => {
            let bundle = bundle(&offices[*other]);
            office.run(["bundle".into(), "merge".into(), bundle.into_os_string()])
        }
        Step::Choose(number) => {
            let conflicts = office.json(["bundle", "conflicts"]);
            let Some(id) = conflicts[0]["id"].as_str() else { return Ok(()) };
            office.run(["bundle", "resolve", id, "--take", &number.to_string()])
        }
    };
    prop_assert!(output.code < 4, "{step:?}: {output}");
    Ok(())
}

#[test]
fn offices_edits_become_the_same_register_in_every_order() {
    let cases = std::env::var("DOITHOAI_CASES").ok().and_then(|count| count.parse().ok()).unwrap_or(4);
    let mut runner = TestRunner::new(Config { cases, failure_persistence: None, ..Config::default() });
    let steps = prop::collection::vec((0..3usize, step()), 10..45);
    let outcome = runner.run(&(any::<bool>(), steps), |(copied, steps)| {
        let first = office();
        let (second, third) = if copied { (copy(&first), copy(&first)) } else { (office(), office()) };
        let offices = [first, second, third];
        for (who, step) in &steps {
            take(&offices, *who, step)?;
        }
        let bundles = offices.each_ref().map(bundle);
        let mut told: Option<String> = None;
        for (base, order) in (0..3).flat_map(|base| ORDERS.map(|order| (base, order))).step_by(2) {
            let register = copy(&offices[base]);
            let in_order = order.map(|place| &bundles[place]);
            if order[0] == 1 {
                merge(&register, &in_order);
            } else {
                in_order.iter().for_each(|bundle| merge(&register, &[bundle]));
            }
            let now = seen(&register);
            let length = register.journal_length();
            merge(&register, &in_order);
            prop_assert_eq!(register.journal_length(), length, "twice is once");
            prop_assert_eq!(register.run(["verify"]).code, 0);
            if let Some(told) = &told {
                prop_assert!(told == &now, "base {base} in order {order:?}: {}", difference(told, &now));
            }
            told.get_or_insert(now);
        }
        Ok(())
    });
    outcome.expect("the same register");
}
