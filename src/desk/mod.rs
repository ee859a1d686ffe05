//! The surroundings of a command: streams, language, today, the register's location, receipts and
//! problems as text.

pub use ask::{Choice, TextAnswer, TextQuestion, has_stopped};
pub use output::{FilePlace, FolderPlace, is_stdout, is_stream};
pub use report_output::{ReportOutput, is_report_file};

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow};
use chrono::NaiveDate;

use crate::clock;
use crate::desk::ask::Asked;
use crate::desk::locate::{locate, place_of, surroundings};
use crate::figures;
use crate::model::EntryId;
use crate::ops::{self, Mode, Receipt, Resolver};
use crate::platform::Shared;
use crate::problem::{Problem, Warning};
use crate::report;
use crate::store::{Answer, EntryDraft, KnownOn, Mark, Query, Reader, Register, Upgrade, Work};
use crate::text::{Direction, drops_time, read_day};
use crate::words::{Lang, Words};

mod ask;
mod clashes;
mod explain;
mod integrity_check;
mod locate;
mod output;
mod pager;
mod progress;
mod report_output;
mod say;
mod wrapping;

/// Reads the register for a shell's completion: no migration, no long wait, no output.
pub fn open_for_completion<T>(
    settings: &Settings,
    read: impl FnOnce(Reader<'_>) -> Result<T>,
) -> Option<T> {
    let path = locate(settings.file.as_deref()).ok()?;
    Register::open_for_completion(&path).ok()??.read(read).ok()
}

/// The user's global options.
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
    /// Whether long lists are shown without a pager.
    pub no_pager: bool,
    /// Whether existing files are overwritten and unlikely records are entered.
    pub force: bool,
    /// Whether irreversible actions need no confirmation.
    pub yes: bool,
    /// The command as typed, without personal data.
    pub command: String,
    /// Lines pasted at a question, which take the place of standard input.
    pub pasted: Option<String>,
}

/// The surroundings of one command.
#[derive(Debug)]
pub struct Desk {
    /// The texts.
    pub words: Words,
    /// Today.
    pub today: NaiveDate,
    /// The user's options.
    pub settings: Settings,
    register: Option<Register>,
    /// Whether standard output carries a command's data; receipts then go elsewhere.
    data_on_stdout: bool,
    /// What was asked so far.
    asked: RefCell<Asked>,
    /// The code of the record that was entered last.
    entered: RefCell<Option<String>>,
}

impl Desk {
    /// Prepares a desk; nothing is opened yet.
    pub fn new(settings: Settings, today: NaiveDate) -> Self {
        Self {
            words: Words::new(settings.lang),
            today,
            settings,
            register: None,
            data_on_stdout: false,
            asked: RefCell::default(),
            entered: RefCell::default(),
        }
    }

    /// Returns the code of the record that was entered last.
    pub fn entered(&self) -> Option<String> {
        self.entered.borrow().clone()
    }

    fn register(&mut self) -> Result<&mut Register> {
        self.opened(Register::open)
    }

    /// Opens the register if necessary, and warns if other users may change the file.
    fn opened(&mut self, open: fn(&Path, &Upgrade) -> Result<Register>) -> Result<&mut Register> {
        if self.register.is_none() {
            let path = locate(self.settings.file.as_deref())?;
            if self.settings.verbose {
                let line = self
                    .words
                    .say("receipt-file", &[("path", path.to_string_lossy().into_owned().into())]);
                self.inform(&line);
            }
            let mut register = open(&path, &self.upgrade())?;
            if let Some(shared) = register.shared() {
                let key = match shared {
                    Shared::Owned => "register-of-another",
                    Shared::Writable => "register-open-to-others",
                };
                self.warn(&[Warning::new(key).with("path", path.to_string_lossy().into_owned())]);
            }
            if let Some(have) = register.upgraded_from() {
                self.tell_upgrade(&mut register, have)?;
            }
            self.register = Some(register);
        }
        self.register.as_mut().ok_or_else(|| anyhow!("no register is open"))
    }

    /// Says that the register was brought to the newest schema, and what it lacks now.
    fn tell_upgrade(&self, register: &mut Register, have: u32) -> Result<()> {
        self.inform(&self.words.say("receipt-upgraded", &[("have", have.into())]));
        let needed =
            register.read(|reader| figures::coverage_needed_by_year(reader, self.today))?;
        for one in &needed {
            self.inform(&report::coverage_needed(one, &self.words));
        }
        Ok(())
    }

    /// Returns the register's path.
    pub fn path(&mut self) -> Result<PathBuf> {
        Ok(self.register()?.path().to_owned())
    }

    /// Returns whether there is a register, or one was named.
    pub fn has_register(&self) -> bool {
        self.settings.file.is_some() || locate(None).is_ok_and(|path| path.exists())
    }

    /// Returns the path of the register, or the path for a new one, without opening it.
    fn place(&self) -> PathBuf {
        let open = self.register.as_ref().map(|open| open.path().to_owned());
        open.unwrap_or_else(|| place_of(self.settings.file.as_deref()))
    }

    /// Reads the register in one consistent snapshot.
    pub fn read<T>(&mut self, read: impl FnOnce(Reader<'_>) -> Result<T>) -> Result<T> {
        self.register()?.read(read)
    }

    /// Reads from now on the register as it was known at a moment: a private copy, which nothing
    /// changes. A time before a schema step is warned about if `warns`; reports say it themselves.
    pub fn look_back(&mut self, on: KnownOn, warns: bool) -> Result<()> {
        let upgrade = self.upgrade();
        let (mut known, last) = self.register()?.as_known(on, &upgrade)?;
        if warns && known.read(|reader| reader.is_across_schema())? {
            self.warn(&[Warning::new("schema-changed")]);
        }
        self.register = Some(known);
        self.inform(&self.words.say("receipt-known", &[("entry", last.to_string().into())]));
        Ok(())
    }

    /// Reads the register as it was known after an entry, in a private copy.
    pub fn read_known<T>(
        &mut self,
        after: EntryId,
        read: impl FnOnce(Reader<'_>) -> Result<T>,
    ) -> Result<T> {
        let upgrade = self.upgrade();
        let (mut known, _) = self.register()?.as_known(KnownOn::Entry(after), &upgrade)?;
        known.read(read)
    }

    /// Runs a query over the register's views.
    ///
    /// # Errors
    /// If the query is invalid, reads anything else or exceeds a limit.
    pub fn query(&mut self, query: &Query) -> Result<Answer> {
        let (path, today) = (self.path()?, self.today);
        Register::query(&path, query, today)
    }

    /// Changes the register in one transaction with one journal entry and completes the receipt.
    pub fn write(
        &mut self,
        change: impl FnOnce(&mut Work<'_>, &mut Resolver) -> Result<Receipt>,
    ) -> Result<Receipt> {
        self.write_or_try(false, change)
    }

    /// Changes the register, or with `dry` only reports what would change: the change is then tried
    /// on a copy, which blocks nobody.
    pub fn write_or_try(
        &mut self,
        dry: bool,
        change: impl FnOnce(&mut Work<'_>, &mut Resolver) -> Result<Receipt>,
    ) -> Result<Receipt> {
        let (entry, today) = (self.entry(), self.today);
        let (cut, unknown) = (locate::is_cut(&entry.who), locate::is_unknown(&entry.who));
        let register = self.register()?;
        if dry {
            return register.try_on_copy(entry, |work| guarded(work, today, change));
        }
        let (mut receipt, number) =
            register.write(entry, false, |work| guarded(work, today, change))?;
        receipt.entry = number;
        if cut && number.is_some() {
            receipt.warnings.push(Warning::new("user-cut").with("most", locate::MAX_USER));
        }
        if unknown && number.is_some() {
            receipt.warnings.push(Warning::new("user-unknown"));
        }
        Ok(receipt)
    }

    /// Changes rules or days off like [`write_or_try`](Self::write_or_try); the receipt tells what
    /// the change moved.
    pub fn write_or_try_telling(
        &mut self,
        dry: bool,
        change: impl FnOnce(&mut Work<'_>, &mut Resolver) -> Result<Receipt>,
    ) -> Result<Receipt> {
        let today = self.today;
        self.write_or_try(dry, |work, resolver| ops::telling_effect(work, resolver, today, change))
    }

    /// Tries a change of one record and drops it; in the register itself, which is quicker than a
    /// copy.
    pub fn weigh(
        &mut self,
        change: impl FnOnce(&mut Work<'_>, &mut Resolver) -> Result<Receipt>,
    ) -> Result<Receipt> {
        let (entry, today) = (self.entry(), self.today);
        let (receipt, _) =
            self.register()?.write(entry, true, |work| guarded(work, today, change))?;
        Ok(receipt)
    }

    /// Changes a copy of the register and reads it.
    pub fn suppose<T>(
        &mut self,
        look: impl FnOnce(&mut Work<'_>, &mut Resolver) -> Result<T>,
    ) -> Result<T> {
        let (entry, today) = (self.entry(), self.today);
        self.register()?.try_on_copy(entry, |work| look(work, &mut Resolver::on(today)))
    }

    /// Creates a register at `path`, filled by `change`; the file appears complete or not at all.
    ///
    /// # Errors
    /// If the file exists, or `change` fails.
    pub fn create(
        &mut self,
        path: &Path,
        change: impl FnOnce(&mut Work<'_>, &mut Resolver) -> Result<Receipt>,
    ) -> Result<Receipt> {
        let today = self.today;
        let mut register = Register::create(path)?;
        let (mut receipt, number) =
            register.write(self.entry(), false, |work| guarded(work, today, change))?;
        register.finish()?;
        receipt.entry = number;
        Ok(receipt)
    }

    /// Uses the register at `path` from now on.
    pub fn use_file(&mut self, path: &Path) {
        self.register = None;
        self.settings.file = Some(path.to_owned());
    }

    /// Notes the release of personal data in the journal; returns the entry's number.
    pub fn note_names(&mut self) -> Result<Option<EntryId>> {
        let note = self.write(|work, _| {
            work.note(Mark::Names);
            Ok(Receipt::default())
        })?;
        Ok(note.entry)
    }

    /// Rewrites the whole file, so that no erased data is left in it.
    ///
    /// # Errors
    /// If the file is in use for too long, or the disk is full.
    pub fn rewrite(&mut self) -> Result<()> {
        self.register()?.rewrite()
    }

    /// Returns the names of the backups that schema steps left beside the register.
    pub fn copies(&mut self) -> Result<Vec<String>> {
        Ok(self
            .register()?
            .copies()
            .iter()
            .map(|path| path.to_string_lossy().into_owned())
            .collect())
    }

    /// Reads a day of the command line, and warns if it has a time.
    ///
    /// # Errors
    /// If it is not a day, or has several meanings.
    pub fn day(&self, given: &str, direction: Direction) -> Result<NaiveDate, Problem> {
        let day = read_day(given, self.today, direction)?;
        self.note_time(given, day);
        Ok(day)
    }

    /// Warns if a text that was read as a day has a time.
    pub fn note_time(&self, given: &str, day: NaiveDate) {
        if drops_time(given) {
            self.warn(&[Warning::time_dropped(given, day, 0)]);
        }
    }

    /// Returns the mode for typed input: as of today, and with `--force` also unlikely records.
    pub fn typed(&self) -> Mode {
        Mode::typed(self.today).forced(self.settings.force)
    }

    /// Returns what schema steps need.
    fn upgrade(&self) -> Upgrade {
        Upgrade { entry: self.entry(), settle: ops::recompute_derived }
    }

    fn entry(&self) -> EntryDraft {
        EntryDraft {
            at: clock::instant(),
            who: locate::user(),
            command: self.settings.command.clone(),
        }
    }
}

/// Runs a change, recomputes derived columns and adds its warnings to the receipt.
fn guarded(
    work: &mut Work<'_>,
    today: NaiveDate,
    change: impl FnOnce(&mut Work<'_>, &mut Resolver) -> Result<Receipt>,
) -> Result<Receipt> {
    let mut resolver = Resolver::on(today);
    let mut receipt = change(work, &mut resolver)?;
    ops::recompute_derived(work)?;
    ops::keep_seals(work)?;
    receipt.warnings.extend(ops::public_warnings(work)?);
    receipt.warnings.extend(resolver.misread());
    receipt.warnings.extend(std::mem::take(&mut work.warnings));
    Ok(receipt)
}
