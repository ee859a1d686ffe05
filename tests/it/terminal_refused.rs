//! Input that is refused on a command line is refused at a terminal at its question, and another
//! answer is accepted.

use crate::terminal::Clerk;

/// Invalid answers, each refused at its question and corrected: a day after today, a day before the
/// session, a due date before the assignment; the agency of a reply to an unassigned petition; a
/// plan entry in the future.
const REFUSED: &str = "
@ 2026-05-20
$ record session
? term-column-unit dong lac
? term-column-day 21/5/2026
! in-future
? term-column-day <clear>19/5/2026
? term-column-hosts <space>
? term-column-attended
? term-column-speakers
? term-column-opinions
? term-column-answered
? ask-more
? ask-save
= dong-lac-2026-1
? ask-on-petition n
? ask-on-ballot
? ask-on-conclusion
$ record petition dong-lac-2026-1 --text 'Đường ngập'
$ record petition dong-lac-2026-1 --text 'Cầu yếu'
$ record reply dong-lac-2026-1.1
? term-column-agency tai nguyen
? term-column-day <clear>18/5/2026
! before-session
? term-column-day <clear>20/5/2026
? term-column-outcome giai quyet|resolved
? term-column-number
? term-column-text
? ask-save
= dong-lac-2026-1.1/reply-1
$ assign dong-lac-2026-1.2
? term-column-agency tai nguyen
? term-column-day <clear>18/5/2026
! before-session
? term-column-day <clear>20/5/2026
? ask-more y
? term-column-with
? term-column-due 19/5/2026
! due-before-assignment
? term-column-due <clear>25/5/2026
? term-column-conclusion
? ask-save
= 25/05/2026
$ plan add --unit dong-lac --on 25/5/2026 --host chair
$ record session --plan dong-lac-2026-k1
? term-column-day 25/5/2026
! in-future
? term-column-day <clear>20/5/2026
? term-column-attended
? term-column-speakers
? term-column-opinions
? term-column-answered
? ask-more
? ask-save
= dong-lac-2026-2
? ask-on-petition n
? ask-on-ballot
? ask-on-conclusion
$ record session --plan dong-lac-2026-k1 --force
? term-column-attended
? term-column-speakers
? term-column-opinions
? term-column-answered
? ask-more
? ask-save
= dong-lac-2026-3
? ask-on-petition n
? ask-on-ballot
? ask-on-conclusion
";

/// Cases B1, B3, B4, B9 and C4 at a terminal.
#[test]
fn what_is_refused_is_refused_at_its_question() {
    for lang in ["vi", "en"] {
        let mut clerk = Clerk::new(lang);
        clerk.office.does("init --no-list --unit 'Nam Sách' --kind district");
        clerk.office.does("unit add 'Đồng Lạc' --kind commune --parent nam-sach");
        clerk.office.does("agency add 'Phòng Tài nguyên và Môi trường' --code tnmt");
        clerk.walk(REFUSED);
        let forced = clerk.lines.last().expect("the line shown");
        assert!(
            forced.1.contains("--force") && forced.1.contains("--on 25/05/2026"),
            "{}",
            forced.1
        );
        let assigned = clerk.office.does("list assignments --json").stdout;
        assert!(assigned.contains("dong-lac-2026-1.1"), "assigned with its reply: {assigned}");
    }
}

/// Which of several units of the list is meant, a unit outside the list, a missing kind, a double.
const UNITS: &str = "
@ 2026-11-30
$ init --file listed.db
? ask-unit-name xã An Phú
? ask-which-unit quang ngai
= (x21034-2): listed.db
$ init
? ask-unit-name Lạc Thành
? ask-own-unit c|y
? ask-unit-kind phuong|ward
= (lac-thanh): doithoai.db
$ unit add 'Đoài' --parent lac-thanh
? ask-unit-kind thon|village
= doai
$ unit add 'Đoài' --kind thôn --parent lac-thanh
? ask-add-anyway c|y
= thon-doai
$ unit add 'thôn Đông'
? ask-add-anyway c|y
= thon-dong
";

#[test]
fn a_unit_is_asked_about_where_it_is_not_certain() {
    for lang in ["vi", "en"] {
        let mut clerk = Clerk::new(lang);
        clerk.walk(UNITS);
        let line = |start: &str| clerk.lines.iter().any(|(_, line)| line.starts_with(start));
        assert!(
            line("init --file listed.db --unit x21034-2")
                || line("--file listed.db init --unit x21034-2"),
            "{:?}",
            clerk.lines
        );
        assert!(line("init --unit 'Lạc Thành' --kind ward --no-list"), "{:?}", clerk.lines);
        let units = clerk.office.does("unit list --json").stdout;
        assert_eq!(units.matches("\"village\"").count(), 3, "{units}");
    }
}
