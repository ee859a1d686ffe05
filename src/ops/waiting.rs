//! Deferred references of a file's rows to later rows, resolved at the end of the file.

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{
    AnyColumn, Kind, RecordRow, RowId, Type, UnitId, UnitVersionId, Value, columns, petition,
};
use crate::ops::check;
use crate::ops::input::CellProblem;
use crate::ops::read::read_reference;
use crate::ops::resolver::Resolver;
use crate::ops::unlikely;
use crate::problem::{Named, Problem};
use crate::store::{Work, units};

/// A cell that refers to a record not entered yet.
#[derive(Debug)]
pub(super) struct Waiting {
    pub kind: Kind,
    pub id: RowId,
    pub column: &'static AnyColumn,
    pub given: String,
    pub line: u64,
}

/// Announces the file whose rows follow and the codes of its units, before the first row is
/// entered.
pub fn announce<'c>(resolver: &mut Resolver, file: &str, codes: impl Iterator<Item = &'c str>) {
    resolver.import.file = file.into();
    resolver.import.coming = codes.map(str::to_ascii_lowercase).collect();
}

/// Resolves references of earlier rows of a batch. Returns those still unknown, by line.
pub fn resolve_waiting(
    work: &mut Work<'_>,
    resolver: &mut Resolver,
    today: NaiveDate,
) -> Result<Vec<(u64, CellProblem)>> {
    let mut problems = Vec::new();
    resolver.import.coming.clear();
    for Waiting { kind, id, column, given, line } in std::mem::take(&mut resolver.import.waiting) {
        match read_reference(work, resolver, column, &given, None, today) {
            Ok(Value::Text(codes)) if matches!(column.of, Type::Units) => {
                for code in codes.split(';') {
                    let successor = resolver.unit(work.reader(), code, None)?;
                    let unit = unit_of_version(work, id.to())?;
                    work.link_units(unit, successor)?;
                }
            }
            Ok(value) => {
                if let Some(problem) = of_itself(work, kind, id, column, &value)? {
                    problems.push((line, CellProblem::at(column, given, problem)));
                    continue;
                }
                work.update(kind.spec().table, id, &[(column.sql, &value)])?;
                if column.is(petition::DUPLICATE_OF) {
                    resolver.import.duplicates.push(id.to());
                }
            }
            Err(error) => {
                let problem = error.downcast::<Problem>()?;
                problems.push((line, CellProblem::at(column, given, problem)));
            }
        }
    }
    // Only now is it known which petitions have originals that are duplicates themselves.
    for id in std::mem::take(&mut resolver.import.duplicates) {
        let values = work.reader().record(RecordRow::new(Kind::Petition, id))?;
        if let Some(warning) = unlikely::without_original(work.reader(), &values)? {
            work.warn(warning);
        }
    }
    Ok(problems)
}

/// Reports a record that would refer to itself: a petition as its own duplicate, a unit as its own
/// ancestor.
fn of_itself(
    work: &Work<'_>,
    kind: Kind,
    id: RowId,
    column: &AnyColumn,
    value: &Value,
) -> Result<Option<Problem>> {
    let mut values = work.reader().record(RecordRow { kind, id })?;
    values.set_value(column, value.clone());
    match check::of_itself(work.reader(), &values, id) {
        Ok(()) => Ok(None),
        Err(refused) => Ok(refused.problems()?.into_iter().next().map(|cell| cell.problem)),
    }
}

fn unit_of_version(work: &Work<'_>, version: UnitVersionId) -> Result<UnitId> {
    let code = work
        .reader()
        .record(RecordRow { kind: Kind::Unit, id: version.any() })?
        .text(columns::CODE)
        .to_owned();
    units::find(work.reader(), &code)?
        .ok_or_else(|| Problem::unknown(Named::Unit, &code, None).into())
}
