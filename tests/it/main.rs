//! Tests.

mod reference;
