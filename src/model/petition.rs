//! Petitions raised at sessions.

use chrono::NaiveDate;
use serde::Serialize;

pub use crate::model::columns::{ANSWERED_HEADINGS, CODE, HIDDEN_ID, KNOWN, SESSION, TEXT};
use crate::model::session::HELD_IN_PERIOD;
use crate::model::table::{ID, UID, derived};
use crate::model::{
    AgencyName, CheckResult, Coding, Column, Derived, EntryCommand, FieldCode, KindSpec, Moves,
    Naming, Origin, Outcome, Owner, PeopleOrder, PetitionId, PetitionState, RecordIdentity,
    SealRule, Search, UnitId, Value, petition_number,
};

/// A petition and its state on a day.
#[derive(Clone, Debug)]
pub struct Petition {
    /// Its row.
    pub id: PetitionId,
    /// Its code.
    pub code: String,
    /// Its session's code.
    pub session: String,
    /// The unit whose session it was raised at.
    pub unit: UnitId,
    /// The unit where that session was held, if different.
    pub at: Option<UnitId>,
    /// The session's day.
    pub day: NaiveDate,
    /// The text.
    pub text: String,
    /// The text for publication.
    pub public_text: Option<String>,
    /// The code of its field.
    pub field: String,
    /// Whether it was answered at the session.
    pub answered: bool,
    /// The answer given there.
    pub answer: Option<String>,
    /// Whether it is marked as a duplicate.
    pub duplicate: bool,
    /// Whether it was not answered at the session and has its own assignment, not just its
    /// original's.
    pub has_active_assignment: bool,
    /// Its state.
    pub state: PetitionState,
    /// The outcome of its last final reply.
    pub outcome: Option<Outcome>,
    /// The lead agency; for a duplicate, its original's.
    pub agency: Option<AgencyName>,
    /// The due date.
    pub due_on: Option<NaiveDate>,
    /// Whether the due date is estimated.
    pub is_estimate: bool,
    /// The day of the first final reply, which decides the assignment; it may be after the report's
    /// day.
    pub replied_on: Option<NaiveDate>,
    /// The number of its last final reply.
    pub reply_number: Option<String>,
    /// The day of its last final reply.
    pub reply_on: Option<NaiveDate>,
    /// The result of its last check.
    pub checked: Option<CheckResult>,
}

/// A petitioner's personal data.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize)]
pub struct Petitioner {
    /// The name.
    #[serde(rename = "petitioner")]
    pub name: Option<String>,
    /// The contact.
    pub contact: Option<String>,
    /// The address.
    pub address: Option<String>,
}

/// A petition with its petitioner's personal data.
#[derive(Clone, Debug)]
pub struct NamedPetition {
    /// The petition.
    pub petition: Petition,
    /// Its petitioner.
    pub petitioner: Petitioner,
}

/// A petition with further data for letters.
#[derive(Clone, Debug)]
pub struct PetitionDetails {
    /// The petition.
    pub petition: Petition,
    /// Whether it was raised at the session or collected before.
    pub origin: Origin,
    /// The person who answered it at the session.
    pub answered_by: Option<String>,
    /// The code of the petition that it is a duplicate of.
    pub duplicate_of: Option<String>,
    /// The codes of the supporting agencies.
    pub supporting: Vec<String>,
}

/// The texts of a petition.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PetitionTexts {
    /// The text.
    pub text: String,
    /// The text for publication.
    pub public_text: Option<String>,
}

/// The unassigned petitions of a session that were not answered there.
#[derive(Clone, Debug)]
pub struct Unassigned {
    /// The session's code.
    pub session: String,
    /// The session's day.
    pub day: NaiveDate,
    /// The code of the first petition.
    pub first: String,
    /// The number of petitions.
    pub count: i64,
}

/// The text for publication.
pub static PUBLIC_TEXT: Column<String> =
    Column::new("public_text").option("public-text").headings(&["noi dung cong khai"]).sentences();

/// The field.
pub static FIELD: Column<FieldCode> = Column::new("field").headings(&["linh vuc"]);

/// The petitioner's name.
pub static PETITIONER: Column<String> = Column::new("petitioner")
    .headings(&["nguoi kien nghi", "nguoi phan anh", "ho ten", "ho va ten"])
    .personal();

/// The petitioner's contact.
pub static CONTACT: Column<String> =
    Column::new("contact").headings(&["lien he", "dien thoai", "so dien thoai"]).personal();

/// The petitioner's address.
pub static ADDRESS: Column<String> = Column::new("address").headings(&["dia chi"]).personal();

/// The petitioner's personal data.
pub const IDENTITY: [Column<String>; 3] = [PETITIONER, CONTACT, ADDRESS];

/// The origin.
pub static ORIGIN: Column<Origin> = Column::new("origin").headings(&["nguon"]);

/// Whether it was answered at the session.
pub static ANSWERED: Column<bool> = Column::new("answered").headings(ANSWERED_HEADINGS);

/// The answer given at the session.
pub static ANSWER: Column<String> =
    Column::new("answer").headings(&["noi dung tra loi", "tra loi"]).sentences();

/// The person who answered it at the session.
pub static ANSWERED_BY: Column<String> =
    Column::new("answered_by").option("answered-by").headings(&["nguoi tra loi"]);

/// The petition that it is a duplicate of.
pub static DUPLICATE_OF: Column<PetitionId> =
    Column::new("duplicate_of").option("duplicate-of").headings(&["trung voi", "trung noi dung"]);

/// The petition that it was split from.
pub static PART_OF: Column<PetitionId> =
    Column::new("part_of").option("part-of").headings(&["thuoc y kien", "tach tu"]);

/// The condition that a dated row `r` of a petition belongs to the sealed year.
pub const SEALED_WITH_PETITION_BY_DAY: &str = "r.day <= :as_of
    AND EXISTS (SELECT 1 FROM petition AS p JOIN session AS s ON s.id = p.session_id
                 WHERE (p.id = r.petition_id OR p.duplicate_of = r.petition_id) AND s.day BETWEEN :from AND :last)";

/// The specification of petitions.
pub static PETITION: KindSpec = KindSpec {
    word: "petition",
    plural: "petitions",
    file_names: &["y kien", "kien nghi", "y kien kien nghi"],
    table: "petition",
    columns: &[
        CODE.any(),
        SESSION.any(),
        TEXT.required().sentences().any(),
        PUBLIC_TEXT.any(),
        FIELD.default("other").any(),
        PETITIONER.any(),
        CONTACT.any(),
        ADDRESS.any(),
        ORIGIN.default("raised").any(),
        ANSWERED.default("no").any(),
        ANSWER.any(),
        ANSWERED_BY.any(),
        DUPLICATE_OF.any(),
        PART_OF.any(),
        KNOWN.any(),
        HIDDEN_ID.any(),
    ],
    former: &[],
    key: &[SESSION.any(), TEXT.any()],
    clock: &[
        SESSION.any(),
        ORIGIN.any(),
        ANSWERED.any(),
        DUPLICATE_OF.any(),
        PART_OF.any(),
    ],
    owner: Some(Owner::Session),
    naming: Naming::Alone,
    code: Coding::OfSession,
    code_lookup: Some(1),
    // Schema 6 dropped `text_fold`; earlier images of rows have it.
    stored: &[ID, UID, derived("text_fold")],
    derived: Derived {
        columns: &["order_number"],
        values: |petition| vec![Value::Count(petition_number(petition.text(CODE)))],
    },
    moves: Moves::Itself,
    joins: "",
    order: "t.order_number, t.code",
    people_order: PeopleOrder::AsStored,
    in_period: Some(HELD_IN_PERIOD),
    of_agency: Some(
        "(SELECT h.agency_id FROM holding AS h WHERE h.petition_id = t.id AND h.until_on = '9999-12-31') = :agency",
    ),
    identity: RecordIdentity::HiddenId,
    exchanged: &[],
    seal: SealRule::Happens {
        columns: &["id", "session_id"],
        condition: "EXISTS (SELECT 1 FROM session AS s WHERE s.id = r.session_id AND s.day BETWEEN :from AND :last)
         OR EXISTS (SELECT 1 FROM petition AS p JOIN session AS s ON s.id = p.session_id
                     WHERE p.duplicate_of = r.id AND s.day BETWEEN :from AND :last)",
    },
    search: Some(Search {
        place: 0,
        code: true,
        texts: &[TEXT.any(), PUBLIC_TEXT.any(), ANSWER.any(), ANSWERED_BY.any()],
        day: "(SELECT s.day FROM session AS s WHERE s.id = t.session_id)",
    }),
    entry_place: 1,
    entry: EntryCommand::Record,
    listed: &[CODE.any(), TEXT.any()],
    asked: &[
        SESSION.any(),
        TEXT.any(),
        FIELD.any(),
        ANSWERED.any(),
        ANSWER.any(),
        ANSWERED_BY.any(),
    ],
    asked_more: &[
        PETITIONER.any(),
        CONTACT.any(),
        ADDRESS.any(),
        PUBLIC_TEXT.any(),
        ORIGIN.any(),
        DUPLICATE_OF.any(),
        PART_OF.any(),
    ],
};
