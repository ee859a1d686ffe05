//! Merging an input with an existing record: the same, changed, or refused.

use std::rc::Rc;

use anyhow::Result;

use crate::model::{AnyColumn, Kind, Naming, Record, RecordRow, RowId, Type, Value, columns, step};
use crate::ops::enter::change;
use crate::ops::input::{CellProblem, Entered, Entering, GivenCell, Input, Mode};
use crate::ops::naming::record_name;
use crate::ops::resolver::Resolver;
use crate::problem::{Problem, Warning};
use crate::store::{Work, codes};
use crate::text;

/// Merges an input with a record that exists already or comes from an earlier row of the batch.
pub(super) fn merge_with_existing(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    id: RowId,
    input: &Input,
    values: &Record,
    mode: Mode,
    line: u64,
) -> Entering<Entered> {
    let there = RecordRow { kind: input.kind, id };
    let name = || record_name(work.reader(), there);
    // A refused batch leaves no earlier row in the register: name its line.
    let earlier =
        resolver.import.first_in.get(&there).filter(|_| input.kind != Kind::Unit).cloned();
    let at_lines = |problem: Problem, (file, first): (Rc<str>, u64)| {
        problem.with("file", &*file).with("first", first.to_string()).with("line", line.to_string())
    };
    if !mode.import {
        if line > 0
            && let Some(first) = earlier
        {
            return Err(CellProblem::from(at_lines(Problem::refused("line-twice"), first)).into());
        }
        let key = match input.kind {
            Kind::Ballot => "ballot-there",
            Kind::Session => "session-there",
            _ => "record-there",
        };
        return Err(CellProblem::from(Problem::refused(key).with("code", name()?)).into());
    }
    if let Some(code) = input.filled(columns::CODE)
        && let Some(first) = earlier
    {
        let problem = at_lines(Problem::refused("code-twice").with("code", code), first);
        return Err(CellProblem::of(columns::CODE, code, problem).into());
    }
    let mut now = work.reader().record(there)?;
    let before = now.clone();
    for GivenCell { column, text, .. } in &input.cells {
        // A record keeps the hidden id that it has here.
        if column.is(columns::HIDDEN_ID) {
            continue;
        }
        // A row without a code or number is identified by its other columns; the record keeps it.
        let names_it = column.is(columns::CODE)
            || input.kind.spec().naming == Naming::Numbered && column.is(step::NUMBER);
        if names_it && text.trim().is_empty() {
            continue;
        }
        if !is_same_text(column, now.value(column), values.value(column)) {
            now.set_value(column, values.value(column).clone());
        }
    }
    if now.values == before.values {
        if let Some((file, first)) = earlier {
            let warning =
                Warning::new("line-same").with("file", &*file).with("first", first.to_string());
            work.warn(warning.with("line", line.to_string()));
        }
        return Ok(Entered::Same(id));
    }
    if !mode.update
        && let Some((column, was, new)) = first_difference(work, &before, &now)?
    {
        let problem = match earlier {
            Some(first) => at_lines(Problem::refused("line-differs"), first),
            None => Problem::refused("record-differs").with("code", name()?),
        };
        let problem =
            problem.with("column", column.name).with("was", was).with("new", new.as_str());
        return Err(CellProblem::at(column, new, problem).into());
    }
    change(work, resolver, id, &before, now, mode)?;
    Ok(Entered::Changed(id))
}

/// Returns whether two texts of a column compare as equal.
fn is_same_text(column: &AnyColumn, was: &Value, new: &Value) -> bool {
    let texts = was.as_text().zip(new.as_text()).filter(|_| matches!(column.of, Type::Text));
    texts.is_some_and(|(was, new)| text::compared(was) == text::compared(new))
}

fn first_difference(
    work: &Work<'_>,
    before: &Record,
    now: &Record,
) -> Result<Option<(&'static AnyColumn, String, String)>> {
    let show = |column: &AnyColumn, value: &Value| -> Result<String> {
        match (column.of.table(), value.as_row()) {
            (Some(table), Some(row)) => codes::of_row(work.reader(), table, row),
            (Some(_), None) => Ok(String::new()),
            (None, _) => Ok(value.to_string()),
        }
    };
    for ((column, was), new) in before.columns().zip(&now.values) {
        if was != new {
            return Ok(Some((column, show(column, was)?, show(column, new)?)));
        }
    }
    Ok(None)
}
