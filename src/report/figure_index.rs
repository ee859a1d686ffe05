//! The figures of a report by name: `--explain list`.

use std::collections::{HashMap, HashSet};
use std::io::Write;

use serde_json::{Value as Json, json, to_value};

use crate::figures::Figure;
use crate::layout::{Cell, Document, Sheet};
use crate::report::chosen::value as json_value;
use crate::report::compare::drawn_figures;
use crate::report::explained::value;
use crate::report::{Medium, Report};
use crate::text::write_json;
use crate::words::Words;

/// The figures of a report, each with its name, its label and its value.
pub struct FigureIndex {
    /// The report.
    pub report: Box<dyn Report>,
    /// The figures that it has, or also others.
    pub known: Vec<Figure>,
    /// Whether figures that the report does not show are listed too.
    pub is_whole: bool,
}

/// Figures that one sheet shows: names, labels and values.
struct Block {
    title: String,
    rows: Vec<(String, String, Cell)>,
}

impl FigureIndex {
    /// The names of all figures with their labels, in the order of the report.
    pub fn labels(&self, words: &Words) -> Vec<(String, String)> {
        let blocks = self.blocks(words).into_iter();
        blocks.flat_map(|block| block.rows).map(|(name, label, _)| (name, label)).collect()
    }

    fn blocks(&self, words: &Words) -> Vec<Block> {
        let mut seen = HashSet::new();
        let mut blocks = Vec::new();
        for sheet in self.report.document(words, Medium::Tables).sheets {
            let mut rows = drawn_figures(&sheet);
            rows.retain(|(name, _, _)| seen.insert(name.clone()));
            blocks.push(Block { title: sheet.title, rows });
        }
        if self.is_whole {
            let others = self.known.iter().map(|one| (one.name.to_string(), &one.value));
            let rows = others
                .filter(|(name, _)| seen.insert(name.clone()))
                .map(|(name, of)| (name, String::new(), value(of, words)))
                .collect();
            blocks.push(Block { title: words.text("report-index-others"), rows });
        }
        blocks.retain(|block| !block.rows.is_empty());
        blocks
    }

    /// A sheet without rows.
    fn sheet(words: &Words, title: String, has_table: bool) -> Sheet {
        let mut sheet = Sheet::new("figures", title);
        sheet.column("figure", words.text("report-index-name"));
        if has_table {
            sheet.column("table", words.text("report-index-table"));
        }
        sheet.column("label", words.text("report-figure"));
        sheet.derived("value", words.text("report-index-value"));
        sheet
    }
}

impl Report for FigureIndex {
    fn json(&self, words: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        let known: HashMap<String, &Figure> =
            self.known.iter().map(|figure| (figure.name.to_string(), figure)).collect();
        let mut all: Vec<Json> = Vec::new();
        for Block { title, rows } in self.blocks(words) {
            for (figure, label, cell) in rows {
                let value = match known.get(&figure) {
                    Some(known) => to_value(&known.value)?,
                    None => json_value(&cell),
                };
                all.push(json!({ "figure": figure, "table": title, "label": label, "value": value }));
            }
        }
        write_json(out, &all)
    }

    fn document(&self, words: &Words, medium: Medium) -> Document {
        let mut laid = self.report.document(words, medium);
        (laid.first_page, laid.contents) = (None, String::new());
        laid.title = words.say("report-index-title", &[("report", laid.title.into())]);
        laid.closing = vec![words.text("report-index-hint")];
        let blocks = self.blocks(words);
        laid.sheets = if medium == Medium::Tables {
            let mut sheet = Self::sheet(words, String::new(), true);
            for Block { title, rows } in blocks {
                let table = Cell::text(title);
                sheet.rows.extend(rows.into_iter().map(|(name, label, cell)| {
                    vec![Cell::text(name), table.clone(), Cell::text(label), cell]
                }));
            }
            vec![sheet]
        } else {
            let of = |Block { title, rows }: Block| {
                let mut sheet = Self::sheet(words, title, false);
                let cells = rows.into_iter();
                sheet.rows = cells
                    .map(|(name, label, cell)| vec![Cell::text(name), Cell::text(label), cell])
                    .collect();
                sheet
            };
            blocks.into_iter().map(of).collect()
        };
        laid
    }
}
