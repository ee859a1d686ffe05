//! Edits of single columns, as the journal tells them: the images before them and the rows as they
//! are now.

use anyhow::Result;
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row};
use serde_json::{Map, Value as Json};

use crate::model::{EntryId, RowId};
use crate::store::Reader;
use crate::store::journal::{Act, image};
use crate::store::sql::member;
use crate::text::viet_nam_day;

/// An edit of a column of a row that is still there.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    /// The row.
    pub row: RowId,
    /// The column.
    pub column: &'static str,
    /// The journal entry.
    pub entry: EntryId,
    /// The entry's day in Viet Nam.
    pub on: NaiveDate,
    /// The value before it; null if there was none.
    pub was: Json,
    /// The value after it.
    pub now: Json,
}

/// A change of a row with its image before it.
struct Imaged {
    row: RowId,
    entry: EntryId,
    at: String,
    act: Act,
    before: String,
}

fn imaged(row: &Row<'_>) -> rusqlite::Result<Imaged> {
    Ok(Imaged {
        row: row.get("last_id")?,
        entry: row.get("entry_id")?,
        at: row.get("at")?,
        act: member(row, "act")?,
        before: row.get("before")?,
    })
}

/// Returns the edits of some columns of a table's rows, by row, then by entry. Undoing an edit is
/// an edit too.
pub fn of_columns(
    reader: Reader<'_>,
    table: &'static str,
    columns: &[&'static str],
) -> Result<Vec<Edit>> {
    let sql = "SELECT c.last_id, c.entry_id, e.at, c.act, c.before FROM change AS c JOIN entry AS e ON e.id = c.entry_id
                WHERE c.tab = ?1 AND c.before IS NOT NULL ORDER BY c.last_id, c.entry_id, c.place";
    let mut statement = reader.conn.prepare(sql)?;
    let changes = statement.query_map([table], imaged)?.collect::<rusqlite::Result<Vec<_>>>()?;
    let mut edits = Vec::new();
    for of_row in changes.chunk_by(|one, next| one.row == next.row) {
        let Some(current) = current(reader, table, of_row[0].row)? else { continue };
        for (place, change) in of_row.iter().enumerate() {
            let after = of_row.get(place + 1).map_or(&current, |next| &next.before);
            let (Act::Update, Some(on)) = (change.act, viet_nam_day(&change.at)) else { continue };
            let (before, after) = (image_of(&change.before)?, image_of(after)?);
            for column in columns {
                let [was, now] =
                    [&before, &after].map(|image| image.get(*column).cloned().unwrap_or_default());
                if was != now {
                    let Imaged { row, entry, .. } = *change;
                    edits.push(Edit { row, column, entry, on, was, now });
                }
            }
        }
    }
    Ok(edits)
}

fn image_of(text: &str) -> serde_json::Result<Map<String, Json>> {
    serde_json::from_str(text)
}

/// Returns the image of a row as it is now, if it is there.
fn current(reader: Reader<'_>, table: &str, row: RowId) -> Result<Option<String>> {
    let sql = format!("SELECT 1 FROM {table} WHERE id = ?1");
    let found: Option<i64> =
        reader.conn.prepare_cached(&sql)?.query_row([row], |row| row.get(0)).optional()?;
    found.map(|_| image(reader.conn, table, row)).transpose()
}
