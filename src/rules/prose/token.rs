//! Splits prose into words, numbers and signs, and these into sentences.

use crate::model::UnitKind;
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
            c if c.is_whitespace() => {
                at += width;
                continue;
            }
            _ => piece(&text[at..]),
        };
        let (end, piece) = (at + length, &text[at..at + length]);
        let joined = found.last().is_some_and(|last| last.end == at && last.shape != Shape::Break);
        let key = if shape == Shape::Word { exact_key(piece) } else { piece.to_owned() };
        // A number joined to a word by a sign (`k-1`, `I/2019`) is part of a name.
        let hangs = joined
            && found.len() > 1
            && found
                .last()
                .is_some_and(|sign| sign.joined && (sign.is_sign("/") || sign.is_sign("-")));
        let shape = if shape == Shape::Number && hangs { Shape::Code } else { shape };
        found.push(Token { line, start: at, end, text: piece, key, shape, first, joined });
        first = shape == Shape::Break;
        line += usize::from(shape == Shape::Break);
        at = end;
    }
    found
}

/// Reads the words of a district's text as those of a huyện: in the text of a quận, `quận` and
/// `Quận ủy` have the keys of `huyện` and `Huyện ủy`, and a huyện that is named is another unit's.
/// The words of `thị xã` and `thành phố` become one token.
pub(super) fn as_of_district<'a>(
    text: &'a str,
    tokens: Vec<Token<'a>>,
    kind: UnitKind,
) -> Vec<Token<'a>> {
    let word = kind.name_words()[0];
    if kind == UnitKind::District {
        return tokens;
    }
    let own: Vec<String> = word.split(' ').map(exact_key).collect();
    let (usual, committee) = (exact_key("huyện"), exact_key("ủy"));
    let mut read: Vec<Token<'a>> = Vec::with_capacity(tokens.len());
    let mut rest = tokens.into_iter().peekable();
    while let Some(mut token) = rest.next() {
        if token.key == usual {
            token.key = word.to_owned();
        } else if token.key == own[0] {
            let next = rest.peek().map(|next| next.key.clone());
            if own.len() == 1 || next.as_ref() == Some(&committee) {
                token.key.clone_from(&usual);
            } else if next.as_ref() == own.get(1) {
                token.end = rest.next().map_or(token.end, |second| second.end);
                token.text = &text[token.start..token.end];
                token.key.clone_from(&usual);
            }
        }
        read.push(token);
    }
    read
}

fn ends_sentence(token: &Token<'_>) -> bool {
    token.shape == Shape::Sign && matches!(token.text, "." | "!" | "?" | "…")
}

/// Maximum number of tokens in a sentence: anything longer is a table or not prose.
pub(super) const MAX_SENTENCE: usize = 400;

/// Returns whether the line that begins with these tokens is a list item.
fn is_item(line: &[Token<'_>]) -> bool {
    let Some(first) = line.first() else { return true };
    let numbered = line.get(1).is_some_and(|sign| sign.joined && matches!(sign.text, "." | ")"));
    match first.shape {
        Shape::Break => true,
        Shape::Sign => {
            matches!(first.text, "-" | "+" | "*" | "•" | "–" | "—" | "#" | "|" | "·" | "▪" | "●")
        }
        _ => numbered && first.text.chars().count() <= 4,
    }
}

/// Returns whether a sentence continues on the next line.
fn goes_on(sentence: &[Token<'_>], next: &[Token<'_>]) -> bool {
    let Some(last) = sentence.last() else { return false };
    let long = sentence
        .iter()
        .filter(|token| token.line == last.line)
        .map(|token| token.end - token.start);
    let hangs = matches!(last.text, "," | "(" | "-");
    !is_item(next)
        && (hangs || !next.first().is_some_and(Token::is_capital) || long.sum::<usize>() > 50)
}

/// Joins tokens into sentences, which may span several lines.
pub(super) fn sentences<'a>(tokens: &[Token<'a>]) -> Vec<Vec<Token<'a>>> {
    let mut all = Vec::new();
    let mut sentence: Vec<Token<'a>> = Vec::new();
    for (place, token) in tokens.iter().enumerate() {
        let numbers =
            ends_sentence(token) && token.joined && sentence.len() == 1 && sentence[0].first;
        let inside = numbers && matches!(sentence[0].shape, Shape::Number | Shape::Word);
        let ends = match token.shape {
            Shape::Break => !goes_on(&sentence, &tokens[place + 1..]),
            _ => ends_sentence(token) && !inside,
        };
        if token.shape != Shape::Break {
            sentence.push(token.clone());
        }
        if (ends && !sentence.is_empty()) || sentence.len() == MAX_SENTENCE {
            all.push(std::mem::take(&mut sentence));
        }
    }
    if !sentence.is_empty() {
        all.push(sentence);
    }
    all
}

/// Returns the number of lines that a sentence spans.
pub(super) fn lines(sentence: &[Token<'_>]) -> usize {
    sentence.first().zip(sentence.last()).map_or(0, |(first, last)| last.line - first.line + 1)
}

/// Returns whether a sentence ends with a full stop or similar sign; a heading does not.
pub(super) fn is_ended(sentence: &[Token<'_>]) -> bool {
    sentence.last().is_some_and(|last| ends_sentence(last) || last.is_sign(";"))
}

/// Returns whether a paragraph ends between two sentences; in a `wrapped` text, paragraphs span
/// several lines.
pub(super) fn parts(before: &[Token<'_>], after: &[Token<'_>], wrapped: bool) -> bool {
    let gap = before.last().zip(after.first()).map_or(0, |(last, first)| first.line - last.line);
    gap > 1 || (gap == 1 && (!wrapped || !is_ended(before)))
}

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

    #[test]
    fn a_sentence_goes_on_over_a_lines_end() {
        let count = |text: &str| sentences(&tokens(text)).len();
        assert_eq!(count("Toàn huyện tổ chức\nbốn cuộc. Xong."), 2);
        assert_eq!(count("Kết quả\nToàn huyện tổ chức bốn cuộc"), 2);
        assert_eq!(count("1. Kết quả\n- một\n- hai\n\nba"), 4);
    }
}
