//! Files in and out: the contract's tables as CSV.

pub use export::export;
pub use import::{ImportFaults, Imported, RowFault, Source, import, sources_of};
pub use prose::read_prose;
pub use table::{Cells, Table, read_table};

mod export;
mod headings;
mod import;
mod prose;
mod table;
