//! Fields of petitions.

/// A field of petitions, such as land.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Field {
    /// Its code.
    pub code: String,
    /// Its name in Vietnamese.
    pub name_vi: String,
    /// Its name in English.
    pub name_en: String,
}
