//! How records get their codes and names.

/// How the records of a kind that belong to one owner are told apart in their names.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Naming {
    /// There is one, or each has its own code.
    Alone,
    /// By their order of entry: `reply-2`.
    Placed,
    /// By a number of their own, given once: `step-2`.
    Numbered,
}

/// How a record's code is formed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Coding {
    /// No code.
    None,
    /// A code given by the user.
    Given,
    /// `UNIT-YEAR-N`, with a mark before the number.
    OfYear(&'static str),
    /// `SESSION.N`.
    OfSession,
    /// `total-N`, with the kind's word, which is not a contract column.
    OfRegister,
}

impl Coding {
    /// Returns whether the program numbers records entered without a code.
    pub const fn is_numbered(self) -> bool {
        matches!(self, Self::OfYear(_) | Self::OfSession)
    }
}
