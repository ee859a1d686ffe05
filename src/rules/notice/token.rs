//! The words, days and weekdays of a notice.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::model::Closed as _;
use crate::model::lists::closed;

closed! {
    /// A feast with days off by law (Bộ luật Lao động 2019, Điều 112).
    Feast {
        /// Tết Dương lịch.
        NewYear = "Tết Dương lịch",
        /// Tết Nguyên đán.
        Tet = "Tết Nguyên đán",
        /// Giỗ Tổ Hùng Vương.
        HungKings = "Giỗ Tổ Hùng Vương",
        /// Ngày Chiến thắng.
        Victory = "Ngày Chiến thắng",
        /// Ngày Quốc tế Lao động.
        Labour = "Ngày Quốc tế Lao động",
        /// Quốc khánh.
        National = "Quốc khánh",
        /// Ngày Văn hóa Việt Nam.
        Culture = "Ngày Văn hóa Việt Nam",
    }
}

/// The phrases that name a feast, in lower case.
const FEASTS: [(&str, Feast); 15] = [
    ("tết dương lịch", Feast::NewYear),
    ("năm mới dương lịch", Feast::NewYear),
    ("tết nguyên đán", Feast::Tet),
    ("tết nguyên đan", Feast::Tet),
    ("tết âm lịch", Feast::Tet),
    ("tết cổ truyền", Feast::Tet),
    ("giỗ tổ", Feast::HungKings),
    ("hùng vương", Feast::HungKings),
    ("chiến thắng", Feast::Victory),
    ("giải phóng miền nam", Feast::Victory),
    ("quốc tế lao động", Feast::Labour),
    ("quốc khánh", Feast::National),
    ("văn hóa việt nam", Feast::Culture),
    ("văn hoá việt nam", Feast::Culture),
    ("ngày thống nhất", Feast::Victory),
];

/// Returns the feasts named in a text, in the order of their names there.
pub(super) fn feasts(text: &str) -> Vec<Feast> {
    let text = text.to_lowercase();
    let mut found: Vec<(usize, Feast)> =
        FEASTS.iter().filter_map(|(name, feast)| Some((text.find(name)?, *feast))).collect();
    found.sort_unstable();
    let mut feasts: Vec<Feast> = Vec::new();
    for (_, feast) in found {
        if !feasts.contains(&feast) {
            feasts.push(feast);
        }
    }
    feasts
}

impl Feast {
    /// Returns the feast that the name of a day off contains.
    pub fn named(name: &str) -> Option<Self> {
        feasts(name).into_iter().next()
    }

    /// Returns the feast of a day that is the same in each year.
    pub fn of_day(day: NaiveDate) -> Option<Self> {
        match (day.day(), day.month()) {
            (1, 1) => Some(Self::NewYear),
            (30, 4) => Some(Self::Victory),
            (1, 5) => Some(Self::Labour),
            (2, 9) => Some(Self::National),
            (24, 11) => Some(Self::Culture),
            _ => None,
        }
    }
}

/// A token of a sentence.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Token {
    /// A word in lower case.
    Word(String),
    /// A number of up to four digits.
    Number(u32, usize),
    /// Day, month and year as written.
    Day(u32, u32, Option<i32>),
    /// `thứ Hai` to `Chủ nhật`.
    Weekday(Weekday),
    /// A document's number: `9441/TB-BNV`.
    Code,
    /// Digits that are neither.
    Odd(String),
    /// A comma, colon, bracket or dash.
    Mark(char),
}

impl Token {
    pub(super) fn is(&self, word: &str) -> bool {
        matches!(self, Self::Word(own) if own == word)
    }
}

/// Splits a sentence into tokens. Lunar days in brackets (`tức ngày 29 tháng Chạp …`) are left out.
pub(super) fn tokens(sentence: &str) -> Vec<Token> {
    let mut plain = Vec::new();
    for chunk in chunks(&without_lunar(&sentence.to_lowercase())) {
        plain.extend(token(&chunk));
    }
    let mut all = Vec::new();
    let mut at = 0;
    while at < plain.len() {
        let (token, used) = joined(&plain[at..]);
        all.push(token);
        at += used;
    }
    complete_lists(&mut all);
    all
}

/// Completes the first days of a list, `ngày 01, 02/9/2026`, by the month of the last.
fn complete_lists(tokens: &mut [Token]) {
    for at in (1..tokens.len().saturating_sub(2)).rev() {
        let is_listed =
            tokens[at - 1].is("ngày") || matches!(tokens[at - 1], Token::Mark(',' | '('));
        let is_joined = tokens[at + 1] == Token::Mark(',') || tokens[at + 1].is("và");
        if let (Token::Number(day @ 1..=31, 1..=2), Token::Day(_, month, year)) =
            (&tokens[at], &tokens[at + 2])
            && is_listed
            && is_joined
        {
            tokens[at] = Token::Day(*day, *month, *year);
        }
    }
}

/// Removes brackets that begin with `tức` or `nhằm`.
fn without_lunar(text: &str) -> String {
    let mut left = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find('(') {
        let inner = rest[open + 1..].trim_start();
        let lunar = inner.starts_with("tức") || inner.starts_with("nhằm");
        let close = if lunar { rest[open..].find(')') } else { None };
        match close {
            Some(close) => {
                left.push_str(&rest[..open]);
                rest = &rest[open + close + 1..];
            }
            None => {
                left.push_str(&rest[..=open]);
                rest = &rest[open + 1..];
            }
        }
    }
    left.push_str(rest);
    left
}

/// Words, numbers and marks as written, in lower case.
fn chunks(text: &str) -> Vec<String> {
    let spaced: String = text
        .chars()
        .map(|c| match c {
            ',' | ';' | ':' | '(' | ')' | '–' | '—' => format!(" {c} "),
            '“' | '”' | '"' | '\u{a0}' => " ".to_owned(),
            c => c.to_string(),
        })
        .collect();
    spaced.split_whitespace().map(str::to_owned).collect()
}

/// The tokens of one chunk: `14/02/2026-22/02/2026` is a day, a dash and a day.
fn token(chunk: &str) -> Vec<Token> {
    let chunk = chunk.trim_end_matches('.');
    let mut letters = chunk.chars();
    if let (Some(mark), None) = (letters.next(), letters.next())
        && ",;:()–—-+•".contains(mark)
    {
        return vec![Token::Mark(if mark == '—' || mark == '-' { '–' } else { mark })];
    }
    if !chunk.contains(|c: char| c.is_ascii_digit()) {
        return if chunk.is_empty() { Vec::new() } else { vec![Token::Word(chunk.to_owned())] };
    }
    if let Some(day) = day(chunk) {
        return vec![day];
    }
    if let Some((from, to)) = chunk.split_once('-')
        && let (Some(from), Some(to)) = (day(from), day(to))
    {
        return vec![from, Token::Mark('–'), to];
    }
    if chunk.contains(char::is_alphabetic) {
        return vec![if chunk.contains('/') { Token::Code } else { Token::Word(chunk.to_owned()) }];
    }
    match chunk.parse() {
        Ok(number) if chunk.len() <= 4 => vec![Token::Number(number, chunk.len())],
        _ => vec![Token::Odd(chunk.to_owned())],
    }
}

/// Reads `14/02/2026`, `14-02-2026`, `14.02.2026` or `14/02`.
fn day(chunk: &str) -> Option<Token> {
    let parts: Vec<&str> = chunk.split(['/', '-', '.']).collect();
    let number = |text: &str, most: usize| {
        (text.len() <= most && !text.is_empty()).then(|| text.parse::<u32>().ok())?
    };
    match parts.as_slice() {
        [day, month, year] if year.len() == 4 => {
            let year = number(year, 4).and_then(|year| i32::try_from(year).ok());
            Some(Token::Day(number(day, 2)?, number(month, 2)?, Some(year?)))
        }
        [day, month] if chunk.contains('/') => {
            Some(Token::Day(number(day, 2)?, number(month, 2)?, None))
        }
        _ => None,
    }
}

/// Joins the first tokens: `14 tháng 02 năm 2026` to a day, `thứ Hai` to a weekday.
fn joined(plain: &[Token]) -> (Token, usize) {
    let number = |at: usize| match plain.get(at) {
        Some(Token::Number(number, _)) => Some(*number),
        _ => None,
    };
    let is = |at: usize, word: &str| plain.get(at).is_some_and(|token| token.is(word));
    if let (Some(day), true, Some(month)) = (number(0), is(1, "tháng"), number(2)) {
        return match (is(3, "năm"), plain.get(4)) {
            (true, Some(Token::Number(year, 4))) => {
                (Token::Day(day, month, i32::try_from(*year).ok()), 5)
            }
            // A lunar year: `năm Ất Tỵ`.
            (true, _) => (Token::Odd(format!("{day} tháng {month} năm")), 4),
            (false, _) => (Token::Day(day, month, None), 3),
        };
    }
    if is(0, "tháng") && (is(1, "giêng") || is(1, "chạp")) {
        return (Token::Odd("tháng âm lịch".to_owned()), 2);
    }
    if is(0, "chủ") && is(1, "nhật") {
        return (Token::Weekday(Weekday::Sun), 2);
    }
    if is(0, "thứ") {
        let days = [
            ("hai", Weekday::Mon),
            ("ba", Weekday::Tue),
            ("tư", Weekday::Wed),
            ("năm", Weekday::Thu),
            ("sáu", Weekday::Fri),
            ("bảy", Weekday::Sat),
            ("bẩy", Weekday::Sat),
        ];
        let by_word = days.iter().find(|(word, _)| is(1, word)).map(|(_, weekday)| *weekday);
        let by_number = number(1)
            .filter(|number| (2..=7).contains(number))
            .and_then(|number| days.get(number as usize - 2).map(|(_, weekday)| *weekday));
        if let Some(weekday) = by_word.or(by_number) {
            return (Token::Weekday(weekday), 2);
        }
    }
    (plain[0].clone(), 1)
}
