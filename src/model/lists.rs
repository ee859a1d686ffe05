//! The closed lists of the contract: kinds, posts, outcomes and others, each with its codes.

use crate::problem::{Cause, Problem};

/// The code of a closed list's member, with other words for it.
pub type Member = (&'static str, &'static [&'static str]);

/// A closed list. The codes of its members appear in files, options and JSON.
pub trait Closed: Copy + Eq + Sized + 'static {
    /// The members in the contract's order.
    const ALL: &'static [Self];

    /// Returns the member's code.
    fn code(self) -> &'static str;

    /// Returns other words for the member that people type, beside its code and its names.
    fn words(self) -> &'static [&'static str] {
        &[]
    }

    /// Returns the members' codes, each with its other words.
    fn members() -> Vec<Member> {
        Self::ALL.iter().map(|member| (member.code(), member.words())).collect()
    }

    /// Finds a member by its code.
    ///
    /// # Errors
    /// If no member has this code: a problem of usage that lists the codes.
    fn parse(text: &str) -> Result<Self, Problem> {
        let wanted = text.trim();
        Self::ALL
            .iter()
            .copied()
            .find(|member| member.code().eq_ignore_ascii_case(wanted))
            .ok_or_else(|| {
                let codes: Vec<&str> = Self::ALL.iter().map(|member| member.code()).collect();
                Problem::because(Cause::NotInList { of_column: false })
                    .with("given", text)
                    .with("allowed", codes.join(", "))
            })
    }
}

macro_rules! closed {
    ($(#[$doc:meta])* $name:ident $(with $words:ident)? {
        $($(#[$member_doc:meta])* $member:ident = $code:literal $(| $word:literal)*),* $(,)?
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub enum $name { $($(#[$member_doc])* $member),* }

        impl $crate::model::Closed for $name {
            const ALL: &'static [Self] = &[$(Self::$member),*];

            fn code(self) -> &'static str {
                match self { $(Self::$member => $code),* }
            }

            fn words(self) -> &'static [&'static str] {
                $(return self.$words();)?
                #[allow(unreachable_code, reason = "the words of some lists come from a method")]
                match self { $(Self::$member => &[$($word),*]),* }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }
    };
}

pub(crate) use closed;

closed! {
    /// The kind of a unit.
    UnitKind with name_words {
        /// Tỉnh.
        Province = "province",
        /// Thành phố trực thuộc trung ương.
        CentralCity = "central-city",
        /// Huyện.
        District = "district",
        /// Quận.
        UrbanDistrict = "urban-district",
        /// Thị xã.
        DistrictTown = "district-town",
        /// Thành phố thuộc tỉnh, thành phố thuộc thành phố trực thuộc trung ương.
        ProvincialCity = "provincial-city",
        /// Xã.
        Commune = "commune",
        /// Thị trấn.
        Township = "township",
        /// Phường.
        Ward = "ward",
        /// Đặc khu.
        SpecialZone = "special-zone",
        /// Thôn, tổ dân phố, khu dân cư.
        Village = "village",
    }
}

/// The level of government of a unit.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum UnitLevel {
    /// Cấp tỉnh.
    Province,
    /// Cấp huyện.
    District,
    /// Cấp xã.
    Commune,
    /// Below a commune, without a government.
    Village,
}

impl UnitKind {
    /// Returns the level of units of this kind.
    pub const fn level(self) -> UnitLevel {
        match self {
            Self::Province | Self::CentralCity => UnitLevel::Province,
            Self::District | Self::UrbanDistrict | Self::DistrictTown | Self::ProvincialCity => {
                UnitLevel::District
            }
            Self::Commune | Self::Township | Self::Ward | Self::SpecialZone => UnitLevel::Commune,
            Self::Village => UnitLevel::Village,
        }
    }

    /// Returns the words that precede names of units of this kind, the usual one first.
    pub const fn name_words(self) -> &'static [&'static str] {
        match self {
            Self::Province => &["tỉnh"],
            Self::CentralCity | Self::ProvincialCity => &["thành phố"],
            Self::District => &["huyện"],
            Self::UrbanDistrict => &["quận"],
            Self::DistrictTown => &["thị xã"],
            Self::Commune => &["xã"],
            Self::Township => &["thị trấn"],
            Self::Ward => &["phường"],
            Self::SpecialZone => &["đặc khu"],
            Self::Village => &["thôn", "tổ dân phố", "khu dân cư"],
        }
    }

    /// Returns whether a unit of this kind must hold the minimum of sessions (contract, section 6).
    pub fn has_minimum(self) -> bool {
        self.level() == UnitLevel::Commune
    }
}

closed! {
    /// The post of a host.
    Post {
        /// Bí thư.
        Secretary = "secretary" | "bí thư cấp ủy" | "bí thư đảng ủy" | "bí thư huyện ủy",
        /// Chủ tịch UBND.
        Chair = "chair" | "chủ tịch" | "chủ tịch xã" | "chủ tịch ủy ban nhân dân",
        /// A delegated deputy.
        Deputy = "deputy" | "phó" | "phó bí thư" | "phó bí thư đảng ủy" | "phó chủ tịch"
            | "phó chủ tịch UBND",
    }
}

closed! {
    /// The kind of a session.
    SessionKind {
        /// Định kỳ.
        Periodic = "periodic",
        /// Chuyên đề.
        Thematic = "thematic",
        /// Đột xuất.
        Adhoc = "adhoc",
    }
}

closed! {
    /// The form of a session.
    SessionForm {
        /// Trực tiếp.
        Direct = "direct",
        /// Trực tuyến.
        Online = "online",
        /// Gián tiếp.
        Indirect = "indirect",
    }
}

closed! {
    /// The origin of a petition.
    Origin {
        /// Raised at the session.
        Raised = "raised" | "tại hội nghị" | "raised at the session",
        /// Collected beforehand, as the Front does.
        Collected = "collected" | "tổng hợp trước" | "collected before it",
    }
}

closed! {
    /// The outcome of a reply; all but `interim` are final.
    Outcome {
        /// Giải quyết xong.
        Resolved = "resolved" | "đã giải quyết" | "giải quyết xong",
        /// Giải trình, cung cấp thông tin.
        Explained = "explained" | "giải trình" | "đã giải trình",
        /// Ghi nhận.
        Noted = "noted" | "ghi nhận" | "tiếp thu",
        /// Từ chối, không thuộc thẩm quyền.
        Declined = "declined" | "từ chối",
        /// Trả lời tạm thời.
        Interim = "interim" | "trả lời tạm thời",
        /// Hẹn giải quyết, có thời hạn.
        Promised = "promised" | "hẹn" | "hẹn giải quyết",
        /// Chuyển cấp trên hoặc cơ quan khác có thẩm quyền.
        Referred = "referred" | "chuyển cấp trên" | "kiến nghị cấp trên",
    }
}

closed! {
    /// A step after an assignment.
    StepKind {
        /// Gia hạn.
        Extend = "extend" | "gia hạn" | "extension",
        /// Chuyển cơ quan khác.
        Transfer = "transfer" | "chuyển" | "chuyển cơ quan",
        /// Rút.
        Withdraw = "withdraw" | "rút" | "thu hồi" | "withdrawal",
    }
}

closed! {
    /// The result of a check of a reply.
    CheckResult {
        /// Carried out.
        Done = "done" | "đã xong" | "đã làm xong" | "đạt",
        /// Carried out in part.
        Partly = "partly" | "một phần",
        /// Not carried out.
        NotDone = "not-done" | "chưa làm",
    }
}

closed! {
    /// The status recorded on a plan entry; an entry without one is open until it is held.
    PlanStatus {
        /// Hoãn.
        Postponed = "postponed",
        /// Hủy.
        Cancelled = "cancelled" | "hủy bỏ",
    }
}

closed! {
    /// The sessions that a reported total counts.
    Scope {
        /// The unit's own sessions.
        Own = "own" | "của riêng đơn vị" | "the unit's own",
        /// The sessions of all communes below the unit, combined.
        Communes = "communes" | "các xã trực thuộc" | "all communes below",
    }
}

closed! {
    /// The kind of a day in the holiday table.
    HolidayKind {
        /// A day off.
        Off = "off" | "ngày nghỉ" | "nghỉ lễ",
        /// A swapped working day.
        Work = "work" | "ngày làm bù",
    }
}

closed! {
    /// Whether a day in the holiday table is certain.
    DayStatus {
        /// Confirmed by its source.
        Confirmed = "confirmed" | "đã xác nhận",
        /// Not confirmed yet; due dates that depend on it are estimates.
        Provisional = "provisional",
    }
}

closed! {
    /// How the days of a term are counted.
    DueKind {
        /// Every day counts, as the regulation states.
        Calendar = "calendar",
        /// Every day counts; a term that ends on a day off ends on the next working day.
        CalendarRoll = "calendar-roll"
            | "tính cả ngày nghỉ, hết hạn vào ngày nghỉ thì lùi đến ngày làm việc"
            | "calendar days, moved off days off",
        /// Only working days count.
        Working = "working",
    }
}

closed! {
    /// The start of a term.
    DueFrom {
        /// The session's day.
        Session = "session",
        /// The assignment's day.
        Assignment = "assignment",
    }
}

closed! {
    /// The state of a petition (contract, section 6).
    PetitionState {
        /// Answered at the session.
        Answered = "answered",
        /// Replied on or before the due date.
        OnTime = "on_time",
        /// Replied after the due date.
        Late = "late",
        /// No reply; the due date has not passed.
        Pending = "pending",
        /// No reply; the due date has passed.
        Overdue = "overdue",
        /// Its assignment was withdrawn.
        Withdrawn = "withdrawn",
        /// Not assigned.
        Unassigned = "unassigned",
        /// Split into parts, which stand for it; it is not counted.
        Divided = "divided",
    }
}

closed! {
    /// Whether a report shows units at the time or today.
    View {
        /// Units at the time of each record.
        Then = "then",
        /// Units of today, following the links.
        Now = "now",
    }
}
