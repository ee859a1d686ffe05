//! Tests.

mod figures;
mod reference;
mod round_trip;
mod support;
