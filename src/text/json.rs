//! JSON that is safe on a terminal: characters that a terminal would interpret are written as
//! `\u…`, which means the same.

use std::io::{self, Write};

use serde::Serialize;

use crate::text::fold::is_obeyed;

/// Writes a value over several lines, with control characters and direction marks escaped.
pub fn write_json(out: impl Write, value: &impl Serialize) -> serde_json::Result<()> {
    serde_json::to_writer_pretty(Escaping(out), value)
}

/// Returns a value in one line, equally escaped.
pub fn json_line(value: &impl Serialize) -> serde_json::Result<String> {
    let mut line = Vec::new();
    serde_json::to_writer(Escaping(&mut line), value)?;
    Ok(String::from_utf8_lossy(&line).into_owned())
}

/// Escapes serde's output piece by piece; outside strings only line ends could need it, and they
/// stay.
struct Escaping<W>(W);

impl<W: Write> Write for Escaping<W> {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        // Most pieces are plain ASCII, and there are millions of them.
        if piece.iter().all(|byte| matches!(byte, b' '..=b'~' | b'\n')) {
            self.0.write_all(piece)?;
            return Ok(piece.len());
        }
        let is_escaped = |c: char| c != '\n' && is_obeyed(c);
        match std::str::from_utf8(piece) {
            Ok(text) if text.contains(is_escaped) => {
                for c in text.chars() {
                    match is_escaped(c) {
                        true => write!(self.0, "\\u{:04x}", u32::from(c))?,
                        false => write!(self.0, "{c}")?,
                    }
                }
            }
            _ => self.0.write_all(piece)?,
        }
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_would_obey_is_escaped_and_means_the_same() {
        let value = serde_json::json!({ "đơn\u{9b}": ["a\u{7f}\u{1b}\u{202e}\n\"ý", "ngày"] });
        let mut shown = Vec::new();
        write_json(&mut shown, &value).expect("written");
        let shown = String::from_utf8(shown).expect("UTF-8");
        assert_eq!(
            shown,
            "{\n  \"đơn\\u009b\": [\n    \"a\\u007f\\u001b\\u202e\\n\\\"ý\",\n    \"ngày\"\n  ]\n}"
        );
        for shown in [shown, json_line(&value).expect("a line")] {
            assert_eq!(serde_json::from_str::<serde_json::Value>(&shown).expect("JSON"), value);
        }
    }
}
