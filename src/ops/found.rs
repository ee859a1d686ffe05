//! Creating a register: its unit, the default rules, the packaged fields and days off.

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::book;
use crate::model::{Closed, Kind, UnitId, field, unit};
use crate::ops::enter::must_enter;
use crate::ops::input::{Input, Mode};
use crate::ops::listed::take_office;
use crate::ops::resolver::Resolver;
use crate::ops::rule::use_rules;
use crate::ops::unit_kind::{kind_missing, kind_named};
use crate::problem::{Arg, Args, Problem};
use crate::rules::{ListedUnit, NO_VALUE, RuleSet};
use crate::store::{Reader, Work, units};
use crate::text;

/// Owner of a new register, and its origin.
#[derive(Clone, Debug)]
pub struct Founding<'a> {
    /// The register's own unit.
    pub unit: OwnUnit<'a>,
    /// Rules.
    pub rules: &'static RuleSet,
    /// Instant in UTC.
    pub at: &'a str,
    /// Name and version of the program.
    pub program: &'a str,
}

/// The own unit of a new register.
#[derive(Clone, Copy, Debug)]
pub enum OwnUnit<'a> {
    /// A unit of the packaged list, taken with those that its register needs.
    Listed(&'static ListedUnit),
    /// A unit of the units imported before, else one made of a name and a kind.
    Named {
        /// Name of the unit, or an existing unit's code.
        name: &'a str,
        /// Kind, if the unit is made; without one, the word before the name gives it.
        kind: Option<&'a str>,
        /// Whether the kind may contradict that word.
        force: bool,
    },
}

/// Fields of petitions in every new register: code, Vietnamese name, English name (contract,
/// section 4).
const FIELDS: &[(&str, &str, &str)] = &[
    ("land", "Đất đai", "Land"),
    ("environment", "Môi trường", "Environment"),
    ("transport", "Giao thông", "Transport"),
    ("construction", "Xây dựng, quy hoạch", "Construction and planning"),
    ("agriculture", "Nông nghiệp, thủy lợi", "Agriculture and irrigation"),
    ("new-rural", "Nông thôn mới", "New countryside"),
    ("social-policy", "Chính sách xã hội", "Social policy"),
    ("education", "Giáo dục", "Education"),
    ("health", "Y tế", "Health"),
    ("culture", "Văn hóa", "Culture"),
    ("security", "An ninh trật tự", "Security and order"),
    ("administration", "Thủ tục hành chính", "Administrative procedures"),
    ("party-building", "Xây dựng Đảng, chính quyền", "Party and government building"),
    ("other", "Lĩnh vực khác", "Other"),
];

/// Returns the rules for the receipt: the set and its main values as of today; the word for no value
/// where a key has none.
pub fn rule_args(reader: Reader<'_>, set: &RuleSet, today: NaiveDate) -> Result<Args> {
    let rules = book(reader)?.on(today);
    let count = |value: Option<i64>| value.map_or(NO_VALUE.into(), Arg::Count);
    let online = if rules.count_online { "yes" } else { "no" };
    Ok(vec![
        ("rules", set.name.into()),
        ("set", Arg::Term("rule-set", set.name.to_owned())),
        ("minimum", count(rules.minimum)),
        ("online", online.into()),
        ("days", count(rules.due_days)),
        ("kind", Arg::Term("due-kind", rules.day_counting().code().to_owned())),
        ("from", Arg::Term("due-from", rules.starts_at().code().to_owned())),
        ("threshold", count(rules.threshold_percent)),
        ("notice", count(rules.notice_days)),
        ("publish", count(rules.publish_days)),
    ])
}

/// Fills a new register and names its unit; returns the unit's code, and what was taken from the
/// packaged list for the receipt.
///
/// # Errors
/// If the unit cannot be made or found.
pub fn found(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    founding: &Founding<'_>,
    holidays: &[Input],
    today: NaiveDate,
) -> Result<(String, Option<Args>)> {
    use_rules(work, resolver, founding.rules, None, today)?;
    let mode = Mode::import(today, false);
    let fields = FIELDS.iter().map(|(code, vi, en)| {
        Input::new(Kind::Field)
            .with(field::CODE, *code)
            .with(field::NAME_VI, *vi)
            .with(field::NAME_EN, *en)
    });
    let fields: Vec<Input> = fields.collect();
    for input in fields.iter().chain(holidays) {
        must_enter(work, resolver, input, mode)?;
    }
    let mut taken = None;
    let unit = match founding.unit {
        OwnUnit::Listed(unit) => {
            let (code, args) = take_office(work, resolver, unit, today)?;
            taken = Some(args);
            resolver.unit(work.reader(), &code, None)?
        }
        OwnUnit::Named { name, kind, force } => {
            let mode = Mode::typed(today).forced(force);
            own_unit(work, resolver, name, kind, mode)?
        }
    };
    work.found(unit, founding.at, founding.program)?;
    Ok((units::code_of(work.reader(), unit)?, taken))
}

fn own_unit(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    name: &str,
    kind: Option<&str>,
    mode: Mode,
) -> Result<UnitId> {
    if !units::versions(work.reader())?.is_empty() {
        return resolver.unit(work.reader(), name, None);
    }
    let clean = text::clean(name);
    let code = text::slug(&clean);
    if code.is_empty() {
        return Err(Problem::refused("unit-name-empty").with("given", name).into());
    }
    let Some(kind) = kind_named(&clean, kind, mode)? else {
        return Err(kind_missing(&clean).into());
    };
    let input = Input::new(Kind::Unit)
        .with(unit::CODE, code.as_str())
        .with(unit::NAME, clean)
        .with(unit::KIND, kind.code());
    must_enter(work, resolver, &input, mode)?;
    resolver.unit(work.reader(), &code, None)
}
