//! Dated rules: each key has values with a source; the latest value not after a day applies.

use chrono::{Days, NaiveDate};
use serde::Serialize;

use crate::model::lists::closed;
use crate::model::{Closed, DueFrom, DueKind, SessionForm};
use crate::problem::{Arg, Problem, ProblemKind};
use crate::text::{read_count, read_yes_no};

closed! {
    /// Key of a rule.
    RuleKey {
        /// Minimum of sessions in a calendar year.
        Minimum = "minimum" | "số cuộc tối thiểu",
        /// Whether a session also counts for the unit where it was held.
        CountAt = "count_at",
        /// Whether a deputy's session counts.
        CountDeputies = "count_deputies",
        /// Whether an online session counts.
        CountOnline = "count_online",
        /// Days for a reply.
        DueDays = "due_days" | "thời hạn trả lời",
        /// Day counting.
        DueKind = "due_kind",
        /// Start of the term.
        DueFrom = "due_from",
        /// Satisfaction threshold, in percent.
        ThresholdPercent = "threshold_percent" | "ngưỡng hài lòng",
        /// Days of public notice before a session.
        NoticeDays = "notice_days" | "thông báo trước hội nghị",
        /// Days until the conclusion.
        ConclusionDays = "conclusion_days" | "thời hạn ra kết luận",
        /// Days until the publication.
        PublishDays = "publish_days" | "thời hạn công khai",
    }
}

/// Value in files of a rule that has no value from its day on.
pub const NO_VALUE: &str = "none";

impl RuleKey {
    /// Returns whether the values are yes and no.
    fn is_yes_no(self) -> bool {
        matches!(self, Self::CountAt | Self::CountDeputies | Self::CountOnline)
    }

    /// Reads a value of this key, or [`NO_VALUE`], and returns its form in files.
    ///
    /// # Errors
    /// If the key cannot have this value.
    pub fn check(self, value: &str) -> Result<String, Problem> {
        let text = value.trim();
        if text.eq_ignore_ascii_case(NO_VALUE) {
            return Ok(NO_VALUE.to_owned());
        }
        let read = match self {
            key if key.is_yes_no() => {
                read_yes_no(text).ok().map(|yes| if yes { "yes" } else { "no" }.to_owned())
            }
            Self::DueKind => DueKind::parse(text).ok().map(|kind| kind.code().to_owned()),
            Self::DueFrom => DueFrom::parse(text).ok().map(|from| from.code().to_owned()),
            Self::ThresholdPercent => {
                read_count(text).ok().filter(|percent| *percent <= 100).map(|n| n.to_string())
            }
            _ => {
                read_count(text).ok().filter(|count| *count <= 3660).map(|count| count.to_string())
            }
        };
        read.ok_or_else(|| {
            let allowed = match self {
                key if key.is_yes_no() => "yes, no".to_owned(),
                Self::DueKind => codes::<DueKind>(),
                Self::DueFrom => codes::<DueFrom>(),
                Self::ThresholdPercent => "0…100".to_owned(),
                _ => "0…3660".to_owned(),
            };
            let is_number = !self.is_yes_no() && !matches!(self, Self::DueKind | Self::DueFrom);
            // A text that is not a whole number is unreadable; a number too large, or an unknown
            // list member, is refused.
            let kind = if is_number && read_count(text).is_err() {
                ProblemKind::Usage
            } else {
                ProblemKind::Refused
            };
            Problem::of(kind, "rule-value")
                .with("key", Arg::Rules(vec![self.code().to_owned()]))
                .with("given", value)
                .with("allowed", format!("{allowed}, {NO_VALUE}"))
        })
    }
}

/// Lists the codes of a closed list for a problem.
fn codes<T: Closed>() -> String {
    T::ALL.iter().map(|member| member.code()).collect::<Vec<_>>().join(", ")
}

/// A value of a key from a day on.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RuleRow {
    /// Key.
    pub key: RuleKey,
    /// Value, in its form in files; `None` if the key has no value from then on.
    pub value: Option<String>,
    /// First day; `None` for always.
    pub from: Option<NaiveDate>,
    /// Source of the rule.
    pub source: String,
}

/// Rules of one day; `None` for a key without a value.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
pub struct Rules {
    /// Minimum of sessions in a calendar year.
    pub minimum: Option<i64>,
    /// Whether a session also counts for the unit where it was held.
    pub count_at: bool,
    /// Whether a deputy's session counts.
    pub count_deputies: bool,
    /// Whether an online session counts.
    pub count_online: bool,
    /// Days for a reply.
    pub due_days: Option<i64>,
    /// Day counting; without a value, calendar days.
    pub due_kind: Option<DueKind>,
    /// Start of the term; without a value, the session's day.
    pub due_from: Option<DueFrom>,
    /// Satisfaction threshold, in percent.
    pub threshold_percent: Option<i64>,
    /// Days of public notice before a session.
    pub notice_days: Option<i64>,
    /// Days until the conclusion.
    pub conclusion_days: Option<i64>,
    /// Days until the publication.
    pub publish_days: Option<i64>,
}

impl Rules {
    /// Returns the day on which a reply's term starts.
    pub fn anchor(&self, session: NaiveDate, assignment: NaiveDate) -> NaiveDate {
        match self.starts_at() {
            DueFrom::Session => session,
            DueFrom::Assignment => assignment,
        }
    }

    /// Returns the start of the term.
    pub fn starts_at(&self) -> DueFrom {
        self.due_from.unwrap_or(DueFrom::Session)
    }

    /// Returns the day counting.
    pub fn day_counting(&self) -> DueKind {
        self.due_kind.unwrap_or(DueKind::Calendar)
    }

    /// Returns whether a session of this form counts for the minimum.
    pub fn form_counts(&self, form: SessionForm) -> bool {
        match form {
            SessionForm::Direct => true,
            SessionForm::Online => self.count_online,
            SessionForm::Indirect => false,
        }
    }
}

/// Returns the last day of a term after a session; `None` if the rules give no days.
pub fn term_end(session: NaiveDate, days: Option<i64>) -> Option<NaiveDate> {
    session.checked_add_days(Days::new(u64::try_from(days?).ok()?))
}

/// All rules of a register.
#[derive(Clone, Debug, Default)]
pub struct RuleBook {
    rows: Vec<RuleRow>,
}

impl RuleBook {
    /// Makes a rule book from rows in any order.
    pub fn new(mut rows: Vec<RuleRow>) -> Self {
        rows.sort_by_key(|row| (row.key, row.from));
        Self { rows }
    }

    /// Returns the row of a key that applies on a day.
    pub fn row_on(&self, key: RuleKey, day: NaiveDate) -> Option<&RuleRow> {
        self.rows.iter().rfind(|row| row.key == key && row.from.is_none_or(|from| from <= day))
    }

    /// Returns the value of a key on a day.
    pub fn value_on(&self, key: RuleKey, day: NaiveDate) -> Option<&str> {
        self.row_on(key, day)?.value.as_deref()
    }

    /// Returns the rules of a day.
    pub fn on(&self, day: NaiveDate) -> Rules {
        let value = |key: RuleKey| self.value_on(key, day);
        let count = |key: RuleKey| value(key).and_then(|value| value.parse().ok());
        let yes = |key: RuleKey| value(key) == Some("yes");
        Rules {
            minimum: count(RuleKey::Minimum),
            count_at: yes(RuleKey::CountAt),
            count_deputies: yes(RuleKey::CountDeputies),
            count_online: yes(RuleKey::CountOnline),
            due_days: count(RuleKey::DueDays),
            due_kind: value(RuleKey::DueKind).and_then(|value| DueKind::parse(value).ok()),
            due_from: value(RuleKey::DueFrom).and_then(|value| DueFrom::parse(value).ok()),
            threshold_percent: count(RuleKey::ThresholdPercent),
            notice_days: count(RuleKey::NoticeDays),
            conclusion_days: count(RuleKey::ConclusionDays),
            publish_days: count(RuleKey::PublishDays),
        }
    }

    /// Returns the last day for the public notice of a session, if the rules of its day give days.
    pub fn notice_by(&self, day: NaiveDate) -> Option<NaiveDate> {
        day.checked_sub_days(Days::new(u64::try_from(self.on(day).notice_days?).ok()?))
    }

    /// Returns the rows that begin after `from` and not after `to`: rule changes within the period.
    pub fn changes_within(&self, from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = &RuleRow> {
        self.rows
            .iter()
            .filter(move |row| row.from.is_some_and(|begin| from < begin && begin <= to))
    }

    /// Returns all rows, by key and first day.
    pub fn rows(&self) -> &[RuleRow] {
        &self.rows
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn on_a_day_the_latest_value_not_after_it_holds() {
        let row = |value: &str, from: Option<&str>| RuleRow {
            key: RuleKey::Minimum,
            value: Some(value.into()),
            from: from.map(day),
            source: String::new(),
        };
        let book = RuleBook::new(vec![
            row("2", Some("2021-03-18")),
            row("4", None),
            row("1", Some("2025-07-01")),
        ]);
        assert_eq!(book.on(day("2019-12-31")).minimum, Some(4));
        assert_eq!(book.on(day("2021-03-17")).minimum, Some(4));
        assert_eq!(book.on(day("2021-03-18")).minimum, Some(2));
        assert_eq!(book.on(day("2026-01-01")).minimum, Some(1));
        let changed = |from: &str, to: &str| {
            book.changes_within(day(from), day(to))
                .filter_map(|row| row.value.as_deref())
                .collect::<String>()
        };
        assert_eq!(changed("2021-01-01", "2021-12-31"), "2");
        assert_eq!(
            changed("2021-03-17", "2021-03-18"),
            "2",
            "the last day is within, the first is before"
        );
        assert_eq!(changed("2021-03-18", "2025-06-30"), "");
        assert_eq!(
            book.rows().iter().filter_map(|row| row.value.as_deref()).collect::<String>(),
            "421"
        );
    }

    #[test]
    fn yes_and_the_anchor_are_read_from_the_book() {
        let row = |key: RuleKey, value: &str| RuleRow {
            key,
            value: Some(value.into()),
            from: None,
            source: String::new(),
        };
        let (session, assignment) = (day("2019-05-20"), day("2019-05-21"));
        let empty = RuleBook::default().on(session);
        assert!(!empty.count_at && !empty.count_deputies && !empty.count_online);
        assert_eq!((empty.minimum, empty.due_days, empty.threshold_percent), (None, None, None));
        assert_eq!(
            (empty.starts_at(), empty.day_counting()),
            (DueFrom::Session, DueKind::Calendar)
        );
        assert_eq!(empty.anchor(session, assignment), session);
        let book = RuleBook::new(vec![
            row(RuleKey::CountAt, "yes"),
            row(RuleKey::CountDeputies, "no"),
            row(RuleKey::DueFrom, "assignment"),
        ]);
        let rules = book.on(session);
        assert!(rules.count_at && !rules.count_deputies);
        assert_eq!(rules.anchor(session, assignment), assignment);
    }

    #[test]
    fn a_value_that_a_key_cannot_have_is_refused_with_those_it_can() {
        for (key, allowed) in [
            (RuleKey::CountAt, "yes, no, none"),
            (RuleKey::CountDeputies, "yes, no, none"),
            (RuleKey::CountOnline, "yes, no, none"),
            (RuleKey::DueKind, "calendar, calendar-roll, working, none"),
            (RuleKey::DueFrom, "session, assignment, none"),
            (RuleKey::ThresholdPercent, "0…100, none"),
            (RuleKey::Minimum, "0…3660, none"),
        ] {
            let problem = key.check("4000").expect_err("refused");
            assert!(problem.args.contains(&("allowed", allowed.into())), "{problem}");
        }
        assert_eq!(RuleKey::Minimum.check("3660").as_deref(), Ok("3660"));
        assert_eq!(RuleKey::CountAt.check("Có").as_deref(), Ok("yes"));
    }

    #[test]
    fn a_row_without_a_value_ends_the_rule() {
        let row = |value: Option<&str>, from: Option<&str>| RuleRow {
            key: RuleKey::ConclusionDays,
            value: value.map(str::to_owned),
            from: from.map(day),
            source: String::new(),
        };
        let book = RuleBook::new(vec![row(Some("5"), None), row(None, Some("2027-01-01"))]);
        assert_eq!(book.on(day("2026-12-31")).conclusion_days, Some(5));
        assert_eq!(book.on(day("2027-01-01")).conclusion_days, None);
        assert_eq!(RuleKey::Minimum.check(" None ").as_deref(), Ok(NO_VALUE));
        assert!(RuleKey::DueKind.check("").is_err());
    }

    #[test]
    fn a_session_counts_by_its_form_and_the_rules() {
        let counted = |count_online: bool| {
            let rules = Rules { count_online, ..RuleBook::default().on(day("2026-01-01")) };
            SessionForm::ALL.iter().map(|form| rules.form_counts(*form)).collect::<Vec<_>>()
        };
        assert_eq!(counted(false), [true, false, false]);
        assert_eq!(counted(true), [true, true, false]);
    }
}
