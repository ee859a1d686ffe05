//! Normal form and keys of Vietnamese text.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::text::tidy::plain_d;

/// Returns the text in Unicode NFC, as the register keeps it.
pub fn nfc(text: &str) -> String {
    if is_nfc_quick(text.chars()) == IsNormalized::Yes {
        text.to_owned()
    } else {
        text.nfc().collect()
    }
}

/// Returns a text as the register stores it: in NFC, trimmed, with eth replaced by the similar Đ.
pub fn clean(text: &str) -> String {
    let text = nfc(text.trim());
    if text.is_ascii() { text } else { text.chars().map(plain_d).collect() }
}

/// The five tone marks: huyền, hỏi, ngã, sắc, nặng.
pub(super) const TONES: [char; 5] = ['\u{300}', '\u{309}', '\u{303}', '\u{301}', '\u{323}'];

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// Returns whether a character has no width; such characters come with names copied from pages or
/// documents.
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// Returns the search key without diacritics: lower case, no marks, `đ` as `d`, one space between
/// words.
pub fn fold(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !key.is_empty() {
            key.push(' ');
        }
        if word.is_ascii() {
            key.extend(word.chars().map(|c| c.to_ascii_lowercase()));
            continue;
        }
        for c in word.nfd().filter(|c| !is_mark(*c) && !is_invisible(*c)) {
            match plain_d(c) {
                'đ' | 'Đ' => key.push('d'),
                c => key.extend(c.to_lowercase()),
            }
        }
    }
    key
}

/// Returns the key of an exact match: lower case, diacritics kept, each word's tone separate from
/// its position, so that `hoà` equals `hòa` and `An Phú` differs from `An Phụ`.
pub fn exact_key(text: &str) -> String {
    let mut words = Vec::new();
    for word in text.split_whitespace() {
        let mut tones = String::new();
        let mut letters = String::new();
        for c in word.nfd().filter(|c| !is_invisible(*c)).map(plain_d).flat_map(char::to_lowercase)
        {
            if TONES.contains(&c) { tones.push(c) } else { letters.push(c) }
        }
        words.push(letters.nfc().collect::<String>() + &tones);
    }
    words.join(" ")
}

/// Returns whether typed text has a diacritic that the name lacks: `Bình Hạ` contradicts `Bình Hà`,
/// while `binh ha`, `Bình Ha` and a mere prefix do not. `false` for texts with other letters.
pub fn contradicts(typed: &str, name: &str) -> bool {
    if !fold(name).starts_with(&fold(typed)) {
        return false;
    }
    typed.split_whitespace().zip(name.split_whitespace()).any(|(typed, name)| {
        let ((letters, tone), (others, other_tone)) = (letters(typed), letters(name));
        let mut pairs = letters.iter().zip(&others);
        pairs.any(|(letter, other)| letter.1.is_some() && letter.1 != other.1)
            || (tone.is_some() && tone != other_tone)
    })
}

/// The letters of a word, each with its mark (`â` has one, `đ` too), and the word's tone without
/// its position.
fn letters(word: &str) -> (Vec<(char, Option<char>)>, Option<char>) {
    let (mut letters, mut tone) = (Vec::<(char, Option<char>)>::new(), None);
    for c in word.nfd().filter(|c| !is_invisible(*c)).map(plain_d).flat_map(char::to_lowercase) {
        if TONES.contains(&c) {
            tone = Some(c);
        } else if is_mark(c) {
            if let Some(letter) = letters.last_mut() {
                letter.1 = Some(c);
            }
        } else if c == 'đ' {
            letters.push(('d', Some('đ')));
        } else {
            letters.push((c, None));
        }
    }
    (letters, tone)
}

/// Returns whether a text has any diacritics.
pub fn has_diacritics(text: &str) -> bool {
    !text.is_ascii() && text.split_whitespace().any(|word| fold(word) != word.to_lowercase())
}

/// Returns those whose names have the words of a text in a row, signs aside: `văn hóa` stands in
/// `Phòng Văn hóa - Xã hội`. Typed with diacritics, words with other ones fit only if no others do.
pub fn with_words<T>(all: Vec<T>, name: impl Fn(&T) -> &str, words: &str) -> Vec<T> {
    let keys: &[fn(&str) -> String] =
        if has_diacritics(words) { &[exact_key, fold] } else { &[fold] };
    for key in keys {
        let run = spaced(words, *key);
        if run == " " {
            break;
        }
        let has_run = |one: &T| spaced(name(one), *key).contains(&run);
        if all.iter().any(has_run) {
            return all.into_iter().filter(has_run).collect();
        }
    }
    Vec::new()
}

/// Returns the keys of a text's words, each between two blanks.
fn spaced(text: &str, key: fn(&str) -> String) -> String {
    let words = nfc(text);
    let words = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.fold(" ".to_owned(), |all, word| all + &key(word) + " ")
}

/// Returns a code made from a name: `Đồng Lạc` gives `dong-lac`.
pub fn slug(text: &str) -> String {
    let folded = fold(text);
    let parts = folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("-")
}

/// Returns whether a terminal or a page would interpret a character instead of showing it:
/// controls, direction marks, zero-width characters, and noncharacters, which break XML.
pub(super) fn is_obeyed(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// Replaces control characters with visible ones: escape becomes `␛`; tabs and line ends become a
/// space.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(is_obeyed) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\t' | '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => shown.push(' '),
            c if (c as u32) < 0x20 => shown.push(char::from_u32(0x2400 + c as u32).unwrap_or('?')),
            c if is_obeyed(c) => shown.push_str(&format!("\\u{{{:x}}}", c as u32)),
            c => shown.push(c),
        }
    }
    Cow::Owned(shown)
}

/// Cuts a text to a number of characters; the last of a cut text is `…`.
pub fn cut(text: &str, most: usize) -> String {
    if text.chars().nth(most).is_none() {
        return text.to_owned();
    }
    text.chars().take(most - 1).chain(['…']).collect()
}

/// Text for terminals, pages and documents: without control characters and composed, so that
/// columns keep their width. Markup is escaped by the renderers.
pub fn shown(text: &str) -> String {
    nfc(&visible(text))
}

/// Returns the nearest candidate; `None` if none is near, or several are equally near.
pub fn nearest<'a>(wanted: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = fold(wanted);
    let most = match wanted.chars().count() {
        0..=2 => return None,
        3..=5 => 1,
        6..=10 => 2,
        _ => 3,
    };
    let near = candidates
        .into_iter()
        .map(|candidate| (strsim::osa_distance(&wanted, &fold(candidate)), candidate));
    let near: Vec<(usize, &str)> = near.filter(|(distance, _)| *distance <= most).collect();
    let (least, best) = near.iter().min()?;
    let is_alone =
        near.iter().all(|(distance, other)| distance > least || fold(other) == fold(best));
    is_alone.then_some(best)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn folding_takes_off_every_mark() {
        let nfd: String = "Đường Hoà".nfd().collect();
        assert_eq!(fold(&nfd), "duong hoa");
        assert_eq!(fold("  Ơ  Ư ă Â "), "o u a a");
        assert_eq!(slug("Thị trấn Nam Sách"), "thi-tran-nam-sach");
        let letters = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
        assert!(fold(letters).chars().all(|c| "aeiouyd".contains(c)), "{}", fold(letters));
    }

    #[test]
    fn an_exact_match_keeps_diacritics_and_forgives_the_tones_place() {
        assert_eq!(exact_key("Hoà Uỷ Thuý"), exact_key("hòa ủy  thúy"));
        assert_ne!(exact_key("An Phú"), exact_key("An Phụ"));
        assert_ne!(exact_key("Đa"), exact_key("Da"));
    }

    #[test]
    fn a_wrong_diacritic_contradicts_and_an_absent_one_does_not() {
        for (typed, name) in [
            ("Bình Hạ", "Bình Hà"),
            ("Đông Lác", "Đồng Lạc"),
            ("Đa", "Da"),
            ("bình hạ", "Bình Hà Xanh"),
        ] {
            assert!(contradicts(typed, name), "{typed}, {name}");
        }
        let absent =
            ["binh ha", "Bình Ha", "BÌNH HÀ", "bình h", "bi\u{300}nh ha\u{300}", "binh hà"];
        assert!(!absent.iter().any(|typed| contradicts(typed, "Bình Hà")));
        assert!(
            !contradicts("đông lac", "Đồng Lạc")
                && !contradicts("hoà", "Hòa Bình")
                && !contradicts("An", "Bình")
        );
    }

    #[test]
    fn control_characters_are_shown() {
        assert_eq!(visible("a\u{1b}[31mb\nc\u{202e}"), "a␛[31mb c\\u{202e}");
        assert_eq!(visible("a\u{2028}b\u{61c}c\u{9b}d"), "a b\\u{61c}c\\u{9b}d");
        assert!(matches!(visible("Đồng Lạc"), Cow::Borrowed(_)));
    }

    #[test]
    fn only_a_near_name_is_meant() {
        assert_eq!(nearest("dong lak", ["Đồng Lạc", "An Sơn"]), Some("Đồng Lạc"));
        assert_eq!(nearest("xyz", ["Đồng Lạc", "An Sơn"]), None);
        assert_eq!(nearest("An Xơn", ["An Sơn", "An Son", "An Xin"]), None, "several are as near");
        assert_eq!(
            nearest("An Xơn", ["An Sơn", "An Son"]),
            Some("An Son"),
            "one name, written twice"
        );
    }

    /// F3: letters of old keyboards that look like Đ are read as Đ.
    #[test]
    fn an_eth_is_the_letter_that_it_looks_like() {
        for typed in ["\u{d0}ông Hải", "\u{189}ông Hải", "\u{f0}ông Hải", "\u{256}ông Hải"]
        {
            assert_eq!((fold(typed).as_str(), slug(typed).as_str()), ("dong hai", "dong-hai"));
            assert_eq!(exact_key(typed), exact_key("Đông Hải"));
            assert!(!contradicts(typed, "Đông Hải") && contradicts(typed, "Dông Hải"));
        }
        assert_eq!(clean(" \u{d0}ông \u{256}ê "), "Đông đê");
    }

    #[test]
    fn what_has_no_width_hides_no_name() {
        assert_eq!(fold("\u{feff}Đồng\u{200b} Lạc"), "dong lac");
        assert_eq!(exact_key("Đồng\u{200b} Lạc"), exact_key("đồng lạc"));
    }

    proptest! {
        #[test]
        fn keys_are_the_same_in_nfc_and_nfd(text in "[ a-zA-ZàảãáạăằẳẵắặâầẩẫấậđĐèẽềệỉịòọồộờợủụừựỳỵỹ]{0,24}") {
            let (one, other): (String, String) = (text.nfc().collect(), text.nfd().collect());
            prop_assert_eq!(nfc(&other), one.clone());
            prop_assert_eq!((fold(&one), exact_key(&one), slug(&one)), (fold(&other), exact_key(&other), slug(&other)));
            prop_assert!(fold(&one).is_ascii());
        }

        #[test]
        fn folding_again_changes_nothing(text in "\\PC{0,16}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
            let code = slug(&text);
            prop_assert!(!code.starts_with('-') && !code.ends_with('-') && !code.contains("--"));
            prop_assert_eq!(slug(&code), code);
        }

        #[test]
        fn nothing_that_a_terminal_obeys_is_left(text in any::<String>()) {
            let shown = visible(&text);
            prop_assert!(!shown.chars().any(char::is_control));
            prop_assert!(matches!(visible(&shown), Cow::Borrowed(_)));
        }
    }
}
