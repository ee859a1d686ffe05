//! "Did you mean": the nearest of some words.

use super::fold;

/// Returns the candidate that was probably meant; none where none is near or two are equally near.
pub fn nearest<'a>(wanted: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = fold(wanted);
    let mut best: Option<(usize, String, &'a str)> = None;
    let mut tied = false;
    for candidate in candidates {
        let folded = fold(candidate);
        let distance = strsim::osa_distance(&wanted, &folded);
        match &best {
            Some((least, _, _)) if distance > *least => {}
            Some((least, same, _)) if distance == *least => tied |= *same != folded,
            _ => {
                best = Some((distance, folded, candidate));
                tied = false;
            }
        }
    }
    best.filter(|(distance, _, _)| !tied && *distance <= tolerance(&wanted)).map(|(_, _, candidate)| candidate)
}

/// The slips forgiven grow with the word's length.
fn tolerance(wanted: &str) -> usize {
    match wanted.chars().count() {
        0..=2 => 0,
        3..=5 => 1,
        6..=11 => 2,
        _ => 3,
    }
}
