//! The head of a bundle: whose records it carries, and which.

use serde::{Deserialize, Serialize};

use crate::model::EntryId;

/// Whose records a bundle carries, and which.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct BundleHead {
    /// The form of the file.
    pub format: String,
    /// The hidden id of the register that made it.
    pub register: String,
    /// The code of its own unit.
    pub unit: String,
    /// That unit's name.
    pub name: String,
    /// The journal entry of that register up to which the records go.
    pub entry: EntryId,
    /// The entry after which they begin; none where all are there.
    pub since: Option<EntryId>,
    /// The period to which sessions are narrowed, by its label.
    pub period: Option<String>,
    /// The unit to which they are narrowed.
    pub only: Option<String>,
    /// Whether it tells who petitioned.
    pub with_names: bool,
    /// The day on which it was made.
    pub made: String,
}
