//! doithoai: a register of dialogues between leaders and citizens, over one `SQLite` file.
//!
//! The floors and what may import what are told in `docs/architecture.md`.

pub mod clock;
pub mod fault;
pub mod figures;
pub mod layout;
pub mod model;
pub mod ops;
pub mod rules;
pub mod store;
pub mod text;
pub mod words;
