//! TCVN 5712:1993, as the ABC fonts and other programs wrote it: its letters and its punctuation.
//!
//! The fonts draw letters from A1 on. Bytes 80 to 9F are capitals with a tone in the standard, but
//! quotation marks, dashes and dots in files from Windows: the letters around each of them decide.

use crate::text::nfc;
use crate::text::syllable::is_syllable;

/// The letters of bytes 80 to FF.
pub(super) const LETTERS: &str = "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\u{a0}ĂÂÊÔƠƯĐăâêôơưđẰ\u{300}\u{309}\u{303}\u{301}\u{323}àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";

/// Decodes bytes; for an ambiguous byte returns its position.
pub(super) fn decode(bytes: &[u8]) -> Result<String, usize> {
    let letters: Vec<char> = LETTERS.chars().collect();
    let letter = |place: usize| match bytes[place] {
        byte if byte.is_ascii() => Ok(char::from(byte)),
        0x80..=0x9F => letter_or_mark(bytes, place, &letters).ok_or(place),
        byte => Ok(letters[usize::from(byte - 0x80)]),
    };
    (0..bytes.len()).map(letter).collect()
}

/// Decodes text of a workbook, in which each byte is a Latin letter; its quotation marks and dashes
/// are real ones.
pub(super) fn redraw(text: &str) -> String {
    let letters: Vec<char> = LETTERS.chars().collect();
    let drawn = |c: char| match u32::from(c) {
        code @ 0xA0..=0xFF => letters[code as usize - 0x80],
        _ => c,
    };
    text.chars().map(drawn).collect()
}

/// The Windows punctuation mark of a byte.
fn mark(byte: u8) -> Option<char> {
    Some(match byte {
        0x82 => '‚',
        0x84 => '„',
        0x85 => '…',
        0x8B => '‹',
        0x91 => '‘',
        0x92 => '’',
        0x93 => '“',
        0x94 => '”',
        0x95 => '•',
        0x96 => '–',
        0x97 => '—',
        0x9B => '›',
        _ => return None,
    })
}

/// The fit of a reading of a byte to its context.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Fit {
    None,
    /// As good as any, if nothing else fits.
    Weak,
    Good,
}

fn letter_or_mark(bytes: &[u8], place: usize, letters: &[char]) -> Option<char> {
    let capital = letters[usize::from(bytes[place] - 0x80)];
    let Some(mark) = mark(bytes[place]) else { return Some(capital) };
    match (is_in_a_word(bytes, place, letters), fit_of_mark(bytes, place)) {
        (true, Fit::Good) if has_partner(bytes, place) => Some(mark),
        (true, Fit::Good) | (false, Fit::None) => None,
        (true, _) => Some(capital),
        (false, _) => Some(mark),
    }
}

/// Returns whether a capital at a position would be part of a syllable: one of capitals only, or
/// its first letter.
fn is_in_a_word(bytes: &[u8], place: usize, letters: &[char]) -> bool {
    let is_part = |byte: &u8| byte.is_ascii_alphabetic() || *byte >= 0x80 && *byte != 0xA0;
    let start =
        bytes[..place].iter().rposition(|byte| !is_part(byte)).map_or(0, |before| before + 1);
    let end = bytes[place..]
        .iter()
        .position(|byte| !is_part(byte))
        .map_or(bytes.len(), |length| place + length);
    // No syllable is longer, and a lone letter is not one.
    if !(2..=8).contains(&(end - start)) {
        return false;
    }
    let letter = |byte: &u8| {
        if byte.is_ascii() { char::from(*byte) } else { letters[usize::from(byte - 0x80)] }
    };
    let word = nfc(&bytes[start..end].iter().map(letter).collect::<String>());
    let rest_is_small = start == place && word.chars().skip(1).all(char::is_lowercase);
    (rest_is_small || word.chars().all(char::is_uppercase)) && is_syllable(&word)
}

fn fit_of_mark(bytes: &[u8], place: usize) -> Fit {
    let before = place.checked_sub(1).map(|before| bytes[before]);
    let after = bytes.get(place + 1).copied();
    let is_letter =
        |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_alphabetic() || byte > 0xA0);
    let is_blank =
        |byte: Option<u8>| byte.is_none_or(|byte| byte.is_ascii_whitespace() || byte == 0xA0);
    let (behind_letter, before_letter) = (is_letter(before), is_letter(after));
    match bytes[place] {
        0x82 | 0x84 | 0x8B | 0x91 | 0x93 if !behind_letter && !is_blank(after) => Fit::Good,
        0x92 | 0x94 | 0x9B if !is_blank(before) && !before_letter => Fit::Good,
        // As in `H’Mông`.
        0x92 if behind_letter && before_letter => Fit::Weak,
        0x85 if !before_letter => Fit::Good,
        0x85 | 0x95 if !behind_letter => {
            if before_letter {
                Fit::Weak
            } else {
                Fit::Good
            }
        }
        0x96 | 0x97 => {
            if behind_letter || before_letter {
                Fit::Weak
            } else {
                Fit::Good
            }
        }
        _ => Fit::None,
    }
}

/// Returns whether the other half of a quotation mark is on the same line.
fn has_partner(bytes: &[u8], place: usize) -> bool {
    let before = bytes[..place].iter().rev().take_while(|byte| **byte != b'\n');
    let after = bytes[place + 1..].iter().take_while(|byte| **byte != b'\n');
    match bytes[place] {
        0x91 => after.into_iter().any(|byte| *byte == 0x92),
        0x93 | 0x84 => after.into_iter().any(|byte| *byte == 0x94),
        0x92 => before.into_iter().any(|byte| *byte == 0x91),
        0x94 => before.into_iter().any(|byte| matches!(byte, 0x93 | 0x84)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Case R1: the letters around decide.
    #[test]
    fn marks_of_windows_are_told_from_capitals_by_the_letters_around() {
        let cases: [(&[u8], Option<&str>); 16] = [
            (b"\x93m\xc6t h\xb5ng nh\xcbp kh\xc8u\x94", Some("“mặt hàng nhập khẩu”")),
            (
                b"ngh\xde \xae\xdenh \x96 th\xabng t\xad h\xad\xedng d\xc9n\x85",
                Some("nghị định – thông tư hướng dẫn…"),
            ),
            (b"\x91\xae\xe5ng \xfd\x92 \x95 tri\xd3n khai", Some("‘đồng ý’ • triển khai")),
            (b"2016\x962020", Some("2016–2020")),
            (b"H\xb5 N\xe9i\x96Hu\xd5", Some("Hà Nội–Huế")),
            (b"H\x92M\xabng", Some("H’Mông")),
            (b"\x93UBND\x94", Some("“UBND”")),
            // The standard's own capitals.
            (b"B\x8dNH \x99 \x90T", Some("BÌNH Ở ÍT")),
            (b"H\x92A B\x8dNH", Some("HÒA BÌNH")),
            (b"TH\x91 X\x82", Some("THỊ XÃ")),
            (b"\x93n \xae\xden", None),
            (b"\x93n \xae\xden\x94", Some("“n địn”")),
            (b"ab\x93cd", None),
            // A capital at the end of a word of capitals could as well be a closing quotation mark.
            (b"H\x92", None),
            (b"\x80 l\xab", Some("À lô")),
            (b"a \x97 b", Some("a — b")),
        ];
        for (bytes, text) in cases {
            assert_eq!(decode(bytes).ok().as_deref(), text, "{bytes:02x?}");
        }
        assert_eq!(redraw("“m\u{c6}t h\u{b5}ng” – \u{ae}\u{e5}ng…"), "“mặt hàng” – đồng…");
    }
}
