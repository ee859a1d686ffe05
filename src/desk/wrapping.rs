//! Lines that break between words, where a terminal would break them anywhere.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// What becomes of a word that is wider than a row.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Words {
    /// It is cut.
    Cut,
    /// It stays whole, for copying; the terminal breaks it.
    Whole,
}

/// Breaks a text into rows of at most `width` columns, between words where that can be; blanks at a
/// break belong to the row that they end. Rows after the first leave room for an indent.
pub(super) fn broken(text: &str, width: usize, indent: usize, words: Words) -> Vec<Range<usize>> {
    let mut rows = Vec::new();
    let (mut start, mut used) = (0, 0);
    // The end of the last word that fits, with its blanks, and the width up to there.
    let mut fits: Option<(usize, usize)> = None;
    for (at, letter) in text.grapheme_indices(true) {
        let wide = letter.width();
        if letter == " " {
            used += wide;
            fits = Some((at + letter.len(), used));
            continue;
        }
        if used + wide > width {
            let cut = match fits.take() {
                Some(fits) => Some(fits),
                None => (words == Words::Cut).then_some((at, used)),
            };
            if let Some((end, before)) = cut {
                rows.push(start..end);
                start = end;
                used = indent + used - before;
            }
        }
        used += wide;
    }
    rows.push(start..text.len());
    rows
}

/// The indent of rows after the first.
const INDENT: usize = 2;

/// Stands for a blank of a command, at which no row ends.
const KEPT: char = '\u{e000}';

/// Wraps a line for people. Commands stay whole, so that they can be copied and pasted.
pub(super) fn wrapped(line: &str, width: usize) -> String {
    let start = line.len() - line.trim_start_matches(' ').len();
    let indent = start + INDENT;
    let kept = keep_commands(line);
    let rows = broken(&kept, width, indent, Words::Whole);
    let rows: Vec<&str> = rows.into_iter().map(|row| kept[row].trim_end_matches(' ')).collect();
    rows.join(&format!("\n{}", " ".repeat(indent))).replace(KEPT, " ")
}

/// Replaces the blanks of commands. A command ends at a comma or semicolon outside of quotes.
fn keep_commands(line: &str) -> String {
    let (mut kept, mut rest) = (String::new(), line);
    while let Some(at) = rest.find("doithoai ") {
        kept += &rest[..at];
        let mut is_quoted = false;
        let end = rest[at..].char_indices().find(|(_, letter)| {
            is_quoted ^= *letter == '\'';
            !is_quoted && matches!(letter, ',' | ';')
        });
        let end = end.map_or(rest.len(), |(end, _)| at + end);
        kept.extend(rest[at..end].chars().map(|c| if c == ' ' { KEPT } else { c }));
        rest = &rest[end..];
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str, width: usize, indent: usize) -> Vec<&str> {
        broken(text, width, indent, Words::Cut).into_iter().map(|row| &text[row]).collect()
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(rows("mưa là ngập úng cả đường", 16, 0), ["mưa là ngập úng ", "cả đường"]);
        assert_eq!(rows("mưa là ngập úng cả đường", 15, 0), ["mưa là ngập úng ", "cả đường"]);
        assert_eq!(rows("mưa là ngập úng cả", 12, 4), ["mưa là ngập ", "úng cả"]);
        assert_eq!(rows("dàiquádòng", 4, 0), ["dàiq", "uádò", "ng"]);
        assert_eq!(rows("a dàiquádòng", 4, 0), ["a ", "dàiq", "uádò", "ng"]);
        assert_eq!(rows("", 4, 0), [""]);
    }

    #[test]
    fn a_command_stays_whole_and_what_follows_it_is_wrapped() {
        let line = "Gợi ý: xem danh sách cơ quan: doithoai agency add 'Phòng cháy, chữa cháy', \
                    hoặc nhập tên khác";
        assert_eq!(
            wrapped(line, 40),
            "Gợi ý: xem danh sách cơ quan:\n  doithoai agency add 'Phòng cháy, chữa cháy', \
             hoặc\n  nhập tên khác"
                .replace(" hoặc\n  nhập", "\n  hoặc nhập")
        );
        assert_eq!(wrapped("  Ngày: thứ năm 05/11/2026", 20), "  Ngày: thứ năm\n    05/11/2026");
        assert_eq!(wrapped("ngắn", 20), "ngắn");
        let path = "/a/very/long/path/that/does/not/fit";
        assert_eq!(wrapped(&format!("Đã ghi {path}"), 20), format!("Đã ghi\n  {path}"));
    }
}
