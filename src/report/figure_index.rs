//! The figures of a report by name: `--explain list`.

use std::collections::{HashMap, HashSet};
use std::io::Write;

use serde_json::{Value as Json, json, to_value};

use crate::figures::{BlockFigure, Figure, FigureName};
use crate::layout::{Cell, Document, Sheet};
use crate::report::chosen::value as json_value;
use crate::report::compare::drawn_figures;
use crate::report::explained::value;
use crate::report::sheets::hyphened;
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
        // Tables have all figures, a screen has names where tables have codes.
        let sheets = |medium: Medium| self.report.document(words, medium).sheets;
        let on_screen = sheets(Medium::Screen);
        let named: HashMap<String, String> = on_screen
            .iter()
            .flat_map(drawn_figures)
            .map(|(name, label, _)| (name, label))
            .collect();
        for sheet in sheets(Medium::Tables) {
            let mut rows = drawn_figures(&sheet);
            rows.retain(|(name, _, _)| seen.insert(name.clone()));
            for (name, label, _) in &mut rows {
                if let Some(named) = named.get(name) {
                    label.clone_from(named);
                }
            }
            blocks.push(Block { title: sheet.title, rows });
        }
        if self.is_whole {
            let others = self.known.iter().filter(|one| seen.insert(one.name.to_string()));
            let rows = others
                .map(|one| {
                    (one.name.to_string(), label(&one.name, words), value(&one.value, words))
                })
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

/// The label of a figure that no sheet shows; empty if it has none.
fn label(name: &FigureName, words: &Words) -> String {
    let known = |path: &str| words.known(&format!("report-{}", hyphened(path))).unwrap_or_default();
    match name {
        FigureName::Unit(unit, figure) => {
            format!("{unit}: {}", known(&format!("units.{}", figure.code())))
        }
        FigureName::Ballot(session, figure) => {
            format!("{session}: {}", known(&format!("satisfaction.{}", figure.code())))
        }
        name => known(&name.to_string()),
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
                all.push(
                    json!({ "figure": figure, "table": title, "label": label, "value": value }),
                );
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
                    vec![Cell::Command(name), table.clone(), Cell::text(label), cell]
                }));
            }
            vec![sheet]
        } else {
            let of = |Block { title, rows }: Block| {
                let mut sheet = Self::sheet(words, title, false);
                let cells = rows.into_iter();
                sheet.rows = cells
                    .map(|(name, label, cell)| vec![Cell::Command(name), Cell::text(label), cell])
                    .collect();
                sheet
            };
            blocks.into_iter().map(of).collect()
        };
        laid
    }
}
