//! Setting one rule or a packaged rule set.

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{Closed, Kind, rule};
use crate::ops::enter::must_enter;
use crate::ops::input::{Input, Mode, Receipt};
use crate::ops::resolver::Resolver;
use crate::ops::typed::replace;
use crate::problem::Problem;
use crate::rules::{PACKAGED, RuleKey, packaged};
use crate::store::Work;

/// Sets all keys of a packaged set from a day on; returns their number.
///
/// # Errors
/// If the set is unknown or the day cannot be read.
pub(super) fn use_rules(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    set: &str,
    from: Option<&str>,
    today: NaiveDate,
) -> Result<usize> {
    let unknown = || {
        Problem::refused("rule-set-unknown").with("given", set).with("allowed", PACKAGED.join(", "))
    };
    let (rows, source) = packaged(set).ok_or_else(unknown)?;
    for (key, value) in rows {
        let input = Input::new(Kind::Rule)
            .with(rule::KEY, key.code())
            .with(rule::VALUE, *value)
            .with(rule::SOURCE, source);
        let input = input.with_some(rule::FROM, from);
        must_enter(work, resolver, &input, Mode::import(today, true))?;
    }
    Ok(rows.len())
}

/// Refuses an unknown rule key, before the register is opened.
pub fn check_rule(input: &Input) -> Result<(), Problem> {
    RuleKey::parse(input.get(rule::KEY).unwrap_or_default()).map(|_| ())
}

/// Sets a rule, from a day on or always.
pub fn set_rule(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    input: &Input,
    today: NaiveDate,
) -> Result<Receipt> {
    let key = input.get(rule::KEY).unwrap_or_default();
    let understood = replace(work, resolver, input, today)?.understood;
    let value = RuleKey::parse(key)?.check(input.get(rule::VALUE).unwrap_or_default())?;
    Ok(Receipt {
        key: if input.get(rule::FROM).is_some() { "rule-set" } else { "rule-set-always" },
        args: vec![("key", key.into()), ("value", value.into())],
        understood,
        ..Receipt::default()
    })
}

/// Sets all rules of a packaged set, from a day on or always.
pub fn set_rules(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    set: &str,
    from: Option<&str>,
    today: NaiveDate,
) -> Result<Receipt> {
    let count = use_rules(work, resolver, set, from, today)?;
    Ok(Receipt {
        key: if from.is_some() { "rules-used" } else { "rules-used-always" },
        args: vec![("set", set.into()), ("count", count.into())],
        ..Receipt::default()
    })
}
