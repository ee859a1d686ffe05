//! The format and the target of a report.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow};

use crate::desk::Desk;
use crate::desk::output::{FilePlace, FolderPlace, is_stdout, is_stream};
use crate::layout::{Csv, Document, Docx, Html, Markdown, Prose, Renderer, Terminal, Xlsx};
use crate::model::Closed as _;
use crate::model::lists::closed;
use crate::problem::Problem;
use crate::report::{Medium, Report, TextReport};
use crate::words::{Lang, Words};

closed! {
    /// The formats of a report.
    Format {
        /// A table for a terminal.
        Table = "table",
        /// The figures for a script.
        Json = "json",
        /// Comma-separated values.
        Csv = "csv",
        /// Markdown.
        Md = "md",
        /// A page.
        Html = "html",
        /// A workbook.
        Xlsx = "xlsx",
        /// A document for word processors.
        Docx = "docx",
    }
}

impl Format {
    /// How much of a report this format shows.
    fn medium(self) -> Medium {
        match self {
            Self::Table | Self::Json | Self::Md | Self::Docx => Medium::Screen,
            Self::Csv => Medium::Tables,
            Self::Html | Self::Xlsx => Medium::Page,
        }
    }
}

/// Returns whether a path's ending names a format of reports.
pub fn is_report_file(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    ending.is_some_and(|ending| {
        matches!(ending.as_str(), "txt" | "htm")
            || Format::ALL.iter().any(|format| format.code() == ending && *format != Format::Table)
    })
}

/// The target of a report; a file or folder is prepared before the figures are computed.
#[derive(Debug)]
enum Place {
    File(FilePlace),
    Folder(FolderPlace),
}

/// The format and target of a report.
#[derive(Debug)]
pub struct ReportOutput {
    format: Format,
    place: Place,
}

impl ReportOutput {
    /// Chooses the format: the named one, else by the file's ending, else JSON with `--json`, else
    /// a table; and prepares the target. A stream without an ending gets the format of standard
    /// output.
    ///
    /// # Errors
    /// If the format is unknown (a problem of usage), or the target cannot be written
    /// ([`Desk::file`]).
    pub fn choose(desk: &mut Desk, named: Option<&str>, path: Option<&Path>) -> Result<Self> {
        let ending =
            path.and_then(Path::extension).map(|ending| ending.to_string_lossy().to_lowercase());
        let is_folder = |path: &Path| ending.is_none() && !is_stream(path);
        let format = match (named, ending.as_deref()) {
            (Some(named), _) => Format::parse(named)?,
            (None, Some("txt")) => Format::Table,
            (None, Some("htm")) => Format::Html,
            (None, Some(ending)) => Format::parse(ending)?,
            (None, None) if path.is_some_and(is_folder) => Format::Csv,
            (None, None) if desk.settings.json => Format::Json,
            (None, None) => Format::Table,
        };
        let place = match path.filter(|path| !is_stdout(path)) {
            None if matches!(format, Format::Xlsx | Format::Docx)
                && std::io::stdout().is_terminal() =>
            {
                return Err(Problem::usage("format-needs-file")
                    .with("format", format.code())
                    .into());
            }
            None => Place::File(desk.stdout()),
            Some(path) if format == Format::Csv && is_folder(path) => {
                Place::Folder(desk.folder(path)?)
            }
            Some(path) => Place::File(desk.file(path)?),
        };
        Ok(Self { format, place })
    }

    /// How much of a report this format shows.
    pub fn medium(&self) -> Medium {
        self.format.medium()
    }

    /// Writes a text with its figures marked, as a document for word processors.
    pub fn mark(self, words: &Words, text: &Prose, report: &TextReport) -> Result<()> {
        self.fill(&text.marked(&report.marks(words))?)
    }

    /// Whether it is for scripts, as JSON.
    pub fn is_json(&self) -> bool {
        self.format == Format::Json
    }

    /// Whether it is a document for word processors.
    pub fn is_document(&self) -> bool {
        self.format == Format::Docx
    }

    /// Writes a finished document.
    pub fn fill(self, bytes: &[u8]) -> Result<()> {
        match self.place {
            Place::File(file) => file.fill(|out| Ok(out.write_all(bytes)?)),
            Place::Folder(_) => Err(anyhow!("a document goes to a file")),
        }
    }

    /// Writes a report; returns the further files, written beside the target.
    pub fn write(self, desk: &Desk, report: &dyn Report) -> Result<Vec<PathBuf>> {
        let file = match self.place {
            Place::Folder(folder) => {
                tables(&report.document(&desk.words, self.format.medium()), folder)?;
                return Ok(Vec::new());
            }
            Place::File(file) => file,
        };
        if self.format == Format::Json {
            file.fill(|out| {
                report.json(&desk.words, out)?;
                Ok(writeln!(out)?)
            })?;
            return Ok(Vec::new());
        }
        let document = report.document(&desk.words, self.format.medium());
        if self.format == Format::Table && file.is_stdout() {
            desk.print(&document)?;
            return Ok(Vec::new());
        }
        if let (Format::Csv, Some(path)) = (self.format, file.file_path().map(Path::to_owned))
            && document.sheets.len() > 1
        {
            return tables_beside(desk, &document, file, &path);
        }
        let renderer = renderer(self.format, desk.words.lang() == Lang::En);
        file.fill(|out| renderer.render(&document, out))?;
        Ok(Vec::new())
    }
}

fn renderer(format: Format, english: bool) -> Box<dyn Renderer> {
    match format {
        Format::Csv => Box::new(Csv),
        Format::Md => Box::new(Markdown { english }),
        Format::Html => Box::new(Html { english }),
        Format::Xlsx => Box::new(Xlsx { english }),
        Format::Docx => Box::new(Docx { english }),
        Format::Table | Format::Json => Box::new(Terminal { width: None, colour: false, english }),
    }
}

/// Writes the first table to the file, and each other one beside it under the table's name:
/// `year.csv`, `year-units.csv`.
fn tables_beside(
    desk: &Desk,
    document: &Document,
    file: FilePlace,
    path: &Path,
) -> Result<Vec<PathBuf>> {
    let Some((first, others)) = document.sheets.split_first() else { return Ok(Vec::new()) };
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let ending = path.extension().unwrap_or_default().to_string_lossy().into_owned();
    let mut files = vec![(file, first)];
    let mut names = Vec::with_capacity(others.len());
    for sheet in others {
        let path = path.with_file_name(format!("{stem}-{}.{ending}", sheet.code));
        files.push((desk.further_file(&path)?, sheet));
        names.push((path, sheet.title.as_str()));
    }
    for (file, sheet) in &mut files {
        file.write(|out| Csv::sheet(sheet, out))?;
    }
    files.into_iter().try_for_each(|(file, _)| file.keep())?;
    if !desk.settings.json {
        for (path, title) in &names {
            let path = path.to_string_lossy().into_owned();
            let args = [("path", path.into()), ("title", (*title).into())];
            desk.inform(&desk.words.say("receipt-table-written", &args));
        }
    }
    Ok(names.into_iter().map(|(path, _)| path).collect())
}

/// Writes each table to its own file.
fn tables(document: &Document, folder: FolderPlace) -> Result<()> {
    folder.takes(document.sheets.iter().map(|sheet| format!("{}.csv", sheet.code)))?;
    for sheet in &document.sheets {
        folder.fill(&format!("{}.csv", sheet.code), |out| Csv::sheet(sheet, out))?;
    }
    folder.finish()
}
