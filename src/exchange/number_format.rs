//! The displayed text of a spreadsheet's number by its format: days, times, percent, leading zeros.
//! Other formats only decorate.

use std::fmt::Write as _;
use std::iter::Peekable;
use std::str::Chars;

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

/// The effect of a format on a number.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Shape {
    /// A plain number.
    Plain,
    /// A number with a minimum of digits.
    Digits(usize),
    /// A percentage with some decimals.
    Percent(usize),
    /// A day, perhaps with a time; `of_month` says whether the day of the month is shown.
    Day { of_month: bool },
    /// A time of day or a duration.
    Time,
}

/// The longest code read: Excel allows 255 characters. A longer one is ignored, as every cell may
/// have it.
const MAX_CODE: usize = 1_024;

/// Returns the effect of a format code; only its first section, for positive numbers, is read.
pub(super) fn shape(code: &str) -> Shape {
    if code.len() > MAX_CODE {
        return Shape::Plain;
    }
    let pieces = pieces(code);
    let has = |wanted: &str| {
        pieces.iter().any(|piece| matches!(piece, Piece::Field(c, _) if wanted.contains(*c)))
    };
    let is_time = has("hs") || pieces.iter().any(|piece| matches!(piece, Piece::Elapsed));
    if has("dy") || has("m") && !is_time {
        return Shape::Day { of_month: has("d") };
    }
    if is_time {
        return Shape::Time;
    }
    let code = code.split(';').next().unwrap_or_default();
    let decimals = code.split_once('.').map_or(0, |(_, after)| after.matches('0').count());
    if code.contains('%') {
        Shape::Percent(decimals)
    } else if code.len() > 1 && code.bytes().all(|byte| byte == b'0') {
        Shape::Digits(code.len())
    } else {
        Shape::Plain
    }
}

/// A number without formatting.
pub(super) fn plain(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        format!("{number:.0}")
    } else {
        number.to_string()
    }
}

/// Formats a number by its format code.
pub(super) fn show(number: f64, code: &str, is_1904: bool) -> String {
    match shape(code) {
        Shape::Plain => plain(number),
        Shape::Digits(count) if number.fract() == 0.0 && (0.0..1e15).contains(&number) => {
            format!("{number:0count$.0}")
        }
        Shape::Digits(_) => plain(number),
        Shape::Percent(decimals) => format!("{:.decimals$}%", number * 100.0),
        Shape::Time if (0.0..1e6).contains(&number) => show_time(number * 86_400.0),
        Shape::Time => plain(number),
        Shape::Day { .. } => moment(number, is_1904).map_or(plain(number), |at| {
            // Excel's own short date follows the reader's country.
            let code = match code {
                "mm-dd-yy" => "dd/mm/yyyy",
                "m/d/yy h:mm" => "dd/mm/yyyy h:mm",
                other => other,
            };
            show_moment(at, code)
        }),
    }
}

/// Formats a time of day or a duration, regardless of format and file: `08:30`, with seconds only
/// if not 0.
pub(super) fn show_time(seconds: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "callers keep it small")]
    let seconds = seconds.round() as i64;
    let (hours, minutes, rest) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    if rest == 0 {
        format!("{hours:02}:{minutes:02}")
    } else {
        format!("{hours:02}:{minutes:02}:{rest:02}")
    }
}

/// The instant of a serial number, to the second; `None` if it is outside the calendar.
/// 43605.354166… is 20 May 2019, 08:30.
pub(super) fn moment(serial: f64, is_1904: bool) -> Option<NaiveDateTime> {
    const SECONDS: f64 = 86_400.0;
    if !(0.0..2_958_466.0).contains(&serial) {
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "within the bounds above"
    )]
    let (days, seconds) = (serial.floor() as u64, (serial.fract() * SECONDS).round() as i64);
    let first = if is_1904 {
        NaiveDate::from_ymd_opt(1904, 1, 1)
    } else {
        NaiveDate::from_ymd_opt(1899, 12, 30)
    };
    // Excel counts a 29 February 1900, which did not exist.
    let days = if !is_1904 && days < 60 { days + 1 } else { days };
    first?
        .checked_add_days(Days::new(days))?
        .and_time(NaiveTime::MIN)
        .checked_add_signed(TimeDelta::seconds(seconds))
}

/// A piece of a format: a date or time field, such as `yyyy`, with its length; elapsed time; other
/// text.
enum Piece {
    Field(char, usize),
    Elapsed,
    /// AM or PM.
    Half,
    Text(String),
}

fn pieces(code: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = code.chars().peekable();
    while let Some(c) = rest.next() {
        match c.to_ascii_lowercase() {
            ';' => break,
            '"' => pieces.push(Piece::Text(rest.by_ref().take_while(|c| *c != '"').collect())),
            '\\' => pieces.push(Piece::Text(rest.next().into_iter().collect())),
            '_' | '*' => drop(rest.next()),
            '[' => {
                let inside: String =
                    rest.by_ref().take_while(|c| *c != ']').collect::<String>().to_lowercase();
                let first = inside.chars().next().unwrap_or(' ');
                if "hms".contains(first) && inside.chars().all(|c| c == first) {
                    pieces.push(Piece::Elapsed);
                }
            }
            'a' if is_half(&mut rest) => pieces.push(Piece::Half),
            field @ ('y' | 'm' | 'd' | 'h' | 's') => {
                let more =
                    std::iter::from_fn(|| rest.next_if(|next| next.eq_ignore_ascii_case(&field)))
                        .count();
                pieces.push(Piece::Field(field, more + 1));
            }
            // `General` contains no fields.
            'g' if rest.clone().take(6).collect::<String>().eq_ignore_ascii_case("eneral") => {
                rest.nth(5);
            }
            'e' | '@' => {}
            _ => pieces.push(Piece::Text(c.to_string())),
        }
    }
    pieces
}

/// Returns whether `AM/PM` or `A/P` continues here, and consumes it.
fn is_half(rest: &mut Peekable<Chars<'_>>) -> bool {
    let ahead: String = rest.clone().take(4).collect::<String>().to_lowercase();
    let length = if ahead == "m/pm" {
        4
    } else if ahead.starts_with("/p") {
        2
    } else {
        return false;
    };
    rest.nth(length - 1);
    true
}

fn show_moment(at: NaiveDateTime, code: &str) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let is_vietnamese = code.to_lowercase().contains("42a]");
    let pieces = pieces(code);
    let has_half = pieces.iter().any(|piece| matches!(piece, Piece::Half));
    let field = |place: usize| match pieces.get(place) {
        Some(Piece::Field(field, _)) => Some(*field),
        _ => None,
    };
    // The nearest field on each side decides whether `m` is months or minutes: minutes in `hh:mm`
    // and `mm:ss`, months in `mm/yyyy`.
    let is_minute = |place: usize| {
        let before = (0..place).rev().find_map(field);
        let after = (place + 1..pieces.len()).find_map(field);
        before == Some('h') || after == Some('s')
    };
    let mut shown = String::new();
    let padded = |shown: &mut String, number: i64, length: usize| {
        let _ = write!(shown, "{number:0length$}");
    };
    for (place, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Text(text) => shown.push_str(text),
            Piece::Half => shown.push_str(if at.hour() < 12 { "AM" } else { "PM" }),
            Piece::Elapsed => {}
            Piece::Field('m', length) if is_minute(place) => {
                padded(&mut shown, at.minute().into(), (*length).min(2))
            }
            Piece::Field('y', length) if *length > 2 => padded(&mut shown, at.year().into(), 4),
            Piece::Field('y', _) => padded(&mut shown, (at.year() % 100).into(), 2),
            Piece::Field('m', length @ (1 | 2)) => padded(&mut shown, at.month().into(), *length),
            Piece::Field('m', length) if is_vietnamese => {
                let _ =
                    write!(shown, "{} {}", if *length == 3 { "Thg" } else { "Tháng" }, at.month());
            }
            Piece::Field('m', length) => {
                let name = MONTHS[at.month0() as usize];
                shown.push_str(if *length == 4 { name } else { &name[..3] });
            }
            Piece::Field('d', length @ (1 | 2)) => padded(&mut shown, at.day().into(), *length),
            Piece::Field('d', length) => {
                let _ = write!(shown, "{}", at.format(if *length == 3 { "%a" } else { "%A" }));
            }
            Piece::Field('h', length) => {
                let hour = if has_half { (at.hour() + 11) % 12 + 1 } else { at.hour() };
                padded(&mut shown, hour.into(), (*length).min(2));
            }
            Piece::Field(_, length) => padded(&mut shown, at.second().into(), (*length).min(2)),
        }
    }
    shown.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_shown_as_the_sheet_shows_them() {
        // 20 May 2019 is day 43605; 08:30 is 0.354166… of a day.
        let cases = [
            (43605.0, "mm-dd-yy", "20/05/2019"),
            (43605.0, "d/m/yyyy", "20/5/2019"),
            (43605.0, "[$-1010000]dd/mm/yy;@", "20/05/19"),
            (43605.0, "d-mmm", "20-May"),
            (43605.0, "[$-42A]d mmm yyyy", "20 Thg 5 2019"),
            (43605.0, "yyyy\\-mm\\-dd", "2019-05-20"),
            (43_605.354_166_666_67, "dd/mm/yyyy hh:mm", "20/05/2019 08:30"),
            (43_605.854_166_666_67, "d/m/yy h:mm AM/PM", "20/5/19 8:30 PM"),
            (0.354_178_240_74, "h:mm", "08:30:01"),
            (0.354_166_666_67, "h:mm", "08:30"),
            (0.354_166_666_67, "hh:mm;@", "08:30"),
            (0.854_166_666_67, "h:mm AM/PM", "20:30"),
            (0.354_166_666_67, "mm:ss", "08:30"),
            (1.104_166_666_67, "[h]:mm:ss", "26:30"),
            (0.5, "0%", "50%"),
            (0.123, "0.0%", "12.3%"),
            (7.0, "000", "007"),
            (1234.0, "#,##0", "1234"),
            (1234.5, "General", "1234.5"),
            (70.0, "#,##0 \"đ\"", "70"),
            (59.0, "d/m/yyyy", "28/2/1900"),
            (61.0, "d/m/yyyy", "1/3/1900"),
        ];
        for (number, code, shown) in cases {
            assert_eq!(show(number, code, false), shown, "{code}");
        }
        assert_eq!(show(0.0, "d/m/yyyy", true), "1/1/1904");
    }

    #[test]
    fn a_format_tells_days_from_times_and_numbers() {
        let cases = [
            ("d-mmm", Shape::Day { of_month: true }),
            ("mmm-yy", Shape::Day { of_month: false }),
            ("mm/yyyy", Shape::Day { of_month: false }),
            ("mm:ss", Shape::Time),
            ("[h]:mm", Shape::Time),
            ("[Red]0", Shape::Plain),
            ("@", Shape::Plain),
            ("0", Shape::Plain),
            ("_(* #,##0_);_(* (#,##0)", Shape::Plain),
        ];
        cases.iter().for_each(|(code, one)| assert_eq!(shape(code), *one, "{code}"));
    }
}
