//! Names of units with the word for their kind: `xã Đồng Lạc` is the commune `Đồng Lạc`.

use std::sync::OnceLock;

use crate::model::{Closed, UnitKind};
use crate::text::fold;

/// The folded words that precede names of units.
fn words() -> &'static [(String, UnitKind)] {
    static WORDS: OnceLock<Vec<(String, UnitKind)>> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut words = Vec::new();
        for kind in UnitKind::ALL {
            words.extend(kind.name_words().iter().map(|word| (fold(word), *kind)));
        }
        words
    })
}

/// Splits a kind's word, or its English code, off the front of a name.
pub fn kind_and_name(given: &str) -> (Option<UnitKind>, &str) {
    let mut cuts = given.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(place, _)| place);
    let found = cuts.find_map(|cut| {
        let (word, rest) = given.split_at(cut);
        let word = fold(word);
        let kind = words().iter().find(|(other, _)| *other == word).map(|(_, kind)| *kind);
        kind.or_else(|| UnitKind::parse(&word).ok()).map(|kind| (Some(kind), rest.trim()))
    });
    found.unwrap_or((None, given))
}

/// Returns a unit's name without the word for its kind, which some offices include.
pub fn bare_name(name: &str, kind: UnitKind) -> &str {
    match kind_and_name(name) {
        (Some(found), bare) if found == kind && !bare.is_empty() => bare,
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kinds_word_is_no_part_of_the_name() {
        assert_eq!(kind_and_name("thị trấn Nam Sách"), (Some(UnitKind::Township), "Nam Sách"));
        assert_eq!(kind_and_name("XA  Dong Lac"), (Some(UnitKind::Commune), "Dong Lac"));
        assert_eq!(kind_and_name("Nam Sách"), (None, "Nam Sách"));
        assert_eq!(bare_name("xã Thái Tân", UnitKind::Commune), "Thái Tân");
        assert_eq!(
            bare_name("Xã Hội", UnitKind::Village),
            "Xã Hội",
            "only the word for its own kind goes"
        );
    }
}
