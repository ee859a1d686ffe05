//! One sentence of a notice, or one cell of a list: its verbs, each with its days.

use chrono::{Datelike, NaiveDate, Weekday};

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

/// What is done on a day.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Verb {
    /// No verb yet.
    None,
    /// `nghỉ`, `nghỉ bù`.
    Off,
    /// `hoán đổi`: a weekday for a day of a weekend.
    Swap,
    /// `làm bù`, `đi làm`.
    Work,
    /// `trở lại làm việc`: states no day off.
    Back,
}

/// A day of a sentence.
#[derive(Clone, Debug)]
struct Item {
    verb: Verb,
    /// The number of its verb in the sentence.
    group: usize,
    day: u32,
    month: u32,
    year: Option<i32>,
    weekday: Option<Weekday>,
    /// Whether it ends a stretch that the item before begins.
    ends_stretch: bool,
    /// Whether `từ` precedes it.
    begins: bool,
    /// Whether `ngày nghỉ` precedes it after `làm bù`: the day worked for.
    worked_for: bool,
    /// Whether the words before it are known.
    is_clear: bool,
}

/// The words that may stand before a day: `từ ngày …`, `nghỉ Tết Nguyên đán (ngày …)`.
const BEFORE: [&str; 22] = [
    "từ", "đến", "tới", "và", "sang", "thành", "nghỉ", "bù", "việc", "làm", "đổi", "lễ", "tết",
    "lịch", "đán", "truyền", "vương", "thắng", "động", "khánh", "tục", "tuần",
];

/// Words between those and the day.
const BETWEEN: [&str; 6] = ["ngày", "vào", "hết", "là", "gồm", "dương"];

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

/// The days of a sentence with their verbs, the number of documents' days, and whether it has a
/// verb that states days off.
fn items(tokens: &[Token], start: Verb) -> (Vec<Item>, usize, bool) {
    let mut items: Vec<Item> = Vec::new();
    let (mut verb, mut group, mut documents, mut has_verb) = (start, 0, 0, false);
    let (mut weekday, mut ends_stretch, mut begins, mut worked_for) = (None, false, false, false);
    for (at, token) in tokens.iter().enumerate() {
        match token {
            Token::Word(word) => {
                if let Some(next) = verb_at(tokens, at, verb) {
                    (verb, group) = (next, group + 1);
                    has_verb |= next != Verb::Back;
                    (ends_stretch, begins, worked_for) = (false, false, false);
                }
                match word.as_str() {
                    "đến" | "tới" => ends_stretch = true,
                    "từ" => begins = true,
                    "nghỉ" if verb == Verb::Work => worked_for = true,
                    "vào" => worked_for = false,
                    _ => {}
                }
                if !["ngày", "dương", "lịch"].contains(&word.as_str()) {
                    weekday = None;
                }
            }
            Token::Mark('–') if at > 0 && is_day_end(&tokens[at - 1]) => ends_stretch = true,
            Token::Weekday(named) => weekday = Some(*named),
            Token::Day(day, month, year) => {
                if is_of_document(tokens, at) {
                    documents += 1;
                    continue;
                }
                let after = match tokens.get(at + 1..at + 4) {
                    Some([Token::Mark('('), Token::Weekday(named), Token::Mark(')')]) => {
                        Some(*named)
                    }
                    _ => None,
                };
                items.push(Item {
                    verb,
                    group,
                    day: *day,
                    month: *month,
                    year: *year,
                    weekday: weekday.or(after),
                    ends_stretch,
                    begins,
                    worked_for,
                    is_clear: is_clear(tokens, at),
                });
                (weekday, ends_stretch, begins) = (None, false, false);
            }
            _ => {}
        }
    }
    // Days before the first verb are its own if they are a stretch or have their weekdays: `Từ ngày …
    // đến hết ngày … được nghỉ Tết`.
    let first = items.iter().find(|item| item.verb != Verb::None).map(|item| item.verb);
    let of_first = if has_verb && first.is_none() { only_verb(tokens) } else { first };
    if let Some(first) = of_first {
        let mut ends_next = false;
        for item in items.iter_mut().rev().filter(|item| item.verb == Verb::None) {
            (item.verb, item.group) = (first, 1);
            item.is_clear &= item.ends_stretch || ends_next || item.weekday.is_some();
            ends_next = item.ends_stretch;
        }
    }
    (items, documents, has_verb)
}

/// The first verb of a sentence whose days all precede it.
fn only_verb(tokens: &[Token]) -> Option<Verb> {
    (0..tokens.len()).find_map(|at| verb_at(tokens, at, Verb::None))
}

/// The verb that begins with a word, given the verb in force.
fn verb_at(tokens: &[Token], at: usize, verb: Verb) -> Option<Verb> {
    let is = |back: usize, word: &str| at >= back && tokens[at - back].is(word);
    let next = |word: &str| tokens.get(at + 1).is_some_and(|token| token.is(word));
    if is(0, "nghỉ") {
        let of_week = next("hằng") || next("hàng") || next("cố") || next("cuối");
        let is_noun = is(1, "ngày") && matches!(verb, Verb::Swap | Verb::Work);
        return (!of_week && !is_noun).then_some(Verb::Off);
    }
    if is(0, "đổi") && is(1, "hoán") {
        return Some(Verb::Swap);
    }
    if is(0, "lại") && is(1, "trở") {
        return Some(Verb::Back);
    }
    let is_made_up = is(0, "bù") && (is(1, "làm") || is(1, "việc") && is(2, "làm"));
    let goes = is(0, "làm") && is(1, "đi") && !next("bù");
    (is_made_up || goes).then_some(Verb::Work)
}

/// Whether the words before the day at `at` are known.
fn is_clear(tokens: &[Token], at: usize) -> bool {
    let before = tokens[..at].iter().rev().find(|token| match token {
        Token::Word(word) => !BETWEEN.contains(&word.as_str()),
        Token::Mark(_) | Token::Weekday(_) => false,
        _ => true,
    });
    match before {
        Some(Token::Word(word)) => BEFORE.contains(&word.as_str()),
        Some(Token::Day(..)) | None => true,
        // `năm 2026: 01/01`.
        Some(Token::Number(_, digits)) => *digits == 4,
        Some(_) => false,
    }
}

/// Whether a day may end with this token.
fn is_day_end(token: &Token) -> bool {
    matches!(token, Token::Day(..) | Token::Mark(')'))
}

/// Whether the day at `at` is a document's: it follows a number, or ends a line `Hà Nội, ngày …`.
fn is_of_document(tokens: &[Token], at: usize) -> bool {
    let before =
        tokens[..at].iter().rev().find(|token| !token.is("ngày") && **token != Token::Mark(','));
    let numbered = match before {
        Some(Token::Code) => true,
        Some(Token::Number(..)) => tokens[..at].iter().any(|token| token.is("số")),
        Some(Token::Word(word)) => ["ký", "hành"].contains(&word.as_str()),
        _ => false,
    };
    let is_head = at + 1 == tokens.len()
        && at >= 2
        && tokens[at - 1].is("ngày")
        && tokens[at - 2] == Token::Mark(',')
        && at <= 8
        && tokens[..at - 2]
            .iter()
            .all(|token| matches!(token, Token::Word(_)) && !token.is("nghỉ") && !token.is("bù"));
    numbered || is_head
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
                feasts = fixed.filter_map(|one| Feast::of_day(one)).collect();
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
