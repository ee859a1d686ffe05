//! Tests.

mod figures;
mod reference;
mod support;
