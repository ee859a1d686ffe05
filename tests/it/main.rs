//! The integration tests: one binary.

mod days_work;
mod house;
mod reference;
mod refusals;
mod transcript;
