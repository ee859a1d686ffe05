//! Finds the numbers of a sentence that are figures, with what they count and their bounds.

use super::lexicon::{ends, noun, reads};
use super::numeral::{Digits, digits, in_words, is_numeral};
use super::time::year;
use super::token::{Shape, Token};
use super::{Bound, Noun, Value};

/// Position of a figure in its sentence.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    /// First token, including the words of its bound.
    pub(super) from: usize,
    /// First token of the number.
    pub(super) number: usize,
    /// Token after the number.
    pub(super) number_end: usize,
    /// Token after the noun.
    pub(super) to: usize,
    /// Number.
    pub(super) value: Value,
    /// Noun.
    pub(super) noun: Noun,
    /// Bound before the number.
    pub(super) bound: Bound,
}

/// Words after which a number is part of a name: of a provision, a place, a day, an ordinal.
const NAMED: &[&str] = &[
    "thứ",
    "điều",
    "khoản",
    "điểm",
    "mục",
    "chương",
    "phụ lục",
    "bảng",
    "mẫu",
    "khóa",
    "kỳ",
    "quý",
    "tháng",
    "lớp",
    "lộ",
    "đường",
    "ngõ",
    "tổ",
    "thôn",
    "xóm",
    "khu",
    "đội",
    "ngày",
    "mùng",
    "mồng",
    "lần",
    "giờ",
    "nghị quyết",
    "quyết định",
    "chỉ thị",
    "kết luận",
    "thông tư",
    "nghị định",
    "trung ương",
    "công văn",
    "quy chế",
    "kế hoạch",
    "hướng dẫn",
    "trang",
    "điện thoại",
    "fax",
    "hotline",
    "phần",
    "biểu",
    "hình",
    "ảnh",
    "đợt",
    "vùng",
    "chi bộ",
    "cấp",
];

/// Words after which a number counts something irrelevant here.
const UNCOUNTED: &[&str] = &["tháng", "giờ", "phút", "năm", "tuổi", "tuần", "quý"];

/// Words that multiply the number before them.
const SCALES: &[&str] = &["trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ", "chục"];

/// Words before a number alone that give it another meaning.
const BEFORE_YEAR: &[&str] = &[
    "trong", "mỗi", "hàng", "hằng", "cả", "đầu", "cuối", "từng", "các", "những", "nhiều", "một",
    "qua", "của", "giữa", "nửa", "suốt", "theo", "đến", "từ", "hết", "vào",
];

const BOUNDS: &[(Bound, &[&str])] = &[
    (Bound::AtLeast, &["ít nhất", "tối thiểu", "không dưới", "không ít hơn", "thấp nhất"]),
    (
        Bound::AtMost,
        &[
            "không quá",
            "chậm nhất",
            "muộn nhất",
            "tối đa",
            "nhiều nhất",
            "trong vòng",
            "trong thời hạn",
        ],
    ),
    (Bound::AtMost, &["không vượt quá", "không muộn hơn", "không chậm hơn"]),
    (Bound::Above, &["trên", "hơn"]),
    (Bound::Below, &["dưới"]),
    (
        Bound::About,
        &[
            "gần",
            "khoảng",
            "xấp xỉ",
            "ước",
            "chừng",
            "ước tính",
            "hàng",
            "ngót",
            "đến",
            "từ",
            "tới",
            "hoặc",
            "quá",
        ],
    ),
];

/// Words that may stand between a bound and its number.
const FILLERS: &[&str] =
    &["là", "trong", "sau", "có", "chỉ", "cả", "thời gian", "thời hạn", "được", "đạt"];

/// Returns the bound at the end of tokens, and where its words begin.
fn bound(before: &[Token<'_>]) -> (Bound, usize) {
    let mut end = before.len();
    for _ in 0..4 {
        let head = &before[..end];
        for (bound, phrases) in BOUNDS {
            if let Some(phrase) = phrases.iter().find(|phrase| ends(head, phrase)) {
                return (*bound, end - phrase.split(' ').count());
            }
        }
        let Some(filler) = FILLERS.iter().find(|filler| ends(head, filler)) else { break };
        end -= filler.split(' ').count();
    }
    (Bound::Exactly, before.len())
}

/// Returns whether the words before a number make it part of a name.
fn is_name(before: &[Token<'_>]) -> bool {
    let part = match before {
        [head @ .., sign]
            if sign.is_sign(":") && one_of_ends(head, &["số", "điện thoại", "fax"]) =>
        {
            head
        }
        all => all,
    };
    let numbered = ends(part, "số") && !ends(part, "tổng số") && !ends(part, "trong số");
    numbered || one_of_ends(part, NAMED)
}

/// Returns whether the number at the beginning of tokens is a list marker.
fn numbers_item(tokens: &[Token<'_>]) -> bool {
    tokens[0].first
        && tokens.get(1).is_some_and(|sign| sign.joined && matches!(sign.text, "." | ")"))
}

/// Returns whether another number directly precedes this one, which may then be part of it.
fn follows_number(before: &[Token<'_>]) -> bool {
    match before {
        [head @ .., last] if last.shape == Shape::Number => {
            !(year(last).is_some() && ends(head, "năm"))
        }
        [.., number, sign] => {
            let range = matches!(sign.text, "-" | "–" | "+" | "x" | "×" | "/");
            range && (number.shape == Shape::Number || is_numeral(&number.key))
        }
        _ => false,
    }
}

fn one_of(tokens: &[Token<'_>], list: &[&str]) -> bool {
    list.iter().any(|phrase| reads(tokens, phrase))
}

/// Reads the number in digits at `at`.
fn in_digits(sentence: &[Token<'_>], at: usize) -> Option<Found> {
    let (token, before, after) = (&sentence[at], &sentence[..at], &sentence[at + 1..]);
    if numbers_item(&sentence[at..]) || is_name(before) || one_of(after, UNCOUNTED) {
        return None;
    }
    let read = digits(token.text)?;
    let (noun, used) = noun(after).unwrap_or((Noun::Other, 0));
    let pair = matches!(read, Digits::Pair(..));
    let is_year =
        year(token).is_some() && (used == 0 || noun != Noun::People && noun != Noun::Petitions);
    if is_year || (pair && used == 0) {
        return None;
    }
    let value = match read {
        _ if one_of(after, SCALES) || follows_number(before) => Value::Unclear,
        Digits::Whole(value) if noun == Noun::Percent => Value::Decimal(value, 0),
        Digits::Whole(value) => Value::Count(value),
        Digits::Pair(part, all) => Value::Pair(part, all),
        Digits::Decimal(value, places) if noun == Noun::Percent => Value::Decimal(value, places),
        Digits::Decimal(..) => Value::Unclear,
    };
    let (bound, from) = bound(before);
    let number_end = at + 1 + if noun == Noun::Percent { used } else { 0 };
    Some(Found { from, number: at, number_end, to: at + 1 + used, value, noun, bound })
}

/// Reads the number in words at `at`; what it counts must follow.
fn spelled(sentence: &[Token<'_>], at: usize) -> Option<Found> {
    let before = &sentence[..at];
    let (value, words) = in_words(sentence[at..].iter().map(|token| token.key.as_str()))?;
    let after = &sentence[at + words..];
    let (noun, used) = noun(after)?;
    let alone = words == 1
        && (reads(&sentence[at..], "không")
            || (reads(&sentence[at..], "năm")
                && (one_of_ends(before, BEFORE_YEAR) || before.last().is_some_and(is_digits)))
            || (reads(&sentence[at..], "một")
                && one_of_ends(before, &["mỗi", "từng", "tại", "ở", "như", "nhiều"])));
    let of_year = ends(before, "năm") && one_of_ends(&before[..before.len() - 1], BEFORE_YEAR);
    let counted =
        before.last().is_some_and(|token| is_numeral(&token.key) && !of_year) || is_name(before);
    if alone || counted || noun == Noun::Other || one_of(after, UNCOUNTED) {
        return None;
    }
    let value = match noun {
        _ if follows_number(before) => Value::Unclear,
        Noun::Percent => Value::Decimal(value, 0),
        _ => Value::Count(value),
    };
    let (bound, from) = bound(before);
    let number_end = at + words + if noun == Noun::Percent { used } else { 0 };
    Some(Found { from, number: at, number_end, to: at + words + used, value, noun, bound })
}

fn is_digits(token: &Token<'_>) -> bool {
    token.shape == Shape::Number
}

fn one_of_ends(before: &[Token<'_>], list: &[&str]) -> bool {
    list.iter().any(|phrase| ends(before, phrase))
}

/// Finds the figures of a sentence, in order.
pub(super) fn figures(sentence: &[Token<'_>]) -> Vec<Found> {
    let mut all: Vec<Found> = Vec::new();
    let mut at = 0;
    while at < sentence.len() {
        let found = match sentence[at].shape {
            Shape::Number => in_digits(sentence, at),
            Shape::Word if is_numeral(&sentence[at].key) => spelled(sentence, at),
            _ => None,
        };
        let floor = all.last().map_or(0, |last| last.to);
        at = found.map_or(at + 1, |found| found.to);
        all.extend(found.map(|found| Found { from: found.from.max(floor), ..found }));
    }
    all
}
