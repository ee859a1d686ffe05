//! Vietnamese text: normal form, folding, order, slugs; days and numbers as people write them.

pub use number::{number, percent};

mod number;
