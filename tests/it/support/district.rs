//! The small district of most tests: its units and people, a session, and an office with both.

use crate::support::Register;

/// A small district with two communes, two agencies and a leader.
pub const DISTRICT: &str = "
    init --no-list --unit 'Nam Sách' --kind district
    unit add 'Đồng Lạc' --kind commune --parent 'nam sach'
    unit add 'Nam Sách' --kind township --parent nam-sach
    unit add 'An Sơn' --kind commune --parent nam-sach
    unit add 'Nhuế Sơn' --kind village --parent an-son
    agency add 'Phòng Tài nguyên và Môi trường' --code tnmt
    agency add 'Phòng Kinh tế và Hạ tầng' --code kinh-te --unit nam-sach
    leader add 'Nguyễn Văn Mẫu' --unit 'dong lac' --post chair --from 1/1/2019
    leader add 'Trần Thị Mẫu' --unit 'An Son' --post secretary
";

/// A session with petitions, ballots and follow-up.
pub const SESSION: &str = "
    plan add --unit dong-lac --month 2019-05 --host chair --topic 'Môi trường nông thôn'
    record session --unit 'dong lac' --on 20/5/2019 --host chair --attended 85 --speakers 12 --plan dong-lac-2019-k1
    record petition dong-lac-2019-1 --text 'Đường thôn Đông ngập khi mưa' --field 'giao thong' --petitioner 'Lê Văn Mẫu' --contact '0900 000 001'
    record petition dong-lac-2019-1 --text 'Rác thải chưa được thu gom' --field moi-truong --answered --answer 'Thu gom từ tháng 6'
    record petition 'dong lac 20/5/2019' --text 'Đèn đường hỏng' --origin collected
    record petition dong-lac-2019-1 --text 'Đường ngập' --duplicate-of dong-lac-2019-1.1
    record ballot dong-lac-2019-1 --issued 80 --returned 78 --invalid 1 --very-satisfied 40 --satisfied 33 --neutral 3 --dissatisfied 1
    record conclusion dong-lac-2019-1 --number 12-TB/ĐU --on 21/5/2019 --signer 'Nguyễn Văn Mẫu'
    record review dong-lac-2019-1 --on 21/5/2019 --limits 'Trả lời còn chung chung'
    record publication dong-lac-2019-1 --on 22/5/2019 --channel 'Niêm yết tại trụ sở'
    assign dong-lac-2019-1.1 --to 'phong tai nguyen' --with kinh-te --on 21/5/2019
    assign dong-lac-2019-1.3 --to kinh-te --on 21/5/2019 --due 10/6/2019
";

/// An office on the day of most tests.
pub fn office(lang: &str) -> Register {
    Register::empty().on("2019-05-22").speaking(lang)
}

/// An office with the district and its session.
pub fn filled(lang: &str) -> Register {
    let office = office(lang);
    office.does(DISTRICT);
    office.does(SESSION);
    office
}
