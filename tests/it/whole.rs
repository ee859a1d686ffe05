//! A register with rows in every table, and its integrity check within the test process.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use doithoai::inside::ops::{self, Verified};
use doithoai::inside::problem::Problem;
use doithoai::inside::store::{self, problem_of};

use crate::support::Register;
use crate::support::district::{DISTRICT, SESSION};

/// Lines after the district and its session, until every table has rows.
const MORE: &[&str] = &[
    "holiday add 30/4/2019 --name 'Ngày thống nhất'",
    "edit dong-lac-2019-1.1 --petitioner 'Phạm Thị Mẫu'",
    "record petition dong-lac-2019-1 --text 'Mương tắc' --petitioner 'Vũ Văn Mẫu' --address 'Thôn Đông' --public-text 'Ông Vũ Văn Mẫu hỏi'",
    "edit dong-lac-2019-1.5 --contact '0900 000 002'",
    "purge dong-lac-2019-1.5 --yes",
    "record reply dong-lac-2019-1.1 --on 22/5/2019 --outcome resolved --number 45",
    "record check dong-lac-2019-1.1 --on 22/5/2019 --by 'Ủy ban Mẫu' --result done",
    "assign extend dong-lac-2019-1.3 --by 5 --why chờ",
    "record session --unit an-son --on 21/5/2019 --host secretary",
    "record total --unit an-son --period 2018 --sessions 2",
    "record total --unit dong-lac --period 2018 --sessions 3 --attended 100",
    "record coverage --unit an-son --until 31/12/2018 --by 'Mẫu' --note 'đủ'",
    "record coverage --unit dong-lac --until 21/5/2019 --from 1/5/2019",
    "unit add 'Đồng Mới' --kind commune --parent nam-sach --from 1/7/2019",
    "unit merge dong-lac an-son --into dong-moi --on 1/7/2019",
    "remove an-son-2019-1",
    "undo",
    "close 2018 --as-of 20/5/2019",
    "close 2018@14 --as-of 20/5/2019",
    "close 2019 --as-of 20/5/2019 --force",
    "reopen 2019 --why 'nhập sót'",
    "letter template conclusion -o own.docx",
    "letter adopt conclusion own.docx",
];

/// A register with rows in every table, including an open conflict: two offices changed one
/// session.
pub fn whole() -> &'static [u8] {
    static WHOLE: OnceLock<Vec<u8>> = OnceLock::new();
    WHOLE.get_or_init(|| {
        let office = Register::empty().on("2019-05-22");
        office.transcript(DISTRICT);
        office.transcript(SESSION);
        MORE.iter().for_each(|line| drop(office.does(line)));
        fs::copy(office.path("doithoai.db"), office.path("other.db")).expect("a copy");
        office.does("--file other.db edit dong-lac-2019-1 --attended 90");
        office.does("--file other.db edit an-son-2019-1 --attended 20");
        office.does("--file other.db bundle make -o other.dtb --with-names");
        office.does("edit dong-lac-2019-1 --attended 88");
        office.does("edit an-son-2019-1 --attended 30");
        office.does("bundle merge other.dtb");
        fs::read(office.path("doithoai.db")).expect("the register")
    })
}

/// The result of checking a file.
pub enum Checked {
    Found(Verified),
    Refused(Problem),
}

/// Checks a file like the program, within this process; an error other than a problem of the file
/// is a defect of the program.
pub fn check(path: &Path) -> Checked {
    let checked = store::Register::open_to_check(path, &store::Upgrade::none())
        .and_then(|mut register| register.read(ops::verify_all));
    match checked {
        Ok(found) => Checked::Found(found),
        Err(error) => match error.downcast_ref::<Problem>().cloned().or_else(|| problem_of(&error))
        {
            Some(problem) => Checked::Refused(problem),
            None => panic!("a defect: {error:#}"),
        },
    }
}
