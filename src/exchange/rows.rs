//! Rows of text and of sheets, each with its line number as an editor shows it.

use std::collections::VecDeque;
use std::rc::Rc;

use csv::StringRecord;

use crate::exchange::problems::{ImportProblems, RowProblem};
use crate::exchange::row_limit::{MAX_ROW, Seen, Watched};
use crate::problem::Problem;

/// A row with its line number.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub line: u64,
    pub cells: StringRecord,
}

/// The rows of a text or of a sheet.
pub(super) struct Rows<'a> {
    file: &'a str,
    rows: Box<dyn Iterator<Item = csv::Result<StringRecord>> + 'a>,
    /// For a text, its lines and the state of the row limit.
    text: Option<(Lines<'a>, Rc<Seen>)>,
    /// The first line and beginning of the last row, if it spans several lines.
    last: Option<(u64, String)>,
    /// Rows that were read ahead.
    ahead: VecDeque<Result<Row, ImportProblems>>,
}

impl<'a> Rows<'a> {
    /// The rows of a text.
    pub fn of_text(file: &'a str, text: &'a [u8], separator: u8) -> Self {
        let (input, seen) = Watched::new(text);
        let mut reader = csv::ReaderBuilder::new();
        reader.delimiter(separator).has_headers(false).flexible(true);
        let rows = Box::new(reader.from_reader(input).into_records());
        Self { file, rows, text: Some((Lines::of(text), seen)), last: None, ahead: VecDeque::new() }
    }

    /// The rows of a sheet.
    pub fn of_sheet(file: &'a str, rows: &'a [StringRecord]) -> Self {
        Self {
            file,
            rows: Box::new(rows.iter().cloned().map(Ok)),
            text: None,
            last: None,
            ahead: VecDeque::new(),
        }
    }

    /// Reads rows ahead, up to a total of `most`; [`Rows::next`] returns them later.
    pub fn look_ahead(&mut self, most: usize) -> Vec<Row> {
        while self.ahead.len() < most {
            let Some(row) = self.read() else { break };
            let is_last = row.is_err();
            self.ahead.push_back(row);
            if is_last {
                break;
            }
        }
        self.ahead.iter().map_while(|row| row.as_ref().ok().cloned()).collect()
    }

    /// Drops rows that were read ahead.
    pub fn skip(&mut self, count: usize) {
        self.ahead.drain(..count.min(self.ahead.len()));
    }

    /// Returns the next row; a row without end, or one that swallows the rest of the text, is a
    /// problem.
    pub fn next(&mut self) -> Option<Result<Row, ImportProblems>> {
        self.ahead.pop_front().or_else(|| self.read())
    }

    fn read(&mut self) -> Option<Result<Row, ImportProblems>> {
        let row = self.rows.next();
        let Some((lines, seen)) = &mut self.text else {
            let cells = row?.ok()?;
            let line = cells.position().map_or(0, csv::Position::line);
            return Some(Ok(Row { line, cells }));
        };
        if row.is_none() || seen.is_too_long() {
            let (is_too_long, is_odd) = (seen.is_too_long(), seen.is_odd());
            let (line, start) = self.last.take().unwrap_or((0, String::new()));
            if is_too_long {
                let place = row.and_then(|row| row.ok()?.position().map(csv::Position::byte));
                let line = place.map_or(line + 1, |place| lines.at(place));
                self.text = None;
                self.rows = Box::new(std::iter::empty());
                let problem =
                    Problem::refused("row-too-long").with("most", (MAX_ROW >> 20).to_string());
                return Some(Err(self.refuse(line, "", problem)));
            }
            self.text = None;
            let problem = || self.refuse(line, &start, Problem::refused("quote-open"));
            return if is_odd && line > 0 { Some(Err(problem())) } else { None };
        }
        let row = match row? {
            Ok(row) => row,
            Err(error) => {
                let line = error.position().map_or(0, |place| lines.at(place.byte()));
                let problem = Problem::refused("file-not-text").with("file", self.file);
                return Some(Err(self.refuse(line, "", problem)));
            }
        };
        seen.row_ended();
        let line = row.position().map_or(0, |place| lines.at(place.byte()));
        let several = row.iter().find(|cell| cell.contains(['\n', '\r']));
        self.last = several.map(|cell| (line, cell.chars().take(40).collect()));
        Some(Ok(Row { line, cells: row }))
    }

    fn refuse(&self, line: u64, value: &str, problem: Problem) -> ImportProblems {
        ImportProblems::of([RowProblem::of_row(self.file, line, value, problem)])
    }
}

/// Counts lines like an editor: `\r\n`, `\n` and `\r` end one, also in a quoted cell.
struct Lines<'a> {
    text: &'a [u8],
    /// The position up to which lines are counted.
    at: usize,
    /// The line at that position.
    line: u64,
}

impl<'a> Lines<'a> {
    fn of(text: &'a [u8]) -> Self {
        Self { text, at: 0, line: 1 }
    }

    /// Returns the line of the row that begins at a byte, after any blank lines there.
    fn at(&mut self, byte: u64) -> u64 {
        let mut to = usize::try_from(byte).unwrap_or(usize::MAX).min(self.text.len());
        to += self.text[to..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        if to > self.at {
            // The byte after the stretch decides whether its last `\r` ends a line alone.
            let ends = self.text[self.at..(to + 1).min(self.text.len())].windows(2);
            let mut count = ends
                .filter(|pair| pair[0] == b'\n' || pair[0] == b'\r' && pair[1] != b'\n')
                .count();
            if to == self.text.len() && matches!(self.text.last(), Some(b'\r' | b'\n')) {
                count += 1;
            }
            self.line += count as u64;
            self.at = to;
        }
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<u64> {
        let mut rows = Rows::of_text("t.csv", text.as_bytes(), b',');
        std::iter::from_fn(|| rows.next()).map(|row| row.expect("a row").line).collect()
    }

    /// F1: line numbers are those of an editor.
    #[test]
    fn lines_are_those_of_an_editor() {
        for (text, expected) in [
            ("a,b\nc,d\n\n\ne,f\n", vec![1, 2, 5]),
            ("\n\na,b\n\"c\n\nd\",e\nf,g", vec![3, 4, 7]),
            ("a,b\n", vec![1]),
            ("a,b", vec![1]),
            ("a\n,\n \nb\n", vec![1, 2, 3, 4]),
        ] {
            assert_eq!(lines(text), expected, "{text:?}");
            assert_eq!(lines(&text.replace('\n', "\r\n")), expected, "{text:?} with CRLF");
            assert_eq!(lines(&text.replace('\n', "\r")), expected, "{text:?} with CR");
        }
        assert_eq!(lines("a\r\nb\nc\rd\r\r\ne"), [1, 2, 3, 4, 6], "all of them in one file");
    }
}
