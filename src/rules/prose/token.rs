//! Splits prose into words, numbers and signs, and these into sentences.

use crate::text::exact_key;

/// Type of a token.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Shape {
    /// Letters.
    Word,
    /// Digits, possibly with signs between them.
    Number,
    /// Digits and letters: a document's number, a time.
    Code,
    /// Sign.
    Sign,
    /// End of a line.
    Break,
}

/// A token of a text.
#[derive(Clone, Debug)]
pub(super) struct Token<'a> {
    /// Line, from 1.
    pub(super) line: usize,
    /// Start in the text.
    pub(super) start: usize,
    /// End in the text.
    pub(super) end: usize,
    /// Text as written.
    pub(super) text: &'a str,
    /// Lower-case key, with the tone mark in a uniform position.
    pub(super) key: String,
    /// Type.
    pub(super) shape: Shape,
    /// Whether it is the first of its line.
    pub(super) first: bool,
    /// Whether no space precedes it.
    pub(super) joined: bool,
}

impl Token<'_> {
    /// Returns whether it is this sign.
    pub(super) fn is_sign(&self, sign: &str) -> bool {
        self.shape == Shape::Sign && self.text == sign
    }

    /// Returns whether it is `và`.
    pub(super) fn is_and(&self) -> bool {
        self.shape == Shape::Word && self.text.to_lowercase() == "và"
    }

    /// Returns whether all of its letters are capitals.
    pub(super) fn is_shouted(&self) -> bool {
        self.is_capital() && !self.text.chars().any(char::is_lowercase)
    }

    /// Returns whether it begins with a capital letter.
    pub(super) fn is_capital(&self) -> bool {
        self.shape == Shape::Word && self.text.chars().next().is_some_and(char::is_uppercase)
    }
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic()
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

fn is_part(c: char) -> bool {
    is_letter(c) || c.is_ascii_digit()
}

fn is_joint(c: char) -> bool {
    matches!(c, '.' | ',' | '/' | ':' | '-' | '–' | '+')
}

/// Returns the type and length of the token at the beginning of `rest`.
fn piece(rest: &str) -> (Shape, usize) {
    let Some(first) = rest.chars().next() else { return (Shape::Sign, 0) };
    if !is_part(first) {
        return (Shape::Sign, first.len_utf8());
    }
    let (mut end, mut shape) = (0, if is_letter(first) { Shape::Word } else { Shape::Number });
    let mut chars = rest.char_indices().peekable();
    while let Some((place, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        let goes_on = match shape {
            Shape::Word if c.is_ascii_digit() => {
                shape = Shape::Code;
                true
            }
            Shape::Word => is_letter(c),
            Shape::Number if is_letter(c) => {
                shape = Shape::Code;
                true
            }
            Shape::Number if matches!(c, '-' | '/') && next.is_some_and(is_letter) => {
                shape = Shape::Code;
                true
            }
            Shape::Number => {
                c.is_ascii_digit()
                    || (is_joint(c) && next.is_some_and(|next| next.is_ascii_digit()))
            }
            _ => is_part(c) || (matches!(c, '-' | '/' | '.') && next.is_some_and(is_part)),
        };
        if !goes_on {
            break;
        }
        end = place + c.len_utf8();
    }
    (shape, end)
}

/// Splits a text into tokens.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found: Vec<Token<'_>> = Vec::new();
    let (mut at, mut line, mut first) = (0, 1, true);
    while let Some(c) = text[at..].chars().next() {
        let width = c.len_utf8();
        let (shape, length) = match c {
            '\n' => (Shape::Break, width),
            // The cells of a table's row are parted by tabs.
            '\t' => (Shape::Sign, width),
            c if c.is_whitespace() => {
                at += width;
                continue;
            }
            _ => piece(&text[at..]),
        };
        let (end, piece) = (at + length, &text[at..at + length]);
        let joined = found.last().is_some_and(|last| last.end == at && last.shape != Shape::Break);
        let key = if shape == Shape::Word { exact_key(piece) } else { piece.to_owned() };
        // A number joined to a word by a sign (`k-1`, `I/2019`) is part of a name; `24.847 hộ/37.197`
        // is a share.
        let hangs = match found.as_slice() {
            [.., word, sign] if joined && sign.joined => {
                let lower = word.text.chars().next().is_some_and(char::is_lowercase);
                let names = matches!(word.shape, Shape::Word | Shape::Code);
                names && (sign.is_sign("-") || (sign.is_sign("/") && !lower))
            }
            _ => false,
        };
        let shape = if shape == Shape::Number && hangs { Shape::Code } else { shape };
        found.push(Token { line, start: at, end, text: piece, key, shape, first, joined });
        first = shape == Shape::Break;
        line += usize::from(shape == Shape::Break);
        at = end;
    }
    found
}

/// Returns whether it ends a sentence.
pub(super) fn ends_sentence(token: &Token<'_>) -> bool {
    token.shape == Shape::Sign && matches!(token.text, "." | "!" | "?" | "…")
}

/// Maximum number of tokens in a sentence: anything longer is a table or not prose.
pub(super) const MAX_SENTENCE: usize = 400;

#[cfg(test)]
mod tests {
    use super::*;

    fn shapes(text: &str) -> Vec<(Shape, &str)> {
        tokens(text).iter().map(|token| (token.shape, token.text)).collect()
    }

    #[test]
    fn numbers_of_documents_are_codes() {
        for code in ["08-QC/TU", "45/KH-UBND", "1250/NQ-UBTVQH15", "7h30", "QH13", "218-QĐ/TW"] {
            assert_eq!(shapes(code), [(Shape::Code, code)]);
        }
        let word = |text| (Shape::Word, text);
        let sign = |text| (Shape::Sign, text);
        assert_eq!(
            shapes("(04 cuộc/xã, 92,5%)."),
            [
                sign("("),
                (Shape::Number, "04"),
                word("cuộc"),
                sign("/"),
                word("xã"),
                sign(","),
                (Shape::Number, "92,5"),
                sign("%"),
                sign(")"),
                sign("."),
            ]
        );
        assert_eq!(shapes("03/01/2018 19/19 1.234 I/2019")[..3].len(), 3);
        assert_eq!(shapes("I/2019")[2], (Shape::Code, "2019"));
    }
}
