//! Reported totals: sessions of which no records are known one by one.

pub use crate::model::columns::{
    ANSWERED_COUNT as ANSWERED, AT, ATTENDED, HOSTS, NOTE, OPINIONS, SESSION_KIND as KIND, UNIT,
};
use crate::model::table::{ID, UID, chained};
use crate::model::{
    Coding, Column, Derived, EntryCommand, KindSpec, Moves, PeopleOrder, Period, RecordIdentity,
    Scope, SealRule, Search, Value,
};

/// The period that it tells of.
pub const PERIOD: Column<Period> = Column::new("period").headings(&["ky", "ky bao cao"]);

/// How many sessions were held.
pub const SESSIONS: Column<i64> = Column::new("sessions").headings(&["so cuoc", "so hoi nghi"]);

/// Whose sessions it counts.
pub const SCOPE: Column<Scope> = Column::new("scope").headings(&["pham vi"]);

/// What the program knows of totals as a kind of record.
pub const TOTAL: KindSpec = KindSpec {
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
    ],
    key: &[UNIT.any(), PERIOD.any(), SCOPE.any(), HOSTS.any(), AT.any(), KIND.any()],
    owner: None,
    is_placed: false,
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
        condition: "r.from_on >= :from AND r.to_on <= :last",
    },
    search: Some(Search { place: 8, code: false, texts: &[NOTE.any()], day: "t.from_on" }),
    entry_place: 10,
    entry: EntryCommand::Record,
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
