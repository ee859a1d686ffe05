//! Columns that several kinds of records share.

use chrono::NaiveDate;

use crate::model::{
    AgencyCodes, AgencyId, Code, Column, HiddenId, Hosts, PetitionId, SessionId, SessionKind,
    UnitId,
};

/// The code of a record.
pub static CODE: Column<Code> = Column::new("code").headings(&["ma"]);

/// The unit that organises, owns or reports.
pub static UNIT: Column<UnitId> =
    Column::new("unit").sql("unit_id").headings(&["don vi", "don vi to chuc"]);

/// The day of the event.
pub static DAY: Column<NaiveDate> =
    Column::new("day").option("on").headings(&["ngay", "ngay to chuc", "ngay giao"]);

/// The posts that host a session.
pub static HOSTS: Column<Hosts> =
    Column::new("hosts").option("host").headings(&["chu tri", "nguoi chu tri"]);

/// The unit where a session of another unit is held.
pub static AT: Column<UnitId> =
    Column::new("at").sql("at_id").headings(&["to chuc tai", "noi to chuc", "held at"]);

/// The venue in words.
pub static VENUE: Column<String> =
    Column::new("venue").headings(&["dia diem", "hoi truong", "noi hop"]);

/// The kind of a session.
pub static SESSION_KIND: Column<SessionKind> = Column::new("kind").headings(KIND_HEADINGS);

/// Headings of the kind of a unit, a session or a day.
pub const KIND_HEADINGS: &[&str] = &["loai", "loai hinh"];

/// The topic of a session.
pub static TOPIC: Column<String> = Column::new("topic").headings(&["chu de", "chuyen de"]);

/// The people with whom a session is held.
pub static AUDIENCE: Column<String> =
    Column::new("audience").headings(&["doi tuong", "thanh phan"]);

/// The day of the public notice of a session.
pub static NOTICE: Column<NaiveDate> =
    Column::new("notice").headings(&["ngay thong bao", "thong bao"]);

/// The attendance.
pub static ATTENDED: Column<i64> = Column::new("attended")
    .headings(&["so nguoi du", "luot nguoi du", "nguoi du", "luot du"])
    .counts(PEOPLE);

/// Words for numbers of people.
pub const PEOPLE: &[&str] = &["người", "lượt", "lượt người", "people"];

/// Words for numbers of opinions.
pub const OPINIONS_COUNTED: &[&str] = &["ý kiến", "lượt", "lượt ý kiến", "opinions"];

/// The number of opinions raised.
pub static OPINIONS: Column<i64> = Column::new("opinions")
    .headings(&["luot y kien", "so y kien", "y kien"])
    .counts(OPINIONS_COUNTED);

/// The number of opinions answered at the session.
pub static ANSWERED_COUNT: Column<i64> =
    Column::new("answered").headings(ANSWERED_HEADINGS).counts(OPINIONS_COUNTED);

/// Headings of what was answered at the session.
pub const ANSWERED_HEADINGS: &[&str] =
    &["da tra loi", "tra loi truc tiep", "tra loi tai hoi nghi", "tra loi tai cho"];

/// A note.
pub static NOTE: Column<String> = Column::new("note").headings(&["ghi chu"]);

/// The first day.
pub static FROM: Column<NaiveDate> = Column::new("from").headings(&["tu ngay", "hieu luc tu"]);

/// The first day on which it no longer applies.
pub static UNTIL: Column<NaiveDate> = Column::new("until").headings(&["den ngay", "hieu luc den"]);

/// The name.
pub static NAME: Column<String> =
    Column::new("name").headings(&["ten", "ho ten", "ho va ten", "ten don vi", "ten co quan"]);

/// The document that it comes from.
pub static SOURCE: Column<String> = Column::new("source").headings(&["can cu", "nguon quy dinh"]);

/// The number of a document.
pub static NUMBER: Column<String> =
    Column::new("number").headings(&["so van ban", "so hieu", "so"]);

/// The session to which it belongs.
pub static SESSION: Column<SessionId> = Column::new("session")
    .sql("session_id")
    .headings(&["hoi nghi", "cuoc doi thoai", "ma hoi nghi"])
    .required();

/// The petition to which it belongs.
pub static PETITION: Column<PetitionId> = Column::new("petition")
    .sql("petition_id")
    .headings(&["kien nghi", "ma kien nghi", "ma y kien"])
    .required();

/// An agency.
pub static AGENCY: Column<AgencyId> = Column::new("agency").sql("agency_id").headings(&[
    "co quan",
    "co quan tra loi",
    "co quan duoc giao",
    "don vi duoc giao",
]);

/// The supporting agencies.
pub static WITH: Column<AgencyCodes> =
    Column::new("with").sql("with_agencies").headings(&["phoi hop", "co quan phoi hop"]);

/// The text of what was said or written.
pub static TEXT: Column<String> = Column::new("text").headings(&[
    "noi dung",
    "noi dung y kien",
    "noi dung kien nghi",
    "noi dung y kien, kien nghi",
    "y kien",
    "y kien, kien nghi",
]);

/// The day in Viet Nam, by the machine's clock, on which a record was first entered, or last
/// changed in what the clock rests on (contract 0.2, section 4); empty if it is unknown.
pub static KNOWN: Column<NaiveDate> =
    Column::new("known").headings(&["ngay ghi so", "ngay nhap"]).kept();

/// The hidden id, by which a register rebuilt from files, and other registers, know a record.
pub static HIDDEN_ID: Column<HiddenId> = Column::new("id").sql("uid").headings(&["ma an"]).kept();
