//! The pieces of a table, each in its own encoding: cells of a workbook, or lines of a file,
//! written by several people over the years.
//!
//! A piece is certain if exactly one encoding makes its words Vietnamese. An ambiguous piece
//! follows the others if they agree; if they are mixed, it is doubtful, and the program does not
//! guess.

use std::collections::HashMap;

use crate::text::legacy::{Encoding, decode, vni};
use crate::text::recognise::{LEAST_WORDS, MARGIN, MOST_LIKELY};
use crate::text::syllable::is_syllable;
use crate::text::{nfc, tcvn3};

/// A piece as read.
#[derive(Clone, Copy, Debug)]
pub enum Piece<'a> {
    /// Text of a workbook, in which a letter may stand for a byte of an old font.
    Drawn(&'a str),
    /// Bytes of a file.
    Bytes(&'a [u8]),
}

/// The result.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Settled {
    /// The encoding of each piece; [`Encoding::Utf8`] if it needs no decoding.
    pub encodings: Vec<Encoding>,
    /// The indices of doubtful pieces; each has its likeliest encoding above.
    pub doubtful: Vec<usize>,
}

/// The encodings tried; the first means that the text needs no decoding.
const TRIED: [Encoding; 4] =
    [Encoding::Utf8, Encoding::Tcvn3, Encoding::Vni, Encoding::Windows1258];

/// The number of matching words in each encoding.
type Counts = [usize; 4];

/// The counts of a piece.
#[derive(Clone, Copy, Debug, Default)]
struct Weighed {
    /// The number of words that are not ASCII.
    words: usize,
    /// The number of them that are Vietnamese, and that at least look like words.
    vietnamese: Counts,
    plausible: Counts,
    /// Whether it can only be Unicode.
    is_unicode: bool,
}

/// Cache of judged words; a language has few.
type Known = HashMap<Vec<u8>, ([bool; 4], [bool; 4])>;

/// Decides the encoding of each piece; a named encoding decides the doubtful ones.
pub fn settle<'a>(pieces: impl Iterator<Item = Piece<'a>>, named: Option<Encoding>) -> Settled {
    let mut known = Known::new();
    let weighed: Vec<Weighed> = pieces.map(|piece| weigh(piece, &mut known)).collect();
    let sure: Vec<Option<usize>> = weighed.iter().map(Weighed::sure).collect();
    let mut evidence = Counts::default();
    for (piece, sure) in weighed.iter().zip(&sure) {
        if let Some(place) = sure {
            evidence[*place] += if piece.is_unicode { LEAST_WORDS } else { piece.lead(*place) };
        }
    }
    let has_old = evidence[1..].iter().any(|count| *count > 0);
    let present: Vec<usize> =
        (0..TRIED.len()).filter(|place| evidence[*place] >= LEAST_WORDS).collect();
    let named = named.and_then(|named| TRIED.iter().position(|one| *one == named));
    let mut settled = Settled::default();
    for (number, (piece, sure)) in weighed.iter().zip(sure).enumerate() {
        let place = match sure {
            Some(place) if piece.is_unicode || present.contains(&place) || named == Some(place) => {
                Some(place)
            }
            _ if piece.words == 0 || !has_old && named.is_none() => Some(0),
            _ => named.or_else(|| piece.follow(&present)),
        };
        if place.is_none() {
            settled.doubtful.push(number);
        }
        settled.encodings.push(TRIED[place.unwrap_or_else(|| piece.likeliest())]);
    }
    settled
}

/// Decodes text of a workbook by its encoding.
pub fn redraw(text: &str, encoding: Encoding) -> String {
    match encoding {
        Encoding::Tcvn3 => nfc(&tcvn3::redraw(text)),
        Encoding::Vni => nfc(&vni(text)),
        Encoding::Windows1258 => {
            let (bytes, _, lost) = encoding_rs::WINDOWS_1252.encode(text);
            let read = if lost { None } else { decode(&bytes, encoding).ok() };
            read.unwrap_or_else(|| text.to_owned())
        }
        Encoding::Utf8 | Encoding::Utf16 => text.to_owned(),
    }
}

impl Weighed {
    /// The encoding that makes the words Vietnamese by a clear margin over all others.
    ///
    /// If 7 of 8 words are Vietnamese in TCVN3 and 2 in VNI, TCVN3 is certain: 7 ÷ 8 is at least
    /// [`MOST_LIKELY`] percent, and the lead 5 ÷ 8 at least [`MARGIN`] percent.
    fn sure(&self) -> Option<usize> {
        if self.is_unicode {
            return Some(0);
        }
        let best = self.likeliest();
        let count = self.vietnamese[best];
        let enough = count > 0 && count * 100 >= self.words * MOST_LIKELY;
        let lead = self.lead(best);
        (enough && lead > 0 && lead * 100 >= self.words * MARGIN).then_some(best)
    }

    /// The lead of an encoding over every other, in words.
    fn lead(&self, place: usize) -> usize {
        let others = (0..TRIED.len())
            .filter(|other| *other != place)
            .map(|other| self.vietnamese[other])
            .max();
        self.vietnamese[place].saturating_sub(others.unwrap_or(0))
    }

    fn likeliest(&self) -> usize {
        let rank = |place: &usize| {
            (self.vietnamese[*place], self.plausible[*place], std::cmp::Reverse(*place))
        };
        (0..TRIED.len()).max_by_key(rank).unwrap_or(0)
    }

    /// The single encoding of the other pieces, if it fits this one as well as any other.
    fn follow(&self, present: &[usize]) -> Option<usize> {
        let [only] = present else { return None };
        let most = self.vietnamese.iter().max().copied().unwrap_or(0);
        (self.vietnamese[*only] == most && self.plausible[*only] == self.words).then_some(*only)
    }
}

fn weigh(piece: Piece<'_>, known: &mut Known) -> Weighed {
    let mut weighed = Weighed::default();
    let lossless;
    let bytes = match piece {
        Piece::Drawn(text) => {
            let (_, _, lost) = encoding_rs::WINDOWS_1252.encode(text);
            if lost {
                // Letters that no old font has, such as `ệ`; symbols alone prove nothing.
                weighed.is_unicode = text
                    .chars()
                    .any(|c| c.is_alphabetic() && u32::from(c) > 0xFF && !is_western(c));
                if weighed.is_unicode {
                    return weighed;
                }
            }
            lossless = text
                .chars()
                .map(|c| u8::try_from(u32::from(c)).unwrap_or(b' '))
                .collect::<Vec<u8>>();
            lossless.as_slice()
        }
        Piece::Bytes(bytes) => {
            if !bytes.is_ascii() && std::str::from_utf8(bytes).is_ok() {
                weighed.is_unicode = true;
                return weighed;
            }
            bytes
        }
    };
    let is_part = |byte: &u8| byte.is_ascii_alphabetic() || *byte > 0xA0;
    for word in bytes.split(|byte| !is_part(byte)).filter(|word| !word.is_ascii()) {
        weighed.words += 1;
        let (vietnamese, plausible) = *known
            .entry(word.to_vec())
            .or_insert_with(|| judge(word, matches!(piece, Piece::Drawn(_))));
        for place in 0..TRIED.len() {
            weighed.vietnamese[place] += usize::from(vietnamese[place]);
            weighed.plausible[place] += usize::from(plausible[place]);
        }
    }
    weighed
}

/// Letters of Windows-1252 beyond Latin-1.
fn is_western(c: char) -> bool {
    matches!(c, 'Œ' | 'œ' | 'Š' | 'š' | 'Ž' | 'ž' | 'Ÿ' | 'ƒ')
}

/// Judges a word in each encoding: whether it is Vietnamese, and whether it looks like a word.
fn judge(word: &[u8], drawn: bool) -> ([bool; 4], [bool; 4]) {
    let as_is: String = word.iter().map(|byte| char::from(*byte)).collect();
    let read = |encoding: Encoding| match encoding {
        Encoding::Utf8 => {
            if drawn {
                Some(as_is.clone())
            } else {
                None
            }
        }
        // Old fonts in workbooks never used combining marks.
        Encoding::Windows1258 if drawn => None,
        other => decode(word, other).ok(),
    };
    let (mut vietnamese, mut plausible) = ([false; 4], [false; 4]);
    for (place, encoding) in TRIED.into_iter().enumerate() {
        if let Some(text) = read(encoding) {
            let is_sign = encoding == Encoding::Utf8 && is_sign(&text);
            plausible[place] = is_sign || has_one_case(&text);
            vietnamese[place] =
                is_sign || plausible[place] && (is_syllable(&text) || is_abbreviation(&text));
        }
    }
    (vietnamese, plausible)
}

/// Returns whether a word's letters are all small, all capital, or capitalised.
fn has_one_case(word: &str) -> bool {
    let mut letters = word.chars();
    let first = letters.next();
    let is_capital = |c: char| c.is_uppercase();
    word.chars().all(char::is_alphabetic)
        && (!word.chars().skip(1).any(is_capital)
            || first.is_some_and(is_capital) && word.chars().all(is_capital))
}

/// Returns whether a word is an abbreviation such as `HĐND` or `QĐ`.
fn is_abbreviation(word: &str) -> bool {
    word.contains('Đ')
        && (2..=6).contains(&word.chars().count())
        && word.chars().all(|c| c == 'Đ' || c.is_ascii_uppercase() && !"AEIOUY".contains(c))
}

/// Returns whether a word is a common symbol: `m²`, `°C`, `«`, `×`.
fn is_sign(word: &str) -> bool {
    let inside = word.trim_matches(['«', '»', '°', 'º', '²', '³']);
    let measure = word.ends_with(['²', '³']) && matches!(inside, "m" | "dm" | "cm" | "mm" | "km");
    let degree = word.starts_with(['°', 'º']) && matches!(inside, "" | "C" | "F");
    measure || degree || word.chars().count() == 1 && !word.chars().all(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::legacy::tests::encode;

    /// A deterministic random number generator.
    struct Dice(u64);

    impl Dice {
        fn below(&mut self, most: usize) -> usize {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(self.0 >> 33).expect("small") % most
        }
    }

    /// The words of the sample district's invented petitions.
    fn words() -> Vec<String> {
        let texts = include_str!("../../data/sample-district/petitions.csv").to_lowercase();
        let is_old = |word: &&str| {
            !word.is_empty() && word.chars().all(|c| c.is_ascii_alphabetic() || !c.is_ascii())
        };
        let drawable = |word: &&str| {
            word.chars().all(|c| c.is_ascii() || crate::text::legacy::tests::LETTERS.contains(c))
        };
        texts
            .split(|c: char| !c.is_alphabetic())
            .filter(is_old)
            .filter(drawable)
            .map(str::to_owned)
            .collect()
    }

    fn drawn(text: &str, encoding: Encoding) -> String {
        match encoding {
            Encoding::Utf8 => text.to_owned(),
            other => encoding_rs::WINDOWS_1252.decode(&encode(text, other)).0.into_owned(),
        }
    }

    /// The cells of many invented workbooks by result: right, doubtful, wrong; and the number of
    /// workbooks with only right cells.
    fn measured(books: usize, kinds: &[Encoding], longest: usize) -> [usize; 4] {
        let (words, mut dice, mut counts) = (words(), Dice(18), [0; 4]);
        for _ in 0..books {
            let shares: Vec<usize> = kinds.iter().map(|_| 1 + dice.below(20)).collect();
            let mut cells = Vec::new();
            for _ in 0..40 {
                let mut draw = dice.below(shares.iter().sum());
                let kind = shares.iter().position(|share| {
                    let hit = draw < *share;
                    draw = draw.saturating_sub(*share);
                    hit
                });
                let length = 1 + dice.below(longest);
                let text: Vec<&str> =
                    (0..length).map(|_| words[dice.below(words.len())].as_str()).collect();
                let text = text.join(" ");
                cells.push((drawn(&text, kinds[kind.unwrap_or(0)]), text));
            }
            let settled = settle(cells.iter().map(|(cell, _)| Piece::Drawn(cell)), None);
            let mut is_right = true;
            for (number, (cell, text)) in cells.iter().enumerate() {
                let right = redraw(cell, settled.encodings[number]) == *text;
                let doubtful = settled.doubtful.contains(&number);
                is_right &= right && !doubtful;
                counts[if doubtful {
                    1
                } else if right {
                    0
                } else {
                    2
                }] += 1;
            }
            counts[3] += usize::from(is_right);
        }
        counts
    }

    /// Cases R2 and R3: workbooks of 40 cells of 1 to 40 words, mixed in random shares.
    #[test]
    fn no_cell_of_a_mixed_workbook_is_read_wrongly() {
        let all = [Encoding::Utf8, Encoding::Tcvn3, Encoding::Vni];
        let mixed = measured(400, &all, 40);
        assert_eq!(mixed[2], 0, "right, doubtful, wrong, whole: {mixed:?}");
        let old = measured(400, &all[1..], 40);
        assert_eq!(old[2], 0, "right, doubtful, wrong, whole: {old:?}");
        assert!(mixed[0] > 15_800 && old[0] > 15_800, "{mixed:?} {old:?}");
    }

    /// Workbooks in one encoding are read completely, even if their cells are short.
    #[test]
    fn a_workbook_of_one_encoding_is_read_whole() {
        for kind in [Encoding::Utf8, Encoding::Tcvn3, Encoding::Vni] {
            for longest in [5, 40] {
                let counts = measured(100, &[kind], longest);
                assert_eq!(
                    (counts[1], counts[2]),
                    (0, 0),
                    "{kind:?} to {longest} words: {counts:?}"
                );
            }
        }
    }

    #[test]
    fn signs_and_foreign_words_are_what_they_seem() {
        for plain in [
            "xã mà hòa, hà là và",
            "An Son",
            "café, naïve",
            "100 m², 5°C",
            "«a» · b",
            "Nestlé",
            "São Paulo",
            "§ 5",
        ] {
            let settled = settle([Piece::Drawn(plain)].into_iter(), None);
            assert_eq!(
                (settled.encodings, settled.doubtful),
                (vec![Encoding::Utf8], vec![]),
                "{plain}"
            );
        }
        // One word is not enough for certainty.
        assert_eq!(settle([Piece::Drawn("X·")].into_iter(), None).doubtful, [0]);
        assert_eq!(
            settle([Piece::Drawn("X·")].into_iter(), Some(Encoding::Tcvn3)).encodings,
            [Encoding::Tcvn3]
        );
    }

    #[test]
    fn lines_of_a_file_are_told_apart() {
        let text = "đường thôn đông ngập khi mưa, đề nghị sửa chữa";
        let kinds = [Encoding::Utf8, Encoding::Tcvn3, Encoding::Vni, Encoding::Windows1258];
        let lines: Vec<Vec<u8>> = kinds.iter().map(|kind| encode(text, *kind)).collect();
        let settled = settle(lines.iter().map(|line| Piece::Bytes(line)), None);
        assert_eq!((settled.encodings.as_slice(), settled.doubtful), (&kinds[..], vec![]));
    }
}
