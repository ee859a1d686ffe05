//! The book of rules: each key with its dated values and their source.

use std::cmp::Reverse;

use chrono::NaiveDate;
use serde::Serialize;

use crate::fault::Fault;
use crate::model::{Closed, DueFrom, DueKind, closed};
use crate::text::{read_count, read_yes_no};

closed! {
    /// What a rule set decides.
    RuleKey {
        /// Sessions that a commune owes in a year.
        Minimum = "minimum",
        /// Whether a higher unit's session counts for the unit where it is held.
        CountAt = "count_at",
        /// Whether a deputy's session counts.
        CountDeputies = "count_deputies",
        /// Days within which a petition is to be answered.
        DueDays = "due_days",
        /// How these days are counted.
        DueKind = "due_kind",
        /// The day from which they run.
        DueFrom = "due_from",
        /// The share of satisfied ballots to be reached, in per cent.
        ThresholdPercent = "threshold_percent",
        /// Days before a session within which it is announced.
        NoticeDays = "notice_days",
        /// Days within which a conclusion is issued.
        ConclusionDays = "conclusion_days",
        /// Days within which results are made public.
        PublishDays = "publish_days",
    }
}

impl RuleKey {
    /// Returns the value as it is stored: `yes` or `no`, a whole number, a code.
    ///
    /// # Errors
    /// Refused, `rule-value`, when the key takes no such value.
    pub fn check(self, value: &str) -> Result<String, Fault> {
        let whole = |largest| read_count(value).ok().filter(|count| *count <= largest).map(|count| count.to_string());
        let checked = match self {
            Self::CountAt | Self::CountDeputies => {
                read_yes_no(value).ok().map(|yes| if yes { "yes" } else { "no" }.to_owned())
            }
            Self::DueKind => DueKind::parse(value).ok().map(|kind| kind.code().to_owned()),
            Self::DueFrom => DueFrom::parse(value).ok().map(|from| from.code().to_owned()),
            Self::ThresholdPercent => whole(100),
            Self::Minimum => whole(1_000),
            Self::DueDays | Self::NoticeDays | Self::ConclusionDays | Self::PublishDays => whole(3_650),
        };
        checked.ok_or_else(|| {
            let fault = Fault::refused("rule-value").with("given", value).with("key", self.code());
            fault.with("allowed", self.allowed())
        })
    }

    /// The values that the key takes, as the fault shows them.
    fn allowed(self) -> &'static str {
        match self {
            Self::CountAt | Self::CountDeputies => "yes, no",
            Self::DueKind => "calendar, calendar-roll, working",
            Self::DueFrom => "session, assignment",
            Self::ThresholdPercent => "0–100",
            Self::Minimum => "0–1000",
            Self::DueDays | Self::NoticeDays | Self::ConclusionDays | Self::PublishDays => "0–3650",
        }
    }
}

/// One dated value of a key.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RuleRow {
    /// What it decides.
    pub key: RuleKey,
    /// The value as [`RuleKey::check`] returns it.
    pub value: String,
    /// The first day on which it holds; none: from the beginning.
    pub from: Option<NaiveDate>,
    /// The document that says so.
    pub source: String,
}

/// The rules of one day; where the book has no row, those of `nam-sach-2019`.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
pub struct Rules {
    /// Sessions that a commune owes in a year.
    pub minimum: i64,
    /// Whether a higher unit's session counts for the unit where it is held.
    pub count_at: bool,
    /// Whether a deputy's session counts.
    pub count_deputies: bool,
    /// Days within which a petition is to be answered.
    pub due_days: i64,
    /// How these days are counted.
    pub due_kind: DueKind,
    /// The day from which they run.
    pub due_from: DueFrom,
    /// The share of satisfied ballots to be reached, in per cent.
    pub threshold_percent: i64,
    /// Days before a session within which it is announced.
    pub notice_days: Option<i64>,
    /// Days within which a conclusion is issued.
    pub conclusion_days: Option<i64>,
    /// Days within which results are made public.
    pub publish_days: Option<i64>,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            minimum: 4,
            count_at: false,
            count_deputies: false,
            due_days: 15,
            due_kind: DueKind::Calendar,
            due_from: DueFrom::Session,
            threshold_percent: 90,
            notice_days: None,
            conclusion_days: None,
            publish_days: None,
        }
    }
}

/// All dated rules of a register.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct RuleBook {
    /// The rows by key, a key's latest first.
    rows: Vec<RuleRow>,
}

impl RuleBook {
    /// Makes a book; of two rows for one key and day the later in the list holds.
    pub fn new(mut rows: Vec<RuleRow>) -> Self {
        rows.reverse();
        rows.sort_by_key(|row| (row.key, Reverse(row.from)));
        rows.dedup_by_key(|row| (row.key, row.from));
        Self { rows }
    }

    /// Returns the rules of `day`.
    pub fn on(&self, day: NaiveDate) -> Rules {
        let value = |key| self.row_on(key, day).map(|row| row.value.as_str());
        let whole = |key| value(key).and_then(|text| read_count(text).ok());
        let yes = |key| value(key).and_then(|text| read_yes_no(text).ok());
        let basic = Rules::default();
        Rules {
            minimum: whole(RuleKey::Minimum).unwrap_or(basic.minimum),
            count_at: yes(RuleKey::CountAt).unwrap_or(basic.count_at),
            count_deputies: yes(RuleKey::CountDeputies).unwrap_or(basic.count_deputies),
            due_days: whole(RuleKey::DueDays).unwrap_or(basic.due_days),
            due_kind: value(RuleKey::DueKind).and_then(|text| DueKind::parse(text).ok()).unwrap_or(basic.due_kind),
            due_from: value(RuleKey::DueFrom).and_then(|text| DueFrom::parse(text).ok()).unwrap_or(basic.due_from),
            threshold_percent: whole(RuleKey::ThresholdPercent).unwrap_or(basic.threshold_percent),
            notice_days: whole(RuleKey::NoticeDays),
            conclusion_days: whole(RuleKey::ConclusionDays),
            publish_days: whole(RuleKey::PublishDays),
        }
    }

    /// Returns the row of `key` that holds on `day`: the one with the latest first day not after it.
    pub fn row_on(&self, key: RuleKey, day: NaiveDate) -> Option<&RuleRow> {
        self.rows.iter().find(|row| row.key == key && row.from.is_none_or(|from| from <= day))
    }

    /// Returns the rows whose first day lies after `from` and not after `to`, the earliest first.
    pub fn changes_within(&self, from: NaiveDate, to: NaiveDate) -> Vec<&RuleRow> {
        let begins_within = |row: &&RuleRow| row.from.is_some_and(|first| from < first && first <= to);
        let mut rows: Vec<&RuleRow> = self.rows.iter().filter(begins_within).collect();
        rows.sort_by_key(|row| (row.from, row.key));
        rows
    }
}

/// The names of the packaged sets.
pub const PACKAGED: &[&str] = &["nam-sach-2019", "law-72-2025"];

/// The values of a packaged set; none where no set has the name.
pub fn packaged(name: &str) -> Option<&'static [(RuleKey, &'static str)]> {
    match name {
        "nam-sach-2019" => Some(&[
            (RuleKey::Minimum, "4"),
            (RuleKey::CountAt, "no"),
            (RuleKey::CountDeputies, "no"),
            (RuleKey::DueDays, "15"),
            (RuleKey::DueKind, "calendar"),
            (RuleKey::DueFrom, "session"),
            (RuleKey::ThresholdPercent, "90"),
        ]),
        "law-72-2025" => Some(&[(RuleKey::Minimum, "1"), (RuleKey::NoticeDays, "7"), (RuleKey::PublishDays, "10")]),
        _ => None,
    }
}

/// The document on which a packaged set rests.
pub fn packaged_source(name: &str) -> Option<&'static str> {
    match name {
        "nam-sach-2019" => Some(
            "Quy chế 08-QC/TU ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; \
             chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019",
        ),
        "law-72-2025" => Some("Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Điều 43"),
        _ => None,
    }
}
