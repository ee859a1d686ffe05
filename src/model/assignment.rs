//! Assignments of petitions to agencies, one record per petition.

use chrono::NaiveDate;

pub use crate::model::columns::{AGENCY, DAY, HIDDEN_ID, PETITION, WITH};
use crate::model::session::HELD_IN_PERIOD;
use crate::model::table::{ID, UID, chained, derived};
use crate::model::{
    AgencyName, Coding, Column, DayOrYes, Derived, EntryCommand, KindSpec, Moves, Naming, Owner,
    PeopleOrder, PetitionId, PetitionState, RecordIdentity, SealRule, UnitId,
};

/// The days of an assignment and its state on a given day.
#[derive(Clone, Debug)]
pub struct AssignmentDays {
    /// The lead agency.
    pub agency: AgencyName,
    /// The day on which the term starts.
    pub start_on: NaiveDate,
    /// The due date; `None` if none was given and the rules set no term.
    pub due_on: Option<NaiveDate>,
    /// Whether the due date is estimated.
    pub is_estimate: bool,
    /// Whether it is withdrawn.
    pub is_withdrawn: bool,
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

/// The due date to which it was extended, in files of version 0.1.
pub static EXTENDED_TO: Column<NaiveDate> =
    Column::new("extended_to").option("extended-to").headings(&["gia han den"]);

/// The day on which it was withdrawn, or `yes` if the day is unknown, in files of version 0.1.
pub static WITHDRAWN: Column<DayOrYes> = Column::new("withdrawn").headings(&["rut", "thu hoi"]);

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
        HIDDEN_ID.any(),
    ],
    former: &[EXTENDED_TO.to_come().any(), WITHDRAWN.happened().any()],
    key: &[PETITION.any()],
    clock: &[],
    owner: Some(Owner::Petition),
    naming: Naming::Alone,
    code: Coding::None,
    code_lookup: None,
    stored: &[
        ID,
        UID,
        // Schema 12 dropped these: steps and stretches have them. Earlier images of rows have them.
        chained("extended_to"),
        chained("withdrawn"),
        chained("extended_day"),
        chained("extended_was"),
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
    of_agency: Some(
        "(SELECT h.agency_id FROM holding AS h WHERE h.petition_id = t.petition_id AND h.until_on = '9999-12-31') = :agency",
    ),
    identity: RecordIdentity::HiddenId,
    // Versions of 0.1 have these; steps are made of them.
    exchanged: &["extended_to", "withdrawn", "extended_day", "extended_was"],
    seal: SealRule::Happens {
        columns: &["petition_id", "day"],
        condition: "coalesce(r.day, '') <= :as_of AND EXISTS (SELECT 1 FROM petition AS p JOIN session AS s ON s.id = p.session_id
           WHERE (p.id = r.petition_id OR p.duplicate_of = r.petition_id) AND s.day BETWEEN :from AND :last)",
    },
    search: None,
    entry_place: 4,
    entry: EntryCommand::Assign,
    listed: &[PETITION.any(), AGENCY.any(), DAY.any(), DUE.any()],
    asked: &[PETITION.any(), AGENCY.any(), DAY.any()],
    asked_more: &[WITH.any(), DUE.any(), CONCLUSION.any()],
};
