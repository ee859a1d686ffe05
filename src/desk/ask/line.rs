//! A line of text that a person edits, letter by letter as people see letters.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::desk::ask::screen::Key;

/// A text with a cursor. A selected text, such as a default or a refused answer, is replaced by
/// typing and becomes ordinary text when the cursor moves.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    text: String,
    at: usize,
    selected: bool,
    /// The text deleted last by a key that deletes more than one letter.
    deleted: String,
}

impl Line {
    /// Makes a line whose text is selected.
    pub(super) fn selected(text: &str) -> Self {
        Self { selected: !text.is_empty(), ..Self::of(text) }
    }

    /// Makes a line with the cursor at its end.
    pub(super) fn of(text: &str) -> Self {
        Self { text: text.to_owned(), at: text.len(), ..Self::default() }
    }

    /// Returns the text, selected or not.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Returns the cursor's place, in bytes.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// Returns whether the text is selected.
    pub(super) fn is_selected(&self) -> bool {
        self.selected
    }

    /// Inserts a text at the cursor, or in place of the selected one; line ends and other control
    /// characters become blanks.
    pub(super) fn insert(&mut self, text: &str) {
        let text = text.trim_end_matches('\n');
        let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        if self.selected {
            *self = Self { deleted: std::mem::take(&mut self.deleted), ..Self::default() };
        }
        self.text.insert_str(self.at, &text);
        self.at += text.len();
    }

    /// Obeys a key of editing; returns whether it was one.
    pub(super) fn obey(&mut self, key: &Key) -> bool {
        match key {
            Key::Char(letter) => self.insert(letter.encode_utf8(&mut [0; 4])),
            Key::Paste(text) => self.insert(text),
            Key::Backspace => self.delete(self.before()..self.at),
            Key::Delete => self.delete(self.at..self.after()),
            Key::DeleteWord => self.delete_more(self.word_start()..self.at),
            Key::DeleteWordAfter => self.delete_more(self.at..self.word_end()),
            Key::DeleteBefore => self.delete_more(0..self.at),
            Key::DeleteAfter => self.delete_more(self.at..self.text.len()),
            Key::Restore => {
                let deleted = self.deleted.clone();
                self.insert(&deleted);
            }
            Key::Left => self.go(self.before()),
            Key::Right => self.go(self.after()),
            Key::WordLeft => self.go(self.word_start()),
            Key::WordRight => self.go(self.word_end()),
            Key::Home => self.go(0),
            Key::End => self.go(self.text.len()),
            _ => return false,
        }
        true
    }

    fn go(&mut self, at: usize) {
        self.selected = false;
        self.at = at;
    }

    fn delete(&mut self, range: Range<usize>) {
        let range = if self.selected { 0..self.text.len() } else { range };
        self.selected = false;
        self.at = range.start;
        self.text.replace_range(range, "");
    }

    fn delete_more(&mut self, range: Range<usize>) {
        let gone = if self.selected { 0..self.text.len() } else { range.clone() };
        if !gone.is_empty() {
            self.text[gone].clone_into(&mut self.deleted);
        }
        self.delete(range);
    }

    fn before(&self) -> usize {
        let mut letters = self.text[..self.at].grapheme_indices(true);
        letters.next_back().map_or(0, |(at, _)| at)
    }

    fn after(&self) -> usize {
        let next = self.text[self.at..].graphemes(true).next();
        self.at + next.map_or(0, str::len)
    }

    /// The start of the word before the cursor; words are parted by blanks.
    fn word_start(&self) -> usize {
        let before = self.text[..self.at].trim_end();
        before
            .rfind(char::is_whitespace)
            .map_or(0, |blank| blank + before[blank..].chars().next().map_or(0, char::len_utf8))
    }

    /// The end of the word after the cursor.
    fn word_end(&self) -> usize {
        let after = &self.text[self.at..];
        let word = after.len() - after.trim_start().len();
        let end = after[word..].find(char::is_whitespace).map_or(after.len(), |end| word + end);
        self.at + end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(line: &mut Line, keys: &[Key]) -> String {
        for key in keys {
            assert!(line.obey(key), "{key:?}");
        }
        format!("{}|{}", &line.text[..line.at], &line.text[line.at..])
    }

    #[test]
    fn the_usual_keys_edit_whole_letters_and_words() {
        let mut line = Line::of("sửa đường thôn");
        assert_eq!(typed(&mut line, &[Key::DeleteWord]), "sửa đường |");
        assert_eq!(typed(&mut line, &[Key::WordLeft, Key::Char('x')]), "sửa x|đường ");
        assert_eq!(typed(&mut line, &[Key::Home, Key::DeleteWordAfter]), "| xđường ");
        assert_eq!(typed(&mut line, &[Key::Restore]), "sửa| xđường ");
        assert_eq!(typed(&mut line, &[Key::Right, Key::Delete]), "sửa |đường ");
        assert_eq!(typed(&mut line, &[Key::DeleteBefore, Key::WordRight]), "đường| ");
        assert_eq!(typed(&mut line, &[Key::DeleteAfter, Key::Left, Key::Backspace]), "đườ|g");
        assert_eq!(typed(&mut line, &[Key::End]), "đườg|");
    }

    #[test]
    fn a_letter_of_several_marks_is_one_letter() {
        let mut line = Line::of("tie\u{302}\u{301}");
        assert_eq!(typed(&mut line, &[Key::Backspace]), "ti|");
        assert_eq!(
            typed(&mut line, &[Key::Char('e'), Key::Char('\u{302}'), Key::Left]),
            "ti|e\u{302}"
        );
    }

    #[test]
    fn a_selected_text_is_replaced_cleared_or_edited() {
        let selected = || Line::selected("30/11/2026");
        assert_eq!(typed(&mut selected(), &[Key::Char('5'), Key::Char('/')]), "5/|");
        assert_eq!(typed(&mut selected(), &[Key::Paste("hôm nay".to_owned())]), "hôm nay|");
        for key in [Key::Backspace, Key::Delete, Key::DeleteBefore, Key::DeleteWord] {
            assert_eq!(typed(&mut selected(), &[key]), "|");
        }
        assert_eq!(typed(&mut selected(), &[Key::Left, Key::Backspace]), "30/11/20|6");
        assert!(!Line::selected("").is_selected());
        let mut pasted = Line::default();
        pasted.insert("một\n\thai\n");
        assert_eq!(pasted.text(), "một  hai");
    }
}
