//! Lines that cause the findings of `lint` about acts after the due day, and similar lines that do
//! not.

use crate::lint_cases::{Case, SESSION_OF};

/// Steps of the first petition of Đồng Lạc: one without a day.
pub const STEPS: &str = "petition,step,day,due\ndong-lac-2019-1.1,extend,,2019-07-31\n";

/// The cases of the clock.
pub const CLOCK_CASES: &[Case] = &[
    (
        "extended-after-due",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019",
            "@2019-06-05 assign extend dong-lac-2019-1.1 --by 9 --on 5/6/2019 --why chờ",
        ],
        "dong-lac-2019-1.1/step-1",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019",
            "@2019-06-04 assign extend dong-lac-2019-1.1 --by 9 --on 4/6/2019 --why chờ",
            "@2019-06-13 assign extend dong-lac-2019-1.1 --by 9 --on 13/6/2019 --why chờ",
        ],
    ),
    // Entered after the due date and dated before it; a transfer with a later due date extends too.
    (
        "extended-after-due",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019",
            "agency add 'Phòng Xây dựng' --code xay-dung",
            "@2019-06-05 assign transfer dong-lac-2019-1.1 --to xay-dung --due 30/6/2019 --on 4/6/2019 --why chuyển",
        ],
        "dong-lac-2019-1.1/step-1",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019",
            "agency add 'Phòng Xây dựng' --code xay-dung",
            "@2019-06-05 assign transfer dong-lac-2019-1.1 --to xay-dung --on 5/6/2019 --why chuyển",
        ],
    ),
    (
        "withdrawn-after-due",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019",
            "@2019-06-05 assign withdraw dong-lac-2019-1.1 --on 4/6/2019 --why nhầm",
        ],
        "dong-lac-2019-1.1/step-1",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019",
            "@2019-06-04 assign withdraw dong-lac-2019-1.1 --on 4/6/2019 --why nhầm",
        ],
    ),
    (
        "step-dated-back",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019",
            "assign withdraw dong-lac-2019-1.1 --on 12/6/2019 --why nhầm",
        ],
        "dong-lac-2019-1.1/step-1",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019",
            "assign withdraw dong-lac-2019-1.1 --on 13/6/2019 --why nhầm",
        ],
    ),
    (
        "step-without-day",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019",
            "import steps.csv",
        ],
        "dong-lac-2019-1.1/step-1",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019",
            "assign extend dong-lac-2019-1.1 --to 31/7/2019 --why chờ",
        ],
    ),
    (
        "reply-dated-back",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019",
            "@2019-06-05 record reply dong-lac-2019-1.1 --on 4/6/2019 --outcome noted",
        ],
        "dong-lac-2019-1.1/reply-1",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019",
            "@2019-06-04 record reply dong-lac-2019-1.1 --on 4/6/2019 --outcome noted",
            "@2019-06-05 record reply dong-lac-2019-1.1 --on 5/6/2019 --outcome noted",
            "record reply dong-lac-2019-1.1 --on 3/6/2019 --outcome interim",
        ],
    ),
    (
        "edited-after-due",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019",
            "@2019-06-05 edit dong-lac-2019-1.1 --origin collected",
        ],
        "dong-lac-2019-1.1",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019",
            "@2019-06-04 edit dong-lac-2019-1.1 --origin collected",
            "@2019-06-05 edit dong-lac-2019-1.1 --text b",
        ],
    ),
    // The day before the edit counts too: a later session gives a later due date.
    (
        "edited-after-due",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "record session --unit dong-lac --on 10/6/2019 --host chair",
            "@2019-06-05 edit dong-lac-2019-1.1 --session dong-lac-2019-2",
        ],
        "dong-lac-2019-1.1",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "record session --unit dong-lac --on 10/6/2019 --host chair",
            "@2019-06-04 edit dong-lac-2019-1.1 --session dong-lac-2019-2",
        ],
    ),
    (
        "edited-after-due",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019",
            "@2019-06-05 edit dong-lac-2019-1.1/assignment --on 22/5/2019",
        ],
        "dong-lac-2019-1.1/assignment",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019",
            "@2019-06-04 edit dong-lac-2019-1.1/assignment --on 22/5/2019",
            "@2019-06-05 edit dong-lac-2019-1.1/assignment --due 30/6/2019",
        ],
    ),
    (
        "reply-before-assignment",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019",
            "record reply dong-lac-2019-1.1 --on 20/5/2019 --outcome noted",
        ],
        "dong-lac-2019-1.1/reply-1",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019",
            "record reply dong-lac-2019-1.1 --on 21/5/2019 --outcome noted",
        ],
    ),
    (
        "resolved-refuted",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019",
            "record reply dong-lac-2019-1.1 --on 25/5/2019 --outcome resolved",
            "record check dong-lac-2019-1.1 --on 25/5/2019 --by MTTQ --result partly",
        ],
        "dong-lac-2019-1.1",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019",
            "record check dong-lac-2019-1.1 --on 24/5/2019 --by MTTQ --result not-done",
            "record reply dong-lac-2019-1.1 --on 25/5/2019 --outcome resolved",
        ],
    ),
    (
        "promise-broken",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019",
            "record reply dong-lac-2019-1.1 --on 25/5/2019 --outcome promised --until 19/6/2019",
        ],
        "dong-lac-2019-1.1",
        &[
            SESSION_OF,
            "record petition dong-lac-2019-1 --text a",
            "assign dong-lac-2019-1.1 --to tnmt --on 21/5/2019",
            "record reply dong-lac-2019-1.1 --on 25/5/2019 --outcome promised --until 20/6/2019",
        ],
    ),
];
