//! What offices say differently of a record.

use crate::model::{Closed, Hash, RecordId, Sort};

/// Why a person must choose.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Matter {
    /// Two offices changed one record differently.
    ChangedTwice,
    /// Records of two offices have one code.
    SameCode,
    /// Records of two offices have one place where only one can stand.
    SamePlace,
    /// One office removed what another still rests records on.
    InUse,
    /// A record names another that no bundle brought yet.
    Waits,
}

impl Closed for Matter {
    const ALL: &'static [Self] = &[Self::ChangedTwice, Self::SameCode, Self::SamePlace, Self::InUse, Self::Waits];

    fn code(self) -> &'static str {
        match self {
            Self::ChangedTwice => "changed-twice",
            Self::SameCode => "same-code",
            Self::SamePlace => "same-place",
            Self::InUse => "in-use",
            Self::Waits => "waits",
        }
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
    pub matter: Matter,
    /// The sort of record.
    pub sort: Sort,
    /// What people call the record.
    pub code: String,
    /// Eight digits that name the conflict where the code does not.
    pub id: String,
    /// What there is to choose from; what stands comes first.
    pub sides: Vec<Side>,
}
