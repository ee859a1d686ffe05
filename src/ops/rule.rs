//! Setting one rule or a packaged rule set.

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::book;
use crate::model::{Closed, Kind, rule};
use crate::ops::enter::must_enter;
use crate::ops::input::{Input, Mode, Receipt};
use crate::ops::members::{read_rule, read_rule_key};
use crate::ops::resolver::Resolver;
use crate::ops::typed::replace;
use crate::problem::{Arg, Args, Problem};
use crate::rules::{NO_VALUE, PACKAGED, RuleBook, RuleKey, RuleRow, RuleSet, packaged, usual_set};
use crate::store::{Filter, Work};
use crate::text;

/// Finds the packaged set of a new register: the one given, else that of the day.
///
/// # Errors
/// If the set is unknown.
pub fn first_rules(given: Option<&str>, today: NaiveDate) -> Result<&'static RuleSet, Problem> {
    given.map_or_else(|| Ok(usual_set(today)), rule_set)
}

/// Finds a packaged set.
///
/// # Errors
/// If the set is unknown.
pub fn rule_set(name: &str) -> Result<&'static RuleSet, Problem> {
    packaged(name.trim()).ok_or_else(|| {
        let names: Vec<&str> = PACKAGED.iter().map(|set| set.name).collect();
        Problem::refused("rule-set-unknown").with("given", name).with("allowed", names.join(", "))
    })
}

/// Sets all keys of a packaged set from a day on; returns their number. A key that the set does not
/// name loses its value.
///
/// # Errors
/// If the day cannot be read.
pub(super) fn use_rules(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    set: &RuleSet,
    from: Option<&str>,
    today: NaiveDate,
) -> Result<usize> {
    let rule = |key: RuleKey| Input::new(Kind::Rule).with(rule::KEY, key.code());
    let named = set
        .rules
        .iter()
        .map(|one| rule(one.key).with(rule::VALUE, one.value).with(rule::SOURCE, one.source.text));
    let first =
        from.map(|from| text::read_day(from, today, text::Direction::Either)).transpose()?;
    let ended = ended_by(&book(work.reader())?, set, first);
    let ended =
        ended.into_iter().map(|key| rule(key).with(rule::VALUE, NO_VALUE).with(rule::SOURCE, ""));
    let inputs: Vec<Input> = named.chain(ended).collect();
    for input in &inputs {
        let input = input.clone().with_some(rule::FROM, from);
        must_enter(work, resolver, &input, Mode::import(today, true))?;
    }
    Ok(inputs.len())
}

/// Returns the keys with a value from a day on, or always, that a set does not name.
fn ended_by(book: &RuleBook, set: &RuleSet, from: Option<NaiveDate>) -> Vec<RuleKey> {
    let is_named = |key: RuleKey| set.rules.iter().any(|rule| rule.key == key);
    let mut keys = RuleKey::ALL.to_vec();
    keys.retain(|key| {
        !is_named(*key) && book.value_on(*key, from.unwrap_or(NaiveDate::MIN)).is_some()
    });
    keys
}

/// Keys of which every register of version 0.1 has a value without a first day.
const KEYS_OF_0_1: [RuleKey; 7] = [
    RuleKey::Minimum,
    RuleKey::CountAt,
    RuleKey::CountDeputies,
    RuleKey::DueDays,
    RuleKey::DueKind,
    RuleKey::DueFrom,
    RuleKey::ThresholdPercent,
];

/// Makes way for an imported table of rules: in a register that has no entry but its founding, the
/// rules of the founding that a complete table does not repeat are removed, so that a register
/// rebuilt from its export has the same rules. A table is complete if it has the keys of
/// [`KEYS_OF_0_1`], each without a first day.
pub fn make_way_for_rules(work: &mut Work<'_>, table: &[Input]) -> Result<()> {
    let always: Vec<&Input> =
        table.iter().filter(|input| input.filled(rule::FROM).is_none()).collect();
    let key_of = |input: &Input| read_rule_key(input.get(rule::KEY).unwrap_or_default()).ok();
    let is_complete =
        KEYS_OF_0_1.iter().all(|key| always.iter().any(|input| key_of(input) == Some(*key)));
    if !is_complete || work.reader().next_entry()?.row() != AFTER_FOUNDING {
        return Ok(());
    }
    for (id, there) in work.reader().records(Kind::Rule, &Filter::default())? {
        let is_repeated = always.iter().any(|input| {
            input.filled(rule::KEY).map(str::trim) == there.get(rule::KEY)
                && input.filled(rule::VALUE).map(str::trim) == there.get(rule::VALUE)
                && input.filled(rule::SOURCE).map(str::trim) == there.get(rule::SOURCE)
        });
        if !is_repeated {
            work.delete(Kind::Rule.spec().table, id)?;
        }
    }
    Ok(())
}

/// Number of the entry after a register's founding.
const AFTER_FOUNDING: i64 = 2;

/// Refuses an unknown rule key, before the register is opened.
pub fn check_rule(input: &Input) -> Result<(), Problem> {
    read_rule_key(input.get(rule::KEY).unwrap_or_default()).map(|_| ())
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
    let (key, value) = read_rule(key, input.get(rule::VALUE).unwrap_or_default())?;
    Ok(Receipt {
        key: if input.get(rule::FROM).is_some() { "rule-set" } else { "rule-set-always" },
        args: vec![
            ("key", Arg::Rules(vec![key.code().to_owned()])),
            ("value", value.as_str().into()),
            ("shown", Arg::RuleValue(key.code(), value)),
        ],
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
    let set = rule_set(set)?;
    let before = book(work.reader())?;
    let count = use_rules(work, resolver, set, from, today)?;
    let first =
        from.map(|from| text::read_day(from, today, text::Direction::Either)).transpose()?;
    Ok(Receipt {
        key: if from.is_some() { "rules-used" } else { "rules-used-always" },
        args: vec![
            ("set", set.name.into()),
            ("name", Arg::Term("rule-set", set.name.to_owned())),
            ("count", count.into()),
        ],
        details: fates(&before, &book(work.reader())?, first),
        ..Receipt::default()
    })
}

/// The keys that keep their value, lose it, or have another from a later day on, a line each.
fn fates(
    before: &RuleBook,
    after: &RuleBook,
    from: Option<NaiveDate>,
) -> Vec<(&'static str, Args)> {
    let first = from.unwrap_or(NaiveDate::MIN);
    let (mut kept, mut ended, mut later) = (Vec::new(), Vec::new(), Vec::new());
    for key in RuleKey::ALL {
        let values = (before.value_on(*key, first), after.value_on(*key, first));
        let keys = match values {
            (Some(old), Some(new)) if old == new => &mut kept,
            (Some(_), None) => &mut ended,
            _ => &mut Vec::new(),
        };
        keys.push(key.code().to_owned());
        let is_later = |row: &RuleRow| row.key == *key && row.from.is_some_and(|day| day > first);
        if after.rows().iter().any(is_later) {
            later.push(key.code().to_owned());
        }
    }
    let lines = [("rules-kept", kept), ("rules-ended", ended), ("rules-later", later)];
    let told = lines.into_iter().filter(|(_, keys)| !keys.is_empty());
    told.map(|(line, keys)| (line, vec![("keys", Arg::Rules(keys))])).collect()
}
