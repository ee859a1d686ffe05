//! Ballots: how citizens judged the answers given at a session.

/// The ballots of a session, counted.
#[derive(Clone, Copy, Debug)]
pub struct Ballot {
    /// Given out.
    pub issued: i64,
    /// Given back.
    pub returned: i64,
    /// Given back and not valid.
    pub invalid: i64,
    /// Very satisfied.
    pub very_satisfied: i64,
    /// Satisfied.
    pub satisfied: i64,
    /// Neither.
    pub neutral: i64,
    /// Dissatisfied.
    pub dissatisfied: i64,
}
