//! Codes of records and of what hangs on them.

use std::fmt;

use crate::model::{Kind, without_mark};

/// What orders codes: unit, year, number, so that `x.2` comes before `x.10`.
#[derive(Clone, Debug, Default, Eq, Ord, PartialEq, PartialOrd)]
pub struct CodeOrder {
    /// The unit's code; of a code of another shape, the whole.
    pub unit: String,
    /// The year; 0 of a code of another shape.
    pub year: i64,
    /// The number; 0 of a code of another shape.
    pub number: i64,
}

impl CodeOrder {
    /// Reads what orders a session's code `UNIT-YEAR-N` or a plan entry's `UNIT-YEAR-kN`.
    pub fn of(code: &str) -> Self {
        let parts = || {
            let mut parts = code.rsplitn(3, '-');
            let (number, year, unit) = (parts.next()?, parts.next()?, parts.next()?);
            let number = without_mark(number);
            let number = number.strip_prefix('k').unwrap_or(number);
            let year: i64 = (year.len() == 4).then(|| year.parse().ok())??;
            Some(Self { unit: unit.to_owned(), year, number: number.parse().ok().filter(|n| *n >= 0)? })
        };
        parts().unwrap_or_else(|| Self { unit: code.to_owned(), ..Self::default() })
    }
}

/// Returns the number of a petition's code `SESSION.N`; 0 of a code of another shape.
pub fn petition_number(code: &str) -> i64 {
    without_mark(code).rsplit_once('.').and_then(|(_, number)| number.parse().ok()).unwrap_or(0)
}

/// A record as people name it: `dong-lac-2019-2`, `dong-lac-2019-2/ballot`, `dong-lac-2019-2.5/reply-1`, `total-7`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RecordName {
    /// The code of the record that it hangs on, or its own.
    pub code: String,
    /// What hangs on it and, where several may, which one, counted from 1.
    pub part: Option<(Kind, Option<i64>)>,
}

impl RecordName {
    /// Reads a name; none where what stands behind the `/` is nothing that hangs on a record.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let Some((code, part)) = text.split_once('/') else {
            return Some(Self { code: text.to_owned(), part: None });
        };
        let (word, number) = match part.rsplit_once('-') {
            Some((word, number)) => (word, Some(number.parse().ok().filter(|n| *n > 0)?)),
            None => (part, None),
        };
        let kind = Kind::find(word).filter(|kind| kind.spec().word == word && kind.owner().is_some())?;
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
    fn a_name_read_and_written_is_the_same() {
        for name in ["dong-lac-2019-2", "dong-lac-2019-2/ballot", "dong-lac-2019-2.5/reply-1", "total-7"] {
            assert_eq!(RecordName::parse(name).map(|name| name.to_string()).as_deref(), Some(name));
        }
        assert_eq!(RecordName::parse("x/nothing"), None);
        assert_eq!(RecordName::parse("x/reply-0"), None);
    }
}
