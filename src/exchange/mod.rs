//! Files in and out: the contract's tables as CSV and workbooks, calendars, other offices' records.

pub use bundle::{Bundle, BundleHead, asks_passphrase, read_bundle, read_packed, write_bundle};
pub use calendar::{calendar, plan_calendar};
pub use export::export;
pub use headings::Aliases;
pub use import::{ImportFaults, Imported, Reading, RowFault, Source, import, sources_of};
pub use lock::{Key, Lock, check_encryption, check_keys};
pub use prose::read_prose;
pub use table::{Table, read_sheet, read_table};
pub use template::template;
pub use workbook::{SheetRows, WorkbookRows, workbook_sheets};

use std::path::Path;

mod bundle;
mod calendar;
mod encoding;
mod export;
mod guard;
mod headings;
mod import;
mod limits;
mod lock;
mod prose;
mod table;
mod template;
mod watch;
mod workbook;

/// The name of a file as people know it, without the folder.
fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
