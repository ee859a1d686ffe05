//! Readers of days and periods as official prose writes them.

use chrono::{Datelike, NaiveDate};

use super::lexicon::reads;
use super::numeral::{Digits, digits, in_words};
use super::time::Time;
use super::token::{Shape, Token};

/// A day as written, perhaps without its year.
#[derive(Clone, Copy)]
pub(super) struct Day {
    day: u32,
    month: u32,
    year: Option<i32>,
}

impl Day {
    pub(super) fn date(self, year: Option<i32>) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year.or(year)?, self.month, self.day)
    }
}

/// Reads a year in digits.
pub(super) fn year(token: &Token<'_>) -> Option<i32> {
    let fits = matches!(token.shape, Shape::Number | Shape::Code) && token.text.len() == 4;
    token.text.parse().ok().filter(|year| fits && (1900..=2100).contains(year))
}

fn small(token: &Token<'_>, most: u32) -> Option<u32> {
    let fits = token.shape == Shape::Number && token.text.len() <= 2;
    token.text.parse().ok().filter(|number| fits && (1..=most).contains(number))
}

/// Reads `5/10/2026`, `5-10-2026`, `5/10`.
fn slashed(token: &Token<'_>) -> Option<Day> {
    if token.shape == Shape::Number { day_of(token.text) } else { None }
}

fn day_of(text: &str) -> Option<Day> {
    let parts: Vec<&str> = text.split(['/', '-', '.']).collect();
    let number = |text: &str, most: u32| {
        text.parse::<u32>().ok().filter(|number| (1..=most).contains(number) && text.len() <= 2)
    };
    match parts.as_slice() {
        [day, month, year] if year.len() == 4 => Some(Day {
            day: number(day, 31)?,
            month: number(month, 12)?,
            year: Some(year.parse().ok()?),
        }),
        [day, month] if text.contains(['/', '-']) => {
            Some(Day { day: number(day, 31)?, month: number(month, 12)?, year: None })
        }
        _ => None,
    }
}

/// Reads a day: `ngày 3 tháng 1 năm 2018`, `ngày 03/01`, `03/01/2018`; returns it with the number
/// of its tokens.
pub(super) fn day(tokens: &[Token<'_>]) -> Option<(Day, usize)> {
    let head = usize::from(reads(tokens, "ngày"));
    let first = tokens.get(head)?;
    if let Some(day) = slashed(first).filter(|day| head > 0 || day.year.is_some()) {
        return Some((day, head + 1));
    }
    if head == 0 {
        return None;
    }
    let number = small(first, 31)?;
    let rest = &tokens[head + 1..];
    if !reads(rest, "tháng") {
        return None;
    }
    let month = rest.get(1).and_then(|token| small(token, 12))?;
    let named = rest.len() > 3 && reads(&rest[2..], "năm");
    let year = if named { year(&rest[3]) } else { None };
    let used = head + if year.is_some() { 5 } else { 3 };
    Some((Day { day: number, month, year }, used))
}

pub(super) fn months(year: i32, first: u32, last: u32) -> Time {
    let from = NaiveDate::from_ymd_opt(year, first, 1);
    let next = if last == 12 { (year + 1, 1) } else { (year, last + 1) };
    let to = NaiveDate::from_ymd_opt(next.0, next.1, 1).and_then(|day| day.pred_opt());
    match from.zip(to) {
        Some((from, to)) => Time::Span(Some(from), Some(to)),
        None => Time::Unclear,
    }
}

/// Returns some months of the year of a day.
pub(super) fn months_of(day: NaiveDate, first: u32, last: u32) -> Time {
    months(day.year(), first, last)
}

fn part(year: Option<i32>, first: u32, last: u32) -> Time {
    year.map_or(Time::Months(first, last), |year| months(year, first, last))
}

fn quarter(token: &Token<'_>) -> Option<u32> {
    let roman =
        ["I", "II", "III", "IV"].iter().position(|roman| *roman == token.text.to_uppercase());
    roman.and_then(|place| u32::try_from(place + 1).ok()).or_else(|| small(token, 4))
}

/// Reads the year at the end of a period: `năm 2026`, `/2026`, `2026`; returns it with the number
/// of its tokens.
fn of_year(tokens: &[Token<'_>]) -> (Option<i32>, usize) {
    let at = |place: usize| tokens.get(place).and_then(year);
    match tokens.first() {
        Some(first) if reads(tokens, "năm") || first.is_sign("/") => {
            at(1).map_or((None, usize::from(reads(tokens, "năm"))), |year| (Some(year), 2))
        }
        Some(_) => at(0).map_or((None, 0), |year| (Some(year), 1)),
        None => (None, 0),
    }
}

/// Reads `tháng 5/2026`, `tháng 5 năm 2026`, `tháng 5`.
pub(super) fn month(tokens: &[Token<'_>]) -> Option<(Time, usize)> {
    if !reads(tokens, "tháng") {
        return None;
    }
    let first = tokens.get(1)?;
    if let Some((month, year)) = first.text.split_once('/') {
        let (month, year) = (month.parse().ok()?, year.parse().ok()?);
        let fits = (1..=12).contains(&month) && (1900..=2100).contains(&year);
        return fits.then(|| (months(year, month, month), 2));
    }
    let number = small(first, 12).or_else(|| {
        let (value, words) = in_words(std::iter::once(first.key.as_str()))?;
        let fits = words == 1 && (1..=12).contains(&value);
        if fits { u32::try_from(value).ok() } else { None }
    })?;
    let (year, used) = of_year(&tokens[2..]);
    Some((part(year, number, number), 2 + used))
}

/// Reads `6 tháng đầu năm 2026`, `9 tháng năm 2026`, `sáu tháng cuối năm`.
pub(super) fn some_months(tokens: &[Token<'_>]) -> Option<(Time, usize)> {
    let first = tokens.first()?;
    let count = match digits(first.text) {
        Some(Digits::Whole(count)) => count,
        _ => in_words(std::iter::once(first.key.as_str()))?.0,
    };
    let count = u32::try_from(count).ok().filter(|count| (2..=11).contains(count))?;
    let rest = tokens.get(1..).filter(|rest| reads(rest, "tháng"))?;
    let head = rest.get(1).map_or("", |word| word.key.as_str());
    let word = usize::from(reads(&rest[1..], "đầu") || reads(&rest[1..], "cuối"));
    let (year, used) = of_year(&rest[1 + word..]);
    if word == 0 && year.is_none() && !reads(&rest[1..], "sau") {
        return Some((Time::Unclear, 2));
    }
    let is_last = word == 1 && head == super::lexicon::keys("cuối")[0];
    let (first, last) = if is_last { (13 - count, 12) } else { (1, count) };
    Some((part(year, first, last), 2 + word + used))
}

/// Reads `quý III/2026`, `quý 3 năm 2026`, `quý I`.
pub(super) fn quarter_of(tokens: &[Token<'_>]) -> Option<(Time, usize)> {
    if !reads(tokens, "quý") {
        return None;
    }
    let first = tokens.get(1)?;
    let (number, year, used) = match first.text.split_once('/') {
        Some((number, year)) => {
            (number.parse().ok().filter(|quarter| (1..=4).contains(quarter))?, year.parse().ok(), 2)
        }
        None => {
            let number = quarter(first)?;
            let (year, used) = of_year(&tokens[2..]);
            (number, year, 2 + used)
        }
    };
    Some((part(year, number * 3 - 2, number * 3), used))
}

/// Reads `năm 2026`, `các năm 2021-2025`, `giai đoạn 2021 - 2025`.
pub(super) fn years(tokens: &[Token<'_>]) -> Option<(Time, usize)> {
    let heads = ["giai đoạn", "các năm", "trong các năm", "năm"];
    let head = heads.iter().find(|head| reads(tokens, head))?;
    let used = head.split(' ').count();
    let first = tokens.get(used)?;
    let joined = |text: &str| {
        let (one, other) = text.split_once(['-', '–'])?;
        let read =
            |year: &str| year.parse::<i32>().ok().filter(|year| (1900..=2100).contains(year));
        Some((read(one)?, read(other)?))
    };
    if let Some((one, other)) = joined(first.text) {
        return Some((years_between(one, other), used + 1));
    }
    let one = year(first)?;
    let next = tokens.get(used + 1);
    let sign = next.is_some_and(|sign| sign.is_sign("-") || sign.is_sign("–"));
    // `năm 2025, 2026`, `năm 2025 và 2026` are two years.
    let listed = next.is_some_and(|sign| sign.is_sign(",") || sign.is_and())
        && tokens.get(used + 2).and_then(year).is_some();
    if listed {
        return Some((Time::Unclear, used + 3));
    }
    match tokens.get(used + 2).and_then(year) {
        Some(other) if sign => Some((years_between(one, other), used + 3)),
        _ if *head == "năm" => Some((months(one, 1, 12), used + 1)),
        _ => Some((Time::Unclear, used + 1)),
    }
}

fn years_between(one: i32, other: i32) -> Time {
    let from = NaiveDate::from_ymd_opt(one, 1, 1);
    let to = NaiveDate::from_ymd_opt(other, 12, 31);
    if one < other { Time::Span(from, to) } else { Time::Unclear }
}

/// Reads `trong tháng`, `trong quý`, `tháng này`.
pub(super) fn within(tokens: &[Token<'_>]) -> Option<(Time, usize)> {
    let all = [("trong tháng", 1), ("trong quý", 3), ("tháng này", 1), ("quý này", 3)];
    let (words, months) = all.into_iter().find(|(words, _)| reads(tokens, words))?;
    let length = words.split(' ').count();
    let named = tokens.get(length).is_some_and(|next| {
        matches!(next.shape, Shape::Number | Shape::Code) || quarter(next).is_some()
    });
    (!named).then_some((Time::Within(months), length))
}

/// Reads a number that ends with a year, `5-6/10/2026`, as a time that is not one period.
pub(super) fn dated(tokens: &[Token<'_>]) -> Option<(Time, usize)> {
    let token = tokens.first().filter(|token| token.shape == Shape::Number)?;
    let (_, last) = token.text.rsplit_once('/')?;
    let is_year =
        last.len() == 4 && last.parse::<i32>().is_ok_and(|year| (1900..=2100).contains(&year));
    is_year.then_some((Time::Unclear, 1))
}

fn last_day(time: &Time) -> Option<NaiveDate> {
    if let Time::Span(_, Some(to)) = time { Some(*to) } else { None }
}

/// Reads the end of a span: `đến nay`, `đến hết tháng 9/2026`, `đến ngày 5/10/2026`, `đến năm 2023`.
fn until(tokens: &[Token<'_>]) -> Option<(Option<NaiveDate>, Option<Day>, usize)> {
    let sign = tokens.first().is_some_and(|sign| sign.is_sign("-") || sign.is_sign("–"));
    let heads = ["đến hết", "đến cuối", "tới", "đến"];
    let used = match heads.iter().find(|head| reads(tokens, head)) {
        Some(head) => head.split(' ').count(),
        None if sign => 1,
        None => return None,
    };
    let rest = &tokens[used..];
    for now in ["nay", "hiện nay", "thời điểm này", "thời điểm hiện nay", "thời điểm báo cáo"]
    {
        if reads(rest, now) {
            return Some((None, None, used + now.split(' ').count()));
        }
    }
    if let Some((day, length)) = day(rest) {
        return Some((day.date(None), Some(day), used + length));
    }
    if let Some(day) = rest.first().and_then(slashed) {
        return Some((day.date(None), Some(day), used + 1));
    }
    let (time, length) = month(rest).or_else(|| years(rest)).or_else(|| quarter_of(rest))?;
    Some((Some(last_day(&time)?), None, used + length))
}

/// Reads two days in one token: `15/04–14/05/2026`.
fn between_days(token: &Token<'_>) -> Option<(NaiveDate, NaiveDate)> {
    let (one, other) = token.text.split_once('–')?;
    let to = day_of(other)?.date(None)?;
    Some((day_of(one)?.date(Some(to.year()))?, to))
}

/// Reads a span: `từ năm 2021 đến nay`, `từ ngày 1/8/2018 đến 31/7/2019`, `từ đầu năm đến nay`.
pub(super) fn span(tokens: &[Token<'_>]) -> Option<(Time, usize)> {
    let heads = ["tính từ", "kể từ", "từ"];
    let head =
        heads.iter().find(|head| reads(tokens, head)).map_or(0, |head| head.split(' ').count());
    let rest = &tokens[head..];
    // `15/04–14/05/2026`
    if let Some((from, to)) = rest.first().and_then(|token| between_days(token)) {
        return Some((Time::Span(Some(from), Some(to)), head + 1));
    }
    if head > 0 && reads(rest, "đầu năm") {
        let year = rest.get(2).and_then(year);
        let used = head + 2 + usize::from(year.is_some());
        let (to, _, more) = until(&tokens[used..]).unwrap_or((None, None, 0));
        let from = year.and_then(|year| NaiveDate::from_ymd_opt(year, 1, 1));
        return Some((Time::Span(from, to), used + more));
    }
    if let Some((first, length)) = day(rest).or_else(|| Some((rest.first().and_then(slashed)?, 1)))
    {
        let (to, last, more) = until(&rest[length..])?;
        if head == 0 && first.year.is_none() && last.is_none_or(|last| last.year.is_none()) {
            return None;
        }
        let from = first.date(to.map(|to| to.year()));
        return Some((
            from.map_or(Time::Unclear, |from| Time::Span(Some(from), to)),
            head + length + more,
        ));
    }
    let (time, length) =
        (head > 0).then(|| years(rest).or_else(|| month(rest)).or_else(|| quarter_of(rest)))??;
    let Time::Span(from, to) = time else { return Some((Time::Unclear, head + length)) };
    match until(&rest[length..]) {
        Some((to, _, more)) => Some((Time::Span(from, to), head + length + more)),
        None if from.zip(to).is_some_and(|(from, to)| to.year() > from.year()) => {
            Some((Time::Span(from, to), head + length))
        }
        None => Some((Time::Unclear, head + length)),
    }
}

/// Reads `đến ngày 30/11/2026`, `tính đến hết tháng 9/2026`; `đến nay` names no other time.
pub(super) fn up_to(tokens: &[Token<'_>]) -> Option<(Time, usize)> {
    let head = usize::from(reads(tokens, "tính"));
    if !reads(&tokens[head..], "đến") {
        return None;
    }
    let (to, _, used) = until(&tokens[head..])?;
    Some((to.map_or(Time::Unsaid, Time::Until), head + used))
}
