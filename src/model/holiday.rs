//! Days off and swapped working days.

pub use crate::model::columns::{DAY, KIND_HEADINGS, NAME, SOURCE};
use crate::model::table::{ID, UID};
use crate::model::{
    Coding, Column, DayStatus, Derived, EntryCommand, HolidayKind, KindSpec, Moves, Naming,
    PeopleOrder, RecordIdentity, SealRule,
};

/// Whether the day is off or a working day.
pub static KIND: Column<HolidayKind> = Column::new("kind").headings(KIND_HEADINGS);

/// Whether the day is confirmed.
pub static STATUS: Column<DayStatus> =
    Column::new("status").headings(&["trang thai", "tinh trang"]);

/// The specification of holidays.
pub static HOLIDAY: KindSpec = KindSpec {
    word: "holiday",
    plural: "holidays",
    file_names: &["days off and swapped days"],
    table: "holiday",
    columns: &[
        DAY.required().any(),
        KIND.required().any(),
        NAME.any(),
        SOURCE.any(),
        STATUS.default("confirmed").any(),
    ],
    former: &[],
    key: &[DAY.any()],
    clock: &[],
    owner: None,
    naming: Naming::Alone,
    code: Coding::None,
    code_lookup: None,
    stored: &[ID, UID],
    derived: Derived::NONE,
    moves: Moves::Everything,
    joins: "",
    order: "t.day",
    people_order: PeopleOrder::AsStored,
    in_period: Some("t.day BETWEEN :from AND :to"),
    of_agency: None,
    identity: RecordIdentity::Named(&["day"]),
    exchanged: &[],
    seal: SealRule::Ground,
    search: None,
    entry_place: 15,
    entry: EntryCommand::Own,
    listed: &[DAY.any(), KIND.any(), NAME.any(), STATUS.any()],
    asked: &[],
    asked_more: &[],
};
