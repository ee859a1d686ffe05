//! Plan entries: planned sessions.

use chrono::NaiveDate;

pub use crate::model::columns::{
    AT, AUDIENCE, CODE, DAY, HIDDEN_ID, HOSTS, NOTICE, NUMBER, SESSION_KIND as KIND, TOPIC, UNIT,
    VENUE,
};
use crate::model::session::in_order_of_codes;
use crate::model::table::{ID, UID};
use crate::model::{
    Coding, Column, Derived, DialogueTexts, EntryCommand, Hosts, KindSpec, Month, Moves, Naming,
    PeopleOrder, PlanId, PlanStatus, RecordIdentity, SealRule, Search, SessionKind, UnitId,
};

/// The day or month for which a session is planned.
#[derive(Clone, Copy, Debug)]
pub enum PlannedFor {
    /// A day.
    Day(NaiveDate),
    /// A month.
    Month(Month),
}

impl PlannedFor {
    /// Returns the day; `None` if only the month is known.
    pub fn day(self) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(day),
            Self::Month(_) => None,
        }
    }

    /// Returns the month; `None` if the day is known.
    pub fn month(self) -> Option<Month> {
        match self {
            Self::Day(_) => None,
            Self::Month(month) => Some(month),
        }
    }

    /// Returns the day, or the first day of the month.
    pub fn first(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Month(month) => month.first(),
        }
    }

    /// Returns the day, or the last day of the month.
    pub fn last(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Month(month) => month.last(),
        }
    }
}

/// A plan entry. Its texts are read separately ([`PlanDetails`]).
#[derive(Clone, Debug)]
pub struct Plan {
    /// Its row.
    pub id: PlanId,
    /// Its code.
    pub code: String,
    /// The unit that organises it.
    pub unit: UnitId,
    /// The planned day or month.
    pub planned_for: PlannedFor,
    /// The posts that host it.
    pub hosts: Hosts,
    /// The unit where it is held, if different.
    pub at: Option<UnitId>,
    /// Its kind.
    pub kind: SessionKind,
    /// The day of the public notice.
    pub notice: Option<NaiveDate>,
    /// Its recorded status.
    pub status: Option<PlanStatus>,
}

/// A plan entry with the day of its session.
#[derive(Clone, Debug)]
pub struct PlanWithSession {
    /// The plan entry.
    pub plan: Plan,
    /// The day of the first session held for it.
    pub held_on: Option<NaiveDate>,
}

impl PlanWithSession {
    /// Returns whether the entry is neither held, postponed nor cancelled.
    pub fn is_open(&self) -> bool {
        self.held_on.is_none() && self.plan.status.is_none()
    }

    /// Returns whether the planned day, or the month's last day, is today or later.
    pub fn is_ahead(&self, today: NaiveDate) -> bool {
        self.plan.planned_for.last() >= today
    }
}

/// The texts of a plan entry.
#[derive(Clone, Debug)]
pub struct PlanDetails {
    /// Its texts.
    pub texts: DialogueTexts,
    /// The number of the plan that contains it.
    pub number: Option<String>,
    /// The reason for its status.
    pub reason: Option<String>,
}

/// The month, if no day is set yet.
pub static MONTH: Column<Month> = Column::new("month").headings(&["thang"]);

/// The recorded status.
pub static STATUS: Column<PlanStatus> =
    Column::new("status").headings(&["trang thai", "tinh trang"]);

/// The reason for its postponement or cancellation.
pub static REASON: Column<String> = Column::new("reason").headings(&["ly do"]);

/// The specification of plan entries.
pub static PLAN: KindSpec = KindSpec {
    word: "plan",
    plural: "plans",
    file_names: &["ke hoach"],
    table: "plan",
    columns: &[
        CODE.any(),
        UNIT.required().any(),
        DAY.to_come().any(),
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
        HIDDEN_ID.any(),
    ],
    former: &[],
    key: &[UNIT.any(), DAY.any(), MONTH.any(), HOSTS.any(), AT.any()],
    clock: &[],
    owner: None,
    naming: Naming::Alone,
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
        // As in the figures, a month counts only if it lies entirely in the period.
        condition: "r.day BETWEEN :from AND :to OR r.month || '-01' >= :from
            AND date(r.month || '-01', '+1 month', '-1 day') <= :to",
    },
    search: Some(Search {
        place: 2,
        code: true,
        texts: &[TOPIC.any(), AUDIENCE.any(), VENUE.any(), NUMBER.any(), REASON.any()],
        day: "t.day",
    }),
    entry_place: 9,
    entry: EntryCommand::PlanAdd,
    listed: &[CODE.any(), DAY.any(), MONTH.any(), HOSTS.any(), TOPIC.any(), STATUS.any()],
    asked: &[UNIT.any(), DAY.any(), MONTH.any(), HOSTS.any(), TOPIC.any()],
    asked_more: &[AT.any(), VENUE.any(), KIND.any(), AUDIENCE.any(), NUMBER.any(), NOTICE.any()],
};
