//! What offices say differently of a record.

use crate::model::lists::closed;
use crate::model::{Closed as _, Hash, RecordId, RecordType};

closed! {
    /// Why a person must choose.
    ConflictKind {
        /// Two offices changed one record differently.
        ChangedTwice = "changed-twice",
        /// Records of two offices have one code.
        SameCode = "same-code",
        /// Records of two offices have one place where only one can stand.
        SamePlace = "same-place",
        /// One office removed what another still rests records on.
        InUse = "in-use",
        /// A record names another that no bundle brought yet.
        Waits = "waits",
    }
}

/// One of the things to choose from.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Side {
    /// The record.
    pub record: RecordId,
    /// The version of it; none where a row has none yet.
    pub version: Option<Hash>,
    /// The code of the unit in whose register it was first seen.
    pub office: String,
    /// Whether it is what the register shows meanwhile.
    pub stands: bool,
    /// What it says where the sides differ; none where it removes the record.
    pub said: Option<Vec<(String, String)>>,
    /// How many records hang on it.
    pub hangs: usize,
}

/// Something on which a person must decide.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Conflict {
    /// Why.
    pub matter: ConflictKind,
    /// The sort of record.
    pub record_type: RecordType,
    /// What people call the record.
    pub code: String,
    /// Eight digits that name the conflict where the code does not.
    pub id: String,
    /// What there is to choose from; what stands comes first.
    pub sides: Vec<Side>,
}
