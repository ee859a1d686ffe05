//! Numbers and yes or no, as people write them.

use super::fold;
use crate::fault::Fault;

/// The largest count taken; no dialogue has more of anything.
const LARGEST: i64 = 1_000_000_000;

/// Groups a whole number by thousands: `1.234`, in English `1,234`.
pub fn number(count: i64, english: bool) -> String {
    let digits = count.unsigned_abs().to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(if english { ',' } else { '.' });
        }
        grouped.push(digit);
    }
    if count < 0 { format!("-{grouped}") } else { grouped }
}

/// Shows a percentage given in tenths: `92,5 %`, in English `92.5%`.
pub fn percent(tenths: i64, english: bool) -> String {
    let whole = number(tenths / 10, english);
    let tenth = (tenths % 10).abs();
    if english { format!("{whole}.{tenth}%") } else { format!("{whole},{tenth} %") }
}

/// Reads a whole number from 0, also grouped by thousands: `1234`, `1.234`, `1 234`.
///
/// # Errors
/// A fault of usage, `not-a-count`, for anything else.
pub fn read_count(text: &str) -> Result<i64, Fault> {
    let digits = ungrouped(text.trim());
    let count = digits.and_then(|digits| digits.parse().ok()).filter(|count| *count <= LARGEST);
    count.ok_or_else(|| Fault::usage("not-a-count").with("given", text))
}

/// Reads yes or no: `yes no true false có không`.
///
/// # Errors
/// Refused, `not-yes-no`, for anything else.
pub fn read_yes_no(text: &str) -> Result<bool, Fault> {
    match fold(text).as_str() {
        "yes" | "true" | "co" => Ok(true),
        "no" | "false" | "khong" => Ok(false),
        _ => Err(Fault::refused("not-yes-no").with("given", text)),
    }
}

/// The digits without their separators; none where they are not exact groups of three or something else stands there.
fn ungrouped(text: &str) -> Option<String> {
    let separator = text.chars().find(|c| !c.is_ascii_digit());
    let Some(separator) = separator else { return Some(text.to_owned()) };
    let mut groups = text.split(separator);
    let first = groups.next()?;
    let exact = matches!(separator, '.' | ' ' | '\u{a0}' | '\u{202f}')
        && (1..=3).contains(&first.len())
        && !first.starts_with('0')
        && groups.all(|group| group.len() == 3 && group.bytes().all(|byte| byte.is_ascii_digit()));
    exact.then(|| text.split(separator).collect())
}
