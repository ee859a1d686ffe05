//! Replies of agencies.

use chrono::NaiveDate;

pub use crate::model::columns::{AGENCY, DAY, HIDDEN_ID, KNOWN, NUMBER, PETITION, TEXT};
use crate::model::petition::SEALED_WITH_PETITION_BY_DAY;
use crate::model::session::HELD_IN_PERIOD;
use crate::model::table::{ID, PLACE, UID};
use crate::model::{
    Coding, Column, Derived, EntryCommand, KindSpec, Moves, Naming, Outcome, Owner, PeopleOrder,
    RecordIdentity, SealRule, Search,
};

/// The outcome for the petition.
pub static OUTCOME: Column<Outcome> =
    Column::new("outcome").headings(&["ket qua tra loi", "ket qua giai quyet"]);

/// The day by which a promise is to be kept.
pub static UNTIL: Column<NaiveDate> = Column::new("until").label("promised_until").headings(&[
    "hen den",
    "hen den ngay",
    "thoi han hua",
]);

/// The body to which the petition was referred.
pub static REFERRED_TO: Column<String> = Column::new("referred_to")
    .option("referred-to")
    .headings(&["chuyen den", "chuyen cho", "cap co tham quyen"]);

/// The specification of replies.
pub static REPLY: KindSpec = KindSpec {
    word: "reply",
    plural: "replies",
    file_names: &["tra loi"],
    table: "reply",
    columns: &[
        PETITION.any(),
        DAY.required().happened().any(),
        OUTCOME.required().any(),
        NUMBER.any(),
        TEXT.any(),
        AGENCY.any(),
        UNTIL.to_come().any(),
        REFERRED_TO.any(),
        KNOWN.any(),
        HIDDEN_ID.any(),
    ],
    former: &[],
    key: &[PETITION.any(), DAY.any(), OUTCOME.any(), NUMBER.any(), TEXT.any(), AGENCY.any()],
    clock: &[DAY.any(), OUTCOME.any()],
    owner: Some(Owner::Petition),
    naming: Naming::Placed,
    code: Coding::None,
    code_lookup: None,
    stored: &[ID, UID, PLACE],
    derived: Derived::NONE,
    moves: Moves::ItsPetition,
    joins: "",
    order: "coalesce(t.place, t.id), t.uid",
    people_order: PeopleOrder::AsStored,
    in_period: Some(HELD_IN_PERIOD),
    of_agency: Some(
        "coalesce(t.agency_id, (SELECT h.agency_id FROM holding AS h WHERE h.petition_id = p.id AND h.until_on = '9999-12-31')) = :agency",
    ),
    identity: RecordIdentity::HiddenId,
    exchanged: &["place"],
    seal: SealRule::Happens {
        columns: &["petition_id", "day"],
        condition: SEALED_WITH_PETITION_BY_DAY,
    },
    search: Some(Search {
        place: 4,
        code: false,
        texts: &[NUMBER.any(), TEXT.any()],
        day: "t.day",
    }),
    entry_place: 5,
    entry: EntryCommand::Record,
    // The agency comes first if the reply must name it.
    listed: &[PETITION.any(), DAY.any(), OUTCOME.any(), NUMBER.any(), UNTIL.any()],
    asked: &[
        PETITION.any(),
        AGENCY.any(),
        DAY.any(),
        OUTCOME.any(),
        UNTIL.any(),
        REFERRED_TO.any(),
        NUMBER.any(),
        TEXT.any(),
    ],
    asked_more: &[AGENCY.any()],
};
