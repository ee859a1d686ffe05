//! The verbs: each checks with the rules, changes the register through the guard and leaves a receipt. A typed line is a
//! batch of one, so that an import and a typed line share the same checks.

pub use assign::{Extension, assign_extend, assign_transfer, assign_withdraw};
pub use bundle::{
    BundleScope, Choice, Merged, RecordHistory, ToldVersion, conflicts, conflicts_open,
    each_history, merge, note_versions, resolve,
};
pub use choices::{Candidate, ballots_left, candidates, wants_agency, weigh};
pub use complete::codes_beginning;
pub use derived::settle;
pub use edit::{belonging_to, edit, find_record, find_shown, kinds_below, move_plan, remove};
pub use enter::enter;
pub use explain::explain_due;
pub use find::{Closeness, Finding, find};
pub use found::{Founding, found, rules_told};
pub use fulfil::take_over;
pub use input::{CellProblem, Entered, GivenCell, Input, Mode, Receipt};
pub use letter::{adopt_letter, release_letter};
pub use lint::{check_of, lint};
pub use names::Names;
pub use naming::{record_name, row_name};
pub use offer::{Offered, offered};
pub use public::{public_note, public_warnings};
pub use purge::{ToPurge, purge, to_blank};
pub use read::{cell_missing, check_row, read_form, read_member};
pub use rule::use_rules;
pub use seal::{ToSeal, close, keep_seals, reopen, to_seal};
pub use suggest::accept;
pub use tried::{Tried, aftermath, would};
pub use typed::{assign, enter_lines, enter_typed, free_unit_code, replace};
pub use undo::{TakenBack, corrections, redo, touched, undo};
pub use unit::{
    Rename, end_agency, end_leader, end_unit, merge_units, rename_unit, split_unit, units_within,
};
pub use verify::{rebuild, verify, verify_all};
pub use waiting::{announce, resolve_waiting};
pub use what_if::{read_supposed, suppose};

/// The register's records as commands list and show them; only the store itself knows how they are kept.
pub use crate::store::{
    Act, Answer, Change, Datum, Entry, Filter, Flaw, Identities, Mark, PublicText, Query, Reader,
    ToBlank, Verified, Work, agencies, assignments, fields, letter_templates, units,
};

mod again;
mod alike;
mod assign;
mod bundle;
mod called;
mod check;
mod choices;
mod code;
mod complete;
mod derived;
mod edit;
mod enter;
mod explain;
mod find;
mod found;
mod fulfil;
mod input;
mod letter;
mod lint;
mod names;
mod naming;
mod offer;
mod public;
mod purge;
mod read;
mod rule;
mod seal;
mod suggest;
mod total;
mod tried;
mod typed;
mod undo;
mod unit;
mod unlikely;
mod verify;
mod waiting;
mod what_if;
