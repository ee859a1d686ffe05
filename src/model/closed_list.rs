//! Closed lists as columns know them: by name, without their types.

use std::fmt;

use crate::model::{Closed, Member};
use crate::problem::Problem;

/// A closed list, known by its name and its codes.
#[derive(Clone, Copy)]
pub struct List {
    /// The name of the list, as in `term-<name>-<code>`.
    pub name: &'static str,
    /// Looks up a code.
    pub read: fn(&str) -> Result<&'static str, Problem>,
    /// Lists the codes.
    pub codes: fn() -> Vec<&'static str>,
    /// Lists the codes with other words for them.
    pub members: fn() -> Vec<Member>,
}

impl List {
    pub(super) const fn of<T: Closed>(name: &'static str) -> Self {
        Self { name, read: read_code::<T>, codes: codes_of::<T>, members: T::members }
    }
}

fn read_code<T: Closed>(text: &str) -> Result<&'static str, Problem> {
    T::parse(text).map(T::code)
}

fn codes_of<T: Closed>() -> Vec<&'static str> {
    T::ALL.iter().map(|member| member.code()).collect()
}

impl fmt::Debug for List {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}
