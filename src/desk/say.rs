//! Output: receipts and warnings on standard error, data on standard output.

use std::collections::BTreeMap;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use anyhow::Result;
use serde_json::{Map, Value as Json, json};

use crate::desk::wrapping::wrapped;
use crate::desk::{Desk, is_stdout, pager, surroundings};
use crate::figures::{Change, FigureValue};
use crate::layout::{Document, Renderer, Terminal};
use crate::model::EntryId;
use crate::ops::{Effect, Receipt};
use crate::problem::{Arg, Key, Problem, Warning};
use crate::report::{Medium, Report, value};
use crate::text;
use crate::words::Lang;

impl Desk {
    /// Prints a receipt: a line on standard error, or with `--json` JSON on standard output.
    pub fn receipt(&self, receipt: &Receipt) -> Result<()> {
        self.receipt_with(receipt, Json::Null)
    }

    /// Prints a receipt like [`Desk::receipt`], with the members of `more` in JSON. If standard
    /// output carries data, the receipt is text.
    pub fn receipt_with(&self, receipt: &Receipt, more: Json) -> Result<()> {
        self.entered.borrow_mut().clone_from(&receipt.code);
        if self.settings.json && !self.data_on_stdout {
            let warnings: Vec<Json> =
                receipt.warnings.iter().map(|warning| self.words.warning_json(warning)).collect();
            let mut shown = Map::new();
            shown.insert("entry".into(), receipt.entry.map(EntryId::row).into());
            shown.insert("code".into(), receipt.code.as_deref().into());
            shown.insert("warnings".into(), warnings.into());
            if !receipt.codes.is_empty() {
                shown.insert("codes".into(), receipt.codes.as_slice().into());
            }
            if let Some(effect) = &receipt.effect {
                shown.insert("due_days_moved".into(), effect.due_days_moved.into());
                shown.insert("figures".into(), effect.figures.iter().map(moved_json).collect());
            }
            shown.extend(more.as_object().cloned().unwrap_or_default());
            return self.json_of_change(&shown, receipt.entry);
        }
        self.warn(&receipt.warnings);
        for (key, args) in &receipt.lines {
            self.inform(&self.words.say(&format!("receipt-{key}"), args));
        }
        let mut line = self.words.say(&format!("receipt-{}", receipt.key), &receipt.args);
        if let Some(entry) = receipt.entry {
            line.push_str(
                &self.words.say("receipt-entry", &[("entry", Arg::Text(entry.to_string()))]),
            );
        }
        self.inform(&line);
        for (key, args) in &receipt.details {
            self.inform(&self.words.say(&format!("receipt-{key}"), args));
        }
        if let Some(effect) = &receipt.effect
            && (receipt.entry.is_some() || effect.has_moved())
        {
            self.inform(&self.effect(effect));
        }
        if !receipt.understood.is_empty() {
            let cells = Arg::Cells(receipt.understood.clone());
            self.inform(&self.words.say("receipt-understood", &[("cells", cells)]));
        }
        Ok(())
    }

    /// Prints the receipt of a file that was written, its path as the argument `path`; JSON names
    /// the files `beside` it too. A result on standard output has no receipt.
    ///
    /// # Errors
    /// If standard output fails.
    pub fn written(
        &self,
        mut receipt: Receipt,
        path: Option<&Path>,
        beside: Vec<PathBuf>,
    ) -> Result<()> {
        let Some(path) = path.filter(|path| !is_stdout(path)) else {
            return Ok(());
        };
        receipt.args.push(("path", path.to_string_lossy().into_owned().into()));
        let all = std::iter::once(path.to_owned()).chain(beside);
        let files: Vec<String> = all.map(|path| path.to_string_lossy().into_owned()).collect();
        self.receipt_with(&receipt, json!({ "files": files }))
    }

    /// Tells what a change of rules or days off moved: the due days and the most telling figures.
    fn effect(&self, effect: &Effect) -> String {
        let shown =
            |one: &FigureValue| value(one, &self.words).shown(self.words.lang() == Lang::En);
        let named = effect.named();
        let told = named.iter().map(|(name, change)| {
            let args = [
                ("figure", self.words.term("effect", &name.replace(['.', '_'], "-")).into()),
                ("before", shown(&change.first).into()),
                ("after", shown(&change.second).into()),
            ];
            self.words.say("receipt-effect-figure", &args)
        });
        let told: Vec<String> = told.collect();
        let more = effect.figures.len() - told.len();
        let args = [
            ("dues", Arg::Count(effect.due_days_moved)),
            ("year", effect.year.to_string().into()),
            ("figures", told.join("; ").into()),
            ("named", told.len().into()),
            ("more", more.into()),
        ];
        self.words.say("receipt-effect", &args)
    }

    /// Prints a command's result as JSON. Its change is already on disk, so a failing stream does
    /// not undo it: a message says so instead.
    ///
    /// # Errors
    /// If nothing was changed and the stream fails.
    fn json_of_change(&self, shown: &Map<String, Json>, entry: Option<EntryId>) -> Result<()> {
        match (self.json(shown), entry) {
            (Err(_), Some(entry)) => {
                self.inform(
                    &self
                        .words
                        .say("receipt-unprinted", &[("entry", Arg::Text(entry.to_string()))]),
                );
                Ok(())
            }
            (printed, _) => printed,
        }
    }

    /// Prints warnings on standard error, the first few of each sort.
    pub fn warn(&self, warnings: &[Warning]) {
        const MAX: usize = 5;
        let mut seen: BTreeMap<Key, usize> = BTreeMap::new();
        let mut records: Vec<&String> =
            warnings.iter().filter_map(|one| one.refs.first()).collect();
        records.dedup();
        for warning in warnings {
            let count = seen.entry(warning.key()).or_default();
            *count += 1;
            if *count <= MAX {
                let mut text = self.words.warning(warning);
                if let (Some(record), true) = (warning.refs.first(), records.len() > 1)
                    && !text.contains(record.as_str())
                {
                    text = format!("{record}: {text}");
                }
                self.inform(&self.words.say("receipt-warning", &[("text", text.into())]));
            }
            if *count == 1
                && let Some(hint) = self.words.warning_hint(warning)
            {
                self.inform(&self.words.say("problem-hint", &[("text", hint.into())]));
            }
        }
        let more: usize = seen.values().map(|count| count.saturating_sub(MAX)).sum();
        if more > 0 {
            self.inform(&self.words.say("receipt-more-warnings", &[("count", more.into())]));
        }
    }

    /// Prints what was left out of published output, even with `--quiet`.
    pub fn note(&self, warning: &Warning) {
        self.show(
            &self.words.say("receipt-warning", &[("text", self.words.warning(warning).into())]),
        );
    }

    /// Prints a line on standard error, even with `--quiet`: a problem or a question.
    pub fn show(&self, line: &str) {
        let mut lines = safe_lines(line);
        if io::stderr().is_terminal()
            && let Some((width, _)) = surroundings().size
        {
            let width = usize::from(width.max(20));
            lines = lines.lines().map(|line| wrapped(line, width)).collect::<Vec<_>>().join("\n");
        }
        // A closed stream cannot be reported.
        let _ = writeln!(io::stderr(), "{lines}");
    }

    /// Prints a problem, with its hint if `hinted`.
    pub fn show_problem(&self, problem: &Problem, hinted: bool) {
        let (message, hint) = self.words.problem(problem);
        self.show(&self.words.say("problem-line", &[("text", message.into())]));
        if hinted && let Some(hint) = hint {
            self.show(&self.words.say("problem-hint", &[("text", hint.into())]));
        }
    }

    /// Prints a line on standard error, unless quiet.
    pub fn inform(&self, line: &str) {
        if !self.settings.quiet {
            self.show(line);
        }
    }

    /// Prints JSON on standard output.
    pub fn json(&self, value: &impl serde::Serialize) -> Result<()> {
        let mut out = io::BufWriter::new(io::stdout().lock());
        text::write_json(&mut out, value)?;
        writeln!(out)?;
        out.flush()?;
        Ok(())
    }

    /// Prints a report on standard output, as JSON with `--json`, else for people.
    pub fn report(&self, report: &dyn Report) -> Result<()> {
        if !self.settings.json {
            return self.print(&report.document(&self.words, Medium::Screen));
        }
        let mut out = io::BufWriter::new(io::stdout().lock());
        report.json(&self.words, &mut out)?;
        writeln!(out)?;
        Ok(out.flush()?)
    }

    /// Prints a document for people on standard output.
    pub fn print(&self, document: &Document) -> Result<()> {
        let height = surroundings().size.map(|(_, lines)| usize::from(lines));
        if io::stdout().is_terminal() && !self.settings.no_pager {
            let mut text = Vec::new();
            self.terminal().render(document, &mut text)?;
            let lines = text.iter().filter(|byte| **byte == b'\n').count();
            if height.is_some_and(|height| lines >= height) && pager::shown(&text) {
                return Ok(());
            }
            let mut out = io::stdout().lock();
            out.write_all(&text)?;
            return Ok(out.flush()?);
        }
        let mut out = io::BufWriter::new(io::stdout().lock());
        self.terminal().render(document, &mut out)?;
        out.flush()?;
        Ok(())
    }

    /// Returns the renderer for standard output.
    pub fn terminal(&self) -> Terminal {
        let is_terminal = io::stdout().is_terminal();
        let surroundings = surroundings();
        let (width, colour) = if is_terminal {
            (surroundings.size.map(|(width, _)| width), surroundings.colour)
        } else {
            (None, false)
        };
        Terminal { width, colour, english: self.words.lang() == Lang::En }
    }
}

/// A figure that a change moved, for scripts.
fn moved_json(change: &Change) -> Json {
    json!({ "figure": change.figure, "before": change.first, "after": change.second })
}

/// Shows control characters in a text; line ends stay.
fn safe_lines(text: &str) -> String {
    text.lines().map(|line| text::visible(line).into_owned()).collect::<Vec<_>>().join("\n")
}
