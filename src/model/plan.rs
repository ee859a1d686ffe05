//! Plan entries: sessions that are to be held.

pub use crate::model::columns::{
    AT, AUDIENCE, CODE, DAY, HOSTS, NOTICE, NUMBER, SESSION_KIND as KIND, TOPIC, UNIT, VENUE,
};
use crate::model::session::in_order_of_codes;
use crate::model::table::{ID, UID};
use crate::model::{
    Coding, Column, Derived, EntryCommand, KindSpec, Month, Moves, PeopleOrder, PlanStatus,
    RecordIdentity, SealRule, Search,
};

/// The month, where the day is not set yet.
pub const MONTH: Column<Month> = Column::new("month").headings(&["thang"]);

/// The status that was written on it.
pub const STATUS: Column<PlanStatus> =
    Column::new("status").headings(&["trang thai", "tinh trang"]);

/// Why it was postponed or cancelled.
pub const REASON: Column<String> = Column::new("reason").headings(&["ly do"]);

/// What the program knows of plan entries as a kind of record.
pub const PLAN: KindSpec = KindSpec {
    word: "plan",
    plural: "plans",
    file_names: &["ke hoach"],
    table: "plan",
    columns: &[
        CODE.any(),
        UNIT.required().any(),
        DAY.any(),
        MONTH.any(),
        HOSTS.required().any(),
        AT.any(),
        VENUE.any(),
        KIND.default("periodic").any(),
        TOPIC.any(),
        AUDIENCE.any(),
        NUMBER.any(),
        NOTICE.any(),
        STATUS.any(),
        REASON.any(),
    ],
    key: &[UNIT.any(), DAY.any(), MONTH.any(), HOSTS.any(), AT.any()],
    owner: None,
    is_placed: false,
    code: Coding::OfYear("k"),
    code_lookup: Some(2),
    stored: &[ID, UID],
    derived: Derived {
        columns: &["order_unit", "order_year", "order_number"],
        values: in_order_of_codes,
    },
    moves: Moves::Nothing,
    joins: "",
    order: "t.order_unit, t.order_year, t.order_number, t.code",
    people_order: PeopleOrder::AsStored,
    in_period: Some("coalesce(t.day, t.month || '-01') BETWEEN :from AND :to"),
    of_agency: None,
    identity: RecordIdentity::HiddenId,
    exchanged: &[],
    seal: SealRule::Happens {
        columns: &["day", "month"],
        condition: "coalesce(r.day, r.month || '-01') BETWEEN :from AND :to",
    },
    search: Some(Search {
        place: 2,
        code: true,
        texts: &[TOPIC.any(), AUDIENCE.any(), VENUE.any(), NUMBER.any(), REASON.any()],
        day: "t.day",
    }),
    entry_place: 9,
    entry: EntryCommand::PlanAdd,
    asked: &[UNIT.any(), DAY.any(), MONTH.any(), HOSTS.any(), TOPIC.any()],
    asked_more: &[AT.any(), VENUE.any(), KIND.any(), AUDIENCE.any(), NUMBER.any(), NOTICE.any()],
};
