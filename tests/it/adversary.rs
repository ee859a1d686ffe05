//! Acts that try to raise the on-time rate by rule (contract 0.2, section 5): of registers whose
//! terms are long over, handling acts never raise it, and what replies, edits, duplicates, parts
//! and removals make of a missed petition is in `after_the_fact`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use chrono::{Days, NaiveDate};
use doithoai::inside::model::PetitionId;
use doithoai::inside::rules::{Doubt, Judgement, Moved, RuleClass, judge};
use doithoai::inside::store::{self, petition_timeline};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::json;

use crate::figures::cases;
use crate::support::{Register, words};

/// The machine's day: after every term.
const MACHINE: &str = "2026-12-01";

/// Sessions of each register, and petitions of each session.
const SESSIONS: usize = 3;
const PETITIONS: usize = 3;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// A day of the half year in which sessions are held, assignments given and replies written.
fn some_day() -> impl Strategy<Value = NaiveDate> {
    (0..170_u64).prop_map(|offset| day("2026-01-05") + Days::new(offset))
}

fn petition() -> impl Strategy<Value = String> {
    (1..=SESSIONS, 1..=PETITIONS)
        .prop_map(|(session, number)| format!("dong-lac-2026-{session}.{number}"))
}

fn agency() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["tnmt", "kinh-te", "van-phong"])
}

/// A register as tables: rules, sessions, petitions, assignments, steps and replies, with the days
/// on which they were entered.
#[derive(Clone, Debug)]
struct Start {
    days: u32,
    from_assignment: bool,
    tables: BTreeMap<&'static str, String>,
}

/// A day of entry on or after an event, or none.
fn known(event: NaiveDate, late: u8) -> String {
    match late {
        0..=4 => (event + Days::new(1)).to_string(),
        5..=6 => (event + Days::new(40)).to_string(),
        _ => String::new(),
    }
}

fn start() -> impl Strategy<Value = Start> {
    let petition = (0..10_u8, 0..10_u8, 0..10_u8, some_day(), some_day(), agency(), 0..8_u8);
    let petitions = prop::collection::vec(petition, SESSIONS * PETITIONS);
    let held = prop::collection::vec(some_day(), SESSIONS);
    (5..25_u32, any::<bool>(), held, petitions).prop_map(|(days, from_assignment, held, petitions)| {
        let mut tables: BTreeMap<&'static str, String> = BTreeMap::from([
            ("sessions", "code,unit,day,hosts,known\n".to_owned()),
            ("petitions", "code,session,text,answered,duplicate_of,part_of,known\n".to_owned()),
            ("assignments", "petition,agency,day,due\n".to_owned()),
            ("steps", "petition,step,day,agency,due,number,known\n".to_owned()),
            ("replies", "petition,day,outcome,until,known\n".to_owned()),
        ]);
        let mut add = |table: &'static str, row: String| {
            writeln!(tables.get_mut(table).expect("a table"), "{row}").expect("text");
        };
        for (place, held) in held.iter().enumerate() {
            let session = format!("dong-lac-2026-{}", place + 1);
            add("sessions", format!("{session},dong-lac,{held},chair,{held}"));
        }
        for (place, (fate, late, reply, assigned, replied, agency, kind)) in petitions.into_iter().enumerate() {
            let (session, number) = (place / PETITIONS + 1, place % PETITIONS + 1);
            let code = format!("dong-lac-2026-{session}.{number}");
            let held = held[session - 1];
            let answered = if fate == 0 { "yes" } else { "no" };
            let original = match (fate, place) {
                (1, 1..) => "dong-lac-2026-1.1",
                _ => "",
            };
            let whole = if fate == 2 && number > 1 { format!("dong-lac-2026-{session}.1") } else { String::new() };
            let entered = known(held, late);
            add("petitions", format!("{code},dong-lac-2026-{session},Đề nghị {place},{answered},{original},{whole},{entered}"));
            if fate > 4 {
                let due = if kind == 0 { (assigned + Days::new(60)).to_string() } else { String::new() };
                add("assignments", format!("{code},{agency},{assigned},{due}"));
                if kind == 1 {
                    let on = assigned + Days::new(3);
                    add("steps", format!("{code},withdraw,{on},,,1,{}", known(on, late)));
                }
                if kind == 2 {
                    let (on, due) = (assigned + Days::new(3), assigned + Days::new(50));
                    add("steps", format!("{code},extend,{on},,{due},1,{}", known(on, late)));
                }
            }
            if reply > 4 {
                let (outcome, until) = match kind {
                    3 => ("promised", "2026-09-30"),
                    4 => ("interim", ""),
                    _ => ("resolved", ""),
                };
                let on = replied.max(held);
                add("replies", format!("{code},{on},{outcome},{until},{}", known(on, late)));
            }
        }
        Start { days, from_assignment, tables }
    })
}

/// An act as a line of the program; what it names may not be there.
fn handling() -> impl Strategy<Value = String> {
    let (on, due) =
        (some_day, || (0..400_u64).prop_map(|offset| day("2026-01-05") + Days::new(offset)));
    prop_oneof![
        (petition(), agency(), on())
            .prop_map(|(p, a, on)| format!("assign {p} --to {a} --on {on}")),
        (petition(), agency(), on(), due())
            .prop_map(|(p, a, on, due)| format!("assign {p} --to {a} --on {on} --due {due}")),
        (petition(), due(), on())
            .prop_map(|(p, due, on)| format!("assign extend {p} --to {due} --on {on} --why x")),
        (petition(), agency(), on())
            .prop_map(|(p, a, on)| format!("assign transfer {p} --to {a} --on {on} --why x")),
        (petition(), agency(), due(), on()).prop_map(|(p, a, due, on)| {
            format!("assign transfer {p} --to {a} --due {due} --on {on} --why x")
        }),
        (petition(), on()).prop_map(|(p, on)| format!("assign withdraw {p} --on {on} --why x")),
        (petition(), due()).prop_map(|(p, due)| format!("edit {p}/assignment --due {due}")),
        (petition(), agency()).prop_map(|(p, a)| format!("edit {p}/assignment --agency {a}")),
        (petition(), 1..4_u8, on()).prop_map(|(p, n, on)| format!("edit {p}/step-{n} --on {on}")),
        (petition(), 1..4_u8, due())
            .prop_map(|(p, n, due)| format!("edit {p}/step-{n} --due {due}")),
        (petition(), on()).prop_map(|(p, on)| format!("edit {p}/assignment --on {on}")),
    ]
}

/// Any other act that a clerk may use to hide a missed term.
fn any_act() -> impl Strategy<Value = String> {
    let session = || (1..=SESSIONS).prop_map(|number| format!("dong-lac-2026-{number}"));
    let outcome = || {
        prop::sample::select(vec!["resolved", "noted", "promised --until 2026-10-31", "interim"])
    };
    prop_oneof![
        2 => handling(),
        2 => (petition(), some_day(), outcome(), agency())
            .prop_map(|(p, on, what, a)| format!("record reply {p} --on {on} --outcome {what} --agency {a}")),
        1 => (petition(), some_day()).prop_map(|(p, on)| format!("edit {p}/reply-1 --on {on}")),
        1 => (petition(), outcome()).prop_map(|(p, what)| format!("edit {p}/reply-1 --outcome {what}")),
        1 => petition().prop_map(|p| format!("remove {p}/reply-1")),
        1 => (petition(), 1..4_u8).prop_map(|(p, n)| format!("remove {p}/step-{n}")),
        1 => petition().prop_map(|p| format!("edit {p} --answered yes")),
        1 => petition().prop_map(|p| format!("edit {p} --origin collected")),
        1 => (petition(), petition()).prop_map(|(p, o)| format!("edit {p} --duplicate-of {o}")),
        1 => (petition(), petition()).prop_map(|(p, o)| format!("edit {p} --part-of {o}")),
        1 => petition().prop_map(|p| {
            let session = p.rsplit_once('.').map_or("", |(session, _)| session).to_owned();
            format!("record petition {session} --text 'ý tách ra' --part-of {p}")
        }),
        1 => (session(), some_day()).prop_map(|(s, on)| format!("edit {s} --on {on}")),
        1 => (petition(), session()).prop_map(|(p, s)| format!("edit {p} --session {s}")),
        1 => petition().prop_map(|p| format!("remove {p}")),
    ]
}

/// The petitions judged as of a day.
fn judged(office: &Register, as_of: NaiveDate) -> BTreeMap<PetitionId, Judgement> {
    let path = office.path("doithoai.db");
    let mut book = store::Register::open(&path, &store::Upgrade::none()).expect("a register");
    book.read(|reader| {
        let mut all = BTreeMap::new();
        petition_timeline::each(reader, (day("2026-01-01"), as_of), None, |history| {
            let original = match history.facts.duplicate_of {
                Some(original) => petition_timeline::of(reader, original)?,
                None => None,
            };
            all.insert(history.facts.petition, judge(&history, original.as_ref(), as_of));
            Ok(())
        })?;
        Ok(all)
    })
    .expect("read")
}

/// On time and all that count, by rule.
fn rate(all: &BTreeMap<PetitionId, Judgement>) -> (usize, usize) {
    let of = |wanted: RuleClass| all.values().filter(|one| one.class == Some(wanted)).count();
    let on_time = of(RuleClass::OnTime);
    (on_time, on_time + of(RuleClass::Late) + of(RuleClass::Overdue))
}

fn missed(all: &BTreeMap<PetitionId, Judgement>) -> BTreeSet<PetitionId> {
    let is_missed = |one: &Judgement| one.class.is_some_and(RuleClass::is_missed);
    all.iter().filter(|(_, one)| is_missed(one)).map(|(petition, _)| *petition).collect()
}

/// Founds a register and imports the tables, whose days of entry are taken.
fn founded(start: &Start) -> Register {
    let office = Register::empty().on(MACHINE);
    let folder = office.path("tables");
    std::fs::create_dir(&folder).expect("a folder");
    let rules = format!(
        "key,value,from,source\ndue_kind,calendar,,x\ndue_days,{},,x\ndue_from,{},,x\n",
        start.days,
        if start.from_assignment { "assignment" } else { "session" },
    );
    let agencies = "code,name\ntnmt,Phòng TNMT\nkinh-te,Phòng Kinh tế\nvan-phong,Văn phòng\n";
    let fixed = [("rules", rules.as_str()), ("agencies", agencies)];
    let tables = start.tables.iter().map(|(name, text)| (*name, text.as_str()));
    for (name, text) in tables.chain(fixed) {
        std::fs::write(folder.join(format!("{name}.csv")), text).expect("a table");
    }
    office.does("init --no-list --unit 'Đồng Lạc' --kind commune --rules none\nimport tables -q");
    office
}

/// Checks that each difference between the two clocks has its name, and that the report counts
/// what was judged.
fn named_and_counted(office: &Register, as_of: NaiveDate) {
    let all = judged(office, as_of);
    let report = office.json([
        "report",
        "petitions",
        "2026-01-01..2026-12-31",
        "--as-of",
        &as_of.to_string(),
    ]);
    let (on_time, whole) = rate(&all);
    let by_rule = &report["petitions"]["by_rule"];
    assert_eq!(by_rule["on_time"], json!(on_time));
    let count = |key: &str| by_rule[key].as_u64().expect("a count");
    assert_eq!(count("on_time") + count("late") + count("overdue"), whole as u64);
    let doubts = all.values().filter(|one| one.doubt == Some(Doubt::AfterTheFact)).count();
    assert_eq!(by_rule["after_the_fact"], json!(doubts));
    for one in all.values().filter(|one| one.holders.is_some()) {
        use doithoai::inside::model::PetitionState::{Late, Overdue};
        let in_force = matches!(one.state, Late | Overdue);
        let by_rule = one.class.is_some_and(RuleClass::is_missed);
        let expected = match (by_rule, in_force) {
            (true, false) => one.moved.is_some_and(|moved| moved != Moved::Stricter),
            (false, true) => one.moved == Some(Moved::Stricter),
            _ => one.moved.is_none(),
        };
        assert!(expected, "{one:?}");
    }
}

#[test]
fn no_handling_act_raises_the_rate_by_rule() {
    let acts = prop::collection::vec(handling(), 8);
    let as_of = (0..330_u64).prop_map(|offset| day("2026-02-01") + Days::new(offset));
    let mut runner = TestRunner::new(cases(10));
    runner
        .run(&(start(), acts, as_of), |(start, acts, as_of)| {
            let office = founded(&start);
            let mut before = rate(&judged(&office, as_of));
            for act in acts {
                let is_own_day = act.contains("/assignment --on");
                let output = office.run(words(&act).into_iter().chain(["--force".into()]));
                prop_assert!(output.code <= 1, "{act}: {output}");
                let now = rate(&judged(&office, as_of));
                let ((was, of), (is, whole)) = (before, now);
                let is_raised = match (of, whole) {
                    (0, 0) => false,
                    // A rate over nothing is no rate; the first missed term makes none of 100 %.
                    (0, _) => is > 0,
                    (_, 0) => false,
                    _ => is * of > was * whole,
                };
                prop_assert!(
                    !is_raised || start.from_assignment && is_own_day,
                    "{act}: {was}/{of} became {is}/{whole} as of {as_of}\n{start:?}"
                );
                before = now;
            }
            named_and_counted(&office, as_of);
            Ok(())
        })
        .unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn what_hides_a_missed_term_is_after_the_fact() {
    let acts = prop::collection::vec(any_act(), 10);
    let as_of = (0..200_u64).prop_map(|offset| day("2026-06-01") + Days::new(offset));
    let mut runner = TestRunner::new(cases(10));
    runner
        .run(&(start(), acts, as_of), |(start, acts, as_of)| {
            let office = founded(&start);
            let mut before = judged(&office, as_of);
            for act in acts {
                let output = office.run(words(&act).into_iter().chain(["--force".into()]));
                prop_assert!(output.code <= 1, "{act}: {output}");
                let now = judged(&office, as_of);
                for petition in missed(&before) {
                    let Some(one) = now.get(&petition) else { continue };
                    let told = one.class.is_some_and(RuleClass::is_missed)
                        || one.doubt == Some(Doubt::AfterTheFact)
                        // What the contract's definitions leave to the original, to the parts
                        // that were there, and to a withdrawal of its day.
                        || one.is_by_original
                        || !one.is_counted() && act.starts_with("remove ")
                        || one.class == Some(RuleClass::Withdrawn)
                        || start.from_assignment && act.contains("/assignment --on");
                    prop_assert!(
                        told,
                        "{act}: {petition:?} became {one:?} as of {as_of}\n{start:?}"
                    );
                }
                before = now;
            }
            named_and_counted(&office, as_of);
            Ok(())
        })
        .unwrap_or_else(|error| panic!("{error}"));
}
