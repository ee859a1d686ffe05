//! Sessions held.

use chrono::NaiveDate;

pub use crate::model::columns::{
    ANSWERED_COUNT as ANSWERED, AT, ATTENDED, AUDIENCE, CODE, DAY, HIDDEN_ID, HOSTS, KNOWN, NOTE,
    NOTICE, OPINIONS, PEOPLE, SESSION_KIND as KIND, TOPIC, UNIT, VENUE,
};
use crate::model::table::{ID, UID};
use crate::model::{
    Ballot, CodeOrder, Coding, Column, Derived, EntryCommand, Hosts, KindSpec, Moves, Naming,
    PeopleOrder, PlanId, Record, RecordIdentity, SealRule, Search, SessionForm, SessionId,
    SessionKind, UnitId, Value,
};

/// A session. Its texts are read separately ([`DialogueTexts`]), since counting needs none.
#[derive(Clone, Debug)]
pub struct Session {
    /// Its row.
    pub id: SessionId,
    /// Its code.
    pub code: String,
    /// The unit that organises it.
    pub unit: UnitId,
    /// Its day.
    pub day: NaiveDate,
    /// The posts that host it.
    pub hosts: Hosts,
    /// The unit where it is held, if different.
    pub at: Option<UnitId>,
    /// Its kind.
    pub kind: SessionKind,
    /// Its form.
    pub form: SessionForm,
    /// The attendance, if known.
    pub attended: Option<i64>,
    /// The number of speakers, if known.
    pub speakers: Option<i64>,
    /// The day of the public notice.
    pub notice: Option<NaiveDate>,
    /// The plan entry that it was held for.
    pub plan: Option<PlanId>,
}

/// A session with counts and first days of its children.
#[derive(Clone, Debug)]
pub struct SessionWithChildren {
    /// The session.
    pub session: Session,
    /// The number of opinions: as declared, else the number of petitions that are no
    /// parts.
    pub opinions: i64,
    /// The number of opinions answered at the session: as declared, else of these petitions
    /// answered.
    pub answered: i64,
    /// The number of petitions: those that are no parts; in a report, those counted on its day.
    pub petitions: i64,
    /// The day of the first conclusion.
    pub concluded_on: Option<NaiveDate>,
    /// The day of the first review.
    pub reviewed_on: Option<NaiveDate>,
    /// The day of the first publication.
    pub published_on: Option<NaiveDate>,
    /// The ballots.
    pub ballot: Option<Ballot>,
    /// The venue of a session with ballots, if known; of others it is not read.
    pub polled_at: Option<String>,
}

/// The texts of a session or a plan entry.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct DialogueTexts {
    /// The venue in words.
    pub venue: Option<String>,
    /// The topic.
    pub topic: Option<String>,
    /// The audience.
    pub audience: Option<String>,
}

/// The form.
pub static FORM: Column<SessionForm> = Column::new("form").headings(&["hinh thuc"]);

/// The number of speakers.
pub static SPEAKERS: Column<i64> = Column::new("speakers")
    .headings(&["nguoi phat bieu", "luot nguoi phat bieu", "so nguoi phat bieu", "phat bieu"])
    .counts(PEOPLE);

/// The plan entry that it was held for.
pub static PLAN: Column<PlanId> =
    Column::new("plan").sql("plan_id").headings(&["ke hoach", "ma ke hoach"]);

/// The condition that a row `r` of a session belongs to the sealed year.
pub const SEALED_WITH_SESSION: &str = "EXISTS (SELECT 1 FROM session AS s WHERE s.id = r.session_id AND s.day BETWEEN :from AND :last)";

/// The same condition for a row with a day of its own.
pub const SEALED_WITH_SESSION_BY_DAY: &str = "r.day <= :as_of
    AND EXISTS (SELECT 1 FROM session AS s WHERE s.id = r.session_id AND s.day BETWEEN :from AND :last)";

/// The condition that the session of a row was held in the period.
pub const HELD_IN_PERIOD: &str = "s.day BETWEEN :from AND :to";

/// Returns the order of a record's code: unit, year, number.
pub fn in_order_of_codes(record: &Record) -> Vec<Value> {
    let order = CodeOrder::of(record.text(CODE));
    vec![Value::Text(order.unit), Value::Count(order.year), Value::Count(order.number)]
}

/// The specification of sessions.
pub static SESSION: KindSpec = KindSpec {
    word: "session",
    plural: "sessions",
    file_names: &["cuoc doi thoai", "doi thoai"],
    table: "session",
    columns: &[
        CODE.any(),
        UNIT.required().any(),
        DAY.required().happened().any(),
        HOSTS.required().any(),
        AT.any(),
        VENUE.any(),
        KIND.default("periodic").any(),
        FORM.default("direct").any(),
        TOPIC.any(),
        AUDIENCE.any(),
        ATTENDED.any(),
        SPEAKERS.any(),
        OPINIONS.any(),
        ANSWERED.any(),
        NOTICE.happened().any(),
        PLAN.any(),
        NOTE.any(),
        KNOWN.any(),
        HIDDEN_ID.any(),
    ],
    former: &[],
    key: &[UNIT.any(), DAY.any(), HOSTS.any(), AT.any(), VENUE.any()],
    clock: &[DAY.any()],
    owner: None,
    naming: Naming::Alone,
    code: Coding::OfYear(""),
    code_lookup: Some(0),
    stored: &[ID, UID],
    derived: Derived {
        columns: &["order_unit", "order_year", "order_number"],
        values: in_order_of_codes,
    },
    moves: Moves::ItsPetitions,
    joins: "",
    order: "t.order_unit, t.order_year, t.order_number, t.code",
    people_order: PeopleOrder::AsStored,
    in_period: Some("t.day BETWEEN :from AND :to"),
    of_agency: None,
    identity: RecordIdentity::HiddenId,
    exchanged: &[],
    // A session after the year belongs to it too if a plan entry of the year was held by it.
    seal: SealRule::Happens {
        columns: &["day", "plan_id"],
        condition: "r.day BETWEEN :from AND :last OR r.day <= :as_of AND EXISTS (
            SELECT 1 FROM plan AS p WHERE p.id = r.plan_id AND p.day BETWEEN :from AND :to
            UNION ALL SELECT 1 FROM plan AS p WHERE p.id = r.plan_id AND p.month || '-01' >= :from
               AND date(p.month || '-01', '+1 month', '-1 day') <= :to)",
    },
    search: Some(Search {
        place: 1,
        code: true,
        texts: &[TOPIC.any(), AUDIENCE.any(), VENUE.any(), NOTE.any()],
        day: "t.day",
    }),
    entry_place: 0,
    entry: EntryCommand::Record,
    listed: &[CODE.any(), DAY.any(), HOSTS.any(), KIND.any(), ATTENDED.any(), OPINIONS.any()],
    asked: &[
        PLAN.any(),
        UNIT.any(),
        DAY.any(),
        HOSTS.any(),
        ATTENDED.any(),
        SPEAKERS.any(),
        OPINIONS.any(),
        ANSWERED.any(),
    ],
    asked_more: &[
        AT.any(),
        VENUE.any(),
        KIND.any(),
        FORM.any(),
        TOPIC.any(),
        AUDIENCE.any(),
        NOTICE.any(),
        NOTE.any(),
    ],
};
