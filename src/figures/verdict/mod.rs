//! Comparison of the figures in a text with the register's. What is not certain is unknown.

use serde::{Serialize, Serializer};

use crate::figures::YearFigures;
use crate::model::lists::closed;
use crate::model::{Closed as _, Share, UnitKind, UnitLevel, bare_name};
use crate::problem::{Arg, Args};
use crate::rules::prose::{Bound, Mood, Noun, Stated, Time, Value};
use crate::text::exact_key;

pub use declared::{Declared, declared};

mod declared;
mod rates;
mod sessions;
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

/// Figures of the register, and what decides whether they are comparable.
struct RegisterFigures<'a> {
    figures: &'a YearFigures,
    /// Whether the whole period is over.
    whole: bool,
    /// Whether the figures cover exactly one district.
    district: bool,
}

/// Relation of a statement's time to the period.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum When {
    Same,
    Unsaid,
    Other,
}

impl<'a> RegisterFigures<'a> {
    fn of(figures: &'a YearFigures) -> Self {
        let context = &figures.context;
        let own = context.lineage.coded(&figures.register.unit);
        let unasked = context.query.unit.is_none() || context.query.unit == own;
        let life = own.and_then(|unit| context.lineage.lives(unit).first());
        Self {
            figures,
            whole: context.is_over(),
            district: unasked && life.is_some_and(|life| life.kind.level() == UnitLevel::District),
        }
    }

    fn is_period(&self, time: &Time) -> bool {
        let period = &self.figures.context.query.period;
        matches!(time, Time::Is(named) if (named.from, named.to) == (period.from, period.to))
    }

    /// Returns a statement's time, from earlier sentences if its own names none.
    fn when(&self, stated: &Stated) -> When {
        match (&stated.time, &stated.carried) {
            (Time::Unsaid, Time::Unsaid) => When::Unsaid,
            (Time::Unsaid, carried) if self.is_period(carried) => When::Unsaid,
            (time, _) if self.is_period(time) => When::Same,
            _ => When::Other,
        }
    }

    /// Returns whether the period is one calendar year, the term of the minimum.
    fn is_year(&self) -> bool {
        let period = &self.figures.context.query.period;
        let year = crate::model::Period::year(*period.years().start());
        year.is_ok_and(|year| (year.from, year.to) == (period.from, period.to))
    }

    /// Returns whether a statement names places other than the register's own unit.
    fn is_elsewhere(&self, stated: &Stated) -> bool {
        let own = exact_key(bare_name(&self.figures.register.name, district_kind(self.figures)));
        let district = exact_key("huyện");
        !stated.places.iter().all(|place| {
            let place = exact_key(place);
            place.strip_prefix(&district).is_some_and(|name| own == name.trim())
        })
    }
}

/// Returns the kind of the register's district, for reading its texts. In the text of a city below
/// a central city, `toàn thành phố` may be either: it is then read as of no known unit.
pub fn district_kind(figures: &YearFigures) -> UnitKind {
    let lineage = &figures.context.lineage;
    let first = |unit| lineage.lives(unit).first();
    let Some(life) = lineage.coded(&figures.register.unit).and_then(first) else {
        return UnitKind::District;
    };
    let above = life.parent.and_then(first).map(|above| above.kind);
    let is_clear = life.kind.level() == UnitLevel::District
        && (life.kind != UnitKind::ProvincialCity || above != Some(UnitKind::CentralCity));
    if is_clear { life.kind } else { UnitKind::District }
}

fn judge(stated: &Stated, scale: &RegisterFigures<'_>) -> Ruling {
    let judged = matches!(stated.noun, Noun::Sessions | Noun::Units | Noun::Percent | Noun::Days);
    match stated.noun {
        _ if !judged => Ruling::unknown("not-judged"),
        _ if stated.value == Value::Unclear || stated.bound == Bound::About => {
            Ruling::unknown("number-unclear")
        }
        _ if !stated.clear => Ruling::unknown("words-unknown"),
        Noun::Sessions => sessions::judge(stated, scale),
        Noun::Units => units::judge(stated, scale),
        Noun::Percent => rates::percent(stated, scale),
        _ => rates::days(stated, scale),
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

/// Returns whether a bound holds for a value.
fn holds(bound: Bound, given: i64, value: i64) -> bool {
    match bound {
        Bound::Exactly => value == given,
        Bound::AtLeast => value >= given,
        Bound::Above => value > given,
        Bound::AtMost => value <= given,
        Bound::Below => value < given,
        Bound::About => false,
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

/// Compares each figure in a text with the register, in order.
pub fn verdicts(stated: &[Stated], figures: &YearFigures) -> Vec<Verdict> {
    let scale = RegisterFigures::of(figures);
    let verdict = |(place, one): (usize, &Stated)| {
        let ruling = if is_of_some(&stated[..place], one, &scale) {
            Ruling::unknown("which-units")
        } else {
            judge(one, &scale)
        };
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
        }
    };
    stated.iter().enumerate().map(verdict).collect()
}
