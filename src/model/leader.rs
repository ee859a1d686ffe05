//! Leaders.

pub use crate::model::columns::{FROM, HIDDEN_ID, NAME, UNIT, UNTIL};
use crate::model::table::{ID, UID};
use crate::model::unit::LIVES_IN_PERIOD;
use crate::model::{
    Coding, Column, Derived, EntryCommand, KindSpec, LeaderId, Moves, Naming, PeopleOrder, Post,
    RecordIdentity, SealRule, Search, Span, UnitId, Value,
};
use crate::text;

/// A leader.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Leader {
    /// The row.
    pub id: LeaderId,
    /// The unit.
    pub unit: UnitId,
    /// The post.
    pub post: Post,
    /// The name.
    pub name: String,
    /// The title, if the register has one.
    pub title: Option<String>,
    /// The days in the post.
    pub span: Span,
}

/// The post.
pub static POST: Column<Post> = Column::new("post").headings(&["chuc vu"]);

/// The title in words.
pub static TITLE: Column<String> = Column::new("title").headings(&["chuc danh"]);

/// The specification of leaders.
pub static LEADER: KindSpec = KindSpec {
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
        HIDDEN_ID.any(),
    ],
    former: &[],
    key: &[UNIT.any(), POST.any(), NAME.any(), FROM.any()],
    clock: &[],
    owner: None,
    naming: Naming::Alone,
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
    entry_place: 13,
    entry: EntryCommand::Own,
    listed: &[UNIT.any(), POST.any(), NAME.any(), TITLE.any(), FROM.any(), UNTIL.any()],
    asked: &[],
    asked_more: &[],
};
