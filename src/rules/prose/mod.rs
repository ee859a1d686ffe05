//! Reads the figures in official Vietnamese prose, without judging them. What a clause does not say
//! with certainty stays unset, never guessed.

use crate::model::Closed as _;
use crate::model::lists::closed;
use crate::model::{Period, SessionKind, UnitKind};
use crate::text::nfc;

mod clause;
mod find;
mod lexicon;
mod numeral;
mod sentence;
mod time;
mod token;
mod who;

closed! {
    /// What a number counts.
    Noun {
        /// Hội nghị, cuộc, buổi đối thoại.
        Sessions = "sessions",
        /// Xã, thị trấn, đơn vị.
        Units = "units",
        /// Phần trăm.
        Percent = "percent",
        /// Days of a term.
        Days = "days",
        /// Ý kiến, kiến nghị.
        Petitions = "petitions",
        /// Lượt người, đại biểu.
        People = "people",
        /// Anything else.
        Other = "other",
    }
}

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
        /// Khoảng, gần, or contradictory bounds.
        About = "about",
    }
}

closed! {
    /// Subject of a percentage or a term.
    About {
        /// Share of satisfied people.
        Satisfaction = "satisfaction",
        /// Share of replies on time.
        OnTime = "on-time",
        /// Term of replies.
        Reply = "reply",
        /// Another subject, or several.
        Other = "other",
        /// Not stated.
        Unsaid = "unsaid",
    }
}

closed! {
    /// Hosts of the sessions.
    Who {
        /// The whole district.
        Whole = "whole",
        /// The district's secretary.
        DistrictSecretary = "district-secretary",
        /// The district's chair.
        DistrictChair = "district-chair",
        /// Both, together or each.
        DistrictHeads = "district-heads",
        /// The district level.
        District = "district",
        /// The communes, or all their heads.
        Communes = "communes",
        /// Not stated, or uncertain.
        Unsaid = "unsaid",
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

/// Number as meant.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Value {
    /// Count.
    Count(i64),
    /// Part of a whole: `16/19`.
    Pair(i64, i64),
    /// Number with a comma: its digits and the number of decimal places; also whole percentages.
    Decimal(i64, u32),
    /// Uncertain.
    Unclear,
}

/// Time of a clause.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Time {
    /// Not stated.
    Unsaid,
    /// This period.
    Is(Period),
    /// Anything else: several periods, a day, until now.
    Unclear,
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
    /// Subject of a percentage or term.
    pub about: About,
    /// Hosts of the sessions.
    pub who: Who,
    /// Kind of the sessions, if one is named.
    pub kind: Option<SessionKind>,
    /// Whether it applies to each unit: mỗi xã, 19/19 xã.
    pub each: bool,
    /// Whether it applies to everything named: đều, tất cả.
    pub every: bool,
    /// Units named just before, and their total: `19/19 xã … ít nhất 04 hội nghị`.
    pub among: Option<(i64, i64)>,
    /// For a count of units, the minimum of sessions that they held.
    pub reaching: Option<i64>,
    /// Kind of the units counted, if only one is named.
    pub units: Option<UnitKind>,
    /// Whether these are all units of the area: toàn huyện có 19 xã, thị trấn.
    pub area: bool,
    /// Whether units met their minimum or target.
    pub met: bool,
    /// Whether days are working days.
    pub working: bool,
    /// Whether days are counted from the session.
    pub after_session: bool,
    /// Whether the sentence is about dialogues.
    pub dialogue: bool,
    /// Whether it states a fact or an aim.
    pub mood: Mood,
    /// Time of the clause.
    pub time: Time,
    /// Last time named in earlier sentences.
    pub carried: Time,
    /// Places named in its clause: `xã Đồng Lạc`.
    pub places: Vec<String>,
    /// Whether the whole sentence names no host, place or kind of session.
    pub general: bool,
    /// Whether every word near the figure is known, so that no unknown word restricts it.
    pub clear: bool,
    /// Whether every word of the sentence up to the figure's end is known.
    pub known: bool,
    /// Whether, in addition, nothing else restricts the figure, and the sentence names no other
    /// time.
    pub plain: bool,
    /// Whether the heading or earlier sentences of the paragraph may restrict it.
    pub topical: bool,
}

/// Reads the figures in a text, in order. `district` is the kind of the district whose text it is:
/// in the text of a quận, `toàn quận` is the whole.
pub fn stated(text: &str, district: UnitKind) -> Vec<Stated> {
    let text = nfc(text);
    let tokens = token::as_of_district(&text, token::tokens(&text), district);
    let sentences = token::sentences(&tokens);
    let wrapped = sentences.iter().any(|sentence| token::lines(sentence) > 1);
    let (mut carried, mut titled, mut all) = (Time::Unsaid, false, Vec::new());
    for (place, sentence) in sentences.iter().enumerate() {
        let before = place.checked_sub(1).map(|before| &sentences[before]);
        let opens = before.is_none_or(|before| token::parts(before, sentence, wrapped));
        let times = time::times(sentence);
        let mut read = clause::read(&text, sentence, &times, &carried);
        if read.is_empty() && !token::is_ended(sentence) {
            titled = lexicon::is_topical(sentence);
        }
        let cut = sentence.len() == token::MAX_SENTENCE
            || before.is_some_and(|before| before.len() == token::MAX_SENTENCE);
        for one in &mut read {
            one.topical = titled || !opens;
            one.clear &= !cut;
            one.known &= !cut;
            one.plain &= !cut;
        }
        all.extend(read);
        if let Some((_, last)) = times.last() {
            carried = last.clone();
        }
    }
    all
}

#[cfg(test)]
mod tests;
