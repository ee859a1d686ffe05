//! Text normalisation for storing and comparing: blank texts, line breaks, list marks.

use std::borrow::Cow;

use crate::text::fold::is_invisible;

/// Returns whether a text shows nothing: blanks, zero-width and invisible characters, such as
/// U+200B, U+2800 and Hangul fillers.
pub fn is_blank(text: &str) -> bool {
    let shows_nothing = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || is_invisible(c)
            || matches!(
                c,
                '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'
                    ..='\u{180f}'
            )
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2061}'..='\u{206f}')
            || matches!(c, '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}')
    };
    text.chars().all(shows_nothing)
}

/// Returns a text with all line ends as U+000A.
pub fn plain_breaks(text: &str) -> Cow<'_, str> {
    const OTHERS: [char; 6] = ['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'];
    if !text.contains(OTHERS) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace("\r\n", "\n").replace(OTHERS, "\n"))
}

/// Replaces line breaks inside sentences with spaces. Breaks stay after the end of a sentence, at
/// an empty line and before a list mark.
///
/// `"Đền bù\nGPMB thấp"` becomes `"Đền bù GPMB thấp"`; `"Đường hỏng.\nCống tắc."` stays.
pub fn joined_sentences(text: &str) -> String {
    let plain = plain_breaks(text);
    let mut lines = plain.split('\n');
    let mut joined = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        let before = joined.rsplit('\n').next().unwrap_or_default();
        if is_blank(before)
            || is_blank(line)
            || ends_sentence(before)
            || without_list_mark(line.trim_start()).is_some()
        {
            joined.push('\n');
            joined.push_str(line);
        } else {
            joined.truncate(joined.trim_end().len());
            joined.push(' ');
            joined.push_str(line.trim_start());
        }
    }
    joined
}

fn ends_sentence(line: &str) -> bool {
    let line = line.trim_end().trim_end_matches(['”', '’', '"', '\'', ')', ']', '»']);
    line.ends_with(['.', '!', '?', '…', ':', ';', '。'])
}

/// Returns a text without its leading list mark, such as `1.`, `2)`, `-` or `•`; `None` if it has
/// none.
///
/// A mark is followed by a blank or a tab, and then not by a digit: `1. Đường hỏng` has one,
/// `1.5 ha` and `2) 5 hộ` have none.
pub fn without_list_mark(text: &str) -> Option<&str> {
    let digits = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let rest = if digits.len() < text.len() {
        digits.strip_prefix(['.', ')'])?
    } else {
        text.strip_prefix(['-', '•'])?
    };
    let bare = rest.trim_start();
    let is_mark = bare.len() < rest.len() && bare.chars().next().is_some_and(|c| !c.is_numeric());
    is_mark.then_some(bare)
}

/// Returns the key for comparing texts: without list mark and zero-width characters, any run of
/// blanks as one space. Letters, case and diacritics stay.
pub fn compared(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    let text = text.trim();
    for word in without_list_mark(text).unwrap_or(text).split_whitespace() {
        let start = key.len();
        key.extend(word.chars().filter(|c| !is_invisible(*c)).map(plain_d));
        if start > 0 && key.len() > start {
            key.insert(start, ' ');
        }
    }
    key
}

/// Returns đ for similar letters of old keyboards: eth (U+00D0, U+00F0) and the African d (U+0189,
/// U+0256). Any other character is unchanged.
pub(super) fn plain_d(c: char) -> char {
    match c {
        '\u{d0}' | '\u{189}' => 'Đ',
        '\u{f0}' | '\u{256}' => 'đ',
        c => c,
    }
}

/// Returns a text with its first letter capitalised.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_first_letter_alone_is_capitalised() {
        assert_eq!(capitalised("đồng chí"), "Đồng chí");
        assert_eq!(capitalised(""), "");
    }

    #[test]
    fn what_shows_nothing_is_blank() {
        for text in [
            "",
            " \t\n",
            "\u{200b}\u{feff}",
            "\u{ad}",
            "\u{2800}",
            "\u{3164}\u{115f}\u{1160}\u{ffa0}",
            "\u{a0}\u{3000}",
        ] {
            assert!(is_blank(text), "{text:?}");
        }
        assert!(!is_blank("\u{200b}a") && !is_blank("-"));
    }

    #[test]
    fn a_break_inside_a_sentence_is_a_space() {
        for (typed, kept) in [
            ("Đền bù\nGPMB thấp", "Đền bù GPMB thấp"),
            ("Đền bù \r\n  GPMB thấp", "Đền bù GPMB thấp"),
            ("a\rb\u{2028}c", "a b c"),
            ("Đường hỏng.\r\nCống tắc.", "Đường hỏng.\nCống tắc."),
            ("Đề nghị:\n- sửa đường\n- nạo cống", "Đề nghị:\n- sửa đường\n- nạo cống"),
            ("a\n\nb", "a\n\nb"),
            ("một dòng", "một dòng"),
        ] {
            assert_eq!(joined_sentences(typed), kept, "{typed:?}");
        }
    }

    #[test]
    fn a_list_mark_is_no_part_of_a_text() {
        for (text, bare) in [
            ("1. Đường hỏng", Some("Đường hỏng")),
            ("12)\tCống tắc", Some("Cống tắc")),
            ("- Rác", Some("Rác")),
            ("•\u{a0}Đèn hỏng", Some("Đèn hỏng")),
            ("1.5 ha đất", None),
            ("2) 5 hộ", None),
            ("- 3 hộ", None),
            ("-Rác", None),
            ("2019 là năm", None),
            ("1.", None),
            ("- ", None),
        ] {
            assert_eq!(without_list_mark(text), bare, "{text:?}");
        }
    }

    #[test]
    fn texts_are_compared_without_marks_and_doubled_blanks() {
        for (one, other) in [
            ("Điện  yếu", "Điện yếu"),
            ("Nước\u{3000}bẩn", "Nước bẩn"),
            ("1. Đường hỏng", "Đường\u{a0}hỏng"),
            ("\u{d0}ường hỏng", "Đường\nhỏng"),
            ("Đường\u{200b} hỏng", "Đường hỏng"),
        ] {
            assert_eq!(compared(one), compared(other), "{one:?}");
        }
        assert_ne!(compared("Đường hỏng"), compared("đường hỏng"));
        assert_ne!(compared("Đường 1. hỏng"), compared("Đường hỏng"));
    }

    proptest! {
        #[test]
        fn joining_again_changes_nothing_and_keeps_what_is_compared(text in "[a-c.:\\- \\n\\r1]{0,16}") {
            let once = joined_sentences(&text);
            prop_assert_eq!(joined_sentences(&once), once.clone());
            prop_assert_eq!(compared(&once), compared(&text));
        }
    }
}
