//! Proposing a schedule and recording it.

use anyhow::Result;

use crate::figures::{ToSuggest, suggest};
use crate::model::{Kind, plan};
use crate::ops::input::{Input, Mode, Receipt};
use crate::ops::resolver::Resolver;
use crate::ops::typed::enter_typed;
use crate::store::Work;

/// Proposes a schedule and records it; returns the receipt and the codes of the plan entries.
///
/// # Errors
/// If there is no schedule ([`crate::figures::NoSchedule`]), or the register fails.
pub fn accept(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    query: ToSuggest,
) -> Result<(Receipt, Vec<String>)> {
    let suggestion = suggest(work.reader(), query)?;
    let mut codes = Vec::with_capacity(suggestion.lines.len());
    for line in &suggestion.lines {
        let input = Input::new(Kind::Plan)
            .with(plan::UNIT, line.unit.as_str())
            .with_some(plan::DAY, line.day.map(|day| day.to_string()))
            .with(plan::HOSTS, line.hosts.as_str())
            .with_some(plan::AT, line.at.as_deref())
            .with(plan::KIND, line.kind.as_str());
        codes
            .extend(enter_typed(work, resolver, &input, Mode::typed(suggestion.query.today))?.code);
    }
    let key = if codes.is_empty() { "suggested-nothing" } else { "suggested" };
    let args = vec![
        ("count", codes.len().into()),
        ("period", suggestion.query.period.label.as_str().into()),
    ];
    let receipt = Receipt {
        key,
        args,
        code: codes.last().cloned(),
        warnings: suggestion.warnings,
        ..Receipt::default()
    };
    Ok((receipt, codes))
}
