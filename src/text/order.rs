//! Vietnamese alphabetical order by the rules of CLDR.

use std::cmp::Ordering;
use std::fmt;

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::locale;

/// The order of lists for people. Construction has a cost, so make one per sorted list.
pub struct Order(CollatorBorrowed<'static>);

impl fmt::Debug for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Order")
    }
}

impl Order {
    /// Loads CLDR's order for Vietnamese.
    ///
    /// # Panics
    /// Never: its data are compiled in.
    pub fn new() -> Self {
        let mut preferences = CollatorPreferences::from(&locale!("vi"));
        // Thôn 2 comes before Thôn 10.
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        Self(
            Collator::try_new(preferences, CollatorOptions::default())
                .expect("the order's data are compiled in"),
        )
    }

    /// Compares two texts.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.0.compare(a, b).then_with(|| a.cmp(b))
    }

    /// Compares two people's names: by the given name, which is the last word, then by the whole
    /// name.
    pub fn compare_people(&self, a: &str, b: &str) -> Ordering {
        self.0.compare(given_name(a), given_name(b)).then_with(|| self.compare(a, b))
    }
}

fn given_name(name: &str) -> &str {
    name.split_whitespace().next_back().unwrap_or_default()
}

impl Default for Order {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use icu_collator::options::Strength;
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    use super::*;
    use crate::text::fold;

    /// The alphabet and the tones in order (CLDR, `common/collation/vi.xml`): letters first, then
    /// tones, then case.
    fn key(text: &str) -> (Vec<usize>, Vec<usize>, Vec<bool>) {
        const ALPHABET: &str = " aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
        const TONES: [char; 6] = ['\0', '\u{300}', '\u{309}', '\u{303}', '\u{301}', '\u{323}'];
        let mut all = (Vec::new(), Vec::new(), Vec::new());
        for letter in text.chars() {
            let low: String = letter.to_lowercase().nfd().collect();
            let tone =
                low.chars().find_map(|c| TONES.iter().position(|tone| *tone == c)).unwrap_or(0);
            let bare: String = low.chars().filter(|c| !TONES.contains(c)).nfc().collect();
            all.0.push(
                ALPHABET
                    .chars()
                    .position(|c| bare.starts_with(c))
                    .expect("a letter of the alphabet"),
            );
            all.1.push(tone);
            all.2.push(letter.is_uppercase());
        }
        all
    }

    const LETTERS: &str = "[aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵAÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆGHIÌỈĨÍỊKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤƯỪỬỮỨỰVXYỲỶỸÝỴ ]{1,6}";

    proptest! {
        #[test]
        fn the_order_is_the_alphabet_s_then_the_tones_then_case(a in LETTERS, b in LETTERS) {
            let (one, other): (String, String) = (a.nfd().collect(), b.nfd().collect());
            let wanted = key(&a).cmp(&key(&b));
            prop_assert_eq!(Order::new().0.compare(&a, &b), wanted, "{} {}", a, b);
            prop_assert_eq!(Order::new().0.compare(&one, &other), wanted, "as typed in NFD");
        }

        #[test]
        fn two_texts_fold_alike_where_their_letters_are_the_same_to_every_language(a in LETTERS, b in LETTERS) {
            // CLDR's root order ignores marks at its primary level; only đ is a separate letter
            // there.
            let mut options = CollatorOptions::default();
            options.strength = Some(Strength::Primary);
            let root = Collator::try_new(CollatorPreferences::from(&locale!("und")), options).expect("compiled in");
            let plain = |text: &str| text.replace('đ', "d").replace('Đ', "D");
            let same = root.compare(&plain(&a), &plain(&b)) == Ordering::Equal;
            let spaces = |text: &str| text.split(' ').count() == text.split_whitespace().count();
            prop_assume!(spaces(&a) && spaces(&b));
            prop_assert_eq!(fold(&a) == fold(&b), same, "{} {}", a, b);
            let bare = plain(&a).nfd().filter(|c| c.is_ascii()).collect::<String>();
            prop_assert_eq!(root.compare(&plain(&a), &bare), Ordering::Equal, "{} folds to {}", a, bare);
            prop_assert_eq!(fold(&a), bare.to_lowercase());
        }
    }

    #[test]
    fn the_communes_of_2019_stand_in_vietnamese_order() {
        let right = [
            "An Bình",
            "An Lâm",
            "An Sơn",
            "Cộng Hòa",
            "Đồng Lạc",
            "Hiệp Cát",
            "Hồng Phong",
            "Hợp Tiến",
            "Minh Tân",
            "Nam Chính",
            "Nam Hồng",
            "Nam Hưng",
            "Nam Sách",
            "Nam Tân",
            "Nam Trung",
            "Phú Điền",
            "Quốc Tuấn",
            "Thái Tân",
            "Thanh Quang",
        ];
        let mut sorted = right;
        sorted.sort_unstable();
        let order = Order::new();
        sorted.sort_by(|a, b| order.compare(a, b));
        assert_eq!(sorted, right);
    }

    #[test]
    fn people_stand_by_given_name() {
        let mut people = ["Vũ Thị An", "Bùi Văn Thăng", "Đỗ Đình Bảo"];
        let order = Order::new();
        people.sort_by(|a, b| order.compare_people(a, b));
        assert_eq!(people, ["Vũ Thị An", "Đỗ Đình Bảo", "Bùi Văn Thăng"]);
    }
}
