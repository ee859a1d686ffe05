//! The integration tests: one binary.

mod agreement;
mod completion;
mod days_work;
mod figures;
mod find;
mod guide;
mod house;
mod lint;
mod prose;
mod purge;
mod reference;
mod refusals;
mod round_trip;
mod support;
mod terminal;
mod transcript;
mod trust;
mod undo;
