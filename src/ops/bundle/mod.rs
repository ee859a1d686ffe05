//! Registers of several offices become one: what each made of its records travels as versions (docs/reference/bundle.md).

pub use conflicts::{Choice, conflicts, conflicts_open, resolve};
pub use make::{BundleScope, each_history, note_versions};
pub use merge::{Merged, RecordHistory, ToldVersion, merge};

mod conflicts;
mod content;
mod gone;
mod history;
mod make;
mod merge;
mod place;
