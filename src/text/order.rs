//! Vietnamese alphabetical order, by CLDR's rules.

use std::cmp::Ordering;
use std::fmt;

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::locale;

/// The order of people's lists. Making one costs a little, so it is made where a list is sorted.
pub struct Order(CollatorBorrowed<'static>);

impl fmt::Debug for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Order")
    }
}

impl Order {
    /// Opens CLDR's order for Vietnamese.
    ///
    /// # Panics
    /// Never: the order's data are compiled in.
    pub fn new() -> Self {
        let mut preferences = CollatorPreferences::from(&locale!("vi"));
        // Thôn 2 comes before Thôn 10.
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        Self(Collator::try_new(preferences, CollatorOptions::default()).expect("the order's data are compiled in"))
    }

    /// Compares two texts.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.0.compare(a, b).then_with(|| a.cmp(b))
    }

    /// Compares two people's names: by the given name, which is the last word, then whole.
    pub fn compare_people(&self, a: &str, b: &str) -> Ordering {
        let given = |name: &'_ str| name.split_whitespace().next_back().unwrap_or_default().to_owned();
        self.0.compare(&given(a), &given(b)).then_with(|| self.compare(a, b))
    }
}

impl Default for Order {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
