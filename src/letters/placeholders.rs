//! The list of a letter's placeholders.

use std::io::Write;

use serde_json::{Value as Json, json};

use crate::layout::{Cell, Document, Sheet};
use crate::letters::{Letter, Name};
use crate::report::{Medium, Report};
use crate::text::write_json;
use crate::words::Words;

/// The placeholders of a kind of letter.
#[derive(Debug)]
pub struct PlaceholderList {
    letter: &'static str,
    all: Vec<Placeholder>,
}

impl PlaceholderList {
    /// Lists the placeholders of a letter.
    pub fn of(letter: &Letter) -> Self {
        let mut all = Vec::new();
        gather(&letter.listed(), &[], &mut all);
        Self { letter: letter.word, all }
    }
}

impl Report for PlaceholderList {
    fn json(&self, words: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        let all = self.all.iter().map(|one| {
            json!({
                "name": one.name, "within": one.within, "use": one.usage,
                "meaning": one.meaning(words), "example": one.example(words),
            })
        });
        write_json(out, &all.collect::<Vec<Json>>())
    }

    fn document(&self, words: &Words, _: Medium) -> Document {
        let title = words.say("report-placeholders-title", &[("letter", self.letter.into())]);
        let mut sheet = Sheet::new("placeholders", title);
        sheet.column("name", words.text("report-placeholders-name"));
        sheet.column("meaning", words.text("report-placeholders-meaning"));
        sheet.column("example", words.text("report-placeholders-example"));
        for one in &self.all {
            let example = one.example(words).map_or(Cell::Unknown, Cell::text);
            let meaning = Cell::text(one.meaning(words));
            sheet.rows.push(vec![Cell::text(one.written()), meaning, example]);
        }
        Document::of(sheet)
    }
}

/// A placeholder: its enclosing rows, its name, its use.
#[derive(Debug)]
struct Placeholder {
    within: Vec<&'static str>,
    name: &'static str,
    usage: &'static str,
}

impl Placeholder {
    /// Its form in a document.
    fn written(&self) -> String {
        let (name, gap) = (self.name, "  ".repeat(self.within.len()));
        match self.usage {
            "flag" => format!("{gap}{{{{?{name}}}}}…{{{{/{name}}}}}"),
            "rows" => format!("{gap}{{{{#{name}}}}}…{{{{/{name}}}}}"),
            _ => format!("{gap}{{{{{name}}}}}"),
        }
    }

    fn key(&self) -> String {
        self.name.replace('_', "-")
    }

    fn meaning(&self, words: &Words) -> String {
        words.text(&format!("letter-field-{}", self.key()))
    }

    fn example(&self, words: &Words) -> Option<String> {
        words.attribute(&format!("letter-field-{}", self.key()), "example", &[])
    }
}

fn gather(names: &[Name], within: &[&'static str], all: &mut Vec<Placeholder>) {
    for name in names {
        let (word, usage, inner): (_, _, &[Name]) = match name {
            Name::Text(word) => (word, "text", &[]),
            Name::Flag(word) => (word, "flag", &[]),
            Name::Rows(word, inner) => (word, "rows", inner),
        };
        all.push(Placeholder { within: within.to_vec(), name: word, usage });
        gather(inner, &[within, &[*word]].concat(), all);
    }
}
