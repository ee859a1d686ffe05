//! Meeting a record that is there already: the same, changed, or refused.

use std::rc::Rc;

use anyhow::Result;

use crate::model::{Column, Kind, Type, Value};
use crate::ops::enter::change;
use crate::ops::input::{CellProblem, Draft, Entered, Entering, Mode};
use crate::ops::names::Names;
use crate::ops::naming::record_name;
use crate::ops::values::Values;
use crate::problem::{Problem, Warning};
use crate::store::{Form, Work, codes};
use crate::text;

/// Meets a record that is there already, or that an earlier row of the batch is.
pub(super) fn again(
    work: &mut Work<'_>,
    names: &mut Names,
    id: i64,
    draft: &Draft,
    values: &Values,
    mode: Mode,
    place: u64,
) -> Entering<Entered> {
    let spec = draft.kind.spec();
    let name = || record_name(work.reader(), draft.kind, id);
    // What is refused whole is not there afterwards: the earlier row is named by its line.
    let earlier =
        names.first_in.get(&(spec.table, id)).filter(|_| draft.kind != Kind::Unit).cloned();
    let at_lines = |problem: Problem, (file, first): (Rc<str>, u64)| {
        problem
            .with("file", &*file)
            .with("first", first.to_string())
            .with("line", place.to_string())
    };
    if !mode.import {
        if place > 0
            && let Some(first) = earlier
        {
            return Err(CellProblem::from(at_lines(Problem::refused("line-twice"), first)).into());
        }
        let key = if draft.kind == Kind::Ballot { "ballot-there" } else { "record-there" };
        return Err(CellProblem::from(Problem::refused(key).with("code", name()?)).into());
    }
    if let Some(code) = draft.get("code").filter(|code| !code.trim().is_empty())
        && let Some(first) = earlier
    {
        let problem = at_lines(Problem::refused("code-twice").with("code", code), first);
        return Err(CellProblem::at("code", code, problem).into());
    }
    let mut now =
        Values { kind: draft.kind, all: work.reader().record(draft.kind, Form::Raw, id)?.values };
    let before = now.clone();
    // A row that gives no code is known by its other columns; the code that it was given stays.
    let given = draft
        .cells
        .iter()
        .filter(|(column, cell)| column.name != "code" || !cell.trim().is_empty());
    for (column, _) in given {
        if !is_same_text(column, now.get(column.name), values.get(column.name)) {
            now.set(column.name, values.get(column.name).clone());
        }
    }
    if now.all == before.all {
        if let Some((file, first)) = earlier {
            let warning =
                Warning::new("line-same").with("file", &*file).with("first", first.to_string());
            work.warn(warning.with("line", place.to_string()));
        }
        return Ok(Entered::Same(id));
    }
    if !mode.update {
        let (column, was, new) = first_difference(work, &before, &now)?;
        let problem = match earlier {
            Some(first) => at_lines(Problem::refused("line-differs"), first),
            None => Problem::refused("record-differs").with("code", name()?),
        };
        let problem = problem.with("column", column).with("was", was).with("new", new.as_str());
        return Err(CellProblem::at(column, new, problem).into());
    }
    change(work, names, id, &before, now, mode)?;
    Ok(Entered::Changed(id))
}

/// Tells whether two texts of a column are compared as the same.
fn is_same_text(column: &Column, was: &Value, new: &Value) -> bool {
    let texts = was.as_text().zip(new.as_text()).filter(|_| matches!(column.of, Type::Text));
    texts.is_some_and(|(was, new)| text::compared(was) == text::compared(new))
}

fn first_difference(
    work: &Work<'_>,
    before: &Values,
    now: &Values,
) -> Result<(&'static str, String, String)> {
    let mut pairs = before.columns().zip(&now.all);
    let Some(((column, was), new)) = pairs.find(|((_, was), new)| was != new) else {
        return Ok(("", String::new(), String::new()));
    };
    let show = |value: &Value| -> Result<String> {
        let Some(table) = column.of.table() else { return Ok(value.to_string()) };
        value.as_row().map_or(Ok(String::new()), |row| codes::of_row(work.reader(), table, row))
    };
    Ok((column.name, show(was)?, show(new)?))
}
