//! Splits a text into paragraphs and sentences.

use super::token::{MAX_SENTENCE, Shape, Token, ends_sentence};

/// A sentence, or a heading.
pub(super) struct Piece<'t> {
    /// Tokens.
    pub(super) tokens: Vec<Token<'t>>,
    /// Whether it is a line without an end: a headline, or a cell of a table.
    pub(super) heading: bool,
    /// Whether it is an item of a list.
    pub(super) item: bool,
    /// Number of its paragraph; the items of a list belong to the paragraph before.
    pub(super) paragraph: usize,
    /// Whether it is cut because it is too long.
    pub(super) cut: bool,
}

/// A line of the text.
struct Line<'a, 't> {
    tokens: &'a [Token<'t>],
    width: usize,
}

/// Line widths from which a text may be wrapped by hand.
const WRAPPED: usize = 60;

impl Line<'_, '_> {
    fn is_row(&self) -> bool {
        self.tokens.iter().any(|token| token.is_sign("\t") || token.is_sign("|"))
    }

    fn is_item(&self) -> bool {
        let Some(first) = self.tokens.first() else { return false };
        let next = self.tokens.get(1);
        let numbered = next.is_some_and(|sign| sign.joined && matches!(sign.text, "." | ")"));
        match first.shape {
            Shape::Sign => {
                matches!(
                    first.text,
                    "-" | "+" | "*" | "•" | "–" | "—" | "#" | "|" | "·" | "▪" | "●"
                )
            }
            _ => numbered && first.text.chars().count() <= 4,
        }
    }

    fn is_ended(&self) -> bool {
        self.tokens.last().is_some_and(|last| ends_sentence(last) || matches!(last.text, ";" | ":"))
    }

    /// Returns whether its sentence goes on in the next line. `width` is that of the longest line,
    /// if lines are wrapped by hand: then a line is full where the next word has no room.
    fn goes_on(&self, next: &Self, width: Option<usize>) -> bool {
        let (Some(last), Some(first)) = (self.tokens.last(), next.tokens.first()) else {
            return false;
        };
        if next.is_item() || self.is_row() || next.is_row() || self.is_ended() {
            return false;
        }
        let hangs = matches!(last.text, "," | "(" | "-");
        let full = width.is_some_and(|width| self.width + 1 + first.text.chars().count() > width);
        let lower = first.shape == Shape::Word && !first.is_capital();
        let number = first.shape == Shape::Number && self.width >= WRAPPED;
        hangs || full || lower || number
    }
}

fn lines<'a, 't>(tokens: &'a [Token<'t>]) -> Vec<Line<'a, 't>> {
    let split = tokens.split(|token| token.shape == Shape::Break);
    let width = |line: &[Token<'_>]| {
        let (first, last) = (line.first()?, line.last()?);
        let chars: usize = line.iter().map(|token| token.text.chars().count()).sum();
        let gaps = line.windows(2).filter(|two| two[1].start > two[0].end).count();
        (first.start <= last.start).then_some(chars + gaps)
    };
    split.map(|line| Line { tokens: line, width: width(line).unwrap_or(0) }).collect()
}

/// Returns the width of a text wrapped by hand: several lines come near it without an end.
fn wrapped_at(lines: &[Line<'_, '_>]) -> Option<usize> {
    let width = lines.iter().map(|line| line.width).max().filter(|width| *width >= WRAPPED)?;
    let near = |line: &&Line<'_, '_>| line.width * 4 >= width * 3 && !line.is_ended();
    (lines.iter().filter(near).count() > 1).then_some(width)
}

/// Splits tokens into sentences, which may span several lines.
pub(super) fn sentences<'t>(tokens: &[Token<'t>]) -> Vec<Piece<'t>> {
    let lines = lines(tokens);
    let width = wrapped_at(&lines);
    let joins: Vec<bool> =
        lines.windows(2).map(|two| two[0].goes_on(&two[1], width)).chain([false]).collect();
    let wrapped = joins.contains(&true);
    let (mut all, mut paragraph, mut open) = (Vec::new(), 0, false);
    let mut at = 0;
    while at < lines.len() {
        let length = joins[at..].iter().take_while(|joins| **joins).count() + 1;
        let block = &lines[at..at + length];
        let item = block[0].is_item();
        if block[0].tokens.is_empty() {
            open = false;
        } else {
            if !(open && (item || wrapped)) {
                paragraph += 1;
            }
            let tokens: Vec<Token<'t>> =
                block.iter().flat_map(|line| line.tokens.iter().cloned()).collect();
            let headed = split(tokens, item, paragraph, &mut all);
            open = !headed || item;
        }
        at += length;
    }
    all
}

/// Returns whether a full stop belongs to an abbreviation or to a list's number: `TP. Hải Phòng`.
fn is_inside(sentence: &[Token<'_>], token: &Token<'_>) -> bool {
    let short = |last: &Token<'_>| ["TP", "TX", "TT", "P", "Q", "H", "X"].contains(&last.text);
    let numbers = sentence.len() == 1
        && sentence[0].first
        && matches!(sentence[0].shape, Shape::Number | Shape::Word)
        && sentence[0].text.chars().count() <= 4;
    token.joined && token.is_sign(".") && (numbers || sentence.last().is_some_and(short))
}

/// Splits the tokens of joined lines into sentences; returns whether the last one has no end.
fn split<'t>(
    tokens: Vec<Token<'t>>,
    item: bool,
    paragraph: usize,
    all: &mut Vec<Piece<'t>>,
) -> bool {
    let mut sentence: Vec<Token<'t>> = Vec::new();
    let (mut cut, mut heading) = (false, false);
    for token in tokens {
        let ends = ends_sentence(&token) && !is_inside(&sentence, &token);
        sentence.push(token);
        let full = sentence.len() == MAX_SENTENCE;
        if ends || full {
            let tokens = std::mem::take(&mut sentence);
            all.push(Piece { tokens, heading: false, item, paragraph, cut: cut || full });
            cut = full;
        }
    }
    if let Some(last) = sentence.last() {
        heading = !matches!(last.text, ";" | ":" | ",");
        all.push(Piece { tokens: sentence, heading, item, paragraph, cut });
    }
    heading
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    fn pieces(text: &str) -> Vec<(bool, usize)> {
        sentences(&tokens(text)).iter().map(|piece| (piece.heading, piece.paragraph)).collect()
    }

    #[test]
    fn a_sentence_goes_on_over_a_lines_end() {
        assert_eq!(pieces("Toàn huyện tổ chức\nbốn cuộc. Xong.").len(), 2);
        assert_eq!(pieces("Kết quả\nToàn huyện tổ chức bốn cuộc").len(), 2);
        assert_eq!(pieces("1. Kết quả\n- một\n- hai\n\nba").len(), 4);
    }

    #[test]
    fn a_headline_ends_with_its_line() {
        let title = "Bí thư đảng ủy xã lắng nghe, đối thoại cùng nhân dân thôn Điền Lim";
        let text = format!(
            "{title}\nHội nghị ghi nhận 7 người dân phát biểu với 10 ý kiến, chủ yếu về việc mở chợ của thôn."
        );
        assert_eq!(pieces(&text), [(true, 1), (false, 2)]);
    }

    #[test]
    fn lines_wrapped_by_hand_are_joined() {
        let text = "Thực hiện Quy chế, trong năm 2026, người đứng đầu cấp ủy và chính quyền xã An\n\
                    Bình đã tổ chức 5 cuộc đối thoại với nhân dân trên địa bàn, trong đó có Bí thư\n\
                    Đảng ủy xã chủ trì 3 cuộc.";
        assert_eq!(pieces(text).len(), 1);
    }
}
