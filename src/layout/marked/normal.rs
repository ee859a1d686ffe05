//! Text in NFC with the places of its words in the text as written.

use std::ops::Range;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// A text in NFC, and where it differs from the text as written.
///
/// `so\u{302}\u{301} 5` as written becomes `số 5`: the word at 0..5 stood at 0..6.
#[derive(Clone, Debug, Default)]
pub(super) struct Normal {
    /// The text in NFC.
    pub(super) text: String,
    /// The words that were changed: their places here, and as written.
    changed: Vec<(Range<usize>, Range<usize>)>,
}

impl Normal {
    /// Normalises a text word by word: nothing composes with a space.
    pub(super) fn of(written: &str) -> Self {
        if is_nfc_quick(written.chars()) == IsNormalized::Yes {
            return Self { text: written.to_owned(), changed: Vec::new() };
        }
        let mut normal = Self { text: String::with_capacity(written.len()), changed: Vec::new() };
        let mut at = 0;
        for word in written.split_inclusive(char::is_whitespace) {
            let bare = word.trim_end();
            let from = normal.text.len();
            normal.text.extend(bare.nfc());
            if normal.text[from..] != *bare {
                normal.changed.push((from..normal.text.len(), at..at + bare.len()));
            }
            normal.text.push_str(&word[bare.len()..]);
            at += word.len();
        }
        normal
    }

    /// Returns the place as written of a passage, with the whole of each word that was changed.
    pub(super) fn written(&self, place: &Range<usize>) -> Range<usize> {
        let before = |is_before: &dyn Fn(usize) -> bool| {
            self.changed[..self.changed.partition_point(|(here, _)| is_before(here.start))].last()
        };
        let start = match before(&|start| start <= place.start) {
            Some((here, there)) if place.start < here.end => there.start,
            Some((here, there)) => there.end + (place.start - here.end),
            None => place.start,
        };
        let end = match before(&|start| start < place.end) {
            Some((here, there)) => there.end + place.end.saturating_sub(here.end),
            None => place.end,
        };
        start..end
    }

    /// Returns the place here of a passage as written, which ends and begins between words.
    pub(super) fn place(&self, written: &Range<usize>) -> Range<usize> {
        let here = |at: usize| {
            let before = self.changed.partition_point(|(_, there)| there.end <= at);
            match self.changed[..before].last() {
                Some((here, there)) => here.end + (at - there.end),
                None => at,
            }
        };
        here(written.start)..here(written.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passage_is_found_in_the_text_as_written() {
        let written = "Tổ chức so\u{302}\u{301} cuộc 80 va\u{300}5 rồi 7";
        let normal = Normal::of(written);
        assert_eq!(normal.text, "Tổ chức số cuộc 80 và5 rồi 7");
        let passage = |part: &str| {
            let at = normal.text.find(part).expect("a passage");
            &written[normal.written(&(at..at + part.len()))]
        };
        let line = written.find("80").expect("a passage");
        assert_eq!(&normal.text[normal.place(&(line..line + 2))], "80");
        assert_eq!(passage("80"), "80");
        assert_eq!(passage("7"), "7");
        assert_eq!(passage("Tổ"), "Tổ");
        assert_eq!(passage("số cuộc"), "so\u{302}\u{301} cuộc");
        assert_eq!(passage("5"), "va\u{300}5", "the whole word where it was changed");
    }
}
