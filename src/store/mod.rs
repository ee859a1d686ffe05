//! The register's file: the only SQL. Reads go through [`Reader`], changes through [`Work`], which keeps the journal.

pub use copy::Restored;
pub use fault::fault_of;
pub use file::{EntryDraft, Reader, Register};
pub use journal::{Act, Change, Entry};
pub use letter::Adopted;
pub use lint::Extended;
pub use lookup::AgencyHit;
pub use place::{belongs_to, beside, followed, is_register};
pub use purge::PurgeScope;
pub use records::{Filter, Form, Record, keys};
pub use revert::{Obstacle, Step};
pub use seal::Seal;
pub use search::Hit;
pub use units::{UnitHit, UnitVersion};
pub use verify::{Deviation, Flaw, Verified};
pub use version::Version;
pub use views::{Answer, VIEWS_VERSION, views};
pub use work::Work;

mod copy;
mod course;
mod facts;
mod fault;
mod file;
mod journal;
mod letter;
mod lint;
mod lookup;
mod migrate;
mod petitions;
mod place;
mod purge;
#[cfg(test)]
mod query_plans;
mod records;
mod revert;
mod seal;
mod search;
mod settle;
mod sql;
pub mod tally;
mod units;
mod verify;
mod version;
mod views;
mod work;
