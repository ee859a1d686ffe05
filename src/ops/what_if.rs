//! Assumptions: the register under other rules, without saving.

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{Closed, Kind, rule};
use crate::ops::enter::must_enter;
use crate::ops::input::{Input, Mode};
use crate::ops::members::read_rule;
use crate::ops::recompute_derived;
use crate::ops::resolver::Resolver;
use crate::problem::Problem;
use crate::rules::RuleKey;
use crate::store::{Filter, Work};

/// Reads `KEY=VALUE`.
///
/// # Errors
/// If the text has another form, or the key is unknown.
pub fn read_supposed(given: &str) -> Result<(RuleKey, String), Problem> {
    let (key, value) =
        given.split_once('=').ok_or_else(|| Problem::usage("what-if-form").with("given", given))?;
    read_rule(key.trim(), value.trim())
}

/// Replaces all values of these rule keys, for every day, and recomputes due dates.
///
/// # Errors
/// If the register fails.
pub fn suppose(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    rules: &[(RuleKey, String)],
    today: NaiveDate,
) -> Result<()> {
    for (key, value) in rules {
        let there = work.reader().records(Kind::Rule, &Filter::default())?;
        for (id, rule) in there {
            if rule.get(rule::KEY) == Some(key.code()) {
                work.delete(Kind::Rule.spec().table, id)?;
            }
        }
        let input =
            Input::new(Kind::Rule).with(rule::KEY, key.code()).with(rule::VALUE, value.as_str());
        must_enter(work, resolver, &input, Mode::import(today, true))?;
    }
    recompute_derived(work)
}
