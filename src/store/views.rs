//! Read-only SQL over documented views: what no report foresees. Nothing else of the file can be read through it.

use std::path::Path;

use anyhow::Result;
use chrono::NaiveDate;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};
use serde_json::Value as Json;

use crate::fault::Fault;
use crate::model::{Column, Kind};
use crate::store::petitions::assignment_state;
use crate::store::records::{Form, expression, source};
use crate::store::{Register, fault_of};

/// The version of the views; it changes when a column goes or means something else.
pub const VIEWS_VERSION: u32 = 1;

/// What stands beside the contract's tables: where each assignment stands today.
const STATES: (&str, [&str; 8]) =
    ("assignment_states", ["petition", "session", "unit", "agency", "due", "estimate", "replied", "state"]);

/// Functions over JSON that make rows.
const MAKERS: [&str; 2] = ["json_each", "json_tree"];

/// What a query gave.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// The columns' names.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<Json>>,
}

/// Returns every view with its columns; who petitioned is among them only where `named`.
pub fn views(named: bool) -> Vec<(&'static str, Vec<&'static str>)> {
    let of = |kind: Kind| (kind.spec().plural, shown(kind, named).map(|column| column.name).collect());
    Kind::ALL.into_iter().map(of).chain([(STATES.0, STATES.1.to_vec())]).collect()
}

impl Register {
    /// Runs a query over the views of the register at `path`, as of a day.
    ///
    /// # Errors
    /// A fault where the query cannot be read, reads anything but the views, or would change anything.
    pub fn query(path: &Path, sql: &str, named: bool, today: NaiveDate) -> Result<Answer> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut conn = Connection::open_with_flags(path, flags)?;
        for kind in Kind::ALL {
            conn.execute_batch(&view(kind, named))?;
        }
        conn.execute_batch(&states(today))?;
        conn.authorizer(Some(move |context: AuthContext<'_>| allowed(&context, named)))?;
        let refused = |error: rusqlite::Error| {
            let error = anyhow::Error::from(error);
            match fault_of(&error) {
                Some(fault) => fault.into(),
                None => anyhow::Error::from(Fault::refused("sql-refused").with("details", error.to_string())),
            }
        };
        let mut statement = conn.prepare(sql).map_err(refused)?;
        if statement.column_count() == 0 {
            return Err(Fault::refused("sql-empty").into());
        }
        let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
        let mut answer = Answer { columns, rows: Vec::new() };
        let mut rows = statement.query([]).map_err(refused)?;
        while let Some(row) = rows.next().map_err(refused)? {
            let cells = (0..answer.columns.len()).map(|place| Ok(json(row.get_ref(place)?)));
            answer.rows.push(cells.collect::<rusqlite::Result<_>>()?);
        }
        Ok(answer)
    }
}

/// The columns of a kind's view.
fn shown(kind: Kind, named: bool) -> impl Iterator<Item = &'static Column> {
    kind.spec().columns.iter().filter(move |column| named || !column.personal)
}

/// The view of a kind: the columns of its CSV.
fn view(kind: Kind, named: bool) -> String {
    let form = if named { Form::Named } else { Form::Shown };
    let column = |column: &Column| format!("{} AS \"{}\"", expression(kind, column, form), column.name);
    let columns: Vec<String> = shown(kind, named).map(column).collect();
    format!("CREATE TEMP VIEW {} AS SELECT {} FROM {};", kind.spec().plural, columns.join(", "), source(kind).0)
}

fn states(today: NaiveDate) -> String {
    format!(
        "CREATE TEMP VIEW {} AS
         SELECT p.code AS petition, s.code AS session, u.code AS unit, g.code AS agency, a.due_on AS due,
                CASE WHEN a.due_estimate THEN 'yes' ELSE 'no' END AS estimate, a.replied_on AS replied,
                {} AS state
           FROM assignment AS a JOIN petition AS p ON p.id = a.petition_id JOIN session AS s ON s.id = p.session_id
           JOIN unit AS u ON u.id = s.unit_id JOIN agency AS g ON g.id = a.agency_id;",
        STATES.0,
        assignment_state("a").replace(":as_of", &format!("'{today}'"))
    )
}

/// Lets a statement read the views, and the tables only from within a view. That a row of a view's table is there, and no more,
/// is asked outside of it where views are counted.
fn allowed(context: &AuthContext<'_>, named: bool) -> Authorization {
    let is_counted = |table: &str| table == "unit" || (named && table == "identity") || Kind::of_table(table).is_some();
    let is_view = |name: &str| name == STATES.0 || Kind::ALL.iter().any(|kind| kind.spec().plural == name);
    let fits = match context.action {
        AuthAction::Select | AuthAction::Recursive => true,
        AuthAction::Read { table_name, column_name: "" } if is_counted(table_name) => true,
        AuthAction::Read { table_name, .. } => {
            is_view(table_name) || MAKERS.contains(&table_name) || context.accessor.is_some_and(is_view)
        }
        AuthAction::Function { function_name } => !function_name.eq_ignore_ascii_case("load_extension"),
        _ => false,
    };
    if fits { Authorization::Allow } else { Authorization::Deny }
}

fn json(value: ValueRef<'_>) -> Json {
    match value {
        ValueRef::Null => Json::Null,
        ValueRef::Integer(count) => count.into(),
        ValueRef::Real(real) => real.into(),
        ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned().into(),
        ValueRef::Blob(bytes) => String::from_utf8_lossy(bytes).into_owned().into(),
    }
}
