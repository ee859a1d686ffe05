//! Petitions: what citizens raised at a session.

pub use crate::model::columns::{ANSWERED_HEADINGS, CODE, SESSION, TEXT};
use crate::model::session::HELD_IN_PERIOD;
use crate::model::table::{ID, UID, derived};
use crate::model::{
    Coding, Column, Derived, EntryCommand, FieldCode, KindSpec, Moves, Origin, Owner, PeopleOrder,
    PetitionId, RecordIdentity, SealRule, Search, Value, petition_number,
};

/// What of it may be published.
pub const PUBLIC_TEXT: Column<String> =
    Column::new("public_text").option("public-text").headings(&["noi dung cong khai"]).sentences();

/// What it is about.
pub const FIELD: Column<FieldCode> = Column::new("field").headings(&["linh vuc"]);

/// Who petitioned.
pub const PETITIONER: Column<String> = Column::new("petitioner")
    .headings(&["nguoi kien nghi", "nguoi phan anh", "ho ten", "ho va ten"])
    .personal();

/// How the petitioner is reached.
pub const CONTACT: Column<String> =
    Column::new("contact").headings(&["lien he", "dien thoai", "so dien thoai"]).personal();

/// Where the petitioner lives.
pub const ADDRESS: Column<String> = Column::new("address").headings(&["dia chi"]).personal();

/// What tells who petitioned.
pub const IDENTITY: [Column<String>; 3] = [PETITIONER, CONTACT, ADDRESS];

/// How it came.
pub const ORIGIN: Column<Origin> = Column::new("origin").headings(&["nguon"]);

/// Whether it was answered at the session.
pub const ANSWERED: Column<bool> = Column::new("answered").headings(ANSWERED_HEADINGS);

/// The answer given at the session.
pub const ANSWER: Column<String> =
    Column::new("answer").headings(&["noi dung tra loi", "tra loi"]).sentences();

/// Who answered at the session.
pub const ANSWERED_BY: Column<String> =
    Column::new("answered_by").option("answered-by").headings(&["nguoi tra loi"]);

/// The petition whose duplicate it is.
pub const DUPLICATE_OF: Column<PetitionId> =
    Column::new("duplicate_of").option("duplicate-of").headings(&["trung voi", "trung noi dung"]);

/// The petition of which it is a part.
pub const PART_OF: Column<PetitionId> =
    Column::new("part_of").option("part-of").headings(&["thuoc y kien", "tach tu"]);

/// The condition that the petition to which a row `r` with a day belongs is the sealed year's.
pub const SEALED_WITH_PETITION_BY_DAY: &str = "r.day <= :as_of
    AND EXISTS (SELECT 1 FROM petition AS p JOIN session AS s ON s.id = p.session_id
                 WHERE (p.id = r.petition_id OR p.duplicate_of = r.petition_id) AND s.day BETWEEN :from AND :last)";

/// What the program knows of petitions as a kind of record.
pub const PETITION: KindSpec = KindSpec {
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
    ],
    key: &[SESSION.any(), TEXT.any()],
    owner: Some(Owner::Session),
    is_placed: false,
    code: Coding::OfSession,
    code_lookup: Some(1),
    // `text_fold` is no more since schema 6; images of before have it.
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
    of_agency: Some("(SELECT a.agency_id FROM assignment AS a WHERE a.petition_id = t.id) = :agency"),
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
