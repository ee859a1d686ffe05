//! Random small registers: compares the findings at entry with those of `lint`.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::model::{Kind, RecordRow, agency, coverage, petition, unit};
use crate::ops::derived::recompute_derived;
use crate::ops::enter::enter;
use crate::ops::input::{Input, Mode};
use crate::ops::lint::lint;
use crate::ops::naming::record_name;
use crate::ops::resolver::Resolver;
use crate::ops::unlikely::CHECKS;
use crate::ops::{Founding, OwnUnit, found, rule_set};
use crate::problem::{Lint, Remark, Warning};
use crate::store::{EntryDraft, Reader, Register, Work, codes, petition_timeline, petitions};

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2019, 6, 20).expect("a day");

/// Days: none, and around today, the sessions and the ends of units.
const DAYS: [&str; 10] = [
    "",
    "2018-12-31",
    "2019-01-31",
    "2019-02-01",
    "2019-05-20",
    "2019-05-21",
    "2019-06-20",
    "2019-06-21",
    "2019-10-31",
    "2019-11-01",
];

const TEXTS: [&str; 5] =
    ["Đường ngập", "Gọi 0912 345 678", "gọi 09 12 34 56 78", "ten@vidu.vn", "142345678 đồng"];

/// Findings by check and code of the record or its owner.
type Told = BTreeSet<(Lint, String)>;

/// Choices in turn; after the last one, always the first option.
struct Choices<'a>(std::slice::Iter<'a, u8>);

impl Choices<'_> {
    fn of<'t, T: ?Sized>(&mut self, all: &[&'t T]) -> &'t T {
        let choice = self.0.next().copied().unwrap_or(0);
        all[usize::from(choice) % all.len()]
    }

    /// Returns an earlier record's code, or an empty text.
    fn code(&mut self, codes: &[String]) -> String {
        let all: Vec<&str> = codes.iter().map(String::as_str).chain([""]).collect();
        self.of(&all).to_owned()
    }
}

/// A random register being made, with the warnings at entry.
struct Making<'w, 'c, 't> {
    work: &'w mut Work<'c>,
    resolver: Resolver,
    choices: Choices<'t>,
    mode: Mode,
    codes: Vec<(Kind, String)>,
}

impl Making<'_, '_, '_> {
    /// Enters a record from its non-empty cells, unless it is refused.
    fn enter(&mut self, kind: Kind, cells: &[(&str, &str)]) {
        let mut input = Input::new(kind);
        for (column, text) in cells.iter().filter(|(_, text)| !text.is_empty()) {
            input.add(kind.spec().column(column).expect("a column"), (*text).to_owned());
        }
        let warnings = self.work.warnings.len();
        match enter(self.work, &mut self.resolver, &input, self.mode, 0) {
            Ok(entered) => {
                let name = record_name(self.work.reader(), RecordRow { kind, id: entered.id() })
                    .expect("a name");
                self.codes.push((kind, name));
            }
            Err(_) => self.work.warnings.truncate(warnings),
        }
    }

    fn codes(&self, kind: Kind) -> Vec<String> {
        let of_kind = self.codes.iter().filter(|(of, _)| *of == kind);
        of_kind.map(|(_, code)| code.clone()).collect()
    }

    fn day(&mut self) -> &'static str {
        self.choices.of(&DAYS)
    }

    fn unit(&mut self) -> &'static str {
        self.choices.of(&["dong-lac", "an-lam"])
    }

    fn hosts(&mut self) -> &'static str {
        self.choices.of(&["chair", "secretary;chair", "deputy"])
    }

    fn text(&mut self) -> &'static str {
        self.choices.of(&TEXTS)
    }

    fn leader(&mut self) {
        let (unit, post) = (self.unit(), self.choices.of(&["chair", "deputy"]));
        let (from, until) = (self.day(), self.day());
        self.enter(
            Kind::Leader,
            &[("unit", unit), ("post", post), ("name", "Vũ Mẫu"), ("from", from), ("until", until)],
        );
    }

    fn plan(&mut self) {
        let code = self.choices.of(&["", "dong-lac-2019-k5", "an-lam-2018-k6"]);
        let (unit, day, hosts) = (self.unit(), self.day(), self.hosts());
        let month = self.choices.of(&["2019-01", "2019-02", "2019-11"]);
        let month = if day.is_empty() { month } else { "" };
        let (notice, status) = (self.day(), self.choices.of(&["", "", "cancelled"]));
        let reason = if status.is_empty() { "" } else { "mưa bão" };
        let cells = [("code", code), ("unit", unit), ("day", day), ("month", month)];
        let rest = [("hosts", hosts), ("notice", notice), ("status", status), ("reason", reason)];
        self.enter(Kind::Plan, &[cells, rest].concat());
    }

    fn session(&mut self) {
        let code = self.choices.of(&[
            "",
            "",
            "dong-lac-2019-5",
            "an-lam-2018-6",
            "x~y",
            "dong-lac-2019-7~abcdef",
            "x",
        ]);
        let (unit, day, hosts, notice) = (self.unit(), self.day(), self.hosts(), self.day());
        let attended = self.choices.of(&["", "5", "10"]);
        let (speakers, note) = (self.choices.of(&["", "5", "7"]), self.text());
        let cells = [("code", code), ("unit", unit), ("day", day), ("hosts", hosts)];
        let rest =
            [("notice", notice), ("attended", attended), ("speakers", speakers), ("note", note)];
        self.enter(Kind::Session, &[cells, rest].concat());
    }

    fn ballot(&mut self) {
        let session = self.choices.code(&self.codes(Kind::Session));
        let returned = self.choices.of(&["5", "9", "12"]);
        let cells = [("session", session.as_str()), ("issued", "12"), ("returned", returned)];
        let levels = [("very_satisfied", returned), ("satisfied", "0"), ("dissatisfied", "0")];
        self.enter(Kind::Ballot, &[cells, levels].concat());
    }

    fn petition(&mut self) {
        let session = self.choices.code(&self.codes(Kind::Session));
        let code = self.choices.of(&["", "", "~", "x.5", "x~abcdef.2", "x.3~abcdef", "x.y.4"]);
        let code = if code == "~" { format!("{session}.8") } else { code.to_owned() };
        let original = self.choices.code(&self.codes(Kind::Petition));
        let text = format!("{} ({})", self.text(), self.codes.len());
        let origin = self.choices.of(&["raised", "collected"]);
        let answered = self.choices.of(&["no", "no", "yes"]);
        let contact = self.choices.of(&["", "0912 345 678", "001099012345"]);
        let cells = [("code", code.as_str()), ("session", &session), ("text", &text)];
        let rest = [("origin", origin), ("answered", answered), ("contact", contact)];
        self.enter(Kind::Petition, &[&cells[..], &rest, &[("duplicate_of", &original)]].concat());
    }

    fn assignment(&mut self) {
        let petition = self.choices.code(&self.codes(Kind::Petition));
        let (day, due) = (self.day(), self.day());
        let cells = [("petition", petition.as_str()), ("agency", "tnmt"), ("day", day)];
        self.enter(Kind::Assignment, &[&cells[..], &[("due", due)]].concat());
    }

    /// Enters a step; at most one of a petition, since a later one may change what an earlier one
    /// replaced.
    fn step(&mut self) {
        let petition = self.choices.code(&self.codes(Kind::Petition));
        let (day, due) = (self.day(), self.choices.of(&["2019-05-21", "2019-11-30"]));
        let step = self.choices.of(&["extend", "withdraw", "transfer"]);
        let there = self.codes(Kind::Step);
        if there.iter().any(|name| name.starts_with(&format!("{petition}/"))) {
            return;
        }
        let cells = [("petition", petition.as_str()), ("step", step), ("day", day)];
        let agency = if step == "transfer" { "xay-dung" } else { "" };
        let due = if step == "withdraw" { "" } else { due };
        self.enter(Kind::Step, &[&cells[..], &[("agency", agency), ("due", due)]].concat());
    }

    fn coverage(&mut self) {
        let (unit, until, from) = (self.unit(), self.day(), self.day());
        let (on, note) = (self.day(), self.text());
        let scope = self.choices.of(&["own", "communes"]);
        let unit = if scope == "communes" { self.choices.of(&[unit, "nam-sach"]) } else { unit };
        let cells = [("unit", unit), ("until", until), ("from", from), ("scope", scope)];
        self.enter(Kind::Coverage, &[&cells[..], &[("on", on), ("note", note)]].concat());
    }

    /// Enters a record of a session or a petition.
    fn follow_up(&mut self) {
        let (day, text, number) = (self.day(), self.text(), self.codes.len().to_string());
        let session = self.choices.code(&self.codes(Kind::Session));
        let petition = self.choices.code(&self.codes(Kind::Petition));
        let (of_session, of_petition) =
            (("session", session.as_str()), ("petition", petition.as_str()));
        let outcome = self.choices.of(&["noted", "interim"]);
        match *self.choices.of(&[&0, &1, &2, &3, &4]) {
            0 => self.enter(
                Kind::Conclusion,
                &[of_session, ("day", day), ("number", &number), ("signer", text)],
            ),
            1 => self.enter(Kind::Review, &[of_session, ("day", day), ("limits", text)]),
            2 => self.enter(Kind::Publication, &[of_session, ("day", day), ("channel", text)]),
            3 => self.enter(
                Kind::Reply,
                &[of_petition, ("day", day), ("outcome", outcome), ("number", &number)],
            ),
            _ => self
                .enter(Kind::Check, &[of_petition, ("day", day), ("by", text), ("result", "done")]),
        }
    }
}

fn begin(work: &mut Work<'_>, resolver: &mut Resolver) {
    let founding = Founding {
        unit: OwnUnit::Named { name: "Nam Sách", kind: Some("district"), force: false },
        rules: rule_set("nam-sach-2019").expect("a packaged set"),
        at: "2019-01-01T00:00:00Z",
        program: "test",
    };
    found(work, resolver, &founding, &[], TODAY).expect("founded");
    let unit = |code, name| {
        Input::new(Kind::Unit)
            .with(unit::CODE, code)
            .with(unit::NAME, name)
            .with(unit::KIND, "commune")
            .with(unit::PARENT, "nam-sach")
    };
    let dong_lac =
        unit("dong-lac", "Đồng Lạc").with(unit::FROM, "2019-02-01").with(unit::UNTIL, "2019-11-01");
    let agency =
        Input::new(Kind::Agency).with(agency::CODE, "tnmt").with(agency::NAME, "Phòng Tài nguyên");
    let other =
        Input::new(Kind::Agency).with(agency::CODE, "xay-dung").with(agency::NAME, "Phòng Xây");
    for input in [dong_lac, unit("an-lam", "An Lâm"), agency, other] {
        enter(work, resolver, &input, Mode::import(TODAY, false), 0).expect("entered");
    }
}

/// Findings that both entry and `lint` report. Coverage is named by its unit, since it has no code
/// while it is entered.
fn told(reader: Reader<'_>, warnings: &[Warning]) -> Told {
    let table = Kind::Coverage.spec().table;
    let unit_of = |code: &str| {
        let id = codes::find(reader, table, code).expect("read")?;
        let record = reader.record(RecordRow { kind: Kind::Coverage, id }).expect("read");
        let unit = record.get(coverage::UNIT).expect("a unit");
        Some(codes::of(reader, unit).expect("a code"))
    };
    let mut all = Told::new();
    for warning in warnings {
        let Remark::Lint(lint) = warning.remark else { continue };
        let check = CHECKS.iter().find(|check| check.lint == Some(lint)).expect("a check");
        if check.of_record.is_some() {
            let owner = warning.refs[0].split('/').next().unwrap_or_default();
            all.insert((lint, unit_of(owner).unwrap_or_else(|| owner.to_owned())));
        }
    }
    all
}

/// Makes a register from `choices` and compares the warnings at entry with `lint`.
fn compare(work: &mut Work<'_>, choices: &[u8], mode: Mode) {
    let mut resolver = Resolver::new();
    begin(work, &mut resolver);
    work.warnings.clear();
    let mut making =
        Making { work, resolver, choices: Choices(choices.iter()), mode, codes: Vec::new() };
    making.leader();
    making.leader();
    for _ in 0..3 {
        making.plan();
        making.session();
    }
    making.ballot();
    (0..4).for_each(|_| making.petition());
    (0..3).for_each(|_| making.assignment());
    (0..4).for_each(|_| making.follow_up());
    (0..3).for_each(|_| making.step());
    (0..3).for_each(|_| making.coverage());
    let petitions = making.codes(Kind::Petition);
    let replied: BTreeSet<String> = making.codes(Kind::Reply).into_iter().collect();
    let replied: BTreeSet<&str> =
        replied.iter().filter_map(|name| name.split('/').next()).collect();
    let steps = making.codes(Kind::Step).into_iter();
    let with_steps: BTreeSet<String> =
        steps.filter_map(|name| Some(name.split('/').next()?.to_owned())).collect();
    recompute_derived(work).expect("settled");
    let at_entry = told(work.reader(), &work.warnings);
    let in_register = told(work.reader(), &lint(work.reader(), TODAY).expect("findings"));
    for finding in at_entry.union(&in_register) {
        let (check, code) = finding;
        match check {
            // `lint` also checks petitions without a reply, and originals of duplicates and
            // sessions entered later.
            Lint::PetitionUnassigned if !replied.contains(code.as_str()) => continue,
            Lint::PetitionUnassigned if !in_register.contains(finding) => {
                let id = codes::find(work.reader(), "petition", code)
                    .expect("read")
                    .expect("a petition");
                let petition = RecordRow { kind: Kind::Petition, id };
                let petition = work.reader().record(petition).expect("read");
                let day = petitions::day_of(work.reader(), id.to()).expect("a day");
                let history = petition_timeline::of(work.reader(), id.to()).expect("read");
                let is_replied = history.is_some_and(|one| one.first_reply_on().is_some());
                let is_duplicate = !petition.lacks(petition::DUPLICATE_OF);
                assert!(day > TODAY || is_duplicate || is_replied, "{code}");
                continue;
            }
            // Entry checks due dates by rule only for typed records.
            Lint::DueBeforeAssignment if mode.import && !at_entry.contains(finding) => continue,
            // A step that holds from the assignment's day replaces its due day.
            Lint::DueBeforeAssignment if with_steps.contains(code) => continue,
            _ => {}
        }
        assert!(
            at_entry.contains(finding) && in_register.contains(finding),
            "{finding:?} {} at entry, {} by lint, of {:?} {petitions:?}",
            at_entry.contains(finding),
            in_register.contains(finding),
            work.warnings,
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn entry_and_lint_find_the_same(choices in vec(any::<u8>(), 200), import in any::<bool>()) {
        let folder = tempfile::tempdir().expect("a folder");
        let mut register = Register::create(&folder.path().join("r.db")).expect("a register");
        let entry = EntryDraft {
            at: "2019-01-01T00:00:00Z".into(),
            who: "test".into(),
            command: "test".into(),
        };
        let mode = match import {
            true => Mode { old_codes: true, ..Mode::import(TODAY, false) },
            false => Mode::typed(TODAY).forced(true),
        };
        let made = register.write(entry, true, |work| {
            compare(work, &choices, mode);
            Ok(())
        });
        made.expect("made");
    }
}

#[test]
fn every_check_of_lint_stands_once() {
    for lint in Lint::ALL {
        let checks = CHECKS.iter().filter(|check| check.lint == Some(lint));
        assert_eq!(checks.count(), 1, "{}", lint.code());
    }
    let listed = CHECKS.iter().filter(|check| check.lint.is_some());
    assert_eq!(listed.count(), Lint::ALL.len());
}
