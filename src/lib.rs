//! doithoai: a register of dialogues between leaders and citizens, over one `SQLite` file.
//!
//! `docs/architecture.md` describes the floors and what each may import.

use std::ffi::OsString;
use std::process::ExitCode;

mod atomic_file;
mod clock;
mod commands;
mod desk;
mod exchange;
mod figures;
mod input;
mod layout;
mod letters;
mod model;
mod ops;
mod platform;
mod problem;
mod report;
mod rules;
mod store;
mod text;
mod words;

/// Runs a command line, beginning with the program's name, and returns its exit code.
pub fn run(args: Vec<OsString>) -> ExitCode {
    commands::run(platform::normalise_args(args)).into()
}

/// Internals that the program's own tests use. They are not a public interface.
#[doc(hidden)]
pub mod inside {
    pub mod commands {
        pub use crate::commands::{Cli, localised};
    }
    pub mod exchange {
        pub use crate::exchange::{
            Bundle, Reading, Source, Sources, TableReading, WorkbookRows, import, read_packed,
            read_sheet, read_table, workbook_sheets,
        };
    }
    pub mod figures {
        pub use crate::figures::{
            Explained, Figure, Held, Judgement, PoolShare, ReportContext, ReportQuery, Verdict,
            YearFigures, alone, book, calendar, explain, explain_outlook, explain_repeat, named,
            of_year, office, outlook, programme, repeats, to_seal, verdicts, year,
        };
    }
    pub mod layout {
        pub use crate::layout::package;
        pub use crate::layout::{
            Cell, Chart, Csv, Document, Docx, Html, Markdown, Paths, Renderer, Shape, Sheet,
            Terminal, Xlsx, formula_like,
        };
        pub mod letter {
            pub use crate::layout::letter::{
                Known, LetterMarkup, Names, Profile, Record, Template, compose, names_of,
            };
        }
    }
    pub mod letters {
        pub use crate::letters::{Layout, find, letters};
    }
    /// The nouns. A column is a typed constant:
    ///
    /// ```
    /// use doithoai::inside::model::{Kind, Record, session};
    ///
    /// let session = Record::empty(Kind::Session);
    /// let attended: Option<i64> = session.get(session::ATTENDED);
    /// assert_eq!(attended, None);
    /// ```
    ///
    /// A misspelt column does not compile:
    ///
    /// ```compile_fail
    /// use doithoai::inside::model::{Kind, Record, session};
    ///
    /// let session = Record::empty(Kind::Session);
    /// let attended: Option<i64> = session.get(session::ATENDED);
    /// ```
    ///
    /// Nor does a column read as another type:
    ///
    /// ```compile_fail
    /// use doithoai::inside::model::{Kind, Record, session};
    ///
    /// let session = Record::empty(Kind::Session);
    /// let attended: Option<bool> = session.get(session::ATTENDED);
    /// ```
    ///
    /// Nor does a row of one kind compared with a row of another:
    ///
    /// ```compile_fail
    /// use doithoai::inside::model::{Kind, Record, petition, session};
    ///
    /// let petition = Record::empty(Kind::Petition);
    /// let same = petition.get(petition::SESSION) == petition.get(petition::PART_OF);
    /// ```
    pub mod model {
        pub use crate::model::{
            Closed, Content, EntryId, Kind, Month, Outcome, Period, PetitionId, PetitionState,
            Record, RecordId, RecordRow, RecordType, TABLES, Type, UnitKind, Value, View,
            bare_name, read_whole_year, read_year,
        };
        pub use crate::model::{assignment, petition, reply, session};
    }
    pub mod ops {
        pub use crate::ops::{
            Flaw, Founding, Mode, OwnUnit, Resolver, Verified, Work, find_record, found, merge,
            read_alone, rule_set, verify_all,
        };
    }
    pub mod problem {
        pub use crate::problem::{Cause, Lint, Named, Problem, ProblemKind};
    }
    pub mod report {
        pub use crate::report::{Medium, Report, ReportKind, YearReport};
    }
    pub mod rules {
        pub use crate::rules::{
            Doubt, Judgement, Moved, RuleClass, assignment_state, due_on, holding_on, judge, prose,
        };
    }
    pub mod store {
        pub use crate::store::{
            EntryDraft, Filter, Identities, Query, Reader, Register, Upgrade, VIEWS_VERSION,
            assignments, petition_timeline, petitions, problem_of, sessions, units, views,
        };
    }
    pub mod text {
        pub use crate::text::{
            Direction, Encoding, Recognised, decode, fold, read_count, read_day, read_yes_no,
            recognise,
        };
    }
    pub mod words {
        pub use crate::words::{Lang, Words};
    }
}
