//! A record with everything linked to it.

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{Field, Kind, RecordRow, ShownRecord, UnitId};
use crate::ops::edit::{belonging_to, find_shown};
use crate::ops::list::{AssignmentLine, Standing, petitions_of};
use crate::ops::naming::record_name;
use crate::ops::resolver::Resolver;
use crate::ops::step_lines::{order_of, start_of};
use crate::store::{Filter, Identities, Reader, fields, units};

/// How the petitions of a session are given.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Depth {
    /// As one list, for people.
    Listed,
    /// Each with its linked records, for machines.
    Whole,
}

/// A record with everything linked to it.
#[derive(Debug)]
pub struct RecordTree {
    /// Kind.
    pub kind: Kind,
    /// Name.
    pub name: String,
    /// Columns; with the petitioner if requested.
    pub record: ShownRecord,
    /// State, if it is an assignment.
    pub assignment: Option<AssignmentLine>,
    /// Versions of a unit over time.
    pub versions: Vec<ShownRecord>,
    /// Petitions of a session, if they are listed.
    pub petitions: Vec<ShownRecord>,
    /// Their standings.
    pub standings: Vec<Standing>,
    /// Records that belong to it.
    pub below: Vec<RecordTree>,
}

/// Returns a record with everything linked to it, with petitioners if `named`, and the fields.
pub fn show(
    reader: Reader<'_>,
    code: &str,
    named: bool,
    depth: Depth,
    today: NaiveDate,
) -> Result<(RecordTree, Vec<Field>)> {
    let found = find_shown(reader, code, today)?;
    let identities = if named { Identities::Shown } else { Identities::Hidden };
    Ok((tree(reader, found, identities, depth, today)?, fields::all(reader)?))
}

/// Returns the code of a unit given by code or name.
pub fn unit_code(reader: Reader<'_>, unit: &str) -> Result<String> {
    let unit = Resolver::new().unit(reader, unit, None)?;
    units::code_of(reader, unit)
}

/// Returns the unit that an option names, if it is given.
pub fn optional_unit(reader: Reader<'_>, unit: Option<&str>) -> Result<Option<UnitId>> {
    unit.map(|unit| Resolver::new().unit(reader, unit, None)).transpose()
}

fn tree(
    reader: Reader<'_>,
    of: RecordRow,
    identities: Identities,
    depth: Depth,
    today: NaiveDate,
) -> Result<RecordTree> {
    let kind = of.kind;
    let mut tree = RecordTree {
        kind,
        name: record_name(reader, of)?,
        record: reader.shown(of, identities)?,
        assignment: None,
        versions: Vec::new(),
        petitions: Vec::new(),
        standings: Vec::new(),
        below: Vec::new(),
    };
    if kind == Kind::Assignment {
        let shown = reader.shown(of, Identities::Hidden)?;
        tree.assignment = Some(AssignmentLine::read(reader, shown, today)?);
    }
    if kind == Kind::Unit {
        let unit = units::find(reader, &tree.name)?;
        let all = Filter { units: unit.map(|unit| vec![unit]), ..Filter::default() };
        tree.versions = reader.shown_records(kind, Identities::Hidden, &all)?;
    }
    if kind == Kind::Session && depth == Depth::Listed {
        (tree.petitions, tree.standings) = petitions_of(reader, of.id.to(), today)?;
    }
    for below in belonging_to(reader, of)? {
        if depth == Depth::Whole || below.kind != Kind::Petition {
            tree.below.push(self::tree(reader, below, identities, depth, today)?);
        }
    }
    if kind == Kind::Petition {
        let start = start_of(reader, of.id.to(), today)?;
        for alike in tree.below.chunk_by_mut(|one, next| one.kind == next.kind) {
            if alike[0].kind == Kind::Step {
                alike.sort_by_key(|step| order_of(&step.record, start));
            }
        }
    }
    Ok(tree)
}
