//! Packaged rule sets. A set is complete: a key that it does not name has no value under it.

use chrono::NaiveDate;

use crate::model::UnitKind;
use crate::rules::RuleKey;
use crate::text::fold;

/// A packaged rule set.
#[derive(Debug)]
pub struct RuleSet {
    /// Name on the command line.
    pub name: &'static str,
    /// Keys with a value.
    pub rules: &'static [PackagedRule],
}

/// A rule of a packaged set.
#[derive(Debug)]
pub struct PackagedRule {
    /// Key.
    pub key: RuleKey,
    /// Value, in its form in files.
    pub value: &'static str,
    /// Source.
    pub source: &'static PackagedSource,
}

/// The source of a packaged rule.
#[derive(Debug)]
pub struct PackagedSource {
    /// Words in which it is cited.
    pub text: &'static str,
    /// Units whose bodies issued it; empty for a law and for practice.
    pub issuers: &'static [Issuer],
}

/// A unit whose body issued a source.
#[derive(Debug)]
pub struct Issuer {
    /// Kind.
    pub kind: UnitKind,
    /// Name without the kind's word.
    pub name: &'static str,
    /// Last day of the unit.
    pub last_day: NaiveDate,
}

/// Makes a day of a constant; an impossible one does not compile.
const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
}

const fn rule(key: RuleKey, value: &'static str, source: &'static PackagedSource) -> PackagedRule {
    PackagedRule { key, value, source }
}

/// Last day of the districts of Viet Nam, and of the provinces that were merged.
const LAST_DAY_OF_DISTRICTS: NaiveDate = day(2025, 6, 30);

/// First day on which a new register has [`LAW_72_2025`].
const LAW_FROM: NaiveDate = day(2025, 3, 1);

static NAM_SACH: PackagedSource = PackagedSource {
    text: "Quy chế số 08-QC/TU, ngày 03/01/2018 của Ban Thường vụ Tỉnh ủy Hải Dương; chỉ đạo của Ban Thường vụ Huyện ủy Nam Sách năm 2019",
    issuers: &[
        Issuer { kind: UnitKind::Province, name: "Hải Dương", last_day: LAST_DAY_OF_DISTRICTS },
        Issuer { kind: UnitKind::District, name: "Nam Sách", last_day: LAST_DAY_OF_DISTRICTS },
    ],
};

static LAW: PackagedSource = PackagedSource {
    text: "Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Điều 43",
    issuers: &[],
};

/// What most offices do where no document binds them: a default that is replaced by the province's
/// regulation, and never cited as a legal basis.
static PRACTICE: PackagedSource =
    PackagedSource { text: "thông lệ; thay bằng quy chế của tỉnh", issuers: &[] };

static NAM_SACH_2019: RuleSet = RuleSet {
    name: "nam-sach-2019",
    rules: &[
        rule(RuleKey::Minimum, "4", &NAM_SACH),
        rule(RuleKey::CountAt, "no", &NAM_SACH),
        rule(RuleKey::CountDeputies, "no", &NAM_SACH),
        rule(RuleKey::CountOnline, "no", &NAM_SACH),
        rule(RuleKey::DueDays, "15", &NAM_SACH),
        rule(RuleKey::DueKind, "calendar", &NAM_SACH),
        rule(RuleKey::DueFrom, "session", &NAM_SACH),
        rule(RuleKey::ThresholdPercent, "90", &NAM_SACH),
    ],
};

static LAW_72_2025: RuleSet = RuleSet {
    name: "law-72-2025",
    rules: &[
        rule(RuleKey::Minimum, "1", &LAW),
        rule(RuleKey::CountAt, "no", &PRACTICE),
        rule(RuleKey::CountDeputies, "no", &PRACTICE),
        rule(RuleKey::CountOnline, "yes", &LAW),
        rule(RuleKey::DueDays, "15", &PRACTICE),
        rule(RuleKey::DueKind, "calendar", &PRACTICE),
        rule(RuleKey::DueFrom, "session", &PRACTICE),
        rule(RuleKey::ThresholdPercent, "90", &PRACTICE),
        rule(RuleKey::NoticeDays, "7", &LAW),
        rule(RuleKey::PublishDays, "10", &LAW),
    ],
};

static NONE: RuleSet = RuleSet { name: "none", rules: &[] };

/// All packaged sets.
pub static PACKAGED: [&RuleSet; 3] = [&NAM_SACH_2019, &LAW_72_2025, &NONE];

/// Returns a packaged set by name.
pub fn packaged(name: &str) -> Option<&'static RuleSet> {
    PACKAGED.into_iter().find(|set| set.name == name)
}

/// Returns the set of a register founded on a day.
pub fn usual_set(today: NaiveDate) -> &'static RuleSet {
    if today < LAW_FROM { &NAM_SACH_2019 } else { &LAW_72_2025 }
}

/// Returns the bodies that issued a packaged source; none for any other text.
pub fn issuers_of(source: &str) -> &'static [Issuer] {
    let rules = PACKAGED.into_iter().flat_map(|set| set.rules);
    let known = rules.map(|rule| rule.source).find(|known| known.text == source.trim());
    known.map_or(&[], |known| known.issuers)
}

/// Returns whether a source is practice, which is no legal basis.
pub fn is_practice(source: &str) -> bool {
    fold(source).trim_start().starts_with("thong le")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packaged_sets_have_values_that_their_keys_can_have() {
        for set in PACKAGED {
            for rule in set.rules {
                assert!(!rule.source.text.is_empty());
                assert_eq!(rule.key.check(rule.value).as_deref(), Ok(rule.value));
            }
        }
        assert!(packaged("none").is_some_and(|set| set.rules.is_empty()));
        assert!(packaged("luat-72").is_none());
    }

    #[test]
    fn a_new_register_has_the_rules_of_its_day() {
        assert_eq!(usual_set(day(2025, 2, 28)).name, "nam-sach-2019");
        assert_eq!(usual_set(day(2025, 3, 1)).name, "law-72-2025");
    }

    #[test]
    fn of_the_sources_only_the_district_s_names_bodies() {
        let names = |text: &str| issuers_of(text).iter().map(|one| one.name).collect::<Vec<_>>();
        assert_eq!(names(NAM_SACH.text), ["Hải Dương", "Nam Sách"]);
        assert!(is_practice(PRACTICE.text) && is_practice(" Thông lệ của huyện"));
        assert!(!is_practice(LAW.text) && !is_practice("Quy chế thông lệ"));
        assert!(names(LAW.text).is_empty() && names("Kế hoạch số 01-KH/HU").is_empty());
    }
}
