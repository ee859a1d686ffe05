//! Target rows of a merge, and which of them cannot coexist.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use chrono::NaiveDate;

use crate::model::{
    AnyColumn, Coding, Content, Kind, Record, RecordId, RecordIdentity, RecordRow, RecordType,
    RowId, unit, without_mark,
};
use crate::ops::bundle::content::{Unfit, of_row, to_values};
use crate::ops::bundle::history::{Rows, record_of};
use crate::ops::bundle::states::State;
use crate::ops::total::may_coexist;
use crate::rules::Lineage;
use crate::store::{Reader, codes, units};

/// A record with its target row.
#[derive(Debug)]
pub(super) struct Target {
    pub record: RecordId,
    pub kind: Kind,
    pub row: Option<RowId>,
    pub content: Content,
    pub values: Record,
    /// Code of the row, if the kind has codes.
    pub code: Option<String>,
}

/// Returns a record's target row; `None` while it refers to a missing record.
pub(super) fn target(
    reader: Reader<'_>,
    rows: &mut Rows,
    kind: Kind,
    state: &State,
    today: NaiveDate,
) -> Result<Option<Target>> {
    let (record, content) = (state.record, state.content.clone().unwrap_or_default());
    let values = match to_values(reader, kind, &content, today) {
        Ok(values) => values,
        Err(Unfit::Waits) => return Ok(None),
        Err(Unfit::Failed(error)) => return Err(error),
        Err(Unfit::Wrong(problem)) => return Err(problem.with("record", record.hex()).into()),
    };
    Ok(Some(Target { record, kind, row: rows.find(reader, record)?, content, values, code: None }))
}

/// Returns whether codes must be unique among a kind's records.
pub(super) fn is_coded(kind: Kind) -> bool {
    kind.spec().code.is_numbered() || kind.spec().code == Coding::OfRegister
}

/// Adds rows that compete with one of the records: for a code, a session's ballot, a unit's days.
pub(super) fn add_competing_rows(
    reader: Reader<'_>,
    kind: Kind,
    targets: &mut BTreeMap<RecordId, Target>,
) -> Result<()> {
    let mut found = BTreeSet::new();
    let spec = kind.spec();
    if is_coded(kind) {
        for row in reader.rows_marked(spec.table)? {
            found.extend(
                reader.rows_called(
                    spec.table,
                    without_mark(&codes::of_row(reader, spec.table, row)?),
                )?,
            );
        }
    }
    for target in targets.values() {
        let now = target.row.map(|row| of_row(reader, target.record, row)).transpose()?.flatten();
        for content in [Some(&target.content), now.as_ref()].into_iter().flatten() {
            let code = content.get("code").map_or("", String::as_str);
            match kind {
                _ if spec.code.is_numbered() => found.extend(reader.rows_called(spec.table, code)?),
                Kind::Unit => {
                    let unit = units::find(reader, code)?;
                    let lives =
                        unit.map_or(Ok(Vec::new()), |unit| units::versions_of(reader, unit))?;
                    found.extend(lives.into_iter().map(|life| life.id.any()));
                }
                Kind::Total => {}
                Kind::Coverage => {
                    found.extend(reader.rows_called(spec.table, code)?);
                    let key = spec.key.iter().map(|column| target.values.value(column));
                    found.extend(reader.keyed(kind, key)?);
                }
                _ if !RecordId::naming_columns(target.record.record_type).is_empty() => {}
                _ => {
                    let key = spec.key.iter().map(|column| target.values.value(column));
                    found.extend(reader.keyed(kind, key)?);
                }
            }
        }
    }
    if kind == Kind::Total && !targets.is_empty() {
        found.extend(reader.rows_of(spec.table)?);
    }
    let there: BTreeSet<RowId> = targets.values().filter_map(|target| target.row).collect();
    for row in found.into_iter().filter(|row| !there.contains(row)) {
        let mate = standing(reader, kind, row)?;
        targets.entry(mate.record).or_insert(mate);
    }
    Ok(())
}

/// An existing row.
pub(super) fn standing(reader: Reader<'_>, kind: Kind, row: RowId) -> Result<Target> {
    let record_type = RecordType::Record(kind);
    let record = record_of(reader, record_type, row)?;
    let content = of_row(reader, record, row)?.unwrap_or_default();
    let values = reader.record(RecordRow { kind, id: row })?;
    Ok(Target { record, kind, row: Some(row), content, values, code: None })
}

/// Returns whether two records cannot both have a row.
pub(super) fn clash(a: &Target, b: &Target, units: &Lineage) -> bool {
    let agree = |columns: &[AnyColumn]| {
        columns.iter().all(|column| a.content.get(column.name) == b.content.get(column.name))
    };
    match a.kind {
        kind if kind.spec().code.is_numbered() => false,
        Kind::Unit => agree(&[unit::CODE.any()]) && a.values.span().overlaps(&b.values.span()),
        kind if matches!(kind.spec().identity, RecordIdentity::Named(_)) => false,
        Kind::Total => !may_coexist(&a.values, &b.values, units),
        _ => agree(a.kind.spec().key),
    }
}
