//! Ids: typed row numbers, so that a session's row cannot be mistaken for a petition's.

use std::cmp::Ordering;

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::num::ParseIntError;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A row of the table of `K`, such as [`UnitId`]. It has no meaning outside its register; only a
/// journal entry's is shown.
///
/// Only the store converts between ids and rows; [`Id::of_row`] and [`Id::row`] serve code that
/// treats all kinds alike.
pub struct Id<K>(i64, PhantomData<fn() -> K>);

impl<K> Id<K> {
    /// Wraps a row known to be one of `K`.
    pub const fn of_row(number: i64) -> Self {
        Self(number, PhantomData)
    }

    /// Returns the row.
    pub const fn row(self) -> i64 {
        self.0
    }

    /// Returns the row without its kind, for code that treats all kinds alike.
    pub const fn any(self) -> RowId {
        RowId::of_row(self.0)
    }
}

impl RowId {
    /// Converts to an id of `K`, whose kind the caller knows.
    pub const fn to<K>(self) -> Id<K> {
        Id::of_row(self.0)
    }
}

// Written by hand, since derived impls would require the same of `K`.
impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for Id<K> {}

/// An id of no record, before every other: rows begin at 1.
impl<K> Default for Id<K> {
    fn default() -> Self {
        Self::of_row(0)
    }
}

impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<K> Eq for Id<K> {}

impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}

impl<K> Hash for Id<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

/// A row type that has a code.
pub trait Coded {
    /// The table that has the column `code`.
    const TABLE: &'static str;
}

/// Declares ids: an uninhabited type that marks the kind of row, the id's name, and the table if
/// the kind has a code.
macro_rules! ids {
    ($($(#[$doc:meta])* $id:ident = $kind:ident $(in $table:literal)?;)+) => {$(
        #[doc = concat!("Marks [`", stringify!($id), "`].")]
        #[derive(Debug)]
        pub enum $kind {}

        $(#[$doc])*
        pub type $id = Id<$kind>;

        $(impl Coded for $kind {
            const TABLE: &'static str = $table;
        })?
    )+};
}

ids! {
    /// An entry of the journal, known by its number: from 1, without gaps.
    EntryId = EntryRow;
    /// An agency.
    AgencyId = AgencyRow in "agency";
    /// An assignment.
    AssignmentId = AssignmentRow;
    /// Coverage: days that a unit has reported.
    CoverageId = CoverageRow in "unit_coverage";
    /// A field.
    FieldId = FieldRow;
    /// A holder of a post.
    LeaderId = LeaderRow;
    /// A petition.
    PetitionId = PetitionRow in "petition";
    /// A plan entry.
    PlanId = PlanRow in "plan";
    /// A sealed year.
    SealId = SealRow;
    /// A row of any table, which is given beside it.
    RowId = AnyRow;
    /// A session.
    SessionId = SessionRow in "session";
    /// A step after an assignment.
    StepId = StepRow;
    /// A reported total.
    TotalId = TotalRow in "total";
    /// A unit: one legal existence, whatever its names and kinds.
    UnitId = UnitRow in "unit";
    /// A link from a unit to its successor.
    UnitLinkId = UnitLinkRow;
    /// A version of a unit.
    UnitVersionId = UnitVersionRow;
    /// A version of a record.
    VersionId = VersionRow;
}

impl EntryId {
    /// The entry that created the register.
    pub const FIRST: Self = Self::of_row(1);

    /// Returns the next entry.
    pub const fn next(self) -> Self {
        Self::of_row(self.row() + 1)
    }
}

/// The number, as shown in the journal and typed by people.
impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.row().fmt(f)
    }
}

impl FromStr for EntryId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self::of_row)
    }
}

impl Serialize for EntryId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.row())
    }
}

impl<'de> Deserialize<'de> for EntryId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        i64::deserialize(deserializer).map(Self::of_row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_alike_and_ordered_by_their_rows() {
        let ids = [3, 1, 2].map(UnitId::of_row);
        assert_eq!(ids.iter().max().map(|id| id.row()), Some(3));
        assert_eq!((ids[0] == UnitId::of_row(3), format!("{:?}", ids[0])), (true, "#3".to_owned()));
    }
}
