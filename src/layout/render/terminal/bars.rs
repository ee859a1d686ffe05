//! Bars of letters.

use crate::layout::{Bar, Cell, Drawn};

/// The length of a chart's longest bar.
pub(super) const BAR: usize = 24;
/// The length of a key figure's bar.
pub(super) const SHORT_BAR: usize = 20;

/// A bar in eighths of a letter, with what is possible after it and a mark at the value that it is
/// compared with. 5 on a scale to 16 is 24 × 5 ÷ 16 = 7.5 letters: `███████▌`.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "at most the length of a bar"
)]
pub(super) fn bar(row: &Drawn<'_>, scale: f64) -> String {
    const EIGHTHS: [char; 8] = [' ', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
    let length = |cell: Option<&Cell>| {
        cell.and_then(Cell::size).map(|size| (size * scale * 8.0).round() as usize)
    };
    let eighths = length(row.values.first().copied()).unwrap_or(0);
    let mut bar: Vec<char> = vec!['█'; eighths / 8];
    if !eighths.is_multiple_of(8) {
        bar.push(EIGHTHS[eighths % 8]);
    }
    let possible = (eighths + length(row.possible).unwrap_or(0)) / 8;
    bar.resize(possible.max(bar.len()), '▒');
    if let Some(mark) = length(row.mark) {
        let at = (mark / 8).min(BAR);
        if bar.len() <= at {
            bar.resize(at, ' ');
            bar.push('│');
        } else {
            bar[at] = '┃';
        }
    }
    bar.into_iter().collect::<String>().trim_end().to_owned()
}

/// The bar of a key figure: certain, possible, the rest of the whole, and a mark.
/// Of 20 units at least 14 and at most 16: `██████████████▒▒····`.
pub(super) fn range_bar(bar: &Bar) -> String {
    let length = i64::try_from(SHORT_BAR).unwrap_or_default();
    let at = |part: i64| (part * length * 2 + bar.whole) / (bar.whole.max(1) * 2);
    let (certain, possible) = (at(bar.certain), at(bar.possible));
    let mark = bar.mark.map(|percent| (percent * length / 100).min(length - 1));
    let letter = |place: i64| match place {
        _ if mark == Some(place) && place < certain => '┃',
        _ if mark == Some(place) => '│',
        _ if place < certain => '█',
        _ if place < possible => '▒',
        _ => '·',
    };
    (0..length).map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_possible_is_drawn_after_what_is_certain() {
        let bar =
            |certain, possible, whole, mark| range_bar(&Bar { certain, possible, whole, mark });
        assert_eq!(bar(14, 16, 20, None), "██████████████▒▒····");
        assert_eq!(bar(0, 0, 0, None), "····················");
        assert_eq!(bar(1, 1, 1, Some(90)), "██████████████████┃█");
        assert_eq!(bar(1, 1, 2, Some(90)), "██████████········│·");
    }
}
