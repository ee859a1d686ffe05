//! In which encoding text from before Unicode was written: recognised by which table makes its words Vietnamese, or left open.

use std::fmt::Write as _;

use crate::text::legacy::{Encoding, decode};
use crate::text::syllable::is_syllable;

/// In which encoding a text seems to be.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Recognised {
    /// It can be nothing else.
    Sure(Encoding),
    /// It may be any of these, the likeliest first.
    Unsure(Vec<Encoding>),
}

/// So many words with marks must be seen before anything is sure: fewer may fit a wrong table by chance.
const LEAST_WORDS: usize = 4;
/// Of a hundred words so many must be Vietnamese; names of places and products are the rest.
const MOST_LIKELY: usize = 85;
/// Every other table must explain so many fewer of a hundred words.
const MARGIN: usize = 25;

/// Recognises how bytes stand for letters: by their marks in front, by being UTF-8, else by which table makes them Vietnamese.
pub fn recognise(bytes: &[u8]) -> Recognised {
    if matches!(bytes, [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..]) || looks_like_utf16(bytes) {
        return Recognised::Sure(Encoding::Utf16);
    }
    if std::str::from_utf8(bytes).is_ok() {
        return Recognised::Sure(Encoding::Utf8);
    }
    by_words(bytes, &[Encoding::Tcvn3, Encoding::Vni, Encoding::Windows1258])
}

/// Recognises text that a workbook holds as if it were Latin letters though fonts drew others; [`Encoding::Utf8`] where it is
/// what it seems, or nobody can tell.
pub fn recognise_drawn(text: &str) -> Encoding {
    let Some(bytes) = as_drawn(text).filter(|bytes| !bytes.is_ascii()) else { return Encoding::Utf8 };
    let (seen, as_is) = explained(text.split(|c: char| !c.is_alphabetic()).map(str::to_owned));
    if seen > 0 && as_is * 100 >= seen * MOST_LIKELY {
        return Encoding::Utf8;
    }
    match by_words(&bytes, &[Encoding::Tcvn3, Encoding::Vni]) {
        Recognised::Sure(encoding) => encoding,
        Recognised::Unsure(_) => Encoding::Utf8,
    }
}

/// The bytes that a font of an older table would draw; none where a letter is beyond them.
pub fn as_drawn(text: &str) -> Option<Vec<u8>> {
    let (bytes, _, lost) = encoding_rs::WINDOWS_1252.encode(text);
    (!lost).then(|| bytes.into_owned())
}

fn looks_like_utf16(bytes: &[u8]) -> bool {
    const SAMPLE: usize = 2_000;
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let zeros = |odd: usize| sample.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    sample.len() >= 8 && (zeros(0) + zeros(1)) * 4 > sample.len()
}

fn by_words(bytes: &[u8], tables: &[Encoding]) -> Recognised {
    let is_letter = |byte: &u8| byte.is_ascii_alphabetic() || !byte.is_ascii();
    let words: Vec<&[u8]> = bytes.split(|byte| !is_letter(byte)).filter(|word| !word.is_ascii()).collect();
    let mut likely: Vec<(usize, Encoding)> = tables
        .iter()
        .map(|table| (explained(words.iter().filter_map(|word| decode(word, *table).ok())).1, *table))
        .collect();
    likely.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let (best, next) = (likely[0].0, likely.get(1).map_or(0, |(count, _)| *count));
    let enough = words.len() >= LEAST_WORDS && best * 100 >= words.len() * MOST_LIKELY;
    if enough && (best - next) * 100 >= words.len() * MARGIN {
        Recognised::Sure(likely[0].1)
    } else {
        Recognised::Unsure(likely.into_iter().map(|(_, table)| table).collect())
    }
}

/// Counts words with marks, and those of them that are Vietnamese syllables.
fn explained(words: impl Iterator<Item = String>) -> (usize, usize) {
    let mut counts = (0, 0);
    for word in words.filter(|word| !word.is_ascii()) {
        counts.0 += 1;
        counts.1 += usize::from(is_syllable(&word));
    }
    counts
}

/// The first words with marks, by which a person sees whether the table was right.
pub fn preview(text: &str) -> String {
    const MOST: usize = 6;
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_ascii());
    let mut shown = String::new();
    for word in words.take(MOST) {
        let _ = write!(shown, "{}{word}", if shown.is_empty() { "" } else { " " });
    }
    shown
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::legacy::tests::{LETTERS, encode};

    /// The invented petitions of the sample district, a text each.
    fn corpus() -> Vec<String> {
        let table = include_str!("../../data/sample-district/petitions.csv");
        let mut reader = csv::Reader::from_reader(table.as_bytes());
        let column = reader.headers().expect("headings").iter().position(|head| head == "text").expect("texts");
        reader.records().map(|row| row.expect("a row")[column].to_lowercase()).collect()
    }

    /// Of texts joined by so many, how many are recognised surely and rightly, not surely, and wrongly.
    fn rates(joined: usize, encoding: Encoding) -> (usize, usize, usize) {
        let is_old = |text: &String| text.chars().all(|c| c.is_ascii() || LETTERS.contains(c));
        let texts: Vec<String> = corpus().into_iter().filter(is_old).collect();
        let mut rates = (0, 0, 0);
        for text in texts.chunks(joined) {
            match recognise(&encode(&text.join("\n"), encoding)) {
                Recognised::Sure(found) if found == encoding => rates.0 += 1,
                Recognised::Sure(_) => rates.2 += 1,
                Recognised::Unsure(_) => rates.1 += 1,
            }
        }
        rates
    }

    #[test]
    fn text_is_recognised_surely_or_not_at_all_but_never_wrongly() {
        for encoding in [Encoding::Tcvn3, Encoding::Vni, Encoding::Windows1258] {
            let one = rates(1, encoding);
            assert_eq!(one.2, 0, "{encoding:?}: {one:?}");
            assert!(one.0 * 100 > (one.0 + one.1) * 90, "{encoding:?}, single texts: {one:?}");
            let five = rates(5, encoding);
            assert_eq!((five.1, five.2), (0, 0), "{encoding:?}, five texts: {five:?}");
        }
        assert_eq!(recognise(b"unit,day\n"), Recognised::Sure(Encoding::Utf8));
        assert_eq!(recognise("Đồng Lạc".as_bytes()), Recognised::Sure(Encoding::Utf8));
        assert!(matches!(recognise(b"X\xb7"), Recognised::Unsure(_)), "one word is not enough");
    }

    #[test]
    fn what_a_font_drew_in_a_workbook_is_recognised() {
        let drawn = |bytes: &[u8]| encoding_rs::WINDOWS_1252.decode(bytes).0.into_owned();
        let text = "đường thôn đông ngập khi mưa, đề nghị sửa chữa";
        assert_eq!(recognise_drawn(&drawn(&encode(text, Encoding::Tcvn3))), Encoding::Tcvn3);
        assert_eq!(recognise_drawn(&drawn(&encode(text, Encoding::Vni))), Encoding::Vni);
        for plain in [text, "xã mà hòa, hà là và", "An Son", "café, naïve"] {
            assert_eq!(recognise_drawn(plain), Encoding::Utf8, "{plain}");
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_decoding_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            recognise(&bytes);
            for encoding in Encoding::ALL {
                let _ = decode(&bytes, encoding);
            }
        }
    }
}
