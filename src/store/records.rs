//! Records of every kind as the contract's columns: lists, single rows, and the row that a key names.

use std::sync::OnceLock;

use anyhow::Result;
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, params_from_iter};

use crate::model::{
    AgencyId, Closed, Column, Kind, Period, PetitionId, PetitionState, SessionId, UnitId, Value,
};
use crate::store::sql::cell;
use crate::store::{Reader, petitions};

macro_rules! of_session {
    ($table:literal) => {
        concat!($table, " AS t JOIN session AS s ON s.id = t.session_id")
    };
}
macro_rules! of_petition {
    ($table:literal) => {
        concat!($table, " AS t JOIN petition AS p ON p.id = t.petition_id JOIN session AS s ON s.id = p.session_id")
    };
}

/// A record of some kind, its values in the order of the kind's columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// What it is.
    pub kind: Kind,
    /// Its row.
    pub id: i64,
    /// Its values.
    pub values: Vec<Value>,
}

impl Record {
    /// Returns the value of a column; empty where the kind has no such column.
    pub fn get(&self, column: &str) -> &Value {
        let place = self.kind.spec().columns.iter().position(|other| other.name == column);
        place.map_or(&Value::Empty, |place| &self.values[place])
    }
}

/// How records that a record names are given.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Form {
    /// By their rows, to compare and to check.
    Raw,
    /// By their codes, to show and to write; whoever petitioned stays out.
    Shown,
    /// By their codes, with who petitioned.
    Named,
}

/// Which records a list holds; what does not apply to a kind narrows nothing.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Only of these units.
    pub units: Option<Vec<UnitId>>,
    /// Only what this agency was given, has answered or was checked for.
    pub agency: Option<AgencyId>,
    /// Only of this field.
    pub field: Option<String>,
    /// Only of sessions or days of this period, or what exists or holds on one of its days.
    pub period: Option<Period>,
    /// Only what hangs on this session.
    pub session: Option<SessionId>,
    /// Only what hangs on this petition.
    pub petition: Option<PetitionId>,
    /// Only petitions and assignments in this state on this day.
    pub state: Option<(PetitionState, NaiveDate)>,
    /// Only assignments whose reply is awaited on the first day and due by the second.
    pub due_by: Option<(NaiveDate, NaiveDate)>,
}

/// Where the rows of a kind come from and their order: unit, year, number, then as entered.
pub(super) fn source(kind: Kind) -> (&'static str, &'static str) {
    macro_rules! by_session {
        ($($then:literal)?) => { concat!("s.order_unit, s.order_year, s.order_number, s.code" $(, ", ", $then)?) };
    }
    macro_rules! by_petition {
        ($($then:literal)?) => { concat!(by_session!(), ", p.order_number, p.code" $(, ", ", $then)?) };
    }
    match kind {
        Kind::Rule => ("rule AS t", "t.key, t.\"from\""),
        Kind::Field => ("field AS t", "t.code"),
        Kind::Holiday => ("holiday AS t", "t.day"),
        Kind::Unit => {
            ("unit_version AS t JOIN unit AS u ON u.id = t.unit_id", "u.code, t.\"from\"")
        }
        Kind::Leader => (
            "leader AS t JOIN unit AS u ON u.id = t.unit_id",
            "u.code, t.post DESC, t.\"from\", t.name",
        ),
        Kind::Agency => ("agency AS t", "t.code"),
        Kind::Plan => ("plan AS t", "t.order_unit, t.order_year, t.order_number, t.code"),
        Kind::Session => ("session AS t", "t.order_unit, t.order_year, t.order_number, t.code"),
        Kind::Ballot => (of_session!("ballot"), by_session!()),
        Kind::Petition => (of_session!("petition"), by_session!("t.order_number, t.code")),
        Kind::Conclusion => {
            (of_session!("conclusion"), by_session!("coalesce(t.place, t.id), t.uid"))
        }
        Kind::Review => (of_session!("review"), by_session!("coalesce(t.place, t.id), t.uid")),
        Kind::Publication => {
            (of_session!("publication"), by_session!("coalesce(t.place, t.id), t.uid"))
        }
        Kind::Assignment => (of_petition!("assignment"), by_petition!()),
        Kind::Reply => (of_petition!("reply"), by_petition!("coalesce(t.place, t.id), t.uid")),
        Kind::Check => {
            (of_petition!("petition_check"), by_petition!("coalesce(t.place, t.id), t.uid"))
        }
        Kind::Total => (
            "total AS t JOIN unit AS u ON u.id = t.unit_id LEFT JOIN unit AS a ON a.id = t.at_id",
            "u.code, t.from_on, t.to_on, t.scope, t.hosts, a.code, t.kind, t.code",
        ),
    }
}

/// Where the rows of a kind are read from; what tells who petitioned is among the tables only where the form has it.
pub(super) fn tables(kind: Kind, form: Form) -> String {
    let tables = source(kind).0;
    match kind == Kind::Petition && form != Form::Shown {
        true => format!("{tables} LEFT JOIN identity AS i ON i.petition_id = t.id"),
        false => tables.to_owned(),
    }
}

/// The expression of a column in a query over [`tables`].
pub(super) fn expression(kind: Kind, column: &Column, form: Form) -> String {
    let sql = column.sql;
    if column.personal {
        return if form == Form::Shown { "NULL".to_owned() } else { format!("i.{sql}") };
    }
    match (kind, column.name) {
        (Kind::Unit, "code") => return "u.code".to_owned(),
        (Kind::Unit, "successor") => return SUCCESSORS.to_owned(),
        _ => {}
    }
    let Some(table) = column.of.table() else { return format!("t.\"{sql}\"") };
    if form == Form::Raw {
        return format!("t.\"{sql}\"");
    }
    format!("(SELECT code FROM {table} WHERE id = t.\"{sql}\")")
}

/// The successors stand on a unit's last row.
const SUCCESSORS: &str = "CASE WHEN NOT EXISTS (SELECT 1 FROM unit_version AS l WHERE l.unit_id = t.unit_id
           AND coalesce(l.\"from\", '') > coalesce(t.\"from\", ''))
      THEN (SELECT group_concat(code, ';') FROM (SELECT n.code FROM unit_link AS k JOIN unit AS n ON n.id = k.successor_id
             WHERE k.unit_id = t.unit_id ORDER BY n.code)) END";

/// The condition that a record concerns an agency: given to it, answered by it, or checked after it.
fn of_agency(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Assignment => "t.agency_id = ?",
        Kind::Petition => {
            "(SELECT a.agency_id FROM assignment AS a WHERE a.petition_id = t.id) = ?"
        }
        Kind::Check => "(SELECT a.agency_id FROM assignment AS a WHERE a.petition_id = p.id) = ?",
        Kind::Reply => {
            "coalesce(t.agency_id, (SELECT a.agency_id FROM assignment AS a WHERE a.petition_id = p.id)) = ?"
        }
        _ => return None,
    })
}

impl Filter {
    /// The conditions for a kind, each with the values of its marks.
    fn conditions(&self, kind: Kind) -> Vec<(String, Vec<rusqlite::types::Value>)> {
        let spec = kind.spec();
        let owner = if spec.column("session").is_some() || spec.column("petition").is_some() {
            "s"
        } else {
            "t"
        };
        let of_session = owner == "s" || kind == Kind::Session;
        let mut all: Vec<(String, Vec<rusqlite::types::Value>)> = Vec::new();
        let has_unit = of_session || spec.column("unit").is_some() || kind == Kind::Unit;
        if let Some(units) = self.units.as_ref().filter(|_| has_unit) {
            let list: Vec<String> = units.iter().map(|unit| unit.row().to_string()).collect();
            all.push((format!("{owner}.unit_id IN ({})", list.join(", ")), Vec::new()));
        }
        if let Some((agency, sql)) = self.agency.zip(of_agency(kind)) {
            all.push((sql.to_owned(), vec![agency.row().into()]));
        }
        if let Some(field) = &self.field {
            let column = match kind {
                Kind::Petition => Some("t.field"),
                _ => spec.column("petition").map(|_| "p.field"),
            };
            all.extend(column.map(|column| (format!("{column} = ?"), vec![field.clone().into()])));
        }
        if let Some(period) = &self.period {
            let (from, to) = (period.from.to_string(), period.to.to_string());
            let days = |what: &str| {
                (format!("{what} BETWEEN ? AND ?"), vec![from.clone().into(), to.clone().into()])
            };
            match kind {
                _ if of_session => all.push(days(&format!("{owner}.day"))),
                Kind::Plan => all.push(days("coalesce(t.day, t.month || '-01')")),
                Kind::Holiday => all.push(days("t.day")),
                Kind::Total => {
                    all.push((
                        "t.from_on >= ? AND t.to_on <= ?".into(),
                        vec![from.into(), to.into()],
                    ));
                }
                Kind::Unit | Kind::Leader | Kind::Agency => {
                    let sql = "coalesce(t.\"from\", '') <= ? AND coalesce(t.until, '9999-99') > ?";
                    all.push((sql.into(), vec![to.into(), from.into()]));
                }
                Kind::Rule => {
                    let sql =
                        "coalesce(t.\"from\", '') <= ? AND NOT EXISTS (SELECT 1 FROM rule AS n WHERE n.key = t.key
                                   AND n.\"from\" > coalesce(t.\"from\", '') AND n.\"from\" <= ?)";
                    all.push((sql.into(), vec![to.into(), from.into()]));
                }
                _ => {}
            }
        }
        if let Some(session) = self.session.filter(|_| owner == "s") {
            all.push(("s.id = ?".into(), vec![session.row().into()]));
        }
        if let Some(petition) = self.petition.filter(|_| spec.column("petition").is_some()) {
            all.push(("p.id = ?".into(), vec![petition.row().into()]));
        }
        all.extend(self.standing(kind));
        all
    }

    /// The conditions on where petitions and assignments stand.
    fn standing(&self, kind: Kind) -> Vec<(String, Vec<rusqlite::types::Value>)> {
        let at = |sql: &str, day: NaiveDate| sql.replace(":as_of", &format!("'{day}'"));
        let mut all = Vec::new();
        if let Some((state, day)) = self.state {
            let code = vec![state.code().to_owned().into()];
            match kind {
                Kind::Petition => {
                    let states = at(&petitions::states(), day);
                    all.push((
                        format!("t.id IN (SELECT id FROM ({states}) WHERE state = ?)"),
                        code,
                    ));
                }
                Kind::Assignment => {
                    all.push((format!("{} = ?", at(&petitions::assignment_state("t"), day)), code))
                }
                _ => {}
            }
        }
        if let Some((today, last)) = self.due_by.filter(|_| kind == Kind::Assignment) {
            let awaited = format!(
                "{} IN ('pending', 'overdue')",
                at(&petitions::assignment_state("t"), today)
            );
            all.push((format!("t.due_on <= ? AND {awaited}"), vec![last.to_string().into()]));
        }
        all
    }
}

impl Reader<'_> {
    /// Visits the records of a kind in the contract's order.
    pub fn each_record(
        self,
        kind: Kind,
        form: Form,
        filter: &Filter,
        mut visit: impl FnMut(Record) -> Result<()>,
    ) -> Result<()> {
        let conditions = filter.conditions(kind);
        let condition: Vec<&str> = conditions.iter().map(|(sql, _)| sql.as_str()).collect();
        let condition =
            if condition.is_empty() { "TRUE".to_owned() } else { condition.join(" AND ") };
        let sql = format!("{} WHERE {condition} ORDER BY {}", select(kind, form), source(kind).1);
        let mut statement = self.conn.prepare(&sql)?;
        let marks = conditions.into_iter().flat_map(|(_, values)| values);
        let mut rows = statement.query(params_from_iter(marks))?;
        while let Some(row) = rows.next()? {
            visit(record(kind, form, row)?)?;
        }
        Ok(())
    }

    /// Returns the records of a kind in the contract's order.
    pub fn records(self, kind: Kind, form: Form, filter: &Filter) -> Result<Vec<Record>> {
        let mut records = Vec::new();
        self.each_record(kind, form, filter, |record| {
            records.push(record);
            Ok(())
        })?;
        Ok(records)
    }

    /// Returns one record by its row.
    pub fn record(self, kind: Kind, form: Form, id: i64) -> Result<Record> {
        static BY_ROW: [[OnceLock<String>; 3]; KINDS] =
            [const { [const { OnceLock::new() }; 3] }; KINDS];
        let sql = BY_ROW[kind as usize][form as usize]
            .get_or_init(|| format!("{} WHERE t.id = ?1", select(kind, form)));
        Ok(self.conn.prepare_cached(sql)?.query_row([id], |row| record(kind, form, row))?)
    }

    /// Finds the record whose key columns hold these values, in the order of [`keys`]; a unit's is its code and its first day.
    pub fn keyed<'v>(
        self,
        kind: Kind,
        key: impl IntoIterator<Item = &'v Value>,
    ) -> Result<Option<i64>> {
        static BY_KEY: [OnceLock<String>; KINDS] = [const { OnceLock::new() }; KINDS];
        let sql = BY_KEY[kind as usize].get_or_init(|| {
            let conditions: Vec<String> = keys(kind)
                .map(|column| format!("{} IS ?", expression(kind, column, Form::Raw)))
                .collect();
            // Only a unit's key is not in its own table.
            let from = if kind == Kind::Unit {
                source(kind).0.to_owned()
            } else {
                format!("{} AS t", kind.spec().table)
            };
            format!("SELECT t.id FROM {from} WHERE {} LIMIT 1", conditions.join(" AND "))
        });
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement.query_row(params_from_iter(key), |row| row.get(0)).optional()?)
    }

    /// Returns the rows of a kind whose first key column names this row, each with its key in the order of [`keys`].
    pub fn keys_of(self, kind: Kind, owner: i64) -> Result<Vec<(i64, Vec<Value>)>> {
        let columns: Vec<&Column> = keys(kind).collect();
        let names: Vec<String> =
            columns.iter().map(|column| expression(kind, column, Form::Raw)).collect();
        let (all, first) = (names.join(", "), names.first().map_or("t.id", String::as_str));
        let sql = format!(
            "SELECT t.id, {all} FROM {} AS t WHERE {first} = ?1 ORDER BY t.id",
            kind.spec().table
        );
        let mut statement = self.conn.prepare_cached(&sql)?;
        let rows = statement.query_map([owner], |row| {
            let cells = columns.iter().enumerate();
            let key = cells.map(|(place, column)| Ok(cell(column, true, row.get_ref(place + 1)?)?));
            Ok((row.get(0)?, key.collect::<rusqlite::Result<_>>()?))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Visits the code of every record of a kind that has a code of its own, in order.
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

/// How many kinds there are.
const KINDS: usize = Kind::ALL.len();

/// The columns by which a record of a kind without a code is known.
pub fn keys(kind: Kind) -> impl Iterator<Item = &'static Column> {
    let spec = kind.spec();
    spec.key.iter().filter_map(|name| spec.column(name))
}

fn select(kind: Kind, form: Form) -> String {
    let columns: Vec<String> =
        kind.spec().columns.iter().map(|column| expression(kind, column, form)).collect();
    format!("SELECT t.id, {} FROM {}", columns.join(", "), tables(kind, form))
}

pub(super) fn record(kind: Kind, form: Form, row: &rusqlite::Row<'_>) -> rusqlite::Result<Record> {
    let columns = kind.spec().columns.iter().enumerate();
    let values = columns
        .map(|(place, column)| Ok(cell(column, form == Form::Raw, row.get_ref(place + 1)?)?));
    Ok(Record { kind, id: row.get(0)?, values: values.collect::<rusqlite::Result<Vec<_>>>()? })
}
