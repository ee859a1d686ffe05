//! Assigned numbers, which are never reused: counters of codes, and row numbers.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::model::{Kind, counted};
use crate::store::Reader;
use crate::store::verify::{Flaw, MAX_FLAWS, TABLES, shown};

/// The highest number of each counter among existing rows, without numbers that advance no counter
/// ([`counted`]). The columns that order codes derive from the codes.
const GIVEN: &str = "
    SELECT 'session/' || order_unit || '/' || order_year AS scope, max(order_number) AS number FROM session WHERE order_year > 0 AND order_number < 1000000000
     GROUP BY order_unit, order_year
     UNION ALL
    SELECT 'plan/' || order_unit || '/' || order_year, max(order_number) FROM plan WHERE order_year > 0 AND order_number < 1000000000
     GROUP BY order_unit, order_year
     UNION ALL
    SELECT 'petition/' || s.code, max(p.order_number) FROM petition AS p JOIN session AS s ON s.id = p.session_id
     WHERE p.code = s.code || '.' || p.order_number AND p.order_number < 1000000000 GROUP BY s.id
     UNION ALL
    SELECT 'step/' || p.code, max(t.number) FROM step AS t JOIN petition AS p ON p.id = t.petition_id GROUP BY p.id
     UNION ALL
    SELECT 'total', max(CAST(substr(code, 7) AS INTEGER)) FROM total
     WHERE code GLOB 'total-[0-9]*' AND CAST(substr(code, 7) AS INTEGER) < 1000000000
     UNION ALL
    SELECT 'coverage', max(CAST(substr(code, 10) AS INTEGER)) FROM unit_coverage
     WHERE code GLOB 'coverage-[0-9]*' AND CAST(substr(code, 10) AS INTEGER) < 1000000000";

/// The codes of records in the journal's images.
const IMAGED: &str = "SELECT tab, before ->> 'code' AS code FROM change
                       WHERE before IS NOT NULL AND tab IN ('session', 'plan', 'petition', 'total', 'unit_coverage')";

/// The tables in which a number may be used without a row, since an insert may meet an existing
/// row.
const MAY_SKIP: [&str; 2] = ["unit_link", "identity"];

impl Reader<'_> {
    /// Finds counters below a number assigned to an existing record or one in the journal.
    pub(super) fn check_counters(self) -> Result<Vec<Flaw>> {
        let mut given: BTreeMap<String, i64> = BTreeMap::new();
        let mut note = |scope: String, number: i64| {
            let highest = given.entry(scope).or_default();
            *highest = number.max(*highest);
        };
        let mut statement = self.conn.prepare(GIVEN)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            note(shown(row, "scope")?, row.get::<_, Option<i64>>("number")?.unwrap_or(0));
        }
        let mut statement = self.conn.prepare(IMAGED)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (table, code) = (shown(row, "tab")?, shown(row, "code")?);
            if let Some((scope, number)) =
                Kind::of_table(&table).and_then(|kind| counted(kind, &code))
            {
                note(scope, number);
            }
        }
        let mut last =
            self.conn.prepare("SELECT coalesce((SELECT last FROM counter WHERE scope = ?1), 0)")?;
        let mut flaws = Vec::new();
        for (scope, given) in given {
            let last: i64 = last.query_row([&scope], |row| row.get(0))?;
            if last < given && flaws.len() < MAX_FLAWS {
                flaws.push(Flaw::Counter { scope, given });
            }
        }
        Ok(flaws)
    }

    /// Compares the assigned row numbers of the file and the journal. A number missing in the
    /// journal means a removed entry; one missing in the file would be assigned again.
    pub(super) fn check_sequences(self) -> Result<Vec<Flaw>> {
        let sql = "SELECT coalesce((SELECT max(last_id) FROM change WHERE tab = ?1), 0) AS known,
                          coalesce((SELECT max(seq) FROM sqlite_sequence WHERE name = ?1), 0) AS given,
                          (SELECT count(*) FROM sqlite_sequence WHERE name = ?1) AS rows";
        let mut statement = self.conn.prepare(sql)?;
        let mut flaws = Vec::new();
        for table in TABLES.into_iter().filter(|table| *table != "register") {
            let (known, given, rows): (i64, i64, i64) = statement.query_row([table], |row| {
                Ok((row.get("known")?, row.get("given")?, row.get("rows")?))
            })?;
            let fits = if MAY_SKIP.contains(&table) { given >= known } else { given == known };
            if !fits || rows > 1 {
                flaws.push(Flaw::Sequence { table: table.to_owned(), known, given });
            }
        }
        Ok(flaws)
    }
}
