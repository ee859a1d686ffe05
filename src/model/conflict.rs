//! Conflicts between the versions of a record that offices hold.

use crate::model::lists::closed;
use crate::model::{Closed as _, Hash, RecordId, RecordType};

closed! {
    /// Why a person must choose.
    ConflictKind {
        /// Two offices changed one record differently.
        ChangedTwice = "changed-twice",
        /// Records of two offices have the same code.
        SameCode = "same-code",
        /// Records of two offices have the same place, where only one is allowed.
        SamePlace = "same-place",
        /// One office removed a record that another office's records refer to.
        InUse = "in-use",
        /// A record refers to one that no bundle has brought yet.
        Waits = "waits",
    }
}

/// One of the versions to choose from.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Side {
    /// The record.
    pub record: RecordId,
    /// Its version; `None` if the row has none yet.
    pub version: Option<Hash>,
    /// The code of the unit in whose register it was first seen.
    pub office: String,
    /// Whether the register shows it until someone chooses.
    pub stands: bool,
    /// The differing content, by column; `None` if it removes the record.
    pub said: Option<Vec<(String, String)>>,
    /// The number of records that belong to it.
    pub dependents: usize,
}

/// A conflict that a person must resolve.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Conflict {
    /// The kind of conflict.
    pub matter: ConflictKind,
    /// The type of the record.
    pub record_type: RecordType,
    /// The record's code or name.
    pub code: String,
    /// Eight digits that identify the conflict if the code does not.
    pub id: String,
    /// The versions to choose from; the current one comes first.
    pub sides: Vec<Side>,
}
