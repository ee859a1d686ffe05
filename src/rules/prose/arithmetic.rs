//! What the numbers of a text say of each other: a share and its percentage, parts and their sum,
//! what is left, and one figure stated twice.

use chrono::NaiveDate;

use super::sums::first_word;
use super::{Bound, Hosted, Matter, Mood, Noun, Organiser, Stated, Subject, Time, Value};
use crate::model::Closed as _;
use crate::model::lists::closed;
use crate::model::{SessionForm, SessionKind};

closed! {
    /// Whether a calculation of a text is right.
    Outcome {
        /// Right.
        Right = "right",
        /// Right but for the rounding: the decimals are cut off.
        Cut = "cut",
        /// Wrong.
        Wrong = "wrong",
    }
}

/// What a calculation gives.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Product {
    /// The percentage of a share: its digits and decimal places.
    Percent(i64, u32),
    /// The sum of the parts.
    Sum(i64),
    /// What is left of a whole.
    Rest(i64),
    /// More than the whole, which cannot be.
    MoreThan(i64),
    /// Another number for the same figure.
    Twice,
}

/// A calculation that a text makes.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Calculation {
    /// Whether it is right.
    pub outcome: Outcome,
    /// Place of the number that it gives.
    pub target: usize,
    /// Places of the numbers that it is made of.
    pub of: Vec<usize>,
    /// What it gives.
    pub product: Product,
}

impl Calculation {
    /// Returns whether it gives a percentage.
    pub fn product_is_percent(&self) -> bool {
        matches!(self.product, Product::Percent(..))
    }
}

/// Words that link a share to its percentage.
const LINKS: &[&str] = &[
    "đạt",
    "chiếm",
    "bằng",
    "tỷ",
    "tỉ",
    "lệ",
    "tương",
    "đương",
    "ứng",
    "với",
    "là",
    "ở",
    "mức",
    "được",
    "=",
    "khoảng",
    "trên",
    "hơn",
    "số",
    "ước",
    "tỷ lệ",
];

/// Numbers of a text with the text.
pub(super) struct Text<'a> {
    pub(super) text: &'a str,
    pub(super) all: &'a [Stated],
}

pub(super) fn count(one: &Stated) -> Option<i64> {
    match one.value {
        Value::Count(count) if one.bound == Bound::Exactly => Some(count),
        _ => None,
    }
}

impl Text<'_> {
    /// Returns the words between two numbers, in lower case.
    pub(super) fn between(&self, one: usize, other: usize) -> String {
        self.text.get(self.all[one].end..self.all[other].start).unwrap_or("").to_lowercase()
    }

    /// Returns the last words before a number, in lower case.
    pub(super) fn before(&self, place: usize) -> String {
        let head = &self.text[..self.all[place].start];
        let from = head.char_indices().rev().nth(24).map_or(0, |(at, _)| at);
        head[from..].to_lowercase()
    }

    pub(super) fn is_together(&self, one: usize, other: usize) -> bool {
        self.all[one].sentence == self.all[other].sentence
    }

    /// Compares a percentage with its share.
    fn share(&self, target: usize, part: i64, whole: i64, of: Vec<usize>) -> Option<Calculation> {
        let Value::Decimal(digits, places) = self.all[target].value else { return None };
        if whole <= 0 || part < 0 || places > 4 {
            return None;
        }
        let scaled = i128::from(part) * 100 * 10_i128.pow(places);
        let whole = i128::from(whole);
        let (cut, round) = (scaled / whole, (scaled * 2 + whole) / (whole * 2));
        let given = i128::from(digits);
        let outcome = match self.all[target].bound {
            Bound::Exactly if given == round => Outcome::Right,
            Bound::Exactly if given == cut => Outcome::Cut,
            Bound::Exactly => Outcome::Wrong,
            Bound::Above | Bound::AtLeast if scaled >= given * whole => Outcome::Right,
            Bound::Above | Bound::AtLeast => Outcome::Wrong,
            _ => return None,
        };
        let product = Product::Percent(i64::try_from(round).ok()?, places);
        Some(Calculation { outcome, target, of, product })
    }

    /// Finds the share of a percentage: `24/32 đơn, đạt 75%`, `176 đơn (…)/221 đơn, tỷ lệ 79,63%`,
    /// `95% (19/20)`, `trong số 65 ý kiến, … trả lời 58 ý kiến, tỷ lệ đạt 89,2%`.
    fn percentage(&self, target: usize) -> Option<Calculation> {
        let percent = &self.all[target];
        // `đạt 30% kế hoạch` is of another whole.
        let rest = self.text[percent.end..].trim_start();
        let other = ["kế hoạch", "dự toán", "chỉ tiêu", "so với", "so cùng kỳ", "cùng kỳ"];
        let based = other.iter().any(|words| rest.starts_with(words));
        if percent.noun != Noun::Percent || percent.subject == Subject::Change || based {
            return None;
        }
        if let Some(next) = self.all.get(target + 1)
            && next.sentence == percent.sentence
            && let Value::Pair(part, whole) = next.value
            && self.between(target, target + 1).trim() == "("
        {
            return self.share(target, part, whole, vec![target + 1]);
        }
        let last = target.checked_sub(1).filter(|last| self.is_together(*last, target))?;
        let between = self.between(last, target);
        if !self.is_linked(&between) || !self.is_same(last, target) {
            return None;
        }
        match self.all[last].value {
            Value::Pair(part, whole) => self.share(target, part, whole, vec![last]),
            Value::Count(_) => {
                let (first, whole) = self.whole_of(last)?;
                self.share(target, whole.0, whole.1, vec![first, last])
            }
            _ => None,
        }
    }

    /// Returns whether the figures of a share and a percentage are one.
    fn is_same(&self, share: usize, percent: usize) -> bool {
        let (share, percent) = (&self.all[share], &self.all[percent]);
        percent.subject == Subject::Other || percent.subject == share.subject
    }

    /// Returns part and whole of two counts that make a share, with the place of the first.
    fn whole_of(&self, last: usize) -> Option<(usize, (i64, i64))> {
        let whole = count(&self.all[last])?;
        // `176 đơn (160 khiếu nại, 16 tố cáo)/221 đơn`, `24.847 hộ/37.197 hộ`.
        if self.text[..self.all[last].start].ends_with('/') {
            let before = &self.text[..self.all[last].start - 1];
            let depth = before.trim_end().ends_with(')');
            let open = if depth { before.rfind('(')? } else { before.len() };
            let part = (0..last).rev().find(|place| self.all[*place].end <= open)?;
            let near = self.text[self.all[part].end..open].split_whitespace().count() <= 3;
            return (near && self.is_together(part, last))
                .then(|| Some((part, (count(&self.all[part])?, whole))))?;
        }
        let first = last.checked_sub(1).filter(|first| self.is_together(*first, last))?;
        let head = self.before(first);
        let of = ["trong số", "trong tổng số", "trên tổng số"]
            .iter()
            .any(|words| head.trim_end().ends_with(words));
        let (part, whole) = (whole, count(&self.all[first])?);
        (of && part <= whole
            && self.all[first].counted.starts_with(first_word(&self.all[last].counted)))
        .then_some((first, (part, whole)))
    }

    /// Returns whether only words that link stand between a share's noun and its percentage.
    fn is_linked(&self, between: &str) -> bool {
        if between.contains(['.', ';', '!', '?']) {
            return false;
        }
        let (_, tail) = between.rsplit_once([',', '(', ':']).unwrap_or(("", between));
        let all: Vec<&str> = tail.split_whitespace().collect();
        let has_sign = between.contains([',', '(', ':']);
        if has_sign {
            return all.iter().all(|word| LINKS.contains(word));
        }
        all.last().is_none_or(|word| LINKS.contains(word))
    }
}

/// What makes two statements one figure.
type Key<'a> = (
    Subject,
    Noun,
    Organiser,
    Option<Hosted>,
    Option<SessionKind>,
    Option<SessionForm>,
    Option<bool>,
    Option<NaiveDate>,
    &'a Time,
);

/// Returns what a statement is of, if it is of a whole figure that the text may state again.
fn key(one: &Stated) -> Option<Key<'_>> {
    let time = if one.time == Time::Unsaid { &one.carried } else { &one.time };
    let told = !matches!(
        one.subject,
        Subject::Other
            | Subject::Change
            | Subject::Raised
            | Subject::NotedOrRaised
            | Subject::TakenUp
            | Subject::Units
    );
    let sure = told
        && one.bound == Bound::Exactly
        && matches!(one.value, Value::Count(_) | Value::Pair(..))
        && one.matter >= Matter::Paragraph
        && [&one.doubt, &one.far, &one.topic].iter().all(|doubt| doubt.is_none())
        && one.at.is_empty()
        && !(one.each || one.every || one.part || one.single)
        && one.among.is_none()
        && matches!(one.mood, Mood::Fact | Mood::Unsaid)
        && !matches!(one.organiser, Organiser::Unclear | Organiser::Unsaid)
        && !matches!(time, Time::Unclear | Time::Unsaid);
    sure.then_some((
        one.subject,
        one.noun,
        one.organiser,
        one.hosted,
        one.kind,
        one.form,
        one.by_rule,
        one.until,
        time,
    ))
}

/// Finds figures that are stated again with another number, in another sentence.
fn stated_twice(all: &[Stated]) -> Vec<Calculation> {
    let mut known: Vec<(Key<'_>, usize)> = Vec::new();
    let mut found = Vec::new();
    for (target, one) in all.iter().enumerate() {
        let Some(key) = key(one) else { continue };
        let Some((_, first)) = known.iter().find(|(other, _)| *other == key) else {
            known.push((key, target));
            continue;
        };
        let before = &all[*first];
        let alike = std::mem::discriminant(&before.value) == std::mem::discriminant(&one.value);
        if alike && before.sentence != one.sentence && before.value != one.value {
            let (outcome, product) = (Outcome::Wrong, Product::Twice);
            found.push(Calculation { outcome, target, of: vec![*first], product });
        }
    }
    found
}

/// Returns the calculations that a text makes with its numbers. `text` is the text that was read,
/// as NFC.
///
/// `Đã giải quyết 24/32 đơn, đạt tỷ lệ 85%` is wrong: 24/32 is 75 %.
pub fn calculations(text: &str, all: &[Stated]) -> Vec<Calculation> {
    let text = Text { text, all };
    let of = |place: usize| {
        [
            text.percentage(place),
            text.rest(place),
            text.rest_of_pairs(place),
            text.sum(place),
            text.hundred(place),
        ]
    };
    (0..all.len()).flat_map(of).flatten().chain(stated_twice(all)).collect()
}
