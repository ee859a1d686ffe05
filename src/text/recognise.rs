//! In which encoding text from before Unicode was written: recognised by which table makes its words Vietnamese, or left open.

use std::collections::HashMap;
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

/// The fewest words with marks before anything is sure: fewer may fit a wrong table by chance.
pub(super) const LEAST_WORDS: usize = 4;
/// Of a hundred words so many must be Vietnamese; names of places and products are the rest.
pub(super) const MOST_LIKELY: usize = 85;
/// Every other table must explain so many fewer of a hundred words.
pub(super) const MARGIN: usize = 25;

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

fn looks_like_utf16(bytes: &[u8]) -> bool {
    const SAMPLE: usize = 2_000;
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let zeros = |odd: usize| sample.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    // Every other byte of plain letters is nothing; where both are, it is no text.
    let (even, odd) = (zeros(0), zeros(1));
    sample.len() >= 8 && (even + odd) * 4 > sample.len() && even.min(odd) * 4 < even.max(odd)
}

fn by_words(bytes: &[u8], tables: &[Encoding]) -> Recognised {
    // Between 80 and A0 there are marks, in Windows' files of all these.
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

/// The first words with marks, by which a person sees whether the table was right.
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

    /// The invented petitions of the sample district, a text each.
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
