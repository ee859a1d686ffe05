//! Dated rules: each key has values with a source; the latest value not after a day applies.

use chrono::{Days, NaiveDate};
use serde::Serialize;

use crate::model::lists::closed;
use crate::model::{Closed, DueFrom, DueKind};
use crate::problem::{Problem, ProblemKind};
use crate::text::{read_count, read_yes_no};

closed! {
    /// Key of a rule.
    RuleKey {
        /// Minimum of sessions in a calendar year.
        Minimum = "minimum",
        /// Whether a session also counts for the unit where it was held.
        CountAt = "count_at",
        /// Whether a deputy's session counts.
        CountDeputies = "count_deputies",
        /// Days for a reply.
        DueDays = "due_days",
        /// Day counting.
        DueKind = "due_kind",
        /// Start of the term.
        DueFrom = "due_from",
        /// Satisfaction threshold, in percent.
        ThresholdPercent = "threshold_percent",
        /// Days of public notice before a session.
        NoticeDays = "notice_days",
        /// Days until the conclusion.
        ConclusionDays = "conclusion_days",
        /// Days until the publication.
        PublishDays = "publish_days",
    }
}

impl RuleKey {
    /// Reads a value of this key and returns its form in files.
    ///
    /// # Errors
    /// If the key cannot have this value.
    pub fn check(self, value: &str) -> Result<String, Problem> {
        let text = value.trim();
        let read = match self {
            Self::CountAt | Self::CountDeputies => {
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
                Self::CountAt | Self::CountDeputies => "yes, no".to_owned(),
                Self::DueKind => codes::<DueKind>(),
                Self::DueFrom => codes::<DueFrom>(),
                Self::ThresholdPercent => "0…100".to_owned(),
                _ => "0…3660".to_owned(),
            };
            let is_number = !matches!(
                self,
                Self::CountAt | Self::CountDeputies | Self::DueKind | Self::DueFrom
            );
            // A text that is not a whole number is unreadable; a number too large, or an unknown
            // list member, is refused.
            let kind = if is_number && read_count(text).is_err() {
                ProblemKind::Usage
            } else {
                ProblemKind::Refused
            };
            Problem::of(kind, "rule-value")
                .with("key", self.code())
                .with("given", value)
                .with("allowed", allowed)
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
    /// Value, in its form in files.
    pub value: String,
    /// First day; `None` for always.
    pub from: Option<NaiveDate>,
    /// Source of the rule.
    pub source: String,
}

/// Rules of one day.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
pub struct Rules {
    /// Minimum of sessions in a calendar year.
    pub minimum: i64,
    /// Whether a session also counts for the unit where it was held.
    pub count_at: bool,
    /// Whether a deputy's session counts.
    pub count_deputies: bool,
    /// Days for a reply.
    pub due_days: i64,
    /// Day counting.
    pub due_kind: DueKind,
    /// Start of the term.
    pub due_from: DueFrom,
    /// Satisfaction threshold, in percent.
    pub threshold_percent: i64,
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
        match self.due_from {
            DueFrom::Session => session,
            DueFrom::Assignment => assignment,
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

    /// Returns the rules of a day; a key without a value has the one of the packaged set
    /// `nam-sach-2019`.
    pub fn on(&self, day: NaiveDate) -> Rules {
        let value = |key: RuleKey| self.row_on(key, day).map(|row| row.value.as_str());
        let count = |key: RuleKey| value(key).and_then(|value| value.parse().ok());
        let yes = |key: RuleKey| value(key) == Some("yes");
        Rules {
            minimum: count(RuleKey::Minimum).unwrap_or(4),
            count_at: yes(RuleKey::CountAt),
            count_deputies: yes(RuleKey::CountDeputies),
            due_days: count(RuleKey::DueDays).unwrap_or(15),
            due_kind: value(RuleKey::DueKind)
                .and_then(|value| DueKind::parse(value).ok())
                .unwrap_or(DueKind::Calendar),
            due_from: value(RuleKey::DueFrom)
                .and_then(|value| DueFrom::parse(value).ok())
                .unwrap_or(DueFrom::Session),
            threshold_percent: count(RuleKey::ThresholdPercent).unwrap_or(90),
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

/// Names of the packaged sets.
pub const PACKAGED: &[&str] = &["nam-sach-2019", "law-72-2025"];

/// A packaged set: keys with values, and its source.
pub type Packaged = (&'static [(RuleKey, &'static str)], &'static str);

/// Returns a packaged set by name.
pub fn packaged(name: &str) -> Option<Packaged> {
    match name {
        "nam-sach-2019" => Some((
            &[
                (RuleKey::Minimum, "4"),
                (RuleKey::CountAt, "no"),
                (RuleKey::CountDeputies, "no"),
                (RuleKey::DueDays, "15"),
                (RuleKey::DueKind, "calendar"),
                (RuleKey::DueFrom, "session"),
                (RuleKey::ThresholdPercent, "90"),
            ],
            "Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019",
        )),
        "law-72-2025" => Some((
            &[(RuleKey::Minimum, "1"), (RuleKey::NoticeDays, "7"), (RuleKey::PublishDays, "10")],
            "Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Điều 43",
        )),
        _ => None,
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
            value: value.into(),
            from: from.map(day),
            source: String::new(),
        };
        let book = RuleBook::new(vec![
            row("2", Some("2021-03-18")),
            row("4", None),
            row("1", Some("2025-07-01")),
        ]);
        assert_eq!(book.on(day("2019-12-31")).minimum, 4);
        assert_eq!(book.on(day("2021-03-17")).minimum, 4);
        assert_eq!(book.on(day("2021-03-18")).minimum, 2);
        assert_eq!(book.on(day("2026-01-01")).minimum, 1);
        let changed = |from: &str, to: &str| {
            book.changes_within(day(from), day(to))
                .map(|row| row.value.as_str())
                .collect::<String>()
        };
        assert_eq!(changed("2021-01-01", "2021-12-31"), "2");
        assert_eq!(
            changed("2021-03-17", "2021-03-18"),
            "2",
            "the last day is within, the first is before"
        );
        assert_eq!(changed("2021-03-18", "2025-06-30"), "");
        assert_eq!(book.rows().iter().map(|row| row.value.as_str()).collect::<String>(), "421");
    }

    #[test]
    fn yes_and_the_anchor_are_read_from_the_book() {
        let row = |key: RuleKey, value: &str| RuleRow {
            key,
            value: value.into(),
            from: None,
            source: String::new(),
        };
        let (session, assignment) = (day("2019-05-20"), day("2019-05-21"));
        let empty = RuleBook::default().on(session);
        assert!(!empty.count_at && !empty.count_deputies);
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
            (RuleKey::CountAt, "yes, no"),
            (RuleKey::CountDeputies, "yes, no"),
            (RuleKey::DueKind, "calendar, calendar-roll, working"),
            (RuleKey::DueFrom, "session, assignment"),
            (RuleKey::ThresholdPercent, "0…100"),
            (RuleKey::Minimum, "0…3660"),
        ] {
            let problem = key.check("4000").expect_err("refused");
            assert!(problem.args.contains(&("allowed", allowed.into())), "{problem}");
        }
        assert_eq!(RuleKey::Minimum.check("3660").as_deref(), Ok("3660"));
    }

    #[test]
    fn a_register_without_rules_goes_by_the_first_packaged_set() {
        let (values, source) = packaged("nam-sach-2019").expect("a packaged set");
        let row = |(key, value): &(RuleKey, &str)| RuleRow {
            key: *key,
            value: (*value).to_owned(),
            from: None,
            source: source.to_owned(),
        };
        let packaged = RuleBook::new(values.iter().map(row).collect());
        assert_eq!(RuleBook::default().on(day("2019-05-20")), packaged.on(day("2019-05-20")));
    }

    #[test]
    fn packaged_sets_have_values_that_their_keys_can_have() {
        for name in PACKAGED {
            let (rows, source) = packaged(name).expect("a packaged set");
            assert!(!source.is_empty());
            for (key, value) in rows {
                assert_eq!(key.check(value).as_deref(), Ok(*value));
            }
        }
        assert!(RuleKey::ThresholdPercent.check("101").is_err());
        assert_eq!(RuleKey::CountAt.check("Có").as_deref(), Ok("yes"));
    }
}
