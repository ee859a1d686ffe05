//! Rows of an office's sheet that hold no data: column numbers below the headings, sums, signatures
//! below the table.

use csv::StringRecord;

use crate::text::fold;

/// The non-blank cells of a row.
fn filled(row: &StringRecord) -> Vec<&str> {
    row.iter().map(str::trim).filter(|cell| !cell.is_empty()).collect()
}

/// Returns whether a row adds up others: it begins with `Tổng cộng`, `Tổng số` or `Cộng`.
pub(super) fn is_total(row: &StringRecord) -> bool {
    let Some(first) = row.iter().map(str::trim).find(|cell| !cell.is_empty()) else { return false };
    if first.len() >= 60 {
        return false;
    }
    let folded = fold(first);
    let words = folded.trim_end_matches([':', '.', ' ']);
    matches!(words, "tong cong" | "tong so" | "cong" | "tong") || words.starts_with("tong cong (")
}

/// Returns whether a row numbers the columns, as in printed forms: `(1) (2) (3)`, `A B 1 2`,
/// `1 2 3=1+2`.
pub(super) fn numbers_columns(row: &StringRecord, columns: usize) -> bool {
    let cells = filled(row);
    let bare: Vec<&str> = cells.iter().filter_map(|cell| number_of_column(cell)).collect();
    if bare.len() < cells.len() || cells.len() * 2 < columns {
        return false;
    }
    let letters =
        bare.iter().take_while(|cell| cell.starts_with(|c: char| c.is_ascii_uppercase())).count();
    let in_order = bare.iter().enumerate().all(|(place, cell)| match place.checked_sub(letters) {
        None => u32::from(cell.as_bytes()[0] - b'A') as usize == place && cell.len() == 1,
        Some(number) => cell.parse() == Ok(number + 1),
    });
    let in_brackets = cells.iter().all(|cell| cell.starts_with('('));
    in_order && cells.len() >= if in_brackets { 2 } else { 3 }
}

/// The letter or number of a column, without brackets and formula.
fn number_of_column(cell: &str) -> Option<&str> {
    let own = cell.split('=').next().unwrap_or_default().trim();
    let bare = own.trim_start_matches('(').trim_end_matches(')');
    let is_one = matches!(bare.len(), 1 | 2)
        && bare.chars().all(|c| c.is_ascii_digit() || c.is_ascii_uppercase());
    is_one.then_some(bare)
}

/// Texts alone in the first cell of rows below a table, folded.
const SIGNATURES: [&str; 14] = [
    "nguoi lap bieu",
    "nguoi lap",
    "nguoi lap bang",
    "nguoi tong hop",
    "nguoi bao cao",
    "lap bieu",
    "thu truong don vi",
    "thu truong co quan",
    "noi nhan",
    "ky, ghi ro ho ten",
    "ky ten, dong dau",
    "ky, dong dau",
    "ky va ghi ro ho ten",
    "da ky",
];

/// Beginnings of the first cell of rows below a table, folded.
const SIGNED_FOR: [&str; 9] =
    ["tm. ", "tm ubnd", "tm.ubnd", "kt. ", "tl. ", "tuq. ", "(ky", "noi nhan:", "xac nhan cua "];

/// Returns whether a row begins the foot of a table: `Nơi nhận:`, `Người lập biểu`, `TM. UBND XÃ`,
/// a line with place and date.
pub(super) fn begins_foot(row: &StringRecord) -> bool {
    let cells = filled(row);
    let Some(first) = cells.first().filter(|cell| cell.len() < 200) else { return false };
    let folded = fold(first);
    let bare = folded.trim_matches(['(', ')', ':', '.', ' ']);
    SIGNATURES.contains(&bare)
        || SIGNED_FOR.iter().any(|start| folded.starts_with(start))
        || cells.len() == 1 && is_dateline(&folded)
}

/// Returns whether a text is the place and date of a document:
/// `Đồng Lạc, ngày 20 tháng 5 năm 2019`.
fn is_dateline(folded: &str) -> bool {
    let Some((before, rest)) = folded.split_once("ngay ") else { return false };
    let is_start = before.is_empty() || before.ends_with(", ");
    let Some((day, rest)) = rest.split_once("thang") else { return false };
    let Some((month, year)) = rest.split_once("nam") else { return false };
    let blank_or_number = |text: &str| {
        text.chars()
            .all(|c| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '.' | '…' | '_'))
    };
    is_start && [day, month, year].into_iter().all(blank_or_number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> StringRecord {
        cells.to_vec().into()
    }

    #[test]
    fn rows_that_count_the_columns_are_known() {
        for cells in [
            &["(1)", "(2)", "(3)"][..],
            &["1", "2", "3"],
            &["A", "B", "1", "2=1"],
            &["", "(1)", "(2)"],
        ] {
            assert!(numbers_columns(&row(cells), cells.len()), "{cells:?}");
        }
        for cells in [
            &["1", "3", "2"][..],
            &["1", "2"],
            &["1", "Đồng Lạc", "3"],
            &["a", "b", "1"],
            &["(1)", "", "", "", ""],
            &["B", "C", "1"],
        ] {
            assert!(!numbers_columns(&row(cells), cells.len()), "{cells:?}");
        }
    }

    #[test]
    fn what_stands_below_a_table_is_known() {
        for first in [
            "Nơi nhận:",
            "NGƯỜI LẬP BIỂU",
            "TM. UBND XÃ ĐỒNG LẠC",
            "(Ký, ghi rõ họ tên)",
            "KT. CHỦ TỊCH",
            "Đồng Lạc, ngày 20 tháng 5 năm 2019",
            "ngày … tháng … năm 2019",
        ] {
            assert!(begins_foot(&row(&["", first])), "{first}");
        }
        for first in [
            "Nơi nhận rác ở thôn Đông quá xa",
            "Ngày 20 tháng 5 năm 2019 đường hỏng",
            "Ký túc xá xuống cấp",
            "Đồng Lạc",
        ] {
            assert!(!begins_foot(&row(&[first, "x"])), "{first}");
        }
    }

    #[test]
    fn sums_are_known() {
        for first in ["Tổng cộng", "TỔNG CỘNG:", "Cộng", "Tổng số", "Tổng cộng (I+II)"]
        {
            assert!(is_total(&row(&["", first, "5"])), "{first}");
        }
        for first in [
            "Tổng Bí thư",
            "Cộng Hòa",
            "Tổng cộng hai lần dân đã kiến nghị mà đường vẫn chưa được sửa chữa",
        ] {
            assert!(!is_total(&row(&[first, "5"])), "{first}");
        }
    }
}
