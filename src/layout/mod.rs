//! Draws tables and knows no domain: a document of sheets of typed cells, and one renderer per
//! format.

pub use cell::{Cell, Urgency};
pub use chart::{Chart, Drawn, Shape};
pub use choice::Choice;
pub use file_kind::{BEGINNING, FileKind, WayOut};
pub use first_page::{Bar, Card, FirstPage, Remark};
pub use marked::{Colour, MAX_MARKS, Mark, Marks, Prose, Unfit};
pub use render::csv::{Csv, formula_like, guard};
pub use render::docx::Docx;
pub use render::html::Html;
pub use render::markdown::Markdown;
pub use render::terminal::Terminal;
pub use render::xlsx::Xlsx;
pub use sheet::{Column, Document, Paths, Rank, Sheet};

use std::io::Write;

mod cell;
mod chart;
mod choice;
mod file_kind;
mod first_page;
pub mod letter;
mod marked;
pub mod package;
mod pieces;
mod render;
mod sheet;

/// Draws one format; it must not add, divide, sort or leave out anything.
pub trait Renderer {
    /// Writes a document.
    fn render(&self, document: &Document, out: &mut dyn Write) -> anyhow::Result<()>;
}
