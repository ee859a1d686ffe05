//! Comparison of the figures in a text with the register's. What is not certain is unknown.

use serde::{Serialize, Serializer};

use crate::figures::YearFigures;
use crate::figures::verdict::scale::RegisterFigures;
use crate::model::lists::closed;
use crate::model::{Closed as _, Share};
use crate::problem::{Arg, Args};
use crate::rules::prose::{Bound, Mood, Noun, Stated, Subject, Value};

pub use arithmetic::Arithmetic;
pub use declared::{Declared, declared};
pub use scale::office;

mod arithmetic;
mod counts;
mod declared;
mod organised;
mod rates;
mod readings;
mod scale;
mod sessions;
mod terms;
mod units;

closed! {
    /// Result of comparing a statement with the register.
    Judgement {
        /// The values agree.
        Agrees = "agrees",
        /// The statement is impossible.
        Contradicts = "contradicts",
        /// The statement is only an aim, and nothing disproves it.
        Aim = "aim",
        /// It cannot be decided with certainty.
        Unknown = "unknown",
    }
}

/// A figure of the register.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Held {
    /// Count.
    Count(i64),
    /// Rate.
    Rate(Share),
}

/// A statement with its result.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Verdict {
    /// Line of the text.
    pub line: usize,
    /// Start of the number in the text as NFC, in bytes.
    #[serde(skip)]
    pub start: usize,
    /// End of the number in the text as NFC, in bytes.
    #[serde(skip)]
    pub end: usize,
    /// Number as written.
    pub given: String,
    /// Phrase as written.
    pub text: String,
    /// What is counted.
    pub noun: Noun,
    /// Result.
    pub judgement: Judgement,
    /// Path of the register's figure.
    pub figure: Option<String>,
    /// Its value.
    pub register: Option<Held>,
    /// Records that contradict or support the statement; empty if there are many.
    pub refs: Vec<String>,
    /// Key of the reason.
    pub reason: &'static str,
    /// Arguments of the reason.
    #[serde(serialize_with = "serialize_args")]
    pub args: Args,
    /// The text's own calculation that gives this number; `None` if there is none.
    pub arithmetic: Option<Arithmetic>,
}

impl Verdict {
    /// Returns whether only the text's own calculation decides about it.
    pub fn is_wrong_alone(&self) -> bool {
        self.args.is_empty()
            && self.arithmetic.as_ref().is_some_and(Arithmetic::is_wrong)
            && self.register.is_none()
    }
}

fn serialize_args<S: Serializer>(args: &Args, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(args.iter().map(|(name, arg)| {
        let value = match arg {
            Arg::Count(count) => serde_json::Value::from(*count),
            other => serde_json::Value::from(other.plain()),
        };
        (*name, value)
    }))
}

/// Maximum number of records listed.
const FEW: usize = 20;

/// A result without its statement.
#[derive(Clone, Debug)]
struct Ruling {
    judgement: Judgement,
    reason: &'static str,
    figure: Option<String>,
    register: Option<Held>,
    refs: Vec<String>,
    args: Args,
}

impl Ruling {
    fn of(judgement: Judgement, reason: &'static str) -> Self {
        Self { judgement, reason, figure: None, register: None, refs: Vec::new(), args: Vec::new() }
    }

    fn unknown(reason: &'static str) -> Self {
        Self::of(Judgement::Unknown, reason)
    }

    fn beside(mut self, figure: &str, register: Held) -> Self {
        self.figure = Some(figure.to_owned());
        self.register = Some(register);
        self
    }

    fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    fn about(mut self, refs: Vec<String>) -> Self {
        self.refs = if refs.len() <= FEW { refs } else { Vec::new() };
        self
    }
}

fn judge(stated: &Stated, scale: &RegisterFigures<'_>) -> Ruling {
    if stated.value == Value::Unclear || stated.bound == Bound::Unclear {
        return Ruling::unknown("number-unclear");
    }
    if let Some(doubt) = &stated.doubt {
        return Ruling::unknown(doubt.why.code()).with("words", doubt.words.as_str());
    }
    match (stated.noun, stated.subject) {
        (_, Subject::Change) => Ruling::unknown("a-difference"),
        (Noun::Sessions, Subject::Sessions) => sessions::judge(stated, scale),
        (Noun::Units, Subject::Units | Subject::UnitsHolding | Subject::UnitsMet) => {
            units::judge(stated, scale)
        }
        (Noun::Percent, _) => rates::percent(stated, scale),
        (Noun::Days, _) => terms::days(stated, scale),
        (_, Subject::Other) => Ruling::unknown("not-judged"),
        _ => counts::judge(stated, scale),
    }
}

/// Returns the result for a statement of a rule or an aim.
fn wanted(mood: Mood) -> Option<Ruling> {
    match mood {
        Mood::Aim => Some(Ruling::of(Judgement::Aim, "only-an-aim")),
        Mood::Rule => Some(Ruling::of(Judgement::Aim, "only-a-rule")),
        Mood::Fact | Mood::Unsaid => None,
    }
}

/// A count as a text states it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct Claim {
    bound: Bound,
    least: i64,
    most: i64,
}

impl Claim {
    /// Returns the claim of a statement; `None` for a share or a percentage.
    fn of(stated: &Stated) -> Option<Self> {
        let (least, most) = match stated.value {
            Value::Count(count) => (count, count),
            Value::Range(least, most) => (least, most),
            _ => return None,
        };
        Some(Self { bound: stated.bound, least, most })
    }

    fn exactly(count: i64) -> Self {
        Self { bound: Bound::Exactly, least: count, most: count }
    }

    /// Returns the values for which the claim surely holds: `gần 70` is 63 to 70.
    fn holds_for(self) -> (i64, i64) {
        let (least, most) = (self.least, self.most);
        match self.bound {
            Bound::Exactly => (least, most),
            Bound::AtLeast => (least, i64::MAX),
            Bound::Above => (most.saturating_add(1), i64::MAX),
            Bound::AtMost => (i64::MIN, most),
            Bound::Below => (i64::MIN, least - 1),
            Bound::Nearly => (least - least / 10, most),
            Bound::About => (least - least / 10, most + most / 10),
            Bound::Tens => (least.saturating_mul(2), most.saturating_mul(10)),
            Bound::Unclear => (1, 0),
        }
    }

    /// Returns the values outside which the claim is surely false: `gần 70` is not 105, nor 35.
    fn fails_outside(self) -> (i64, i64) {
        let (least, most) = (self.least, self.most);
        match self.bound {
            Bound::Above => (least, i64::MAX),
            Bound::Below => (i64::MIN, most),
            Bound::Nearly => (least / 2 + 1, most + most / 5),
            Bound::About => (least / 2 + 1, most.saturating_mul(2)),
            Bound::Tens => (least, i64::MAX),
            Bound::Unclear => (i64::MIN, i64::MAX),
            _ => self.holds_for(),
        }
    }

    /// Returns whether it holds for every value of a range.
    fn holds(self, least: i64, most: i64) -> bool {
        let (from, to) = self.holds_for();
        from <= least && most <= to && least <= most
    }

    /// Returns whether it is false for every value of a range.
    fn fails(self, least: i64, most: i64) -> bool {
        let (from, to) = self.fails_outside();
        most < from || to < least
    }

    /// Returns whether it claims more than any value of a range.
    fn exceeds(self, most: i64) -> bool {
        most < self.fails_outside().0
    }
}

/// Returns whether `each` refers to units of which earlier text names only a part.
fn is_of_some(before: &[Stated], stated: &Stated, scale: &RegisterFigures<'_>) -> bool {
    let near = before.iter().rfind(|one| one.noun == Noun::Units && one.line + 3 >= stated.line);
    stated.each
        && near.is_some_and(|units| match units.value {
            Value::Count(count) => !scale.areas().contains(&count),
            Value::Pair(part, whole) => part < whole,
            _ => true,
        })
}

/// Makes a verdict of a statement and its result.
fn verdict(one: &Stated, ruling: Ruling) -> Verdict {
    Verdict {
        line: one.line,
        start: one.start,
        end: one.end,
        given: one.given.clone(),
        text: one.text.clone(),
        noun: one.noun,
        judgement: ruling.judgement,
        figure: ruling.figure,
        register: ruling.register,
        refs: ruling.refs,
        reason: ruling.reason,
        args: ruling.args,
        arithmetic: None,
    }
}

/// Compares each figure in a text with the register, in order, and with the text's own
/// calculations.
pub fn verdicts(text: &str, stated: &[Stated], figures: &YearFigures) -> Vec<Verdict> {
    let scale = RegisterFigures::of(figures);
    let of = |(place, one): (usize, &Stated)| {
        let ruling = if is_of_some(&stated[..place], one, &scale) {
            Ruling::unknown("which-units").with("words", one.text.as_str())
        } else {
            judge(one, &scale)
        };
        verdict(one, ruling)
    };
    let verdicts = stated.iter().enumerate().map(of).collect();
    arithmetic::add(text, stated, verdicts)
}

/// Judges a text by its own calculations alone, without a register.
pub fn alone(text: &str, stated: &[Stated]) -> Vec<Verdict> {
    let verdicts = stated.iter().map(|one| verdict(one, Ruling::unknown("no-register"))).collect();
    arithmetic::add(text, stated, verdicts)
}
