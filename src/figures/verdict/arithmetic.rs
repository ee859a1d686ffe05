//! The text's own calculations beside the verdicts.

use serde::Serialize;

use super::{Judgement, Verdict};
use crate::problem::Args;
use crate::rules::prose::{Outcome, Product, Stated, Value, calculations};

/// A calculation that a text makes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Arithmetic {
    /// Whether it is right, right but for the rounding, or wrong.
    pub outcome: Outcome,
    /// The calculation in signs, such as `24/32`.
    pub formula: String,
    /// Its exact result: a percentage if `places` is given.
    pub result: i64,
    /// Decimal places of the result; `None` for a count.
    pub places: Option<u32>,
    /// Key of its words.
    #[serde(skip)]
    pub key: &'static str,
}

impl Arithmetic {
    /// Returns whether it is wrong.
    pub fn is_wrong(&self) -> bool {
        self.outcome == Outcome::Wrong
    }
}

/// Adds the calculations to verdicts, in order. A wrong one contradicts the number that it gives,
/// or, where the register confirms that, the first of the others that it does not confirm.
pub(super) fn add(text: &str, stated: &[Stated], mut verdicts: Vec<Verdict>) -> Vec<Verdict> {
    let text = crate::text::nfc(text);
    for one in calculations(&text, stated) {
        let given = |place: &usize| stated[*place].given.as_str();
        let (formula, result, places, key) = match one.product {
            Product::Percent(digits, places) if one.of.len() > 1 && is_sum(stated, &one.of) => (
                joined(&one.of.iter().chain([&one.target]).map(given).collect::<Vec<_>>(), " + "),
                digits,
                Some(places),
                "hundred",
            ),
            Product::Percent(digits, places) => {
                (fraction(stated, &one.of), digits, Some(places), "share")
            }
            Product::Sum(sum) => {
                (joined(&one.of.iter().map(given).collect::<Vec<_>>(), " + "), sum, None, "sum")
            }
            Product::Rest(rest) => {
                let Value::Pair(part, whole) = stated[one.of[0]].value else { continue };
                (format!("{whole} − {part}"), rest, None, "rest")
            }
            Product::MoreThan(part) if one.of.len() == 1 && is_count(&stated[one.target]) => {
                (given(&one.of[0]).to_owned(), part, None, "part-more")
            }
            Product::MoreThan(sum) => {
                let parts = one.of.iter().chain([&one.target]).map(|place| part(&stated[*place]));
                (parts.collect::<Vec<_>>().join(" + "), sum, None, "more-than")
            }
            Product::Twice => (String::new(), 0, None, "twice"),
        };
        let arithmetic = Arithmetic { outcome: one.outcome, formula, result, places, key };
        let confirmed = |place: &usize| verdicts[*place].judgement == Judgement::Agrees;
        let others = one.of.iter().rev().copied().find(|place| !confirmed(place));
        let percent = one.product_is_percent();
        let place = match others {
            _ if percent => one.target,
            Some(other) if arithmetic.is_wrong() && confirmed(&one.target) => other,
            _ => one.target,
        };
        let arithmetic = match one.product {
            // The number that the text has elsewhere.
            Product::Twice => {
                let other = if place == one.target { one.of[0] } else { one.target };
                let formula = stated[other].given.clone();
                let result = match stated[other].value {
                    Value::Count(count) | Value::Pair(count, _) => count,
                    _ => continue,
                };
                Arithmetic { formula, result, ..arithmetic }
            }
            _ => arithmetic,
        };
        let verdict = &mut verdicts[place];
        let open = match verdict.judgement {
            Judgement::Contradicts => false,
            // A percentage that equals another share by chance.
            Judgement::Agrees => percent,
            Judgement::Aim | Judgement::Unknown => true,
        };
        if arithmetic.is_wrong() && open {
            verdict.judgement = Judgement::Contradicts;
            verdict.reason = "arithmetic";
            verdict.args = Args::new();
        }
        if verdict.arithmetic.as_ref().is_none_or(|known| !known.is_wrong()) {
            verdict.arithmetic = Some(arithmetic);
        }
    }
    verdicts
}

/// Returns whether the numbers are percentages that are added.
fn is_sum(stated: &[Stated], of: &[usize]) -> bool {
    of.iter().all(|place| matches!(stated[*place].value, Value::Decimal(..)))
}

fn is_count(one: &Stated) -> bool {
    matches!(one.value, Value::Count(_))
}

/// Returns the part of a share as written.
fn part(one: &Stated) -> &str {
    one.given.split('/').next().unwrap_or(&one.given)
}

fn joined(given: &[&str], sign: &str) -> String {
    given.join(sign)
}

fn fraction(stated: &[Stated], of: &[usize]) -> String {
    match of {
        [one] => stated[*one].given.clone(),
        [one, other] => {
            let count = |place: usize| match stated[place].value {
                Value::Count(count) => count,
                _ => 0,
            };
            let (part, whole) =
                if count(*one) <= count(*other) { (one, other) } else { (other, one) };
            format!("{}/{}", stated[*part].given, stated[*whole].given)
        }
        _ => String::new(),
    }
}
