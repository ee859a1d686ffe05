//! doithoai: a register of dialogues between leaders and citizens, over one `SQLite` file.
//!
//! The floors and what may import what are told in `docs/architecture.md`.

pub mod fault;
pub mod layout;
pub mod model;
pub mod rules;
pub mod text;
pub mod words;
