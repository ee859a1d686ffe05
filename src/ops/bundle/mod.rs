//! Bundles: registers of several offices exchange records as versions and merge them
//! (docs/reference/bundle.md).

pub use apply::Merged;
pub use conflicts::{conflicts, conflicts_open};
pub use make::{BundleScope, each_history, note_versions};
pub use merge::{BundleVersion, RecordHistory, merge};
pub use resolve::{Choice, resolve};

mod apply;
mod conflicts;
mod content;
mod heads;
mod history;
mod make;
mod merge;
mod removals;
mod resolve;
mod states;
mod targets;
