//! One sentence of a notice, or one cell of a list: its verbs, each with its days.

use chrono::{Datelike, NaiveDate};

use super::item::{Item, Verb, items};
use super::token::{Feast, Token, feasts, tokens};
use super::{NoticeDay, Stretch, is_rest_day};
use crate::model::HolidayKind;
use crate::problem::{Arg, Problem};

/// What a sentence states.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Said {
    /// The days.
    pub days: Vec<NoticeDay>,
    /// The feasts and years of its stretches.
    pub stretches: Vec<Stretch>,
}

/// The longest stretch of days off.
const MAX_DAYS: i64 = 16;

/// Phrases that make a sentence with days uncertain: alternatives, proposals, exceptions, others
/// than offices.
const DOUBTFUL: [&str; 12] = [
    "hoặc",
    "nếu ",
    "dự kiến",
    "lựa chọn",
    "không nghỉ",
    "không hoán đổi",
    "không làm bù",
    "không bố trí",
    "ngoại trừ",
    "trừ ngày",
    "học sinh",
    "sinh viên",
];

/// Phrases of sentences whose days are no days off.
const DUTIES: [&str; 5] = ["treo cờ", "trực ", "báo cáo", "gửi ", "bắn pháo hoa"];

/// Reads a sentence; `None` if it has no days. Without days of its own it may name the feast of
/// those that follow.
///
/// # Errors
/// If it has days and is not certain.
pub(super) fn read(
    sentence: &str,
    only_year: Option<i32>,
    feast: &mut Option<Feast>,
) -> Result<Option<Said>, Problem> {
    let tokens = tokens(sentence);
    let own = feasts(sentence);
    let folded = sentence.to_lowercase();
    let is_odd = tokens.iter().any(|token| matches!(token, Token::Odd(_)));
    let (items, documents, has_verb) = items(&tokens, Verb::None);
    if items.is_empty() {
        if let Some(first) = own.first() {
            *feast = Some(*first);
        }
        return match (has_verb && is_odd, documents) {
            (true, _) => Err(Problem::refused("notice-unclear")),
            (false, 0) => Ok(None),
            (false, _) => Ok(Some(Said::default())),
        };
    }
    let states = |item: &Item| matches!(item.verb, Verb::Off | Verb::Swap | Verb::Work);
    if !items.iter().any(states) {
        let is_duty = DUTIES.iter().any(|phrase| folded.contains(phrase));
        let is_back = items.iter().all(|item| item.verb == Verb::Back);
        if is_duty || is_back {
            return Ok(Some(Said::default()));
        }
        return Err(Problem::refused("notice-unclear"));
    }
    let proposed = folded.contains("đề xuất") && !folded.contains("đồng ý");
    let is_clear = items.iter().all(|item| item.verb == Verb::Back || item.is_clear);
    if is_odd || proposed || !is_clear || DOUBTFUL.iter().any(|phrase| folded.contains(phrase)) {
        return Err(Problem::refused("notice-unclear"));
    }
    let named: Vec<Feast> = if own.is_empty() { feast.iter().copied().collect() } else { own };
    if let Some(first) = named.first() {
        *feast = Some(*first);
    }
    stated(&items, &named, only_year.or(only_of(&items))).map(Some)
}

/// Reads a cell of a list: days, or stretches, that are all off or all worked.
///
/// # Errors
/// If it is not certain.
pub fn cell(text: &str, is_work: bool, feast: Option<Feast>) -> Result<Said, Problem> {
    let verb = if is_work { Verb::Work } else { Verb::Off };
    let tokens = tokens(text);
    let (items, documents, _) = items(&tokens, verb);
    let plain = |token: &Token| match token {
        Token::Odd(_) | Token::Code | Token::Number(..) => false,
        Token::Word(word) => ["ngày", "từ", "đến", "hết", "và", "tới"].contains(&word.as_str()),
        _ => true,
    };
    if items.is_empty() || documents > 0 || !tokens.iter().all(plain) {
        return Err(Problem::refused("notice-cell").with("given", text));
    }
    let named: Vec<Feast> = feast.into_iter().collect();
    stated(&items, &named, only_of(&items))
}

/// The years that a sentence names in full, documents' left out.
pub(super) fn years(sentence: &str) -> Vec<i32> {
    let tokens = tokens(sentence);
    let (items, documents, _) = items(&tokens, Verb::None);
    let mut years: Vec<i32> = items.iter().filter_map(|item| item.year).collect();
    if documents == 0 {
        let named = tokens.windows(2).filter_map(|pair| match pair {
            [before, Token::Number(year, 4)] if before.is("năm") => i32::try_from(*year).ok(),
            _ => None,
        });
        years.extend(named);
    }
    years
}

fn only_of(items: &[Item]) -> Option<i32> {
    let mut years: Vec<i32> = items.iter().filter_map(|item| item.year).collect();
    years.dedup();
    if let [year] = years.as_slice() { Some(*year) } else { None }
}

/// The days that items state.
fn stated(items: &[Item], named: &[Feast], only_year: Option<i32>) -> Result<Said, Problem> {
    let days = resolved(items, only_year)?;
    let mut said = Said::default();
    let groups = items.last().map_or(0, |item| item.group);
    let mut swapped_for: usize = 0;
    for group in 0..=groups {
        let of_group: Vec<(&Item, NaiveDate)> = items
            .iter()
            .zip(days.iter().copied())
            .filter(|(item, _)| item.group == group)
            .collect();
        let Some((first, _)) = of_group.first() else { continue };
        match first.verb {
            Verb::Off => off(&of_group, named, &mut said)?,
            Verb::Swap => swapped_for = swap(&of_group, named, &mut said)?,
            Verb::Work => {
                let worked = work(&of_group, named, &mut said)?;
                swapped_for = swapped_for.saturating_sub(worked);
            }
            Verb::None | Verb::Back => {}
        }
    }
    // A weekday was given up for no day of a weekend.
    if swapped_for > 0 { Err(Problem::refused("notice-swap")) } else { Ok(said) }
}

/// The calendar days of items: years filled in, weekdays compared.
fn resolved(items: &[Item], only_year: Option<i32>) -> Result<Vec<NaiveDate>, Problem> {
    let mut days = Vec::new();
    for (at, item) in items.iter().enumerate() {
        let next = items.get(at + 1).filter(|next| next.ends_stretch && next.group == item.group);
        let of_next = next.and_then(|next| {
            // 31/12 before 03/01 is in the year before.
            next.year.map(|year| year - i32::from(item.month > next.month))
        });
        let year = item.year.or(of_next).or(only_year);
        let given = format!("{}/{}", item.day, item.month);
        let year =
            year.ok_or_else(|| Problem::refused("notice-year").with("given", given.as_str()))?;
        let day = NaiveDate::from_ymd_opt(year, item.month, item.day).ok_or_else(|| {
            Problem::refused("day-impossible").with("given", format!("{given}/{year}"))
        })?;
        if let Some(weekday) = item.weekday.filter(|weekday| *weekday != day.weekday()) {
            return Err(Problem::refused("notice-weekday").with("day", Arg::Weekday(day)).with(
                "said",
                Arg::Term("weekday-named", weekday.number_from_monday().to_string()),
            ));
        }
        days.push(day);
    }
    Ok(days)
}

fn feast_of(day: NaiveDate, named: &[Feast]) -> Option<Feast> {
    let fixed = Feast::of_day(day);
    match named {
        [] => fixed,
        [one] => Some(*one),
        [first, ..] => fixed.filter(|feast| named.contains(feast)).or(Some(*first)),
    }
}

fn off(items: &[(&Item, NaiveDate)], named: &[Feast], said: &mut Said) -> Result<(), Problem> {
    let mut first = None;
    for (at, (item, day)) in items.iter().enumerate() {
        let is_followed = items.get(at + 1).is_some_and(|(next, _)| next.ends_stretch);
        if item.begins && !is_followed || item.ends_stretch && first.is_none() {
            return Err(Problem::refused("notice-unclear"));
        }
        let from = if item.ends_stretch { first.take().unwrap_or(*day) } else { *day };
        if is_followed {
            first = Some(*day);
            continue;
        }
        let length = (*day - from).num_days() + 1;
        if !(1..=MAX_DAYS).contains(&length) {
            return Err(Problem::refused("notice-stretch").with("from", from).with("to", *day));
        }
        let stretch = from.iter_days().take_while(|one| one <= day);
        said.days.extend(stretch.map(|one| NoticeDay {
            day: one,
            kind: HolidayKind::Off,
            feast: feast_of(one, named),
            is_swapped: false,
            name: None,
        }));
        if item.ends_stretch {
            let fixed = from.iter_days().take_while(|one| one <= day);
            let mut feasts: Vec<Feast> = named.to_vec();
            if feasts.is_empty() {
                feasts = fixed.filter_map(Feast::of_day).collect();
            }
            said.stretches.extend(feasts.into_iter().map(|feast| (feast, day.year())));
        }
    }
    Ok(())
}

/// Adds swapped days; returns the number of weekdays for which no day of a weekend is named.
fn swap(items: &[(&Item, NaiveDate)], named: &[Feast], said: &mut Said) -> Result<usize, Problem> {
    let worked = items.iter().filter(|(_, day)| is_rest_day(*day)).count();
    let is_stretch = items.iter().any(|(item, _)| item.ends_stretch);
    let off = items.len() - worked;
    if is_stretch || off == 0 || worked != 0 && worked != off {
        return Err(Problem::refused("notice-swap"));
    }
    for (_, day) in items {
        let kind = if is_rest_day(*day) { HolidayKind::Work } else { HolidayKind::Off };
        said.days.push(NoticeDay {
            day: *day,
            kind,
            feast: feast_of(*day, named),
            is_swapped: true,
            name: None,
        });
    }
    Ok(off - worked)
}

/// Adds days worked; returns their number.
fn work(items: &[(&Item, NaiveDate)], named: &[Feast], said: &mut Said) -> Result<usize, Problem> {
    let mut worked = 0;
    for (item, day) in items {
        if item.ends_stretch {
            return Err(Problem::refused("notice-unclear"));
        }
        let kind = match (item.worked_for, is_rest_day(*day)) {
            (false, true) => HolidayKind::Work,
            (true, false) => HolidayKind::Off,
            (_, _) => {
                return Err(Problem::refused("notice-work").with("day", Arg::Weekday(*day)));
            }
        };
        worked += usize::from(kind == HolidayKind::Work);
        said.days.push(NoticeDay {
            day: *day,
            kind,
            feast: feast_of(*day, named),
            is_swapped: true,
            name: None,
        });
    }
    Ok(worked)
}
