//! Notices of conclusion, which state what was decided at a session.

pub use crate::model::columns::{DAY, HIDDEN_ID, NUMBER, SESSION};
use crate::model::session::{HELD_IN_PERIOD, SEALED_WITH_SESSION_BY_DAY};
use crate::model::table::{ID, PLACE, UID};
use crate::model::{
    Coding, Column, Derived, EntryCommand, KindSpec, Moves, Naming, Owner, PeopleOrder,
    RecordIdentity, SealRule, Search,
};

/// The person who signed it.
pub static SIGNER: Column<String> = Column::new("signer").headings(&["nguoi ky"]);

/// The specification of conclusions.
pub static CONCLUSION: KindSpec = KindSpec {
    word: "conclusion",
    plural: "conclusions",
    file_names: &["ket luan"],
    table: "conclusion",
    columns: &[
        SESSION.any(),
        NUMBER.required().any(),
        DAY.required().happened().any(),
        SIGNER.any(),
        HIDDEN_ID.any(),
    ],
    former: &[],
    key: &[SESSION.any(), NUMBER.any()],
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
        place: 3,
        code: false,
        texts: &[NUMBER.any(), SIGNER.any()],
        day: "t.day",
    }),
    entry_place: 3,
    entry: EntryCommand::Record,
    listed: &[SESSION.any(), NUMBER.any(), DAY.any(), SIGNER.any()],
    asked: &[SESSION.any(), NUMBER.any(), DAY.any(), SIGNER.any()],
    asked_more: &[],
};
