//! Filling a session from its plan entry.

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{Kind, RecordRow, Type, columns, plan, session};
use crate::ops::input::Input;
use crate::ops::resolver::Resolver;
use crate::problem::Problem;
use crate::store::{Identities, Reader};

/// Fills missing cells of a session's input from its plan entry; leaves other inputs unchanged.
///
/// # Errors
/// If the entry is unknown, or neither it nor the input has a day.
pub(super) fn fulfil(reader: Reader<'_>, resolver: &mut Resolver, input: &mut Input) -> Result<()> {
    fill(reader, resolver, input)?;
    if input.kind == Kind::Session
        && input.get(columns::DAY).is_none()
        && let Some(plan) = input.filled(session::PLAN)
    {
        let id = resolver.plan(reader, plan)?;
        let month = reader
            .shown(RecordRow::new(Kind::Plan, id), Identities::Hidden)?
            .get(plan::MONTH)
            .to_string();
        let month = month
            .split_once('-')
            .map_or_else(|| month.clone(), |(year, month)| format!("{month}/{year}"));
        return Err(Problem::refused("plan-without-day")
            .with("plan", plan)
            .with("month", month)
            .into());
    }
    Ok(())
}

/// Fills an input from its plan entry as far as possible: an entry may have only a month.
pub fn take_over(reader: Reader<'_>, input: &mut Input, today: NaiveDate) -> Result<()> {
    fill(reader, &mut Resolver::on(today), input)
}

fn fill(reader: Reader<'_>, resolver: &mut Resolver, input: &mut Input) -> Result<()> {
    if input.kind != Kind::Session {
        return Ok(());
    }
    let Some(plan) = input.filled(session::PLAN) else { return Ok(()) };
    let id = resolver.plan(reader, plan)?;
    let plan = reader.shown(RecordRow::new(Kind::Plan, id), Identities::Hidden)?;
    for column in input.kind.spec().columns {
        // The code, what the program sets, and the columns that a plan entry lacks belong to the
        // session.
        let of_plan = !matches!(column.of, Type::Code)
            && !column.kept
            && Kind::Plan.spec().column(column.name).is_some();
        let value = plan.value(column);
        if of_plan && !value.is_empty() && input.given(column).is_none() {
            let value = value.to_string();
            if column.default != Some(value.as_str()) {
                input.add(column, value);
            }
        }
    }
    Ok(())
}
