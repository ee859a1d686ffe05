//! Where the program meets its user: streams, language, today, the register's place, receipts and faults in words.

pub use ask::Choice;
pub use locate::{locate, place_of, surroundings};
pub use output::{FilePlace, FolderPlace, write_file};

use std::collections::BTreeMap;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow};
use chrono::NaiveDate;
use serde_json::{Map, Value as Json, json};

use crate::clock;
use crate::exchange::ImportFaults;
use crate::fault::{Arg, Fault, FaultKind, Warning};
use crate::layout::{Document, Renderer, Terminal};
use crate::ops::{self, Names, Receipt, Unschedulable};
use crate::store::{Answer, EntryDraft, Reader, Register, Work, fault_of};
use crate::text;
use crate::words::{Lang, Words};

mod ask;
mod clashes;
mod locate;
mod output;
mod pager;
mod progress;
mod sound;

/// Looks into the register for a shell's sake: nothing is brought to a newer schema, nothing waits long, nothing is said.
pub fn glance<T>(settings: &Settings, read: impl FnOnce(Reader<'_>) -> Result<T>) -> Option<T> {
    let path = locate(settings.file.as_deref()).ok()?;
    Register::glance(&path).ok()??.read(read).ok()
}

/// What the user set beside the command itself.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The language.
    pub lang: Lang,
    /// The register named by option or environment.
    pub file: Option<PathBuf>,
    /// Whether receipts, lists and errors are JSON.
    pub json: bool,
    /// Whether receipts and hints are left out.
    pub quiet: bool,
    /// Whether the register in use is named.
    pub verbose: bool,
    /// Whether long lists are shown at once.
    pub no_pager: bool,
    /// The command as typed, without identities.
    pub command: String,
}

/// One command's surroundings.
#[derive(Debug)]
pub struct Desk {
    /// The texts.
    pub words: Words,
    /// Today.
    pub today: NaiveDate,
    /// What the user set.
    pub settings: Settings,
    register: Option<Register>,
}

impl Desk {
    /// Prepares a desk; nothing is opened yet.
    pub fn new(settings: Settings, today: NaiveDate) -> Self {
        Self { words: Words::new(settings.lang), today, settings, register: None }
    }

    fn register(&mut self) -> Result<&mut Register> {
        if self.register.is_none() {
            let path = locate(self.settings.file.as_deref())?;
            if self.settings.verbose {
                let line = self.words.say("receipt-file", &[("path", path.to_string_lossy().into_owned().into())]);
                self.aside(&line);
            }
            self.register = Some(Register::open(&path)?);
        }
        self.register.as_mut().ok_or_else(|| anyhow!("no register is open"))
    }

    /// Returns where the register stands.
    ///
    /// # Errors
    /// Where there is none.
    pub fn path(&mut self) -> Result<PathBuf> {
        Ok(self.register()?.path().to_owned())
    }

    /// Tells whether a path is the register's own.
    pub fn is_register(&self, path: &Path) -> bool {
        let own = locate(self.settings.file.as_deref()).ok().and_then(|own| own.canonicalize().ok());
        own.is_some() && own == path.canonicalize().ok()
    }

    /// Reads one consistent moment of the register.
    ///
    /// # Errors
    /// Those of `read`, and of the file.
    pub fn read<T>(&mut self, read: impl FnOnce(Reader<'_>) -> Result<T>) -> Result<T> {
        self.register()?.read(read)
    }

    /// Runs a query over the register's views.
    ///
    /// # Errors
    /// Where the query cannot be read or reads anything else.
    pub fn query(&mut self, sql: &str, named: bool) -> Result<Answer> {
        let (path, today) = (self.path()?, self.today);
        Register::query(&path, sql, named, today)
    }

    /// Changes the register in one transaction with one journal entry and completes the receipt.
    ///
    /// # Errors
    /// Those of `change`, and of the file.
    pub fn write(&mut self, change: impl FnOnce(&mut Work<'_>, &mut Names) -> Result<Receipt>) -> Result<Receipt> {
        self.write_or_try(false, change)
    }

    /// Changes the register, or with `dry` only tells what would change.
    ///
    /// # Errors
    /// Those of `change`, and of the file.
    pub fn write_or_try(
        &mut self,
        dry: bool,
        change: impl FnOnce(&mut Work<'_>, &mut Names) -> Result<Receipt>,
    ) -> Result<Receipt> {
        let entry = self.entry();
        let (mut receipt, number) = self.register()?.write(entry, dry, |work| guarded(work, change))?;
        receipt.entry = number;
        Ok(receipt)
    }

    /// Changes the register, looks at it and drops the change.
    ///
    /// # Errors
    /// Those of `look`, and of the file.
    pub fn suppose<T>(&mut self, look: impl FnOnce(&mut Work<'_>, &mut Names) -> Result<T>) -> Result<T> {
        let entry = self.entry();
        let (seen, _) = self.register()?.write(entry, true, |work| look(work, &mut Names::new()))?;
        Ok(seen)
    }

    /// Makes a new register at `path`, filled by `change`; it appears whole or not at all.
    ///
    /// # Errors
    /// Where a file is there already, and those of `change`.
    pub fn create(
        &mut self,
        path: &Path,
        change: impl FnOnce(&mut Work<'_>, &mut Names) -> Result<Receipt>,
    ) -> Result<Receipt> {
        let mut register = Register::create(path)?;
        let (mut receipt, number) = register.write(self.entry(), false, |work| guarded(work, change))?;
        register.finish()?;
        receipt.entry = number;
        Ok(receipt)
    }

    /// Uses the register at `path` from here on.
    pub fn use_file(&mut self, path: &Path) {
        self.register = None;
        self.settings.file = Some(path.to_owned());
    }

    /// Notes in the journal that identities are given out; returns the entry's number.
    ///
    /// # Errors
    /// Where the file fails.
    pub fn note_names(&mut self) -> Result<Option<i64>> {
        let note = self.write(|work, _| {
            work.note();
            Ok(Receipt::default())
        })?;
        Ok(note.entry)
    }

    /// Writes the whole file anew, so that nothing blanked is left in it.
    ///
    /// # Errors
    /// Where the file is in use for too long, or the disk is full.
    pub fn rewrite(&mut self) -> Result<()> {
        self.register()?.rewrite()
    }

    /// Returns the names of the copies beside the register that schema steps left.
    ///
    /// # Errors
    /// Where there is no register.
    pub fn copies(&mut self) -> Result<Vec<String>> {
        Ok(self.register()?.copies().iter().map(|path| path.to_string_lossy().into_owned()).collect())
    }

    fn entry(&self) -> EntryDraft {
        EntryDraft { at: clock::instant(), who: locate::user(), command: self.settings.command.clone() }
    }

    /// Prints a receipt: as JSON alone on standard output, else a line on standard error.
    ///
    /// # Errors
    /// Where the stream fails.
    pub fn receipt(&mut self, receipt: &Receipt) -> Result<()> {
        if self.settings.json {
            let warnings: Vec<Json> = receipt.warnings.iter().map(|warning| self.warning_json(warning)).collect();
            let shown = json!({ "entry": receipt.entry, "code": receipt.code, "warnings": warnings });
            return self.json_of_change(&shown, receipt.entry);
        }
        self.warn(&receipt.warnings);
        let mut line = self.words.say(&format!("receipt-{}", receipt.key), &receipt.args);
        if let Some(entry) = receipt.entry {
            line.push_str(&self.words.say("receipt-entry", &[("entry", Arg::Text(entry.to_string()))]));
        }
        self.aside(&line);
        Ok(())
    }

    /// Prints what a command did as JSON. The change is on disk by now, so that a stream that fails does not make it undone:
    /// that is said instead.
    ///
    /// # Errors
    /// Where nothing was changed and the stream fails.
    pub fn json_of_change(&self, shown: &Json, entry: Option<i64>) -> Result<()> {
        match (self.json(shown), entry) {
            (Err(_), Some(entry)) => {
                self.aside(&self.words.say("receipt-unprinted", &[("entry", Arg::Text(entry.to_string()))]));
                Ok(())
            }
            (printed, _) => printed,
        }
    }

    /// Shows warnings on standard error, of each sort the first few.
    pub fn warn(&self, warnings: &[Warning]) {
        const MOST: usize = 5;
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        for warning in warnings {
            let count = seen.entry(warning.key).or_default();
            *count += 1;
            if *count <= MOST {
                let text = self.words.warning(warning);
                self.aside(&self.words.say("receipt-warning", &[("text", text.into())]));
            }
        }
        let more: usize = seen.values().map(|count| count.saturating_sub(MOST)).sum();
        if more > 0 {
            self.aside(&self.words.say("receipt-more-warnings", &[("count", more.into())]));
        }
    }

    /// Returns a warning as reports and receipts have it in JSON.
    pub fn warning_json(&self, warning: &Warning) -> Json {
        json!({ "code": warning.key.replace('-', "_"), "message": self.words.warning(warning), "refs": warning.refs })
    }

    /// Shows a line to the person who is being asked.
    pub fn show(&self, line: &str) {
        let _ = writeln!(io::stderr(), "{}", safe_lines(line));
    }

    /// Says a line on standard error, unless quiet.
    pub fn aside(&self, line: &str) {
        if !self.settings.quiet {
            // Nothing can be told to a stream that is closed.
            let _ = writeln!(io::stderr(), "{}", safe_lines(line));
        }
    }

    /// Prints JSON on standard output.
    ///
    /// # Errors
    /// Where the stream fails.
    pub fn json(&self, value: &impl serde::Serialize) -> Result<()> {
        let mut out = io::BufWriter::new(io::stdout().lock());
        text::write_json(&mut out, value)?;
        writeln!(out)?;
        out.flush()?;
        Ok(())
    }

    /// Prints a document for people on standard output.
    ///
    /// # Errors
    /// Where the stream fails.
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

    /// Returns the renderer for what standard output is.
    pub fn terminal(&self) -> Terminal {
        let is_terminal = io::stdout().is_terminal();
        let (width, _) = surroundings().size.filter(|_| is_terminal).unzip();
        let colour = is_terminal && surroundings().colour;
        Terminal { width, colour, english: self.words.lang() == Lang::En }
    }

    /// Tells what went wrong, in words or as JSON, on standard error; returns the exit code. A closed pipe is no failure.
    pub fn explain(&self, error: &anyhow::Error) -> u8 {
        let closed = |cause: &(dyn std::error::Error + 'static)| {
            let io = cause.downcast_ref::<io::Error>();
            let json = cause.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind);
            io.is_some_and(|io| io.kind() == io::ErrorKind::BrokenPipe) || json == Some(io::ErrorKind::BrokenPipe)
        };
        if error.chain().any(closed) {
            return 0;
        }
        if let Some(faults) = error.downcast_ref::<ImportFaults>() {
            self.tell_import(faults);
            return FaultKind::Refused as u8;
        }
        if let Some(Unschedulable(none)) = error.downcast_ref() {
            self.tell_clashes(none);
            return FaultKind::Refused as u8;
        }
        let of_ours =
            error.downcast_ref::<Fault>().cloned().or_else(|| fault_of(error)).or_else(|| output_fault(error));
        // What a register that is not whole makes fail is no defect.
        let of_ours =
            of_ours.or_else(|| self.is_unsound().then(|| Fault::of(FaultKind::RegisterUnreadable, "register-damaged")));
        let Some(mut fault) = of_ours else {
            let fault = Fault::refused("defect").with("details", format!("{error:#}"));
            self.tell(&fault, Map::new());
            return 70;
        };
        if fault.args.iter().all(|(name, _)| *name != "path") {
            let open = self.register.as_ref().map(|register| register.path().to_owned());
            let path = open.unwrap_or_else(|| place_of(self.settings.file.as_deref()));
            fault = fault.with("path", path.to_string_lossy().into_owned());
        }
        self.tell(&fault, Map::new());
        fault.kind as u8
    }

    fn tell(&self, fault: &Fault, more: Map<String, Json>) {
        let (message, hint) = self.words.fault(fault);
        if self.settings.json {
            let mut error = Map::new();
            error.insert("key".into(), fault.key.into());
            error.insert("message".into(), message.into());
            error.insert("hint".into(), hint.into());
            error.extend(more);
            let line = text::json_line(&json!({ "error": error })).unwrap_or_default();
            let _ = writeln!(io::stderr(), "{line}");
            return;
        }
        let line = self.words.say("fault-line", &[("text", message.into())]);
        let _ = writeln!(io::stderr(), "{}", safe_lines(&line));
        if let Some(hint) = hint {
            let line = self.words.say("fault-hint", &[("text", hint.into())]);
            let _ = writeln!(io::stderr(), "{}", safe_lines(&line));
        }
    }

    fn tell_import(&self, faults: &ImportFaults) {
        let fault = Fault::refused("import-refused").with("count", faults.at_fault);
        let rows: Vec<Json> = faults.rows.iter().map(|row| {
            let (reason, _) = self.words.fault(&row.fault);
            json!({ "file": row.file, "line": row.line, "column": row.column, "cell": row.cell, "value": row.value, "key": row.fault.key, "reason": reason })
        }).collect();
        if !self.settings.json {
            for row in &faults.rows {
                let (reason, _) = self.words.fault(&row.fault);
                let args = [
                    ("file", Arg::from(row.file.as_str())),
                    ("line", Arg::Text(row.line.to_string())),
                    ("column", Arg::from(row.column.unwrap_or("–"))),
                    ("value", Arg::from(row.value.as_str())),
                    ("reason", Arg::from(reason)),
                ];
                let line = match &row.cell {
                    None => self.words.say("fault-row", &args),
                    Some(cell) => {
                        self.words.say("fault-row-sheet", &[&args[..], &[("cell", cell.as_str().into())]].concat())
                    }
                };
                let _ = writeln!(io::stderr(), "{}", safe_lines(&line));
            }
            if faults.more > 0 {
                let _ =
                    writeln!(io::stderr(), "{}", self.words.say("fault-rows-more", &[("count", faults.more.into())]));
            }
        }
        self.tell(&fault, Map::from_iter([("rows".to_owned(), Json::from(rows))]));
    }
}

/// Words a failure of an output stream.
fn output_fault(error: &anyhow::Error) -> Option<Fault> {
    let failed = |cause: &(dyn std::error::Error + 'static)| {
        let json = cause.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind);
        cause.is::<io::Error>()
            || json.is_some()
            || cause.downcast_ref::<csv::Error>().is_some_and(csv::Error::is_io_error)
    };
    let found = error.chain().any(failed);
    found.then(|| Fault::refused("output-failed").with("details", error.root_cause().to_string()))
}

/// Runs a change, finds its derived days again and hands its warnings to the receipt.
fn guarded(work: &mut Work<'_>, change: impl FnOnce(&mut Work<'_>, &mut Names) -> Result<Receipt>) -> Result<Receipt> {
    let mut names = Names::new();
    let mut receipt = change(work, &mut names)?;
    ops::settle(work)?;
    ops::keep_seals(work)?;
    receipt.warnings.extend(names.misread());
    receipt.warnings.extend(std::mem::take(&mut work.warnings));
    Ok(receipt)
}

/// Shows what control characters came with a text; the program's own line ends stay.
fn safe_lines(text: &str) -> String {
    text.lines().map(|line| text::visible(line).into_owned()).collect::<Vec<_>>().join("\n")
}
