//! Recognises the encoding of a text before Unicode by which one makes its words Vietnamese, or
//! leaves it open.

use std::collections::HashMap;
use std::fmt::Write as _;

use crate::text::legacy::{Encoding, decode};
use crate::text::syllable::is_syllable;

/// The result of recognition.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Recognised {
    /// The only possible encoding.
    Sure(Encoding),
    /// The possible encodings, the likeliest first.
    Unsure(Vec<Encoding>),
}

/// The minimum of words with marks for certainty: fewer may fit a wrong encoding by chance.
pub(super) const LEAST_WORDS: usize = 4;
/// The minimum percentage of Vietnamese words; names of places and products are the rest.
pub(super) const MOST_LIKELY: usize = 85;
/// The lead over every other encoding, in percent of the words.
pub(super) const MARGIN: usize = 25;

/// Recognises an encoding: by its byte order mark, by valid UTF-8, else by which one makes the
/// words Vietnamese.
pub fn recognise(bytes: &[u8]) -> Recognised {
    if matches!(bytes, [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..]) || looks_like_utf16(bytes) {
        return Recognised::Sure(Encoding::Utf16);
    }
    if std::str::from_utf8(bytes).is_ok() {
        return Recognised::Sure(Encoding::Utf8);
    }
    by_words(bytes, &[Encoding::Tcvn3, Encoding::Vni, Encoding::Windows1258])
}

fn looks_like_utf16(bytes: &[u8]) -> bool {
    const SAMPLE: usize = 2_000;
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let zeros = |odd: usize| sample.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    // In UTF-16 every other byte of ASCII text is 0; zeros at both parities mean it is not text.
    let (even, odd) = (zeros(0), zeros(1));
    sample.len() >= 8 && (even + odd) * 4 > sample.len() && even.min(odd) * 4 < even.max(odd)
}

fn by_words(bytes: &[u8], tables: &[Encoding]) -> Recognised {
    // In Windows' files of all these, 80 to A0 are punctuation marks.
    let is_letter = |byte: &u8| byte.is_ascii_alphabetic() || *byte > 0xA0;
    let mut words: HashMap<&[u8], usize> = HashMap::new();
    for word in bytes.split(|byte| !is_letter(byte)).filter(|word| !word.is_ascii()) {
        *words.entry(word).or_default() += 1;
    }
    let seen: usize = words.values().sum();
    let explained = |table: Encoding| -> usize {
        let fits = |word: &[u8]| decode(word, table).is_ok_and(|word| is_syllable(&word));
        words.iter().filter(|(word, _)| fits(word)).map(|(_, count)| count).sum()
    };
    let mut likely: Vec<(usize, Encoding)> =
        tables.iter().map(|table| (explained(*table), *table)).collect();
    likely.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let (best, next) = (likely[0].0, likely.get(1).map_or(0, |(count, _)| *count));
    let enough = seen >= LEAST_WORDS && best * 100 >= seen * MOST_LIKELY;
    if enough && (best - next) * 100 >= seen * MARGIN {
        Recognised::Sure(likely[0].1)
    } else {
        Recognised::Unsure(likely.into_iter().map(|(_, table)| table).collect())
    }
}

/// The first words with marks, by which a person can check the encoding.
pub fn preview(text: &str) -> String {
    const MAX: usize = 6;
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_ascii());
    let mut shown = String::new();
    for word in words.take(MAX) {
        let _ = write!(shown, "{}{word}", if shown.is_empty() { "" } else { " " });
    }
    shown
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::legacy::tests::{LETTERS, encode};

    /// The invented petitions of the sample district, one text each.
    fn corpus() -> Vec<String> {
        let table = include_str!("../../data/sample-district/petitions.csv");
        let mut reader = csv::Reader::from_reader(table.as_bytes());
        let column = reader
            .headers()
            .expect("headings")
            .iter()
            .position(|head| head == "text")
            .expect("texts");
        reader.records().map(|row| row.expect("a row")[column].to_lowercase()).collect()
    }

    /// Texts joined in groups: how many are recognised rightly, left open, and recognised wrongly.
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
