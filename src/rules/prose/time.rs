//! Times named in a sentence.

use chrono::{Datelike, NaiveDate};

use super::lexicon::{Tag, Tagged, ends};
use super::time_words::{
    dated, day, month, months, quarter_of, some_months, span, up_to, within, year, years,
};
use super::token::{Shape, Token};
use crate::model::Period;

/// Time of a figure.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Time {
    /// Not stated, or the period of the report: trong kỳ, trong năm.
    Unsaid,
    /// From a day to a day. Without a first day, from the start of the last day's year; without a
    /// last day, until now.
    Span(Option<NaiveDate>, Option<NaiveDate>),
    /// The first or some other months of a year that is not named: their first and last.
    Months(u32, u32),
    /// As many months as the report's period: trong tháng, trong quý.
    Within(u32),
    /// Until a day.
    Until(NaiveDate),
    /// Anything else: several periods, a day.
    Unclear,
}

/// A time in a sentence.
#[derive(Clone, Debug)]
pub(super) struct Named {
    /// Its first token.
    pub(super) at: usize,
    /// The token after its last.
    pub(super) to: usize,
    /// The time.
    pub(super) time: Time,
}

/// Returns whether a document's number, or the word for a document, precedes: its date is not the
/// figure's time.
fn is_of_document(before: &[Token<'_>]) -> bool {
    let last = before.iter().rfind(|token| token.shape != Shape::Sign);
    let words = [
        "ban hành",
        "ký ban hành",
        "luật",
        "nghị định",
        "quyết định",
        "nghị quyết",
        "chỉ thị",
        "quy chế",
        "thông tư",
        "kết luận",
        "hướng dẫn",
        "thông báo",
        "công văn",
        "văn bản",
    ];
    last.is_some_and(|token| token.shape == Shape::Code && year(token).is_none())
        || words.iter().any(|word| ends(before, word))
}

/// Returns whether words before a time make it another than the figure's.
fn is_compared(before: &[Token<'_>]) -> bool {
    ["so với", "cùng kỳ", "với cùng kỳ", "hơn", "bằng"].iter().any(|word| ends(before, word))
}

/// Finds the times named in a sentence.
pub(super) fn times(sentence: &[Token<'_>], tags: &[Tagged]) -> Vec<Named> {
    let mut all: Vec<Named> = Vec::new();
    let mut at = 0;
    while at < sentence.len() {
        let rest = &sentence[at..];
        let read = span(rest)
            .or_else(|| some_months(rest))
            .or_else(|| quarter_of(rest))
            .or_else(|| up_to(rest))
            .or_else(|| day(rest).map(|(_, used)| (Time::Unclear, used)))
            .or_else(|| within(rest))
            .or_else(|| month(rest))
            .or_else(|| years(rest))
            .or_else(|| dated(rest));
        let Some((time, used)) = read.filter(|(_, used)| *used > 0) else {
            at += 1;
            continue;
        };
        let single = matches!(time, Time::Unclear);
        let before = &sentence[..at];
        // A term of office and a plan's horizon are no period of a report.
        let term = ["nhiệm kỳ", "khóa"].iter().any(|word| ends(before, word));
        let unclear = term
            || ["cuối", "giữa", "trước", "sau", "những", "đầu"]
                .iter()
                .any(|word| ends(before, word));
        let time = if unclear && time != Time::Unsaid { Time::Unclear } else { time };
        if !(is_compared(before)
            || (single || matches!(time, Time::Span(..))) && is_of_document(before))
        {
            all.push(Named { at, to: at + used, time });
        }
        at += used;
    }
    narrowed(sentence, &mut all);
    let covered = |place: usize| all.iter().any(|one| one.at <= place && place < one.to);
    let loose: Vec<Named> = tags
        .iter()
        .filter(|one| one.tag == Tag::Time && !covered(one.from))
        .map(|one| Named { at: one.from, to: one.to, time: Time::Unclear })
        .collect();
    all.extend(loose);
    all.sort_by_key(|one| one.at);
    all
}

/// A period with its days behind it is these days: `tháng 5/2026 (15/04–14/05/2026)`.
fn narrowed(sentence: &[Token<'_>], all: &mut Vec<Named>) {
    let mut place = 1;
    while place < all.len() {
        let (one, other) = (&all[place - 1], &all[place]);
        let opens = other.at == one.to + 1 && sentence[one.to].is_sign("(");
        if opens && matches!(other.time, Time::Span(..)) {
            let inner = all.remove(place);
            all[place - 1] = Named { at: all[place - 1].at, ..inner };
        } else {
            place += 1;
        }
    }
}

/// Returns the day of a date line: `Nam Sách, ngày 31 tháng 12 năm 2019`.
pub(super) fn date_line(sentence: &[Token<'_>]) -> Option<NaiveDate> {
    let comma = sentence.iter().position(|token| token.is_sign(","))?;
    let named = sentence[..comma].iter().all(Token::is_capital) && comma > 0;
    let (day, used) = day(&sentence[comma + 1..])?;
    let whole = named && comma + 1 + used == sentence.len();
    if whole { day.date(None) } else { None }
}

impl Time {
    /// Returns whether it is that of a period: all its days, or those until the report's day.
    pub fn is_of(&self, period: &Period, until: NaiveDate, written_on: Option<NaiveDate>) -> bool {
        let last = until.min(period.to);
        let is_end = |to: &Option<NaiveDate>| match to.or(written_on) {
            Some(to) => to == period.to || to == last,
            None => until <= period.to,
        };
        match self {
            Self::Unsaid => true,
            Self::Span(Some(from), to) => *from == period.from && is_end(to),
            Self::Span(None, to) => {
                let is_year = period.from.month() == 1 && period.from.day() == 1;
                is_year && period.from.year() == last.year() && is_end(to)
            }
            Self::Months(first, last) => {
                let Time::Span(from, to) = months(period.from.year(), *first, *last) else {
                    return false;
                };
                (from, to) == (Some(period.from), Some(period.to))
            }
            Self::Within(months) => {
                let next = period.from.checked_add_months(chrono::Months::new(*months));
                next == period.to.succ_opt()
            }
            Self::Until(day) => *day == period.to || *day == last,
            Self::Unclear => false,
        }
    }
}
