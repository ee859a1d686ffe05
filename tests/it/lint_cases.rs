//! Lines that cause each finding of `lint`, and similar lines that do not.

/// A session of Đồng Lạc.
pub const SESSION_OF: &str = "record session --unit dong-lac --on 20/5/2019 --host chair";

/// A check, lines that cause it with the records named, and similar lines that do not. All are
/// entered on 20 June 2019, but for those with another day before them.
pub type Case = (&'static str, &'static [&'static str], &'static str, &'static [&'static str]);

/// The cases, but for those of the clock (`lint_clock_cases.rs`).
pub const CASES: &[Case] = &[
    (
        "code-of-another",
        &[SESSION_OF, "edit dong-lac-2019-1 --unit an-lam"],
        "dong-lac-2019-1",
        &[SESSION_OF, "edit dong-lac-2019-1 --on 21/5/2019"],
    ),
    (
        "code-odd",
        &["import agencies.csv --old-codes"],
        "A_01",
        &["agency add 'Một' --code A-01", "agency add 'Hai' --code a.2~x"],
    ),
    (
        "kind-of-name",
        &[
            "unit add 'quận Ba Đình' --kind urban-district --code ba-dinh",
            "edit ba-dinh --kind commune --force",
        ],
        "ba-dinh",
        &[
            "unit add 'thành phố Chí Linh' --kind provincial-city",
            "unit add 'Phường Hóp' --kind village --parent dong-lac",
        ],
    ),
    (
        "unit-twice",
        &[
            "unit add 'xã Kỳ Lạ' --parent nam-sach",
            "unit add 'Kỳ Lạ' --kind commune --parent nam-sach --code ky-la-2",
        ],
        "xa-ky-la ky-la-2",
        &[
            "unit add 'xã Kỳ Lạ' --parent nam-sach --until 1/1/2019",
            "unit add 'Kỳ Lạ' --kind commune --parent nam-sach --from 1/1/2019 --code ky-la-2",
            "unit add 'Kỳ Lạ' --kind ward --parent nam-sach --code ky-la-3",
        ],
    ),
    (
        "village-alone",
        &["unit add 'thôn Đông' --code dong"],
        "dong",
        &["unit add 'thôn Đông' --parent dong-lac"],
    ),
    (
        "outside-unit-life",
        &[
            "unit end an-lam --on 1/5/2019",
            "record session --unit an-lam --on 30/4/2019 --host chair",
            "edit an-lam-2019-1 --on 1/5/2019",
        ],
        "an-lam-2019-1",
        &[
            "unit end an-lam --on 1/5/2019",
            "record session --unit an-lam --on 30/4/2019 --host chair",
        ],
    ),
    // A plan entry without a day lies within its unit's life if one day of its month does.
    (
        "outside-unit-life",
        &[
            "unit add 'Mới' --kind commune --parent nam-sach --from 1/8/2019",
            "plan add --unit moi --month 2019-07 --host chair",
        ],
        "moi-2019-k1",
        &[
            "unit add 'Mới' --kind commune --parent nam-sach --from 31/7/2019",
            "plan add --unit moi --month 2019-07 --host chair",
        ],
    ),
    (
        "in-future",
        &[SESSION_OF, "record review dong-lac-2019-1 --on 21/6/2019"],
        "dong-lac-2019-1/review-1",
        &[SESSION_OF, "record review dong-lac-2019-1 --on 20/6/2019"],
    ),
    (
        "post-not-held",
        &["leader add 'Vũ Mẫu' --unit dong-lac --post chair --from 21/5/2019", SESSION_OF],
        "dong-lac-2019-1",
        &["leader add 'Vũ Mẫu' --unit dong-lac --post chair --from 20/5/2019", SESSION_OF],
    ),
    (
        "leader-twice",
        &[
            "record session --unit nam-sach --on 20/5/2019 --host chair --at dong-lac",
            "record session --unit nam-sach --on 20/5/2019 --host secretary,chair --at an-lam",
        ],
        "nam-sach-2019-1 nam-sach-2019-2",
        &[
            "record session --unit nam-sach --on 20/5/2019 --host chair --at dong-lac",
            "record session --unit nam-sach --on 20/5/2019 --host secretary --at an-lam",
        ],
    ),
    (
        "notice-after-session",
        &["record session --unit dong-lac --on 20/5/2019 --host chair --notice 21/5/2019"],
        "dong-lac-2019-1",
        &["record session --unit dong-lac --on 20/5/2019 --host chair --notice 20/5/2019"],
    ),
    (
        "plan-past",
        &["plan add --unit dong-lac --month 2019-05 --host chair"],
        "dong-lac-2019-k1",
        &[
            "plan add --unit dong-lac --month 2019-06 --host chair",
            "plan add --unit an-lam --on 19/6/2019 --host chair",
            "plan postpone an-lam-2019-k1 --why bão",
        ],
    ),
    (
        "speakers-above-attendance",
        &["record session --unit dong-lac --on 20/5/2019 --host chair --attended 10 --speakers 11"],
        "dong-lac-2019-1",
        &["record session --unit dong-lac --on 20/5/2019 --host chair --attended 10 --speakers 10"],
    ),
    (
        "ballots-above-attendance",
        &[
            "record session --unit dong-lac --on 20/5/2019 --host chair --attended 9",
            "record ballot dong-lac-2019-1 --issued 12 --returned 10 --very-satisfied 5 --satisfied 5 --dissatisfied 0",
        ],
        "dong-lac-2019-1/ballot",
        &[
            "record session --unit dong-lac --on 20/5/2019 --host chair --attended 10",
            "record ballot dong-lac-2019-1 --issued 12 --returned 10 --very-satisfied 5 --satisfied 5 --dissatisfied 0",
        ],
    ),
    (
        "petitions-above-opinions",
        &[
            "record session --unit dong-lac --on 20/5/2019 --host chair --opinions 0",
            "record petition dong-lac-2019-1 --text a",
        ],
        "dong-lac-2019-1",
        &[
            "record session --unit dong-lac --on 20/5/2019 --host chair --opinions 1",
            "record petition dong-lac-2019-1 --text a",
        ],
    ),
    (
        "duplicate-without-original",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a --answered",
            "record petition dong-lac-2019-1 --text b --answered --duplicate-of dong-lac-2019-1.1",
            "record petition dong-lac-2019-1 --text c --answered --duplicate-of dong-lac-2019-1.2",
        ],
        "dong-lac-2019-1.3",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a --answered",
            "record session --unit dong-lac --on 21/5/2019 --host chair",
            "record petition dong-lac-2019-2 --text b --answered --duplicate-of dong-lac-2019-1.1",
        ],
    ),
    (
        "duplicate-without-original",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a --answered",
            "record session --unit dong-lac --on 21/5/2019 --host chair",
            "record petition dong-lac-2019-2 --text b --answered",
            "edit dong-lac-2019-1.1 --duplicate-of dong-lac-2019-2.1",
        ],
        "dong-lac-2019-1.1",
        &[SESSION_OF, "record petition dong-lac-2019-1 --text a --answered"],
    ),
    (
        "petition-unassigned",
        &[SESSION_OF, "record petition dong-lac-2019-1 --text a"],
        "dong-lac-2019-1.1",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a --answered",
            "record petition dong-lac-2019-1 --text b --duplicate-of dong-lac-2019-1.1",
        ],
    ),
    (
        "assigned-though-answered",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a --answered",
            "assign dong-lac-2019-1.1 --to tnmt",
        ],
        "dong-lac-2019-1.1/assignment",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt",
        ],
    ),
    (
        "due-before-assignment",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt --on 22/5/2019 --due 21/5/2019 --force",
        ],
        "dong-lac-2019-1.1/assignment",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt --on 22/5/2019 --due 22/5/2019",
        ],
    ),
    // Case B9: a due date that follows from the rules.
    (
        "due-before-assignment",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt --on 5/6/2019",
        ],
        "dong-lac-2019-1.1/assignment",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt --on 4/6/2019",
        ],
    ),
    (
        "before-session",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "record reply dong-lac-2019-1.1 --on 20/5/2019 --outcome interim --agency tnmt",
            "record reply dong-lac-2019-1.1 --on 19/5/2019 --outcome noted --force",
        ],
        "dong-lac-2019-1.1/reply-2",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "record reply dong-lac-2019-1.1 --on 20/5/2019 --outcome noted --agency tnmt",
        ],
    ),
    // Petitions collected before the session may be assigned and answered before it.
    (
        "before-session",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt --on 19/5/2019 --force",
        ],
        "dong-lac-2019-1.1/assignment",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a --origin collected",
            "assign dong-lac-2019-1.1 --to tnmt --on 18/5/2019",
            "record reply dong-lac-2019-1.1 --on 19/5/2019 --outcome noted",
            "record check dong-lac-2019-1.1 --on 19/5/2019 --by MTTQ --result done",
        ],
    ),
    (
        "conclusion-overdue",
        &[SESSION_OF],
        "dong-lac-2019-1",
        &[
            SESSION_OF,
            "record conclusion dong-lac-2019-1 --number 1-TB --on 20/6/2019",
            "record session --unit an-lam --on 5/6/2019 --host chair",
        ],
    ),
    (
        "number-twice",
        &[
            SESSION_OF,
            "record session --unit dong-lac --on 21/5/2019 --host chair",
            "record conclusion dong-lac-2019-1 --number 1-TB --on 22/5/2019",
            "record conclusion dong-lac-2019-2 --number 1-TB --on 23/5/2019",
        ],
        "dong-lac-2019-1/conclusion dong-lac-2019-2/conclusion",
        &[
            SESSION_OF,
            "record session --unit an-lam --on 21/5/2019 --host chair",
            "record conclusion dong-lac-2019-1 --number 1-TB --on 22/5/2019",
            "record conclusion an-lam-2019-1 --number 1-TB --on 23/5/2019",
        ],
    ),
    (
        "coverage-ahead",
        &["record coverage --unit dong-lac --until 31/12/2019 --force"],
        "coverage-1",
        &["record coverage --unit dong-lac --until 20/6/2019"],
    ),
    (
        "coverage-without-communes",
        &["record coverage --unit dong-lac --until 31/5/2019 --scope communes --force"],
        "coverage-1",
        &[
            "record coverage --unit dong-lac --until 31/5/2019",
            "record coverage --unit nam-sach --until 31/5/2019 --scope communes",
        ],
    ),
    (
        "coverage-needed",
        &[SESSION_OF],
        "nam-sach",
        &[SESSION_OF, "record coverage --unit nam-sach --until 31/5/2019 --scope communes"],
    ),
    (
        "total-below-records",
        &[
            SESSION_OF,
            "record session --unit dong-lac --on 21/5/2019 --host chair",
            "record total --unit dong-lac --period 2019-Q2 --sessions 1",
        ],
        "total-1",
        &[
            SESSION_OF,
            "record session --unit dong-lac --on 21/5/2019 --host chair",
            "record total --unit dong-lac --period 2019-Q2 --sessions 2",
        ],
    ),
    (
        "conflict-open",
        &["bundle merge named-otherwise.dtb"],
        "tnmt",
        &["bundle merge named-alike.dtb"],
    ),
    (
        "text-personal",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text 'Gọi ông Mẫu 0912 345 678' --contact '0912 345 679'",
        ],
        "dong-lac-2019-1.1",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text 'Đền bù 912.345.678 đồng' --contact '0912 345 679'",
        ],
    ),
    (
        "public-text-personal",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text x --petitioner 'Vũ Thị Mẫu' --public-text 'Bà Vũ Thị Mẫu hỏi'",
        ],
        "dong-lac-2019-1.1",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text x --petitioner 'Vũ Thị Mẫu' --public-text 'Một người dân hỏi'",
        ],
    ),
    (
        "public-text-withheld",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text x --petitioner 'Vũ Thị Mẫu' --public-text 'Bà Vũ Thị Mẫu hỏi'",
            "purge dong-lac-2019-1.1 --yes",
        ],
        "dong-lac-2019-1.1",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text x --petitioner 'Vũ Thị Mẫu' --public-text 'Bà Vũ Thị Mẫu hỏi'",
            "purge dong-lac-2019-1.1 --yes",
            "edit dong-lac-2019-1.1 --public-text 'Một người dân hỏi'",
        ],
    ),
];
