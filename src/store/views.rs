//! Documented views for read-only SQL, for questions that no report answers. They give access to
//! nothing else in the file.

use chrono::NaiveDate;
use rusqlite::Connection;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};

use crate::model::{AnyColumn, Kind};
use crate::store::Identities;
use crate::store::petitions::{assignment_state, holding_of_assignment};
use crate::store::records::{IdForm, expression, tables};

/// The version of the views; it changes if a column is removed or changes its meaning.
pub const VIEWS_VERSION: u32 = 1;

/// A view beside the contract's tables: the state of each assignment today.
const STATES: (&str, [&str; 8]) = (
    "assignment_states",
    ["petition", "session", "unit", "agency", "due", "estimate", "replied", "state"],
);

/// JSON functions that return rows.
const MAKERS: [&str; 2] = ["json_each", "json_tree"];

/// Returns all views with their columns; personal data only if `named`.
pub fn views(named: bool) -> Vec<(&'static str, Vec<&'static str>)> {
    let of =
        |kind: Kind| (kind.spec().plural, shown(kind, named).map(|column| column.name).collect());
    Kind::ALL.into_iter().map(of).chain([(STATES.0, STATES.1.to_vec())]).collect()
}

/// Creates the views over a register's tables; from then on, the connection can read nothing else.
pub(super) fn make_views(
    conn: &mut Connection,
    named: bool,
    today: NaiveDate,
) -> rusqlite::Result<()> {
    for kind in Kind::ALL {
        conn.execute_batch(&view(kind, named))?;
    }
    conn.execute_batch(&states(today))?;
    conn.authorizer(Some(move |context: AuthContext<'_>| given(allowed(&context, named))))
}

/// Checks that a query refers only to views and its own names, by preparing it against views
/// without tables behind them. SQLite resolves each name there as it would in a register.
pub(super) fn check_names(sql: &str, named: bool) -> rusqlite::Result<()> {
    let mut conn = Connection::open_in_memory()?;
    for (view, columns) in views(named) {
        let columns: Vec<String> =
            columns.iter().map(|column| format!("NULL AS \"{column}\"")).collect();
        conn.execute_batch(&format!("CREATE TEMP VIEW {view} AS SELECT {};", columns.join(", ")))?;
    }
    let modules = modules(&conn)?;
    conn.authorizer(Some(move |context: AuthContext<'_>| given(is_of_query(&context, &modules))))?;
    conn.prepare(sql).map(drop)
}

/// Returns SQLite's own modules that can be read like tables.
fn modules(conn: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut statement = conn.prepare("SELECT name FROM pragma_module_list ORDER BY name")?;
    statement.query_map([], |row| row.get(0))?.collect()
}

/// Returns the columns of a kind's view.
fn shown(kind: Kind, named: bool) -> impl Iterator<Item = &'static AnyColumn> {
    kind.spec().columns.iter().filter(move |column| named || !column.personal)
}

/// Returns the view of a kind: the columns of its CSV.
fn view(kind: Kind, named: bool) -> String {
    let form = IdForm::Codes(if named { Identities::Shown } else { Identities::Hidden });
    let column =
        |column: &AnyColumn| format!("{} AS \"{}\"", expression(kind, column, form), column.name);
    let columns: Vec<String> = shown(kind, named).map(column).collect();
    format!(
        "CREATE TEMP VIEW {} AS SELECT {} FROM {};",
        kind.spec().plural,
        columns.join(", "),
        tables(kind, form)
    )
}

fn states(today: NaiveDate) -> String {
    let view = format!(
        "CREATE TEMP VIEW {} AS
         SELECT p.code AS petition, s.code AS session, u.code AS unit, g.code AS agency, a.due_on AS due,
                CASE WHEN a.due_estimate THEN 'yes' ELSE 'no' END AS estimate, a.replied_on AS replied,
                CASE WHEN a.from_on <= :as_of THEN {} END AS state
           FROM assignment AS t JOIN petition AS p ON p.id = t.petition_id JOIN session AS s ON s.id = p.session_id
           JOIN {} JOIN unit AS u ON u.id = s.unit_id JOIN agency AS g ON g.id = a.agency_id;",
        STATES.0,
        assignment_state("a"),
        holding_of_assignment("a", "p.id"),
    );
    view.replace(":as_of", &format!("'{today}'"))
}

fn given(fits: bool) -> Authorization {
    if fits { Authorization::Allow } else { Authorization::Deny }
}

fn is_view(name: &str) -> bool {
    name == STATES.0 || Kind::ALL.iter().any(|kind| kind.spec().plural == name)
}

/// Returns whether a query only reads, from names that are not SQLite's own.
fn is_of_query(context: &AuthContext<'_>, modules: &[String]) -> bool {
    let is_sqlites = |name: &str| {
        let name = name.to_lowercase();
        !MAKERS.contains(&name.as_str())
            && (name.starts_with("sqlite_")
                || name.starts_with("pragma_")
                || modules.contains(&name))
    };
    match context.action {
        AuthAction::Select | AuthAction::Recursive => true,
        AuthAction::Read { table_name, .. } => !is_sqlites(table_name),
        AuthAction::Function { function_name } => {
            !function_name.eq_ignore_ascii_case("load_extension")
        }
        _ => false,
    }
}

/// Allows reading the views, and their tables only from within a view. To count a view, SQLite
/// reads its table outside of it, but no column; [`check_names`] has checked that the query itself
/// refers to no table.
fn allowed(context: &AuthContext<'_>, named: bool) -> bool {
    let is_of_view = |table: &str| {
        matches!(table, "unit" | "unit_link" | "holding")
            || (named && table == "identity")
            || Kind::of_table(table).is_some()
    };
    match context.action {
        AuthAction::Read { table_name, .. }
            if is_view(table_name) || MAKERS.contains(&table_name) =>
        {
            true
        }
        AuthAction::Read { table_name, column_name: "" } => {
            is_of_view(table_name)
                || !table_name.starts_with("identity") && context.database_name.is_none()
        }
        AuthAction::Read { table_name, .. } => {
            is_of_view(table_name) && context.accessor.is_some_and(is_view)
        }
        _ => is_of_query(context, &[]),
    }
}
