//! Prompts as hands use them: keys of editing, defaults, Escape, corrections, pasted lists, and
//! what an entry goes on to.

use serde_json::Value as Json;

use crate::support::Register;
use crate::terminal::{Clerk, send};

/// A clerk of a commune with a village, agencies and a session of October.
fn clerk(lang: &'static str) -> Clerk {
    let clerk = Clerk::new(lang);
    let office = &clerk.office;
    office.does("init --no-list --unit 'Hồng Lim' --kind commune");
    office.does("unit add 'An Đoài' --kind village --parent hong-lim");
    office.does("agency add 'Phòng Kinh tế' --code kinh-te");
    office.does("agency add 'Phòng Văn hóa' --code van-hoa");
    office.does("record session --unit hong-lim --on 4/5/2026 --host chair");
    clerk
}

fn list(office: &Register, what: &str) -> Vec<Json> {
    serde_json::from_str(&office.does(&format!("list {what} --json")).stdout).expect("JSON")
}

fn texts(office: &Register) -> Vec<String> {
    let all = list(office, "petitions");
    all.iter().map(|one| one["text"].as_str().expect("a text").to_owned()).collect()
}

/// Keys of editing, and the field that Enter takes.
const KEYS: &str = "
@ 2026-05-11
$ record petition hong-lim-2026-1
? term-column-text abc<^U>hỏng<^A>Đường <^E> nặng quá<^W>x<home><end>
? term-column-field
? term-column-answered
? ask-more
? ask-save
= hong-lim-2026-1.1
? ask-another n
";

#[test]
fn the_usual_keys_edit_an_answer() {
    for lang in ["vi", "en"] {
        let mut clerk = clerk(lang);
        clerk.walk(KEYS);
        assert_eq!(texts(&clerk.office), ["Đường hỏng nặng x"], "{lang}");
        let field = &list(&clerk.office, "petitions")[0]["field"];
        assert_eq!(field, "other", "Enter takes what a command takes");
    }
}

/// A wrong yes or no is refused and replaced; the text before comes back with the arrow.
const AGAIN: &str = "
@ 2026-05-11
$ record petition hong-lim-2026-1
? term-column-text Cống tắc
? term-column-field
? term-column-answered xyz
~ #ask-yes-or-no k|n
? ask-more
? ask-save
? ask-another
? term-column-text <up> nặng
? term-column-field
? term-column-answered
? ask-more
? ask-save
= hong-lim-2026-1.2
? ask-another n
$ assign hong-lim-2026-1.1
? term-column-agency
~ #ask-choice-first kinh te
? term-column-day 3/5
! before-session
? term-column-day 10/5
? ask-more
? ask-save
= hong-lim-2026-1.1
$ assign hong-lim-2026-1.2
? term-column-agency kinh te
? term-column-day
? ask-more
? ask-save
= hong-lim-2026-1.2
";

#[test]
fn a_default_is_taken_by_enter_and_replaced_by_typing_and_no_choice_by_a_slip() {
    for lang in ["vi", "en"] {
        let mut clerk = clerk(lang);
        clerk.walk(AGAIN);
        assert_eq!(texts(&clerk.office), ["Cống tắc", "Cống tắc nặng"], "{lang}");
        let days = list(&clerk.office, "assignments");
        let days: Vec<&str> = days.iter().filter_map(|one| one["day"].as_str()).collect();
        assert_eq!(days, ["2026-05-10", "2026-05-11"], "{lang}");
    }
}

/// The own unit comes first although the village's name sorts before it; Escape asks once something
/// was typed and goes on if it was a slip; in a correction it keeps the former answer.
const ESCAPE: &str = "
@ 2026-05-11
$ record session
? term-column-unit
? term-column-day 10/5<esc><stay>
~ #ask-leave k|n<stay>
? term-column-day
? term-column-hosts <down><space>
? term-column-attended 85
? term-column-speakers
? term-column-opinions
? term-column-answered
? ask-more
? ask-save <down>
? ask-change-which nguoi du|attend
? term-column-attended 99<esc><stay>
? ask-save <down>
? ask-change-which ngay|day
? term-column-day 9/5
? ask-save
= hong-lim-2026-2
? ask-on-petition <esc><stay>
";

#[test]
fn escape_asks_before_it_throws_an_entry_away() {
    for lang in ["vi", "en"] {
        let mut clerk = clerk(lang);
        clerk.walk(ESCAPE);
        let session = &list(&clerk.office, "sessions")[1];
        assert_eq!(session["unit"], "hong-lim", "{lang}");
        assert_eq!((&session["day"], &session["attended"]), (&"2026-05-09".into(), &85.into()));

        let mut session = clerk.type_line("record petition hong-lim-2026-1");
        let mut seen = String::new();
        clerk.step(&mut session, "?", "term-column-text Rác<esc><stay>", &mut seen).expect("text");
        clerk.step(&mut session, "~", "#ask-leave c|y<stay>", &mut seen).expect("Escape asks");
        seen += &session.exp_eof().expect("an end");
        assert!(texts(&clerk.office).is_empty());
        assert!(lang == "en" || !seen.contains("cancel"), "{seen}");
    }
}

/// A session goes on to its petitions, of which one is typed and others are pasted as a list and as
/// a table, to its ballots and its conclusion.
const WHOLE: &str = "
@ 2026-05-11
$ record session --unit hong-lim --on 10/5/2026
? term-column-hosts <space>
? term-column-attended
? term-column-speakers
? term-column-opinions
? term-column-answered
? ask-more
? ask-save
= hong-lim-2026-2
? ask-on-petition
? term-column-text <paste>1. Đường hỏng<line>2. Cống tắc<line></paste><stay>
~ #ask-lines-one <down>
~ hong-lim-2026-2.2
= hong-lim-2026-2.2
? ask-another c|y
? term-column-text <paste>Nội dung<tab>Lĩnh vực<line>Rác<tab>môi trường<line></paste><stay>
~ hong-lim-2026-2.3
= hong-lim-2026-2.3
? ask-another c|y
? term-column-text <paste>Đèn đường<line>chưa sáng</paste><stay>
~ #ask-lines-one <up>
? term-column-field
? term-column-answered
? ask-more
? ask-save
= hong-lim-2026-2.4
? ask-another
? term-column-text Một<line>Hai
~ #ask-lines-one <down>
~ hong-lim-2026-2.6
= hong-lim-2026-2.6
? ask-another
? ask-on-ballot c|y
? term-column-issued 60
? term-column-returned 58
? term-column-invalid
? term-column-very_satisfied 30
? term-column-satisfied 22
? term-column-neutral 3
? term-column-dissatisfied
? ask-save
? ask-on-conclusion c|y
? term-column-number 12-TB/ĐU
? term-column-day
? term-column-signer
? ask-save
= hong-lim-2026-2/conclusion
";

#[test]
fn a_session_goes_on_to_petitions_pasted_too_and_to_ballots_and_conclusion() {
    for lang in ["vi", "en"] {
        let mut clerk = clerk(lang);
        clerk.walk(WHOLE);
        let wanted = ["Đường hỏng", "Cống tắc", "Rác", "Đèn đường chưa sáng", "Một", "Hai"];
        assert_eq!(texts(&clerk.office), wanted, "{lang}");
        assert_eq!(list(&clerk.office, "petitions")[2]["field"], "environment");
        assert_eq!(list(&clerk.office, "ballots")[0]["dissatisfied"], 3);
        assert_eq!(list(&clerk.office, "conclusions").len(), 1);
    }
}

#[test]
fn a_pasted_list_that_is_not_confirmed_enters_nothing() {
    let clerk = clerk("vi");
    let mut session = clerk.type_line("record petition hong-lim-2026-1 --lines y-kien.txt");
    session.exp_string("hong-lim-2026-1.5").expect("a question");
    send(&mut session, "k").expect("sent");
    session.exp_eof().expect("an end");
    assert!(texts(&clerk.office).is_empty());
    let mut session = clerk.type_line("record petition hong-lim-2026-1 --lines y-kien.txt --yes");
    session.exp_eof().expect("nothing is asked");
    assert_eq!(texts(&clerk.office).len(), 5);
}

#[test]
fn lines_at_a_terminal_break_between_words() {
    let mut clerk = clerk("vi");
    clerk.columns = "40";
    let mut session = clerk.type_line("record petition hong-lim-2026-1");
    let mut seen = String::new();
    let text = "Đề nghị sửa đoạn mương thoát nước vì mưa là ngập úng cả đường";
    clerk.step(&mut session, "?", &format!("term-column-text {text}"), &mut seen).expect("text");
    clerk.step(&mut session, "?", "term-column-field xyz<stay>", &mut seen).expect("field");
    session.send("\u{3}").expect("Ctrl-C stops at once");
    session.flush().expect("sent");
    seen += &session.exp_eof().expect("an end");
    let shown: String = crate::terminal::text(&seen);
    assert!(shown.contains("> Nội dung: Đề nghị sửa đoạn mương\r\n  thoát nước vì mưa"), "{shown}");
    assert!(texts(&clerk.office).is_empty());
}

/// What several petitions get alike is asked once.
const SEVERAL: &str = "
@ 2026-05-11
$ record petition hong-lim-2026-1 --text 'Cống tắc'
$ record petition hong-lim-2026-1 --text 'Đường hỏng'
$ assign 1.1 1.2
? term-column-agency kinh te
? term-column-day 10/5
? ask-more
? ask-save
= hong-lim-2026-1.2
$ record reply 1.1 1.2
? term-column-day
? term-column-outcome giai quyet|resolved
? term-column-number 7/KT
? term-column-text
? ask-more
? ask-save
= hong-lim-2026-1.2/reply-1
";

#[test]
fn what_several_petitions_get_alike_is_asked_once() {
    for lang in ["vi", "en"] {
        let mut clerk = clerk(lang);
        clerk.walk(SEVERAL);
        assert_eq!(list(&clerk.office, "assignments").len(), 2, "{lang}");
        assert_eq!(list(&clerk.office, "replies").len(), 2, "{lang}");
        let lines: Vec<&str> = clerk.lines.iter().map(|(_, line)| line.as_str()).collect();
        assert!(lines[2].starts_with("assign 1.1 1.2 --to kinh-te"), "{lines:?}");
    }
}
