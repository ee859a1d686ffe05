//! The integration tests: one binary.

mod days_work;
mod reference;
mod refusals;
mod transcript;
