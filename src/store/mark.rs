//! Marks: what an entry of the journal is, if its changes do not show it.

use crate::model::Closed;

/// The mark of an entry. It is stored and chained, so that nobody has to parse the command.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Mark {
    /// Personal data was exported.
    Names,
    /// A bundle was made; it may also state the office's own coverage.
    Bundle,
    /// Derived data was recomputed.
    Rebuild,
    /// The register was restored from a copy.
    Restore,
    /// Personal data was erased.
    Purge,
    /// A schema step rewrote records.
    Schema,
    /// A report was sent.
    Sent,
}

impl Closed for Mark {
    const ALL: &'static [Self] = &[
        Self::Names,
        Self::Bundle,
        Self::Rebuild,
        Self::Restore,
        Self::Purge,
        Self::Schema,
        Self::Sent,
    ];

    fn code(self) -> &'static str {
        match self {
            Self::Names => "names",
            Self::Bundle => "bundle",
            Self::Rebuild => "rebuild",
            Self::Restore => "restore",
            Self::Purge => "purge",
            Self::Schema => "schema",
            Self::Sent => "sent",
        }
    }
}

impl Mark {
    /// Finds the mark of an entry by a program up to 0.1, which wrote none. Only entries that
    /// restored a register, or erased nothing but data beside the rows, have no changes that show
    /// it. Their first command word decides: the first word that is neither an option nor an
    /// option's value.
    pub(super) fn of_unmarked(command: &str) -> Option<Self> {
        const VALUED: [&str; 3] = ["--file", "--lang", "--today"];
        let mut words = command.split(' ').skip(1);
        loop {
            let word = words.next()?;
            match word {
                "purge" => return Some(Self::Purge),
                "restore" => return Some(Self::Restore),
                _ if VALUED.contains(&word) => {
                    let mut value = words.next()?;
                    // A quoted value may contain spaces; a quote inside it is written separately.
                    let open = |value: &str| value.matches('\'').count() % 2 == 1;
                    let mut quoted = open(value);
                    while quoted {
                        value = words.next()?;
                        quoted = !open(value);
                    }
                }
                _ if word.starts_with('-') => {}
                _ => return None,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unmarked_entry_is_judged_by_its_command_not_by_a_word_that_stands_somewhere() {
        let of = Mark::of_unmarked;
        assert_eq!(of("doithoai purge --before 2020"), Some(Mark::Purge));
        assert_eq!(
            of("doithoai --json --file 'so cai/purge.db' purge h-2019-1"),
            Some(Mark::Purge)
        );
        assert_eq!(of("doithoai --lang=vi restore copy.db"), Some(Mark::Restore));
        assert_eq!(of("doithoai bundle make -o purge.dtb"), None);
        assert_eq!(of("doithoai --file purge bundle make -o restore"), None);
        assert_eq!(of("doithoai list petitions --with-names"), None);
        assert_eq!(of("doithoai"), None);
    }
}
