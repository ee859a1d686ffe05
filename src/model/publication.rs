//! Publications of session results.

pub use crate::model::columns::{DAY, HIDDEN_ID, SESSION};
use crate::model::session::{HELD_IN_PERIOD, SEALED_WITH_SESSION_BY_DAY};
use crate::model::table::{ID, PLACE, UID};
use crate::model::{
    Coding, Column, Derived, EntryCommand, KindSpec, Moves, Naming, Owner, PeopleOrder,
    RecordIdentity, SealRule, Search,
};

/// The channel of publication.
pub static CHANNEL: Column<String> =
    Column::new("channel").headings(&["hinh thuc cong khai", "noi cong khai", "kenh"]);

/// The web address.
pub static LINK: Column<String> = Column::new("link").headings(&["duong dan", "lien ket"]);

/// The specification of publications.
pub static PUBLICATION: KindSpec = KindSpec {
    word: "publication",
    plural: "publications",
    file_names: &["cong khai"],
    table: "publication",
    columns: &[
        SESSION.any(),
        DAY.required().happened().any(),
        CHANNEL.required().any(),
        LINK.any(),
        HIDDEN_ID.any(),
    ],
    former: &[],
    key: &[SESSION.any(), DAY.any(), CHANNEL.any(), LINK.any()],
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
        place: 7,
        code: false,
        texts: &[CHANNEL.any(), LINK.any()],
        day: "t.day",
    }),
    entry_place: 8,
    entry: EntryCommand::Record,
    listed: &[SESSION.any(), DAY.any(), CHANNEL.any(), LINK.any()],
    asked: &[SESSION.any(), DAY.any(), CHANNEL.any(), LINK.any()],
    asked_more: &[],
};
