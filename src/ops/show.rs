//! One record with everything that belongs to it.

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{Kind, SessionId, UnitId};
use crate::ops::edit::{find_shown, hanging_on};
use crate::ops::list::{AssignmentLine, FieldNames};
use crate::ops::names::Names;
use crate::ops::naming::record_name;
use crate::store::{Filter, Form, Reader, Record};

/// How a session's petitions are given.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Depth {
    /// As one list, for a page.
    Listed,
    /// Each with all that belongs to it, for machines.
    Whole,
}

/// A record with everything that belongs to it.
#[derive(Debug)]
pub struct RecordTree {
    /// The kind.
    pub kind: Kind,
    /// What it is called.
    pub name: String,
    /// Its columns; whether they name a petitioner was asked.
    pub record: Record,
    /// Its state, if it is an assignment.
    pub assignment: Option<AssignmentLine>,
    /// The versions of a unit through time.
    pub versions: Vec<Record>,
    /// The petitions of a session, if they are listed.
    pub petitions: Vec<Record>,
    /// The records that belong to it.
    pub below: Vec<RecordTree>,
}

/// Returns the record of a code with everything that belongs to it, `named` with petitioners, and the names of fields.
pub fn show(
    reader: Reader<'_>,
    code: &str,
    named: bool,
    depth: Depth,
    today: NaiveDate,
) -> Result<(RecordTree, FieldNames)> {
    let found = find_shown(reader, code)?;
    let form = if named { Form::Named } else { Form::Shown };
    Ok((tree(reader, found, form, depth, today)?, reader.fields()?))
}

/// Returns the code of a unit that is named in any of the ways in which a unit can be.
pub fn unit_code(reader: Reader<'_>, unit: &str) -> Result<String> {
    let unit = Names::new().unit(reader, unit, None)?;
    reader.unit_code(unit)
}

/// Returns the unit that an option names, if it is given.
pub fn optional_unit(reader: Reader<'_>, unit: Option<&str>) -> Result<Option<UnitId>> {
    unit.map(|unit| Names::new().unit(reader, unit, None)).transpose()
}

fn tree(
    reader: Reader<'_>,
    (kind, id): (Kind, i64),
    form: Form,
    depth: Depth,
    today: NaiveDate,
) -> Result<RecordTree> {
    let mut tree = RecordTree {
        kind,
        name: record_name(reader, kind, id)?,
        record: reader.record(kind, form, id)?,
        assignment: None,
        versions: Vec::new(),
        petitions: Vec::new(),
        below: Vec::new(),
    };
    if kind == Kind::Assignment {
        let shown = reader.record(kind, Form::Shown, id)?;
        tree.assignment = Some(AssignmentLine::read(reader, shown, today)?);
    }
    if kind == Kind::Unit {
        let unit = reader.unit_by_code(&tree.name)?;
        let all = Filter { units: unit.map(|unit| vec![unit]), ..Filter::default() };
        tree.versions = reader.records(kind, Form::Shown, &all)?;
    }
    if kind == Kind::Session && depth == Depth::Listed {
        let all = Filter { session: Some(SessionId::of_row(id)), ..Filter::default() };
        tree.petitions = reader.records(Kind::Petition, Form::Shown, &all)?;
    }
    for below in hanging_on(reader, kind, id)? {
        if depth == Depth::Whole || below.0 != Kind::Petition {
            tree.below.push(self::tree(reader, below, form, depth, today)?);
        }
    }
    Ok(tree)
}
