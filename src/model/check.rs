//! Checks of whether the promises of replies were kept.

pub use crate::model::columns::{DAY, HIDDEN_ID, PETITION};
use crate::model::petition::SEALED_WITH_PETITION_BY_DAY;
use crate::model::session::HELD_IN_PERIOD;
use crate::model::table::{ID, PLACE, UID};
use crate::model::{
    CheckResult, Coding, Column, Derived, EntryCommand, KindSpec, Moves, Naming, Owner,
    PeopleOrder, RecordIdentity, SealRule, Search,
};

/// The person or body that checked.
pub static BY: Column<String> =
    Column::new("by").sql("checked_by").headings(&["nguoi kiem tra", "don vi kiem tra"]);

/// The finding.
pub static RESULT: Column<CheckResult> =
    Column::new("result").headings(&["ket qua", "ket qua kiem tra"]);

/// The specification of checks.
pub static CHECK: KindSpec = KindSpec {
    word: "check",
    plural: "checks",
    file_names: &["kiem tra"],
    table: "petition_check",
    columns: &[
        PETITION.any(),
        DAY.required().happened().any(),
        BY.required().any(),
        RESULT.required().any(),
        HIDDEN_ID.any(),
    ],
    former: &[],
    key: &[PETITION.any(), DAY.any(), BY.any(), RESULT.any()],
    clock: &[],
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
        "(SELECT h.agency_id FROM holding AS h WHERE h.petition_id = p.id AND h.until_on = '9999-12-31') = :agency",
    ),
    identity: RecordIdentity::HiddenId,
    exchanged: &["place"],
    seal: SealRule::Happens {
        columns: &["petition_id", "day"],
        condition: SEALED_WITH_PETITION_BY_DAY,
    },
    search: Some(Search { place: 5, code: false, texts: &[BY.any()], day: "t.day" }),
    entry_place: 6,
    entry: EntryCommand::Record,
    listed: &[PETITION.any(), DAY.any(), BY.any(), RESULT.any()],
    asked: &[PETITION.any(), DAY.any(), BY.any(), RESULT.any()],
    asked_more: &[],
};
