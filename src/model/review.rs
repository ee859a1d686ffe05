//! Lessons-learned meetings after a session.

pub use crate::model::columns::{DAY, HIDDEN_ID, SESSION};
use crate::model::session::{HELD_IN_PERIOD, SEALED_WITH_SESSION_BY_DAY};
use crate::model::table::{ID, PLACE, UID};
use crate::model::{
    Coding, Column, Derived, EntryCommand, KindSpec, Moves, Naming, Owner, PeopleOrder,
    RecordIdentity, SealRule, Search,
};

/// The strengths.
pub static STRENGTHS: Column<String> = Column::new("strengths").headings(&["uu diem"]);

/// The shortcomings.
pub static LIMITS: Column<String> = Column::new("limits").headings(&["han che"]);

/// The specification of reviews.
pub static REVIEW: KindSpec = KindSpec {
    word: "review",
    plural: "reviews",
    file_names: &[],
    table: "review",
    columns: &[
        SESSION.any(),
        DAY.required().happened().any(),
        STRENGTHS.any(),
        LIMITS.any(),
        HIDDEN_ID.any(),
    ],
    former: &[],
    key: &[SESSION.any(), DAY.any(), STRENGTHS.any(), LIMITS.any()],
    clock: &[],
    owner: Some(Owner::Session),
    naming: Naming::Placed,
    code: Coding::None,
    code_lookup: None,
    stored: &[ID, UID, PLACE],
    derived: Derived::NONE,
    moves: Moves::Nothing,
    joins: "",
    order: "coalesce(t.place, t.id), t.uid",
    people_order: PeopleOrder::AsStored,
    in_period: Some(HELD_IN_PERIOD),
    of_agency: None,
    identity: RecordIdentity::HiddenId,
    exchanged: &["place"],
    seal: SealRule::Happens {
        columns: &["session_id", "day"],
        condition: SEALED_WITH_SESSION_BY_DAY,
    },
    search: Some(Search {
        place: 6,
        code: false,
        texts: &[STRENGTHS.any(), LIMITS.any()],
        day: "t.day",
    }),
    entry_place: 7,
    entry: EntryCommand::Record,
    listed: &[SESSION.any(), DAY.any(), STRENGTHS.any(), LIMITS.any()],
    asked: &[SESSION.any(), DAY.any(), STRENGTHS.any(), LIMITS.any()],
    asked_more: &[],
};
