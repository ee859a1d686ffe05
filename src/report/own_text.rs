//! What the register's own documents of a period say, word for word.
//!
//! A text that names the register and the period as one of them does may have its passages: a
//! sentence, a row of a table. What the register's own document says too is confirmed, whatever the
//! sentence means.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use chrono::NaiveDate;

use crate::figures::{Held, Judgement, Verdict, YearFigures};
use crate::layout::{Cell, Document, Prose, Sheet};
use crate::model::bare_name;
use crate::report::head::head_before_day;
use crate::report::period_name;
use crate::words::{Lang, Words};

/// The number of words and figures of a passage that says the same under any heading.
const LONG: usize = 6;

/// The passages of one or more of the register's own documents.
#[derive(Debug, Default)]
pub struct OwnText {
    /// The beginnings of lines by which a text names itself as one of them: every line of one of
    /// these lists.
    names: Vec<Vec<String>>,
    headings: BTreeSet<String>,
    passages: BTreeMap<String, Vec<Passage>>,
}

/// A passage of an own document.
#[derive(Clone, Debug)]
struct Passage {
    heading: String,
    /// The title of its table, or of the document.
    title: String,
    /// Its figures: as shown, with name and value.
    figures: Vec<(String, String, Held)>,
}

/// A text's words and figures, without the signs that lay them out.
///
/// `| &emsp;Chuyên đề | **4** |` and `Chuyên đề   4  ███` both become `Chuyên đề 4`.
fn key(text: &str) -> String {
    let text = text.replace("&emsp;", " ").replace("&nbsp;", " ");
    let letters: Vec<char> = text.chars().collect();
    let mut said = String::new();
    for (place, c) in letters.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|place| letters.get(place));
        let digit = |c: Option<&char>| c.is_some_and(char::is_ascii_digit);
        let behind = || letters[place + 1..].iter().find(|c| !c.is_whitespace());
        let stays = match c {
            c if c.is_alphanumeric() || *c == '%' => true,
            '.' | ',' | '/' | ':' => digit(before) && digit(letters.get(place + 1)),
            '+' | '-' | '–' | '−' => digit(letters.get(place + 1)),
            '≤' | '≥' => digit(behind()),
            _ => false,
        };
        if stays {
            said.push(*c);
        } else if !said.ends_with(' ') && !said.is_empty() {
            said.push(' ');
        }
    }
    said.truncate(said.trim_end().len());
    said
}

/// The names of the register's unit and of the period.
fn names(figures: &YearFigures, words: &Words) -> [String; 2] {
    let own = &figures.register;
    let bare = own.kind.map_or(own.name.as_str(), |kind| bare_name(&own.name, kind));
    [key(bare), key(&period_name(&figures.context.query.period, words))]
}

/// Returns whether a line of a text names the register's unit and the period, as letters do.
pub fn names_period(text: &Prose, figures: &YearFigures, words: &Words) -> bool {
    let named = names(figures, words);
    let has = |line: &str| named.iter().all(|name| line.contains(name));
    text.text().lines().any(|line| has(&key(line)))
}

fn is_long(line: &str) -> bool {
    line.split(' ').count() >= LONG
}

impl OwnText {
    /// Adds a report.
    pub fn add(&mut self, document: &Document, figures: &YearFigures, words: &Words) {
        self.names.push(vec![key(&head_before_day(figures, words))]);
        let english = words.lang() == Lang::En;
        let lines = document.lines.iter().chain(&document.closing);
        self.lines(&document.title, "", lines);
        if let Some(page) = &document.first_page {
            self.lines(&document.title, "", page.reporting.iter().map(|remark| &remark.text));
            self.sheet(&page.sheet(), english);
            for card in &page.cards {
                let value = card.value.shown(english);
                self.lines(&page.title, &page.title, [&card.label, &value, &card.note]);
            }
            let remarks = page.attention.iter().map(|remark| &remark.text);
            self.lines(&page.attention_title, &page.attention_title, remarks);
        }
        for sheet in &document.sheets {
            self.sheet(&sheet.for_people(), english);
        }
    }

    /// Adds a letter about the period: each line that names unit and period names it.
    pub fn add_letter(&mut self, letter: &Prose, figures: &YearFigures, words: &Words) {
        let named = names(figures, words);
        let lines = self.add_passages(letter);
        let naming = lines.into_iter().filter(|line| named.iter().all(|name| line.contains(name)));
        self.names.extend(naming.map(|line| vec![line]));
    }

    /// Takes a letter about a day: its first long line and one with the day name it.
    pub fn of_day(letter: &Prose, day: NaiveDate) -> Self {
        let mut own = Self::default();
        let day = key(&day.format("%d/%m/%Y").to_string());
        let lines = own.add_passages(letter);
        let mut long = lines.into_iter().filter(|line| is_long(line));
        if let Some(title) = long.next() {
            let dated = long.filter(|line| line.contains(&day));
            own.names.extend(dated.map(|line| vec![title.clone(), line]));
        }
        own
    }

    /// Adds the passages of a letter, and returns them.
    fn add_passages(&mut self, letter: &Prose) -> Vec<String> {
        let lines: Vec<String> =
            passages(letter).into_iter().map(|place| key(&letter.text()[place])).collect();
        for line in &lines {
            let passage =
                Passage { heading: String::new(), title: String::new(), figures: Vec::new() };
            self.passages.entry(line.clone()).or_default().push(passage);
        }
        lines
    }

    fn lines<'a>(
        &mut self,
        title: &str,
        heading: &str,
        lines: impl IntoIterator<Item = &'a String>,
    ) {
        self.headings.insert(key(heading));
        for line in lines {
            let passage =
                Passage { heading: key(heading), title: title.to_owned(), figures: Vec::new() };
            self.passages.entry(key(line)).or_default().push(passage);
        }
    }

    fn sheet(&mut self, sheet: &Sheet, english: bool) {
        let heads = sheet.columns.iter().map(|column| column.label.clone());
        let head = [heads.collect::<Vec<_>>().join(" ")];
        let lines = head.iter().chain(&sheet.intro).chain(&sheet.notes);
        self.lines(&sheet.title, &sheet.title, lines);
        let drawn = sheet.chart.as_ref().and_then(|chart| chart.rows(sheet)).unwrap_or_default();
        let bars = drawn.iter().filter_map(|row| match row.values.as_slice() {
            [value] => Some(format!("{} {}", row.label.shown(english), value.shown(english))),
            _ => None,
        });
        self.lines(&sheet.title, &sheet.title, &bars.collect::<Vec<_>>());
        let rows = sheet.rows.iter().map(|row| (row, false));
        for (row, is_total) in rows.chain(sheet.total.iter().map(|row| (row, true))) {
            let shown: Vec<String> = row.iter().map(|cell| cell.shown(english)).collect();
            let figures = row.iter().enumerate().filter_map(|(place, cell)| {
                let path = if is_total { sheet.total_path(place) } else { sheet.path(row, place) };
                Some((shown[place].clone(), path?, held(cell)?))
            });
            let passage = Passage {
                heading: key(&sheet.title),
                title: sheet.title.clone(),
                figures: figures.collect(),
            };
            self.passages.entry(key(&shown.join(" "))).or_default().push(passage);
        }
    }

    /// Confirms the figures of a text in passages that the own documents have.
    pub fn confirm(&self, text: &Prose, verdicts: &mut [Verdict]) {
        let lines: Vec<(Range<usize>, String)> = passages(text)
            .into_iter()
            .map(|place| (place.clone(), key(&text.text()[place])))
            .collect();
        let says = |name: &String| lines.iter().any(|(_, line)| line.starts_with(name.as_str()));
        if !self.names.iter().any(|all| all.iter().all(says)) {
            return;
        }
        let (mut heading, mut next) = (String::new(), 0);
        for (place, line) in lines {
            if !line.is_empty() && self.headings.contains(&line) {
                heading.clone_from(&line);
            }
            while verdicts.get(next).is_some_and(|one| one.start < place.start) {
                next += 1;
            }
            let is_long = is_long(&line);
            let said = self.passages.get(&line).and_then(|all| {
                all.iter().find(|one| one.heading == heading).or(all.first().filter(|_| is_long))
            });
            let Some(said) = said else { continue };
            let inside = verdicts[next..].iter_mut().take_while(|one| one.end <= place.end);
            // A rule or an aim stays one.
            let open = [Judgement::Unknown, Judgement::Contradicts];
            inside.filter(|one| open.contains(&one.judgement)).for_each(|one| said.confirm(one));
        }
    }
}

impl Passage {
    fn confirm(&self, verdict: &mut Verdict) {
        verdict.judgement = Judgement::Agrees;
        verdict.reason = "own-document";
        let title = if self.title.is_empty() { "none" } else { self.title.as_str() };
        verdict.args = vec![("title", title.into())];
        let mut same = self.figures.iter().filter(|(shown, ..)| *shown == verdict.given);
        if let (Some((_, path, held)), None) = (same.next(), same.next()) {
            verdict.figure = Some(path.clone());
            verdict.register = Some(*held);
        }
    }
}

fn held(cell: &Cell) -> Option<Held> {
    match cell.unmarked() {
        Cell::Count(count) => Some(Held::Count(*count)),
        _ => None,
    }
}

/// The places of a text's passages, in order: the rows of its tables, and its other lines.
fn passages(text: &Prose) -> Vec<Range<usize>> {
    let mut rows: Vec<Range<usize>> =
        text.rows().iter().filter_map(|row| Some(row.first()?.start..row.last()?.end)).collect();
    rows.sort_by_key(|row| (row.start, std::cmp::Reverse(row.end)));
    let (mut rows, mut found, mut at, mut until) = (rows.into_iter().peekable(), Vec::new(), 0, 0);
    for line in text.text().split_inclusive('\n') {
        let place = at..at + line.trim_end().len();
        at += line.len();
        while let Some(row) = rows.next_if(|row| row.start <= place.end) {
            if row.start >= until {
                until = row.end;
                found.push(row);
            }
        }
        if place.start >= until {
            found.push(place);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_layout_of_a_passage_does_not_matter() {
        for text in [
            "| &emsp;Chuyên đề | **4** |",
            "  Chuyên đề        4  ████",
            "Chuyên đề\n4\n",
            "– Chuyên đề: 4.",
        ] {
            assert_eq!(key(text), "Chuyên đề 4", "{text}");
        }
        assert_eq!(key("98,6% (421/427) ≤ 1, +2 -3"), "98,6% 421/427 ≤ 1 +2 -3");
        assert_eq!(key("- 4 đơn vị | – | 5"), "4 đơn vị 5", "marks of lists and empty cells");
    }

    #[test]
    fn the_passages_of_a_text_are_its_rows_and_its_other_lines() {
        let page = "<h1>Một</h1><table><tr><td>a</td><td><p>1</p><p>2</p></td></tr><tr><td>b</td></tr></table>Hai";
        let text = Prose::read(format!("<html>{page}").into_bytes(), 1 << 20).expect("a text");
        let found: Vec<&str> =
            passages(&text).into_iter().map(|place| &text.text()[place]).collect();
        assert_eq!(found, ["Một", "a\n1\n2", "b", "Hai"]);
    }
}
