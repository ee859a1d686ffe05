//! The documents that letters are written by: the packaged ones written out, what they may use, and an office's own.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;
use serde_json::{Value as Json, json};

use crate::commands::letter::file;
use crate::desk::Desk;
use crate::layout::{Cell, Document, Sheet};
use crate::letters::{self, ANY, Layout, Letter, Name, find};
use crate::model::Closed;
use crate::ops::{self, Receipt};
use crate::problem::Problem;
use crate::text::read_day;
use crate::words::Words;

#[derive(Debug, Args)]
pub(in crate::commands) struct TemplateArgs {
    #[arg(value_name = "LETTER")]
    letter: String,
    #[arg(long, value_name = "state|party")]
    layout: Option<String>,
    #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
    on: Option<String>,
    #[arg(long)]
    adopted: bool,
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(in crate::commands) struct PlaceholdersArgs {
    #[arg(value_name = "LETTER")]
    letter: String,
}

#[derive(Debug, Args)]
pub(in crate::commands) struct AdoptArgs {
    #[arg(value_name = "LETTER")]
    letter: String,
    #[arg(value_name = "FILE", required_unless_present = "packaged", conflicts_with = "packaged")]
    document: Option<PathBuf>,
    #[arg(long, value_name = "state|party")]
    layout: Option<String>,
    #[arg(long)]
    packaged: bool,
}

/// Writes a document out, so that an office can change it.
pub(super) fn template(desk: &mut Desk, args: &TemplateArgs) -> Result<()> {
    let letter = find(&args.letter)?;
    let named = args.layout.as_deref().map(Layout::parse).transpose()?;
    let layout = named.unwrap_or(letter.layout());
    let day = args.on.as_deref().map_or(Ok(desk.today), |day| read_day(day, desk.today))?;
    let path = file::place(desk, args.output.as_deref(), &format!("mau-{}", letter.stem), ".docx")?;
    let shown = path.to_string_lossy().into_owned();
    let place = desk.file(&path)?;
    let bytes = if args.adopted {
        let place = named.map_or(ANY, Layout::code);
        let found =
            desk.read(|reader| ops::letter_templates::adopted(reader, letter.word, place))?;
        let found = found
            .ok_or_else(|| Problem::refused("letter-not-adopted").with("kind", letter.word))?;
        found.content
    } else {
        letters::packaged(letter, layout, day)?.content
    };
    place.fill(|out| Ok(out.write_all(&bytes)?))?;
    let args = vec![("path", shown.into()), ("kind", letter.word.into())];
    desk.receipt(&Receipt { key: "letter-template-written", args, ..Receipt::default() })
}

/// Keeps an office's own document in the register, or gives it up again.
pub(super) fn adopt(desk: &mut Desk, args: &AdoptArgs) -> Result<()> {
    let letter = find(&args.letter)?;
    let layout = args.layout.as_deref().map(Layout::parse).transpose()?.map_or(ANY, Layout::code);
    let receipt = match &args.document {
        None => desk.write(|work, _| ops::release_letter(work, letter.word, layout))?,
        Some(path) => {
            let own = file::read(path)?;
            letters::check(letter, &own)?;
            desk.write(|work, _| {
                ops::adopt_letter(work, letter.word, layout, &own.name, &own.content)
            })?
        }
    };
    desk.receipt(&receipt)
}

/// A placeholder as it is listed: the rows it stands in, its name, how it is used.
struct Placeholder {
    within: Vec<&'static str>,
    name: &'static str,
    usage: &'static str,
}

impl Placeholder {
    /// How it is written in a document.
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

/// Lists what a document for a kind of letter may use.
pub(super) fn placeholders(desk: &mut Desk, args: &PlaceholdersArgs) -> Result<()> {
    let letter: &Letter = find(&args.letter)?;
    let mut all = Vec::new();
    gather(&letter.listed(), &[], &mut all);
    let words = &desk.words;
    if desk.settings.json {
        let shown: Vec<Json> = all
            .iter()
            .map(|one| {
                json!({ "name": one.name, "within": one.within, "use": one.usage, "meaning": one.meaning(words),
                        "example": one.example(words) })
            })
            .collect();
        return desk.json(&shown);
    }
    let mut sheet = Sheet::new(
        "placeholders",
        words.say("report-placeholders-title", &[("letter", letter.word.into())]),
    );
    sheet.column("name", words.text("report-placeholders-name"));
    sheet.column("meaning", words.text("report-placeholders-meaning"));
    sheet.column("example", words.text("report-placeholders-example"));
    sheet.rows = all
        .iter()
        .map(|one| {
            let example = one.example(words).map_or(Cell::Unknown, Cell::text);
            vec![Cell::text(one.written()), Cell::text(one.meaning(words)), example]
        })
        .collect();
    desk.print(&Document { sheets: vec![sheet], ..Document::default() })
}
