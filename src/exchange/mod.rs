//! Files in and out: the contract's tables as CSV.

pub use calendar::calendar;
pub use export::export;
pub use headings::Aliases;
pub use import::{ImportFaults, Imported, Reading, RowFault, Source, import, sources_of};
pub use prose::read_prose;
pub use table::{Cells, Table, read_sheet, read_table};
pub use template::template;
pub use workbook::SheetRows;

mod calendar;
mod encoding;
mod export;
mod headings;
mod import;
mod limits;
mod prose;
mod table;
mod template;
mod workbook;
