//! The complete `report year`, and the records and rules that its blocks share.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde_json::{Map, Value, json};

use super::calendar::{Period, lives_on};
use super::records::{Books, Hosts, PetitionRow, SessionRow, UnitRow};

/// The rule sets of a new register: by name, key, value, and whether the source is practice, which
/// reports do not name.
const FIRST_RULES: [(&str, &str, &str, bool); 18] = [
    ("nam-sach-2019", "minimum", "4", false),
    ("nam-sach-2019", "count_at", "no", false),
    ("nam-sach-2019", "count_deputies", "no", false),
    ("nam-sach-2019", "count_online", "no", false),
    ("nam-sach-2019", "due_days", "15", false),
    ("nam-sach-2019", "due_kind", "calendar", false),
    ("nam-sach-2019", "due_from", "session", false),
    ("nam-sach-2019", "threshold_percent", "90", false),
    ("law-72-2025", "minimum", "1", false),
    ("law-72-2025", "count_at", "no", true),
    ("law-72-2025", "count_deputies", "no", true),
    ("law-72-2025", "count_online", "yes", false),
    ("law-72-2025", "due_days", "15", true),
    ("law-72-2025", "due_kind", "calendar", true),
    ("law-72-2025", "due_from", "session", true),
    ("law-72-2025", "threshold_percent", "90", true),
    ("law-72-2025", "notice_days", "7", false),
    ("law-72-2025", "publish_days", "10", false),
];

/// A source that is no legal basis.
pub const PRACTICE: &str = "Thông lệ của huyện";

pub const KEYS: [&str; 11] = [
    "minimum",
    "count_at",
    "count_deputies",
    "count_online",
    "due_days",
    "due_kind",
    "due_from",
    "threshold_percent",
    "notice_days",
    "conclusion_days",
    "publish_days",
];

/// The parameters of a report: books, a period, the day up to which knowledge counts, the only
/// unit, if any, and whether units are shown as they are now.
#[derive(Clone, Copy)]
pub struct Question<'a> {
    pub books: &'a Books,
    pub period: &'a Period,
    pub as_of: NaiveDate,
    pub unit: Option<&'a str>,
    pub now: bool,
    /// The register's own unit.
    pub own: &'a str,
}

/// The JSON of `report year` without `warnings`; `register` is the own unit's code and name.
pub fn report_year(question: &Question<'_>, register: (&str, &str)) -> Value {
    let period = question.period;
    json!({
        "schema": "doithoai.report.year/2",
        "period": {"label": period.label, "from": period.from.to_string(), "to": period.to.to_string()},
        "as_of": question.as_of.to_string(),
        "register": {"unit": register.0, "name": register.1},
        "rules": question.rules(),
        "sessions": question.session_figures(),
        "minimum": question.minimum(),
        "units": question.unit_rows(),
        "leaders": question.leaders(),
        "plan": question.plan(),
        "satisfaction": question.satisfaction(),
        "petitions": question.petition_figures(),
        "promises": question.promises(),
        "carried_out": question.carried_out(),
        "agencies": question.agencies(),
        "follow_up": question.follow_up(),
    })
}

/// 100 × part ÷ whole with one decimal, half away from zero; null if the whole is 0.
pub fn percent(part: i64, whole: i64) -> Value {
    let (part, whole) = (i128::from(part), i128::from(whole));
    if whole == 0 {
        return Value::Null;
    }
    let tenths = (2 * 1000 * part + whole) / (2 * whole);
    json!(tenths as f64 / 10.0)
}

pub fn has_head(hosts: &Hosts) -> bool {
    hosts.contains("secretary") || hosts.contains("chair")
}

pub fn host_class(hosts: &Hosts) -> &'static str {
    match (hosts.contains("secretary"), hosts.contains("chair"), hosts.contains("deputy")) {
        (true, true, _) => "both",
        (true, false, _) => "secretary",
        (false, true, _) => "chair",
        (false, false, true) => "deputy",
        (false, false, false) => "unknown",
    }
}

pub fn owes(kind: &str) -> bool {
    matches!(kind, "commune" | "township" | "ward" | "special-zone")
}

/// An object with these keys in this order, every figure 0.
pub fn zeros(keys: &[&str]) -> Map<String, Value> {
    keys.iter().map(|key| ((*key).to_owned(), json!(0))).collect()
}

pub fn add(object: &mut Map<String, Value>, key: &str, more: i64) {
    let before = object[key].as_i64().expect("a count");
    object[key] = json!(before + more);
}

pub const HOST_CLASSES: [&str; 5] = ["secretary", "chair", "both", "deputy", "unknown"];

impl<'a> Question<'a> {
    // Units.

    pub fn rows_of(&self, code: &'a str) -> impl Iterator<Item = &'a UnitRow> {
        self.books.units.iter().filter(move |row| row.code == code)
    }

    /// Every ancestor of a unit by any parent link, on any day.
    pub fn above(&self, code: &str) -> BTreeSet<&'a str> {
        let mut found: BTreeSet<&'a str> = BTreeSet::new();
        loop {
            let before = found.len();
            for row in &self.books.units {
                if (row.code == code || found.contains(row.code.as_str()))
                    && let Some(parent) = &row.parent
                {
                    found.insert(parent);
                }
            }
            if found.len() == before {
                return found;
            }
        }
    }

    pub fn lies_above(&self, upper: &str, lower: &str) -> bool {
        self.above(lower).contains(upper)
    }

    pub fn is_or_below(&self, lower: &str, upper: &str) -> bool {
        lower == upper || self.lies_above(upper, lower)
    }

    pub fn in_scope(&self, unit: &str) -> bool {
        let Some(top) = self.unit else { return true };
        let lies_in_top = |one: &str| {
            self.shown_under(self.shown(top)).iter().any(|top| self.is_or_below(one, top))
        };
        self.shown_under(self.shown(unit)).into_iter().any(lies_in_top)
    }

    /// The unit under which one is shown: itself, or, for units as they are now, its last successor
    /// by merger.
    pub fn shown(&self, code: &str) -> &'a str {
        let known = |code: &str| {
            self.books.units.iter().find(|row| row.code == code).expect("a unit of the books")
        };
        let mut unit: &'a str = &known(code).code;
        loop {
            let successors: BTreeSet<&String> =
                self.rows_of(unit).flat_map(|row| &row.successor).collect();
            match successors.into_iter().collect::<Vec<_>>()[..] {
                [successor] if self.now => unit = &known(successor).code,
                _ => return unit,
            }
        }
    }

    /// The units shown under one.
    pub fn shown_under(&self, shown: &str) -> BTreeSet<&'a str> {
        let codes = self.books.units.iter().map(|row| row.code.as_str());
        codes.filter(|code| self.shown(code) == shown).collect()
    }

    /// Whether any row of the unit is of a kind that must hold the minimum.
    pub fn ever_has_minimum(&self, code: &str) -> bool {
        self.books.units.iter().any(|row| row.code == code && owes(row.kind))
    }

    /// The level of a unit on a day; outside its life, the last known one.
    pub fn level(&self, code: &str, day: NaiveDate) -> &'static str {
        let rows = || self.books.units.iter().filter(|row| row.code == code);
        let row = rows()
            .find(|row| lives_on(row.from, row.until, day))
            .or_else(|| rows().max_by_key(|row| row.from));
        let kind = row.expect("a unit of the books").kind;
        match kind {
            "central-city" => "province",
            "urban-district" | "district-town" | "provincial-city" => "district",
            kind if owes(kind) => "commune",
            kind => kind,
        }
    }

    // Rules.

    /// The value in force on a day with its source: that of the latest first day up to it.
    pub fn rule_with_source(
        &self,
        key: &str,
        day: NaiveDate,
    ) -> Option<(&'a str, Option<&'a str>)> {
        let dated = self
            .books
            .rules
            .iter()
            .filter(|row| row.key == key && row.from.is_none_or(|from| from <= day));
        if let Some(row) = dated.max_by_key(|row| row.from) {
            // A row may also end the rule.
            return (row.value != "none").then_some((row.value.as_str(), row.source.as_deref()));
        }
        let mut first = FIRST_RULES.iter().filter(|first| first.0 == self.books.first_rules.name());
        let found = first.find(|first| first.1 == key)?;
        Some((found.2, found.3.then_some(PRACTICE)))
    }

    pub fn rule(&self, key: &str, day: NaiveDate) -> Option<&'a str> {
        self.rule_with_source(key, day).map(|found| found.0)
    }

    pub fn rule_number(&self, key: &str, day: NaiveDate) -> Option<i64> {
        self.rule(key, day).map(|value| value.parse().expect("a number"))
    }

    pub fn rule_flag(&self, key: &str, day: NaiveDate) -> bool {
        self.rule(key, day) == Some("yes")
    }

    fn rules(&self) -> Value {
        let mut rules = Map::new();
        let mut sources = Map::new();
        for key in KEYS {
            let found = self.rule_with_source(key, self.period.to);
            let value = match found {
                found if key.starts_with("count_") => {
                    json!(found.is_some_and(|one| one.0 == "yes"))
                }
                None => Value::Null,
                Some((text, _)) => text.parse::<i64>().map_or(json!(text), |number| json!(number)),
            };
            rules.insert(key.to_owned(), value);
            if let Some((_, source)) = found.filter(|found| found.1 != Some(PRACTICE)) {
                sources.insert(key.to_owned(), json!(source));
            }
        }
        rules.insert("sources".to_owned(), Value::Object(sources));
        Value::Object(rules)
    }

    // Sessions.

    /// The recorded sessions of the period up to the report's day, of every unit.
    pub fn all_sessions(&self) -> impl Iterator<Item = &'a SessionRow> {
        let (period, as_of) = (self.period, self.as_of);
        self.books
            .sessions
            .iter()
            .filter(move |session| period.holds(session.day) && session.day <= as_of)
    }

    /// Those of the requested unit and of the units below it.
    pub fn sessions(&self) -> impl Iterator<Item = &'a SessionRow> {
        self.all_sessions().filter(|session| self.in_scope(&session.unit))
    }

    pub fn session(&self, code: &str) -> &'a SessionRow {
        self.books
            .sessions
            .iter()
            .find(|session| session.code == code)
            .expect("a session of the books")
    }

    pub fn petitions_of(&self, session: &str) -> impl Iterator<Item = &'a PetitionRow> {
        self.books.petitions.iter().filter(move |petition| petition.session == session)
    }

    /// The petitions of a session that are no parts.
    fn raised_at(&self, session: &str) -> impl Iterator<Item = &'a PetitionRow> {
        self.petitions_of(session).filter(|petition| petition.part_of.is_none())
    }

    pub fn opinions(&self, session: &SessionRow) -> i64 {
        session.opinions.unwrap_or_else(|| self.raised_at(&session.code).count() as i64)
    }

    pub fn answered(&self, session: &SessionRow) -> i64 {
        let listed = || {
            self.raised_at(&session.code).filter(|petition| petition.answered == Some(true)).count()
        };
        session.answered.unwrap_or_else(|| listed() as i64)
    }

    /// Whether a session with these hosts counts towards the minimum by the rules on a day.
    pub fn hosts_count(&self, hosts: &Hosts, day: NaiveDate) -> bool {
        has_head(hosts) || self.rule_flag("count_deputies", day)
    }
}
