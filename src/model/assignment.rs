//! Petitions given to agencies, one record a petition.

use chrono::NaiveDate;

pub use crate::model::columns::{AGENCY, DAY, PETITION, WITH};
use crate::model::session::HELD_IN_PERIOD;
use crate::model::table::{ID, UID, chained, derived};
use crate::model::{
    AgencyName, Coding, Column, DayOrYes, Derived, EntryCommand, KindSpec, Moves, Owner,
    PeopleOrder, PetitionId, PetitionState, RecordIdentity, SealRule, UnitId,
};

/// The days of an assignment and its state on a day.
#[derive(Clone, Copy, Debug)]
pub struct AssignmentDays {
    /// The day from which it runs.
    pub start_on: NaiveDate,
    /// The due date.
    pub due_on: NaiveDate,
    /// Whether the due date is estimated.
    pub is_estimate: bool,
    /// Its state; `None` if it has not begun by then.
    pub state: Option<PetitionState>,
}

/// An assignment that waits for a reply, with its petition.
#[derive(Clone, Debug)]
pub struct OpenAssignment {
    /// The petition's row.
    pub petition_id: PetitionId,
    /// The petition's code.
    pub petition: String,
    /// The unit at whose session it was raised.
    pub unit: UnitId,
    /// The agency in charge.
    pub agency: AgencyName,
    /// The petition's text.
    pub text: String,
    /// The petition's text for the notice board.
    pub public_text: Option<String>,
    /// The session's day.
    pub session_on: NaiveDate,
    /// The due date.
    pub due_on: NaiveDate,
    /// Whether the due date is estimated.
    pub is_estimate: bool,
}

/// The due day that the conclusion gives.
pub const DUE: Column<NaiveDate> = Column::new("due").headings(&["han tra loi", "thoi han", "han"]);

/// The number of the notice of conclusion in which it stands.
pub const CONCLUSION: Column<String> =
    Column::new("conclusion").headings(&["thong bao ket luan", "so thong bao ket luan"]);

/// The due day to which it was extended.
pub const EXTENDED_TO: Column<NaiveDate> =
    Column::new("extended_to").option("extended-to").headings(&["gia han den"]);

/// The day on which it was withdrawn, or `yes` where the day is not known.
pub const WITHDRAWN: Column<DayOrYes> = Column::new("withdrawn").headings(&["rut", "thu hoi"]);

/// When it was extended, and which due day that replaced: what the store keeps beside the contract's columns.
pub const EXTENSION: [&str; 2] = ["extended_day", "extended_was"];

/// What the program knows of assignments as a kind of record.
pub const ASSIGNMENT: KindSpec = KindSpec {
    word: "assignment",
    plural: "assignments",
    file_names: &["giao viec"],
    table: "assignment",
    columns: &[
        PETITION.any(),
        AGENCY.required().any(),
        WITH.any(),
        DAY.any(),
        DUE.any(),
        CONCLUSION.any(),
        EXTENDED_TO.any(),
        WITHDRAWN.any(),
    ],
    key: &[PETITION.any()],
    owner: Some(Owner::Petition),
    is_placed: false,
    code: Coding::None,
    code_lookup: None,
    stored: &[
        ID,
        UID,
        chained(EXTENSION[0]),
        chained(EXTENSION[1]),
        // These four follow from rules, days off and replies; the store recomputes them.
        derived("start_on"),
        derived("due_on"),
        derived("due_estimate"),
        derived("replied_on"),
    ],
    derived: Derived::NONE,
    moves: Moves::ItsPetition,
    joins: "",
    order: "",
    people_order: PeopleOrder::AsStored,
    in_period: Some(HELD_IN_PERIOD),
    of_agency: Some("t.agency_id = :agency"),
    identity: RecordIdentity::HiddenId,
    exchanged: &EXTENSION,
    seal: SealRule::Happens {
        columns: &["petition_id", "start_on"],
        condition: "r.start_on <= :as_of AND EXISTS (SELECT 1 FROM petition AS p JOIN session AS s ON s.id = p.session_id
           WHERE (p.id = r.petition_id OR p.duplicate_of = r.petition_id) AND s.day BETWEEN :from AND :last)",
    },
    search: None,
    entry_place: 4,
    entry: EntryCommand::Assign,
    asked: &[PETITION.any(), AGENCY.any(), DAY.any()],
    asked_more: &[WITH.any(), DUE.any(), CONCLUSION.any()],
};
