//! The head of a bundle: its register and the range of its records.

use serde::{Deserialize, Serialize};

use crate::model::EntryId;

/// The register whose records a bundle carries, and their range.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct BundleHead {
    /// The file format.
    pub format: String,
    /// The hidden id of the register that made it.
    pub register: String,
    /// The code of its own unit.
    pub unit: String,
    /// The name of that unit.
    pub name: String,
    /// The last journal entry of that register that the records cover.
    pub entry: EntryId,
    /// The entry after which the records begin; `None` if all are included.
    pub since: Option<EntryId>,
    /// The label of the period that limits the sessions.
    pub period: Option<String>,
    /// The unit that limits the sessions.
    pub only: Option<String>,
    /// Whether it includes petitioners' personal data.
    pub with_names: bool,
    /// The day on which it was made.
    pub made: String,
}
