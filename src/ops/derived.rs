//! What follows from records: the columns that the rules fill, and the days of assignments.

use anyhow::Result;
use chrono::NaiveDate;

use crate::figures::{book, calendar};
use crate::model::{CodeOrder, Kind, Period, UnitKind, Value, bare_name, petition_number};
use crate::ops::values::Values;
use crate::rules::due_on;
use crate::store::{Reader, Work};
use crate::text;

/// Fills the derived days of the assignments that the change touched.
pub fn settle(work: &mut Work<'_>) -> Result<()> {
    if !work.is_unsettled() {
        return Ok(());
    }
    let due = due_rule(work.reader())?;
    work.settle(due)
}

/// Returns what the register's rules and days off make of a session's day and an assignment's: the due day, and whether it is an
/// estimate.
pub(super) fn due_rule(
    reader: Reader<'_>,
) -> Result<impl Fn(NaiveDate, NaiveDate) -> (NaiveDate, bool) + use<>> {
    let (book, calendar) = (book(reader)?, calendar(reader)?);
    Ok(move |session, start| {
        let rules = book.on(session);
        let due = due_on(rules.anchor(session, start), rules.due_days, rules.due_kind, &calendar);
        (due.on, due.estimate)
    })
}

/// The names of a kind's columns that [`derived`] fills, in its order; an assignment's are [`settle`]'s.
pub(super) fn derived_columns(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Unit | Kind::Leader | Kind::Agency => &["name_fold"],
        Kind::Plan | Kind::Session => &["order_unit", "order_year", "order_number"],
        Kind::Petition => &["order_number"],
        Kind::Total => &["from_on", "to_on"],
        _ => &[],
    }
}

/// The columns that the rules fill from the others.
pub(super) fn derived(values: &Values) -> Result<Vec<(&'static str, Value)>> {
    let text = |text: String| Value::Text(text);
    let all = match values.kind {
        // A unit is found with and without the word for its kind, wherever that was written.
        Kind::Unit => {
            let kind = values.member("kind").unwrap_or(UnitKind::Commune);
            vec![text(text::fold(bare_name(values.text("name"), kind)))]
        }
        Kind::Leader | Kind::Agency => vec![text(text::fold(values.text("name")))],
        Kind::Plan | Kind::Session => {
            let order = CodeOrder::of(values.text("code"));
            vec![text(order.unit), Value::Count(order.year), Value::Count(order.number)]
        }
        Kind::Petition => vec![Value::Count(petition_number(values.text("code")))],
        Kind::Total => {
            let period: Period = values.text("period").parse()?;
            vec![Value::Day(period.from), Value::Day(period.to)]
        }
        _ => Vec::new(),
    };
    Ok(derived_columns(values.kind).iter().copied().zip(all).collect())
}
