//! Vietnamese text: normal form, folding, order, slugs; days and numbers as people write them.

pub use day::read_day;
pub(crate) use day::{absolute_day, day_of};
pub use key::{clean, exact_key, fold, nfc, slug};
pub use nearest::nearest;
pub use number::{number, percent, read_count, read_yes_no};
pub use order::Order;
pub use visible::visible;

mod day;
mod key;
mod nearest;
mod number;
mod order;
mod visible;
