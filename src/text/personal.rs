//! Detects a citizen's number, a telephone number or an e-mail address in a text: personal data
//! that does not belong there (Law on the protection of personal data; the register has no field
//! for citizens' numbers).

/// A type of personal data.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Personal {
    /// A citizen's number: twelve digits beginning with a province's code, or the nine of the
    /// former identity card.
    CitizenNumber,
    /// A Vietnamese telephone number.
    Phone,
    /// An e-mail address.
    Email,
}

impl Personal {
    /// Its code, as in `term-personal-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::CitizenNumber => "citizen-number",
            Self::Phone => "phone",
            Self::Email => "email",
        }
    }
}

/// Finds the first of these in a text. Amounts of money, areas, days and document numbers do not
/// count.
pub fn personal(text: &str) -> Option<Personal> {
    if text.bytes().filter(u8::is_ascii_digit).count() >= 9
        && let Some(found) = numbers(text).iter().find_map(Number::looks)
    {
        return Some(found);
    }
    has_address(text).then_some(Personal::Email)
}

/// Groups of digits with one kind of separator, and the text before and after them.
#[derive(Debug)]
struct Number<'a> {
    groups: Vec<&'a str>,
    separator: Option<char>,
    before: &'a str,
    after: &'a str,
}

impl Number<'_> {
    fn looks(&self) -> Option<Personal> {
        if self.belongs_to_a_word() || self.is_amount() {
            return None;
        }
        let digits = self.groups.concat();
        let national = match (self.before.ends_with('+'), digits.strip_prefix("84")) {
            (true, Some(rest)) => format!("0{}", rest.strip_prefix('0').unwrap_or(rest)),
            _ => digits,
        };
        let second = national.as_bytes().get(1).copied().unwrap_or_default();
        match (national.len(), national.starts_with('0')) {
            (10, true) if matches!(second, b'3' | b'5' | b'7' | b'8' | b'9') => {
                Some(Personal::Phone)
            }
            (11, true) if second == b'2' => Some(Personal::Phone),
            (12, true) => Some(Personal::CitizenNumber),
            (9, _) if !national.ends_with("000") => Some(Personal::CitizenNumber),
            _ => None,
        }
    }

    /// Whether it is part of a document's number, a code or a link.
    fn belongs_to_a_word(&self) -> bool {
        let joins = |c: char| c.is_alphabetic() || "/_=#&?%-".contains(c);
        self.before.ends_with(joins) || self.after.starts_with(joins) && !self.is_measured()
    }

    /// Whether it has grouped thousands, or is followed by a unit.
    fn is_amount(&self) -> bool {
        let first = self.groups.first().map_or(0, |group| group.len());
        let in_thousands = !self.before.ends_with('+')
            && matches!(self.separator, Some('.' | ' ' | '\u{a0}'))
            && (1..=3).contains(&first)
            && !self.groups.concat().starts_with('0')
            && self.groups[1..].iter().all(|group| group.len() == 3);
        in_thousands || self.is_measured()
    }

    fn is_measured(&self) -> bool {
        const MEASURES: [&str; 16] = [
            "đồng", "đ", "vnđ", "vnd", "nghìn", "ngàn", "triệu", "tỷ", "tỉ", "m2", "m²", "ha",
            "kg", "tấn", "%", "usd",
        ];
        let word: String =
            self.after.trim_start().chars().take_while(|c| !c.is_whitespace()).collect();
        let word = word.trim_end_matches([',', '.', ';', ')', ':']).to_lowercase();
        MEASURES.contains(&word.as_str())
    }
}

/// Extracts the numbers of a text. A different separator begins another number.
fn numbers(text: &str) -> Vec<Number<'_>> {
    let mut all = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|c: char| c.is_ascii_digit()).map(|found| at + found) {
        let (mut groups, mut separator) = (Vec::new(), None);
        let mut end = start;
        loop {
            let length = text[end..].bytes().take_while(u8::is_ascii_digit).count();
            groups.push(&text[end..end + length]);
            end += length;
            let mut rest = text[end..].chars();
            let next = rest.next().filter(|c| matches!(c, ' ' | '.' | '-' | '\u{a0}'));
            match next {
                Some(c)
                    if rest.next().is_some_and(|c| c.is_ascii_digit())
                        && separator.is_none_or(|known| known == c) =>
                {
                    separator = Some(c);
                    end += c.len_utf8();
                }
                _ => break,
            }
        }
        all.push(Number { groups, separator, before: &text[..start], after: &text[end..] });
        at = end;
    }
    all
}

/// Returns whether a text contains an address like `ten@noi.vn`.
fn has_address(text: &str) -> bool {
    text.match_indices('@').any(|(at, _)| {
        let named = text[..at].ends_with(|c: char| c.is_ascii_alphanumeric());
        let place: String = text[at + 1..]
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'))
            .collect();
        let parts: Vec<&str> = place.trim_end_matches('.').split('.').collect();
        let ends = parts
            .last()
            .is_some_and(|end| end.len() >= 2 && end.bytes().all(|c| c.is_ascii_alphabetic()));
        named && parts.len() > 1 && ends && parts.iter().all(|part| !part.is_empty())
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn personal_data_is_recognised_as_people_write_it() {
        for (text, looks) in [
            ("Ông Mẫu, số căn cước 001099012345, thôn Đông", Personal::CitizenNumber),
            ("CCCD 001 099 012 345", Personal::CitizenNumber),
            ("CMND: 142345678.", Personal::CitizenNumber),
            ("gọi 0912345678 nhé", Personal::Phone),
            ("0912 345 678", Personal::Phone),
            ("0912.345.678", Personal::Phone),
            ("091-234-5678", Personal::Phone),
            ("ĐT:0220 3753 111", Personal::Phone),
            ("+84 912 345 678", Personal::Phone),
            ("+840912345678", Personal::Phone),
            ("họp ngày 20.05.2019 0912345678", Personal::Phone),
            ("gửi ten.mau@vidu.vn, cảm ơn", Personal::Email),
        ] {
            assert_eq!(personal(text), Some(looks), "{text}");
        }
    }

    #[test]
    fn money_areas_days_and_documents_are_none() {
        for text in [
            "đền bù 150.000.000 đồng",
            "kinh phí 1 200 000 000 đ",
            "150000000đ",
            "123456789 đồng",
            "250000000",
            "142.345.678",
            "theo 123456789/QĐ-UBND ngày 20/5/2019",
            "QĐ-0912345678",
            "20/5/2019 và 21/5/2019, 22-5-2019",
            "2019-05-20 08",
            "https://vidu.vn/tin/0912345678",
            "https://vidu.vn/?id=001099012345",
            "thửa 123, tờ 45, diện tích 120,5 m2",
            "nhóm @ban và a@b",
            "năm 2017, 2018, 2019, 2020",
            "85 người dự, 12 ý kiến",
            "012345678901234",
        ] {
            assert_eq!(personal(text), None, "{text}");
        }
        assert_eq!(
            personal("(+84) 912 345 678"),
            None,
            "without its country's sign it may be an amount"
        );
    }

    proptest! {
        #[test]
        fn a_phone_number_is_recognised_among_other_words(
            before in "[a-zđ ]{0,20} ", digits in "0[35789][0-9]{8}", after in "( [a-zđ,]{1,8}x){0,3}",
        ) {
            for written in [digits.clone(), format!("{} {} {}", &digits[..4], &digits[4..7], &digits[7..])] {
                prop_assert_eq!(personal(&format!("{before}{written}{after}")), Some(Personal::Phone));
            }
        }

        #[test]
        fn an_amount_is_never_personal(thousands in 1..1_000_000_000_u64, grouped in any::<bool>()) {
            let amount = thousands * 1_000;
            let text = if grouped { crate::text::number(i64::try_from(amount).unwrap_or(0), false) } else { amount.to_string() };
            let shown = format!("kinh phí {text} đồng");
            prop_assert_eq!(personal(&shown), None, "{}", shown);
        }

        #[test]
        fn no_text_makes_it_fail(text in "\\PC{0,60}") {
            let _ = personal(&text);
        }
    }
}
