//! The columns of the register's tables, and what the journal's chain makes of each: declared here, never told by a name's form.
//!
//! The columns of a kind's records are declared with the kind and stand in the chain, but for who petitioned; here stand those
//! beside them, and the columns of the tables that hold no kind's records.

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

/// A column of a table.
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
    /// The columns beside those of a kind's records.
    columns: &'static [Stored],
}

const fn chained(name: &'static str) -> Stored {
    Stored { name, proof: Proof::Chained, bytes: false }
}

const fn bytes(name: &'static str) -> Stored {
    Stored { bytes: true, ..chained(name) }
}

const fn derived(name: &'static str) -> Stored {
    Stored { proof: Proof::Derived, ..chained(name) }
}

const fn secret(name: &'static str) -> Stored {
    Stored { proof: Proof::Secret, ..chained(name) }
}

const fn table(name: &'static str, columns: &'static [Stored]) -> Table {
    Table { name, columns }
}

const ID: Stored = chained("id");
const UID: Stored = bytes("uid");
const NAME_FOLD: Stored = derived("name_fold");
const ORDER: [Stored; 3] = [derived("order_unit"), derived("order_year"), derived("order_number")];
const PLACED: &[Stored] = &[ID, UID, chained("place")];
const NAMED: &[Stored] = &[ID, UID, NAME_FOLD];
const ORDERED: &[Stored] = &[ID, UID, ORDER[0], ORDER[1], ORDER[2]];

/// The tables, those on which others rest first.
pub const TABLES: [Table; 25] = [
    table("register", &[ID, UID, chained("unit_id"), chained("created_at"), chained("program")]),
    table("unit", &[ID, UID, chained("code")]),
    table("unit_version", &[ID, UID, chained("unit_id"), NAME_FOLD]),
    table("unit_link", &[ID, chained("unit_id"), chained("successor_id")]),
    table("leader", NAMED),
    table("agency", NAMED),
    table("rule", &[ID, UID]),
    table("field", &[ID, UID]),
    table("holiday", &[ID, UID]),
    table("plan", ORDERED),
    table("session", ORDERED),
    table("ballot", &[ID, UID]),
    // `text_fold` is no more since schema 6; images of before have it.
    table("petition", &[ID, UID, derived("order_number"), derived("text_fold")]),
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
    table("conclusion", PLACED),
    table(
        "assignment",
        &[
            ID,
            UID,
            chained("extended_day"),
            chained("extended_was"),
            derived("start_on"),
            derived("due_on"),
            derived("due_estimate"),
            derived("replied_on"),
        ],
    ),
    table("reply", PLACED),
    table("petition_check", PLACED),
    table("review", PLACED),
    table("publication", PLACED),
    table("total", &[ID, UID, chained("code"), derived("from_on"), derived("to_on")]),
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

impl Table {
    /// Finds a table by its name.
    pub fn of(name: &str) -> Option<&'static Self> {
        const ALL: &[Table; 25] = &TABLES;
        ALL.iter().find(|table| table.name == name)
    }

    /// Finds a column; none where nothing declares it.
    pub fn column(&self, name: &str) -> Option<Stored> {
        let beside = self.columns.iter().find(|column| column.name == name).copied();
        beside.or_else(|| {
            let spec = Kind::of_table(self.name)?.spec();
            let column =
                spec.columns.iter().find(|column| column.sql == name && !column.personal)?;
            Some(chained(column.sql))
        })
    }

    /// Returns the derived columns beside those of a kind's records, in the schema's order.
    pub fn derived(&self) -> impl Iterator<Item = &'static str> {
        self.columns
            .iter()
            .filter(|column| column.proof == Proof::Derived)
            .map(|column| column.name)
    }
}
