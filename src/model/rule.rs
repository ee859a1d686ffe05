//! Rules with the day from which they are in force.

pub use crate::model::columns::{FROM, SOURCE};
use crate::model::table::{ID, UID};
use crate::model::{
    Coding, Column, Derived, EntryCommand, KindSpec, Moves, Naming, PeopleOrder, RecordIdentity,
    RuleCode, SealRule,
};

/// The key.
pub static KEY: Column<RuleCode> = Column::new("key").headings(&["khoa", "noi dung quy dinh"]);

/// The value.
pub static VALUE: Column<String> = Column::new("value").headings(&["gia tri"]);

/// The specification of rules.
pub static RULE: KindSpec = KindSpec {
    word: "rule",
    plural: "rules",
    file_names: &[],
    table: "rule",
    columns: &[KEY.required().any(), VALUE.required().any(), FROM.any(), SOURCE.any()],
    former: &[],
    key: &[KEY.any(), FROM.any()],
    clock: &[],
    owner: None,
    naming: Naming::Alone,
    code: Coding::None,
    code_lookup: None,
    stored: &[ID, UID],
    derived: Derived::NONE,
    moves: Moves::Everything,
    joins: "",
    order: "t.key, t.\"from\"",
    people_order: PeopleOrder::AsStored,
    in_period: Some(
        "coalesce(t.\"from\", '') <= :to AND NOT EXISTS (SELECT 1 FROM rule AS n WHERE n.key = t.key
             AND n.\"from\" > coalesce(t.\"from\", '') AND n.\"from\" <= :from)",
    ),
    of_agency: None,
    identity: RecordIdentity::Named(&["key", "from"]),
    exchanged: &[],
    seal: SealRule::Ground,
    search: None,
    entry_place: 16,
    entry: EntryCommand::Own,
    listed: &[KEY.any(), VALUE.any(), FROM.any(), SOURCE.any()],
    asked: &[],
    asked_more: &[],
};
