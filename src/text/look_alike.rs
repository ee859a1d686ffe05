//! Letters of other scripts that look like letters of a code.

use unicode_normalization::UnicodeNormalization;

/// The script of a letter.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Script {
    /// Cyrillic.
    Cyrillic,
    /// Greek.
    Greek,
    /// A wide, raised or mathematical form of a Latin letter or digit.
    Form,
}

impl Script {
    /// Returns its code in the catalogues: `term-script-greek`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Cyrillic => "cyrillic",
            Self::Greek => "greek",
            Self::Form => "form",
        }
    }
}

/// Cyrillic and Greek letters, each before the Latin letter that it looks like.
const CYRILLIC: &str =
    "аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ӏl вb кk мm нh тt пn гr иu ьb зz ѵv ғf";
const GREEK: &str = "αa οo νv υu ρp κk ιi χx ηn ωw τt γy βb εe μu";

/// Finds the Latin letter or digit, in lower case, that a character looks like, and the character's
/// script; `None` if there is none.
pub fn look_alike(c: char) -> Option<(Script, char)> {
    if c.is_ascii() {
        return None;
    }
    let low = c.to_lowercase().next().unwrap_or(c);
    let in_list = |list: &str| {
        let mut pairs =
            list.split(' ').filter_map(|pair| Some((pair.chars().next()?, pair.chars().nth(1)?)));
        pairs.find(|(other, _)| *other == low).map(|(_, latin)| latin)
    };
    if let Some(latin) = in_list(CYRILLIC) {
        return Some((Script::Cyrillic, latin));
    }
    if let Some(latin) = in_list(GREEK) {
        return Some((Script::Greek, latin));
    }
    let mut plain = std::iter::once(c).nfkc();
    let latin = plain.next().filter(|plain| plain.is_ascii_graphic() && *plain != c)?;
    match plain.next() {
        None => Some((Script::Form, latin.to_ascii_lowercase())),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_of_another_writing_is_told_from_the_latin_one() {
        for (c, found) in [
            ('о', Some((Script::Cyrillic, 'o'))),
            ('О', Some((Script::Cyrillic, 'o'))),
            ('ο', Some((Script::Greek, 'o'))),
            ('Α', Some((Script::Greek, 'a'))),
            ('ａ', Some((Script::Form, 'a'))),
            ('Ａ', Some((Script::Form, 'a'))),
            ('２', Some((Script::Form, '2'))),
            ('．', Some((Script::Form, '.'))),
            ('𝐚', Some((Script::Form, 'a'))),
            ('o', None),
            ('_', None),
            ('đ', None),
            ('ố', None),
            ('ж', None),
        ] {
            assert_eq!(look_alike(c), found, "{c}");
        }
    }
}
