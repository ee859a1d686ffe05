//! Assignments of petitions to agencies, one record per petition.

use chrono::NaiveDate;

pub use crate::model::columns::{AGENCY, DAY, PETITION, WITH};
use crate::model::session::HELD_IN_PERIOD;
use crate::model::table::{ID, UID, chained, derived};
use crate::model::{
    AgencyName, Coding, Column, DayOrYes, Derived, EntryCommand, KindSpec, Moves, Owner,
    PeopleOrder, PetitionId, PetitionState, RecordIdentity, SealRule, UnitId,
};

/// The days of an assignment and its state on a given day.
#[derive(Clone, Copy, Debug)]
pub struct AssignmentDays {
    /// The day on which the term starts.
    pub start_on: NaiveDate,
    /// The due date; `None` if none was given and the rules set no term.
    pub due_on: Option<NaiveDate>,
    /// Whether the due date is estimated.
    pub is_estimate: bool,
    /// Its state; `None` if it has not started by the given day.
    pub state: Option<PetitionState>,
}

/// An assignment with a due date that awaits a reply, with its petition.
#[derive(Clone, Debug)]
pub struct OpenAssignment {
    /// The petition's row.
    pub petition_id: PetitionId,
    /// The petition's code.
    pub petition: String,
    /// The unit whose session it was raised at.
    pub unit: UnitId,
    /// The lead agency.
    pub agency: AgencyName,
    /// The petition's text.
    pub text: String,
    /// The petition's text for publication.
    pub public_text: Option<String>,
    /// The session's day.
    pub session_on: NaiveDate,
    /// The due date.
    pub due_on: NaiveDate,
    /// Whether the due date is estimated.
    pub is_estimate: bool,
}

/// The due date that the conclusion sets.
pub static DUE: Column<NaiveDate> =
    Column::new("due").headings(&["han tra loi", "thoi han", "han"]);

/// The number of the conclusion that contains it.
pub static CONCLUSION: Column<String> =
    Column::new("conclusion").headings(&["thong bao ket luan", "so thong bao ket luan"]);

/// The due date to which it was extended.
pub static EXTENDED_TO: Column<NaiveDate> =
    Column::new("extended_to").option("extended-to").headings(&["gia han den"]);

/// The day on which it was withdrawn, or `yes` if the day is unknown.
pub static WITHDRAWN: Column<DayOrYes> = Column::new("withdrawn").headings(&["rut", "thu hoi"]);

/// The day of the extension and the due date that it replaced; stored beside the contract's
/// columns.
pub const EXTENSION: [&str; 2] = ["extended_day", "extended_was"];

/// The specification of assignments.
pub static ASSIGNMENT: KindSpec = KindSpec {
    word: "assignment",
    plural: "assignments",
    file_names: &["giao viec"],
    table: "assignment",
    columns: &[
        PETITION.any(),
        AGENCY.required().any(),
        WITH.any(),
        DAY.happened().any(),
        DUE.to_come().any(),
        CONCLUSION.any(),
        EXTENDED_TO.to_come().any(),
        WITHDRAWN.happened().any(),
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
        // These four derive from rules, days off and replies; the store recomputes them.
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
