//! Names, numbers and addresses of persons, and the search for them in texts.
//!
//! Whole words are compared in lower case, ignoring punctuation, and the digits of telephone
//! numbers, ignoring their grouping. Diacritics count: `lề đường` is not *Lê Đường*.

use std::collections::{HashMap, HashSet};

use crate::text::fold::{exact_key, is_invisible, nfc};

/// The identifying data of persons.
#[derive(Clone, Debug, Default)]
pub struct Watch {
    /// Names and addresses as words with one space between them.
    phrases: HashSet<Box<str>>,
    /// The word counts of the phrases that begin with a word.
    lengths: HashMap<Box<str>, Vec<usize>>,
    /// Telephone numbers without separators, in domestic form.
    numbers: HashSet<Box<str>>,
    mails: HashSet<Box<str>>,
}

/// The minimum number of digits of a telephone number.
const LEAST_DIGITS: usize = 8;

/// The maximum number of digits.
const MAX_DIGITS: usize = 15;

/// Titles before a name.
const TITLES: [&str; 14] = [
    "ông",
    "bà",
    "anh",
    "chị",
    "cô",
    "chú",
    "bác",
    "cụ",
    "em",
    "ông bà",
    "hộ ông",
    "hộ bà",
    "hộ",
    "đồng chí",
];

/// Words that introduce the house or lane in an address.
const HOUSES: [&str; 7] = ["số", "nhà", "ngõ", "ngách", "hẻm", "kiệt", "căn"];

impl Watch {
    /// Adds a person's data from the register.
    pub fn add(&mut self, petitioner: &str, contact: &str, address: &str) {
        self.add_name(petitioner);
        self.add_address(address);
        for text in [petitioner, contact, address] {
            self.mails.extend(mails(text).map(Into::into));
            self.numbers.extend(numbers(text).into_iter().map(Into::into));
        }
    }

    /// Returns whether a text contains any of the data.
    pub fn finds(&self, text: &str) -> bool {
        self.has_phrase(text)
            || (!self.numbers.is_empty()
                && numbers(text).iter().any(|number| self.numbers.contains(number.as_str())))
            || (!self.mails.is_empty()
                && mails(text).any(|mail| self.mails.contains(mail.as_str())))
    }

    /// Adds a name: the whole, and each of several, if of two words or more.
    fn add_name(&mut self, given: &str) {
        self.add_phrase(&words(given), 2);
        let is_name =
            |part: &str| part.split_whitespace().all(|word| word.starts_with(char::is_uppercase));
        let parts =
            given.split([',', ';', '(', ')', '/', '\n']).flat_map(|part| part.split(" và "));
        for part in parts {
            let mut rest = part.trim();
            while let Some((first, after)) = rest.split_once(char::is_whitespace) {
                if !TITLES.contains(&first.to_lowercase().as_str()) {
                    break;
                }
                rest = after.trim_start();
            }
            if is_name(rest) {
                self.add_phrase(&words(rest), 2);
            }
        }
    }

    /// Adds an address with a number: the whole, and the part that names the house.
    fn add_address(&mut self, given: &str) {
        let is_numbered = |text: &str| text.chars().any(|c| c.is_ascii_digit());
        if !is_numbered(given) {
            return;
        }
        let all = words(given);
        let is_a_word =
            all.len() > 1 || all.iter().any(|word| word.chars().any(char::is_alphabetic));
        if is_a_word {
            self.add_phrase(&all, 1);
        }
        // The house: up to the last part with a number, and one more part if that is short; `số 12`
        // alone is too common.
        let parts: Vec<&str> = given.split([',', ';', '\n']).collect();
        let last = parts.iter().rposition(|part| is_numbered(part)).unwrap_or_default();
        let mut house = words(&parts[..=last].join(" "));
        if house.len() < 3 {
            house.extend(words(parts.get(last + 1).copied().unwrap_or_default()));
        }
        let begins = |word: &String| {
            is_numbered(word) || HOUSES.iter().any(|house| exact_key(house) == *word)
        };
        if house.first().is_some_and(begins) {
            self.add_phrase(&house, 3);
        }
    }

    fn add_phrase(&mut self, words: &[String], least: usize) {
        let Some(first) = words.first() else { return };
        if words.len() < least {
            return;
        }
        if self.phrases.insert(words.join(" ").into()) {
            let lengths = self.lengths.entry(first.as_str().into()).or_default();
            if !lengths.contains(&words.len()) {
                lengths.push(words.len());
            }
        }
    }

    fn has_phrase(&self, text: &str) -> bool {
        if self.phrases.is_empty() {
            return false;
        }
        let words = words(text);
        (0..words.len()).any(|start| {
            let lengths = self.lengths.get(words[start].as_str());
            lengths.into_iter().flatten().filter(|length| start + **length <= words.len()).any(
                |length| self.phrases.contains(words[start..start + length].join(" ").as_str()),
            )
        })
    }
}

/// The words of a text in lower case, without punctuation, each tone separate from its position.
fn words(text: &str) -> Vec<String> {
    let text: String = nfc(text).chars().filter(|c| !is_invisible(*c)).collect();
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(exact_key).collect()
}

/// The possible telephone numbers of a text: every run of digit groups, with `0` for the country
/// code `84`.
fn numbers(text: &str) -> Vec<String> {
    let (mut all, mut groups): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    let mut between = String::new();
    for c in text.chars().filter(|c| !is_invisible(*c)).chain(['x']) {
        if let Some(digit) = c.to_digit(10) {
            let is_joined =
                between.is_empty() || between.chars().count() <= 3 && !groups.is_empty();
            match groups.last_mut() {
                Some(last) if between.is_empty() => last.push(char::from(b'0' + digit as u8)),
                _ => {
                    if !is_joined {
                        groups.clear();
                    }
                    groups.push(digit.to_string());
                }
            }
            between.clear();
            continue;
        }
        if between.is_empty() {
            runs_to_last(&groups, &mut all);
        }
        if c.is_whitespace() || matches!(c, '.' | '-' | '(' | ')' | '+' | '–') {
            between.push(c);
        } else {
            groups.clear();
            between.clear();
        }
    }
    all
}

/// Adds every run of digit groups that ends with the last one and has the length of a telephone
/// number.
///
/// `84 912 345 678` gives `912345678` and `84912345678`, the latter also as `0912345678`.
fn runs_to_last(groups: &[String], all: &mut Vec<String>) {
    let mut number = String::new();
    for group in groups.iter().rev() {
        number.insert_str(0, group);
        if number.len() > MAX_DIGITS {
            return;
        }
        if number.len() >= LEAST_DIGITS {
            all.push(number.clone());
            if let Some(rest) = number.strip_prefix("84").filter(|rest| rest.len() >= LEAST_DIGITS)
            {
                all.push(format!("0{}", rest.strip_prefix('0').unwrap_or(rest)));
            }
        }
    }
}

/// The e-mail addresses of a text in lower case.
fn mails(text: &str) -> impl Iterator<Item = String> {
    let parts = text.split(|c: char| !(c.is_alphanumeric() || "@.-_+".contains(c)));
    parts.filter(|part| part.contains('@')).map(|part| part.trim_matches(['.', '-']).to_lowercase())
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    fn watch() -> Watch {
        let mut watch = Watch::default();
        watch.add("Nguyễn Văn Thử", "0912 345 678; thu.mau@vidu.vn", "Số 12, ngõ 5, thôn Đông");
        watch.add("Ông Trần  Thị Hòa và bà Lê Đường", "+84 (220) 375 3111", "thôn Đoài");
        watch.add("Mẫu", "", "Tổ 7");
        watch
    }

    #[test]
    fn what_a_person_is_known_by_is_found_however_it_is_written() {
        let watch = watch();
        for text in [
            "Ông Nguyễn Văn Thử hỏi về đường",
            "(NGUYỄN VĂN THỬ)",
            "nguyễn\u{a0}văn\nthử.",
            "Trần Thị Hoà đề nghị",
            "theo bà Lê Đường, thôn Đoài",
            "gọi 0912345678",
            "ĐT: 0912.345.678, gọi giờ hành chính",
            "ngày 20 0912-345-678",
            "+84 912 345 678",
            "(+84) 912345678",
            "0220 3753 111",
            "thư gửi THU.MAU@vidu.vn.",
            "nhà số 12, ngõ 5, thôn Đông bị ngập",
            "tại số 12 ngõ 5 thôn đông",
            "Nhà số 12, ngõ 5 bị ngập",
            "đường vào tổ 7",
        ] {
            assert!(watch.finds(text), "{text}");
            let decomposed: String = text.nfd().collect();
            assert!(watch.finds(&decomposed), "{text} decomposed");
        }
    }

    #[test]
    fn other_words_are_none() {
        let watch = watch();
        for text in [
            "Nguyễn Văn Thửa hỏi",
            "ông Thử hỏi",
            "lề đường thôn Đoài",
            "thôn Đoài ngập",
            "Mẫu đơn",
            "tổ 70",
            "số 0912345679",
            "10912345678",
            "09123456789",
            "khac.thu.mau@vidu.vn",
            "số 12 đường khác",
            "",
        ] {
            assert!(!watch.finds(text), "{text}");
        }
    }

    #[test]
    fn an_empty_watch_finds_nothing() {
        let mut watch = Watch::default();
        watch.add("", "", "");
        assert!(!watch.finds("Nguyễn Văn Thử 0912345678"));
    }
}
