//! Names of units with the word for their kind: `xã Đồng Lạc` is the commune `Đồng Lạc`.

use std::sync::OnceLock;

use crate::model::{Closed, UnitKind};
use crate::text::{self, exact_key, fold, has_diacritics};

/// Persons and events that units of 2025 and later are named after. As with numbers, the kind is a
/// part of such a name: `Phường Điện Biên Phủ` (Decree 30/2020, appendices I and II).
const COMMEMORATED: &[&str] = &[
    "Cách mạng Tháng Tám",
    "Điện Biên Phủ",
    "Đào Duy Từ",
    "Hai Bà Trưng",
    "Hoàng Hoa Thám",
    "Hoàng Văn Thụ",
    "Hồ Chí Minh",
    "Hồ Đắc Kiện",
    "Hồ Thị Kỷ",
    "Kim Đồng",
    "Lê Chân",
    "Lê Đại Hành",
    "Lê Ích Mộc",
    "Lê Lợi",
    "Lê Quý Đôn",
    "Lê Thanh Nghị",
    "Lương Thế Trân",
    "Lương Văn Tri",
    "Lý Bôn",
    "Lý Thường Kiệt",
    "Lý Văn Lâm",
    "Ngô Mây",
    "Ngô Quyền",
    "Nguyễn Bỉnh Khiêm",
    "Nguyễn Du",
    "Nguyễn Đại Năng",
    "Nguyễn Huệ",
    "Nguyễn Lương Bằng",
    "Nguyễn Nghiêm",
    "Nguyễn Phích",
    "Nguyễn Trãi",
    "Nguyễn Văn Linh",
    "Nguyễn Việt Khái",
    "Phan Đình Phùng",
    "Phan Ngọc Hiển",
    "Phạm Ngũ Lão",
    "Phạm Sư Mạnh",
    "Quang Trung",
    "Tô Hiệu",
    "Trần Hưng Đạo",
    "Trần Lãm",
    "Trần Liễu",
    "Trần Nhân Tông",
    "Trần Phán",
    "Trần Phú",
    "Trần Văn Thời",
];

/// The folded words that precede names of units, and the kinds that each may mean.
fn words() -> &'static [(String, Vec<UnitKind>)] {
    static WORDS: OnceLock<Vec<(String, Vec<UnitKind>)>> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut words: Vec<(String, Vec<UnitKind>)> = Vec::new();
        for kind in UnitKind::ALL {
            for word in kind.name_words().iter().chain([&kind.code()]) {
                let word = fold(word);
                match words.iter_mut().find(|(other, _)| *other == word) {
                    Some((_, kinds)) => kinds.push(*kind),
                    None => words.push((word, vec![*kind])),
                }
            }
        }
        words
    })
}

/// Returns the kinds that a word, such as `quận` or `ward`, may mean: `thành phố` means two.
pub fn kinds_called(word: &str) -> &'static [UnitKind] {
    let word = fold(word);
    words().iter().find(|(other, _)| *other == word).map_or(&[], |(_, kinds)| kinds)
}

/// Splits a kind's word, or its English code, off the front of a name; without one, no kinds.
pub fn kinds_and_name(given: &str) -> (&'static [UnitKind], &str) {
    let cuts = given.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(place, _)| place);
    for cut in cuts {
        let (word, rest) = given.split_at(cut);
        let kinds = kinds_called(word);
        if !kinds.is_empty() {
            return (kinds, rest.trim());
        }
    }
    (&[], given)
}

/// Returns a unit's name without the word for its kind, which some offices include.
pub fn bare_name(name: &str, kind: UnitKind) -> &str {
    // A register of 0.1 has cities as provinces.
    let is_own = |called: &UnitKind| {
        *called == kind || (kind == UnitKind::Province && *called == UnitKind::CentralCity)
    };
    match kinds_and_name(name) {
        (kinds, bare) if kinds.iter().any(is_own) && !bare.is_empty() => bare,
        _ => name,
    }
}

/// Returns whether the kind is a part of a bare name: `Phường 1`, `Thành phố Hồ Chí Minh`.
pub fn has_kind_in_name(bare: &str) -> bool {
    bare.starts_with(|first: char| first.is_ascii_digit()) || COMMEMORATED.contains(&bare)
}

/// Returns a unit's kind and name as a Vietnamese text has them: `xã Đồng Lạc`, `tổ dân phố số 5`
/// for a village named so, `Phường 1`.
pub fn kind_with_name(name: &str, kind: UnitKind) -> String {
    let bare = bare_name(name, kind);
    let written = name[..name.len() - bare.len()].trim().to_lowercase();
    let word = if written.is_empty() || kinds_called(&written).len() > 1 {
        kind.name_words()[0]
    } else {
        kind.name_words()
            .iter()
            .copied()
            .find(|word| fold(word) == fold(&written))
            .unwrap_or(kind.name_words()[0])
    };
    let named = format!("{word} {bare}");
    if kind != UnitKind::Village && has_kind_in_name(bare) {
        text::capitalised(&named)
    } else {
        named
    }
}

/// Splits a name from the units above it: `Phường 1, Quận 3` is `Phường 1` in `Quận 3`.
pub fn name_and_parents(given: &str) -> (&str, Vec<&str>) {
    let mut parts = given.split(',').map(str::trim).filter(|part| !part.is_empty());
    (parts.next().unwrap_or_default(), parts.collect())
}

/// How well a typed name fits a unit's, the best first.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum NameFit {
    /// With the same diacritics.
    Exact,
    /// Without diacritics.
    Folded,
}

/// A unit's name as typed: with or without diacritics and the word for its kind.
#[derive(Debug)]
pub struct GivenName {
    kinds: &'static [UnitKind],
    folded: [String; 2],
    /// Keys with diacritics; none if nothing was typed with diacritics: `ba dinh` means `Ba Đình`
    /// as well as `Ba Dinh`.
    exact: Option<[String; 2]>,
}

impl GivenName {
    /// Reads a name.
    pub fn new(given: &str) -> Self {
        let (kinds, bare) = kinds_and_name(given);
        let forms = [given, bare];
        let exact = has_diacritics(bare).then(|| forms.map(exact_key));
        Self { kinds, folded: forms.map(fold), exact }
    }

    /// Returns how well it fits a unit's name and kind; `None` if it means another.
    pub fn fits(&self, name: &str, kind: UnitKind) -> Option<NameFit> {
        let name = bare_name(name, kind);
        let fits = |key: &str, forms: &[String; 2]| {
            key == forms[0] || (key == forms[1] && self.kinds.contains(&kind))
        };
        if !fits(&fold(name), &self.folded) {
            return None;
        }
        let is_exact = self.exact.as_ref().is_none_or(|exact| fits(&exact_key(name), exact));
        Some(if is_exact { NameFit::Exact } else { NameFit::Folded })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use UnitKind::{CentralCity, Commune, Province, ProvincialCity, Township, Village, Ward};

    #[test]
    fn a_kinds_word_is_no_part_of_the_name() {
        assert_eq!(kinds_and_name("thị trấn Nam Sách"), ([Township].as_slice(), "Nam Sách"));
        assert_eq!(kinds_and_name("XA  Dong Lac"), ([Commune].as_slice(), "Dong Lac"));
        assert_eq!(
            kinds_and_name("thành phố Huế"),
            ([CentralCity, ProvincialCity].as_slice(), "Huế")
        );
        assert_eq!(kinds_and_name("special-zone Phú Quốc").1, "Phú Quốc");
        assert_eq!(kinds_and_name("Nam Sách"), ([].as_slice(), "Nam Sách"));
        assert_eq!(bare_name("xã Thái Tân", Commune), "Thái Tân");
        assert_eq!(bare_name("Xã Hội", Village), "Xã Hội", "only the word for its own kind goes");
        assert_eq!(bare_name("thành phố Hà Nội", Province), "Hà Nội");
    }

    #[test]
    fn a_name_is_written_with_its_kind() {
        assert_eq!(kind_with_name("Đồng Lạc", Commune), "xã Đồng Lạc");
        assert_eq!(kind_with_name("Hải Phòng", CentralCity), "thành phố Hải Phòng");
        assert_eq!(kind_with_name("Hồ Chí Minh", CentralCity), "Thành phố Hồ Chí Minh");
        assert_eq!(kind_with_name("Phường 1", Ward), "Phường 1");
        assert_eq!(kind_with_name("Điện Biên Phủ", Ward), "Phường Điện Biên Phủ");
        assert_eq!(kind_with_name("Quận 3", UnitKind::UrbanDistrict), "Quận 3");
        assert_eq!(kind_with_name("Tổ dân phố số 5", Village), "tổ dân phố số 5");
        assert_eq!(kind_with_name("Đoài", Village), "thôn Đoài");
        assert_eq!(kind_with_name("Phú Quốc", UnitKind::SpecialZone), "đặc khu Phú Quốc");
    }
}
