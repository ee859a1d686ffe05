//! Times beside days, as programs and people write them. Only their day is kept.

/// A time of a text.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Time {
    /// Minutes since midnight.
    pub minutes: i64,
    /// The zone in minutes from UTC, if the text names one.
    pub zone: Option<i64>,
}

/// Splits a folded text into its day and its time: `2026-11-12 08:30:00`, `2026-11-12t08:30z`,
/// `12/11/2026 8h30`, `12/11/2026, 8:30 am`, `8 gio 30 phut, ngay 12/11/2026`.
pub(super) fn split_time(text: &str) -> (&str, Option<Time>) {
    for (at, _) in text.match_indices([' ', 't']) {
        let (day, rest) = (&text[..at], &text[at + 1..]);
        let day = day.trim_end_matches(',');
        let time = rest.strip_prefix("luc ").unwrap_or(rest);
        if !day.is_empty()
            && let Some(time) = read_time(time)
        {
            return (day, Some(time));
        }
    }
    for (at, _) in text.match_indices(' ').rev() {
        let (time, day) = (&text[..at], &text[at + 1..]);
        let time = time.strip_prefix("luc ").unwrap_or(time).trim_end_matches(',');
        if let Some(time) = read_time(time).filter(|time| time.zone.is_none()) {
            return (day, Some(time));
        }
    }
    (text, None)
}

fn read_time(text: &str) -> Option<Time> {
    let (mut hours, rest) = digits(text, 2)?;
    let (minutes, rest) = after_colon(rest).or_else(|| after_hours(rest))?;
    let mut rest = rest.trim_start();
    for (half, is_afternoon) in [("am", false), ("sa", false), ("pm", true), ("ch", true)] {
        if let Some(after) = rest.strip_prefix(half) {
            if !(1..=12).contains(&hours) {
                return None;
            }
            hours = hours % 12 + if is_afternoon { 12 } else { 0 };
            rest = after.trim_start();
        }
    }
    if hours > 23 || minutes > 59 {
        return None;
    }
    let zone = if rest.is_empty() { None } else { Some(read_zone(rest)?) };
    Some(Time { minutes: hours * 60 + minutes, zone })
}

/// Reads `:30`, `:30:00` or `:30:00.000`.
fn after_colon(text: &str) -> Option<(i64, &str)> {
    let (minutes, rest) = two_digits(text.strip_prefix(':')?)?;
    let Some(rest) = rest.strip_prefix(':') else { return Some((minutes, rest)) };
    let (seconds, mut rest) = two_digits(rest)?;
    if let Some((_, after)) = rest.strip_prefix(['.', ',']).and_then(|rest| digits(rest, 9)) {
        rest = after;
    }
    (seconds < 60).then_some((minutes, rest))
}

/// Reads `h`, `h30`, `gio`, `gio 30` or `gio 30 phut`.
fn after_hours(text: &str) -> Option<(i64, &str)> {
    let rest = text.trim_start();
    let rest = rest.strip_prefix("gio").or_else(|| rest.strip_prefix('h'))?.trim_start();
    let Some((minutes, rest)) = digits(rest, 2) else { return Some((0, rest)) };
    let rest = rest.trim_start();
    Some((minutes, rest.strip_prefix("phut").or_else(|| rest.strip_prefix('p')).unwrap_or(rest)))
}

/// Reads `z`, `utc`, `+07:00`, `-0500`, `+7` or `gmt+7` as minutes from UTC.
fn read_zone(text: &str) -> Option<i64> {
    let named = ["z", "utc", "gmt"].into_iter().find_map(|name| text.strip_prefix(name));
    let Some(first) = named.unwrap_or(text).chars().next() else { return Some(0) };
    let sign = match first {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    let offset = &named.unwrap_or(text)[1..];
    let (hours, minutes) = match offset.split_once(':') {
        Some(parts) => parts,
        None if offset.len() == 4 => offset.split_at_checked(2)?,
        None => (offset, "00"),
    };
    let ((hours, ""), (minutes, "")) = (digits(hours, 2)?, digits(minutes, 2)?) else {
        return None;
    };
    (hours <= 14 && minutes < 60).then_some(sign * (hours * 60 + minutes))
}

fn two_digits(text: &str) -> Option<(i64, &str)> {
    digits(text, 2).filter(|(_, rest)| text.len() - rest.len() == 2)
}

/// Reads the digits at the beginning of a text, one to `most`.
fn digits(text: &str, most: usize) -> Option<(i64, &str)> {
    let count = text.bytes().take_while(u8::is_ascii_digit).count();
    if count == 0 || count > most {
        return None;
    }
    Some((text[..count].parse().ok()?, &text[count..]))
}
