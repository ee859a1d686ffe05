//! Fields of petitions.

pub use crate::model::columns::CODE;
use crate::model::table::{ID, UID};
use crate::model::{
    Coding, Column, Derived, EntryCommand, KindSpec, Moves, Naming, PeopleOrder, RecordIdentity,
    SealRule,
};

/// A field of petitions, such as land.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Field {
    /// Its code.
    pub code: String,
    /// Its name in Vietnamese.
    pub name_vi: String,
    /// Its name in English.
    pub name_en: String,
}

/// The Vietnamese name.
pub static NAME_VI: Column<String> =
    Column::new("name_vi").option("name-vi").headings(&["ten tieng viet"]);

/// The English name.
pub static NAME_EN: Column<String> =
    Column::new("name_en").option("name-en").headings(&["ten tieng anh"]);

/// The specification of fields.
pub static FIELD: KindSpec = KindSpec {
    word: "field",
    plural: "fields",
    file_names: &[],
    table: "field",
    columns: &[CODE.required().any(), NAME_VI.required().any(), NAME_EN.required().any()],
    former: &[],
    key: &[CODE.any()],
    clock: &[],
    owner: None,
    naming: Naming::Alone,
    code: Coding::Given,
    code_lookup: Some(5),
    stored: &[ID, UID],
    derived: Derived::NONE,
    moves: Moves::Nothing,
    joins: "",
    order: "t.code",
    people_order: PeopleOrder::AsStored,
    in_period: None,
    of_agency: None,
    identity: RecordIdentity::Named(&["code"]),
    exchanged: &[],
    seal: SealRule::Ground,
    search: None,
    entry_place: 17,
    entry: EntryCommand::Own,
    listed: &[CODE.any(), NAME_VI.any(), NAME_EN.any()],
    asked: &[],
    asked_more: &[],
};
