//! Holders of posts.

pub use crate::model::columns::{FROM, NAME, UNIT, UNTIL};
use crate::model::table::{ID, UID};
use crate::model::unit::LIVES_IN_PERIOD;
use crate::model::{
    Coding, Column, Derived, EntryCommand, KindSpec, Moves, PeopleOrder, Post, RecordIdentity,
    SealRule, Search, Value,
};
use crate::text;

/// The post.
pub const POST: Column<Post> = Column::new("post").headings(&["chuc vu"]);

/// The title in words.
pub const TITLE: Column<String> = Column::new("title").headings(&["chuc danh"]);

/// What the program knows of leaders as a kind of record.
pub const LEADER: KindSpec = KindSpec {
    word: "leader",
    plural: "leaders",
    file_names: &["nguoi giu chuc"],
    table: "leader",
    columns: &[
        UNIT.required().any(),
        POST.required().any(),
        NAME.required().any(),
        TITLE.any(),
        FROM.any(),
        UNTIL.any(),
    ],
    key: &[UNIT.any(), POST.any(), NAME.any(), FROM.any()],
    owner: None,
    is_placed: false,
    code: Coding::None,
    code_lookup: None,
    stored: &[ID, UID],
    derived: Derived {
        columns: &["name_fold"],
        values: |leader| vec![Value::Text(text::fold(leader.text(NAME)))],
    },
    moves: Moves::Nothing,
    joins: "JOIN unit AS u ON u.id = t.unit_id",
    order: "u.code, t.post DESC, t.\"from\", t.name",
    people_order: PeopleOrder::ByPersonalName,
    in_period: Some(LIVES_IN_PERIOD),
    of_agency: None,
    identity: RecordIdentity::HiddenId,
    exchanged: &[],
    seal: SealRule::Ground,
    search: Some(Search { place: 10, code: false, texts: &[NAME.any(), TITLE.any()], day: "NULL" }),
    entry_place: 12,
    entry: EntryCommand::Own,
    asked: &[],
    asked_more: &[],
};
