//! The closed lists of the contract: kinds, posts, outcomes and the like, each with its codes.

use crate::problem::{Cause, Problem};

/// A closed list: its members have codes that stand in files, options and JSON.
pub trait Closed: Copy + Eq + Sized + 'static {
    /// The members in the contract's order.
    const ALL: &'static [Self];

    /// Returns the member's code.
    fn code(self) -> &'static str;

    /// Finds a member by its code.
    ///
    /// # Errors
    /// A problem of usage that names the codes allowed.
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
    ($(#[$doc:meta])* $name:ident { $($(#[$member_doc:meta])* $member:ident = $code:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub enum $name { $($(#[$member_doc])* $member),* }

        impl $crate::model::Closed for $name {
            const ALL: &'static [Self] = &[$(Self::$member),*];

            fn code(self) -> &'static str {
                match self { $(Self::$member => $code),* }
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
    /// What a unit is.
    UnitKind {
        /// Tỉnh, thành phố trực thuộc trung ương.
        Province = "province",
        /// Huyện.
        District = "district",
        /// Xã.
        Commune = "commune",
        /// Thị trấn.
        Township = "township",
        /// Phường.
        Ward = "ward",
        /// Thôn, khu dân cư.
        Village = "village",
    }
}

/// The level of government at which a unit is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum UnitLevel {
    /// Cấp tỉnh.
    Province,
    /// Cấp huyện.
    District,
    /// Cấp xã.
    Commune,
    /// Below a commune, with no government of its own.
    Village,
}

impl UnitKind {
    /// Returns the level of the kind's units.
    pub const fn level(self) -> UnitLevel {
        match self {
            Self::Province => UnitLevel::Province,
            Self::District => UnitLevel::District,
            Self::Commune | Self::Township | Self::Ward => UnitLevel::Commune,
            Self::Village => UnitLevel::Village,
        }
    }

    /// Returns the words that stand before the names of the kind's units, the usual one first.
    pub const fn name_words(self) -> &'static [&'static str] {
        match self {
            Self::Province => &["tỉnh", "thành phố"],
            Self::District => &["huyện"],
            Self::Commune => &["xã"],
            Self::Township => &["thị trấn"],
            Self::Ward => &["phường"],
            Self::Village => &["thôn", "khu dân cư", "tổ dân phố"],
        }
    }

    /// Returns whether a unit of this kind owes the minimum of sessions (contract, section 6).
    pub fn owes_minimum(self) -> bool {
        self.level() == UnitLevel::Commune
    }
}

closed! {
    /// Who must hold the dialogues.
    Post {
        /// Bí thư.
        Secretary = "secretary",
        /// Chủ tịch UBND.
        Chair = "chair",
        /// A delegated deputy.
        Deputy = "deputy",
    }
}

closed! {
    /// What occasions a session.
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
    /// How a session is held.
    SessionForm {
        /// Trực tiếp.
        Direct = "direct",
        /// Gián tiếp.
        Indirect = "indirect",
    }
}

closed! {
    /// How a petition came: raised at the session or collected before it.
    Origin {
        /// Raised at the session.
        Raised = "raised",
        /// Collected beforehand, as the Front does.
        Collected = "collected",
    }
}

closed! {
    /// What a reply does with its petition; `interim` never stops the clock.
    Outcome {
        /// Giải quyết xong.
        Resolved = "resolved",
        /// Giải trình, cung cấp thông tin.
        Explained = "explained",
        /// Ghi nhận.
        Noted = "noted",
        /// Từ chối, không thuộc thẩm quyền.
        Declined = "declined",
        /// Trả lời tạm thời.
        Interim = "interim",
    }
}

closed! {
    /// What a check of a reply found.
    CheckResult {
        /// Carried out.
        Done = "done",
        /// Carried out in part.
        Partly = "partly",
        /// Not carried out.
        NotDone = "not-done",
    }
}

closed! {
    /// The status written on a plan entry; an entry without one is open until a session fulfils it.
    PlanStatus {
        /// Hoãn.
        Postponed = "postponed",
        /// Hủy.
        Cancelled = "cancelled",
    }
}

closed! {
    /// Whose sessions a reported total counts.
    Scope {
        /// The unit's own sessions.
        Own = "own",
        /// The sessions of all communes below the unit, together.
        Communes = "communes",
    }
}

closed! {
    /// What a row of the holiday table says of its day.
    HolidayKind {
        /// A day off.
        Off = "off",
        /// A swapped working day.
        Work = "work",
    }
}

closed! {
    /// Whether a row of the holiday table is certain.
    DayStatus {
        /// Confirmed by its source.
        Confirmed = "confirmed",
        /// Not confirmed yet; due days that rest on it are estimates.
        Provisional = "provisional",
    }
}

closed! {
    /// How the days of a term are counted.
    DueKind {
        /// Every day counts, as the regulation reads.
        Calendar = "calendar",
        /// Every day counts; a last day off moves to the next working day.
        CalendarRoll = "calendar-roll",
        /// Only working days count.
        Working = "working",
    }
}

closed! {
    /// The day from which a term runs.
    DueFrom {
        /// The session's day.
        Session = "session",
        /// The assignment's day.
        Assignment = "assignment",
    }
}

closed! {
    /// Where a petition stands (contract, section 6).
    PetitionState {
        /// Answered at the session.
        Answered = "answered",
        /// Replied on or before the due day.
        OnTime = "on_time",
        /// Replied after the due day.
        Late = "late",
        /// No reply, and the due day has not passed.
        Pending = "pending",
        /// No reply, and the due day has passed.
        Overdue = "overdue",
        /// Its assignment was withdrawn.
        Withdrawn = "withdrawn",
        /// Given to nobody.
        Unassigned = "unassigned",
    }
}

closed! {
    /// Whether a tally shows the units as they were or as they are.
    View {
        /// As they were on the day.
        Then = "then",
        /// As they are, carried along the links.
        Now = "now",
    }
}
