//! Text in encodings before Unicode: Windows-1258, TCVN3 (the ABC fonts) and VNI, decoded to NFC.
//!
//! Sources: TCVN 5712:1993 as `TCVN5712-1` in the C library; the VNI-Windows table; the Encoding
//! Standard for 1258.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::problem::{Cause, Problem};
use crate::text::{nfc, tcvn3};

/// An encoding of text.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16, in either byte order.
    Utf16,
    /// Vietnamese Windows: letters followed by combining marks.
    Windows1258,
    /// The ABC fonts (.VnTime): a byte per letter; capitals with a tone were in another font, so
    /// they are decoded as small letters.
    Tcvn3,
    /// The VNI fonts: a byte each for a letter and its mark.
    Vni,
}

impl Encoding {
    /// All encodings.
    pub const ALL: [Self; 5] = [Self::Utf8, Self::Utf16, Self::Windows1258, Self::Tcvn3, Self::Vni];

    /// Returns its name as typed.
    pub fn code(self) -> &'static str {
        match self {
            Self::Utf8 => "utf8",
            Self::Utf16 => "utf16",
            Self::Windows1258 => "windows-1258",
            Self::Tcvn3 => "tcvn3",
            Self::Vni => "vni",
        }
    }

    /// Parses a name.
    ///
    /// # Errors
    /// If it is unknown (a problem of usage).
    pub fn parse(given: &str) -> Result<Self, Problem> {
        let named = Self::ALL.into_iter().find(|one| one.code() == given.trim().to_lowercase());
        let allowed = Self::ALL.map(Self::code).join(", ");
        named.ok_or_else(|| {
            Problem::because(Cause::NotInList { of_column: false })
                .with("given", given)
                .with("allowed", allowed)
        })
    }
}

/// VNI's letters, each with its bytes as Windows-1252 shows them. Capitals follow the same rule.
const VNI: [(&str, &str); 12] = [
    ("áàảãạ", "aù aø aû aõ aï"),
    ("ăắằẳẵặ", "aê aé aè aú aü aë"),
    ("âấầẩẫậ", "aâ aá aà aå aã aä"),
    ("éèẻẽẹ", "eù eø eû eõ eï"),
    ("êếềểễệ", "eâ eá eà eå eã eä"),
    ("íìỉĩị", "í ì æ ó ò"),
    ("óòỏõọ", "où oø oû oõ oï"),
    ("ôốồổỗộ", "oâ oá oà oå oã oä"),
    ("ơớờởỡợ", "ô ôù ôø ôû ôõ ôï"),
    ("úùủũụ", "uù uø uû uõ uï"),
    ("ưứừửữự", "ö öù öø öû öõ öï"),
    ("ýỳỷỹỵđ", "yù yø yû yõ î ñ"),
];

/// Decodes bytes to NFC; an invalid byte is a problem, never a question mark.
///
/// # Errors
/// If a byte is invalid; the problem names the encoding and the position.
pub fn decode(bytes: &[u8], encoding: Encoding) -> Result<String, Problem> {
    let at = |place: usize| {
        Problem::refused("encoding-broken")
            .with("encoding", encoding.code())
            .with("place", (place + 1).to_string())
    };
    let text = match encoding {
        Encoding::Utf8 => {
            let text = std::str::from_utf8(bytes).map_err(|error| at(error.valid_up_to()))?;
            text.trim_start_matches('\u{feff}').to_owned()
        }
        Encoding::Utf16 => utf16(bytes).map_err(at)?,
        // In these every byte is valid; in TCVN3 some are ambiguous.
        Encoding::Windows1258 => {
            encoding_rs::WINDOWS_1258.decode_without_bom_handling(bytes).0.into_owned()
        }
        Encoding::Tcvn3 => tcvn3::decode(bytes).map_err(|place| either(bytes, place))?,
        Encoding::Vni => vni(&encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0),
    };
    Ok(nfc(&text))
}

/// Decodes UTF-16; if it is broken, returns the position of the first invalid byte.
fn utf16(bytes: &[u8]) -> Result<String, usize> {
    let (big, body) = match bytes {
        [0xFE, 0xFF, rest @ ..] => (true, rest),
        [0xFF, 0xFE, rest @ ..] => (false, rest),
        // The first letter of a table is nearly always ASCII: its upper byte is 0.
        [first, ..] => (*first == 0, bytes),
        [] => (false, bytes),
    };
    let pair = |pair: &[u8]| {
        if big {
            u16::from_be_bytes([pair[0], pair[1]])
        } else {
            u16::from_le_bytes([pair[0], pair[1]])
        }
    };
    if !body.len().is_multiple_of(2) {
        return Err(bytes.len() - 1);
    }
    let units = body.chunks_exact(2).map(pair);
    let mut text = String::new();
    let mut place = bytes.len() - body.len();
    for read in char::decode_utf16(units) {
        let c = read.map_err(|_| place)?;
        place += c.len_utf16() * 2;
        text.push(c);
    }
    Ok(text)
}

/// The problem of a byte that may be a letter or a punctuation mark, with its position and context.
fn either(bytes: &[u8], place: usize) -> Problem {
    let line = bytes[..place].iter().filter(|byte| **byte == b'\n').count() + 1;
    let around = &bytes[place.saturating_sub(12)..bytes.len().min(place + 12)];
    let shown =
        around.iter().map(|byte| if byte.is_ascii_graphic() { char::from(*byte) } else { '·' });
    Problem::refused("encoding-either")
        .with("line", line.to_string())
        .with("given", shown.collect::<String>())
}

/// Joins VNI's letters, displayed in Windows-1252: the longest match first. `ngaäp` is `ngập`.
pub(super) fn vni(text: &str) -> String {
    let mut decoded = String::new();
    let mut rest = text.chars().peekable();
    while let Some(first) = rest.next() {
        let both = rest.peek().and_then(|second| VNI_LETTERS.get(&(first, Some(*second))));
        if both.is_some() {
            rest.next();
        }
        decoded.push(both.or_else(|| VNI_LETTERS.get(&(first, None))).copied().unwrap_or(first));
    }
    decoded
}

/// Every letter of VNI, small and capital, by its bytes.
static VNI_LETTERS: LazyLock<HashMap<(char, Option<char>), char>> = LazyLock::new(|| {
    let mut all = HashMap::new();
    for (letter, vni) in VNI.iter().flat_map(|(letters, vni)| letters.chars().zip(vni.split(' '))) {
        for (letter, vni) in [
            (letter.to_string(), vni.to_owned()),
            (letter.to_uppercase().to_string(), vni.to_uppercase()),
        ] {
            let mut signs = vni.chars();
            if let (Some(first), second, Some(letter)) =
                (signs.next(), signs.next(), letter.chars().next())
            {
                all.insert((first, second), letter);
            }
        }
    }
    all
});

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::problem::Args;

    pub const LETTERS: &str = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ";

    /// Encodes text as programs and fonts of the time did.
    pub fn encode(text: &str, encoding: Encoding) -> Vec<u8> {
        let tcvn: Vec<char> = tcvn3::LETTERS.chars().collect();
        let vni = |c: char| {
            let found = VNI_LETTERS.iter().find(|(_, letter)| **letter == c);
            found.map_or(c.to_string(), |((first, second), _)| {
                [Some(*first), *second].into_iter().flatten().collect()
            })
        };
        match encoding {
            Encoding::Utf8 => text.as_bytes().to_vec(),
            Encoding::Utf16 => [0xFF, 0xFE]
                .into_iter()
                .chain(text.encode_utf16().flat_map(u16::to_le_bytes))
                .collect(),
            Encoding::Tcvn3 => text
                .chars()
                .map(|c| match tcvn.iter().position(|letter| *letter == c) {
                    Some(place) => 0x80 + u8::try_from(place).expect("a byte"),
                    None => u8::try_from(u32::from(c)).expect("ASCII"),
                })
                .collect(),
            Encoding::Vni => {
                let seen: String = text.chars().map(vni).collect();
                encoding_rs::WINDOWS_1252.encode(&seen).0.into_owned()
            }
            Encoding::Windows1258 => {
                // Tones are separate, other marks are not.
                use unicode_normalization::UnicodeNormalization;
                let is_tone = |c: char| crate::text::fold::TONES.contains(&c);
                let mut apart = String::new();
                for c in text.chars() {
                    let parts: String = c.to_string().nfd().collect();
                    let tones: String = parts.chars().filter(|c| is_tone(*c)).collect();
                    let base: String = parts.chars().filter(|c| !is_tone(*c)).nfc().collect();
                    apart += &base;
                    apart += &tones;
                }
                encoding_rs::WINDOWS_1258.encode(&apart).0.into_owned()
            }
        }
    }

    #[test]
    fn every_letter_is_read_in_every_encoding() {
        let capitals = LETTERS.to_uppercase();
        for letter in LETTERS.chars().chain(capitals.chars()) {
            // In the ABC fonts capitals with a tone were in another font.
            let kept = |encoding: &Encoding| {
                *encoding != Encoding::Tcvn3 || tcvn3::LETTERS.contains(letter)
            };
            for encoding in Encoding::ALL.into_iter().filter(kept) {
                // A lone capital of TCVN3 could be a Windows punctuation mark: a word decides.
                let word = match letter {
                    'Ặ' => "HẶC".to_owned(),
                    'Ớ' => "HỚT".to_owned(),
                    'Ò' | 'Õ' => format!("H{letter}A"),
                    _ if letter.is_uppercase() => format!("H{letter}"),
                    _ => letter.to_string(),
                };
                let decoded = decode(&encode(&word, encoding), encoding).expect("a letter");
                assert_eq!(decoded, word, "{encoding:?}");
            }
        }
    }

    #[test]
    fn words_as_other_programs_wrote_them() {
        // From iconv's TCVN5712-1, Python's cp1258 and a VNI keyboard.
        let cases: [(&[u8], Encoding, &str); 4] = [
            (
                b"C\xe9ng ho\xb5 x\xb7 h\xe9i ch\xf1 ngh\xdca Vi\xd6t Nam",
                Encoding::Tcvn3,
                "Cộng hoà xã hội chủ nghĩa Việt Nam",
            ),
            (b"U\xfb ban nh\xa9n d\xa9n", Encoding::Tcvn3, "Uỷ ban nhân dân"),
            (b"\xd0\xf4\xccng La\xf2c", Encoding::Windows1258, "Đồng Lạc"),
            (b"\xd1o\xe0ng La\xefc, h\xf6\xf4\xf9ng da\xe3n", Encoding::Vni, "Đồng Lạc, hướng dẫn"),
        ];
        for (bytes, encoding, text) in cases {
            assert_eq!(decode(bytes, encoding).expect("text"), text);
        }
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_byte() {
        let told = |bytes: &[u8], encoding| decode(bytes, encoding).map_err(|problem| problem.args);
        let at = |encoding: &str, place: &str| -> Result<String, Args> {
            Err(vec![("encoding", encoding.into()), ("place", place.into())])
        };
        assert_eq!(told(b"a\xffb", Encoding::Utf8), at("utf8", "2"));
        // A surrogate pair, then half of one.
        assert_eq!(told(b"\xff\xfe\x3d\xd8\x00\xde\x3d\xd8", Encoding::Utf16), at("utf16", "7"));
        assert_eq!(told(b"\xff\xfea\x00b", Encoding::Utf16), at("utf16", "5"));
        let every: Vec<u8> = (0..=255).collect();
        for encoding in [Encoding::Windows1258, Encoding::Tcvn3, Encoding::Vni] {
            assert!(
                decode(&every, encoding).is_ok_and(|text| !text.contains('\u{fffd}')),
                "{encoding:?}"
            );
        }
    }

    proptest! {
        #[test]
        fn what_is_encoded_is_decoded(letters in prop::collection::vec(prop::sample::select(LETTERS.chars().collect::<Vec<_>>()), 0..40)) {
            // In VNI a bare letter before another's mark would be ambiguous: spaces separate them.
            let text: String = letters.iter().flat_map(|c| [*c, ' ']).collect();
            for encoding in Encoding::ALL {
                prop_assert_eq!(decode(&encode(&text, encoding), encoding).expect("text"), text.clone());
            }
        }
    }
}
