//! Reported totals: sessions without individual records.

use chrono::NaiveDate;

pub use crate::model::columns::{
    ANSWERED_COUNT as ANSWERED, AT, ATTENDED, HIDDEN_ID, HOSTS, NOTE, OPINIONS,
    SESSION_KIND as KIND, UNIT,
};
use crate::model::table::{ID, UID, chained};
use crate::model::{
    Coding, Column, Derived, EntryCommand, Hosts, KindSpec, Moves, Naming, PeopleOrder, Period,
    RecordIdentity, Scope, SealRule, Search, SessionKind, UnitId, Value,
};

/// A reported total.
#[derive(Clone, Debug)]
pub struct Total {
    /// Its code.
    pub code: String,
    /// The unit that reported it.
    pub unit: UnitId,
    /// The sessions that it counts.
    pub scope: Scope,
    /// The first day of its period.
    pub from: NaiveDate,
    /// The last day of its period.
    pub to: NaiveDate,
    /// The posts that hosted the sessions, if reported.
    pub hosts: Option<Hosts>,
    /// The unit where the sessions were held, if reported.
    pub at: Option<UnitId>,
    /// Their kind, if reported.
    pub kind: Option<SessionKind>,
    /// The number of sessions.
    pub sessions: i64,
    /// The attendance, if reported.
    pub attended: Option<i64>,
    /// The number of opinions, if reported.
    pub opinions: Option<i64>,
    /// The number of opinions answered at the sessions, if reported.
    pub answered: Option<i64>,
}

/// The reported period.
pub static PERIOD: Column<Period> = Column::new("period").headings(&["ky", "ky bao cao"]);

/// The number of sessions.
pub static SESSIONS: Column<i64> = Column::new("sessions")
    .headings(&["so cuoc", "so hoi nghi"])
    .counts(&["cuộc", "hội nghị", "sessions"]);

/// The sessions that it counts.
pub static SCOPE: Column<Scope> = Column::new("scope").headings(&["pham vi"]);

/// The specification of totals.
pub static TOTAL: KindSpec = KindSpec {
    word: "total",
    plural: "totals",
    file_names: &["tong hop"],
    table: "total",
    columns: &[
        UNIT.required().any(),
        PERIOD.required().any(),
        SESSIONS.required().any(),
        SCOPE.default("own").any(),
        HOSTS.any(),
        AT.any(),
        KIND.any(),
        ATTENDED.any(),
        OPINIONS.any(),
        ANSWERED.any(),
        NOTE.any(),
        HIDDEN_ID.any(),
    ],
    former: &[],
    key: &[UNIT.any(), PERIOD.any(), SCOPE.any(), HOSTS.any(), AT.any(), KIND.any()],
    clock: &[],
    owner: None,
    naming: Naming::Alone,
    code: Coding::OfRegister,
    code_lookup: Some(3),
    stored: &[ID, UID, chained("code")],
    derived: Derived {
        columns: &["from_on", "to_on"],
        values: |total| match total.get(PERIOD) {
            Some(period) => vec![Value::Day(period.from), Value::Day(period.to)],
            None => vec![Value::Empty, Value::Empty],
        },
    },
    moves: Moves::Nothing,
    joins: "JOIN unit AS u ON u.id = t.unit_id LEFT JOIN unit AS a ON a.id = t.at_id",
    order: "u.code, t.from_on, t.to_on, t.scope, t.hosts, a.code, t.kind, t.code",
    people_order: PeopleOrder::AsStored,
    in_period: Some("t.from_on >= :from AND t.to_on <= :to"),
    of_agency: None,
    identity: RecordIdentity::HiddenId,
    exchanged: &["code"],
    seal: SealRule::Happens {
        columns: &["from_on", "to_on"],
        condition: "r.from_on <= :to AND r.to_on >= :from AND r.to_on <= :as_of",
    },
    search: Some(Search { place: 8, code: false, texts: &[NOTE.any()], day: "t.from_on" }),
    entry_place: 10,
    entry: EntryCommand::Record,
    listed: &[
        UNIT.any(),
        PERIOD.any(),
        SESSIONS.any(),
        SCOPE.any(),
        ATTENDED.any(),
        OPINIONS.any(),
    ],
    asked: &[UNIT.any(), PERIOD.any(), SESSIONS.any(), SCOPE.any()],
    asked_more: &[
        HOSTS.any(),
        AT.any(),
        KIND.any(),
        ATTENDED.any(),
        OPINIONS.any(),
        ANSWERED.any(),
        NOTE.any(),
    ],
};
