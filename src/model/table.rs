//! The journalled tables, and how the hash chain covers each column.

use crate::model::Kind;

/// How the journal's chain covers a column.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Proof {
    /// The chain covers it.
    Chained,
    /// Computed from other columns; `verify` recomputes it.
    Derived,
    /// Personal data: the chain covers a salted digest beside it.
    Secret,
}

/// A stored column outside the contract.
#[derive(Clone, Copy, Debug)]
pub struct Stored {
    /// Its name.
    pub name: &'static str,
    /// How the chain covers it.
    pub proof: Proof,
    /// Whether it holds bytes, written as `x'…'` in the journal's images.
    pub bytes: bool,
}

/// A journalled table.
#[derive(Debug)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// The kind of its records, if any.
    kind: Option<Kind>,
    /// The columns beside those of the kind.
    columns: &'static [Stored],
}

/// A column that the chain covers.
pub(super) const fn chained(name: &'static str) -> Stored {
    Stored { name, proof: Proof::Chained, bytes: false }
}

/// A derived column.
pub(super) const fn derived(name: &'static str) -> Stored {
    Stored { proof: Proof::Derived, ..chained(name) }
}

const fn bytes(name: &'static str) -> Stored {
    Stored { bytes: true, ..chained(name) }
}

const fn secret(name: &'static str) -> Stored {
    Stored { proof: Proof::Secret, ..chained(name) }
}

const fn table(name: &'static str, columns: &'static [Stored]) -> Table {
    Table { name, kind: None, columns }
}

/// The row number.
pub(super) const ID: Stored = chained("id");
/// The hidden random id that identifies the record in other registers.
pub(super) const UID: Stored = bytes("uid");
/// The position among the owner's records.
pub(super) const PLACE: Stored = chained("place");

/// The tables that those of the kinds refer to.
const BEFORE: [Table; 2] = [
    table("register", &[ID, UID, chained("unit_id"), chained("created_at"), chained("program")]),
    table("unit", &[ID, UID, chained("code")]),
];

/// The tables that refer to those of the kinds, or to none.
const AFTER: [Table; 6] = [
    table("unit_link", &[ID, chained("unit_id"), chained("successor_id")]),
    table(
        "identity",
        &[
            ID,
            chained("petition_id"),
            secret("petitioner"),
            secret("contact"),
            secret("address"),
            secret("salt"),
            bytes("digest"),
        ],
    ),
    table(
        "seal",
        &[
            ID,
            UID,
            chained("year"),
            chained("as_of"),
            chained("figures"),
            chained("hash"),
            chained("reopened"),
            chained("cut_off"),
            chained("kind"),
            chained("period"),
            chained("unit_id"),
            chained("view"),
            chained("entry"),
            chained("number"),
            chained("sent_on"),
            chained("sent_to"),
            chained("sha256"),
        ],
    ),
    table(
        "version",
        &[
            ID,
            bytes("hash"),
            chained("sort"),
            bytes("record"),
            bytes("parents"),
            bytes("digest"),
            chained("office"),
            chained("entry"),
            chained("stands"),
        ],
    ),
    table(
        "letter_template",
        &[ID, UID, chained("kind"), chained("layout"), chained("name"), chained("content")],
    ),
    table("withheld", &[ID, UID, chained("text_sha")]),
];

/// All journalled tables; a table follows those it refers to.
pub const TABLES: [Table; BEFORE.len() + Kind::ALL.len() + AFTER.len()] = {
    let mut all = [const { table("", &[]) }; BEFORE.len() + Kind::ALL.len() + AFTER.len()];
    let mut place = 0;
    while place < all.len() {
        let kinds = place.wrapping_sub(BEFORE.len());
        all[place] = if place < BEFORE.len() {
            table(BEFORE[place].name, BEFORE[place].columns)
        } else if kinds < Kind::ALL.len() {
            let kind = Kind::ALL[kinds];
            Table { name: kind.spec().table, kind: Some(kind), columns: kind.spec().stored }
        } else {
            let after = &AFTER[kinds - Kind::ALL.len()];
            table(after.name, after.columns)
        };
        place += 1;
    }
    all
};

static ALL: [Table; TABLES.len()] = TABLES;

impl Table {
    /// Finds a table by name.
    pub fn of(name: &str) -> Option<&'static Self> {
        ALL.iter().find(|table| table.name == name)
    }

    /// Finds a column; `None` if it is not declared.
    pub fn column(&self, name: &str) -> Option<Stored> {
        if let Some(stored) = self.columns.iter().find(|column| column.name == name) {
            return Some(*stored);
        }
        let spec = self.kind?.spec();
        if let Some(derived_name) = spec.derived.columns.iter().find(|derived| **derived == name) {
            return Some(derived(derived_name));
        }
        let column = spec.columns.iter().find(|column| column.sql == name)?;
        (!column.personal).then_some(chained(column.sql))
    }

    /// Returns the derived columns beside those of the kind.
    pub fn derived(&self) -> impl Iterator<Item = &'static str> {
        let filled = self.kind.map_or::<&[&str], _>(&[], |kind| kind.spec().derived.columns);
        let others = self.columns.iter().filter(|column| column.proof == Proof::Derived);
        filled.iter().copied().chain(others.map(|column| column.name))
    }
}
