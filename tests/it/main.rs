//! The integration tests: one binary.

mod agreement;
mod calendar;
mod completion;
mod days_work;
mod explain;
mod figures;
mod find;
mod formats;
mod golden;
mod guide;
mod house;
mod lint;
mod prose;
mod purge;
mod reference;
mod refusals;
mod round_trip;
mod schema;
mod seal;
mod sql;
mod support;
mod terminal;
mod transcript;
mod trust;
mod undo;
mod workbooks;
