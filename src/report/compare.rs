//! Comparison of two periods, and of one period under other rules.

use std::collections::HashMap;
use std::io::Write;

use serde_json::{Map, Value as Json, json, to_value};

use crate::figures::{Change, FigureValue, HalfDays, YearFigures};
use crate::layout::{Cell, Document, Paths, Sheet};
use crate::model::Closed;
use crate::problem::Arg;
use crate::report::explained::value;
use crate::report::head::{document, json_head, json_period, json_warnings, period};
use crate::report::parts::drawn;
use crate::report::sheets::yes_no;
use crate::report::{Medium, Report, ReportKind};
use crate::rules::RuleKey;
use crate::text::write_json;
use crate::words::Words;

/// Two periods side by side.
#[derive(Debug)]
pub struct Comparison {
    /// The first.
    pub first: YearFigures,
    /// The second.
    pub second: YearFigures,
    /// All figures of both.
    pub changes: Vec<Change>,
}

/// One period under the rules in force and under others.
#[derive(Debug)]
pub struct Supposed {
    /// The kind of report.
    pub kind: ReportKind,
    /// The rules supposed.
    pub rules: Vec<(RuleKey, String)>,
    /// The figures in force.
    pub first: YearFigures,
    /// The figures under the rules supposed.
    pub second: YearFigures,
    /// The figures that differ.
    pub changes: Vec<Change>,
}

impl Report for Comparison {
    fn json(&self, words: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        let mut all = json_head(ReportKind::Compare, &self.first)?;
        all.remove("period");
        all.remove("rules");
        let side = |figures: &YearFigures| -> serde_json::Result<Json> {
            let mut side = Map::new();
            side.insert("period".to_owned(), json_period(&figures.context.query.period));
            side.insert("rules".to_owned(), to_value(&figures.rules)?);
            side.append(&mut figures.blocks()?);
            side.insert("warnings".to_owned(), json_warnings(figures, words));
            Ok(Json::Object(side))
        };
        all.insert("first".to_owned(), side(&self.first)?);
        all.insert("second".to_owned(), side(&self.second)?);
        all.insert("changes".to_owned(), to_value(&self.changes)?);
        write_json(out, &all)
    }

    fn document(&self, words: &Words, _: Medium) -> Document {
        let mut laid = document(ReportKind::Compare, &self.first, words);
        let periods =
            [&self.first, &self.second].map(|one| period(&one.context.query.period, words));
        let both =
            [("first", Arg::from(periods[0].as_str())), ("second", periods[1].as_str().into())];
        laid.title = words.say("report-compare-of", &both);
        let second = document(ReportKind::Compare, &self.second, words);
        add_others(&mut laid.lines, second.lines);
        add_others(&mut laid.closing, second.closing);
        laid.sheets = side_by_side(
            ReportKind::Year,
            [&self.first, &self.second],
            &self.changes,
            periods,
            words,
        );
        for sheet in &mut laid.sheets {
            sheet.notes.extend(other_rules(&self.first, &self.second, words));
        }
        laid
    }
}

impl Report for Supposed {
    fn json(&self, words: &Words, out: &mut dyn Write) -> serde_json::Result<()> {
        let mut all = json_head(self.kind, &self.first)?;
        all.insert("schema".to_owned(), "doithoai.report.what-if/2".into());
        all.insert("report".to_owned(), self.kind.code().into());
        let rules: Map<String, Json> = self
            .rules
            .iter()
            .map(|(key, value)| (key.code().to_owned(), value.as_str().into()))
            .collect();
        all.insert("what_if".to_owned(), Json::Object(rules));
        let renamed = |change: &Change| {
            json!({ "figure": change.figure, "value": change.first, "what_if": change.second,
                    "difference": change.difference })
        };
        all.insert("changes".to_owned(), self.changes.iter().map(renamed).collect());
        all.insert("warnings".to_owned(), json_warnings(&self.first, words));
        write_json(out, &all)
    }

    fn document(&self, words: &Words, _: Medium) -> Document {
        let mut laid = document(self.kind, &self.first, words);
        let rules = self.rules.iter().map(|(key, value)| (key.code(), value));
        let rules: Vec<String> = rules
            .map(|(key, value)| format!("{}: {}", words.rule(key), words.rule_value(key, value)))
            .collect();
        laid.lines.push(words.say("report-what-if", &[("rules", rules.join("; ").into())]));
        let heads = ["report-in-force", "report-supposed"].map(|key| words.text(key));
        laid.sheets =
            side_by_side(self.kind, [&self.first, &self.second], &self.changes, heads, words);
        laid.sheets.retain(|sheet| !sheet.rows.is_empty());
        if laid.sheets.is_empty() {
            laid.lines.push(words.text("report-what-if-nothing"));
        }
        laid
    }
}

/// Adds sentences of the second period's report that the first's lacks.
fn add_others(said: &mut Vec<String>, second: Vec<String>) {
    let others: Vec<String> = second.into_iter().filter(|line| !said.contains(line)).collect();
    said.extend(others);
}

/// The rules that differ on the two periods' last days, one sentence each.
fn other_rules(first: &YearFigures, second: &YearFigures, words: &Words) -> Vec<String> {
    let of = |figures: &YearFigures| to_value(figures.rules.rules).unwrap_or_default();
    let (one, other) = (of(first), of(second));
    let shown = |key: &RuleKey, value: Option<&Json>| match value {
        None | Some(Json::Null) => "–".to_owned(),
        Some(Json::String(text)) => words.rule_value(key.code(), text),
        Some(Json::Bool(yes)) => yes_no(*yes, words).shown(false),
        Some(value) => value.to_string(),
    };
    let differing = RuleKey::ALL.iter().filter(|key| one.get(key.code()) != other.get(key.code()));
    differing
        .map(|key| {
            let args = [
                ("key", Arg::Term("rule-key", key.code().to_owned())),
                ("first", shown(key, one.get(key.code())).into()),
                ("second", shown(key, other.get(key.code())).into()),
            ];
            words.say("report-compare-rules", &args)
        })
        .collect()
}

/// A figure's labels and value.
struct Named {
    label: String,
    cell: Cell,
}

/// The columns that name a row for people.
fn name_places(sheet: &Sheet) -> Vec<usize> {
    match (sheet.paths, sheet.chart.as_ref().and_then(|chart| sheet.place(chart.label))) {
        (Paths::Under(_, keys), _) if keys > 1 => (0..keys).collect(),
        (_, Some(place)) => vec![place],
        _ => vec![sheet.columns.iter().position(|column| !column.machine).unwrap_or(0)],
    }
}

/// The figures of a sheet: paths, labels and cells.
pub(super) fn drawn_figures(sheet: &Sheet) -> Vec<(String, String, Cell)> {
    let names = name_places(sheet);
    let mut all = Vec::new();
    for row in &sheet.rows {
        for (place, column) in sheet.columns.iter().enumerate() {
            let (Some(path), Some(cell)) = (sheet.path(row, place), row.get(place)) else {
                continue;
            };
            let of: Vec<String> = names.iter().map(|name| row[*name].shown(false)).collect();
            let of = of.join(", ");
            let label =
                if sheet.paths == Paths::Rows { of } else { format!("{of}: {}", column.label) };
            all.push((path, label, cell.clone()));
        }
    }
    all
}

/// The figures of a report's sheets by their paths.
fn named(sheets: &[Sheet]) -> HashMap<String, Named> {
    let all = sheets.iter().flat_map(drawn_figures);
    all.map(|(path, label, cell)| (path, Named { label, cell })).collect()
}

/// The sheets of both sides by their codes, in their order: that of the first side, or the second's
/// if the first has none, and the second's.
fn paired(drawn: &[Vec<Sheet>; 2]) -> Vec<(&Sheet, Option<&Sheet>)> {
    let of = |side: usize, code: &str| drawn[side].iter().find(|sheet| sheet.code == code);
    let mut pairs: Vec<_> = drawn[0].iter().map(|sheet| (sheet, of(1, sheet.code))).collect();
    let mut place = 0;
    for sheet in &drawn[1] {
        match pairs.iter().position(|(one, _)| one.code == sheet.code) {
            Some(found) => place = found + 1,
            None => {
                pairs.insert(place, (sheet, Some(sheet)));
                place += 1;
            }
        }
    }
    pairs
}

/// Each sheet of a report with the figures of both sides; long tables only with those that differ.
fn side_by_side(
    kind: ReportKind,
    sides: [&YearFigures; 2],
    changes: &[Change],
    heads: [String; 2],
    words: &Words,
) -> Vec<Sheet> {
    let drawn = sides.map(|side| drawn(kind, side, words, Medium::Screen));
    let cells = [named(&drawn[0]), named(&drawn[1])];
    let differences: HashMap<String, &Change> =
        changes.iter().map(|change| (change.figure.to_string(), change)).collect();
    let mut sheets = Vec::new();
    for (template, other) in paired(&drawn) {
        let mut paths = paths_of(template);
        paths.extend(
            other
                .map(paths_of)
                .unwrap_or_default()
                .into_iter()
                .filter(|path| !cells[0].contains_key(path)),
        );
        let whole =
            template.paths == Paths::Rows || other.is_some_and(|other| other.paths == Paths::Rows);
        let mut sheet = Sheet::new(template.code, template.title.clone());
        sheet.column("figure", words.text("report-figure"));
        sheet.figures("first", heads[0].clone());
        sheet.figures("second", heads[1].clone());
        sheet.figures("difference", words.text("report-difference"));
        for path in paths {
            let Some(change) = differences.get(&path) else { continue };
            let same = change.first == change.second;
            let is_nothing = |side: &FigureValue| {
                matches!(
                    side,
                    FigureValue::Null | FigureValue::Count(0) | FigureValue::Days(HalfDays(0))
                )
            };
            let nothing = is_nothing(&change.first) && is_nothing(&change.second);
            if !whole && (same || nothing) {
                continue;
            }
            let label = cells
                .iter()
                .find_map(|side| side.get(&path))
                .map_or(path.clone(), |one| one.label.clone());
            let cell = |side: usize, value: &FigureValue| {
                let counted = || value.count().map_or(Cell::Unknown, Cell::Count);
                cells[side].get(&path).map_or_else(counted, |one| one.cell.clone())
            };
            let (first, second) = (cell(0, &change.first), cell(1, &change.second));
            sheet.rows.push(vec![
                Cell::term(path.clone(), label),
                first,
                second,
                difference(change),
            ]);
        }
        // The note on rates is needed here too.
        let rates = sheet.rows.iter().flatten().any(|cell| matches!(cell, Cell::Share { .. }));
        sheet.notes.extend(template.notes.iter().filter(|_| rates).cloned());
        sheets.push(sheet);
    }
    sheets.retain(|sheet| !sheet.rows.is_empty());
    sheets
}

fn paths_of(sheet: &Sheet) -> Vec<String> {
    let rows = sheet.rows.iter();
    rows.flat_map(|row| (0..sheet.columns.len()).filter_map(|place| sheet.path(row, place)))
        .collect()
}

fn difference(change: &Change) -> Cell {
    match change.difference {
        FigureValue::Count(by) => Cell::Difference { by, tenths: false },
        FigureValue::Percent(by) => Cell::Difference { by, tenths: true },
        FigureValue::Days(days) if days.0 % 2 == 0 => {
            Cell::Difference { by: days.0 / 2, tenths: false }
        }
        FigureValue::Days(days) => Cell::Difference { by: days.0 * 5, tenths: true },
        _ => Cell::Unknown,
    }
}

/// The changes since the year was sealed.
pub(super) fn since_seal(figures: &YearFigures, words: &Words) -> Option<Sheet> {
    let since = figures.since_seal.as_ref()?;
    let mut sheet = Sheet::new("since-seal", words.text("report-since-seal-title"));
    let args = [("year", since.period.year_shown()), ("day", since.as_of.into())];
    sheet.intro.push(match &since.why {
        Some(why) => {
            let [year, day] = args;
            words.say("report-since-seal-intro", &[year, day, ("why", why.as_str().into())])
        }
        None => words.say("report-since-seal-passed", &args),
    });
    if since.changes.is_empty() {
        sheet.intro.push(words.text("report-since-seal-nothing"));
        return Some(sheet);
    }
    sheet.column("figure", words.text("report-figure"));
    sheet.figures("sealed", words.text("report-sealed"));
    sheet.figures("now", words.text("report-now"));
    sheet.figures("difference", words.text("report-difference"));
    let row = |change: &Change| {
        let figure = Cell::text(change.figure.to_string());
        vec![figure, value(&change.first, words), value(&change.second, words), difference(change)]
    };
    sheet.rows = since.changes.iter().map(row).collect();
    Some(sheet)
}
