//! The days of a sentence, each with the verb that it belongs to.

use chrono::Weekday;

use super::token::Token;

/// What is done on a day.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Verb {
    /// No verb yet.
    None,
    /// `nghỉ`, `nghỉ bù`.
    Off,
    /// `hoán đổi`: a weekday for a day of a weekend.
    Swap,
    /// `làm bù`, `đi làm`.
    Work,
    /// `trở lại làm việc`: states no day off.
    Back,
}

/// A day of a sentence.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub verb: Verb,
    /// The number of its verb in the sentence.
    pub group: usize,
    pub day: u32,
    pub month: u32,
    pub year: Option<i32>,
    pub weekday: Option<Weekday>,
    /// Whether it ends a stretch that the item before begins.
    pub ends_stretch: bool,
    /// Whether `từ` precedes it.
    pub begins: bool,
    /// Whether `ngày nghỉ` precedes it after `làm bù`: the day worked for.
    pub worked_for: bool,
    /// Whether the words before it are known.
    pub is_clear: bool,
}

/// The words that may stand before a day: `từ ngày …`, `nghỉ Tết Nguyên đán (ngày …)`.
const BEFORE: [&str; 22] = [
    "từ", "đến", "tới", "và", "sang", "thành", "nghỉ", "bù", "việc", "làm", "đổi", "lễ", "tết",
    "lịch", "đán", "truyền", "vương", "thắng", "động", "khánh", "tục", "tuần",
];

/// Words between those and the day.
const BETWEEN: [&str; 6] = ["ngày", "vào", "hết", "là", "gồm", "dương"];

/// The days of a sentence with their verbs, the number of documents' days, and whether it has a
/// verb that states days off.
pub(super) fn items(tokens: &[Token], start: Verb) -> (Vec<Item>, usize, bool) {
    let mut items: Vec<Item> = Vec::new();
    let (mut verb, mut group, mut documents, mut has_verb) = (start, 0, 0, false);
    let (mut weekday, mut ends_stretch, mut begins, mut worked_for) = (None, false, false, false);
    for (at, token) in tokens.iter().enumerate() {
        match token {
            Token::Word(word) => {
                if let Some(next) = verb_at(tokens, at, verb) {
                    (verb, group) = (next, group + 1);
                    has_verb |= next != Verb::Back;
                    (ends_stretch, begins, worked_for) = (false, false, false);
                }
                match word.as_str() {
                    "đến" | "tới" => ends_stretch = true,
                    "từ" => begins = true,
                    "nghỉ" if verb == Verb::Work => worked_for = true,
                    "vào" => worked_for = false,
                    _ => {}
                }
                if !["ngày", "dương", "lịch"].contains(&word.as_str()) {
                    weekday = None;
                }
            }
            Token::Mark('–') if at > 0 && is_day_end(&tokens[at - 1]) => ends_stretch = true,
            Token::Weekday(named) => weekday = Some(*named),
            Token::Day(day, month, year) => {
                if is_of_document(tokens, at) {
                    documents += 1;
                    continue;
                }
                let after = match tokens.get(at + 1..at + 4) {
                    Some([Token::Mark('('), Token::Weekday(named), Token::Mark(')')]) => {
                        Some(*named)
                    }
                    _ => None,
                };
                items.push(Item {
                    verb,
                    group,
                    day: *day,
                    month: *month,
                    year: *year,
                    weekday: weekday.or(after),
                    ends_stretch,
                    begins,
                    worked_for,
                    is_clear: is_clear(tokens, at),
                });
                (weekday, ends_stretch, begins) = (None, false, false);
            }
            _ => {}
        }
    }
    // Days before the first verb are its own if they are a stretch or have their weekdays: `Từ ngày …
    // đến hết ngày … được nghỉ Tết`.
    let first = items.iter().find(|item| item.verb != Verb::None).map(|item| item.verb);
    let of_first = if has_verb && first.is_none() { only_verb(tokens) } else { first };
    if let Some(first) = of_first {
        let mut ends_next = false;
        for item in items.iter_mut().rev().filter(|item| item.verb == Verb::None) {
            (item.verb, item.group) = (first, 1);
            item.is_clear &= item.ends_stretch || ends_next || item.weekday.is_some();
            ends_next = item.ends_stretch;
        }
    }
    (items, documents, has_verb)
}

/// The first verb of a sentence whose days all precede it.
fn only_verb(tokens: &[Token]) -> Option<Verb> {
    (0..tokens.len()).find_map(|at| verb_at(tokens, at, Verb::None))
}

/// The verb that begins with a word, given the verb in force.
fn verb_at(tokens: &[Token], at: usize, verb: Verb) -> Option<Verb> {
    let is = |back: usize, word: &str| at >= back && tokens[at - back].is(word);
    let next = |word: &str| tokens.get(at + 1).is_some_and(|token| token.is(word));
    if is(0, "nghỉ") {
        let of_week = next("hằng") || next("hàng") || next("cố") || next("cuối");
        let is_noun = is(1, "ngày") && matches!(verb, Verb::Swap | Verb::Work);
        return (!of_week && !is_noun).then_some(Verb::Off);
    }
    if is(0, "đổi") && is(1, "hoán") {
        return Some(Verb::Swap);
    }
    if is(0, "lại") && is(1, "trở") {
        return Some(Verb::Back);
    }
    let is_made_up = is(0, "bù") && (is(1, "làm") || is(1, "việc") && is(2, "làm"));
    let goes = is(0, "làm") && is(1, "đi") && !next("bù");
    (is_made_up || goes).then_some(Verb::Work)
}

/// Whether the words before the day at `at` are known.
fn is_clear(tokens: &[Token], at: usize) -> bool {
    let before = tokens[..at].iter().rev().find(|token| match token {
        Token::Word(word) => !BETWEEN.contains(&word.as_str()),
        Token::Mark(_) | Token::Weekday(_) => false,
        _ => true,
    });
    match before {
        Some(Token::Word(word)) => BEFORE.contains(&word.as_str()),
        Some(Token::Day(..)) | None => true,
        // `năm 2026: 01/01`.
        Some(Token::Number(_, digits)) => *digits == 4,
        Some(_) => false,
    }
}

/// Whether a day may end with this token.
fn is_day_end(token: &Token) -> bool {
    matches!(token, Token::Day(..) | Token::Mark(')'))
}

/// Whether the day at `at` is a document's: it follows a number, or ends a line `Hà Nội, ngày …`.
fn is_of_document(tokens: &[Token], at: usize) -> bool {
    let before =
        tokens[..at].iter().rev().find(|token| !token.is("ngày") && **token != Token::Mark(','));
    let numbered = match before {
        Some(Token::Code) => true,
        Some(Token::Number(..)) => tokens[..at].iter().any(|token| token.is("số")),
        Some(Token::Word(word)) => ["ký", "hành"].contains(&word.as_str()),
        _ => false,
    };
    let is_head = at + 1 == tokens.len()
        && at >= 2
        && tokens[at - 1].is("ngày")
        && tokens[at - 2] == Token::Mark(',')
        && at <= 8
        && tokens[..at - 2]
            .iter()
            .all(|token| matches!(token, Token::Word(_)) && !token.is("nghỉ") && !token.is("bù"));
    numbered || is_head
}
