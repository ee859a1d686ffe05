//! Agencies: who replies to petitions.

use crate::model::{AgencyId, Span};

/// An agency.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Agency {
    /// Its row.
    pub id: AgencyId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its days.
    pub span: Span,
}

/// The code and the name of an agency.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct AgencyName {
    /// The code.
    pub code: String,
    /// The name.
    pub name: String,
}
