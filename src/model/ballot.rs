//! Counts of satisfaction ballots, one record per session.

pub use crate::model::columns::{HIDDEN_ID, SESSION};
use crate::model::session::{HELD_IN_PERIOD, SEALED_WITH_SESSION};
use crate::model::table::{ID, UID};
use crate::model::{
    Coding, Column, Derived, EntryCommand, KindSpec, Moves, Naming, Owner, PeopleOrder,
    RecordIdentity, SealRule,
};

/// The counted ballots of a session.
#[derive(Clone, Copy, Debug)]
pub struct Ballot {
    /// Issued.
    pub issued: i64,
    /// Returned.
    pub returned: i64,
    /// Returned but invalid.
    pub invalid: i64,
    /// Very satisfied.
    pub very_satisfied: i64,
    /// Satisfied.
    pub satisfied: i64,
    /// Neutral.
    pub neutral: i64,
    /// Dissatisfied.
    pub dissatisfied: i64,
}

/// Words for numbers of ballots.
const BALLOTS: &[&str] = &["phiếu", "ballots"];

/// Ballots issued.
pub static ISSUED: Column<i64> =
    Column::new("issued").headings(&["phat ra", "so phieu phat ra"]).counts(BALLOTS);

/// Ballots returned.
pub static RETURNED: Column<i64> =
    Column::new("returned").headings(&["thu ve", "so phieu thu ve"]).counts(BALLOTS);

/// Returned ballots that are invalid.
pub static INVALID: Column<i64> =
    Column::new("invalid").headings(&["khong hop le", "phieu khong hop le"]).counts(BALLOTS);

/// Valid ballots that are very satisfied.
pub static VERY_SATISFIED: Column<i64> = Column::new("very_satisfied")
    .option("very-satisfied")
    .headings(&["rat hai long"])
    .counts(BALLOTS);

/// Valid ballots that are satisfied.
pub static SATISFIED: Column<i64> =
    Column::new("satisfied").headings(&["hai long"]).counts(BALLOTS);

/// Valid ballots that are neutral.
pub static NEUTRAL: Column<i64> = Column::new("neutral").headings(&["binh thuong"]).counts(BALLOTS);

/// Valid ballots that are dissatisfied.
pub static DISSATISFIED: Column<i64> =
    Column::new("dissatisfied").headings(&["khong hai long"]).counts(BALLOTS);

/// The satisfaction levels, which add up to the valid ballots.
pub const LEVELS: [Column<i64>; 4] = [VERY_SATISFIED, SATISFIED, NEUTRAL, DISSATISFIED];

/// The specification of ballots.
pub static BALLOT: KindSpec = KindSpec {
    word: "ballot",
    plural: "ballots",
    file_names: &["phieu"],
    table: "ballot",
    columns: &[
        SESSION.any(),
        ISSUED.required().any(),
        RETURNED.required().any(),
        INVALID.default("0").any(),
        VERY_SATISFIED.required().any(),
        SATISFIED.required().any(),
        NEUTRAL.default("0").any(),
        DISSATISFIED.required().any(),
        HIDDEN_ID.any(),
    ],
    former: &[],
    key: &[SESSION.any()],
    clock: &[],
    owner: Some(Owner::Session),
    naming: Naming::Alone,
    code: Coding::None,
    code_lookup: None,
    stored: &[ID, UID],
    derived: Derived::NONE,
    moves: Moves::Nothing,
    joins: "",
    order: "",
    people_order: PeopleOrder::AsStored,
    in_period: Some(HELD_IN_PERIOD),
    of_agency: None,
    identity: RecordIdentity::HiddenId,
    exchanged: &[],
    seal: SealRule::Happens { columns: &["session_id"], condition: SEALED_WITH_SESSION },
    search: None,
    entry_place: 2,
    entry: EntryCommand::Record,
    listed: &[
        SESSION.any(),
        ISSUED.any(),
        RETURNED.any(),
        INVALID.any(),
        VERY_SATISFIED.any(),
        SATISFIED.any(),
        NEUTRAL.any(),
        DISSATISFIED.any(),
    ],
    asked: &[
        SESSION.any(),
        ISSUED.any(),
        RETURNED.any(),
        INVALID.any(),
        VERY_SATISFIED.any(),
        SATISFIED.any(),
        NEUTRAL.any(),
        DISSATISFIED.any(),
    ],
    asked_more: &[],
};
