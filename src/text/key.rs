//! Normal form and the keys by which words are found: folded, exact, slug.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark, is_nfc};

/// Brings text to Unicode NFC, in which all text is stored; nothing else is changed.
pub fn nfc(text: &str) -> String {
    if text.is_ascii() || is_nfc(text) { text.to_owned() } else { text.nfc().collect() }
}

/// Brings text to NFC and trims it; inner runs of spaces stay as typed.
pub fn clean(text: &str) -> String {
    nfc(text.trim())
}

/// Makes the search key: lower case, without tones and letter marks (`Đồng  Lạc` → `dong lac`), spaces collapsed.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return collapse(text.chars().map(|c| c.to_ascii_lowercase()));
    }
    let plain = text.nfd().filter(|c| !is_combining_mark(*c) && !is_invisible(*c));
    collapse(plain.flat_map(char::to_lowercase).map(|c| if matches!(c, 'đ' | 'ð') { 'd' } else { c }))
}

/// Makes the key of sameness: lower case, spaces collapsed, tones in one place (hoà = hòa), letter marks kept (An Phú ≠ An Phụ).
pub fn exact_key(text: &str) -> String {
    if text.is_ascii() {
        return collapse(text.chars().map(|c| c.to_ascii_lowercase()));
    }
    let lower = text.nfc().filter(|c| !is_invisible(*c)).flat_map(char::to_lowercase);
    let (mut key, mut word) = (String::with_capacity(text.len()), String::new());
    for c in collapse(lower).chars() {
        if c.is_alphabetic() || is_combining_mark(c) {
            word.push(c);
        } else {
            push_word(&mut key, &word);
            word.clear();
            key.push(c);
        }
    }
    push_word(&mut key, &word);
    key
}

/// Makes a code of a name: ASCII letters and digits joined by single hyphens (`Đồng Lạc` → `dong-lac`).
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for c in fold(text).chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// Appends a lower-case word with its tone on its first vowel; a word without exactly one tone stays as it is.
fn push_word(key: &mut String, word: &str) {
    if word.is_ascii() {
        key.push_str(word);
        return;
    }
    let (mut letters, mut tones, mut base) = (String::with_capacity(word.len()), Vec::new(), ' ');
    for c in word.nfd() {
        if is_tone(c) && is_vowel(base) {
            tones.push(c);
        } else {
            letters.push(c);
            base = if is_combining_mark(c) { base } else { c };
        }
    }
    let first_vowel = letters.find(is_vowel);
    if let (&[tone], Some(place)) = (tones.as_slice(), first_vowel) {
        letters.insert(place + 1, tone);
        key.extend(letters.nfc());
    } else {
        key.extend(word.nfc());
    }
}

/// Lower-cased and collapsed text from characters already mapped.
fn collapse(chars: impl Iterator<Item = char>) -> String {
    let mut text = String::new();
    let mut gap = false;
    for c in chars {
        if c.is_whitespace() {
            gap = !text.is_empty();
            continue;
        }
        if gap {
            text.push(' ');
            gap = false;
        }
        text.push(c);
    }
    text
}

fn is_tone(c: char) -> bool {
    matches!(c, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}')
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// Characters without width that come along when text is copied from a page or a document.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}
