//! What the register's own documents of a period say, word for word.
//!
//! A text that names the register and the period as one of them does may have its passages: a
//! sentence, a row of a table. What the register's own document says too is confirmed, whatever the
//! sentence means.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use chrono::NaiveDate;

use crate::figures::{Arithmetic, Held, Judgement, Verdict, YearFigures};
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
    /// The passages in order, and their places by what they say.
    passages: Vec<Passage>,
    places: BTreeMap<String, Vec<usize>>,
    /// What passages under a heading say but for their figures, with what the first of them says
    /// and whether another says something else: `Đúng hạn` by either clock.
    shapes: BTreeMap<(String, String), (String, bool)>,
}

/// A passage of an own document.
#[derive(Clone, Debug)]
struct Passage {
    heading: String,
    /// What it says.
    said: String,
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

/// Returns whether a figure may be confirmed: a rule or an aim stays one, and a wrong calculation of
/// the text wrong.
fn is_open(verdict: &Verdict) -> bool {
    let is_wrong = verdict.arithmetic.as_ref().is_some_and(Arithmetic::is_wrong);
    matches!(verdict.judgement, Judgement::Unknown | Judgement::Contradicts) && !is_wrong
}

/// What a passage says but for its figures.
fn shape(said: &str) -> String {
    said.chars().filter(|c| !c.is_ascii_digit()).collect()
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
            self.say("", "", line.clone(), Vec::new());
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
            self.say(title, heading, key(line), Vec::new());
        }
    }

    /// Adds a passage.
    fn say(
        &mut self,
        title: &str,
        heading: &str,
        said: String,
        figures: Vec<(String, String, Held)>,
    ) {
        if said.is_empty() {
            return;
        }
        let heading = key(heading);
        let shape = self.shapes.entry((heading.clone(), shape(&said)));
        let (first, is_ambiguous) = shape.or_insert_with(|| (said.clone(), false));
        *is_ambiguous |= *first != said;
        self.places.entry(said.clone()).or_default().push(self.passages.len());
        self.passages.push(Passage { heading, said, title: title.to_owned(), figures });
    }

    fn sheet(&mut self, sheet: &Sheet, english: bool) {
        self.lines(&sheet.title, &sheet.title, &sheet.intro);
        let drawn = sheet.chart.as_ref().and_then(|chart| chart.rows(sheet)).unwrap_or_default();
        let bars = drawn.iter().filter_map(|row| match row.values.as_slice() {
            [value] => Some(format!("{} {}", row.label.shown(english), value.shown(english))),
            _ => None,
        });
        let heads: Vec<&str> = sheet.columns.iter().map(|one| one.label.as_str()).collect();
        let lines: Vec<String> = bars.chain([heads.join(" ")]).collect();
        self.lines(&sheet.title, &sheet.title, &lines);
        let rows = sheet.rows.iter().map(|row| (row, false));
        for (row, is_total) in rows.chain(sheet.total.iter().map(|row| (row, true))) {
            let shown: Vec<String> = row.iter().map(|cell| cell.shown(english)).collect();
            let figures = row.iter().enumerate().filter_map(|(place, cell)| {
                let path = if is_total { sheet.total_path(place) } else { sheet.path(row, place) };
                Some((shown[place].clone(), path?, held(cell)?))
            });
            self.say(&sheet.title, &sheet.title, key(&shown.join(" ")), figures.collect());
        }
        self.lines(&sheet.title, &sheet.title, &sheet.notes);
    }

    /// Confirms the figures of a text in passages that the own documents have.
    pub fn confirm(&self, text: &Prose, verdicts: &mut [Verdict]) {
        let lines: Vec<(Range<usize>, String)> = passages(text)
            .into_iter()
            .map(|place| (place.clone(), key(&text.text()[place])))
            .filter(|(_, line)| !line.is_empty())
            .collect();
        let says = |name: &String| lines.iter().any(|(_, line)| line.starts_with(name.as_str()));
        if !self.names.iter().any(|all| all.iter().all(says)) {
            return;
        }
        let (mut heading, mut next) = (String::new(), 0);
        for (at, (place, line)) in lines.iter().enumerate() {
            if self.headings.contains(line) {
                heading.clone_from(line);
            }
            while verdicts.get(next).is_some_and(|one| one.start < place.start) {
                next += 1;
            }
            let line_at = |at: Option<usize>| at.and_then(|at| lines.get(at)).map(|one| &*one.1);
            let beside = [line_at(at.checked_sub(1)), line_at(Some(at + 1))];
            let Some(said) = self.find(line, &heading, beside) else { continue };
            let inside = verdicts[next..].iter_mut().take_while(|one| one.end <= place.end);
            inside.filter(|one| is_open(one)).for_each(|one| said.confirm(one));
        }
    }

    /// Finds a passage below a heading; a long one below any. One of several that differ in their
    /// figures alone has the line before it or after it in common with the text.
    fn find(&self, line: &str, heading: &str, beside: [Option<&str>; 2]) -> Option<&Passage> {
        let said = |place: Option<usize>| {
            place.and_then(|place| self.passages.get(place)).map(|one| one.said.as_str())
        };
        let fits = |place: &&usize| {
            let passage = &self.passages[**place];
            let shape = (passage.heading.clone(), shape(line));
            let is_alone = self.shapes.get(&shape).is_none_or(|(_, is_ambiguous)| !is_ambiguous);
            let own = [said(place.checked_sub(1)), said(Some(**place + 1))];
            (passage.heading == heading || is_long(line))
                && (is_alone || own.iter().zip(beside).any(|(one, other)| *one == other))
        };
        Some(&self.passages[*self.places.get(line)?.iter().find(fits)?])
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
    fn of_passages_that_differ_in_their_figures_alone_the_lines_beside_tell() {
        let mut own = OwnText::default();
        for said in ["Quy chế", "Đúng hạn 5", "Trễ 1", "Hiện hành", "Đúng hạn 7", "Rút 2"]
        {
            own.say("Trả lời", "Trả lời", key(said), Vec::new());
        }
        let has =
            |said, heading, beside: [&str; 2]| own.find(said, heading, beside.map(Some)).is_some();
        assert!(has("Đúng hạn 7", "Trả lời", ["Hiện hành", "Rút 9"]));
        assert!(has("Đúng hạn 7", "Trả lời", ["Khác", "Rút 2"]));
        assert!(!has("Đúng hạn 7", "Trả lời", ["Quy chế", "Trễ 1"]), "in the other's place");
        assert!(has("Rút 2", "Trả lời", ["Khác", "Khác"]), "there is no other");
        assert!(!has("Rút 2", "Khác", ["Đúng hạn 7", "Khác"]), "a short one elsewhere");
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
