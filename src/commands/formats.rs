//! In which format and where a report is written.

use std::io::{IsTerminal, Write};
use std::path::Path;

use anyhow::Result;

use crate::desk::{Desk, FilePlace, FolderPlace};
use crate::fault::Fault;
use crate::layout::{Csv, Document, Docx, Html, Markdown, Renderer, Terminal, Xlsx};
use crate::model::Closed as _;
use crate::model::lists::closed;
use crate::report::{Medium, Report};
use crate::words::Lang;

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

/// Where a report goes; a file's or a folder's place is sure before the figures are computed.
#[derive(Debug)]
enum Place {
    Stream,
    File(FilePlace),
    Folder(FolderPlace),
}

/// How and where a report is written.
#[derive(Debug)]
pub(super) struct Output {
    format: Format,
    place: Place,
}

impl Output {
    /// Chooses the format: as named, else by the file's ending, else JSON with `--json`, else a table; and makes sure of the
    /// place.
    ///
    /// # Errors
    /// A fault of usage for an unknown format, a fault where the place cannot be written or is the register's own.
    pub(super) fn choose(desk: &mut Desk, named: Option<&str>, path: Option<&Path>) -> Result<Self> {
        let ending = path.and_then(Path::extension).map(|ending| ending.to_string_lossy().to_lowercase());
        let format = match (named, ending.as_deref()) {
            (Some(named), _) => Format::parse(named)?,
            (None, Some("txt")) => Format::Table,
            (None, Some("htm")) => Format::Html,
            (None, Some(ending)) => Format::parse(ending)?,
            (None, None) if path.is_some() => Format::Csv,
            (None, None) if desk.settings.json => Format::Json,
            (None, None) => Format::Table,
        };
        let place = match path {
            None if matches!(format, Format::Xlsx | Format::Docx) && std::io::stdout().is_terminal() => {
                return Err(Fault::usage("format-needs-file").with("format", format.code()).into());
            }
            None => Place::Stream,
            Some(path) if format == Format::Csv && ending.is_none() && !desk.is_register(path) => {
                Place::Folder(FolderPlace::at(path)?)
            }
            Some(path) => file(desk, path)?,
        };
        Ok(Self { format, place })
    }

    /// How much a report shows in this format.
    pub(super) fn medium(&self) -> Medium {
        match self.format {
            Format::Table | Format::Json | Format::Md | Format::Docx => Medium::Screen,
            Format::Csv => Medium::Tables,
            Format::Html | Format::Xlsx => Medium::Page,
        }
    }

    /// Whether it is a document for word processors.
    pub(super) fn is_document(&self) -> bool {
        self.format == Format::Docx
    }

    /// Writes what is made already.
    ///
    /// # Errors
    /// Where the stream or the disk fails.
    pub(super) fn fill(self, bytes: &[u8]) -> Result<()> {
        self.place.fill(|out| Ok(out.write_all(bytes)?))
    }

    /// Writes a report.
    ///
    /// # Errors
    /// Where the stream or the disk fails.
    pub(super) fn write(self, desk: &Desk, report: &dyn Report) -> Result<()> {
        if self.format == Format::Json {
            return self.place.fill(|out| {
                report.json(&desk.words, out)?;
                Ok(writeln!(out)?)
            });
        }
        let document = report.document(&desk.words, self.medium());
        if let (Format::Table, Place::Stream) = (self.format, &self.place) {
            return desk.print(&document);
        }
        if let Place::Folder(folder) = self.place {
            return tables(&document, folder);
        }
        let renderer = renderer(self.format, desk.words.lang() == Lang::En);
        self.place.fill(|out| renderer.render(&document, out))
    }
}

/// A file, or standard output where none is named.
#[derive(Debug)]
pub(super) struct Target(Place);

impl Target {
    /// Makes sure of the place.
    ///
    /// # Errors
    /// Where it cannot be written or is the register's own.
    pub(super) fn at(desk: &Desk, path: Option<&Path>) -> Result<Self> {
        Ok(Self(match path {
            None => Place::Stream,
            Some(path) => file(desk, path)?,
        }))
    }

    /// Writes it.
    ///
    /// # Errors
    /// Where the stream or the disk fails.
    pub(super) fn fill(self, write: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
        self.0.fill(write)
    }
}

/// Makes sure of a file's place, which is not the register's.
fn file(desk: &Desk, path: &Path) -> Result<Place> {
    if desk.is_register(path) {
        return Err(Fault::refused("output-is-register").with("path", path.to_string_lossy().into_owned()).into());
    }
    Ok(Place::File(FilePlace::at(path)?))
}

impl Place {
    fn fill(self, write: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
        match self {
            Self::File(file) => file.fill(write),
            Self::Stream | Self::Folder(_) => {
                let mut out = std::io::BufWriter::new(std::io::stdout().lock());
                write(&mut out)?;
                Ok(out.flush()?)
            }
        }
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

/// Writes each table to a file of its own.
fn tables(document: &Document, folder: FolderPlace) -> Result<()> {
    for sheet in &document.sheets {
        folder.fill(&format!("{}.csv", sheet.code), |out| Csv::sheet(sheet, out))?;
    }
    folder.finish()
}
