//! The parts of a whole in a text, and their sum.

use super::arithmetic::{Calculation, Outcome, Product, Text, count};
use super::subject::{Noun, Subject};
use super::{Bound, Value};

/// Words after which the numbers are all the parts of the whole.
const ALL_PARTS: &[&str] = &["gồm", "chia ra", "chia theo", "phân theo", "phân ra"];

/// Words after which they are some of the parts.
const SOME_PARTS: &[&str] =
    &["trong đó", "trong số đó", "trong số này", "gồm cả", "kể cả", "cụ thể"];

/// Words behind a list of parts that is not whole: `… và các ý kiến khác`.
const OPEN_END: &[&str] = &["khác", "một số", "nhiều", "v.v", "…", "...", "chủ yếu", "vân vân"];

/// Words for parts whose percentages add up to 100.
const SHARES: &[&[&str]] = &[
    &["không hài lòng", "rất hài lòng", "bình thường", "hài lòng"],
    &["đúng hạn", "trễ hạn", "quá hạn", "chưa đến hạn"],
];

/// Words for parts that exclude each other.
const FAMILIES: &[&[&str]] = &[
    &["cấp tỉnh", "cấp huyện", "cấp xã", "cấp thôn", "cấp thành phố", "cấp cơ sở"],
    &["định kỳ", "chuyên đề", "đột xuất"],
    &["trực tiếp", "trực tuyến", "gián tiếp"],
    &["đúng hạn", "trễ hạn", "quá hạn", "chưa đến hạn"],
    &["giải quyết xong", "đang giải quyết", "chưa giải quyết"],
    &["không hài lòng", "rất hài lòng", "bình thường", "hài lòng"],
    &["khiếu nại", "tố cáo", "kiến nghị", "phản ánh", "kn", "tc"],
    &["quý i", "quý ii", "quý iii", "quý iv"],
];

/// How a text names the parts of a whole.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Listed {
    /// All of them: gồm, chia ra.
    All,
    /// Some of them: trong đó.
    Some,
    /// In parentheses, without a word.
    Beside,
}

impl Text<'_> {
    /// Checks `24/32 đơn, … còn lại 5 đơn`.
    pub(super) fn rest(&self, target: usize) -> Option<Calculation> {
        let left = count(&self.all[target])?;
        let whole = (0..target).rev().take_while(|place| self.is_together(*place, target));
        let pair = whole.take(3).find(|place| matches!(self.all[*place].value, Value::Pair(..)))?;
        let Value::Pair(part, whole) = self.all[pair].value else { return None };
        let tail = self.between(target - 1, target);
        let said = tail.trim_end().ends_with("còn lại") || tail.trim_end().ends_with("còn lại là");
        let same = self.all[pair].counted.starts_with(first_word(&self.all[target].counted));
        if !said || !same || self.all[target].noun == Noun::Percent {
            return None;
        }
        // `24/32 đơn khiếu nại, 10/12 đơn tố cáo, còn lại 10 đơn` may be left of both.
        let pairs = (0..target).filter(|place| {
            self.is_together(*place, target) && matches!(self.all[*place].value, Value::Pair(..))
        });
        let outcome = match whole - part == left {
            true => Outcome::Right,
            false if pairs.count() == 1 => Outcome::Wrong,
            false => return None,
        };
        Some(Calculation { outcome, target, of: vec![pair], product: Product::Rest(whole - part) })
    }

    /// Checks `18/20 ý kiến …, các lĩnh vực khác 3/20 ý kiến`: the parts cannot be more than all.
    pub(super) fn rest_of_pairs(&self, target: usize) -> Option<Calculation> {
        let Value::Pair(_, whole) = self.all[target].value else { return None };
        let mut of = Vec::new();
        for place in (0..target).rev().take_while(|place| self.is_together(*place, target)) {
            match self.all[place].value {
                Value::Pair(_, other) if other == whole => of.insert(0, place),
                Value::Decimal(..) => {}
                _ => break,
            }
        }
        let label = self.between(target.checked_sub(1)?, target);
        let kinds = ["lĩnh vực", "nội dung", "loại", "vấn đề", "nguyên nhân", "nhóm"];
        let others = kinds.iter().any(|kind| label.contains(&format!("{kind} khác")));
        if of.is_empty() || !others {
            return None;
        }
        let part = |place: &usize| match self.all[*place].value {
            Value::Pair(part, _) => part,
            _ => 0,
        };
        let sum: i64 = of.iter().chain([&target]).map(part).sum();
        let outcome = match sum {
            sum if sum > whole => Outcome::Wrong,
            sum if sum == whole => Outcome::Right,
            _ => return None,
        };
        Some(Calculation { outcome, target, of, product: Product::MoreThan(sum) })
    }

    /// Returns the words of a part: those just before it, those behind it, and all since the part
    /// before.
    fn part_words(&self, list: usize, place: usize) -> [String; 3] {
        let between = match place.checked_sub(1) {
            Some(before) if place > list || self.is_together(before, place) => {
                self.between(before, place)
            }
            _ => {
                let head = &self.text[..self.all[place].start];
                head.rsplit(['.', '\n']).next().unwrap_or("").to_lowercase()
            }
        };
        let tail = between.rsplit([',', ';', '(', ':']).next().unwrap_or("").to_owned();
        let end = self.all.get(place + 1).map_or(self.text.len(), |next| next.start);
        let after = self.text.get(self.all[place].end..end).unwrap_or("").to_lowercase();
        let head = after.split([',', ';', ')', '.', '(']).next().unwrap_or("").to_owned();
        [tail, head, between]
    }

    /// Returns whether parts exclude each other by their words.
    fn are_disjoint(&self, whole: usize, parts: &[usize], families: &[&[&str]]) -> bool {
        families.iter().any(|family| {
            let member = |place: &usize| {
                let words = self.part_words(whole, *place);
                words.iter().find_map(|words| family.iter().position(|one| words.contains(one)))
            };
            let mut members: Vec<Option<usize>> = parts.iter().map(member).collect();
            let known = members.iter().all(Option::is_some);
            members.sort_unstable();
            members.dedup();
            known && members.len() == parts.len()
        })
    }

    /// Returns the numbers that a list behind `whole` names as its parts, and whether these are
    /// all: `gồm 346 đơn … và 3.321 đơn`, `(196 khiếu nại, 25 tố cáo)`.
    fn parts(&self, whole: usize) -> Option<(Vec<usize>, Listed)> {
        let noun = self.all[whole].counted.as_str();
        let together = |place: &usize| self.is_together(whole, *place);
        let alike = |place: &usize| {
            let counted = self.all[*place].counted.as_str();
            counted.is_empty() || is_same_noun(counted, noun)
        };
        let first = (whole + 1..self.all.len()).take_while(together).next()?;
        let next = (first..self.all.len()).take_while(together).find(alike).unwrap_or(first);
        let from = self.all[whole].end;
        let rest = &self.text[from..];
        let head = self.between(whole, next);
        let lead = self.between(whole, first);
        let opened = lead
            .trim_start()
            .trim_start_matches(noun)
            .split_once('(')
            .is_some_and(|(words, _)| !words.contains([',', ';', ')', ':']));
        let marker = |words: &[&str]| words.iter().any(|word| head.contains(word));
        let some = marker(SOME_PARTS);
        let every = marker(ALL_PARTS) && !some;
        // `Trong 250 ý kiến, có 150 …, còn lại 10 ý kiến`
        let before = self.before(whole);
        let within =
            ["trong", "trong số", "tổng số"].iter().any(|word| before.trim_end().ends_with(word));
        let left = (next..self.all.len()).take_while(together).find(|place| {
            let lead = self.between(place - 1, *place);
            count(&self.all[*place]).is_some()
                && ["còn lại", "còn lại là"].iter().any(|word| lead.trim_end().ends_with(word))
        });
        if !(opened || some || every || (within && left.is_some())) {
            return None;
        }
        let next = if opened { first } else { next };
        let end = if opened {
            rest.char_indices().take(600).find(|(_, c)| *c == ')').map(|(at, _)| from + at)?
        } else {
            self.text.len()
        };
        let mut parts = Vec::new();
        for place in next..self.all.len() {
            let one = &self.all[place];
            if !self.is_together(whole, place) || one.end > end {
                break;
            }
            if place > next {
                let between = self.between(place - 1, place);
                if SOME_PARTS.iter().any(|word| between.contains(word))
                    || one.subject == Subject::Change && !between.contains("còn lại")
                {
                    break;
                }
            }
            let fits = count(one).is_some() && (opened || noun.is_empty() || alike(&place));
            let nested = !opened && self.is_in_parentheses(from, one.start);
            if fits && !nested {
                parts.push(place);
            }
            if left == Some(place) {
                break;
            }
        }
        let all_told = every || (!opened && left.is_some_and(|left| parts.contains(&left)));
        let listed = match (all_told, some) {
            (true, _) => Listed::All,
            (false, true) => Listed::Some,
            (false, false) => Listed::Beside,
        };
        Some((parts, listed))
    }

    /// Returns whether a list of parts goes on with parts that have no number.
    fn is_open(&self, whole: usize, parts: &[usize]) -> bool {
        let from = self.all[whole].end;
        let last = parts.last().map_or(from, |place| self.all[*place].end);
        let rest: String =
            self.text[last..].chars().take_while(|c| !matches!(c, '.' | '\n')).collect();
        let list = format!("{}{}", &self.text[from..last], rest).to_lowercase();
        OPEN_END.iter().any(|word| list.contains(word)) || self.text[last..].starts_with("...")
    }

    fn is_in_parentheses(&self, from: usize, at: usize) -> bool {
        let words = &self.text[from..at];
        words.matches('(').count() > words.matches(')').count()
    }

    /// Checks the parts of a whole against their sum.
    pub(super) fn sum(&self, whole: usize) -> Option<Calculation> {
        let total = count(&self.all[whole])?;
        let one = &self.all[whole];
        if matches!(one.noun, Noun::Percent | Noun::Days) || one.subject == Subject::Change {
            return None;
        }
        if self.is_one_of_rows(whole) {
            return None;
        }
        let (parts, listed) = self.parts(whole)?;
        let all = listed == Listed::All;
        let sum: i64 = parts.iter().filter_map(|place| count(&self.all[*place])).sum();
        let most = parts.iter().filter_map(|place| count(&self.all[*place])).max()?;
        let calculation = |outcome, of: Vec<usize>, product| {
            Some(Calculation { outcome, target: whole, of, product })
        };
        if parts.len() > 1 && sum == total {
            return calculation(Outcome::Right, parts, Product::Sum(sum));
        }
        let open = sum < total && self.is_open(whole, &parts);
        if parts.len() > 1
            && !open
            && (all || (sum > total && self.are_disjoint(whole, &parts, FAMILIES)))
        {
            return calculation(Outcome::Wrong, parts, Product::Sum(sum));
        }
        let noun = self.all[whole].counted.as_str();
        let same = parts.iter().all(|place| is_same_noun(&self.all[*place].counted, noun));
        if most > total && same && listed != Listed::Beside {
            let of =
                parts.into_iter().filter(|place| count(&self.all[*place]) == Some(most)).collect();
            return calculation(Outcome::Wrong, of, Product::MoreThan(most));
        }
        None
    }

    /// Returns whether a number's line and the next both begin with `trong đó`: they are rows, both
    /// parts of what stands above.
    fn is_one_of_rows(&self, place: usize) -> bool {
        let begins = |line: &str| {
            let line = line.trim_start().to_lowercase();
            SOME_PARTS.iter().any(|word| line.starts_with(word))
        };
        let one = &self.all[place];
        let line = self.text[..one.start].rsplit('\n').next().unwrap_or_default();
        begins(line) && self.text[one.end..].split('\n').nth(1).is_some_and(begins)
    }

    /// Checks percentages that exclude each other against 100 %.
    pub(super) fn hundred(&self, target: usize) -> Option<Calculation> {
        let decimal = |place: usize| match self.all[place].value {
            Value::Decimal(digits, places)
                if self.all[place].bound == Bound::Exactly && places <= 4 =>
            {
                Some(digits * 10_i64.pow(4 - places))
            }
            _ => None,
        };
        let is_last = self.all.get(target + 1).is_none_or(|next| {
            next.sentence != self.all[target].sentence || next.noun != Noun::Percent
        });
        if self.all[target].noun != Noun::Percent || !is_last {
            return None;
        }
        let mut of: Vec<usize> = Vec::new();
        for place in (0..target).rev().take_while(|place| self.is_together(*place, target)) {
            let apart = SOME_PARTS.iter().any(|word| self.between(place, place + 1).contains(word));
            if apart
                || (self.all[place].noun != Noun::Percent && of.is_empty() && place + 1 < target)
            {
                break;
            }
            if self.all[place].noun == Noun::Percent {
                of.insert(0, place);
            }
        }
        let all: Vec<usize> = of.iter().copied().chain([target]).collect();
        if of.is_empty() || !self.are_disjoint(all[0], &all, SHARES) {
            return None;
        }
        let values: Vec<i64> = all.iter().map(|place| decimal(*place)).collect::<Option<_>>()?;
        let sum: i64 = values.iter().sum();
        let slack = i64::try_from(all.len()).ok()? * 5000;
        // `hài lòng` may have the very satisfied within it.
        let says = |words: &str| {
            all.iter().position(|place| self.part_words(all[0], *place)[0].trim() == words)
        };
        let within = says("rất hài lòng")
            .zip(says("hài lòng"))
            .map(|(very, all)| (values[very], values[all]));
        let least = within.filter(|(very, all)| very <= all).map_or(sum, |(very, _)| sum - very);
        let outcome = match sum {
            sum if (sum - 1_000_000).abs() <= slack => Outcome::Right,
            _ if least > 1_000_000 + slack => Outcome::Wrong,
            _ => return None,
        };
        Some(Calculation { outcome, target, of, product: Product::Percent(sum / 1000, 1) })
    }
}

/// Returns whether two words for what is counted are one: `lượt công dân`, `lượt`.
fn is_same_noun(one: &str, other: &str) -> bool {
    let short = |one: &str, other: &str| one == "lượt" && other.starts_with("lượt");
    first_word(one) == first_word(other) || short(one, other) || short(other, one)
}

/// Returns the first word for what is counted: `lượt ý kiến` and `ý kiến` are the same.
pub(super) fn first_word(words: &str) -> &str {
    let words = words.strip_prefix("lượt ").unwrap_or(words);
    words.split([' ', ',']).next().unwrap_or("")
}
