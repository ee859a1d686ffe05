//! One renderer a format.

pub(super) mod csv;
pub(super) mod markdown;
pub(super) mod terminal;
