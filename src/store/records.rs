//! Records of every kind in the contract's columns: lists, single records, and lookup by key.

use std::sync::OnceLock;

use anyhow::Result;
use rusqlite::{OptionalExtension, params_from_iter};
use serde_json::Value as Json;

use crate::model::{AnyColumn, Kind, Owner, Record, RecordRow, RowId, ShownRecord, Type, Value};
use crate::store::sql::cell;
use crate::store::{Filter, Reader};

/// Whether personal data is read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Identities {
    /// Personal data is left out.
    Hidden,
    /// Personal data is included.
    Shown,
}

/// The form of references to other records.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum IdForm {
    /// Row numbers, for comparison and checks; personal data is included.
    Rows,
    /// Codes, for display and files.
    Codes(Identities),
}

/// Returns the source of a kind's rows, with their owners.
fn source(kind: Kind) -> String {
    let spec = kind.spec();
    let owner = match spec.owner {
        Some(Owner::Session) => "JOIN session AS s ON s.id = t.session_id",
        Some(Owner::Petition) => {
            "JOIN petition AS p ON p.id = t.petition_id JOIN session AS s ON s.id = p.session_id"
        }
        None => spec.joins,
    };
    format!("{} AS t {owner}", spec.table)
}

/// The order of a kind's rows: unit, year, number, then as entered.
fn order(kind: Kind) -> String {
    const BY_SESSION: &str = "s.order_unit, s.order_year, s.order_number, s.code";
    const BY_PETITION: &str = "p.order_number, p.code";
    let spec = kind.spec();
    let owner: &[&str] = match spec.owner {
        Some(Owner::Session) => &[BY_SESSION],
        Some(Owner::Petition) => &[BY_SESSION, BY_PETITION],
        None => &[],
    };
    let parts = owner.iter().copied().chain([spec.order]).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(", ")
}

/// Returns the tables of a kind's rows, including personal data only if the form has it.
pub(super) fn tables(kind: Kind, form: IdForm) -> String {
    let mut tables = source(kind);
    if kind == Kind::Petition && form != IdForm::Codes(Identities::Hidden) {
        tables.push_str(" LEFT JOIN identity AS i ON i.petition_id = t.id");
    }
    tables
}

/// Returns the expression of a column in a query over [`tables`].
pub(super) fn expression(_kind: Kind, column: &AnyColumn, form: IdForm) -> String {
    let sql = column.sql;
    if column.personal {
        return match form {
            IdForm::Codes(Identities::Hidden) => "NULL".to_owned(),
            _ => format!("i.{sql}"),
        };
    }
    if column.elsewhere {
        return match column.of {
            Type::Units => SUCCESSORS.to_owned(),
            _ => format!("u.{sql}"),
        };
    }
    if matches!(column.of, Type::HiddenId) {
        return format!("lower(hex(t.{sql}))");
    }
    match column.of.table() {
        Some(table) if form != IdForm::Rows => {
            format!("(SELECT code FROM {table} WHERE id = t.\"{sql}\")")
        }
        _ => format!("t.\"{sql}\""),
    }
}

/// Successors belong to a unit's last version.
const SUCCESSORS: &str = "CASE WHEN NOT EXISTS (SELECT 1 FROM unit_version AS l WHERE l.unit_id = t.unit_id
           AND coalesce(l.\"from\", '') > coalesce(t.\"from\", ''))
      THEN (SELECT group_concat(code, ';') FROM (SELECT n.code FROM unit_link AS k JOIN unit AS n ON n.id = k.successor_id
             WHERE k.unit_id = t.unit_id ORDER BY n.code)) END";

impl Reader<'_> {
    /// Visits the records of a kind in the contract's order.
    ///
    /// # Errors
    /// If `visit` or reading the file fails.
    pub fn each_shown(
        self,
        kind: Kind,
        identities: Identities,
        filter: &Filter,
        mut visit: impl FnMut(ShownRecord) -> Result<()>,
    ) -> Result<()> {
        self.each_row(kind, IdForm::Codes(identities), filter, |row| visit(shown(kind, row)?))
    }

    /// Returns the records of a kind in the contract's order, in the form for display.
    pub fn shown_records(
        self,
        kind: Kind,
        identities: Identities,
        filter: &Filter,
    ) -> Result<Vec<ShownRecord>> {
        let mut records = Vec::new();
        self.each_shown(kind, identities, filter, |record| {
            records.push(record);
            Ok(())
        })?;
        Ok(records)
    }

    /// Returns the records of a kind with their rows, in the contract's order.
    pub fn records(self, kind: Kind, filter: &Filter) -> Result<Vec<(RowId, Record)>> {
        let mut records = Vec::new();
        self.each_row(kind, IdForm::Rows, filter, |row| {
            records.push((row.get("id")?, record(kind, row)?));
            Ok(())
        })?;
        Ok(records)
    }

    fn each_row(
        self,
        kind: Kind,
        form: IdForm,
        filter: &Filter,
        mut visit: impl FnMut(&rusqlite::Row<'_>) -> Result<()>,
    ) -> Result<()> {
        let (mut conditions, mut marks) = (Vec::new(), Vec::new());
        for (condition, values) in filter.conditions(kind) {
            conditions.push(condition);
            marks.extend(values);
        }
        if conditions.is_empty() {
            conditions.push("TRUE".to_owned());
        }
        let (select, order) = (select(kind, form), order(kind));
        let sql = format!("{select} WHERE {} ORDER BY {order}", conditions.join(" AND "));
        let mut statement = self.conn.prepare(&sql)?;
        let mut rows = statement.query(params_from_iter(marks))?;
        while let Some(row) = rows.next()? {
            visit(row)?;
        }
        Ok(())
    }

    /// Returns a record.
    pub fn record(self, of: RecordRow) -> Result<Record> {
        let mut statement = self.conn.prepare_cached(by_row(of.kind, IdForm::Rows))?;
        Ok(statement.query_row([of.id], |row| record(of.kind, row))?)
    }

    /// Returns a record in the form for display.
    pub fn shown(self, of: RecordRow, identities: Identities) -> Result<ShownRecord> {
        let mut statement = self.conn.prepare_cached(by_row(of.kind, IdForm::Codes(identities)))?;
        Ok(statement.query_row([of.id], |row| shown(of.kind, row))?)
    }

    /// Finds the record with these key values; a unit's key is its code and its first day.
    pub fn keyed<'v>(
        self,
        kind: Kind,
        key: impl IntoIterator<Item = &'v Value>,
    ) -> Result<Option<RowId>> {
        static BY_KEY: [OnceLock<String>; KINDS] = [const { OnceLock::new() }; KINDS];
        let sql = BY_KEY[kind as usize].get_or_init(|| {
            let spec = kind.spec();
            let conditions: Vec<String> = spec
                .key
                .iter()
                .map(|column| format!("{} IS ?", expression(kind, column, IdForm::Rows)))
                .collect();
            // A key column in another table needs a join.
            let elsewhere = spec.key.iter().any(|column| column.elsewhere);
            let from = if elsewhere { source(kind) } else { format!("{} AS t", spec.table) };
            format!("SELECT t.id FROM {from} WHERE {} LIMIT 1", conditions.join(" AND "))
        });
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement.query_row(params_from_iter(key), |row| row.get(0)).optional()?)
    }

    /// Returns the rows of a kind whose first key column refers to this row, with their keys.
    pub fn keys_of(self, kind: Kind, owner: RowId) -> Result<Vec<(RowId, Vec<Value>)>> {
        let columns = kind.spec().key;
        let names: Vec<String> =
            columns.iter().map(|column| expression(kind, column, IdForm::Rows)).collect();
        let (all, first) = (names.join(", "), names.first().map_or("t.id", String::as_str));
        let sql = format!(
            "SELECT t.id, {all} FROM {} AS t WHERE {first} = ?1 ORDER BY t.id",
            kind.spec().table
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([owner], |row| {
            let mut key = Vec::new();
            // The key columns follow the row number, in the key's order.
            for (place, column) in (1..).zip(columns) {
                key.push(cell(column, true, row.get_ref(place)?)?);
            }
            Ok((row.get("id")?, key))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Visits the codes of a kind's records, in order.
    pub fn each_code(self, kind: Kind, mut visit: impl FnMut(&str)) -> Result<()> {
        let mut statement =
            self.conn.prepare(&format!("SELECT code FROM {} ORDER BY code", kind.spec().table))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            visit(row.get_ref(0)?.as_str()?);
        }
        Ok(())
    }

    /// Counts the records of a kind.
    pub fn count(self, kind: Kind) -> Result<i64> {
        let sql = format!("SELECT count(*) FROM {}", kind.spec().table);
        Ok(self.conn.query_row(&sql, [], |row| row.get(0))?)
    }
}

/// The number of kinds.
const KINDS: usize = Kind::ALL.len();

/// Returns the record in an image of the journal, without columns from other tables.
pub fn record_of_image(kind: Kind, image: &Json) -> Record {
    let mut record = Record::empty(kind);
    for (column, value) in kind.spec().columns.iter().zip(&mut record.values) {
        *value = match (&image[column.sql], column.of) {
            _ if column.personal || column.elsewhere => Value::Empty,
            (Json::Number(row), of) if of.table().is_some() => {
                Value::Row(RowId::of_row(row.as_i64().unwrap_or_default()))
            }
            (Json::Number(yes), Type::YesNo) => Value::YesNo(yes.as_i64() == Some(1)),
            (Json::Number(count), _) => Value::Count(count.as_i64().unwrap_or_default()),
            (Json::String(text), Type::HiddenId) => {
                let digits = text.trim_start_matches("x'").trim_end_matches('\'');
                Value::Text(digits.to_ascii_lowercase())
            }
            (Json::String(text), _) => Value::Text(text.clone()),
            _ => Value::Empty,
        };
    }
    record
}

fn select(kind: Kind, form: IdForm) -> String {
    let columns: Vec<String> =
        kind.spec().columns.iter().map(|column| expression(kind, column, form)).collect();
    format!("SELECT t.id, {} FROM {}", columns.join(", "), tables(kind, form))
}

/// Returns the statement that reads a record by its row.
fn by_row(kind: Kind, form: IdForm) -> &'static str {
    static STATEMENTS: [[OnceLock<String>; 3]; KINDS] =
        [const { [const { OnceLock::new() }; 3] }; KINDS];
    let form_place = match form {
        IdForm::Rows => 0,
        IdForm::Codes(Identities::Hidden) => 1,
        IdForm::Codes(Identities::Shown) => 2,
    };
    STATEMENTS[kind as usize][form_place]
        .get_or_init(|| format!("{} WHERE t.id = ?1", select(kind, form)))
}

/// Reads the values of a row of [`select`], which follow its number in column order.
fn values(kind: Kind, raw: bool, row: &rusqlite::Row<'_>) -> rusqlite::Result<Vec<Value>> {
    let columns = kind.spec().columns;
    let mut values = Vec::with_capacity(columns.len());
    for (place, column) in (1..).zip(columns) {
        values.push(cell(column, raw, row.get_ref(place)?)?);
    }
    Ok(values)
}

pub(super) fn record(kind: Kind, row: &rusqlite::Row<'_>) -> rusqlite::Result<Record> {
    Ok(Record { kind, values: values(kind, true, row)? })
}

fn shown(kind: Kind, row: &rusqlite::Row<'_>) -> rusqlite::Result<ShownRecord> {
    let id: RowId = row.get("id")?;
    Ok(ShownRecord { row: RecordRow { kind, id }, values: values(kind, false, row)? })
}
