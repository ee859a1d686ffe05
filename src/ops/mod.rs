//! Operations: each checks with the rules, changes the register through the guard, and returns a
//! receipt. A typed line is a batch of one, so imports and typed lines share all checks.

pub use add::{add_holiday, add_unit};
pub use assign::{
    Extension, StepDraft, assign_extend, assign_transfer, assign_withdraw, check_reason,
};
pub use bundle::{
    BundleScope, BundleVersion, Choice, Merged, RecordHistory, conflicts, conflicts_open,
    each_history, merge, note_versions, resolve,
};
pub use choices::{Candidate, ballots_left, candidates, wants_agency, weigh};
pub use complete::codes_beginning;
pub use coverage::{StatedComplete, Statement, state_complete};
pub use derived::recompute_derived;
pub use edit::{edit, find_record, kinds_below, move_plan, remove};
pub use effect::{Effect, telling_effect};
pub use enter::enter;
pub use explain::{DueExplanation, explain_due};
pub use field::{add_field, remove_field};
pub use find::{Closeness, Finding, SearchResult, find};
pub use found::{Founding, OwnUnit, found, rule_args};
pub use fulfil::take_over;
pub use input::{CellProblem, Entered, GivenCell, Input, Mode, Receipt};
pub use known::read_known_on;
pub use letter::{adopt_letter, adopted_letter, release_letter};
pub use lint::{check_of, lint};
pub use list::{
    AssignmentLine, ListQuery, RecordList, Standing, check_filters, list, list_assignments,
    read_state,
};
pub use listed::{
    InList, ListedFinding, add_listed, find_in_list, not_in_list, search_list, several_in_list,
};
pub use log::{LogLine, LoggedEntry, flaw_records, log, log_rows, logged};
pub use members::read_member;
pub use notice::{NoticeLine, take_notice};
pub use offer::{Offered, offered};
pub use public::{codes_held_back, public_note, public_warnings};
pub use purge::{ToPurge, purge, to_erase};
pub use read::{cell_missing, check_row, read_alone, read_form};
pub use resolver::Resolver;
pub use rule::{check_rule, first_rules, make_way_for_rules, rule_set, set_rule, set_rules};
pub use seal::{ToSeal, close, keep_seals, reopen, to_seal};
pub use sent::{
    SentLine, last_entry, read_document_number, send, sent_after, sent_line, sent_lines,
    sent_number,
};
pub use several::enter_for_each;
pub use show::{Depth, RecordTree, optional_unit, show, unit_code};
pub use step_lines::StepLine;
pub use suggest::accept;
pub use tried::{Tried, aftermath, would};
pub use typed::{assign, enter_rows, enter_typed, remove_list_marks, rows_of_texts};
pub use understood::unit_with_code;
pub use undo::{TakenBack, redo, undo};
pub use unit::{
    Rename, end_agency, end_leader, end_unit, merge_units, rename_unit, split_unit, units_within,
};
pub use unit_kind::names_kind;
pub use verify::{rebuild, verify, verify_all};
pub use waiting::{announce, resolve_waiting};
pub use what_if::{read_supposed, suppose};

/// Store types that commands list and show; only the store knows their representation.
pub use crate::store::{Act, Flaw, Mark, Query, Reader, ToErase, ToSend, Verified, Work};

mod add;
mod alike;
mod assign;
mod bundle;
mod called;
mod check;
mod choices;
mod code;
mod complete;
mod coverage;
mod derived;
mod edit;
mod effect;
mod enter;
mod entered_on;
mod existing;
mod explain;
mod field;
mod find;
mod former;
mod found;
mod fulfil;
mod input;
mod known;
mod late_acts;
mod letter;
mod lint;
mod list;
mod listed;
mod log;
mod members;
mod naming;
mod notice;
mod offer;
mod public;
mod purge;
mod read;
mod record_day;
mod resolver;
mod rule;
mod seal;
mod sent;
mod several;
mod short_code;
mod show;
mod side_effects;
mod step_lines;
mod suggest;
mod total;
mod tried;
mod typed;
mod understood;
mod undo;
mod unit;
mod unit_code;
mod unit_kind;
mod unlikely;
mod verify;
mod waiting;
mod what_if;
