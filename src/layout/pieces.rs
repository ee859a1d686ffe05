//! The lengths of the pieces of an XML document: a text between two tags, a tag, a comment. A
//! reader holds each of them whole.

use std::io::{self, Write};

/// What a byte is part of.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Inside {
    /// A text or a tag, which ends before the next `<`.
    Plain,
    /// `<!-- … -->`.
    Comment,
    /// `<![CDATA[ … ]]>`.
    Characters,
}

/// Measures the bytes written to it, and keeps none.
#[derive(Debug)]
pub(super) struct Pieces {
    inside: Inside,
    length: u64,
    longest: u64,
    /// The last eight bytes.
    last: u64,
}

impl Pieces {
    pub(super) fn new() -> Self {
        Self { inside: Inside::Plain, length: 0, longest: 0, last: 0 }
    }

    /// Returns the length of the longest piece so far, in bytes.
    pub(super) fn longest(&self) -> u64 {
        self.longest.max(self.length)
    }

    fn ends_with(&self, mark: &[u8]) -> bool {
        self.last.to_be_bytes().ends_with(mark)
    }

    fn take(&mut self, byte: u8) {
        self.last = self.last << 8 | u64::from(byte);
        self.length += 1;
        // The byte is compared first: few are special, and workbooks have millions.
        match (byte, self.inside) {
            (b'<', Inside::Plain) => self.end(Inside::Plain),
            (b'-', Inside::Plain) if self.ends_with(b"<!--") => self.inside = Inside::Comment,
            (b'[', Inside::Plain) if self.ends_with(b"![CDATA[") => {
                self.inside = Inside::Characters;
            }
            (b'>', Inside::Comment) if self.ends_with(b"-->") => self.end(Inside::Plain),
            (b'>', Inside::Characters) if self.ends_with(b"]]>") => self.end(Inside::Plain),
            _ => {}
        }
    }

    fn end(&mut self, inside: Inside) {
        self.longest = self.longest.max(self.length);
        (self.inside, self.length) = (inside, 0);
    }
}

impl Write for Pieces {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for byte in bytes {
            self.take(*byte);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn longest(text: &str) -> u64 {
        let mut pieces = Pieces::new();
        // The result does not depend on the chunks.
        for part in text.as_bytes().chunks(3) {
            pieces.write_all(part).expect("measured");
        }
        pieces.longest()
    }

    #[test]
    fn a_piece_is_a_text_a_tag_or_a_comment() {
        assert_eq!(longest("<a>four</a>"), 7, "a tag with the text behind it");
        assert_eq!(
            longest("<a b='>>>>>>>>>>'/><c/>"),
            19,
            "signs of the end within a value end nothing"
        );
        assert_eq!(longest("<!--<<<<<<<<<<--><a/>"), 16, "a comment ends with its own mark");
        assert_eq!(longest("<![CDATA[<<<<<<<<]]><a/>"), 19, "so do characters");
    }
}
