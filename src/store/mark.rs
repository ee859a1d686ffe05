//! What an entry of the journal is, where its changes alone do not tell.

use crate::model::Closed;

/// What an entry is beside its changes; it stands in the entry and in the chain, so that nobody has to read the command for it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Mark {
    /// Identities were given out.
    Names,
    /// A bundle was made.
    Bundle,
    /// What follows from the rest was filled anew.
    Rebuild,
    /// The register was put in the place of another.
    Restore,
    /// Who petitioned was blanked.
    Purge,
}

impl Closed for Mark {
    const ALL: &'static [Self] =
        &[Self::Names, Self::Bundle, Self::Rebuild, Self::Restore, Self::Purge];

    fn code(self) -> &'static str {
        match self {
            Self::Names => "names",
            Self::Bundle => "bundle",
            Self::Rebuild => "rebuild",
            Self::Restore => "restore",
            Self::Purge => "purge",
        }
    }
}

impl Mark {
    /// Finds what an entry is whose program, up to 0.1, left no mark: only those that restored a register or blanked nothing but
    /// what is kept beside the rows have no changes that tell it, and of these only the command is known. It is the first word
    /// that is neither an option nor an option's value.
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
                    // A quoted value may have blanks; a quotation mark inside one is written apart.
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
