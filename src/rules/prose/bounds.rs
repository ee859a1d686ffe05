//! Words around a number that bound it or make it a part of a name.

use super::Bound;
use super::lexicon::{ends, reads};
use super::numeral::is_numeral;
use super::time_words::year;
use super::token::{Shape, Token};

/// Words after which a number is part of a name: of a provision, a place, a day, an ordinal.
pub(super) const NAMED: &[&str] = &[
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
    "hướng dẫn",
    "trang",
    "điện thoại",
    "fax",
    "hotline",
    "phần",
    "hình",
    "ảnh",
    "đợt",
    "vùng",
    "chi bộ",
    "cấp",
    "lần thứ",
    "luật số",
];

/// Words after which a number counts something irrelevant here.
pub(super) const UNCOUNTED: &[&str] =
    &["tháng", "giờ", "phút", "năm", "tuổi", "tuần", "quý", "cấp"];

/// Words that multiply the number before them.
pub(super) const SCALES: &[(&str, i64)] = &[
    ("chục", 10),
    ("trăm", 100),
    ("nghìn", 1000),
    ("ngàn", 1000),
    ("vạn", 10_000),
    ("triệu", 1_000_000),
    ("tỷ", 1_000_000_000),
    ("tỉ", 1_000_000_000),
];

/// Words before a number alone that give it another meaning.
pub(super) const BEFORE_YEAR: &[&str] = &[
    "trong", "mỗi", "hàng", "hằng", "cả", "đầu", "cuối", "từng", "các", "những", "nhiều", "một",
    "qua", "của", "giữa", "nửa", "suốt", "theo", "đến", "từ", "hết", "vào",
];

pub(super) const BOUNDS: &[(Bound, &[&str])] = &[
    (Bound::AtLeast, &["ít nhất", "tối thiểu", "không dưới", "không ít hơn"]),
    (
        Bound::AtMost,
        &[
            "không quá",
            "chậm nhất",
            "muộn nhất",
            "tối đa",
            "trong vòng",
            "trong thời hạn",
            "không vượt quá",
            "không muộn hơn",
            "không chậm hơn",
        ],
    ),
    (Bound::Above, &["trên", "hơn"]),
    (Bound::Below, &["dưới"]),
    (Bound::Nearly, &["gần", "ngót", "xấp xỉ", "suýt soát"]),
    (Bound::About, &["khoảng", "ước", "chừng", "ước tính", "ước đạt", "độ"]),
    (
        Bound::Unclear,
        &["nhiều nhất", "cao nhất", "thấp nhất", "hàng", "đến", "từ", "tới", "hoặc", "quá"],
    ),
];

/// Words that may stand between a bound and its number.
pub(super) const FILLERS: &[&str] =
    &["là", "trong", "sau", "có", "chỉ", "cả", "thời gian", "thời hạn", "được", "đạt"];

/// Words and signs between a label and its number.
pub(super) const LINKS: &[&str] = &[":", "|", "=", "là", "đạt", "có", "được", "gồm"];

pub(super) fn ends_with_one(before: &[Token<'_>], list: &[&str]) -> bool {
    list.iter().any(|phrase| ends(before, phrase))
}

pub(super) fn begins_with_one(tokens: &[Token<'_>], list: &[&str]) -> bool {
    list.iter().any(|phrase| reads(tokens, phrase))
}

/// Returns the bound at the end of tokens, and where its words begin.
pub(super) fn bound(before: &[Token<'_>]) -> (Bound, usize) {
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
pub(super) fn is_name(before: &[Token<'_>]) -> bool {
    let part = match before {
        [head @ .., sign]
            if sign.is_sign(":") && ends_with_one(head, &["số", "điện thoại", "fax"]) =>
        {
            head
        }
        all => all,
    };
    let numbered =
        ends(part, "số") && !ends_with_one(part, &["tổng số", "trong số", "trên tổng số"]);
    let counted = ends_with_one(part, &["đầu kỳ", "cuối kỳ", "trong kỳ", "định kỳ", "thường kỳ"]);
    numbered || (!counted && ends_with_one(part, NAMED))
}

/// Returns whether the number at the beginning of tokens is a list marker: `2. Kết quả`,
/// `## 2. Kết quả`.
pub(super) fn numbers_item(before: &[Token<'_>], tokens: &[Token<'_>]) -> bool {
    let is_heading = before.iter().all(|sign| sign.is_sign("#"));
    is_heading
        && before.first().unwrap_or(&tokens[0]).first
        && tokens.get(1).is_some_and(|sign| sign.joined && matches!(sign.text, "." | ")"))
}

/// Returns whether another number directly precedes this one, which may then be part of it.
pub(super) fn follows_number(before: &[Token<'_>]) -> bool {
    match before {
        [head @ .., last] if last.shape == Shape::Number => {
            !(year(last).is_some()
                && (ends(head, "năm") || head.last().is_some_and(|sign| sign.is_sign("/"))))
        }
        [.., number, sign] => {
            let range = matches!(sign.text, "-" | "–" | "+" | "x" | "×" | "/");
            range && (number.shape == Shape::Number || is_numeral(&number.key))
        }
        _ => false,
    }
}
