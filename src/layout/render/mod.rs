//! One renderer per format.

pub(super) mod csv;
pub(super) mod docx;
pub(super) mod html;
pub(super) mod markdown;
mod svg;
pub(super) mod terminal;
pub(super) mod xlsx;
