//! Steps after an assignment: extensions, transfers and withdrawals, each with its day (contract
//! 0.2, section 5).

use chrono::NaiveDate;

pub use crate::model::columns::{AGENCY, DAY, HIDDEN_ID, KNOWN, PETITION};
use crate::model::session::HELD_IN_PERIOD;
use crate::model::table::{ID, UID};
use crate::model::{
    Coding, Column, Derived, EntryCommand, KindSpec, Moves, Naming, Owner, PeopleOrder,
    RecordIdentity, SealRule, StepKind,
};

/// What the step does.
pub static STEP: Column<StepKind> = Column::new("step").headings(&["viec", "thao tac"]);

/// The due day that it sets.
pub static DUE: Column<NaiveDate> = Column::new("due").headings(&["han moi", "gia han den", "han"]);

/// The reason.
pub static WHY: Column<String> = Column::new("why").headings(&["ly do"]);

/// The number, by which its petition's steps are named.
pub static NUMBER: Column<i64> = Column::new("number").headings(&["so thu tu", "so"]);

/// The specification of steps.
pub static STEP_SPEC: KindSpec = KindSpec {
    word: "step",
    plural: "steps",
    file_names: &["gia han chuyen rut", "gia han"],
    table: "step",
    columns: &[
        PETITION.any(),
        STEP.required().any(),
        DAY.happened().any(),
        AGENCY.any(),
        DUE.to_come().any(),
        WHY.any(),
        NUMBER.kept().any(),
        KNOWN.any(), HIDDEN_ID.any()],
    former: &[],
    key: &[PETITION.any(), STEP.any(), DAY.any(), DUE.any(), AGENCY.any()],
    clock: &[STEP.any(), DAY.any(), AGENCY.any(), DUE.any(), WHY.any(), NUMBER.any()],
    owner: Some(Owner::Petition),
    naming: Naming::Numbered,
    code: Coding::None,
    code_lookup: None,
    stored: &[ID, UID],
    derived: Derived::NONE,
    moves: Moves::ItsPetition,
    joins: "",
    order: "t.number, t.uid",
    people_order: PeopleOrder::AsStored,
    in_period: Some(HELD_IN_PERIOD),
    of_agency: Some("t.agency_id = :agency"),
    identity: RecordIdentity::HiddenId,
    exchanged: &[],
    // A step without a day holds from the assignment's day, which lies by the session's.
    seal: SealRule::Happens {
        columns: &["petition_id", "day"],
        condition: "coalesce(r.day, '') <= :as_of
           AND EXISTS (SELECT 1 FROM petition AS p JOIN session AS s ON s.id = p.session_id
                        WHERE (p.id = r.petition_id OR p.duplicate_of = r.petition_id) AND s.day BETWEEN :from AND :last)",
    },
    search: None,
    entry_place: 18,
    entry: EntryCommand::Own,
    listed: &[STEP.any(), DAY.any(), AGENCY.any(), DUE.any(), WHY.any()],
    asked: &[],
    asked_more: &[],
};
