//! Codes of records and of their children.

use std::fmt;

use crate::model::{Coding, Kind, without_mark};

/// The most digits in the final number of a session's, plan entry's or petition's code.
const MOST_DIGITS: usize = 9;

/// What is wrong with a new code.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum OddCode {
    /// A character other than a–z, a digit, `.`, `-` or `~`.
    Character(char),
    /// A first character that is neither a letter nor a digit.
    Beginning(char),
}

/// Returns what is wrong with a new code; `None` if every register accepts it.
///
/// A code has no `/`, since that separates a record from its child: `dong-lac-2019-2/ballot`.
pub fn odd_code(code: &str) -> Option<OddCode> {
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    if let Some(odd) = code.chars().find(|c| !is_plain(*c) && !matches!(c, '.' | '-' | '~')) {
        return Some(OddCode::Character(odd));
    }
    code.chars().next().filter(|first| !is_plain(*first)).map(OddCode::Beginning)
}

/// Returns whether the final number of a code of a numbered kind is longer than any the program
/// gives.
pub fn is_number_too_long(kind: Kind, code: &str) -> bool {
    let digits = code.bytes().rev().take_while(u8::is_ascii_digit).count();
    kind.spec().code.is_numbered() && digits > MOST_DIGITS
}

/// The order of codes: unit, year, number, so that `x.2` sorts before `x.10`.
#[derive(Clone, Debug, Default, Eq, Ord, PartialEq, PartialOrd)]
pub struct CodeOrder {
    /// The unit's code; the whole code if it has another form.
    pub unit: String,
    /// The year; 0 if the code has another form.
    pub year: i64,
    /// The number; 0 if the code has another form.
    pub number: i64,
}

impl CodeOrder {
    /// Reads the order of a session's code `UNIT-YEAR-N` or a plan entry's `UNIT-YEAR-kN`.
    pub fn of(code: &str) -> Self {
        let parts = || {
            let mut parts = code.rsplitn(3, '-');
            let (number, year, unit) = (parts.next()?, parts.next()?, parts.next()?);
            let number = without_mark(number);
            let number = number.strip_prefix('k').unwrap_or(number);
            let year: i64 = (year.len() == 4).then(|| year.parse().ok())??;
            Some(Self { unit: unit.to_owned(), year, number: count(number)? })
        };
        parts().unwrap_or_else(|| Self { unit: code.to_owned(), ..Self::default() })
    }
}

/// Returns the number of a petition's code `SESSION.N`; 0 if the code has another form.
pub fn petition_number(code: &str) -> i64 {
    without_mark(code).rsplit_once('.').and_then(|(_, number)| count(number)).unwrap_or(0)
}

/// Reads the number of a code; `None` if it exceeds 32 bits.
fn count(number: &str) -> Option<i64> {
    number.parse::<u32>().ok().map(i64::from)
}

/// Returns whether a number advances its counter; one of more than [`MOST_DIGITS`] digits does not.
fn moves_counter(number: &i64) -> bool {
    *number < 10_i64.pow(9)
}

/// A series of consecutively numbered codes.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct CodeSeries {
    /// The name of its counter: `session/dong-lac/2019`.
    pub counter: String,
    /// The part before the number: `dong-lac-2019-`.
    pub stem: String,
}

impl CodeSeries {
    /// Returns the series of a unit's sessions or plan entries in a year.
    pub fn of_year(kind: Kind, unit: &str, year: i64) -> Self {
        let spec = kind.spec();
        let mark = if let Coding::OfYear(mark) = spec.code { mark } else { "" };
        Self {
            counter: format!("{}/{unit}/{year}", spec.word),
            stem: format!("{unit}-{year}-{mark}"),
        }
    }

    /// Returns the series of a session's petitions.
    pub fn of_session(kind: Kind, session: &str) -> Self {
        Self { counter: format!("{}/{session}", kind.spec().word), stem: format!("{session}.") }
    }
}

/// Returns the counter and number of a code: `session/dong-lac/2019` and 2 for `dong-lac-2019-2`;
/// `None` if the code has another form.
pub fn counted(kind: Kind, code: &str) -> Option<(String, i64)> {
    match kind.spec().code {
        Coding::OfYear(_) => {
            let order = CodeOrder::of(code);
            if order.year == 0 || !moves_counter(&order.number) {
                return None;
            }
            Some((CodeSeries::of_year(kind, &order.unit, order.year).counter, order.number))
        }
        Coding::OfSession => {
            let (session, number) = code.rsplit_once('.')?;
            let given =
                count(number).filter(moves_counter).filter(|given| given.to_string() == number)?;
            Some((CodeSeries::of_session(kind, session).counter, given))
        }
        Coding::OfRegister => {
            let word = kind.spec().word;
            let number = code.strip_prefix(word)?.strip_prefix('-')?;
            Some((word.to_owned(), count(number).filter(moves_counter)?))
        }
        Coding::None | Coding::Given => None,
    }
}

/// A record as people name it: `dong-lac-2019-2`, `dong-lac-2019-2/ballot`,
/// `dong-lac-2019-2.5/reply-1`, `total-7`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RecordName {
    /// The code of the record, or of the record that it belongs to.
    pub code: String,
    /// The kind of the child and its 1-based index, if several may exist.
    pub part: Option<(Kind, Option<i64>)>,
}

impl RecordName {
    /// Parses a name; `None` if the part after `/` is no kind of child.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let Some((code, part)) = text.split_once('/') else {
            return Some(Self { code: text.to_owned(), part: None });
        };
        let (word, number) = match part.rsplit_once('-') {
            Some((word, number)) => (word, Some(number.parse().ok().filter(|n| *n > 0)?)),
            None => (part, None),
        };
        let kind = Kind::find(word).filter(|kind| kind.spec().word == word && kind.is_part())?;
        Some(Self { code: code.to_owned(), part: Some((kind, number)) })
    }
}

impl fmt::Display for RecordName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.code)?;
        match self.part {
            None => Ok(()),
            Some((kind, None)) => write!(f, "/{}", kind.spec().word),
            Some((kind, Some(number))) => write!(f, "/{}-{number}", kind.spec().word),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_order_by_unit_year_and_number() {
        let mut codes = ["an-lam-2-2019-1", "an-lam-2019-10", "an-lam-2019-2", "an-lam-2018-k3"];
        codes.sort_by_key(|code| CodeOrder::of(code));
        assert_eq!(codes, ["an-lam-2018-k3", "an-lam-2019-2", "an-lam-2019-10", "an-lam-2-2019-1"]);
        assert_eq!((petition_number("x-2019-1.12"), petition_number("x")), (12, 0));
    }

    #[test]
    fn a_new_code_has_small_letters_digits_and_three_signs() {
        for code in ["dong-lac-2019-1", "hop.2", "x-2019-1~3fa2c1", "1"] {
            assert_eq!(odd_code(code), None, "{code}");
        }
        for (code, odd) in [
            ("A_01", OddCode::Character('A')),
            ("a_01", OddCode::Character('_')),
            ("hop:(2)*", OddCode::Character(':')),
            ("aa$(x)", OddCode::Character('$')),
            ("a/b", OddCode::Character('/')),
            ("hоng", OddCode::Character('о')),
            ("~root", OddCode::Beginning('~')),
            ("-x", OddCode::Beginning('-')),
        ] {
            assert_eq!(odd_code(code), Some(odd), "{code}");
        }
    }

    #[test]
    fn a_number_that_is_too_long_moves_no_counter() {
        for code in [
            "x-2026-99999999999999999999",
            "x-2026-18446744073709551615",
            "x-2026-4294967295",
            "x-2026-1000000000",
        ] {
            assert!(
                is_number_too_long(Kind::Session, code) && counted(Kind::Session, code).is_none(),
                "{code}"
            );
        }
        assert!(!is_number_too_long(Kind::Session, "x-2026-999999999"));
        assert!(is_number_too_long(Kind::Petition, "x-2026-1.4294967295"));
        assert_eq!(counted(Kind::Petition, "x-2026-1.4294967295"), None);
        assert_eq!(counted(Kind::Total, "total-4294967295"), None);
        assert!(!is_number_too_long(Kind::Agency, "0800123456"), "a tax number is no counter's");
    }

    #[test]
    fn a_code_of_the_usual_shape_takes_a_number_of_its_counter() {
        let taken =
            |kind, code| counted(kind, code).map(|(counter, number)| format!("{counter} {number}"));
        assert_eq!(
            taken(Kind::Session, "dong-lac-2019-2").as_deref(),
            Some("session/dong-lac/2019 2")
        );
        assert_eq!(taken(Kind::Plan, "dong-lac-2019-k3").as_deref(), Some("plan/dong-lac/2019 3"));
        assert_eq!(
            taken(Kind::Petition, "dong-lac-2019-2.5").as_deref(),
            Some("petition/dong-lac-2019-2 5")
        );
        assert_eq!(taken(Kind::Total, "total-7").as_deref(), Some("total 7"));
        assert_eq!(taken(Kind::Coverage, "coverage-3").as_deref(), Some("coverage 3"));
        for (kind, code) in [
            (Kind::Session, "dong-lac-2"),
            (Kind::Session, "dong-lac-2019-9223372036854775807"),
            (Kind::Petition, "dong-lac-2019-2.05"),
            (Kind::Agency, "phong-2019-1"),
            (Kind::Coverage, "total-7"),
        ] {
            assert_eq!(taken(kind, code), None, "{code}");
        }
    }

    #[test]
    fn a_name_read_and_written_is_the_same() {
        for name in
            ["dong-lac-2019-2", "dong-lac-2019-2/ballot", "dong-lac-2019-2.5/reply-1", "total-7"]
        {
            assert_eq!(RecordName::parse(name).map(|name| name.to_string()).as_deref(), Some(name));
        }
        assert_eq!(RecordName::parse("x/nothing"), None);
        assert_eq!(RecordName::parse("x/reply-0"), None);
    }
}
