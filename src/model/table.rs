//! The tables whose rows the journal follows, and what its hash chain makes of each column.

use crate::model::Kind;

/// What the journal's chain makes of a column.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Proof {
    /// The chain covers it.
    Chained,
    /// The program's rules fill it from the others, and `verify` computes it anew.
    Derived,
    /// It tells who petitioned: a salted digest beside it stands in the chain.
    Secret,
}

/// A column of a table that is no column of the contract.
#[derive(Clone, Copy, Debug)]
pub struct Stored {
    /// Its name.
    pub name: &'static str,
    /// What the chain makes of it.
    pub proof: Proof,
    /// Whether it holds bytes, which the journal's images write as `x'…'`.
    pub bytes: bool,
}

/// A table whose rows the journal follows.
#[derive(Debug)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// The kind whose records stand in it.
    kind: Option<Kind>,
    /// The columns beside those of a kind's records.
    columns: &'static [Stored],
}

/// A column that the chain covers.
pub(super) const fn chained(name: &'static str) -> Stored {
    Stored { name, proof: Proof::Chained, bytes: false }
}

/// A column that the rules fill.
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

/// The row's number.
pub(super) const ID: Stored = chained("id");
/// The hidden random id by which other registers know the record.
pub(super) const UID: Stored = bytes("uid");
/// The place among the records of the same owner.
pub(super) const PLACE: Stored = chained("place");

/// The tables on which those of the kinds rest.
const BEFORE: [Table; 2] = [
    table("register", &[ID, UID, chained("unit_id"), chained("created_at"), chained("program")]),
    table("unit", &[ID, UID, chained("code")]),
];

/// The tables that rest on those of the kinds, or on nothing.
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

/// The tables, those on which others rest first.
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
    /// Finds a table by its name.
    pub fn of(name: &str) -> Option<&'static Self> {
        ALL.iter().find(|table| table.name == name)
    }

    /// Finds a column; none where nothing declares it.
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

    /// Returns the derived columns beside those of a kind's records.
    pub fn derived(&self) -> impl Iterator<Item = &'static str> {
        let filled = self.kind.map_or::<&[&str], _>(&[], |kind| kind.spec().derived.columns);
        let others = self.columns.iter().filter(|column| column.proof == Proof::Derived);
        filled.iter().copied().chain(others.map(|column| column.name))
    }
}
