//! Documents that are read as text, and returned with passages marked: each in a colour, with a
//! comment.
//!
//! A Word document is returned as it was: only its text and its comments change. Of any other file
//! a new document is made.

use std::ops::Range;

use anyhow::{Result, anyhow};
use chrono::NaiveDate;

use crate::layout::FileKind;
use crate::layout::marked::word::Word;
use crate::text::nfc;

mod comments;
mod html;
mod normal;
mod plain;
mod runs;
mod word;

/// The most marks of a document: word processors show each as a comment beside the text.
pub const MAX_MARKS: usize = 10_000;

/// The colour of a mark, the least striking first; where marks overlap, the most striking is shown.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Colour {
    /// Light grey.
    Grey,
    /// Green.
    Green,
    /// Yellow.
    Yellow,
    /// Red.
    Red,
}

impl Colour {
    /// Its name among the highlights of Word.
    fn highlight(self) -> &'static str {
        match self {
            Self::Grey => "lightGray",
            Self::Green => "green",
            Self::Yellow => "yellow",
            Self::Red => "red",
        }
    }
}

/// A marked passage of a text.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Mark {
    /// Its place in the text, in bytes.
    pub place: Range<usize>,
    /// Its colour.
    pub colour: Colour,
    /// Its comment, a paragraph each.
    pub comment: Vec<String>,
}

/// What is written into a document.
#[derive(Clone, Debug)]
pub struct Marks {
    /// The title of a new document.
    pub title: String,
    /// The author of the comments.
    pub author: String,
    /// The day of the comments, if known.
    pub on: Option<NaiveDate>,
    /// The comment at the beginning of the text.
    pub legend: Vec<String>,
    /// The marks.
    pub all: Vec<Mark>,
}

/// A row of a table: the places of its cells in the text.
pub type Row = Vec<Range<usize>>;

/// A document read as text.
#[derive(Clone, Debug)]
pub struct Prose {
    text: String,
    rows: Vec<Row>,
    word: Option<Word>,
}

/// Why a document cannot be read or marked.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Unfit {
    /// It is not what its beginning says, or is damaged.
    Unreadable,
    /// It is too long, packed or unpacked.
    TooLong,
    /// It is of a kind that has no text.
    Other,
    /// It contains programs.
    Macros,
}

impl Prose {
    /// Reads a document of at most `most` bytes, unpacked too.
    ///
    /// # Errors
    /// If it has no readable text.
    pub fn read(bytes: Vec<u8>, most: u64) -> Result<Self, Unfit> {
        let plain = |bytes| String::from_utf8(bytes).map_err(|_| Unfit::Unreadable);
        match FileKind::of(&bytes) {
            FileKind::Docx | FileKind::Broken => Word::read(bytes, most),
            FileKind::Text => {
                let text = nfc(plain(bytes)?.trim_start_matches('\u{feff}'));
                let rows = plain::rows(&text);
                Ok(Self { text, rows, word: None })
            }
            FileKind::Other("html", _) if !bytes.starts_with(b"MIME") => {
                let (text, rows) = html::read(&plain(bytes)?);
                Ok(Self { text, rows, word: None })
            }
            _ => Err(Unfit::Other),
        }
    }

    /// Its text in NFC, a paragraph a line.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The rows of its tables, in order.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Checks that it can be marked.
    ///
    /// # Errors
    /// If it contains programs: a document of that kind cannot be written as one without.
    pub fn check(&self) -> Result<(), Unfit> {
        let has_macros = self.word.as_ref().is_some_and(Word::has_macros);
        if has_macros { Err(Unfit::Macros) } else { Ok(()) }
    }

    /// Returns a Word document with passages marked.
    ///
    /// # Errors
    /// If the package cannot be written.
    pub fn marked(&self, marks: &Marks) -> Result<Vec<u8>> {
        let made;
        let word = match &self.word {
            Some(word) => word,
            None => {
                made = Word::of_text(&self.text, &marks.title)?;
                &made
            }
        };
        word.marked(marks)?.ok_or_else(|| anyhow!("a part of the document cannot be marked"))
    }
}

#[cfg(test)]
mod tests;
