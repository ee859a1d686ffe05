//! Reads the figures that official Vietnamese prose states, without knowing whether they are true. What a clause does not
//! say for sure is left unsaid, never guessed.

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
        /// Ngày of a term.
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
    /// How a number bounds what it tells.
    Bound {
        /// That many.
        Exactly = "exactly",
        /// Ít nhất, tối thiểu, trở lên.
        AtLeast = "at-least",
        /// Trên, hơn.
        Above = "above",
        /// Không quá, chậm nhất, tối đa.
        AtMost = "at-most",
        /// Dưới.
        Below = "below",
        /// Khoảng, gần, or bounds that do not go together.
        About = "about",
    }
}

closed! {
    /// What a percentage or a term is about.
    About {
        /// How many were satisfied.
        Satisfaction = "satisfaction",
        /// How many replies came in time.
        OnTime = "on-time",
        /// The reply's term.
        Reply = "reply",
        /// Another matter, or several.
        Other = "other",
        /// Nothing is said.
        Unsaid = "unsaid",
    }
}

closed! {
    /// Who held the sessions.
    Who {
        /// All of the district.
        Whole = "whole",
        /// The district's secretary.
        DistrictSecretary = "district-secretary",
        /// The district's chair.
        DistrictChair = "district-chair",
        /// Both, together or each.
        DistrictHeads = "district-heads",
        /// The district's level.
        District = "district",
        /// The communes, or the heads of all of them.
        Communes = "communes",
        /// Nobody is named, or it is not sure who.
        Unsaid = "unsaid",
    }
}

closed! {
    /// Whether a clause tells what was or what shall be.
    Mood {
        /// It was.
        Fact = "fact",
        /// It is wanted, planned or ordered.
        Aim = "aim",
        /// A rule says so.
        Rule = "rule",
        /// It is not said.
        Unsaid = "unsaid",
    }
}

/// The number as it is meant.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Value {
    /// A count.
    Count(i64),
    /// A part of a whole: `16/19`.
    Pair(i64, i64),
    /// A number with a comma: its digits and how many of them stand behind the comma; percents of whole numbers too.
    Decimal(i64, u32),
    /// Read without being sure.
    Unclear,
}

/// The time of which a clause speaks.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Time {
    /// None is named.
    Unsaid,
    /// This period.
    Is(Period),
    /// Something else: several, a day, until now.
    Unclear,
}

/// A figure that a text states.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Stated {
    /// The line, from 1.
    pub line: usize,
    /// The phrase as written.
    pub text: String,
    /// The number as written.
    pub given: String,
    /// The number as it is meant.
    pub value: Value,
    /// How it bounds.
    pub bound: Bound,
    /// What it counts.
    pub noun: Noun,
    /// What a percentage or term is about.
    pub about: About,
    /// Who held the sessions.
    pub who: Who,
    /// What occasioned them, where one kind is named.
    pub kind: Option<SessionKind>,
    /// Whether it is said of each unit: mỗi xã, 19/19 xã.
    pub each: bool,
    /// Whether it is said of all that was named: đều, tất cả.
    pub every: bool,
    /// The units named just before, of how many: `19/19 xã … ít nhất 04 hội nghị`.
    pub among: Option<(i64, i64)>,
    /// The sessions that these units held at least, for a count of units.
    pub reaching: Option<i64>,
    /// The kind of the units counted, where only one is named.
    pub units: Option<UnitKind>,
    /// Whether these are said to be all units of the area: toàn huyện có 19 xã, thị trấn.
    pub area: bool,
    /// Whether units are said to have reached their minimum or target.
    pub met: bool,
    /// Whether days are working days.
    pub working: bool,
    /// Whether days run from the session.
    pub after_session: bool,
    /// Whether the sentence speaks of dialogues.
    pub dialogue: bool,
    /// Whether it tells what was or what shall be.
    pub mood: Mood,
    /// The time of which it speaks.
    pub time: Time,
    /// The last time named in earlier sentences.
    pub carried: Time,
    /// Places named in its clause: `xã Đồng Lạc`.
    pub places: Vec<String>,
    /// Whether the whole sentence names no host, place or kind of session.
    pub general: bool,
    /// Whether every word near the figure is known, so that none narrows it unseen.
    pub clear: bool,
    /// Whether every word of the sentence up to the figure's end is known.
    pub known: bool,
    /// Whether besides none of these may narrow it, and the sentence names no other time.
    pub plain: bool,
    /// Whether the heading above or earlier sentences of its paragraph may narrow it.
    pub topical: bool,
}

/// Reads the figures that a text states, in its order.
pub fn stated(text: &str) -> Vec<Stated> {
    let text = nfc(text);
    let tokens = token::tokens(&text);
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
