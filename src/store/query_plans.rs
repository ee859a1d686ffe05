//! Tests of SQLite's query plans for reports: indexes, and no full scan of a large table.

use rusqlite::Connection;

use crate::store::migrate;
use crate::store::petition_timeline::TIMELINES;
use crate::store::{assignments, plans, sessions, totals};

fn plan(conn: &Connection, sql: &str) -> Vec<String> {
    let mut statement = conn.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).expect("a query");
    let (mut lines, mut rows) = (Vec::new(), statement.raw_query());
    while let Some(row) = rows.next().expect("a line") {
        lines.push(row.get("detail").expect("a text"));
    }
    lines
}

#[test]
fn a_year_is_read_by_its_days_and_then_in_the_order_of_rows() {
    let made = migrate::made(migrate::newest()).expect("the schema");
    for (sql, expected) in [
        (
            TIMELINES.to_owned(),
            vec![
                "SEARCH s USING INTEGER PRIMARY KEY (rowid=?)",
                "LIST SUBQUERY",
                "SEARCH session USING COVERING INDEX session_day (day>? AND day<?)",
                "SEARCH t USING INTEGER PRIMARY KEY (rowid=?)",
            ],
        ),
        (
            sessions::OF_PERIOD.to_owned(),
            vec![
                "SEARCH s USING INTEGER PRIMARY KEY (rowid=?)",
                "LIST SUBQUERY",
                "SEARCH session USING COVERING INDEX session_day (day>? AND day<?)",
            ],
        ),
        (
            plans::OF_PERIOD.to_owned(),
            vec![
                "SEARCH t USING INTEGER PRIMARY KEY (rowid=?)",
                "SEARCH plan USING COVERING INDEX plan_day (day>? AND day<?)",
                "SEARCH plan USING COVERING INDEX plan_month (month>? AND month<?)",
                "SEARCH s USING COVERING INDEX session_plan (plan_id=? AND day<?)",
            ],
        ),
        (
            assignments::awaited(assignments::OPEN),
            vec![
                "SEARCH a USING INDEX holding_awaited (replied_on=? AND due_on<?)",
                "SEARCH a USING INDEX holding_awaited (replied_on>?)",
                "SEARCH p USING INTEGER PRIMARY KEY (rowid=?)",
                "SEARCH s USING INTEGER PRIMARY KEY (rowid=?)",
            ],
        ),
    ] {
        let read = plan(&made, &sql);
        let whole = read.iter().find(|line| line.starts_with("SCAN") && !line.contains("SUBQUERY"));
        assert_eq!(whole, None, "{sql}");
        for line in expected {
            assert!(read.iter().any(|one| one.starts_with(line)), "{line} is not in {read:#?}");
        }
        assert!(!read.iter().any(|line| line.contains("TEMP B-TREE")), "{read:#?}");
    }
}

#[test]
fn a_total_is_held_against_its_own_units_rows_alone() {
    let made = migrate::made(migrate::newest()).expect("the schema");
    assert_eq!(
        plan(&made, totals::OF_UNIT)[0],
        "SEARCH total USING INDEX total_unit (unit_id=? AND scope=? AND from_on<?)"
    );
    assert_eq!(
        plan(&made, sessions::COUNT),
        ["SEARCH session USING INDEX session_unit (unit_id=? AND day>? AND day<?)"]
    );
}
