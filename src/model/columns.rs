//! Columns that several kinds of records have; what is a kind's alone stands with it.

use chrono::NaiveDate;

use crate::model::{
    AgencyCodes, AgencyId, Code, Column, Hosts, PetitionId, SessionId, SessionKind, UnitId,
};

/// The code of a record.
pub const CODE: Column<Code> = Column::new("code").headings(&["ma"]);

/// The unit that organises, has or reports.
pub const UNIT: Column<UnitId> =
    Column::new("unit").sql("unit_id").headings(&["don vi", "don vi to chuc"]);

/// The day on which it happened.
pub const DAY: Column<NaiveDate> =
    Column::new("day").option("on").headings(&["ngay", "ngay to chuc", "ngay giao"]);

/// The posts that hold a session.
pub const HOSTS: Column<Hosts> =
    Column::new("hosts").option("host").headings(&["chu tri", "nguoi chu tri"]);

/// The unit at which a session of another is held.
pub const AT: Column<UnitId> =
    Column::new("at").sql("at_id").headings(&["to chuc tai", "noi to chuc", "held at"]);

/// The place in words.
pub const VENUE: Column<String> =
    Column::new("venue").headings(&["dia diem", "hoi truong", "noi hop"]);

/// What occasions a session.
pub const SESSION_KIND: Column<SessionKind> = Column::new("kind").headings(KIND_HEADINGS);

/// Headings of the kind of a unit, a session or a day.
pub const KIND_HEADINGS: &[&str] = &["loai", "loai hinh"];

/// What a session is about.
pub const TOPIC: Column<String> = Column::new("topic").headings(&["chu de", "chuyen de"]);

/// With whom a session is held.
pub const AUDIENCE: Column<String> = Column::new("audience").headings(&["doi tuong", "thanh phan"]);

/// The day on which citizens were told of a session.
pub const NOTICE: Column<NaiveDate> =
    Column::new("notice").headings(&["ngay thong bao", "thong bao"]);

/// How many attended.
pub const ATTENDED: Column<i64> =
    Column::new("attended").headings(&["so nguoi du", "luot nguoi du", "nguoi du", "luot du"]);

/// How many opinions were raised.
pub const OPINIONS: Column<i64> =
    Column::new("opinions").headings(&["luot y kien", "so y kien", "y kien"]);

/// How many opinions were answered on the spot.
pub const ANSWERED_COUNT: Column<i64> = Column::new("answered").headings(ANSWERED_HEADINGS);

/// Headings of what was answered on the spot.
pub const ANSWERED_HEADINGS: &[&str] =
    &["da tra loi", "tra loi truc tiep", "tra loi tai hoi nghi", "tra loi tai cho"];

/// A remark.
pub const NOTE: Column<String> = Column::new("note").headings(&["ghi chu"]);

/// The first day.
pub const FROM: Column<NaiveDate> = Column::new("from").headings(&["tu ngay", "hieu luc tu"]);

/// The first day on which it holds no more.
pub const UNTIL: Column<NaiveDate> = Column::new("until").headings(&["den ngay", "hieu luc den"]);

/// The name.
pub const NAME: Column<String> =
    Column::new("name").headings(&["ten", "ho ten", "ho va ten", "ten don vi", "ten co quan"]);

/// The document in which it stands.
pub const SOURCE: Column<String> = Column::new("source").headings(&["can cu", "nguon quy dinh"]);

/// The number of a document.
pub const NUMBER: Column<String> = Column::new("number").headings(&["so van ban", "so hieu", "so"]);

/// The session to which it belongs.
pub const SESSION: Column<SessionId> = Column::new("session")
    .sql("session_id")
    .headings(&["hoi nghi", "cuoc doi thoai", "ma hoi nghi"])
    .required();

/// The petition to which it belongs.
pub const PETITION: Column<PetitionId> = Column::new("petition")
    .sql("petition_id")
    .headings(&["kien nghi", "ma kien nghi", "ma y kien"])
    .required();

/// An agency.
pub const AGENCY: Column<AgencyId> = Column::new("agency").sql("agency_id").headings(&[
    "co quan",
    "co quan tra loi",
    "co quan duoc giao",
    "don vi duoc giao",
]);

/// Agencies that help.
pub const WITH: Column<AgencyCodes> =
    Column::new("with").sql("with_agencies").headings(&["phoi hop", "co quan phoi hop"]);

/// What was said or written.
pub const TEXT: Column<String> = Column::new("text").headings(&[
    "noi dung",
    "noi dung y kien",
    "noi dung kien nghi",
    "noi dung y kien, kien nghi",
    "y kien",
    "y kien, kien nghi",
]);
