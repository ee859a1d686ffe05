//! `doithoai report`: the figures, as people and scripts want them.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Args;

use crate::desk::{Desk, write_file};
use crate::fault::{Fault, FaultKind};
use crate::figures::{self, Ask, Frame, YearFigures};
use crate::layout::{Csv, Document, Markdown, Renderer};
use crate::model::lists::closed;
use crate::model::{Closed, Period, View};
use crate::ops::Names;
use crate::report::{self, ReportKind};
use crate::text;
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
    }
}

#[derive(Debug, Args)]
pub(super) struct ReportArgs {
    #[arg(value_name = "KIND")]
    kind: String,
    #[arg(value_name = "PERIOD")]
    period: Option<String>,
    #[arg(long, value_name = "DAY", allow_hyphen_values = true)]
    as_of: Option<String>,
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    #[arg(long, value_name = "FORMAT")]
    format: Option<String>,
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,
    #[arg(long, value_name = "then|now")]
    view: Option<String>,
    #[arg(long)]
    strict: bool,
}

pub(super) fn run(desk: &mut Desk, args: ReportArgs) -> Result<u8> {
    let kind = ReportKind::parse(&args.kind)?;
    let period = match args.period {
        Some(period) => period.parse()?,
        None => Period::year(chrono::Datelike::year(&desk.today))?,
    };
    let format = format(desk, args.format.as_deref(), args.output.as_deref())?;
    let view = args.view.as_deref().map_or(Ok(View::Then), View::parse)?;
    let as_of = args.as_of.map_or(Ok(desk.today), |day| text::read_day(&day, desk.today))?;
    let figures = compute(desk, period, as_of, args.unit.as_deref(), view)?;
    write(desk, kind, &figures, format, args.output.as_deref())?;
    let wanting = args.strict && figures.is_wanting();
    Ok(if wanting { FaultKind::Found as u8 } else { 0 })
}

/// Computes a report's figures.
pub(super) fn compute(
    desk: &mut Desk,
    period: Period,
    as_of: chrono::NaiveDate,
    unit: Option<&str>,
    view: View,
) -> Result<YearFigures> {
    desk.read(|reader| {
        let unit = unit.map(|unit| Names::new().unit(reader, unit, None)).transpose()?;
        figures::year(reader, Frame::read(reader, Ask { period, as_of, unit, view })?)
    })
}

/// The format: as named, else by the file's ending, else JSON with `--json`, else a table.
fn format(desk: &Desk, named: Option<&str>, output: Option<&Path>) -> Result<Format, Fault> {
    if let Some(named) = named {
        return Format::parse(named);
    }
    let ending = output.and_then(Path::extension).map(|ending| ending.to_string_lossy().to_lowercase());
    if output.is_some() && ending.is_none() {
        return Ok(Format::Csv);
    }
    match ending.as_deref() {
        Some("txt") => Ok(Format::Table),
        Some(ending) => Format::parse(ending),
        None => Ok(if desk.settings.json { Format::Json } else { Format::Table }),
    }
}

/// Writes a report to a file, to a folder of tables, or to standard output.
fn write(desk: &Desk, kind: ReportKind, figures: &YearFigures, format: Format, output: Option<&Path>) -> Result<()> {
    let english = desk.words.lang() == Lang::En;
    if format == Format::Json {
        let json = report::json(kind, figures, &desk.words)?;
        return match output {
            None => desk.json(&json),
            Some(path) => write_file(path, |out| {
                serde_json::to_writer_pretty(&mut *out, &json)?;
                Ok(writeln!(out)?)
            }),
        };
    }
    if format == Format::Csv {
        let document = report::tables(kind, figures, &desk.words);
        return match output {
            Some(folder) if folder.extension().is_none() => tables(&document, folder),
            output => render(&Csv, &document, output),
        };
    }
    let document = report::document(kind, figures, &desk.words);
    match (format, output) {
        (Format::Md, output) => render(&Markdown { english }, &document, output),
        (_, None) => desk.print(&document),
        (_, output) => render(&crate::layout::Terminal { width: None, colour: false, english }, &document, output),
    }
}

fn render(renderer: &dyn Renderer, document: &Document, output: Option<&Path>) -> Result<()> {
    match output {
        Some(path) => write_file(path, |out| renderer.render(document, out)),
        None => {
            let mut out = std::io::BufWriter::new(std::io::stdout().lock());
            renderer.render(document, &mut out)?;
            Ok(out.flush()?)
        }
    }
}

/// Writes each table to a file of its own.
fn tables(document: &Document, folder: &Path) -> Result<()> {
    let shown = folder.to_string_lossy().into_owned();
    std::fs::create_dir_all(folder).map_err(|_| Fault::refused("file-unwritable").with("path", shown))?;
    for sheet in &document.sheets {
        write_file(&folder.join(format!("{}.csv", sheet.code)), |out| Csv::sheet(sheet, out))?;
    }
    Ok(())
}
