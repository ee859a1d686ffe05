//! What the targets share: a register on which every input is tried and taken back.

use std::cell::RefCell;

use anyhow::Result;
use chrono::NaiveDate;
use doithoai::inside::exchange::{Reading, Source, Sources, import};
use doithoai::inside::model::Kind;
use doithoai::inside::ops::{Founding, Mode, OwnUnit, Resolver, Work, found, rule_set};
use doithoai::inside::store::{EntryDraft, Register};

/// The day that the targets take for today.
pub const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2019, 12, 31).unwrap();

const UNITS: &str =
    "code,name,kind,parent\nnam-sach,Nam Sách,district,\ndong-lac,Đồng Lạc,commune,nam-sach\n";
const AGENCIES: &str = "code,name\ntnmt,Phòng Tài nguyên\n";
const SESSIONS: &str =
    "code,unit,day,hosts,attended\ndong-lac-2019-1,dong-lac,2019-05-20,chair,80\n";
const PETITIONS: &str = "code,session,text\ndong-lac-2019-1.1,dong-lac-2019-1,Đường ngập\n";

fn small_register() -> Result<(tempfile::TempDir, Register)> {
    let memory = std::path::Path::new("/dev/shm");
    let folder = if memory.is_dir() { tempfile::tempdir_in(memory)? } else { tempfile::tempdir()? };
    let mut register = Register::create(&folder.path().join("fuzz.db"))?;
    register.write(entry(), false, |work| {
        let resolver = &mut Resolver::new();
        let tables = |tables: &[(Kind, &'static str)]| Sources {
            tables: tables.iter().map(|(kind, text)| Source::text(*kind, "seed", text)).collect(),
            notes: Vec::new(),
        };
        let reading = Reading::default();
        import(
            work,
            resolver,
            &tables(&[(Kind::Unit, UNITS)]),
            &reading,
            Mode::import(TODAY, false),
            &mut |_| {},
        )?;
        let founding = Founding {
            unit: OwnUnit::Named { name: "nam-sach", kind: None, force: false },
            rules: rule_set("nam-sach-2019")?,
            at: "2019-01-01T00:00:00Z",
            program: "fuzz",
        };
        found(work, resolver, &founding, &[], TODAY)?;
        let rest =
            [(Kind::Agency, AGENCIES), (Kind::Session, SESSIONS), (Kind::Petition, PETITIONS)];
        import(work, resolver, &tables(&rest), &reading, Mode::import(TODAY, false), &mut |_| {})
    })?;
    Ok((folder, register))
}

fn entry() -> EntryDraft {
    EntryDraft { at: "2019-01-01T00:00:00Z".into(), who: "fuzz".into(), command: "fuzz".into() }
}

/// Tries a change on a small register, which stays as it was.
pub fn try_change<T>(change: impl FnOnce(&mut Work<'_>) -> Result<T>) -> Result<T> {
    thread_local! {
        static REGISTER: RefCell<(tempfile::TempDir, Register)> = RefCell::new(small_register().expect("a register"));
    }
    REGISTER.with_borrow_mut(|(_, register)| {
        register.write(entry(), true, change).map(|(given, _)| given)
    })
}
