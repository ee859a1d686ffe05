//! Vietnamese alphabetical order.

use std::{cmp::Ordering, fmt};

use icu_collator::{
    Collator, CollatorBorrowed, CollatorPreferences, options::CollatorOptions, preferences::CollationNumericOrdering,
};
use icu_locale_core::locale;

/// Vietnamese order: a ă â … d đ … o ô ơ …, tones second, numbers by their value (`Thôn 2` before `Thôn 10`).
pub struct Order(CollatorBorrowed<'static>);

impl Order {
    /// Opens the order.
    ///
    /// # Panics
    /// Never: the rules are compiled into the program.
    pub fn new() -> Self {
        let mut preferences = CollatorPreferences::from(locale!("vi"));
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        Self(Collator::try_new(preferences, CollatorOptions::default()).expect("the order is compiled in"))
    }

    /// Compares two texts; only the same text is equal.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.0.compare(a, b).then_with(|| a.cmp(b))
    }

    /// Compares two people's names: by the given name, which is the last word, then by the whole.
    pub fn compare_people(&self, a: &str, b: &str) -> Ordering {
        self.0.compare(given_name(a), given_name(b)).then_with(|| self.compare(a, b))
    }
}

impl Default for Order {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Order(vi)")
    }
}

fn given_name(name: &str) -> &str {
    name.split_whitespace().next_back().unwrap_or_default()
}
