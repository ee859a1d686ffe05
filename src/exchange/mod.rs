//! Files in and out: the contract's tables as CSV and workbooks, calendars, other offices' records.

pub use bundle::{Bundle, asks_passphrase, read_bundle, read_packed, write_bundle};
pub use calendar::{calendar, plan_calendar};
pub use cell::CellValue;
pub use export::{SENT_REPORTS, export, export_sent};
pub use import::{Counted, Imported, check_rows, import};
pub use lines::rows_of_lines;
pub use lock::{Key, Lock, check_encryption, check_keys};
pub use make_bundle::{BundleRequest, prepare_bundle};
pub use notice::{DaysOff, days_off};
pub use packaged::{Demo, PROGRAM, found_register};
pub use problems::{ImportProblems, RowProblem};
pub use prose::{check_markable, read_prose};
pub use sources::{Reading, Source, Sources, sources_of};
pub use table::{TableReading, read_sheet, read_table};
pub use template::template;
pub use workbook::{WorkbookRows, workbook_sheets};

use std::io::Read;
use std::path::Path;

use crate::input;
use crate::layout::{BEGINNING, FileKind, WayOut};
use crate::problem::Problem;

mod bundle;
mod calendar;
mod cell;
mod encoding;
mod export;
mod folder;
mod foot;
mod headings;
mod headrow;
mod import;
mod limits;
mod lines;
mod lock;
mod make_bundle;
mod named;
mod notice;
mod number_format;
mod open_document;
mod package;
mod packaged;
mod problems;
mod prose;
mod row_limit;
mod rows;
mod shared_texts;
mod sources;
mod table;
mod template;
mod workbook;
mod workbook_precheck;

/// The name of a file for people, without the folder.
fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Returns a file's kind by its content.
///
/// # Errors
/// If there is no such file, or it is too long.
fn file_kind(path: &Path) -> Result<FileKind, Problem> {
    let missing =
        |_| Problem::refused("file-missing").with("path", path.to_string_lossy().into_owned());
    let mut start = Vec::new();
    input::open(path)?.take(BEGINNING as u64).read_to_end(&mut start).map_err(missing)?;
    if FileKind::needs_all(&start) {
        return Ok(FileKind::of(&limits::read(path)?));
    }
    Ok(match FileKind::of(&start) {
        FileKind::Other("gzip", _) if bundle::begins(&start) => {
            FileKind::Other("bundle", WayOut::Merge)
        }
        kind => kind,
    })
}
