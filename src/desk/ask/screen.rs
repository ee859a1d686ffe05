//! The terminal while a question is open: keys, and a frame that is drawn over itself. Only this
//! module uses the terminal library.

use std::io::{self, Write};
use std::time::Duration;

use crossterm::cursor::{MoveToColumn, MoveUp};
use crossterm::event::{
    DisableBracketedPaste, EnableBracketedPaste, Event, KeyCode, KeyEvent, KeyEventKind,
    KeyModifiers, poll, read,
};
use crossterm::terminal::{Clear, ClearType, disable_raw_mode, enable_raw_mode};
use crossterm::{execute, queue};

use crate::desk::ask::frame::Frame;
use crate::desk::surroundings;

/// What a person pressed.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Key {
    /// A letter.
    Char(char),
    /// A pasted text, which may have several lines.
    Paste(String),
    /// Enter.
    Enter,
    /// Escape.
    Escape,
    /// Ctrl-C.
    Interrupt,
    /// Deletes the letter before the cursor.
    Backspace,
    /// Deletes the letter after the cursor.
    Delete,
    /// Deletes the word before the cursor.
    DeleteWord,
    /// Deletes the word after the cursor.
    DeleteWordAfter,
    /// Deletes everything before the cursor.
    DeleteBefore,
    /// Deletes everything after the cursor.
    DeleteAfter,
    /// Inserts what was deleted last.
    Restore,
    /// One letter to the left.
    Left,
    /// One letter to the right.
    Right,
    /// One word to the left.
    WordLeft,
    /// One word to the right.
    WordRight,
    /// To the beginning.
    Home,
    /// To the end.
    End,
    /// One line up, or the previous answer.
    Up,
    /// One line down, or the next answer.
    Down,
    /// One page up.
    PageUp,
    /// One page down.
    PageDown,
    /// The window has another size.
    Resized,
}

/// The terminal, in the mode that passes every key on; the former mode returns when it is dropped.
#[derive(Debug)]
pub(super) struct Screen {
    /// The line of the frame in which the cursor is.
    row: usize,
    /// Whether colour is wanted.
    pub(super) colour: bool,
}

/// How long keys that arrive after Enter, faster than anyone types, are taken for a pasted text.
const PASTED_WITHIN: Duration = Duration::from_millis(30);

impl Screen {
    /// Opens the terminal.
    ///
    /// # Errors
    /// If it has no such mode.
    pub(super) fn open() -> io::Result<Self> {
        enable_raw_mode()?;
        let screen = Self { row: 0, colour: surroundings().colour };
        execute!(io::stderr(), EnableBracketedPaste).or_else(unless_unsupported)?;
        Ok(screen)
    }

    /// Returns columns and lines.
    pub(super) fn size() -> (usize, usize) {
        let (columns, lines) = surroundings().size.unwrap_or((80, 24));
        // The last column stays free: a terminal moves on by itself after it.
        (usize::from(columns.max(20)) - 1, usize::from(lines.max(5)))
    }

    /// Draws a frame over the former one.
    ///
    /// # Errors
    /// If the terminal is gone.
    pub(super) fn draw(&mut self, frame: &Frame) -> io::Result<()> {
        let mut out = io::BufWriter::new(io::stderr().lock());
        if self.row > 0 {
            queue!(out, MoveUp(number(self.row)))?;
        }
        queue!(out, MoveToColumn(0), Clear(ClearType::FromCursorDown))?;
        let lines = frame.drawn(self.colour);
        write!(out, "{}", lines.join("\r\n"))?;
        let up = lines.len().saturating_sub(1) - frame.cursor.0;
        if up > 0 {
            queue!(out, MoveUp(number(up)))?;
        }
        queue!(out, MoveToColumn(number(frame.cursor.1)))?;
        self.row = frame.cursor.0;
        out.flush()
    }

    /// Draws the last frame of a question, below which the output continues.
    ///
    /// # Errors
    /// If the terminal is gone.
    pub(super) fn leave(&mut self, mut frame: Frame) -> io::Result<()> {
        frame.cursor = (frame.lines.len().saturating_sub(1), 0);
        self.draw(&frame)?;
        self.row = 0;
        let mut out = io::stderr().lock();
        write!(out, "\r\n")?;
        out.flush()
    }

    /// Waits for a key.
    ///
    /// # Errors
    /// If the terminal is gone.
    pub(super) fn key(&mut self) -> io::Result<Key> {
        loop {
            let key = match read()? {
                Event::Key(key) if key.kind != KeyEventKind::Release => meaning(key),
                Event::Paste(text) => {
                    Some(Key::Paste(text.replace("\r\n", "\n").replace('\r', "\n")))
                }
                Event::Resize(..) => {
                    self.row = 0;
                    Some(Key::Resized)
                }
                _ => None,
            };
            if let Some(key) = key {
                return Ok(key);
            }
        }
    }

    /// Returns whether another key is waiting, so that drawing can wait too.
    ///
    /// # Errors
    /// If the terminal is gone.
    pub(super) fn has_more() -> io::Result<bool> {
        poll(Duration::ZERO)
    }

    /// Returns the text that arrived at once after Enter: a paste, in a terminal that does not mark
    /// pastes.
    ///
    /// # Errors
    /// If the terminal is gone.
    pub(super) fn rest_of_paste(&mut self) -> io::Result<String> {
        let mut text = String::new();
        while poll(PASTED_WITHIN)? {
            match self.key()? {
                Key::Char(letter) => text.push(letter),
                Key::Paste(pasted) => text += &pasted,
                Key::Enter => text.push('\n'),
                _ => {}
            }
        }
        Ok(text)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // The terminal may be gone.
        let _ = execute!(io::stderr(), DisableBracketedPaste);
        let _ = disable_raw_mode();
    }
}

/// A console that does not mark pastes passes them on as keys.
fn unless_unsupported(error: io::Error) -> io::Result<()> {
    if error.kind() == io::ErrorKind::Unsupported { Ok(()) } else { Err(error) }
}

fn number(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// The meaning of a key, as in a shell's line.
fn meaning(key: KeyEvent) -> Option<Key> {
    let has = |modifier| key.modifiers.contains(modifier);
    let (control, alt) = (has(KeyModifiers::CONTROL), has(KeyModifiers::ALT));
    // Both together are the third level of some keyboards.
    let (control, alt) = if control && alt { (false, false) } else { (control, alt) };
    Some(match key.code {
        KeyCode::Char(letter) if control => match letter.to_ascii_lowercase() {
            'a' => Key::Home,
            'b' => Key::Left,
            'c' => Key::Interrupt,
            'd' => Key::Delete,
            'e' => Key::End,
            'f' => Key::Right,
            'h' => Key::Backspace,
            'j' | 'm' => Key::Enter,
            'k' => Key::DeleteAfter,
            'l' => Key::Resized,
            'n' => Key::Down,
            'p' => Key::Up,
            'u' => Key::DeleteBefore,
            'w' => Key::DeleteWord,
            'y' => Key::Restore,
            _ => return None,
        },
        KeyCode::Char(letter) if alt => match letter {
            'b' => Key::WordLeft,
            'd' => Key::DeleteWordAfter,
            'f' => Key::WordRight,
            _ => return None,
        },
        KeyCode::Char(letter) => Key::Char(letter),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Escape,
        KeyCode::Backspace if control || alt => Key::DeleteWord,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete if control || alt => Key::DeleteWordAfter,
        KeyCode::Delete => Key::Delete,
        KeyCode::Left if control || alt => Key::WordLeft,
        KeyCode::Left => Key::Left,
        KeyCode::Right if control || alt => Key::WordRight,
        KeyCode::Right => Key::Right,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_mean_what_they_mean_in_a_shell() {
        let meaning = |code, modifiers| meaning(KeyEvent::new(code, modifiers));
        let control = |letter| meaning(KeyCode::Char(letter), KeyModifiers::CONTROL);
        assert_eq!(control('u'), Some(Key::DeleteBefore));
        assert_eq!(control('w'), Some(Key::DeleteWord));
        assert_eq!(control('a'), Some(Key::Home));
        assert_eq!(control('g'), None, "no letter is typed by a key that means nothing");
        let third_level = KeyModifiers::CONTROL | KeyModifiers::ALT;
        assert_eq!(meaning(KeyCode::Char('@'), third_level), Some(Key::Char('@')));
        assert_eq!(meaning(KeyCode::Left, KeyModifiers::CONTROL), Some(Key::WordLeft));
    }
}
