//! Names of sheets, and how they are printed.

use std::collections::BTreeSet;

use rust_xlsxwriter::Worksheet;

use crate::text::shown;

/// A4.
const PAPER: u8 = 9;
/// The most characters across an upright page; wider sheets are landscape.
pub(super) const UPRIGHT: usize = 110;
/// The most rows of a sheet that is printed on one page.
pub(super) const MAX_ROWS: u32 = 62;
/// The most characters of a sheet's name.
const MAX_NAME: usize = 31;

/// Prints a sheet of some characters across on A4: as wide as one page, and on one page if it
/// `is_short`.
pub(super) fn set_print(page: &mut Worksheet, title: &str, width: usize, is_short: bool) {
    page.set_paper_size(PAPER)
        .set_print_fit_to_pages(1, u16::from(is_short))
        .set_margins(0.6, 0.6, 0.8, 0.8, 0.3, 0.3);
    if width > UPRIGHT {
        page.set_landscape();
    }
    // `&` begins a code in headers.
    let short: String = shown(title).chars().take(100).collect();
    page.set_header(format!("&C{}", short.replace('&', "&&"))).set_footer("&C&P/&N");
}

/// A unique sheet name: short, cut between words, without forbidden characters.
pub(super) fn name(title: &str, names: &mut BTreeSet<String>) -> String {
    let clean: String = shown(title).chars().filter(|c| !"[]:*?/\\'".contains(*c)).collect();
    let mut name = cut(&clean, MAX_NAME);
    let mut number = 2;
    while name.is_empty() || !names.insert(name.to_lowercase()) {
        name = format!("{} {number}", cut(&clean, MAX_NAME - 4));
        number += 1;
    }
    name
}

/// A text of so many letters, without a part of a word or a comma at its end.
fn cut(text: &str, keep: usize) -> String {
    let Some((end, next)) = text.char_indices().nth(keep) else {
        return text.trim_end().to_owned();
    };
    let kept = &text[..end];
    let whole = if next == ' ' { kept } else { kept.rsplit_once(' ').map_or(kept, |cut| cut.0) };
    whole.trim_end_matches([' ', ',', ';', '-', '–']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_is_cut_inside_a_word() {
        let mut names = BTreeSet::new();
        let mut named = |title: &str| name(title, &mut names);
        assert_eq!(named("2. Hội nghị có hồ sơ, theo tháng"), "2. Hội nghị có hồ sơ, theo");
        assert_eq!(named("BÁO CÁO TIẾP XÚC, ĐỐI THOẠI VỚI"), "BÁO CÁO TIẾP XÚC, ĐỐI THOẠI VỚI");
        assert_eq!(
            named("BÁO CÁO TIẾP XÚC, ĐỐI THOẠI VỚI NHÂN DÂN"),
            "BÁO CÁO TIẾP XÚC, ĐỐI THOẠI 2"
        );
        assert_eq!(named("3. Hội nghị trực tiếp, chuyên, đề"), "3. Hội nghị trực tiếp, chuyên");
        assert_eq!(named(&"x".repeat(40)).len(), MAX_NAME);
    }
}
