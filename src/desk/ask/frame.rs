//! What a question looks like: lines broken between words, and the cursor's place.

use unicode_width::UnicodeWidthStr;

use crate::desk::wrapping::{Words, broken};

/// How a part of a line is set off, where colour is on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Style {
    /// As text.
    Plain,
    /// The mark before a question.
    Mark,
    /// An answer, and the line where the cursor is in a list.
    Answer,
    /// What an answer would replace.
    Selected,
    /// Help and defaults.
    Faint,
    /// What hinders an answer.
    Problem,
}

impl Style {
    /// The escape codes that begin the style; `None` if it is as text.
    fn code(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Mark => Some("\u{1b}[32m"),
            Self::Answer => Some("\u{1b}[36m"),
            Self::Selected => Some("\u{1b}[7m"),
            Self::Faint => Some("\u{1b}[2m"),
            Self::Problem => Some("\u{1b}[31m"),
        }
    }
}

/// A paragraph of styled texts.
#[derive(Clone, Debug, Default)]
pub(super) struct Paragraph {
    parts: Vec<(Style, String)>,
    /// The width of the blanks before its second and further lines.
    indent: usize,
}

impl Paragraph {
    /// Makes a paragraph whose further lines are indented.
    pub(super) fn indented(indent: usize) -> Self {
        Self { indent, ..Self::default() }
    }

    /// Adds a text.
    #[must_use]
    pub(super) fn with(mut self, style: Style, text: impl Into<String>) -> Self {
        self.parts.push((style, text.into()));
        self
    }

    fn text(&self) -> String {
        self.parts.iter().map(|(_, text)| text.as_str()).collect()
    }
}

/// A line of the screen: its parts, at most as wide as the screen.
type ScreenLine = Vec<(Style, String)>;

/// The lines of an open question.
#[derive(Clone, Debug, Default)]
pub(super) struct Frame {
    /// The lines.
    pub(super) lines: Vec<ScreenLine>,
    /// The cursor's line and column.
    pub(super) cursor: (usize, usize),
}

impl Frame {
    /// Adds a paragraph; `cursor` is the cursor's place in its text, in bytes.
    pub(super) fn add(&mut self, paragraph: &Paragraph, width: usize, cursor: Option<usize>) {
        let text = paragraph.text();
        let rows = broken(&text, width, paragraph.indent, Words::Cut);
        for (place, row) in rows.iter().enumerate() {
            let indent = if place == 0 { 0 } else { paragraph.indent };
            let is_last = place + 1 == rows.len();
            if let Some(at) = cursor
                && row.start <= at
                && (at < row.end || is_last)
            {
                let column = indent + text[row.start..at].width();
                self.cursor = (self.lines.len(), column.min(width));
            }
            let mut line = vec![(Style::Plain, " ".repeat(indent))];
            // A blank at which a line is broken may lie beyond its end.
            let shown = text[row.clone()].trim_end_matches(' ').len();
            let shown = if is_last { row.clone() } else { row.start..row.start + shown };
            let mut start = 0;
            for (style, part) in &paragraph.parts {
                let (from, to) = (start.max(shown.start), (start + part.len()).min(shown.end));
                if from < to {
                    line.push((*style, text[from..to].to_owned()));
                }
                start += part.len();
            }
            self.lines.push(line);
        }
    }

    /// Leaves out lines far from the cursor, so that `most` remain.
    pub(super) fn fit(&mut self, most: usize) {
        if self.lines.len() > most {
            let first = (self.cursor.0 + 1).saturating_sub(most);
            self.lines.drain(..first);
            self.lines.truncate(most);
            self.cursor.0 -= first;
        }
    }

    /// Returns the lines as they are written.
    pub(super) fn drawn(&self, colour: bool) -> Vec<String> {
        let part = |(style, text): &(Style, String)| match style.code() {
            Some(code) if colour => format!("{code}{text}\u{1b}[0m"),
            _ => text.clone(),
        };
        self.lines.iter().map(|line| line.iter().map(part).collect()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cursor_is_where_the_next_letter_will_stand() {
        let frame = |text: &str, at| {
            let mut frame = Frame::default();
            let paragraph = Paragraph::default().with(Style::Mark, "? ").with(Style::Plain, text);
            frame.add(&paragraph, 10, Some(at + 2));
            frame
        };
        assert_eq!(frame("", 0).cursor, (0, 2));
        assert_eq!(frame("đường", "đường".len()).cursor, (0, 7));
        let two = frame("cả đường ngập", "cả đường ngập".len());
        assert_eq!((two.cursor, two.lines.len()), ((1, 4), 2));
        assert_eq!(two.drawn(false), ["? cả đường", "ngập"]);
        assert_eq!(frame("cả đường ngập", 0).cursor, (0, 2));
        assert_eq!(two.drawn(true)[0], "\u{1b}[32m? \u{1b}[0mcả đường");
    }

    #[test]
    fn a_frame_higher_than_the_screen_shows_the_lines_around_the_cursor() {
        let mut frame = Frame::default();
        for text in ["a", "b", "c", "d"] {
            let cursor = (text == "c").then_some(0);
            frame.add(&Paragraph::default().with(Style::Plain, text), 10, cursor);
        }
        frame.fit(2);
        assert_eq!((frame.drawn(false), frame.cursor.0), (vec!["b".to_owned(), "c".to_owned()], 1));
    }
}
