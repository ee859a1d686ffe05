//! A session that fulfils a plan entry takes over what the entry says.

use anyhow::Result;

use crate::model::{Kind, Type};
use crate::ops::input::Draft;
use crate::ops::names::Names;
use crate::problem::Problem;
use crate::store::{Form, Reader};

/// Fills what the draft of a session leaves out from the plan entry that it names; other drafts stay as they are.
///
/// # Errors
/// Where there is no such entry, or neither it nor the draft tells the day.
pub(super) fn fulfil(reader: Reader<'_>, names: &mut Names, draft: &mut Draft) -> Result<()> {
    fill(reader, names, draft)?;
    if draft.kind == Kind::Session
        && draft.get("day").is_none()
        && let Some(plan) = draft.get("plan").filter(|code| !code.trim().is_empty())
    {
        let id = names.plan(reader, plan)?;
        let month = reader.record(Kind::Plan, Form::Shown, id.row())?.get("month").to_string();
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

/// Fills a draft from its plan entry, as far as it goes: an entry may have only a month.
pub fn take_over(reader: Reader<'_>, draft: &mut Draft) -> Result<()> {
    fill(reader, &mut Names::new(), draft)
}

fn fill(reader: Reader<'_>, names: &mut Names, draft: &mut Draft) -> Result<()> {
    let plan =
        draft.get("plan").filter(|code| draft.kind == Kind::Session && !code.trim().is_empty());
    let Some(plan) = plan else { return Ok(()) };
    let id = names.plan(reader, plan)?;
    let plan = reader.record(Kind::Plan, Form::Shown, id.row())?;
    for column in draft.kind.spec().columns {
        // The code and the columns that a plan entry lacks are the session's own.
        let of_plan =
            !matches!(column.of, Type::Code) && Kind::Plan.spec().column(column.name).is_some();
        let value = plan.get(column.name);
        if of_plan && !value.is_empty() && draft.get(column.name).is_none() {
            let value = value.to_string();
            if column.default != Some(value.as_str()) {
                draft.cells.push((column, value));
            }
        }
    }
    Ok(())
}
