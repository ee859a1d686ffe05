//! The year's figures of random registers against the independent reference.

use std::cell::Cell;
use std::env;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};

use crate::reference::random::{Case, case};
use crate::reference::{compare, records::Books};
use crate::support::Register;

/// How many random registers are tried; `DOITHOAI_CASES` asks for more.
pub fn cases(default: u32) -> Config {
    let cases = env::var("DOITHOAI_CASES").ok().and_then(|count| count.parse().ok()).unwrap_or(default);
    Config { cases, failure_persistence: None, max_shrink_iters: 400, ..Config::default() }
}

/// A register that holds the books.
pub fn register_of(books: &Books, unit: &str) -> Register {
    let register = Register::empty();
    let tables = register.path("tables");
    books.write_csv(&tables).expect("written tables");
    let units = tables.join("units.csv");
    let init = ["init", "--unit", unit, "--units"].map(Into::into).into_iter().chain([units.into_os_string()]);
    register.run(init).success();
    register.run(["import".into(), tables.into_os_string()]).success();
    register
}

fn report_agrees(case: &Case, verified: bool) -> Result<(), TestCaseError> {
    let register = register_of(&case.books, &case.register.0);
    let report = register.json(["report".to_owned()].into_iter().chain(case.arguments()));
    compare(&report, &case.report()).map_err(TestCaseError::fail)?;
    if verified {
        let output = register.run(["verify"]);
        prop_assert_eq!(output.code, 0, "{}", output);
    }
    Ok(())
}

#[test]
fn the_year_of_a_random_register_is_the_reference_s() {
    let tried = Cell::new(0_u32);
    let mut runner = TestRunner::new(cases(48));
    let outcome = runner.run(&case(), |case| {
        tried.set(tried.get() + 1);
        report_agrees(&case, tried.get() % 8 == 1)
    });
    outcome.unwrap_or_else(|error| panic!("{error}"));
}
