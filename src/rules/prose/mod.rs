//! Reads the figures in official Vietnamese prose, without judging them. What a clause does not say
//! with certainty stays unset, never guessed.
//!
//! A text is split into tokens (`token`), sentences (`sentence`), phrases with a meaning (`lexicon`,
//! whose tables are in `data/prose/`), times (`time`) and numbers (`find`). The words around a
//! number say what it counts (`clause`, `who`), and a table of rules names its figure
//! (`figure_rules`). `arithmetic` looks at what the numbers say of each other.

use crate::model::Closed as _;
use crate::model::lists::closed;
use crate::model::{SessionForm, SessionKind, UnitKind, UnitLevel};
use crate::text::nfc;

pub use arithmetic::{Calculation, Outcome, Product, calculations};
pub use office::{NamedUnit, Office};
pub use subject::{Noun, Subject};
pub use time::Time;

mod arithmetic;
mod bounds;
mod clause;
mod context;
mod doubt;
mod figure_rules;
mod find;
mod lexicon;
mod numeral;
mod office;
mod relations;
mod sentence;
mod share;
mod subject;
mod sums;
mod time;
mod time_words;
mod token;
mod who;

closed! {
    /// Relation of a number to the actual value.
    Bound {
        /// Equal.
        Exactly = "exactly",
        /// Ít nhất, tối thiểu, trở lên.
        AtLeast = "at-least",
        /// Trên, hơn.
        Above = "above",
        /// Không quá, chậm nhất, tối đa.
        AtMost = "at-most",
        /// Dưới.
        Below = "below",
        /// Gần, xấp xỉ: a little less.
        Nearly = "nearly",
        /// Khoảng, ước.
        About = "about",
        /// Hàng chục, hàng trăm: several times as many.
        Tens = "tens",
        /// Contradictory bounds.
        Unclear = "unclear",
    }
}

closed! {
    /// Whether a clause states a fact or an aim.
    Mood {
        /// A fact.
        Fact = "fact",
        /// An aim, a plan or an order.
        Aim = "aim",
        /// A rule.
        Rule = "rule",
        /// Not stated.
        Unsaid = "unsaid",
    }
}

closed! {
    /// Who of the organiser hosted the sessions.
    Hosted {
        /// The secretary.
        Secretary = "secretary",
        /// The chair.
        Chair = "chair",
        /// Both, together or each.
        Heads = "heads",
        /// The Party committee, which may stand for the secretary.
        Party = "party",
        /// The government, which may stand for the chair.
        Government = "government",
    }
}

closed! {
    /// Why a figure cannot be compared with one of the register.
    Doubt {
        /// A word that the program does not know.
        Words = "words-unknown",
        /// A group or subject: only a part is meant.
        Topic = "only-a-topic",
        /// Another matter than the dialogues.
        OtherMatter = "other-matter",
        /// Another place.
        Place = "which-units",
        /// Another host than the heads.
        Host = "other-host",
        /// A mean.
        Mean = "a-mean",
        /// Several kinds or organisers.
        Several = "several",
    }
}

/// Number as meant.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Value {
    /// Count.
    Count(i64),
    /// Part of a whole: `16/19`.
    Pair(i64, i64),
    /// Number with a comma: its digits and the number of decimal places; also whole percentages.
    Decimal(i64, u32),
    /// From a number to a number.
    Range(i64, i64),
    /// Uncertain.
    Unclear,
}

/// Organiser of sessions, as a text names it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Organiser {
    /// Not named.
    Unsaid,
    /// All units of the office's area.
    Whole,
    /// The office's own unit: itself, or the whole of it.
    Own,
    /// The office's own unit itself.
    OwnLevel,
    /// All units of a level below.
    Level(UnitLevel),
    /// One unit below, by its place in the office's list.
    Unit(usize),
    /// Uncertain.
    Unclear,
}

/// Whether a figure belongs to the dialogues.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Matter {
    /// Nothing says so.
    Unsaid,
    /// The headline of the text.
    Document,
    /// A sentence before in the paragraph, or the section's heading.
    Paragraph,
    /// Its own sentence.
    Sentence,
}

/// A word that makes a figure doubtful.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Doubted {
    /// Why.
    pub why: Doubt,
    /// The words as written.
    pub words: String,
}

/// A figure in a text.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Stated {
    /// Line, from 1.
    pub line: usize,
    /// Start of the number in the text as NFC, in bytes.
    pub start: usize,
    /// End of the number in the text as NFC, in bytes.
    pub end: usize,
    /// Phrase as written.
    pub text: String,
    /// Number as written.
    pub given: String,
    /// Number as meant.
    pub value: Value,
    /// Bound.
    pub bound: Bound,
    /// What it counts.
    pub noun: Noun,
    /// The figure that it states.
    pub subject: Subject,
    /// Whether the clock by the rules of the sessions' days is named, or the one in force.
    pub by_rule: Option<bool>,
    /// Organiser of the sessions.
    pub organiser: Organiser,
    /// Hosts of the sessions.
    pub hosted: Option<Hosted>,
    /// Kind of the sessions, if one is named.
    pub kind: Option<SessionKind>,
    /// Form of the sessions, if one is named.
    pub form: Option<SessionForm>,
    /// Whether it applies to each unit: mỗi xã, 19/19 xã.
    pub each: bool,
    /// Whether it applies to everything named: đều, tất cả.
    pub every: bool,
    /// Units named just before, and their total: `19/19 xã … ít nhất 04 hội nghị`.
    pub among: Option<(i64, i64)>,
    /// For a count of units, the minimum of sessions that they held.
    pub reaching: Option<i64>,
    /// Kind of the units counted, if only one is named.
    pub unit_kind: Option<UnitKind>,
    /// Level of the units counted, if it is named.
    pub unit_level: Option<UnitLevel>,
    /// Whether these are all units of the area: toàn huyện có 19 xã, thị trấn.
    pub area: bool,
    /// Whether days are working days.
    pub working: bool,
    /// Whether days are counted from the session.
    pub after_session: bool,
    /// Whether it belongs to the dialogues.
    pub matter: Matter,
    /// Whether it states a fact or an aim.
    pub mood: Mood,
    /// Time of the clause.
    pub time: Time,
    /// Last time named in earlier sentences.
    pub carried: Time,
    /// Day until which it is counted, if one is named beside the time.
    pub until: Option<chrono::NaiveDate>,
    /// Day on which the text was written, if it says so.
    pub written_on: Option<chrono::NaiveDate>,
    /// Units below where the sessions were held.
    pub at: Vec<usize>,
    /// What in its clause makes it doubtful.
    pub doubt: Option<Doubted>,
    /// What in the heading or in earlier sentences may make it a part of the whole.
    pub topic: Option<Doubted>,
    /// What elsewhere in its sentence may make it doubtful.
    pub far: Option<Doubted>,
    /// Number of its sentence.
    pub sentence: usize,
    /// Whether its sentence is a headline.
    pub heading: bool,
    /// Words that stand with it: which part it is.
    pub label: String,
    /// Words for what it counts, in lower case; empty if it stands alone.
    pub counted: String,
    /// Whether its sentence names no unit, body or place at all.
    pub alone: bool,
    /// Whether its sentence is about one session: tại buổi đối thoại.
    pub single: bool,
    /// Whether it is named as a part of another number: trong đó, gồm.
    pub part: bool,
}

/// Reads the figures in a text, in order.
pub fn read(text: &str, office: &Office) -> Vec<Stated> {
    let text = nfc(text);
    context::read(&text, office)
}

#[cfg(test)]
mod tests;
